"""Tests of who is told not to be there; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dragoman.stages.frames.absent import ATTENDING, EXCEPTING, SHUNNING, is_absent, without_absent
from dragoman.stages.frames.far import read_around
from tests.scenes import Word, scene_of

WORDS: tuple[Word, ...] = (
    ("Chad", "PROPN", 5, "nsubj"), ("was", "AUX", 5, "cop"), ("not", "PART", 5, "advmod"), ("in", "ADP", 5, "case"),
    ("Lome", "PROPN", 0, "root"), ("but", "CCONJ", 8, "cc"), ("Mali", "PROPN", 8, "nsubj"),
    ("met", "VERB", 5, "conj", "meet"), ("Togo", "PROPN", 8, "obj"),
)  # fmt: skip


def there(words: Sequence[Word], trigger: int = 7) -> list[str]:
    """Who takes part in what a token tells, of three whom the model put into it."""
    here = scene_of(*words, actors=(0, 6, 8))
    acting = [(a.entities[0], a.phrase.span) for a in here.actors]
    return [name for name, _ in without_absent(here, {"actors": acting}, trigger, trigger)["actors"]]


def changed(old: str, *new: Word) -> list[Word]:
    """The words with others for one of them."""
    return [w for word in WORDS for w in (new if word[0] == old else (word,))]


def test_without_absent_leaves_out_who_was_elsewhere() -> None:
    """Who was not in Lome did not meet there."""
    assert there(WORDS) == ["Mali", "Togo"]


@pytest.mark.parametrize("lemma", sorted(ATTENDING))
def test_without_absent_leaves_out_who_did_not_attend(lemma: str) -> None:
    """He who did not attend what others met for; his not attending is his."""
    words = changed("Lome", ("went", "VERB", 0, "root", lemma))
    assert there(words) == ["Mali", "Togo"]
    assert "Chad" in there(words, 4)


@pytest.mark.parametrize(("relation", "noun", "left"), [("obj", "part", False), ("obj", "tea", True)])
def test_without_absent_leaves_out_who_takes_no_part(relation: str, noun: str, *, left: bool) -> None:
    """Chad took no part; what else he did not take says nothing."""
    words = scene_of(
        ("Chad", "PROPN", 3, "nsubj"), ("not", "PART", 3, "advmod"), ("takes", "VERB", 0, "root", "take"),
        ("zig", "NOUN", 3, relation, noun),
    ).sentence.tokens  # fmt: skip
    assert is_absent(words, 0) is not left


@pytest.mark.parametrize(("word", "denied"), [("absent", False), ("present", True)])
def test_without_absent_knows_words_for_it(word: str, *, denied: bool) -> None:
    """Who was absent was not present; their contraries say nothing."""
    words = changed("Lome", (word, "ADJ", 0, "root"))
    without = [("now", "ADV", 5, "advmod") if w[0] == "not" else w for w in words]
    assert there(words if denied else without) == ["Mali", "Togo"]
    assert "Chad" in there(without if denied else words)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("not", ("now", "ADV", 5, "advmod")),
        ("Lome", ("mood", "NOUN", 0, "root")),
        ("Lome", ("dined", "VERB", 0, "root", "dine")),
        ("Mali", ("Mali", "PROPN", 8, "obl")),
    ],
)
def test_without_absent_leaves_others(old: str, new: Word) -> None:
    """Who was there, who was in no mood, who did not dine, and who met somebody himself without a dinner."""
    words = changed(old, new)
    if new[3] == "obl":
        words = [("attended", "VERB", 0, "root", "attend") if w[0] == "Lome" else w for w in words]
    assert "Chad" in there(words)


def test_is_absent_of_those_who_are_joined_to_the_absent() -> None:
    """Of Chad and Mali, both of whom were absent, neither took part; far words know it too."""
    here = scene_of(
        ("Chad", "PROPN", 5, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Mali", "PROPN", 1, "conj"), ("were", "AUX", 5, "cop"),
        ("absent", "ADJ", 0, "root"), ("from", "ADP", 7, "case"), ("talks", "NOUN", 5, "obl"), ("Togo", "PROPN", 5, "obl"),
        actors=(0, 2, 7),
    )  # fmt: skip
    assert [n for n in (0, 2, 7) if is_absent(here.sentence.tokens, n)] == [0, 2]
    phrases = [a.phrase for a in here.actors]
    around = read_around([here.sentence], phrases, [a.entities for a in here.actors], (), ())
    assert [start for _, start in around.phrases] == [7]


@pytest.mark.parametrize(("verb", "particle"), sorted(SHUNNING.items()))
def test_without_absent_knows_who_keeps_away_from_a_gathering(verb: str, particle: str) -> None:
    """All of those who do so; who hosts it is there, and who pulls something else than himself out."""
    words: list[Word] = [
        ("Chad", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Mali", "PROPN", 1, "conj"), (verb, "VERB", 0, "root"),
        (particle or "the", "ADP", 4, "advmod"), ("summit", "NOUN", 4, "obl"),
    ]  # fmt: skip
    assert kept(words) == []
    assert kept([*words[:3], ("host", "VERB", 0, "root"), *words[4:]]) == ["Chad", "Mali"]
    if particle:
        assert kept([*words[:4], ("the", "DET", 6, "det"), *words[5:]]) == ["Chad", "Mali"]


def test_without_absent_knows_who_only_threatens_to_keep_away() -> None:
    """The subject of the threat is that of what is threatened."""
    words: list[Word] = [
        ("Chad", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Mali", "PROPN", 1, "conj"),
        ("threatened", "VERB", 0, "root", "threaten"), ("boycott", "VERB", 4, "xcomp"), ("summit", "NOUN", 5, "obj"),
    ]  # fmt: skip
    assert kept(words) == []


def kept(words: Sequence[Word]) -> list[str]:
    """Who of the first and third word takes part in what the last one tells."""
    here = scene_of(*words, actors=(0, 2))
    acting = [(a.entities[0], a.phrase.span) for a in here.actors]
    return [name for name, _ in without_absent(here, {"actors": acting}, 5, 5)["actors"]]


@pytest.mark.parametrize("before", sorted(EXCEPTING))
@pytest.mark.parametrize("case", [(), (("with", "ADP", 7, "case"),)])
def test_without_absent_leaves_out_who_is_excepted(before: str, case: tuple[Word, ...]) -> None:
    """Chad met Mali but not Togo, with whom it did not meet; it met Mali not only to please."""
    words: list[Word] = [
        ("Chad", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Mali", "PROPN", 2, "obj"),
        (before, "CCONJ", 7, "cc"), ("not", "PART", 7, "advmod"), *case, ("Togo", "PROPN", 3, "conj"),
    ]  # fmt: skip
    here = scene_of(*words, actors=(0, 2, 5 + len(case)))
    acting = [(a.entities[0], a.phrase.span) for a in here.actors]
    assert [name for name, _ in without_absent(here, {"actors": acting}, 1, 1)["actors"]] == ["Chad", "Mali"]
    words[4] = ("also", "ADV", 7, "advmod")
    here = scene_of(*words, actors=(0, 2, 5 + len(case)))
    assert len(without_absent(here, {"actors": acting}, 1, 1)["actors"]) == 3
