"""Mends subjects that are none, and clauses said by another verb than the tree has over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.classes import REPORTING

_BESIDE: Final = ("together", "along")
_WITH: Final = "with"


def companions(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, who acts "together with" a subject as joined to it: "Chad, along with Mali, left".

    A preposition leads to no second subject, and he does what the first one does.
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        above = heads[node]
        led = next((n for n in range(node) if heads[n] == node and tokens[n].text.lower() == _WITH), -1)
        if token.deprel not in ("nsubj", "nmod") or led < 1 or tokens[led - 1].text.lower() not in _BESIDE:
            continue
        verb = above if token.deprel == "nsubj" else heads[above]
        first = next((n for n in range(led) if heads[n] == verb and tokens[n].deprel == "nsubj"), -1)
        if first < 0 or (token.deprel == "nmod" and above != first):
            continue
        found[node], out[node] = replace(token, deprel="conj"), first
        found[led - 1], out[led - 1] = replace(tokens[led - 1], deprel="case"), node
    return found, out


def contents(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a clause right behind "saying" on that verb: "announced the move, saying it was due".

    Not on the verb of the sentence, which has an object of its own.
    """
    out = list(heads)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel != "ccomp" or not 0 <= verb < node:
            continue
        if not any(heads[n] == verb and t.deprel == "obj" and n < node for n, t in enumerate(tokens)):
            continue
        saying = [
            n for n in range(verb + 1, node)
            if heads[n] == verb and tokens[n].deprel == "advcl" and tokens[n].xpos == "VBG"
            and tokens[n].lemma in REPORTING
        ]  # fmt: skip
        first = min((n for n in range(node) if heads[n] == node), default=node)
        if saying and first == saying[-1] + 1:
            out[node] = saying[-1]
    return tokens, out


def joined_names(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a name joined to a word inside another name on that name: "both Costa Rica and Peru"."""
    out = list(heads)
    for node, token in enumerate(tokens):
        inner = heads[node]
        if token.deprel != "conj" or token.upos != "PROPN" or inner < 0 or tokens[inner].upos != "PROPN":
            continue
        whole = heads[inner]
        if tokens[inner].deprel in ("compound", "amod") and inner < whole < node and tokens[whole].upos == "PROPN":
            out[node] = whole
    return tokens, out
