"""The pieces of a phrase that means a state, an organ, another body or a group to its reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from dragoman.packs.actor_records import BODIES, ActorPack
from dragoman.records.mentions import SEAT, Reading
from dragoman.stages.actors.hints import code_of, core_of, count_of, country_of, modifier_of, owner_of, state_behind
from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.pieces import is_plural
from dragoman.stages.actors.sectors import sectors_of
from dragoman.stages.actors.wording import SOURCES
from dragoman.syntax.adjectives import COMPASS
from dragoman.text.folding import fold


def read_country(pieces: Sequence[Piece], kind: str | None, pack: ActorPack) -> Reading | None:
    """A country's name alone, or a capital or demonym that the model takes for a country."""
    core = [p for p in core_of(pieces) if p.key != "both"]
    if kind == "country" and core and core[-1].kind == "country" and all(_describes(p) for p in core[:-1]):
        core = core[-1:]  # "the neighbouring Chad"
    if [p.kind for p in core] == ["country", "in", "capital"]:
        core = core[:1]  # "the Russian Federation in Moscow": where it acts, not another body
    if len(core) > 1 and {(p.kind, p.key) for p in core} == {("country", core[0].key)}:
        core = core[:1]  # "the United Arab Emirates (UAE)"
    if len(core) != 1 or core[0].kind not in ("country", "capital", "demonym"):
        return None
    piece = core[0]
    country = pack.countries.get(piece.key if piece.kind == "country" else code_of(piece, pack) or "")
    if country is None:
        return None
    state = Reading(
        "metonym" if piece.kind == "capital" else "name", "country", country.name, key=f"country:{country.key}",
        country=country.code, sectors=country.sectors, wikidata=country.wikidata,
    )  # fmt: skip
    if piece.kind == "country":
        return state
    if piece.kind == "capital":
        return state if kind != "person" else None
    people = is_plural(piece.text) and not any(p.kind == "determiner" for p in pieces)
    if kind == "country" and not people:
        return state  # "the Russians"; "Russians" alone are some of them
    if kind == "person":
        return None
    count = 3 if kind == "group" or is_plural(piece.text) else 1
    return Reading("name", "group", piece.text, key=f"people:{piece.key}", country=country.code, count=count)


def _describes(piece: Piece) -> bool:
    """Whether a piece only describes a state and names no part of it: "occupying", not "eastern"."""
    return piece.kind == "other" and piece.text.islower() and piece.key not in COMPASS


def read_organization(pieces: Sequence[Piece], kind: str | None, pack: ActorPack) -> Reading | None:
    """A body with a name of its own, alone (its acronym in brackets aside)."""
    core = _undescribed([p for p in core_of(pieces) if p.kind != "possessive"], pack)
    if not core or core[0].kind != "organization" or any(p.kind not in ("organization", "other") for p in core):
        return None
    if len(core) > 1 and (kind == "person" or any(p.kind == "genitive" for p in pieces)):
        return None  # "the U.S. Navy's Fifth Fleet" is not the Navy
    if state_behind(pieces, pieces.index(core[0]), pack):
        return None
    body = pack.organizations[core[0].key]
    return Reading(
        "name", body.kind, body.name, key=f"organization:{body.key}", country=body.code, sectors=body.sectors,
        wikidata=body.wikidata,
    )  # fmt: skip


def _undescribed(core: Sequence[Piece], pack: ActorPack) -> Sequence[Piece]:
    """The name alone of a body before which stands what it is or whose: "the Lebanese militant group Hezbollah"."""
    if len(core) > 1 and _is_named_by_acronym(core, pack):
        return core[-1:]
    if len(core) > 1 and core[0].kind == "organization" and "JRN" in pack.organizations[core[0].key].sectors:
        behind = {word.lower() for p in core[1:] for word in p.text.split()}
        core = core[:1] if behind <= MEDIUM else core  # "the RIA news agency"
    if len(core) > 1 and core[-1].kind == core[-2].kind == "organization" and core[-1].text.isupper():
        core = core[:-1]  # "the Border Security Force (BSF)"
    if len(core) > 1 and core[-2].kind == "organization" and core[-1].text.split()[-1] in _ITSELF:
        union = pack.organizations[core[-2].key].code in BODIES
        core = core if union else core[:-1]  # "the rebel FDLR force"; the forces of a union are of many
    before = core[:-1]
    if not before or core[-1].kind != "organization":
        return core
    if [p.kind for p in before] == ["organization"]:  # "the United Nations Food and Agriculture Organization"
        of_one = {pack.organizations[p.key].code for p in core} <= set(BODIES)
        return core[-1:] if of_one and core[-1].text.split()[-1] not in _ITSELF else core
    described = all(p.kind in _DESCRIBING and not p.plural for p in before)
    small = all(p.kind in ("demonym", "country") or p.text[:1].islower() or _is_creed_or_region(p) for p in before)
    code = pack.organizations[core[-1].key].code
    said = next((code_of(p, pack) for p in before if p.kind in ("demonym", "country")), None)
    noun = before[-1].kind in ("title", "body_noun") or before[-1].text in _WHAT
    owned = [p.kind for p in before] == ["country"] and said == code
    return core[-1:] if described and small and (noun or owned) and (said is None or code in (None, said)) else core


