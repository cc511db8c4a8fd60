"""Tests of tags that the words around forbid."""

from __future__ import annotations

import pytest

from dragoman.language.tagging import with_participles
from tests.conllu import sentence_of

TREE = """\
1 Chad PROPN NNP 4 nsubj
2 {aux} AUX VBZ 4 {rel}
3 also ADV RB 4 advmod
4 {word} ADJ JJ 0 root
5 Mali PROPN NNP 4 obj"""


@pytest.mark.parametrize(
    ("aux", "rel", "word", "upos", "lemma"),
    [
        ("have", "aux", "congratulated", "VERB", "congratulate"),
        ("have", "aux", "ready", "ADJ", "ready"),
        ("be", "cop", "congratulated", "ADJ", "congratulated"),
        ("have", "aux", "Allied", "ADJ", "Allied"),
    ],
)
def test_with_participles_mends_what_have_makes_one(aux: str, rel: str, word: str, upos: str, lemma: str) -> None:
    """Behind "is" it may be an adjective, and what does not end in "-ed" is one; names are left."""
    rows = [line.split() for line in TREE.format(aux=aux, rel=rel, word=word).splitlines()]
    tokens = sentence_of(rows).tokens
    mended = with_participles(tokens)
    assert mended[3].upos == upos
    assert mended[3].lemma == (lemma if upos == "VERB" else tokens[3].lemma)
    assert mended[:3] == tokens[:3]
