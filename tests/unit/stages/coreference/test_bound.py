"""Tests of possessives that a verb of thanks or blame binds to its object, with trees written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.bound import (
    ANSWERING,
    BESIDE,
    INFORMING,
    ISSUING,
    JUDGING,
    OWNING,
    PARTING,
    RECEIVING,
    WRITTEN,
    bound,
)
from dragoman.stages.coreference.parties import Party, Spot, new_party
from dragoman.stages.coreference.state import State
from dragoman.stages.coreference.wronged import STRIKING
from dragoman.syntax.classes import JOURNEYS
from tests.conllu import sentence_of
from tests.scenes import scene_of

THANKED = """\
1 Norway Norway PROPN NNP _ 2 nsubj _ _
2 zigged {verb} VERB VBD _ 0 root _ _
3 Samoa Samoa PROPN NNP _ 2 {relation} _ _
4 {mark} {mark} ADP IN _ 6 case _ _
5 {its} {its} PRON {tag} _ 6 nmod:poss _ _
6 {noun} {noun} NOUN NN _ 2 obl _ _"""


def owner(
    pack: ActorPack, verb: str = "thank", *, relation: str = "obj", mark: str = "for", its: str = "its",
    tag: str = "PRP$", kind: str = "country", gender: str = "n", count: int = 1, noun: str = "offer",
) -> str | None:  # fmt: skip
    """To whom a possessive is bound, of Norway and an object of some kind."""
    rows = THANKED.format(verb=verb, relation=relation, mark=mark, its=its, tag=tag, noun=noun)
    sentence = sentence_of(row.split() for row in rows.splitlines())
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    parties: list[Party] = []
    phrases: list[Phrase] = []
    for at, what in ((0, "country"), (2, kind)):
        party = new_party(Reading("name", what, sentence.tokens[at].text), sentence.tokens[at].text)
        party.places.append(Spot(0, at, subject=not at, source=False))
        parties.append(party)
        phrases.append(Phrase(sentence.tokens[at].span, 0, at, at, at, what, 0.9))
    phrases.append(Phrase(sentence.tokens[4].span, 0, 4, 4, 4, "country", 0.9))
    found = {n: [party] for n, party in enumerate(parties)}
    state = State(document, [sentence], phrases, pack, document.published, frozenset(), parties, found)
    whom = bound(state, phrases[2], Reading("pronoun", "country", pronoun=its, gender=gender, count=count))
    return whom.name if whom is not None else None


@pytest.mark.parametrize("verb", sorted(JUDGING))
@pytest.mark.parametrize("relation", ["obj", "nsubj:pass"])
@pytest.mark.parametrize("mark", ["for", "on", "over"])
def test_bound_is_whom_somebody_thanks_or_blames(verb: str, relation: str, mark: str, actor_pack: ActorPack) -> None:
    """For what is its own."""
    assert owner(actor_pack, verb, relation=relation, mark=mark) == "Samoa"


@pytest.mark.parametrize(
    "changes",
    [
        {"verb": "visit"}, {"relation": "obl"}, {"mark": "of"}, {"mark": "in"}, {"its": "it", "tag": "PRP"},
        {"kind": "person"}, {"gender": "m"}, {"gender": "", "count": 2},
    ],
    ids=["other verb", "no object", "of", "in", "no possessive", "a person", "his", "their"],
)  # fmt: skip
def test_bound_is_nobody_where_the_clause_leaves_it_open(changes: dict[str, Any], actor_pack: ActorPack) -> None:
    """Another verb, another word before it, or somebody who cannot be meant."""
    assert owner(actor_pack, **changes) is None


def test_bound_takes_a_person_or_a_group_by_its_pronoun(actor_pack: ActorPack) -> None:
    """His for one person, their for several."""
    assert owner(actor_pack, its="his", kind="person", gender="m") == "Samoa"
    assert owner(actor_pack, its="their", kind="group", gender="", count=2) == "Samoa"


def bound_in(rows: str, its: int, pack: ActorPack) -> str | None:
    """Whom "its", a token of a sentence, is bound to, whose first and third tokens are states, the first the subject."""
    sentence = sentence_of(row.split() for row in rows.splitlines())
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    parties = [new_party(Reading("name", "country", sentence.tokens[at].text), "") for at in (0, 2)]
    phrases = [Phrase(sentence.tokens[at].span, 0, at, at, at, "country", 0.9) for at in (0, 2, its)]
    for one, at in zip(parties, (0, 2), strict=True):
        one.places.append(Spot(0, at, subject=not at, source=False))
    found = {n: [party] for n, party in enumerate(parties)}
    state = State(document, [sentence], phrases, pack, document.published, frozenset(), parties, found)
    party = bound(state, phrases[2], Reading("pronoun", "country", pronoun="its", gender="n", count=1))
    return party.name if party else None


THANKED_FOR = """\
1 Norway Norway PROPN NNP _ 2 nsubj _ _
2 thanked thank VERB VBD _ 0 root _ _
3 Samoa Samoa PROPN NNP _ 2 obj _ _
4 for for ADP IN _ 5 case _ _
5 help help NOUN NN _ 2 obl _ _
6 {mark} {mark} ADP IN _ 8 case _ _
7 its its PRON PRP$ _ 8 nmod:poss _ _
8 tour tour NOUN NN _ 5 nmod _ _"""


@pytest.mark.parametrize(("mark", "whom"), [*((mark, None) for mark in BESIDE), ("with", "Samoa")])
def test_bound_is_nobody_by_what_happens_beside(mark: str, whom: str | None, actor_pack: ActorPack) -> None:
    """Before whose tour somebody is thanked for help the words do not tell."""
    assert bound_in(THANKED_FOR.format(mark=mark), 6, actor_pack) == whom


ACCEPTED = """\
1 Norway Norway PROPN NNP _ 2 nsubj _ _
2 thanked thank VERB VBD _ 0 root _ _
3 Samoa Samoa PROPN NNP _ 2 obj _ _
4 for for SCONJ IN _ 5 mark _ _
5 zigging {verb} VERB VBG _ 2 advcl _ _
6 its its PRON PRP$ _ 7 nmod:poss _ _
7 offer offer NOUN NN _ 5 obj _ _"""


@pytest.mark.parametrize(("verb", "whom"), [*((verb, "Norway") for verb in sorted(ANSWERING)), ("send", "Samoa")])
def test_bound_is_the_thanker_whose_offer_is_answered(verb: str, whom: str, actor_pack: ActorPack) -> None:
    """Whoever is thanked for accepting its offer has not made it; what he is thanked for sending is his own."""
    assert bound_in(ACCEPTED.format(verb=verb), 5, actor_pack) == whom


TRAVELLED = """\
1 Lund Lund PROPN NNP _ 2 nsubj _ _
2 zigged {verb} VERB VBD _ 0 root _ _
3 his his PRON {tag} _ 4 nmod:poss _ _
4 stay {noun} NOUN NN _ 2 obj _ _"""


def traveller(pack: ActorPack, verb: str, noun: str, *, tag: str = "PRP$", kind: str = "person") -> str | None:
    """Whose "his" journey is, of which Lund does something."""
    sentence = sentence_of(row.split() for row in TRAVELLED.format(verb=verb, noun=noun, tag=tag).splitlines())
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    party = new_party(Reading("name", kind, "Lund"), "Lund")
    phrases = [Phrase(sentence.tokens[at].span, 0, at, at, at, "person", 0.9) for at in (0, 2)]
    state = State(document, [sentence], phrases, pack, document.published, frozenset(), [party], {0: [party]})
    whom = bound(state, phrases[1], Reading("pronoun", "person", pronoun="his", gender="m", count=1))
    return whom.name if whom is not None else None


@pytest.mark.parametrize("verb", sorted(OWNING))
def test_bound_is_who_puts_off_or_makes_his_journey(verb: str, actor_pack: ActorPack) -> None:
    """He alone can; whichever of the two tags "his" has."""
    for noun in sorted(JOURNEYS):
        assert traveller(actor_pack, verb, noun) == traveller(actor_pack, verb, noun, tag="PRP") == "Lund"


def test_bound_is_nobody_where_another_speaks_of_a_journey(actor_pack: ActorPack) -> None:
    """Who praises a journey, or cancels a letter, may do so with another's; a state makes none that is "his"."""
    assert traveller(actor_pack, "praise", "visit") is None
    assert traveller(actor_pack, "cancel", "letter") is None
    assert traveller(actor_pack, "cancel", "visit", kind="country") is None


