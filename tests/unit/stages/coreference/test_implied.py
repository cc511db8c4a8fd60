"""Tests of the states of which a text speaks without naming them, with trees written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.events import ROLES
from dragoman.records.language import Guess, Trigger
from dragoman.records.times import Place
from dragoman.stages.actors import read_actors
from dragoman.stages.actors.pieces import Phrases
from dragoman.stages.clean import clean
from dragoman.stages.coreference import link_mentions
from dragoman.stages.mentions import find_mentions
from tests.conllu import sentence_of
from tests.sentences import find_words

STRUCK = """\
1 {force} ADJ JJ 2 amod
2 jets NOUN NNS 3 nsubj
3 bombed VERB VBD 0 root
4 Homs PROPN NNP 3 {relation}"""
INSIDE = """\
1 {force} ADJ JJ 2 amod
2 jets NOUN NNS 3 nsubj
3 bombed VERB VBD 0 root
4 depots NOUN NNS 3 obj
5 in ADP IN 6 case
6 Homs PROPN NNP 4 nmod"""
PASSIVE = """\
1 Homs PROPN NNP 3 nsubj:pass
2 was AUX VBD 3 aux:pass
3 bombed VERB VBN 0 root
4 by ADP IN 6 case
5 {force} ADJ JJ 6 amod
6 jets NOUN NNS 3 obl:agent"""
ADJECTIVES = """\
1 They PRON PRP 2 nsubj
2 bombed VERB VBD 0 root
3 {first} ADJ JJ 5 amod
4 {second} ADJ JJ 5 amod
5 depots NOUN NNS 2 {relation}"""


def implied(
    rows: str,
    pack: ActorPack,
    entries: Phrases,
    force: Sequence[str] = (),
    *,
    act: str = "ASSAULT",
    score: float = 0.9,
    site: tuple[str, str | None] | None = None,
    word: str = "bombed",
) -> list[tuple[str | None, str]]:
    """The countries of the states in a sentence's entities, each with the words that imply it.

    ``force``: the words of the one mention, a group that acts; ``site``: the words and country of the one place. ``word``: that
    of the act.
    """
    sentence = sentence_of(row.split() for row in rows.splitlines())
    words = [token.text for token in sentence.tokens]
    text = " ".join(words)
    at = words.index(force[0]) if force else -1
    roles = {
        role: tuple(float(n == at and role == "actors") for n in range(len(words)))
        for role in (*ROLES, "when", "where", "topic", "status", "reporter")
    }
    verb = words.index(word)
    sentence = replace(
        sentence,
        mentions=(Guess(at, at + len(force) - 1, "group", 0.9),) if force else (),
        triggers=(Trigger(verb, verb, score, {"other": 1.0}, {"happened": 1.0}, {act: 1.0}, roles),),
    )
    document = clean(Dispatch(text, published="2020-09-10"))
    phrases = find_mentions([sentence], entries)
    readings = read_actors(document, [sentence], phrases, pack, entries)
    places = [Place(find_words(text, site[0]), site[0], site[0], site[1], None, None, None)] if site else []
    linked = link_mentions(document, [sentence], phrases, readings, (), places, pack)
    return [(e.country, m.text) for e in linked.entities if e.kind == "country" for m in e.mentions]


@pytest.mark.parametrize("rows", [STRUCK, INSIDE, PASSIVE], ids=["struck", "a thing in it", "passive"])
@pytest.mark.parametrize("act", ["ASSAULT", "COERCE", "MOBILIZE"])
def test_link_mentions_knows_the_state_of_a_place_that_a_foreign_force_strikes(
    rows: str, act: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """The state in which the place lies is spoken of by the place's name."""
    told = rows.format(force="Israeli", relation="obj")
    found = implied(told, actor_pack, entries, ["Israeli", "jets"], act=act, site=("Homs", "SYR"))
    assert found == [("SYR", "Homs")]


