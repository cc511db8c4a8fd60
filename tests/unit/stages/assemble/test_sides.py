"""Tests of who stands on which side of an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.records.entities import Entity, Mention
from dragoman.records.events import ROLES, Where
from dragoman.records.spans import Span
from dragoman.stages.assemble.hosting import MEETING, Roles
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.sides import at_its_place, is_outside, sides_of, with_states_of_places
from tests.tellings import read_told

TEXT = "Rebels and Protesters and the general and the ministry shelled Syria and Norway."
SIDES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "Rebels": ("group", "SYR", ("REB",)),
    "Protesters": ("group", "SYR", ("CVL",)),
    "the general": ("person", "SYR", ("MIL",)),
    "the ministry": ("government", "SYR", ("GOV",)),
    "Syria": ("country", "SYR", ()),
    "Norway": ("country", "NOR", ()),
}
"""Name -> kind, country, sectors."""


def sided(kind: str, actors: Sequence[str], recipients: Sequence[str]) -> tuple[list[str], list[str]]:
    """The actors and recipients that are left of a telling between some of ``SIDES``."""
    case = {
        "text": TEXT, "published": None, "entities": [[name, *side[:2]] for name, side in SIDES.items()],
        "tellings": [{"words": "shelled", "kind": kind, "type": "ASSAULT",
                      "roles": {"actors": actors, "recipients": recipients}}],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: replace(e, sectors=SIDES[e.name][2]) for e in told.entities}
    roles = sides_of(Group(list(told.tellings)), kind, entities)
    named = [[entities[e].name for e, _ in roles[role]] for role in ("actors", "recipients")]
    return named[0], named[1]


@pytest.mark.parametrize("kind", ["other", "statement"])
@pytest.mark.parametrize("outsiders", [["Rebels"], ["Protesters"], ["Rebels", "Protesters"]])
def test_sides_of_lets_outsiders_act_upon_their_own_state(kind: str, outsiders: list[str]) -> None:
    """Rebels and crowds may act upon the state of which they are."""
    assert sided(kind, outsiders, ["Syria", "Norway"]) == (outsiders, ["Syria", "Norway"])


@pytest.mark.parametrize("officials", [["the general"], ["the ministry"], ["Rebels", "the general"]])
def test_sides_of_drops_the_own_state_of_officials(officials: list[str]) -> None:
    """Who acts for a state does not act upon it, though rebels be with him; another state stays."""
    assert sided("other", officials, ["Syria", "Norway"]) == (officials, ["Norway"])


def test_sides_of_keeps_states_where_actors_are_of_two() -> None:
    """Where actors are of two countries, the state of one of them may be whom the other strikes."""
    assert sided("other", ["the general", "Norway"], ["Syria"]) == (["the general", "Norway"], ["Syria"])


def test_sides_of_drops_a_state_beside_its_own_person() -> None:
    """In what is done together a state is no side of its own beside a person of it."""
    assert sided("meeting", ["the general", "Syria", "Norway"], [])[0] == ["the general", "Norway"]


@pytest.mark.parametrize(
    ("kind", "sectors", "outside"),
    [
        ("group", ("REB",), True),
        ("organization", ("OPP",), True),
        ("group", (), True),
        ("group", ("MIL",), False),
        ("organization", ("SPY", "REB"), False),
        ("person", ("REB",), True),
        ("person", ("OPP", "LEG"), False),
        ("person", ("ELI",), False),
        ("country", (), False),
    ],
)
def test_is_outside_asks_kind_and_sectors(kind: str, sectors: tuple[str, ...], outside: bool) -> None:
    """A group or body without a sector of the state stands outside it, a person by one of its opponents' alone."""
    entity = Entity("e1", kind, "x", None, "SYR", anonymous=False, sectors=sectors, office=None, mentions=())
    assert is_outside(entity) is outside


def test_is_outside_has_a_ruling_party_inside() -> None:
    """As whatever the text calls it."""
    for words, outside in (("Chad's ruling party", False), ("Chad's largest party", True)):
        mention = Mention(Span(0, len(words)), words, "name")
        entity = Entity(
            "e1", "organization", "x", None, "TCD", anonymous=False, sectors=("PTY",), office=None, mentions=(mention,)
        )
        assert is_outside(entity) is outside


