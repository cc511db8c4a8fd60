"""Tests of who fills the roles of a telling, by conjunction and by the object's own phrases; trees by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.spans import Span
from dragoman.records.tellings import Filler
from dragoman.stages.frames.roles import (
    Roles,
    acts_elsewhere,
    acts_in_relative,
    joined_roles,
    liking,
    syntactic_roles,
    with_conjuncts,
)
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.predicates import predicates
from tests.scenes import Word, heard, predicate_at, scene_of

WORDS: tuple[Word, ...] = (
    ("Norway", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Denmark", "PROPN", 1, "conj"),
    ("imposed", "VERB", 0, "root"), ("sanctions", "NOUN", 4, "obj"), ("on", "ADP", 7, "case"),
    ("banks", "NOUN", 5, "nmod"), (",", "PUNCT", 4, "punct"), ("Finland", "PROPN", 4, "dep"),
)  # fmt: skip


def scene(*actors: int) -> Scene:
    """The sentence of ``WORDS``, in which these tokens are actors, each an entity called as its word."""
    return scene_of(*WORDS, actors=actors)


def roles(here: Scene, **fillers: str) -> Roles:
    """Roles that words of a sentence fill, separated by spaces."""
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    return {role: [(name, spans[name]) for name in fillers.get(role, "").split()] for role in ROLES}


def names(found: Roles, role: str) -> list[str]:
    """Who fills a role."""
    return [name for name, _ in found[role]]


@pytest.mark.parametrize(("given", "expected"), [("Norway", ["Norway", "Denmark"]), ("Denmark", ["Denmark", "Norway"])])
def test_with_conjuncts_adds_who_is_joined(given: str, expected: list[str]) -> None:
    """From either side; what a mere comma parts is not joined."""
    here = scene(0, 2, 8)
    assert names(with_conjuncts(here, roles(here, actors=given)), "actors") == expected


def test_with_conjuncts_moves_nobody_from_another_role() -> None:
    """Who has a role of his own keeps it."""
    here = scene(0, 2)
    found = with_conjuncts(here, roles(here, actors="Norway", recipients="Denmark"))
    assert (names(found, "actors"), names(found, "recipients")) == (["Norway"], ["Denmark"])


def test_syntactic_roles_follow_the_object() -> None:
    """What hangs on an object that is nobody is whom the deed is done to."""
    here = scene(0, 6)
    predicate = next(p for p in predicates(here.sentence) if p.lemma == "imposed")
    found = syntactic_roles(here, predicate, None, "other")
    assert (names(found, "actors"), names(found, "recipients")) == (["Norway"], ["banks"])


def test_syntactic_roles_follow_what_one_leaves() -> None:
    """Whoever walks out of talks with somebody does it to him; where one walks out of a hall, nobody is meant."""
    for noun, whom in (("talk", ["Finland"]), ("hall", [])):
        here = scene_of(
            ("Norway", "PROPN", 2, "nsubj"), ("walked", "VERB", 0, "root", "walk"), ("out", "ADP", 5, "case"),
            ("of", "ADP", 5, "case"), (noun, "NOUN", 2, "obl", noun), ("with", "ADP", 7, "case"),
            ("Finland", "PROPN", 5, "nmod"), actors=(0, 6),
        )  # fmt: skip
        found = syntactic_roles(here, predicate_at(here, 1), None, "other")
        assert (names(found, "actors"), names(found, "recipients")) == (["Norway"], whom)


def test_syntactic_roles_keep_everybody_whom_a_shared_subject_means() -> None:
    """Of several whom one word means none is the deed's own."""
    here = scene_of(
        ("Presidents", "NOUN", 2, "nsubj"), ("expressed", "VERB", 0, "root", "express"), ("concern", "NOUN", 2, "obj"),
        actors=(0,),
    )  # fmt: skip
    here = replace(here, actors=(replace(here.actors[0], entities=("Kenya", "Uganda")),))
    predicate = predicate_at(here, 2)
    assert [(a.slot, a.shared) for a in predicate.arguments] == [("agent", True)]
    found = syntactic_roles(here, predicate, None, "statement")
    assert names(found, "actors") == ["Kenya", "Uganda"]


