"""The country of a ministry to which an envoy is called: that of his post, "the envoy in Oslo … to the ministry"."""

from __future__ import annotations

from typing import Final

from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.posts import posts
from dragoman.stages.coreference.state import State
from dragoman.syntax.classes import ENVOYS

CALLING_IN: Final = frozenset("summon call invite convoke convene".split())
"""Verbs of those who call an envoy in."""


def country_by_call(state: State, party: Party) -> str | None:
    """The country of a ministry without a name to which an envoy is called, where his post is told beside him."""
    if party.kind != "government":
        return None
    for n, found in state.found.items():
        if len(found) != 1 or found[0] is not party:
            continue
        phrase = state.phrases[n]
        sentence = state.sentences[phrase.sentence]
        tokens = sentence.tokens
        verb = tokens[phrase.head].head - 1
        led = any(t.head - 1 == phrase.head and t.deprel == "case" and t.text.lower() == "to" for t in tokens)
        called = any(
            t.head - 1 == verb and t.deprel in ("obj", "nsubj:pass") and _is_envoy(state, phrase.sentence, k)
            for k, t in enumerate(tokens)
        )
        if verb >= 0 and led and called and tokens[verb].lemma in CALLING_IN:
            codes = {code for _, _, code in posts(sentence, state.pack)}
            return codes.pop() if len(codes) == 1 else None
    return None


def _is_envoy(state: State, number: int, token: int) -> bool:
    """Whether the smallest phrase over a token calls somebody an envoy, or the token does."""
    over = [p for p in state.phrases if p.sentence == number and p.first <= token <= p.last]
    words = state.sentences[number].tokens[over[0].first : over[0].last + 1] if over else ()
    return any(t.text.lower() in ENVOYS for t in (*words, state.sentences[number].tokens[token]))
