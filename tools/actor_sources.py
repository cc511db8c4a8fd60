"""Turns the lists of office holders of a folder of facts into raw holdings, one shape for all sources."""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tools.actor_roles import classify, split_offices

HISTORIC: Final = "Wikidata (CC0), as published by Peppercat"
FACTBOOK: Final = "World Factbook (CC0)"
FACTBOOK_DAY: Final = "2026-05-01"
LATER_DAY: Final = "2025-01-31"
_DATE: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_MONTHS: Final = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Raw:
    """One row of a source. ``title`` may hold ``{}`` for the country's name."""

    name: str
    wikidata: str
    title: str
    role: str
    country: str
    body: str
    since: str
    until: str
    source: str
    checked: str
    asof: str
    wiki: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Which country and which body inside it a list's own name for a place stands for."""

    countries: Mapping[str, str]
    regions: Mapping[str, tuple[str, str]]

    def find(self, name: str) -> tuple[str, str] | None:
        """Country code and body ("" for the state itself), or None for an unknown name."""
        return self.regions.get(name) or ((self.countries[name], "") if name in self.countries else None)


def _date(text: str) -> str:
    match = _DATE.match(text or "")
    return match.group() if match else ""


PROVINCIAL: Final = {"Minister of International Relations and La Francophonie": "Quebec"}
"""Offices of a province that a list files under its state."""


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a CSV file, gzipped or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    yield from csv.DictReader(text.splitlines(keepends=True))


def read_wikidata(path: Path, places: Places, problems: list[str]) -> Iterator[Raw]:
    """Holdings of either list of office holders; unknown places are reported and left out."""
    unknown: set[str] = set()
    for row in read_rows(path):
        catalog = row["catalog"]
        place = (
            "UNO"
            if "United Nations" in row["position"] or "International Court of Justice" in row["position"]
            else "IGO",
            "",
        )
        if catalog == "European Union":
            place = ("EUR", "")
        elif catalog != "World":
            found = places.find(catalog)
            if not found:
                unknown.add(catalog)
                continue
            place = found
        for title in split_offices(row["position"]):
            yield from _wikidata_office(row, title, place)
    problems.extend(f"{path.name}: no country for the list of {name}" for name in sorted(unknown))


def _wikidata_office(row: Mapping[str, str], title: str, place: tuple[str, str]) -> Iterator[Raw]:
    country, body = place
    shown, own = _localize(title, row["catalog"])
    inside = re.search(
        r" of (?:the )?(Cook Islands|Niue|Curaçao|Sint Maarten|Aruba|Falkland Islands|Crimea|Tatarstan)$", shown
    )
    if inside and not body and not own:
        body = inside.group(1)
    body = body or PROVINCIAL.get(shown, "")
    role = classify(shown, country)
    if country in {"IGO", "UNO", "EUR"}:
        body, shown = _international_body(title, country)
        role = role if role in {"foreign_minister", "spokesperson", "judge"} else "body_head"
        if not re.search(
            r"(?i)^(acting )?(president|chair|secretary|director|high rep|manag|head|judge|foreign)", title
        ) or (country == "EUR" and "Secretary" in title):
            role = "other"
    elif (
        body and role in {"head_of_state", "head_of_government"} and not (_is_partly(body) or title == "First Minister")
    ):
        role = "governor"
    elif own:
        role, body = (
            ("governor", own) if role in {"head_of_state", "head_of_government", "governor", "other"} else (role, own)
        )
    if body and not own and role == "other" and not _is_partly(body):
        return
    since, until = _date(row["start"]), _date(row.get("end", ""))
    if until and since and until[: len(since)] < since[: len(until)]:
        until = ""
    yield Raw(
        clean_person(row["person"]), row["personID"], shown, role, country, body, since, until, HISTORIC, "yes",
        row.get("asof", LATER_DAY), row["enwiki"],
    )  # fmt: skip


