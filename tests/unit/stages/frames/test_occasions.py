"""Tests of occasions at which something is done; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.stages.frames.occasions import ATTENDING, BY, CONTINUING, MEANS, OCCASIONS, SHOWS, without_occasions
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

WORDS: tuple[Word, ...] = (
    ("Chad", "PROPN", 2, "nsubj"), ("signed", "VERB", 0, "root", "sign"), ("it", "PRON", 2, "obj"),
    ("at", "ADP", 6, "case"), ("a", "DET", 6, "det"), ("ceremony", "NOUN", 2, "obl"),
)  # fmt: skip


def kept(words: Sequence[Word], kind: str = "other") -> list[str]:
    """What a sentence tells, by its words."""
    sentence = scene_of(*words).sentence
    told = [bare_telling(sentence, 1, "other", {}), bare_telling(sentence, 5, kind, {})]
    return [sentence.tokens[t.first].text for t in without_occasions(sentence, told)]


@pytest.mark.parametrize("noun", sorted(OCCASIONS))
def test_without_occasions_leaves_out_what_an_act_is_done_at(noun: str) -> None:
    """What was signed at a ceremony is the news."""
    assert kept([(noun, *w[1:]) if w[0] == "ceremony" else w for w in WORDS]) == ["signed"]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("ceremony", ("parade", "NOUN", 2, "obl"), "other"),
        ("ceremony", ("ceremony", "NOUN", 2, "obj"), "other"),
        ("at", ("against", "ADP", 6, "case"), "other"),
        ("ceremony", WORDS[5], "signing"),
    ],
)
def test_without_occasions_keeps_others(old: str, new: Word, kind: str) -> None:
    """A parade, a ceremony that somebody stops or that he speaks against, and one of a kind of its own."""
    assert kept([new if w[0] == old else w for w in WORDS], kind) == [
        "signed",
        new[0] if old == "ceremony" else "ceremony",
    ]


ATTENDED: tuple[Word, ...] = (
    ("The", "DET", 2, "det"), ("event", "NOUN", 4, "nsubj:pass"), ("was", "AUX", 4, "aux:pass"),
    ("attended", "VERB", 0, "root", "attend"), ("by", "ADP", 6, "case"), ("Lund", "PROPN", 4, "obl:agent"),
)  # fmt: skip


def is_kept(words: Sequence[Word], *, definite: bool = True) -> bool:
    """Whether the noun of the sentence tells a meeting."""
    sentence = scene_of(*words).sentence
    told = replace(bare_telling(sentence, 1, "meeting", {}), definite=definite)
    return bool(without_occasions(sentence, [told]))


@pytest.mark.parametrize("verb", sorted(ATTENDING))
@pytest.mark.parametrize("noun", sorted(SHOWS))
def test_without_occasions_makes_no_meeting_of_those_who_watch(noun: str, verb: str) -> None:
    """Who attends the ceremony meets nobody by that; a ceremony told anew, or a meeting, may be one."""
    words = [{"event": (noun, *ATTENDED[1][1:]), "attended": (*ATTENDED[3][:4], verb)}.get(w[0], w) for w in ATTENDED]
    assert not is_kept(words)
    assert is_kept(words, definite=False)


@pytest.mark.parametrize(("old", "new"), [
    ("event", ("talks", "NOUN", 4, "nsubj:pass")), ("attended", ("opened", "VERB", 0, "root", "open")),
])  # fmt: skip
def test_without_occasions_keeps_talks_and_what_is_held(old: str, new: Word) -> None:
    """Talks that were attended, an event that was opened."""
    assert is_kept([new if w[0] == old else w for w in ATTENDED])


def spoken(noun: str, case: str, kind: str = "call") -> int:
    """How many contacts a sentence tells in which Lund spoke with Berg behind a preposition and a noun."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("spoke", "VERB", 0, "root", "speak"), ("with", "ADP", 4, "case"),
        ("Berg", "PROPN", 2, "obl"), (case, "ADP", 7, "case"), ("the", "DET", 7, "det"), (noun, "NOUN", 2, "obl"),
    ).sentence  # fmt: skip
    return len(without_occasions(sentence, [bare_telling(sentence, 1, kind, {}), bare_telling(sentence, 6, kind, {})]))


@pytest.mark.parametrize("noun", sorted(MEANS))
@pytest.mark.parametrize("case", sorted(BY))
def test_without_occasions_leaves_out_the_telephone_by_which_they_spoke(noun: str, case: str) -> None:
    """It is no second call."""
    assert spoken(noun, case) == 1


@pytest.mark.parametrize(
    ("noun", "case", "kind"), [("call", "on", "call"), ("phone", "about", "call"), ("phone", "on", "talks")]
)
def test_without_occasions_leaves_a_second_call(noun: str, case: str, kind: str) -> None:
    """Another noun, another preposition, no call."""
    assert spoken(noun, case, kind) == 2


