"""Tests of the party mentioned before for which a name or a title stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase, Reading
from dragoman.records.spans import Span
from dragoman.stages.clean import clean
from dragoman.stages.coreference.naming import UNNAMED, completed, existing
from dragoman.stages.coreference.parties import Spot, new_party
from dragoman.stages.coreference.state import State
from tests.conllu import sentence_of
from tests.sentences import read_guesses

HERE = Phrase(Span(0, 4), 3, 0, 0, 0, "person", 0.9)
"""A phrase in the fourth sentence, before which all others are named."""


def told(pack: ActorPack, *readings: Reading) -> State:
    """A text whose first sentences name somebody each, the last three with a subject of their own."""
    parties = [new_party(reading, reading.title or "") for reading in readings]
    for n, party in enumerate(parties, 3 - len(parties)):
        party.places.append(Spot(n, 0, subject=True, source=False))
    document, sentences = read_guesses("Its aide then spoke. " * 4, {}, "2024-03-07")
    return State(document, sentences, (), pack, document.published, frozenset(), parties)


def found(state: State, reading: Reading) -> str | None:
    """The name of the party for which a phrase stands."""
    party = existing(state, HERE, reading)
    return party.name if party is not None else None


def named(*names: str, country: str | None = None, gender: str = "", count: int = 1) -> Reading:
    """The reading of a name."""
    return Reading("name", "person", " ".join(names), names, country=country, gender=gender, count=count)


def titled(noun: str, *, role: str | None = None, country: str | None = None, source: bool = False) -> Reading:
    """The reading of a title: "an official" with ``source``, else "the official"."""
    return Reading(
        "title", "person", country=country, role=role, title=noun, noun=noun, anonymous=source, definite=not source
    )


LUND = Reading(
    "name", "person", "Kari Lund", ("Kari", "Lund"), country="NOR", role="foreign_minister", title="foreign minister",
    noun="foreign minister",
)  # fmt: skip
VIK = replace(LUND, name="Ole Vik", names=("Ole", "Vik"), role="deputy_minister", title="deputy foreign minister")


@pytest.mark.parametrize("noun", sorted(UNNAMED))
def test_existing_takes_a_source_for_the_one_without_a_name(noun: str, actor_pack: ActorPack) -> None:
    """Though a minister, who is an official too, was named since."""
    source = titled(noun, source=True)
    assert found(told(actor_pack, source, LUND), titled(noun)) == noun
    assert found(told(actor_pack, LUND, source), titled(noun)) == noun


@pytest.mark.parametrize("noun", ["senior official", "state department official/USA", "official/USA"])
def test_existing_takes_a_source_by_the_last_word_of_its_noun(noun: str, actor_pack: ActorPack) -> None:
    """Whatever state the table's key of a title names."""
    assert found(told(actor_pack, titled(noun, source=True), LUND), titled("official")) == noun


@pytest.mark.parametrize(
    ("before", "wanted", "expected"),
    [
        ((VIK,), titled("official"), "Ole Vik"),
        ((titled("diplomat", source=True), VIK), titled("official"), "Ole Vik"),
        ((titled("official", source=True), LUND), titled("minister"), "Kari Lund"),
        ((titled("official", source=True), VIK), titled("official", source=True), None),
        ((titled("official", country="SRB", source=True), VIK), titled("official", country="NOR"), "Ole Vik"),
        ((LUND,), titled("official"), None),
    ],
    ids=["none", "source of another noun", "another title", "a new source", "source of another state", "a minister"],
)
def test_existing_takes_an_official_for_a_deputy_without_such_a_source(
    before: tuple[Reading, ...], wanted: Reading, expected: str | None, actor_pack: ActorPack
) -> None:
    """Of whom no official without a name was told, or none that it may be, it is the deputy; a minister himself is none."""
    assert found(told(actor_pack, *before), wanted) == expected


@pytest.mark.parametrize(
    ("known", "wanted"), [("Bergstrand", "Bergstrend"), ("Lindquist", "Lindqist"), ("Jaishankar", "Jaishanker")]
)
def test_existing_knows_a_misspelt_surname(known: str, wanted: str, actor_pack: ActorPack) -> None:
    """A lone name that differs by a letter is whoever was named in full."""
    assert found(told(actor_pack, named("Kari", known), LUND), named(wanted)) == f"Kari {known}"


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ((named("Kari", "Bergstrand"), named("Olav", "Bergstrund")), named("Bergstrend")),
        ((named("Bergstrand"),), named("Bergstrend")),
        ((named("Kari", "Bergstrand"),), named("Olav", "Bergstrend")),
        ((named("Kari", "Bergstrand", country="NOR"),), named("Bergstrend", country="SWE")),
        ((named("Kari", "Bergstrand", gender="f"),), named("Bergstrend", gender="m")),
        ((named("Kari", "Bergstrand", count=2),), named("Bergstrend")),
        ((named("Kari", "Borgstrand"),), named("Bergstrand")),
        ((named("Kari", "Bergstrand"),), named("Bergstein")),
        ((named("Bergstrand", "Lund"),), named("Bergstrend")),
        ((named("Kari", "Marlin"),), named("Marin")),
        ((Reading("name", "organization", "Norsk Bergstrand", ("Norsk", "Bergstrand")),), named("Bergstrend")),
    ],
    ids=[
        "two alike", "no full name", "another given name", "other states", "other genders", "several", "other beginning",
        "too far", "given name", "short", "body",
    ],
)  # fmt: skip
def test_existing_takes_nobody_for_a_misspelling_in_doubt(
    before: tuple[Reading, ...], wanted: Reading, actor_pack: ActorPack
) -> None:
    """Where two are alike, and where something speaks against it."""
    assert found(told(actor_pack, *before), wanted) is None