def clean_person(name: str) -> str:
    """A person's name without what is no part of it: forms of address and remarks in brackets."""
    text = re.sub(r"\s*\(.*?\)|, (Jr|Sr)\.?$", "", name)
    return (
        re.sub(
            r"^(H\. ?E\.|His Excellency|Her Excellency|Ambassador|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) +",
            "",
            re.sub(r"^(H\. ?E\.) ", "", text),
        ).strip()
        or name
    )


def _is_partly(body: str) -> bool:
    return body in {
        "abkhazia",
        "south ossetia",
        "luhansk",
        "donetsk",
        "nagorno karabakh",
        "northern cyprus",
        "transnistria",
        "somaliland",
    }


def _international_body(title: str, country: str) -> tuple[str, str]:
    """The body that an international title is of, and the title as written."""
    match = re.search(r"(?:of|to|for) (?:the )?(.+)$", title)
    if country == "EUR":
        body = "European Union"
        for name in ("European Commission", "European Council", "European Parliament", "European Central Bank"):
            body = name if name in title else body
        return body, title
    return (match.group(1) if match else title), title


_HEAD_OF: Final = re.compile(
    r"^(president|prime minister|premier|governor|emir|sultan|chief minister|first minister|chief executive|head"
    r"|lieutenant governor|mayor) of (?:the )?(.+)$",
    re.IGNORECASE,
)
_NO_REGION: Final = re.compile(
    r"republic$|government|council|state|senate|\w* ?(court|chamber|assembly|parliament|congress|house|bank)|national"
    r"|central|supreme|federal|presidenc|constitutional|general|legislative|swiss|privy|office|ministry|people",
    re.IGNORECASE,
)


def _localize(title: str, catalog: str) -> tuple[str, str]:
    """The title without the country's own name, and the region that it names instead, if any."""
    text = re.sub(rf"(?i) of (the )?(republic of )?{re.escape(catalog)}$", "", title)
    text = re.sub(r" of the (Islamic )?Republic of Koso\w+$", "", text)
    if re.match(r"(?i)president of the Palestinian National Authority|prime minister of the Palestinian", text):
        return ("President" if text.lower().startswith("pres") else "Prime Minister"), ""
    match = _HEAD_OF.match(text)
    return (text, match.group(2)) if match and not _NO_REGION.match(match.group(2)) else (text, "")


def read_bodies(path: Path) -> Iterator[Raw]:
    """Heads of international bodies."""
    for row in read_rows(path):
        title = row["title"]
        role = (
            "envoy"
            if "nvoy" in row["body"] or re.search(r"(?i)envoy|special rep|coordinator for", title)
            else "body_head"
        )
        if row["body"] == "Holy See":
            role = "head_of_state" if "pope" in title.lower() else classify(title, "VAT")
        elif re.match(r"(?i)deputy|vice|first deputy|supreme", title) or "Committee" in title:
            role = "other"
        elif "High Representative" in title and row["body_code"] == "EUR":
            role = "foreign_minister"
        body = "" if row["body"] == "Holy See" else row["body"]
        yield Raw(
            row["person"], row["wikidata"], title, role, row["body_code"], body, _date(row["since"]),
            _date(row["until"]), row["source"], row["checked"], row["asof"],
        )  # fmt: skip


def read_spokespeople(path: Path) -> Iterator[Raw]:
    """Spokespeople, aides, security advisers and chiefs of staff."""
    for row in read_rows(path):
        role = classify(row["title"], row["country"])
        if role == "other":
            role = "security_adviser" if "ecurity Council" in row["body"] and "ecretary" in row["title"] else role
        title = row["title"] if row["body"].lower() in row["title"].lower() else f"{row['title']}, {row['body']}"
        if (
            role == "spokesperson"
            and row["title"].startswith(("Spokesperson", "Official Spokesperson"))
            and "for" not in row["title"]
        ):
            title = f"Spokesperson of the {row['body']} of {{}}" if row["body"] != "United Nations" else title
        elif "{}" not in title and row["country"] not in {"EUR", "IGO", "UNO", "NGO"}:
            title += " of {}"
        yield Raw(
            row["person"], row["wikidata"], title, role, row["country"], row["body"], _date(row["since"]),
            _date(row["until"]), row["source"], row["checked"], row["asof"],
        )  # fmt: skip


