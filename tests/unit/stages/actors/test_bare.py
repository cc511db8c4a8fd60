"""Tests of the words of a phrase that name its actor."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.mentions import Reading
from dragoman.stages.actors.bare import (
    COLONIES,
    described_as,
    name_and_description,
    without_clause,
    without_colonizer,
    without_paper,
)


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        ("a foreign ministry statement", "a foreign ministry"),
        ("a Norwegian foreign ministry press statement", "a Norwegian foreign ministry"),
        ("a joint statement", ""),
        ("the statement", ""),
        ("the foreign ministry", ""),
    ],
)
def test_without_paper_is_who_issued_it(phrase: str, left: str) -> None:
    """Nothing where no paper ends the words, or nobody is named."""
    assert " ".join(without_paper(phrase.split())) == left


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        ("Kari Lund , who speaks for the premier", "Kari Lund"),
        ("the envoy whose visit ended", "the envoy"),
        ("who", ""),
        ("Kari Lund", ""),
    ],
)
def test_without_clause_is_whom_it_is_about(phrase: str, left: str) -> None:
    """Nothing where there is no relative clause, or nothing before it."""
    assert " ".join(without_clause(phrase.split())) == left


@pytest.mark.parametrize(
    ("phrase", "name", "what"),
    [
        ("the so - called High Committee ( HC ) , an opposition group", "the High Committee", "an opposition group"),
        ("the Free Zig Movement , a rebel group in Chad", "the Free Zig Movement", "a rebel group in Chad"),
        ("the so - called Zig Council", "the Zig Council", ""),
        ("the Zig Council ( ZC )", "", ""),
        ("the council , a body of Chad", "", ""),
        ("Chad , the bloc and Mali", "", ""),
    ],
)
def test_name_and_description_parts_what_a_body_is_from_its_name(phrase: str, name: str, what: str) -> None:
    """Nothing where there is no description behind a name."""
    assert tuple(" ".join(part) for part in name_and_description(phrase.split())) == (name, what)


def test_described_as_adds_what_the_name_does_not_tell() -> None:
    """Country, sectors and both nouns, the last word before what tells more; a page's body is known."""
    body = Reading("name", "organization", "Zig Council", noun="council")
    told = Reading("title", "group", country="TCD", sectors=("OPP",), noun="opposition")
    found = described_as(body, told, "a Mali - backed opposition group in Chad".split())
    assert (found.name, found.country, found.sectors, found.also) == (
        "Zig Council",
        "TCD",
        ("OPP",),
        ("group", "opposition"),
    )
    known = replace(body, wikidata="Q1")
    assert described_as(known, told, ["a", "group"]) == known


@pytest.mark.parametrize("noun", sorted(COLONIES))
def test_without_colonizer_is_the_state_itself(noun: str) -> None:
    """By its name where it is told; a colony of today stays whose it is."""
    assert " ".join(without_colonizer(f"the former Belgian {noun} of Rwanda".split())) == "Rwanda"
    assert " ".join(without_colonizer(f"the former Belgian {noun}".split())) == f"the former {noun}"
    assert not without_colonizer(f"the Belgian {noun}".split())
    assert not without_colonizer(f"a former {noun}".split())
