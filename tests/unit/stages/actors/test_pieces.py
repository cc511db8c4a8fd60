"""Tests of the cutting of phrases into labelled pieces."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.stages.actors.pieces import Phrases, cut_pieces, is_plural, singular

ENTRIES: Phrases = {
    ("foreign", "minister"): ("title", "foreign minister"),
    ("minister",): ("title", "minister"),
    ("norway",): ("country", "NOR"),
    ("norwegian",): ("demonym", "norwegian"),
    ("ministry",): ("body_noun", "ministry"),
    ("jordan",): ("country", "JOR"),
}


def kinds(words: str) -> list[tuple[str, str]]:
    """The kinds and texts of the pieces of a phrase."""
    return [(p.kind, p.text) for p in cut_pieces(words.split(), ENTRIES, ("former",))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "the Norwegian foreign minister",
            [("determiner", "the"), ("demonym", "Norwegian"), ("title", "foreign minister")],
        ),
        ("former minister Kari Lund", [("modifier", "former"), ("title", "minister"), ("name", "Kari Lund")]),
        (
            "minister for Fish Affairs Kari Lund",
            [("title", "minister"), ("for", "for"), ("name", "Fish"), ("other", "Affairs"), ("name", "Kari Lund")],
        ),
        ("Affairs Kari", [("name", "Affairs Kari")]),
        ("Jean - Yves Aalto", [("name", "Jean-Yves Aalto")]),
        ("Otto von Meyer", [("name", "Otto von Meyer")]),
        ("Mr. Lund", [("honorific", "Mr."), ("name", "Lund")]),
        ("his two ministers", [("possessive", "his"), ("number", "two"), ("title", "ministers")]),
        ("norway", [("other", "norway")]),
    ],
)
def test_cut_pieces_takes_the_longest_entry(words: str, expected: list[tuple[str, str]]) -> None:
    """Each piece is the longest entry of the pack; names are joined; small letters are no country."""
    assert kinds(words) == expected


def test_cut_pieces_marks_plurals() -> None:
    """A plural of a title is found by its singular and marked."""
    (piece,) = cut_pieces(["foreign", "ministers"], ENTRIES)
    assert (piece.key, piece.plural) == ("foreign minister", True)


def test_cut_pieces_believes_people() -> None:
    """Tokens that are a person's name are one piece, whatever the pack makes of them."""
    pieces = cut_pieces(["Jordan", "Lund"], ENTRIES, people=[(0, 1)])
    assert [(p.kind, p.text) for p in pieces] == [("name", "Jordan Lund")]


@pytest.mark.parametrize("before", ["of", "to", "in"])
def test_cut_pieces_leaves_the_state_before_a_name(before: str) -> None:
    """A name that the model takes to begin with the state behind a preposition begins after it."""
    pieces = cut_pieces(["minister", before, "Norway", "Kari", "Lund"], ENTRIES, people=[(2, 4)])
    assert [(p.kind, p.text) for p in pieces[2:]] == [("country", "Norway"), ("name", "Kari Lund")]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(
    st.lists(
        st.sampled_from(["the", "Norway", "'s", "foreign", "ministers", "von", "-", ",", "Lund", "…", "of", "2"]),
        max_size=9,
    )
)
def test_cut_pieces_covers_every_word_once(words: list[str]) -> None:
    """Pieces follow one another from the first word to the last, without a gap."""
    at = 0
    for piece in cut_pieces(words, ENTRIES):
        assert piece.first == at <= piece.last
        at = piece.last + 1
    assert at == len(words)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("ministers", "minister"),
        ("men", "man"),
        ("parties", "party"),
        ("churches", "church"),
        ("press", ""),
        ("army", ""),
    ],
)
def test_singular_takes_the_plural_off(plural: str, one: str) -> None:
    """The singular of a plural noun; empty for what is none."""
    assert singular(plural) == one


@pytest.mark.parametrize(
    ("word", "plural"), [("police", True), ("Ministers", True), ("minister", False), ("congress", False)]
)
def test_is_plural_knows_nouns_that_name_several(word: str, plural: bool) -> None:
    """Plurals by ending, and by meaning."""
    assert is_plural(word) is plural


