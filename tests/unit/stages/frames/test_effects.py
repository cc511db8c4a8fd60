"""Tests of what a deed brings about; trees are written by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from dragoman.records.tellings import Telling
from dragoman.stages.frames.effects import EFFECTS, as_effects
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

WORDS: tuple[Word, ...] = (
    ("war", "NOUN", 7, "nsubj"), ("between", "ADP", 3, "case"), ("Chad", "PROPN", 1, "nmod"),
    ("and", "CCONJ", 5, "cc"), ("Togo", "PROPN", 3, "conj"), ("has", "AUX", 7, "aux"),
    ("left", "VERB", 0, "root", "leave"), ("Mali", "PROPN", 7, "obj"), ("dead", "ADJ", 7, "xcomp"),
)  # fmt: skip

ROLES = ("actors", "recipients")


def both(
    deed: tuple[str, str], effect: tuple[str, str], words: Sequence[Word] = WORDS, kind: str = "other"
) -> tuple[list[Mapping[str, str]], list[Telling]]:
    """The actors and recipients of a war and of what it has left behind, and their tellings."""
    here = scene_of(*words, actors=(2, 4, 7))
    spans = {a.entities[0]: a.phrase.span for a in here.actors}

    def told(at: int, name: str, sides: tuple[str, str]) -> Telling:
        filled = {r: tuple((n, spans[n]) for n in s.split()) for r, s in zip(ROLES, sides, strict=True)}
        return bare_telling(here.sentence, at, name, filled)

    found = as_effects(here.sentence, [told(0, "other", deed), told(6, kind, effect)])
    return [{role: " ".join(e for e, _ in t.roles[role]) for role in ROLES} for t in found], found


def test_as_effects_gives_both_the_sides_of_the_deed() -> None:
    """Whom the effect takes for struck is no less a side of the war, and the two are one act."""
    sides, (_, effect) = both(("Chad Togo", ""), ("Togo", "Chad Mali"))
    assert sides == [{"actors": "Chad Togo", "recipients": "Mali"}] * 2
    assert (0, 0, 1.0) in effect.again


def test_as_effects_adds_whom_the_effect_alone_names() -> None:
    """Where the deed's own words have but one side, the other comes from the effect."""
    assert both(("Chad", ""), ("Togo", "Mali"))[0] == [{"actors": "Chad Togo", "recipients": "Mali"}] * 2


@pytest.mark.parametrize("lemma", sorted(EFFECTS))
def test_as_effects_knows_the_verbs_of_harm(lemma: str) -> None:
    """A war may do each of them."""
    words = [(*w[:4], lemma) if w[0] == "left" else w for w in WORDS]
    assert both(("Chad", ""), ("Togo", ""), words)[0][1]["actors"] == "Chad Togo"


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("left", ("prompted", "VERB", 0, "root", "prompt"), "other"),
        ("war", ("war", "NOUN", 7, "obl"), "other"),
        ("left", ("left", "VERB", 0, "root", "leave"), "visit"),
    ],
)
def test_as_effects_leaves_what_is_no_effect(old: str, new: Word, kind: str) -> None:
    """What a war prompts, what somebody leaves after it and a visit are acts of their own."""
    words = [new if w[0] == old else w for w in WORDS]
    assert both(("Chad", ""), ("Togo", ""), words, kind)[0][1]["actors"] == "Togo"


@pytest.mark.parametrize(
    ("case", "who", "actors"), [("on", "which", ""), ("by", "which", "Togo"), ("on", "who", "Togo")]
)
def test_as_effects_has_an_attack_kill_and_not_those_struck(case: str, who: str, actors: str) -> None:
    """An attack on forces of Togo, which killed Mali's: the forces killed nobody. Those who did it, or are "who", may."""
    words: list[Word] = [
        ("attack", "NOUN", 0, "root"), (case, "ADP", 3, "case"), ("Togo", "PROPN", 1, "nmod"), (who, "PRON", 5, "nsubj"),
        ("killed", "VERB", 3, "acl:relcl", "kill"), ("Mali", "PROPN", 5, "obj"),
    ]  # fmt: skip
    sentence = scene_of(*words).sentence
    at = {t.text: t.span for t in sentence.tokens}
    deed = bare_telling(sentence, 0, "other", {"actors": (), "recipients": ()})
    effect = bare_telling(
        sentence, 4, "other", {"actors": (("Togo", at["Togo"]),), "recipients": (("Mali", at["Mali"]),)}
    )
    _, found = as_effects(sentence, [deed, effect])
    assert " ".join(e for e, _ in found.roles["actors"]) == actors
