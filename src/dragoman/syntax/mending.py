"""Mends what a parser gets wrong by the words alone, before a tree is grown. Token numbers are 0-based, -1 no head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.mending_clauses import (
    appositions,
    denials,
    infinitives,
    inner_conditions,
    inverted,
    joined_words,
    late_marks,
    pasts,
    purposes,
    whose_clauses,
)
from dragoman.syntax.mending_ousted import ousted_ones
from dragoman.syntax.mending_subjects import companions, contents, joined_names
from dragoman.syntax.mending_words import (
    bare_objects,
    gathered,
    gerunds,
    hyphened,
    led_objects,
    listed,
    named_objects,
    owners_cases,
    progressives,
    retagged,
    said_states,
    second_subjects,
    split_names,
    whole_names,
)

MENDS: Final = (
    whole_names, joined_names, hyphened, listed, gathered, companions, contents, late_marks, led_objects, inverted,
    infinitives, inner_conditions, whose_clauses, denials, purposes, owners_cases,
    split_names, second_subjects, named_objects, bare_objects, gerunds, pasts, appositions, joined_words, said_states,
    ousted_ones,
)  # fmt: skip
"""What is mended, one thing after the other; each takes tokens and heads and gives them as they should be."""


def mended(tokens: Sequence[Token]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and their heads: circles cut, lists of subjects joined, clauses where they belong.

    Infinitives on the verb right before them, clauses with "who" on the noun before them, what one adds to a denial on
    its verb, what is said on "saying". Who stands bare behind a verb, or as a second subject, is its object, who acts
    along with a subject joined to it; names in two words are one; "the shelling of" is a noun. Behind a pronoun a
    participle is a past; appositions are no subjects, nor objects beside what they name; words join words, not the
    deeds in them; what is said to be so is said.
    """
    heads = sound_heads([token.head - 1 for token in tokens], len(tokens))
    tokens = progressives(retagged(tokens, heads), heads)
    for mend in MENDS:
        tokens, heads = mend(tokens, heads)
        heads = sound_heads(list(heads), len(tokens))  # who climbs a tree counts on its having no circle
    return tokens, heads


def mend_tree(sentence: Sentence) -> Sentence:
    """A sentence with the tree that ``mended`` makes of its own."""
    tokens, heads = mended(sentence.tokens)
    return replace(
        sentence,
        tokens=tuple(
            token if token.head == head + 1 else replace(token, head=head + 1)
            for token, head in zip(tokens, heads, strict=True)
        ),
    )


def sound_heads(heads: list[int], size: int) -> list[int]:
    """The heads with every circle and every pointer to nowhere cut."""
    for node, head in enumerate(heads):
        if head >= size or head < -1 or head == node:
            heads[node] = -1
    state = bytearray(size)
    for start in range(size):
        if state[start]:
            continue
        trail = []
        node = start
        while node >= 0 and not state[node]:
            state[node] = 1
            trail.append(node)
            node = heads[node]
        if node >= 0 and state[node] == 1:
            heads[node] = -1
        for passed in trail:
            state[passed] = 2
    return heads
