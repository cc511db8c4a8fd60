"""Tests of the state to which a party belongs by what stands in or behind its name."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.entities import Mention
from dragoman.records.mentions import Phrase, Reading
from dragoman.records.spans import Span
from dragoman.records.times import Place
from dragoman.stages.coreference.owners import ORGANS, country_by_owner, country_by_place, with_shared_owner
from dragoman.stages.coreference.parties import new_party
from dragoman.stages.coreference.state import State
from dragoman.stages.mentions import find_mentions
from tests.conllu import sentence_of
from tests.sentences import read_guesses


@pytest.mark.parametrize(
    ("words", "place", "country"),
    [
        ("Chad rebels", "Chad", "TCD"),
        ("Chad-based rebels", "Chad", "TCD"),
        ("Chad-backed rebels", "Chad", None),
        ("Chad‑backed rebels", "Chad", None),
        ("Chad - aligned rebels", "Chad", None),
        ("rebels of Chad", "Chad", "TCD"),
        ("ambassador to Chad", "Chad", None),
        ("the South's army", "South", None),
        ("a man of the Chad talks team", "Chad", None),
        ("a man of the Chad army team", "Chad", "TCD"),
        ("a group between Chad and Mali", "Chad", None),
        ("diplomats at the summit in Chad", "Chad", None),
        ("officers in Chad", "Chad", "TCD"),
    ],
)
def test_country_by_place_is_that_of_a_place_in_the_name(words: str, place: str, country: str | None) -> None:
    """Not of the place from which somebody is backed, nor of the one to which he is sent."""
    at = words.index(place)
    named = Place(Span(at, at + len(place)), place, place, "TCD", None, None, None)
    party = new_party(Reading("name", "group", words), words)
    assert country_by_place(party, [Mention(Span(0, len(words)), words, "name")], [named]) == country


def test_country_by_place_is_none_of_several_states() -> None:
    """Who else joined Chad is not Chad's."""
    words = "Chad and other countries"
    named = Place(Span(0, 4), "Chad", "Chad", "TCD", None, None, None)
    party = new_party(Reading("title", "group", "other countries", noun="countries", count=3), words)
    assert country_by_place(party, [Mention(Span(0, len(words)), words, "name")], [named]) is None


SHARED = """\
1 the DET DT 2 det
2 government NOUN NN 0 root
3 and CCONJ CC 4 cc
4 people NOUN NNS 2 conj
5 of ADP IN 6 case
6 Chad PROPN NNP 4 nmod"""


@pytest.mark.parametrize(
    ("old", "new", "country"),
    [
        ("2 conj", "2 conj", "TCD"),
        ("4 people NOUN NNS 2 conj", "4 people NOUN NNS 6 conj", None),
        ("3 and CCONJ CC 4 cc", "3 as SCONJ IN 4 cc", "TCD"),
        ("4 people NOUN", "4 people DET", None),
        ("5 of ADP IN 6 case", "5 in ADP IN 6 case", None),
    ],
    ids=["shared", "joined to another", "any joint", "with an article", "no owner"],
)
def test_country_by_owner_is_shared_by_what_is_joined(
    old: str, new: str, country: str | None, actor_pack: ActorPack
) -> None:
    """Of "the government and people of Chad" both are Chad's."""
    assert SHARED.count(old) == 1
    sentence = sentence_of(row.split() for row in SHARED.replace(old, new).splitlines())
    document, _ = read_guesses(" ".join(t.text for t in sentence.tokens), {})
    phrases = (
        Phrase(sentence.span_of(0, 1), 0, 0, 1, 1, "government", 0.9),
        Phrase(sentence.span_of(3, 5), 0, 3, 5, 3, "group", 0.9),
    )
    body = new_party(Reading("title", "government", "government", noun="government"), "")
    people = new_party(Reading("title", "person", "people of Chad", country="TCD", count=3), "")
    state = State(document, (sentence,), phrases, actor_pack, None, frozenset(), [body, people])
    state.found = {0: [body], 1: [people]}
    assert country_by_owner(state, body) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Government and the people of Chad thanked Mali.", "TCD"),
        ("The government and people of Chad thanked Mali.", "TCD"),
        *((f"The {organ} and the people of Chad thanked Mali.", "TCD") for organ in sorted(ORGANS)),
        ("The embassy and the people of Chad thanked Mali.", None),
        ("The Government and the army of Chad thanked Mali.", None),
        ("The Government for the people of Chad thanked Mali.", None),
    ],
)
def test_with_shared_owner_gives_a_government_the_state_of_its_people(
    text: str, country: str | None, actor_pack: ActorPack
) -> None:
    """What stands behind "and" are its people; an army's state, or who is governed for, is not told to be its own."""
    body = text.split(" thanked")[0].removeprefix("The ")
    joint = " and " if " and " in body else " for "
    left, right = body.split(joint)
    mentions = [["The " + left, "government"], [right, "group"], ["Mali", "country"]]
    document, sentences = read_guesses(text, {"mentions": mentions})
    phrases = find_mentions(sentences)
    state = State(document, sentences, phrases, actor_pack, None, frozenset())
    readings = [
        Reading("title", "government", noun="government"), Reading("title", "group", country="TCD"),
        Reading("name", "country", country="MLI"),
    ]  # fmt: skip
    assert with_shared_owner(state, 0, readings).country == country
    assert with_shared_owner(state, 1, readings) == readings[1]


@pytest.mark.parametrize(("title", "owner", "country"), [
    ("prime minister", Reading("name", "country", "Chad", country="TCD"), "TCD"),
    ("ambassador", Reading("name", "country", "Chad", country="TCD"), None),
    ("prime minister", Reading("name", "organization", "Chad Oil", country="TCD"), None),
])  # fmt: skip
def test_country_by_owner_is_a_persons_state(
    title: str, owner: Reading, country: str | None, actor_pack: ActorPack
) -> None:
    """Prime Minister Lund of Chad serves it; an ambassador may be sent there, and a firm is nobody's state."""
    rows = "1 Lund PROPN NNP 0 root\n2 of ADP IN 3 case\n3 Chad PROPN NNP 1 nmod"
    sentence = sentence_of(row.split() for row in rows.splitlines())
    document, _ = read_guesses(" ".join(t.text for t in sentence.tokens), {})
    phrases = tuple(Phrase(sentence.span_of(n, n), 0, n, n, n, "person", 0.9) for n in (0, 2))
    lund = new_party(Reading("name", "person", "Lund", title=title, names=("Lund",)), "Lund")
    chad = new_party(owner, "Chad")
    state = State(document, (sentence,), phrases, actor_pack, None, frozenset(), [lund, chad])
    state.found = {0: [lund], 1: [chad]}
    assert country_by_owner(state, lund) == country
