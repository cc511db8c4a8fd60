"""Tests of the joining of tellings, with weights written for the purpose."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.packs.joining import Joining
from dragoman.stages.assemble.joining import CREDENTIALS, IN_ONE_PHRASE, join_tellings, name_of, names_of
from tests.tellings import read_told

TEXT = "Lund met Ilic. The talks lasted an hour. Aalto met Berg on the talks."
ENTITIES = [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"], ["Aalto", "person", "FIN"], ["Berg", "person", "NOR"]]
ALL, NONE = Joining({"bias": 1.0}, {"bias": -1.0}), Joining({"bias": -1.0}, {"bias": -1.0})


def groups_of(joining: Joining, *tellings: dict[str, Any]) -> list[list[str]]:
    """The groups as the words of their tellings."""
    told = read_told({"text": TEXT, "published": None, "entities": ENTITIES, "tellings": tellings})
    groups = join_tellings(told.tellings, told.entities, told.times, told.places, joining)
    return [[told.document.cite(t.trigger) for t in group.tellings] for group in groups]


def telling(words: str, kind: str = "meeting", *actors: str, **more: Any) -> dict[str, Any]:
    """A telling of some actors."""
    return {"words": words, "kind": kind, "roles": {"actors": actors}, **more}


@pytest.mark.parametrize(("joining", "expected"), [(ALL, [["met", "talks"]]), (NONE, [["met"], ["talks"]])])
def test_join_tellings_follows_the_weights(joining: Joining, expected: list[list[str]]) -> None:
    """A telling joins where the weights speak for it, and begins a group of its own where they do not."""
    assert groups_of(joining, telling("met", "meeting", "Lund", "Ilic"), telling("talks", "talks")) == expected


def test_join_tellings_never_joins_kinds_of_other_families() -> None:
    """A visit is no agreement, whatever the weights say."""
    assert groups_of(ALL, telling("met", "visit", "Lund"), telling("talks", "agreement", "Lund")) == [
        ["met"],
        ["talks"],
    ]


def test_join_tellings_never_joins_what_another_is_about() -> None:
    """A meeting about talks is not those talks, whatever the weights say."""
    about = telling("Aalto met", "meeting", "Aalto", topics=["on the talks"])
    assert groups_of(ALL, about, telling("talks", "talks")) == [["Aalto met"], ["talks"]]


def test_join_tellings_never_joins_what_something_came_after() -> None:
    """A call after talks is not those talks, though in another sentence the same words may be."""
    text = "Lund phoned Ilic after the talks with Ilic. The talks were long."
    after = telling("talks", "talks", "Lund", "Ilic", beyond="after the talks with Ilic")
    told = read_told({"text": text, "published": None, "entities": ENTITIES[:2], "tellings": [
        telling("phoned", "call", "Lund", "Ilic"), after, telling("talks", "talks", "Lund", "Ilic"),
    ]})  # fmt: skip
    groups = join_tellings(told.tellings, told.entities, told.times, told.places, ALL)
    assert [[told.document.cite(t.trigger) for t in g.tellings] for g in groups] == [["phoned"], ["talks", "talks"]]


def test_join_tellings_keeps_apart_what_one_word_tells() -> None:
    """Who met two people separately tells two meetings by one word."""
    told = read_told({"text": TEXT, "published": None, "entities": ENTITIES, "tellings": [telling("met", "meeting")]})
    groups = join_tellings(told.tellings * 2, told.entities, told.times, told.places, ALL)
    assert [len(g.tellings) for g in groups] == [1, 1]


def test_join_tellings_of_none_is_none() -> None:
    """No tellings, no groups."""
    assert groups_of(ALL) == []


@pytest.mark.parametrize(("chance", "together"), [(0.9, True), (0.1, False)])
def test_join_tellings_believes_the_link_to_an_earlier_telling(chance: float, *, together: bool) -> None:
    """What the model links to an earlier telling joins it where the features alone speak a little against it."""
    found = groups_of(NONE, telling("met", "meeting", "Lund", "Ilic"), telling("talks", "talks", again={"met": chance}))
    assert (len(found) == 1) is together


@pytest.mark.parametrize(
    ("trigger", "name"),
    [
        ("BRICS Media Summit", "brics media summit"),
        ("16th BRICS summit", "brics summit"),
        ("BRICS Summit 2024", "brics summit"),
        ("Annual Bali Democracy Forum", "bali democracy forum"),
        ("summit", ""),
        ("the two-day summit", ""),
        ("telephone conversation", ""),
    ],
)
def test_name_of_is_the_proper_name_of_a_summit(trigger: str, name: str) -> None:
    """Without number, and only where it is one."""
    assert name_of(trigger) == name


@pytest.mark.parametrize(
    ("second", "definite", "name"),
    [
        ("summit", True, "andean summit"),
        ("Summit", True, "andean summit"),
        ("summit", False, ""),
        ("forum", True, ""),
        ("two-day summit", True, ""),
        ("Baltic Forum", False, "baltic forum"),
    ],
)
def test_names_of_takes_up_the_name_by_its_noun(second: str, name: str, *, definite: bool) -> None:
    """A definite noun that ends the name stands for it; a new summit, a forum and a summit of two days do not."""
    text = f"Lund came to the Andean Summit. Ilic left the {second}."
    told = read_told({"text": text, "published": None, "entities": [], "tellings": [
        {"words": "Andean Summit", "kind": "summit"}, {"words": second, "kind": "summit", "definite": definite},
    ]})  # fmt: skip
    assert names_of([told.document.cite(t.trigger) for t in told.tellings], told.tellings) == ["andean summit", name]


def test_names_of_takes_up_the_name_that_was_given_last() -> None:
    """Of two; nothing before the first, and still it after a telling without a name."""
    text = "The summit is near. Lund left the Andean Summit for the Baltic Summit. Ilic met Aalto. The summit ended."
    told = read_told({"text": text, "published": None, "entities": [], "tellings": [
        {"words": "summit", "kind": "summit", "definite": True}, {"words": "Andean Summit", "kind": "summit"},
        {"words": "Baltic Summit", "kind": "summit"}, {"words": "met", "kind": "meeting"},
        {"words": "summit", "kind": "summit", "definite": True},
    ]})  # fmt: skip
    found = names_of([told.document.cite(t.trigger) for t in told.tellings], told.tellings)
    assert found == ["", "andean summit", "baltic summit", "", "baltic summit"]


def test_names_of_none_is_none() -> None:
    """No tellings, no names."""
    assert names_of([], []) == []


@pytest.mark.parametrize(
    ("days", "count"),
    [
        (("2 May", "9 June"), 2),
        (("2 May", "May"), 1),
        (("May", "May"), 1),
        ((None, "9 June"), 1),
        (("2 May", None), 1),
        ((None, None), 1),
    ],
    ids=["apart", "inside", "equal", "first unknown", "second unknown", "unknown"],
)
def test_join_tellings_of_one_name_unless_days_part_them(days: tuple[str | None, str | None], count: int) -> None:
    """Against weights that a name alone does not outweigh."""
    case = {
        "text": "On 2 May Lund praised the Andean Summit. In May and on 9 June Ilic praised the Andean Summit.",
        "published": "2020-09-10", "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "times": [["2 May", "2020-05-02"], ["In May", "2020-05-01", "2020-05-31"], ["9 June", "2020-06-09"]],
        "tellings": [
            {"words": "Andean Summit", "kind": "summit", "when": "In May" if day == "May" else day} for day in days
        ],
    }  # fmt: skip
    told = read_told(case)
    weights = Joining({"bias": -5.0}, {"bias": -9.0})

    def groups(*names: str) -> int:
        return len(join_tellings(told.tellings, told.entities, told.times, told.places, weights, names))

    assert groups("andean summit", "andean summit") == count
    assert groups("andean summit", "baltic summit") == groups("andean summit", "") == 2


def test_join_tellings_of_one_name_parts_all_that_a_day_parts() -> None:
    """One telling of a group that is on another day is enough."""
    case = {
        "text": "The Andean Summit of 2 May followed an Andean Summit. An Andean Summit is set for 9 June.",
        "published": "2020-05-10", "entities": [],
        "times": [["2 May", "2020-05-02"], ["9 June", "2020-06-09"]],
        "tellings": [{"words": "Andean Summit", "kind": "summit", "when": day} for day in ("2 May", None, "9 June")],
    }  # fmt: skip
    told = read_told(case)
    groups = join_tellings(
        told.tellings, told.entities, told.times, told.places, Joining({"bias": -5.0}, {}), ["andean summit"] * 3
    )
    assert [len(group.tellings) for group in groups] == [2, 1]


def test_join_tellings_by_proper_name() -> None:
    """An equal name joins what the weights alone keep apart; another name parts what they join."""
    case = {
        "text": "Lund came to the BRICS summit. Ilic spoke of the BRICS summit.", "published": "2020-09-10",
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]], "times": [], "places": [],
        "tellings": [{"words": "BRICS summit", "kind": "summit", "roles": {"actors": ["Lund"]}},
                     {"words": "BRICS summit", "kind": "summit", "roles": {"actors": ["Ilic"]}}],
    }  # fmt: skip
    told = read_told(case)

    def count(bias: float, *names: str) -> int:
        joining = Joining({"bias": bias}, {"bias": -9.0})
        return len(join_tellings(told.tellings, told.entities, told.times, told.places, joining, names))

    assert [count(-2.0), count(-2.0, "brics summit", "brics summit")] == [2, 1]
    assert [count(2.0), count(2.0, "brics summit", "asean summit"), count(2.0, "brics summit", "")] == [1, 2, 1]


ACTS = "Norway expelled two envoys. Serbia expelled two envoys of its own."
STATES = [["Norway", "country", "NOR"], ["Serbia", "country", "SRB"]]


def acts_of(kind: str, first: tuple[str, str], second: tuple[str, str]) -> int:
    """The number of happenings that two acts are where the weights speak for one; each act is its actor and recipient."""
    tellings = [
        {"words": "expelled", "kind": kind, "type": "SANCTION", "roles": {"actors": [a], "recipients": [r]}}
        for a, r in (first, second)
    ]
    told = read_told({"text": ACTS, "published": None, "entities": STATES, "tellings": tellings})
    return len(join_tellings(told.tellings, told.entities, told.times, told.places, ALL))


@pytest.mark.parametrize("kind", ["other", "statement", "message", "invitation", "recall", "summons"])
def test_join_tellings_keeps_an_answer_apart_from_what_it_answers(kind: str) -> None:
    """What the recipient does to the actor is another act, whatever the weights say; the same way again is the same."""
    assert acts_of(kind, ("Norway", "Serbia"), ("Serbia", "Norway")) == 2
    assert acts_of(kind, ("Norway", "Serbia"), ("Norway", "Serbia")) == 1


@pytest.mark.parametrize("kind", ["call", "meeting", "agreement"])
def test_join_tellings_joins_contacts_told_from_both_sides(kind: str) -> None:
    """Whoever calls or meets is called or met: told from the other side it is still one."""
    assert acts_of(kind, ("Norway", "Serbia"), ("Serbia", "Norway")) == 1


def test_join_tellings_joins_an_act_whose_sides_overlap() -> None:
    """Where both acts have an actor's country in common, neither answers the other."""
    told = read_told(
        {
            "text": ACTS, "published": None, "entities": STATES,
            "tellings": [
                {"words": "expelled", "kind": "other", "roles": {"actors": ["Norway"], "recipients": ["Serbia"]}},
                {"words": "expelled", "kind": "other",
                 "roles": {"actors": ["Norway", "Serbia"], "recipients": ["Norway", "Serbia"]}},
            ],
        }
    )  # fmt: skip
    assert len(join_tellings(told.tellings, told.entities, told.times, told.places, ALL)) == 1


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ((["Lund"], ["Quito"]), (["Ilic"], ["Lima"]), 2),
        ((["Lund"], ["Quito"]), (["Lund"], ["Lima"]), 1),
        ((["Lund"], ["Quito"]), (["Ilic"], ["Quito"]), 1),
        ((["Lund", "Ilic"], ["Quito"]), (["Ilic"], ["Lima"]), 1),
        ((["Lund"], ["Quito", "Lima"]), (["Ilic"], ["Lima"]), 1),
        ((["Lund"], []), (["Ilic"], ["Lima"]), 1),
        ((["Lund"], ["Quito"]), ([], ["Lima"]), 1),
    ],
    ids=["others elsewhere", "same visitor", "same place", "visitor shared", "place shared", "no place", "no visitor"],
)
def test_join_tellings_keeps_visits_of_others_to_other_places_apart(
    first: tuple[list[str], list[str]], second: tuple[list[str], list[str]], count: int
) -> None:
    """Two visits are two where neither a visitor nor a place is common; where one is not known the weights decide."""
    case = {
        "text": "Lund visited Quito. Ilic visited Lima.", "published": "2020-09-10",
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "places": [["Quito", "ECU"], ["Lima", "PER"]],
        "tellings": [
            {"words": "visited", "kind": "visit", "roles": {"visitor": visitors}, "where": where}
            for visitors, where in (first, second)
        ],
    }  # fmt: skip
    told = read_told(case)
    assert len(join_tellings(told.tellings, told.entities, told.times, told.places, ALL)) == count


