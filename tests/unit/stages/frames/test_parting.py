"""Tests of tellings that are of several contacts; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.spans import Span
from dragoman.records.times import TimeExpression
from dragoman.stages.frames.parting import parted
from dragoman.stages.frames.scene import Scene
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

DAYS = tuple(
    TimeExpression(Span(0, 1), day, "DATE", f"2024-03-{n}", f"2024-03-{n}", f"2024-03-{n}")
    for n, day in enumerate(("Monday", "Tuesday", "Wednesday"), 11)
)
NAMES = ("Chad", "Mali", "Togo", "Benin")
CLASSES = {"met": "VERB", "saw": "VERB", "and": "CCONJ", ",": "PUNCT", "then": "ADV", "separately": "ADV"}
CASES = ("on", "with", "in", "about")


def scene(text: str) -> Scene:
    """A scene by words: the names are actors, the days its times, Lome and Bamako its places; "met" is the verb."""
    words = text.split()
    verb = words.index("met") + 1 if "met" in words else words.index("held") + 1
    found: list[Word] = []
    for n, word in enumerate(words, 1):
        upos = CLASSES.get(word, "ADP" if word in CASES else "PROPN" if word[0].isupper() else "NOUN")
        upos = "VERB" if n == verb else "ADJ" if word == "separate" else upos
        head, relation = (0, "root") if n == verb else (n + 1, "amod") if word == "separate" else (verb, "dep")
        found.append((word, upos, head, relation, {"talks": "talk"}.get(word, word.lower())))
    here = scene_of(
        *found,
        actors=[n for n, w in enumerate(words) if w in NAMES],
        places=[n for n, w in enumerate(words) if w in ("Lome", "Bamako")],
    )
    tokens = tuple(replace(t, xpos="NNS") if t.text == "talks" else t for t in here.sentence.tokens)
    days = [d.text for d in DAYS]
    times = tuple((days.index(w), n, n) for n, w in enumerate(words) if w in days)
    return replace(here, sentence=replace(here.sentence, tokens=tokens), times=times)


def contacts(text: str, kind: str = "meeting", but: Sequence[str] = ()) -> list[tuple[str, int | None]]:
    """Who takes part in each contact that a text tells, and the number of its day."""
    here = scene(text)
    at = next(n for n, t in enumerate(here.sentence.tokens) if t.text in ("met", "talks"))
    acting = tuple((a.entities[0], a.phrase.span) for a in here.actors if a.entities[0] not in but)
    telling = replace(bare_telling(here.sentence, at, kind, dict.fromkeys(ROLES, ()) | {"actors": acting}), when=0)
    return [(" ".join(e for e, _ in t.roles["actors"]), t.when) for t in parted(here, telling, DAYS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad met Mali on Monday and Togo on Tuesday", [("Chad Mali", 0), ("Chad Togo", 1)]),
        ("Chad met on Monday with Mali and on Tuesday with Togo", [("Chad Mali", 0), ("Chad Togo", 1)]),
        ("Chad met Mali and Togo on Monday , then Benin on Tuesday", [("Chad Mali Togo", 0), ("Chad Benin", 1)]),
        ("Chad met on Monday with Mali , Togo and on Tuesday with Benin", [("Chad Mali Togo", 0), ("Chad Benin", 1)]),
        ("Chad met on Monday with Mali and separately with Togo on Tuesday", [("Chad Mali", 0), ("Chad Togo", 1)]),
        (
            "Chad met Mali on Monday , Togo on Tuesday and Benin on Wednesday",
            [("Chad Mali", 0), ("Chad Togo", 1), ("Chad Benin", 2)],
        ),
        ("Chad and Mali met in Lome on Monday and in Bamako on Tuesday", [("Chad Mali", 0), ("Chad Mali", 1)]),
        ("Chad and Mali met in Lome , on Monday , and in Bamako , on Tuesday", [("Chad Mali", 0), ("Chad Mali", 1)]),
        ("Chad met with Mali , and on Tuesday with Togo", [("Chad Mali", 0), ("Chad Togo", 1)]),
        ("Chad met Mali and then on Monday Togo", [("Chad Mali", None), ("Chad Togo", 0)]),
        ("Chad met Mali on Monday and Togo on Tuesday about trade", [("Chad Mali", 0), ("Chad Togo", 1)]),
        ("Chad met Mali in Lome and Togo in Bamako", [("Chad Mali", 0), ("Chad Togo", 0)]),
        ("Chad met in Lome with Mali and in Bamako with Togo", [("Chad Mali", 0), ("Chad Togo", 0)]),
    ],
)
def test_parted_gives_each_day_its_own_contact(text: str, expected: list[tuple[str, int | None]]) -> None:
    """Each part of a list that has a day and somebody, or a place, of its own is a contact with whoever is before."""
    assert contacts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chad met Mali and Togo on Monday",
        "Chad met Mali on Monday and Togo on Monday",
        "Chad met Mali on Monday and on Tuesday",
        "Chad met Mali on Monday and saw Togo on Tuesday",
        "Chad met Mali on Monday and heirs of Togo on Tuesday",
        "Chad met Mali on Monday and Togo",
        "Chad met Mali and Togo on Tuesday",
        "Chad met Mali and Togo in Bamako",
        "Chad met Mali in Lome and Togo in Lome on Monday",
    ],
)
def test_parted_leaves_one_contact_as_it_is(text: str) -> None:
    """The same day, the same people, another verb, other matters or a part without a day make no second contact."""
    assert len(contacts(text)) == 1


@pytest.mark.parametrize(
    ("role", "expected"),
    [("dep", [("Chad Mali", 0), ("Chad Togo", 1)]), ("nsubj", [("Chad Mali", 0)])],
)
def test_parted_takes_up_whom_the_tree_hangs_on_the_day(role: str, expected: list[tuple[str, int]]) -> None:
    """Not who does something else himself, nor a state."""
    here = scene("Chad met Mali on Monday and Togo on Tuesday")
    chad, mali, togo = here.actors
    tokens = tuple(replace(t, deprel=role) if n == togo.phrase.head else t for n, t in enumerate(here.sentence.tokens))
    person = replace(togo, phrase=replace(togo.phrase, kind="person"))
    acting = tuple((a.entities[0], a.phrase.span) for a in (chad, mali))
    for other, found in ((person, expected), (togo, [("Chad Mali", 0)])):
        words = replace(here, actors=(chad, mali, other), sentence=replace(here.sentence, tokens=tokens))
        told = replace(
            bare_telling(words.sentence, 1, "meeting", dict.fromkeys(ROLES, ()) | {"actors": acting}), when=0
        )
        assert [(" ".join(e for e, _ in t.roles["actors"]), t.when) for t in parted(words, told, DAYS)] == found


@pytest.mark.parametrize(("hours", "parts"), [(("TMO", "TAF"), 2), (("TMO", "TMO"), 1), (("", "TAF"), 1)])
def test_parted_tells_the_hours_of_a_day_apart(hours: tuple[str, str], parts: int) -> None:
    """Of one day the morning and the afternoon are apart; the day and its afternoon are not."""
    here = scene("Chad met Mali on Monday and Togo on Tuesday")
    days = [replace(DAYS[0], value=f"2024-03-11{h}") for h in hours]
    acting = tuple((a.entities[0], a.phrase.span) for a in here.actors)
    telling = replace(bare_telling(here.sentence, 1, "meeting", dict.fromkeys(ROLES, ()) | {"actors": acting}), when=0)
    assert len(parted(here, telling, days)) == parts


def test_parted_gives_each_place_to_its_day() -> None:
    """Two rounds in two towns are two contacts, each where it was."""
    here = scene("Chad and Mali met in Lome on Monday and in Bamako on Tuesday")
    acting = tuple((a.entities[0], a.phrase.span) for a in here.actors)
    telling = replace(bare_telling(here.sentence, 3, "talks", {"actors": acting}), where=(0, 1))
    assert [t.where for t in parted(here, telling, DAYS)] == [(0,), (1,)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad held separate talks with Mali and Togo", ["Chad Mali", "Chad Togo"]),
        ("Chad met separately with Mali , Togo and Benin", ["Chad Mali", "Chad Togo", "Chad Benin"]),
        ("Chad and Mali met separately with Togo", ["Chad Togo", "Mali Togo"]),
        ("Chad and Mali met separately", ["Chad Mali"]),
        ("Chad held talks with Mali and Togo", ["Chad Mali Togo"]),
    ],
)
def test_parted_gives_each_of_several_his_separate_contact(text: str, expected: list[str]) -> None:
    """Separate talks with A and B are two; where two met separately from all others, it is one."""
    assert [names for names, _ in contacts(text, "talks")] == expected


def test_parted_reads_past_who_somebody_is() -> None:
    """Separate talks "with Mali, the host, and Togo" are two, though words stand between."""
    here = scene("Chad held separate talks with Mali , the host , and Togo")
    tokens = list(here.sentence.tokens)
    tokens[7] = replace(tokens[7], head=9, deprel="det")
    tokens[8] = replace(tokens[8], head=6, deprel="appos")
    acting = tuple((a.entities[0], a.phrase.span) for a in here.actors)
    for relation, count in (("appos", 2), ("dep", 1)):
        tokens[8] = replace(tokens[8], deprel=relation)
        told = replace(here, sentence=replace(here.sentence, tokens=tuple(tokens)))
        assert len(parted(told, bare_telling(told.sentence, 3, "talks", {"actors": acting}), DAYS)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad and Mali each met Togo", ["Chad Togo", "Mali Togo"]),
        ("Chad and Mali met Togo", ["Chad Mali Togo"]),
        ("Chad each met Togo", ["Chad Togo"]),
    ],
)
def test_parted_gives_each_who_acts_for_himself_an_act(text: str, expected: list[str]) -> None:
    """Each of two who recall or expel somebody has done so by himself; to whom it was done is the same."""
    here = scene(text)
    sides = {a.entities[0]: (a.entities[0], a.phrase.span) for a in here.actors}
    roles = {"actors": tuple(v for k, v in sides.items() if k != "Togo"), "recipients": (sides["Togo"],)}
    at = next(n for n, t in enumerate(here.sentence.tokens) if t.text == "met")
    found = parted(here, bare_telling(here.sentence, at, "recall", roles), DAYS)
    assert [" ".join(e for r in ("actors", "recipients") for e, _ in t.roles[r]) for t in found] == expected


def test_parted_leaves_what_is_no_contact() -> None:
    """An agreement of one day and another is for other words to tell."""
    assert len(contacts("Chad met Mali on Monday and Togo on Tuesday", "agreement")) == 1


def test_parted_leaves_a_contact_of_which_nobody_is_before_the_list() -> None:
    """Where all who met stand in the list, nobody is known who met each."""
    assert len(contacts("Chad met Mali on Monday and Togo on Tuesday", but=("Chad",))) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund met Mali on Monday and Togo on Tuesday", [("Mali", 0), ("Togo", 1)]),
        ("Lund met Mali on Monday", [("Mali", 0)]),
        ("Lund met Mali and Togo on Monday", [("Mali", 0)]),
        ("Lund met in Lome on Monday and in Bamako on Tuesday", [("", 0), ("", 1)]),
    ],
)
def test_a_visit_is_one_for_each_state_with_a_day_of_its_own(text: str, expected: list[tuple[str, int]]) -> None:
    """Whom the model takes for the only host has the first day; of towns the states are not told here."""
    here = scene(text)
    verb = next(n for n, t in enumerate(here.sentence.tokens) if t.text == "met")
    lund, mali = (here.sentence.tokens[n].span for n in (0, 2))
    hosts = (("Mali", mali),) if "Mali" in text else ()
    roles = dict.fromkeys(ROLES, ()) | {"actors": (("Lund", lund),), "visitor": (("Lund", lund),), "host": hosts}
    found = parted(here, replace(bare_telling(here.sentence, verb, "visit", roles), when=0), DAYS)
    assert [(" ".join(e for e, _ in t.roles["host"]), t.when) for t in found] == expected
    assert all(t.roles["visitor"] == (("Lund", lund),) for t in found)


@pytest.mark.parametrize(("case", "stops"), [("to", [(0, 0), (None, 1)]), ("in", [(0, 0, 1)])])
def test_parted_follows_a_journey_from_town_to_town(case: str, stops: list[tuple[int | None, ...]]) -> None:
    """Each town to which it leads in words of its own is a visit; the day is that of the one beside it."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("flew", "VERB", 0, "root"), ("to", "ADP", 4, "case"), ("Lome", "PROPN", 2, "obl"),
        ("on", "ADP", 6, "case"), ("Monday", "PROPN", 2, "obl"), ("and", "CCONJ", 9, "cc"), (case, "ADP", 9, "case"),
        ("Bamako", "PROPN", 2, "conj"), actors=(0,), places=(3, 8),
    )  # fmt: skip
    here = replace(here, times=((0, 5, 5),))
    roles = dict.fromkeys(ROLES, ()) | {"visitor": (("Chad", here.actors[0].phrase.span),)}
    told = replace(bare_telling(here.sentence, 1, "visit", roles), when=0, where=(0, 1))
    assert [(t.when, *t.where) for t in parted(here, told, DAYS)] == stops
