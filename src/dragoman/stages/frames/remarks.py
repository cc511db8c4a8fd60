"""Remarks on what is usual or hard, which tell that nothing was done: "it is rare for an envoy to be summoned"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence, Trigger

USUAL: Final = frozenset("rare unusual uncommon common normal usual customary commonplace routine".split())
"""Adjectives of what is done often or seldom, on no day."""

HARD: Final = frozenset("difficult hard easy dangerous risky safe tough".split())
"""Adjectives of what may not be done at all; what is hard to accept is refused, though."""

HOSTILE: Final = ("SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "THREATEN", "PROTEST")


def is_remark(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a trigger stands in the infinitive of "it is rare for … to", or a hostile one in that of "it is hard"."""
    tokens = sentence.tokens
    at = trigger.first
    while at >= 0 and tokens[at].head - 1 in range(trigger.first, trigger.last + 1):
        at = tokens[at].head - 1
    above = tokens[at].head - 1
    to = any(t.head - 1 == at and t.deprel == "mark" and t.text.lower() == "to" for t in tokens)
    if above < 0 or not to or tokens[at].deprel not in ("csubj", "xcomp", "advcl", "ccomp", "acl"):
        return False
    dummy = any(t.head - 1 == above and t.text.lower() == "it" for t in tokens)
    kind = max(trigger.types, key=lambda t: trigger.types[t], default="-")
    word = tokens[above].lemma
    return dummy and (word in USUAL or (word in HARD and kind in HOSTILE))
