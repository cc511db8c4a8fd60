"""Tests of subjects that are none and of clauses that another verb says; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.mending_subjects import companions, contents, joined_names
from tests.scenes import scene_of


def along(
    beside: str = "together", case: str = "with", relation: str = "nsubj", head: int = 7
) -> list[tuple[str, int]]:
    """Relation and head of "Mali" and of the word before "with" in "Chad, together with Mali, left"."""
    tokens = scene_of(
        ("Chad", "PROPN", 7, "nsubj"), (",", "PUNCT", 1, "punct"), (beside, "ADV", 7, "advmod"), (case, "ADP", 5, "case"),
        ("Mali", "PROPN", head, relation), (",", "PUNCT", 7, "punct"), ("left", "VERB", 0, "root", "leave"),
    ).sentence.tokens  # fmt: skip
    found, heads = companions(tokens, [t.head - 1 for t in tokens])
    return [(found[n].deprel, heads[n]) for n in (4, 2)]


@pytest.mark.parametrize("beside", ["together", "along"])
@pytest.mark.parametrize(("relation", "head"), [("nsubj", 7), ("nmod", 1)])
def test_companions_do_what_the_subject_does(beside: str, relation: str, head: int) -> None:
    """Wherever the tree has hung them."""
    assert along(beside, relation=relation, head=head) == [("conj", 0), ("case", 4)]


def test_companions_are_led_to_by_with() -> None:
    """Who stands behind another preposition, or behind "with" alone, may be anybody."""
    assert along(case="of")[0] == ("nsubj", 6)
    assert along("quietly")[0] == ("nsubj", 6)
    assert along(relation="obl")[0] == ("obl", 6)


def said(saying: str = "VBG", lemma: str = "say", relation: str = "ccomp", object_: str = "obj") -> int:
    """On which token "due" hangs in "Lund announced it, saying it was due"."""
    tokens = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("announced", "VERB", 0, "root", "announce"), ("it", "PRON", 2, object_),
        (",", "PUNCT", 5, "punct"), ("saying", "VERB", 2, "advcl", lemma), ("it", "PRON", 8, "nsubj"),
        ("was", "AUX", 8, "cop"), ("due", "ADJ", 2, relation), tags={4: saying},
    ).sentence.tokens  # fmt: skip
    return contents(tokens, [t.head - 1 for t in tokens])[1][7]


def test_contents_are_of_the_verb_right_before_them() -> None:
    """Not of one that says nothing, nor where the first verb has no other object."""
    assert said() == 4
    assert said(lemma="hope") == 1
    assert said(saying="VBN") == 1
    assert said(object_="obl") == 1
    assert said(relation="advcl") == 1


def joined(inner: str = "compound", upos: str = "PROPN") -> int:
    """On which token "Peru" hangs in "both Costa Rica and Peru"."""
    tokens = scene_of(
        ("both", "CCONJ", 3, "cc:preconj"), ("Costa", "PROPN", 3, inner), ("Rica", "PROPN", 0, "root"),
        ("and", "CCONJ", 5, "cc"), ("Peru", upos, 2, "conj"),
    ).sentence.tokens  # fmt: skip
    return joined_names(tokens, [t.head - 1 for t in tokens])[1][4]


@pytest.mark.parametrize("inner", ["compound", "amod"])
def test_joined_names_hang_on_the_whole_name(inner: str) -> None:
    """Names only, and not on what is no part of one."""
    assert joined(inner) == 2
    assert joined("nmod:poss") == 1
    assert joined(upos="NOUN") == 1
