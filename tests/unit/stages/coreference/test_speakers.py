"""Tests of whom a pronoun takes up who is named only behind it; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase
from dragoman.stages.clean import clean
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.speakers import said_behind
from dragoman.stages.coreference.state import State
from tests.scenes import scene_of


def taken_up(
    pack: ActorPack,
    *,
    it: str = "government",
    kind: str = "government",
    verb: str = "say",
    relation: str = "ccomp",
    role: str = "nsubj",
) -> bool:
    """Whether "it" is the bank in "It agreed, bank said"."""
    sentence = scene_of(
        ("It", "PRON", 2, role), ("agreed", "VERB", 5, relation, "agree"), (",", "PUNCT", 2, "punct"),
        ("bank", "NOUN", 5, "nsubj"), ("said", "VERB", 0, "root", verb),
    ).sentence  # fmt: skip
    phrases = tuple(Phrase(sentence.tokens[n].span, 0, n, n, n, k, 0.9) for n, k in ((0, it), (3, kind)))
    state = State(clean(Dispatch("Lund")), [sentence], phrases, pack, None, frozenset())
    bank = Party(kind, "bank")
    state.found = {1: [bank]}
    return said_behind(state, 0) == [bank]


def test_said_behind_is_who_says_it(actor_pack: ActorPack) -> None:
    """A body for a body, a person for a person."""
    assert taken_up(actor_pack)
    assert taken_up(actor_pack, relation="parataxis")
    assert taken_up(actor_pack, it="person", kind="person")
    assert not taken_up(actor_pack, kind="person")
    assert not taken_up(actor_pack, it="person")


@pytest.mark.parametrize("changes", [{"verb": "resent"}, {"relation": "advcl"}, {"role": "nmod:poss"}])
def test_said_behind_leaves_others(changes: dict[str, str], actor_pack: ActorPack) -> None:
    """Who says nothing, what nobody says, and what is its own."""
    assert not taken_up(actor_pack, **changes)
