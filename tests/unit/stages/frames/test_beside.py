"""Tests of who does something beside something else; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.records.tellings import Filler
from dragoman.stages.frames.beside import (
    ATTENDING,
    BESIDE,
    NAMING,
    with_joined,
    with_settlers,
    with_subject,
    with_those_attending,
    without_next_clause,
    without_other_subjects,
)
from dragoman.stages.frames.scene import Scene
from tests.scenes import Word, heard, scene_of

WORDS: tuple[Word, ...] = (
    ("Lund", "PROPN", 3, "nsubj"), ("was", "AUX", 3, "cop"), ("glad", "ADJ", 0, "root"),
    ("after", "SCONJ", 5, "mark"), ("meeting", "VERB", 3, "advcl", "meet"), ("Vik", "PROPN", 5, "obj"),
)  # fmt: skip


def met(words: Sequence[Word], *known: str, actors: Sequence[int] = (0, 5)) -> list[str]:
    """Who met, where some are known to have done so."""
    here = scene_of(*words, actors=actors)
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    return [name for name, _ in with_subject(here, 4, [(name, spans[name]) for name in known])]


@pytest.mark.parametrize("word", sorted(BESIDE))
def test_with_subject_adds_who_did_both(word: str) -> None:
    """Who was glad after meeting Vik met him, once."""
    words = [(word, *w[1:]) if w[0] == "after" else w for w in WORDS]
    assert met(words, "Vik") == ["Lund", "Vik"]
    assert met(words, "Vik", "Lund") == ["Lund", "Vik"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("after", ("without", "SCONJ", 5, "mark")),
        ("meeting", ("met", "VERB", 3, "advcl", "meet")),
        ("meeting", ("meeting", "NOUN", 3, "obl")),
        ("Lund", ("Lund", "PROPN", 3, "obl")),
    ],
)
def test_with_subject_leaves_others_alone(old: str, new: Word) -> None:
    """Who left without meeting him did not; a finite clause, a noun and another's clause tell of nobody more."""
    assert met([new if w[0] == old else w for w in WORDS], "Vik") == ["Vik"]


def test_with_subject_takes_nobody_for_a_subject_that_stands_for_nobody() -> None:
    """Prices that rose after meeting resistance met nobody."""
    assert met(WORDS, "Vik", actors=(5,)) == ["Vik"]


