"""Tests of the country of a ministry to which an envoy is called; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase
from dragoman.stages.clean import clean
from dragoman.stages.coreference.called_in import CALLING_IN, country_by_call
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from tests.scenes import heard, scene_of


def country(
    pack: ActorPack, envoy: str = "envoy", verb: str = "summon", mark: str = "to", kind: str = "government"
) -> str | None:
    """The country of the ministry in "The envoy in Togo was summoned to the ministry"."""
    sentence = scene_of(
        (envoy, "NOUN", 5, "nsubj:pass"), ("in", "ADP", 3, "case"), ("Togo", "PROPN", 1, "nmod"),
        ("was", "AUX", 5, "aux:pass", "be"), ("verbed", "VERB", 0, "root", verb), (mark, "ADP", 7, "case"),
        ("ministry", "NOUN", 5, "obl"),
    ).sentence  # fmt: skip
    sentence = replace(sentence, triggers=(heard(4, 4, kinds={"summons": 0.9}),))
    state = State(clean(Dispatch("Lund")), [sentence], (), pack, None, frozenset())
    state.phrases = [Phrase(sentence.tokens[n].span, 0, n, n, n, label, 0.9) for n, label in ((0, "person"), (6, kind))]
    party = Party(kind, "ministry")
    state.found = {0: [Party("person", "envoy")], 1: [party]}
    return country_by_call(state, party)


@pytest.mark.parametrize("verb", sorted(CALLING_IN))
def test_country_by_call_is_that_of_the_post(verb: str, actor_pack: ActorPack) -> None:
    """Whoever is posted in Togo is called to a ministry of Togo's."""
    assert country(actor_pack, verb=verb) == "TGO"


@pytest.mark.parametrize(
    "changes", [{"envoy": "trader"}, {"verb": "escort"}, {"mark": "from"}, {"kind": "organization"}]
)
def test_country_by_call_leaves_others(changes: dict[str, str], actor_pack: ActorPack) -> None:
    """No envoy, no call, no way to it, and a club."""
    assert country(actor_pack, **changes) is None
