"""Tests of what a phrase says by itself, with the actors pack that ships."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.gazetteer import load_gazetteer
from dragoman.records.entities import FORMS
from dragoman.records.mentions import Reading
from dragoman.stages.actors.answers import FORENAMES, answer_phrase
from dragoman.stages.actors.phrase import read_phrase, without_backers
from dragoman.stages.actors.pieces import Phrases, cut_pieces
from dragoman.text.tokens import split_tokens
from tests.cases import as_parameters, read_cases

CASES = read_cases("actors", "phrases.jsonl")
KINDS = (None, "person", "country", "government", "organization", "group")
WORDS = st.sampled_from(
    [
        "the", "his", "Russian", "Serbia", "president", "ministers", "of", "and", ",", "'s", "(", ")", "-", "Foreign", "Ministry",
        "Kari", "Lund", "U.S.", "former", "two", "counterpart", "Kremlin", "NATO", "he", "\u200b", "会", "…", "Mr.", "Moscow",
    ]
)  # fmt: skip


def words_of(text: str) -> list[str]:
    """The tokens of a phrase."""
    return [text[start:end] for start, end in split_tokens(text)]


def shown(reading: Reading, name: str) -> object:
    """A field as the golden file writes it: an office by its title, parts by their countries."""
    value = getattr(reading, name)
    if name == "office":
        return value.title if value else None
    if name == "parts":
        return [part.country for part in value]
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("case", as_parameters(CASES))
def test_read_phrase_reads_golden_case(case: dict[str, Any], actor_pack: ActorPack, entries: Phrases) -> None:
    """Each golden phrase gives the values that its case names, on the day of the case."""
    reading = read_phrase(words_of(case["text"]), case["kind"], actor_pack, entries, case["published"])
    assert {name: shown(reading, name) for name in case["expect"]} == case["expect"]


def test_read_phrase_has_cases_enough() -> None:
    """The golden file holds at least eighty cases with names of their own."""
    assert len({case["id"] for case in CASES}) == len(CASES) >= 80


@pytest.mark.parametrize("word", ["Jordan", "Chad", "Israel", "Kenya"])
def test_read_phrase_believes_the_model_about_a_person(word: str, actor_pack: ActorPack, entries: Phrases) -> None:
    """A given name that is also a state's is a person's where the model marks it as one."""
    reading = read_phrase([word, "Lund"], "person", actor_pack, entries, None, [(0, 1)])
    assert (reading.kind, reading.country, reading.name) == ("person", None, f"{word} Lund")


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(WORDS, min_size=1, max_size=7), st.sampled_from(KINDS), st.sampled_from([None, "2020-09-10"]))
def test_read_phrase_answers_any_words(
    actor_pack: ActorPack, entries: Phrases, words: list[str], kind: str | None, on: str | None
) -> None:
    """Whatever the words: a known form and kind, a count from one to three, and the same answer again."""
    reading = read_phrase(words, kind, actor_pack, entries, on)
    assert reading.form in FORMS
    assert reading.kind in KINDS[1:]
    assert 1 <= reading.count <= 3
    assert read_phrase(words, kind, actor_pack, entries, on) == reading


def test_read_phrase_guesses_no_holder_without_a_day(actor_pack: ActorPack, entries: Phrases) -> None:
    """Where the day is not known, a title alone names nobody who held it once."""
    reading = read_phrase(["the", "Russian", "president"], "person", actor_pack, entries, None)
    assert reading.office is None


@pytest.mark.parametrize(
    ("phrase", "name", "country"),
    [
        ("Vladimir Putin", "Vladimir Putin", "RUS"),
        ("the Russian president", "Vladimir Putin", "RUS"),
        ("the Kremlin", "Kremlin", "RUS"),
        ("NATO", "NATO", "IGO"),
        ("Serbia", "Serbia", "SRB"),
    ],
)
def test_answer_phrase_names_whom_a_phrase_means(
    phrase: str, name: str, country: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """A phrase on its own is answered with name and country."""
    actor = answer_phrase(words_of(phrase), actor_pack, entries, "2020-09-10")
    assert actor is not None
    assert actor.name is not None
    assert (name.lower() in actor.name.lower(), actor.country) == (True, country)


@pytest.mark.parametrize(
    "phrase",
    [
        "he",
        "the table",
        "Zzyx Qwv",
    ],
)
def test_answer_phrase_knows_nothing_of_others(phrase: str, actor_pack: ActorPack, entries: Phrases) -> None:
    """A pronoun, a thing, and a name that nobody bears have no answer."""
    assert answer_phrase(words_of(phrase), actor_pack, entries, "2020-09-10") is None


@pytest.mark.parametrize(
    ("phrase", "name", "kind", "country", "sectors"),
    [
        ("Mariupol", "Mariupol", "group", "UKR", "CVL"),
        ("Tehran", "Iran", "country", "IRN", "GOV"),
        ("Kano State government", None, "government", "NGA", "GOV"),
        ("people in the UK", "people in the UK", "group", "GBR", "CVL"),
        ("Karachi police chief", "Karachi police chief", "person", "PAK", "COP"),
        ("the ambassador of Uruguay to Armenia", None, "person", "URY", "GOV"),
        ("Istanbul prosecutors", "Istanbul prosecutors", "group", "TUR", "JUD"),
        ("President of the Chadian Human Rights League", None, "person", "TCD", "SOC"),
        ("CIA", "Central Intelligence Agency", "government", "USA", "SPY"),
        ("CIA director", "CIA director", "person", "USA", "SPY"),
        ("Santa Marta Self Defense Forces", None, None, "COL", "PRM"),
        ("Macron", "Emmanuel Macron", "person", "FRA", "GOV"),
    ],
)
def test_answer_phrase_knows_country_and_sectors(
    phrase: str, name: str | None, kind: str | None, country: str, sectors: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """What words, places and tables give to a phrase on its own."""
    actor = answer_phrase(words_of(phrase), actor_pack, entries, "2022-06-01", gazetteer=load_gazetteer())
    assert actor is not None
    assert name in (None, actor.name)
    assert kind in (None, actor.kind)
    assert (actor.country, actor.sectors) == (country, tuple(sectors.split()))


@pytest.mark.parametrize(
    ("phrase", "name", "sectors"),
    [
        ("the foreign minister", "Annalena Baerbock", "GOV"),
        ("Defense Minister", "Christine Lambrecht", "GOV MIL"),
        ("the army", None, "MIL"),
        ("officials", None, "GOV"),
    ],
)
def test_answer_phrase_takes_the_state_of_the_context(
    phrase: str, name: str | None, sectors: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """An office or organ that names no state is that of the only one named around it; of two it is neither's."""
    actor = answer_phrase(words_of(phrase), actor_pack, entries, "2022-06-01", ["the", "German", "side"])
    assert actor is not None
    assert name in (None, actor.name)
    assert (actor.country, actor.sectors) == ("DEU", tuple(sectors.split()))
    other = answer_phrase(words_of(phrase), actor_pack, entries, "2022-06-01", ["German", "and", "Russian", "sides"])
    assert other is not None
    assert other.country is None


