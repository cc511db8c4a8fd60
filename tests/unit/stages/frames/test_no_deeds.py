"""Tests of words of no deed; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.no_deeds import (
    DECLINING,
    EMPTY,
    HELPFUL,
    KNOWN,
    LASTING,
    MOODS,
    OPPOSING,
    PEACEFUL,
    SAYING,
    STRAINING,
    TIES,
    UNKNOWN,
    is_no_deed,
)  # fmt: skip
from dragoman.syntax.classes import TRUCES
from tests.scenes import Word, heard, scene_of


def tells_nothing(at: int, *words: Word) -> bool:
    """Whether the word at a position of these tells nothing."""
    return is_no_deed(scene_of(*words).sentence, heard(at, at))


@pytest.mark.parametrize(("verb", "noun"), [(v, n) for v, nouns in sorted(EMPTY.items()) for n in sorted(nouns)])
def test_is_no_deed_knows_objects_that_leave_nothing_of_a_verb(verb: str, noun: str) -> None:
    """Chad offered resistance; it did offer troops, and what was offered to it is another thing."""
    chad: Word = ("Chad", "PROPN", 2, "nsubj")
    assert tells_nothing(1, chad, ("zigged", "VERB", 0, "root", verb), ("zag", "NOUN", 2, "obj", noun))
    assert not tells_nothing(1, chad, ("zigged", "VERB", 0, "root", verb), ("troops", "NOUN", 2, "obj", "troop"))
    assert not tells_nothing(1, chad, ("zigged", "VERB", 0, "root", verb), ("zag", "NOUN", 2, "obl", noun))


@pytest.mark.parametrize("verb", sorted(STRAINING))
@pytest.mark.parametrize("noun", sorted(TIES))
def test_is_no_deed_knows_what_becomes_of_ties(verb: str, noun: str) -> None:
    """Ties were strained; a port that was damaged was so by somebody."""
    passive: Word = ("zigged", "VERB", 0, "root", verb)
    assert tells_nothing(1, ("zags", "NOUN", 2, "nsubj:pass", noun), passive)
    assert not tells_nothing(1, ("port", "NOUN", 2, "nsubj:pass"), passive)


def test_is_no_deed_knows_a_vote_that_is_counted() -> None:
    """The vote was 12-0; the vote was a rebuke."""
    count: Word = ("12-0", "NUM", 0, "root")
    assert tells_nothing(0, ("vote", "NOUN", 3, "nsubj"), ("was", "AUX", 3, "cop"), count)
    assert not tells_nothing(0, ("vote", "NOUN", 3, "nsubj"), ("was", "AUX", 3, "cop"), ("rebuke", "NOUN", 0, "root"))


@pytest.mark.parametrize(
    ("word", "negated"), [(w, True) for w in sorted(KNOWN | SAYING)] + [(w, False) for w in sorted(UNKNOWN | DECLINING)]
)
def test_is_no_deed_knows_what_nobody_can_tell(word: str, negated: bool) -> None:
    """It was not known whether Chad freed him; it was known whether it did."""
    told: list[Word] = [
        ("not", "PART", 2, "advmod"), ("zigged", "ADJ", 0, "root", word), ("whether", "SCONJ", 5, "mark"),
        ("Chad", "PROPN", 5, "nsubj"), ("freed", "VERB", 2, "ccomp", "free"), ("him", "PRON", 5, "obj"),
    ]  # fmt: skip
    assert tells_nothing(4, *told)
    told[0] = ("now", "ADV", 2, "advmod")
    assert tells_nothing(4, *told) is not negated
    told[2] = ("that", "SCONJ", 5, "mark")
    assert not tells_nothing(4, *told)


@pytest.mark.parametrize("verb", sorted(OPPOSING))
def test_is_no_deed_knows_what_is_only_opposed(verb: str) -> None:
    """Chad opposed sanctions; of Togo's sanctions it is told that there are some."""
    opposed: Word = ("zigged", "VERB", 0, "root", verb)
    assert tells_nothing(2, ("Chad", "PROPN", 2, "nsubj"), opposed, ("sanctions", "NOUN", 2, "obj", "sanction"))
    whose: Word = ("Togo", "PROPN", 4, "nmod:poss")
    assert not tells_nothing(
        3, ("Chad", "PROPN", 2, "nsubj"), opposed, whose, ("sanctions", "NOUN", 2, "obj", "sanction")
    )