@pytest.mark.parametrize(("verb", "expected"), [*((v, ["Lund", "Vik"]) for v in sorted(NAMING)), ("attend", ["Vik"])])
def test_with_subject_adds_who_held_what_is_called_a_meeting(verb: str, expected: list[str]) -> None:
    """In "Lund held what Oslo called a meeting with Vik" Lund met him; who held what another attended did not."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("held", "VERB", 0, "root", "hold"), ("what", "PRON", 2, "obj"),
        ("Oslo", "PROPN", 5, "nsubj"), ("called", "VERB", 3, "acl:relcl", verb), ("a", "DET", 7, "det"),
        ("meeting", "NOUN", 5, "xcomp"), ("with", "ADP", 9, "case"), ("Vik", "PROPN", 7, "nmod"), actors=(0, 3, 8),
    )  # fmt: skip
    assert [name for name, _ in with_subject(here, 6, [("Vik", here.actors[2].phrase.span)])] == expected


TWO: tuple[Word, ...] = (
    ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Vik", "PROPN", 2, "obj"), (";", "PUNCT", 6, "punct"),
    ("Aalto", "PROPN", 6, "nsubj"), ("met", "VERB", 2, "conj", "meet"), ("Rey", "PROPN", 6, "obj"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "first", "expected"),
    [("meeting", "Lund", ["Lund", "Vik"]), ("statement", "Lund", ["Lund", "Vik", "Aalto"]),
     ("meeting", "Aalto", ["Aalto", "Vik", "Aalto"])],
)  # fmt: skip
def test_without_next_clause_drops_who_meets_another(kind: str, first: str, expected: list[str]) -> None:
    """The subject of a meeting joined to this one took no part in it, unless he is told here too."""
    words = [(first, *w[1:]) if w[0] == "Lund" else w for w in TWO]
    here = scene_of(*words, actors=(0, 2, 4, 6), triggers=[heard(1, 1), heard(5, 5, kinds={kind: 1.0})])
    known = [(a.entities[0], a.phrase.span) for a in here.actors[:3]]
    assert sides(here, 1, known) == expected


def sides(here: Scene, word: int, known: Sequence[Filler]) -> list[str]:
    """Who is left in the contact of a word."""
    roles = {"actors": list(known), "host": [], "visitor": []}
    return [name for name, _ in without_next_clause(here, range(word, word + 1), roles)["actors"]]


CHAIN: tuple[Word, ...] = (
    ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Vik", "PROPN", 2, "obj"), ("and", "CCONJ", 5, "cc"),
    ("held", "VERB", 2, "conj", "hold"), ("talks", "NOUN", 5, "obj"), ("with", "ADP", 8, "case"), ("Rey", "PROPN", 6, "nmod"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("word", "relation", "expected"),
    [(1, "obj", ["Lund", "Vik"]), (4, "obj", ["Lund", "Vik", "Rey"]), (5, "obj", ["Lund", "Rey"]),
     (1, "nsubj", ["Lund", "Vik", "Rey"])],
)  # fmt: skip
def test_without_next_clause_leaves_each_its_own_counterpart(word: int, relation: str, expected: list[str]) -> None:
    """In "Lund met Vik and held talks with Rey" each has one; who met without a counterpart keeps who is told."""
    words = [(w[0], w[1], w[2], relation) if w[0] == "Vik" else w for w in CHAIN]
    here = scene_of(
        *words, actors=(0, 2, 7), triggers=[heard(1, 1, kinds={"meeting": 1.0}), heard(4, 5, kinds={"talks": 1.0})]
    )
    known = [(a.entities[0], a.phrase.span) for a in here.actors]
    assert sides(here, word, known) == expected


def test_without_next_clause_knows_a_clause_joined_to_the_verb_of_an_aside() -> None:
    """In "came, where he met Vik and talked with Rey" the talking may hang on the coming."""
    here = scene_of(
        ("came", "VERB", 0, "root"), ("he", "PRON", 3, "nsubj"), ("met", "VERB", 1, "advcl", "meet"), ("Vik", "PROPN", 3, "obj"),
        ("talked", "VERB", 1, "conj"), ("with", "ADP", 7, "case"), ("Rey", "PROPN", 5, "obl"),
        actors=(1, 3, 6), triggers=[heard(2, 2, kinds={"meeting": 1.0}), heard(4, 4, kinds={"talks": 1.0})],
    )  # fmt: skip
    known = [(a.entities[0], a.phrase.span) for a in here.actors]
    assert sides(here, 2, known) == ["he", "Vik"]


@pytest.mark.parametrize(
    ("noun", "expected"), [("parties", ["Lund"]), ("talks", ["Lund", "Vik"])]
)  # fmt: skip
def test_without_next_clause_knows_a_counterpart_that_is_nobody(noun: str, expected: list[str]) -> None:
    """Who "met Vik and will meet the parties" meets these; "and will have talks" may go on about Vik."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Vik", "PROPN", 2, "obj"),
        ("and", "CCONJ", 5, "cc"), ("meet", "VERB", 2, "conj"), (noun, "NOUN", 5, "obj"),
        actors=(0, 2), triggers=[heard(1, 1, kinds={"meeting": 1.0}), heard(4, 4, kinds={"meeting": 1.0})],
    )  # fmt: skip
    known = [(a.entities[0], a.phrase.span) for a in here.actors]
    assert sides(here, 4, known) == expected


