"""The words for why something is done: "over remarks made in Oslo", "because of a meeting in Rome"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.language import Token

REASONS: Final = frozenset("over about because regarding concerning".split())
"""Prepositions before a reason, whatever is done."""

THANKS: Final = REASONS | {"for"}
"""Those before a reason of words; of journeys "for" leads to where they go: "left for talks in Rome"."""


def reason_above(tokens: Sequence[Token], node: int, words: Collection[str] = REASONS) -> int | None:
    """The head of the outermost reason in which a token stands; null where it stands in none."""
    found, at = None, node
    for _ in tokens:
        if at < 0:
            break
        led = (t for t in tokens if t.head - 1 == at and t.deprel in ("case", "mark"))
        if tokens[at].deprel in ("obl", "nmod", "advcl") and any(t.text.lower() in words for t in led):
            found = at
        at = tokens[at].head - 1
    return found


SAID: Final = frozenset(
    """statement remark comment word speech interview protest threat claim accusation declaration allegation criticism
    letter assertion insinuation utterance""".split()
)
"""Nouns of words that others have said somewhere."""


def is_of_reason(tokens: Sequence[Token], node: int, deed: int, words: Collection[str] = REASONS) -> bool:
    """Whether an occasion or a place is that of the reason of a deed alone: "over remarks made at the summit".

    What hangs on another noun of the reason may be the deed's as well: "voiced concern over the ban at the summit".
    """
    reason = reason_above(tokens, node, words)
    if reason is None or reason == reason_above(tokens, deed, words):
        return False
    path = [node]
    while path[-1] != reason:
        path.append(tokens[path[-1]].head - 1)
    told = any(tokens[n].deprel.startswith("acl") for n in path)
    return told or tokens[reason].lemma in SAID
