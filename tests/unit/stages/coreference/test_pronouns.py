"""Tests of whom a possessive at the head of a clause means, with trees written by hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Guess, Link, Sentence
from dragoman.records.spans import Span
from dragoman.stages.actors import read_actors
from dragoman.stages.actors.pieces import Phrases
from dragoman.stages.clean import clean
from dragoman.stages.coreference import link_mentions
from dragoman.stages.mentions import find_mentions
from dragoman.syntax.climbing import antecedent
from tests.conllu import sentence_of

Told = tuple[str, Sequence[tuple[int, int]]]
"""The rows of a sentence, and the tokens (first, last) of the people in it."""

LUND: Told = (
    """\
1 Ole PROPN NNP 2 compound
2 Lund PROPN NNP 4 nsubj
3 will AUX MD 4 aux
4 visit VERB VB 0 root
5 Quito PROPN NNP 4 obj
6 . PUNCT . 4 punct""",
    [(0, 1)],
)
VIK: Told = (
    """\
1 Nils PROPN NNP 2 compound
2 Vik PROPN NNP 3 nsubj
3 met VERB VBD 0 root
4 reporters NOUN NNS 3 obj
5 . PUNCT . 3 punct""",
    [(0, 1)],
)
BEHIND = """\
1 As ADP IN 2 case
2 part NOUN NN {verb} obl
3 of ADP IN 5 case
4 {his} PRON PRP$ 5 nmod:poss
5 visit NOUN NN 2 nmod
6 , PUNCT , {verb} punct
"""


def going(subject: str, *, his: str = "his", relation: str = "nsubj", upos: str = "PROPN") -> Told:
    """What a subject of one word or two will do: "As part of his visit, Lund will tour mills"."""
    words = subject.split()
    last = 6 + len(words)
    rows = [f"7 {words[0]} PROPN NNP {last} compound"] if len(words) > 1 else []
    rows.append(f"{last} {words[-1]} {upos} NNP {last + 2} {relation}")
    rows += [f"{last + 1} will AUX MD {last + 2} aux", f"{last + 2} tour VERB VB 0 root"]
    rows += [f"{last + 3} mills NOUN NNS {last + 2} obj", f"{last + 4} . PUNCT . {last + 2} punct"]
    return BEHIND.format(verb=last + 2, his=his) + "\n".join(rows), [(3, 3), (6, last - 1)]


def his(
    pack: ActorPack,
    entries: Phrases,
    *told: Told,
    same: Link | None = None,
    words: Collection[str] = ("his", "her"),
    more: Sequence[Link] = (),
) -> tuple[str, ...]:
    """The names of those whom a pronoun in some sentences means; ``same``, ``more``: links in the last of them."""
    sentences: list[Sentence] = []
    at = 0
    for rows, people in told:
        read = sentence_of(row.split() for row in rows.splitlines())
        moved = tuple(replace(t, span=Span(t.span.start + at, t.span.end + at)) for t in read.tokens)
        marked = tuple(Guess(first, last, "person", 0.9) for first, last in people)
        names = tuple(g for g in marked if all(moved[n].upos == "PROPN" for n in range(g.first, g.last + 1)))
        names = tuple(replace(g, label="Person") for g in names)
        sentences.append(Sentence(Span(at, at + read.span.end), moved, names=names, mentions=marked))
        at += read.span.end + 1
    sentences[-1] = replace(sentences[-1], links=(*((same,) if same else ()), *more))
    text = " ".join(token.text for sentence in sentences for token in sentence.tokens)
    document = clean(Dispatch(text, published="2020-09-10"))
    phrases = find_mentions(sentences, entries)
    readings = read_actors(document, sentences, phrases, pack, entries)
    linked = link_mentions(document, sentences, phrases, readings, (), (), pack)
    by_id = {e.id: e.name for e in linked.entities}
    at = next(n for n, p in enumerate(phrases) if document.cite(p.span) in words)
    return tuple(by_id[name] for name in linked.of_phrase[at])


def test_parties_of_pronoun_takes_the_subject_named_behind_a_possessive(
    actor_pack: ActorPack, entries: Phrases
) -> None:
    """The subject of its clause, though another was the last to be spoken of; by one word of his name or by both."""
    assert his(actor_pack, entries, LUND, VIK, going("Lund")) == ("Ole Lund",)
    assert his(actor_pack, entries, LUND, VIK, going("Ole Lund")) == ("Ole Lund",)
    assert his(actor_pack, entries, VIK, LUND, going("Vik")) == ("Nils Vik",)
    rows, people = going("Ole Lund")
    apart = rows.replace("7 Ole PROPN NNP 8 compound", "7 Ole PROPN NNP 10 nsubj")  # a tree that parts the name
    assert his(actor_pack, entries, LUND, VIK, (apart, people)) == ("Ole Lund",)


def test_parties_of_pronoun_takes_a_subject_of_either_gender(actor_pack: ActorPack, entries: Phrases) -> None:
    """A name that tells no gender is hers as well as his."""
    assert his(actor_pack, entries, LUND, VIK, going("Lund", his="her")) == ("Ole Lund",)


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(going("Aalto"), id="nobody-known"),
        pytest.param(going("guest", upos="NOUN"), id="no-name"),
        pytest.param(going("Lund aides", upos="NOUN"), id="no-name-but-before-it"),
        pytest.param(going("Lund", relation="vocative"), id="no-subject"),
    ],
)
def test_parties_of_pronoun_takes_the_last_subject_where_no_known_one_is_named_behind(
    told: Told, actor_pack: ActorPack, entries: Phrases
) -> None:
    """As if nothing stood behind it."""
    assert his(actor_pack, entries, LUND, VIK, told) == ("Nils Vik",)


DURING: Told = (
    """\