NEVER = Joining({"bias": -99.0}, {})
HALVES = "Norway imposed old travel bans on Serbia. The curbs on it hit mills."


def halves(first: str, second: str, chance: float, *, kinds: tuple[str, str] = ("other", "other")) -> int:
    """The number of happenings that two words of ``HALVES`` are against all weights; the second links to the first."""
    tellings = [
        {"words": first, "kind": kinds[0], "roles": {"actors": ["Norway"]}},
        {"words": second, "kind": kinds[1], "again": {first: chance}},
    ]
    told = read_told({"text": HALVES, "published": None, "entities": STATES, "tellings": tellings})
    return len(join_tellings(told.tellings, told.entities, told.times, told.places, NEVER))


@pytest.mark.parametrize(
    ("first", "second", "chance", "count"),
    [
        ("imposed", "bans", 0.9, 1),
        ("imposed", "bans", IN_ONE_PHRASE, 1),
        ("imposed", "bans", 0.8, 2),
        ("imposed", "bans on", 0.9, 1),
        ("imposed", "on", 0.9, 1),
        ("imposed", "Serbia", 0.9, 2),
        ("imposed old", "Serbia", 0.9, 1),
        ("bans", "curbs", 0.9, 2),
        ("Serbia", "curbs", 0.9, 2),
    ],
    ids=[
        "side by side", "just linked", "weakly linked", "two words", "four on", "five on", "counted from the last",
        "next sentence", "next sentence near",
    ],
)  # fmt: skip
def test_join_tellings_makes_one_act_of_two_halves(first: str, second: str, chance: float, count: int) -> None:
    """Words near to each other in one sentence which the model surely links are one act, whatever the weights say."""
    assert halves(first, second, chance) == count


