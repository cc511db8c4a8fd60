"""The pieces of a phrase that means a person to its reading, with the office on the day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from dragoman.packs.actor_records import BODIES, ActorPack, Title
from dragoman.packs.crowns import NOUNS, crowned_named, suits
from dragoman.packs.offices import OfficeAnswer, resolve_office
from dragoman.packs.people import FORMER, SEATS, Who, bears, holder_of, known, role_sectors, serves, unknown_yet, who_is
from dragoman.packs.persons import held_on
from dragoman.records.mentions import Reading
from dragoman.stages.actors.hints import count_of, country_of, is_regional, modifier_of, owner_of
from dragoman.stages.actors.owners import COUNTERPARTS
from dragoman.stages.actors.pieces import DETERMINERS, Phrases, Piece
from dragoman.stages.actors.sectors import sectors_of
from dragoman.text.folding import fold

STATE_NOUNS: Final = frozenset("country nation state republic kingdom".split())
"""Nouns by which a text means a state that it has named."""

BIRTH: Final = frozenset(("prince", "princess"))
"""Titles of birth: where an office stands beside one, the office says what the person does."""

FEMALE_TITLES: Final = ("woman", "queen", "princess", "duchess", "madam", "ms", "mrs", "lady", "chancellor merkel")

GOVERNED: Final = ("ESP",)
"""Kingdoms whose head of government is a president."""

OFFICES: Final = ("head", "minister", "senior")
"""Levels of titles that are offices."""

SOCIETY: Final = frozenset("SOC CVL LAB BUS EDU MED REL AGR JRN REB PTY CRM".split())
"""Sectors of what is no organ of a state."""

SOURCES: Final = frozenset(
    "source sources official officials diplomat diplomats insider insiders person people".split()
)


def read_person(
    words: Sequence[str],
    pieces: Sequence[Piece],
    pack: ActorPack,
    entries: Phrases,
    on: str | None,
    noun: str,
    owner: str | None = None,
) -> Reading:
    """The reading of a phrase that means a person, with the pack's knowledge where one person fits.

    ``owner``: the country of the person whose aide or minister it is, where the phrase names one before these words.
    """
    titles = [p for p in pieces if p.kind == "title"]
    name = _name_of(pieces, titles)
    if name is not None and titles and fold(name.text) in pack.sector_words:  # "Muslim leaders"
        name = None
    country = country_of(pieces, pack) or owner
    modifier = modifier_of(pieces, pack)
    other = next((w.lower() for w in words if w.lower() in COUNTERPARTS), "")
    relative = any(p.kind == "possessive" for p in pieces[:1]) or bool(other) or of_the_country(pieces)
    plural = any(t.plural for t in titles) and name is None
    count = count_of(pieces, plural=plural)
    lead = next((t for t in titles if t.key not in BIRTH), titles[0] if titles else None)
    entry = pack.titles[lead.key] if lead else None
    if entry and (office := headed_office(words, pieces, pack)):
        entry = replace(entry, role=office)
    served = lead is not None and serves(fold(lead.text), country)
    if entry and served:
        entry = replace(entry, role=None)
    role = entry.role if entry and modifier not in FORMER and not society_headed(words, pack) else None
    title_country = entry.country if entry else None
    base = Reading(
        form="name" if name else "title",
        kind="person",
        names=_tokens(name) if name else (),
        name=name.text if name else None,
        country=country or title_country,
        sectors=_sectors(entry, modifier, words, pieces, pack),
        role=entry.role if entry else None,
        title=_title_text(titles, pieces, words),
        modifier=modifier,
        relative=relative,
        count=count,
        gender=_gender(words),
        noun=fold(lead.text)
        if lead and served
        else lead.key
        if lead
        else "counterpart"
        if other
        else fold(noun)
        if noun[:1].islower()
        else "",
        anonymous=name is None and _is_anonymous(words),
        definite=owner is not None or _is_definite(words, pieces),
    )
    if base.noun in NOUNS and base.names and not base.country and (crowned := crowned_named(pack, base.names, on)):
        several = tuple(who.person.name for who in crowned)
        return known(base, crowned[0]) if len(crowned) == 1 else _undecided(base, several)
    unknown = served and not base.names
    if on and not relative and count == 1 and (titles or len(base.names) > 1) and not unknown:
        answer = resolve_office(pack, spelt(words), on, entries)
        if (
            answer.person is not None
            and answer.holding is not None
            and _agrees(base, answer)
            and suits(base.noun, answer.holding.title)
            and not unknown_yet(answer.person, on)
        ):
            return known(base, Who(answer.person, answer.holding, former=not held_on(answer.holding, on)))
    return placed(base, pack, on, role if base.names or not is_regional(pieces, pack) else None)


def _noun(lead: Piece | None, other: str, noun: str) -> str:
    """The noun by which a phrase calls somebody: its title's, "counterpart", else its head's, unless that is a name."""
    if lead is not None:
        return lead.key
    return "counterpart" if other else fold(noun) if noun[:1].islower() else ""


def of_the_country(pieces: Sequence[Piece]) -> bool:
    """Whether a phrase belongs to a state that the text has named: "the South American country's foreign minister"."""
    return any(p.key in STATE_NOUNS and q.kind == "genitive" for p, q in pairwise(pieces))


def spelt(words: Sequence[str]) -> str:
    """Tokens as a text again, as far as names need it: a genitive s belongs to its word."""
    return " ".join(words).replace(" 's", "'s").replace(" ’s", "’s").replace(" - ", "-")


def _agrees(base: Reading, answer: OfficeAnswer) -> bool:
    """Whether the office table's answer is safe: a name or a country decides it, and nobody else fits as well."""
    if answer.person is None or answer.reason is not None or base.modifier in ("elect", "deputy", "shadow"):
        return False
    if base.names:
        top = base.role if len(base.names) == 1 and base.role in ("head_of_state", "head_of_government") else None
        held = answer.holding.role.split(":")[0] if answer.holding else top
        return bears(answer.person, base.names) and top in (None, held)
    seat = answer.holding is not None and answer.holding.role.split(":")[0] in SEATS
    return bool(seat and base.definite and answer.country and base.modifier not in FORMER)


