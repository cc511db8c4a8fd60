"""Tests of names that many states' organs bear."""

from __future__ import annotations

import re

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.stages.actors import read_actors
from dragoman.stages.actors.borrowed import BORROWED, SHORT, unborrowed
from dragoman.stages.actors.pieces import Phrases
from dragoman.stages.mentions import find_mentions
from tests.sentences import read_guesses


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The president met the permanent members of the Security Council.", None),
        ("The UN envoy met the permanent members of the Security Council.", "UNO"),
        ("Members of the House of Representatives left Rabat.", None),
        ("Members of the House of Representatives left Washington.", "USA"),
        ("The Foreign Office in Islamabad summoned an envoy.", None),
        ("The Foreign Office in London summoned an envoy.", "GBR"),
        ("KARACHI: British envoys met the minister, the Foreign Office said.", None),
        ("Britain thanked Pakistan's Foreign Office.", None),
    ],
)
def test_a_borrowed_name_is_its_best_known_bearers_where_the_text_shows_it(
    text: str, country: str | None, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Else it is a noun for an organ of a state that the words do not name."""
    phrase = next(
        p for p in ("members of the Security Council", "House of Representatives", "Foreign Office") if p in text
    )
    document, sentences = read_guesses(
        text, {"mentions": [[f"the {phrase}" if f"the {phrase}" in text else phrase, "government"]]}
    )
    (reading,) = read_actors(document, sentences, find_mentions(sentences), actor_pack, entries)
    assert reading.country == country


def test_every_borrowed_name_falls_back_to_a_noun_of_the_pack(actor_pack: ActorPack, entries: Phrases) -> None:
    """And its patterns can be read."""
    for name, (shown, noun) in BORROWED.items():
        assert re.compile(shown)
        assert noun in actor_pack.body_nouns
        assert unborrowed(entries, f"The {name} met.")[tuple(name.split())] == ("body_noun", noun)
    assert unborrowed(entries, "Nothing of the kind.") is entries


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        ("Pak summons envoy\nIslamabad: The envoy was summoned.", "pak", ("country", "PAK")),
        ("Pak said Pyongyang would answer.", "pak", None),
        ("Pak army shells Afghan post", "pak", ("country", "PAK")),
        ("Pak leaves Korea for India.", "pak", None),
        ("Lanka frees boats\nCOLOMBO: Sri Lanka freed them.", "lanka", ("country", "LKA")),
        ("The FO summoned an envoy.", "fo", ("body_noun", "foreign ministry")),
        ("The foremost envoy left.", "fo", None),
        ("In Brazzaville the Congolese minister spoke.", "congolese", ("country", "COG")),
        ("In Goma the Congolese minister spoke of Brazzaville.", "congolese", None),
    ],
)
def test_unborrowed_spells_out_what_papers_cut_short(
    text: str, word: str, meant: tuple[str, str] | None, entries: Phrases
) -> None:
    """Where the text shows that the word means it: "Pak" may be a Korean."""
    found = unborrowed(entries, text).get((word,))
    assert found == meant if meant else found == entries.get((word,))


def test_every_short_name_means_something_of_the_pack(actor_pack: ActorPack) -> None:
    """And its patterns can be read."""
    tables = {
        "country": actor_pack.countries,
        "body_noun": actor_pack.body_nouns,
        "organization": actor_pack.organizations,
    }
    for shown, (kind, key) in SHORT.values():
        assert re.compile(shown)
        assert key in tables[kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Brussels imposed sanctions.", "organization"),
        ("Belgium said Brussels recalled its envoy.", "capital"),
        ("The Belgian premier told the EU that Brussels waits.", "organization"),
        ("Brussels police said nothing.", "capital"),
        ("The mayor of Brussels said nothing.", "capital"),
    ],
)
def test_unborrowed_reads_brussels_as_the_union_unless_belgium_speaks(text: str, kind: str, entries: Phrases) -> None:
    """Its host state has it where the text speaks of that alone, as have its own organs."""
    assert unborrowed(entries, text)[("brussels",)][0] == kind
