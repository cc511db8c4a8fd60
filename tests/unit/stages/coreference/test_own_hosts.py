"""Tests of whom a guest calls his; trees, triggers and phrases are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.own_hosts import COUNTERPARTS, HOSTS, name_own_hosts
from dragoman.stages.coreference.parties import Spot, new_party
from dragoman.stages.coreference.recency import POSSESSIVES
from dragoman.stages.coreference.state import State
from tests.scenes import heard, scene_of


def his(
    pack: ActorPack, noun: str = "counterpart", first: str = "his", *, kind: str = "visit", guest: str | None = "NOR",
    home: str | None = None, country: str | None = None, role: str | None = "head_of_government",
) -> tuple[str | None, bool]:  # fmt: skip
    """The country of whom Lund thanks, who visits Laos, and whether he has got a name of his own."""
    words = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("visits", "VERB", 0, "root", "visit"), ("Laos", "PROPN", 2, "obj"),
        ("thanking", "VERB", 2, "advcl", "thank"), (first, "PRON", 6, "nmod:poss"), (noun, "NOUN", 4, "obj"),
    ).sentence  # fmt: skip
    host = [float(n == 2) for n in range(6)]
    visit = heard(1, 1, kinds={kind: 1.0}, roles={"host": host, "where": [0.0] * 6})
    sentence = replace(words, triggers=(visit,))
    lund = new_party(Reading("name", "person", "Lund", names=("Lund",), country=guest), "Lund")
    laos = new_party(Reading("name", "country", "Laos", country="LAO"), "Laos")
    other = new_party(Reading("title", "person", role=role, country=country), f"{first} {noun}")
    spots = [(lund, 0, 0), (laos, 2, 2), (other, 4, 5)]
    for party, token, _ in spots:
        party.places.append(Spot(0, token, subject=not token, source=False))
    phrases = [Phrase(sentence.tokens[a].span, 0, a, b, b, p.kind, 0.9) for p, a, b in spots]
    found = {n: [p] for n, (p, _, _) in enumerate(spots)}
    document = clean(Dispatch("Lund visits Laos thanking his host", published="2024-07-11"))
    state = State(document, [sentence], phrases, pack, "2024-07-11", frozenset(), [lund, laos, other], found)
    state.home = home
    name_own_hosts(state, [])
    return other.country, other.key is not None


@pytest.mark.parametrize("noun", sorted(COUNTERPARTS | HOSTS))
@pytest.mark.parametrize("first", POSSESSIVES)
def test_name_own_hosts_gives_the_country_that_is_visited(actor_pack: ActorPack, noun: str, first: str) -> None:
    """However the guest calls him; his counterpart holds the seat that the guest holds."""
    assert his(actor_pack, noun, first)[0] == "LAO"
    assert his(actor_pack, "counterpart") == ("LAO", True)


def test_name_own_hosts_takes_a_host_to_be_where_the_dispatch_was_filed(actor_pack: ActorPack) -> None:
    """Of a counterpart that says nothing; nor is it the guest's own country."""
    assert his(actor_pack, "hosts", kind="statement", home="SEN")[0] == "SEN"
    assert his(actor_pack, "counterpart", kind="statement", home="SEN")[0] is None
    assert his(actor_pack, "hosts", kind="statement", home="NOR")[0] is None


def test_name_own_hosts_leaves_others(actor_pack: ActorPack) -> None:
    """Who is of another country already, whose aide he is, and of a guest who is at home there or of nowhere known."""
    assert his(actor_pack, country="FRA")[0] == "FRA"
    assert his(actor_pack, "aide")[0] is None
    assert his(actor_pack, first="the")[0] is None
    assert his(actor_pack, guest="LAO")[0] is None
