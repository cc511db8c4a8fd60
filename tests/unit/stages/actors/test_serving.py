"""Tests of phrases for who serves somebody or belongs to him, with the actors pack that ships."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.stages.actors.pieces import Phrases, cut_pieces
from dragoman.stages.actors.serving import Serving, serving
from dragoman.text.tokens import split_tokens

DAY = "2020-09-10"


def served(phrase: str, pack: ActorPack, entries: Phrases, on: str | None = DAY) -> Serving | None:
    """What is left of a phrase without the one who is served."""
    words = [phrase[start:end] for start, end in split_tokens(phrase)]
    return serving(words, cut_pieces(words, entries, pack.modifiers), pack, entries, on)


@pytest.mark.parametrize(
    ("phrase", "own", "country"),
    [
        ("Kari Lund, an adviser to Norwegian Prime Minister Erna Solberg", "Kari Lund , an adviser", "NOR"),
        ("Kari Lund, the cousin of Norwegian Prime Minister Ole Berg", "Kari Lund , the cousin", "NOR"),
        ("a spokeswoman for Chancellor Angela Merkel", "a spokeswoman", "DEU"),
        ("a lawyer for the jailed Serbian senator Marko Ilic", "a lawyer", "SRB"),
        ("an envoy of Angela Merkel", "an envoy", "DEU"),
        ("a spokesman for the French president, Emmanuel Macron", "a spokesman", "FRA"),
        ("the special envoy of French President Emmanuel Macron, Kari Lund", "the special envoy , Kari Lund", "FRA"),
        ("Kari Lund, Serbian President Aleksandar Vucic's adviser", "Kari Lund , adviser", "SRB"),
        (
            "Ambassador Kari Lund, Serbian President Aleksandar Vucic's adviser",
            "Ambassador Kari Lund , adviser",
            "SRB",
        ),
        ("Serbian FM spokeswoman Kari Lund", "spokeswoman Kari Lund", "SRB"),
        ("Serbian PM adviser", "adviser", "SRB"),
        ("the Serbian president's brother", "brother", "SRB"),
        ("the Serbian prime minister's adviser Kari Lund", "adviser Kari Lund", "SRB"),
        ("the Serbian president's aides", "aides", "SRB"),
        ("the Macron adviser Kari Lund", "adviser Kari Lund", "FRA"),
        ("Macron spokeswoman Kari Lund", "spokeswoman Kari Lund", "FRA"),
        ("Kari Lund, wife of the Serbian president", "Kari Lund , wife", "SRB"),
        ("the sister of the French president, Laurence Macron", "the sister , Laurence Macron", "FRA"),
        ("the sister of the French president, Emmanuel Macron", "the sister", "FRA"),
    ],
)
def test_serving_leaves_who_is_served_aside(
    phrase: str, own: str, country: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """The rest names the servant, or nobody; the country is that of who is served."""
    found = served(phrase, actor_pack, entries)
    assert found is not None
    assert (" ".join(found.words), found.country) == (own, country)


@pytest.mark.parametrize(
    ("phrase", "title"),
    [
        ("Kari Lund, an adviser to President Ole Berg", "adviser to President Ole Berg"),
        ("Serbian FM spokeswoman Kari Lund", "Serbian FM spokeswoman"),
    ],
)
def test_serving_tells_the_office_with_who_is_served(
    phrase: str, title: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """The office in words goes on to the name of who is served."""
    found = served(phrase, actor_pack, entries)
    assert found is not None
    assert found.title == title


def test_serving_counts_the_rest_from_its_own_first_word(actor_pack: ActorPack, entries: Phrases) -> None:
    """The pieces stand where their words now do."""
    found = served("Serbian FM spokeswoman Kari Lund", actor_pack, entries)
    assert found is not None
    assert [(p.first, p.last, p.text) for p in found.pieces] == [(0, 0, "spokeswoman"), (1, 2, "Kari Lund")]


@pytest.mark.parametrize(
    "phrase",
    [
        "aide to the Russian President Kari Lund",
        "Press Secretary of Russian President Dmitry Peskov",
        "the Emir of Qatar Sheikh Tamim bin Hamad Al Thani",
        "the Minister of the Royal Guard Prince Mutaib bin Abdullah",
        "special envoy for Afghanistan Ambassador Kari Lund",
        "the envoy for the Sahel, former Burundian President Pierre Buyoya",
        "the chairman of the Joint Chiefs of Staff General Mark Milley",
        "the envoy to Chad",
        "the envoy for Darfur Kari Lund",
        "Prime Minister and envoy Kari Lund",
        "Kari Lund",
    ],
)
def test_serving_is_nobody_where_both_offices_are_of_one_person(
    phrase: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """A second title, a rank or a rank of birth, another country between, or no second name."""
    assert served(phrase, actor_pack, entries) is None


def test_serving_of_several_is_nobody(actor_pack: ActorPack, entries: Phrases) -> None:
    """Aides are a group, whatever their president is called."""
    assert served("the aides to President Ole Berg", actor_pack, entries) is None


def test_serving_knows_nobody_without_a_day(actor_pack: ActorPack, entries: Phrases) -> None:
    """Who bears a name in an office is a matter of the day; a title right before the name is not."""
    assert served("a spokesman for the French president, Emmanuel Macron", actor_pack, entries, None) is None
    found = served("a spokesman for French President Emmanuel Macron", actor_pack, entries, None)
    assert found is not None
    assert found.country == "FRA"
