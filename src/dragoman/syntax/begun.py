"""What a relative clause tells of a contact's course: "the talks, which began on Monday" have begun."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence

COURSE: Final = frozenset("begin start open kick end conclude close finish wrap".split())
"""Verbs of the beginning or end of what is held."""

WHICH: Final = frozenset(("which", "that"))
"""Pronouns that stand for it."""


def has_begun(sentence: Sentence, noun: int) -> bool:
    """Whether a relative clause says in the past that what a noun names began or ended; not of "was to begin"."""
    tokens = sentence.tokens
    for verb, token in enumerate(tokens):
        if token.deprel != "acl:relcl" or token.head - 1 != noun or token.lemma not in COURSE or token.xpos != "VBD":
            continue
        beside = [t for t in tokens if t.head - 1 == verb]
        subject = any(t.deprel == "nsubj" and t.text.lower() in WHICH for t in beside)
        if subject and not any(t.deprel.startswith("aux") or t.text.lower() == "not" for t in beside):
            return True
    return False
