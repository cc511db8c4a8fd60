"""Tests of who is called in; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.summoning import GIVEN, HOUSES, SPEAKING, TAKEN, TOLD, as_summoned, as_told_there
from dragoman.syntax.classes import ENVOYS
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling


def called_in(envoy: str = "ambassador", relation: str = "obj", subject: str = "nsubj") -> Scene:
    """Chile called in Peru's envoy."""
    return scene_of(
        ("Chile", "PROPN", 2, subject), ("called", "VERB", 0, "root", "call"), ("in", "ADP", 2, "compound:prt"),
        (envoy, "NOUN", 2, relation), actors=(0, 3),
    )  # fmt: skip


def sides(scene: Scene, posts: dict[tuple[int, int], str] | None = None, **given: str) -> tuple[list[str], list[str]]:
    """Actors and recipients of the summons at the second token, with those who filled roles before."""
    spans = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles = {role: [(name, spans[name]) for name in given.get(role, "").split()] for role in ROLES}
    found = as_summoned(scene, 1, 1, roles, posts or {})
    return [name for name, _ in found["actors"]], [name for name, _ in found["recipients"]]


@pytest.mark.parametrize("envoy", sorted(ENVOYS))
@pytest.mark.parametrize("relation", ["obj", "obl", "iobj"])
@pytest.mark.parametrize("subject", ["nsubj", "nsubj:pass"])
def test_as_summoned_takes_the_envoy_behind_the_verb(envoy: str, relation: str, subject: str) -> None:
    """A wrong tree that makes him no object, or the subject one of the passive, changes nothing."""
    assert sides(called_in(envoy, relation, subject), recipients="Chile") == (["Chile"], [envoy])


def test_as_summoned_leaves_the_roles_where_no_envoy_is_called() -> None:
    """Somebody else may be summoned too."""
    assert sides(called_in("hat"), actors="Chile") == (["Chile"], [])


def summoned() -> Scene:
    """The ambassador was summoned."""
    return scene_of(
        ("ambassador", "NOUN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass", "be"),
        ("summoned", "VERB", 0, "root", "summon"), ("to", "ADP", 5, "case"), ("Oslo", "PROPN", 1, "nmod"), actors=(0,),
    )  # fmt: skip


def test_as_summoned_has_the_host_act_where_nobody_is_named() -> None:
    """The state of the post, if there is one; whoever is named stays."""
    here = summoned()
    roles = {role: [("ambassador", here.actors[0].phrase.span)] if role == "recipients" else [] for role in ROLES}
    assert [e for e, _ in as_summoned(here, 2, 2, roles, {(0, 4): "Norway"})["actors"]] == ["Norway"]
    assert as_summoned(here, 2, 2, roles, {(1, 4): "Norway"})["actors"] == []
    told = {**roles, "actors": [("Chad", here.actors[0].phrase.span)]}
    assert [e for e, _ in as_summoned(here, 2, 2, told, {(0, 4): "Norway"})["actors"]] == ["Chad"]


def to_the_house(kind: str = "government", case: str = "to") -> Scene:
    """The ambassador was summoned to the Office, Lund said."""
    here = scene_of(
        ("ambassador", "NOUN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass", "be"),
        ("summoned", "VERB", 0, "root", "summon"), (case, "ADP", 5, "case"), ("Office", "PROPN", 3, "obl"),
        ("Lund", "PROPN", 7, "nsubj"), ("said", "VERB", 3, "parataxis", "say"), actors=(0, 4, 5),
    )  # fmt: skip
    envoy, house, teller = here.actors
    return replace(here, actors=(envoy, replace(house, phrase=replace(house.phrase, kind=kind)), teller))


def told_by(scene: Scene, kind: str) -> Scene:
    """That scene with the last actor of another kind."""
    last = scene.actors[-1]
    return replace(scene, actors=(*scene.actors[:-1], replace(last, phrase=replace(last.phrase, kind=kind))))


def called(scene: Scene, teller: str = "NOR", envoy: str | None = "PER") -> tuple[list[str], list[str]]:
    """The sides of that summons, where the model takes all but Lund, who tells of it, for its recipients."""
    at = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles: Roles = {role: [] for role in ROLES} | {"recipients": [(n, at[n]) for n in ("ambassador", "Office")]}
    homes = {"Lund": teller, "ambassador": envoy}
    found = as_summoned(scene, 2, 2, roles, {}, [("Lund", at["Lund"])], homes)
    return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]


@pytest.mark.parametrize("kind", HOUSES)
def test_as_summoned_has_the_house_act_to_which_an_envoy_is_called(kind: str) -> None:
    """It goes before who tells of it."""
    assert called(to_the_house(kind)) == (["Office"], ["ambassador"])


@pytest.mark.parametrize("kind", SPEAKING)
def test_as_summoned_has_the_teller_act_where_he_is_of_another_state(kind: str) -> None:
    """Not where he may be the envoy's own, nor where a broadcaster tells of it."""
    here = to_the_house("person", "before")
    assert called(told_by(here, kind)) == (["Lund"], ["ambassador", "Office"])
    assert called(here, "PER")[0] == called(here, envoy=None)[0] == called(told_by(here, "organization"))[0] == []