@pytest.mark.parametrize(
    ("kinds", "count"), [(("meeting", "meeting"), 1), (("meeting", "talks"), 2), (("other", "statement"), 2)]
)
def test_join_tellings_makes_no_act_of_halves_of_two_kinds(kinds: tuple[str, str], count: int) -> None:
    """Two halves are of one kind; those of one family are left to the weights."""
    assert halves("imposed", "bans", 0.9, kinds=kinds) == count


@pytest.mark.parametrize(
    ("words", "another", "groups"),
    [
        ("call", (False, False), [["called", "call"]]),
        ("call", (False, True), [["called"], ["call"]]),
        ("call", (True, False), [["called", "call"]]),
        ("phone", (False, True), [["called", "phone"]]),
    ],
    ids=["the same", "another", "another first", "another in the sentence"],
)
def test_join_tellings_never_joins_another_to_what_was_told_before(
    words: str, another: tuple[bool, bool], groups: list[list[str]]
) -> None:
    """Another call is not that of an earlier sentence, whatever weights and model say; a later one may take it up."""
    case = {
        "text": "Lund called Ilic by phone. A similar call with him followed.", "published": None, "entities": ENTITIES,
        "tellings": [telling("called", "call", "Lund", "Ilic"), telling(words, "call", again={"called": 0.99})],
    }  # fmt: skip
    told = read_told(case)
    tellings = [replace(t, another=flag) for t, flag in zip(told.tellings, another, strict=True)]
    found = join_tellings(tellings, told.entities, told.times, told.places, ALL)
    assert [[told.document.cite(t.trigger) for t in group.tellings] for group in found] == groups


