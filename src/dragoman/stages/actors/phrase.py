"""The words of one phrase to its reading: pronoun, person, state, organ of a state, other body, or group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.people import FORMER, Who, holder_of, known, who_is
from dragoman.records.entities import Actor, Office
from dragoman.records.mentions import Reading
from dragoman.stages.actors.pieces import DETERMINERS, NUMBERS, Phrases, Piece, cut_pieces, is_plural
from dragoman.text.folding import fold

PRONOUNS: Final = {
    "he": ("m", 1), "him": ("m", 1), "his": ("m", 1), "himself": ("m", 1), "she": ("f", 1), "her": ("f", 1),
    "hers": ("f", 1), "herself": ("f", 1), "it": ("n", 1), "its": ("n", 1), "itself": ("n", 1), "they": ("", 2),
    "them": ("", 2), "their": ("", 2), "themselves": ("", 2), "theirs": ("", 2), "i": ("", 1), "me": ("", 1),
    "my": ("", 1), "myself": ("", 1), "we": ("", 3), "us": ("", 3), "our": ("", 3), "ours": ("", 3), "you": ("", 1),
    "your": ("", 1), "who": ("", 1), "whom": ("", 1), "whose": ("", 1), "which": ("n", 1), "both": ("", 2),
    "each other": ("", 2), "one another": ("", 2), "the latter": ("", 1), "the former": ("", 1), "the two": ("", 2),
    "the pair": ("", 2), "the trio": ("", 3), "this": ("n", 1), "these": ("", 2), "those": ("", 2), "that": ("n", 1),
}  # fmt: skip

COUNTERPARTS: Final = frozenset(("counterpart", "counterparts", "opposite", "homologue"))
FEMALE_TITLES: Final = ("woman", "queen", "princess", "duchess", "madam", "ms", "mrs", "lady", "chancellor merkel")
SOURCES: Final = frozenset(
    "source sources official officials diplomat diplomats insider insiders person people".split()
)


def read_phrase(
    words: Sequence[str],
    kind: str | None,
    pack: ActorPack,
    entries: Phrases,
    on: str | None,
    people: Sequence[tuple[int, int]] = (),
    head: int | None = None,
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
    """
    low = " ".join(words).lower()
    if low in PRONOUNS and not (len(low) > 1 and words[0].isupper()):
        gender, count = PRONOUNS[low]
        form = "pronoun" if not low.startswith("the ") else "title"
        return Reading(form, kind or "person", pronoun=low, gender=gender, count=count, relative=True)
    pieces = cut_pieces(words, entries, pack.modifiers, () if kind == "country" else people)
    pieces = _without_style(pieces)
    noun = words[head if head is not None else -1]
    whole = _plain_country(pieces, kind, pack) or _organization(pieces, kind, pack) or _metonym(pieces, pack)
    if whole is not None:
        return whole
    titles = [p for p in pieces if p.kind == "title"]
    names = [p for p in pieces if p.kind == "name"]
    person = kind == "person" or (kind is None and (titles or (people and names)))
    several = _parts(words, pieces, pack, entries, on) if kind != "organization" else ()
    if len(several) > 1:
        return Reading("title" if titles and not names else "name", several[0].kind, count=2, parts=several)
    if person or (
        titles and not _body_heads(pieces) and kind not in ("government", "organization", "group", "country")
    ):
        return _person(words, pieces, pack, on, noun)
    return _body(words, pieces, kind, pack)


