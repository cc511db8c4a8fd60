"""Whom one meets and whom one meets next: "was received by Lund and held talks with Berg" are two contacts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.stages.frames.beside import is_contact
from dragoman.stages.frames.met_with import met_with
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene, fillers_of
from dragoman.syntax.classes import EVENT_NAMES, MEETING_VERBS
from dragoman.syntax.climbing import below, cases, first_of_list, with_verbs

FINITE: Final = ("VBZ", "VBP", "VBD")
"""Tags of verbs with a tense."""

TOGETHER: Final = frozenset("accompany join lead escort bring take represent".split())
"""Verbs of those who go on together: whom one accompanies is there too."""


def without_those_met_apart(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a contact without the people whom only a verb joined to its own has as object or agent.

    Where its own verb has a counterpart: "met and held talks with Berg" has one for both. That one then takes part.

    Args:
        scene: The sentence.
        first: The first token that tells the contact.
        last: Its last one.
        roles: Who fills what.
    """
    tokens = scene.sentence.tokens
    own = next((n for n in range(first, last + 1) if tokens[n].upos == "VERB"), None)
    own = own if own is not None else _verb_over(tokens, first)
    joined = _joined(tokens, own) if own is not None else frozenset[int]()
    if own is not None:
        roles = _without_met_elsewhere(scene, own, roles)
    if own is None or len(joined) < 2:
        return roles
    placed = [(a, at) for a in scene.actors if (at := _governor(tokens, a.phrase.head, joined)) is not None]
    theirs = [(a, verb) for a, (verb, subject) in placed if not subject]
    here = {e for a, verb in theirs if verb == own for e in a.entities}
    if not here:
        return roles
    apart = [a for a, verb in theirs if verb != own and tokens[verb].lemma not in TOGETHER and _is_people(a)]
    strange = {a.phrase.span for a in apart if here.isdisjoint(a.entities)}
    if not strange:
        return roles
    left = {role: [f for f in fillers if f[1] not in strange] for role, fillers in roles.items()}
    met = fillers_of(a for a, verb in theirs if verb == own and _is_people(a))
    if here.isdisjoint(e for e, _ in left["actors"]):
        left["actors"] = [*left["actors"], *met]
    return left


def _without_met_elsewhere(scene: Scene, own: int, roles: Roles) -> Roles:
    """The roles of a contact that has a counterpart of its own without those whom another verb's contact has.

    "Lund will meet Vik today, he will fly to Oslo and meet Berg", "Lund received Vik, while Rey was received by Berg"
    are two each. Who met there is another's only where this contact's own subject is known too.
    """
    subjects, counterparts = _sides(scene, own)
    here = {e for a in counterparts for e in a.entities}
    own_sides = here | {e for a in subjects for e in a.entities}
    strange: set[str] = set()
    for verb in _verbs_of_contacts(scene) - {own} if any(_is_people(a) for a in counterparts) else ():
        meeting, met = _sides(scene, verb)
        strange |= {e for a in met if _is_people(a) for e in a.entities}
        strange |= {e for a in meeting if subjects and met for e in a.entities}
    if len(own_sides) > 1:
        strange |= {e for a in _met_by_noun(scene, own) for e in a.entities}
    strange -= own_sides
    return {role: [f for f in fillers if f[0] not in strange] for role, fillers in roles.items()} if strange else roles


LED: Final = frozenset("with by on upon".split())
"""Prepositions before a counterpart: "met with", "was received by", "called on"."""


def _sides(scene: Scene, verb: int) -> tuple[list[Actor], list[Actor]]:
    """Those who are a verb's own subject, and its counterparts, or those of the contact that is its object."""
    tokens = scene.sentence.tokens
    events = {n for n in below(tokens, (verb,), "obj") if tokens[n].lemma in EVENT_NAMES}
    subjects, counterparts = [], []
    for actor in scene.actors:
        node = first_of_list(tokens, actor.phrase.head)
        token = tokens[node]
        if token.head - 1 == verb and token.deprel.startswith("nsubj"):
            subjects.append(actor)
        elif (token.head - 1 == verb and token.deprel == "obj") or (
            token.head - 1 in {verb, *events} and not cases(tokens, node).isdisjoint(LED)
        ):
            counterparts.append(actor)
    return subjects, counterparts


def _met_by_noun(scene: Scene, own: int) -> list[Actor]:
    """The people behind "with" at a noun that tells another contact: "met to prepare for talks with Berg"."""
    tokens = scene.sentence.tokens
    heard = {n for t in scene.sentence.triggers if is_contact(t) for n in range(t.first, t.last + 1)}
    heard |= {n for n, t in enumerate(tokens) if t.lemma in EVENT_NAMES}
    return [a for a in met_with(scene, {n for n in heard if tokens[n].head - 1 != own}) if _is_people(a)]


def _verbs_of_contacts(scene: Scene) -> set[int]:
    """The verbs of a sentence that tell contacts: of meeting, or which the model hears so, "held" of "held talks"."""
    tokens = scene.sentence.tokens
    heard = {n for t in scene.sentence.triggers if is_contact(t) for n in range(t.first, t.last + 1)}
    meeting = {n for n, t in enumerate(tokens) if t.lemma in MEETING_VERBS}
    return {n for n in with_verbs(tokens, heard) | meeting if tokens[n].upos == "VERB"}


def _is_people(actor: Actor) -> bool:
    return actor.phrase.kind in ("person", "group")


def _verb_over(tokens: Sequence[Token], at: int) -> int | None:
    """The verb whose object a noun is: "held" of "held talks"."""
    above = tokens[at].head - 1
    return above if above >= 0 and tokens[above].upos == "VERB" and tokens[at].deprel == "obj" else None


def _joined(tokens: Sequence[Token], verb: int) -> frozenset[int]:
    """A verb and all that "and", or a headline's comma, joins to it, of one subject."""
    top = verb
    for _ in range(len(tokens)):
        if not tokens[top].head or (tokens[top].deprel != "conj" and not _is_next(tokens, top)):
            break
        top = tokens[top].head - 1
    found = {top}
    for n, token in enumerate(tokens):
        beside = token.deprel == "conj" or _is_next(tokens, n)
        if beside and token.head - 1 in found and token.upos == "VERB" and not _has_subject(tokens, n):
            found.add(n)
    return frozenset(found) if tokens[top].upos == "VERB" and verb in found else frozenset()


def _is_next(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a finite verb that nothing opens but a comma goes on after another: "receives envoys, meets Berg"."""
    token = tokens[verb]
    opened = any(t.head - 1 == verb and t.deprel == "mark" for t in tokens)
    above = tokens[token.head - 1] if token.head else None
    finite = above is not None and above.upos == "VERB" and above.xpos == token.xpos and token.xpos in FINITE
    return token.deprel == "advcl" and finite and token.head <= verb and tokens[verb - 1].text == "," and not opened


def _has_subject(tokens: Sequence[Token], verb: int) -> bool:
    return any(t.head - 1 == verb and t.deprel.startswith("nsubj") for t in tokens)


def _governor(tokens: Sequence[Token], node: int, verbs: Collection[int]) -> tuple[int, bool] | None:
    """The nearest of some verbs over a token, and whether the token stands in its subject."""
    for _ in range(len(tokens)):
        above = tokens[node].head - 1
        if above in verbs:
            return above, tokens[node].deprel.startswith("nsubj")
        if above < 0:
            return None
        node = above
    return None