ISSUED = """\
1 Norway Norway PROPN NNP _ 2 nsubj _ _
2 zigged {verb} VERB VBD _ 0 root _ _
3 a a DET DT _ 4 det _ _
4 {paper} {paper} NOUN NN _ 2 obj _ _"""
SAID = """\
1 It it PRON PRP _ 2 nsubj _ _
2 zagged {said} VERB VBD _ 0 root _ _"""


def speaker(pack: ActorPack, verb: str = "issue", paper: str = "statement", said: str = "say") -> str | None:
    """Who "it" is that says something, behind a sentence in which Norway does something with a paper."""
    first = sentence_of(row.split() for row in ISSUED.format(verb=verb, paper=paper).splitlines())
    second = sentence_of(row.split() for row in SAID.format(said=said).splitlines())
    document = clean(Dispatch("Norway zigged a paper. It zagged.", published="2024-03-07"))
    party = new_party(Reading("name", "person", "Norway"), "Norway")
    phrases = [
        Phrase(first.tokens[0].span, 0, 0, 0, 0, "person", 0.9),
        Phrase(second.tokens[0].span, 1, 0, 0, 0, "country", 0.9),
    ]
    state = State(document, [first, second], phrases, pack, document.published, frozenset(), [party], {0: [party]})
    whom = bound(state, phrases[1], Reading("pronoun", "organization", pronoun="it", gender="n"))
    return whom.name if whom is not None else None