def _without_style(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces without a style at their head: "His Highness", "Her Majesty"."""
    styled = len(pieces) > 2 and pieces[0].kind == "possessive" and pieces[1].kind == "honorific"
    return pieces[2:] if styled else pieces


def _parts(
    words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack, entries: Phrases, on: str | None
) -> tuple[Reading, ...]:
    """The readings of several people whom one phrase names: by name, or by one title of two or three countries."""
    core = _core(pieces)
    if (
        len(core) in (2, 3)
        and all(p.kind in ("country", "capital") for p in core)
        and any(p.kind == "and" for p in pieces)
    ):
        return tuple(r for p in core if (r := _plain_country([p], "country", pack)) is not None)
    joined = [n for n, p in enumerate(pieces) if p.kind in ("and", "comma") and 0 < n < len(pieces) - 1]
    names = [n for n, p in enumerate(pieces) if p.kind == "name"]
    if joined and len(names) > 1 and any(names[0] < n < names[-1] and pieces[n].kind == "and" for n in joined):
        cut = max(n for n in joined if pieces[n].kind == "and" and n < names[-1])
        halves = words[: pieces[cut].first], words[pieces[cut].last + 1 :]
        return tuple(read_phrase(half, "person", pack, entries, on) for half in halves if half)
    titles = [p for p in pieces if p.kind == "title" and p.plural]
    codes = [c for p in pieces if p.kind in ("country", "demonym", "capital") and (c := _code(p, pack))]
    if titles and not names and len(set(codes)) in (2, 3) and any(p.kind == "and" for p in pieces):
        entry = pack.titles[titles[0].key]
        base = Reading("title", "person", sectors=tuple(entry.sectors), role=entry.role, title=entry.words[0],
                       noun=titles[0].key, definite=True)  # fmt: skip
        return tuple(_placed(replace(base, country=code), pack, on, entry.role) for code in dict.fromkeys(codes))
    return ()


def _core(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces that say something: without determiners, marks and joiners."""
    return [
        p for p in pieces if p.kind not in ("determiner", "comma", "dash", "bracket", "genitive", "and", "honorific")
    ]


def _plain_country(pieces: Sequence[Piece], kind: str | None, pack: ActorPack) -> Reading | None:
    """A country's name alone, or a capital or demonym that the model takes for a country."""
    core = _core(pieces)
    if len(core) != 1 or core[0].kind not in ("country", "capital", "demonym"):
        return None
    piece = core[0]
    country = pack.countries.get(piece.key if piece.kind == "country" else _code(piece, pack) or "")
    if country is None:
        return None
    state = Reading(
        "metonym" if piece.kind == "capital" else "name", "country", country.name, key=f"country:{country.key}",
        country=country.code, sectors=country.sectors, wikidata=country.wikidata,
    )  # fmt: skip
    if piece.kind == "country":
        return state
    if piece.kind == "capital":
        return state if kind in ("country", "government", None) else None
    if kind == "country":
        return state
    if kind == "person":
        return None
    count = 3 if kind == "group" or is_plural(piece.text) else 1
    return Reading("name", "group", piece.text, key=f"people:{piece.key}", country=country.code, count=count)


def _organization(pieces: Sequence[Piece], kind: str | None, pack: ActorPack) -> Reading | None:
    """A body with a name of its own, alone (its acronym in brackets aside)."""
    core = [p for p in _core(pieces) if p.kind != "possessive"]
    if not core or core[0].kind != "organization" or any(p.kind not in ("organization", "other") for p in core):
        return None
    if kind == "person" and len(core) > 1:
        return None
    body = pack.organizations[core[0].key]
    return Reading(
        "name", body.kind, body.name, key=f"organization:{body.key}", country=body.code, sectors=body.sectors,
        wikidata=body.wikidata,
    )  # fmt: skip


def _metonym(pieces: Sequence[Piece], pack: ActorPack) -> Reading | None:
    """A building that stands for an office, alone."""
    core = _core(pieces)
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


def _body_heads(pieces: Sequence[Piece]) -> list[Piece]:
    return [p for p in pieces if p.kind in ("body_noun", "organization", "metonym")]


# --- persons ------------------------------------------------------------------------------


def _person(words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack, on: str | None, noun: str) -> Reading:
    titles = [p for p in pieces if p.kind == "title"]
    name = _name_of(pieces, titles)
    country = _country_of(pieces, pack)
    modifier = _modifier(pieces, pack)
    other = next((w.lower() for w in words if w.lower() in COUNTERPARTS), "")
    relative = any(p.kind == "possessive" for p in pieces[:1]) or bool(other)
    plural = any(t.plural for t in titles) and name is None
    count = _count(pieces, plural=plural)
    entry = pack.titles[titles[0].key] if titles else None
    role = entry.role if entry and modifier not in FORMER else None
    title_country = entry.country if entry else None
    base = Reading(
        form="name" if name else "title",
        kind="person",
        names=_tokens(name) if name else (),
        name=name.text if name else None,
        country=country or title_country,
        sectors=_sectors(entry.sectors if entry else (), modifier, pieces, pack),
        role=entry.role if entry else None,
        title=_title_text(titles, pieces, words),
        modifier=modifier,
        relative=relative,
        count=count,
        gender=_gender(words),
        noun=titles[0].key if titles else "counterpart" if other else fold(noun) if noun[:1].islower() else "",
        anonymous=name is None and _is_anonymous(words),
        definite=_is_definite(words, pieces),
    )
    return _placed(base, pack, on, role)


def _placed(base: Reading, pack: ActorPack, on: str | None, role: str | None) -> Reading:
    """The reading of a person with the pack's knowledge: who it is, and the office on that day."""
    who: Who | None = None
    candidates: tuple[str, ...] = ()
    usable = role if role not in ("", "other") else None
    if base.names:
        who, candidates = who_is(pack, base.names, on, base.country, usable)
        if who is None and base.country and not candidates:
            who, candidates = who_is(pack, base.names, on, None, usable) if len(base.names) > 1 else (None, ())
    elif base.country and usable and base.count == 1 and not base.relative and base.modifier is None and base.definite:
        who, candidates = holder_of(pack, base.country, usable, on)
    if who is None:
        return replace(base, candidates=candidates, reason="several people fit" if candidates else None)
    return known(base, who)


def _name_of(pieces: Sequence[Piece], titles: Sequence[Piece]) -> Piece | None:
    """The name in a phrase: the first that does not stand after "of" or "for" behind a title."""
    best = None
    for n, piece in enumerate(pieces):
        if piece.kind != "name":
            continue
        if n and pieces[n - 1].kind == "title" and not pieces[n - 1].plural:
            return piece
        before = [p for p in pieces[:n] if p.kind != "determiner"]
        if before and before[-1].kind in ("of", "for", "to", "in", "at") and (titles or best):
            continue
        if n + 1 < len(pieces) and pieces[n + 1].kind == "genitive" and len(pieces) > n + 2:
            continue
        best = best or piece
    return best


def _tokens(piece: Piece) -> tuple[str, ...]:
    return tuple(w for w in piece.text.replace("-", " - ").split() if fold(w))


def _country_of(pieces: Sequence[Piece], pack: ActorPack) -> str | None:
    """The country that a phrase gives its actor: a demonym or country in it; not one to which it is accredited."""
    for n, piece in enumerate(pieces):
        before = pieces[n - 1].kind if n else ""
        if before == "determiner" and n > 1:
            before = pieces[n - 2].kind
        if piece.kind in ("demonym", "country"):
            if before in ("to", "in", "at", "with", "for") and any(p.kind in ("title", "demonym") for p in pieces[:n]):
                continue
            return _code(piece, pack)
        if piece.kind == "metonym" and pack.metonyms[piece.key].type != "venue":
            return pack.metonyms[piece.key].country
        if piece.kind == "organization" and pack.organizations[piece.key].code:
            return pack.organizations[piece.key].code
        if piece.kind == "capital" and before == "of" and n > 1:
            return _code(piece, pack)
    for n, piece in enumerate(pieces):
        if piece.kind == "capital" and (n == 0 or pieces[n - 1].kind not in ("to", "at", "with", "for")):
            return _code(piece, pack)
    return None


def _code(piece: Piece, pack: ActorPack) -> str | None:
    """The country code of a country, demonym or capital; of several ("Congolese") the first."""
    if piece.kind == "country":
        return pack.countries[piece.key].code
    codes = (pack.demonyms if piece.kind == "demonym" else pack.capitals).get(piece.key, ())
    return codes[0] if codes else None


def _modifier(pieces: Sequence[Piece], pack: ActorPack) -> str | None:
    for piece in pieces:
        if piece.kind == "modifier":
            return pack.modifiers.get(piece.key, piece.key)
    return None


def _sectors(own: Sequence[str], modifier: str | None, pieces: Sequence[Piece], pack: ActorPack) -> tuple[str, ...]:
    if modifier in FORMER:
        return ("ELI",)
    if own:
        return tuple(own)
    for piece in pieces:
        if piece.kind == "body_noun":
            return tuple(pack.body_nouns[piece.key].sectors)
        if piece.kind == "organization":
            return tuple(pack.organizations[piece.key].sectors)
    return ()


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
        "determiner",
        "other",
        "organization",
    ):
        end += 1
    return " ".join(words[pieces[at].first : pieces[end].last + 1]).replace(" 's", "'s").replace(" ’s", "’s")


