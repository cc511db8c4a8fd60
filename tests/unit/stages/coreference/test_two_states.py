"""Tests of officials "of the two countries", and of countries that the text has only as places."""

from __future__ import annotations

import re

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase, Reading
from dragoman.records.spans import Span
from dragoman.records.times import Place
from dragoman.stages.clean import clean
from dragoman.stages.coreference.parties import new_party
from dragoman.stages.coreference.state import State
from dragoman.stages.coreference.two_states import OFFICIAL, of_two_states, states_between
from tests.conllu import sentence_of

LINE = "The line between Chad and Niger is shut"


def places_of(text: str, *names: tuple[str, str]) -> list[Place]:
    """The places of a text, each with its country."""
    return [
        Place(Span(m.start(), m.end()), name, name, code, None, None, None)
        for name, code in names
        for m in re.finditer(name, text)
    ]


def meant(pack: ActorPack, words: str, reading: Reading, before: str = LINE) -> list[str]:
    """Whom a phrase means behind some words about places."""
    rows = [[str(n), w, w.lower(), "NOUN", "NN", "_", "0" if n == 1 else "1", "dep", "_", "_"]
            for n, w in enumerate(f"{before} . {words}".split(), 1)]  # fmt: skip
    sentence = sentence_of(rows)
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    last = len(sentence.tokens) - 1
    first = last - len(words.split()) + 1
    phrase = Phrase(sentence.span_of(first, last), 0, first, last, first, reading.kind, 0.9)
    state = State(document, [sentence], [phrase], pack, document.published, frozenset())
    state.between = states_between(document, places_of(document.text, ("Chad", "TCD"), ("Niger", "NER")), pack)
    return [p.name for p in of_two_states(state, 0, reading)]


def officials(sector: str = "MIL", kind: str = "group") -> Reading:
    """People, or organs, of a sector."""
    return Reading("title", kind, "officials", sectors=(sector,), count=3, noun="officials")


@pytest.mark.parametrize("sector", sorted(OFFICIAL))
@pytest.mark.parametrize("owner", ["of the two countries", "of both countries", "from both neighbouring states"])
def test_of_two_states_is_those_between_which_a_line_lies(sector: str, owner: str, actor_pack: ActorPack) -> None:
    """Officials act for their states; traders do not, and nobody does where the text has no two states."""
    assert meant(actor_pack, f"officials {owner}", officials(sector)) == ["Chad", "Niger"]
    assert meant(actor_pack, f"officials {owner}", officials("BUS")) == []
    assert meant(actor_pack, f"officials {owner}", officials(sector), "The line at Chad is shut") == []
    assert meant(actor_pack, f"the two countries thank officials {owner[:2]}", officials(sector)) == []


def test_of_two_states_is_the_two_countries_themselves(actor_pack: ActorPack) -> None:
    """Where nobody else is heard of."""
    both = Reading("title", "country", count=2, noun="countries", definite=True)
    assert meant(actor_pack, "the two countries", both) == ["Chad", "Niger"]
    assert meant(actor_pack, "the three countries", both) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the border between Chad and Niger", [("TCD", "NER")]),
        ("the road through Chad and Niger", []),
        ("a border between Chad, Mali and Niger", []),
        ("talks between Bol and Niger", []),
    ],
)
def test_states_between_are_two_by_their_names(text: str, found: list[tuple[str, str]], actor_pack: ActorPack) -> None:
    """Towns are none."""
    places = sorted(places_of(text, ("Chad", "TCD"), ("Niger", "NER"), ("Bol", "TCD")), key=lambda p: p.span.start)
    assert [codes for _, *codes in states_between(clean(Dispatch(text)), places, actor_pack)] == [
        list(f) for f in found
    ]


@pytest.mark.parametrize(
    ("owner", "sector", "codes", "expected"),
    [
        ("of the three countries", "GOV", ("TCD", "NER", "MLI"), ["Chad", "Niger", "Mali"]),
        ("from all three nations", "GOV", ("TCD", "NER", "MLI"), ["Chad", "Niger", "Mali"]),
        ("of the four countries", "GOV", ("TCD", "NER", "MLI"), []),
        ("of the three countries", "BUS", ("TCD", "NER", "MLI"), []),
        ("of the three countries", "GOV", ("TCD", "NER", "NER"), []),
    ],
)
def test_of_two_states_is_the_several_named_together(
    owner: str, sector: str, codes: tuple[str, ...], expected: list[str], actor_pack: ActorPack
) -> None:
    """Where as many as the words say were named, each of another state, and their officials act."""
    words = ["a", "b", "c", ".", "officials", *owner.split()]
    rows = [[str(n), w, w, "NOUN", "NN", "_", "0" if n == 1 else "1", "dep", "_", "_"] for n, w in enumerate(words, 1)]
    sentence = sentence_of(rows)
    document = clean(Dispatch(" ".join(words), published="2024-03-07"))
    phrases = [Phrase(sentence.span_of(n, n), 0, n, n, n, "person", 0.9) for n in range(3)]
    phrases.append(Phrase(sentence.span_of(4, len(words) - 1), 0, 4, len(words) - 1, 4, "group", 0.9))
    people = [
        new_party(Reading("name", "person", word, country=code), word) for word, code in zip("abc", codes, strict=True)
    ]
    found = {n: [p] for n, p in enumerate(people)}
    state = State(document, [sentence], phrases, actor_pack, document.published, frozenset(), people, found)
    state.sets = [[0, 1, 2]]
    assert [p.name for p in of_two_states(state, 3, officials(sector))] == expected
