"""A visit told twice in one sentence, by the coming and by the stay: "came to Oslo, where she will remain until …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.syntax.climbing import hangs_on, head_of

STAYING: Final = frozenset("remain stay be".split())
"""Verbs of being where one has come, until a day that is none of the coming."""

BEGINNING: Final = frozenset("begin start commence open".split())
"""Verbs whose participle beside a coming tells the same visit: "arrived in Oslo, beginning a state visit"."""


def as_stayed(tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> list[Telling]:
    """The tellings, a stay behind "where" standing as the visit of whose place it tells.

    "Lund came to Oslo on Monday, where she will remain until Friday on an official visit" tells one visit, of Monday.
    """
    out = list(tellings)
    for n, stay in enumerate(tellings):
        alike = (t for t in tellings[:n] if _is_stay(sentences, stay, t) or _is_begun_by(sentences, stay, t))
        coming = next(alike, None)
        if coming is not None:
            bound = stay.again_with(coming)
            out[n] = replace(
                stay,
                status=coming.status,
                statuses=coming.statuses,
                types=coming.types,
                status_words=(),
                when=None,
                again=bound,
            )
    return out


def _is_stay(sentences: Sequence[Sentence], stay: Telling, coming: Telling) -> bool:
    """Whether a visit is told by a clause behind "where" below the words of another one."""
    if not stay.kind == coming.kind == "visit" or stay.sentence != coming.sentence:
        return False
    sentence = sentences[stay.sentence]
    tokens = sentence.tokens
    at = head_of(sentence, stay.first, stay.last)
    verb = tokens[at].head - 1 if tokens[at].deprel == "obl" and tokens[at].upos == "NOUN" else at
    if verb < 0 or tokens[verb].lemma not in STAYING or not tokens[verb].deprel.startswith(("advcl", "acl")):
        return False
    where = any(t.text.lower() == "where" and t.head - 1 == verb for t in tokens)
    return where and hangs_on(tokens, tokens[verb].head - 1, range(coming.first, coming.last + 1))


def _is_begun_by(sentences: Sequence[Sentence], visit: Telling, coming: Telling) -> bool:
    """Whether a visit is what those who come begin with it: "arrived in Oslo on Monday, beginning a state visit"."""
    if not visit.kind == coming.kind == "visit" or visit.sentence != coming.sentence:
        return False
    sentence = sentences[visit.sentence]
    tokens = sentence.tokens
    noun = tokens[head_of(sentence, visit.first, visit.last)]
    verb = noun.head - 1
    if verb < 0 or noun.deprel != "obj" or tokens[verb].lemma not in BEGINNING or tokens[verb].deprel != "advcl":
        return False
    return tokens[verb].text.endswith("ing") and coming.first <= tokens[verb].head - 1 <= coming.last
