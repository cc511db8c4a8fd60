"""Tests of what goes on while it is told."""

from __future__ import annotations

import pytest

from dragoman.syntax.holding import HOLDING, being_held
from dragoman.syntax.tree import grow_tree
from tests.conllu import sentence_of


def value(verb: str, *helpers: tuple[str, str, str], head: int = 1) -> str | None:
    """What the form of "talks … held in Oslo" says, with helpers as (form, lemma, tag)."""
    at = len(helpers) + 2
    rows = [f"1 talks NOUN NNS {at} nsubj:pass"]
    rows += [f"{n} {form} AUX {tag} {at} {'aux:pass' if lemma == 'being' else 'aux'}"
             for n, (form, lemma, tag) in enumerate(helpers, 2)]  # fmt: skip
    rows += [f"{at} {verb} VERB VBN 0 root", f"{at + 1} Oslo PROPN NNP {at} obl"]
    sentence = sentence_of([row.split() for row in rows])
    found = being_held(grow_tree(sentence), head - 1)
    return found[0].value if found else None


IS, BEING = ("are", "be", "VBP"), ("being", "being", "VBG")


@pytest.mark.parametrize("verb", sorted(HOLDING))
def test_being_held_goes_on(verb: str) -> None:
    """Whether the event is told by its noun or by the verb."""
    assert value(verb, IS, BEING) == "ongoing"
    assert value(verb, IS, BEING, head=4) == "ongoing"


def test_being_held_takes_no_other_form() -> None:
    """Neither what was being held then, nor what is held, nor what is being planned."""
    assert value("hold", ("were", "be", "VBD"), BEING) is None
    assert value("hold", IS) is None
    assert value("plan", IS, BEING) is None
    assert value("hold", IS, BEING, head=5) is None