PAPERS = "Chile and Peru signed a pact. A second paper was signed by Orica and Alba Gas."
SIGNERS = [
    ["Chile", "country", "CHL"], ["Peru", "country", "PER"], ["Orica", "organization", "CHL"],
    ["Alba Gas", "organization", "PER"],
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "actors", "count"),
    [
        pytest.param("signing", ["Orica", "Alba Gas"], 2, id="companies"),
        pytest.param("signing", ["Chile", "Orica"], 1, id="one-is-shared"),
        pytest.param("signing", ["Orica"], 1, id="one-company-may-belong-to-it"),
        pytest.param("talks", ["Orica", "Alba Gas"], 1, id="no-paper"),
    ],
)
def test_join_tellings_parts_what_companies_signed(kind: str, actors: list[str], count: int) -> None:
    """What bodies of no state sign with one another is not what their states have signed."""
    tellings = [telling("signed a pact", kind, "Chile", "Peru"), telling("signed by", kind, *actors)]
    told = read_told({"text": PAPERS, "published": None, "entities": SIGNERS, "tellings": tellings})
    assert len(join_tellings(told.tellings, told.entities, told.times, told.places, ALL)) == count


EXPELLED = "Chile expels Berg. It summoned him on 11 May. On 14 April Chile expelled others."


