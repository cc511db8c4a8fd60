"""What is known of each entity while a dispatch is read, and whether a new phrase can be one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final

from dragoman.records.entities import Office
from dragoman.records.mentions import Reading
from dragoman.text.folding import consonants, fold, loosen

MONARCHS: Final = frozenset("emir king queen sultan emperor empress pope sheikh prince grand duke".split())
"""Nouns of heads of state that no president bears."""

TOP: Final = ("head_of_state", "head_of_government", "monarch")
"""Offices that a text calls by each other's names."""

DISTINCT: Final = (
    *TOP, "vice_president", "foreign_minister", "defence_minister", "deputy_minister", "speaker", "ambassador",
)  # fmt: skip
"""Offices by which nobody is called who holds another one of them."""

SERVING: Final = ("spokesperson", "aide")
"""Offices of those who speak for the head of a body, or serve him, and are not he."""

VAGUE: Final = {
    "leader": frozenset(("head_of_state", "head_of_government", "monarch", "body_head", "crown_prince")),
    "head of state": frozenset(("head_of_state", "monarch")),
    "top diplomat": frozenset(("foreign_minister",)),
    "premier": frozenset(("head_of_government",)),
    "diplomat": frozenset(("spokesperson", "foreign_minister", "ambassador", "envoy", "minister", "aide")),
    "official": frozenset(("spokesperson", "aide", "minister", "deputy_minister", "envoy")),
    "minister": frozenset(("foreign_minister", "defence_minister", "minister")),
    "envoy": frozenset(("ambassador", "envoy")),
    "politician": frozenset(("head_of_state", "head_of_government", "minister", "speaker")),
}
"""Title nouns that several offices answer to."""

LEADING: Final = frozenset("leader head chief chairman chairwoman chairperson president secretary".split())
"""Nouns of those who lead a party or movement."""

MOVEMENTS: Final = frozenset(("PTY", "REB", "OPP", "PRM", "CVL"))
"""Sectors of parties and movements."""


@dataclass(slots=True)
class Spot:
    """Where a party was mentioned: sentence, first token, whether as a subject, whether as a quotation's source."""

    sentence: int
    token: int
    subject: bool
    source: bool


@dataclass(slots=True)
class Party:
    """An entity in the making. ``guessed``: the text has only called an office, of which a table knows the holder.

    ``titles``: those by which it has been called, folded, and that of its office.
    """

    kind: str
    name: str
    names: list[tuple[str, ...]] = field(default_factory=list)
    key: str | None = None
    country: str | None = None
    sectors: tuple[str, ...] = ()
    role: str | None = None
    title: str | None = None
    nouns: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    wikidata: str | None = None
    office: Office | None = None
    gender: str = ""
    count: int = 1
    anonymous: bool = False
    former: bool = False
    places: list[Spot] = field(default_factory=list)
    guessed: bool = False

    @property
    def last(self) -> Spot:
        """The latest mention."""
        return self.places[-1]


def new_party(reading: Reading, words: str) -> Party:
    """The party of a phrase that stands for nobody mentioned before, called by its words where it has no name."""
    guessed = bool(reading.key) and not reading.names and reading.kind == "person"
    party = Party(reading.kind, reading.name or bare_name(words), key=reading.key, guessed=guessed)
    absorb(party, reading)
    return party


def absorb(party: Party, reading: Reading) -> None:
    """Add what a phrase says to the party that it stands for; what is known stays."""
    unnamed = not party.names
    party.guessed = party.guessed and not reading.names
    if reading.names:
        party.names.append(tuple(loosen(n) for n in reading.names if loosen(n)))
    if reading.key and reading.key.startswith("person:") and reading.name:
        party.names.append(tuple(loosen(n) for n in reading.name.split() if loosen(n)))
    if reading.key and (party.key is None or (reading.wikidata and not party.wikidata)):
        party.key, party.name = reading.key, reading.name or party.name
    elif reading.names and reading.name and party.wikidata is None and (unnamed or _fuller(reading.name, party.name)):
        party.name = reading.name
    party.country = party.country or reading.country
    listed = (party.key or "").startswith("organization:")
    if not listed or reading.key == party.key:  # "the community" says no more of a bloc than its name
        party.sectors = party.sectors or reading.sectors
    party.role = party.role or reading.role
    if reading.title and (party.title is None or len(reading.title) > len(party.title)) and not reading.relative:
        party.title = reading.title
    party.nouns.update(noun for noun in (reading.noun, *reading.also) if noun)
    if not reading.relative:
        party.titles |= titles_of(reading)
    party.wikidata = party.wikidata or reading.wikidata
    party.office = party.office or reading.office
    party.gender = party.gender or (reading.gender if reading.form != "pronoun" or reading.gender in ("m", "f") else "")
    party.count = max(party.count, reading.count if reading.form != "pronoun" else 1)
    party.anonymous = reading.anonymous if not party.places else party.anonymous and reading.form != "name"
    party.former = party.former or reading.modifier in (*PAST, "late")


