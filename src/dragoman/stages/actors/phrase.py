"""The words of one phrase to its reading: pronoun, person, state, organ of a state, other body, or group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.countries import country as country_of_code
from dragoman.packs.countries import name_in_sentence
from dragoman.packs.gazetteer import GazetteerPack
from dragoman.packs.people import SEATS
from dragoman.packs.together import states_of
from dragoman.records.mentions import Reading
from dragoman.stages.actors.bare import (
    described_as,
    name_and_description,
    without_clause,
    without_colonizer,
    without_paper,
)
from dragoman.stages.actors.bodies import read_body, read_building, read_country, read_organization
from dragoman.stages.actors.headed import headed
from dragoman.stages.actors.hints import body_heads, code_of, core_of
from dragoman.stages.actors.listed import (
    REBEL,
    codes_of,
    crowd_of,
    crowds_listed,
    is_owner,
    offices_listed,
    organs_listed,
    seats_listed,
    states_listed,
    two_of_a_headline,
    two_parties,
)
from dragoman.stages.actors.located import located
from dragoman.stages.actors.owners import owned
from dragoman.stages.actors.peers import peers_listed, sides_listed, state_of_code
from dragoman.stages.actors.persons import read_person
from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.pieces import (
    COUNTERPARTS,
    DETERMINERS,
    HONORIFICS,
    Phrases,
    cut_pieces,
    is_plural,
    singular,
)
from dragoman.stages.actors.portfolios import with_portfolio, without_other_posts
from dragoman.stages.actors.pronoun_words import read_pronoun
from dragoman.stages.actors.sectors import sectors_of
from dragoman.stages.actors.serving import serving
from dragoman.stages.actors.styles import without_styles
from dragoman.stages.actors.wording import spelt
from dragoman.syntax.adjectives import BACKED
from dragoman.text.folding import fold


def read_phrase(
    words: Sequence[str],
    kind: str | None,
    pack: ActorPack,
    entries: Phrases,
    on: str | None,
    people: Sequence[tuple[int, int]] = (),
    head: int | None = None,
    gazetteer: GazetteerPack | None = None,
) -> Reading:
    """What a phrase says by itself.

    Args:
        words: Its tokens.
        kind: The model's guess at the kind of entity, null where there is none.
        pack: The actors pack.
        entries: Its phrases (``packs.actors.phrases``).
        on: The ISO day that decides who holds an office, null where it is not known.
        people: Tokens (first, last) that the model takes for a person's name.
        head: The token that is the phrase's syntactic head, by default its last.
        gazetteer: Tells the country of a body by the town or region in its name, where it is given.
    """
    bare = without_paper(words) or without_colonizer(words) or (without_clause(words) if kind == "person" else ())
    if bare:
        return read_phrase(bare, kind, pack, entries, on, [p for p in people if p[1] < len(bare)], None, gazetteer)
    name, what = name_and_description(words) if kind not in ("person", "country") else ((), ())
    if name:
        named = read_phrase(name, kind, pack, entries, on, (), None, gazetteer)
        told = read_phrase(what, kind, pack, entries, on, (), None, gazetteer) if what else named
        return described_as(replace(named, name=named.name or spelt(name)), told, what)
    if (pronoun := read_pronoun(words, kind)) is not None:
        return pronoun
    cut = cut_pieces(words, entries, pack.modifiers, () if kind == "country" else people)
    pieces = without_backers(without_styles(cut))
    if kind in ("person", None):
        pieces = with_portfolio(without_other_posts(pieces, people), words, people, pack)
    reading = _read(words, pieces, kind, pack, entries, on, people, words[head if head is not None else -1])
    return located(headed(reading, pieces, pack, on), words, pieces, pack, gazetteer, people)


def _read(
    words: Sequence[str],
    pieces: Sequence[Piece],
    kind: str | None,
    pack: ActorPack,
    entries: Phrases,
    on: str | None,
    people: Sequence[tuple[int, int]],
    noun: str,
) -> Reading:
    """A phrase that is no pronoun, by its pieces."""
    pair = _pair(pieces, pack) if kind in ("country", "group", None) else ()
    if codes := states_of(fold(spelt(words))) or pair:
        return Reading("name", "country", count=len(codes), parts=tuple(state_of_code(code, pack) for code in codes))
    whole = read_country(pieces, kind, pack) or read_organization(pieces, kind, pack) or read_building(pieces, pack)
    if whole is not None:
        return whole
    titles = [p for p in pieces if p.kind == "title"]
    names = [p for p in pieces if p.kind == "name"]
    bare = len(titles) == len(core_of(pieces)) == 1 and pack.titles[titles[0].key].role in SEATS  # "ministers"
    crowned = kind == "country" and len(titles) == 1 and _is_of_state(pieces, pack)  # "Emir of Kuwait"
    named = [p.kind for p in pieces if p.kind != "determiner"] == ["title", "name"] and not titles[0].plural
    kind = "person" if kind == "country" and named else kind  # "President Lund" is no state, whatever the model hears
    person = kind == "person" or crowned or (kind == "group" and bare)
    person = person or (kind is None and bool(titles or (people and names)))
    if organs := tuple(read_phrase(organ, None, pack, entries, on) for organ in organs_listed(pieces, pack)):
        return Reading("name", organs[0].kind, count=2, parts=organs)
    if _leads_with_body(pieces):
        return read_body(words, pieces, None if kind == "person" else kind, pack)
    officials = any(p.plural for p in titles) and not body_heads(pieces)  # "FMs of Chad and Mali" are no body
    alone = _is_described(pieces, people) or (kind == "organization" and not officials and not two_parties(pieces))
    several = () if alone else _parts(words, pieces, pack, entries, on, kind)
    if len(several) > 1:
        return Reading("title" if titles and not names else "name", several[0].kind, count=2, parts=several)
    if kind in ("person", None) and (own := serving(words, pieces, pack, entries, on)) is not None:
        one = read_person(own.words, own.pieces, pack, entries, on, noun, own.country)
        return replace(one, title=own.title, definite=one.definite and words[0].lower() not in ("a", "an"))
    if kind in ("person", "group", None) and (rest := owned(pieces, pack, on)) is not None:
        return read_person(words[rest.first :], rest.pieces, pack, entries, on, noun, rest.country)
    if _ends_in_name(pieces):
        return read_person(words, pieces, pack, entries, on, noun)
    if person or (titles and not body_heads(pieces) and kind not in ("government", "organization", "group", "country")):
        return read_person(words, pieces, pack, entries, on, noun)
    return read_body(words, pieces, kind, pack)


def _is_of_state(pieces: Sequence[Piece], pack: ActorPack) -> bool:
    """Whether pieces are no more than a seat and its state."""
    seat, *rest = [p for p in pieces if p.kind != "determiner"]
    of_state = [p.kind for p in rest if p.kind != "determiner"] == ["of", "country"]
    return of_state and seat.kind == "title" and not seat.plural and pack.titles[seat.key].role in SEATS


def _pair(pieces: Sequence[Piece], pack: ActorPack) -> tuple[str, ...]:
    """The codes of two states that a dash joins and nothing else is named: "US-China", "the Sino-Russian"."""
    core = [p for p in pieces if p.kind != "determiner"]
    if [p.kind == "dash" for p in core] != [False, True, False]:
        return ()
    codes = tuple(c for p in (core[0], core[2]) if p.kind in ("country", "demonym") and (c := code_of(p, pack)))
    return codes if len(set(codes)) == len(core) - 1 else ()


def _leads_with_body(pieces: Sequence[Piece]) -> bool:
    """Whether a phrase is about an organ: "the press service of the Uzbek president", "the Amiri Diwan"."""
    core = [p for p in pieces if p.kind not in ("determiner", "demonym", "modifier", "other")]
    alone = len(core) == 1 and pieces[-1].kind == "body_noun"
    owned_by = len(pieces) > 2 and [p.kind for p in pieces[-3:]] == ["name", "genitive", "body_noun"]
    return alone or owned_by or [p.kind for p in core[:2]] == ["body_noun", "of"]


def _ends_in_name(pieces: Sequence[Piece]) -> bool:
    """Whether a title and, behind a comma, a full name make a person of it: "the UN envoy for Yemen, Kari Lund"."""
    last = pieces[-1]
    titled = any(p.kind == "title" and not p.plural for p in pieces[:-2])
    return titled and last.kind == "name" and " " in last.text and pieces[-2].kind == "comma"


def _is_described(pieces: Sequence[Piece], people: Sequence[tuple[int, int]]) -> bool:
    """Whether a phrase is one person by name and, behind a comma, what he is: "Kari Lund, head of Fish and Ports"."""
    own = [p for p in pieces if p.kind != "honorific" and p.text.lower() not in HONORIFICS]
    named = len(people) == 1 and [p.kind for p in own[:2]] == ["name", "comma"]
    return named and any(p.kind == "title" and not p.plural for p in own[2:])


LEANING: Final = frozenset(("pro", "anti"))


def without_backers(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces without those who stand behind somebody or whom he is for or against, where more is left."""
    out: list[Piece] = []
    at = 0
    while at < len(pieces):
        three = pieces[at : at + 3]
        keys = [p.key.lower() for p in three]
        backed = len(three) == 3 and three[1].kind == "dash" and (keys[2] in BACKED or keys[0] in LEANING)
        if len(three) == 3 and out and keys[0] in BACKED and keys[1] in ("by", "with"):
            break  # "the militia backed by Iran"
        if backed:
            at += 4 if at + 3 < len(pieces) and pieces[at + 3].kind == "comma" else 3
        else:
            out.append(pieces[at])
            at += 1
    return out if any(p.kind != "determiner" for p in out) else pieces


