"""Who fills the roles of a telling: the model's links and the syntax together, then what the words say otherwise."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dragoman.packs.frames import Frame
from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS, JOINT
from dragoman.records.language import Trigger
from dragoman.records.tellings import Filler, StateWords
from dragoman.stages.frames.absent import without_absent
from dragoman.stages.frames.adjectives import FORCE, deed_by_means, deed_of_states, struck_grounds, struck_states
from dragoman.stages.frames.agreed_penalties import with_penalized
from dragoman.stages.frames.alleged_of import as_alleged
from dragoman.stages.frames.answering import as_answered
from dragoman.stages.frames.aside import as_struck_there, without_later_ones
from dragoman.stages.frames.beside import (
    with_joined,
    with_settlers,
    with_subject,
    with_those_attending,
    without_next_clause,
    without_other_subjects,
)
from dragoman.stages.frames.blamed import as_blamed, as_done_by, without_blamers, without_complaining_hosts
from dragoman.stages.frames.bystanders import (
    without_bystanders,
    without_opponents,
    without_origins,
    without_reactors,
    without_topics,
)
from dragoman.stages.frames.candidates import Found
from dragoman.stages.frames.countersigning import with_counterparts, without_those_agreed_on
from dragoman.stages.frames.crowds import without_handlers
from dragoman.stages.frames.deployed import as_deployed
from dragoman.stages.frames.each_met import without_those_met_apart
from dragoman.stages.frames.easing import as_pressed
from dragoman.stages.frames.expelling import as_expelled
from dragoman.stages.frames.fetching import as_left
from dragoman.stages.frames.fired import as_fired
from dragoman.stages.frames.guests import (
    as_antecedent,
    as_guest_received,
    as_guests,
    as_led_to,
    as_travellers,
    own_hosts,
    with_capital,
    with_host_taking_part,
    without_joint_hosts,
    without_next_stop,
    without_those_between,
    without_those_of_clause,
    without_who_is_met,
    without_whom_it_honours,
)
from dragoman.stages.frames.handed_papers import without_receivers
from dragoman.stages.frames.included import with_included
from dragoman.stages.frames.initiative import stated_initiators
from dragoman.stages.frames.listed import with_joined_receivers, with_lists
from dragoman.stages.frames.mediating import with_mediators
from dragoman.stages.frames.mentioned import without_mentioned, without_rebuffers
from dragoman.stages.frames.met_behind_who import as_met_by_antecedent, without_whom_they_met
from dragoman.stages.frames.met_with import without_those_met_otherwise
from dragoman.stages.frames.moving import as_moved
from dragoman.stages.frames.outsiders import without_outsiders
from dragoman.stages.frames.own_counterparts import own_counterparts, without_pairs_discussed
from dragoman.stages.frames.own_struck import as_own_struck, as_struck_together, without_those_of_victims
from dragoman.stages.frames.own_words import fighters_only, of_relative_only, own_only, owners_only
from dragoman.stages.frames.participles import as_described
from dragoman.stages.frames.paying import as_paid
from dragoman.stages.frames.recalling import as_recalled
from dragoman.stages.frames.receiving import as_aided, as_helped_there, as_received, with_presenters
from dragoman.stages.frames.representing import without_those_represented
from dragoman.stages.frames.resolutions import as_adopted
from dragoman.stages.frames.roles import (
    DIRECTED,
    STARTED,
    Roles,
    acts_elsewhere,
    acts_in_relative,
    joined_roles,
    lenders,
    liking,
    linked_roles,
    suffers,
    syntactic_roles,
    with_conjuncts,
    without_tellers,
)
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.stages.frames.sought import without_seekers
from dragoman.stages.frames.speaking import (
    without_interviewers,
    without_own_state,
    without_speakers,
    without_told_before,
)
from dragoman.stages.frames.summoning import as_handed, as_summoned
from dragoman.stages.frames.under import as_suffered, as_warded_off
from dragoman.stages.frames.voiced import as_appreciated, as_voiced, without_those_it_befell
from dragoman.syntax.asides import is_occasion, is_venue, of_relative
from dragoman.syntax.helped import GIVING
from dragoman.syntax.structure import Predicate


def filled_roles(
    scene: Scene,
    found: Found,
    trigger: Trigger,
    kind: str,
    reporters: Sequence[Filler],
    words: StateWords,
) -> Roles:
    """Who fills the roles: the model's links and the syntax together, adjectives, pairs, stated initiators."""
    predicate, frame = found.predicate, found.frame
    none: Roles = {role: [] for role in linked_roles(scene, None)}
    syntactic = with_lists(scene, syntactic_roles(scene, predicate, frame, kind)) if predicate else none
    linked = with_lists(scene, with_conjuncts(scene, linked_roles(scene, trigger)))
    if kind == "other":
        linked = without_reactors(scene, predicate, predicate.head if predicate else found.last, linked)
    lent = lenders(scene, predicate) if predicate else ()
    roles = joined_roles(linked, syntactic, kind, liking(scene, trigger), lent)
    deed = _deed_of(trigger, frame)
    if kind in ("message", "statement"):
        roles = without_own_state(scene, roles)
    if kind in DIRECTED:
        roles["actors"] = without_tellers(roles["actors"], syntactic["actors"], reporters)
        roles = _of_words(scene, found, kind, deed, roles)
    if kind == "other":
        roles = _of_deeds(scene, found, words, roles)
        roles = as_expelled(scene, found.first, found.last, roles, reporters, words.countries)
        roles = as_pressed(scene, found.first, found.last, words.adjectives, roles)
    if kind == "statement":
        roles = without_rebuffers(scene, found.last, _of_states(scene, found, words, roles))
        roles = as_alleged(scene, found.first, found.last, roles)
        roles = as_voiced(scene, found.first, found.last, roles, words.countries)
        roles = as_appreciated(scene, found.first, found.last, roles)
        roles = without_receivers(scene, predicate.head if predicate else found.last, roles)
    if kind in ("statement", "invitation"):
        roles = as_done_by(scene, predicate.head if predicate else found.last, roles)
    if kind in DIRECTED:
        roles = as_suffered(scene, found.first, found.last, roles, words.adjectives)
        roles = as_warded_off(scene, found.last, roles) if deed in FORCE else roles
    if kind in DIRECTED and predicate is not None and not roles["recipients"]:
        roles["recipients"] = _struck(scene, predicate, words, deed, {e for e, _ in roles["actors"]})
    if kind in ("message", "statement"):
        roles = as_answered(scene, predicate, roles)
    roles = with_joined_receivers(scene, roles) if kind == "message" else roles
    if kind in ("message", "statement") and predicate is not None:
        roles = as_blamed(scene, predicate, deed, roles, words.adjectives)
        roles = as_described(scene, predicate, words.adjectives, roles)
        roles = without_told_before(scene, predicate.head, roles)
    roles = _of_kind(scene, found, kind, roles, reporters, words)
    if kind == "other":
        roles = _of_others(scene, found, deed, roles, words)
    roles = with_mediators(scene, kind, range(found.first, found.last + 1), roles, words.adjectives)
    roles = _of_those_there(scene, found, _of_guests(scene, found, kind, deed, roles, words))
    if kind != "statement":
        return roles
    roles = without_those_it_befell(scene, found.first, found.last, roles)
    return as_adopted(scene, predicate.head if predicate else found.last, roles)