def _fuller(one: str, other: str) -> bool:
    return len(one.split()) > len(other.split()) or not other[:1].isupper()


NO_SURNAME: Final = ("al", "bin", "ibn", "bint")
"""What stands before a name that is no surname."""


def name_rank(party: Party, reading: Reading) -> int:
    """How well a name is the party's: its first or last token 2, another one 1; the al- of a family aside.

    A father's name behind "bin" is another one: "King Salman" is rather Salman than "Khalifa bin Salman".
    """
    wanted = [loosen(n) for n in reading.names if loosen(n)]
    if len(wanted) != 1:
        return 2
    edges = {known[0] for known in party.names if known}
    edges |= {known[-1] for known in party.names if known and (len(known) < 2 or known[-2] not in NO_SURNAME)}
    return 2 if wanted[0] in edges else 1


def same_name(party: Party, reading: Reading) -> bool:
    """Whether a name can be the party's: all tokens of the shorter in the longer, a single one its first or last.

    A full name must fit a full one, where the party has any: "Mohammed Obad" is not Hassan Obad, though he is "Obad".
    """
    wanted = tuple(loosen(n) for n in reading.names if loosen(n))
    full = [known for known in party.names if len(known) > 1] if len(wanted) > 1 else []
    return bool(wanted) and any(_compatible(known, wanted) for known in full or party.names)


def _compatible(known: Sequence[str], wanted: Sequence[str]) -> bool:
    short, long = (known, wanted) if len(known) <= len(wanted) else (wanted, known)
    if not short:
        return False
    if "al" in short and "al" in long and _begin_apart(short, long):
        return False  # of one dynasty: "Nawaf Al-Ahmad Al-Jaber Al-Sabah", "Sabah Al-Ahmad Al-Jaber Al-Sabah"
    if len(short) == 1:
        edge = short[0] in (long[-1], long[0]) or _is_given_name(short[0], long)
        return edge or (len(short[0]) > 3 and short[0] in long)
    return set(short) <= set(long) or (
        short[-1] == long[-1] and short[0][:1] == long[0][:1] and min(len(short[0]), len(long[0])) < 3
    )


NEARLY: Final = 0.7
"""Least share of letters in common of two spellings of a name that differ in vowels alone."""


def _is_given_name(word: str, name: Sequence[str]) -> bool:
    """Whether a word is the given name of one whose father's or family's follows, in another spelling.

    "Sheikh Mohammed" is "Muhammad bin Rashid", and no "Mahmoud".
    """
    given = name[0]
    alike = min(len(word), len(given)) > 4 and word[0] == given[0] and consonants(word) == consonants(given)
    of_father = not set(NO_SURNAME).isdisjoint(name[1:])
    return of_father and alike and SequenceMatcher(None, word, given, autojunk=False).ratio() >= NEARLY


def _begin_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two long names begin with different given names, vowels and doubled letters aside."""
    return min(len(one), len(other)) > 2 and consonants(one[0]) != consonants(other[0])


def may_be(party: Party, reading: Reading) -> bool:
    """Whether nothing that is known speaks against a phrase standing for a party."""
    if party.country and reading.country and party.country != reading.country:
        return False
    if party.gender in ("m", "f") and reading.gender in ("m", "f") and party.gender != reading.gender:
        return False
    if reading.modifier in PAST and not reading.names and _holds_now(party, reading):
        return False
    return not (party.wikidata and reading.wikidata and party.wikidata != reading.wikidata)


PAST: Final = ("former", "ex")
"""What a title's modifier may do to it: its bearer holds it no more."""


def _holds_now(party: Party, reading: Reading) -> bool:
    """Whether a party holds on the day the very office that a phrase calls past: "the former leader" is not he."""
    office = party.office
    return office is not None and not party.former and has_title(party, reading)


