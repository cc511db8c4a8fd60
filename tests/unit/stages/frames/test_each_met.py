"""Tests of whom one meets and whom one meets next; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.each_met import TOGETHER, without_those_met_apart
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import MEETING_VERBS
from tests.scenes import Word, scene_of


def met(first: str = "receive", *, second: Word = ("Berg", "PROPN", 6, "obj"), kind: str = "person") -> Scene:
    """Lund did something to Vik and met somebody: "Lund", the verb, "Vik", "and", "then", "met", whom."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (first, "VERB", 0, "root"), ("Vik", "PROPN", 2, "obj"), ("and", "CCONJ", 6, "cc"),
        ("then", "ADV", 6, "advmod"), ("met", "VERB", 2, "conj", "meet"), second, actors=(0, 2, 6),
    )  # fmt: skip
    return replace(here, actors=tuple(replace(a, phrase=replace(a.phrase, kind=kind)) for a in here.actors))


def tensed(scene: Scene, *, comma: str = ",", tag: str = "VBZ", lemma: str = "see") -> Scene:
    """The same without "and": "Lund receives Vik, then sees Berg", the second verb by a wrong tree a clause."""
    tokens = list(scene.sentence.tokens)
    tokens[1] = replace(tokens[1], xpos="VBZ")
    tokens[4] = replace(tokens[4], text=comma, deprel="punct", upos="PUNCT")
    tokens[5] = replace(tokens[5], xpos=tag, deprel="advcl", lemma=lemma)
    return replace(scene, sentence=replace(scene.sentence, tokens=tuple(tokens)))


def left(scene: Scene, at: int) -> list[str]:
    """Who is left in a contact in which the model sees all three."""
    roles: Roles = {role: [] for role in ROLES} | {"actors": [(a.entities[0], a.phrase.span) for a in scene.actors]}
    return [e for e, _ in without_those_met_apart(scene, at, at, roles)["actors"]]


def test_each_contact_has_its_own_counterpart() -> None:
    """The one before has not the later one's, and the other way round; the subject has both."""
    assert left(met(), 5) == ["Lund", "Berg"]
    assert left(met(), 1) == ["Lund", "Vik"]


@pytest.mark.parametrize("verb", sorted(TOGETHER))
def test_whom_one_accompanies_is_there_too(verb: str) -> None:
    """Both then meet somebody."""
    assert left(met(verb), 5) == ["Lund", "Vik", "Berg"]


def test_one_counterpart_is_that_of_all_verbs() -> None:
    """A verb without one shares the other's, a state is not dropped, and who has a subject of his own meets alone."""
    assert left(met(second=("Berg", "PROPN", 1, "nmod")), 5) == ["Lund", "Vik", "Berg"]
    assert left(met(kind="country"), 5) == ["Lund", "Vik", "Berg"]
    assert left(met(second=("Berg", "PROPN", 6, "nsubj")), 5) == ["Lund", "Vik", "Berg"]


def test_a_headlines_comma_joins_verbs() -> None:
    """Not a clause of another tense, and none that anything else opens; each meeting has its own counterpart anyway."""
    assert left(tensed(met()), 5) == ["Lund", "Berg"]
    assert left(tensed(met()), 1) == ["Lund", "Vik"]
    assert left(tensed(met(), tag="VBG"), 1) == ["Lund", "Vik", "Berg"]
    assert left(tensed(met(), comma="to"), 1) == ["Lund", "Vik", "Berg"]
    assert left(tensed(met(), comma="to", lemma="meet"), 1) == ["Lund", "Vik"]


def test_whom_one_meets_takes_part() -> None:
    """Also a group whom the model has left out, where it has the next one instead."""
    scene = met(kind="group")
    roles: Roles = {role: [] for role in ROLES}
    roles["actors"] = [(a.entities[0], a.phrase.span) for a in scene.actors if a.entities != ("Vik",)]
    assert [e for e, _ in without_those_met_apart(scene, 1, 1, roles)["actors"]] == ["Lund", "Vik"]


@pytest.mark.parametrize("verb", sorted(MEETING_VERBS))
@pytest.mark.parametrize("relation", ["parataxis", "advcl"])
def test_each_meeting_of_a_sentence_has_its_own_counterpart(verb: str, relation: str) -> None:
    """Lund met Vik, he flies to meet Berg: also where a subject or a purpose stands between them."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Vik", "PROPN", 2, "obj"),
        ("he", "PRON", 5, "nsubj"), ("flies", "VERB", 2, relation, "fly"), ("to", "PART", 7, "mark"),
        ("meet", "VERB", 5, "advcl", verb), ("Berg", "PROPN", 7, "obj"), actors=(0, 2, 7),
    )  # fmt: skip
    here = replace(here, actors=tuple(replace(a, phrase=replace(a.phrase, kind="person")) for a in here.actors))
    assert left(here, 1) == ["Lund", "Vik"]
    assert left(here, 6) == ["Lund", "Berg"]
    assert left(here, 4) == ["Lund", "Vik", "Berg"]


def while_met(*, second: str = "receive", led: str = "by", known: tuple[int, ...] = (0, 2, 4, 7)) -> Scene:
    """Lund received Vik, while Rey was received by Berg; ``known``: the tokens of the actors."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("received", "VERB", 0, "root", "receive"), ("Vik", "PROPN", 2, "obj"),
        ("while", "SCONJ", 6, "mark"), ("Rey", "PROPN", 6, "nsubj:pass"), ("received", "VERB", 2, "advcl", second),
        (led, "ADP", 8, "case"), ("Berg", "PROPN", 6, "obl:agent"), actors=known,
    )  # fmt: skip
    return replace(here, actors=tuple(replace(a, phrase=replace(a.phrase, kind="person")) for a in here.actors))


def test_each_clause_has_its_own_sides() -> None:
    """Both of another clause's contact go, also from behind "by"; of one that is no contact all stay."""
    assert left(while_met(), 1) == ["Lund", "Vik"]
    assert left(while_met(), 5) == ["Rey", "Berg"]
    assert left(while_met(second="thank"), 1) == ["Lund", "Vik", "Rey", "Berg"]


def test_another_clauses_subject_stays_where_one_side_is_open() -> None:
    """Who met Vik is not told: it may be the other clause's subject; its counterpart is not."""
    assert left(while_met(known=(2, 4, 7)), 1) == ["Vik", "Rey"]
    assert left(while_met(led="near"), 1) == ["Lund", "Vik", "Rey", "Berg"]


def test_whom_another_contacts_noun_names_is_not_met() -> None:
    """Two who met to prepare for talks with Berg; of one alone the talks may be what he met for."""
    rows: list[Word] = [
        ("Lund", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Vik", "PROPN", 1, "conj"), ("met", "VERB", 0, "root", "meet"),
        ("preparing", "VERB", 4, "advcl"), ("talks", "NOUN", 5, "obj"), ("with", "ADP", 8, "case"), ("Berg", "PROPN", 6, "nmod"),
    ]  # fmt: skip
    both = scene_of(*rows, actors=(0, 2, 7))
    both = replace(both, actors=tuple(replace(a, phrase=replace(a.phrase, kind="person")) for a in both.actors))
    assert left(both, 3) == ["Lund", "Vik"]
    assert left(replace(both, actors=(both.actors[0], both.actors[2])), 3) == ["Lund", "Berg"]