def placed(base: Reading, pack: ActorPack, on: str | None, role: str | None) -> Reading:
    """The reading of a person with the pack's knowledge: who it is, and the office on that day."""
    who: Who | None = None
    candidates: tuple[str, ...] = ()
    usable = role if role not in ("", "other") else None
    if base.names:
        who, candidates = who_is(pack, base.names, on, base.country, usable)
        if who is None and base.country and not candidates:
            who, candidates = who_is(pack, base.names, on, None, usable) if len(base.names) > 1 else (None, ())
            if who is not None and not _may_serve(who, base.country):
                who = None
    elif base.country and usable and base.count == 1 and not base.relative and base.modifier is None and base.definite:
        who, candidates = holder_of(pack, base.country, usable, on)
        if who is not None and who.holding is not None and not suits(base.noun, who.holding.title):
            who = holder_of(pack, base.country, "head_of_government", on)[0] if base.country in GOVERNED else None
    if who is None or (who.holding is not None and not who.former and not suits(base.noun, who.holding.title)):
        return _undecided(base, candidates)
    return known(base, who)


def _undecided(base: Reading, candidates: tuple[str, ...]) -> Reading:
    """A reading of somebody who is one of several, or nobody whom the pack knows."""
    return replace(base, candidates=candidates, reason="several people fit" if candidates else None)


def _may_serve(who: Who, country: str) -> bool:
    """Whether somebody may belong to a country for which no office is known: officials of bodies come from anywhere."""
    codes = {h.country for h in who.person.holdings}
    return not codes or country in codes or bool(codes & BODIES)


_BEHIND: Final = ("of", "for", "to", "in", "at")
"""What stands behind a title before that for which it is held."""


def _name_of(pieces: Sequence[Piece], titles: Sequence[Piece]) -> Piece | None:
    """The name in a phrase: the first that does not stand after "of" or "for" behind a title."""
    best = None
    inside = False
    for n, piece in enumerate(pieces):
        if piece.kind in ("of", "for") and titles and titles[0].first < piece.first:
            inside = True
        elif piece.kind in ("country", "capital", "organization", "metonym", "title", "body_noun", "comma", "dash"):
            inside = False
        if piece.kind != "name" or (inside and pieces[n - 1].kind == "demonym"):
            continue
        if n and pieces[n - 1].kind == "title" and not pieces[n - 1].plural:
            return piece
        if n + 1 < len(pieces) and pieces[n + 1].kind in ("title", "body_noun", "organization"):
            continue  # "Karachi police chief", "a Putin aide": whose, not who
        before = [p for p in pieces[:n] if p.kind != "determiner"]
        if before and before[-1].kind in _BEHIND and (titles or best):
            continue
        if len(before) > 2 and before[-1].kind == "and" and before[-2].kind == "name" and before[-3].kind in _BEHIND:
            continue  # "envoy for West Africa and the Sahel"
        if n + 1 < len(pieces) and pieces[n + 1].kind == "genitive" and len(pieces) > n + 2:
            continue
        best = best or piece
    return best