def told_there(verb: str, *more: Word, relation: str = "conj", aux: str = "aux:pass") -> tuple[list[str], list[str]]:
    """Who tells whom in "Lund was summoned by Oslo and warned", where the model has Lund tell it to Oslo."""
    here = scene_of(
        ("Lund", "PROPN", 3, "nsubj:pass"), ("was", "AUX", 3, aux, "be"), ("summoned", "VERB", 0, "root", "summon"),
        ("by", "ADP", 5, "case"), ("Oslo", "PROPN", 3, "obl:agent"), ("and", "CCONJ", 7, "cc"),
        (verb, "VERB", 3, relation), *more, actors=(0, 4),
    )  # fmt: skip
    lund, oslo = ((a.entities[0], a.phrase.span) for a in here.actors)
    call = bare_telling(here.sentence, 2, "summons", {"actors": (oslo,), "recipients": (lund,)})
    words = bare_telling(here.sentence, 6, "statement", {"actors": (lund,), "recipients": (oslo,)})
    _, found = as_told_there(here.sentence, [call, words])
    return [e for e, _ in found.roles["actors"]], [e for e, _ in found.roles["recipients"]]


NOTE: Word = ("note", "NOUN", 7, "obj")


@pytest.mark.parametrize(("verb", "more"), [*((v, ()) for v in sorted(TOLD)), *((v, (NOTE,)) for v in sorted(GIVEN))])
def test_as_told_there_has_the_envoy_hear_what_follows_a_passive_summons(verb: str, more: tuple[Word, ...]) -> None:
    """He is summoned and warned, or handed a note."""
    assert told_there(verb, *more) == (["Oslo"], ["Lund"])


@pytest.mark.parametrize(
    ("verb", "more"),
    [
        ("reject", ()),
        ("warn", (("Oslo", "PROPN", 7, "obj"),)),
        ("hand", ()),
        ("present", (NOTE, ("his", "PRON", 8, "nmod:poss"))),
        ("warn", (("Berg", "PROPN", 7, "nsubj"),)),
    ],
)
def test_as_told_there_leaves_the_envoy_what_he_says(verb: str, more: tuple[Word, ...]) -> None:
    """He warns somebody, or presents his papers."""
    assert told_there(verb, *more) == (["Lund"], ["Oslo"])
    assert told_there("warn", aux="aux") == told_there("warn", relation="parataxis") == (["Lund"], ["Oslo"])


@pytest.mark.parametrize(("form", "who", "expected"), [
    ("VBN", "envoy", ([], ["envoy"])), ("VBD", "envoy", ([], ["envoy"])), ("VBZ", "envoy", (["envoy"], [])),
    ("VBN", "court", (["court"], [])),
])  # fmt: skip
def test_as_summoned_has_the_envoy_of_a_headline_called_in(
    form: str, who: str, expected: tuple[list[str], list[str]]
) -> None:
    """Envoy summoned over raid: he summons nobody, as a court may."""
    scene = scene_of(
        (who, "NOUN", 2, "nsubj"), ("summoned", "VERB", 0, "root", "summon"), ("over", "ADP", 4, "case"),
        ("raid", "NOUN", 2, "obl"), actors=(0,),
    )  # fmt: skip
    tokens = tuple(replace(t, xpos=form) if n == 1 else t for n, t in enumerate(scene.sentence.tokens))
    scene = replace(scene, sentence=replace(scene.sentence, tokens=tokens))
    assert sides(scene, actors=who) == expected


def test_as_summoned_has_all_of_several_who_call_in() -> None:
    """Chile and Chad called in Peru's envoy."""
    scene = scene_of(
        ("Chile", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Chad", "PROPN", 1, "conj"),
        ("summoned", "VERB", 0, "root", "summon"), ("envoy", "NOUN", 4, "obj"), actors=(0, 2, 4),
    )  # fmt: skip
    roles: Roles = {role: [] for role in ROLES}
    assert [e for e, _ in as_summoned(scene, 3, 3, roles, {})["actors"]] == ["Chile", "Chad"]


def summoned_to(verb: str, relation: str = "advcl", aux: str = "aux") -> tuple[list[str], list[str]]:
    """Who tells whom in "Oslo has summoned Lund to condemn", where the model has Lund tell it to Oslo."""
    here = scene_of(
        ("Oslo", "PROPN", 3, "nsubj"), ("has", "AUX", 3, aux, "have"), ("summoned", "VERB", 0, "root", "summon"),
        ("Lund", "PROPN", 3, "obj"), ("to", "PART", 6, "mark"), (verb, "VERB", 3, relation), actors=(0, 3),
    )  # fmt: skip
    oslo, lund = ((a.entities[0], a.phrase.span) for a in here.actors)
    call = bare_telling(here.sentence, 2, "summons", {"actors": (oslo,), "recipients": (lund,)})
    words = bare_telling(here.sentence, 5, "statement", {"actors": (lund,), "recipients": ()})
    _, found = as_told_there(here.sentence, [call, words])
    return [e for e, _ in found.roles["actors"]], [e for e, _ in found.roles["recipients"]]


def test_as_told_there_has_the_summoner_say_what_he_summons_for() -> None:
    """Who summons an envoy to condemn something condemns it."""
    assert summoned_to("condemn") == (["Oslo"], ["Lund"])
    assert summoned_to("condemn", relation="xcomp")[0] == ["Lund"]
    assert summoned_to("condemn", aux="aux:pass")[0] == ["Lund"]


@pytest.mark.parametrize("verb", sorted(TAKEN))
def test_as_told_there_leaves_the_envoy_what_he_is_called_to_do(verb: str) -> None:
    """He is to receive a note, or to explain himself."""
    assert summoned_to(verb)[0] == ["Lund"]
