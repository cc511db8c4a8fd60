"""Mends participles before a person's title that a parser takes for deeds: "met Tiani and toppled President Bazoum"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.classes import MEETING_VERBS

OUSTED: Final = frozenset("topple oust depose overthrow detain jail exile imprison impeach".split())
"""Verbs whose participles stand before the title of whom it befell."""

TALKING: Final = MEETING_VERBS | frozenset("talk speak visit see call phone telephone confer".split())
"""Verbs of who deals with people, and does not overthrow them in the same breath."""


def ousted_ones(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a participle behind "met … and" as the mark of the person behind it, who was met as well.

    Where that person's title stands right behind the participle.
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel != "conj" or not 0 <= verb < node or token.lemma not in OUSTED or token.xpos == "VB":
            continue
        titled = next((n for n, t in enumerate(tokens) if heads[n] == node and t.deprel == "obj" and n > node), None)
        if tokens[verb].lemma not in TALKING or titled is None or not _is_title(tokens, heads, node + 1, titled):
            continue
        met = [n for n in range(verb, node) if heads[n] == verb and tokens[n].deprel in ("obj", "obl")]
        people = [n for n in met if tokens[n].upos == "PROPN"]
        if not people:
            continue
        for n, below in enumerate(heads):
            if below == node and n != titled:
                out[n] = titled if tokens[n].deprel == "cc" else verb
        found[titled], out[titled] = replace(tokens[titled], deprel="conj"), people[0]
        found[node], out[node] = replace(token, deprel="amod", upos="ADJ"), titled
    return found, out


def _is_title(tokens: Sequence[Token], heads: Sequence[int], at: int, person: int) -> bool:
    """Whether a word is the title of a person, without an article before it."""
    token = tokens[at]
    return (
        heads[at] == person and token.text[:1].isupper() and token.deprel in ("nmod:desc", "compound", "amod", "flat")
    )