def test_joined_roles_are_the_syntaxs_where_it_has_both_sides() -> None:
    """Else the model's, with what syntax adds."""
    here = scene(0, 2, 6)
    linked, both = roles(here, actors="Norway banks"), roles(here, actors="Norway", recipients="banks")
    found = joined_roles(linked, both, "other")
    assert (names(found, "actors"), names(found, "recipients")) == (["Norway"], ["banks"])
    alone = joined_roles(linked, roles(here, actors="Denmark"), "other")
    assert names(alone, "actors") == ["Norway", "banks"]


def test_joined_roles_take_whom_it_is_done_to_from_the_syntax() -> None:
    """Whoever the model took for the one, or for who acts, gives way."""
    here = scene(0, 2, 6)
    found = joined_roles(
        roles(here, actors="Norway banks", recipients="Denmark"), roles(here, recipients="banks"), "other"
    )
    assert (names(found, "actors"), names(found, "recipients")) == (["Norway"], ["banks"])


@pytest.mark.parametrize(
    ("liked", "actors", "recipients"),
    [(-0.5, ["Norway"], ["Denmark"]), (0.5, ["Norway", "Denmark"], []), (0.0, ["Norway", "Denmark"], [])],
)
def test_joined_roles_leave_a_party_on_its_likelier_side(
    liked: float, actors: list[str], recipients: list[str]
) -> None:
    """Whom the model has on both sides, where another acts as well."""
    here = scene(0, 2)
    linked = roles(here, actors="Norway Denmark", recipients="Denmark")
    found = joined_roles(linked, roles(here), "other", {"Norway": 0.9, "Denmark": liked})
    assert (names(found, "actors"), names(found, "recipients")) == (actors, recipients)


def test_joined_roles_leave_an_unlikely_actor() -> None:
    """Whoever stands on one side only stays there."""
    here = scene(0, 2)
    found = joined_roles(roles(here, actors="Norway Denmark"), roles(here), "other", {"Denmark": -0.5})
    assert names(found, "actors") == ["Norway", "Denmark"]


def test_joined_roles_leave_the_only_actor() -> None:
    """However unlikely: somebody must act."""
    here = scene(2)
    found = joined_roles(
        roles(here, actors="Denmark", recipients="Denmark"), roles(here), "other", {"Denmark": -0.5}
    )  # fmt: skip
    assert (names(found, "actors"), names(found, "recipients")) == (["Denmark"], [])


def test_joined_roles_leave_both_sides_of_an_agreement() -> None:
    """Only of acts upon another is one side the likelier."""
    here = scene(0, 2)
    linked = roles(here, actors="Norway Denmark", recipients="Denmark")
    assert names(joined_roles(linked, roles(here), "agreement", {"Denmark": -0.5}), "actors") == ["Norway", "Denmark"]


@pytest.mark.parametrize(("kind", "expected"), [("other", ["Norway"]), ("agreement", ["Norway", "Denmark"])])
def test_joined_roles_believe_the_subject_of_the_clause(kind: str, expected: list[str]) -> None:
    """Of those whom the model has as actors of an act upon another, who is no subject gives way."""
    here = scene(0, 2)
    found = joined_roles(roles(here, actors="Norway Denmark"), roles(here, actors="Norway"), kind)
    assert names(found, "actors") == expected


def test_liking_is_how_much_likelier_one_acts() -> None:
    """The chance of an actor less that of a recipient, at the first word of each."""
    acts, struck = [0.9, 0.0, 0.1, *[0.0] * 6], [0.2, 0.0, 0.6, *[0.0] * 6]
    found = liking(scene(0, 2, 6), heard(3, 3, roles={"actors": acts, "recipients": struck}))
    assert found == pytest.approx({"Norway": 0.7, "Denmark": -0.5, "banks": 0.0})


@pytest.mark.parametrize("acts", [(0.3, 0.0), (0.0, 0.3)])
def test_liking_is_the_clearest_word_of_one_named_twice(acts: tuple[float, float]) -> None:
    """Wherever it stands, and on whichever side."""
    here = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("hit", "VERB", 0, "root"), ("Norway", "PROPN", 2, "obj"), actors=(0, 2)
    )  # fmt: skip
    struck = [0.0 if chance else 0.6 for chance in acts]
    given = heard(1, 1, roles={"actors": [acts[0], 0.0, acts[1]], "recipients": [struck[0], 0.0, struck[1]]})
    assert liking(here, given) == pytest.approx({"Norway": -0.6})


