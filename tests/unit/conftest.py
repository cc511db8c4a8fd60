"""Records for tests of what stands around the core: one read by hand, and any that the types allow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, get_args, get_origin

import pytest
from hypothesis import strategies as st

from dragoman.records.dispatch import Dateline, Document
from dragoman.records.entities import Entity, Mention, Office
from dragoman.records.events import Event, Evidence, Link, NotCoded, RoleWords, Telling, Where, Words
from dragoman.records.plain import Plain
from dragoman.records.quotes import Quote
from dragoman.records.record import Record
from dragoman.records.shape import BOUNDS, CHOICES, PATTERNS, shown_fields, split_optional
from dragoman.records.spans import Span
from dragoman.records.times import Place, TimeExpression, When

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = (
    "OSLO, March 3 (Reuters) - Norway's foreign minister Kari Lund 🇳🇴 spoke by phone with her Serbian counterpart "
    "Marko Ilić on Tuesday, the ministry said.\n\n"
    "“We agreed to meet in Oslo in May,” Lund said of the call."
)


def make_record(text: str = TEXT) -> Record:
    """What a careful reader writes down from ``TEXT``."""

    def at(words: str, nth: int = 0) -> Span:
        found = [m.start() for m in re.finditer(re.escape(words), text)][nth]
        return Span(found, found + len(words))

    def words(span: Span) -> str:
        return text[span.start : span.end]

    lund, lund2, ilic = at("Kari Lund"), at("Lund", 1), at("Marko Ilić")
    first = Span(at("Norway's").start, at("ministry said.").end)
    second = Span(at("“We").start, len(text))
    call, again, meet = at("spoke by phone"), at("call"), at("meet")
    tuesday, may, oslo = at("Tuesday"), at("May"), at("Oslo")
    ministry = at("the ministry")
    both = (RoleWords("e1", lund), RoleWords("e2", ilic))
    common: dict[str, Any] = {
        "contexts": ("diplomatic",), "quad": 1, "intensity": 1.5, "level": None, "recipients": (), "initiator": (),
        "host": (), "visitor": (), "mediator": (), "actors": ("e1", "e2"),
    }  # fmt: skip
    return Record(
        dispatch=Document(
            id="d1", text=text, title=None, publisher=None, url="https://example.org/a?b=1&c=<2>", agency="Reuters",
            dateline=Dateline("Oslo", "2020-03-03", at("OSLO, March 3")), published="2020-03-03", language="en",
            skipped=(at("OSLO, March 3 (Reuters) - "),),
        ),
        entities=(
            Entity(
                "e1", "person", "Kari Lund", None, "NOR", anonymous=False, sectors=("GOV",),
                office=Office("Foreign Minister of Norway", "2018-01-01"),
                mentions=(Mention(lund, words(lund), "name"), Mention(lund2, words(lund2), "name")),
            ),
            Entity(
                "e2", "person", "Marko Ilić", "Q1", "SRB", anonymous=False, sectors=("GOV",), office=None,
                mentions=(Mention(ilic, words(ilic), "name"),),
            ),
            Entity(
                "e3", "government", "Norwegian foreign ministry", None, "NOR", anonymous=False, sectors=("GOV",),
                office=None, mentions=(Mention(ministry, words(ministry), "title"),),
            ),
        ),
        times=(
            TimeExpression(tuesday, "Tuesday", "DATE", "2020-03-03", "2020-03-03", "2020-03-03"),
            TimeExpression(may, "May", "DATE", "2020-05", "2020-05-01", "2020-05-31"),
        ),
        places=(Place(oslo, "Oslo", "Oslo", "NOR", 59.91, 10.75, 3143244),),
        quotes=(
            Quote("q1", at("We agreed to meet in Oslo in May"), (at("We agreed to meet in Oslo in May"),), direct=True,
                  cue=at("said", 1), source=lund2, speaker="e1", stance="say"),
        ),
        events=(
            Event(
                "v1", "call", "CONSULT", "phone", "041", status="happened", name=None,
                when=When("2020-03-03", "2020-03-03", "2020-03-03", "expression", tuesday), where=(), topics=(),
                reported_by=((Link("e3", ministry, at("said")),),),
                evidence=Evidence(call, first, (Telling(call, first), Telling(again, second)), actors=both,
                                  mode=(at("by phone"),)),
                confidence=0.9, origin="frame:call", **common,
            ),
            Event(
                "v2", "meeting", "AGREE", None, "057", status="planned", name=None,
                when=When("2020-05", "2020-05-01", "2020-05-31", "expression", may),
                where=(Where(oslo, "Oslo", "Oslo", "NOR", 3143244),), topics=(Words(again, "call"),),
                reported_by=((Link("e1", lund2, None),),),
                evidence=Evidence(meet, second, (Telling(meet, second),), actors=both), part_of="v1",
                confidence=0.8, origin="frame:meet", **common,
            ),
        ),
        not_coded=(NotCoded(at("ministry"), "no event", ("statement",)),),
    )  # fmt: skip


@pytest.fixture(scope="session")
def hand_record() -> Record:
    """A sound record with an emoji before most of its spans."""
    return make_record()


@pytest.fixture(scope="session")
def empty_record() -> Record:
    """A record without events, with the reason."""
    document = Document("d2", "Rain fell on the hills.", None, None, None, None, None, None, "en", ())
    return Record(document, (), (), (), (), (), (NotCoded(None, "no political actor"),))


@pytest.fixture(scope="session")
def any_record() -> st.SearchStrategy[Record]:
    """Records of every shape that the types allow; their references and spans need not make sense."""
    return _strategy_of(Record)


def _strategy_of(cls: type[Any]) -> st.SearchStrategy[Any]:
    return st.builds(cls, **{name: _of_field(cls, name, hint) for name, hint, _ in shown_fields(cls)})


def _of_field(cls: type[Any], name: str, hint: object) -> st.SearchStrategy[Any]:
    kind, optional = split_optional(hint)
    key = (cls, name)
    found = _of_type(kind)
    if key in CHOICES:
        found = st.sampled_from(CHOICES[key])
    elif key in PATTERNS:
        found = st.from_regex(re.compile(PATTERNS[key].replace("$", r"\Z")))
    elif key in BOUNDS:
        low, high = BOUNDS[key]
        found = st.floats(low, high) if kind is float else st.integers(low, high)
    return st.none() | found if optional else found


def _of_type(hint: object) -> st.SearchStrategy[Any]:
    kind, optional = split_optional(hint)
    scalars: dict[object, Callable[[], st.SearchStrategy[Any]]] = {
        str: lambda: st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8),
        bool: st.booleans,
        int: lambda: st.integers(0, 10**9),
        float: lambda: st.floats(allow_nan=False, allow_infinity=False),
        Span: lambda: st.tuples(st.integers(0, 50), st.integers(1, 9)).map(lambda p: Span(p[0], p[0] + p[1])),
    }
    if kind in scalars:
        found = scalars[kind]()
    elif get_origin(kind) is tuple:
        found = st.lists(_of_type(get_args(kind)[0]), max_size=2).map(tuple)
    else:
        assert isinstance(kind, type)
        assert issubclass(kind, Plain)
        found = _strategy_of(kind)
    return st.none() | found if optional else found
