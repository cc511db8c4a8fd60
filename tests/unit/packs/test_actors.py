"""Loading the actors pack: what is checked, and its table of phrases."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

import pytest

from dragoman.errors import PackError
from dragoman.packs.actor_records import ActorPack
from dragoman.packs.actors import BODY_CODES, check_actors, load_actors
from dragoman.packs.persons import read_person

FILES = resources.files("dragoman.packs") / "data" / "actors"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the pack that a test may damage."""
    folder = tmp_path / "actors"
    with resources.as_file(FILES) as shipped:
        shutil.copytree(shipped, folder)
    return folder


def test_load_actors_gives_a_sound_pack(pack: ActorPack) -> None:
    """The pack that ships contradicts itself nowhere."""
    assert check_actors(pack) == ()
    assert len(pack.persons) > 30_000


def test_load_actors_names_the_missing_file(copy: Path) -> None:
    """A missing file is named with what to do."""
    (copy / "metonyms.tsv").unlink()
    with pytest.raises(PackError, match=r"metonyms\.tsv cannot be read .*install"):
        load_actors(copy)


def test_load_actors_lists_every_damaged_line(copy: Path) -> None:
    """All problems are reported together, each with its place."""
    for name in ("titles", "modifiers"):
        file = copy / f"{name}.tsv"
        file.write_text("broken\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(PackError, match=r"(?s)titles\.tsv, line 1: 1 cells.*modifiers\.tsv, line 1"):
        load_actors(copy)


def test_load_actors_refuses_an_unknown_country(copy: Path) -> None:
    """A body coded as a country that does not exist is a contradiction."""
    file = copy / "organizations.tsv"
    file.write_text("Sealand Times\t\tSLD\torganization\tJRN\t\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(PackError, match="Sealand Times has the unknown code SLD"):
        load_actors(copy)


def test_check_actors_reports_an_unknown_sector_and_a_lost_person(pack: ActorPack) -> None:
    """Problems of different tables come together."""
    title = dataclasses.replace(pack.titles["president"], sectors=("XYZ",))
    broken = dataclasses.replace(
        pack, titles={**pack.titles, "president": title}, handles={**pack.handles, "nobody": "99999999"}
    )
    problems = check_actors(broken)
    assert any("unknown sector XYZ" in problem for problem in problems)
    assert any("nobody points behind the last person" in problem for problem in problems)


def test_phrases_lead_to_their_tables(pack: ActorPack, names: Mapping[tuple[str, ...], tuple[str, str]]) -> None:
    """Every phrase names an entry of the table of its kind."""
    tables: dict[str, Mapping[str, object]] = {
        "country": pack.countries, "organization": pack.organizations, "metonym": pack.metonyms, "title": pack.titles,
        "body_noun": pack.body_nouns, "demonym": pack.demonyms, "capital": pack.capitals,
    }  # fmt: skip
    assert all(key in tables[kind] for kind, key in names.values())
    assert {kind for kind, _ in names.values()} == set(tables)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("united", "states"), "country"),
        (("kremlin",), "metonym"),
        (("serbian",), "demonym"),
        (("prime", "minister"), "title"),
        (("press", "service"), "body_noun"),
        (("tass",), "organization"),
        (("ankara",), "capital"),
    ],
)
def test_phrases_know_the_kind_of_words(
    names: Mapping[tuple[str, ...], tuple[str, str]], words: tuple[str, ...], kind: str
) -> None:
    """Each kind of thing is found under its words."""
    assert names[words][0] == kind


def test_every_person_can_be_read(pack: ActorPack) -> None:
    """No line is damaged, every country and date is well formed, no spell ends before it begins."""
    codes = {*pack.countries, *BODY_CODES}
    for number in range(0, len(pack.persons), 7):
        for holding in read_person(pack, number).holdings:
            assert holding.country in codes
            assert "{}" not in holding.title
            if holding.since and holding.until:
                length = min(len(holding.since), len(holding.until))
                assert holding.since[:length] <= holding.until[:length], holding
