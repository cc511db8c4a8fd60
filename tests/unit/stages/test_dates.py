"""Tests of the stage that finds time expressions."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dragoman.records.dispatch import Dateline, Document
from dragoman.records.language import Sentence, Token
from dragoman.records.spans import Span
from dragoman.stages.dates import filing_times, find_times, part_ranges

GOLDEN = Path(__file__).parents[2] / "golden" / "dates"
CASES = [json.loads(line) for path in sorted(GOLDEN.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]


LEMMAS = {
    "booked": "book", "met": "meet", "left": "leave", "signed": "sign", "came": "come",
    "postponed": "postpone", "deferred": "defer", "cancelled": "cancel",
}  # fmt: skip


def make_document(text: str, published: str | None = "2020-09-10", **changes: Any) -> Document:
    """A document of this text in which nothing is skipped but what ``changes`` say."""
    fields: dict[str, Any] = {
        "id": "d1",
        "text": text,
        "title": None,
        "publisher": None,
        "url": None,
        "agency": None,
        "dateline": None,
        "published": published,
        "language": "en",
        "skipped": (),
    }
    return Document(**(fields | changes))


def make_sentence(text: str, *words: tuple[str, str, str, int, str]) -> Sentence:
    """A tagged sentence; each word is its text, its tags, the number of its head and its relation."""
    tokens, at = [], 0
    for word, upos, xpos, head, deprel in words:
        start = text.index(word, at)
        at = start + len(word)
        tokens.append(Token(Span(start, at), word, LEMMAS.get(word, word.lower()), upos, xpos, head, deprel))
    return Sentence(Span(0, len(text)), tuple(tokens))


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_find_times_reads_golden_case(case: dict[str, Any]) -> None:
    """Each golden sentence gives exactly the expressions that its case names."""
    found = find_times(make_document(case["text"], case["published"]))
    keys = ("text", "type", "value", "start", "end", "refused")
    assert [{key: getattr(time, key) for key in keys} for time in found] == case["expect"]


def test_golden_cases_are_many_and_named_once() -> None:
    """There are at least 120 golden cases, and no id is used twice."""
    assert len({case["id"] for case in CASES}) == len(CASES) >= 120


def test_find_times_leaves_out_skipped_parts() -> None:
    """A dateline's own date is not reported, what stands after it in the same line is."""
    text = "BELGRADE, September 10. /TASS/. They met on Thursday."
    skipped = (Span(0, text.index("They")),)
    assert [time.text for time in find_times(make_document(text, skipped=skipped))] == ["Thursday"]


def test_find_times_counts_from_the_day_of_filing() -> None:
    """The word "today" is the dateline's day, where the dispatch was published the day after."""
    text = "They met today."
    dateline = Dateline("Belgrade", "2020-09-09", Span(0, 4))
    assert find_times(make_document(text, dateline=dateline))[0].value == "2020-09-09"


@pytest.mark.parametrize("filed", ["2019-09-09", "2020-09-12"])
def test_find_times_distrusts_a_far_dateline(filed: str) -> None:
    """A dateline long before the publication, or after it, is not taken for the day of filing."""
    dateline = Dateline("Belgrade", filed, Span(0, 4))
    assert find_times(make_document("They met today.", dateline=dateline))[0].value == "2020-09-10"


def test_find_times_counts_from_the_dateline_alone() -> None:
    """Without a day of publication the dateline's date serves."""
    dateline = Dateline("Belgrade", "2020-09-09", Span(0, 4))
    assert find_times(make_document("They met today.", None, dateline=dateline))[0].value == "2020-09-09"


def test_find_times_gives_the_words_under_its_span() -> None:
    """The text of an expression is what its span cites, also behind an emoji."""
    document = make_document("🇷🇸 They met on 4 May 2019 🙂 and on Friday.")
    assert [document.cite(time.span) for time in find_times(document)] == ["4 May 2019", "Friday"]


