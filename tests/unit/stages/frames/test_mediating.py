"""Tests of who mediates by the words before it, on trees written by hand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.mediating import BETWEEN, MEDIATED, with_mediators
from dragoman.stages.frames.scene import Scene
from tests.scenes import Word, scene_of

STATES = {"omani": "Oman"}


def mediators(
    scene: Scene, kind: str, at: int, roles: Mapping[str, Collection[str]]
) -> tuple[Sequence[str], Sequence[str]]:
    """Who has a part in an event, and who mediates it."""
    spans = {t.text: t.span for t in scene.sentence.tokens}
    given = {role: [(e, spans[e]) for e in roles.get(role, ())] for role in ROLES}
    found = with_mediators(scene, kind, range(at, at + 1), given, STATES)
    return [e for e, _ in found["actors"]], [e for e, _ in found["mediator"]]


def talked(*before: Word, actors: Collection[int] = (0, 2)) -> Scene:
    """Chad and Mali held talks through somebody's mediation, words for whom stand before the noun."""
    at = 7 + len(before)
    return scene_of(
        ("Chad", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Mali", "PROPN", 1, "conj"),
        ("held", "VERB", 0, "root", "hold"), ("talks", "NOUN", 4, "obj", "talk"), ("through", "ADP", at, "case"),
        *before, ("mediation", "NOUN", 4, "obl"), actors=actors,
    )  # fmt: skip


def test_with_mediators_knows_the_state_of_an_adjective() -> None:
    """Omani mediation is Oman's, and Oman no party."""
    scene = talked(("Omani", "ADJ", 8, "amod"))
    assert mediators(scene, "talks", 3, {"actors": ("Chad", "Mali")}) == (["Chad", "Mali"], ["Oman"])


@pytest.mark.parametrize("relation", ["compound", "nmod:poss"])
def test_with_mediators_knows_a_body_before_the_noun(relation: str) -> None:
    """Of the sides that the model heard it is none."""
    scene = talked(("UN", "PROPN", 8, relation), actors=(0, 2, 6))
    assert mediators(scene, "talks", 3, {"actors": ("Chad", "Mali", "UN")}) == (["Chad", "Mali"], ["UN"])


def test_with_mediators_makes_parties_of_those_between_whom_it_mediates() -> None:
    """Of the event of mediation itself, whom the model took for mediators."""
    scene = talked(("Omani", "ADJ", 8, "amod"))
    found = mediators(scene, "mediation", 7, {"mediator": ("Chad", "Mali")})
    assert found == (["Chad", "Mali"], ["Oman"])


@pytest.mark.parametrize("word", sorted(BETWEEN))
def test_with_mediators_has_parties_behind_between(word: str) -> None:
    """Of "Oman mediated between Chad and Mali" the tree may lose one, and the model take him for the mediator."""
    scene = scene_of(
        ("Oman", "PROPN", 2, "nsubj"), ("mediated", "VERB", 0, "root", "mediate"), (word, "ADP", 4, "case"),
        ("Chad", "PROPN", 2, "obl"), ("and", "CCONJ", 6, "cc"), ("Mali", "PROPN", 3, "conj"), actors=(0, 3, 5),
    )  # fmt: skip
    given = {"mediator": ("Oman", "Chad"), "actors": ("Mali",)}
    assert mediators(scene, "mediation", 1, given) == (["Chad", "Mali"], ["Oman"])
    assert mediators(scene, "talks", 1, given) == (["Mali"], ["Oman", "Chad"])


def test_with_mediators_reads_a_participle_behind_a_dash() -> None:
    """Omani-brokered talks."""
    scene = scene_of(
        ("Omani", "ADJ", 3, "compound"), ("-", "PUNCT", 3, "punct"), ("brokered", "VERB", 4, "amod", "broker"),
        ("talks", "NOUN", 5, "nsubj"), ("failed", "VERB", 0, "root", "fail"), glued=(1, 2),
    )  # fmt: skip
    assert mediators(scene, "talks", 3, {})[1] == ["Oman"]


@pytest.mark.parametrize("kind", ["call", "visit", "statement"])
def test_with_mediators_leaves_events_that_nobody_mediates(kind: str) -> None:
    """A call or a statement is no mediated event."""
    assert kind not in MEDIATED
    scene = talked(("Omani", "ADJ", 8, "amod"))
    assert mediators(scene, kind, 3, {"actors": ("Chad", "Mali")})[1] == []


def test_with_mediators_leaves_mediation_far_from_the_event() -> None:
    """Words that hang on another verb say nothing of this one."""
    scene = talked(("Omani", "ADJ", 8, "amod"))
    assert mediators(scene, "talks", 0, {"actors": ("Chad",)}) == (["Chad"], [])


@pytest.mark.parametrize("verb", ["mediated", "brokered", "facilitated", "moderated"])
def test_with_mediators_has_the_agent_of_what_was_mediated(verb: str) -> None:
    """Who stands behind "by" is no party; behind another participle he may be one."""
    for word, expected in ((verb, (["Chad"], ["Oman"])), ("broken", (["Chad", "Oman"], []))):
        deal = scene_of(
            ("deal", "NOUN", 6, "obl"), (word, "VERB", 1, "acl"), ("by", "ADP", 4, "case"),
            ("Oman", "PROPN", 2, "obl:agent"), ("Chad", "PROPN", 6, "nsubj"), ("agreed", "VERB", 0, "root", "agree"),
            actors=(3, 4),
        )  # fmt: skip
        assert mediators(deal, "agreement", 0, {"actors": ["Chad", "Oman"]}) == expected


@pytest.mark.parametrize(("verb", "side", "expected"), [
    ("lead", "delegation", ["Chad", "Lund"]), ("head", "side", ["Chad", "Lund"]), ("lead", "mediation", ["Chad"]),
    ("greet", "delegation", ["Chad"]),
])  # fmt: skip
def test_who_leads_a_side_mediates_nothing(verb: str, side: str, expected: list[str]) -> None:
    """Chad held talks, with Lund leading the delegation."""
    scene = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("held", "VERB", 0, "root", "hold"), ("talks", "NOUN", 2, "obj"),
        ("Lund", "PROPN", 5, "nsubj"), ("leading", "VERB", 2, "advcl", verb), (side, "NOUN", 5, "obj"), actors=(0, 3),
    )  # fmt: skip
    spans = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles = {**{role: [] for role in ROLES}, "actors": [("Chad", spans["Chad"])], "mediator": [("Lund", spans["Lund"])]}
    found = with_mediators(scene, "talks", range(1, 3), roles, {})
    assert [e for e, _ in found["actors"]] == expected
    assert [e for e, _ in found["mediator"]] == ([] if "Lund" in expected else ["Lund"])


