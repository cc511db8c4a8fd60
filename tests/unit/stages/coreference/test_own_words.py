"""Tests of pronouns for who says something of himself, and for the object before; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.own_words import those_who_say_so
from dragoman.stages.coreference.parties import Party, new_party
from dragoman.stages.coreference.same_object import of_same_object
from dragoman.stages.coreference.state import State
from tests.scenes import scene_of


def state_of(pack: ActorPack, sentence: Sentence, pronoun: int, *named: tuple[int, Party]) -> tuple[State, Phrase]:
    """The state of a sentence with parties at tokens, and the phrase of a pronoun."""
    phrases = [Phrase(sentence.tokens[n].span, 0, n, n, n, "person", 0.9) for n in (*(n for n, _ in named), pronoun)]
    state = State(clean(Dispatch("Lund held a meeting.")), [sentence], phrases, pack, None, frozenset())
    state.parties.extend(party for _, party in named)
    state.found.update({number: [party] for number, (_, party) in enumerate(named)})
    return state, phrases[-1]


def several(kind: str = "group", count: int = 3) -> Party:
    """Envoys, or one of them."""
    return replace(new_party(Reading("title", kind, "envoys", country="TCD", count=count), "envoys"))


@pytest.mark.parametrize(
    ("verb", "relation", "subject", "kind", "count", "found"),
    [
        ("say", "ccomp", "nsubj", "group", 3, True),
        ("say", "ccomp", "nsubj", "person", 2, True),
        ("see", "ccomp", "nsubj", "group", 3, False),
        ("say", "advcl", "nsubj", "group", 3, False),
        ("say", "ccomp", "obj", "group", 3, False),
        ("say", "ccomp", "nsubj", "person", 1, False),
        ("say", "ccomp", "nsubj", "country", 3, False),
    ],
)
def test_those_who_say_so_are_the_subject_of_the_saying(
    verb: str, relation: str, subject: str, kind: str, count: int, found: bool, actor_pack: ActorPack
) -> None:
    """Envoys say they will leave: several people do, as what they say, and as its subject."""
    sentence = scene_of(
        ("Envoys", "NOUN", 2, "nsubj"), ("say", "VERB", 0, "root", verb), ("they", "PRON", 4, subject),
        ("leave", "VERB", 2, relation),
    ).sentence  # fmt: skip
    state, phrase = state_of(actor_pack, sentence, 2, (0, several(kind, count)))
    assert (those_who_say_so(state, phrase) is not None) is found


def test_those_who_say_so_share_the_subject_of_a_joined_verb(actor_pack: ActorPack) -> None:
    """Envoys left and say they were sent home."""
    sentence = scene_of(
        ("Envoys", "NOUN", 2, "nsubj"), ("left", "VERB", 0, "root", "leave"), ("say", "VERB", 2, "conj"),
        ("they", "PRON", 5, "nsubj"), ("went", "VERB", 3, "ccomp", "go"),
    ).sentence  # fmt: skip
    state, phrase = state_of(actor_pack, sentence, 3, (0, several()))
    assert those_who_say_so(state, phrase) is state.parties[0]


@pytest.mark.parametrize(
    ("gender", "relation", "joined", "own", "found"),
    [
        ("m", "obj", "conj", False, True),
        ("f", "obj", "conj", False, False),
        ("m", "nsubj", "conj", False, False),
        ("m", "obj", "advcl", False, False),
        ("m", "obj", "conj", True, False),
    ],
)
def test_of_same_object_is_whom_the_verb_before_has(
    gender: str, relation: str, joined: str, own: bool, found: bool, actor_pack: ActorPack
) -> None:
    """Chad blamed Berg and threatened him: not where the second verb has a subject of its own."""
    subject = ("Mali", "PROPN", 6, "nsubj") if own else ("also", "ADV", 6, "advmod")
    sentence = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("blamed", "VERB", 0, "root", "blame"), ("Berg", "PROPN", 2, "obj"),
        ("and", "CCONJ", 6, "cc"), subject, ("threatened", "VERB", 2, joined, "threaten"), ("him", "PRON", 6, relation),
    ).sentence  # fmt: skip
    berg = new_party(Reading("name", "person", "Berg", names=("Berg",), gender="m"), "Berg")
    state, phrase = state_of(actor_pack, sentence, 6, (2, berg))
    reading = Reading("pronoun", "person", pronoun="him", gender=gender)
    assert (of_same_object(state, phrase, reading) is berg) is found