PARTIES = {
    e.id: e
    for e in (
        Entity(name, kind, name, None, country, anonymous=False, sectors=(), office=None, mentions=())
        for name, kind, country in (
            ("Lund", "person", "NOR"), ("Sabri", "person", "EGY"), ("Thani", "person", "QAT"),
            ("Norway", "country", "NOR"), ("Egypt", "country", "EGY"), ("Qatar", "country", "QAT"),
            ("Bloc", "country", None),
        )
    )
}  # fmt: skip
CAIRO, LUXOR, DOHA, SHIP = (
    Where(Span(n, n + 1), name, name, country, None)
    for n, (name, country) in enumerate((("Cairo", "EGY"), ("Luxor", "EGY"), ("Doha", "QAT"), ("ship", None)), 50)
)


def roles_of(**fillers: str) -> Roles:
    """Roles that some of ``PARTIES`` fill, separated by spaces."""
    return {role: [(name, Span(0, 4)) for name in fillers.get(role, "").split()] for role in ROLES}


def names(found: Roles, role: str) -> list[str]:
    """Who fills a role."""
    return [name for name, _ in found[role]]


@pytest.mark.parametrize(
    ("host", "countries", "left"),
    [
        ("Qatar", {"EGY"}, []),
        ("Egypt", {"EGY"}, ["Egypt"]),
        ("Qatar Egypt", {"EGY"}, ["Egypt"]),
        ("Thani", {"EGY"}, ["Thani"]),
        ("Qatar", set(), ["Qatar"]),
        ("Qatar", {"EGY", "SDN"}, ["Qatar"]),
        ("Qatar", {"EGY", "QAT"}, ["Qatar"]),
    ],
    ids=["elsewhere", "at home", "one of two", "person", "nowhere", "two places", "one place at home"],
)
def test_at_its_place_drops_a_state_as_host_of_what_is_in_another(
    host: str, countries: set[str], left: list[str]
) -> None:
    """Where all of it takes place in one country; people host abroad as well, and the other roles stay."""
    found = at_its_place(roles_of(actors="Lund Qatar", visitor="Lund", host=host), countries, PARTIES)
    assert names(found, "host") == left
    assert (names(found, "actors"), names(found, "visitor")) == (["Lund", "Qatar"], ["Lund"])


@pytest.mark.parametrize("lemma", sorted(MEETING))
def test_at_its_place_has_no_guests_where_two_just_meet_abroad(lemma: str) -> None:
    """Nobody is at home there; where one is, or words tell a reception, host and visitor stay."""
    told = roles_of(actors="Lund Thani", host="Thani", visitor="Lund")
    found = at_its_place(told, {"EGY"}, PARTIES, lemma)
    assert (names(found, "host"), names(found, "visitor")) == ([], [])
    assert at_its_place(told, {"QAT"}, PARTIES, lemma) == told
    assert at_its_place(told, {"EGY"}, PARTIES, "receive") == told
    guest = roles_of(actors="Lund Sabri", host="Lund")
    assert names(at_its_place(guest, {"EGY"}, PARTIES, lemma), "host") == []
    assert names(at_its_place(guest, {"EGY"}, PARTIES, "receive"), "host") == ["Lund"]
    unknown = roles_of(actors="Lund Bloc", host="Bloc", visitor="Lund")
    assert names(at_its_place(unknown, {"EGY"}, PARTIES, lemma), "visitor") == ["Lund"]


@pytest.mark.parametrize(
    ("visitor", "host", "left"),
    [
        ("Sabri", "Qatar", ([], [])),
        ("Sabri", "Egypt Thani", (["Sabri"], ["Egypt", "Thani"])),
        ("", "Thani", ([], ["Thani"])),
    ],
    ids=["turned round", "host at home", "no visitor"],
)
def test_at_its_place_lets_nobody_visit_in_his_own_country(
    visitor: str, host: str, left: tuple[list[str], list[str]]
) -> None:
    """Unless a host is there at home too, as for two of one country."""
    found = at_its_place(roles_of(visitor=visitor, host=host), {"EGY"}, PARTIES)
    assert (names(found, "visitor"), names(found, "host")) == left


def visited(host: str, *sites: Where, visitor: str = "Lund", kind: str = "visit") -> tuple[list[str], list[str]]:
    """The hosts and recipients of a visit with some sites, of which the hosts were recipients."""
    roles = roles_of(actors=visitor, visitor=visitor, host=host, recipients=f"{host} Sabri")
    found = with_states_of_places(roles, kind, None, sites, PARTIES)
    return names(found, "host"), names(found, "recipients")


