"""Tests of people who are called by the name under which they write."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase
from dragoman.stages.clean import clean
from dragoman.stages.coreference.handles import by_handle
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from tests.scenes import scene_of

LUND = Party("person", "Kari Lund", names=[("kari", "lund")])
INITIALED = Party("person", "R.K. Lund", names=[("r.k.", "lund")])


def meant(words: str, pack: ActorPack, *parties: Party) -> str | None:
    """Whom the first two words of a text mean, as one phrase where they do not begin with a mark."""
    sentence = scene_of(*((word, "PROPN", n, "flat") for n, word in enumerate(words.split()))).sentence
    first = 1 if words.startswith("@") else 0
    tokens = sentence.tokens
    phrase = Phrase(tokens[first].span, 0, first, first, first, "person", 0.9)
    document = clean(Dispatch(words, published="2020-09-10"))
    found = by_handle(State(document, [sentence], [phrase], pack, None, frozenset(), list(parties)), phrase)
    return found.name if found is not None else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("MoS @ karilund", "Kari Lund"),
        ("MoS @ klund", "Kari Lund"),
        ("MoS @ lund_2", "Kari Lund"),
        ("@ Kari_Lund meets", "Kari Lund"),
        ("MoS @klund meets", "Kari Lund"),
        ("MoS @ berglund", None),
        ("MoS @ kari", None),
        ("MoS meets lund", None),
    ],
)
def test_by_handle_knows_the_surname_with_other_names_or_initials(
    words: str, expected: str | None, actor_pack: ActorPack
) -> None:
    """A surname within another one, and a mere first name, are nobody's for certain."""
    assert meant(words, actor_pack, LUND) == expected


def test_by_handle_needs_one_bearer(actor_pack: ActorPack) -> None:
    """Where two may write so it is neither; initials tell them apart."""
    assert meant("MoS @ lund", actor_pack, LUND, INITIALED) is None
    assert meant("MoS @ rklund", actor_pack, LUND, INITIALED) == "R.K. Lund"
