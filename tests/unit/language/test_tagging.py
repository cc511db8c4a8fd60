"""Tests of tags that the words around forbid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.language.tagging import with_participles
from tests.scenes import scene_of


@pytest.mark.parametrize(
    ("aux", "rel", "word", "mended"),
    [
        ("have", "aux", "congratulated", True),
        ("have", "aux", "ready", False),
        ("be", "cop", "congratulated", False),
        ("have", "aux", "Allied", False),
    ],
)
def test_with_participles_mends_what_have_makes_one(aux: str, rel: str, word: str, *, mended: bool) -> None:
    """Behind "is" it may be an adjective, and what does not end in "-ed" is one; names are left."""
    tokens = scene_of(
        ("Chad", "PROPN", 3, "nsubj"),
        ("has", "AUX", 3, rel, aux),
        (word, "ADJ", 0, "root"),
        ("Mali", "PROPN", 3, "obj"),
    ).sentence.tokens
    verb = with_participles(tokens)[2]
    assert (verb.upos, verb.xpos, verb.lemma) == (
        ("VERB", "VBN", "congratulate") if mended else ("ADJ", "", word.lower())
    )
    assert with_participles(tokens)[:2] == tokens[:2]


@pytest.mark.parametrize(("rel", "word", "tag"), [
    ("aux", "lobbing", "VBG"), ("aux:pass", "lobbing", "VBN"), ("aux", "lobbed", "VBN"),
])  # fmt: skip
def test_with_participles_mends_what_goes_on(rel: str, word: str, tag: str) -> None:
    """Behind "been", where nothing is done to the subject."""
    tokens = scene_of(("Chad", "PROPN", 3, "nsubj"), ("been", "AUX", 3, rel, "be"), (word, "VERB", 0, "root")).sentence
    verb = with_participles([replace(t, xpos="VBN") if t.text == word else t for t in tokens.tokens])[2]
    assert verb.xpos == tag
    assert verb.lemma == ("lob" if tag == "VBG" else word)