@pytest.mark.parametrize("paper", sorted(WRITTEN - {"communiqué"}))
@pytest.mark.parametrize("verb", sorted(ISSUING))
def test_bound_is_who_issued_the_paper_that_says_it(verb: str, paper: str, actor_pack: ActorPack) -> None:
    """Its words are the issuer's."""
    assert speaker(actor_pack, verb, paper) == "Norway"


def test_bound_is_nobody_without_a_paper(actor_pack: ActorPack) -> None:
    """Another thing, another verb, and what says nothing."""
    assert speaker(actor_pack, paper="hat") is None
    assert speaker(actor_pack, "read") is None
    assert speaker(actor_pack, said="sink") is None


def told(pack: ActorPack, *speakers: str, source: bool = True, pronoun: str = "it") -> str | None:
    """Who "it" is that says something, behind a sentence in which bodies, "Norway" or "the army" here, speak."""
    first = sentence_of(row.split() for row in ISSUED.format(verb="deny", paper="charge").splitlines())
    second = sentence_of(row.split() for row in SAID.format(said="say").splitlines())
    document = clean(Dispatch("Norway zigged a charge. It zagged.", published="2024-03-07"))
    parties = [new_party(Reading("name", "government", name), name) for name in ("Norway", "the army")]
    for at, party in zip((0, 3), parties, strict=True):
        party.places.append(Spot(0, at, subject=not at, source=party.name in speakers))
    phrase = Phrase(second.tokens[0].span, 1, 0, 0, 0, "government", 0.9)
    sources = frozenset((phrase.span,)) if source else frozenset()
    state = State(document, [first, second], [phrase], pack, document.published, sources, parties, {})
    whom = bound(state, phrase, Reading("pronoun", "government", pronoun=pronoun, gender="n"))
    return whom.name if whom is not None else None


def test_bound_is_whose_words_were_the_last(actor_pack: ActorPack) -> None:
    """Of two bodies the one that spoke, whatever the other did; nobody where both spoke or "it" says nothing."""
    assert told(actor_pack, "the army") == "the army"
    assert told(actor_pack, "the army", "Norway") is None
    assert told(actor_pack, "the army", source=False) is None
    assert told(actor_pack, "the army", pronoun="its") is None
    assert told(actor_pack) is None


OWNED = """\
1 Norway Norway PROPN NNP _ 2 nsubj _ _
2 zigged {verb} VERB VBD _ 0 root _ _
3 its its PRON PRP$ _ 4 nmod:poss _ _
4 patrols patrol NOUN NNS _ 2 {relation} _ _"""


