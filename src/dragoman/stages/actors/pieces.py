"""The words of a phrase to labelled pieces: countries, demonyms, titles, nouns of bodies, names, what joins them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from dragoman.stages.actors.piece import Piece, is_portfolio, name_piece, names_joined
from dragoman.syntax.adjectives import COMPASS, spelt_out
from dragoman.text.folding import fold, respelt

LONGEST: Final = 9
"""Most tokens of one entry of the pack."""

DETERMINERS: Final = frozenset("the a an this that these those some any each every another such no".split())
POSSESSIVES: Final = {"his": "m", "her": "f", "their": "", "its": "", "our": "", "my": "", "your": "", "whose": ""}
NUMBERS: Final = {
    "two": 2, "both": 2, "three": 3, "four": 3, "five": 3, "six": 3, "seven": 3, "eight": 3, "nine": 3, "ten": 3,
    "several": 3, "many": 3, "dozens": 3, "all": 3, "twenty": 3, "other": 1,
}  # fmt: skip
JOINERS: Final = {
    "of": "of", "to": "to", "for": "for", "in": "in", "at": "at", "and": "and", "&": "and", ",": "comma",
    "from": "from", "on": "on", "with": "with", "(": "bracket", ")": "bracket", "-": "dash", "–": "dash",
}  # fmt: skip
SONS: Final = ("bin", "ibn", "bint")
"""What stands between a given name and a father's."""

HONORIFICS: Final = frozenset(
    "mr mrs ms miss dr prof h.e he smt shri sir dame lord lady madam sheikh shaikh sheik shaykh sheikha hon excellency"
    " rev hh hrh royal highness majesty excellencies highnesses holiness eminence alhaji alhaja haji hajj barrister"
    " comrade engr eng dato datuk datin seri rt right honourable honorable".split()
)
"""What stands before a name and is no part of it."""
NUMERALS: Final = ("I", "II", "III")
"""What tells two ministers of one title apart, and is no part of the second one's name."""

PARTICLES: Final = frozenset("de la le el al bin ibn ben von van der den di da dos das du del abu abd ul".split())
CREEDS: Final = frozenset("islamist shiite shia sunni marxist maoist leninist salafist jihadist".split())
"""Adjectives of creeds, which belong to no name: "the Islamist Hamas"."""

AMERICAS: Final = ("america", "americas")
"""Continents whose bare name is also a state's."""

COUNTERPARTS: Final = frozenset(("counterpart", "counterparts", "opposite", "homologue"))
"""Nouns for who holds the same office elsewhere."""

CONTINENTS: Final = ("africa", "asia", "europe")
"""Continents whose name is none of a person or state."""

REGIONAL: Final = frozenset("african asian european arab caribbean pacific".split())
"""Adjectives of continents and regions."""

KEPT_LOWER: Final = frozenset(("country", "demonym", "capital", "metonym", "organization"))
"""Kinds of entries that count only where the text writes a capital letter."""


Phrases = Mapping[tuple[str, ...], tuple[str, str]]
"""Folded words -> kind and key of what they name in the actors pack (``packs.actors.phrases``)."""


def cut_pieces(
    words: Sequence[str], phrases: Phrases, modifiers: Collection[str] = (), people: Sequence[tuple[int, int]] = ()
) -> tuple[Piece, ...]:
    """The pieces of a phrase, left to right, each the longest entry of the pack that begins there.

    ``modifiers``: folded words that change a title ("former", "acting"). ``people``: tokens (first, last) that are a
    person's name whatever the pack makes of them ("Jordan", "King").

    What is in no entry is a ``name`` where it is written with a capital (particles inside it included), else ``other``.
    """
    folded = spelt_out([fold(w) for w in words])  # "Gen." is folded to "gen", as in the pack
    pieces: list[Piece] = []
    at = 0
    apart: set[int] = set()
    people = [(a + _is_no_name(words[a], phrases), b) for a, b in people]
    people = [(a, b) for a, b in people if a <= b and not _is_longer_state(words, folded, a, b, phrases)]
    forced = {_past_country(first, last, words, folded, phrases): last for first, last in people}
    while at < len(words):
        if at in forced and not _is_body(folded[at : forced[at] + 1], phrases):
            piece = name_piece(at, forced[at], words)
            apart.update({at} if is_portfolio(pieces) else ())
        else:
            end = min(
                (
                    first
                    for first, last in forced.items()
                    if first > at and not _is_body(folded[first : last + 1], phrases)
                ),
                default=len(words),
            )
            named = _entry(words[:end], folded, at, phrases)
            body = named is not None and named.kind == "organization"  # "the East African Community" is no region
            entry = (
                _half(words[:end], folded, at, phrases)
                or (None if body else _region(words[:end], folded, at, phrases))
                or named
                or _modifier(words, folded, at, modifiers)
            )
            piece = entry or _plain(words, folded, at, pieces)
        pieces.append(piece)
        at = piece.last + 1
    return tuple(names_joined(_with_deputies(_one_state(pieces, words)), words, apart))


