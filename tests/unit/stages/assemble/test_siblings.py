"""Tests of the day of an event from the one beside it; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import Event, Evidence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import When
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.siblings import dated_by_siblings
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

DAY = When("2020-09-08", "2020-09-08", "2020-09-08", "expression", Span(0, 1))


def make_event(kind: str, when: When | None) -> Event:
    """An event of which only its kind and day matter."""
    return Event(
        id="v1", kind=kind, type=None, mode=None, cameo=None, contexts=(), quad=None, intensity=None, status="happened",
        level=None, name=None, actors=(), recipients=(), initiator=(), host=(), visitor=(), mediator=(), when=when,
        where=(), topics=(), reported_by=(), evidence=Evidence(Span(0, 1), Span(0, 1), ()),
    )  # fmt: skip


def make_telling(token: int, kind: str) -> Telling:
    """A telling by one token of the first sentence."""
    return Telling(
        sentence=0, first=token, last=token, trigger=Span(0, 1), lemma="", kind=kind, types={}, deed=None, mode=None,
        cameo=None, status="happened", statuses={}, status_words=(), roles={}, when=None, where=(), topics=(),
        reporters=(), level=None, level_words=(), mode_words=(), definite=False, origin="head:trigger", score=0.9,
    )  # fmt: skip


def day_of(words: tuple[Word, ...], undated: tuple[int, str], dated: tuple[int, str]) -> str | None:
    """The basis of the day that an event gets from another one beside it, each a token and a kind."""
    events = [make_event(undated[1], None), make_event(dated[1], DAY)]
    groups = [Group([make_telling(*undated)]), Group([make_telling(*dated)])]
    found = dated_by_siblings(events, groups, [scene_of(*words).sentence])[0].when
    return found.basis if found else None


EXPELLED: Word = ("expelled", "VERB", 0, "root", "expel")
AND: tuple[Word, ...] = (("came", "VERB", 0, "root", "come"), ("and", "CCONJ", 3, "cc"), ("spoke", "VERB", 1, "conj"))


def below(case: str, relation: str = "obl") -> tuple[Word, ...]:
    """Somebody was expelled, with the raid behind a preposition."""
    return (EXPELLED, ("envoys", "NOUN", 1, "obj"), (case, "ADP", 4, "case"), ("raid", "NOUN", 1, relation))


def far(unit: str) -> tuple[Word, ...]:
    """Somebody was expelled years, or moments, after he came."""
    return (
        EXPELLED, (f"{unit}s", "NOUN", 4, "obl", unit), ("after", "SCONJ", 4, "mark"), ("came", "VERB", 1, "advcl"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "undated", "dated", "basis"),
    [
        pytest.param(AND, (2, "statement"), (0, "visit"), "sibling", id="joined"),
        pytest.param(AND, (0, "visit"), (2, "statement"), "sibling", id="the-other-way"),
        pytest.param(below("in"), (0, "other"), (3, "other"), "sibling", id="in"),
        pytest.param(below("over"), (0, "other"), (3, "other"), None, id="over"),
        pytest.param(below("after"), (0, "other"), (3, "other"), None, id="after"),
        pytest.param(below("over"), (3, "other"), (0, "other"), None, id="its-cause"),
        pytest.param(below("for", "advcl"), (0, "other"), (3, "other"), None, id="for-a-clause"),
        pytest.param(below("after", "advcl"), (0, "other"), (3, "other"), "sibling", id="after-a-clause"),
        pytest.param(far("year"), (0, "other"), (3, "visit"), None, id="years-after"),
        pytest.param(far("moment"), (0, "other"), (3, "visit"), "sibling", id="moments-after"),
        pytest.param((EXPELLED, ("raid", "NOUN", 1, "obj")), (0, "statement"), (1, "other"), None, id="words-of-a-deed"),
        pytest.param((EXPELLED, ("raid", "NOUN", 1, "obj")), (1, "other"), (0, "message"), None, id="a-deed-in-words"),
        pytest.param((EXPELLED, ("talks", "NOUN", 1, "obj")), (0, "statement"), (1, "talks"), "sibling", id="contact"),
    ],
)  # fmt: skip
def test_dated_by_siblings_knows_what_has_another_day(
    words: tuple[Word, ...], undated: tuple[int, str], dated: tuple[int, str], basis: str | None
) -> None:
    """Clauses that are joined share a day; what an act is about, or followed, has its own."""
    assert day_of(words, undated, dated) == basis


SENTENCE = scene_of(
    ("Lund", "PROPN", 2, "nsubj"), ("phoned", "VERB", 0, "root", "phone"), ("Ilic", "PROPN", 2, "obj"),
    ("days", "NOUN", 2, "obl", "day"), ("after", "ADP", 6, "case"), ("talks", "NOUN", 2, "obl", "talk"),
).sentence  # fmt: skip
MONDAY = When("2024-03-11", "2024-03-11", "2024-03-11", "dateline", Span(0, 1))


def event(name: str, when: When | None, telling: Telling) -> Event:
    """An event that happened, with its day and nothing else."""
    return Event(
        id=name, kind=telling.kind, type="-", mode=None, cameo=None, contexts=(), quad=None, intensity=None,
        status="happened", level=None, name=None, actors=(), recipients=(), initiator=(), host=(), visitor=(),
        mediator=(), when=when, where=(), topics=(), reported_by=(), part_of=None, confidence=1.0, origin="test",
        evidence=Evidence(telling.trigger, SENTENCE.span, ()),
    )  # fmt: skip


def test_dated_by_siblings_gives_no_day_to_what_lay_some_time_before() -> None:
    """Talks "days after" which somebody phoned on Monday were not on Monday."""
    call, talks = bare_telling(SENTENCE, 1, "call", {}), bare_telling(SENTENCE, 5, "talks", {})
    events = [event("v1", MONDAY, call), event("v2", None, talks)]
    _, second = dated_by_siblings(events, [Group([call]), Group([talks])], (SENTENCE,))
    assert second.when is None
