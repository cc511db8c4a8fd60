"""Tests of the stage that reads each phrase by itself."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.stages.actors import read_actors
from dragoman.stages.actors.pieces import Phrases
from dragoman.stages.mentions import find_mentions
from tests.sentences import read_guesses


def test_read_actors_gives_one_reading_for_each_phrase(actor_pack: ActorPack, entries: Phrases) -> None:
    """Readings stand in the order of the phrases, each on the day of publication."""
    text = "The Russian president called Norway. He asked for a meeting."
    guesses = {
        "mentions": [["The Russian president", "person", "nsubj"], ["Norway", "country"], ["He", "person", "nsubj"]]
    }
    document, sentences = read_guesses(text, guesses)
    phrases = find_mentions(sentences)
    readings = read_actors(document, sentences, phrases, actor_pack, entries)
    assert [(r.name, r.country, r.form) for r in readings] == [
        ("Vladimir Putin", "RUS", "title"), ("Norway", "NOR", "name"), (None, None, "pronoun"),
    ]  # fmt: skip


def test_read_actors_asks_who_held_an_office_on_another_day(actor_pack: ActorPack, entries: Phrases) -> None:
    """``as_of`` overrules the day of publication."""
    document, sentences = read_guesses(
        "The Russian president called.", {"mentions": [["The Russian president", "person"]]}
    )
    phrases = find_mentions(sentences)
    (reading,) = read_actors(document, sentences, phrases, actor_pack, entries, as_of="2010-03-01")
    assert reading.name == "Dmitry Medvedev"


def test_read_actors_believes_a_marked_name(actor_pack: ActorPack, entries: Phrases) -> None:
    """A person's name that the model marks inside a phrase is no state."""
    guesses = {"mentions": [["Foreign Minister Jordan Lund", "person"]], "names": [["Jordan Lund", "Person"]]}
    document, sentences = read_guesses("Foreign Minister Jordan Lund called.", guesses)
    phrases = find_mentions(sentences)
    (reading,) = read_actors(document, sentences, phrases, actor_pack, entries)
    assert (reading.name, reading.country) == ("Jordan Lund", None)


def test_read_actors_takes_a_lone_capital_for_its_state(actor_pack: ActorPack, entries: Phrases) -> None:
    """A capital alone is the state, whatever the model says, but where the text knows a person of that name."""
    guesses = {"mentions": [["Nicosia", "person"]], "names": [["Nicosia", "Person"]]}
    document, sentences = read_guesses("Nicosia objected.", guesses)
    (reading,) = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert (reading.kind, reading.country, reading.form) == ("country", "CYP", "metonym")
    guesses = {
        "mentions": [["Jordan Lund", "person"], ["Jordan", "person"]],
        "names": [["Jordan Lund", "Person"], ["Jordan", "Person"]],
    }
    document, sentences = read_guesses("Jordan Lund left. Jordan objected.", guesses)
    readings = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert [(r.kind, r.country) for r in readings] == [("person", None), ("person", None)]


def test_read_actors_takes_no_name_of_a_person_for_an_acronym(actor_pack: ActorPack, entries: Phrases) -> None:
    """Somebody called again by one of his names is himself, though a body has such letters."""
    guesses = {
        "mentions": [["Dina Lund", "person"], ["Dina", "person"]],
        "names": [["Dina Lund", "Person"], ["Dina", "Person"]],
    }
    document, sentences = read_guesses("Dina Lund left. Dina objected.", guesses)
    readings = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert [(r.name, r.country) for r in readings] == [("Dina Lund", None), ("Dina", None)]
    document, sentences = read_guesses("DINA objected.", {"mentions": [["DINA", "organization"]]})
    (reading,) = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert reading.country == "CHL"


@pytest.mark.parametrize(
    ("words", "name", "title"),
    [
        ("Kari Lund, director-general of the Department of Fish and Ports", "Kari Lund", "director-general of the Department of Fish and Ports"),
        ("Shri Kari Lund, joint secretary of the ministry", "Kari Lund", "secretary of the ministry"),
    ],
)  # fmt: skip
def test_read_actors_reads_one_person_by_name_and_title(
    words: str, name: str, title: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """What joins the parts of an office joins no two people, and an honorific is no name."""
    guesses = {"mentions": [[words, "person"]], "names": [[words.split(",")[0], "Person"]]}
    document, sentences = read_guesses(f"{words}, objected.", guesses)
    (reading,) = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert (reading.name, reading.title, reading.parts) == (name, title, ())


def test_read_actors_takes_a_state_in_a_list_for_no_person(actor_pack: ActorPack, entries: Phrases) -> None:
    """Though the model marks it as one, as it does "Chad"; who bears the name in the text stays a person."""
    guesses = {"mentions": [["Chad and Mali's foreign ministers", "person"]], "names": [["Chad", "Person"]]}
    document, sentences = read_guesses("Chad and Mali's foreign ministers met.", guesses)
    (reading,) = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert [part.country for part in reading.parts] == ["TCD", "MLI"]
    guesses = {"mentions": [["Minister Jordan", "person"]], "names": [["Jordan", "Person"], ["Kari Jordan", "Person"]]}
    document, sentences = read_guesses("Minister Jordan spoke. Kari Jordan left.", guesses)
    (reading,) = read_actors(document, sentences, find_mentions(sentences)[:1], actor_pack, entries)
    assert (reading.kind, reading.names) == ("person", ("Jordan",))


@pytest.mark.parametrize(
    ("words", "name"),
    [("RIA news agency", "RIA Novosti"), ("RIA", "RIA Novosti"), ("RIA football team", "RIA football team")],
)
def test_read_actors_takes_what_a_medium_is_for_no_part_of_its_name(
    words: str, name: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """The RIA news agency is RIA; its football team is another."""
    document, sentences = read_guesses(f"{words} reported it.", {"mentions": [[words, "organization"]]})
    (reading,) = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert reading.name == name


@pytest.mark.parametrize(
    ("words", "kind", "role"),
    [
        ("the AU's commission president", "person", None),
        ("the AU president", "person", "head_of_state"),
        ("the Chadian president", "person", "head_of_state"),
    ],
)
def test_read_actors_takes_who_heads_a_unions_body_for_no_head_of_state(
    words: str, kind: str, role: str | None, actor_pack: ActorPack, entries: Phrases
) -> None:
    """The president of its commission is another than that of a state."""
    document, sentences = read_guesses(f"He met {words}.", {"mentions": [[words, kind]]})
    (reading,) = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert reading.role == role


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Chad's Tamtam Press Agency", "organization"), ("Chad's foreign ministry", "government")],
)
def test_read_actors_takes_a_press_agency_for_no_organ_of_its_state(
    words: str, kind: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """A medium is a body of its own."""
    document, sentences = read_guesses(f"{words} reported it.", {"mentions": [[words, "government"]]})
    (reading,) = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert reading.kind == kind


def test_read_actors_takes_the_organ_of_no_state_for_a_body(actor_pack: ActorPack, entries: Phrases) -> None:
    """Whatever the model takes the committee for."""
    words = "the International Committee for the Red Cross"
    document, sentences = read_guesses(f"{words} helped.", {"mentions": [[words, "government"]]})
    (reading,) = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert (reading.kind, reading.country) == ("organization", "NGO")
