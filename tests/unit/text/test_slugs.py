"""Tests of the slugs with which lines of a digest begin."""

from __future__ import annotations

import pytest

from dragoman.text.sentences import split_sentences
from dragoman.text.slugs import slug_end


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("KENYA The foreign minister met Lund.", "KENYA "),
        ("SRI LANKA United Nations envoy Kari Lund will come.", "SRI LANKA "),
        ("CHAD-NIGER Two envoys met.", "CHAD-NIGER "),
        ("MALI, TOGO Both states agreed.", "MALI, TOGO "),
        ("KENYA In Nairobi, Lund met Berg.", "KENYA "),
    ],
)
def test_slug_end(text: str, slug: str) -> None:
    """Capitals before what begins a sentence by itself."""
    assert slug_end(text, 0, len(text)) == len(slug)
    assert [text[a:b] for a, b in split_sentences(text)] == [slug.strip(), text[len(slug) :]]


@pytest.mark.parametrize(
    "text",
    [
        "KENYA President Kari Lund met Berg.",
        "KENYA Daily said so.",
        "Kenya The Great sailed.",
        "UN The chief spoke.",
        "KENYA THE STATE WAITS",
        "PAPUA New Guinea waits.",
        "NATO in Brussels waits.",
    ],
)
def test_slug_end_leaves_what_goes_on(text: str) -> None:
    """A title or name behind capitals is theirs; two letters and whole lines of capitals are no slug."""
    assert slug_end(text, 0, len(text)) is None
