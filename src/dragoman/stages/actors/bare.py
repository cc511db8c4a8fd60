"""The words of a phrase that name its actor: without the paper that he issues and what a clause says of him."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.mentions import Reading
from dragoman.stages.actors.pieces import DETERMINERS
from dragoman.syntax.classes import PAPERS


def without_clause(words: Sequence[str]) -> Sequence[str]:
    """The words before a relative clause, in which others may be named: "Kari Lund, who speaks for the premier"."""
    at = next((n for n, w in enumerate(words) if n and w.lower() in ("who", "whose", "whom")), 0)
    return words[: at - 1] if at > 1 and words[at - 1] == "," else words[:at]


BEHIND: Final = frozenset("of in for from on against that which who based backed allied , (".split())
"""Words behind a noun that tell more of it."""

CALLED: Final = ("so", "-", "called")


def name_and_description(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The name of a body and what it is: "the so-called High Committee (HC), an opposition group".

    The former is empty where nothing is left out: no name with a capital, or no "a" behind a comma and no "so-called".
    """
    comma = next((n for n, w in enumerate(words[:-2]) if w == "," and words[n + 1].lower() in ("a", "an")), len(words))
    name = list(words[:comma])
    low = [w.lower() for w in name]
    called = next((n for n in range(len(low)) if tuple(low[n : n + len(CALLED)]) == CALLED), None)
    if called is not None:
        del name[called : called + len(CALLED)]
    if comma < len(words) and len(name) > 3 and (name[-3], name[-1]) == ("(", ")"):
        name = name[:-3]
    own = [w for w in name if w.lower() not in DETERMINERS]
    told = len(name) < len(words) and bool(own) and own[0][:1].isupper()
    return (name, words[comma + 1 :]) if told else ((), ())


def described_as(named: Reading, told: Reading, what: Sequence[str]) -> Reading:
    """A body with the country, sectors and nouns of what it is said to be, where its name tells none."""
    if named.wikidata or named.parts:
        return named
    end = next((n for n, w in enumerate(what) if n and w.lower() in BEHIND and what[n - 1] != "-"), len(what))
    nouns = {told.noun, *(w.lower() for w in what[:end][-1:])} - {"", named.noun}  # "opposition", "group"
    return replace(
        named,
        country=named.country or told.country,
        sectors=named.sectors or told.sectors,
        also=(*named.also, *sorted(nouns)),
    )


def without_paper(words: Sequence[str]) -> Sequence[str]:
    """The words for who issued a paper, without it; empty where no paper ends them or nobody is named.

    With a body's name before it a paper means the body: "a foreign ministry statement".
    """
    if words[-1].lower().removesuffix("s") not in PAPERS:
        return ()
    bare = words[:-1]
    while bare and bare[-1].lower() in ("joint", "press", "written", "official"):
        bare = bare[:-1]
    return bare if any(w.lower() not in DETERMINERS for w in bare) else ()


COLONIES: Final = frozenset("colony protectorate mandate possession dependency".split())
"""Nouns of what a state was to another, whose adjective stands before them."""


def without_colonizer(words: Sequence[str]) -> Sequence[str]:
    """The words for a state that was another's, without the other: "the former Belgian colony of Rwanda" is Rwanda.

    Empty where they are no such words; without its name, what it was: "the former colony".
    """
    low = [w.lower() for w in words]
    at = next((n for n, w in enumerate(low) if w in COLONIES), 0)
    if at < 2 or "former" not in low[: at - 1]:
        return ()
    named = words[at + 2 :] if low[at + 1 : at + 2] == ["of"] else ()
    return named or [*words[: low.index("former") + 1], *words[at:]]