@pytest.mark.parametrize(
    "wanted",
    [
        Reading("name", "person", "Bergstrend", ("Bergstrend",), wikidata="Q1", key="person:Q1"),
        Reading("name", "person", "Bergstrend", ("Bergstrend",), candidates=("Ann Bergstrend", "Bo Bergstrend")),
    ],
    ids=["one of the pack", "one of several of the pack"],
)
def test_existing_takes_nobody_whom_the_pack_knows_for_a_misspelling(wanted: Reading, actor_pack: ActorPack) -> None:
    """Somebody bears the name as it is spelt."""
    assert found(told(actor_pack, named("Kari", "Bergstrand")), wanted) is None


def test_existing_prefers_the_name_as_it_is_spelt(actor_pack: ActorPack) -> None:
    """To one that is only alike."""
    state = told(actor_pack, named("Olav", "Bergstrend"), named("Kari", "Bergstrand"))
    assert found(state, named("Bergstrend")) == "Olav Bergstrend"


@pytest.mark.parametrize(
    ("noun", "country", "name"),
    [
        ("foreign secretary", "IND", None),
        ("foreign minister", "IND", "Subrahmanyam Jaishankar"),
        ("foreign secretary", "GBR", "David Cameron"),
    ],
)
def test_completed_takes_no_civil_servant_for_the_minister(
    noun: str, country: str, name: str | None, actor_pack: ActorPack
) -> None:
    """Of those whom a phrase calls by their owner, who holds a minister's office has its holder's name."""
    state = told(actor_pack, Reading("name", "country", "Norway", key="country:Norway", country="NOR"))
    reading = Reading(
        "title", "person", country=country, role="foreign_minister", noun=noun, relative=True, definite=True
    )
    assert completed(state, HERE, reading).name == name


ENVOY = (
    "1 They _ PRON PRP _ 2 nsubj _ _", "2 met _ VERB VBD _ 0 root _ _", "3 the _ DET DT _ 4 det _ _",
    "4 envoy _ NOUN NN _ 2 obj _ _", "5 in _ ADP IN _ 6 case _ _", "6 Oslo _ PROPN NNP _ 2 obl _ _",
    "7 , _ PUNCT , _ 8 punct _ _", "8 Kari _ PROPN NNP _ 4 {relation} _ _", "9 Lund _ PROPN NNP _ 8 flat _ _",
)  # fmt: skip


@pytest.mark.parametrize(
    ("relation", "before", "same"),
    [
        pytest.param("appos", titled("envoy", country="NOR"), True, id="in-apposition"),
        pytest.param("conj", titled("envoy", country="NOR"), False, id="joined"),
        pytest.param("appos", named("Olav", "Berg"), False, id="who-has-a-name"),
        pytest.param("appos", replace(titled("envoy"), count=3), False, id="several"),
    ],
)
def test_existing_takes_a_name_for_the_office_before_it(
    relation: str, before: Reading, same: bool, actor_pack: ActorPack
) -> None:
    """Whoever is called by an office alone is the one whose name stands beside it, whatever place is named between."""
    sentence = sentence_of(row.format(relation=relation).split() for row in ENVOY)
    text = " ".join(token.text for token in sentence.tokens)
    phrases = (
        Phrase(sentence.span_of(2, 3), 0, 2, 3, 3, "person", 0.9),
        Phrase(sentence.span_of(7, 8), 0, 7, 8, 7, "person", 0.9),
    )
    party = new_party(before, "the envoy")
    party.places.append(Spot(0, 2, subject=False, source=False))
    document = clean(Dispatch(text, published="2024-03-07"))
    state = State(document, [sentence], phrases, actor_pack, document.published, frozenset(), [party], {0: [party]})
    assert (existing(state, phrases[1], named("Kari", "Lund")) is party) is same


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [(("Kari", "Baloch"), "Kari Balooch"), (("Ana", "Baloch"), None), (("Kari", "Balik"), None), (("Baloch",), None)],
)
def test_existing_knows_a_full_name_but_for_vowels(
    wanted: tuple[str, ...], expected: str | None, actor_pack: ActorPack
) -> None:
    """Where the given name is the same; a surname by itself, or behind another name, may be somebody else's."""
    assert found(told(actor_pack, named("Kari", "Balooch")), named(*wanted)) == expected


