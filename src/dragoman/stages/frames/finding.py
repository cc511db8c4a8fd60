"""Triggers and predicates to tellings: what is told, who is in it, when, where, on what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.packs.frames import Frame, FramePack
from dragoman.records.entities import Entity
from dragoman.records.events import CONTACTS, JOINT
from dragoman.records.language import Sentence, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.tellings import Filler, StateWords, Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.frames.apart import own_times, told_apart
from dragoman.stages.frames.bystanders import NO_ACTS
from dragoman.stages.frames.candidates import Found, candidates
from dragoman.stages.frames.closed import closed
from dragoman.stages.frames.condoling import as_thanked_for, condoles
from dragoman.stages.frames.decreed import as_done_at_once, is_decreed
from dragoman.stages.frames.details import day_of, is_definite, linked_spans, reporters_of, topics_of
from dragoman.stages.frames.effects import as_effects
from dragoman.stages.frames.ending import switched
from dragoman.stages.frames.expelling import leavers
from dragoman.stages.frames.far import Around, far_roles, far_spans, linked_tellings, read_around
from dragoman.stages.frames.filling import filled_roles
from dragoman.stages.frames.hearing import (
    is_another,
    is_habit,
    is_mutual,
    points_back,
)
from dragoman.stages.frames.hitting_back import as_hitting_back
from dragoman.stages.frames.holding import as_held
from dragoman.stages.frames.inviting import as_invited
from dragoman.stages.frames.kinds import attacks_in_words, decides, kind_of
from dragoman.stages.frames.levels import level_of
from dragoman.stages.frames.menacing import forced
from dragoman.stages.frames.met_with import with_side_from_afar
from dragoman.stages.frames.mishaps import mourns
from dragoman.stages.frames.no_journey import flees, goes_home, walks_out
from dragoman.stages.frames.not_at_home import as_travelling, not_at_home
from dragoman.stages.frames.occasions import without_occasions
from dragoman.stages.frames.parting import parted
from dragoman.stages.frames.regretting import regrets_another
from dragoman.stages.frames.retold import bound_again, of_other_sides
from dragoman.stages.frames.roles import Roles, liking
from dragoman.stages.frames.scene import Scene, make_scene
from dragoman.stages.frames.sending import as_messages
from dragoman.stages.frames.sites import LINKED, places_of
from dragoman.stages.frames.sought import is_sought
from dragoman.stages.frames.stories import in_own_story, names_of_phrases
from dragoman.stages.frames.stressed import as_stressed, blamed_for, stressed_type
from dragoman.stages.frames.summoning import as_told_there
from dragoman.stages.frames.taken_again import as_before, taken_again, with_known_people
from dragoman.stages.frames.talked_of import is_spoken_of
from dragoman.stages.frames.verdicts import as_denied, as_verdict, verdict_of
from dragoman.stages.frames.warned import as_warning, warned_of
from dragoman.stages.frames.who_clauses import seen_from
from dragoman.syntax.asides import is_occasion, is_venue
from dragoman.syntax.climbing import hangs_on
from dragoman.syntax.declining import declines
from dragoman.syntax.sequels import came_before, is_remembered
from dragoman.syntax.stories import stories_of, with_turns

ASKED: Final = -0.3
"""How much likelier somebody must be acted upon than act to be asked for a contact, not to take part in it."""

DEED_VOTE: Final = 0.7
"""The vote for the deed of a frame that decides alone: less than that for what its status makes of the deed."""

UNTOLD: Final = 0.1
"""The model's say in what a deed done by force is: as a deed promised it takes it for an agreement."""


