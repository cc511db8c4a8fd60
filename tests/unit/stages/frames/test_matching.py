"""Tests of which frames a hyphenated noun evokes; frames and trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.matching import frames_of
from tests.scenes import Word, pack_of, predicate_at, scene_of


def broke_the(first: str, mark: str, last: str) -> tuple[Word, ...]:
    """A sentence that says what they broke, three tokens of which the last is the head."""
    return (
        ("They", "PRON", 2, "nsubj"), ("broke", "VERB", 0, "root", "break"), ("the", "DET", 6, "det"),
        (first, "NOUN", 6, "compound"), (mark, "PUNCT", 6, "punct"), (last, "NOUN", 2, "obj"),
    )  # fmt: skip


SHOOTING = {"id": "shooting", "nouns": ["fire"]}


@pytest.mark.parametrize("noun", ["ceasefire", "cease-fire"])
@pytest.mark.parametrize("mark", ["-", "‐", "‑"])
def test_frames_of_knows_a_hyphenated_noun(noun: str, mark: str) -> None:
    """However the lexicon writes it; the noun that is its second half is another one."""
    scene = scene_of(*broke_the("Cease", mark, "fire"), glued=(4, 5))
    pack = pack_of(SHOOTING, {"id": "truce", "nouns": [noun]})
    assert [f.id for f in frames_of(scene, predicate_at(scene, 5), pack, {})] == ["truce"]


@pytest.mark.parametrize("glued", [(), (4,), (5,)])
def test_frames_of_joins_no_words_beside_a_dash(glued: tuple[int, ...]) -> None:
    """Where a space stands on either side the noun is its own."""
    scene = scene_of(*broke_the("cease", "-", "fire"), glued=glued)
    pack = pack_of(SHOOTING, {"id": "truce", "nouns": ["ceasefire"]})
    assert [f.id for f in frames_of(scene, predicate_at(scene, 5), pack, {})] == ["shooting"]


def test_frames_of_falls_back_on_the_noun_alone() -> None:
    """A hyphenated noun that no frame knows is one of its kind."""
    scene = scene_of(*broke_the("rifle", "-", "fire"), glued=(4, 5))
    pack = pack_of(SHOOTING, {"id": "truce", "nouns": ["ceasefire"]})
    assert [f.id for f in frames_of(scene, predicate_at(scene, 5), pack, {})] == ["shooting"]


def test_frames_of_knows_a_hyphenated_noun_by_its_first_half() -> None:
    """The head may stand before the hyphen, and the parser may take it for a verb."""
    words: tuple[Word, ...] = (
        ("They", "PRON", 2, "nsubj"), ("staged", "VERB", 0, "root", "stage"), ("a", "DET", 4, "det"),
        ("sit", "VERB", 2, "obj"), ("-", "PUNCT", 4, "punct"), ("in", "ADP", 4, "dep"), (".", "PUNCT", 2, "punct"),
    )  # fmt: skip
    scene = scene_of(*words, glued=(4, 5))
    pack = pack_of({"id": "protest", "nouns": ["sit-in"]}, {"id": "seat", "verbs": ["sit"]})
    assert [f.id for f in frames_of(scene, predicate_at(scene, 3), pack, {})] == ["protest"]


def test_frames_of_reads_a_preposition_of_two_words() -> None:
    """What one walks out of may be asked for by its words, though its prepositions hang on the noun."""
    scene = scene_of(
        ("Lomé", "PROPN", 2, "nsubj"), ("walked", "VERB", 0, "root", "walk"), ("out", "ADP", 5, "case"),
        ("of", "ADP", 5, "case"), ("talks", "NOUN", 2, "obl", "talk"),
    )  # fmt: skip
    pack = pack_of({"id": "left", "verbs": [{"word": "walk", "any": ["out of talk"]}]})
    assert [f.id for f in frames_of(scene, predicate_at(scene, 1), pack, {})] == ["left"]


@pytest.mark.parametrize(("noun", "harmless"), [("talks", True), ("place", True), ("envoys", False)])
@pytest.mark.parametrize("relation", ["obj", "nsubj:pass"])
def test_frames_of_has_no_hostile_act_in_the_verb_of_a_contact(noun: str, relation: str, harmless: bool) -> None:
    """Who holds talks holds nobody."""
    scene = scene_of(
        ("Lomé", "PROPN", 2, "nsubj"),
        ("held", "VERB", 0, "root", "hold"),
        (noun, "NOUN", 2, relation, noun.rstrip("s")),
    )
    pack = pack_of(
        {"id": "arrest", "type": "COERCE", "verbs": ["hold"]},
        {"id": "talks", "kind": "talks", "nouns": ["talk"]},
    )
    assert [f.id for f in frames_of(scene, predicate_at(scene, 1), pack, {})] == ([] if harmless else ["arrest"])
