"""Contacts in which something else was settled: "agreed to open a crossing during a call on Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.climbing import cases, hangs_on, to_of

_SETTLING: Final = frozenset(
    """agree ask call decide encourage invite offer pledge promise propose reaffirm request resolve undertake urge
    vow""".split()
)
"""Verbs of words with which people bind themselves, or others, to something to come."""

_CONTACTS: Final = frozenset(("call", "conversation", "meeting", "talks", "talk", "phone", "videoconference"))

_LEADING: Final = frozenset(("during", "in"))
_LONGEST: Final = 4
"""Most words of a contact before its noun."""

_NEAR: Final = 9
"""Tokens behind a contact in which its day stands."""

_PLANNED_IN: Final = frozenset(
    """adopt announce attend conclude consider continue discuss finalise finalize hold initial launch meet present raise
    review sign speak submit take talk unveil visit""".split()
)
"""Verbs of what people plan to do in a contact to come: "agreed to sign it during a meeting on Friday"."""


def settled_in(sentence: Sentence, contact: int) -> int | None:
    """The verb in the past by which something was settled in a contact, null where the contact may lie ahead.

    Args:
        sentence: With its tree.
        contact: The noun of the contact, a token number (0-based).
    """
    tokens = sentence.tokens
    if tokens[contact].lemma not in _CONTACTS or not _is_led(tokens, contact):
        return None
    verb = tokens[contact].head - 1
    for _ in range(4):
        if verb < 0 or tokens[verb].upos == "VERB":
            break
        verb = tokens[verb].head - 1
    if not 0 <= verb < contact:
        return None
    if to_of(tokens, verb) is not None and tokens[verb].lemma not in _PLANNED_IN:
        verb = tokens[verb].head - 1
    settles = verb >= 0 and tokens[verb].lemma in _SETTLING and tokens[verb].xpos == "VBD"
    return verb if settles else None


def _is_led(tokens: Sequence[Token], contact: int) -> bool:
    """Whether "during" or "in" stands before a contact, wherever the parser has hung it."""
    first = contact
    while first > 0 and tokens[first - 1].upos in ("DET", "ADJ", "NOUN", "NUM") and contact - first < _LONGEST:
        first -= 1
    return bool(cases(tokens, contact) & _LEADING) or (first > 0 and tokens[first - 1].text.lower() in _LEADING)


def settled_on(sentence: Sentence, first: int) -> int | None:
    """The noun of a contact in which something was settled and that a time dates, null elsewhere.

    Args:
        sentence: With its tree.
        first: The first token of the time, which follows the contact in its clause.
    """
    tokens = sentence.tokens
    for contact in range(first - 1, max(-1, first - _NEAR), -1):
        verb = settled_in(sentence, contact)
        if verb is not None:
            between = tokens[contact + 1 : first]
            clause = hangs_on(tokens, first, (contact, verb))
            return contact if clause and not any(t.upos == "VERB" or t.text == "," for t in between) else None
    return None
