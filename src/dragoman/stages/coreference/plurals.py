"""Plurals ("the two leaders", "both countries") to the parties that they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.each import ORGANS, one_each
from dragoman.stages.coreference.groups import COUNTS
from dragoman.stages.coreference.lately_met import in_contact, in_own_contact, lately_met, may_bear
from dragoman.stages.coreference.opposed import SIDES, called_sides, has_beside, is_addressed, met_since, two_sides
from dragoman.stages.coreference.own_meeting import both_in_meeting
from dragoman.stages.coreference.parties import TOP, Party, has_title, holds_another
from dragoman.stages.coreference.recency import PARTIES, STATES, clause_subject, kinds_of_plural
from dragoman.stages.coreference.state import (
    State,
    foremost,
    likeliest_two,
    linked_parties,
    party_at,
    party_of_state,
)
from dragoman.text.folding import fold

NUMERALS: Final = frozenset("two three four five six seven eight nine ten several".split())

PEOPLE: Final = frozenset(
    """leader leaders president presidents minister ministers official officials politician politicians premier premiers
    statesman statesmen diplomat diplomats envoy envoys negotiator negotiators interlocutor interlocutors counterpart
    counterparts colleague colleagues guest guests host hosts head heads chief chiefs man men woman women person
    commander commanders general generals senators senator candidate candidates monarch monarchs king kings
    speaker speakers two three four they both those representative representatives principal principals dignitary
    dignitaries former latter pair duo ambassadors ambassador chairman chairmen chairperson chairpersons chair chairs
    secretary secretaries governor governors chancellor chancellors commissioner commissioners mayor mayors lawmaker
    lawmakers parliamentarian parliamentarians delegate delegates""".split()
)
"""Nouns whose plural takes up people named before."""


def named_after(state: State, n: int, reading: Reading) -> list[int]:
    """The phrases that name a plural right behind it: "the two ministers, Kari Lund and Marko Ilic"; none mostly."""
    if reading.kind != "person" or reading.count < 2 or reading.names or reading.pronoun:
        return []
    phrase, members = state.phrases[n], list[int]()
    tokens = state.sentences[phrase.sentence].tokens
    at = phrase.last
    for m in range(n + 1, len(state.phrases)):
        other = state.phrases[m]
        if other.sentence != phrase.sentence or other.inner or other.first <= at:
            continue
        between = {t.text.lower() for t in tokens[at + 1 : other.first]}
        if not between or not between <= ({",", "and"} if members else {","}) or other.kind != "person":
            break
        members.append(m)
        at = other.last
    short = any(state.phrases[m].first == state.phrases[m].last for m in members)
    return members if len(members) == reading.count and not (reading.parts and short) else []


def parties_of_plural(state: State, n: int, reading: Reading) -> list[Party]:
    """Whom "the two leaders", "the parties", "both countries" mean; none where the text tells of nobody like them.

    Who does something to them is none of them: "Lund met Vik and will meet the parties".
    """
    doer = _addressing(state, state.phrases[n])
    found = (parties for parties in _meant(state, n, reading) if parties and _are_of(parties, reading))
    alone = doer if doer is not None and doer.kind == "person" else None
    chosen = next((parties for parties in found if not any(p is alone for p in parties)), [])
    return [] if reading.count != 2 and has_beside(state, n, chosen) else chosen


def _are_of(parties: Sequence[Party], reading: Reading) -> bool:
    """Whether parties may be of the state that a plural names: "the two British diplomats" are no Russians."""
    if not reading.country or reading.kind == "country":
        return True
    return all(p.country in (None, reading.country) for p in parties)


def _meant(state: State, n: int, reading: Reading) -> Iterator[list[Party]]:
    """Those whom a plural may mean, the surest first; an empty list where one way of looking finds none."""
    phrase = state.phrases[n]
    kinds = kinds_of_plural(reading)
    people, two = kinds == ("person",), reading.count == 2
    if people and not _names_people(state, phrase, reading):
        return
    addressing = _addressing(state, phrase)
    principals = _principals(state, phrase, but=addressing) if two else []
    linked = [p for p in linked_parties(state, phrase) if not holds_another(p, reading) and p is not addressing]
    bearers = [p for p in linked if may_bear(p, reading)]
    linked = bearers if people and len(bearers) > 1 else linked
    told = linked if reading.country else foremost(state, linked)
    counted = last_set(state, phrase, kinds)
    yield counted if _has_number(state, phrase, len(counted)) else []
    yield in_own_contact(state, phrase, reading) if two and people else []
    yield both_in_meeting(state, phrase, reading)
    if reading.role in TOP and any(p.role != reading.role for p in told):
        yield _exactly(state, reading)
    yield _sides_again(state, n, reading)
    yield called_sides(state, told, phrase, reading)
    yield in_contact(state, phrase, reading) if two and people else []
    yield told if not people and not two and len(told) > 2 and len({p.kind for p in told}) == 1 else []
    met = [] if people else met_since(state, phrase, last_set(state, phrase, kinds))
    yield told if {id(p) for p in met} == {id(p) for p in told} else []
    yield [] if people else _opposed(state, phrase, reading, kinds)
    if len(told) > 1 and not _is_strange(told, principals) and not (two and len(told) > 2):
        yield told
    yield likeliest_two(state, phrase, told) if two and len(told) > 2 else []
    yield [] if people else one_each(state, phrase, reading)
    pair = last_set(state, phrase, kinds)
    if _is_meant(pair, reading) and (not people or all(may_bear(p, reading) for p in pair)):
        yield pair
    titled = _same_office(state, reading)
    yield [] if two and len(titled) != 2 else titled
    yield lately_met(state, phrase, reading)
    yield one_each(state, phrase, reading) if two and people else []
    if principals and kinds == ("country",):
        yield _states_of(state, [p.country or "" for p in principals])
    if principals and "person" in kinds and (not people or all(may_bear(p, reading) for p in principals)):
        yield principals
    yield _recent(state, phrase, reading, kinds)
    yield _countries_of(state) if two and kinds == ("country",) else []


def _has_number(state: State, phrase: Phrase, size: int) -> bool:
    """Whether a phrase tells of three or more that they are as many: "the three nations" of a list of three."""
    words = {t.text.lower() for t in state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]}
    return size > 2 and any(COUNTS.get(word) == str(size) for word in words)


def _recent(state: State, phrase: Phrase, reading: Reading, kinds: tuple[str, ...]) -> list[Party]:
    """The two of a plural's kinds that were spoken of last, one a country; of two people, else of one country."""
    near = [
        p
        for p in state.parties
        if p.kind in kinds and p.count == 1 and phrase.sentence - p.last.sentence <= 3 and not p.anonymous
        if not holds_another(p, reading)
    ]
    near.sort(key=lambda p: (-p.last.sentence, -len(p.places)))
    chosen: list[Party] = []
    for party in near:
        if len(chosen) < 2 and party.country not in {c.country for c in chosen}:
            chosen.append(party)
    if len(chosen) == 2 and (reading.count == 2 or reading.noun in ("parties", "sides", "leaders", "leader")):
        return chosen
    if reading.count != 2 or kinds != ("person",):
        return []
    most = sorted(near, key=lambda p: (-len(p.places), -p.last.sentence))[:2]
    return most if len(most) == 2 else []


