"""Pronouns and plurals to the parties that they mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.packs.countries import country as country_of_code
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party, has_title, holds_another
from dragoman.stages.coreference.recency import (
    clause_subject,
    is_possessive,
    kinds_of_plural,
    most_likely,
)
from dragoman.stages.coreference.state import State, likeness, linked_parties, party_at
from dragoman.text.folding import fold

STAYS: Final = frozenset("visit trip stay tour".split())
HOSTING: Final = frozenset("host receive welcome greet meet hold give fete".split())
"""Verbs of those whom somebody visits; "his visit" beside them is the other's."""

NUMERALS: Final = frozenset("two three four five six seven eight nine ten several".split())

PEOPLE: Final = frozenset(
    """leader leaders president presidents minister ministers official officials politician politicians premier premiers
    statesman statesmen diplomat diplomats envoy envoys negotiator negotiators interlocutor interlocutors counterpart
    counterparts colleague colleagues guest guests host hosts head heads chief chiefs man men woman women person
    commander commanders general generals general senators senator candidate candidates monarch monarchs king kings
    speaker speakers two three four they both those representative representatives principal principals dignitary
    dignitaries former latter pair duo ambassadors ambassador""".split()
)
"""Nouns whose plural takes up people named before."""


def parties_of_pronoun(state: State, phrase: Phrase, reading: Reading) -> list[Party]:
    """The parties that a pronoun of the third person means; none where nobody is near."""
    sentence = state.sentences[phrase.sentence]
    barred: Party | None = None
    if (not is_possessive(sentence, phrase) and "sel" not in reading.pronoun) or _is_guests(sentence, phrase):
        subject = clause_subject(sentence, phrase.head)
        barred = party_at(state, phrase.sentence, subject) if subject is not None else None

    def liked(party: Party) -> float:
        return likeness(state, phrase, party)

    if reading.pronoun in ("the latter", "the former"):
        pair = _named_last(state, phrase)
        return [pair[-1 if reading.pronoun == "the latter" else 0]] if pair else []
    if reading.gender in ("m", "f"):
        party = most_likely(
            state.parties, phrase.sentence, phrase.first,
            lambda p: p.kind == "person" and p.count == 1 and p.gender in ("", reading.gender),
            barred=barred, liked=liked,
        )  # fmt: skip
    elif reading.gender == "n":
        party = most_likely(
            state.parties, phrase.sentence, phrase.first,
            lambda p: p.kind in ("country", "government", "organization"), barred=barred, liked=liked,
        )  # fmt: skip
    elif reading.count > 1:
        return _plural_pronoun(state, phrase, barred)
    else:
        party = None
    return [party] if party else []


