"""Puts those into a telling's sides for whom enough speaks, and takes those out for whom too little does."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.joining import score
from dragoman.packs.sides import SideWeights
from dragoman.records.entities import Entity
from dragoman.records.language import Sentence, Token
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.records.tellings import Filler, Telling
from dragoman.stages.weighing.features import SIDES, Candidate, candidates_of, features_of
from dragoman.syntax.climbing import below, cases, first_of_list, hangs_on
from dragoman.syntax.passing import asking_papers, befallen

WEIGHED: Final = frozenset(("statement", "other", "message", "recall"))
"""Kinds in which one acts upon another and the weights do better than the rules alone, by cross-validation."""

REVERSED: Final = frozenset("receive get obtain accept face draw earn suffer incur regret apologize apologise".split())
"""Verbs whose subject is acted upon, or that are said to whom their object names, which the rules know better."""

OUT: Final = 0.25
"""Chance below which somebody whom the rules put on a side is taken out; this and those below by cross-validation."""

TURNED: Final = 0.8
"""Chance above which somebody changes sides, if it is likelier there."""

CLEARLY: Final = 0.3
"""How much likelier that must be."""

ALONE: Final = 0.75
"""Chance above which somebody comes to a side where nobody is."""

BESIDE: Final[Mapping[str, float]] = {"actors": 0.9, "recipients": 0.95}
"""Chance above which somebody comes to a side where others are."""


def weigh_roles(
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    of_phrase: Sequence[tuple[str, ...]],
    entities: Sequence[Entity],
    tellings: Sequence[Telling],
    weights: SideWeights,
) -> tuple[Telling, ...]:
    """The tellings with the sides that the weights make likely; contacts and the like stay as they are.

    Nobody is left without a doer who had one: the likeliest stays where all would go.
    """
    by_id = {e.id: e for e in entities}
    scenes: dict[int, tuple[Candidate, ...]] = {}
    out = []
    for telling in tellings:
        if telling.kind not in WEIGHED or telling.settled or _is_reversed(telling, sentences[telling.sentence]):
            out.append(telling)
            continue
        if telling.sentence not in scenes:
            scenes[telling.sentence] = candidates_of(telling.sentence, phrases, of_phrase)
        found = scenes[telling.sentence]
        chances = _chances(telling, sentences[telling.sentence], found, by_id, weights)
        out.append(_decided(telling, chances))
    return tuple(out)


def _is_reversed(telling: Telling, sentence: Sentence) -> bool:
    """Whether words turn the sides round: "received tents from Togo", "came under fire", "regretted the expulsion"."""
    tokens = sentence.tokens
    words = range(telling.first, telling.last + 1)
    above = [tokens[n].head - 1 for n in words if tokens[n].deprel in ("obj", "obl") and tokens[n].head]
    under = [n for n in (*words, *below(tokens, words, "obl")) if "under" in cases(tokens, n)]
    return bool(under) or any(tokens[n].lemma in REVERSED for n in (*words, *above))


Chances = dict[str, dict[str, tuple[float, Span]]]
"""Side -> entity -> its chance, by the words that make it likeliest."""


def _chances(
    telling: Telling,
    sentence: Sentence,
    found: Sequence[Candidate],
    entities: Mapping[str, Entity],
    weights: SideWeights,
) -> Chances:
    out: Chances = {side: {} for side in SIDES}
    asking = asking_papers(sentence.tokens, telling.first, telling.last)
    befell = befallen(sentence.tokens, telling.first, telling.last)
    for candidate in found:
        if hangs_on(sentence.tokens, candidate.phrase.head, asking):
            continue
        features = features_of(telling, sentence, candidate, found, entities)
        apart = telling.kind == "other" and _acts_above(sentence.tokens, candidate.phrase.head, telling.first)
        apart = apart or candidate.phrase.head in befell
        for side, table in (("actors", weights.actors), ("recipients", weights.recipients)):
            if apart and side == "recipients" and not _is_ruled(telling, side, candidate):
                continue
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, score(table, features)))))
            for entity in candidate.entities:
                if chance > out[side].get(entity, (0.0, candidate.phrase.span))[0]:
                    out[side][entity] = (chance, candidate.phrase.span)
    return _of_lists(out, sentence, found)


def _acts_above(tokens: Sequence[Token], node: int, deed: int) -> bool:
    """Whether somebody is the subject of a clause to which a deed's is only added: "Chad spoke after rebels struck"."""
    verb = tokens[node].head - 1
    if verb < 0 or not tokens[node].deprel.startswith("nsubj"):
        return False
    clauses = below(tokens, (verb,), "advcl")
    return node < deed and any(hangs_on(tokens, deed, (n,)) and below(tokens, (n,), "nsubj") for n in clauses)


def _is_ruled(telling: Telling, side: str, candidate: Candidate) -> bool:
    """Whether the rules have one of those for whom a mention stands on a side."""
    return any(entity in candidate.entities for entity, _ in telling.roles.get(side, ()))


def _of_lists(chances: Chances, sentence: Sentence, found: Sequence[Candidate]) -> Chances:
    """The chances, those of who is joined to others at least that of the first: a list stays whole."""
    heads = {c.phrase.head: c for c in found}
    for candidate in found:
        first = heads.get(first_of_list(sentence.tokens, candidate.phrase.head))
        if first is None or first is candidate:
            continue
        for side in SIDES:
            likeliest = max((chances[side].get(e, (0.0,))[0] for e in first.entities), default=0.0)
            for entity in candidate.entities:
                chance, span = chances[side].get(entity, (0.0, candidate.phrase.span))
                chances[side][entity] = (max(chance, likeliest), span)
    return chances


def _decided(telling: Telling, chances: Chances) -> Telling:
    """The telling with its sides as the chances have them."""
    ruled = {side: telling.roles.get(side, ()) for side in SIDES}
    sides = {side: _kept(ruled[side], chances[side]) for side in SIDES}
    for side, other in (SIDES, SIDES[::-1]):
        turned = {e for e, _ in ruled[other]}
        for entity, (chance, span) in sorted(chances[side].items(), key=lambda c: -c[1][0]):
            more = chance - chances[other].get(entity, (0.0, span))[0]
            if entity in {e for e, _ in sides[side]} or more < (CLEARLY if entity in turned else 0.0):
                continue
            if chance > (TURNED if entity in turned else BESIDE[side] if sides[side] else ALONE):
                sides[other] = tuple(f for f in sides[other] if f[0] != entity)
                sides[side] = (*sides[side], (entity, span))
    if not sides["actors"] and ruled["actors"]:
        left = [f for f in ruled["actors"] if f[0] not in {e for e, _ in sides["recipients"]}]
        sides["actors"] = tuple(sorted(left, key=lambda f: -chances["actors"].get(f[0], (0.0, f[1]))[0])[:1])
    return telling if sides == ruled else replace(telling, roles={**telling.roles, **sides})


def _kept(fillers: Sequence[Filler], chances: Mapping[str, tuple[float, Span]]) -> tuple[Filler, ...]:
    """Those not too unlikely; who stands in another sentence was not weighed and stays."""
    return tuple(f for f in fillers if f[0] not in chances or chances[f[0]][0] >= OUT)
