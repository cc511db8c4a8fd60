"""Tests of what one sentence tells before or after something else; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.tellings import Telling
from dragoman.stages.frames.apart import own_times, told_apart
from dragoman.stages.frames.scene import Scene
from tests.scenes import Word, heard, scene_of
from tests.tellings import bare_telling

WORDS: tuple[Word, ...] = (
    ("Chad", "PROPN", 2, "nsubj"), ("phoned", "VERB", 0, "root", "phone"), ("Mali", "PROPN", 2, "obj"),
    ("after", "ADP", 7, "case"), ("Togo", "PROPN", 7, "nmod:poss"), ("'s", "PART", 5, "case"),
    ("talks", "NOUN", 2, "obl", "talk"), ("with", "ADP", 9, "case"), ("Benin", "PROPN", 7, "nmod"),
    ("in", "ADP", 11, "case"), ("Lome", "PROPN", 7, "nmod"),
)  # fmt: skip


def told(here: Scene, at: int, kind: str, names: str) -> Telling:
    """A telling by one word, with actors by name."""
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    roles = dict.fromkeys(ROLES, ()) | {"actors": tuple((n, spans[n]) for n in names.split())}
    return bare_telling(here.sentence, at, kind, roles)


def actors(telling: Telling) -> list[str]:
    """Who acts in a telling."""
    return [name for name, _ in telling.roles["actors"]]


def test_told_apart_gives_a_contact_and_what_it_came_after_their_own_people() -> None:
    """The call is of the two who phoned, the talks of the two who had them, and in these words."""
    here = scene_of(*WORDS, actors=(0, 2, 4, 8))
    call = told_apart(here, told(here, 1, "call", "Chad Mali Togo Benin"))
    talks = told_apart(here, told(here, 6, "talks", "Chad Mali Togo Benin"))
    assert (actors(call), call.beyond) == (["Chad", "Mali"], None)
    assert (actors(talks), talks.beyond) == (["Togo", "Benin"], here.sentence.span_of(3, 10))


def test_told_apart_leaves_two_to_a_contact() -> None:
    """Where all but one stand in the words for what came before, they stay: "met after the talks between …"."""
    here = scene_of(*WORDS, actors=(0, 2, 4, 8))
    assert actors(told_apart(here, told(here, 1, "call", "Chad Togo"))) == ["Chad", "Togo"]


def test_told_apart_keeps_whom_other_words_name_too() -> None:
    """After "its talks with Benin" those who phoned had them, though their name stands outside."""
    here = scene_of(*WORDS, actors=(0, 2, 4, 8))
    chad = replace(here.actors[2], entities=("Chad",))
    here = replace(here, actors=(*here.actors[:2], chad, here.actors[3]))
    assert actors(told_apart(here, told(here, 6, "talks", "Chad Mali Benin"))) == ["Chad", "Benin"]


def test_told_apart_leaves_a_statement_whom_it_names() -> None:
    """Who condemns somebody after a deed of his names him there: only of contacts is a stranger easily one more."""
    here = scene_of(*WORDS, actors=(0, 2, 4, 8))
    assert actors(told_apart(here, told(here, 1, "statement", "Chad Mali Togo"))) == ["Chad", "Mali", "Togo"]


def test_told_apart_gives_talks_of_nobody_to_who_went_on_from_them() -> None:
    """Where Chad phoned Mali "after talks with Benin", Chad had had them, and Mali had not."""
    words = [("the", "DET", 7, "det") if w[0] == "Togo" else w for w in WORDS]
    here = scene_of(*words, actors=(0, 2, 8))
    assert actors(told_apart(here, told(here, 6, "talks", "Chad Mali Benin"))) == ["Chad", "Benin"]


@pytest.mark.parametrize(("known", "expected"), [(False, ["Chad", "Benin"]), (True, ["Togo", "Benin"])])
def test_told_apart_gives_talks_of_an_unknown_he_to_the_doer(*, known: bool, expected: list[str]) -> None:
    """Its talks were Chad's, where the text has not said whose; else whose they were."""
    words = [("its", "PRON", 7, "nmod:poss") if w[0] == "Togo" else w for w in WORDS]
    here = scene_of(*words, actors=(0, 2, 4, 8) if known else (0, 2, 8))
    if known:
        togo = replace(here.actors[2], entities=("Togo",))
        here = replace(here, actors=(*here.actors[:2], togo, here.actors[3]))
    names = "Togo Benin" if known else "Chad Mali Benin"
    assert actors(told_apart(here, told(here, 6, "talks", names))) == expected