@pytest.mark.parametrize(
    ("news", "day", "own", "joined"),
    [
        pytest.param("11 May", "2025-04-14", None, False, id="before-the-news"),
        pytest.param("11 May", "2025-05-02", None, True, id="days-before"),
        pytest.param(None, "2025-04-14", None, True, id="no-news"),
        pytest.param("11 May", "2025-04-14", "14 April", True, id="the-headline-has-that-day"),
    ],
)
def test_join_tellings_parts_the_headlines_act_from_an_old_one(
    news: str | None, day: str, own: str | None, joined: bool
) -> None:
    """A day weeks before the latest that the dispatch tells is not that of its headline."""
    tellings = [
        telling("expels", "other", "Chile", when=own), telling("summoned", "summons", "Chile", when=news),
        telling("expelled", "other", "Chile", when="14 April"),
    ]  # fmt: skip
    times = [["11 May", "2025-05-11"], ["14 April", day]]
    case = {
        "text": EXPELLED, "published": "2025-05-12", "entities": [["Chile", "country", "CHL"], ["Berg", "person", "NOR"]],
        "times": times, "tellings": tellings,
    }  # fmt: skip
    told = read_told(case)
    groups = join_tellings(told.tellings, told.entities, told.times, told.places, ALL)
    kinds = [[told.document.cite(t.trigger) for t in g.tellings if t.kind == "other"] for g in groups]
    assert (["expels", "expelled"] in kinds) is joined


@pytest.mark.parametrize("kinds", [("meeting", "meeting"), ("meeting", "talks"), ("call", "call")])
@pytest.mark.parametrize(
    ("second", "count"),
    [
        (["Lund", "Aalto"], 2),
        (["Lund", "Ilic"], 1),
        (["Lund", "Ilic", "Aalto"], 1),
        (["Lund"], 1),
        (["Lund", "Serbia"], 1),
    ],
    ids=["with another", "the same", "one more", "one named", "with a state"],
)
def test_join_tellings_parts_meetings_with_two_people(kinds: tuple[str, str], second: list[str], count: int) -> None:
    """Whoever meets one and then another by name has met twice."""
    case = {
        "text": "Lund met Ilic. Lund met Aalto and Ilic for Serbia.", "published": None,
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"], ["Aalto", "person", "FIN"],
                     ["Serbia", "country", "SRB"]],
        "tellings": [telling("met", kinds[0], "Lund", "Ilic"), telling("met", kinds[1], *second)],
    }  # fmt: skip
    told = read_told(case)
    assert len(join_tellings(told.tellings, told.entities, told.times, told.places, ALL)) == count


@pytest.mark.parametrize(
    ("host", "status", "count"),
    [("Norway", "ongoing", 1), ("Serbia", "ongoing", 2), ("Norway", "happened", 2)],
    ids=["its state", "another state", "two in the past"],
)
def test_join_tellings_makes_one_of_the_visit_that_is_under_way(host: str, status: str, count: int) -> None:
    """Its host may be told once as a person and once as the state, against all weights."""
    case = {
        "text": "Aalto is visiting Lund. Aalto is in Norway, not Serbia.", "published": None,
        "entities": [["Aalto", "person", "FIN"], ["Lund", "person", "NOR"], ["Norway", "country", "NOR"],
                     ["Serbia", "country", "SRB"]],
        "tellings": [
            {"words": words, "kind": "visit", "status": status, "roles": {"visitor": ["Aalto"], "host": [of]}}
            for words, of in (("visiting", "Lund"), ("is in", host))
        ],
    }  # fmt: skip
    told = read_told(case)
    assert len(join_tellings(told.tellings, told.entities, told.times, told.places, NEVER)) == count


