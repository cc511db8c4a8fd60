"""Tests of lists in which one plural office has a state and a name for each; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Guess, Sentence
from dragoman.syntax.holders import LEADING, REALMS, find_holders, with_holders
from dragoman.syntax.pairs import Entries
from tests.scenes import scene_of

ENTRIES: Entries = {
    ("chad",): ("country", "TCD"), ("mali",): ("country", "MLI"), ("ambassador",): ("title", "ambassador"),
}  # fmt: skip


def listed(words: str) -> Sentence:
    """Some words, of which those that begin with a capital and are no state are names of two tokens each."""
    tokens = words.split()
    scene = scene_of(*((w, "NOUN", 0 if n == 0 else 1, "dep", w.lower().rstrip("s")) for n, w in enumerate(tokens)))
    marked = tuple(
        replace(t, xpos="NNS" if t.text == "ambassadors" else "NN", lemma=t.lemma) for t in scene.sentence.tokens
    )
    firsts = [n for n, w in enumerate(tokens) if w in ("Ali", "Awa")]
    return replace(scene.sentence, tokens=marked, names=tuple(Guess(n, n + 1, "Person", 0.9) for n in firsts))


def found(words: str) -> list[str]:
    """The words of each on the lists that are found."""
    sentence = listed(words)
    tokens = [t.text for t in sentence.tokens]
    return [" ".join(tokens[a : b + 1]) for items in find_holders(sentence, ENTRIES) for a, b in items]


@pytest.mark.parametrize("joint", [",", "and", ", and", ";", "&"])
@pytest.mark.parametrize("comma", ["", ", "])
def test_find_holders_finds_each_with_his_state(joint: str, comma: str) -> None:
    """Whatever joins them, and with a comma before the name or without."""
    text = f"the ambassadors of Chad {comma}Ali Oumar {joint} Mali {comma}Awa Keita spoke"
    assert found(text) == [f"the ambassadors of Chad {comma}Ali Oumar", f"Mali {comma}Awa Keita"]


@pytest.mark.parametrize("realm", sorted(REALMS))
@pytest.mark.parametrize("lead", LEADING)
def test_find_holders_knows_states_by_their_full_names(realm: str, lead: str) -> None:
    """Also with the preposition again before the second."""
    text = f"ambassadors {lead} the {realm} of Chad Ali Oumar and {lead} the {realm} of Mali Awa Keita"
    assert found(text) == [f"ambassadors {lead} the {realm} of Chad Ali Oumar", f"the {realm} of Mali Awa Keita"]


@pytest.mark.parametrize(
    "words",
    [
        "the ambassadors of Chad , Mali and Niger",
        "the ambassador of Chad Ali Oumar and Mali Awa Keita",
        "the ambassadors of Chad Ali Oumar and others",
        "the ambassadors in Chad Ali Oumar and Mali Awa Keita",
        "the ambassadors of Chad Ali Oumar met Mali Awa Keita",
        "the ambassadors of Bol Ali Oumar and Mali Awa Keita",
    ],
)
def test_find_holders_wants_two_names_of_two_states(words: str) -> None:
    """Behind one plural office."""
    assert found(words) == []


def test_with_holders_takes_the_place_of_what_the_commas_made_of_them() -> None:
    """Others stay."""
    sentence = listed("the ambassadors of Chad Ali Oumar and Mali Awa Keita met Lund")
    cut = [Guess(0, 3, "person", 0.9), Guess(4, 7, "person", 0.9), Guess(11, 11, "person", 0.9)]
    assert with_holders(cut, sentence, ENTRIES, 0.7) == [
        cut[2], Guess(0, 5, "person", 0.7), Guess(7, 9, "person", 0.7),
    ]  # fmt: skip