CALLED: tuple[Word, ...] = (
    ("Chad", "PROPN", 2, "nsubj"), ("spoke", "VERB", 0, "root", "speak"), (",", "PUNCT", 4, "punct"),
    ("continuing", "VERB", 2, "advcl", "continue"), ("its", "PRON", 6, "nmod:poss"), ("talks", "NOUN", 4, "obj"),
)  # fmt: skip


def dealings(words: Sequence[Word] = CALLED, status: str = "ongoing", kind: str = "talks") -> list[str]:
    """What a sentence tells of a call and of the dealings that it goes on with."""
    sentence = scene_of(*words).sentence
    told = [bare_telling(sentence, 1, "call", {}), replace(bare_telling(sentence, 5, kind, {}), status=status)]
    return [sentence.tokens[t.first].text for t in without_occasions(sentence, told)]


@pytest.mark.parametrize("verb", sorted(CONTINUING))
def test_without_occasions_leaves_out_dealings_that_a_contact_goes_on_with(verb: str) -> None:
    """Who spoke, continuing their talks, spoke."""
    assert dealings([("continuing", "VERB", 2, "advcl", verb) if w[0] == "continuing" else w for w in CALLED]) == [
        "spoke"
    ]


@pytest.mark.parametrize(
    ("old", "new", "status", "kind"),
    [
        ("continuing", ("rejecting", "VERB", 2, "advcl", "reject"), "ongoing", "talks"),
        ("continuing", ("continued", "VERB", 2, "conj", "continue"), "ongoing", "talks"),
        ("its", CALLED[4], "planned", "talks"),
        ("its", CALLED[4], "ongoing", "visit"),
    ],
)
def test_without_occasions_keeps_other_dealings(old: str, new: Word, status: str, kind: str) -> None:
    """Those of another verb, those told beside, those to come, and a visit."""
    assert dealings([new if w[0] == old else w for w in CALLED], status, kind) == ["spoke", "talks"]


JOINED: tuple[Word, ...] = (
    ("Rebels", "NOUN", 2, "nsubj"), ("joined", "VERB", 0, "root", "join"), ("Chad", "PROPN", 2, "obj"),
    ("in", "ADP", 6, "case"), ("peace", "NOUN", 6, "compound"), ("talks", "NOUN", 2, "obl", "talk"),
)  # fmt: skip


def test_without_occasions_takes_joining_somebody_in_talks_for_the_talks() -> None:
    """Not joining somebody in a protest, nor a side."""

    def told(words: Sequence[Word] = JOINED, kind: str = "talks") -> list[str]:
        sentence = scene_of(*words).sentence
        both = [bare_telling(sentence, 1, "other", {}), bare_telling(sentence, 5, kind, {})]
        return [sentence.tokens[t.first].text for t in without_occasions(sentence, both)]

    assert told() == ["talks"]
    assert told(kind="other") == ["joined", "talks"]
    assert told([("joined", "VERB", 0, "root", "beat") if w[0] == "joined" else w for w in JOINED]) == [
        "joined",
        "talks",
    ]


def coming(verb: str, *, case: str = "", kind: str = "summit") -> int:
    """How many contacts a sentence tells in which Lund will be at a summit, by a verb heard as a visit."""
    lead: tuple[Word, ...] = ((case, "ADP", 5, "case"),) if case else (("the", "DET", 5, "det"),)
    sentence = scene_of(
        ("Lund", "PROPN", 3, "nsubj"), ("will", "AUX", 3, "aux"), (verb, "VERB", 0, "root"), *lead,
        ("summit", "NOUN", 3, "obl" if case else "obj"),
    ).sentence  # fmt: skip
    return len(
        without_occasions(sentence, [bare_telling(sentence, 2, "visit", {}), bare_telling(sentence, 4, kind, {})])
    )


@pytest.mark.parametrize(("verb", "case"), [("attend", ""), ("join", ""), ("participate", "in")])
def test_without_occasions_takes_who_attends_a_summit_for_no_other_visit(verb: str, case: str) -> None:
    """It is the summit that is told."""
    assert coming(verb, case=case) == 1


@pytest.mark.parametrize(
    ("verb", "case", "kind"), [("leave", "for", "summit"), ("participate", "after", "summit"), ("attend", "", "other")]
)
def test_without_occasions_keeps_a_journey_to_a_summit(verb: str, case: str, kind: str) -> None:
    """A verb of travelling, another preposition, and what is no contact."""
    assert coming(verb, case=case, kind=kind) == 2


def test_without_occasions_knows_who_takes_part() -> None:
    """The summit hangs on "part"."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("takes", "VERB", 0, "root", "take"), ("part", "NOUN", 2, "obj"),
        ("in", "ADP", 5, "case"), ("talks", "NOUN", 3, "nmod"),
    ).sentence  # fmt: skip
    told = [bare_telling(sentence, 1, "visit", {}), bare_telling(sentence, 4, "talks", {})]
    assert [t.kind for t in without_occasions(sentence, told)] == ["talks"]
