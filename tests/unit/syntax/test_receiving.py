"""Tests of who may be whom an act is done to; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.classes import PROTECTING
from dragoman.syntax.receiving import (
    ABOUT,
    CLAIMS,
    DRAFTS,
    FAR,
    GIVING,
    is_in_paper,
    is_sent,
    is_spoken_of,
    may_be_struck,
    objects_beside,
    stands_as_receiver,
)
from tests.scenes import scene_of


def told(relation: str, above: int = 2, clause: str = "ccomp") -> tuple[str, bool, bool]:
    """Whether the third of "Norway said Chad fell here" may be struck by the fall, and is only spoken of."""
    sentence = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("Chad", "PROPN", above, relation),
        ("fell", "VERB", 2, clause, "fall"), ("hill", "NOUN", 4, "obj"),
    ).sentence  # fmt: skip
    return relation, may_be_struck(sentence, 2, 3, 3), is_spoken_of(sentence, 2, 1, 1)


@pytest.mark.parametrize("relation", ["nsubj", "nsubj:pass"])
@pytest.mark.parametrize("above", [2, 4])
def test_subjects_are_not_struck(relation: str, above: int) -> None:
    """Neither that of the deed's own verb nor that of another; a subject in what is said is only spoken of."""
    assert told(relation, above) == (relation, False, True)


@pytest.mark.parametrize("relation", FAR)
def test_objects_of_others_may_be_struck(relation: str) -> None:
    """Of other relations only who hangs on the deed's words."""
    assert told(relation)[1] is True
    assert told("obl")[1] is False
    assert told("obl", 4)[1] is True


def test_attributes_of_what_is_said_are_spoken_of() -> None:
    """The Chad of "said … the hill of Chad" is, the Chad that it is said to is not, nor one in a relative clause."""
    assert told("nmod", 5)[2] is True
    assert told("obl")[2] is False
    assert told("nsubj", 4, "acl:relcl")[2] is False


@pytest.mark.parametrize("verb", sorted(GIVING))
def test_stands_as_receiver_right_behind_a_verb_of_giving(verb: str) -> None:
    """As its indirect object, or where the tree has it as a part of what is given; no acronym, and not elsewhere."""

    def receives(name: str = "Kigali", lemma: str = verb, relation: str = "compound", above: int = 3) -> bool:
        words = [(name, "PROPN", above, relation), ("maps", "NOUN", 1, "obj")]
        return stands_as_receiver(scene_of(("gave", "VERB", 0, "root", lemma), *words).sentence.tokens, 1)

    assert receives()
    assert receives(relation="iobj", above=1)
    assert not receives("US")
    assert not receives(lemma="draw")
    assert not receives(relation="nmod:poss")


@pytest.mark.parametrize("paper", sorted(DRAFTS))
@pytest.mark.parametrize(("relation", "above"), [("obj", 4), ("nmod", 3)])
def test_is_in_paper_whom_a_paper_speaks_of(paper: str, relation: str, above: int) -> None:
    """Also where a wrong tree has him behind the paper itself; not in another thing, nor in the paper's own act."""

    def spoken(thing: str = paper, act: int = 1) -> bool:
        tokens = scene_of(
            ("Peru", "PROPN", 2, "nsubj"), ("vetoed", "VERB", 0, "root", "veto"), (thing, "NOUN", 2, "obj"),
            ("condemning", "VERB", 3, "acl", "condemn"), ("Chad", "PROPN", above, relation),
        ).sentence.tokens  # fmt: skip
        return is_in_paper(tokens, 4, range(act, act + 1))

    assert spoken()
    assert not spoken("crowd")
    assert not spoken(act=3) or relation == "nmod"
    assert not spoken(act=2)


