"""Tests of the stage that finds quotations; what a model says of the words is written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.records.dispatch import Dispatch, Document
from dragoman.records.language import Cue, Guess, Sentence
from dragoman.records.mentions import Said
from dragoman.records.spans import Span, contains, hull
from dragoman.stages.clean import clean
from dragoman.stages.quotes import find_said
from tests.cases import as_parameters, read_cases
from tests.conllu import sentence_of
from tests.sentences import read_guesses

CASES = read_cases("quotes")
NESTED = """\
1 TASS PROPN NNP 2 nsubj
2 reported VERB VBD 0 root
3 that SCONJ IN 5 mark
4 Lund PROPN NNP 5 nsubj
5 said VERB VBD 2 ccomp
6 Norway PROPN NNP 8 nsubj
7 will AUX MD 8 aux
8 come VERB VB 5 ccomp
9 . PUNCT . 2 punct"""


def shown(document: Document, said: Said, name: str) -> object:
    """A field as the golden file writes it: spans by their words."""
    if name == "parts":
        return [document.cite(span) for span in said.spans]
    value = getattr(said, name)
    return document.cite(value) if isinstance(value, Span) else value


@pytest.mark.parametrize("case", as_parameters(CASES))
def test_find_said_reads_golden_case(case: dict[str, Any]) -> None:
    """Each golden text has the quotations that its case lists, in that order and no others."""
    document, sentences = read_guesses(case["text"], case["guesses"], case["published"])
    found = find_said(document, sentences)
    assert len(found) == len(case["expect"]), [document.cite(hull(s.spans)) for s in found]
    for said, expected in zip(found, case["expect"], strict=True):
        assert {name: shown(document, said, name) for name in expected} == expected


def test_find_said_has_cases_enough() -> None:
    """The golden files hold at least twenty-five cases with names of their own."""
    assert len({case["id"] for case in CASES}) == len(CASES) >= 25


def nested() -> tuple[Document, Sentence]:
    """A report of a report with its tree; the model has marked the two cues alone."""
    sentence = sentence_of(row.split() for row in NESTED.splitlines())
    none = {"content": (0.0,) * 9, "source": (0.0,) * 9}
    cues = (Cue(1, 1, "say", 0.9, none), Cue(4, 4, "say", 0.9, none))
    text = " ".join(token.text for token in sentence.tokens)
    return clean(Dispatch(text)), replace(sentence, cues=cues)


def test_find_said_takes_the_complement_of_a_sure_cue() -> None:
    """Where the model has marked no content, the clause that a sure cue governs is one, its subject the source."""
    document, sentence = nested()
    found = find_said(document, [sentence])
    assert document.cite(hull(found[0].spans)) == "Lund said Norway will come"
    assert found[0].source is not None
    assert document.cite(found[0].source) == "TASS"


def test_find_said_finds_a_report_inside_a_report() -> None:
    """A clause that a cue governs inside a reported clause is a quotation of its own, and the outer one its parent."""
    document, sentence = nested()
    found = find_said(document, [sentence])
    assert [document.cite(hull(s.spans)) for s in found] == ["Lund said Norway will come", "Norway will come"]
    assert found[1].parent == 0


def test_find_said_knows_nobody_behind_it_was_said() -> None:
    """The "it" of "it was noted that" is no source, even where the model marks it as one."""
    rows = """\
