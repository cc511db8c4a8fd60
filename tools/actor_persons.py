"""Turns raw holdings into persons with joined spells, and closes the spells that a successor ended."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dragoman.packs.left_over import left_over
from dragoman.packs.surnames import split_name
from dragoman.text.folding import fold, loosen
from tools.actor_sources import FACTBOOK, Raw

SINGLE_SEATS: Final = frozenset(
    "head_of_state head_of_government foreign_minister defence_minister central_bank body_head military_chief"
    " chief_of_staff security_adviser intelligence_head crown_prince spokesperson speaker prosecutor".split()
)
_ORDER: Final = (
    "head_of_state", "head_of_government", "body_head", "foreign_minister", "defence_minister", "vice_president",
    "crown_prince", "deputy_head", "security_adviser", "spokesperson", "aide", "envoy", "speaker", "chief_of_staff",
    "intelligence_head", "party_leader", "opposition_leader", "central_bank", "minister", "military_chief",
)  # fmt: skip
_MULTIPLE: Final = frozenset({"BIH", "SMR", "AND"})
BY_HAND: Final = "general knowledge"
JOIN_DAYS: Final = 7
"""Longest gap inside one spell: re-elections leave a day or two, an interim holder of the seat takes longer."""
OVERLAP_DAYS: Final = 45
SAME_DAYS: Final = 10
PAIR: Final = 2
LISTS_END: Final = "2023-01-01"


@dataclass(slots=True)
class Figure:
    """A person in the making."""

    name: str
    wikidata: str
    aliases: set[str] = field(default_factory=set)
    holdings: list[Raw] = field(default_factory=list)

    def names(self) -> list[str]:
        """The name and every alias."""
        return [self.name, *sorted(self.aliases)]

    def countries(self) -> frozenset[str]:
        """The codes that the person acted for."""
        return frozenset(raw.country for raw in self.holdings)


def first_day(date: str) -> dt.date:
    """The earliest day that a date as precise as known can mean."""
    parts = [int(part) for part in date.split("-")]
    year, month, day = [*parts, 1, 1][:3]
    return dt.date(year, month, day)


def last_day(date: str) -> dt.date:
    """The latest day that it can mean."""
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 1:
        return dt.date(parts[0], 12, 31)
    if len(parts) == 2:
        return (dt.date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)) - dt.timedelta(days=1)
    return dt.date(*parts)


def gather(
    rows: Sequence[Raw],
    aliases: Sequence[Mapping[str, str]],
    tags: Sequence[str],
    given: Mapping[str, str],
    problems: list[str],
) -> list[Figure]:
    """Persons with their holdings, spells of one office joined."""
    figures: dict[str, Figure] = {}
    by_name: dict[str, list[Figure]] = defaultdict(list)
    seats: dict[tuple[str, str, str], list[Figure]] = defaultdict(list)
    for row in rows:
        raw = row
        figure = figures.get(raw.wikidata) if raw.wikidata else _match(raw, by_name, seats, given)
        if raw.source == FACTBOOK:
            settled = _settle_factbook(raw, figure, seats, problems)
            if settled is None:
                continue
            raw, figure = settled
        if figure is None:
            key = raw.wikidata or f"{fold(raw.name)}/{raw.country}"
            figure = figures.setdefault(key, Figure(raw.name, raw.wikidata))
        if fold(raw.name) != fold(figure.name):
            figure.aliases.add(raw.name)
        wiki = re.sub(r"\s*\(.*", "", raw.wiki)
        if wiki and fold(wiki) != fold(figure.name) and "," not in wiki:
            figure.aliases.add(wiki)
        figure.holdings.append(raw)
        seats[raw.country, raw.body, raw.role].append(figure)
        for name in {raw.name, wiki or raw.name}:
            if figure not in by_name[loosen(name)]:
                by_name[loosen(name)].append(figure)
    found = list(figures.values())
    for figure in found:
        figure.holdings = join_spells(figure.holdings)
    _add_aliases(found, aliases, tags, given, problems)
    for figure in found:
        _without_realm(figure)
    return found


_REALM: Final = re.compile(
    r",? of (?:the )?[A-Z].*$|, (?:\d+\w\w )?(?:Baron|Baroness|Prince|Grand Duke|Earl|Viscount)\b.*$"
)


def _without_realm(figure: Figure) -> None:
    """The name as the press writes it: "Felipe VI" for "Felipe VI of Spain", a family name where one is known."""
    plain = _REALM.sub("", figure.name)
    if plain == figure.name:
        return
    first = plain.split()[0]
    full = [a for a in figure.aliases if a.startswith(f"{first} ") and len(a.split()) > 2 and not _REALM.search(a)]
    figure.aliases |= {figure.name, plain}
    figure.name = max(full, key=lambda a: (len(a), a)) if full else plain
    figure.aliases.discard(figure.name)


def _match(
    raw: Raw,
    by_name: Mapping[str, list[Figure]],
    seats: Mapping[tuple[str, str, str], list[Figure]],
    given: Mapping[str, str],
) -> Figure | None:
    """The person of an earlier source whom a row without an id means, if one only fits."""
    same = by_name.get(loosen(raw.name), [])
    home = [figure for figure in same if raw.country in figure.countries()]
    if len(home) == 1 or (home and raw.country not in {"IGO", "UNO", "EUR"}):
        return home[0]
    if len(same) == 1 and len(raw.name.split()) > 1 and raw.country in {"IGO", "UNO", "EUR", "NGO"}:
        return same[0]
    for figure in reversed(seats.get((raw.country, raw.body, raw.role), [])):
        if any(agree(raw.name, name, given) for name in figure.names()):
            return figure
    return None


def agree(left: str, right: str, given: Mapping[str, str]) -> bool:
    """Whether two spellings may be one name: two words alike, and nearly every word of the shorter in the longer."""
    if any(_is_son(one, other, given) for one, other in ((left, right), (right, left))):
        return False
    if min(len(split_name(name)) for name in (left, right)) > PAIR and all(left_over(left, right.split())):
        return False  # two words of three may be a whole family's
    one, two = sorted(({_norm(word, given) for word in split_name(name)} for name in (left, right)), key=len)
    one = {word for word in one if len(word) > 1} - {"al", "el", "bin"}
    if len(one - two) and not {_norm(split_name(name)[0], given) for name in (left, right)} <= one & two:
        return False  # brothers share all but the first name
    return bool(one) and len(one & two) >= min(2, len(one)) and len(one - two) <= len(one) // 3


def _is_son(name: str, other: str, given: Mapping[str, str]) -> bool:
    """Whether somebody is told to be the son of one who is called as another: "Khaled bin Mohamed bin Zayed"."""
    own, father = ([_norm(word, given) for word in split_name(one)] for one in (name, other))
    told = len(own) > 2 and own[1] in _SONS and father[:1] == own[2:3]
    return told and own[0] not in father


_SONS: Final = ("bin", "ibn")


def _norm(word: str, given: Mapping[str, str]) -> str:
    return loosen(given.get(word, word))


def _settle_factbook(
    raw: Raw, figure: Figure | None, seats: Mapping[tuple[str, str, str], list[Figure]], problems: list[str]
) -> tuple[Raw, Figure | None] | None:
    """A leader of the Factbook fitted to the lists, whose dates are the better ones; None where it contradicts them."""
    seat = (raw.country, raw.body, raw.role)
    known = [
        (other, row)
        for other in seats.get(seat, [])
        for row in other.holdings
        if (row.country, row.body, row.role) == seat
    ]
    own = [row for other, row in known if other is figure and (not row.until or row.until > "2023")]
    if own:
        return replace(raw, since=own[-1].since), figure
    for other, row in known:
        if (
            row.since
            and raw.since
            and abs((first_day(row.since) - first_day(raw.since)).days) <= SAME_DAYS
            and not row.until
        ):
            return replace(raw, since=row.since), other
    if known and (raw.since < LISTS_END or any(row.since[:7] == raw.since[:7] for _, row in known)):
        problems.append(
            f"factbook: {raw.name}, {raw.title} of {raw.country} since {raw.since}: the lists have somebody else"
        )
        return None
    return raw, figure


def join_spells(rows: Iterable[Raw]) -> list[Raw]:
    """One row for every unbroken time in one office, re-elections joined, in order of time."""
    groups: dict[tuple[str, str, str, bool], list[Raw]] = defaultdict(list)
    for raw in rows:
        office = (
            raw.role if raw.role in SINGLE_SEATS - {"spokesperson", "body_head"} else f"{raw.role}/{fold(raw.title)}"
        )
        groups[raw.country, raw.body, office, bool(re.match(r"(?i)acting|interim", raw.title))].append(raw)
    joined: list[Raw] = []
    for group in groups.values():
        spells: list[Raw] = []
        for raw in sorted(group, key=lambda row: (row.since or row.asof, row.asof, row.until or "9")):
            if spells and _touch(spells[-1], raw):
                spells[-1] = _join(spells[-1], raw)
            else:
                spells.append(raw)
        joined.extend(spells)
    return sorted(joined, key=lambda row: (row.since or "0", row.until or "9", row.role, row.title))


def _touch(left: Raw, right: Raw) -> bool:
    if not left.until and left.since and right.since > left.since and right.source == BY_HAND != left.source:
        return False  # a row written because the lists miss that somebody else came between
    if not left.until or not right.since or not left.since:
        return True
    return (first_day(right.since) - last_day(left.until)).days <= JOIN_DAYS


def _join(left: Raw, right: Raw) -> Raw:
    first = left if left.since else right
    if left.since and right.since and len(right.since) > len(left.since) and right.since.startswith(left.since):
        first = right
    newer = right if right.asof >= left.asof else left
    if not left.until and right.until and left.asof >= right.asof:
        until = right.until if right.since and left.since and right.since > left.since else ""
    elif not left.until or not right.until:
        until = newer.until if left.asof != right.asof else ""
    else:
        until = max((left.until, right.until), key=last_day)
    base = left if left.source != FACTBOOK else right
    title = (right if right.source != FACTBOOK else left).title
    return replace(base, since=first.since, until=until, asof=max(left.asof, right.asof), title=title)


def _spells(figures: Sequence[Figure]) -> Iterator[list[tuple[Figure, int]]]:
    """The spells of every seat that one person holds at a time, in order of time."""
    seats: dict[tuple[str, str, str], list[tuple[Figure, int]]] = defaultdict(list)
    for figure in figures:
        for index, raw in enumerate(figure.holdings):
            kind = raw.role.split(":")[0]
            if re.match(r"(?i)acting|interim|deputy|vice|first deputy", raw.title) and kind != "head_of_state":
                continue
            if raw.country in _MULTIPLE and raw.role == "head_of_state":
                continue
            office = (
                raw.role
                if kind in SINGLE_SEATS - {"speaker", "spokesperson", "body_head", "military_chief"}
                else f"{raw.role}/{fold(raw.title)}"
            )
            if kind in SINGLE_SEATS or kind in {"minister", "ambassador", "governor", "permanent_representative"}:
                seats[raw.country, raw.body, office].append((figure, index))
    for _, spells in sorted(seats.items()):
        yield sorted(spells, key=lambda spell: (spell[0].holdings[spell[1]].since or "0", spell[0].name))


def close_spells(figures: Sequence[Figure], problems: list[str]) -> None:
    """End every open spell on the day on which another person took the same seat; report overlaps."""
    for spells in _spells(figures):
        for position, (figure, index) in enumerate(spells):
            raw = figure.holdings[index]
            later = [other.holdings[number].since for other, number in spells[position + 1 :] if other is not figure]
            following = [since for since in later if raw.since and since > raw.since]
            if not following:
                continue
            if not raw.until:
                figure.holdings[index] = replace(raw, until=following[0])
            elif (
                raw.role in SINGLE_SEATS
                and (last_day(raw.until) - last_day(following[0])).days > OVERLAP_DAYS
                and len(raw.until) > 7
            ):
                problems.append(
                    f"overlap: {raw.title} {raw.country} {raw.body}: {figure.name} until {raw.until},"
                    f" {spells[position + 1][0].name} since {following[0]}"
                )


def _add_aliases(
    figures: Sequence[Figure],
    rows: Sequence[Mapping[str, str]],
    tags: Sequence[str],
    given: Mapping[str, str],
    problems: list[str],
) -> None:
    by_id = {figure.wikidata: figure for figure in figures if figure.wikidata}
    for row in rows:
        known = by_id.get(row["wikidata"])
        if known is None:
            problems.append(f"aliases.csv: nobody in the lists has {row['wikidata']} ({row['name']})")
        else:
            known.aliases.update(row["aliases"].split("|"))
    leaders = [
        f
        for f in figures
        if any(r.role in {"head_of_state", "head_of_government", "foreign_minister"} for r in f.holdings)
    ]
    for tag in tags:
        same = [figure for figure in leaders if agree(tag, figure.name, given)]
        *family, last = tag.split()
        natural = " ".join([last, *family])  # "Diaz-Canel Bermudez Miguel" -> "Miguel Diaz-Canel Bermudez"
        if len(same) == 1 and fold(same[0].name) not in {fold(natural), fold(tag)}:
            same[0].aliases.add(natural)


def prominence(figure: Figure) -> int:
    """Rank of the highest office held: the smaller the better known."""
    ranks = [
        _ORDER.index(kind) if (kind := raw.role.split(":")[0]) in _ORDER and not raw.body else len(_ORDER)
        for raw in figure.holdings
    ]
    return min([*ranks, len(_ORDER)])