def _is_longer_state(words: Sequence[str], folded: Sequence[str], first: int, last: int, phrases: Phrases) -> bool:
    """Whether a person's name is only the beginning of a state's: the "Sao Tome" of "Sao Tome and Principe"."""
    entry = _entry(words, folded, first, phrases)
    return entry is not None and entry.kind == "country" and entry.last > last


REALMS: Final = ("republic", "kingdom", "state", "sultanate")


SHORT: Final = 3
"""Most letters of a title's initials."""


def _is_no_name(word: str, phrases: Phrases) -> bool:
    """Whether a word is a title's initials, or a title of one state alone, and nobody's name: "FM", "Taoiseach"."""
    kind, key = phrases.get((fold(word),), ("", ""))
    return kind == "title" and ((word.isupper() and 1 < len(word) <= SHORT) or "/" in key)


def _one_state(pieces: Sequence[Piece], words: Sequence[str]) -> Sequence[Piece]:
    """The pieces, a state's long name that the pack lacks as one: "the Islamic Republic of Chad" is not Iran's."""
    for n, (realm, of, state) in enumerate(zip(pieces, pieces[1:], pieces[2:], strict=False)):
        kinds = (realm.kind, of.kind, state.kind) == ("country", "of", "country")
        if kinds and realm.text.lower().endswith(REALMS):
            text = " ".join(words[realm.first : state.last + 1])
            whole = Piece("country", realm.first, state.last, state.key, text)
            return [*pieces[:n], whole, *pieces[n + 3 :]]
    return pieces