def _opposed(state: State, phrase: Phrase, reading: Reading, kinds: tuple[str, ...]) -> list[Party]:
    """The two sides of the text, or those named together last, where a plural means states or sides."""
    noun = reading.noun.split()[-1] if reading.noun else ""
    if (noun not in STATES | PARTIES or noun in ORGANS) and noun not in ("governments", "government"):
        return []
    named = last_set(state, phrase, kinds)
    addressed = is_addressed(state.sentences[phrase.sentence], phrase.head)
    if len(named) == 2 and not addressed and not met_since(state, phrase, named):
        return named
    sides = two_sides(state, phrase)
    unheard = "person" in kinds and not any(p.places for p in sides)  # the text has only spoken of people
    return _principals(state, phrase) or sides if unheard else sides


def _addressing(state: State, phrase: Phrase) -> Party | None:
    """Who does something to those for whom a phrase stands, and is none of them: "she thanked the two leaders"."""
    sentence = state.sentences[phrase.sentence]
    if not is_addressed(sentence, phrase.head):
        return None
    subject = clause_subject(sentence, phrase.head)
    return party_at(state, phrase.sentence, subject) if subject is not None else None


EITHER: Final = frozenset("each either neither".split())
"""Words before one of two sides, which speak of both."""


def of_both(state: State, phrase: Phrase, reading: Reading) -> Reading:
    """The reading of "each capital" as one of two; so is that of "the foreign ministers of the two countries"."""
    first = state.document.cite(phrase.span).split()[0].lower()
    if reading.kind == "person" and reading.count > 2 and _is_of_two(state, phrase, reading):
        return replace(reading, count=2)
    noun = reading.noun.split()[-1] if reading.noun else ""
    if first not in EITHER or noun not in STATES | PARTIES | {"government"}:
        return reading
    return replace(reading, count=2, definite=True, kind="country")


def _is_of_two(state: State, phrase: Phrase, reading: Reading) -> bool:
    """Whether people are those of the two states of the text: "the foreign ministers of the two countries"."""
    words = [word.strip("'’") for word in state.document.cite(phrase.span).lower().split()]
    owned = any(a in ("the", "two", "both") and b in STATES for a, b in pairwise(words))
    if not owned or reading.country or reading.names:
        return False
    return len({p.country for p in two_sides(state, phrase) if p.country and p.kind == "country"}) == 2


AGAIN: Final = 6
"""Sentences back in which "the sides" are still the same."""