def halting(
    pack: ActorPack,
    verb: str = "halt",
    relation: str = "obj",
    *,
    kind: str = "country",
    gender: str = "n",
    count: int = 1,
) -> str | None:
    """Whose patrols are halted, by a pronoun."""
    sentence = sentence_of(row.split() for row in OWNED.format(verb=verb, relation=relation).splitlines())
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    party = new_party(Reading("name", kind, "Norway"), "Norway")
    party.places.append(Spot(0, 0, subject=True, source=False))
    phrases = [Phrase(sentence.tokens[n].span, 0, n, n, n, "country", 0.9) for n in (0, 2)]
    state = State(document, [sentence], phrases, pack, document.published, frozenset(), [party], {0: [party]})
    whom = bound(state, phrases[1], Reading("pronoun", "country", pronoun="its", gender=gender, count=count))
    return whom.name if whom is not None else None


def test_bound_is_whose_own_the_object_of_a_verb_is(actor_pack: ActorPack) -> None:
    """A state that halts "its" patrols halts its own; an oblique's "its" is left open."""
    assert halting(actor_pack) == "Norway"
    assert halting(actor_pack, relation="obl") is None


@pytest.mark.parametrize("verb", sorted(ANSWERING | JUDGING))
def test_bound_leaves_the_object_of_an_answer_open(verb: str, actor_pack: ActorPack) -> None:
    """Who accepts or rejects "its" offer rather answers another's."""
    assert halting(actor_pack, verb) is None


def test_bound_leaves_his_and_hers_open(actor_pack: ActorPack) -> None:
    """Of two persons either may be meant."""
    assert halting(actor_pack, kind="person", gender="m") is None


EXPRESSED = """\
1 Lund Lund PROPN NNP _ 2 nsubj _ _
2 zigged {verb} VERB VBD _ 0 root _ _
3 his his PRON PRP$ _ 4 nmod:poss _ _
4 zag {noun} NOUN NN _ 2 obj _ _
5 to to ADP IN _ 6 case _ _
6 Berg Berg PROPN NNP _ 2 obl _ _
7 for for ADP IN _ 9 case _ _
8 his his PRON PRP$ _ 9 nmod:poss _ _
9 visit visit NOUN NN _ 2 obl _ _"""


@pytest.mark.parametrize(
    ("verb", "noun", "whose"),
    [
        ("express", "thanks", ["Lund", "Berg"]),
        ("convey", "gratitude", ["Lund", "Berg"]),
        ("express", "sympathy", ["Lund", None]),
        ("express", "dog", [None, None]),
        ("sell", "hope", [None, None]),
    ],
)
def test_bound_is_who_expresses_and_who_is_thanked(
    verb: str, noun: str, whose: list[str | None], actor_pack: ActorPack
) -> None:
    """Lund expressed his thanks to Berg for his visit: the first is Lund's, the second Berg's."""
    rows = EXPRESSED.format(verb=verb, noun=noun)
    sentence = sentence_of(row.split() for row in rows.splitlines())
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    parties = []
    for at in (0, 5):
        party = new_party(Reading("name", "person", sentence.tokens[at].text), sentence.tokens[at].text)
        party.places.append(Spot(0, at, subject=not at, source=False))
        parties.append(party)
    phrases = [Phrase(sentence.tokens[at].span, 0, at, at, at, "person", 0.9) for at in (0, 5, 2, 7)]
    found = {n: [party] for n, party in enumerate(parties)}
    state = State(document, [sentence], phrases, actor_pack, document.published, frozenset(), parties, found)
    his = Reading("pronoun", "person", pronoun="his", gender="m")
    bearers = [bound(state, phrase, his) for phrase in phrases[2:]]
    assert [p.name if p is not None else None for p in bearers] == whose


@pytest.mark.parametrize("verb", sorted(INFORMING))
@pytest.mark.parametrize("mark", ["of", "on", "about"])
def test_bound_is_who_tells_of_his_own_talks(verb: str, mark: str, actor_pack: ActorPack) -> None:
    """And not whom he tells; a question is about the other's."""
    assert owner(actor_pack, verb, mark=mark, noun="talk") == "Norway"
    assert owner(actor_pack, verb, mark=mark, noun="army") is None
    assert owner(actor_pack, "ask", mark=mark, noun="talk") is None


HOSTED = """\
1 Norway Norway PROPN NNP _ 2 nsubj _ _
2 zigged {verb} VERB VBD _ 0 root _ _
3 Samoa Samoa PROPN NNP _ 2 obj _ _
4 before before SCONJ IN _ 6 mark _ _
5 it it PRON PRP _ 6 nsubj _ _
6 went {goes} VERB VBD _ 2 advcl _ _"""