@pytest.mark.parametrize(
    ("visitor", "sites", "guests", "hosts"),
    [
        ("Lund Sabri", (CAIRO,), ["Lund"], ["Sabri"]),
        ("Lund Sabri", (CAIRO, DOHA), ["Lund", "Sabri"], ["Qatar"]),
        ("Lund Sabri", (SHIP,), ["Lund", "Sabri"], []),
        ("Lund Thani", (CAIRO,), ["Lund", "Thani"], ["Egypt"]),
        ("Bloc Sabri", (CAIRO,), ["Bloc", "Sabri"], []),
        ("Sabri", (CAIRO,), ["Sabri"], []),
    ],
    ids=["one at home", "two countries", "no country", "both abroad", "whose is unknown", "alone"],
)
def test_with_states_of_places_has_who_is_at_home_receive(
    visitor: str, sites: tuple[Where, ...], guests: list[str], hosts: list[str]
) -> None:
    """Where Sabri holds talks with Lund in Cairo during the visit, Lund visits and Sabri is his host."""
    found = with_states_of_places(roles_of(actors=visitor, visitor=visitor), "visit", None, sites, PARTIES)
    assert (names(found, "visitor"), names(found, "actors"), names(found, "host")) == (guests, guests, hosts)
    assert names(found, "recipients") == hosts


@pytest.mark.parametrize("sites", [(CAIRO,), (CAIRO, LUXOR)])
def test_with_states_of_places_drops_a_host_that_only_tells_of_a_visit(sites: tuple[Where, ...]) -> None:
    """Who arrived in Cairo, as Qatar said, is Egypt's guest."""
    assert visited("Qatar", *sites) == (["Egypt"], ["Sabri", "Egypt"])


@pytest.mark.parametrize(
    ("host", "sites", "visitor"),
    [
        ("Egypt", (CAIRO,), "Lund"),
        ("Qatar", (CAIRO, DOHA), "Lund"),
        ("Qatar", (CAIRO, SHIP), "Lund"),
        ("Qatar", (SHIP,), "Lund"),
        ("Qatar", (), "Lund"),
        ("Qatar", (CAIRO,), "Sabri"),
        ("Thani", (CAIRO,), "Lund"),
        ("Qatar Egypt", (CAIRO,), "Lund"),
        ("Qatar Thani", (CAIRO,), "Lund"),
    ],
    ids=[
        "its own place", "two countries", "a place of none", "no country", "no place", "from the place", "person",
        "one at home", "one person",
    ],
)  # fmt: skip
def test_with_states_of_places_keeps_other_hosts(host: str, sites: tuple[Where, ...], visitor: str) -> None:
    """Whose place it is, and whoever may receive somebody abroad or elsewhere."""
    assert visited(host, *sites, visitor=visitor) == (host.split(), [*host.split(), "Sabri"])


def test_with_states_of_places_drops_hosts_of_visits_alone() -> None:
    """What else takes place abroad is asked for its place elsewhere."""
    assert visited("Qatar", CAIRO, kind="meeting")[0] == ["Qatar"]


def spoken(kind: str, first: Sequence[str], *, definite: bool = True, role: str = "actors") -> list[str]:
    """Who fills a role of what is told twice: first with some people, then, as "the conversation", with Aalto."""
    case = {
        "text": "Lund called Ilic and Berg. Aalto heard of the conversation.", "published": None,
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"], ["Berg", "person", "NOR"],
                     ["Aalto", "person", "FIN"]],
        "tellings": [{"words": "called", "kind": kind, "roles": {"actors": first}},
                     {"words": "conversation", "kind": kind, "roles": {role: ["Aalto"]}, "definite": definite}],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: e for e in told.entities}
    return [entities[e].name for e, _ in sides_of(Group(list(told.tellings)), kind, entities)[role]]


@pytest.mark.parametrize("kind", ["call", "video_call"])
def test_sides_of_adds_nobody_to_a_call_of_two_sides(kind: str) -> None:
    """Whoever is named with "the conversation" has heard of it."""
    assert spoken(kind, ["Lund", "Ilic"]) == ["Lund", "Ilic"]
    assert spoken(kind, ["Lund", "Ilic"], role="mediator") == ["Aalto"]