def _sides_again(state: State, n: int, reading: Reading) -> list[Party]:
    """Those whom the text has called the sides before, where nobody has been named together since."""
    phrase = state.phrases[n]
    if not SIDES.intersection(reading.noun.split()[-1:]):
        return []
    for m in range(n - 1, -1, -1):
        before = state.phrases[m]
        if phrase.sentence - before.sentence > AGAIN:
            break
        called = state.document.cite(before.span).lower().split()
        parties = state.found.get(m, [])
        if called[-1] in SIDES and len(parties) > 1:
            named = last_set(state, phrase, ("person", "country", "government", "group", "organization"))
            since = [p for p in named if p.places[0].sentence > before.sentence]
            return [] if since else parties
    return []


def _exactly(state: State, reading: Reading) -> list[Party]:
    """The two of two countries, spoken of last, who hold the very office of a plural: no premier is a head of state."""
    near = [p for p in state.parties if p.kind == "person" and p.count == 1 and p.role == reading.role and p.places]
    near.sort(key=lambda p: (p.last.sentence, p.last.token))
    pair = near[-2:]
    return pair if len({p.country for p in pair if p.country}) == 2 else []


def _names_people(state: State, phrase: Phrase, reading: Reading) -> bool:
    """Whether a plural takes up people by what they are to each other: leaders and guests, not hostages or suspects."""
    cited = state.document.cite(phrase.span).lower().split()
    if cited[0] in NUMERALS:
        return False  # "two suspected agents" are new
    words = {*fold(reading.noun).split()[-1:], *cited[-1].split("-")}  # "co-chairs"
    return reading.role not in (None, "", "other") or bool(words & PEOPLE)


def _is_meant(named: Sequence[Party], reading: Reading) -> bool:
    """Whether those named together last can be a plural: of "the two" there are two, and of two countries."""
    if reading.count != 2:
        return bool(named)
    return len(named) == 2 and len({p.country for p in named if p.country}) != 1


def _is_strange(told: Sequence[Party], principals: Sequence[Party]) -> bool:
    """Whether the model's two for a plural leave out one of the two sides of which the text speaks."""
    sides = {p.country for p in principals}
    return bool(sides) and len({p.country for p in told} & sides) == 1


def _principals(state: State, phrase: Phrase, but: Party | None = None) -> list[Party]:
    """The two people of two countries who were spoken of last, in the sentences before a phrase; none where no two."""
    near = [
        p
        for p in state.parties
        if p is not but and p.kind == "person" and p.count == 1 and p.places and not p.anonymous
        if 0 <= phrase.sentence - p.last.sentence <= 3
    ]  # fmt: skip
    near = sorted((p for p in foremost(state, near) if p.country), key=lambda p: (-len(p.places), -p.last.sentence))
    chosen: list[Party] = []
    for party in near:
        if len(chosen) < 2 and party.country not in {c.country for c in chosen}:
            chosen.append(party)
    return sorted(chosen, key=lambda p: p.places[0].sentence) if len(chosen) == 2 else []


def _same_office(state: State, reading: Reading) -> list[Party]:
    """The two people who bear the title of a plural ("the presidents"), one a country; none where there are not two."""
    if reading.kind != "person" or not (reading.role or reading.noun):
        return []
    bearers = [p for p in state.parties if p.kind == "person" and p.count == 1 and p.places and has_title(p, reading)]
    bearers.sort(key=lambda p: (-p.last.sentence, -p.last.token))
    chosen: list[Party] = []
    for party in bearers:
        if party.country and party.country not in {c.country for c in chosen}:
            chosen.append(party)
    return sorted(chosen[:2], key=lambda p: p.places[0].sentence) if len(chosen) == 2 or reading.count == 2 else []


def _countries_of(state: State) -> list[Party]:
    """The two countries whose people were spoken of last, as parties of their own."""
    codes: list[str] = []
    for party in sorted(state.parties, key=lambda p: -p.last.sentence):
        if (
            party.country
            and party.country not in codes
            and len(party.country) == 3
            and party.kind in ("person", "country", "government")
        ):
            codes.append(party.country)
    return _states_of(state, codes[:2])


def _states_of(state: State, codes: Sequence[str]) -> list[Party]:
    """Two countries as parties, those known already or new ones; none where a code is no country's."""
    out = [party for code in codes if (party := party_of_state(state, code)) is not None]
    return out if len(out) == 2 else []


def last_set(state: State, phrase: Phrase, kinds: tuple[str, ...]) -> list[Party]:
    """The parties of the last coordination before a phrase ("Vucic and Putin"), if all are of these kinds."""
    for members in reversed(state.sets):
        first = state.phrases[members[0]]
        if (first.sentence, first.first) >= (phrase.sentence, phrase.first) or phrase.sentence - first.sentence > 3:
            continue
        parties = [p for m in members for p in state.found.get(m, [])]
        if (
            len(parties) >= 2
            and len(parties) == len({id(p) for p in parties})
            and all(p.kind in kinds for p in parties)
        ):
            return parties
    return []