PAST = ("met", "VERB", "VBD", 0, "root")
PRESENT = ("meet", "VERB", "VBP", 0, "root")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They met on Friday", (("They", "PRON", "PRP", 2, "nsubj"), PAST, ("Friday", "PROPN", "NNP", 2, "obl")), "2020-09-04"),
        ("They meet on Friday", (("They", "PRON", "PRP", 2, "nsubj"), PRESENT, ("Friday", "PROPN", "NNP", 2, "obl")), "2020-09-11"),
        (
            "They will meet on Friday",
            (
                ("will", "AUX", "MD", 2, "aux"),
                ("meet", "VERB", "VB", 0, "root"),
                ("Friday", "PROPN", "NNP", 2, "obl"),
            ),
            "2020-09-11",
        ),
        (
            "He came to sign on Friday",
            (
                ("came", "VERB", "VBD", 0, "root"),
                ("to", "PART", "TO", 3, "mark"),
                ("sign", "VERB", "VB", 1, "advcl"),
                ("Friday", "PROPN", "NNP", 3, "obl"),
            ),
            "2020-09-11",
        ),
        (
            "The note signed on Friday will lapse",
            (
                ("note", "NOUN", "NN", 5, "nsubj"),
                ("signed", "VERB", "VBN", 1, "acl"),
                ("Friday", "PROPN", "NNP", 2, "obl"),
                ("will", "AUX", "MD", 5, "aux"),
                ("lapse", "VERB", "VB", 0, "root"),
            ),
            "2020-09-04",
        ),
        (
            "He came Friday to sign",
            (
                ("came", "VERB", "VBD", 0, "root"),
                ("Friday", "PROPN", "NNP", 1, "obl:unmarked"),
                ("to", "PART", "TO", 4, "mark"),
                ("sign", "VERB", "VB", 1, "advcl"),
            ),
            "2020-09-04",
        ),
        (
            "He arrived on Friday",
            (("arrived", "VERB", "VBZ", 0, "root"), ("Friday", "PROPN", "NNP", 1, "obl")),
            "2020-09-04",
        ),
        (
            "They met ahead of talks on Friday",
            (
                ("met", "VERB", "VBD", 0, "root"), ("ahead", "ADV", "RB", 4, "case"), ("of", "ADP", "IN", 4, "case"),
                ("talks", "NOUN", "NNS", 1, "obl"), ("Friday", "PROPN", "NNP", 4, "nmod"),
            ),
            "2020-09-11",
        ),
        (
            "He left on Friday",
            (("left", "VERB", "VBZ", 0, "root"), ("Friday", "PROPN", "NNP", 1, "obl")),
            "2020-09-04",
        ),
    ],
    ids=["past", "present", "modal", "infinitive", "participle", "behind-its-verb", "wrong-tag", "ahead", "no-third-person"],
)  # fmt: skip
def test_find_times_takes_the_tense_from_tags(
    text: str, words: tuple[tuple[str, str, str, int, str], ...], value: str
) -> None:
    """Where the sentence is tagged, the verb above the expression in the tree tells past from future."""
    assert [time.value for time in find_times(make_document(text), [make_sentence(text, *words)])] == [value]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("No verb by Friday", (("verb", "NOUN", "NN", 0, "root"), ("Friday", "PROPN", "NNP", 1, "nmod")), "2020-09-11"),
        (
            "They say so on Friday",
            (("say", "VERB", "VBP", 0, "root"), ("Friday", "PROPN", "NNP", 1, "obl")),
            "2020-09-04",
        ),
        (
            "He would go on Friday",
            (("would", "AUX", "MD", 2, "aux"), ("go", "VERB", "VB", 0, "root"), ("Friday", "PROPN", "NNP", 2, "obl")),
            "2020-09-11",
        ),
        (
            "Talks booked for Friday will be held",
            (("booked", "VERB", "VBN", 0, "root"), ("Friday", "PROPN", "NNP", 1, "obl")),
            "2020-09-11",
        ),
        ("He left Friday", (("left", "VERB", "VBD", 0, "root"),), "2020-09-04"),
        ("Friday is near", (("Friday", "PROPN", "NNP", 9, "obl"),), "2020-09-04"),
    ],
    ids=["no verb", "say", "would", "plan", "no token", "no head"],
)
def test_find_times_falls_back_on_words(
    text: str, words: tuple[tuple[str, str, str, int, str], ...], value: str
) -> None:
    """Where the tree is silent or speaks of a plan, the words of the sentence tell."""
    assert [time.value for time in find_times(make_document(text), [make_sentence(text, *words)])] == [value]


