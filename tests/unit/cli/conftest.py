"""The command line with a reader that needs no model."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from dragoman import workflows
from dragoman.cli.commands import dragoman
from dragoman.errors import InputError, ModelError
from dragoman.records.codec import record_from_dict

if TYPE_CHECKING:
    from collections.abc import Callable

    from dragoman.records.dispatch import Dispatch
    from dragoman.records.record import Record


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, hand_record: Record, empty_record: Record) -> Callable[..., Result]:
    """Runs ``dragoman`` with arguments. The reader knows one text; some words make it fail."""

    def read_dispatch(dispatch: Dispatch, _: object) -> Record:
        text = dispatch.text.strip()
        errors: dict[str, BaseException] = {
            "bug": KeyError("x\n\x1b[31m"),
            "no model": ModelError("the model is missing: install it again"),
            "refused": InputError("not in this language", reason="language"),
            "interrupt": KeyboardInterrupt(),
        }
        if text in errors:
            raise errors[text]
        if text.startswith("OSLO"):
            return record_from_dict(hand_record.to_dict())
        document = replace(empty_record.dispatch, text=dispatch.text, published=dispatch.published)
        return replace(empty_record, dispatch=document)

    monkeypatch.setattr(workflows, "load_resources", lambda: None)
    monkeypatch.setattr(workflows, "_read_dispatch", read_dispatch)
    monkeypatch.delenv("DRAGOMAN_DEBUG", raising=False)

    def invoke(*arguments: object, **options: object) -> Result:
        return CliRunner().invoke(dragoman, [str(a) for a in arguments], **options)  # type: ignore[arg-type]

    return invoke
