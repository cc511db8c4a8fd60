"""Tests of holders of a seat whom a guest meets; trees, triggers and phrases are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Trigger
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.hosts import SEATS, name_callers, name_hosts
from dragoman.stages.coreference.parties import Party, Spot, new_party
from dragoman.stages.coreference.state import State
from tests.scenes import heard, scene_of


def told(kind: str, status: str, role: str, size: int, *at: int) -> Trigger:
    """A trigger at token 1 with a status, and those in a role by their tokens."""
    scores = [1.0 if n in at else 0.0 for n in range(size)]
    return replace(heard(1, 1, kinds={kind: 1.0}, roles={role: scores, "where": [0.0] * size}), statuses={status: 1.0})


def met(
    pack: ActorPack, *, role: str = "head_of_government", guest: str | None = "NOR", host: str = "LAO",
    visit: str = "ongoing", meeting: str = "happened", kind: str = "meeting", other: str | None = None, first: bool = True,
    country: str | None = None,
) -> tuple[str | None, bool]:  # fmt: skip
    """The country of the premier whom Lund met, who visits Laos, and whether he has got a name of his own."""
    visiting = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("visits", "VERB", 0, "root", "visit"), ("Laos", "PROPN", 2, "obj"),
        ("Mali", "PROPN", 3, "conj"),
    ).sentence  # fmt: skip
    visiting = replace(visiting, triggers=(told("visit", visit, "host", 4, 2, *([3] if other else [])),))
    meets = scene_of(("He", "PRON", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("premier", "NOUN", 2, "obj"))
    meeting_ = replace(meets.sentence, triggers=(told(kind, meeting, "actors", 3, 0, 2),))
    sentences = [visiting, meeting_] if first else [meeting_, visiting]
    a, b = (0, 1) if first else (1, 0)
    lund = new_party(Reading("name", "person", "Lund", names=("Lund",), country=guest), "Lund")
    laos, mali = (new_party(Reading("name", "country", name, country=code), name)
                  for name, code in (("Laos", host), ("Mali", other)))  # fmt: skip
    premier = new_party(Reading("title", "person", role=role, noun="premier", country=country), "the premier")
    spots: list[tuple[Party, int, int]] = [(lund, a, 0), (laos, a, 2), (mali, a, 3), (lund, b, 0), (premier, b, 2)]
    for party, sentence, token in spots:
        party.places.append(Spot(sentence, token, subject=not token, source=False))
    phrases = [Phrase(sentences[s].tokens[t].span, s, t, t, t, p.kind, 0.9) for p, s, t in spots]
    found = {n: [p] for n, (p, _, _) in enumerate(spots)}
    document = clean(Dispatch("Lund visits Laos. He met the premier.", published="2024-07-11"))
    name_hosts(
        State(document, sentences, phrases, pack, "2024-07-11", frozenset(), [lund, laos, mali, premier], found), []
    )
    return premier.country, premier.key is not None


@pytest.mark.parametrize("seat", SEATS)
def test_name_hosts_gives_those_whom_a_guest_meets_his_hosts_country(seat: str, actor_pack: ActorPack) -> None:
    """And the name of who holds the seat, where there is one of it."""
    assert met(actor_pack, role=seat)[0] == "LAO"
    assert met(actor_pack) == ("LAO", True)
    assert met(actor_pack, visit="planned", meeting="planned")[0] == "LAO"


@pytest.mark.parametrize(
    "changes",
    [
        {"role": "envoy"}, {"guest": "LAO"}, {"guest": None}, {"other": "MLI"}, {"visit": "planned"}, {"kind": "statement"},
        {"first": False},
    ],
    ids=["an envoy", "no guest", "whose guest", "two hosts", "met before", "not met", "told later"],
)  # fmt: skip
def test_name_hosts_leaves_others(changes: dict[str, str], actor_pack: ActorPack) -> None:
    """Whoever may be at home with the guest."""
    assert met(actor_pack, **changes)[0] is None  # type: ignore[arg-type]
    assert met(actor_pack, country="FRA")[0] == "FRA"


def called(
    pack: ActorPack, *, kind: str = "summons", guest: str | None = "GBR", known: str | None = None,
    title: str | None = "deputy minister", other: str = "PER",
) -> str | None:  # fmt: skip
    """The country of the deputy minister whom an envoy met whom the ministries of one or two states called in."""
    calling = scene_of(
        ("Ministry", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", "call"), ("Cook", "PROPN", 2, "obj"),
        ("Office", "PROPN", 1, "conj"),
    ).sentence  # fmt: skip
    calling = replace(calling, triggers=(told(kind, "happened", "actors", 4, 0, 3),))
    meets = scene_of(("He", "PRON", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Ramos", "PROPN", 2, "obj"))
    sentences = [calling, replace(meets.sentence, triggers=(told("meeting", "happened", "actors", 3, 0, 2),))]
    bodies = [new_party(Reading("name", "government", "Body", country=code), "Body") for code in ("PER", other)]
    cook = new_party(Reading("name", "person", "Cook", names=("Cook",), country=guest), "Cook")
    ramos = new_party(Reading("name", "person", "Ramos", names=("Ramos",), country=known, title=title), "Ramos")
    spots = [(bodies[0], 0, 0), (cook, 0, 2), (bodies[1], 0, 3), (cook, 1, 0), (ramos, 1, 2)]
    for party, sentence, token in spots:
        party.places.append(Spot(sentence, token, subject=not token, source=False))
    phrases = [Phrase(sentences[s].tokens[t].span, s, t, t, t, p.kind, 0.9) for p, s, t in spots]
    found = {n: [p] for n, (p, _, _) in enumerate(spots)}
    document = clean(Dispatch("The ministry called Cook in. He met Ramos.", published="2024-07-11"))
    parties = [*bodies, cook, ramos]
    name_callers(State(document, sentences, phrases, pack, "2024-07-11", frozenset(), parties, found))
    return ramos.country


def test_name_callers_gives_whom_an_envoy_meets_the_country_that_called_him_in(actor_pack: ActorPack) -> None:
    """He went to the ministry, and met its people."""
    assert called(actor_pack) == "PER"


@pytest.mark.parametrize(
    ("changes", "country"),
    [
        ({"kind": "statement"}, None), ({"guest": "PER"}, None), ({"guest": None}, None), ({"title": None}, None),
        ({"other": "CHL"}, None), ({"known": "GBR"}, "GBR"),
    ],
    ids=["not called in", "no foreigner", "whose envoy", "no office", "two states", "known already"],
)  # fmt: skip
def test_name_callers_leaves_others(changes: dict[str, str], country: str | None, actor_pack: ActorPack) -> None:
    """Of whom nobody can say that they are that ministry's."""
    assert called(actor_pack, **changes) == country