def test_is_no_deed_knows_steps_taken_for_ones_own_good() -> None:
    """Steps that it takes to protect its border; steps that it takes to punish Togo are another thing."""

    def taken(why: str) -> bool:
        return tells_nothing(
            2, ("steps", "NOUN", 0, "root", "step"), ("it", "PRON", 3, "nsubj"), ("takes", "VERB", 1, "acl:relcl", "take"),
            ("to", "PART", 5, "mark"), (why, "VERB", 3, "advcl"), ("Togo", "PROPN", 5, "obj"),
        )  # fmt: skip

    assert taken("protect")
    assert not taken("punish")


@pytest.mark.parametrize("noun", sorted(PEACEFUL))
def test_is_no_deed_knows_an_operation_of_freeing_people(noun: str) -> None:
    """The operation included a release; one that included strikes is an attack."""
    head: Word = ("operation", "NOUN", 2, "nsubj")
    included: Word = ("included", "VERB", 0, "root", "include")
    assert tells_nothing(0, head, included, ("zig", "NOUN", 2, "obj", noun))
    assert not tells_nothing(0, head, included, ("strikes", "NOUN", 2, "obj", "strike"))


@pytest.mark.parametrize("word", sorted(HELPFUL))
def test_is_no_deed_knows_an_operation_that_guards_or_helps(word: str) -> None:
    """A peacekeeping operation, one of peacekeeping forces; one against peacekeepers is an attack."""
    began: Word = ("began", "VERB", 0, "root", "begin")
    for relation in ("amod", "compound"):
        zig: Word = ("zig", "NOUN", 2, relation, word)
        assert tells_nothing(1, zig, ("operation", "NOUN", 3, "nsubj"), began)
        assert not tells_nothing(1, zig, ("raid", "NOUN", 3, "nsubj"), began)
    for case, helpful in (("of", True), ("against", False)):
        whose: tuple[Word, ...] = (
            ("operation", "NOUN", 5, "nsubj"), (case, "ADP", 4, "case"), ("zig", "NOUN", 4, "compound", word),
            ("forces", "NOUN", 1, "nmod", "force"), ("began", "VERB", 0, "root", "begin"),
        )  # fmt: skip
        assert tells_nothing(0, *whose) is helpful


@pytest.mark.parametrize("noun", ["case", "affair"])
def test_is_no_deed_knows_a_case(noun: str) -> None:
    """In reaction to the case of Lund: what was done to him is told elsewhere."""
    assert tells_nothing(0, ("zig", "NOUN", 0, "root", noun))
    assert not tells_nothing(0, ("zig", "VERB", 0, "root", noun))


@pytest.mark.parametrize("verb", sorted(LASTING))
@pytest.mark.parametrize("noun", sorted(TRUCES))
def test_is_no_deed_knows_a_truce_that_goes_on(verb: str, noun: str) -> None:
    """It held; who holds it, and what else holds, does something."""
    zig: Word = ("zig", "NOUN", 2, "nsubj", noun)
    zag: Word = ("zagged", "VERB", 0, "root", verb)
    assert tells_nothing(1, zig, zag)
    assert not tells_nothing(1, zig, zag, ("talks", "NOUN", 2, "obj", "talk"))
    assert not tells_nothing(1, ("zig", "NOUN", 2, "nsubj", "army"), zag)


@pytest.mark.parametrize("noun", sorted(MOODS))
def test_is_no_deed_knows_moods_prefixes_and_flags(noun: str) -> None:
    """Tensions, a cross-border raid, a Lao-flagged ship: the raid is told by its own word."""
    assert tells_nothing(0, ("zig", "NOUN", 2, "nsubj", noun), ("rose", "VERB", 0, "root", "rise"))
    raid: list[Word] = [
        ("cross", "NOUN", 3, "compound"), ("-", "PUNCT", 3, "punct"), ("border", "NOUN", 4, "compound"),
        ("raid", "NOUN", 0, "root"),
    ]  # fmt: skip
    assert tells_nothing(0, *raid)
    assert not tells_nothing(3, *raid)
    flagged: Word = ("flagged", "VERB", 4, "amod", "flag")
    assert tells_nothing(2, ("Lao", "ADJ", 3, "amod"), ("-", "PUNCT", 3, "punct"), flagged, ("ship", "NOUN", 0, "root"))


@pytest.mark.parametrize(("owner", "expected"), [("government", True), ("embassy", False)])
def test_is_no_deed_knows_a_government_that_stands_still(owner: str, *, expected: bool) -> None:
    """A government shutdown is done to nobody abroad; that of an embassy is."""
    assert tells_nothing(1, (owner, "NOUN", 2, "compound"), ("shutdown", "NOUN", 0, "root")) is expected