def put_off(verb: str, *before: str, helper: tuple[str, str] = ("was", "VBD")) -> tuple[str, Sentence]:
    """A visit that was put off, with a day behind some words."""
    text = " ".join(("The visit", helper[0], verb, *before, "Friday"))
    head = 3
    words = (
        ("visit", "NOUN", "NN", head, "nsubj:pass"), (helper[0], "AUX", helper[1], head, "aux:pass"),
        (verb, "VERB", "VBN", 0, "root"), *((word, "ADP", "IN", head + 1 + len(before), "case") for word in before),
        ("Friday", "PROPN", "NNP", head, "obl"),
    )  # fmt: skip
    return text, make_sentence(text, *words)


def day_of(text: str, sentence: Sentence) -> str | None:
    """The one day of a sentence."""
    [time] = find_times(make_document(text), [sentence])
    return time.value


@pytest.mark.parametrize("verb", ["postponed", "deferred", "cancelled"])
def test_find_times_knows_the_day_of_putting_off(verb: str) -> None:
    """Behind "on", or right behind the verb, it is when that was done; "until" and "to" lead to the new day."""
    assert [day_of(*put_off(verb, *before)) for before in (("on",), ())] == ["2020-09-04", "2020-09-04"]
    assert [day_of(*put_off(verb, word)) for word in ("until", "to", "for")] == ["2020-09-11"] * 3


@pytest.mark.parametrize(
    ("verb", "helper"), [("postponed", ("is", "VBZ")), ("postponed", ("be", "VB")), ("booked", ("was", "VBD"))]
)
def test_find_times_knows_the_day_of_what_is_to_come(verb: str, helper: tuple[str, str]) -> None:
    """What is yet to be put off, and what was planned for a day."""
    assert day_of(*put_off(verb, "on", helper=helper)) == "2020-09-11"


def test_find_times_reads_an_active_putting_off() -> None:
    """Whoever put a visit off did so on that day."""
    text = "Norway postponed it on Friday"
    words = (
        ("postponed", "VERB", "VBD", 0, "root"),
        ("on", "ADP", "IN", 3, "case"),
        ("Friday", "PROPN", "NNP", 1, "obl"),
    )
    assert day_of(text, make_sentence(text, *words)) == "2020-09-04"


@pytest.mark.parametrize(("head", "value"), [(1, "2020-09-04"), (2, "2020-09-11")])
def test_find_times_leaves_the_day_of_what_was_put_off(head: int, value: str) -> None:
    """A day that hangs on the visit, not on the verb, is when it was to be."""
    text = "Norway cancelled a visit on Friday"
    words = (
        ("cancelled", "VERB", "VBD", 0, "root"), ("visit", "NOUN", "NN", 1, "obj"), ("on", "ADP", "IN", 4, "case"),
        ("Friday", "PROPN", "NNP", head, "obl" if head == 1 else "nmod"),
    )  # fmt: skip
    assert day_of(text, make_sentence(text, *words)) == value


