"""Tests of what a headline tells and the text below it tells again; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.headlines import as_told_below, joined_below, visits_below
from tests.scenes import scene_of
from tests.tellings import bare_telling, read_told

NOUN = scene_of(("Chad", "PROPN", 2, "compound"), ("call", "NOUN", 0, "root")).sentence
VERB = scene_of(("Chad", "PROPN", 2, "nsubj"), ("calls", "VERB", 0, "root", "call")).sentence


def call(sentence: int, status: str, kind: str = "call", when: int | None = None) -> Telling:
    """A call that is told in a sentence."""
    made = bare_telling(NOUN, 1, kind, {})
    return replace(made, sentence=sentence, status=status, statuses={status: 1.0}, types={status: 1.0}, when=when)


def read(*tellings: Telling, headline: Sentence = NOUN) -> Sequence[Telling]:
    """The tellings of a headline and what stands below it."""
    return as_told_below(tellings, [headline, VERB, VERB, VERB, VERB])


@pytest.mark.parametrize("status", ["planned", "proposed"])
def test_as_told_below_opens_what_is_still_to_come(status: str) -> None:
    """A headline's call is the one that is planned below it, in its type too."""
    head, below = read(call(0, "happened"), call(1, status))
    assert (head.status, head.types) == (status, {status: 1.0})
    assert (0, 1, 1.0) in below.again


@pytest.mark.parametrize(
    "tellings",
    [
        (call(0, "happened"), call(1, "happened")),
        (call(0, "happened"), call(1, "planned"), call(2, "happened")),
        (call(0, "happened"), call(1, "planned", "visit")),
        (call(0, "happened"), call(4, "planned")),
        (call(0, "happened", when=0), call(1, "planned")),
        (call(1, "happened"), call(2, "planned")),
        (call(0, "happened", "statement"), call(1, "planned", "statement")),
    ],
)
def test_as_told_below_leaves_what_has_happened(tellings: Sequence[Telling]) -> None:
    """What has happened below, another kind, far below, a day of its own, no headline and no contact change nothing."""
    assert list(read(*tellings)) == list(tellings)


def test_as_told_below_leaves_a_headline_with_a_verb() -> None:
    """What it does it says itself."""
    tellings = (call(0, "happened"), call(1, "planned"))
    assert read(*tellings, headline=VERB) == tellings


STATES = {"Chad": "TCD", "Mali": "MLI", "Deby": "TCD", "Keita": "MLI", "Rey": "BOL", "Stranger": None}


def contact(sentence: int, kind: str, lemma: str, *actors: str, **more: Any) -> Telling:
    """A contact of some people that is told in a sentence."""
    made = bare_telling(VERB, 1, kind, {"actors": tuple((a, Span(0, 1)) for a in actors)})
    return replace(made, sentence=sentence, lemma=lemma, **more)


def join(*tellings: Telling, headline: Sentence = VERB) -> Sequence[Telling]:
    """The tellings of a headline and what stands below it, joined."""
    return joined_below(tellings, [headline, VERB, VERB, VERB, VERB], [], STATES)


@pytest.mark.parametrize("kind", ["call", "video_call", "meeting"])
def test_joined_below_gives_the_headline_the_kind_told_below(kind: str) -> None:
    """Two states "discuss"; below two people of theirs call or meet each other: one contact."""
    head, below = join(contact(0, "talks", "discuss", "Chad", "Mali"), contact(1, kind, "x", "Deby", "Keita"))
    assert head.kind == kind
    assert (0, 1, 1.0) in below.again


@pytest.mark.parametrize("actors", [(), ("Deby",), ("Chad",)])
def test_joined_below_finds_the_sides_that_a_headline_leaves_out(actors: Sequence[str]) -> None:
    """A headline may name one side, or a parse lose them."""
    head, _ = join(contact(0, "talks", "talks", *actors), contact(2, "call", "x", "Deby", "Keita"))
    assert head.kind == "call"


def test_joined_below_takes_the_first_of_the_same_sides() -> None:
    """Another contact that follows is another one."""
    _, first, second = join(
        contact(0, "talks", "discuss", "Chad", "Mali"),
        contact(1, "meeting", "x", "Deby", "Keita"),
        contact(2, "call", "x", "Deby", "Keita"),
    )
    assert first.again
    assert not second.again


def test_joined_below_drops_a_host_of_the_headline_alone() -> None:
    """Where a dispatch was filed nobody is host of a call."""
    home = {"actors": (("Chad", Span(0, 1)), ("Mali", Span(1, 2))), "host": (("Chad", Span(0, 1)),)}
    head, _ = join(contact(0, "talks", "discuss", roles=home), contact(1, "call", "x", "Deby", "Keita"))
    assert not head.roles["host"]


