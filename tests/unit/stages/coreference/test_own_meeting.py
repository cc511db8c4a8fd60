"""Tests of plurals of a meeting that is told right there, with trees, triggers and parties written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Sentence, Trigger
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.own_meeting import RELATIVES, after_meeting, both_in_meeting, in_meeting, states_of
from dragoman.stages.coreference.parties import Party, Spot, new_party
from dragoman.stages.coreference.state import State
from tests.scenes import scene_of

CHAD, MALI = "TCD", "MLI"


def talks(noun: str = "meeting", deprel: str = "acl:relcl", above: int = 4, which: str = "which") -> Sentence:
    """Lund held a meeting with Vik in which they agreed."""
    return scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("held", "VERB", 0, "root", "hold"), ("a", "DET", 4, "det"),
        (noun, "NOUN", 2, "obj"), ("with", "ADP", 6, "case"), ("Vik", "PROPN", 4, "nmod"), ("in", "ADP", 10, "case"),
        (which, "PRON", 10, "obl"), ("they", "PRON", 10, "nsubj"), ("agreed", "VERB", above, deprel, "agree"),
    ).sentence  # fmt: skip


def party(name: str, country: str, *spots: Spot, kind: str = "person") -> Party:
    """Somebody with his mentions."""
    found = new_party(Reading("name", kind, name, country=country), name)
    found.places.extend(spots)
    return found


def state_of(
    pack: ActorPack, sentences: list[Sentence], parties: list[Party], at: tuple[int, int]
) -> tuple[State, Phrase]:
    """The state of a text, and the plural at a sentence and token."""
    number, token = at
    phrase = Phrase(sentences[number].tokens[token].span, number, token, token, token, "person", 0.9)
    state = State(clean(Dispatch("Lund held a meeting.")), sentences, [phrase], pack, None, frozenset())
    state.parties.extend(parties)
    return state, phrase


def inside(
    pack: ActorPack, sentence: Sentence, *, kind: str = "meeting", other: str = MALI, more: tuple[Party, ...] = ()
) -> list[str]:
    """Whom "they" mean in the clause."""
    sentence = replace(sentence, triggers=(Trigger(3, 3, 0.9, {kind: 1.0}, {}, {}, {}),))
    parties = [
        party("Lund", CHAD, Spot(0, 0, subject=True, source=False)),
        party("Vik", other, Spot(0, 5, subject=False, source=False)),
        *more,
    ]
    state, phrase = state_of(pack, [sentence], parties, (0, 8))
    return [p.name for p in in_meeting(state, phrase)]


@pytest.mark.parametrize("which", sorted(RELATIVES))
@pytest.mark.parametrize(("deprel", "above"), [("acl:relcl", 4), ("acl:relcl", 6), ("advcl", 2)])
def test_in_meeting_are_the_two_who_meet(which: str, deprel: str, above: int, actor_pack: ActorPack) -> None:
    """Whether the tree hangs the clause on the meeting, on the last name before it, or on the verb."""
    assert inside(actor_pack, talks(deprel=deprel, above=above, which=which)) == ["Lund", "Vik"]


def test_in_meeting_is_nobody_elsewhere(actor_pack: ActorPack) -> None:
    """A clause on another noun, in a sentence of no contact, or with others than two people of two states."""
    assert not inside(actor_pack, talks("house"), kind="other")
    assert not inside(actor_pack, talks(deprel="advcl", above=2, which="so"))
    assert not inside(actor_pack, talks(), other=CHAD)
    assert not inside(actor_pack, talks(), more=(party("Moi", "KEN", Spot(0, 2, subject=False, source=False)),))
    assert not inside(
        actor_pack, talks(), more=(party("officials", "KEN", Spot(0, 2, subject=False, source=False), kind="group"),)
    )
    assert not inside(actor_pack, talks(deprel="root", above=0))


def follows(
    pack: ActorPack, *, kind: str = "call", first: int = 0, source: bool = True, relation: str = "nsubj"
) -> list[str]:
    """Whom "they" mean behind "Vik said Lund called Moi"."""
    told = scene_of(
        ("Vik", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("Lund", "PROPN", 4, "nsubj"),
        ("called", "VERB", 2, "ccomp", "call"), ("Moi", "PROPN", 4, "obj"),
    ).sentence  # fmt: skip
    told = replace(told, triggers=(Trigger(3, 3, 0.9, {kind: 1.0}, {}, {}, {}),))
    rest = [("Then", "ADV", first + 2, "advmod")] * first
    then = scene_of(*rest, ("they", "PRON", first + 2, relation), ("spoke", "VERB", 0, "root", "speak")).sentence
    parties = [party("Vik", CHAD, Spot(0, 0, subject=True, source=source))]
    parties += [
        party("Lund", MALI, Spot(0, 2, subject=False, source=False)),
        party("Moi", "KEN", Spot(0, 4, subject=False, source=False)),
    ]
    state, phrase = state_of(pack, [told, then], parties, (1, first))
    return [p.name for p in after_meeting(state, phrase)]


def test_after_meeting_are_the_two_of_the_sentence_before(actor_pack: ActorPack) -> None:
    """Without who tells of it; of three who speak, of no contact, and of "them" it says nothing."""
    assert follows(actor_pack) == ["Lund", "Moi"]
    assert not follows(actor_pack, source=False)
    assert not follows(actor_pack, kind="statement")
    assert not follows(actor_pack, first=3)
    assert not follows(actor_pack, relation="obj")


def test_states_of_two_are_named_if_the_text_has_one(actor_pack: ActorPack) -> None:
    """Else the two people stand for their sides."""
    people = [party("Lund", CHAD), party("Vik", MALI)]
    state, _ = state_of(actor_pack, [talks()], people, (0, 8))
    assert states_of(state, people) == people
    chad = new_party(Reading("name", "country", "Chad", key="country:TCD", country=CHAD), "Chad")
    chad.places.append(Spot(0, 0, subject=False, source=False))
    state.parties.append(chad)
    assert [p.country for p in states_of(state, people)] == [CHAD, MALI]
    assert states_of(state, people)[0] is chad
    assert states_of(state, people[:1]) == people[:1]


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (Reading("title", "person", count=2, noun="leaders"), ["Lund", "Vik"]),
        (Reading("title", "group", count=3, noun="sides"), ["Lund", "Vik"]),
        (Reading("title", "person", count=3, noun="envoys"), []),
        (Reading("title", "person", count=2, noun="monarchs", role="monarch"), []),
    ],
)
def test_both_in_meeting_may_be_called_so(reading: Reading, expected: list[str], actor_pack: ActorPack) -> None:
    """Two, or the sides; and no two who hold other offices."""
    sentence = replace(talks(), triggers=(Trigger(3, 3, 0.9, {"meeting": 1.0}, {}, {}, {}),))
    people = [party("Lund", CHAD, Spot(0, 0, subject=True, source=False))]
    people += [party("Vik", MALI, Spot(0, 5, subject=False, source=False))]
    for one in people:
        one.role = "foreign_minister"
    state, phrase = state_of(actor_pack, [sentence], people, (0, 8))
    assert [p.name for p in both_in_meeting(state, phrase, reading)] == expected