@pytest.mark.parametrize(
    ("verb", "particle", "value"),
    [
        ("cancelled", (), "2020-09-11"),
        ("put", ("off",), "2020-09-11"),
        ("put", (), "2020-09-04"),
        ("praised", (), "2020-09-04"),
    ],
)
def test_find_times_takes_the_day_of_what_is_off_for_one_to_come(
    verb: str, particle: tuple[str, ...], value: str
) -> None:
    """A trip "on Friday" that has been cancelled was to be on the Friday after, one that has been praised is over."""
    text = " ".join(("The trip on Friday has been", verb, *particle))
    words = (
        ("trip", "NOUN", "NN", 6, "nsubj:pass"), ("on", "ADP", "IN", 3, "case"), ("Friday", "PROPN", "NNP", 1, "nmod"),
        ("has", "AUX", "VBZ", 6, "aux"), ("been", "AUX", "VBN", 6, "aux:pass"), (verb, "VERB", "VBN", 0, "root"),
        *((word, "ADP", "RP", 6, "compound:prt") for word in particle),
    )  # fmt: skip
    assert day_of(text, make_sentence(text, *words)) == value


@pytest.mark.parametrize(
    ("verb", "helper", "value"),
    [("postponed", ("have", "VBP"), "2020-09-11"), ("postponed", ("had", "VBD"), "2020-09-04"),
     ("praised", ("have", "VBP"), "2020-09-04")],
)  # fmt: skip
def test_find_times_takes_the_plan_of_what_is_off_for_one_to_come(
    verb: str, helper: tuple[str, str], value: str
) -> None:
    """Talks "that were to open on Friday" and have now been postponed were to open on the Friday after."""
    text = f"The talks that were to open on Friday {helper[0]} been {verb}"
    words = (
        ("talks", "NOUN", "NNS", 9, "nsubj:pass"), ("that", "PRON", "WDT", 5, "nsubj"), ("were", "AUX", "VBD", 5, "aux"),
        ("to", "PART", "TO", 5, "mark"), ("open", "VERB", "VB", 1, "acl:relcl"), ("Friday", "PROPN", "NNP", 5, "obl"),
        (helper[0], "AUX", helper[1], 9, "aux"), ("been", "AUX", "VBN", 9, "aux:pass"), (verb, "VERB", "VBN", 0, "root"),
    )  # fmt: skip
    assert day_of(text, make_sentence(text, *words)) == value


@pytest.mark.parametrize(
    ("case", "verb", "value"),
    [
        ("after", ("follows", "VBZ"), "2020-02"), ("following", ("comes", "VBZ"), "2020-02"),
        ("before", ("comes", "VBZ"), "2021-02"), ("with", ("comes", "VBZ"), "2021-02"),
    ],
)  # fmt: skip
def test_find_times_knows_what_lies_behind_the_present(case: str, verb: tuple[str, str], value: str) -> None:
    """A month of something after which a thing comes is past, though the verb is in the present."""
    text = f"It {verb[0]} {case} closure in February"
    words = (
        (verb[0], "VERB", verb[1], 0, "root"), (case, "ADP", "IN", 3, "case"), ("closure", "NOUN", "NN", 1, "obl"),
        ("in", "ADP", "IN", 5, "case"), ("February", "PROPN", "NNP", 3, "nmod"),
    )  # fmt: skip
    assert day_of(text, make_sentence(text, *words)) == value


