"""Nouns that take up what is told before them to say more of it: "closed the border, a move that Chad condemned"."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.syntax.classes import DEEDS


def sums_up(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a noun only takes up what is told before it to say more of it: "…, a move that Chad welcomed"."""
    tokens = sentence.tokens
    noun = trigger.last
    if trigger.first != noun or tokens[noun].lemma not in DEEDS or tokens[noun].upos != "NOUN":
        return False
    under = [t for t in tokens if t.head - 1 == noun]
    indefinite = any(t.text.lower() in ("a", "an") for t in under)
    return indefinite and any(t.deprel == "acl:relcl" or (t.deprel == "acl" and t.xpos == "VBN") for t in under)


def is_on_deed(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a clause is about what somebody has done: "a decision welcomed by Lund", "a step that he condemned"."""
    noun = tokens[verb].head - 1
    return tokens[verb].deprel in ("acl", "acl:relcl") and noun >= 0 and tokens[noun].lemma in DEEDS
