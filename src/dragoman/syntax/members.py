"""Groups whose members follow: "four members of the council -- Chad, Mali, Peru and Chile"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Guess, Sentence
from dragoman.syntax.climbing import head_of
from dragoman.syntax.pairs import Entries
from dragoman.syntax.people import names_state

COUNTS: Final = {
    word: number
    for number, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), start=2)
}


def heads_of_lists(sentence: Sentence, guesses: Sequence[Guess], entries: Entries) -> list[Guess]:
    """The groups behind which all their members are named, states each, and that are nobody beside them.

    Where the tree joins the members to the group as if they were others, its number says that they are not.
    """
    tokens = sentence.tokens
    states = {head_of(sentence, g.first, g.last) for g in guesses if names_state(sentence, g, entries)}
    led = set()
    for n in states:
        top = tokens[n].head - 1
        members = 1 + sum(tokens[m].head - 1 == n and tokens[m].deprel == "conj" for m in states)
        named = tokens[n].deprel == "appos" or (tokens[n].deprel == "conj" and _count(sentence, top) == members)
        if named and top < n and members > 1:
            led.add(top)
    return [
        g for g in guesses
        if (top := head_of(sentence, g.first, g.last)) in led and _is_plural(sentence, top)
        and not any(g.first <= n <= g.last for n in states)
    ]  # fmt: skip


def _count(sentence: Sentence, noun: int) -> int:
    """The number that stands before a noun, 0 without one."""
    return next((COUNTS.get(t.text.lower(), 0) for t in sentence.tokens if t.head - 1 == noun and t.upos == "NUM"), 0)


def _is_plural(sentence: Sentence, noun: int) -> bool:
    """Whether a noun stands in the plural."""
    token = sentence.tokens[noun]
    return token.upos == "NOUN" and token.lemma != token.text.lower()
