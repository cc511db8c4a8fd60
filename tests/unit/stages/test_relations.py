"""Tests of the stage that weighs tellings by the relation model, with a model that knows its answers by heart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from dragoman.packs.ontology import Ontology
from dragoman.records.relations import Chances, Pair
from dragoman.records.tellings import Telling
from dragoman.stages.relations import ALL, ALONE, judge, weigh_relations
from tests.tellings import read_told

CASE: dict[str, Any] = {
    "text": "Norway lashed out at Chad, Peru noted.",
    "published": "2020-09-10",
    "entities": [["Norway", "country", "NOR"], ["Chad", "country", "TCD"], ["Peru", "country", "PER"]],
}


@dataclass
class KnowsPairs:
    """A ``Relater`` that has one type for some pairs of words, and no act for all others; it notes what it is asked."""

    types: Mapping[tuple[str, str], str]
    asked: list[tuple[str, str]] = field(default_factory=list)

    def relate(self, pairs: Sequence[Pair]) -> tuple[Chances, ...]:
        """See ``dragoman.records.relations.Relater``."""
        words = [(p.text[slice(*p.actor)], p.text[slice(*p.recipient)]) for p in pairs]
        self.asked += words
        return tuple(
            Chances({"ACCUSE": 0.04, "-": 0.05, self.types.get(w, "-"): 0.95}, {"happened": 1.0}) for w in words
        )


def weigh(roles: Mapping[str, Sequence[str]], relater: KnowsPairs, **more: Any) -> Telling:
    """The one telling of the case with these roles, weighed."""
    telling = {"words": "lashed out", "kind": "statement", "type": "SUPPORT", "roles": roles, **more}
    told = read_told({**CASE, "tellings": [telling]})
    (found,) = weigh_relations(told.document, told.sentences, told.phrases, told.of_phrase, told.tellings, relater)
    return found


def test_weigh_relations_gives_the_model_a_say() -> None:
    """Its type gains against the language model's; chances still sum to 1."""
    relater = KnowsPairs({("Norway", "Chad"): "ACCUSE"})
    plain = weigh({"actors": ["Norway"], "recipients": ["Chad"]}, KnowsPairs({("Norway", "Chad"): "SUPPORT"}))
    found = weigh({"actors": ["Norway"], "recipients": ["Chad"]}, relater)
    assert relater.asked == [("Norway", "Chad")]
    assert found.types["ACCUSE"] > plain.types["ACCUSE"]
    assert sum(found.types.values()) == pytest.approx(1.0, abs=0.02)


def test_weigh_relations_finds_a_recipient() -> None:
    """Where an act names none, whoever the model is sure of; the bystander is asked for, and left alone."""
    relater = KnowsPairs({("Norway", "Chad"): "ACCUSE"})
    found = weigh({"actors": ["Norway"]}, relater)
    assert [e for e, _ in found.roles["recipients"]] == ["e2"]
    assert ("Norway", "Peru") in relater.asked


def test_weigh_relations_finds_no_recipient_where_there_is_no_act() -> None:
    """Nobody becomes the recipient of what the model does not see."""
    found = weigh({"actors": ["Norway"]}, KnowsPairs({}))
    assert not found.roles.get("recipients")


def test_weigh_relations_leaves_contacts_alone() -> None:
    """What type a call has is known; the model is not asked."""
    relater = KnowsPairs({("Norway", "Chad"): "ACCUSE"})
    weigh({"actors": ["Norway", "Chad"]}, relater, kind="call")
    assert relater.asked == []


@pytest.mark.parametrize("kind", ["message", "agreement", "call"])
def test_weigh_relations_asks_for_no_recipient_of_other_kinds(kind: str) -> None:
    """Whom a letter names is not who gets it, and an agreement has its parties."""
    relater = KnowsPairs({("Norway", "Chad"): "ACCUSE"})
    assert not weigh({"actors": ["Norway"]}, relater, kind=kind).roles.get("recipients")
    assert relater.asked == []


def test_judge_names_the_likeliest_type(ontology: Ontology) -> None:
    """With its quad and status."""
    found = judge(Chances({"AID": 0.6, "AGREE": 0.3, "-": 0.1}, {"happened": 0.8, "planned": 0.2}), ontology)
    assert (found.type, found.quad, found.status, found.reason) == ("AID", 2, "happened", None)


def test_judge_abstains_where_there_is_no_act(ontology: Ontology) -> None:
    """It says why."""
    found = judge(Chances({"AID": 0.03, "-": 0.97}, {"happened": 1.0}), ontology)
    assert (found.type, found.quad, found.status) == (None, None, None)
    assert found.reason == "no act from the actor to the recipient"


