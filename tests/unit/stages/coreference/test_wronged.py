"""Tests of whose it is that another is accused of striking; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.parties import Party, Spot, new_party
from dragoman.stages.coreference.state import State
from dragoman.stages.coreference.wronged import ACCUSING, STRUCK, WRONGING, wronged
from tests.scenes import scene_of


def whose(
    pack: ActorPack, verb: str = "accuse", deed: str = "violate", noun: str = "airspace", *, gender: str = "n",
    kind: str = "country", relation: str = "nmod:poss",
) -> str | None:  # fmt: skip
    """Whose "its" is in "Chad accused Mali of violating its airspace"."""
    sentence = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("accused", "VERB", 0, "root", verb), ("Mali", "PROPN", 2, "obj"),
        ("of", "SCONJ", 5, "mark"), ("violating", "VERB", 2, "advcl", deed), ("its", "PRON", 7, relation),
        (noun, "NOUN", 5, "obj"), tags={5: "PRP$"},
    ).sentence  # fmt: skip
    parties: list[Party] = []
    for name, token in (("Chad", 0), ("Mali", 2)):
        party = new_party(Reading("name", kind, name), name)
        party.places.append(Spot(0, token, subject=not token, source=False))
        parties.append(party)
    phrases = [Phrase(sentence.tokens[n].span, 0, n, n, n, kind, 0.9) for n in (0, 2, 5)]
    state = State(clean(Dispatch("x")), [sentence], phrases, pack, "2024-03-07", frozenset())
    state.parties = parties
    state.found = {0: [parties[0]], 1: [parties[1]]}
    owner = wronged(state, phrases[2], Reading("pronoun", "country", pronoun="its", gender=gender))
    return owner.name if owner else None


@pytest.mark.parametrize("verb", sorted(ACCUSING))
@pytest.mark.parametrize("deed", sorted(WRONGING)[:12])
def test_wronged_is_the_accuser(actor_pack: ActorPack, verb: str, deed: str) -> None:
    """Nobody is accused of striking his own."""
    assert whose(actor_pack, verb, deed) == "Chad"


@pytest.mark.parametrize("noun", sorted(STRUCK))
def test_wronged_in_what_may_be_struck(actor_pack: ActorPack, noun: str) -> None:
    """Its land, its people, its affairs."""
    assert whose(actor_pack, noun=noun) == "Chad"


def test_wronged_is_nobody_else(actor_pack: ActorPack) -> None:
    """Who praises; what is hidden; one's own programme; he and she; people."""
    assert whose(actor_pack, "praise") is None
    assert whose(actor_pack, deed="hide") is None
    assert whose(actor_pack, noun="programme") is None
    assert whose(actor_pack, gender="m") is None
    assert whose(actor_pack, kind="person") is None
