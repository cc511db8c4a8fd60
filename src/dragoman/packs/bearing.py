"""Whether a name in a text can be that of a person whom the pack knows: spellings, fathers' names, dynasties."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from dragoman.packs.actor_records import Person
from dragoman.packs.left_over import left_over
from dragoman.packs.persons import PARTICLES
from dragoman.text.folding import consonants, fold, loosen

SONS: Final = frozenset(("bin", "ibn", "ben"))
"""Particles before a father's name."""

ALIKE: Final = 0.6
"""How alike two first names must be (difflib's ratio) to be spellings of one: "Sergey" and "Serhiy"."""

ARAB: Final = frozenset(
    "ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM".split()
)
"""Where the names behind the first are the father's and the grandfather's."""

LATIN: Final = frozenset(
    """ARG BOL BRA CAN CHL COL CRI CUB DOM ECU ESP GTM GUY HND JAM MEX NIC PAN PER PRI PRT PRY SLV SUR TTO URY USA VEN
    AUS AUT BEL CHE CZE DEU DNK EST FIN FRA GBR HRV HUN IRL ISL ITA LIE LTU LUX LVA MLT NLD NOR NZL PHL POL ROU SVK SVN
    SWE ZAF AGO CPV GNQ MOZ STP""".split()
)
"""Where names are written as in English news, so that another spelling is another name."""

STEM: Final = 3
"""Least letters of a first name cut short."""

SERVANT: Final = "abd"
"""How first names of two words begin that are written in one or two: "Abdul Karim", "Abdolkarim"."""

SLIP: Final = 6
SLIPPED: Final = 0.85
"""Least letters of a first name that may be misspelt, and how alike the spelling must be."""

PAIR: Final = 2
"""Words of a name that is a first and a last one."""

HYPHENATED: Final = frozenset(("KOR", "PRK", "TWN"))
"""Where given names are mostly of two syllables, written with a hyphen."""

FATHERED: Final = 3
"""Words of the shortest name that tells a father and how he is told: "Turki bin Faisal", "Turki Faisal Saud"."""


def bears(person: Person, names: Sequence[str]) -> bool:
    """Whether a text's names can be this person's: two tokens shared, or the last one and the first letter.

    Of long names the first tokens must begin alike, as whole dynasties share the rest; one name alone must be a token
    of the person's. Particles ("bin", "al") and single letters count for nothing.
    """
    wanted = [w for n in names for w in loosen(n).split() if len(w) > 1 and w not in PARTICLES]
    hyphened = [own for own in (person.name, *person.aliases) if any(len(_parts(word)) > 1 for word in own.split())]
    if hyphened and all(_has_other_syllables(names, own.split(), person) for own in hyphened):
        return False  # "Lee Jun-ho" is not Lee Ju-ho, nor "Kim Gunn" Kim Gun-hee
    if _is_of_other_syllables(names, person):
        return False  # "Park Jin-ho" is not Park Jin, nor "Shin Hyon-hee" Shin Yeon Hee
    for own_name in (person.name, *person.aliases):
        own = _without_particles(loosen(own_name).split())
        alike = bool(own and names) and any(key(names[0])[:1] == key(own_name)[:1] for key in (fold, loosen))
        if not own or (len(own) > 2 and len(wanted) > 2 and not alike):
            continue
        if len(wanted) == 1 and wanted[0] in own[1:-1] and _tells_father(own_name, person):
            continue  # "Prince Turki" is not Fahd bin Turki, "Sheikh Mohamed" no Khaled Mohamed Balama
        if _is_of_another_father(names, own_name.split()):
            continue  # "Faisal bin Farhan bin Abdullah" is not Faisal bin Abdullah
        if len(wanted) == PAIR < len(own) and _is_turned(wanted, own):
            continue  # "Ahmad Abdullah" is not Abdullah Ahmad Badawi
        glued = {loosen("".join(_parts(word))) for word in own_name.split()}
        shared = {w for w in wanted if w in own or w in glued}
        if len(wanted) == 1 and shared == _dynasty(own_name) and wanted[0] != own[0]:
            continue  # "Sheikh Saoud" is no one of the House of Saud
        if len(wanted) > PAIR and len(own) > PAIR and _differ(own_name, names):
            continue  # "Nguyen Thi Hoa" is not Nguyen Dinh Hoa
        if len(wanted) > 2 and len(own) > 2 and len(shared) == 2 and not _aligned(wanted, own, shared):
            continue  # "Jorge Ferrer Rodriguez" is not Jorge Rodríguez Gómez
        first = fold(own_name).split()[0]
        full = person.name if len(first) == 1 and fold(person.name)[:1] == first else own_name  # "V. K. Singh" is Vijay
        close = alike and wanted[-1:] == own[-1:] and _may_be_first(fold(names[0]), fold(full).split()[0], person)
        if len(shared) >= min(2, len(wanted)) or close:
            return True
    return False