def _is_guests(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a possessive is the guest's and not the host's: "Xi will host a banquet for Muizzu during his visit"."""
    tokens = sentence.tokens
    noun = tokens[phrase.head].head - 1
    if not is_possessive(sentence, phrase) or noun < 0 or tokens[noun].lemma not in STAYS:
        return False
    at = noun
    for _ in range(5):
        at = tokens[at].head - 1
        if at < 0 or tokens[at].upos == "VERB":
            break
    return at >= 0 and tokens[at].lemma in HOSTING


def _named_last(state: State, phrase: Phrase) -> list[Party]:
    """The two parties of a phrase's kind that were mentioned last before it, in order; one where there is but one."""
    kinds = ("person",) if phrase.kind == "person" else ("person", "country", "government", "organization", "group")
    spots = sorted(
        ((spot.sentence, spot.token), n)
        for n, p in enumerate(state.parties) if p.kind in kinds
        for spot in p.places if (spot.sentence, spot.token) < (phrase.sentence, phrase.first)
    )  # fmt: skip
    last: list[int] = []
    for _, n in reversed(spots):
        if n not in last:
            last.append(n)
    return [state.parties[n] for n in reversed(last[:2])]


def _plural_pronoun(state: State, phrase: Phrase, barred: Party | None) -> list[Party]:
    """Who "they" are: the nearest group, body or state, or several people who were named together."""
    if len(told := [p for p in linked_parties(state, phrase) if p is not barred]) > 1:
        return told
    if phrase.kind in ("person", "country"):
        own = _last_set(state, phrase, (phrase.kind,)) or _two_of(state, phrase)
        if own:
            return own
    pair = _last_set(state, phrase, ("person", "country", "government", "organization", "group"))
    one = most_likely(
        state.parties, phrase.sentence, phrase.first,
        lambda p: p.count > 1 or p.kind in ("country", "group"), barred=barred,
    )  # fmt: skip
    if not pair and (one is None or one.last.sentence < phrase.sentence or one.kind == "country"):
        pair = _pair_in(state, phrase.sentence, phrase.first) or _pair_in(state, phrase.sentence - 1, None)
    if pair and (
        one is None
        or (pair[0].last.sentence, pair[0].last.token) >= (one.last.sentence, one.last.token)
        or one.kind == "country"
    ):
        return pair
    return [one] if one else pair


def _two_of(state: State, phrase: Phrase) -> list[Party]:
    """The two people, or states, spoken of last before a phrase, one a country; none where there are not two near."""
    near = [p for p in state.parties if p.kind == phrase.kind and p.count == 1 and p.places and not p.anonymous
            and 0 <= phrase.sentence - p.last.sentence <= 2
            and (p.last.sentence, p.last.token) < (phrase.sentence, phrase.first)]  # fmt: skip
    near.sort(key=lambda p: (-p.last.sentence, -len(p.places)))
    chosen: list[Party] = []
    for party in near:
        if len(chosen) < 2 and party.country not in {c.country for c in chosen}:
            chosen.append(party)
    return sorted(chosen, key=lambda p: (p.last.sentence, p.last.token)) if len(chosen) == 2 else []


def _pair_in(state: State, sentence: int, before: int | None) -> list[Party]:
    """The two people of a sentence, before a token if one is given ("X invited Y at their meeting")."""
    near = [
        party
        for party in state.parties
        if party.kind == "person"
        and party.count == 1
        and any(p.sentence == sentence and (before is None or p.token < before) for p in party.places)
    ]
    return near if len(near) == 2 else []


def parties_of_plural(state: State, n: int, reading: Reading) -> list[Party]:
    """Whom "the two leaders", "the parties", "both countries" mean."""
    phrase = state.phrases[n]
    kinds = kinds_of_plural(reading)
    if kinds == ("person",) and not _names_people(state, phrase, reading):
        return []
    principals = _principals(state, phrase) if reading.count == 2 else []
    told = [p for p in linked_parties(state, phrase) if not holds_another(p, reading)]
    if len(told) > 1 and not _is_strange(told, principals):
        return told
    pair = _last_set(state, phrase, kinds)
    if _is_meant(pair, reading) and (kinds != ("person",) or all(_may_bear(p, reading) for p in pair)):
        return pair
    if titled := _same_office(state, reading):
        return titled
    if principals and kinds == ("country",) and (own := _states_of(state, [p.country or "" for p in principals])):
        return own
    if principals and "person" in kinds and (len(kinds) > 1 or all(_may_bear(p, reading) for p in principals)):
        return principals
    recent = [
        p
        for p in state.parties
        if p.kind in kinds and p.count == 1 and phrase.sentence - p.last.sentence <= 3 and not p.anonymous
    ]
    recent.sort(key=lambda p: (-p.last.sentence, -len(p.places)))
    chosen: list[Party] = []
    for party in recent:
        if len(chosen) < 2 and party.country not in {c.country for c in chosen}:
            chosen.append(party)
    if (len(chosen) == 2 and reading.count == 2) or (
        len(chosen) == 2 and reading.noun in ("parties", "sides", "leaders", "party", "side", "leader")
    ):
        return chosen
    if kinds == ("country",) and reading.count == 2:
        return _countries_of(state)
    return []


def _names_people(state: State, phrase: Phrase, reading: Reading) -> bool:
    """Whether a plural takes up people by what they are to each other: leaders and guests, not hostages or suspects."""
    if state.document.cite(phrase.span).split()[0].lower() in NUMERALS:
        return False  # "two suspected agents" are new
    words = set(fold(reading.noun).split()[-1:])
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


def _principals(state: State, phrase: Phrase) -> list[Party]:
    """The two people of two countries who were spoken of last, in the sentences before a phrase; none where no two."""
    near = [
        p
        for p in state.parties
        if p.kind == "person" and p.count == 1 and p.country and p.places and not p.anonymous
        if 0 <= phrase.sentence - p.last.sentence <= 3
    ]  # fmt: skip
    near.sort(key=lambda p: (-len(p.places), -p.last.sentence))
    chosen: list[Party] = []
    for party in near:
        if len(chosen) < 2 and party.country not in {c.country for c in chosen}:
            chosen.append(party)
    return sorted(chosen, key=lambda p: p.places[0].sentence) if len(chosen) == 2 else []


def _may_bear(party: Party, reading: Reading) -> bool:
    """Whether a plural title can be a person's: "the spokesmen" are not the two ministers named last."""
    return reading.role in (None, "", "other") or party.role is None or has_title(party, reading)


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
    out = []
    for code in codes:
        country = country_of_code(state.pack, code)
        if country is None:
            return []
        key = f"country:{country.key}"
        known_party = next((p for p in state.parties if p.key == key), None)
        out.append(
            known_party or Party("country", country.name, key=key, country=country.code, wikidata=country.wikidata)
        )
    return out if len(out) == 2 else []


def _last_set(state: State, phrase: Phrase, kinds: tuple[str, ...]) -> list[Party]:
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
