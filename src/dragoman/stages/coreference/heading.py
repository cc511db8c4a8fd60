"""The country of a delegation by who leads it, and of who leads it by it: "a team led by the Norwegian envoy"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.syntax.classes import DELEGATIONS
from dragoman.syntax.climbing import below
from dragoman.text.folding import fold

LEADING: Final = frozenset(("lead", "head"))


def country_by_heading(state: State, party: Party) -> str | None:
    """The country of a delegation's leader, or of a leader's delegation, where the text has them side by side.

    Who leads one after his office may be anybody's envoy: "a team led by the former president".
    """
    if party.kind in ("government", "organization"):
        return _chairs_country(state, party)
    if party.kind not in ("group", "person") or party.former:
        return None
    beside = (other for pair in _pairs(state) for one, other in (pair, pair[::-1]) if one is party)
    return next((p.country for p in beside if p.country is not None and not p.former), None)


OF_STATE: Final = frozenset("national federal cabinet state presidential supreme ministerial".split())
"""Words of a body that every state has one of, before its noun."""

CHAIRING: Final = frozenset(("chair", "preside"))


def _chairs_country(state: State, party: Party) -> str | None:
    """The country of who chairs a body of which every state has one: "Lund chaired a National Defence Council"."""
    if OF_STATE.isdisjoint(fold(party.name).split()):
        return None
    for number, sentence in enumerate(state.sentences):
        tokens = sentence.tokens
        for verb in (n for n, t in enumerate(tokens) if t.lemma in CHAIRING and t.upos == "VERB"):
            subject = next((n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel == "nsubj"), None)
            chaired = below(tokens, {verb, *below(tokens, (verb,), "obj", "obl")}, "obj", "obl", "nmod")
            leader = _called_at(state, number, subject) if subject is not None else None
            if leader is not None and any(_called_at(state, number, n) is party for n in chaired):
                return leader.country
    return None


def _pairs(state: State) -> Iterator[tuple[Party, Party]]:
    """Each delegation with who leads it."""
    for number, sentence in enumerate(state.sentences):
        for verb, token in enumerate(sentence.tokens):
            if token.lemma not in LEADING or token.upos not in ("VERB", "ADJ"):
                continue
            team, leader = _sides(sentence.tokens, verb)
            if team is None or leader is None or sentence.tokens[team].lemma not in DELEGATIONS:
                continue
            one, other = _called_at(state, number, team), _called_at(state, number, leader)
            if one is not None and other is not None and one is not other:
                yield one, other


def _called_at(state: State, number: int, token: int) -> Party | None:
    """The one party of the smallest phrase over a token."""
    over = [
        (p.last - p.first, n)
        for n, p in enumerate(state.phrases)
        if p.sentence == number and p.first <= token <= p.last and len(state.found.get(n, ())) == 1
    ]
    return state.found[min(over)[1]][0] if over else None


def _sides(tokens: Sequence[Token], verb: int) -> tuple[int | None, int | None]:
    """The tokens of who is led and of who leads: "a team led by Lund", "Lund, who leads the team"."""
    below = [(n, t) for n, t in enumerate(tokens) if t.head - 1 == verb]
    subject = next((n for n, t in below if t.deprel.startswith("nsubj") and t.upos != "PRON"), None)
    above = tokens[verb].head - 1 if tokens[verb].deprel in ("acl", "amod", "acl:relcl") else None
    if verb + 2 < len(tokens) and tokens[verb + 1].text.lower() == "by":
        return (above if subject is None else subject), verb + 2
    return next((n for n, t in below if t.deprel == "obj"), None), above if subject is None else subject
