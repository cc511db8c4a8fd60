"""Predicates and their arguments on trees written by hand, and on trees that are wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.records.language import Sentence
from dragoman.syntax.predicates import Predicate, governors_of, predicates
from dragoman.syntax.structure import argument_slots, fillers
from tests.conllu import read_conllu, sentence_of

GOLDEN = Path(__file__).parents[2] / "golden" / "syntax"


def _cases() -> list[tuple[str, Sentence, str]]:
    with (GOLDEN / "arguments.conllu").open(encoding="utf-8") as lines:
        return [
            (f"{comments['sent_id']}-{value.split(' ', 1)[0]}", sentence, value)
            for comments, sentence in read_conllu(lines)
            for key, value in comments.items()
            if key.startswith("predicate")
        ]


def _words(sentence: Sentence, tokens: tuple[int, ...]) -> str:
    return " ".join(sentence.tokens[item].text for item in tokens)


def _told(sentence: Sentence, predicate: Predicate) -> tuple[list[str], dict[str, str]]:
    """The arguments as "slot: words" and the other properties, as the golden comments write them."""
    arguments = [
        f"{argument.slot}: {_words(sentence, tuple(range(argument.first, argument.last + 1)))}"
        for argument in predicate.arguments
    ]
    return sorted(arguments), {
        "support": str(predicate.support),
        "voice": predicate.voice,
        "tense": predicate.tense,
        "aspect": predicate.aspect,
        "trigger": _words(sentence, predicate.trigger),
        "neg": _words(sentence, predicate.negation),
        "marks": _words(sentence, predicate.marks),
        "governors": ">".join(f"{item.lemma}/{item.relation}" for item in predicate.governors),
    }


@pytest.mark.parametrize(
    ("name", "sentence", "expected"), _cases(), ids=lambda item: item if isinstance(item, str) else ""
)
def test_predicates_finds_the_arguments_of_golden_trees(name: str, sentence: Sentence, expected: str) -> None:
    """Each golden predicate has exactly its arguments, and the properties that its line names."""
    lemma, *parts = [part.strip() for part in expected.split("|")]
    found = [predicate for predicate in predicates(sentence) if predicate.lemma == lemma]
    assert len(found) == 1, name
    arguments, properties = _told(sentence, found[0])
    assert arguments == sorted(part for part in parts if ": " in part)
    for part in parts:
        if ": " not in part:
            key, value = part.split("=", 1)
            assert properties[key] == value, key


def test_predicates_takes_only_the_nouns_that_are_wanted() -> None:
    """With a list of nouns no other noun is a predicate; verbs always are."""
    rows = [
        "1 They PRON PRP 2 nsubj",
        "2 held VERB VBD 0 root",
        "3 talks NOUN NNS 2 obj",
        "4 today NOUN NN 2 obl:unmarked",
    ]
    sentence = sentence_of([row.split() for row in rows])
    assert [item.lemma for item in predicates(sentence, nouns={"talk"})] == ["hold", "talk"]
    assert [item.lemma for item in predicates(sentence, nouns=())] == ["hold"]


def test_fillers_gives_the_arguments_of_some_slots() -> None:
    """Only arguments of the named slots come back, in the order of the text."""
    rows = ["1 Oslo PROPN NNP 2 nsubj", "2 invited VERB VBD 0 root", "3 Riga PROPN NNP 2 obj"]
    [predicate] = predicates(sentence_of([row.split() for row in rows]))
    assert [item.head for item in fillers(predicate, "patient")] == [2]
    assert [item.head for item in fillers(predicate, "agent", "patient")] == [0, 2]


def test_argument_slots_lists_the_named_slots() -> None:
    """Every slot that is no preposition is explained."""
    assert {"agent", "patient", "poss", "mod", "comp", "time", "appos", "to"} <= set(argument_slots())


def test_predicates_of_nothing_are_none() -> None:
    """A sentence without tokens has no predicates."""
    assert predicates(sentence_of([])) == ()


def test_governors_of_is_part_of_the_module() -> None:
    """The chain of governors can be asked for on its own."""
    assert callable(governors_of)


FORMS = (
    "met",
    "visit",
    "who",
    "to",
    "not",
    "will",
    "talks",
    "Oslo",
    ",",
    "is",
    "said",
    "and",
    "with",
    "he",
    "ago",
    "2014",
    "if",
    "no",
)
UPOS = ("VERB", "NOUN", "PROPN", "PRON", "AUX", "ADP", "PUNCT", "ADJ", "ADV", "PART", "DET", "SCONJ")
XPOS = (
    "VBD",
    "VBN",
    "VBG",
    "VB",
    "VBZ",
    "NN",
    "NNS",
    "NNP",
    "WP",
    "WDT",
    "WRB",
    "MD",
    "IN",
    "TO",
    "JJ",
    "RB",
    "DT",
    "CD",
)
RELS = (
    "root nsubj nsubj:pass obj iobj obl obl:agent obl:unmarked nmod nmod:poss amod compound compound:prt conj cc acl acl:relcl advcl "
    "xcomp ccomp csubj aux aux:pass cop mark case det appos parataxis punct advmod flat expl fixed dep nmod:desc"
).split()


@st.composite
def any_sentences(draw: st.DrawFn) -> Sentence:
    """Sentences with heads, tags and relations at random: circles, several roots, heads outside the sentence."""
    size = draw(st.integers(1, 14))
    rows = [
        [
            str(place + 1),
            draw(st.sampled_from(FORMS)),
            draw(st.sampled_from(UPOS)),
            draw(st.sampled_from(XPOS)),
            str(draw(st.integers(-1, size + 2))),
            draw(st.sampled_from(RELS)),
        ]
        for place in range(size)
    ]
    return sentence_of(rows)


@given(any_sentences())
@settings(max_examples=100, deadline=None)
def test_predicates_survives_any_tree(sentence: Sentence) -> None:
    """On a wrong tree every index is still inside the sentence, every phrase holds its head, and twice is the same."""
    size = len(sentence.tokens)
    found = predicates(sentence)
    for predicate in found:
        indices = [predicate.head, *predicate.trigger, *predicate.negation, *predicate.auxiliaries, *predicate.marks]
        indices += [governor.head for governor in predicate.governors]
        assert all(0 <= item < size for item in indices)
        assert predicate.trigger == tuple(sorted(set(predicate.trigger)))
        for argument in predicate.arguments:
            assert 0 <= argument.first <= argument.head <= argument.last < size
            assert all(0 <= item < size for item in argument.via)
    assert predicates(sentence) == found


@pytest.mark.parametrize(
    ("subject", "obj", "voice"),
    [("nsubj", "obj", "active"), ("nsubj:pass", "obj", "passive"), ("nsubj", "obl", "passive")],
)
def test_predicates_take_no_participle_with_subject_and_object_for_a_passive(
    subject: str, obj: str, voice: str
) -> None:
    """The tagger takes a past for a participle at times: "the ministry summoned him"."""
    rows = [f"1 Norway PROPN NNP 2 {subject}", "2 summoned VERB VBN 0 root", f"3 Berg PROPN NNP 2 {obj}"]
    sentence = sentence_of(row.split() for row in rows)
    assert next(p.voice for p in predicates(sentence) if p.head == 1) == voice


@pytest.mark.parametrize(("relation", "voice"), [("nsubj", "active"), ("nsubj:pass", "passive"), ("obl", "passive")])
def test_predicates_take_a_clause_on_a_noun_with_its_own_subject_for_active(relation: str, voice: str) -> None:
    """The charge that Norway armed them; a charge made in Norway was made by somebody."""
    rows = [
        "1 charge NOUN NN 0 root",
        "2 that SCONJ IN 4 mark",
        f"3 Norway PROPN NNP 4 {relation}",
        "4 armed VERB VBD 1 acl",
    ]
    sentence = sentence_of(row.split() for row in rows)
    assert next(p.voice for p in predicates(sentence) if p.head == 3) == voice


@pytest.mark.parametrize(
    ("verb", "lemma", "case", "voice"),
    [
        ("agreed", "agree", "on", "active"),
        ("called", "call", "for", "active"),
        ("called", "call", "to", "passive"),
        ("detained", "detain", "in", "passive"),
    ],
)
def test_predicates_takes_no_verb_without_object_for_a_passive(verb: str, lemma: str, case: str, voice: str) -> None:
    """The tagger takes "the ministry called for calm" for a participle; "envoy called to Oslo" is one."""
    rows = [
        "1 Chad Chad PROPN NNP _ 2 nsubj _ _",
        f"2 {verb} {lemma} VERB VBN _ 0 root _ _",
        f"3 {case} {case} ADP IN _ 4 case _ _",
        "4 Oslo Oslo PROPN NNP _ 2 obl _ _",
    ]
    sentence = sentence_of(row.split() for row in rows)
    assert next(p.voice for p in predicates(sentence) if p.head == 1) == voice


@pytest.mark.parametrize(
    ("lemma", "relation", "behind", "voice"),
    [("detain", "parataxis", "obl", "passive"), ("detain", "root", "obl", "passive"), ("detain", "root", "obj", "active"),
     ("detain", "ccomp", "obl", "active"), ("protest", "root", "obl", "active")],
)  # fmt: skip
def test_predicates_takes_a_headlines_past_without_object_for_a_passive(
    lemma: str, relation: str, behind: str, voice: str
) -> None:
    """Of a verb that needs whom it is done to: "trawler seized, crew detained in Oslo"."""
    head = 0 if relation == "root" else 4
    rows = [
        "1 crew crew NOUN NN _ 2 nsubj _ _",
        f"2 x {lemma} VERB VBD _ {head} {relation} _ _",
        f"3 Oslo Oslo PROPN NNP _ 2 {behind} _ _",
        f"4 said say VERB VBD _ 0 {'dep' if head == 0 else 'root'} _ _",
    ]
    sentence = sentence_of(row.split() for row in rows)
    assert next(p.voice for p in predicates(sentence) if p.head == 1) == voice


@pytest.mark.parametrize(("word", "voice"), [("freed", "passive"), ("freeing", "active")])
def test_predicates_sees_a_participle_by_its_ending(word: str, voice: str) -> None:
    """The tagger takes "were freed" for "were freeing" at times."""
    rows = ["1 crews NOUN NNS 3 nsubj", "2 were AUX VBD 3 aux", f"3 {word} VERB VBG 0 root"]
    sentence = sentence_of(row.split() for row in rows)
    assert next(p.voice for p in predicates(sentence) if p.head == 2) == voice


@pytest.mark.parametrize(
    ("lemma", "noun", "subject"),
    [("kill", "shelling", 0), ("house", "shelling", 2), ("kill", "opening", 2)],
)
def test_predicates_has_the_attack_kill_and_not_what_it_struck(lemma: str, noun: str, subject: int) -> None:
    """Of "the shelling of a school which killed ten"; a school may house somebody."""
    rows = [
        f"1 {noun} {noun} NOUN NN _ 0 root _ _",
        "2 of of ADP IN _ 3 case _ _",
        "3 school school NOUN NN _ 1 nmod _ _",
        "4 which which PRON WDT _ 5 nsubj _ _",
        f"5 x {lemma} VERB VBD _ 3 acl:relcl _ _",
        "6 ten ten NUM CD _ 5 obj _ _",
    ]
    sentence = sentence_of(row.split() for row in rows)
    found = next(p for p in predicates(sentence) if p.head == 4)
    assert [a.head for a in found.arguments if a.slot == "agent"] == [subject]


@pytest.mark.parametrize(
    ("end", "relation", "voice"),
    [(".", "obj", "active"), ("today", "obj", "passive"), (".", "obl", "passive")],
    ids=["whole sentence", "headline", "no object"],
)
def test_predicates_takes_a_participle_that_shares_an_object_for_a_past(end: str, relation: str, voice: str) -> None:
    """Of what the tagger has as "denounced and condemned the raid": who does the one does the other."""
    rows = [
        "1 Lima Lima PROPN NNP _ 2 nsubj _ _", "2 denounced denounce VERB VBN _ 0 root _ _",
        "3 and and CCONJ CC _ 4 cc _ _", "4 condemned condemn VERB VBN _ 2 conj _ _",
        f"5 raids raid NOUN NNS _ 4 {relation} _ _", f"6 {end} {end} PUNCT . _ 2 punct _ _",
    ]  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    assert next(p.voice for p in predicates(sentence) if p.head == 1) == voice


ACCUSED = """\
1 Togo PROPN NNP 2 nsubj
2 {verb}d VERB VBD 0 root
3 Ghana PROPN NNP 2 obj
4 of SCON IN 5 mark
5 shelling VERB VBG 2 {relation}"""


@pytest.mark.parametrize("relation", ["advcl", "ccomp"])
def test_predicates_has_the_accused_do_what_he_is_accused_of(relation: str) -> None:
    """Wherever the tree hangs it; behind another verb it is the subject who does it."""

    def doer(verb: str) -> int:
        rows = ACCUSED.format(verb=verb, relation=relation).splitlines()
        told = {p.head: p for p in predicates(sentence_of(row.split() for row in rows))}
        return next(a.head for a in told[4].arguments if a.slot == "agent")

    assert doer("accuse") == 2
    assert doer("tire") == 0
