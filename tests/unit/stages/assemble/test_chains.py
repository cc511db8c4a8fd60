"""Tests of who speaks each quotation, and of the chains of reporters."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.records.events import Link
from dragoman.records.spans import Span
from dragoman.stages.assemble.chains import chain_of, distinct, handing_on, make_quotes, speakers_of, speaking
from dragoman.stages.assemble.papers import MEDIA
from tests.tellings import Told, read_told

ENTITIES = [["Lund", "person", "NOR"], ["the ministry", "government", "NOR"], ["Norway", "country", "NOR"]]


def told(text: str, *said: dict[str, Any]) -> Told:
    """A text with its quotations."""
    return read_told({"text": text, "published": None, "entities": ENTITIES, "said": said})


def names(given: Told) -> list[str | None]:
    """The names of the speakers."""
    by_id = {e.id: e.name for e in given.entities}
    return [by_id[s] if s else None for s in speakers_of(given.document, given.said, given.phrases, given.of_phrase)]


def test_speakers_of_takes_the_entity_of_the_source() -> None:
    """The speaker is whom the source's words stand for, the larger phrase before one inside it."""
    text = "Foreign Minister Lund of Norway said that they agreed."
    given = told(text, {"content": "they agreed", "cue": "said", "source": "Foreign Minister Lund"})
    assert names(given) == ["Lund"]


def test_speakers_of_shares_the_speaker_of_the_whole_and_of_the_one_before() -> None:
    """A quoted part is said by who says the whole, a cueless quotation by who spoke before."""
    text = "Lund said that they “agreed” in May. “We will come.”"
    given = told(
        text,
        {"content": "they “agreed” in May", "cue": "said", "source": "Lund"},
        {"content": "agreed", "direct": True, "part_of": 0},
        {"content": "We will come", "direct": True, "follows": 0},
    )
    assert names(given) == ["Lund", "Lund", "Lund"]


def test_speakers_of_knows_nobody_where_nobody_is_named() -> None:
    """A quotation without a source has no speaker."""
    assert names(told("“They will come.”", {"content": "They will come", "direct": True})) == [None]


@pytest.mark.parametrize("word", sorted(MEDIA))
def test_speakers_of_takes_no_state_for_its_papers(word: str) -> None:
    """What "Norway media" say Norway does not; what "the press of Norway" says is as near to it as the text has it."""
    text = f"Norway {word} said that they agreed."
    assert names(told(text, {"content": "they agreed", "cue": "said", "source": f"Norway {word}"})) == [None]
    text = f"The {word} of Norway said that they agreed."
    assert names(told(text, {"content": "they agreed", "cue": "said", "source": f"The {word} of Norway"})) == ["Norway"]


def test_speakers_of_takes_a_statement_for_that_of_who_spoke_before() -> None:
    """Of two bodies in the sentence before, the one that spoke in it."""
    bodies = [["the ministry", "government", "NOR"], ["the army", "government", "NOR"]]
    given = read_told({
        "text": "Guards of the ministry left, the army said. The statement added that they came.",
        "published": None,
        "entities": bodies,
        "said": [
            {"content": "Guards of the ministry left", "cue": "said", "source": "the army"},
            {"content": "they came", "cue": "added", "source": "The statement"},
        ],
    })  # fmt: skip
    assert names(given) == ["the army", "the army"]


@pytest.mark.parametrize(
    ("source", "whose"),
    [("the report", "the agency"), ("the story", "the agency"),
     ("a local daily", None), ("another outlet", None)],
)  # fmt: skip
def test_speakers_of_takes_a_report_for_that_of_who_spoke(source: str, whose: str | None) -> None:
    """Not that of a body of which only something is told; another medium is nobody of the text."""
    bodies = [["the agency", "organization", "NOR"], ["the army", "government", "NOR"]]
    given = read_told({
        "text": f"Lund left, the agency said. Guards shelled the army. Ilic came, {source} said.",
        "published": None,
        "entities": bodies,
        "said": [
            {"content": "Lund left", "cue": "said", "source": "the agency"},
            {"content": "Ilic came", "cue": "said", "source": source},
        ],
    })  # fmt: skip
    assert names(given) == ["the agency", whose]


def test_speakers_of_knows_no_medium_that_stands_in_marks() -> None:
    """Whom "the daily “Dawn”" means no earlier sentence tells."""
    given = read_told({
        "text": "Lund left, the army said. The daily “Dawn” said that they came.",
        "published": None,
        "entities": [["the army", "government", "NOR"]],
        "said": [
            {"content": "Lund left", "cue": "said", "source": "the army"},
            {"content": "they came", "cue": "said", "source": "The daily"},
        ],
    })  # fmt: skip
    assert names(given) == ["the army", None]


def test_make_quotes_numbers_and_refers() -> None:
    """Quotations are q1, q2 …; parents and wholes are named by id; the span is the hull of the parts."""
    text = "Lund said that they “agreed” in May."
    given = told(
        text,
        {"content": ["they", "in May"], "cue": "said", "source": "Lund"},
        {"content": "agreed", "direct": True, "part_of": 0},
    )
    one, other = make_quotes(given.said, speakers_of(given.document, given.said, given.phrases, given.of_phrase))
    assert (one.id, one.span, one.part_of) == ("q1", Span(text.index("they"), text.index(" May") + 4), None)
    assert (other.id, other.part_of, other.speaker) == ("q2", "q1", one.speaker)