ASKED: tuple[Word, ...] = (
    ("Lund", "PROPN", 2, "nsubj"), ("asked", "VERB", 0, "root", "ask"), ("Vik", "PROPN", 2, "iobj"),
    ("to", "PART", 5, "mark"), ("open", "VERB", 2, "xcomp", "open"), ("roads", "NOUN", 5, "obj", "road"),
    ("in", "ADP", 8, "case"), ("call", "NOUN", 5, "obl", "call"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("noun", "known", "found"),
    [
        ("call", (), ["Lund", "Vik"]),
        ("call", ("Vik",), ["Vik", "Lund"]),
        ("summer", (), []),
        ("call", ("Ole", "Vik"), []),
    ],
)
def test_with_settlers_adds_who_asked_whom_in_a_contact(noun: str, known: Sequence[str], found: list[str]) -> None:
    """Who asks somebody for something in a call has had it with him, unless two others had it."""
    words = [
        (*w[:2], *w[2:4], "ask") if w[0] == "asked" else (noun, *w[1:4], noun) if w[0] == "call" else w for w in ASKED
    ]
    here = scene_of(*words, actors=(0, 2))
    tokens = list(here.sentence.tokens)
    tokens[1], tokens[4] = replace(tokens[1], xpos="VBD"), replace(tokens[4], xpos="VB")
    here = replace(here, sentence=replace(here.sentence, tokens=tuple(tokens)))
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    actors = [(name, spans.get(name, here.actors[0].phrase.span)) for name in known]
    assert [name for name, _ in with_settlers(here, 7, actors)] == (found or list(known))


@pytest.mark.parametrize(
    ("owner", "noun", "expected"),
    [("their", "talks", ["Lund", "Vik"]), ("their", "house", ["Rey", "Lund", "Vik"]), ("Lund", "talks", ["Lund", "Lund", "Vik"])],
)  # fmt: skip
def test_without_next_clause_drops_whose_other_contact_is_told(owner: str, noun: str, expected: list[str]) -> None:
    """After their talks, Lund met Vik: of those who talked only these met, so far as they are told to have."""
    here = scene_of(
        ("After", "ADP", 3, "case"), (owner, "PRON", 3, "nmod:poss"), (noun, "NOUN", 5, "obl"),
        ("Lund", "PROPN", 5, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Vik", "PROPN", 5, "obj"), actors=(1, 3, 5),
    )  # fmt: skip
    known = [("Rey" if owner == "their" else "Lund", here.actors[0].phrase.span)]
    known += [(a.entities[0], a.phrase.span) for a in here.actors[1:]]
    assert sides(here, 4, known) == expected


@pytest.mark.parametrize(("mark", "expected"), [("to", ["Vik", "Cui"]), ("as", ["Rey", "Vik", "Cui"])])
def test_without_next_clause_knows_the_clause_of_a_purpose(mark: str, expected: list[str]) -> None:
    """Rey will come, and Vik will return to see Cui: Rey sees nobody."""
    here = scene_of(
        ("Rey", "PROPN", 2, "nsubj"), ("comes", "VERB", 0, "root", "come"), ("Vik", "PROPN", 4, "nsubj"),
        ("returns", "VERB", 2, "conj", "return"), (mark, "PART", 6, "mark"), ("see", "VERB", 4, "advcl"),
        ("Cui", "PROPN", 6, "obj"), actors=(0, 2, 6),
        triggers=[heard(1, 1, kinds={"visit": 1.0}), heard(5, 5, kinds={"meeting": 1.0})],
    )  # fmt: skip
    assert sides(here, 5, [(a.entities[0], a.phrase.span) for a in here.actors]) == expected


@pytest.mark.parametrize("verb", sorted(ATTENDING))
@pytest.mark.parametrize(
    ("relations", "expected"), [(("acl", "obj"), ["Berg"]), (("root", "nsubj:pass"), ["Berg"]), (("conj", "obl"), [])]
)
def test_those_attending_take_part(verb: str, relations: tuple[str, str], expected: list[str]) -> None:
    """By a participle on the meeting's noun, or its passive verb; not by another verb's."""
    above, noun = relations
    here = scene_of(
        ("meeting", "NOUN", 2 if noun == "nsubj:pass" else 0, noun), (verb, "VERB", 1 if above == "acl" else 0, above, verb),
        ("by", "ADP", 4, "case"), ("Berg", "PROPN", 2, "obl:agent"), actors=(3,),
    )  # fmt: skip
    assert [e for e, _ in with_those_attending(here, 0, [])] == expected
    assert with_those_attending(here, 1, []) == []


BLAMED: tuple[Word, ...] = (
    ("Lund", "PROPN", 2, "nsubj"), ("blamed", "VERB", 6, "advcl", "blame"), ("Rey", "PROPN", 2, "obj"),
    (",", "PUNCT", 6, "punct"), ("she", "PRON", 6, "nsubj"), ("called", "VERB", 0, "root", "call"),
    ("Vik", "PROPN", 6, "obj"),
)  # fmt: skip


def callers(words: Sequence[Word] = BLAMED) -> list[str]:
    """Who takes part in a call, of all whom a sentence names."""
    here = scene_of(*words, actors=(0, 2, 4, 6))
    every = [(a.entities[0], a.phrase.span) for a in here.actors]
    return [name for name, _ in without_other_subjects(here, [5], {"actors": every})["actors"]]


def test_without_other_subjects_leaves_a_contact_to_its_own_two_sides() -> None:
    """She called Vik, whomever Lund had blamed."""
    assert callers() == ["she", "Vik"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("she", ("she", "PRON", 6, "obl")),  # whose call it is nobody says
        ("Vik", ("Vik", "PROPN", 6, "obl:agent")),  # whom she called neither
        ("blamed", ("said", "VERB", 0, "root", "say")),  # of what Lund said he may be a part
    ],
)
def test_without_other_subjects_leaves_others_alone(old: str, new: Word) -> None:
    """Where one side is not told, or a clause holds the contact."""
    words = [new if w[0] == old else w for w in BLAMED]
    if old == "blamed":
        words[5] = ("called", "VERB", 2, "ccomp", "call")
    assert callers(words) == ["Lund", "Rey", "she", "Vik"]


@pytest.mark.parametrize(
    ("verb", "case", "expected"),
    [("join", "in", ["Lund", "Vik"]), ("join", "after", []), ("beat", "in", [])],
)
def test_with_joined_adds_whom_somebody_joins(verb: str, case: str, expected: list[str]) -> None:
    """In the talks in which he joins him, both take part."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("v", "VERB", 0, "root", verb), ("Vik", "PROPN", 2, "obj"),
        (case, "ADP", 5, "case"), ("talks", "NOUN", 2, "obl", "talk"), actors=(0, 2),
    )  # fmt: skip
    assert [e for e, _ in with_joined(here, 4, [])] == expected
