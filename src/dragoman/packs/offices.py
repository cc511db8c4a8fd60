"""Turns a phrase such as "the Serbian president" and a day into the person who is meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.packs.actor_records import ActorPack, Country, Holder, Holding, Person, Title
from dragoman.packs.countries import territory_of_demonym
from dragoman.packs.people import RANK, SEAT, UNRANKED
from dragoman.packs.persons import distance, find_persons, held_on, holders, is_younger, match_name
from dragoman.text.folding import fold, loosen

SLACK_DAYS: Final = 60
"""A named holder counts this long before and after his time: days of transition differ between sources."""
LIKENESS: Final = 0.75
"""How alike a misspelt surname must be to that of a holder of the very office (difflib's ratio)."""

_WORD: Final = re.compile(r"[^\s,;:()\"“”]+")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_SMALL: Final = frozenset("the of a an and for to in at mr mrs ms his her republic federal state".split())
_CROWNED: Final = re.compile(r"(king|queen|emperor|emir|amir|sultan|grand duke|prince|pope|monarch)\b")
_EITHER: Final = frozenset(("leader", "head of state", "head of state and government", "ruler", "supreme leader"))
_HEADS: Final = ("head_of_state", "head_of_government")


@dataclass(frozen=True, slots=True)
class OfficeAnswer:
    """What a phrase names: ``person`` and ``holding`` are None where it is refused, ``reason`` then says why.

    ``candidates``: everybody who fits, the answer included, the best first. ``modifier``: former, acting, elect …
    as the pack calls what stands before the title.
    """

    person: Person | None
    holding: Holding | None
    country: str | None
    body: str | None
    title: Title | None
    name: tuple[str, ...]
    modifier: str | None
    candidates: tuple[Holder, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as written, folded, and folded without a possessive ending."""

    written: str
    folded: str
    bare: str


@dataclass(frozen=True, slots=True)
class _Parts:
    country: Country | None
    codes: tuple[str, ...]
    body: str | None
    body_code: str | None
    title: Title | None
    modifier: str | None
    name: tuple[str, ...]


def resolve_office(
    pack: ActorPack, phrase: str, on: str, names: Mapping[tuple[str, ...], tuple[str, str]]
) -> OfficeAnswer:
    """Who a phrase with a title, a name, or both, means on a day.

    Args:
        pack: The loaded pack.
        phrase: "President of Cyprus Nicos Anastasiades", "the French president", "Lavrov".
        on: ISO day on which the phrase was written.
        names: What ``phrases(pack)`` gives.

    Returns:
        The answer with its holding on that day. Of two holders on a day of hand-over the newer comes first, both are
        candidates and ``reason`` says so. Without country or title a name must have one bearer in office.
    """
    parts = _take_apart(pack, phrase, names)
    if parts.title and (parts.codes or parts.body):
        found = _by_office(pack, parts, on)
    elif parts.name:
        found = _by_name(pack, parts, on)
    else:
        return _answer(parts, (), "no office and no name in the phrase")
    if not found:
        return _answer(parts, (), "nobody known fits")
    people = dict.fromkeys(holder.person.name for holder in found)
    if len(people) == 1:
        return _answer(parts, found, None)
    if parts.title and (parts.codes or parts.body) and not parts.name:
        return _answer(parts, found, "several holders on that day")
    return (
        _answer(parts, found, "several bearers of the name")
        if not parts.codes and found[0].holding.role not in _HEADS
        else _answer(parts, found, None)
    )


def _answer(parts: _Parts, found: Sequence[Holder], reason: str | None) -> OfficeAnswer:
    refused = not found or reason == "several bearers of the name"
    country = parts.country.code if parts.country else parts.codes[0] if parts.codes else parts.body_code
    best = None if refused else found[0]
    return OfficeAnswer(
        best.person if best else None, best.holding if best else None, best.holding.country if best else country,
        parts.body, parts.title, parts.name, parts.modifier, tuple(found), reason,
    )  # fmt: skip


def _take_apart(pack: ActorPack, phrase: str, names: Mapping[tuple[str, ...], tuple[str, str]]) -> _Parts:
    """Country, body, title, modifier and the words left over, by the longest phrases of the pack."""
    tokens = [_Word(word, part, fold(_POSSESSIVE.sub("", part_of))) for word in _WORD.findall(phrase)
              for part_of in re.split(r"[-/]", word) for part in fold(part_of).split()[:1]]  # fmt: skip
    country: Country | None = None
    codes: tuple[str, ...] = ()
    body = body_code = modifier = None
    title: Title | None = None
    left: list[str] = []
    at = 0
    while at < len(tokens):
        size, kind, key = _longest(names, tokens, at, pack, titled=title is not None)
        if kind == "country" and not codes:
            country = pack.countries[key]
            codes = (country.code,)
        elif kind == "demonym" and not codes:
            codes, country = pack.demonyms[key], territory_of_demonym(pack, key)
        elif kind == "organization" and body is None:
            body, body_code = pack.organizations[key].name, pack.organizations[key].code
        elif kind == "metonym" and body is None:
            body, codes = pack.metonyms[key].office, codes or (pack.metonyms[key].country,)
        elif kind == "title" and title is None:
            title = pack.titles[key]
        elif not kind:
            word = tokens[at].bare
            effect = pack.modifiers.get(word)
            if effect and not left:
                modifier = effect
            elif word not in _SMALL and any(letter.isupper() for letter in tokens[at].written):
                left.append(word)
        at += size
    if title and title.country and not codes and not body:
        codes = (title.country,)
    if body and codes and body_code in pack.countries:
        body = None
    return _Parts(country, codes, body, body_code, title, modifier, tuple(left))


def _longest(
    names: Mapping[tuple[str, ...], tuple[str, str]], tokens: Sequence[_Word], at: int, pack: ActorPack, *, titled: bool
) -> tuple[int, str, str]:
    for size in range(min(8, len(tokens) - at), 0, -1):
        span = tokens[at : at + size]
        words = tuple(word.folded for word in span)
        kind, key = names.get(words) or names.get((*words[:-1], span[-1].bare)) or ("", "")
        if not kind or kind in {"capital", "body_noun"}:
            continue
        if kind != "title" and not tokens[at].written[:1].isupper():
            continue
        if " ".join(words) in pack.capital_only and not tokens[at].written.isupper():
            continue
        if kind == "title" and titled and size == 1:
            return size, "repeated", key
        return size, kind, key
    return 1, "", ""


def _roles(title: Title) -> tuple[str, ...]:
    return tuple(role for role in (title.role, *title.others) if role)


def _is_part(parts: _Parts) -> bool:
    """Whether the phrase is about a region of a state, or about one that few recognise."""
    return parts.country is not None and parts.country.kind in {"partly", "region"}


def _places(pack: ActorPack, parts: _Parts) -> Iterable[str]:
    if parts.country and _is_part(parts):
        yield parts.country.name
        yield parts.country.key
    if parts.body:
        organization = next((one for one in pack.organizations.values() if one.name == parts.body), None)
        yield from dict.fromkeys((parts.body, *(organization.names if organization else ())))
    if parts.name or not _is_part(parts):
        yield from parts.codes  # a premier of Quebec is never Canada's
    if parts.body_code == "EUR":
        yield from ("European Union", "European Commission", "European Council")


def _by_office(pack: ActorPack, parts: _Parts, on: str) -> tuple[Holder, ...]:
    assert parts.title is not None
    day = None if parts.modifier in {"former", "late", "elect"} or parts.name else on
    roles = _roles(parts.title)
    if parts.title.key == "leader" and parts.codes and not parts.name:
        parliamentary = parts.codes[0] in PARLIAMENTARY and not _is_part(parts)
        roles = ("head_of_government", "head_of_state") if parliamentary else roles
    if parts.name:
        roles = tuple(dict.fromkeys((*roles, *(_HEADS if set(roles) & set(_HEADS) else ()))))
    if not parts.name:
        roles = tuple(role for role in roles if role not in {"minister", "deputy_minister"})
        return _worded(pack, parts, roles, day) or _nearest(pack, parts, roles, on)
    for place in dict.fromkeys(_places(pack, parts)):
        for role in roles:
            found = _named(pack, holders(pack, place, role, day), parts.name, on)
            if found:
                return _sort(found, on)
    return _by_name(pack, parts, on)


def _worded(pack: ActorPack, parts: _Parts, roles: Sequence[str], day: str | None) -> tuple[Holder, ...]:
    """Holders whose office is called as the phrase calls it ("president"), else those whose office is of its class."""
    assert parts.title is not None
    words = tuple(fold(form) for form in parts.title.words)
    for place in dict.fromkeys(_places(pack, parts)):
        groups = [_suiting(holders(pack, place, role, day), parts.title) for role in roles]
        called = [tuple(one for one in group if fold(one.holding.title).startswith(words)) for group in groups]
        # "the president" of a kingdom is not its prime minister: other classes count only where they are called so.
        any_class = parts.title.role != "head_of_state" or parts.title.key in _EITHER
        for group in (*called, *(groups if any_class else groups[:1])):
            if group:
                return _sort(group, day) if day else group
    return ()


def _suiting(found: Sequence[Holder], title: Title) -> tuple[Holder, ...]:
    """Without monarchs where a president is asked for, and the reverse."""
    if title.role != "head_of_state" or title.key in _EITHER:
        return tuple(found)
    crowned = bool(_CROWNED.match(title.key))
    return tuple(one for one in found if bool(_CROWNED.match(fold(one.holding.title))) == crowned)


def _named(pack: ActorPack, found: Sequence[Holder], name: Sequence[str], on: str) -> tuple[Holder, ...]:
    near = [one for one in found if held_on(one.holding, on) or distance(one.holding, on) <= SLACK_DAYS]
    for group in (near, found):
        fits = [one for one in group if _fits(pack, one.person, name)]
        if fits:
            return tuple(fits)
    return tuple(one for one in near if _resembles(one.person, name))


def _fits(pack: ActorPack, person: Person, name: Sequence[str]) -> bool:
    words = list(name)
    for full in (person.name, *person.aliases):
        target = fold(full).split()
        shared = [word for word in words if word in target or loosen(word) in {loosen(one) for one in target}]
        if shared and match_name(pack.given_names, words, full, shared[-1]) > 0:
            return True
    return False


def _resembles(person: Person, name: Sequence[str]) -> bool:
    """Whether a misspelt name may be this one: its last word is like one of his, or the whole like the whole."""
    wanted = "".join(sorted(loosen(" ".join(name)).split()))
    for full in (person.name, *person.aliases):
        words = loosen(full).split()
        last = loosen(name[-1])
        if any(
            len(one) > 3 and difflib.SequenceMatcher(None, one, last, autojunk=False).ratio() >= LIKENESS
            for one in words
        ):
            return True
        if difflib.SequenceMatcher(None, "".join(sorted(words)), wanted, autojunk=False).ratio() >= LIKENESS + 0.1:
            return True
    return False


def _sort(found: Iterable[Holder], on: str) -> tuple[Holder, ...]:
    """In office first, then the nearest in time; acting holders after others; the newer first."""

    def rank(one: Holder) -> tuple[bool, int, bool, bool, str]:
        holding = one.holding
        acting = bool(re.match(r"(?i)acting|interim", holding.title))
        vague = holding.precision not in {"day", "month"} or (holding.until is not None and len(holding.until) == 4)
        return (not held_on(holding, on), distance(holding, on), vague, acting, holding.since or "")

    return tuple(
        sorted(sorted(found, key=lambda one: one.holding.since or "", reverse=True), key=lambda one: rank(one)[:4])
    )


def _nearest(pack: ActorPack, parts: _Parts, roles: Sequence[str], on: str) -> tuple[Holder, ...]:
    """Where nobody is known for the day: who held the office within the slack of it."""
    assert parts.title is not None
    for place in dict.fromkeys(_places(pack, parts)):
        for role in roles:
            near = [one for one in holders(pack, place, role) if 0 < distance(one.holding, on) <= SLACK_DAYS]
            if near:
                return _sort(near, on)
    return ()


def _by_name(pack: ActorPack, parts: _Parts, on: str) -> tuple[Holder, ...]:
    """Bearers of the name, those in office first; a country or title in the phrase narrows them."""
    found = []
    bearers = find_persons(pack, parts.name)
    for person in [p for p in bearers if not is_younger(p, parts.name)] or bearers:
        offices = [one for one in person.holdings if not parts.codes or one.country in parts.codes]
        if not offices and (parts.codes or parts.body_code):
            offices = [one for one in person.holdings if one.country == parts.body_code]
        if offices:
            held = [one for one in offices if held_on(one, on)]
            held.sort(key=lambda h: _place(h, parts.title))
            past = sorted(offices, key=lambda one: (distance(one, on), one.country != SEAT))
            found.append(Holder(person, (held or past)[0]))
    current = [one for one in found if held_on(one.holding, on)]
    called = [one for one in current if _is_called(one.holding, parts.title)]
    return tuple(called or current or found)


def _place(holding: Holding, title: Title | None) -> tuple[bool, bool, bool, int]:
    """The place of an office among those that one person holds: what he is called by, then what he is known for."""
    base = holding.role.split(":")[0]
    # The chair of a body that goes round among states is no minister's first office.
    rank = RANK.get("minister" if base == "body_head" else base, UNRANKED)
    return (not _is_called(holding, title), holding.role.startswith("figure:"), holding.country != SEAT, rank)


def _is_called(holding: Holding, title: Title | None) -> bool:
    """Whether an office is of a class that a title names."""
    return title is not None and {holding.role, holding.role.split(":")[0]} & set(_roles(title)) != set()


PARLIAMENTARY: Final = frozenset(
    """GBR DEU ITA ESP NLD BEL LUX DNK SWE NOR FIN ISL IRL AUT CHE GRC PRT POL CZE SVK HUN SVN HRV BGR ROU EST LVA LTU
    MLT MKD ALB KOS ISR IRQ LBN IND PAK BGD NPL JPN THA MYS SGP KHM AUS NZL CAN JAM ETH GEO ARM MDA MNG PNG FJI MUS LSO
    LBY MNE""".split()
)
"""States whose "leader" is the head of government rather than the head of state."""
