"""Tests of where envoys who are called home are posted; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.stages.coreference.posts import AT, CALLING, HEARD, HOME, OWN, posts
from dragoman.syntax.classes import ENVOYS
from tests.scenes import Word, heard, scene_of


def found(
    pack: ActorPack, envoy: str = "ambassador", mark: str = "to", state: str = "Togo", *, hangs: int = 4,
    verb: str = "recall", behind: str = "today", chance: float = HEARD,
) -> list[tuple[int, int, str]]:  # fmt: skip
    """The posts in "Chad recalled its ambassador to Togo", with a chance that its verb tells a recall."""
    sentence = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("recalled", "VERB", 0, "root", verb), ("its", "PRON", 4, "nmod:poss"),
        (envoy, "NOUN", 2, "obj"), (mark, "ADP", 6, "case"), (state, "PROPN", hangs, "nmod"),
        (behind, "ADV", 2, "advmod"),
    ).sentence  # fmt: skip
    return [*posts(replace(sentence, triggers=(heard(1, 1, kinds={"recall": chance}),)), pack)]


@pytest.mark.parametrize("envoy", sorted(ENVOYS))
@pytest.mark.parametrize("mark", sorted(AT))
def test_posts_are_named_behind_the_envoy_or_behind_the_recall(envoy: str, mark: str, actor_pack: ActorPack) -> None:
    """Words like "its envoy to Togo", "recalled its envoy from Togo"."""
    assert found(actor_pack, envoy, mark) == [(5, 5, "TGO")]
    assert found(actor_pack, envoy, mark, hangs=2) == [(5, 5, "TGO")]


def test_posts_may_be_named_by_their_capital(actor_pack: ActorPack) -> None:
    """A capital stands for its state; a town that is none names nobody's post."""
    assert found(actor_pack, state="Lomé") == [(5, 5, "TGO")]
    assert found(actor_pack, state="Gothenburg") == []


@pytest.mark.parametrize("verb", sorted(CALLING))
@pytest.mark.parametrize("behind", sorted(HOME))
def test_posts_are_told_by_verbs_of_calling_home(verb: str, behind: str, actor_pack: ActorPack) -> None:
    """Where the model hears no recall, "called home" tells it."""
    assert found(actor_pack, verb=verb, behind=behind, chance=0.0) == [(5, 5, "TGO")]


def test_posts_are_none_without_a_recall(actor_pack: ActorPack) -> None:
    """Nor behind another preposition."""
    assert found(actor_pack, chance=HEARD - 0.01) == []
    assert found(actor_pack, mark="of") == []


def summoned(pack: ActorPack, *, by: bool = False, passive: bool = True, chance: float = HEARD) -> list[str]:
    """The posts in "The envoy to Togo was summoned"."""
    words: list[Word] = [
        ("envoy", "NOUN", 5, "nsubj:pass"), ("to", "ADP", 3, "case"), ("Togo", "PROPN", 1, "nmod"),
        ("was", "AUX", 5, "aux:pass" if passive else "aux", "be"), ("summoned", "VERB", 0, "root", "summon"),
        ("by", "ADP", 7, "case"), ("Chad", "PROPN", 5, "obl:agent"),
    ]  # fmt: skip
    sentence = scene_of(*(words if by else words[:5])).sentence
    given = replace(sentence, triggers=(heard(4, 4, kinds={"summons": chance}),))
    return [code for _, _, code in posts(given, pack)]


def test_posts_are_told_by_a_summons_of_nobody_named(actor_pack: ActorPack) -> None:
    """Whom the host calls in; where somebody is said to do it, or the verb is active, the post says nothing."""
    assert summoned(actor_pack) == ["TGO"]
    assert summoned(actor_pack, by=True) == []
    assert summoned(actor_pack, passive=False) == []
    assert summoned(actor_pack, chance=HEARD - 0.01) == []


@pytest.mark.parametrize("verb", sorted(CALLING))
@pytest.mark.parametrize("own", sorted(OWN))
def test_posts_are_told_where_somebody_calls_his_own_envoy(verb: str, own: str, actor_pack: ActorPack) -> None:
    """Whatever the model hears; another's envoy is called in where he is."""

    def told(whose: str, calls: str) -> list[str]:
        sentence = scene_of(
            ("Chad", "PROPN", 2, "nsubj"), ("summoned", "VERB", 0, "root", calls), (whose, "PRON", 4, "nmod:poss"),
            ("envoy", "NOUN", 2, "obj"), ("to", "ADP", 6, "case"), ("Togo", "PROPN", 2, "obl"),
        ).sentence  # fmt: skip
        return [code for _, _, code in posts(sentence, actor_pack)]

    assert told(own, verb) == ["TGO"]
    assert told("the", verb) == told(own, "meet") == []


@pytest.mark.parametrize(("noun", "expected"), [("remarks", []), ("trip", []), ("house", ["TGO"])])
def test_posts_are_not_where_words_were_said(noun: str, expected: list[str], actor_pack: ActorPack) -> None:
    """An envoy summoned after remarks in Togo, or a trip to it, may be posted anywhere."""
    sentence = scene_of(
        ("envoy", "NOUN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass", "be"), ("summoned", "VERB", 0, "root", "summon"),
        ("after", "ADP", 5, "case"), (noun, "NOUN", 3, "obl", noun.removesuffix("s")), ("to", "ADP", 7, "case"),
        ("Togo", "PROPN", 5, "nmod"),
    ).sentence  # fmt: skip
    given = replace(sentence, triggers=(heard(2, 2, kinds={"summons": 1.0}),))
    assert [code for _, _, code in posts(given, actor_pack)] == expected