def _tokens(piece: Piece) -> tuple[str, ...]:
    return tuple(w for w in piece.text.replace("-", " - ").split() if fold(w))


def _sectors(
    entry: Title | None, modifier: str | None, words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack
) -> tuple[str, ...]:
    """By the office where the title is one, else by what the words say."""
    if modifier in FORMER:
        return ("ELI",)
    owner = owner_of(pieces, pack)
    said = society_headed(words, pack) or sectors_of(words, pack, owner.sectors if owner else ())
    if entry is not None and entry.role and entry.level in OFFICES and not society_headed(words, pack):
        loose = pack.sector_words.get(entry.key, ("", ()))[0] == "generic" and said and said[0] in SOCIETY
        found = role_sectors(entry.role, entry.sectors)
        return said if loose or not found else found
    if said or entry is None:
        return said or next((pack.body_nouns[p.key].sectors for p in pieces if p.kind == "body_noun"), ())
    return tuple(entry.sectors)


def headed_office(words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack) -> str | None:
    """The class of office of who heads an organ of a state: "the head of the Uzbek Foreign Ministry" is a minister."""
    low = [w.lower() for w in words if w.lower() not in DETERMINERS]
    bodies = [p for p in pieces if p.kind == "body_noun"]
    if low[:2] not in (["head", "of"], ["chief", "of"]) or not bodies or bodies[0].plural:
        return None
    return pack.body_nouns[bodies[0].key].role


def society_headed(words: Sequence[str], pack: ActorPack) -> tuple[str, ...]:
    """The sectors of what a title heads, where it is no state's: "president of the Chadian Human Rights League"."""
    low = [w.lower() for w in words]
    behind = words[low.index("of") + 1 :] if "of" in low[1:3] else ()
    said = sectors_of(behind, pack) if behind else ()
    return said if said and said[0] in SOCIETY else ()


def _title_text(titles: Sequence[Piece], pieces: Sequence[Piece], words: Sequence[str]) -> str | None:
    """The title as words, with modifiers before it and what follows it up to a name or mark."""
    if not titles:
        return None
    first = last = titles[0]
    at = list(pieces).index(first)
    while at and pieces[at - 1].kind in ("modifier", "body_noun", "demonym", "organization", "title"):
        at -= 1
    end = list(pieces).index(last)
    while end + 1 < len(pieces) and pieces[end + 1].kind in (
        "of",
        "for",
        "to",
        "title",
        "body_noun",
        "demonym",
        "country",
        "capital",
        "determiner",
        "other",
        "organization",
    ):
        end += 1
    while end > at and pieces[end].kind in ("of", "for", "to", "determiner"):
        end -= 1
    title = " ".join(words[pieces[at].first : pieces[end].last + 1]).replace(" 's", "'s").replace(" ’s", "’s")
    return re.sub(r"(?i)\b(ambassadors?) extraordinary(?: (?:and|&) plenipotentiary)?", r"\1", title)


def _gender(words: Sequence[str]) -> str:
    text = " ".join(words).lower().replace(".", "")
    if any(f in text.split() or (f == "woman" and "woman" in text) for f in FEMALE_TITLES):
        return "f"
    return (
        "m"
        if any(w in text.split() for w in ("mr", "mr.", "king", "prince", "spokesman", "emir", "sultan", "pope"))
        else ""
    )


def _is_anonymous(words: Sequence[str]) -> bool:
    """A source without a name: "a senior official", "sources close to the talks"."""
    low = [w.lower() for w in words]
    indefinite = low[0] in ("a", "an", "one", "some", "another") or not any(w in DETERMINERS for w in low[:1])
    return indefinite and any(w in SOURCES for w in low)


def _is_definite(words: Sequence[str], pieces: Sequence[Piece]) -> bool:
    first = words[0].lower()
    return first in ("the", "this", "that", "his", "her", "its", "their") or pieces[0].kind in (
        "demonym",
        "country",
        "title",
        "metonym",
    )