@pytest.mark.parametrize(("first", "joined"), [("2025-06-01", True), ("2025-06-30", False)], ids=["a month", "a day"])
def test_join_tellings_takes_no_span_for_the_newest_day(first: str, joined: bool) -> None:
    """A month that goes on makes nothing before it old, though it ends later than the dispatch."""
    tellings = [
        telling("expels", "other", "Chile"), telling("summoned", "summons", "Chile", when="June"),
        telling("expelled", "other", "Chile", when="May"),
    ]  # fmt: skip
    case = {
        "text": "Chile expels Berg. It summoned him in June. In May Chile expelled others.", "published": "2025-06-02",
        "entities": [["Chile", "country", "CHL"], ["Berg", "person", "NOR"]],
        "times": [["June", first, "2025-06-30"], ["May", "2025-05-30"]], "tellings": tellings,
    }  # fmt: skip
    told = read_told(case)
    groups = join_tellings(told.tellings, told.entities, told.times, told.places, ALL)
    kinds = [[told.document.cite(t.trigger) for t in g.tellings if t.kind == "other"] for g in groups]
    assert (["expels", "expelled"] in kinds) is joined


@pytest.mark.parametrize(("origin", "expected"), [(min(CREDENTIALS), 1), ("frame:meeting.meet", 2)])
def test_join_tellings_takes_credentials_given_and_taken_as_one(origin: str, expected: int) -> None:
    """One sentence tells of them from both sides; of two meetings it may tell."""
    told = read_told({
        "text": "Lund received letters that Ilic submitted.", "published": None, "entities": ENTITIES[:2],
        "tellings": [telling("received", "meeting", "Lund"), telling("submitted", "meeting", "Ilic")],
    })  # fmt: skip
    one, other = told.tellings
    two = [replace(one, origin=max(CREDENTIALS)), replace(other, origin=origin)]
    assert len(join_tellings(two, told.entities, told.times, told.places, NONE)) == expected


@pytest.mark.parametrize(
    ("status", "days", "chance", "expected"),
    [("planned", ("9", "9"), 0.9, 1), ("planned", ("9", "9"), 0.1, 2), ("planned", ("9", "19"), 0.9, 2),
     ("happened", ("9", "9"), 0.9, 2), ("ongoing", ("9", "9"), 0.1, 1)],
)  # fmt: skip
def test_join_tellings_takes_up_his_visit(status: str, days: tuple[str, str], chance: float, expected: int) -> None:
    """A visit without host or place is the planned one before it if the model says so, or the one he is paying."""
    told = read_told({
        "text": "Lund will come to Ilic then. His visit was being arranged later.", "published": None,
        "entities": ENTITIES[:2], "times": [["then", f"2020-09-{days[0]:0>2}"], ["later", f"2020-09-{days[1]:0>2}"]],
        "tellings": [
            {"words": "come", "kind": "visit", "status": status, "when": "then", "roles": {"visitor": ["Lund"], "host": ["Ilic"]}},
            {"words": "visit", "kind": "visit", "status": status, "when": "later", "definite": True,
             "roles": {"visitor": ["Lund"]}, "again": {"come": chance}},
        ],
    })  # fmt: skip
    weak = Joining({"bias": -4.0}, {"bias": -1.0})
    assert len(join_tellings(told.tellings, told.entities, told.times, told.places, weak)) == expected


@pytest.mark.parametrize(("wikidata", "groups"), [("Q7", 2), (None, 1)])
def test_join_tellings_knows_people_whom_a_title_alone_names(wikidata: str | None, groups: int) -> None:
    """Lund met the envoy, Aalto met the envoy: two meetings, where the packs know who the envoy is."""
    told = read_told({
        "text": "Lund met Ilic. Aalto met Ilic.", "published": None, "entities": ENTITIES,
        "tellings": [telling("met", "meeting", "Lund", "Ilic"), telling("met", "meeting", "Aalto", "Ilic")],
    })  # fmt: skip
    bare = [
        replace(e, wikidata=wikidata, mentions=tuple(replace(m, form="title") for m in e.mentions))
        if e.name == "Ilic" else e
        for e in told.entities
    ]  # fmt: skip
    assert len(join_tellings(told.tellings, bare, told.times, told.places, ALL)) == groups
