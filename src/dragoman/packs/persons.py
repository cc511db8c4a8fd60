"""Turns names into persons with their offices, and offices with a day into their holders."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from dragoman.errors import PackError
from dragoman.packs.actor_records import ActorPack, Holder, Holding, Person
from dragoman.packs.countries import name_in_sentence
from dragoman.text.folding import fold, loosen

PARTICLES: Final = frozenset(
    """al el bin ibn ben de da do dos das del della di du der den van von la le los las ter ten af av e y i the
    bint""".split()
)
HONORIFICS: Final = frozenset(
    """mr mrs ms dr prof sir lord lady dame sheikh shaikh sheik haji hajj hadj alhaji alhaja barrister comrade engr eng
    dato datuk seri tun sayyid sayed prince
    princess king queen emir sultan imam ayatollah general gen colonel col president hon excellency majesty
    highness""".split()
)
ORGAN_ROLES: Final = frozenset(("spokesperson", "aide", "envoy", "security_adviser", "chief_of_staff"))
"""Roles in an organ of a state that are the state's as well: the ministry's spokesman speaks for the country."""
YEARS_OPEN: Final = 3
"""For how long after the day of its list an office without a known end is taken as still held."""
GENERATIONS: Final = frozenset(("jr", "junior", "ii", "iii"))
"""Words after a name that tell a son from his father."""

LIKENESS: Final = 0.8
"""How alike two given names of five letters and more must be to count as one (difflib's ratio)."""

_CHECKED: Final = {"y": "yes", "p": "part", "n": "no"}


def find_persons(pack: ActorPack, name_tokens: Sequence[str]) -> tuple[Person, ...]:
    """Everybody whom a name may mean, on any day.

    Args:
        pack: The loaded pack.
        name_tokens: The words of the name as the text has them, "Aleksandar", "Vucic"; a surname alone, or the family
            name first, will do. Honorifics, initials and patronymics are no hindrance.

    Returns:
        Persons whose surname is among the words and whose other names agree with the rest, exact names first, then
        the better known. A bare surname gives everybody who has it. Spellings from other transliterations are tried
        where the spelling itself finds nobody. Empty for an unknown name.
    """
    words = [word for token in name_tokens for word in fold(token).split()]
    core = [word for word in words if word not in HONORIFICS] or words
    if not core:
        return ()
    for index, change in ((pack.handles, str), (pack.loose, loosen)):
        for handle in dict.fromkeys((core[-1], core[0], *reversed(core[1:-1]))):
            if handle in PARTICLES or len(handle) < (2 if change is str else 4):
                continue
            found = _agreeing(pack, index.get(change(handle), ""), core, handle)
            if found:
                return found
    return ()


def is_younger(person: Person, names: Sequence[str]) -> bool:
    """Whether a person is told from an elder namesake by a "Jr." that the words of a text leave out."""
    own = GENERATIONS.intersection(fold(person.name).split())
    return bool(own) and own.isdisjoint(word for name in names for word in fold(name).split())


def _agreeing(pack: ActorPack, numbers: str, words: Sequence[str], handle: str) -> tuple[Person, ...]:
    ranked = []
    for number in numbers.split():
        line = pack.persons[int(number)]
        score = max((match_name(pack.given_names, words, name, handle) for name in _names(line)), default=0.0)
        if score > 0:
            ranked.append((-score, int(number)))
    return tuple(read_person(pack, number) for _, number in sorted(ranked))


def _names(line: str) -> list[str]:
    name, _, aliases, _ = line.split("\t")
    return [name, *aliases.split("|")] if aliases else [name]


def match_name(given: Mapping[str, str], words: Sequence[str], name: str, handle: str = "") -> float:
    """How well the words of a text fit a full name that shares the surname ``handle``.

    Args:
        given: Equivalent given names, each to the head of its group.
        words: Folded words of the text.
        name: The full name.
        handle: The word through which the two met; it need not be matched again.

    Returns:
        0 where they contradict each other, 1 for a bare surname, more for every further word that agrees.
    """
    target = fold(name).split()
    rest = [word for word in words if word != handle and word not in PARTICLES]
    if not rest:
        return 2.0 if words == target else 1.0
    left = [word for word in target if word != handle and word not in PARTICLES]
    hits = [word for word in rest if any(_alike(given, word, other) for other in left)]
    if not hits or (rest[0] not in hits and len(hits) * 2 <= len(rest)):
        return 0.0
    if handle and handle != words[-1]:  # met in another word than the last: nothing of either name may be left over
        covered = all(len(word) == 1 or any(_alike(given, word, other) for other in rest) for word in left)
        if not covered and len(hits) < len(rest):
            return 0.0
    exact = sum(word in left for word in hits)
    return 1.0 + len(hits) / len(rest) + exact / (1 + len(left)) + (2.0 if list(words) == target else 0.0)


def _alike(given: Mapping[str, str], left: str, right: str) -> bool:
    if left == right or (min(len(left), len(right)) == 1 and left[0] == right[0]):
        return True
    if given.get(left, left) == given.get(right, right) or loosen(left) == loosen(right):
        return True
    long = min(len(left), len(right)) >= 5
    return long and difflib.SequenceMatcher(None, left, right, autojunk=False).ratio() >= LIKENESS


def read_person(pack: ActorPack, number: int) -> Person:
    """The person on one line of the table.

    Raises:
        PackError: the line is damaged.
    """
    try:
        name, wikidata, aliases, cells = pack.persons[number].split("\t")
        holdings = tuple(_read_holding(pack, cell) for cell in cells.split(";"))
    except (ValueError, IndexError) as error:
        raise PackError(
            f"actors pack, persons.tsv, line {number + 1} is damaged ({error}): build the pack again"
        ) from error
    return Person(name, wikidata or None, tuple(aliases.split("|")) if aliases else (), holdings)


def _read_holding(pack: ActorPack, cell: str) -> Holding:
    title, country, since, until, source, checked, day = cell.split(",")
    template, role, body = pack.office_titles[int(title)]
    record = pack.countries.get(country)
    shown = template.replace("{}", name_in_sentence(record) if record else country)
    return Holding(
        title=shown, role=role, country=country, body=body or None, since=_date(since), until=_date(until),
        precision={8: "day", 6: "month", 4: "year"}.get(len(since), "none"),
        source=pack.sources[int(source)], checked=_CHECKED[checked], asof=pack.days[int(day)],
    )  # fmt: skip


def _date(digits: str) -> str | None:
    return "-".join(part for part in (digits[:4], digits[4:6], digits[6:8]) if part) or None


def holders(pack: ActorPack, country_or_body: str, role: str, on: str | None = None) -> tuple[Holder, ...]:
    """Who held an office.

    Args:
        pack: The loaded pack.
        country_or_body: "SRB" for an office of the state, spokespeople and aides of its organs included; the name of a
            body or region for theirs ("NATO", "Scotland").
        role: A role class ("foreign_minister", "minister:finance"); without a detail it takes every detail.
        on: ISO day, None for any time.

    Returns:
        Holders with the holding that fits, latest start first. An office without a known end counts until three years
        after the day of its list; on the day of a hand-over both holders are given. Empty where nobody is known.
    """
    place = country_or_body if country_or_body in pack.countries or len(country_or_body) == 3 else fold(country_or_body)
    numbers = pack.holders.get(f"{place}/{role}") or pack.holders.get(f"{fold(country_or_body)}/{role}") or ""
    found = [
        Holder(person, holding)
        for number in numbers.split()
        for person in (read_person(pack, int(number)),)
        for holding in person.holdings
        if _fits_role(holding.role, role)
        and _fits_place(pack, holding, country_or_body)
        and (on is None or held_on(holding, on))
    ]
    return tuple(sorted(found, key=lambda one: (one.holding.since or "", one.person.name), reverse=True))


def _fits_role(role: str, asked: str) -> bool:
    return role == asked or (":" not in asked and role.split(":")[0] == asked)


def _fits_place(pack: ActorPack, holding: Holding, place: str) -> bool:
    if holding.body is None or fold(holding.body) == fold(place):
        return holding.body is not None or holding.country == place
    if holding.country != place or fold(holding.body) in pack.country_names:
        return False
    kind = holding.role.split(":")[0]
    return kind in ORGAN_ROLES or (place, kind) == ("EUR", "foreign_minister")


def held_on(holding: Holding, on: str) -> bool:
    """Whether the office was held on that ISO day, as far as the dates, taken at their widest, say."""
    since, until = holding.since, holding.until
    if since is not None and since > on[: len(since)]:
        return False
    if until is not None:
        if since is None and int(until[:4]) - int(on[:4]) > YEARS_OPEN:
            return False
        return until >= on[: len(until)]
    if since is None and int(holding.asof[:4]) - int(on[:4]) > YEARS_OPEN:
        return False
    return on <= _add_years(holding.asof, YEARS_OPEN)


def _add_years(day: str, years: int) -> str:
    match = re.match(r"(\d{4})(.*)", day)
    assert match is not None
    return f"{int(match.group(1)) + years}{match.group(2) or '-12-31'}"


def distance(holding: Holding, on: str) -> int:
    """Days between a day and the time of a holding, 0 inside it; open ends count as today."""
    day = dt.date.fromisoformat(on)
    since = _widen(holding.since, first=True) or day
    until = _widen(holding.until, first=False) or day
    return max((since - day).days, (day - until).days, 0)


def _widen(date: str | None, *, first: bool) -> dt.date | None:
    if date is None:
        return None
    full = date + ("-01-01" if first else "-12-28")[3 * (len(date) // 3 - 1) :] if len(date) < 10 else date
    return dt.date.fromisoformat(full)


def offices_on(person: Person, on: str) -> tuple[Holding, ...]:
    """The offices that a person held on an ISO day, in the order of the table."""
    return tuple(holding for holding in person.holdings if held_on(holding, on))


def by_prominence(roles: Sequence[str], found: Iterable[Holding]) -> Iterator[Holding]:
    """The holdings in the order of these role classes, what is not listed last."""
    rank = {role: position for position, role in enumerate(roles)}
    yield from sorted(found, key=lambda holding: rank.get(holding.role.split(":")[0], len(roles)))