def test_speaking_is_who_says_the_words_and_whom_the_sentence_names_as_source() -> None:
    """Speakers of all quotations in which a telling stands, and its reporters; nobody else who speaks."""
    text = "The ministry said that Lund “left” Oslo. “Ilic left”, Norway said. They met, said Aalto."
    read = read_told({
        "text": text, "published": None,
        "entities": [["The ministry", "government", "NOR"], ["Lund", "person", "NOR"], ["Norway", "country", "NOR"],
                     ["Aalto", "person", "FIN"]],
        "said": [
            {"content": "Lund “left” Oslo", "cue": "said", "source": "The ministry"},
            {"content": "left", "direct": True, "part_of": 0},
            {"content": "Ilic left", "direct": True, "source": "Norway"},
        ],
        "tellings": [
            {"words": "left", "kind": "visit"}, {"words": "left", "kind": "visit", "reporters": ["Lund"]},
            {"words": "met", "kind": "meeting", "reporters": ["Aalto"]},
        ],
    })  # fmt: skip
    speakers = ["e1", None, "e3"]
    assert [speaking(t, read.said, speakers) for t in read.tellings] == [{"e1"}, {"e2", "e3"}, {"e4"}]


def link(name: str, start: int) -> Link:
    """A link of a chain."""
    return Link(name, Span(start, start + 1), None)


@pytest.mark.parametrize(
    ("chains", "expected"),
    [
        ([(link("a", 0),), (link("a", 5),)], [["a"]]),
        ([(link("a", 0),), (link("b", 5),)], [["a"], ["b"]]),
        ([(link("b", 5),), (link("a", 0),)], [["a"], ["b"]]),
        ([(link("b", 3),), (link("a", 0), link("b", 5))], [["a", "b"]]),
        ([(link("a", 3),), (link("a", 0), link("b", 5))], [["a", "b"], ["a"]]),
        ([(), ()], []),
    ],
)
def test_distinct_leaves_out_what_says_no_more(chains: list[tuple[Link, ...]], expected: list[list[str]]) -> None:
    """Equal chains and the ends of longer ones are left out; the others stand in text order."""
    assert [[step.entity for step in chain] for chain in distinct(chains)] == expected


def test_chain_of_names_who_hands_words_on() -> None:
    """Outside the speaker; an agency that tells the dispatch itself is no link, nor is one who quotes himself."""
    text = "The ministry quoted Lund as saying that they left Norway."
    given = told(text, {"content": "they left Norway", "cue": "quoted", "source": "Lund"})
    spans = {e.name: e.mentions[0].span for e in given.entities if e.mentions}
    entity = {e.name: e.id for e in given.entities}
    said = [replace(given.said[0], via=Span(0, 12))]
    speakers = speakers_of(given.document, said, given.phrases, given.of_phrase)
    telling = read_told({
        "text": text, "published": None, "entities": ENTITIES,
        "tellings": [{"words": "left", "kind": "other"}],
    }).tellings[0]  # fmt: skip
    assert speakers == (entity["Lund"],)
    for by, agency, links in (
        ("Norway", (), ["Norway", "Lund"]), ("Norway", (entity["Norway"],), ["Lund"]), ("Lund", (), ["Lund"]),
        (None, (), ["Lund"]),
    ):  # fmt: skip
        handed = [entity[by] if by else None]
        chain = chain_of(telling, said, speakers, handed, agency)
        assert [next(n for n, e in entity.items() if e == link.entity) for link in chain] == links
    assert chain_of(telling, said, speakers, [entity["Norway"]], ())[0].source == Span(0, 12)
    assert spans["Lund"] == chain_of(telling, said, speakers, [None], ())[0].source


def test_handing_on_is_the_entity_of_the_words_for_it() -> None:
    """And nobody where the speaker himself is heard."""
    text = "Norway quoted Lund as saying that they left. Lund said that they came."
    given = told(
        text,
        {"content": "they left", "cue": "quoted", "source": "Lund"},
        {"content": "they came", "cue": "said", "source": "Lund"},
    )
    said = [replace(given.said[0], via=Span(0, 6)), given.said[1]]
    norway = next(e.id for e in given.entities if e.name == "Norway")
    assert handing_on(said, given.phrases, given.of_phrase) == (norway, None)


@pytest.mark.parametrize("turn", ["asks", "answers"])
def test_chain_of_leaves_out_who_asks(turn: str) -> None:
    """But not whom he cites: "Q: According to Lund, they left"; who answers says so himself."""
    text = "The ministry. Lund said they left."
    given = told(
        text,
        {"content": "Lund said they left", "cue": None, "source": "The ministry"},
        {"content": "they left", "cue": "said", "source": "Lund"},
    )
    said = [replace(given.said[0], turn=turn), given.said[1]]
    telling = read_told({
        "text": text, "published": None, "entities": ENTITIES, "tellings": [{"words": "left", "kind": "other"}],
    }).tellings[0]  # fmt: skip
    sources = [
        text[link.source.start : link.source.end]
        for link in chain_of(telling, said, ["a", "b"], [None, None], ())
        if link.source
    ]
    assert sources == (["Lund"] if turn == "asks" else ["The ministry", "Lund"])