def has_title(party: Party, reading: Reading) -> bool:
    """Whether a party bears the title of a phrase: its noun, or an office that the noun names."""
    noun = reading.noun
    secretary = fold(reading.title or "") == SECRETARY and noun == MINISTER
    if secretary and SECRETARY not in heads_of(party.titles):
        return False
    if noun in MONARCHS and "head_of_state" in (party.role, reading.role) and noun not in party.nouns:
        return noun in fold(f"{party.title or ''} {party.office.title if party.office else ''}").split()
    if noun in party.nouns or (reading.role and party.role and _base(reading.role) == _base(party.role)):
        return True
    roles = {_base(party.role)} if party.role else set()
    if noun in VAGUE and roles & VAGUE[noun]:
        return True
    told = (fold(t) for t in (party.title or "", party.office.title if party.office else ""))
    return bool(noun) and any(f" {fold(noun)} " in f" {_own_part(t, noun)} " for t in told)


SECRETARY: Final = "secretary"
MINISTER: Final = "minister"
"""A title that the tables take for a minister's, and by which no minister is called who bears another; its key."""


def titles_of(reading: Reading) -> set[str]:
    """The titles that a phrase gives, folded: its own and that of the office which a table knows."""
    told = (reading.title or "", reading.office.title if reading.office else "")
    return {fold(t) for t in told if fold(t)}


def heads_of(titles: Iterable[str]) -> set[str]:
    """The last words of what titles call their holders: "secretary" of "US secretary of state"."""
    return {own.split()[-1] for t in titles if (own := _own_part(t, "").strip())}


def _own_part(title: str, noun: str) -> str:
    """What a title calls its holder, and not whose he is: "press secretary" of "press secretary of the president"."""
    return title if " of " in noun else re.split(r" (?:of|to|for) ", title, maxsplit=1)[0]


def holds_another(party: Party, reading: Reading) -> bool:
    """Whether a party holds an office that speaks against a phrase's: a foreign minister is not the prime minister."""
    own, said = (_base(r) if r else "" for r in (party.role, reading.role))
    if said == "body_head" and own in SERVING:
        return True
    if own not in DISTINCT or said not in DISTINCT or reading.noun in party.nouns:
        return False
    return own != said and not (own in TOP and said in TOP)


def vaguely_titled(party: Party, reading: Reading) -> bool:
    """Whether a party has been called by a vague noun that a phrase's office answers to: "envoy" for an ambassador."""
    return bool(reading.role) and any(_base(reading.role or "") in VAGUE.get(noun, ()) for noun in party.nouns)


def leads_movement(reading: Reading) -> bool:
    """Whether a phrase calls somebody the head of a party or movement: a text's "Tunisian leader" may be he."""
    words = fold(reading.title or "").split()[:2]
    return not LEADING.isdisjoint(words) and not MOVEMENTS.isdisjoint(reading.sectors)


def _base(role: str) -> str:
    return role.split(":")[0]


def called_apart(party: Party, words: Sequence[str]) -> bool:
    """Whether a body's name and a phrase have each a capital word and share none: "the Sikh community" is no EAC."""
    called, said = ({w for w in name if w[:1].isupper()} for name in (party.name.split(), words[1:]))
    return bool(called) and bool(said) and called.isdisjoint(said)


ORIGINS: Final = frozenset(
    "western european african asian arab regional gulf international foreign local eastern nordic".split()
)
"""Adjectives of where somebody without a name is from."""


def of_another_origin(party: Party, words: Sequence[str]) -> bool:
    """Whether a party and a phrase are each told to be from somewhere, and not from the same: "a Western diplomat"."""
    called, said = (ORIGINS & {w.lower() for w in name} for name in (party.name.split(), words))
    return bool(called) and bool(said) and called.isdisjoint(said)


STATES: Final = frozenset("countries states nations neighbours neighbors powers".split())
"""Nouns of several states, which belong to none."""


def is_several_states(party: Party) -> bool:
    """Whether a party is several states without names: "other countries"."""
    return party.count > 1 and any(noun.split()[-1] in STATES for noun in party.nouns if noun)


STYLE: Final = re.compile(r"(?i)^(?:his|her|their) (?:royal |serene )?(?:highness|majesty|excellency) (?=the )")


QUOTING: Final = '"“”'
"""Quotation marks that no name begins or ends with."""


def bare_name(words: str) -> str:
    """A phrase as a name: without its article, and without a style before it ("His Highness the Amir").

    And without the quotation marks of which it is full or has but one: 'an "informed source'.
    """
    words = STYLE.sub("", " ".join(words.split()))
    first, _, rest = words.partition(" ")
    name = rest if rest and first.lower() in ("the", "a", "an") else words
    marks = [n for n, char in enumerate(name) if char in QUOTING]
    return name.strip(QUOTING) if len(marks) == 1 or marks == [0, len(name) - 1] else name
