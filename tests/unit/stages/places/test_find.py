"""Tests of the stage that finds and resolves place names; sentences come without a model's tags unless a test adds them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.packs.gazetteer import GazetteerPack, load_gazetteer
from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Guess, Sentence, Token
from dragoman.stages.clean import clean
from dragoman.stages.places import find_places
from dragoman.stages.segment import segment

if TYPE_CHECKING:
    from dragoman.records.dispatch import Document
    from dragoman.records.times import Place

GOLDEN = Path(__file__).parents[3] / "golden" / "places"
CASES = [json.loads(line) for path in sorted(GOLDEN.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
PACK = load_gazetteer()
EMPTY = GazetteerPack(b"", {})


def read(text: str, published: str | None = "2020-09-10") -> tuple[Document, tuple[Sentence, ...]]:
    """A document with its sentences, untagged."""
    document = clean(Dispatch(text, published=published))
    sentences = tuple(
        Sentence(u.span, tuple(Token(s, text[s.start : s.end], "", "", "", 0, "") for s in u.tokens))
        for u in segment(document)
    )
    return document, sentences


def find(text: str) -> tuple[Place, ...]:
    """The places of a text, without tags."""
    return find_places(*read(text), PACK)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_find_places_reads_golden_case(case: dict[str, Any]) -> None:
    """Each golden text gives the names and countries that its case lists, and no others."""
    assert [[p.text, p.country] for p in find(case["text"])] == case["expect"]


@pytest.mark.parametrize(("word", "found"), [("Moldovan", 0), ("Zzyzxian", 1)])
def test_find_places_takes_no_adjective_of_a_state_for_a_place(word: str, found: int) -> None:
    """Though the model labels it one; a name that nobody knows stays."""
    document, (sentence,) = read(f"The minister met the {word} envoy.")
    at = [t.text for t in sentence.tokens].index(word)
    assert len(find_places(document, [replace(sentence, names=(Guess(at, at, "Location", 0.9),))], PACK)) == found


def test_find_places_includes_the_dateline() -> None:
    """The dateline's place is the first answer, with its own span and point."""
    text = "BELGRADE, September 10. /TASS/. The minister spoke of Sochi."
    first, second = find(text)
    assert text[first.span.start : first.span.end] == "BELGRADE"
    assert (first.name, first.country, first.geonames) == ("Belgrade", "SRB", 792680)
    assert first.latitude == pytest.approx(44.8, abs=0.1)
    assert (second.text, second.geonames) == ("Sochi", 491422)


def test_find_places_parts_two_cities_of_a_dateline() -> None:
    """Each of two cities is an answer of its own; a place line that is content is answered once."""
    assert [p.text for p in find("GENEVA/VIENNA, Sept 3 (Reuters) - The talks ended.")] == ["GENEVA", "VIENNA"]
    assert [p.text for p in find("A title\n\nJune 4, 2015\nMoscow\n\nThe talks ended at noon.")] == ["Moscow"]


def test_find_places_uses_the_qualifier_of_the_dateline() -> None:
    """Victoria, Seychelles, is not the Australian state; the state behind it is a place as well."""
    assert [p.country for p in find("VICTORIA, Seychelles, May 5 (Reuters) - The talks ended.")] == ["SYC", "SYC"]


def test_find_places_believes_the_labels_of_the_model() -> None:
    """A place label makes a place even of an unknown name, a person's label takes a place away."""
    document, (sentence,) = read("Florence met Zzyzxia delegates near Osh.")
    words = [t.text for t in sentence.tokens]
    names = (
        Guess(words.index("Florence"), words.index("Florence"), "Person", 0.9),
        Guess(words.index("Zzyzxia"), words.index("Zzyzxia"), "Location", 0.9),
    )
    found = find_places(document, [replace(sentence, names=names)], PACK)
    assert [(p.text, p.country) for p in found] == [("Zzyzxia", None), ("Osh", "KGZ")]


@pytest.mark.parametrize(("text", "name", "country"), [
    ("She danced in Swan Lake for them.", "Swan Lake", None), ("He left Paris Province for them.", "Paris Province", "FRA"),
    ("They sat in State Duma for them.", "State Duma", None), ("They sat in State Paris for them.", "State Paris", "FRA"),
])  # fmt: skip
def test_find_places_takes_no_part_of_another_sites_name(text: str, name: str, country: str | None) -> None:
    """A lake is not the town whose name it has, nor a parliament the one in which nobody sits."""
    document, (sentence,) = read(text)
    words = [t.text for t in sentence.tokens]
    first = words.index(name.split()[0])
    (place,) = find_places(document, [replace(sentence, names=(Guess(first, first + 1, "Location", 0.9),))], PACK)
    assert place.country == country


def test_find_places_resolves_a_labelled_name_that_rules_leave_out() -> None:
    """A common word that the model labels a place is looked up."""
    document, (sentence,) = read("They went to Nice for the talks.")
    at = [t.text for t in sentence.tokens].index("Nice")
    (place,) = find_places(document, [replace(sentence, names=(Guess(at, at, "Location", 0.9),))], PACK)
    assert place.country == "FRA"


def test_find_places_keeps_a_name_located_once_for_the_whole_text() -> None:
    """Paris is in Texas throughout where the text says so once."""
    found = find("The fire in Paris, Texas, is out. Paris will rebuild.")
    assert [(p.text, p.country) for p in found] == [("Paris", "USA"), ("Texas", "USA"), ("Paris", "USA")]


def test_find_places_answers_without_a_gazetteer() -> None:
    """An empty pack leaves the dateline's name, unresolved."""
    document, sentences = read("BELGRADE, September 10. /TASS/. The minister spoke of Sochi.")
    (place,) = find_places(document, sentences, EMPTY)
    assert (place.text, place.name, place.country) == ("BELGRADE", "Belgrade", None)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Paris",
                "the ",
                "of ",
                ", ",
                "in ",
                "Georgia ",
                "U.S. ",
                ". ",
                "-",
                "’s ",
                "\n\n",
                "\x00",
                "é",
                "New York ",
            ]
        ),
        max_size=14,
    ).map("".join)
)
def test_find_places_gives_spans_of_the_text(text: str) -> None:
    """Whatever the text, spans are in order, apart, and their words are the text's."""
    document, sentences = read(text)
    end = 0
    for place in find_places(document, sentences, PACK):
        assert end <= place.span.start < place.span.end <= len(text)
        assert document.cite(place.span) == place.text
        end = place.span.end