def _is_named_by_acronym(core: Sequence[Piece], pack: ActorPack) -> bool:
    """Whether an acronym of a body of several states ends what describes it: "the Darfur hybrid mission (UNAMID)"."""
    last, before = core[-1], core[-2]
    body = pack.organizations[last.key] if last.kind == "organization" else None
    said = fold(" ".join(p.text for p in core[:-1]))
    if body is not None and last.text.isupper() and said in map(fold, (body.name, *body.names)):
        return True  # "the ministry of external affairs (MEA)"
    if last.kind != "organization" or not last.text.isupper() or pack.organizations[last.key].code not in BODIES:
        return False
    described = before.kind == "body_noun" or before.text in _WHAT or before.kind in ("country", "demonym")
    return described and any(p.text in _WHAT or p.kind == "body_noun" for p in core[:-1])


def _is_creed_or_region(piece: Piece) -> bool:
    """Whether a piece is an adjective of what a group believes or of a region: "Islamist", "West African"."""
    return piece.text in _CREEDS or piece.text.split()[0].lower() in COMPASS


MEDIUM: Final = frozenset("news press agency wire service outlet channel television radio broadcaster paper".split())
"""Words behind the name of a medium that only say what it is."""

_ITSELF: Final = frozenset(
    "movement group militia force party faction outfit organisation organization network".split()
)
"""Nouns behind a body's name that say what it is and mean itself: "the Hamas movement"."""

_WHAT: Final = frozenset(
    """bloc movement group militia agency broadcaster network newspaper paper daily weekly magazine channel station firm
    company giant maker carmaker faction organisation organization body alliance association union league party force
    outfit network operator airline bank lender watchdog charity front army""".split()
)
"""Nouns for what a body is, which stand before its name."""

_DESCRIBING: Final = ("demonym", "country", "other", "title", "body_noun")
"""Kinds of pieces before a body's name that say what it is and whose."""

_CREEDS: Final = frozenset(("Islamist", "Shiite", "Sunni", "Shia", "Marxist", "Maoist", "Salafist", "Jihadist"))
"""What a group believes, written with a capital before its name."""


def read_building(pieces: Sequence[Piece], pack: ActorPack) -> Reading | None:
    """A building that stands for an office, alone."""
    core = core_of(pieces)
    if len(core) != 1 or core[0].kind != "metonym":
        return None
    met = pack.metonyms[core[0].key]
    return Reading(
        "metonym",
        "government",
        core[0].text,
        key=f"metonym:{met.key}",
        country=met.country,
        sectors=met.sectors or ("GOV",),
    )


def read_body(words: Sequence[str], pieces: Sequence[Piece], kind: str | None, pack: ActorPack) -> Reading:
    """An organ, body or group: by its noun, with the country that the phrase gives it."""
    country = country_of(pieces, pack)
    whose = any(
        p.kind == "body_noun" and q.kind == "of" for p, q in pairwise(pieces)
    )  # "secret services of the republic"
    state = None if whose or sectors_of(words, pack) else _side(words, country, pack)
    if state is not None:
        return state
    nouns = [p for p in pieces if p.kind == "body_noun"]
    title_nouns = [p for p in pieces if p.kind == "title"]
    noun = pack.body_nouns[nouns[-1].key] if nouns else None
    found = (
        kind
        or (noun.kind if noun else None)
        or ("country" if country and len(core_of(pieces)) == 1 else "organization")
    )
    if noun and noun.kind == "government" and kind in ("organization", None):
        found = "government"
    owner = owner_of(pieces, pack)
    sectors = tuple(noun.sectors) if noun and noun.role else sectors_of(words, pack, owner.sectors if owner else ())
    if not sectors and (noun or title_nouns):
        sectors = tuple(noun.sectors if noun else pack.titles[title_nouns[0].key].sectors)
    if found == "government" and (sectors[:1] == ("JRN",) or country == "NGO"):
        found = "organization"  # a press agency, whosever it is, and an organ of no state
    if found == "government" and not sectors:
        sectors = ("GOV",)
    if found == "country" and "people" in map(str.lower, words):
        found = "group"  # "the people of Chad" are not Chad
    if found == "country":
        sectors = ()
    name = _body_name(words)
    proper = any(p.kind in ("name", "organization", "metonym") for p in pieces)
    key = f"body:{country or ''}:{_plain_organ(pieces, pack) or fold(name)}" if (country or proper) else None
    relative = any(p.kind == "possessive" for p in pieces[:1])
    behind = bool(nouns) and any(p.kind in _JOINED and p.first > nouns[0].last for p in pieces)  # "embassy in Caracas"
    plural = any(p.plural for p in (nouns[:1] if behind else nouns) + title_nouns) or (
        not nouns and is_plural(words[-1])
    )
    form = "name" if proper or (country and not words[0].islower()) or found == "country" else "title"
    if country and noun:
        form = "name"
    return Reading(
        form=form, kind=found, name=name, key=None if relative else key, country=country, sectors=sectors,
        noun=_body_noun(nouns[-1]) if nouns else fold(_last_title(title_nouns, words)), relative=relative,
        count=count_of(pieces, plural=plural),
        definite=words[0].lower() in ("the", "this", "both", "its", "their"),
        names=tuple(w for p in pieces if p.kind == "name" for w in p.text.split()),
        modifier=modifier_of(pieces, pack),
        anonymous=any(w.lower() in SOURCES for w in words) and not proper,
    )  # fmt: skip