def _of_guests(scene: Scene, found: Found, kind: str, deed: str, roles: Roles, words: StateWords) -> Roles:
    """The roles of what is received, paid or given: who visits whom, who sends, who is met on what occasion."""
    predicate, first, last = found.predicate, found.first, found.last
    roles = as_received(scene, predicate, kind, roles)
    roles = as_aided(scene, predicate, roles) if deed == "AID" else roles
    roles = as_helped_there(scene, first, last, words, roles) if deed in GIVING else roles
    if kind == "meeting":
        roles = as_guest_received(scene, predicate, as_paid(scene, range(first, last + 1), roles))
        roles = with_presenters(scene, found.frame.id if found.frame else None, roles)
    if kind == "visit":
        roles = as_guests(scene, first, last, owners_only(scene, last, roles))
        roles = as_antecedent(scene, first, last, as_travellers(scene, predicate, roles))
        roles = without_those_between(scene, without_who_is_met(scene, first, last, roles))
        roles = without_whom_it_honours(scene, without_those_of_clause(scene, last, roles))
        roles = as_led_to(scene, last, own_hosts(scene, last, without_next_stop(scene, first, last, roles)))
        roles = with_capital(scene, first, last, without_complaining_hosts(scene, last, roles), words.adjectives)
    if kind in JOINT:
        roles = without_those_met_apart(scene, first, last, without_whom_they_met(scene, first, last, roles))
        roles = own_counterparts(scene, last, as_met_by_antecedent(scene, first, last, roles))
        roles = without_pairs_discussed(scene, first, last, roles)
        roles = without_those_met_otherwise(scene, range(first, last + 1), roles)
    if kind in CONTACTS and any(here(scene.sentence, first, last) for here in (is_occasion, is_venue)):
        roles = own_only(scene, first, last, roles)
    if kind in CONTACTS and (noun := of_relative(scene.sentence, first, last)) is not None:
        roles = of_relative_only(scene, noun, roles)
    return roles


