"""Tests of which event another one is a part of, with trees written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.packs.joining import load_joining
from dragoman.records.language import Sentence, Token
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.wholes import wholes_of
from tests.scenes import scene_of
from tests.tellings import bare_telling, read_told

WORDS = "Lund invited Ilic at their meeting".split()
HEADS = (2, 0, 2, 6, 6, 2)
RELATIONS = ("nsubj", "root", "obj", "case", "nmod:poss", "obl")


def sentence() -> Sentence:
    """The sentence with its tree."""
    at, tokens = 0, []
    for word, head, relation in zip(WORDS, HEADS, RELATIONS, strict=True):
        tokens.append(Token(Span(at, at + len(word)), word, word.lower(), "X", "X", head, relation))
        at += len(word) + 1
    return Sentence(Span(0, at - 1), tuple(tokens))


def tellings(invited: str, meeting: str) -> list[Telling]:
    """The invitation and the meeting, with these statuses."""
    case: dict[str, Any] = {
        "text": " ".join(WORDS) + ".",
        "published": "2020-09-10",
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "tellings": [
            {"words": "invited", "kind": "invitation", "status": invited, "roles": {"actors": ["Lund"]}},
            {"words": "meeting", "kind": "meeting", "status": meeting, "roles": {"actors": ["Lund", "Ilic"]}},
        ],
    }
    return list(read_told(case).tellings)


@pytest.mark.parametrize("status", ["happened", "historical"])
def test_wholes_of_takes_the_occasion_that_the_clause_names(status: str) -> None:
    """What was done "at their meeting" is a part of the meeting."""
    groups = [Group([t]) for t in tellings(status, status)]
    assert wholes_of(groups, {}, (), load_joining(), (sentence(),)) == [1, None]


@pytest.mark.parametrize("ahead", ["planned", "proposed", "cancelled"])
def test_wholes_of_makes_nothing_done_a_part_of_what_is_not(ahead: str) -> None:
    """An invitation that was made is no part of a meeting that has not been held."""
    groups = [Group([t]) for t in tellings("happened", ahead)]
    assert wholes_of(groups, {}, (), load_joining(), (sentence(),))[0] is None


def test_wholes_of_makes_no_contact_a_part_of_what_it_came_after() -> None:
    """Talks after which somebody phoned are no part of the call, nor the call of the talks."""
    case: dict[str, Any] = {
        "text": "Lund phoned Ilic after talks with Ilic.",
        "published": "2020-09-10",
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "tellings": [
            {"words": "phoned", "kind": "call", "roles": {"actors": ["Lund", "Ilic"]}},
            {"words": "talks", "kind": "talks", "roles": {"actors": ["Lund", "Ilic"]}, "whole": {"phoned": 1.0}},
        ],
    }
    call, talks = read_told(case).tellings
    assert wholes_of([Group([call]), Group([talks])], {}, (), load_joining()) == [None, 0]
    case["tellings"][1]["beyond"] = "after talks with Ilic"
    call, talks = read_told(case).tellings
    assert wholes_of([Group([call]), Group([talks])], {}, (), load_joining()) == [None, None]


@pytest.mark.parametrize(("case", "part"), [("over", None), ("in", 0)])
def test_wholes_of_makes_no_reason_a_part_of_what_is_done_for_it(case: str, part: int | None) -> None:
    """The protest over which an envoy was called in, whatever the model makes of it."""
    words = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("summoned", "VERB", 0, "root"), ("Ilic", "PROPN", 2, "obj"),
        (case, "ADP", 5, "case"), ("protest", "NOUN", 2, "obl"),
    ).sentence  # fmt: skip
    summons = bare_telling(words, 1, "summons", {"actors": (("e1", words.tokens[0].span),)})
    protest = replace(bare_telling(words, 4, "statement", {"actors": ()}), whole=((0, 1, 1.0),))
    groups = [Group([summons]), Group([protest])]
    assert wholes_of(groups, {}, (), load_joining(), (words,))[1] == part


@pytest.mark.parametrize(
    ("verb", "mark", "expected"), [("criticise", "for", None), ("criticise", "at", 1), ("call", "for", 1)]
)
def test_wholes_of_takes_no_contact_that_somebody_is_blamed_for(verb: str, mark: str, expected: int | None) -> None:
    """Whom one criticises for holding a meeting one criticises elsewhere."""
    tree = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("v", "VERB", 0, "root", verb), ("Ilic", "PROPN", 2, "obj"),
        (mark, "SCONJ", 5, "mark"), ("holding", "VERB", 2, "advcl", "hold"), ("meeting", "NOUN", 5, "obj"),
    ).sentence  # fmt: skip
    spans = [token.span for token in tree.tokens]
    blame = replace(bare_telling(tree, 1, "statement", {"actors": (("e1", spans[0]),)}), whole=((0, 5, 1.0),))
    meeting = bare_telling(tree, 5, "meeting", {"actors": (("e2", spans[2]),)})
    groups = [Group([blame]), Group([meeting])]
    assert wholes_of(groups, {}, [], load_joining(), [tree])[0] == expected


@pytest.mark.parametrize(("place", "whole"), [("Riga", 0), ("Quito", None)])
def test_wholes_of_makes_no_contact_a_part_of_a_visit_elsewhere(place: str, whole: int | None) -> None:
    """Talks in another state than that to which the visit leads, whatever the model makes of them."""
    case: dict[str, Any] = {
        "text": "Lund visited Riga. Lund met Ilic in Quito.", "published": "2020-09-10",
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "places": [["Riga", "LVA"], ["Quito", "ECU"]],
        "tellings": [
            {"words": "visited", "kind": "visit", "roles": {"visitor": ["Lund"]}, "where": ["Riga"]},
            {"words": "met", "kind": "meeting", "roles": {"actors": ["Lund", "Ilic"]}, "where": [place],
             "whole": {"visited": 1.0}},
        ],
    }  # fmt: skip
    told = read_told(case)
    groups = [Group([t]) for t in told.tellings]
    assert wholes_of(groups, {}, (), load_joining(), (), told.places)[1] == whole


@pytest.mark.parametrize(("beyond", "whole"), [(None, 0), ("since his return", None)])
def test_wholes_of_makes_no_contact_a_part_of_a_backdrop(beyond: str | None, whole: int | None) -> None:
    """What another sentence only tells as what something came after holds nothing that follows."""
    case: dict[str, Any] = {
        "text": "Lund slept since his return. Lund met Ilic.", "published": "2020-09-10",
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "tellings": [
            {"words": "return", "kind": "visit", "roles": {"visitor": ["Lund"]}},
            {"words": "met", "kind": "meeting", "roles": {"actors": ["Lund", "Ilic"]}, "whole": {"return": 1.0}},
        ],
    }  # fmt: skip
    if beyond:
        case["tellings"][0]["beyond"] = beyond
    groups = [Group([t]) for t in read_told(case).tellings]
    assert wholes_of(groups, {}, (), load_joining())[1] == whole


@pytest.mark.parametrize(("back", "another", "part"), [(True, True, None), (True, False, 0), (False, True, 0)])
def test_wholes_of_makes_no_earlier_meeting_a_part_of_the_visit(back: bool, another: bool, part: int | None) -> None:
    """Whatever the model makes of "his previous meetings", told in another sentence than the visit."""
    case: dict[str, Any] = {
        "text": "Lund visited Ilic. Lund spoke of earlier meetings with Ilic.",
        "published": "2020-09-10",
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "tellings": [
            {"words": "visited", "kind": "visit", "roles": {"actors": ["Lund"]}},
            {"words": "meetings", "kind": "meeting", "roles": {"actors": ["Lund", "Ilic"]}, "whole": {"visited": 1.0}},
        ],
    }
    visit, meeting = read_told(case).tellings
    groups = [Group([visit]), Group([replace(meeting, back=back, another=another)])]
    assert wholes_of(groups, {}, (), load_joining())[1] == part


@pytest.mark.parametrize(
    ("deed", "whole", "kind", "part"),
    [
        ("2020-09-07", "2020-09-08", "meeting", None),
        ("2020-09-07", "2020-09-08", "visit", None),
        ("2020-09-09", "2020-09-08", "meeting", None),
        ("2020-09-09", "2020-09-08", "visit", 0),
        ("2020-09-08", "2020-09-08", "meeting", 0),
    ],
)
def test_wholes_of_makes_nothing_of_another_day_a_part_of_a_meeting(
    deed: str, whole: str, kind: str, part: int | None
) -> None:
    """Nor anything of the days before a visit; a visit may go on."""
    case: dict[str, Any] = {
        "text": "Lund met Ilic on Monday. Lund praised Ilic on Tuesday.",
        "published": "2020-09-10",
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "times": [["Monday", whole], ["Tuesday", deed]],
        "tellings": [
            {"words": "met", "kind": kind, "roles": {"actors": ["Lund", "Ilic"]}, "when": "Monday"},
            {"words": "praised", "kind": "statement", "roles": {"actors": ["Lund"]}, "when": "Tuesday", "whole": {"met": 1.0}},
        ],
    }  # fmt: skip
    told = read_told(case)
    groups = [Group([t]) for t in told.tellings]
    assert wholes_of(groups, {}, told.times, load_joining())[1] == part


def test_wholes_of_makes_nothing_a_part_of_an_earlier_contact() -> None:
    """A call is no part of the previous one that it follows up, whatever the model makes of it."""
    case: dict[str, Any] = {
        "text": "Lund called Ilic. Lund followed up their previous conversation.", "published": "2020-09-10",
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "tellings": [
            {"words": "called", "kind": "call", "roles": {"actors": ["Lund", "Ilic"]}, "whole": {"conversation": 1.0}},
            {"words": "conversation", "kind": "call", "roles": {"actors": ["Lund", "Ilic"]}},
        ],
    }  # fmt: skip
    call, before = read_told(case).tellings
    for back, part in ((False, 1), (True, None)):
        groups = [Group([call]), Group([replace(before, back=back, another=back)])]
        assert wholes_of(groups, {}, (), load_joining())[0] == part