def test_find_times_reads_words_where_tags_are_missing() -> None:
    """A sentence with empty tags is read as its words say."""
    text = "They will meet on Friday"
    sentence = make_sentence(text, ("Friday", "", "", 0, ""))
    assert find_times(make_document(text), [sentence])[0].value == "2020-09-11"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The vote will be held from November 20 to December 11.",
            [("November 20", "2015-11-20"), ("December 11", "2015-12-11")],
        ),
        ("It ran between July 2003 and December 2004.", [("July 2003", "2003-07"), ("December 2004", "2004-12")]),
        ("Figures for 2000 - 2050 were given.", [("2000", "2000"), ("2050", "2050")]),
        ("They meet on September 18-20.", [("September 18-20", "2015-09-18/2015-09-20")]),
        ("He was there from 12 to 14 November.", [("12 to 14 November", "2014-11-12/2014-11-14")]),
    ],
)
def test_part_ranges_parts_what_stands_by_itself(text: str, expected: list[tuple[str, str]]) -> None:
    """Two whole expressions are two; where one end leans on the other, the range stays one."""
    document = make_document(text, "2015-05-07")
    found = part_ranges(document, find_times(document))
    assert [(t.text, t.value) for t in found] == expected
    assert all(document.cite(t.span) == t.text and t.start and t.end and t.start <= t.end for t in found)


def test_filing_times_are_the_days_of_the_head() -> None:
    """The line with the day of a report is no time that it tells of, but it is a date of the text."""
    text = "Boat found\nMonday, May 18, 2015\nFishermen found it on Friday.\n"
    document = make_document(text, "2015-05-18", skipped=(Span(0, 10), Span(11, 31)))
    assert [t.text for t in find_times(document)] == ["Friday"]
    assert [(t.text, t.value) for t in filing_times(document)] == [("Monday, May 18, 2015", "2015-05-18")]


@pytest.mark.parametrize(
    ("helper", "verb", "value"),
    [(("has", "AUX", "VBZ"), "met", "2020-09-04"), (("will", "AUX", "MD"), "meet", "2020-09-11")],
)
def test_find_times_knows_a_headline_by_its_text(helper: tuple[str, str, str], verb: str, value: str) -> None:
    """A headline's "meets on Friday" is over where the text tells that they met on Friday, and to come where they will."""
    head, body = "Lund meets Ilic Friday", f"Lund {helper[0]} {verb} Ilic on Friday"
    text = f"{head}\n{body}"
    first = make_sentence(
        head, ("Lund", "PROPN", "NNP", 2, "nsubj"), ("meets", "VERB", "VBZ", 0, "root"), ("Ilic", "PROPN", "NNP", 2, "obj"),
        ("Friday", "PROPN", "NNP", 2, "obl"),
    )  # fmt: skip
    second = make_sentence(
        text, ("\nLund", "PROPN", "NNP", 3, "nsubj"), (*helper, 3, "aux"), (verb, "VERB", "VBN", 0, "root"),
        ("Ilic", "PROPN", "NNP", 3, "obj"), ("on Friday", "PROPN", "NNP", 3, "obl"),
    )  # fmt: skip
    second = replace(second, span=Span(len(head) + 1, len(text)))
    assert [time.value for time in find_times(make_document(text), [first, second])] == [value, value]


@pytest.mark.parametrize(("pronoun", "value"), [("that", "2020-09-11"), ("and", "2020-09-04")])
def test_find_times_has_the_day_of_a_clause_that_a_wrong_tree_gives_to_another(pronoun: str, value: str) -> None:
    """The conference that opens on Friday is to come, whenever somebody left it."""
    text = f"Chad left a conference {pronoun} opens in Rome on Friday."
    sentence = make_sentence(
        text,
        ("Chad", "PROPN", "NNP", 2, "nsubj"), ("left", "VERB", "VBD", 0, "root"), ("a", "DET", "DT", 4, "det"),
        ("conference", "NOUN", "NN", 2, "obj"), (pronoun, "PRON", "WDT", 6, "nsubj"),
        ("opens", "VERB", "VBZ", 4, "acl:relcl"), ("in", "ADP", "IN", 8, "case"), ("Rome", "PROPN", "NNP", 6, "obl"),
        ("on", "ADP", "IN", 10, "case"), ("Friday", "PROPN", "NNP", 2, "obl"), (".", "PUNCT", ".", 2, "punct"),
    )  # fmt: skip
    assert [time.value for time in find_times(make_document(text), [sentence])] == [value]