@pytest.mark.parametrize("claim", sorted(CLAIMS))
@pytest.mark.parametrize(("mark", "relation", "expected"), [("that", "mark", True), ("which", "nsubj", False)])
def test_is_in_paper_whom_a_claim_speaks_of(claim: str, mark: str, relation: str, *, expected: bool) -> None:
    """What somebody claims, not what is said of the claim; nobody is spoken to in it."""
    sentence = scene_of(
        ("rejected", "VERB", 0, "root"), (claim, "NOUN", 1, "obj"), (mark, "PRON", 4, relation),
        ("helps", "VERB", 2, "acl"), ("Chad", "PROPN", 4, "obj"),
    ).sentence  # fmt: skip
    assert is_in_paper(sentence.tokens, 4, range(1)) is expected
    assert is_spoken_of(sentence, 4, 0, 0) is expected
    assert not is_in_paper(sentence.tokens, 1, range(1))


@pytest.mark.parametrize("case", ABOUT)
@pytest.mark.parametrize(
    ("thing", "act", "expected"), [("draft", 1, True), ("sanctions", 1, False), ("draft", 2, False)]
)
def test_is_in_paper_what_a_paper_is_about(case: str, thing: str, act: int, expected: bool) -> None:
    """A draft on Chad is not against Chad; sanctions on it are, and so is the paper's own act."""
    tokens = scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("vetoed", "VERB", 0, "root", "veto"), (thing, "NOUN", 2, "obj"),
        (case, "ADP", 5, "case"), ("Chad", "PROPN", 3, "nmod"),
    ).sentence.tokens  # fmt: skip
    assert is_in_paper(tokens, 4, range(act, act + 1)) is expected


@pytest.mark.parametrize(("case", "above", "expected"), [("over", 2, False), ("about", 2, False), ("after", 2, True)])
def test_nobody_outside_a_reason_is_struck_by_what_it_tells(case: str, above: int, *, expected: bool) -> None:
    """Whom one meets over an attack has not suffered it; who stands in the reason may have."""
    sentence = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Chad", "PROPN", above, "obj"),
        (case, "ADP", 5, "case"), ("attack", "NOUN", 2, "obl"), ("on", "ADP", 7, "case"), ("Mali", "PROPN", 5, "nmod"),
    ).sentence  # fmt: skip
    assert may_be_struck(sentence, 2, 4, 4) is expected
    assert may_be_struck(sentence, 6, 4, 4) is True


@pytest.mark.parametrize("verb", sorted(PROTECTING))
def test_is_sent_knows_those_who_are_moved_and_guarded(verb: str) -> None:
    """Soldiers are sent to guard Danes from mobs: Chad alone, where they go, is threatened."""
    sentence = scene_of(
        ("Togo", "PROPN", 2, "nsubj"), ("sent", "VERB", 0, "root", "send"), ("soldiers", "NOUN", 2, "obj"),
        ("to", "PART", 5, "mark"), (verb, "VERB", 2, "advcl"), ("Danes", "PROPN", 5, "obj"), ("mobs", "NOUN", 5, "obl"),
        ("Chad", "PROPN", 2, "obl"),
    ).sentence  # fmt: skip
    assert [is_sent(sentence, n, 1, 1) for n in (2, 5, 6, 7)] == [True, True, True, False]


@pytest.mark.parametrize(
    ("own", "relation", "beside"), [("obj", "conj", [5]), ("obl", "conj", []), ("obj", "advcl", [])]
)
def test_objects_beside_are_those_of_joined_verbs(own: str, relation: str, beside: list[int]) -> None:
    """Closed the border and appointed Diaw: one object for both is that of both."""
    tokens = scene_of(
        ("Soldiers", "NOUN", 2, "nsubj"), ("closed", "VERB", 0, "root", "close"), ("border", "NOUN", 2, own),
        ("and", "CCONJ", 5, "cc"), ("appointed", "VERB", 2, relation, "appoint"), ("Diaw", "PROPN", 5, "obj"),
    ).sentence.tokens  # fmt: skip
    assert objects_beside(tokens, 1, 1) == beside
    assert objects_beside(tokens, 4, 4) == ([2] if beside else [])
