"""Reads CoNLL-U into the sentences that the core works on, for tests with trees written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.records.language import Sentence, Token
from dragoman.records.spans import Span


def read_conllu(lines: Iterable[str]) -> Iterator[tuple[dict[str, str], Sentence]]:
    """Each sentence with its comments ("# key = value"); words are joined by single spaces.

    Ranges and empty nodes are passed over. The lemma column is taken where it is not "_".
    """
    comments: dict[str, str] = {}
    rows: list[list[str]] = []
    for raw in [*lines, ""]:
        line = raw.rstrip("\n")
        if line.startswith("#"):
            key, _, value = line[1:].partition("=")
            comments[key.strip()] = value.strip()
        elif line.strip():
            row = line.split("\t") if "\t" in line else line.split()
            if row[0].isdigit():
                rows.append(row)
        elif rows:
            yield comments, sentence_of(rows)
            comments, rows = {}, []


def sentence_of(rows: Iterable[list[str]]) -> Sentence:
    """A sentence from rows of ten columns (or of six: id, form, upos, xpos, head, deprel)."""
    tokens = []
    place = 0
    for row in rows:
        form, lemma, upos, xpos, head, deprel = (
            (row[1], row[2], row[3], row[4], row[6], row[7]) if len(row) == 10 else (row[1], "_", *row[2:6])
        )
        span = Span(place, place + len(form))
        lemma = "" if lemma == "_" else lemma
        tokens.append(Token(span, form, lemma, upos, xpos, int(head), deprel))
        place = span.end + 1
    return Sentence(Span(0, max(1, place - 1)), tuple(tokens))
