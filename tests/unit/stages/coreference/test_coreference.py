"""Tests of the stage that joins phrases to entities, with the actors pack that ships."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.packs.actor_records import ActorPack
from dragoman.records.entities import Entity
from dragoman.stages.actors import read_actors
from dragoman.stages.actors.pieces import Phrases
from dragoman.stages.coreference import Linked, link_mentions
from dragoman.stages.mentions import find_mentions
from dragoman.stages.quotes import find_said
from tests.cases import as_parameters, read_cases
from tests.sentences import read_guesses

CASES = read_cases("coreference")


def link(
    text: str,
    guesses: Mapping[str, Any],
    published: str | None,
    pack: ActorPack,
    entries: Phrases,
    as_of: str | None = None,
) -> Linked:
    """The links of a text, through the stages before."""
    document, sentences = read_guesses(text, guesses, published)
    phrases = find_mentions(sentences)
    readings = read_actors(document, sentences, phrases, pack, entries, as_of=as_of)
    return link_mentions(document, sentences, phrases, readings, find_said(document, sentences), (), pack, as_of=as_of)


def lettered(linked: Linked) -> tuple[list[str], dict[str, Entity]]:
    """For each phrase its entities as letters, by first appearance, and the entities by letter."""
    letters: dict[str, str] = {}
    links = []
    for ids in linked.of_phrase:
        for name in ids:
            letters.setdefault(name, string.ascii_uppercase[len(letters)])
        links.append("".join(sorted(letters[name] for name in ids)))
    return links, {letters[e.id]: e for e in linked.entities if e.id in letters}


def value_of(entity: Entity, name: str) -> object:
    """A field as the golden file writes it: an office by its title."""
    value = getattr(entity, name)
    return value.title if name == "office" and value else value


@pytest.mark.parametrize("case", as_parameters(CASES))
def test_link_mentions_reads_golden_case(case: dict[str, Any], actor_pack: ActorPack, entries: Phrases) -> None:
    """Each golden text links its phrases as its case says, and its entities have the values that the case names."""
    links, entities = lettered(link(case["text"], case["guesses"], case["published"], actor_pack, entries))
    assert links == case["expect"]["links"]
    for letter, expected in case["expect"].get("entities", {}).items():
        assert {name: value_of(entities[letter], name) for name in expected} == expected


def test_link_mentions_has_cases_enough() -> None:
    """The golden files hold at least twenty-five cases with names of their own."""
    assert len({case["id"] for case in CASES}) == len(CASES) >= 25


def test_link_mentions_asks_who_held_an_office_on_another_day(actor_pack: ActorPack, entries: Phrases) -> None:
    """``as_of`` decides whom a counterpart's title means."""
    guesses = {"mentions": [["Aleksandar Vucic", "person", "nsubj"], ["his Russian counterpart", "person"]]}
    linked = link("Aleksandar Vucic called his Russian counterpart.", guesses, None, actor_pack, entries, "2020-09-10")
    assert [e.name for e in linked.entities] == ["Aleksandar Vučić", "Vladimir Putin"]


def test_link_mentions_gives_every_mention_its_words(actor_pack: ActorPack, entries: Phrases) -> None:
    """An entity has each of its mentions with span, words and form, in text order."""
    guesses = {"mentions": [["Norway", "country", "nsubj"], ["It", "country", "nsubj"]]}
    (entity,) = link("Norway called. It waited.", guesses, None, actor_pack, entries).entities
    assert [(m.text, m.form, tuple(m.span)) for m in entity.mentions] == [
        ("Norway", "name", (0, 6)),
        ("It", "pronoun", (15, 17)),
    ]


PHRASES = st.lists(
    st.sampled_from(
        [
            ("Kari Lund", "person"), ("Lund", "person"), ("He", "person"), ("they", "person"), ("his", "person"),
            ("Norway", "country"), ("It", "country"), ("The two presidents", "person"), ("The parties", "group"),
            ("The Russian president", "person"), ("his Russian counterpart", "person"), ("The ministry", "government"),
            ("I", "person"), ("NATO", "organization"), ("the former", "person"), ("each other", "person"),
        ]
    ),
    max_size=8,
)  # fmt: skip


@settings(max_examples=120, deadline=None, derandomize=True)
@given(PHRASES, st.lists(st.sampled_from(["nsubj", "obj", "conj", "poss"]), min_size=8, max_size=8))
def test_link_mentions_gives_sound_links(
    actor_pack: ActorPack, entries: Phrases, phrases: list[tuple[str, str]], relations: list[str]
) -> None:
    """Whatever the phrases: ids are e1, e2 … by first mention, each phrase points at known ones, each one is mentioned."""
    text = " ".join(f"{words} waited." for words, _ in phrases) or "Rain fell."
    guesses = {"mentions": [[*phrase, relation] for phrase, relation in zip(phrases, relations, strict=False)]}
    linked = link(text, guesses, "2020-09-10", actor_pack, entries)
    ids = [e.id for e in linked.entities]
    assert ids == [f"e{n}" for n in range(1, len(ids) + 1)]
    assert len(linked.of_phrase) == len(phrases)
    assert list(dict.fromkeys(name for names in linked.of_phrase for name in names)) == ids
    assert all(text[m.span.start : m.span.end] == m.text for e in linked.entities for m in e.mentions)
    assert link(text, guesses, "2020-09-10", actor_pack, entries) == linked


@pytest.mark.parametrize("linked", [2, 3])
def test_link_mentions_makes_both_sides_two(linked: int, actor_pack: ActorPack, entries: Phrases) -> None:
    """Both sides are two, though the model links them to three."""
    guesses = {
        "mentions": [["Norway", "country", "nsubj"], ["Serbia", "country"], ["Finland", "country", "nsubj"],
                     ["Both sides", "group", "nsubj"]],
        "same": [[3, n, 0.9] for n in range(linked)],
    }  # fmt: skip
    found = link("Norway met Serbia. Finland waited. Both sides agreed.", guesses, None, actor_pack, entries)
    assert len(found.of_phrase[3]) == 2
    assert set(found.of_phrase[3]) <= {"e1", "e2", "e3"}
