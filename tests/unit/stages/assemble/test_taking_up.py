"""Tests of contacts that are named again without their sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.taking_up import BESIDES, NEAR, take_up
from tests.tellings import read_told

TEXT = "Lund and Ilic discussed grain. The conversation took place at noon. Aalto met Berg. A conversation followed."
ENTITIES = [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"], ["Aalto", "person", "FIN"], ["Berg", "person", "NOR"]]


def told(*tellings: dict[str, Any], text: str = TEXT) -> tuple[tuple[Telling, ...], tuple[Sentence, ...]]:
    """Tellings of the text, and its sentences."""
    read = read_told({"text": text, "published": None, "entities": ENTITIES, "tellings": tellings})
    return read.tellings, read.sentences


def telling(words: str, kind: str, *actors: str, **more: Any) -> dict[str, Any]:
    """One telling; its lemma is that of its word."""
    return {"words": words, "kind": kind, "roles": {"actors": actors}, **more}


def sides(one: Telling) -> list[str]:
    """The ids of those who take part."""
    return [e for e, _ in one.roles.get("actors", ())]


def test_take_up_gives_the_name_its_sides_and_the_verb_its_kind() -> None:
    """What was discussed is a call where the next sentence says so."""
    found = take_up(
        *told(
            telling("discussed", "meeting", "Lund", "Ilic", lemma="discuss"),
            telling("conversation", "call", definite=True),
        )
    )
    assert [sides(t) for t in found] == [["e1", "e2"], ["e1", "e2"]]
    assert [t.kind for t in found] == ["call", "call"]


@pytest.mark.parametrize(
    "name",
    [
        telling("conversation", "call", definite=False),
        telling("conversation", "call", definite=True, status="planned"),
        telling("conversation", "call", "Aalto", definite=True),
        telling("conversation", "visit", definite=True),
    ],
)
def test_take_up_leaves_what_is_another_contact(name: dict[str, Any]) -> None:
    """A new one, one that is planned, one of somebody else, a visit."""
    before = told(telling("discussed", "meeting", "Lund", "Ilic", lemma="discuss"), name)
    assert take_up(*before) == list(before[0])


def test_take_up_never_changes_the_kind_of_a_plain_verb() -> None:
    """Who met did not call, but may have had a conversation there; not one by telephone."""
    met = telling("met", "meeting", "Aalto", "Berg")
    for lemma, kind in (("call", "call"), ("conversation", "meeting")):
        before = told(met, telling("conversation", "call", definite=True, lemma=lemma))
        assert [t.kind for t in take_up(*before)] == ["meeting", kind]
    phoned = TEXT.replace("A conversation followed", "A conversation followed by telephone")
    before = told(met, telling("conversation", "call", definite=True), text=phoned)
    assert [t.kind for t in take_up(*before)] == ["meeting", "call"]


def test_take_up_leaves_a_contact_whose_sides_are_named() -> None:
    """The conversation between two others is theirs."""
    text = TEXT.replace("The conversation took", "The conversation between Aalto and Berg took")
    before = told(
        telling("discussed", "meeting", "Lund", "Ilic", lemma="discuss"),
        telling("conversation", "call", definite=True),
        text=text,
    )
    assert take_up(*before) == list(before[0])


VISIT = "Lund will visit Quito. The visit is short, said Ilic. Aalto waited. The trip is long."


def visited(
    *tellings: dict[str, Any], speaking: Sequence[Sequence[str]] = ()
) -> list[tuple[str, list[str], list[str]]]:
    """The status, visitors and actors of tellings of visits, taken up."""
    found = take_up(*told(*tellings, text=VISIT), speaking)
    return [(t.status, [e for e, _ in t.roles["visitor"]], sides(t)) for t in found]


def visit(words: str, *visitors: str, **more: Any) -> dict[str, Any]:
    """A telling of a visit, by default a new one; who pays it is its actor too."""
    return {"words": words, "kind": "visit", "roles": {"visitor": visitors, "actors": visitors}, **more}


def test_take_up_has_no_speaker_as_visitor_of_what_another_pays() -> None:
    """Who speaks of the visit goes from it, as visitor and as actor, and nobody comes in his place."""
    found = visited(visit("visit", "Lund"), visit("visit", "Ilic", definite=True), speaking=[(), ("e2", "e3")])
    assert found == [("happened", ["e1"], ["e1"]), ("happened", [], [])]


@pytest.mark.parametrize(
    ("before", "again", "speaking"),
    [
        pytest.param(visit("visit", "Lund"), visit("visit", "Ilic", definite=True), ["e3"], id="another-speaks"),
        pytest.param(visit("visit", "Lund"), visit("visit", "Ilic", definite=True), [], id="nobody-speaks"),
        pytest.param(visit("visit", "Lund"), visit("visit", "Ilic", "Aalto", definite=True), ["e2"], id="one-of-two"),
        pytest.param(visit("visit", "Lund"), visit("visit", "Ilic"), ["e2"], id="new-visit"),
        pytest.param(visit("visit", "Ilic"), visit("visit", "Ilic", definite=True), ["e2"], id="his-own"),
        pytest.param(visit("visit"), visit("visit", "Ilic", definite=True), ["e2"], id="paid-by-nobody"),
        pytest.param(
            visit("visit", "Lund", definite=True), visit("visit", "Ilic", definite=True), ["e2"], id="none-told-as-new"
        ),
        pytest.param(
            {**visit("visit", "Lund"), "kind": "meeting"}, visit("visit", "Ilic", definite=True), ["e2"], id="no-visit"
        ),
        pytest.param(
            visit("visit", "Lund"), visit("visit", "Ilic", definite=True, lemma="arrive"), ["e2"], id="other-word"
        ),
        pytest.param(
            visit("visit", "Lund"),
            {**visit("visit", "Ilic", definite=True), "kind": "invitation"},
            ["e2"],
            id="other-kind",
        ),
    ],
)
def test_take_up_leaves_the_visitors_of_a_visit(
    before: dict[str, Any], again: dict[str, Any], speaking: list[str]
) -> None:
    """Who is not only speaking of it, who was said to come himself, and of a visit that nothing told before."""
    found = visited(before, again, speaking=[(), speaking])
    names = [name for name, _, _ in ENTITIES]
    wanted = [f"e{names.index(name) + 1}" for name in again["roles"]["visitor"]]
    assert found[1] == ("happened", wanted, wanted)


def test_take_up_leaves_the_visitors_of_a_visit_that_has_a_day_of_its_own() -> None:
    """A visit on a day is told, not taken up."""
    case = {
        "text": "Lund will visit Quito. The visit on Monday is short, said Ilic.", "published": None,
        "entities": ENTITIES, "times": [["Monday", "2020-09-14"]],
        "tellings": [visit("visit", "Lund"), visit("visit", "Ilic", definite=True, when="Monday")],
    }  # fmt: skip
    read = read_told(case)
    found = take_up(read.tellings, read.sentences, [(), ("e2",)])
    assert found == list(read.tellings)


def test_take_up_forgets_visits_of_long_before() -> None:
    """Who was said to come seven sentences before is not near enough."""
    text = f"Lund will visit Quito. {'Rain fell. ' * NEAR}The visit is short, said Ilic."
    before = told(visit("visit", "Lund"), visit("visit", "Ilic", definite=True), text=text)
    assert take_up(*before, [(), ("e2",)]) == list(before[0])
    nearer = told(
        visit("visit", "Lund"), visit("visit", "Ilic", definite=True), text=text.replace("Rain fell. ", "", 1)
    )
    assert take_up(*nearer, [(), ("e2",)]) != list(nearer[0])


def test_take_up_keeps_a_visit_ahead() -> None:
    """What is still to come and then spoken of as if it went on is still to come, with its visitor or without."""
    ahead = visit("visit", "Lund", status="planned")
    for again in (visit("visit", status="ongoing"), visit("visit", "Lund", status="ongoing")):
        assert [status for status, _, _ in visited(ahead, again)] == ["planned", "planned"]


def test_take_up_keeps_a_visit_ahead_once_its_speaker_is_gone() -> None:
    """A visit whose only visitor was the one who speaks of it is that of whoever pays it."""
    ahead = visit("visit", "Lund", status="planned")
    again = visit("visit", "Ilic", definite=True, status="ongoing")
    assert visited(ahead, again, speaking=[(), ("e2",)])[1] == ("planned", [], [])


@pytest.mark.parametrize(
    ("before", "again"),
    [
        pytest.param(visit("visit", "Lund"), visit("visit", "Lund", status="ongoing"), id="not-ahead"),
        pytest.param(
            visit("visit", "Lund", status="planned"), visit("visit", "Ilic", status="ongoing"), id="another's"
        ),
        pytest.param(visit("visit", "Lund", status="planned"), visit("visit", "Lund"), id="happened"),
        pytest.param(
            visit("visit", "Lund", status="planned"), visit("visit", "Lund", status="cancelled"), id="cancelled"
        ),
    ],
)
def test_take_up_leaves_how_another_visit_stands(before: dict[str, Any], again: dict[str, Any]) -> None:
    """Only what goes on without a word for it is put ahead, and only by a visit of the same visitor."""
    assert [status for status, _, _ in visited(before, again)][1] == again.get("status", "happened")


def test_take_up_asks_the_last_visit_whether_it_is_ahead() -> None:
    """A visit that was planned and then goes on is under way."""
    before = (visit("visit", "Lund", status="planned"), visit("visit", "Lund"))
    found = visited(*before, visit("trip", "Lund", status="ongoing"))
    assert [status for status, _, _ in found] == ["planned", "happened", "ongoing"]


def test_take_up_believes_words_that_say_how_a_visit_stands() -> None:
    """A visit of which words say that it goes on is not put ahead."""
    ahead, again = visit("visit", "Lund", status="planned"), visit("visit", "Lund", status="ongoing")
    tellings, sentences = told(ahead, again, text=VISIT)
    worded = replace(tellings[1], status_words=(tellings[1].trigger,))
    assert take_up((tellings[0], worded), sentences)[1].status == "ongoing"


CALLS = "Lund called on Ilic. At the call Lund spoke of grain. Aalto telephoned."


@pytest.mark.parametrize(
    ("first", "second", "text", "kind"),
    [
        (("meeting", "Lund", "Ilic"), ("Lund",), CALLS, "meeting"),
        (("meeting", "Lund", "Ilic"), (), CALLS, "meeting"),
        (("call", "Lund", "Ilic"), ("Lund",), CALLS, "call"),
        (("meeting", "Lund", "Ilic"), ("Aalto",), CALLS, "call"),
        (("meeting", "Lund", "Ilic"), ("Lund",), CALLS.replace("At the call", "At the call by telephone"), "call"),
    ],
    ids=["one side", "no side", "by telephone before", "of another", "by telephone here"],
)
def test_take_up_knows_a_call_that_is_paid(
    first: tuple[str, ...], second: tuple[str, ...], text: str, kind: str
) -> None:
    """What takes up a calling-on is that meeting, unless a telephone is told or another one called."""
    found = take_up(
        *told(
            telling("called", first[0], *first[1:], lemma="call"),
            telling("call", "call", *second, lemma="call", definite=True),
            text=text,
        )
    )
    assert found[1].kind == kind


DISCUSSED = "Lund met Ilic on Monday. The two discussed the fire of 3 May. Aalto and Berg discussed oil."


def going_on(*, lemma: str = "discuss", sides: Sequence[str] = ("Lund", "Ilic"), **more: Any) -> Telling:
    """What is made of the telling of what was discussed behind a meeting."""
    case = {
        "text": more.pop("text", DISCUSSED),
        "published": None,
        "entities": ENTITIES,
        "times": [["Monday", "2024-05-06"], ["3 May", "2024-05-03"]],
        "tellings": [
            telling("met", "meeting", "Lund", "Ilic", when="Monday", lemma="meet"),
            telling("discussed", "call", *sides, lemma=lemma, **more),
        ],
    }
    read = read_told(case)
    verbs = [replace(s, tokens=tuple(replace(t, upos="VERB") for t in s.tokens)) for s in read.sentences]
    return take_up(read.tellings, verbs, times=read.times)[1]


def test_take_up_goes_on_with_the_contact_before() -> None:
    """What they discussed who had met was discussed there, and the day behind it is that of what was discussed."""
    assert (going_on().kind, going_on(when="3 May").when) == ("meeting", 0)


@pytest.mark.parametrize(
    "other",
    [
        {"lemma": "brief"},
        {"sides": ("Aalto", "Berg")},
        {"another": True},
        {"text": DISCUSSED.replace("fire of 3 May", "fire of 3 May by phone")},
    ],
)
def test_take_up_goes_on_with_no_contact_of_another_kind(other: dict[str, Any]) -> None:
    """Other verbs, others, another contact and what says how it was held."""
    assert going_on(**other).kind == "call"


def test_take_up_goes_on_without_who_was_only_greeted() -> None:
    """Greetings go to somebody who is not there."""
    case = {
        "text": "Lund met Ilic. Lund greeted Aalto. They discussed oil.",
        "published": None,
        "entities": ENTITIES,
        "tellings": [
            telling("met", "meeting", "Lund", "Ilic", lemma="meet"),
            {"words": "greeted", "kind": "message", "roles": {"actors": ["Lund"], "recipients": ["Aalto"]}},
            telling("discussed", "call", "Lund", "Ilic", "Aalto", lemma="discuss"),
        ],
    }
    read = read_told(case)
    verbs = [replace(s, tokens=tuple(replace(t, upos="VERB") for t in s.tokens)) for s in read.sentences]
    assert sides(take_up(read.tellings, verbs, times=read.times)[2]) == ["e1", "e2"]


def besides(words: str = "They also reviewed grain", kind: str = "call", **more: Any) -> Telling:
    """What Lund and Ilic also did, who met on Monday."""
    verb = words.split()[2]
    tellings, sentences = told(
        telling("met", "meeting", "Lund", "Ilic", lemma="meet"),
        telling(verb, kind, **{"lemma": "review", "roles": {"actors": ["Lund", "Ilic"]}, **more}),
        text=f"Lund met Ilic. {words} (Lund, Ilic).",
    )
    tokens = list(sentences[1].tokens)
    tokens[1] = replace(tokens[1], head=3, deprel="advmod")
    return take_up(tellings, (sentences[0], replace(sentences[1], tokens=tuple(tokens))))[1]


@pytest.mark.parametrize("lemma", sorted(BESIDES))
def test_take_up_has_what_was_also_done_at_the_same_contact(lemma: str) -> None:
    """It is no other one, and bound to the first."""
    found = besides(lemma=lemma)
    assert (found.kind, found.again) == ("meeting", ((0, 1, 1.0),))


@pytest.mark.parametrize(
    "found",
    [
        besides("They then reviewed grain"),
        besides("They also phoned each other", lemma="speak"),
        besides(lemma="meet"),
        besides(status="planned"),
        besides(roles={"actors": ["Lund"]}),
    ],
)
def test_take_up_leaves_what_may_have_been_done_elsewhere(found: Telling) -> None:
    """Without "also", by telephone, by another verb, in times to come, or by one alone."""
    assert (found.kind, found.again) == ("call", ())
