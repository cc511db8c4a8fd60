"""Tests of people called by what they are to another."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.companions import FAR, companion
from dragoman.stages.coreference.parties import Party, Spot, new_party
from dragoman.stages.coreference.state import State
from tests.sentences import read_guesses


def person(name: str, country: str | None, sentence: int = 0, *, role: str = "minister", told: int = 1) -> Party:
    """Somebody named ``told`` times in a sentence."""
    reading = Reading("name", "person", name, tuple(name.split()), country=country, role=role)
    party = new_party(reading, name)
    party.places += [Spot(sentence, n, subject=False, source=False) for n in range(told)]
    return party


LUND, PAZ, SOTO = ("Kari Lund", "NOR"), ("Dario Paz", "CHL"), ("Ana Soto", "PER")


def meant(
    pack: ActorPack, words: str, people: list[Party], *, home: str | None = "NOR", at: int = 1, **known: Any
) -> str | None:
    """Whom a phrase means, in the sentence at a number, behind the people."""
    document, sentences = read_guesses("Rain fell. " * at + f"Peace pleased {words}.", {}, "2024-03-07")
    first = 2
    last = first + len(words.split()) - 1
    phrase = Phrase(sentences[at].span_of(first, last), at, first, last, last, "person", 0.9)
    state = State(document, sentences, (phrase,), pack, document.published, frozenset(), people, home=home)
    found = companion(state, phrase, Reading("title", "person", noun=known.pop("noun", words.split()[-1]), **known))
    return found.name if found is not None else None


@pytest.mark.parametrize("noun", ["guest", "visitor"])
def test_companion_takes_for_a_guest_who_is_not_at_home(noun: str, actor_pack: ActorPack) -> None:
    """By the country from which the dispatch is filed; of several the one of whom most is told."""
    people = [person(*LUND, told=3), person(*PAZ)]
    assert meant(actor_pack, f"the {noun}", people) == "Dario Paz"
    assert meant(actor_pack, f"the {noun}", people, home="CHL") == "Kari Lund"
    assert meant(actor_pack, f"the {noun}", people, home=None) is None
    assert meant(actor_pack, f"the {noun}", [*people, person(*SOTO, told=2)]) == "Ana Soto"


def test_companion_takes_for_a_host_who_is_at_home(actor_pack: ActorPack) -> None:
    """The other way round."""
    assert meant(actor_pack, "the host", [person(*LUND), person(*PAZ, told=3)]) == "Kari Lund"


@pytest.mark.parametrize("noun", ["counterpart", "colleague", "interlocutor", "guest", "host"])
def test_companion_takes_the_other_of_two(noun: str, actor_pack: ActorPack) -> None:
    """Who is nearest is the owner, who is of another state the one who is meant."""
    people = [person(*PAZ), person(*LUND, sentence=1)]
    assert meant(actor_pack, f"his {noun}", people, at=2) == "Dario Paz"
    assert meant(actor_pack, f"his {noun}", people[1:], at=2) is None


def test_companion_prefers_who_holds_the_office(actor_pack: ActorPack) -> None:
    """A counterpart is of the owner's rank, where the text has one; a guest is of any."""
    people = [person(*PAZ), person(*SOTO, role="ambassador"), person(*LUND, sentence=1)]
    people[1].places[0] = Spot(0, 5, subject=False, source=False)
    assert meant(actor_pack, "his counterpart", people, at=2) == "Dario Paz"
    assert meant(actor_pack, "his guest", people, at=2) == "Ana Soto"


@pytest.mark.parametrize(
    ("words", "known"),
    [("the Chilean guest", {"country": "CHL"}), ("the Chilean", {"country": "CHL", "noun": ""})],
)
def test_companion_knows_somebody_by_the_country(words: str, known: dict[str, Any], actor_pack: ActorPack) -> None:
    """Of the people of that country."""
    people = [person(*LUND, told=2), person(*PAZ)]
    assert meant(actor_pack, words, people, **known) == "Dario Paz"
    assert meant(actor_pack, words, people[:1], **known) is None


@pytest.mark.parametrize(("style", "role"), [("highness", "crown_prince"), ("majesty", "head_of_state")])
def test_companion_knows_the_styles_of_monarchs(style: str, role: str, actor_pack: ActorPack) -> None:
    """Who was named last of those who may bear them; a minister never does."""
    people = [person(*PAZ, role=role), person(*LUND)]
    assert meant(actor_pack, f"his {style}", people) == "Dario Paz"
    assert meant(actor_pack, f"his {style}", people[1:]) is None


def test_companion_tells_a_king_from_an_emir(actor_pack: ActorPack) -> None:
    """By their titles, whoever was named last."""
    people = [person(*PAZ, role="head_of_state"), person(*LUND, sentence=1, role="head_of_state")]
    people[0].title, people[1].title = "Emir", "King"
    assert meant(actor_pack, "his highness", people, at=2) == "Dario Paz"
    assert meant(actor_pack, "his majesty", people, at=2) == "Kari Lund"


def test_companion_forgets_whom_the_text_has_left(actor_pack: ActorPack) -> None:
    """Some sentences back nobody is anybody's guest."""
    assert meant(actor_pack, "the guest", [person(*PAZ)], at=FAR) == "Dario Paz"
    assert meant(actor_pack, "the guest", [person(*PAZ)], at=FAR + 1) is None


@pytest.mark.parametrize("words", ["the minister", "his brother", "the guests"])
def test_companion_leaves_other_nouns(words: str, actor_pack: ActorPack) -> None:
    """They are looked for elsewhere."""
    assert meant(actor_pack, words, [person(*PAZ)]) is None