def _gender(words: Sequence[str]) -> str:
    text = " ".join(words).lower()
    if any(f in text.split() or (f == "woman" and "woman" in text) for f in FEMALE_TITLES):
        return "f"
    return (
        "m"
        if any(w in text.split() for w in ("mr", "mr.", "king", "prince", "spokesman", "emir", "sultan", "pope"))
        else ""
    )


def _count(pieces: Sequence[Piece], *, plural: bool) -> int:
    number = next((NUMBERS[p.key] for p in pieces if p.kind == "number" and p.key in NUMBERS), 0)
    if number > 1:
        return number
    return 3 if plural else 1


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


# --- bodies -------------------------------------------------------------------------------


def _body(words: Sequence[str], pieces: Sequence[Piece], kind: str | None, pack: ActorPack) -> Reading:
    """An organ, body or group: by its noun, with the country that the phrase gives it."""
    country = _country_of(pieces, pack)
    nouns = [p for p in pieces if p.kind == "body_noun"]
    title_nouns = [p for p in pieces if p.kind == "title"]
    noun = pack.body_nouns[nouns[-1].key] if nouns else None
    found = (
        kind or (noun.kind if noun else None) or ("country" if country and len(_core(pieces)) == 1 else "organization")
    )
    if noun and noun.kind == "government" and kind in ("organization", None):
        found = "government"
    sectors = tuple(noun.sectors) if noun else tuple(pack.titles[title_nouns[0].key].sectors) if title_nouns else ()
    owner = next((pack.organizations[p.key] for p in pieces if p.kind == "organization"), None)
    if not sectors and owner:
        sectors = owner.sectors
    if found == "government" and not sectors:
        sectors = ("GOV",)
    if found == "country":
        sectors = ()
    name = _body_name(words)
    proper = any(p.kind in ("name", "organization", "metonym") for p in pieces)
    key = f"body:{country or ''}:{fold(name)}" if (country or proper) else None
    relative = any(p.kind == "possessive" for p in pieces[:1])
    plural = any(p.plural for p in nouns + title_nouns) or is_plural(words[-1])
    form = "name" if proper or (country and not words[0].islower()) or found == "country" else "title"
    if country and noun:
        form = "name"
    return Reading(
        form=form, kind=found, name=name, key=None if relative else key, country=country, sectors=sectors,
        noun=fold(nouns[-1].text if nouns else words[-1]), relative=relative, count=_count(pieces, plural=plural),
        definite=words[0].lower() in ("the", "this", "both", "its", "their"),
        names=tuple(w for p in pieces if p.kind == "name" for w in p.text.split()),
        modifier=_modifier(pieces, pack),
        anonymous=any(w.lower() in SOURCES for w in words) and not proper,
    )  # fmt: skip