def _differ(own: str, names: Sequence[str]) -> bool:
    """Whether each of two long names has a word that the other lacks; a dynasty's name may be left out."""
    lacking, more = left_over(own, names)
    return bool(more) and not set(map(loosen, lacking)) <= _dynasty(own)


def _tells_father(name: str, person: Person) -> bool:
    """Whether a name's middle is the father's: by what stands before it, or as all do in his country."""
    arab = {h.country for h in person.holdings} & ARAB
    return not SONS.isdisjoint(fold(name).split()) or bool(arab)


def _without_particles(words: Sequence[str]) -> list[str]:
    """The words of a name that tell it from others; none at its end is a particle, as in "Jung Hong-won"."""
    return [w for n, w in enumerate(words) if w not in PARTICLES or n == len(words) - 1]


def _is_turned(pair: Sequence[str], own: Sequence[str]) -> bool:
    """Whether a longer name holds two words in the other order."""
    first, second = pair
    return first in own and second in own and own.index(first) > own.index(second)


def _has_other_syllables(names: Sequence[str], own: Sequence[str], person: Person) -> bool:
    """Whether a given name with a hyphen differs in a part: in both names, or where the text has it in one syllable.

    The second goes for names of East Asia alone, whose parts nobody leaves out.
    """
    given = next(parts for word in own if len(parts := _parts(word)) > 1)
    said = next((parts for name in names if len(parts := _parts(name)) > 1), None)
    if said is not None:
        return len(said) == len(given) and not all(map(_is_syllable, said, given))
    if len(names) < PAIR or not {h.country for h in person.holdings} & HYPHENATED:
        return False
    words = [loosen(name) for name in names]
    family = [loosen(word) for word in own if len(_parts(word)) < PAIR]
    if len(apart := [name for name in names if loosen(name) not in family]) == len(given):
        return not all(map(_is_syllable, map(fold, apart), given))  # "Lee", "Jun", "ho", as a tokenizer parts them
    whole = "".join(loosen(part) for part in given)
    syllables = {loosen(part) for part in given}
    return not any(_sound_alike(word, whole) for word in words) and len(syllables.intersection(words)) < len(syllables)


def _is_of_other_syllables(names: Sequence[str], person: Person) -> bool:
    """Whether a name of family and two syllables is of the person's family, and of none of his given names."""
    said, *own = ([loosen(part) for part in whole.replace("-", " ").split()] for whole in (" ".join(names), person.name,
                  *person.aliases))  # fmt: skip
    if len(said) != PAIR + 1 or not {h.country for h in person.holdings} & HYPHENATED:
        return False
    family = [name for name in own if name[:1] == said[:1] and len(name) <= len(said)]
    glued = "".join(said[1:])
    return bool(family) and not any(
        all(map(_sound_alike, name[1:], said[1:])) if len(name) == len(said) else _sound_alike(name[-1], glued)
        for name in family
    )


def _parts(word: str) -> list[str]:
    """The parts of a word with hyphens, articles aside ("al-Sisi" is one)."""
    return [part for part in fold(word).split() if part not in PARTICLES] if "-" in word else []


