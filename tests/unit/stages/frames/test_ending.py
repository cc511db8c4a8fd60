"""Tests of what is broken off; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.frames import load_frames
from dragoman.records.events import ROLES
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.stages.frames.ending import (
    BONDS,
    BREAK_OFF,
    BREAK_WITH,
    ENDING,
    PACTS,
    SEVERING,
    STOPPING,
    SWITCHED,
    SWITCHING,
    TALKS,
    as_stopped,
    ended,
    goes_on,
    stops_contact,
    switched,
)
from dragoman.stages.frames.scene import Scene
from tests.scenes import heard, scene_of
from tests.tellings import bare_telling

PACK = load_frames()


def stopped(verb: str, noun: str, case: str = "with") -> Sentence:
    """Chad stopped something with Mali."""
    return scene_of(
        ("Chad", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), (noun, "NOUN", 2, "obj"),
        (case, "ADP", 5, "case"), ("Mali", "PROPN", 3, "nmod"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(STOPPING))
@pytest.mark.parametrize("noun", sorted(TALKS))
def test_ended_knows_who_breaks_off_talks(verb: str, noun: str) -> None:
    """With another; talks that are stopped in a town may go on, and so may those that are held."""
    assert ended(stopped(verb, noun), 1, 1) == BREAK_OFF
    assert ended(stopped(verb, noun, "in"), 1, 1) is None
    assert ended(stopped("hold", noun), 1, 1) is None


@pytest.mark.parametrize("verb", sorted(STOPPING | ENDING))
@pytest.mark.parametrize("noun", sorted(BONDS))
def test_ended_knows_who_breaks_ties(verb: str, noun: str) -> None:
    """Not who stops another thing."""
    assert ended(stopped(verb, noun), 1, 1) == BREAK_WITH
    assert ended(stopped(verb, "ferry"), 1, 1) is None


@pytest.mark.parametrize("verb", sorted(ENDING))
@pytest.mark.parametrize("noun", sorted(PACTS))
def test_ended_knows_who_ends_a_pact(verb: str, noun: str) -> None:
    """Talks that end may have done their work."""
    assert ended(stopped(verb, noun), 1, 1) == BREAK_WITH
    assert ended(stopped(verb, min(TALKS)), 1, 1) is None


def test_as_stopped_hears_the_verb_for_its_talks() -> None:
    """Where it is not heard itself, and stops them."""
    here = stopped("stop", "talk")
    found = as_stopped(here, heard(2, 2), {2})
    assert (found.first, found.last, found.kinds) == (1, 1, {"other": 1.0})
    assert as_stopped(here, heard(2, 2), {1, 2}) == heard(2, 2)
    assert as_stopped(stopped("hold", "talk"), heard(2, 2), {2}) == heard(2, 2)
    assert as_stopped(here, heard(1, 1), {1}) == heard(1, 1)


def moved(verb: str = "switch", noun: str = "ties", lemma: str = "tie", to: str = "to") -> tuple[Scene, Telling]:
    """Chad switched something from Mali to Togo, as the model tells it."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), (noun, "NOUN", 2, "obj", lemma),
        ("from", "ADP", 5, "case"), ("Mali", "PROPN", 2, "obl"), (to, "ADP", 7, "case"), ("Togo", "PROPN", 2, "obl"),
        actors=(0, 4, 6),
    )  # fmt: skip
    roles = dict.fromkeys(ROLES, ()) | {"actors": tuple((a.entities[0], a.phrase.span) for a in here.actors)}
    return here, bare_telling(here.sentence, 1, "other", roles)


@pytest.mark.parametrize("verb", sorted(SWITCHING))
@pytest.mark.parametrize("noun", sorted(SWITCHED))
def test_switched_breaks_with_the_one_and_recognizes_the_other(verb: str, noun: str) -> None:
    """Each in words of its own."""
    told = switched(*moved(verb, noun, noun), PACK)
    assert [(t.kind, [[e for e, _ in t.roles[r]] for r in ("actors", "recipients")]) for t in told] == [
        ("other", [["Chad"], ["Mali"]]),
        ("recognition", [["Chad"], ["Togo"]]),
    ]
    assert (told[0].deed, told[0].trigger != told[1].trigger) == ("SANCTION", True)


def test_switched_leaves_other_tellings_alone() -> None:
    """Where no ties go, or from nobody to nobody."""
    for here, known in (moved("keep"), moved(noun="fuel", lemma="fuel"), moved(to="near")):
        assert switched(here, known, PACK) == (known,)


@pytest.mark.parametrize("verb", sorted(STOPPING))
def test_goes_on_knows_what_is_not_stopped(verb: str) -> None:
    """With "not" and a gerund; without either something is stopped."""

    def words(negator: str = "not", xpos: str = "VBG") -> Sentence:
        made = scene_of(
            ("Chad", "PROPN", 3, "nsubj"), (negator, "PART", 3, "advmod"), (verb, "VERB", 0, "root"),
            ("shelling", "VERB", 3, "xcomp", "shell"),
        ).sentence  # fmt: skip
        tokens = (*made.tokens[:3], replace(made.tokens[3], xpos=xpos))
        return replace(made, tokens=tokens)

    assert goes_on(words(), heard(2, 2))
    assert not goes_on(words("now"), heard(2, 2))
    assert not goes_on(words(xpos="NN"), heard(2, 2))
    assert not goes_on(words(), heard(3, 3))


@pytest.mark.parametrize("verb", sorted(SEVERING))
def test_stops_contact_knows_who_ends_it(verb: str) -> None:
    """There is none any more; what is kept up, and other things that end, are told."""
    assert stops_contact(stopped(verb, "contact"), heard(2, 2))
    assert not stops_contact(stopped(verb, "war"), heard(2, 2))
    assert not stops_contact(stopped("maintain", "contact"), heard(2, 2))