@pytest.mark.parametrize(("kind", "guests"), [("call", []), ("video_call", []), ("meeting", ["Aalto"])])
def test_sides_of_has_nobody_travel_to_a_call(kind: str, guests: list[str]) -> None:
    """Whoever is called is nobody's guest."""
    assert spoken(kind, ["Lund", "Ilic"], role="visitor") == guests


@pytest.mark.parametrize(
    ("kind", "first", "definite"),
    [("meeting", ["Lund", "Ilic"], True), ("call", ["Lund", "Ilic"], False), ("call", ["Lund", "Berg"], True),
     ("call", ["Lund"], True), ("call", [], True)],
    ids=["no call", "not definite", "one country", "one side", "no side"],
)  # fmt: skip
def test_sides_of_completes_what_has_not_two_sides(kind: str, first: list[str], *, definite: bool) -> None:
    """A call whose second side is not known yet, a meeting, and words that tell it anew."""
    assert spoken(kind, first, definite=definite) == [*first, "Aalto"]


@pytest.mark.parametrize(
    ("source", "kind", "actors"),
    [
        ("French", "country", ["France"]),
        ("French", "government", ["France"]),
        ("French", "group", ["source", "France"]),
        ("Thai", "country", ["source", "France"]),
    ],
)
def test_sides_of_drops_the_unnamed_source_of_the_state_that_acts(source: str, kind: str, actors: list[str]) -> None:
    """A source announces what its state does; one of another state may act beside it."""
    case = {
        "text": "A source and France expelled Berg.", "published": None,
        "entities": [["source", "person", "FRA" if source == "French" else "THA"], ["France", kind, "FRA"], ["Berg", "person", "RUS"]],
        "tellings": [{"words": "expelled", "kind": "other", "type": "SANCTION",
                      "roles": {"actors": ["source", "France"], "recipients": ["Berg"]}}],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: replace(e, anonymous=e.name == "source") for e in told.entities}
    roles = sides_of(Group(list(told.tellings)), "other", entities)
    assert [entities[e].name for e, _ in roles["actors"]] == actors


def told_twice(kind: str, *roles: dict[str, list[str]]) -> dict[str, list[str]]:
    """Who fills the roles of an act of Berg, Chile and Peru that several tellings tell."""
    words = ["rang", "spoke", "talked"]
    case = {
        "text": "Berg of Togo rang Chile. They spoke. Peru and they talked.", "published": None,
        "entities": [["Berg", "person", "TGO"], ["Chile", "country", "CHL"], ["Peru", "country", "PER"]],
        "tellings": [{"words": word, "kind": kind, "roles": given} for word, given in zip(words, roles, strict=False)],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: e for e in told.entities}
    found = sides_of(Group(list(told.tellings)), kind, entities)
    return {role: [entities[e].name for e, _ in fillers] for role, fillers in found.items()}


def test_sides_of_leaves_one_side_to_begin_a_call() -> None:
    """That which the words name first, where the tellings name two."""
    both = {"actors": ["Berg", "Chile"]}
    assert told_twice("call", {**both, "initiator": ["Berg"]}, {**both, "initiator": ["Chile"]})["initiator"] == [
        "Berg"
    ]
    assert told_twice("call", both, {**both, "initiator": ["Chile"]})["initiator"] == ["Chile"]


def test_sides_of_puts_a_party_where_most_tellings_have_it() -> None:
    """Somebody acted upon twice and acting once is acted upon, whoever acts; of one telling each, it acts."""
    upon, acting = {"actors": ["Berg"], "recipients": ["Chile"]}, {"actors": ["Berg", "Chile"]}
    found = told_twice("message", upon, acting, upon)
    assert (found["actors"], found["recipients"]) == (["Berg"], ["Chile"])
    found = told_twice("message", upon, acting)
    assert (found["actors"], found["recipients"]) == (["Berg", "Chile"], [])
    found = told_twice("message", {"recipients": ["Chile"]}, {"actors": ["Chile"]}, {"recipients": ["Chile"]})
    assert (found["actors"], found["recipients"]) == ([], ["Chile"])


