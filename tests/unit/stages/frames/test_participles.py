"""Tests of words of blame in a participle behind a noun; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.participles import ACCUSING, PUNISHING, WRITTEN, as_described
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from tests.scenes import predicate_at, scene_of


def blocked(paper: str = "statement", owner: str = "PROPN", relation: str = "acl", tag: str = "VBG") -> Scene:
    """Togo blocked a Chad, or Chadian, statement condemning Mali."""
    scene = scene_of(
        ("Togo", "PROPN", 2, "nsubj"), ("blocked", "VERB", 0, "root", "block"),
        ({"PROPN": "Chad", "ADJ": "Chadian", "NUM": "two"}[owner], owner, 4, "compound" if owner == "PROPN" else "amod"),
        (paper, "NOUN", 2, "obj"), ("condemning", "VERB", 4, relation, "condemn"), ("Mali", "PROPN", 5, "obj"),
        actors=(0, 2, 5) if owner == "PROPN" else (0, 5),
    )  # fmt: skip
    return _tagged(scene, 4, tag)


def _tagged(scene: Scene, at: int, xpos: str) -> Scene:
    tokens = scene.sentence.tokens
    tokens = (*tokens[:at], replace(tokens[at], xpos=xpos), *tokens[at + 1 :])
    return replace(scene, sentence=replace(scene.sentence, tokens=tokens))


def told(scene: Scene, actors: str, recipients: str) -> tuple[list[str], list[str]]:
    """Who blames whom in the fifth word, where the model takes these for it."""
    spans = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles: Roles = {role: [] for role in ROLES}
    roles |= {"actors": [(n, spans[n]) for n in actors.split()]}
    roles |= {"recipients": [(n, spans[n]) for n in recipients.split()]}
    found = as_described(scene, predicate_at(scene, 4), {"chadian": "TCD"}, roles)
    return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]


@pytest.mark.parametrize("paper", sorted(WRITTEN))
def test_as_described_has_a_paper_say_what_its_issuer_says(paper: str) -> None:
    """By his name or adjective before it; who blocks the paper says nothing of the kind."""
    assert told(blocked(paper), "Togo", "Mali") == (["Chad"], ["Mali"])
    assert told(blocked(paper, "ADJ"), "Togo", "Mali") == (["TCD"], ["Mali"])
    assert told(blocked(paper, "NUM"), "Togo", "Mali") == ([], ["Mali"])


@pytest.mark.parametrize(
    "scene", [blocked("ship"), blocked(relation="conj"), blocked(tag="VBN")], ids=["thing", "clause", "passive"]
)
def test_as_described_leaves_other_participles(scene: Scene) -> None:
    """What is no paper, no participle, or said of the paper."""
    assert told(scene, "Togo", "Mali") == (["Togo"], ["Mali"])


def accused(verb: str = "arrest", word: str = "accused", relation: str = "acl", *, by: bool = False) -> Scene:
    """Togo arrested Berg accused in Mali, or by Mali."""
    return scene_of(
        ("Togo", "PROPN", 2, "nsubj"), (verb + "ed", "VERB", 0, "root", verb), ("old", "ADJ", 4, "amod"),
        ("Berg", "PROPN", 2, "obj"), (word, "VERB", 4 if relation == "acl" else 2, relation, "accuse"),
        ("by" if by else "in", "ADP", 7, "case"), ("Mali", "PROPN", 5, "obl:agent" if by else "obl"), actors=(0, 3, 6),
    )  # fmt: skip


@pytest.mark.parametrize("verb", sorted(PUNISHING))
@pytest.mark.parametrize("word", ACCUSING)
@pytest.mark.parametrize("relation", ["acl", "advcl"])
def test_as_described_has_who_punishes_somebody_accuse_him(verb: str, word: str, relation: str) -> None:
    """Whoever else the model takes for it, also where a wrong tree hangs the participle on the verb."""
    assert told(accused(verb, word, relation), "Mali", "Togo") == (["Togo"], ["Berg"])


def test_as_described_knows_not_who_accuses_whom_somebody_else_meets() -> None:
    """Nor does it take from who is named as accusing."""
    assert told(accused("meet"), "Togo", "Mali") == ([], ["Berg"])
    assert told(accused(by=True), "Mali", "Berg") == (["Mali"], ["Berg"])


def test_as_described_has_a_note_demand_of_whom_it_was_handed() -> None:
    """Whoever was handed the note demands nothing: "Togo was handed a note condemning Mali"."""
    scene = scene_of(
        ("Togo", "PROPN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass", "be"), ("handed", "VERB", 0, "root", "hand"),
        ("note", "NOUN", 3, "obj"), ("condemning", "VERB", 4, "acl", "condemn"), ("Mali", "PROPN", 5, "obj"),
        actors=(0, 5),
    )  # fmt: skip
    assert told(_tagged(scene, 4, "VBG"), "Togo", "Mali") == ([], ["Mali"])
    assert told(_tagged(scene, 4, "VBG"), "Togo", "") == ([], ["Togo"])
