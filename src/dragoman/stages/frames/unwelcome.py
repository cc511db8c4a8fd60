"""Envoys who are not wanted: "declared the consul persona non grata", "expelled two members of the mission"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.posted import names_envoys

NAMING: Final = frozenset("declare name pronounce label brand proclaim announce deem designate make".split())
"""Verbs of who calls somebody unwelcome."""

EXPELLING: Final = frozenset("expel eject oust".split())

UNWELCOME: Final = ("person", "non", "grat")
"""Beginnings of the three words that say so, in either number."""

REACH: Final = 18
"""Most tokens from the verb to these words, over who is called so and an aside on him."""


def grata_at(sentence: Sentence) -> range:
    """The tokens of the words that call somebody unwelcome; empty where there are none."""
    words = [t.text.lower() for t in sentence.tokens if t.text not in ("-", "‐", "‑")]
    places = [n for n, t in enumerate(sentence.tokens) if t.text not in ("-", "‐", "‑")]
    for n in range(len(words) - 2):
        if all(word.startswith(begin) for word, begin in zip(words[n : n + 3], UNWELCOME, strict=True)):
            return range(places[n], places[n + 2] + 1)
    return range(0)


def unwelcome(sentence: Sentence, first: int, last: int) -> int | None:
    """Whom a trigger's verb calls unwelcome, or an envoy whom it expels, by the token; null where it does neither."""
    tokens = sentence.tokens
    verb = next((n for n in range(first, last + 1) if tokens[n].upos in ("VERB", "ADJ")), None)
    if verb is None:
        return None
    lemma, phrase = tokens[verb].lemma, grata_at(sentence)
    told = [n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel in ("obj", "nsubj:pass")]
    told = [n for n in told if n not in phrase]
    if lemma in NAMING and phrase and 0 < phrase.start - verb <= REACH:
        nearer = any(tokens[n].lemma in NAMING and tokens[n].upos == "VERB" for n in range(verb + 1, phrase.start))
        return next(iter(told), None) if not nearer else None
    if lemma not in EXPELLING:
        return None
    if not told and not tokens[verb].text.endswith("ing"):
        told = _modified(tokens, verb)
    return next((n for n in told if names_envoys(tokens, n)), None)


def _modified(tokens: Sequence[Token], verb: int) -> list[int]:
    """The noun that a participle modifies; a wrong tree may hang it elsewhere: "the envoys expelled by Chad left"."""
    if tokens[verb].deprel in ("amod", "acl"):
        return [tokens[verb].head - 1]
    own = any(t.head - 1 == verb and t.deprel.startswith(("nsubj", "aux", "obj")) for t in tokens)
    return [verb - 1] if verb and not own and tokens[verb - 1].upos == "NOUN" else []


def only_names(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a trigger is no more than these words, behind a verb that is heard too."""
    phrase = grata_at(sentence)
    inside = bool(phrase) and phrase.start <= trigger.first and trigger.last < phrase.stop
    return inside and any(
        n in heard and sentence.tokens[n].lemma in NAMING for n in range(max(0, phrase.start - REACH), phrase.start)
    )