_PLAIN: Final = frozenset("country demonym capital body_noun determiner genitive of bracket".split())
"""Kinds of pieces of an organ told by no more than what it is and whose."""


_MINISTRIES: Final = ("foreign_minister", "defence_minister", "minister")
"""Classes of offices by whose holder's organ several names are one."""


def _plain_organ(pieces: Sequence[Piece], pack: ActorPack) -> str:
    """What an organ is, where that and the state are all that tells it: "Chile's foreign ministry"; else empty.

    "The Chilean Foreign Ministry", "the Ministry of Foreign Affairs of Chile" and "Chile's MFA" are one, and so are a
    mission's names with where it is: "the Chilean embassy in Oslo", "the Embassy of Chile in Norway".
    """
    if where := _seat(pieces, pack):
        organ = _plain_organ(pieces[:-2], pack)
        at_home = where == country_of(pieces[:-2], pack)  # "the Togolese foreign ministry in Lome"
        return f"{organ}{SEAT}{where}" if organ in _SEATED else organ if at_home else ""
    nouns = [p for p in pieces if p.kind == "body_noun"]
    if len(nouns) != 1 or nouns[0].plural or any(p.kind not in _PLAIN for p in pieces):
        return ""
    entry = pack.body_nouns[nouns[0].key]
    is_one = (entry.role or "").split(":")[0] in _MINISTRIES
    return entry.key if is_one else _body_noun(nouns[0])


_SEATED: Final = frozenset(("embassy", "consulate", "consulate general", "high commission", "mission"))
"""Houses of which a state has one in each place."""


def _seat(pieces: Sequence[Piece], pack: ActorPack) -> str:
    """The state, or the town that is no capital, which ends a phrase behind "in" or "to"; else empty."""
    if len(pieces) < len(("the", "embassy", "in", "Oslo")) or pieces[-2].kind not in ("in", "to"):
        return ""
    place = pieces[-1]
    if place.kind in ("country", "capital"):
        return code_of(place, pack) or ""
    return place.key if place.kind == "name" else ""


def _body_noun(piece: Piece) -> str:
    """The noun of a body, an acronym spelt out: "MFA" is "foreign ministry"."""
    return piece.key if piece.text.isupper() and len(piece.text) > 1 else fold(piece.text)


def _last_title(titles: Sequence[Piece], words: Sequence[str]) -> str:
    """The noun of a group by what its people are, "ambassadors to Russia", or else the phrase's last word."""
    behind = (
        bool(titles) and titles[-1].last < len(words) - 1 and words[titles[-1].last + 1].lower() in ("to", "of", "for")
    )
    return titles[-1].text if behind else words[-1]


_JOINED: Final = ("of", "in", "for", "to", "at", "on", "from")
"""Kinds of pieces behind which a body's noun is told more closely, and no longer counted."""

SIDES: Final = frozenset(("side", "country", "nation", "homeland", "republic", "kingdom", "state"))
"""Nouns that mean a state: "the Chinese side", "his country"."""


def _side(words: Sequence[str], country: str | None, pack: ActorPack) -> Reading | None:
    """A phrase that means a state without its name: "the Chinese side"; "his country" waits for its owner."""
    noun = words[-1].lower()
    if noun not in SIDES:
        return None
    known_state = pack.countries.get(country or "")
    if known_state is not None and (noun == "side" or len(words) <= 3):
        return Reading("title", "country", known_state.name, key=f"country:{known_state.key}", country=known_state.code,
                       wikidata=known_state.wikidata, noun=noun, definite=True)  # fmt: skip
    if country is None and noun != "side":
        relative = words[0].lower() in ("his", "her", "its", "their", "our", "my")
        return Reading("title", "country", noun=noun, relative=relative, definite=True)
    return None


def _body_name(words: Sequence[str]) -> str:
    """The phrase without its article."""
    start = 1 if len(words) > 1 and words[0].lower() in ("the", "a", "an") else 0
    text = " ".join(words[start:])
    for mark in (" 's", " ’s", " ,", " )"):
        text = text.replace(mark, mark[1:])
    text = text.replace("( ", "(").replace(" - ", "-")
    short = re.search(r" \(([A-Z]{2,})\)$", text)
    initials = "".join(word[0] for word in text[: short.start() if short else 0].split())
    return text[: short.start()] if short and initials == short[1] else text