@pytest.mark.parametrize(
    ("known", "wanted", "expected"),
    [
        ("Mohammad bin Rashid", "Mohammed", True),
        ("Mohammad bin Rashid", "Mahmoud", False),
        ("Mohammad Rashid", "Mohammed", False),
    ],
)
def test_existing_knows_who_is_called_by_his_given_name(
    known: str, wanted: str, *, expected: bool, actor_pack: ActorPack
) -> None:
    """In any spelling, where his father's name follows it."""
    state = told(actor_pack, named(*known.split()))
    assert (found(state, named(wanted)) == known) is expected


def test_existing_takes_a_father_for_nobodys_surname(actor_pack: ActorPack) -> None:
    """Salman is rather who is so called than a son of his who was named later."""
    state = told(actor_pack, named("Salman", "Lund"), named("Khalid", "bin", "Salman"))
    assert found(state, named("Salman")) == "Salman Lund"


@pytest.mark.parametrize(("relation", "same"), [("obj", False), ("nsubj", True), ("xcomp", True)])
def test_existing_has_nobody_meet_himself(relation: str, *, same: bool, actor_pack: ActorPack) -> None:
    """Director Lund was asked to meet the director: that is another one."""
    rows = (
        "1 Lund Lund PROPN NNP _ 2 nsubj _ _", "2 met meet VERB VBD _ 0 root _ _", "3 the the DET DT _ 4 det _ _",
        f"4 director director NOUN NN _ 2 {relation} _ _",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    text = " ".join(token.text for token in sentence.tokens)
    phrases = (
        Phrase(sentence.span_of(0, 0), 0, 0, 0, 0, "person", 0.9),
        Phrase(sentence.span_of(2, 3), 0, 2, 3, 3, "person", 0.9),
    )
    party = new_party(titled("director"), "the director")
    party.places.append(Spot(0, 0, subject=True, source=False))
    document = clean(Dispatch(text, published="2024-03-07"))
    state = State(document, [sentence], phrases, actor_pack, document.published, frozenset(), [party], {0: [party]})
    assert (existing(state, phrases[1], replace(titled("director"), definite=True)) is party) is same


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ((named("Karim", "Abu", "Zaid"), LUND), "Karim Abu Zaid"),
        ((named("Abu", "Zaid"), LUND), "Abu Zaid"),
        ((named("Karim", "Abu", "Zaid"), named("Munir", "Abu", "Zaid")), None),
        ((named("Karim", "Abu", "Salem"), LUND), None),
    ],
    ids=["full name", "same name", "two of a family", "another name"],
)
def test_existing_takes_a_double_surname_for_who_bears_it(
    before: tuple[Reading, ...], expected: str | None, actor_pack: ActorPack
) -> None:
    """Though a table knows another of the name, from another state."""
    wanted = replace(named("Abu", "Zaid", country="PSE"), wikidata="Q1", key="person:Q1")
    wanted = wanted if expected == "Karim Abu Zaid" else named("Abu", "Zaid", country="PSE")
    party = existing(told(actor_pack, *before), HERE, wanted)
    found_name = party.name if party is not None else None
    assert found_name == expected if expected else found_name not in ("Kari Lund", "Karim Abu Salem")


@pytest.mark.parametrize(
    ("relation", "mark", "country", "same"),
    [
        ("appos", ",", "NOR", True),
        ("appos", ",", None, True),
        ("appos", ",", "SWE", False),
        ("appos", "or", "NOR", False),
        ("conj", ",", "NOR", False),
    ],
)
def test_existing_takes_an_office_between_commas_for_who_is_named_before_it(
    relation: str, mark: str, country: str | None, same: bool, actor_pack: ActorPack
) -> None:
    """Lund, the chair, is Lund, whatever office is known of him; a chair of another state is another."""
    rows = (
        "1 Lund Lund PROPN NNP _ 4 nsubj _ _", f"2 {mark} {mark} PUNCT , _ 3 punct _ _",
        f"3 chair chair NOUN NN _ 1 {relation} _ _", "4 spoke speak VERB VBD _ 0 root _ _",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    party = new_party(replace(LUND, names=("Lund",)), "Lund")
    party.places.append(Spot(0, 0, subject=True, source=False))
    phrases = [Phrase(sentence.tokens[n].span, 0, n, n, n, "person", 0.9) for n in (0, 2)]
    state = State(document, [sentence], phrases, actor_pack, document.published, frozenset(), [party], {0: [party]})
    reading = replace(titled("chair", role="body_head", country=country), definite=False)
    assert (existing(state, phrases[1], reading) is party) is same
