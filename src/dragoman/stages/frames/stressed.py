"""What somebody stresses: a need is an appeal, a condemnation or another's responsibility is blame."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.tellings import StateWords
from dragoman.stages.frames.adjectives import state_at
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import STRESSING
from dragoman.syntax.climbing import below, cases, hangs_on

NEEDS: Final = frozenset("need necessity urgency".split())
BLAME: Final = frozenset("condemnation disapproval indignation outrage dismay concern".split())
"""Nouns of what somebody finds fault with."""

RESPONSIBILITY: Final = frozenset(("responsibility", "culpability", "guilt"))

FRIENDLY: Final = frozenset(
    """cooperation co-operation tie relation relationship partnership friendship exchange coordination trade contact
    strengthen deepen develop expand boost enhance broaden intensify""".split()
)
"""Lemmas of what two sides need to do together, which is no appeal to either."""


def stressed_type(sentence: Sentence, first: int, last: int) -> str | None:
    """The type of what somebody stresses, where his words are an appeal or blame; null for anything else."""
    tokens = sentence.tokens
    noun = _stressed(sentence, first, last)
    if noun is None:
        return None
    lemma = tokens[noun].lemma
    if lemma in BLAME:
        return "ACCUSE"
    wanted = [n for n in below(tokens, (noun,), "nmod", "acl") if n > noun]
    asks = any("for" in cases(tokens, n) or tokens[n].deprel == "acl" for n in wanted)
    if lemma in NEEDS and asks:
        friendly = any(t.lemma in FRIENDLY and hangs_on(tokens, n, wanted) for n, t in enumerate(tokens))
        return None if friendly else "REQUEST"
    return None


def as_stressed(sentence: Sentence, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a condemnation that somebody stresses, of nobody outside its words: "On Chad, he reiterated his"."""
    noun = _stressed(sentence, first, last)
    tokens = sentence.tokens
    if noun is None or tokens[noun].lemma not in BLAME:
        return roles
    inside = {t.span.start for n, t in enumerate(tokens) if hangs_on(tokens, n, (noun,))}
    upon = [f for f in roles["recipients"] if any(f[1].start <= at < f[1].end for at in inside)]
    return {**roles, "recipients": upon}


def blamed_for(scene: Scene, first: int, last: int, words: StateWords, roles: Roles) -> Roles | None:
    """The roles of blame told by whose responsibility somebody stresses; null where it is his own, or nobody's."""
    sentence = scene.sentence
    tokens = sentence.tokens
    noun = _stressed(sentence, first, last)
    if noun is None or tokens[noun].lemma not in RESPONSIBILITY:
        return None
    owned = below(tokens, (noun,), "nmod:poss")
    owned += [n for n in below(tokens, (noun,), "nmod") if "of" in cases(tokens, n)]
    whose = fillers_of(a for a in scene.actors if a.phrase.head in owned)
    named = ((state_at(scene, n, words.adjectives), n) for n in below(tokens, (noun,), "amod"))
    whose += [(entity, sentence.span_of(start, n)) for (entity, start), n in named if entity is not None]
    owners = {e for e, _ in whose}
    actors = [f for f in roles["actors"] if f[0] not in owners]
    homes = {c for e, _ in actors if (c := words.countries.get(e))}
    if not whose or not actors or any(words.countries.get(e) in homes for e in owners):
        return None
    return {**roles, "actors": actors, "recipients": whose}


def _stressed(sentence: Sentence, first: int, last: int) -> int | None:
    """The noun that is the object of a verb of stressing among some tokens."""
    tokens = sentence.tokens
    verbs = [n for n in range(first, last + 1) if tokens[n].lemma in STRESSING and tokens[n].upos == "VERB"]
    return next(iter(below(tokens, verbs, "obj")), None)