@pytest.mark.parametrize(
    ("words", "people", "names"),
    [
        ("minister of Fish Kari Lund", (3, 4), ["Fish", "Kari Lund"]),
        ("minister of trade and Fish Kari Lund", (5, 6), ["Fish", "Kari Lund"]),
        ("minister of the Realm Kari Lund", (4, 5), ["Realm", "Kari Lund"]),
        ("minister Ada Kari Lund", (2, 3), ["Ada Kari Lund"]),
        ("Fish Kari Lund", (1, 2), ["Fish Kari Lund"]),
    ],
)
def test_cut_pieces_parts_a_portfolio_from_a_name(words: str, people: tuple[int, int], names: list[str]) -> None:
    """What a title is held for, behind "of" or "and", is no part of the name behind it."""
    pieces = cut_pieces(words.split(), ENTRIES, people=[people])
    assert [p.text for p in pieces if p.kind == "name"] == names


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("North and South Korea", ["North Korea", "and", "South Korea"]),
        ("South and North Korea", ["South Korea", "and", "North Korea"]),
        ("North and South", ["North", "and", "South"]),
        ("North or South Korea", ["North", "or", "South Korea"]),
    ],
)
def test_cut_pieces_spells_out_the_first_of_two_halves(words: str, texts: list[str], entries: Phrases) -> None:
    """Where the second names what both are."""
    assert [p.text for p in cut_pieces(words.split(), entries)] == texts


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("African mediators", "other"),
        ("African Mediators", "name"),
        ("East Africa", "other"),
        ("Counterparts", "other"),
    ],
)
def test_cut_pieces_takes_no_region_for_a_name(words: str, kind: str, entries: Phrases) -> None:
    """A continent's adjective before a noun in small letters, or its name behind a point, and no counterpart."""
    assert cut_pieces(words.split(), entries)[0].kind == kind


def test_cut_pieces_takes_a_bodys_region_for_its_name(entries: Phrases) -> None:
    """What is left without the body is where somebody is from."""
    pieces = cut_pieces("East African Community".split(), entries)
    assert [(p.kind, p.text) for p in pieces] == [("organization", "East African Community")]
    assert cut_pieces("East African diplomats".split(), entries)[0].kind == "other"


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("the Islamic Republic of Chad", ["Islamic Republic of Chad"]),
        ("the Islamic Republic", ["Islamic Republic"]),
        ("the Islamic Republic and Chad", ["Islamic Republic", "Chad"]),
        ("Chad of Mali", ["Chad", "Mali"]),
    ],
)
def test_cut_pieces_takes_a_long_name_for_one_state(text: str, states: list[str], entries: Phrases) -> None:
    """Which the pack lacks, though another state goes by its first words."""
    assert [p.text for p in cut_pieces(text.split(), entries) if p.kind == "country"] == states


@pytest.mark.parametrize(
    ("text", "kinds"), [("EAM", ["title"]), ("FM Lund", ["title", "name"]), ("King", ["name"]), ("KING", ["name"])]
)
def test_cut_pieces_takes_initials_for_a_title(text: str, kinds: list[str], entries: Phrases) -> None:
    """Though the model hears a name; a word in full may be one."""
    words = text.split()
    assert [p.kind for p in cut_pieces(words, entries, (), [(0, len(words) - 1)])] == kinds


def test_cut_pieces_knows_a_title_of_one_state_from_a_name() -> None:
    """What the model takes for a person is none where it is a title that a single state has."""
    entries = {**ENTRIES, ("taoiseach",): ("title", "taoiseach/IRL"), ("king",): ("title", "king")}
    assert [p.kind for p in cut_pieces(["the", "Taoiseach"], entries, people=[(1, 1)])] == ["determiner", "title"]
    assert [p.kind for p in cut_pieces(["King"], entries, people=[(0, 0)])] == ["name"]


def test_cut_pieces_wants_initials_in_capitals() -> None:
    """A style before a name, "Rt", is no body."""
    entries = {**ENTRIES, ("rt",): ("organization", "rt/RUS")}
    assert [p.kind for p in cut_pieces(["Rt", "Hon", "Lund"], entries)] == ["honorific", "honorific", "name"]
    assert [p.kind for p in cut_pieces(["RT"], entries)] == ["organization"]