@pytest.mark.parametrize("forename", sorted(FORENAMES))
def test_answer_phrase_takes_no_first_name_for_a_capital(
    forename: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Whoever has the first name and no page is of no state."""
    words = [forename.capitalize(), "Qwv", "Zzyx"]
    assert answer_phrase(words, actor_pack, entries, "2022-06-01", gazetteer=load_gazetteer()) is None


def test_answer_phrase_takes_no_state_for_a_town(actor_pack: ActorPack, entries: Phrases) -> None:
    """Armenia is a town of Colombia too; an ambassador to Armenia is no Colombian."""
    words = words_of("the first resident ambassador of Urugway to Armenia")
    actor = answer_phrase(words, actor_pack, entries, "2022-06-01", gazetteer=load_gazetteer())
    assert actor is not None
    assert actor.country is None


def pieces_of(text: str, entries: Phrases) -> list[str]:
    """The words that are left of a phrase without backers."""
    return [piece.text for piece in without_backers(cut_pieces(words_of(text), entries))]


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        ("US-backed Syrian rebels", ["Syrian", "rebels"]),
        ("the Iran-aligned Houthis", ["the", "Houthis"]),
        ("Iran-backed, Lebanese rebels", ["Lebanese", "rebels"]),
        ("anti-Syrian Lebanese rebels", ["Lebanese", "rebels"]),
        ("the US-backed, Turkish-trained Syrian rebels", ["the", "Syrian", "rebels"]),
        ("the Russian-backed", ["the", "Russian", "-", "backed"]),
        ("US-Russian rebels", ["US", "-", "Russian", "rebels"]),
    ],
)
def test_without_backers_leaves_whom_they_back(phrase: str, left: list[str], entries: Phrases) -> None:
    """Backers go, with the comma behind them, where somebody is left; a dash between two states joins them."""
    assert pieces_of(phrase, entries) == left


def test_read_phrase_names_each_of_two_crowds(actor_pack: ActorPack, entries: Phrases) -> None:
    """The groups that one noun calls have each the name of their own country."""
    reading = read_phrase(words_of("US and British activists"), "group", actor_pack, entries, "2018-01-01")
    assert [(p.name, p.kind, p.country) for p in reading.parts] == [
        ("US activists", "group", "USA"),
        ("British activists", "group", "GBR"),
    ]
    reading = read_phrase(words_of("Experts from Armenia , Chad and Togo"), "person", actor_pack, entries, "2018-01-01")
    assert [(p.name, p.kind, p.country) for p in reading.parts] == [
        ("Armenian experts", "group", "ARM"),
        ("Chadian experts", "group", "TCD"),
        ("Togolese experts", "group", "TGO"),
    ]


def test_read_phrase_takes_no_sector_from_a_name(actor_pack: ActorPack, entries: Phrases) -> None:
    """Ambassador Qin Gang is no criminal."""
    words = words_of("Chinese Ambassador Qin Gang")
    reading = read_phrase(words, "person", actor_pack, entries, "2022-08-05", [(2, 3)])
    assert (reading.name, reading.country, reading.sectors) == ("Qin Gang", "CHN", ("GOV",))


@pytest.mark.parametrize("short", ["NA", "MFA"])
def test_title_leaves_out_the_short_form_of_a_body(short: str, actor_pack: ActorPack, entries: Phrases) -> None:
    """The office reads as one would say it."""
    words = ["Foreign", "Ministry", "(", short, ")", "spokeswoman", "Ana", "Reyes"]
    assert read_phrase(words, "person", actor_pack, entries, "2024-03-05").title == "Foreign Ministry spokeswoman"


@pytest.mark.parametrize(
    ("text", "role", "also"),
    [
        ("Ambassador Kari Lund , the official spokesman of the ministry", "spokesperson", ("spokesman", "ambassador")),
        ("Ambassador Kari Lund , Minister of Foreign Affairs", "foreign_minister", ("foreign minister", "ambassador")),
        ("Ambassador Kari Lund , head of the spokesman 's office", "ambassador", None),
        ("Ambassador Kari Lund of Chile", "ambassador", ()),
    ],
)
def test_office_behind_a_comma_comes_before_a_rank(
    text: str, role: str, also: tuple[str, ...] | None, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Some services call whoever serves long enough ambassador; what he does stands behind the comma."""
    reading = read_phrase(text.split(), "person", actor_pack, entries, "2024-03-05")
    assert reading.role == role
    assert also is None or reading.also == also


@pytest.mark.parametrize("text", ["the Foreign , Commonwealth and Development Office",
                                  "the Foreign , Commonwealth , and Development Office"])  # fmt: skip
def test_body_has_commas_in_its_name(text: str, actor_pack: ActorPack, entries: Phrases) -> None:
    """It is neither several people nor several bodies."""
    reading = read_phrase(text.split(), "government", actor_pack, entries, "2024-03-05")
    assert (reading.name, reading.country, reading.parts) == ("Foreign Office", "GBR", ())


def test_organ_is_no_people(actor_pack: ActorPack, entries: Phrases) -> None:
    """What joins in the name of a ministry that nobody knows joins no people."""
    reading = read_phrase("the Fjord and Quarry Office".split(), "government", actor_pack, entries, "2024-03-05")
    assert reading.parts == ()


@pytest.mark.parametrize(("text", "kind"), [("President Barack Obama", "person"), ("the Kingdom of Norway", "country")])
def test_title_with_a_name_is_no_state(text: str, kind: str, actor_pack: ActorPack, entries: Phrases) -> None:
    """Whatever the model hears."""
    assert read_phrase(text.split(), "country", actor_pack, entries, "2009-04-06").kind == kind


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("EU ambassadors Kari Lund of Norway", "NOR"), ("the OSCE co - chair Kari Lund of Norway", "NOR"),
        ("EU ambassador Kari Lund of Norway", "EUR"), ("EU ambassadors Kari Lund", "EUR"),
    ],
)  # fmt: skip
def test_envoys_of_a_body_are_the_states_behind_their_names(
    text: str, country: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Of several, or those who chair it together; a body's one envoy acts for it."""
    words = text.split()
    at = words.index("Kari")
    assert read_phrase(words, "person", actor_pack, entries, "2018-02-05", [(at, at + 1)]).country == country


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the head of Chad 's Rivers Plenum , Kari Lund", "Kari Lund"),
        ("the aide of Chad 's Ole Berg", "Ole Berg"),
    ],
)
def test_who_is_named_behind_the_comma_is_no_council(
    text: str, name: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Whatever he heads has a name too."""
    words = text.split()
    assert read_phrase(words, "person", actor_pack, entries, "2018-02-05").name == name


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Kari Lund , director at the foreign ministry 's North Korean nuclear affairs bureau", None),
        ("Kari Lund , head of the ministry 's Chinese affairs department", None),
        ("Kari Lund , director of the Chinese foreign ministry 's Asian affairs department", "CHN"),
        ("Kari Lund , head of the Chinese foreign ministry", "CHN"),
    ],
)
def test_bureau_is_not_of_the_state_it_deals_with(
    text: str, country: str | None, actor_pack: ActorPack, entries: Phrases
) -> None:
    """A ministry has one for each state abroad."""
    assert read_phrase(text.split(), "person", actor_pack, entries, "2020-03-05").country == country


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("His Majesty King Haakon", False),
        ("His Royal Highness the Crown Prince", False),
        ("His Majesty", False),
        ("his foreign minister", True),
        ("his uncle King Haakon", True),
    ],
)
def test_style_is_nobodys(text: str, relative: bool, actor_pack: ActorPack, entries: Phrases) -> None:
    """Its possessive takes up nobody."""
    assert read_phrase(text.split(), "person", actor_pack, entries, "2020-03-05").relative is relative