def _parts(
    words: Sequence[str],
    pieces: Sequence[Piece],
    pack: ActorPack,
    entries: Phrases,
    on: str | None,
    kind: str | None = None,
) -> tuple[Reading, ...]:
    """The readings of several people whom one phrase names: by name, or by one title of two or three countries."""
    if states := states_listed(pieces, pack) or sides_listed(pieces, pack):
        return states
    if peers := peers_listed(pieces, pack) or seats_listed(pieces, pack) or offices_listed(words, pieces, pack):
        return tuple(_named(read_phrase(peer, "person", pack, entries, on), peer) for peer in peers)
    if shares := crowds_listed(pieces, pack):
        return tuple(_named(read_phrase(crowd, kind, pack, entries, on), crowd) for crowd in shares)
    joined = [n for n, p in enumerate(pieces) if p.kind in ("and", "comma") and 0 < n < len(pieces) - 1]
    names = [n for n, p in enumerate(pieces) if p.kind == "name"]
    several = kind != "government" and len(names) > 1  # "the Foreign, Commonwealth and Development Office" is one
    if joined and several and any(names[0] < n < names[-1] and pieces[n].kind == "and" for n in joined):
        cut = max(n for n in joined if pieces[n].kind == "and" and n < names[-1])
        halves = words[: pieces[cut].first], words[pieces[cut].last + 1 :]
        return tuple(read_phrase(half, "person", pack, entries, on) for half in halves if half)
    if at := two_of_a_headline(pieces, pack):
        left, right = words[: pieces[at].first], words[pieces[at].last + 1 :]
        if right[-1].lower() in COUNTERPARTS:  # holds the same office
            right = [*right[:-1], *words[pieces[at - 1].first : pieces[at - 1].last + 1]]
        return tuple(read_phrase(side, "person", pack, entries, on) for side in (left, right))
    if cut := two_parties(pieces):
        halves = words[: pieces[cut].first], words[pieces[cut].last + 1 :]
        crowd = "group" if any(p.key == REBEL for p in pieces[cut:]) else None
        return tuple(
            _named(read_phrase(h, k, pack, entries, on), h) for h, k in zip(halves, (None, crowd), strict=True)
        )
    titles = [p for p in pieces if p.kind == "title" and p.plural]
    last = pieces[-1]
    if not titles and kind in ("group", "government") and last.kind in ("body_noun", "other") and is_plural(last.text):
        titles = [last]
    codes = [c for p in pieces if p.kind in ("country", "demonym", "capital") and (c := code_of(p, pack))]
    said = [p.kind for p in pieces if p.kind != "determiner"]
    of_list = said[:1] == ["title"] and said[1:2] in (["of"], ["from"])
    dashed = sum(p.kind == "dash" for p in pieces) == len(codes) - 1  # "the Chad-Niger foreign ministers"
    if titles and not names and len(set(codes)) > 1 and (joined or dashed):
        role = pack.titles[titles[0].key].role if titles[0].kind == "title" else ""  # "officials" have none
        crowds = kind in ("group", "government") and not of_list and role not in SEATS - {"minister"}
        if not role or crowds:
            owners = [p for p in pieces if (of_list or p.first < titles[0].first) and is_owner(p, pack)]
            crowd = "group" if of_list or kind is None else kind
            told = sectors_of(words, pack) or (pack.titles[titles[0].key].sectors if titles[0].kind == "title" else ())
            base = Reading("title", crowd, sectors=tuple(told), noun=titles[0].key, count=2)
            return tuple(crowd_of(base, p, titles[0], pack) for p in owners)
        return _one_office_of_each(titles[0], codes_of(pieces, pack), pack, entries, on)
    genitive = next((p.first for p in pieces if p.kind == "genitive"), 0)
    if titles and titles[0].kind == "title" and (both := states_of(fold(spelt(words[:genitive])).rstrip(" '"))):
        return _one_office_of_each(titles[0], both, pack, entries, on)  # "the two Koreas' foreign ministers"
    return ()


def _named(reading: Reading, words: Sequence[str]) -> Reading:
    """A part of a phrase, called by its own words where it has no name."""
    bare = words[1:] if words[0].lower() in DETERMINERS else words
    return reading if reading.name else replace(reading, name=spelt(bare))


def _one_office_of_each(
    title: Piece, codes: Sequence[str], pack: ActorPack, entries: Phrases, on: str | None
) -> tuple[Reading, ...]:
    """The holders of one office of several states: "the foreign ministers of Chad and Mali"."""
    office = pack.titles[title.key]
    own = singular(title.text.lower()) if office.role == "envoy" else ""  # "mediators of" are not just envoys
    noun = own or office.words[0]
    out: list[Reading] = []
    for code in dict.fromkeys(codes):
        state = country_of_code(pack, code)
        if state is None:
            continue
        one = read_phrase(["the", *noun.split(), "of", *state.name.split()], "person", pack, entries, on)
        known_one = one.wikidata or one.name
        out.append(
            one if known_one else replace(one, name=f"{noun[:1].upper()}{noun[1:]} of {name_in_sentence(state)}")
        )
    return tuple(out)