1 Vik PROPN NNP 2 nsubj
2 praised VERB VBD 0 root
3 Lund PROPN NNP 2 obj
4 on ADP IN 6 case
5 his PRON PRP$ 6 nmod:poss
6 visit NOUN NN 2 obl
7 . PUNCT . 2 punct""",
    [(0, 0), (2, 2), (4, 4)],
)


def test_parties_of_pronoun_believes_the_model_of_a_possessive_behind_its_subject(
    actor_pack: ActorPack, entries: Phrases
) -> None:
    """Only a name behind it is sure: of one before it the model may think otherwise."""
    assert his(actor_pack, entries, LUND, VIK, DURING) == ("Nils Vik",)
    assert his(actor_pack, entries, LUND, VIK, DURING, same=Link("same", 4, 0, 2, 0.9)) == ("Ole Lund",)
    unsure = Link("same", 3, 1, 0, 0.9)
    assert his(actor_pack, entries, LUND, VIK, going("Lund"), same=unsure) == ("Ole Lund",)


THEY: Told = (
    """\
1 They PRON PRP 2 nsubj
2 left VERB VBD 0 root
3 . PUNCT . 2 punct""",
    [(0, 0)],
)


def test_parties_of_pronoun_takes_no_single_person_for_they(actor_pack: ActorPack, entries: Phrases) -> None:
    """Of two people of whom the model likes one much more both are they; of three the two it likes best."""
    liked = (Link("same", 0, 2, 0, 0.99), Link("same", 0, 1, 0, 0.7))
    assert his(actor_pack, entries, LUND, VIK, THEY, more=liked, words=("They",)) == ("Ole Lund", "Nils Vik")
    ilic: Told = (VIK[0].replace("Nils", "Marko").replace("Vik", "Ilic"), VIK[1])
    three = (Link("same", 0, 3, 0, 0.99), Link("same", 0, 2, 0, 0.65), Link("same", 0, 1, 0, 0.75))
    assert his(actor_pack, entries, LUND, VIK, ilic, THEY, more=three, words=("They",)) == ("Ole Lund", "Marko Ilic")


MINISTRY = """\
1 The _ DET DT _ 3 det _ _
2 Chilean _ ADJ JJ _ 3 amod _ _
3 ministry _ NOUN NN _ 4 nsubj _ _
4 wrote _ VERB VBD _ 0 root _ _
5 . _ PUNCT . _ 4 punct _ _"""

ARMY = """\
1 The _ DET DT _ 3 det _ _
2 Peruvian _ ADJ JJ _ 3 amod _ _
3 {noun} _ NOUN NN _ 4 nsubj _ _
4 {verb} {lemma} VERB VBD _ 0 root _ _
5 {pronoun} _ PRON PRP _ 6 {relation} _ _
6 fired _ VERB VBD _ 4 {clause} _ _
7 . _ PUNCT . _ 4 punct _ _"""


def saying(
    noun: str, pronoun: str, verb: str = "said", lemma: str = "say", relation: str = "nsubj", clause: str = "ccomp"
) -> Told:
    """What somebody says of "it" or "them": "The Peruvian army said it fired"."""
    rows = ARMY.format(noun=noun, pronoun=pronoun, verb=verb, lemma=lemma, relation=relation, clause=clause)
    return rows, [(0, 2), (4, 4)]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        pytest.param(saying("army", "it"), "army", id="body"),
        pytest.param(saying("army", "it", "helped", "help"), "ministry", id="no-report"),
        pytest.param(saying("army", "it", relation="obj"), "ministry", id="no-subject"),
        pytest.param(saying("army", "it", clause="advcl"), "ministry", id="no-content"),
        pytest.param(saying("envoy", "it"), "ministry", id="a-person-is-no-it"),
    ],
)
def test_parties_of_pronoun_takes_the_body_that_says_it(
    told: Told, whose: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Though the model would rather have another; only of a subject in what is said."""
    likes_the_other = Link("same", 4, 1, 0, 0.9)
    found = his(actor_pack, entries, (MINISTRY, [(0, 2)]), told, same=likes_the_other, words=("it",))
    assert [name.split()[-1] for name in found] == [whose]