@pytest.mark.parametrize(
    ("force", "act", "relation", "country", "score"),
    [
        ("Syrian", "ASSAULT", "obj", "SYR", 0.9),
        ("Masked", "ASSAULT", "obj", "SYR", 0.9),
        ("Israeli", "CONSULT", "obj", "SYR", 0.9),
        ("Israeli", "ASSAULT", "obl", "SYR", 0.9),
        ("Israeli", "ASSAULT", "obj", None, 0.9),
        ("Israeli", "ASSAULT", "obj", "SYR", 0.4),
    ],
    ids=["own force", "unknown force", "no force", "only where", "unknown place", "unsure"],
)
def test_link_mentions_implies_no_state_by_other_places(
    force: str, act: str, relation: str, country: str | None, score: float, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Only a foreign force's act of force upon the place itself implies a state."""
    rows = STRUCK.format(force=force, relation=relation)
    site = ("Homs", country)
    assert implied(rows, actor_pack, entries, [force, "jets"], act=act, score=score, site=site) == []


def test_link_mentions_implies_no_state_where_nobody_acts(actor_pack: ActorPack, entries: Phrases) -> None:
    """A place that somebody strikes of whom the text does not speak implies no state."""
    rows = STRUCK.format(force="Israeli", relation="obj")
    assert implied(rows, actor_pack, entries, site=("Homs", "SYR")) == []


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("North", "Korean", [("PRK", "North Korean")]),
        ("South", "Korean", [("KOR", "South Korean")]),
        ("South", "African", [("ZAF", "South African")]),
        ("Sri", "Lankan", [("LKA", "Sri Lankan")]),
        ("Big", "Russian", [("RUS", "Russian")]),
        ("old", "Russian", [("RUS", "Russian")]),
        ("South", "American", []),
        ("Western", "Russian", []),
        ("old", "russian", []),
    ],
)
def test_link_mentions_reads_adjectives_of_two_words(
    first: str, second: str, expected: list[tuple[str, str]], actor_pack: ActorPack, entries: Phrases
) -> None:
    """An adjective of two words is its state's; a compass point makes no state of another's adjective."""
    rows = ADJECTIVES.format(first=first, second=second, relation="obj")
    assert implied(rows, actor_pack, entries) == expected


@pytest.mark.parametrize(("relation", "score"), [("nsubj", 0.9), ("obj", 0.3)], ids=["no thing struck", "no act"])
def test_link_mentions_reads_adjectives_only_at_acts(
    relation: str, score: float, actor_pack: ActorPack, entries: Phrases
) -> None:
    """The adjective of what no act is done to implies no state."""
    rows = ADJECTIVES.format(first="North", second="Korean", relation=relation)
    assert implied(rows, actor_pack, entries, score=score) == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["Omani ADJ JJ 2 amod", "mediation mediation NOUN NN _ 3 nsubj _ _", "bombed VERB VBD 0 root"], [("OMN", "Omani")]),
        (
            ["Omani ADJ JJ 3 compound", "- PUNCT HYPH 3 punct", "brokered VERB VBN 4 amod", "talks NOUN NNS 5 nsubj",
             "bombed VERB VBD 0 root"],
            [("OMN", "Omani")],
        ),
        (["Omani ADJ JJ 2 amod", "music NOUN NN 3 nsubj", "bombed VERB VBD 0 root"], []),
    ],
)  # fmt: skip
def test_link_mentions_knows_the_state_that_mediates(
    rows: list[str], expected: list[tuple[str, str]], actor_pack: ActorPack, entries: Phrases
) -> None:
    """By the adjective of its mediation, though no act of force is told."""
    numbered = "\n".join(f"{n} {row}" for n, row in enumerate(rows, 1))
    assert implied(numbered, actor_pack, entries, act="CONSULT") == expected


JUDGED = """\
1 {first} {first} ADJ JJ _ 2 amod _ _
2 raids raid NOUN NNS _ 6 nsubj _ _
3 in in ADP IN _ 4 case _ _
4 Homs Homs PROPN NNP _ 2 nmod _ _
5 are be AUX VBP _ 6 cop _ _
6 {verdict} {verdict} ADJ JJ _ 0 root _ _"""


@pytest.mark.parametrize(
    ("first", "verdict", "expected"),
    [
        ("Israeli", "outrageous", [("ISR", "Israeli")]),
        ("nightly", "outrageous", [("SYR", "Homs")]),
        ("nightly", "brief", []),
    ],
)
def test_link_mentions_knows_the_state_on_which_a_verdict_is_passed(
    first: str,
    verdict: str,
    expected: list[tuple[str, str]],
    actor_pack: ActorPack,
    entries: Phrases,
) -> None:
    """It is the one whose adjective is told, else that in which the place lies; of other matters it is none."""
    rows = JUDGED.format(first=first, verdict=verdict)
    assert implied(rows, actor_pack, entries, site=("Homs", "SYR"), word="are", score=0.0) == expected