def find_tellings(
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    of_phrase: Sequence[tuple[str, ...]],
    entities: Sequence[Entity],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    pack: FramePack,
    words: StateWords | None = None,
) -> tuple[Telling, ...]:
    """The tellings of events in a document, in text order. Status here is the model's first guess.

    Args:
        sentences: Its analysed sentences.
        phrases: The phrases that stand for actors.
        of_phrase: For each phrase the ids of its entities.
        entities: The entities.
        times: The time expressions.
        places: The places.
        pack: The frame lexicon.
        words: What in the document speaks of states without standing for anybody.
    """
    kinds, countries = {e.id: e.kind for e in entities}, {e.id: e.country for e in entities}
    grounds = words.grounds if words else {}
    around = read_around(sentences, phrases, of_phrase, times, places)
    out: list[Telling] = []
    for number, sentence in enumerate(sentences):
        scene = make_scene(number, sentence, phrases, of_phrase, times, places)
        here: list[Telling] = []
        for found in candidates(scene, pack, kinds):
            telling = _telling(seen_from(scene, found.first, found.last), found, around, words or StateWords())
            if telling is not None:
                for told in switched(scene, telling, pack):
                    one = not_at_home(scene, told_apart(scene, told), countries, grounds)
                    here.extend(parted(scene, taken_again(scene, closed(scene, one, countries)), times))
        here = as_thanked_for(sentence, as_told_there(sentence, as_invited(sentence, here)))
        here = as_effects(sentence, as_held(sentence, without_occasions(sentence, here)))
        here = as_hitting_back(sentence, here, out, countries)
        here = [with_known_people(t, out, kinds, countries) for t in as_before(sentence, here, out)]
        here = as_travelling(here)
        here = of_other_sides(sentences, as_messages(sentence, here, out), out)
        out.extend(bound_again(here, out))
    stories = with_turns(sentences, stories_of(sentences, phrases, names_of_phrases(of_phrase, entities)))
    return tuple(in_own_story(out, stories, sentences, times, places))


def _telling(scene: Scene, found: Found, around: Around, words: StateWords) -> Telling | None:
    trigger, frame, predicate = found.trigger, found.frame, found.predicate
    if trigger is None or (found.first == found.last and scene.sentence.tokens[found.last].lemma in NO_ACTS):
        return None
    kind = kind_of(scene.sentence, trigger, frame)
    if _is_no_single_act(scene.sentence, found, kind):
        return None
    own = frame if frame and frame.kind == kind else None
    reporters = reporters_of(scene, trigger)
    filled = as_warning(scene, found.first, found.last, filled_roles(scene, found, trigger, kind, reporters, words))
    roles = as_verdict(scene, found.first, found.last, words, as_denied(scene, found.first, found.last, filled))
    if roles is None:
        return None
    sentence = scene.sentence
    ordered = frame is not None and leavers(sentence, found.first, found.last) is not None
    deed, told = own.id if own else None, (found.first, found.last)
    decreed = is_decreed(scene, deed, told, roles, reporters, words.countries)
    statuses = as_done_at_once(scene, deed, told, _statuses(sentence, found, trigger, done=ordered or decreed))
    status, status_score = max(statuses.items(), key=lambda s: s[1])
    level, level_words = level_of(sentence, found.first, found.last, kind)
    back, another = _elsewhere(sentence, trigger, found)
    dated = far_spans(scene.number, sentence, trigger, "when", around.times, around.said)
    far = {} if _stands_alone(sentence, found, kind) else far_roles(scene.number, sentence, trigger, around.phrases)
    (own, types), roles = _amended(scene, found, words, _typed(sentence, trigger, own), roles, far, kind)
    return Telling(
        sentence=scene.number,
        first=found.first,
        last=found.last,
        trigger=sentence.span_of(found.first, found.last),
        lemma=sentence.tokens[found.last].lemma if predicate is None else predicate.lemma,
        kind=kind,
        types=types,
        deed=own.type if own else None,
        mode=own.mode if own else None,
        cameo=own.cameo if own else None,
        status=status,
        statuses=statuses,
        status_words=tuple(linked_spans(sentence, trigger.roles["status"], sentence.status_words, LINKED)),
        roles={role: tuple(fillers) for role, fillers in roles.items()},
        far=far,
        far_when=None if back or another else next(iter(dated), None),
        far_where=tuple(far_spans(scene.number, sentence, trigger, "where", around.places)),
        again=linked_tellings(scene.number, sentence, trigger, "telling"),
        whole=linked_tellings(scene.number, sentence, trigger, "whole"),
        when=None if ordered else _day(scene, found, trigger, decreed=decreed),
        where=places_of(scene, trigger, kind),
        topics=topics_of(scene, found, kind),
        reporters=reporters,
        level=level,
        level_words=level_words,
        mode_words=(),
        definite=is_definite(sentence, found),
        another=another,
        asked=_asked(scene, trigger, kind),
        mutual=predicate is not None and is_mutual(sentence, predicate),
        back=back,
        settled=verdict_of(sentence, trigger) is not None,
        origin=f"frame:{own.id}" if own else "head:trigger",
        score=_score(trigger, kind, status_score),
    )


def _day(scene: Scene, found: Found, trigger: Trigger, *, decreed: bool) -> int | None:
    """The number of the day of an act; that on which somebody remembers it is none."""
    days = own_times(scene, found.first, found.last)
    if is_remembered(scene.sentence, found.first, found.last):
        own = range(found.first, found.last + 1)
        days = [day for day in days if hangs_on(scene.sentence.tokens, day[1], own)]
    return day_of(scene, days, trigger, decreed=decreed)


