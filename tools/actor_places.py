"""Turns code lists, the World Factbook and hand-made tables into the table of countries."""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tools.actor_sources import Places

_SOVEREIGNS: Final = {
    "US": "USA",
    "GB": "GBR",
    "FR": "FRA",
    "NL": "NLD",
    "DK": "DNK",
    "NO": "NOR",
    "AU": "AUS",
    "NZ": "NZL",
    "FI": "FIN",
    "CN": "CHN",
}
_OWN: Final = frozenset({"HKG", "PSE", "ATA", "TWN"})
_PLURAL: Final = re.compile(r"(s|ese|sh|ch|x|z|men|women|British|Thai|Swiss)$")


def pluralize(noun: str) -> list[str]:
    """A demonym noun with its plural, where it has one of its own."""
    if noun.endswith("man"):
        return [noun, noun[:-3] + "men"]
    return [noun] if _PLURAL.search(noun) or noun.startswith("the ") else [noun, noun + "s"]


def _factbook(path: Path) -> dict[str, dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return {entry["iso3"]: entry for entry in map(json.loads, file) if entry.get("iso3")}


def _clean(name: str) -> str:
    return re.sub(r"\s*[(\[].*?[)\]]|\s*\*+", "", name).strip(" ,;")


def _distinct(names: Sequence[str], display: str = "") -> str:
    kept = dict.fromkeys(name.strip() for name in names if name.strip() and name.strip() not in {display, "none", "NA"})
    return "|".join(kept)


def build_countries(
    facts: Path, hand: Sequence[Mapping[str, str]], territories: Sequence[Mapping[str, str]]
) -> list[list[str]]:
    """One row a country or territory.

    The cells: key, code, name, article, adjectives, Wikidata id, kind, sectors, names, nouns, capitals.

    Args:
        facts: Folder with ``country-codes.csv`` and ``factbook.jsonl.gz``.
        hand: Rows of ``countries.csv``: what the lists lack or word badly.
        territories: Rows of ``territories.csv``: what has no code of its own.

    Returns:
        Rows sorted by key; cells with several values are joined with ``|``.
    """
    book = _factbook(facts / "factbook.jsonl.gz")
    with (facts / "country-codes.csv").open(encoding="utf-8") as file:
        codes = {row["ISO3166-1-Alpha-3"]: row for row in csv.DictReader(file)}
    overlay = {row["key"]: row for row in hand}
    named = {row["key"] for row in territories}
    rows = [
        _build_country(key, codes.get(key, {}), overlay.get(key, {}), book.get(key, {}))
        for key in sorted({*codes, *overlay} - named - {""})
    ]
    for row in territories:
        nouns = [form for noun in row["nouns"].split("|") if noun for form in pluralize(noun)]
        head = [row[cell] for cell in ("key", "code", "name", "article", "adjectives", "wikidata", "kind")]
        sectors = "PRE" if row["kind"] == "partly" else ""
        rows.append([*head, sectors, _distinct(row["names"].split("|")), _distinct(nouns), row["capitals"]])
    return rows


def _build_country(key: str, code: Mapping[str, str], hand: Mapping[str, str], entry: Mapping[str, Any]) -> list[str]:
    names = entry.get("names", {})
    display = hand.get("name") or names.get("short form") or code.get("CLDR display name", "")
    display = _clean(display) or code.get("CLDR display name", "")
    status = code.get("is_independent", "Yes")
    sovereign = next((iso for short, iso in _SOVEREIGNS.items() if status.endswith(short)), "")
    dependent = bool(sovereign) and key not in _OWN
    others = [*hand.get("names", "").split("|"), code.get("CLDR display name", "").replace("&", "and"),
              re.sub(r"^the ", "", _clean(code.get("UNTERM English Short", "").replace("(the)", ""))),
              _clean(names.get("short form") or ""), _clean(names.get("long form") or "")]  # fmt: skip
    adjectives = hand.get("adjectives", "").split("|") if hand else [_clean(entry.get("demonym_adjective") or "")]
    nouns = hand.get("nouns", "").split("|") if hand else [_clean(entry.get("demonym_noun") or "")]
    if not hand:  # only plain words of the Factbook; its notes are no demonyms
        adjectives = [word for word in adjectives if re.fullmatch(r"[A-Z][\w ]+", word)]
        nouns = [word for word in nouns if re.fullmatch(r"[A-Z][\w ]+", word)]
    capitals = [
        code.get("Capital", ""),
        _clean((entry.get("capital") or "").split(";")[0]),
        *hand.get("capitals", "").split("|"),
    ]
    capitals = [
        name
        for name in capitals
        if len(name) < 30
        and ("," not in name or "D.C." in name)
        and "capital" not in name
        and not name.startswith("no ")
    ]
    wikidata = "Q1246" if key == "KOS" else code.get("wikidata_id", "").rsplit("/", 1)[-1]
    article = hand.get("article") or ("the" if display.endswith("Islands") or "Territor" in display else "")
    forms = [form for noun in nouns if noun for form in pluralize(noun)]
    others = [name for name in others if len(name) < 60 and name.lower() != "none"]
    kind = "dependency" if dependent else "state"
    return [key, sovereign if dependent else key, display, article, _distinct(adjectives), wikidata, kind, "",
            _distinct(others, display), _distinct(forms), _distinct(capitals)]  # fmt: skip


def find_places(countries: Sequence[Sequence[str]], regions: Sequence[Mapping[str, str]]) -> Places:
    """Lookups from a list's own name for a place to its code; dependencies are bodies of their sovereign."""
    names: dict[str, str] = {}
    inside: dict[str, tuple[str, str]] = {
        row["catalog"]: (row["code"], row["key"] or row["catalog"]) for row in regions
    }
    for row in countries:
        key, code, name, others, kind = row[0], row[1], row[2], row[8], row[6]
        for one in (name, *others.split("|")):
            if kind == "dependency":
                inside.setdefault(one, (code, name))
            elif kind == "state":
                names.setdefault(one, key)
    names["Vatican"] = "VAT"
    return Places(names, inside)