def _of_others(scene: Scene, found: Found, deed: str, roles: Roles, words: StateWords) -> Roles:
    """The roles of a deed without those who oppose it, complain of it or seek it, or whom a clause beside it names."""
    predicate = found.predicate
    if predicate is not None:
        roles = without_opponents(scene, predicate, fighters_only(scene, predicate, roles))
        roles = without_later_ones(scene, predicate, roles)
        roles = as_struck_there(scene, predicate, words, roles) if deed in FORCE else roles
        roles = without_those_of_victims(scene, predicate, roles) if deed in FORCE else roles
    if deed in FORCE:
        roles = as_fired(scene, found.first, found.last, without_origins(scene, roles), words)
        head = predicate.head if predicate else found.last
        roles = as_struck_together(scene, head, as_own_struck(scene, head, roles))
    if deed == "MOBILIZE":
        roles = as_deployed(scene, predicate, roles)
    head = predicate.head if predicate else found.last
    roles = as_done_by(scene, head, without_blamers(scene, head, roles))
    roles = without_seekers(scene, found.first, found.last, roles)
    return as_left(scene, found.first, found.last, roles, words)


def _of_kind(
    scene: Scene, found: Found, kind: str, roles: Roles, reporters: Sequence[Filler], words: StateWords
) -> Roles:
    """The roles of an act of a kind that has rules of its own: envoys called, papers signed, contacts."""
    if kind == "recall":
        called = _recalled_by(scene, roles, reporters)
        return as_recalled(scene, called, words.posts, words.adjectives, words.countries)
    if kind == "summons":
        return as_summoned(scene, found.first, found.last, roles, words.posts, reporters, words.countries)
    if kind == "message":
        return as_handed(scene, range(found.first, found.last + 1), roles, reporters, words.countries)
    if kind in ("signing", "agreement"):
        roles = without_those_agreed_on(scene, found.last, with_counterparts(scene, found.first, found.last, roles))
        return with_penalized(scene, found.last, roles)
    return _of_contacts(scene, found, kind, roles, words) if kind in CONTACTS else roles


def _of_those_there(scene: Scene, found: Found, roles: Roles) -> Roles:
    """The roles without those who only tell of the act, who are elsewhere or only stand in its words."""
    roles = without_interviewers(scene, without_speakers(scene, found.predicate, roles), found.first, found.last)
    roles = without_absent(scene, roles, found.first, found.last)
    roles = without_outsiders(scene, roles, found.first, found.last)
    roles = without_handlers(scene, found.last, roles)
    return without_bystanders(scene, roles, found.first, found.last)