def _amended(
    scene: Scene,
    found: Found,
    words: StateWords,
    typed: tuple[Frame | None, Mapping[str, float]],
    roles: Roles,
    far: Mapping[str, Sequence[Filler]],
    kind: str,
) -> tuple[tuple[Frame | None, Mapping[str, float]], Roles]:
    """The frame and the types of a telling, and its roles: of what somebody stresses, and of who came to meet whom."""
    told = found.first, found.last
    if kind in JOINT:
        return typed, with_side_from_afar(scene, range(found.first, found.last + 1), roles, far)
    if kind != "statement":
        return typed, roles
    roles = as_stressed(scene.sentence, *told, roles)
    blame = blamed_for(scene, *told, words, roles)
    return (typed, roles) if blame is None else ((None, {"ACCUSE": 1.0}), blame)


def _statuses(sentence: Sentence, found: Found, trigger: Trigger, *, done: bool) -> Mapping[str, float]:
    """Status -> chance; an order to leave and what is decreed are ``done``, what somebody seeks is proposed.

    What somebody remembers is of another time.
    """
    if is_remembered(sentence, found.first, found.last):
        return {"historical": 1.0}
    if is_sought(sentence, found.first, found.last):
        return {"proposed": 1.0}
    return {"happened": 1.0} if done else trigger.statuses


def _stands_alone(sentence: Sentence, found: Found, kind: str) -> bool:
    """Whether no party of an act stands in other sentences: the occasion of another act, or what one was about."""
    asked = (is_occasion, is_venue) if kind in CONTACTS else (is_spoken_of,)
    return any(asks(sentence, found.first, found.last) for asks in asked)


def _elsewhere(sentence: Sentence, trigger: Trigger, found: Found) -> tuple[bool, bool]:
    """Whether words point back to what was before the news, and whether they tell of another event than is known."""
    before = any(asks(sentence, found.first, found.last) for asks in (came_before, is_remembered))
    return before or points_back(sentence, trigger), before or is_another(sentence, found.first, found.last)


def _asked(scene: Scene, trigger: Trigger, kind: str) -> frozenset[str]:
    """Those of a contact whom the model would rather have acted upon."""
    likings = liking(scene, trigger) if kind in JOINT else {}
    return frozenset(e for e, more in likings.items() if more < ASKED)


def _score(trigger: Trigger, kind: str, status: float) -> float:
    """How sure a telling is: the model of its words, half of its kind and half of its status."""
    return round(trigger.score * (0.5 + 0.5 * trigger.kinds.get(kind, 0.0)) * (0.5 + 0.5 * status), 4)


def _is_no_single_act(sentence: Sentence, found: Found, kind: str) -> bool:
    """Whether words tell what is done now and then, or that somebody went home, who is nobody's guest."""
    told = sentence, found.first, found.last
    away = kind == "visit" and (walks_out(*told) or flees(*told))
    home = away or (kind in ("visit", "recall") and goes_home(*told))
    return home or (kind in (*CONTACTS, "summons") and is_habit(sentence, found.last))


def _typed(sentence: Sentence, trigger: Trigger, own: Frame | None) -> tuple[Frame | None, Mapping[str, float]]:
    """The frame that has a say in an act's type, and the chances of the types: what its words say goes first."""
    if mourns(sentence, trigger) or condoles(sentence, trigger):
        return None, {"-": 1.0}
    if own is not None and own.type == "CONCEDE" and regrets_another(sentence, trigger):
        return None, {"ACCUSE": 1.0}
    if attacks_in_words(sentence, trigger):
        return own, {"ACCUSE": 1.0}
    if (verdict := verdict_of(sentence, trigger)) is not None:
        return None, {verdict: 1.0}
    if (warning := warned_of(sentence, trigger.first, trigger.last)) is not None:
        return None, {warning: 1.0}
    if declines(sentence, trigger.first, trigger.last):
        return None, {"REJECT": 1.0}
    if (stressed := stressed_type(sentence, trigger.first, trigger.last)) is not None:
        return None, {stressed: 1.0}
    if own is not None and own.id == forced(sentence, trigger):
        return own, {"-": UNTOLD}
    if own is None or not decides(own):
        return own, trigger.types
    return own, {own.type: DEED_VOTE} if own.type else {"-": 1.0}
