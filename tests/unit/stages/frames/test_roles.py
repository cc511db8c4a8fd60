"""Tests of who fills the roles of a telling, by conjunction and by the object's own phrases; trees by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.records.language import Sentence, Token
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.stages.frames.roles import Roles, joined_roles, syntactic_roles, with_conjuncts
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.predicates import predicates

WORDS = (
    ("Norway", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Denmark", "PROPN", 1, "conj"),
    ("imposed", "VERB", 0, "root"), ("sanctions", "NOUN", 4, "obj"), ("on", "ADP", 7, "case"),
    ("banks", "NOUN", 5, "nmod"), (",", "PUNCT", 4, "punct"), ("Finland", "PROPN", 4, "dep"),
)  # fmt: skip


def scene(*actors: int) -> Scene:
    """The sentence of ``WORDS``, in which these tokens are actors, each an entity called as its word."""
    tokens, at = [], 0
    for text, upos, head, deprel in WORDS:
        tokens.append(Token(Span(at, at + len(text)), text, text.lower(), upos, "", head, deprel))
        at += len(text) + 1
    found = [Actor(Phrase(tokens[n].span, 0, n, n, n, "country", 0.9), (tokens[n].text,)) for n in actors]
    return Scene(0, Sentence(Span(0, at), tuple(tokens)), tuple(found), (), ())


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