1 It PRON PRP 3 nsubj:pass
2 was AUX VBD 3 aux:pass
3 noted VERB VBN 0 root
4 that SCONJ IN 6 mark
5 Lund PROPN NNP 6 nsubj
6 left VERB VBD 3 ccomp"""
    sentence = sentence_of(row.split() for row in rows.splitlines())
    links = {"content": (0.0,) * 6, "source": (0.9,) + (0.0,) * 5}
    sentence = replace(sentence, cues=(Cue(2, 2, "say", 0.9, links),), sources=(Guess(0, 0, "source", 0.9),))
    (said,) = find_said(clean(Dispatch(" ".join(t.text for t in sentence.tokens))), [sentence])
    assert said.source is None


def test_find_said_hears_a_verb_of_saying_in_the_tree() -> None:
    """Where the model is not sure of a cue, a verb of saying with somebody behind it is one, once a clause."""
    document, sentence = nested()
    weak = tuple(replace(cue, score=0.3) for cue in sentence.cues)
    (said,) = find_said(document, [replace(sentence, cues=weak)])
    assert document.cite(hull(said.spans)) == "Lund said Norway will come"
    assert (shown(document, said, "cue"), shown(document, said, "source")) == ("reported", "TASS")


TEXTS = st.lists(
    st.sampled_from(["“", "”", '"', "‘", "’", "We come", " ", ", ", ". ", "Lund said", "\n\n", ": ", "that ", "🙂"]),
    min_size=1,
    max_size=16,
).map("".join)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TEXTS, st.data())
def test_find_said_gives_sound_quotations(text: str, data: st.DataObject) -> None:
    """Whatever text and guesses: parts are in the text, in order and apart; references point at other quotations."""
    document, bare = read_guesses(text, {})
    sentences = [guessed(sentence, data) for sentence in bare]
    found = find_said(document, sentences)
    for n, said in enumerate(found):
        at = 0
        for part in said.spans:
            assert document.cite(part) == document.cite(part).strip()
            assert said.direct or at <= part.start
            at = part.end
        for other in (said.parent, said.part_of, said.follows):
            assert other is None or 0 <= other < len(found)
            assert other != n
        if said.parent is not None:
            assert contains(hull(found[said.parent].spans), hull(said.spans))
        assert said.follows is None or said.follows < n


def guessed(sentence: Sentence, data: st.DataObject) -> Sentence:
    """A sentence with a random cue and a random content."""
    last = len(sentence.tokens) - 1
    one, other, first = (data.draw(st.integers(0, last)) for _ in range(3))
    chances = tuple(float(n == first) for n in range(last + 1))
    cue = Cue(first, first, "say", 0.9, {"content": chances, "source": chances})
    content = Guess(min(one, other), max(one, other), "content", 0.9)
    return replace(sentence, cues=(cue,), contents=(content,), sources=(Guess(other, other, "source", 0.9),))


@pytest.mark.parametrize(
    ("pronoun", "tag", "source"), [("which", "WDT", "the ministry"), ("who", "WP", "the ministry"), ("it", "PRP", "it")]
)
def test_find_said_takes_no_relative_pronoun_for_a_source(pronoun: str, tag: str, source: str) -> None:
    """Behind "which" stands who it is to the tree, however sure the model is of the pronoun; "it" is left alone."""
    rows = f"""\
1 Oslo PROPN NNP 2 nsubj
2 heard VERB VBD 0 root
3 the DET DT 4 det
4 ministry NOUN NN 2 obj
5 {pronoun} PRON {tag} 6 nsubj
6 said VERB VBD 4 acl:relcl
7 Norway PROPN NNP 9 nsubj
8 will AUX MD 9 aux
9 come VERB VB 6 ccomp"""
    sentence = sentence_of(row.split() for row in rows.splitlines())
    links = {"content": (0.0,) * 9, "source": tuple(0.9 * (n == 4) for n in range(9))}
    sentence = replace(
        sentence,
        cues=(Cue(5, 5, "say", 0.9, links),),
        contents=(Guess(6, 8, "content", 0.9),),
        sources=(Guess(4, 4, "source", 0.9),),
    )
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens)))
    (said,) = find_said(document, [sentence])
    assert (shown(document, said, "parts"), shown(document, said, "source")) == (["Norway will come"], source)


FRONTED = """\
1 After ADP IN 3 case
2 the DET DT 3 det
3 visit NOUN NN {head} obl
4 , PUNCT , 3 punct
5 Lund PROPN NNP 6 nsubj
6 said VERB VBD 0 root
7 {mark} PUNCT , 3 punct
8 Togo PROPN NNP 9 nsubj
9 hopes VERB VBZ 6 ccomp
10 . PUNCT . 6 punct"""


@pytest.mark.parametrize(
    ("head", "mark", "expected"),
    [
        pytest.param(9, ",", ["After the visit", "Togo hopes"], id="of-what-is-said"),
        pytest.param(6, ",", ["Togo hopes"], id="when-it-was-said"),
        pytest.param(9, ";", ["Togo hopes"], id="no-comma"),
    ],
)
def test_find_said_takes_what_stands_before_the_cue(head: int, mark: str, expected: list[str]) -> None:
    """What commas part from its clause and hangs on it is said as well; what hangs on the cue is not."""
    sentence = sentence_of(row.split() for row in FRONTED.format(head=head, mark=mark).splitlines())
    sentence = replace(
        sentence, contents=(Guess(7, 8, "content", 0.9),), cues=(Cue(5, 5, "say", 0.9, {"content": [0.0] * 10, "source": [0.0] * 10}),)
    )  # fmt: skip
    text = " ".join(token.text for token in sentence.tokens)
    document = clean(Dispatch(text, published="2020-09-10"))
    (said,) = find_said(document, [sentence])
    assert [document.cite(span) for span in said.spans] == expected
