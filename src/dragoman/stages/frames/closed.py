"""Contacts whose noun says between whom they were: the sides of another contact of the sentence are strangers there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import JOINT
from dragoman.records.language import Token
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.frames.beside import counterparts_of
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.roles import WORDS
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.asides import is_occasion
from dragoman.syntax.climbing import below, cases, first_of_list, hangs_on
from dragoman.syntax.journeys import clause_of_place

CARRIED: Final = ("nsubj", "nsubj:pass", "xcomp")
SIDES: Final = ("actors", "host", "visitor", "initiator")

BOTH: Final = 2
"""Least people of a contact."""

SETTLED: Final = ("agreement", "statement")
"""Kinds of what people say or settle, in the words of which a contact of others may stand."""

SETTING: Final = frozenset("in at during after before following since from to".split())
"""Prepositions before a contact in which, or after which, something else was done."""

PRESENT: Final = frozenset(
    """take participate join sit attend mediate intervene help assist interpret host invite involve include present
    be represent accompany""".split()
)
"""Lemmas of what those do who are there beside the two sides: "took part in the talks between Mali and Chad"."""


def closed(scene: Scene, telling: Telling, countries: Mapping[str, str | None]) -> Telling:
    """A contact without the sides of another one, where either names its own behind "between".

    "They discussed what followed from the meeting between Lund and Vik": the meeting was not theirs, and what they
    discussed not the affair of the two. What states have between them their own people may well have.
    ``countries``: the country of each entity.
    """
    if telling.kind in SETTLED:
        return _settled(scene, telling, countries)
    if telling.kind not in JOINT:
        return telling
    telling = _of_its_clause(scene, telling)
    words = range(telling.first, telling.last + 1)
    own = _between(scene, words)
    strange = _strangers(own, _subjects_above(scene, words), countries) if own else set()
    for trigger in scene.sentence.triggers:
        there = range(trigger.first, trigger.last + 1)
        if trigger.score < SURE or likeliest(trigger.kinds) not in JOINT or set(there) & set(words):
            continue
        pair = _between(scene, there)
        if own and not pair and not _carries(scene.sentence.tokens, words, there):
            strange |= _strangers(own, _met(scene, there), countries)
        elif pair and not own and not _carries(scene.sentence.tokens, there, words):
            here = _met(scene, words)
            if is_occasion(scene.sentence, telling.first, telling.last):
                strange |= {a.phrase.span for a in pair}
            strange |= _strangers(here, pair, countries) if here else set()
    return _without(scene, telling, strange, own) if strange else telling


def _of_its_clause(scene: Scene, telling: Telling) -> Telling:
    """A contact without those of another clause on its place: "they met in Oslo, where Lund also talked to Vik".

    What the clause tells is had by those alone whom it names, if they are two or more; what stands before it is not.
    """
    tokens = scene.sentence.tokens
    own = clause_of_place(tokens, telling.last)
    there = {e for a in scene.actors if clause_of_place(tokens, a.phrase.head) == own for e in a.entities}
    actors = {e for e, _ in telling.roles.get("actors", ())}
    if len(actors & there) < BOTH or actors <= there:
        return telling
    roles = {role: tuple(f for f in held if role not in SIDES or f[0] in there) for role, held in telling.roles.items()}
    return replace(telling, roles=roles)


def _settled(scene: Scene, telling: Telling, countries: Mapping[str, str | None]) -> Telling:
    """What some settled without the two sides of a contact in its words: "agreed on a goal set in talks between"."""
    tokens = scene.sentence.tokens
    words = range(telling.first, telling.last + 1)
    acting = [a for a in scene.actors if a.phrase.head in below(tokens, words, "nsubj")]
    strange: set[Span] = set()
    for trigger in scene.sentence.triggers:
        there = range(trigger.first, trigger.last + 1)
        if trigger.score >= SURE and likeliest(trigger.kinds) in JOINT and not set(there) & set(words):
            strange |= _strangers(acting, _between(scene, there), countries) if acting else set()
    return _without(scene, telling, strange, ()) if strange else telling


def _subjects_above(scene: Scene, words: Collection[int]) -> list[Actor]:
    """The subjects of what was done in a contact, or is told of it, where nothing says that they took part in it."""
    tokens = scene.sentence.tokens
    noun = next((n for n in words if tokens[n].head - 1 not in words), -1)
    above = tokens[noun].head - 1 if noun >= 0 else -1
    if above < 0 or tokens[above].lemma in PRESENT or not SETTING & cases(tokens, noun):
        return []
    if any(t.first <= above <= t.last and likeliest(t.kinds) in JOINT for t in scene.sentence.triggers):
        return []  # "Lund met after the talks between": of one alone it may be his part in them that is told
    subjects = (a for a in scene.actors if tokens[first_of_list(tokens, a.phrase.head)].deprel == "nsubj")
    return [a for a in subjects if not hangs_on(tokens, a.phrase.head, words)]


def _between(scene: Scene, words: Collection[int]) -> list[Actor]:
    """The sides behind "between" at words, or at the noun of which a verb tells ("talks were held"), if two or more."""
    tokens = scene.sentence.tokens
    verbs = [n for n in words if tokens[n].lemma not in WORDS]
    nouns = {*words, *below(tokens, verbs, "nsubj:pass", "obj")}
    heads = [n for n in below(tokens, nouns, "nmod", "obl") if "between" in cases(tokens, n)]
    joined = (*heads, *below(tokens, heads, "conj"))
    found = [a for a in scene.actors if a.phrase.head in joined]
    return found if len({e for a in found for e in a.entities}) > 1 else []


def _met(scene: Scene, words: Collection[int]) -> list[Actor]:
    """Those who stand as subject or counterpart of words, if they are two or more."""
    found = counterparts_of(scene, words)
    return found if len({e for a in found for e in a.entities}) > 1 else []


def _strangers(sides: Sequence[Actor], others: Sequence[Actor], countries: Mapping[str, str | None]) -> set[Span]:
    """The words of those of others who are none of the sides; of nobody, where people are of these states."""
    known = {e for a in sides for e in a.entities}
    strange = {e for a in others for e in a.entities} - known
    for states, people in ((sides, strange), (others, known)):
        lands = {countries.get(e) for a in states for e in a.entities}
        if all(a.phrase.kind == "country" for a in states) and all(countries.get(e) in lands for e in people):
            return set()
    return {a.phrase.span for a in others if known.isdisjoint(a.entities)}


def _carries(tokens: Sequence[Token], noun: Collection[int], words: Collection[int]) -> bool:
    """Whether words are told of a noun itself: "the talks discussed trade", "held a meeting", "agreed to meet"."""
    return any(
        tokens[n].head - 1 in words
        and (
            tokens[n].deprel in CARRIED or (tokens[n].deprel == "obj" and tokens[tokens[n].head - 1].lemma not in WORDS)
        )
        for n in noun
    )


def _without(scene: Scene, telling: Telling, strange: Collection[Span], own: Sequence[Actor]) -> Telling:
    """A telling without those whom strange words alone name; of one with its own pair nothing is told elsewhere."""
    named = {e for a in scene.actors if a.phrase.span not in strange for e in a.entities}
    roles = {
        role: tuple(f for f in fillers if role not in SIDES or f[1] not in strange or f[0] in named)
        for role, fillers in telling.roles.items()
    }
    if own:
        return replace(telling, roles=roles, far={}, far_when=None)
    return replace(telling, roles=roles)
