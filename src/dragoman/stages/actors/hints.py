"""What the pieces of a phrase say about country, number and modifiers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from dragoman.packs.actor_records import BODIES, ActorPack, Organization
from dragoman.packs.countries import territory_of_demonym
from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.pieces import NUMBERS
from dragoman.syntax.whereabouts import MISSIONS, is_only_there


def core_of(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces that say something: without determiners, marks and joiners."""
    return [
        p for p in pieces if p.kind not in ("determiner", "comma", "dash", "bracket", "genitive", "and", "honorific")
    ]


def body_heads(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces that name a body: a noun for one, an organization, a building."""
    return [p for p in pieces if p.kind in ("body_noun", "organization", "metonym")]


def country_of(pieces: Sequence[Piece], pack: ActorPack) -> str | None:
    """The country that a phrase gives its actor: a demonym or country in it; not one to which it is accredited.

    Nor one of those between whom somebody mediates: "the mediator between Chad and Mali". A nuncio is the Pope's.
    """
    if any(p.kind == "title" and p.text.lower() in NUNCIOS for p in pieces):
        return "VAT"
    if (member := _of_members(pieces)) is not None:
        return code_of(member, pack)
    titles = [n for n, p in enumerate(pieces) if p.kind == "title"]
    between = next((n for n, p in enumerate(pieces) if titles and n > titles[0] and p.text.lower() in BETWEEN), None)
    pieces = pieces[:between]
    for n, piece in enumerate(pieces):
        before = _before(pieces, n)
        if piece.kind in ("demonym", "country"):
            if _is_portfolio(pieces, n):
                continue
            mission = any(p.text.lower() in MISSIONS for p in pieces[n + 1 : n + 2])  # "at the Russian embassy"
            accredited = before in ("to", "in", "at", "with", "for") and not mission
            if accredited and any(p.kind in ("title", "demonym") for p in pieces[:n]) and not _speaks(pieces[:n], pack):
                continue
            return code_of(piece, pack)
        if piece.kind == "metonym" and pack.metonyms[piece.key].type != "venue":
            return pack.metonyms[piece.key].country
        if piece.text == "Commonwealth" and any(p.text.lower().endswith("foreign") for p in pieces[:n]):
            continue  # "Secretary of State for Foreign, Commonwealth and Development Affairs"
        if piece.kind == "organization" and (code := pack.organizations[piece.key].code) and before != "name":
            return state_behind(pieces, n, pack) or code
        if piece.kind == "capital" and before == "of" and n > 1:
            return code_of(piece, pack)
    for n, piece in enumerate(pieces):
        before = _before(pieces, n)
        posted = before == "in" and any(p.kind == "title" and pack.titles[p.key].role in POSTED for p in pieces[:n])
        posted = posted or is_only_there(_words(pieces[:n]), _words(pieces[n + 1 :]))
        if piece.kind == "capital" and before not in ("to", "at", "with", "for") and not posted:
            return code_of(piece, pack)
    return None


UNITS: Final = frozenset("bureau department desk division section unit directorate office".split())
"""Nouns of parts of a ministry, which are called after what they deal with."""


def _is_portfolio(pieces: Sequence[Piece], n: int) -> bool:
    """Whether a state is what a part of a ministry deals with: "the ministry's North Korean nuclear affairs bureau"."""
    behind = [w.lower() for w in _words(pieces[n + 1 :])]
    owned = n > 0 and pieces[n - 1].kind == "genitive"
    at = next((m for m, w in enumerate(behind[:PORTFOLIO]) if w == "affairs"), None)
    return at is not None and (owned or at == 0) and not UNITS.isdisjoint(behind[at + 1 : at + 2])


PORTFOLIO: Final = 4
"""Words behind a state among which "affairs" closes its portfolio."""


def _of_members(pieces: Sequence[Piece]) -> Piece | None:
    """The state behind the name of one of a body's several envoys: "the group's co-chairs Lund of Norway and …".

    Not behind one envoy's: a "UN envoy Lund of Norway" is the body's.
    """
    core = [p for p in pieces if p.kind != "determiner"]
    for title, name, of, state in zip(core, core[1:], core[2:], core[3:], strict=False):
        kinds = [p.kind for p in (title, name, of, state)]
        if kinds == ["title", "name", "of", "country"] and (title.plural or title.text.lower().startswith("co ")):
            return state
    return None


NUNCIOS: Final = ("nuncio", "nuncios", "pro-nuncio")


def _words(pieces: Sequence[Piece]) -> list[str]:
    """The words of some pieces."""
    return [word for piece in pieces for word in piece.text.split()]


def state_behind(pieces: Sequence[Piece], n: int, pack: ActorPack) -> str | None:
    """The state behind the name of another state's body: "the Workers Party of Vietnam" is none of Brazil."""
    code = pack.organizations[pieces[n].key].code
    rest = [p for p in pieces[n + 1 :] if p.kind != "determiner"]
    if code is None or code in BODIES or [p.kind for p in rest[:2]] != ["of", "country"]:
        return None
    other = code_of(rest[1], pack)
    return other if other != code else None


BETWEEN: Final = frozenset(("between", "among"))

POSTED: Final = ("ambassador", "envoy", "permanent_representative")
"""Classes of offices held in a capital that is another's: "the ambassador in Oslo"."""


def _before(pieces: Sequence[Piece], n: int) -> str:
    """The kind of the piece before one and its article; "to" for a title that ends in it ("envoy to")."""
    at = n - 2 if n > 1 and pieces[n - 1].kind == "determiner" else n - 1
    if at < 0:
        return ""
    ends_in_to = pieces[at].kind == "title" and pieces[at].text.lower().endswith(" to")
    return "to" if ends_in_to else pieces[at].kind


def _speaks(pieces: Sequence[Piece], pack: ActorPack) -> bool:
    """Whether some pieces end in "spokesman for" or "to": whom one speaks for is whose one is."""
    roles = [pack.titles[p.key].role for p in pieces if p.kind == "title"]
    return roles[-1:] == ["spokesperson"] and any(p.kind in ("for", "to") for p in pieces)


def is_regional(pieces: Sequence[Piece], pack: ActorPack) -> bool:
    """Whether the phrase is about a part of a state or a partly recognised one: its office is not the state's."""
    for piece in pieces:
        if piece.kind == "country" and pack.countries[piece.key].kind in ("region", "partly"):
            return True
        if piece.kind == "demonym" and territory_of_demonym(pack, piece.key) is not None:
            return True
    return False


def owner_of(pieces: Sequence[Piece], pack: ActorPack) -> Organization | None:
    """The body that a phrase names; not where a name before it makes another body of it."""
    for n, piece in enumerate(pieces):
        if piece.kind == "organization" and not (n and pieces[n - 1].kind == "name"):
            return pack.organizations[piece.key]
    return None


def code_of(piece: Piece, pack: ActorPack) -> str | None:
    """The country code of a country, demonym or capital; of several ("Congolese") the first."""
    if piece.kind == "country":
        return pack.countries[piece.key].code
    codes = (pack.demonyms if piece.kind == "demonym" else pack.capitals).get(piece.key, ())
    return codes[0] if codes else None


def modifier_of(pieces: Sequence[Piece], pack: ActorPack) -> str | None:
    """What a modifier in the phrase does to its title: former, acting, elect … or null."""
    for piece in pieces:
        if piece.kind == "modifier":
            return pack.modifiers.get(piece.key, piece.key)
    return None


def count_of(pieces: Sequence[Piece], *, plural: bool) -> int:
    """How many a phrase means: 1, 2, or 3 for several; "the Custodian of the Two Holy Mosques" is one."""
    head = takewhile(lambda p: p.kind != "of", pieces)
    number = next((NUMBERS[p.key] for p in head if p.kind == "number" and p.key in NUMBERS), 0)
    if number > 1:
        return number
    return 3 if plural else 1