@pytest.mark.parametrize(("verb", "goes", "whom"), [
    *((verb, "leave", "Samoa") for verb in sorted(RECEIVING)), *(("host", goes, "Samoa") for goes in sorted(PARTING)),
    ("host", "speak", None), ("call", "leave", None),
])  # fmt: skip
def test_bound_is_the_guest_who_leaves(verb: str, goes: str, whom: str | None, actor_pack: ActorPack) -> None:
    """And not the host, who stays."""
    sentence = sentence_of(row.split() for row in HOSTED.format(verb=verb, goes=goes).splitlines())
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    parties = [new_party(Reading("name", "country", sentence.tokens[at].text), "x") for at in (0, 2)]
    for at, party in zip((0, 2), parties, strict=True):
        party.places.append(Spot(0, at, subject=not at, source=False))
    phrases = [Phrase(sentence.tokens[at].span, 0, at, at, at, "country", 0.9) for at in (0, 2, 4)]
    found = {n: [party] for n, party in enumerate(parties)}
    state = State(document, [sentence], phrases, actor_pack, document.published, frozenset(), parties, found)
    meant = bound(state, phrases[2], Reading("pronoun", "country", pronoun="it", gender="n"))
    assert (meant.name if meant else None) == whom


def struck(pack: ActorPack, verb: str, said: str = "say", relation: str = "ccomp") -> str | None:
    """Whose the villages are in "Norway said Samoa shelled its villages"."""
    sentence = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", said), ("Samoa", "PROPN", 4, "nsubj"),
        ("shelled", "VERB", 2, relation, verb), ("its", "PRON", 6, "nmod:poss"), ("villages", "NOUN", 4, "obj"),
    ).sentence  # fmt: skip
    sentence = replace(
        sentence, tokens=tuple(replace(t, xpos="PRP$" if t.text == "its" else "") for t in sentence.tokens)
    )
    parties = [Party("country", name) for name in ("Norway", "Samoa")]
    phrases = [Phrase(sentence.tokens[n].span, 0, n, n, n, "country", 0.9) for n in (0, 2, 4)]
    found = {n: [party] for n, party in enumerate(parties)}
    state = State(clean(Dispatch("Norway")), [sentence], phrases, pack, None, frozenset(), parties, found)
    whom = bound(state, phrases[2], Reading("pronoun", "country", pronoun="its", gender="n"))
    return whom.name if whom is not None else None


@pytest.mark.parametrize("verb", sorted(STRIKING))
def test_bound_is_who_tells_that_his_own_was_struck(verb: str, actor_pack: ActorPack) -> None:
    """Nobody strikes what is his own; what he halts or repairs is."""
    assert struck(actor_pack, verb) == "Norway"
    assert struck(actor_pack, "halt") == "Samoa"
    assert struck(actor_pack, verb, said="help") == "Samoa"
    assert struck(actor_pack, verb, relation="advcl") == "Samoa"


@pytest.mark.parametrize(("tag", "relation", "whom"), [
    ("VBN", "acl", "Norway"), ("VBG", "acl", None), ("VBN", "advcl", None),
])  # fmt: skip
def test_bound_is_whose_words_a_participle_describes(
    tag: str, relation: str, whom: str | None, actor_pack: ActorPack
) -> None:
    """Berg's remarks made on his trip: it was his own, whoever was told of them."""
    sentence = scene_of(
        ("Norway", "PROPN", 2, "nmod:poss"), ("remarks", "NOUN", 0, "root", "remark"), ("made", "VERB", 2, relation, "make"),
        ("on", "ADP", 6, "case"), ("his", "PRON", 6, "nmod:poss"), ("trip", "NOUN", 3, "obl"),
        tags={2: tag, 4: "PRP$"},
    ).sentence  # fmt: skip
    berg = Party("person", "Norway")
    phrases = [Phrase(sentence.tokens[n].span, 0, n, n, n, "person", 0.9) for n in (0, 4)]
    state = State(clean(Dispatch("Norway")), [sentence], phrases, actor_pack, None, frozenset(), [berg], {0: [berg]})
    found = bound(state, phrases[1], Reading("pronoun", "person", pronoun="his", gender="m"))
    assert (found.name if found else None) == whom