def test_weigh_relations_asks_nothing_of_a_backer() -> None:
    """Whoever only stands behind an actor is not whom he strikes."""
    told = read_told(
        {**CASE, "tellings": [{"words": "lashed out", "kind": "statement", "roles": {"actors": ["Norway"]}}]}
    )
    (sentence,) = told.sentences
    chad = next(n for n, t in enumerate(sentence.tokens) if t.text == "Chad")
    backed = next(n for n, t in enumerate(sentence.tokens) if n not in (chad, 0) and t.text != "Peru")
    tokens = [
        replace(t, head=backed + 1, deprel="obl") if n == chad
        else replace(t, lemma="back", xpos="VBN", deprel="acl", head=1) if n == backed
        else t
        for n, t in enumerate(sentence.tokens)
    ]  # fmt: skip
    relater = KnowsPairs({("Norway", "Chad"): "ACCUSE"})
    weigh_relations(
        told.document, (replace(sentence, tokens=tuple(tokens)),), told.phrases, told.of_phrase, told.tellings, relater
    )
    assert relater.asked == [("Norway", "Peru")]


@pytest.mark.parametrize(
    ("kind", "verb", "relation", "asked"),
    [("person", "say", "ccomp", False), ("country", "say", "ccomp", True), ("person", "beat", "ccomp", True),
     ("person", "say", "parataxis", True)],
)  # fmt: skip
def test_weigh_relations_does_not_ask_for_who_says_so(kind: str, verb: str, relation: str, *, asked: bool) -> None:
    """Of "Lund said Norway would lash out" Lund is not whom it is done to; a state that says it may be."""
    text = "Lund said Norway lashed."
    case = {
        "text": text, "published": None, "entities": [["Lund", kind, "NOR"], ["Norway", "country", "NOR"]],
        "tellings": [{"words": "lashed", "kind": "statement", "roles": {"actors": ["Norway"]}}],
    }  # fmt: skip
    told = read_told(case)
    (sentence,) = told.sentences
    heads = {
        "Lund": (2, "nsubj"),
        "said": (0, "root"),
        "Norway": (4, "nsubj"),
        "lashed": (2, relation),
        ".": (2, "punct"),
    }
    tokens = tuple(
        replace(t, head=heads[t.text][0], deprel=heads[t.text][1], lemma=verb if t.text == "said" else t.lemma)
        for t in sentence.tokens
    )
    relater = KnowsPairs({})
    here = (replace(sentence, tokens=tokens),)
    weigh_relations(told.document, here, told.phrases, told.of_phrase, told.tellings, relater)
    assert (("Norway", "Lund") in relater.asked) is asked


@pytest.mark.parametrize("lemma", sorted(ALONE))
def test_weigh_relations_asks_for_nobody_whom_a_resignation_strikes(lemma: str) -> None:
    """One resigns over a war with no act upon those who wage it."""
    relater = KnowsPairs({("Norway", "Chad"): "REJECT"})
    assert not weigh({"actors": ["Norway"]}, relater, kind="other", lemma=lemma).roles.get("recipients")
    assert relater.asked == []


@pytest.mark.parametrize("lemma", ALL)
@pytest.mark.parametrize(("type_", "asked"), [("ACCUSE", False), ("REQUEST", True)])
def test_weigh_relations_blames_no_world(lemma: str, type_: str, *, asked: bool) -> None:
    """Who turns to all states condemns somebody else; he may ask them for something."""
    told = read_told(
        {
            **CASE,
            "tellings": [{"words": "lashed out", "kind": "statement", "type": type_, "roles": {"actors": ["Norway"]}}],
        }
    )
    (sentence,) = told.sentences
    tokens = tuple(replace(t, lemma=lemma) if t.text == "Chad" else t for t in sentence.tokens)
    relater = KnowsPairs({})
    weigh_relations(
        told.document, (replace(sentence, tokens=tokens),), told.phrases, told.of_phrase, told.tellings, relater
    )
    assert (("Norway", "Chad") in relater.asked) is asked


def test_weigh_relations_asks_nothing_of_those_who_are_sent() -> None:
    """Who moves troops threatens others than these."""
    told = read_told({
        "text": "Norway sent Chad north.", "published": "2020-09-10", "entities": CASE["entities"][:2],
        "tellings": [{"words": "sent", "kind": "other", "type": "MOBILIZE", "roles": {"actors": ["Norway"]}}],
    })  # fmt: skip
    (sentence,) = told.sentences
    sent = next(n for n, t in enumerate(sentence.tokens) if t.text == "sent")
    for relation, asked in (("obj", []), ("obl", [("Norway", "Chad")])):
        tokens = tuple(
            replace(t, head=sent + 1, deprel=relation) if t.text == "Chad"
            else replace(t, upos="VERB", head=0, deprel="root") if n == sent
            else t
            for n, t in enumerate(sentence.tokens)
        )  # fmt: skip
        relater = KnowsPairs({})
        weigh_relations(
            told.document, (replace(sentence, tokens=tokens),), told.phrases, told.of_phrase, told.tellings, relater
        )
        assert relater.asked == asked