@pytest.mark.parametrize("kind", ["agreement", "talks", "mediation", "other"])
def test_with_mediators_has_all_behind_by(kind: str) -> None:
    """A truce mediated by Oman, Chad and Mali: of a list behind "by" none is a party, whatever kind of event it is."""
    truce = scene_of(
        ("truce", "NOUN", 8, "nsubj"), ("mediated", "VERB", 1, "acl", "mediate"), ("by", "ADP", 4, "case"),
        ("Oman", "PROPN", 2, "obl:agent"), ("Chad", "PROPN", 4, "conj"), ("and", "CCONJ", 7, "cc"),
        ("Mali", "PROPN", 4, "conj"), ("began", "VERB", 0, "root", "begin"), actors=(3, 4, 6),
    )  # fmt: skip
    assert mediators(truce, kind, 0, {"actors": ["Chad", "Mali"]}) == ([], ["Oman", "Chad", "Mali"])


def test_with_mediators_leaves_the_parties_behind_between() -> None:
    """A swap mediated by Oman between Chad and Mali, which the tree takes for two more that mediate."""
    swap = scene_of(
        ("swap", "NOUN", 9, "nsubj"), ("mediated", "VERB", 1, "acl", "mediate"), ("by", "ADP", 4, "case"),
        ("Oman", "PROPN", 2, "obl:agent"), ("between", "ADP", 6, "case"), ("Chad", "PROPN", 2, "obl:agent"),
        ("and", "CCONJ", 8, "cc"), ("Mali", "PROPN", 6, "conj"), ("began", "VERB", 0, "root", "begin"),
        actors=(3, 5, 7),
    )  # fmt: skip
    assert mediators(swap, "other", 0, {"actors": ["Chad", "Mali"]}) == (["Chad", "Mali"], ["Oman"])


def test_with_mediators_reads_the_passive() -> None:
    """The swap was mediated by Oman; a raid on the talks that Oman mediated was not."""
    swap = scene_of(
        ("swap", "NOUN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass"), ("mediated", "VERB", 0, "root", "mediate"),
        ("by", "ADP", 5, "case"), ("Oman", "PROPN", 3, "obl:agent"), actors=(4,),
    )  # fmt: skip
    assert mediators(swap, "other", 0, {"actors": ["Oman"]}) == ([], ["Oman"])
    raid = scene_of(
        ("raid", "NOUN", 0, "root"), ("on", "ADP", 3, "case"), ("talks", "NOUN", 1, "nmod"),
        ("mediated", "VERB", 3, "acl", "mediate"), ("by", "ADP", 6, "case"), ("Oman", "PROPN", 4, "obl:agent"),
        actors=(5,),
    )  # fmt: skip
    assert mediators(raid, "other", 0, {}) == ([], [])


@pytest.mark.parametrize(
    ("relation", "parties", "expected"),
    [("ccomp", ("Chad",), []), ("conj", ("Chad",), ["Chad"]), ("ccomp", ("Chad", "Mali"), ["Chad", "Mali"])],
)
def test_with_mediators_takes_who_fears_for_talks_for_no_party(
    relation: str, parties: tuple[str, ...], expected: list[str]
) -> None:
    """Chad fears that Omani-mediated talks have failed; where it has a counterpart they are its own."""
    scene = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("fears", "VERB", 0, "root", "fear"), ("Omani", "ADJ", 4, "amod"),
        ("mediation", "NOUN", 5, "compound"), ("talks", "NOUN", 6, "nsubj", "talk"),
        ("failed", "VERB", 2, relation, "fail"), ("Mali", "PROPN", 5, "nmod"), actors=(0, 6),
    )  # fmt: skip
    assert mediators(scene, "talks", 4, {"actors": parties}) == (expected, ["Oman"])
