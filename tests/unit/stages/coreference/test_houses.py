"""Tests of whose readout a text is, and of whom it calls by the office of its own house; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading
from dragoman.records.spans import Span
from dragoman.stages.clean import clean
from dragoman.stages.coreference.houses import ORGANS, as_issued
from dragoman.stages.coreference.state import State
from tests.conllu import sentence_of

HOUSE = Reading("metonym", "government", country="USA", key="metonym:white house")
PRESIDENT = Reading("title", "person", role="head_of_state", noun="president", title="President", definite=True)


def called(
    pack: ActorPack, lines: Sequence[tuple[str, Reading]], office: Reading = PRESIDENT, *, on: str | None = "2013-03-04"
) -> Reading:
    """How "the President" of "The President called" is read below lines, each whole (or from behind "|") a reading's."""
    sentences: list[Sentence] = []
    phrases: list[Phrase] = []
    at = 0
    for line, kind in [*((line, r.kind) for line, r in lines), ("|The President called .", "person")]:
        words = line.replace("|", "").split()
        begin = len(line.partition("|")[0].split()) if "|" in line else 0
        upos = {"called": "VERB", ".": "PUNCT", "waited": "VERB"}
        rows = ([str(n), w, upos.get(w, "PROPN"), "NNP", "0", "root"] for n, w in enumerate(words, 1))
        read = sentence_of(rows)
        tokens = tuple(replace(t, span=Span(t.span.start + at, t.span.end + at)) for t in read.tokens)
        last = 1 if kind == "person" else len(words) - 1
        span = Span(tokens[begin].span.start, tokens[last].span.end)
        phrases.append(Phrase(span, len(sentences), begin, last, last, kind, 0.9))
        sentences.append(Sentence(Span(at, tokens[-1].span.end), tokens))
        at = tokens[-1].span.end + 1
    text = "\n".join(line.replace("|", "") for line in [*(line for line, _ in lines), "The President called ."])
    state = State(clean(Dispatch(text, published=on)), sentences, phrases, pack, on, frozenset())
    return as_issued(state, [*(r for _, r in lines), office])[-1]


def test_a_house_on_its_line_says_whose_president(actor_pack: ActorPack) -> None:
    """Who held the office on the day; of a day that is not known nobody."""
    assert called(actor_pack, [("The White House", HOUSE)]).name == "Barack Obama"
    assert called(actor_pack, [("From |The White House", HOUSE)]).name == "Barack Obama"
    assert called(actor_pack, [("The White House", HOUSE)], on=None) == PRESIDENT


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([], id="no-line"),
        pytest.param([("Outside |the White House", HOUSE)], id="a-place"),
        pytest.param([("The White House waited", HOUSE)], id="a-sentence"),
        pytest.param([("The White House", HOUSE), ("Élysée", replace(HOUSE, country="FRA", key="metonym:elysee"))], id="two"),
        pytest.param([("The Treasury", Reading("name", "government", country="USA", noun="treasury"))], id="no-seat"),
        pytest.param([("Lund", Reading("name", "organization", country="USA"))], id="no-organ"),
    ],
)  # fmt: skip
def test_other_lines_say_nothing(lines: Sequence[tuple[str, Reading]], actor_pack: ActorPack) -> None:
    """A place, a sentence, two houses, an organ without a seat of its own."""
    assert called(actor_pack, lines) == PRESIDENT


@pytest.mark.parametrize(
    "office",
    [
        replace(PRESIDENT, role="head_of_government", noun="prime minister"),
        replace(PRESIDENT, country="POL"),
        replace(PRESIDENT, names=("Lund",)),
        replace(PRESIDENT, modifier="former"),
        replace(PRESIDENT, count=2),
        replace(PRESIDENT, relative=True),
        replace(PRESIDENT, form="name"),
    ],
)
def test_only_a_bare_office_of_the_house_is_its_own(office: Reading, actor_pack: ActorPack) -> None:
    """Another office, one of a state that is told, a name, a former president, several, his."""
    assert called(actor_pack, [("The White House", HOUSE)], office) == office


@pytest.mark.parametrize(("noun", "role"), sorted(ORGANS.items()))
def test_an_organ_is_a_house_by_its_noun(noun: str, role: str, actor_pack: ActorPack) -> None:
    """Each says whose office it is."""
    house = Reading("name", "government", country="POL", noun=noun)
    assert called(actor_pack, [("The office", house)], replace(PRESIDENT, role=role)).country == "POL"


def test_a_ministrys_own_minister(actor_pack: ActorPack) -> None:
    """Whom it calls "the Minister" is its head, not a minister of another office."""
    house = Reading("name", "government", country="POL", noun="foreign ministry")
    minister = replace(PRESIDENT, role="minister", noun="minister")
    assert called(actor_pack, [("The ministry", house)], minister).role == "foreign_minister"
    assert called(actor_pack, [("The ministry", house)], replace(minister, noun="interior minister")).role == "minister"


def test_a_secretary_general_is_the_united_nations(actor_pack: ActorPack) -> None:
    """Where the text names no other body; in small letters it may be a party's."""
    secretary = replace(PRESIDENT, role="body_head", noun="secretary general", title="Secretary-General")
    other = Reading("name", "organization", country="IGO")
    assert called(actor_pack, [], secretary).name == "Ban Ki-moon"
    assert called(actor_pack, [("NATO", other)], secretary) == secretary
    party = replace(secretary, title="secretary-general")
    assert called(actor_pack, [], party) == party