def _of_words(scene: Scene, found: Found, kind: str, deed: str, roles: Roles) -> Roles:
    """The roles of what one does to another without those whom the clause has elsewhere."""
    if found.predicate is None:
        return roles
    struck = [f for f in roles["actors"] if suffers(found.predicate, scene, f)]
    acting = [f for f in roles["actors"] if f not in struck and not acts_elsewhere(scene, found.predicate, f)]
    acting = [f for f in acting if not acts_in_relative(scene, found.predicate, f)] or acting
    roles = {**roles, "actors": acting, "recipients": roles["recipients"] or struck}
    roles = without_mentioned(scene, found.predicate, kind, deed, roles)
    return as_moved(scene, found.predicate, roles) if kind == "statement" else roles


def _of_deeds(scene: Scene, found: Found, words: StateWords, roles: Roles) -> Roles:
    """The roles of a deed with the states that adjectives tell: "Israeli airstrikes", "killed in a Somali ambush"."""
    roles = _of_states(scene, found, words, roles)
    if found.predicate is None or roles["actors"]:
        return roles
    upon = {e for e, _ in roles["recipients"]}
    means = deed_by_means(scene, found.predicate, words.adjectives)
    return {**roles, "actors": [f for f in means if f[0] not in upon]}


def _of_states(scene: Scene, found: Found, words: StateWords, roles: Roles) -> Roles:
    """The roles of an act told by a noun with the states whose adjectives stand before it as its actors."""
    states = deed_of_states(scene, found.first, found.last, words.adjectives)
    if not states:
        return roles
    acting = {e for e, _ in states}
    return {**roles, "actors": states, "recipients": [f for f in roles["recipients"] if f[0] not in acting]}


def _struck(scene: Scene, predicate: Predicate, words: StateWords, deed: str, acting: Collection[str]) -> list[Filler]:
    """The states to which an act that names nobody is done: by an adjective, or in whose places force is used."""
    struck = struck_states(scene, predicate, words.adjectives)
    if not struck and acting and deed in FORCE:
        struck = struck_grounds(scene, predicate, words, acting)
    return [f for f in struck if f[0] not in acting]


def _recalled_by(scene: Scene, roles: Roles, reporters: Sequence[Filler]) -> Roles:
    """The roles of a recall; who tells that "the envoy had been recalled" speaks for whose he is, a paper does not."""
    bodies = {a.phrase.span for a in scene.actors if a.phrase.kind == "organization"}
    return {**roles, "actors": roles["actors"] or [f for f in reporters if f[1] not in bodies]}


def _of_contacts(scene: Scene, found: Found, kind: str, roles: Roles, states: StateWords) -> Roles:
    """The roles of a contact with pairs before its noun and with those who began it, without whom it is about."""
    roles = dict(roles)
    words = range(found.first, found.last + 1)
    if kind in JOINT and (pair := scene.pair_of(found.last)):
        roles["actors"] = fillers_of(pair)
    elif kind in JOINT and (sides := fillers_of(scene.commission_of(words))):
        roles["actors"] = [*sides, *(f for f in roles["actors"] if f[0] not in {e for e, _ in sides})]
    if kind in JOINT:
        joined = with_joined(scene, found.last, with_settlers(scene, found.last, roles["actors"]))
        roles["actors"] = with_subject(scene, found.first, joined)
        roles["actors"] = with_those_attending(scene, found.last, roles["actors"])
        roles = without_joint_hosts(scene, without_next_clause(scene, words, roles), states.grounds)
        roles = without_other_subjects(scene, words, roles)
        roles = with_host_taking_part(scene, found.first, found.last, roles)
        roles = without_those_represented(scene, found.last, with_included(scene, found.first, found.last, roles))
    stated = stated_initiators(scene, kind, words)
    roles["initiator"] = stated or (roles["initiator"] if kind in STARTED else [])
    if kind in JOINT and found.predicate is not None:
        roles = without_topics(scene, found.predicate, roles)
    return roles


def _deed_of(trigger: Trigger, frame: Frame | None) -> str:
    """The PLOVER type of what is told, as if done: the frame's, else the model's guess."""
    return (frame.type if frame else None) or likeliest(trigger.types)