def _with_deputies(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with the "deputy" before another title as its modifier: "deputy spokesperson" is no lawmaker."""
    out = list(pieces)
    for n, (one, other) in enumerate(pairwise(pieces)):
        if one.kind == other.kind == "title" and one.text.lower() == "deputy":
            out[n] = replace(one, kind="modifier", key="deputy")
    return out


def _past_country(first: int, last: int, words: Sequence[str], folded: Sequence[str], phrases: Phrases) -> int:
    """Where a name begins that the model takes to begin with an honorific, or the state before it.

    "Shri Kari Lund", "to Pyongyang Kari Lund".
    """
    while first < last and (words[first].lower().rstrip(".") in HONORIFICS or words[first] in NUMERALS[1:]):
        first += 1
    if first and words[first - 1].lower() in ("of", "to", "in", "for", "at"):
        for end in range(last, first, -1):
            if phrases.get(_key(folded[first:end]), ("", ""))[0] in ("country", "capital"):
                return end
    return first


def _is_body(folded: Sequence[str], phrases: Phrases) -> bool:
    """Whether words are the name of a body or building, whatever the model takes them for ("Kremlin")."""
    kind = phrases.get(_key(folded), ("", ""))[0]
    return kind in ("organization", "metonym") or (kind == "body_noun" and len(folded) > 1)


def _half(words: Sequence[str], folded: Sequence[str], at: int, phrases: Phrases) -> Piece | None:
    """The first of two states that differ by a point of the compass: "North" of "North and South Korea"."""
    rest = words[at + 1 : at + 4]
    if folded[at] not in COMPASS or len(rest) < len(("and", "South", "Korea")) or rest[0] != "and":
        return None
    whole = phrases.get((folded[at], folded[at + 3]))
    if folded[at + 2] not in COMPASS or whole is None or phrases.get(tuple(folded[at + 2 : at + 4])) is None:
        return None
    return Piece(whole[0], at, at, whole[1], f"{words[at]} {rest[2]}")


def _region(words: Sequence[str], folded: Sequence[str], at: int, phrases: Phrases) -> Piece | None:
    """A compass point with what is a state's by itself and together is none's: "South American", "Latin America"."""
    if folded[at] not in COMPASS or at + 1 >= len(words) or not words[at][:1].isupper():
        return None
    state = folded[at + 1] in (*REGIONAL, *CONTINENTS) or phrases.get((folded[at + 1],), ("",))[0] == "demonym"
    if not (state or folded[at + 1] in AMERICAS) or phrases.get((folded[at], folded[at + 1])):
        return None
    return Piece("other", at, at + 1, f"{folded[at]} {folded[at + 1]}", " ".join(words[at : at + 2]))


def _entry(words: Sequence[str], folded: Sequence[str], at: int, phrases: Phrases) -> Piece | None:
    """The longest entry that begins at a token."""
    if not folded[at] or (words[at].lower() in DETERMINERS and words[at].islower()):
        return None
    if words[at + 1 : at + 2] and words[at + 1] in SONS and words[at][:1].isupper():
        return None  # "Sultan bin Saad" is no sultan
    for end in range(min(len(words), at + LONGEST), at, -1):
        listed = "," in words[at:end]
        if not folded[end - 1] or any(w in ("(", ")") for w in words[at:end]) or words[end - 1] in ("'s", "’s"):
            continue
        if listed and "and" not in folded[at:end]:
            continue
        key = _key([word for word in folded[at:end] if word] if listed else folded[at:end])
        for candidate, plural in ((key, False), (_singular(key), True)):
            if candidate and (found := phrases.get(candidate)) is not None:
                kind, name = found
                if listed and kind != "organization":
                    continue  # of bodies alone a comma is in the name: "Foreign, Commonwealth and Development Office"
                if kind == "organization" and end - at == 1 and _is_half_spelt(words[at]):
                    continue
                if kind in KEPT_LOWER and not any(w[:1].isupper() for w in words[at:end]):
                    continue
                if plural and kind not in ("title", "body_noun"):
                    continue
                leads = kind in ("title", "body_noun") and end - at > 2 and words[at + 1].lower() == "of"
                counted = words[at] if leads else words[end - 1]  # "ministers of defence" are several, one ministry
                several = (plural and not leads) or (kind in ("title", "body_noun") and is_plural(counted))
                return Piece(kind, at, end - 1, name, " ".join(words[at:end]), several)
    return None


INITIALS: Final = 2
"""Letters of the shortest initials, which are written as capitals: "Rt" is no broadcaster's name."""


def _is_half_spelt(word: str) -> bool:
    """Whether a word is as short as the shortest initials and not written as such."""
    return len(word) <= INITIALS and not word.isupper()


def _modifier(words: Sequence[str], folded: Sequence[str], at: int, modifiers: Collection[str]) -> Piece | None:
    """A word before or after a title that changes it ("former", "-elect")."""
    if folded[at] in modifiers:
        return Piece("modifier", at, at, folded[at], words[at])
    return None


def _key(folded: Sequence[str]) -> tuple[str, ...]:
    """Folded tokens as the words of a key: a genitive s belongs to the word before it, "organisation" has a z."""
    out: list[str] = []
    for part in map(respelt, folded):
        if part == "s" and out:
            out[-1] += "s"
        else:
            out.extend(part.split())
    return tuple(out)


def _singular(key: tuple[str, ...]) -> tuple[str, ...]:
    """The key with its last word (or, in "ministers of …", its first) made singular; empty where it is not plural."""
    if len(key) > 2 and key[1] == "of" and (one := singular(key[0])):
        return (one, *key[1:])
    one = singular(key[-1])
    return (*key[:-1], one) if one else ()


def singular(word: str) -> str:
    """The singular of a plural noun in small letters; empty where the word is none."""
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word in ("ministers", "people"):
        return word[:-1] if word == "ministers" else ""
    if word.endswith(("sses", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else ""


def _plain(words: Sequence[str], folded: Sequence[str], at: int, before: Sequence[Piece]) -> Piece:
    word, low = words[at], words[at].lower()
    if low in DETERMINERS:
        return Piece("determiner", at, at, low, word)
    if low in POSSESSIVES:
        return Piece("possessive", at, at, low, word)
    if low in NUMBERS or (word.isdigit() and len(word) < 4):
        return Piece("number", at, at, low, word)
    if word in ("'s", "’s", "'", "’"):
        return Piece("genitive", at, at, "'s", word)
    if low in JOINERS:
        return Piece(JOINERS[low], at, at, low, word)
    if folded[at] in COUNTERPARTS:
        return Piece("other", at, at, folded[at], word)
    regional = folded[at] in REGIONAL and words[at + 1 : at + 2] and words[at + 1][:1].islower()
    if folded[at] in CREEDS or regional:  # "African mediators"
        return Piece("other", at, at, folded[at], word)
    if low.rstrip(".") in HONORIFICS and word[:1].isupper():
        return Piece("honorific", at, at, low, word)
    if word in NUMERALS and before and before[-1].kind in ("title", "other"):
        return Piece("other", at, at, low, word)  # "Minister of Foreign Affairs II Kari Lund"
    named = words[at + 1 : at + 2] and words[at + 1][:1].isupper()
    if named and folded[at] == "affairs" and any(p.kind == "title" for p in before):
        return Piece("other", at, at, low, word)  # "Minister of State for Youth Affairs Kari Lund"
    capital = word[:1].isupper() or (word[:1].isalpha() and not word[:1].islower())
    inside = low in PARTICLES and before and before[-1].kind == "name"
    return Piece("name" if capital or inside else "other", at, at, folded[at], word)


PLURALS: Final = frozenset("people police forces troops authorities officials sources media headquarters".split())


def is_plural(word: str) -> bool:
    """Whether a noun names several: "ministers", "parties", "police"; the French "d'affaires" does not."""
    low = word.lower()
    return low in PLURALS or (not low.startswith(("d'", "d’")) and bool(singular(low)))