@pytest.mark.parametrize(
    ("names", "owner", "kept"), [("Togo", True, False), ("Togo", False, True), ("Togo Benin", False, False)]
)
def test_told_apart_looks_far_for_a_side_that_is_missing(names: str, *, owner: bool, kept: bool) -> None:
    """Talks of one whose they are have nobody from afar, nor have talks of two; a call that one made may."""
    words = WORDS if owner else [("Togo", "PROPN", 7, "nsubj") if w[0] == "Togo" else w for w in WORDS]
    here = scene_of(*words, actors=(0, 2, 4, 8))
    talks = replace(told(here, 6, "talks", names), far={"actors": (("Niger", here.sentence.span),)})
    assert bool(told_apart(here, talks).far) is kept


def test_told_apart_parts_places() -> None:
    """Where the talks were is not where the call was, if that has a place of its own."""
    words: list[Word] = [*WORDS, ("in", "ADP", 13, "case"), ("Bamako", "PROPN", 2, "obl")]
    here = scene_of(*words, actors=(0, 2, 4, 8), places=(10, 12))
    call, talks = (told(here, at, kind, "Chad Mali") for at, kind in ((1, "call"), (6, "talks")))
    assert told_apart(here, _at(call, 0, 1)).where == (1,)
    assert told_apart(here, _at(talks, 0, 1)).where == (0,)


@pytest.mark.parametrize(("noun", "when", "back"), [("weeks", None, True), ("weeks", 0, False), ("hours", None, False)])
def test_told_apart_dates_no_talks_of_some_day(noun: str, when: int | None, *, back: bool) -> None:
    """Talks weeks after which somebody phoned were on a day that nobody tells, if no words give it."""
    words = tuple((w[0], w[1], w[2] + (w[2] > 3), *w[3:]) for w in WORDS)
    here = scene_of(*words[:3], (noun, "NOUN", 2, "obl", noun[:-1]), *words[3:], actors=(0, 2, 5, 9))
    talks = replace(told(here, 7, "talks", "Togo Benin"), when=when)
    assert told_apart(here, talks).back is back


def _at(telling: Telling, *where: int) -> Telling:
    return replace(telling, where=where)


def test_own_times_has_no_day_of_what_came_before() -> None:
    """A day inside the words for the talks is theirs alone."""
    here = replace(scene_of(*WORDS, actors=(0, 2, 4, 8)), times=((0, 10, 10), (1, 2, 2)))
    assert own_times(here, 1, 1) == [(1, 2, 2)]
    assert own_times(here, 6, 6) == [(0, 10, 10), (1, 2, 2)]


def test_own_times_has_no_day_that_hangs_on_the_words_of_another_act() -> None:
    """In "called Vik on Monday and had talks with Rey on Friday" each has the day that hangs on it, if one does."""
    words: tuple[Word, ...] = (
        ("Lund", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", "call"), ("Vik", "PROPN", 2, "obj"),
        ("Monday", "PROPN", 2, "obl"), ("and", "CCONJ", 6, "cc"), ("met", "VERB", 2, "conj", "meet"),
        ("Rey", "PROPN", 6, "obj"), ("Friday", "PROPN", 6, "obl"),
    )  # fmt: skip
    here = replace(scene_of(*words, triggers=[heard(1, 1), heard(5, 5)]), times=((0, 3, 3), (1, 7, 7)))
    assert own_times(here, 1, 1) == [(0, 3, 3)]
    assert own_times(here, 5, 5) == [(1, 7, 7)]
    assert own_times(replace(here, times=((0, 3, 3),)), 5, 5) == [(0, 3, 3)]


@pytest.mark.parametrize(
    ("lead", "head", "where"), [("before", "VERB", ()), ("after", "VERB", (0,)), ("before", "NOUN", (0,))]
)
def test_told_apart_gives_nothing_the_place_of_what_is_still_to_come(
    lead: str, head: str, where: tuple[int, ...]
) -> None:
    """Where somebody goes next he is not yet; where he has come he may be, and a court "before" which he stands too."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Mali", "PROPN", 2, "obj"),
        (lead, "SCONJ" if head == "VERB" else "ADP", 5, "mark" if head == "VERB" else "case"),
        ("flying", head, 2, "advcl" if head == "VERB" else "obl", "fly"), ("to", "ADP", 7, "case"),
        ("Lome", "PROPN", 5, "obl"), actors=(0, 2), places=(6,),
    )  # fmt: skip
    assert told_apart(here, replace(told(here, 1, "meeting", "Chad Mali"), where=(0,))).where == where
