"""Mends clauses that a parser puts in the wrong place: appositions as subjects, demands as a killer's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.classes import REPORTING

_PERSONS: Final = frozenset("he she it they we i".split())


def pasts(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a participle with a pronoun as its subject and no auxiliary as a past: "it called on".

    No headline leaves out the "was" behind a pronoun.
    """
    found = list(tokens)
    for node, token in enumerate(tokens):
        below = [t for n, t in enumerate(tokens) if heads[n] == node]
        subject = any(t.deprel == "nsubj" and t.text.lower() in _PERSONS for t in below)
        helped = any(t.deprel.startswith(("aux", "cop")) for t in below)
        if token.xpos == "VBN" and token.upos == "VERB" and subject and not helped:
            found[node] = replace(token, xpos="VBD")
    return found, heads


def appositions(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a "subject" behind an infinitive and a comma as the apposition that it is.

    "To oust the chief of the staff, a group of officers": it goes on the noun before it.
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel != "nsubj" or not 0 <= verb < node or tokens[verb].xpos != "VB":
            continue
        marked = any(t.xpos == "TO" and heads[n] == verb for n, t in enumerate(tokens))
        first = min([n for n in range(verb, node) if heads[n] == node and tokens[n].deprel != "punct"], default=node)
        noun = first - 2
        if marked and noun > verb and tokens[first - 1].text == "," and tokens[noun].upos in ("NOUN", "PROPN"):
            found[node], out[node] = replace(token, deprel="appos"), noun
    return found, out


_KILLING: Final = frozenset("kill wound injure murder maim destroy damage hit strike leave claim".split())
_SAYING: Final = REPORTING | frozenset(
    "urge ask call demand appeal request express condemn denounce deplore voice reiterate reaffirm welcome".split()
)


def joined_words(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, words joined to a relative clause of violence on the words above it.

    "Condemned the raid that killed ten people and urged …": it is who condemned that urged.
    """
    out = list(heads)
    for node, token in enumerate(tokens):
        deed = heads[node]
        words = token.deprel == "conj" and token.upos == "VERB" and token.lemma in _SAYING
        if not words or not 0 <= deed < node or tokens[deed].deprel != "acl:relcl":
            continue
        top = heads[deed]
        while top >= 0 and tokens[top].upos not in ("VERB", "AUX"):
            top = heads[top]
        if top >= 0 and tokens[deed].lemma in _KILLING and _says(tokens[top]):
            out[node] = top
    return tokens, out


def _says(token: Token) -> bool:
    """Whether a verb tells words."""
    return any(token.lemma == verb or token.text.lower() in (f"{verb}d", f"{verb}ed") for verb in _SAYING)