def test_parties_of_pronoun_takes_the_group_that_says_they(actor_pack: ActorPack, entries: Phrases) -> None:
    """Not everybody named together before."""
    found = his(actor_pack, entries, LUND, VIK, saying("officials", "they"), words=("they",))
    assert [name.split()[-1] for name in found] == ["officials"]


@pytest.mark.parametrize(("relative", "comma", "expected"), [("who", True, 1), ("who", False, 1), ("he", False, 2)])
def test_a_relative_pronoun_stands_for_the_word_before_it(relative: str, *, comma: bool, expected: int) -> None:
    """In "met Vik, who told him" the subject of the telling is Vik, so that "him" is another; "he" stands for itself."""
    words = ["met", "Vik", *([","] if comma else []), relative, "told", "him"]
    at = words.index(relative)
    rows = [[str(n), word, "X", "X", str(min(n - 1, 1)), "dep"] for n, word in enumerate(words, 1)]
    assert antecedent(sentence_of(rows), at) == expected


def told_of(name: str, verb: str = "say") -> Told:
    """What she says of somebody: "Nils Vik will go, she said"."""
    first, last = name.split()
    return (
        f"""\
1 {first} {first} PROPN NNP _ 2 compound _ _
2 {last} {last} PROPN NNP _ 4 nsubj _ _
3 will will AUX MD _ 4 aux _ _
4 go go VERB VB _ 7 ccomp _ _
5 , , PUNCT , _ 7 punct _ _
6 she she PRON PRP _ 7 nsubj _ _
7 zigged {verb} VERB VBD _ 0 root _ _
8 . . PUNCT . _ 7 punct _ _""",
        [(0, 1), (5, 5)],
    )


def test_parties_of_pronoun_takes_nobody_whom_a_speaker_names(actor_pack: ActorPack, entries: Phrases) -> None:
    """Who says that Vik will go is another, whoever was told of before; of what she did otherwise it may be Vik."""
    words = ("she",)
    assert his(actor_pack, entries, told_of("Nils Vik"), words=words) == ()
    assert his(actor_pack, entries, LUND, told_of("Nils Vik"), words=words) == ("Ole Lund",)
    assert his(actor_pack, entries, told_of("Nils Vik", "smile"), words=words) == ("Nils Vik",)