def filler(here: Scene, number: int) -> Filler:
    """An actor of a scene with its words."""
    actor = here.actors[number]
    return actor.entities[0], actor.phrase.span


def test_acts_elsewhere_knows_who_acts_in_what_is_said() -> None:
    """Of the two verbs in "Norway said Denmark struck" each has one doer."""
    here = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("Denmark", "PROPN", 4, "nsubj"),
        ("struck", "VERB", 2, "ccomp", "strike"), actors=(0, 2),
    )  # fmt: skip
    said, struck = predicate_at(here, 1), predicate_at(here, 3)
    assert [acts_elsewhere(here, said, filler(here, n)) for n in (0, 1)] == [False, True]
    assert [acts_elsewhere(here, struck, filler(here, n)) for n in (0, 1)] == [False, False]


@pytest.mark.parametrize(("relation", "expected"), [("advcl", True), ("conj", False)])
def test_acts_elsewhere_knows_who_stands_behind_by_of_another_verb(relation: str, expected: bool) -> None:
    """Not of one that is joined to it, with which it shares the phrase ("hit and struck by Denmark")."""
    here = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("fell", "VERB", 0, "root", "fall"), ("and", "CCONJ", 4, "cc"),
        ("struck", "VERB", 2, relation, "strike"), ("by", "ADP", 6, "case"), ("Denmark", "PROPN", 4, "obl:agent"),
        actors=(0, 5),
    )  # fmt: skip
    assert acts_elsewhere(here, predicate_at(here, 1), filler(here, 1)) is expected
    assert not acts_elsewhere(here, predicate_at(here, 3), filler(here, 1))
    assert not acts_elsewhere(here, predicate_at(here, 1), filler(here, 0))


def test_acts_elsewhere_leaves_whom_a_relative_clause_is_about() -> None:
    """Behind "by" of the verb above it: "was vetoed by Denmark, which demanded"."""
    here = scene_of(
        ("vetoed", "VERB", 0, "root", "veto"), ("by", "ADP", 3, "case"), ("Denmark", "PROPN", 1, "obl:agent"),
        ("which", "PRON", 5, "nsubj"), ("demanded", "VERB", 3, "acl:relcl", "demand"), actors=(2,), tags={3: "WDT"},
    )  # fmt: skip
    assert not acts_elsewhere(here, predicate_at(here, 4), filler(here, 0))


def test_acts_elsewhere_knows_nothing_of_words_of_nobody() -> None:
    """What is no actor of the sentence stays."""
    here = scene(0)
    assert not acts_elsewhere(here, predicate_at(here, 3), ("Norway", Span(90, 96)))


def test_joined_roles_has_those_who_meet_by_the_words_in_the_clause_itself() -> None:
    """Of somebody named twice the subject of the contact's own verb tells, "Lund denied that he had met Berg"."""
    outer, own = Span(0, 4), Span(17, 19)
    linked: Roles = {role: [] for role in ROLES} | {"actors": [("e1", outer), ("e2", Span(28, 32))]}
    syntactic: Roles = {role: [] for role in ROLES} | {"actors": [("e1", own)]}
    assert joined_roles(linked, syntactic, "meeting")["actors"] == [("e1", own), ("e2", Span(28, 32))]
    assert joined_roles(linked, {role: [] for role in ROLES}, "meeting")["actors"][0] == ("e1", outer)


@pytest.mark.parametrize(("relation", "clause", "aside"), [
    ("nsubj", "acl:relcl", True), ("nsubj", "conj", False), ("obj", "acl:relcl", False),
])  # fmt: skip
def test_acts_in_relative_is_who_acts_in_another_clause(relation: str, clause: str, aside: bool) -> None:
    """Chad sent troops to Togo, where Lund rose: Lund has sent none."""
    scene = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("sent", "VERB", 0, "root", "send"), ("troops", "NOUN", 2, "obj"),
        ("Lund", "PROPN", 5, relation), ("rose", "VERB", 3, clause, "rise"), actors=(0, 3),
    )  # fmt: skip
    lund = scene.actors[1]
    assert acts_in_relative(scene, predicate_at(scene, 1), ("Lund", lund.phrase.span)) is aside
    assert not acts_in_relative(scene, predicate_at(scene, 4), ("Lund", lund.phrase.span))
