"""Tests of people whom the next sentence names; trees and phrases are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.named_next import JOINTS, THEY, named_next
from dragoman.stages.coreference.state import State
from tests.scenes import Word, scene_of

THREE = Reading("title", "group", count=3, noun="ambassadors")


def named(
    pack: ActorPack, *, plural: str = "ambassadors", subject: str = "They", be: str = "cop", joint: str = "and",
    kind: str = "person", reading: Reading = THREE,
) -> list[str]:  # fmt: skip
    """Whom "met ambassadors. They are Lund of Norway and Berg" names."""
    first: tuple[Word, ...] = (("Met", "VERB", 0, "root"), (plural, "NOUN", 1, "obj", plural.rstrip("s")))
    second: tuple[Word, ...] = (
        (subject, "NOUN", 3, "nsubj", subject.lower().rstrip("s")), ("are", "AUX", 3, be), ("Lund", "PROPN", 0, "root"),
        ("of", "ADP", 5, "case"), ("Norway", "PROPN", 3, "nmod"), (joint, "X", 7, "cc"), ("Berg", "PROPN", 3, "conj"),
    )  # fmt: skip
    sentences = [scene_of(*first).sentence, scene_of(*second).sentence]
    document = clean(Dispatch("Met ambassadors."))
    spots = [(0, 1, "group"), (1, 2, kind), (1, 4, "country"), (1, 6, "person")]
    phrases = [Phrase(sentences[s].tokens[t].span, s, t, t, t, what, 0.9) for s, t, what in spots]
    state = State(document, sentences, phrases, pack, None, frozenset())
    return [sentences[1].tokens[phrases[m].first].text for m in named_next(state, 0, reading)]


@pytest.mark.parametrize("subject", [*(w.capitalize() for w in THEY), "Ambassadors", "Envoys", "Diplomats"])
@pytest.mark.parametrize("joint", sorted(JOINTS))
def test_named_next_is_who_the_next_sentence_says_they_are(subject: str, joint: str, actor_pack: ActorPack) -> None:
    """Taken up by a pronoun, the same noun, or another for envoys."""
    assert named(actor_pack, subject=subject, joint=joint) == ["Lund", "Berg"]


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": "Guests"}, {"subject": "Envoy"}, {"be": "aux"}, {"joint": "met"}, {"kind": "organization"},
        {"reading": replace(THREE, count=1)}, {"reading": replace(THREE, names=("Vik",))},
        {"reading": replace(THREE, pronoun="they")}, {"reading": replace(THREE, kind="country")},
    ],
    ids=["others", "one of them", "no copula", "one alone", "a body", "one", "by name", "a pronoun", "states"],
)  # fmt: skip
def test_named_next_is_nobody_elsewhere(changes: dict[str, str], actor_pack: ActorPack) -> None:
    """Nor where the plural is of others than envoys whom the next sentence calls so."""
    assert named(actor_pack, **changes) == []  # type: ignore[arg-type]
    assert named(actor_pack, plural="traders", subject="Envoys") == []