def read_ministers(path: Path) -> Iterator[Raw]:
    """Ministers and leaders who took office since 2023."""
    for row in read_rows(path):
        title = re.sub(r" \((acting|interim)[^)]*\)", "", row["title"])
        title = ("Acting " if "(acting" in row["title"] else "Interim " if "(interim" in row["title"] else "") + title
        yield Raw(
            row["person"], "", title, classify(title, row["country"]), row["country"], "", _date(row["since"]),
            _date(row["until"]), row["source"], row["checked"], row["asof"],
        )  # fmt: skip


_LEADER: Final = re.compile(
    r"^((?:(?:Acting|Interim|Caretaker|Transitional|Transition|Federal|Crown|Prime|Foreign|Supreme|Grand|Governor|Chief"
    r"|Deputy|Co-Vice|Taliban|Leadership|Presidential|Council|State|Vice) )*"
    r"(?:President|King|Queen|Emperor|Prince|Sultan|Amir|Emir|Pope|Minister|Premier|Chancellor|Duke|Taoiseach|Leader"
    r"|Executive|Chairperson|Chairman|General)"
    r"(?: (?:of|and) .*?(?=[A-Z]{3}| [A-Z][a-z]+ [A-Z]{3}))?) ?(.*)$"
)


def read_factbook(path: Path, states: Collection[str]) -> Iterator[Raw]:
    """Chiefs of state and heads of government of the World Factbook, names with capitals made ordinary."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            entry: dict[str, Any] = json.loads(line)
            for field, role in (
                ("chief_of_state_since", "head_of_state"),
                ("head_of_government_since", "head_of_government"),
            ):
                for item in (entry.get(field) or [])[:1]:
                    raw = _factbook_leader(entry, item, role, states)
                    if raw:
                        yield raw


def _factbook_leader(
    entry: Mapping[str, Any], item: Mapping[str, str], role: str, states: Collection[str]
) -> Raw | None:
    match = _LEADER.match(item["text"])
    if (
        not match
        or entry.get("iso3") not in states
        or " of " in match.group(2)
        or match.group(2).startswith((",", "of "))
    ):
        return None
    title, name = match.group(1).strip(), " ".join(_capitalize(word) for word in match.group(2).split())
    found = classify(title, str(entry["iso3"]))
    if not name or (found != role and found not in {"head_of_state", "head_of_government"}):
        return None
    return Raw(
        name,
        "",
        title.split(" and ")[0],
        found,
        str(entry["iso3"]),
        "",
        _spelled_date(item["since"]),
        "",
        FACTBOOK,
        "part",
        FACTBOOK_DAY,
    )


def _capitalize(word: str) -> str:
    if re.fullmatch(r"[IVX]+", word) or len(word) < 3 or not word.isupper():
        return (
            word
            if not (len(word) == 2 and word.isupper() and word.isalpha() and word not in {"II", "IV", "VI"})
            else word.title()
        )
    return "-".join(part.capitalize() for part in word.split("-"))


def _spelled_date(text: str) -> str:
    match = re.match(r"(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})", text)
    if not match:
        return ""
    day, month, year = match.groups()
    if month not in _MONTHS:
        return year
    return f"{year}-{_MONTHS.index(month) + 1:02d}" + (f"-{int(day):02d}" if day else "")


def read_extra(path: Path) -> Iterator[Raw]:
    """Holdings written by hand because the lists lack them; unchecked unless the row says otherwise."""
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter=";"):
            role = row["role"] or classify(row["title"], row["country"])
            yield Raw(
                row["person"], row["wikidata"], row["title"], role, row["country"], row["body"], row["since"],
                row["until"], row["source"] or "general knowledge", row["checked"] or "no", row["asof"] or "2025-01-31",
            )  # fmt: skip


def read_tags(path: Path) -> Sequence[str]:
    """Names as kremlin.ru tags persons, family name first."""
    return [row["tag"] for row in read_rows(path) if len(row["tag"].split()) in {2, 3} and " of " not in row["tag"]]