@pytest.mark.parametrize(
    ("head", "below"),
    [
        (contact(0, "talks", "discuss", "Chad", "Rey"), contact(1, "call", "x", "Deby", "Keita")),
        (contact(0, "talks", "discuss", "Stranger", "Mali"), contact(1, "call", "x", "Deby", "Keita")),
        (contact(0, "meeting", "meet", "Chad", "Mali"), contact(1, "call", "x", "Deby", "Keita")),
        (contact(0, "call", "call", "Chad", "Mali"), contact(1, "meeting", "x", "Deby", "Keita")),
        (contact(0, "talks", "discuss", "Chad", "Mali"), contact(1, "call", "x", "Deby", "Keita", status="planned")),
        (contact(0, "talks", "discuss", "Chad", "Mali"), contact(1, "call", "x", "Deby", "Keita", another=True)),
        (contact(0, "talks", "discuss", "Chad", "Mali"), contact(4, "call", "x", "Deby", "Keita")),
        (contact(0, "talks", "discuss", "Chad", "Mali"), contact(1, "visit", "x", "Deby", "Keita")),
        (contact(1, "talks", "discuss", "Chad", "Mali"), contact(2, "call", "x", "Deby", "Keita")),
    ],
)
def test_joined_below_leaves_other_contacts(head: Telling, below: Telling) -> None:
    """Others' contacts, another kind that the words say, another status, one told far below, and no headline."""
    assert list(join(head, below)) == [head, below]


def test_joined_below_needs_a_headline() -> None:
    """A first sentence with its full stop is none."""
    stop = scene_of(("Chad", "PROPN", 2, "nsubj"), ("talks", "VERB", 0, "root"), (".", "PUNCT", 2, "punct")).sentence
    tellings = [contact(0, "talks", "discuss", "Chad", "Mali"), contact(1, "call", "x", "Deby", "Keita")]
    assert list(join(*tellings, headline=stop)) == tellings


def test_joined_below_has_a_headline_count_the_envoys_told_below() -> None:
    """Who presents credentials in a headline is named below it; with another president it is another envoy."""
    given = "frame:meeting.accept_credentials"
    head = contact(0, "meeting", "accept", "Deby", "envoys", origin=given)
    below = contact(1, "meeting", "present", "Deby", "Rey", origin="frame:meeting.present_credentials")
    first, second = join(head, below)
    assert [e for e, _ in first.roles["actors"]] == ["Deby"]
    assert (0, 1, 1.0) in second.again
    for other in (contact(1, "meeting", "present", "Keita", "Rey", origin=given), replace(below, status="planned")):
        assert list(join(head, other)) == [head, other]


VISITED = "Fleet team tours Oman\n\nA Chadian team toured Muscat on Friday. Lund then saw Berg and Rey in Oman."


def bound_to_headline(home: str | None, grounds: str, groups: Sequence[str], mark: str = "") -> bool:
    """Whether a visit by a team of some state to a place is the headline's, where some of the entities are groups."""
    told = read_told({
        "text": VISITED.replace("Oman\n", f"Oman{mark}\n"), "published": None,
        "entities": [["Fleet team", "group", "TGO"], ["Chadian team", "group", home], ["Oman", "country", "OMN"]],
        "places": [["Muscat", grounds]],
        "tellings": [
            {"words": "tours", "kind": "visit", "roles": {"visitor": ["Fleet team"], "host": ["Oman"]}},
            {"words": "toured", "kind": "visit", "roles": {"visitor": ["Chadian team"]}, "where": ["Muscat"]},
        ],
    })  # fmt: skip
    countries = {e.id: e.country for e in told.entities}
    ids = {e.id for e in told.entities if e.name in groups}
    head, below = visits_below(told.tellings, told.sentences, told.times, told.places, countries, ids)
    assert (head.roles["visitor"] == below.roles["visitor"]) is bool(below.again)
    return bool(below.again)


def test_visits_below_are_the_headlines() -> None:
    """Of one delegation to one state; not of another state's, to another one, of a person, or below a sentence."""
    both = ("Fleet team", "Chadian team")
    assert bound_to_headline(None, "OMN", both)
    assert bound_to_headline("TGO", "OMN", both)
    assert not bound_to_headline("TCD", "OMN", both)
    assert not bound_to_headline(None, "YEM", both)
    assert not bound_to_headline(None, "OMN", both[:1])
    assert not bound_to_headline(None, "OMN", both, ".")
