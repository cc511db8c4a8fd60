"""Tests of the country of a delegation by who leads it; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase
from dragoman.stages.clean import clean
from dragoman.stages.coreference.heading import LEADING, OF_STATE, country_by_heading
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.syntax.classes import DELEGATIONS
from tests.scenes import Word, scene_of


def countries(
    pack: ActorPack, words: Sequence[Word], team: int, leader: int, *, former: bool = False, of: str | None = "NOR"
) -> tuple[str | None, str | None]:
    """The countries that a delegation and its leader, who is of a country, have by each other."""
    sentence = scene_of(*words).sentence
    state = State(clean(Dispatch("Lund")), [sentence], (), pack, None, frozenset())
    state.phrases = [
        Phrase(sentence.tokens[n].span, 0, n, n, n, kind, 0.9) for n, kind in ((team, "group"), (leader, "person"))
    ]
    group, person = Party("group", "delegation"), Party("person", "Lund", country=of, former=former)
    if of is None:
        group.country = "NOR"
    state.found = {0: [group], 1: [person]}
    return country_by_heading(state, group), country_by_heading(state, person)


def led(verb: str, noun: str = "delegation", by: str = "by") -> tuple[Word, ...]:
    """A delegation led by Lund came."""
    return (
        (noun, "NOUN", 5, "nsubj"), (f"{verb}ed", "VERB", 1, "acl", verb), (by, "ADP", 4, "case"),
        ("Lund", "PROPN", 2, "obl:agent"), ("came", "VERB", 0, "root"),
    )  # fmt: skip


@pytest.mark.parametrize("verb", sorted(LEADING))
@pytest.mark.parametrize("noun", sorted(DELEGATIONS))
def test_country_by_heading_is_the_leaders(verb: str, noun: str, actor_pack: ActorPack) -> None:
    """A delegation led by a Norwegian is Norway's."""
    assert countries(actor_pack, led(verb, noun), 0, 3)[0] == "NOR"


def test_country_by_heading_is_the_delegations(actor_pack: ActorPack) -> None:
    """Who leads a Norwegian delegation is of Norway."""
    words: Sequence[Word] = (
        ("Lund", "PROPN", 5, "nsubj"), ("who", "PRON", 3, "nsubj"), ("leads", "VERB", 1, "acl:relcl", "lead"),
        ("delegation", "NOUN", 3, "obj"), ("came", "VERB", 0, "root"),
    )  # fmt: skip
    assert countries(actor_pack, words, 3, 0, of=None)[1] == "NOR"
    assert countries(actor_pack, words, 3, 0)[0] == "NOR"


def test_country_by_heading_leaves_what_says_nothing(actor_pack: ActorPack) -> None:
    """A party of tourists, a delegation expelled by somebody, and one led by who is out of office."""
    assert countries(actor_pack, led("lead", "crowd"), 0, 3)[0] is None
    assert countries(actor_pack, led("expel"), 0, 3)[0] is None
    assert countries(actor_pack, led("lead", by="past"), 0, 3)[0] is None
    assert countries(actor_pack, led("lead"), 0, 3, former=True)[0] is None


@pytest.mark.parametrize("word", sorted(OF_STATE))
@pytest.mark.parametrize(
    ("verb", "name", "expected"),
    [("chair", "{} Council", "NOR"), ("chair", "Security Council", None), ("praise", "{} Council", None)],
)
def test_country_by_heading_is_the_chairs(
    word: str, verb: str, name: str, expected: str | None, actor_pack: ActorPack
) -> None:
    """Of a body of which every state has one; not of the Security Council, nor of one that is praised."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("chaired", "VERB", 0, "root", verb), ("session", "NOUN", 2, "obj"),
        ("of", "ADP", 5, "case"), ("Council", "PROPN", 3, "nmod"),
    ).sentence  # fmt: skip
    state = State(clean(Dispatch("Lund")), [sentence], (), actor_pack, None, frozenset())
    spans = ((0, "person"), (4, "government"))
    state.phrases = [Phrase(sentence.tokens[n].span, 0, n, n, n, kind, 0.9) for n, kind in spans]
    body = Party("government", name.format(word.title()))
    state.found = {0: [Party("person", "Lund", country="NOR")], 1: [body]}
    assert country_by_heading(state, body) == expected