def _body_name(words: Sequence[str]) -> str:
    """The phrase without its article."""
    start = 1 if len(words) > 1 and words[0].lower() in ("the", "a", "an") else 0
    text = " ".join(words[start:])
    for mark in (" 's", " ’s", " ,", " )"):
        text = text.replace(mark, mark[1:])
    return text.replace("( ", "(").replace(" - ", "-")


def known_office(title: str | None, country: str | None) -> Office | None:
    """An office that only the text gives: the title as written."""
    return Office(title[0].upper() + title[1:]) if title and (country or len(title) > 2) else None


def answer_phrase(
    words: Sequence[str], pack: ActorPack, entries: Phrases, on: str | None, context: Sequence[str] = ()
) -> Actor | None:
    """A reading of a phrase on its own as a public answer; null where nothing in the pack or pattern knows it.

    ``context``: words of the text; a country named there decides between people of one name.
    """
    reading = read_phrase(words, None, pack, entries, on)
    if reading.reason and context:
        around = {
            c
            for p in cut_pieces(context, entries)
            if (c := _code(p, pack) if p.kind in ("country", "demonym") else None)
        }
        for code in sorted(around):
            who, _ = who_is(pack, reading.names, on, code, reading.role)
            if who is not None:
                reading = replace(known(reading, who), reason=None, candidates=())
                break
    if reading.pronoun:
        return None
    if reading.reason:
        return Actor(
            None, reading.kind, reading.country, reading.sectors, None, None, reading.candidates, reading.reason
        )
    if not (reading.key or reading.country or reading.sectors or reading.role):
        return None
    office = reading.office or (known_office(reading.title, reading.country) if reading.kind == "person" else None)
    name = reading.name or " ".join(words)
    return Actor(name, reading.kind, reading.country, reading.sectors, reading.wikidata, office)