def _sound_alike(one: str, other: str) -> bool:
    """Whether two syllables are spellings of one: "yul" and "yeol"; vowels alone tell nothing apart."""
    return loosen(one) == loosen(other) or consonants(loosen(one)) == consonants(loosen(other)) != ""


def _is_syllable(one: str, other: str) -> bool:
    """The same of syllables of a hyphened name in their own spelling: "Yong" and "Jong" are two."""
    return (one[:1] == "y") == (other[:1] == "y") and _sound_alike(one, other)


def _is_of_another_father(names: Sequence[str], own: Sequence[str]) -> bool:
    """Whether a text names the father behind "bin", and a person's own name has another one, or another son."""
    said, known = ([fold(n) for n in name] for name in (names, own))
    if len(said) < FATHERED or said[1] not in SONS:
        return False
    if len(known) < FATHERED:
        return not any(_sound_alike(said[0], word) or said[0][:3] == word[:3] for word in known)
    if known[1] in SONS and not _begin_alike(said[0], known[0]):
        return True  # Mohammed bin Salman bin Abdulaziz is not Abdulaziz bin Salman
    father = known[2] if known[1] in SONS else known[1]
    return father not in PARTICLES and consonants(loosen(said[2])) != consonants(loosen(father))


def _may_be_first(one: str, other: str, person: Person) -> bool:
    """Whether two first names may be a person's: where names are written in this script, only one name does.

    "Marta" is neither Maria nor Maisa; a beginning of one ("Dan", "Tom", "Dave"), or a letter within a long one, makes
    no other name.
    """
    countries = {h.country for h in person.holdings}
    if not countries or not countries <= LATIN:
        return _begin_alike(one, other)
    short, long = sorted((one.replace("h", ""), other.replace("h", "")), key=len)
    closed = long[-1:] not in ("a", "e", "i", "o")  # "Daniel" is no Daniela
    stem = short.removesuffix("e").removesuffix("i").removesuffix("y") if closed and len(short) < len(long) else short
    begins = long.startswith(stem) and len(stem) >= STEM and (closed or len(short) != len(long) - 1)
    begins = begins or short == long or 1 in (len(one), len(other))
    slip = len(short) >= SLIP and one[-1] == other[-1]
    return begins or (slip and SequenceMatcher(None, one, other, autojunk=False).ratio() >= SLIPPED)


def _begin_alike(one: str, other: str) -> bool:
    """Whether two first names may be one's: an initial, a short form, or a spelling with like letters and consonants.

    "Serhiy" is Sergey; "Somsak" is no Somchai, nor "Karim" Kamal.
    """
    short, long = sorted((one, other), key=len)
    if len(short) == 1 or (len(short) >= STEM and long.startswith(short)):
        return True
    if one[:STEM] == other[:STEM] == SERVANT:
        return True
    skeletons = consonants(loosen(one)), consonants(loosen(other))
    if skeletons[0] == skeletons[1]:
        return True
    near = SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE
    return near and _differ_by_one(*skeletons)


def _differ_by_one(one: str, other: str) -> bool:
    """Whether two words are one but for a letter more or another letter."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) <= 1
    return any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


def holds_all(person: Person, names: Sequence[str]) -> bool:
    """Whether one of a person's names holds every word of a text's, particles and single letters aside."""
    wanted = {w for w in (loosen(n) for n in names) if len(w) > 1 and w not in PARTICLES}
    return len(wanted) > 1 and any(wanted <= set(loosen(own).split()) for own in (person.name, *person.aliases))


def _aligned(one: Sequence[str], other: Sequence[str], shared: set[str]) -> bool:
    """Whether two shared tokens stand alike in two longer names: at the front, at the end, or at both ends."""
    places = [sorted(min(n, n - len(name) + 2, key=abs) for n, w in enumerate(name) if w in shared)[:2]
              for name in (one, other)]  # fmt: skip
    return places[0] == places[1]


def _dynasty(name: str) -> set[str]:
    """The last word of a name where it is the family's after "Al" ("Salman bin Abdulaziz Al Saud")."""
    words = name.split()
    return {loosen(words[-1])} if len(words) > 2 and words[-2] == "Al" else set()
