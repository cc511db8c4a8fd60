"""Steps up the tree from words of a sentence: the head of a stretch, what hangs on what."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token


def head_of(sentence: Sentence, first: int, last: int) -> int:
    """The token of a stretch whose head lies outside it; the first such one."""
    for n in range(first, last + 1):
        if not first <= sentence.tokens[n].head - 1 <= last:
            return n
    return first


def heads_above(heads: Sequence[int], node: int) -> list[int]:
    """The tokens over one, nearest first, by the heads (0-based, -1 none) of a tree without circles."""
    found = []
    while (node := heads[node]) >= 0:
        found.append(node)
    return found


def to_of(tokens: Sequence[Token], verb: int) -> int | None:
    """The "to" of an infinitive; null where a verb is none."""
    marks = (n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel == "mark" and t.text.lower() == "to")
    return next(marks, None)


def below(tokens: Sequence[Token], heads: Container[int], *relations: str) -> list[int]:
    """The tokens that hang on some tokens themselves, by some relations or any."""
    return [n for n, t in enumerate(tokens) if t.head - 1 in heads and (not relations or t.deprel in relations)]


def with_verbs(tokens: Sequence[Token], words: Iterable[int]) -> set[int]:
    """Some words with the verbs whose objects they are: the "held" of "talks"."""
    words = set(words)
    return words | {tokens[n].head - 1 for n in words if tokens[n].deprel == "obj"}


def cases(tokens: Sequence[Token], node: int) -> set[str]:
    """The prepositions of a phrase in small letters, by its head."""
    return {tokens[n].text.lower() for n in below(tokens, (node,), "case")}


def first_of_list(tokens: Sequence[Token], node: int) -> int:
    """The first of those with whom a word is joined, which stands in the clause as all of them do; itself if alone."""
    while tokens[node].deprel == "conj" and tokens[node].head:
        node = tokens[node].head - 1
    return node


def hangs_on(tokens: Sequence[Token], node: int, tops: Container[int]) -> bool:
    """Whether a token is one of some others, or hangs on one of them over any number of steps."""
    for _ in range(len(tokens)):
        if node in tops or node < 0:
            return node >= 0
        node = tokens[node].head - 1
    return False


def is_of_relative(tokens: Sequence[Token], node: int, deed: int) -> bool:
    """Whether a token stands in a relative clause in which some other does not: "met Lund, who had come from Riga"."""
    clauses = _relatives_over(tokens, node)
    return bool(clauses - _relatives_over(tokens, deed))


def _relatives_over(tokens: Sequence[Token], node: int) -> set[int]:
    """The verbs of the relative clauses in which a token stands."""
    found: set[int] = set()
    for _ in range(len(tokens)):
        if node < 0:
            break
        if tokens[node].deprel == "acl:relcl":
            found.add(node)
        node = tokens[node].head - 1
    return found


RELATIVE: Final = frozenset(("who", "which", "that"))


def antecedent(sentence: Sentence, subject: int) -> int:
    """The word for which a relative pronoun stands as subject, others themselves: "Lund, who handed him a note"."""
    tokens = sentence.tokens
    before = subject - 1
    if tokens[subject].text.lower() not in RELATIVE or before < 0:
        return subject
    return before - 1 if tokens[before].text == "," and before else before
