"""Sources into records and failures, with a reader that needs no model."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from dragoman import workflows
from dragoman.errors import InputError, ModelError
from dragoman.ingest.sources import Item
from dragoman.records.codec import json_line
from dragoman.records.dispatch import Dispatch
from dragoman.records.record import Failure, Record

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch, empty_record: Record) -> None:
    """A reader that finds nothing, and stumbles over three words."""

    def read_dispatch(dispatch: Dispatch, _: object) -> Record:
        if dispatch.text == "bug":
            raise KeyError("x")
        if dispatch.text == "refused":
            raise InputError("not in this language", reason="language")
        if dispatch.text == "no model":
            raise ModelError("the model is missing")
        document = replace(
            empty_record.dispatch, text=dispatch.text, published=dispatch.published, publisher=dispatch.publisher
        )
        return replace(empty_record, dispatch=document)

    monkeypatch.setattr(workflows, "load_resources", lambda: None)
    monkeypatch.setattr(workflows, "_read_dispatch", read_dispatch)
    monkeypatch.delenv("DRAGOMAN_DEBUG", raising=False)


@pytest.mark.usefixtures("reader")
def test_read_keeps_text_and_facts() -> None:
    """The text is kept as given, the facts are handed on."""
    record = workflows.read("Words.\r\n", published="2020-03-03", publisher="A wire")
    assert (record.dispatch.text, record.dispatch.published) == ("Words.\r\n", "2020-03-03")
    assert record.dispatch.publisher == "A wire"


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("text", ["", "  \n", "\ud800", "refused"])
def test_read_refuses_bad_input(text: str) -> None:
    """For one dispatch bad input is an exception of ours."""
    with pytest.raises(InputError):
        workflows.read(text)


@pytest.mark.usefixtures("reader")
def test_read_all_turns_bad_sources_into_failures_in_order() -> None:
    """One bad source after another, and each good one is read; ours and others' faults have their reason."""
    sources: list[Any] = ["One.", "", {"text": "bug", "id": "b"}, Dispatch("refused", id="r"), 5, {"text": "Two."}]
    outcomes = list(workflows.read_all(sources))
    assert [o.reason if isinstance(o, Failure) else o.dispatch.text for o in outcomes] == [
        "One.", "empty", "internal", "language", "type", "Two.",
    ]  # fmt: skip
    assert [o.source for o in outcomes if isinstance(o, Failure)] == ["#2", "b", "r", "#5"]


@pytest.mark.usefixtures("reader")
def test_read_all_shows_bugs_where_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the debug switch an error of ours goes up as it is."""
    monkeypatch.setenv("DRAGOMAN_DEBUG", "1")
    with pytest.raises(KeyError):
        list(workflows.read_all(["bug"]))


@pytest.mark.usefixtures("reader")
def test_read_all_ends_where_nothing_can_be_read() -> None:
    """Without a model every document would fail for the same reason, which is not the document's."""
    with pytest.raises(ModelError):
        list(workflows.read_all(["no model", "One."]))


@pytest.mark.usefixtures("reader")
def test_read_all_is_lazy() -> None:
    """Sources are taken one by one, so that the first record comes before the last source is there."""

    def sources() -> Iterator[str]:
        yield "One."
        yield "Two."
        raise AssertionError("too eager")

    first = next(workflows.read_all(sources()))
    assert isinstance(first, Record)


def test_read_all_refuses_one_source_and_no_workers() -> None:
    """A text in the place of several would be read letter by letter."""
    lone_sources: list[Any] = ["A text.", b"bytes", Dispatch("x"), {"text": "x"}]
    for lone in lone_sources:
        with pytest.raises(InputError, match="several"):
            workflows.read_all(lone)
    with pytest.raises(InputError, match="at least one"):
        workflows.read_all([], workers=0)


def test_records_pass_between_processes(hand_record: Record) -> None:
    """A record, and what goes to a worker, come out of a pickle as they went in."""
    item = Item("a", Dispatch("Words.", id="1"), "note")
    assert pickle.loads(pickle.dumps((hand_record, item))) == (hand_record, item)  # noqa: S301 - our own bytes


def test_verify_finds_what_is_wrong_line_by_line(hand_record: Record) -> None:
    """Sound, broken, unreadable lines; blank ones are left out, numbers are those of the file."""
    broken = hand_record.to_dict()
    broken["events"][0]["actors"] = ["e9"]
    lines = [json_line(hand_record).encode(), b"\n", json.dumps(broken).encode(), b"{", b'"\xff"']
    found = list(workflows.verify(lines))
    assert [(f.line, f.id, bool(f.violations)) for f in found] == [
        (1, "d1", False), (3, "d1", True), (4, None, True), (5, None, True),
    ]  # fmt: skip
    assert "UTF-8" in found[-1].violations[0]