@pytest.mark.parametrize(
    ("hosts", "left"),
    [
        (["Lund"], ["Lund"]),
        (["Lund", "Ilic"], []),
        (["Lund", "Berg"], ["Lund", "Berg"]),
        (["Lund", "Berg", "Ilic"], []),
    ],
    ids=["one", "of two countries", "of one country", "all who are there"],
)
def test_sides_of_has_no_hosts_where_all_host_each_other(hosts: list[str], left: list[str]) -> None:
    """Hosts of two countries, or everybody who takes part."""
    case = {
        "text": "Lund and Berg received Ilic.", "published": None,
        "entities": [["Lund", "person", "NOR"], ["Berg", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "tellings": [{"words": "received", "kind": "meeting",
                      "roles": {"actors": ["Lund", "Berg", "Ilic"], "host": hosts}}],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: e for e in told.entities}
    found = sides_of(Group(list(told.tellings)), "meeting", entities)["host"]
    assert [entities[e].name for e, _ in found] == left


def test_sides_of_has_no_host_where_two_of_one_country_are_all() -> None:
    """Two of one country who receive each other."""
    case = {
        "text": "Lund and Berg met.", "published": None,
        "entities": [["Lund", "person", "NOR"], ["Berg", "person", "NOR"]],
        "tellings": [{"words": "met", "kind": "meeting", "roles": {r: ["Lund", "Berg"] for r in ("actors", "host")}}],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: e for e in told.entities}
    assert sides_of(Group(list(told.tellings)), "meeting", entities)["host"] == []


@pytest.mark.parametrize(
    ("kind", "actors", "recipients"),
    [("government", ["Norway"], []), ("person", [], ["its envoy"]), ("country", [], ["its envoy"])],
)
def test_sides_of_lets_a_state_close_its_own_mission(kind: str, actors: list[str], recipients: list[str]) -> None:
    """It acts, upon nobody; who expels people of its own is not who does it."""
    case = {
        "text": "Norway removed its envoy.", "published": None,
        "entities": [["Norway", "country", "NOR"], ["its envoy", kind, "NOR"]],
        "tellings": [{"words": "removed", "kind": "other", "type": "SANCTION", "deed": "SANCTION",
                      "roles": {"actors": ["Norway"], "recipients": ["its envoy"]}}],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: e for e in told.entities}
    roles = sides_of(Group(list(told.tellings)), "other", entities)
    assert [[entities[e].name for e, _ in roles[r]] for r in ("actors", "recipients")] == [actors, recipients]


@pytest.mark.parametrize(
    ("actors", "recipients", "left"),
    [
        (["Norway"], ["the general", "Syria"], (["Norway"], ["the general", "Syria"])),
        (["Norway", "Syria"], ["the general"], (["Norway"], ["the general"])),
        (["the ministry"], ["the general"], ([], ["the general"])),
    ],
    ids=["abroad", "a countryman beside", "only countrymen"],
)
def test_sides_of_has_nobody_summon_his_own(
    actors: list[str], recipients: list[str], left: tuple[list[str], list[str]]
) -> None:
    """Of those who summon the countrymen of the summoned are left out."""
    assert sided("summons", actors, recipients) == left


def test_sides_of_has_nobody_as_host_and_guest_of_a_meeting() -> None:
    """The two ministers stand for both sides, and for neither alone."""
    told = read_told({
        "text": "The two ministers met in Oslo.", "published": None, "entities": [["ministers", "person", None]],
        "tellings": [{"words": "met", "kind": "meeting", "lemma": "meet",
                      "roles": {"actors": ["ministers"], "host": ["ministers"], "visitor": ["ministers"]}}],
    })  # fmt: skip
    roles = sides_of(Group(list(told.tellings)), "meeting", {e.id: e for e in told.entities})
    assert (len(roles["actors"]), roles["host"], roles["visitor"]) == (1, [], [])


@pytest.mark.parametrize(("began", "expected"), [(["Norway", "Syria"], []), (["Norway"], ["Norway"])])
def test_sides_of_has_no_initiator_where_all_of_them_began(began: list[str], expected: list[str]) -> None:
    """The two ministers' call was begun by one of them, if anybody says by whom."""
    case = {
        "text": TEXT, "published": None, "entities": [[name, *side[:2]] for name, side in SIDES.items()],
        "tellings": [{"words": "shelled", "kind": "call", "type": "CONSULT",
                      "roles": {"actors": ["Norway", "Syria"], "initiator": began}}],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: e for e in told.entities}
    roles = sides_of(Group(list(told.tellings)), "call", entities)
    assert [entities[e].name for e, _ in roles["initiator"]] == expected
