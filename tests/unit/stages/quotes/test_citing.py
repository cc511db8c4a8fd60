"""Tests of words that one has from another; what a model hears is written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.stages.quotes.citing import CARRIED, CITING, as_per, cited
from tests.sentences import find_words, read_guesses

Cues = Sequence[Sequence[str | None]]


def handed(
    text: str, content: str, sources: Sequence[str], *cues: Sequence[str | None], named: str = "", hang: str = ""
) -> tuple[str, str] | None:
    """Whose words a text has and who hands them on; ``hang``: two words, the first an "acl" of the second."""
    document, (sentence,) = read_guesses(text, {"cues": list(cues), "sources": list(sources)}, "2020-09-10")
    if hang:
        child, top = (next(n for n, t in enumerate(sentence.tokens) if t.text == w) for w in hang.split())
        tokens = [replace(t, head=0) for t in sentence.tokens]
        tokens[child] = replace(tokens[child], head=top + 1, deprel="acl")
        tokens[top] = replace(tokens[top], upos="PROPN")
        sentence = replace(sentence, tokens=tuple(tokens))
    found = cited(sentence, [find_words(text, content)], find_words(text, named) if named else None)
    return (document.cite(found[0]), document.cite(found[1])) if found else None


@pytest.mark.parametrize("verb", sorted(CITING))
def test_cited_is_who_stands_behind_citing(verb: str) -> None:
    """His are the words, and the source beside it hands them on, before its verb or behind it."""
    cues = (["said", "say", "he", "Nova"], [verb, "say", None, "Lund"])
    text = f"Nova, {verb} Lund, said he left."
    assert handed(text, "he left", ["Nova", "Lund"], cues[0], named="Nova") == ("Lund", "Nova")
    text = f"He left, Nova said, {verb} Lund."
    assert handed(text, "He left", ["Nova", "Lund"], ["said", "say", "He", "Nova"], cues[1]) == ("Lund", "Nova")


def test_cited_finds_who_hands_on_without_a_source_of_the_model() -> None:
    """Whoever stands between the comma and the verb of saying, or that on which "citing" hangs."""
    cue = ["citing", "say", "He", "Lund"]
    text = "He left, News.az reports citing Lund."
    assert handed(text, "He left", ["Lund"], cue, hang="reports News.az") == ("Lund", "News.az")
    assert handed("He left as per Nova citing Lund.", "He left", ["Lund"], cue, hang="citing Nova") == ("Lund", "Nova")
    assert handed("He left as per Nova citing Lund.", "He left", ["Lund"], cue) is None


def test_cited_is_nobody_without_two() -> None:
    """A reason is cited, not a person; who cites inside what is said is no matter; nor where somebody else says it."""
    said = ["said", "say", "he", "Nova"]
    assert handed("Nova said he left, citing rain.", "he left", ["Nova"], said) is None
    inside = handed("Nova said he left citing Lund.", "he left citing Lund", ["Nova", "Lund"], said, named="Nova")
    assert inside is None
    text = "Nova, citing Lund, said he left, Vik wrote."
    assert handed(text, "he left", ["Nova", "Lund"], said, named="Vik") is None


@pytest.mark.parametrize("verb", sorted(CARRIED))
def test_cited_is_who_says_what_another_carries(verb: str) -> None:
    """Behind "carried by" stands who hands it on; a man sent by another says it himself."""
    cue = ["said", "say", "he", "Lund"]
    text = f"Lund said in a note {verb} by Nova he left."
    assert handed(text, "he left", ["Lund", "Nova"], cue) == ("Lund", "Nova")
    assert handed(text.replace(verb, "sent"), "he left", ["Lund", "Nova"], cue) is None


def test_cited_of_according_to_is_inside_what_another_reports() -> None:
    """The army's account of which Nova writes."""
    text = "He left according to Lund, Nova wrote."
    cues = (["according to", "say", "He", "Lund"], ["wrote", "say", "He", "Nova"])
    document, (sentence,) = read_guesses(text, {"cues": list(cues), "sources": ["Lund", "Nova"]}, "2020-09-10")
    tokens = list(sentence.tokens)
    tokens[2] = replace(tokens[2], head=5)
    for above, found in ((2, ("Lund", "Nova")), (8, None)):
        tokens[4] = replace(tokens[4], head=above)
        pair = cited(replace(sentence, tokens=tuple(tokens)), [find_words(text, "He left")], None)
        assert (pair and tuple(map(document.cite, pair))) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As per a note by Lund, “they left”.", "Lund"),
        ("As a note by Lund has it, “they left”.", None),
        ("As per “they left”, so Lund.", None),
    ],
)
def test_as_per_is_who_is_named_behind_it(text: str, expected: str | None) -> None:
    """A source behind the quoted words is none of those that the sentence begins with."""
    document, (sentence,) = read_guesses(text, {"sources": ["Lund"]}, "2020-09-10")
    found = as_per(sentence)
    assert (document.cite(found) if found else None) == expected
