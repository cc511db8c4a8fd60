"""Phrase after phrase to the party that it stands for, then parties to entities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.countries import country as country_of_code
from dragoman.packs.people import holder_of, known, who_is
from dragoman.records.dispatch import Document
from dragoman.records.entities import Entity, Mention, Office
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading, Said
from dragoman.records.spans import Span, contains
from dragoman.stages.coreference.parties import Party, Place, absorb, has_title, may_be, name_rank, new_party, same_name
from dragoman.stages.coreference.recency import (
    clause_subject,
    coordinated,
    is_possessive,
    is_subject,
    kinds_of_plural,
    most_likely,
)

FIRST_PERSON: Final = frozenset("i me my myself we us our ours".split())
COUNTERPART: Final = "counterpart"


@dataclass(frozen=True, slots=True)
class Linked:
    """Entities, and for each phrase the ids of those for which it stands (none: nobody could be decided on)."""

    entities: tuple[Entity, ...]
    of_phrase: tuple[tuple[str, ...], ...]


@dataclass(slots=True)
class _State:
    """What the walk over the phrases reads and fills."""

    document: Document
    sentences: Sequence[Sentence]
    phrases: Sequence[Phrase]
    pack: ActorPack
    on: str | None
    sources: frozenset[Span]
    parties: list[Party] = field(default_factory=list)
    found: dict[int, list[Party]] = field(default_factory=dict)
    sets: list[list[int]] = field(default_factory=list)


def link_mentions(
    document: Document,
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    readings: Sequence[Reading],
    said: Sequence[Said],
    pack: ActorPack,
    *,
    as_of: str | None = None,
) -> Linked:
    """The entities of a dispatch and who each phrase stands for.

    Names join names; titles join the bearer named before, else the holder on the day; pronouns and plurals join
    the nearest party that fits; "I" is the speaker of the quotation around it.
    """
    sources = frozenset(s.source for s in said if s.source)
    state = _State(document, sentences, phrases, pack, as_of or document.published, sources)
    state.sets = coordinated(sentences, phrases)
    late = []
    for n, reading in enumerate(readings):
        if reading.pronoun in FIRST_PERSON:
            late.append(n)
            continue
        _place(state, n, reading, _decide(state, n, reading))
    for n in late:
        _place(state, n, readings[n], _speaker(state, n, said))
    return _entities(state, readings)


def _place(state: _State, n: int, reading: Reading, parties: Sequence[Party]) -> None:
    """Record that a phrase stands for some parties."""
    phrase = state.phrases[n]
    sentence = state.sentences[phrase.sentence]
    source = any(contains(s, phrase.span) for s in state.sources)
    for party in parties:
        if len(parties) == 1 and reading.pronoun:
            absorb(party, reading)
        party.places.append(Place(phrase.sentence, phrase.first, is_subject(sentence, phrase), source))
        if not any(p is party for p in state.parties):
            state.parties.append(party)
    state.found[n] = list(parties)


def _decide(state: _State, n: int, reading: Reading) -> list[Party]:
    """The parties for which a phrase stands."""
    phrase = state.phrases[n]
    if reading.pronoun:
        return _pronoun(state, phrase, reading)
    if reading.parts:
        return [_one(state, phrase, part) for part in reading.parts]
    plural = reading.count > 1 and not reading.names and reading.key is None
    if plural and (reading.definite or reading.count == 2) and (several := _several(state, n, reading)):
        return several
    return [_one(state, phrase, reading)]


def _one(state: _State, phrase: Phrase, reading: Reading) -> Party:
    """The party of a phrase that names one actor: a known one, or a new one with what the phrase says."""
    reading = _completed(state, phrase, reading)
    party = _existing(state, phrase, reading)
    if party is None:
        return new_party(reading, _bare(state.document.cite(phrase.span)))
    absorb(party, reading)
    return party


def _bare(words: str) -> str:
    """A phrase as a name: without its article."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in ("the", "a", "an") else words


def _completed(state: _State, phrase: Phrase, reading: Reading) -> Reading:
    """A relative phrase ("his Russian counterpart", "its foreign minister") with what its owner gives it."""
    if not reading.relative or reading.kind not in ("person", "government", "organization"):
        return reading
    owner = most_likely(
        state.parties, phrase.sentence, phrase.last if not reading.names else phrase.first + 1,
        lambda p: p.kind in ("person", "country", "government", "organization") and (p.country != reading.country),
    )  # fmt: skip
    if owner is None:
        return reading
    if reading.noun == COUNTERPART:
        reading = replace(reading, role=owner.role, title=_office_noun(owner), noun="")
    else:
        reading = replace(reading, country=reading.country or owner.country)
    if reading.kind != "person" or reading.wikidata or not reading.role or reading.count > 1:
        return reading
    if reading.names:
        who, _ = who_is(state.pack, reading.names, state.on, reading.country, reading.role)
    elif reading.country:
        if any(
            p.kind == "person" and p.country == reading.country and (not p.role or has_title(p, reading))
            for p in state.parties
        ):
            return reading
        who, _ = holder_of(state.pack, reading.country, reading.role, state.on)
    else:
        return reading
    return known(reading, who) if who else reading


def _office_noun(owner: Party) -> str | None:
    """The office that a counterpart holds: the owner's, with the owner's country taken off."""
    title = owner.office.title if owner.office else owner.title
    return title.split(" of ")[0] if title else None


def _existing(state: _State, phrase: Phrase, reading: Reading) -> Party | None:
    """The party mentioned before for which a phrase stands."""
    parties = state.parties
    if reading.key and (same := next((p for p in parties if p.key == reading.key), None)):
        return same
    if reading.kind == "person":
        if reading.names:
            named = [p for p in parties if p.kind == "person" and may_be(p, reading) and same_name(p, reading)]
            return max(named, key=lambda p: (name_rank(p, reading), p.last.sentence, p.last.token), default=None)
        return _titled(state, phrase, reading)
    if reading.key is None and reading.noun:
        return most_likely(
            parties, phrase.sentence, phrase.first,
            lambda p: _like_kinds(p.kind, reading.kind) and may_be(p, reading) and _same_noun(p, reading),
        )  # fmt: skip
    if reading.names and reading.kind in ("organization", "government"):
        return next(
            (p for p in parties if p.kind == reading.kind and may_be(p, reading) and _acronym(p, reading)), None
        )
    return None


def _like_kinds(one: str, other: str) -> bool:
    """Whether two kinds may be one: an organ of a state is often called a body like any other."""
    return one == other or {one, other} == {"government", "organization"}


def _same_noun(party: Party, reading: Reading) -> bool:
    return reading.noun in party.nouns or any(n.split()[-1:] == reading.noun.split()[-1:] for n in party.nouns)


def _acronym(party: Party, reading: Reading) -> bool:
    """Whether one of two names is the other's initials, or its beginning."""
    one, other = sorted((party.name, reading.name or ""), key=len)
    initials = "".join(w[0] for w in other.split() if w[:1].isupper())
    return len(one) > 1 and (one == initials or (len(one.split()) > 1 and other.startswith(one)))


def _titled(state: _State, phrase: Phrase, reading: Reading) -> Party | None:
    """The person named before who bears a title: "the Serbian president", "the minister"."""
    if reading.anonymous or not (reading.definite or reading.relative):
        return None

    def fits(party: Party) -> bool:
        if party.kind != "person" or (party.count > 1) != (reading.count > 1) or not may_be(party, reading):
            return False
        if reading.country and not party.country:
            return False
        return has_title(party, reading)

    candidates = [p for p in state.parties if fits(p)]
    if reading.country and len(candidates) == 1:
        return candidates[0]
    near = most_likely(candidates, phrase.sentence, phrase.first, lambda _: True)
    return near or max(candidates, key=lambda p: (p.last.sentence, p.last.token), default=None)


def _pronoun(state: _State, phrase: Phrase, reading: Reading) -> list[Party]:
    sentence = state.sentences[phrase.sentence]
    barred: Party | None = None
    if not is_possessive(sentence, phrase) and "sel" not in reading.pronoun:
        subject = clause_subject(sentence, phrase.head)
        barred = _party_at(state, phrase.sentence, subject) if subject is not None else None
    if reading.gender in ("m", "f"):
        party = most_likely(
            state.parties, phrase.sentence, phrase.first,
            lambda p: p.kind == "person" and p.count == 1 and p.gender in ("", reading.gender), barred=barred,
        )  # fmt: skip
    elif reading.gender == "n":
        party = most_likely(
            state.parties, phrase.sentence, phrase.first,
            lambda p: p.kind in ("country", "government", "organization"), barred=barred,
        )  # fmt: skip
    elif reading.count > 1:
        return _plural_pronoun(state, phrase, barred)
    elif phrase.kind == "person" and reading.pronoun == "the latter":
        party = most_likely(state.parties, phrase.sentence, phrase.first, lambda p: p.kind == "person")
    else:
        party = None
    return [party] if party else []


def _plural_pronoun(state: _State, phrase: Phrase, barred: Party | None) -> list[Party]:
    """Who "they" are: the nearest group, body or state, or several people who were named together."""
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


def _pair_in(state: _State, sentence: int, before: int | None) -> list[Party]:
    """The two people of a sentence, before a token if one is given ("X invited Y at their meeting")."""
    near = [
        party
        for party in state.parties
        if party.kind == "person"
        and party.count == 1
        and any(p.sentence == sentence and (before is None or p.token < before) for p in party.places)
    ]
    return near if len(near) == 2 else []


def _several(state: _State, n: int, reading: Reading) -> list[Party]:
    """Whom "the two leaders", "the parties", "both countries" mean."""
    phrase = state.phrases[n]
    kinds = kinds_of_plural(reading)
    if pair := _last_set(state, phrase, kinds):
        return pair
    if titled := _same_office(state, reading):
        return titled
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


def _same_office(state: _State, reading: Reading) -> list[Party]:
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


def _countries_of(state: _State) -> list[Party]:
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
    out = []
    for code in codes[:2]:
        country = country_of_code(state.pack, code)
        if country is None:
            return []
        key = f"country:{country.key}"
        known_party = next((p for p in state.parties if p.key == key), None)
        out.append(
            known_party or Party("country", country.name, key=key, country=country.code, wikidata=country.wikidata)
        )
    return out if len(out) == 2 else []


def _last_set(state: _State, phrase: Phrase, kinds: tuple[str, ...]) -> list[Party]:
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


def _party_at(state: _State, sentence: int, token: int) -> Party | None:
    for n, phrase in enumerate(state.phrases):
        if phrase.sentence == sentence and phrase.first <= token <= phrase.last and len(state.found.get(n, ())) == 1:
            return state.found[n][0]
    return None


def _speaker(state: _State, n: int, said: Sequence[Said]) -> list[Party]:
    """Who "I" is: the source of the smallest direct quotation around it."""
    phrase = state.phrases[n]
    around = [s for s in said if s.direct and any(contains(part, phrase.span) for part in s.spans)]
    for quote in sorted(around, key=lambda s: sum(e - b for b, e in s.spans)):
        current: Said | None = quote
        for _ in range(20):
            if current is None or current.source is not None:
                break
            before = current.part_of if current.part_of is not None else current.follows
            current = said[before] if before is not None else None
        if current is not None and current.source is not None:
            for m, other in enumerate(state.phrases):
                if (contains(current.source, other.span) or contains(other.span, current.source)) and state.found.get(
                    m
                ):
                    return [_one_or_many(state, n, state.found[m][0])]
    return []


def _one_or_many(state: _State, n: int, speaker: Party) -> Party:
    """Who speaks in the first person: "we" is the state or organ for which the speaker speaks, if the text has it."""
    words = state.document.cite(state.phrases[n].span).lower()
    if words in ("i", "me", "my", "myself") or speaker.country is None:
        return speaker
    bodies = [p for p in state.parties if p.kind in ("country", "government") and p.country == speaker.country]
    return max(bodies, key=lambda p: (p.kind == "country", len(p.places)), default=speaker)


def _entities(state: _State, readings: Sequence[Reading]) -> Linked:
    """Parties as entities, numbered by first mention."""
    order: list[Party] = []
    mentions: dict[int, list[Mention]] = {}
    for n in range(len(readings)):
        for party in state.found.get(n, ()):
            if not any(p is party for p in order):
                order.append(party)
            span = state.phrases[n].span
            mentions.setdefault(id(party), []).append(Mention(span, state.document.cite(span), readings[n].form))
    ids = {id(p): f"e{i}" for i, p in enumerate(order, 1)}
    entities = tuple(_entity(ids[id(p)], p, tuple(dict.fromkeys(mentions[id(p)])), state.pack) for p in order)
    of_phrase = tuple(tuple(dict.fromkeys(ids[id(p)] for p in state.found.get(n, ()))) for n in range(len(readings)))
    return Linked(entities, of_phrase)


def _entity(name: str, party: Party, mentions: tuple[Mention, ...], pack: ActorPack) -> Entity:
    office = party.office
    if office is None and party.kind == "person" and party.title and not party.former:
        country = country_of_code(pack, party.country) if party.country else None
        title = party.title[0].upper() + party.title[1:]
        bare = country is not None and not any(n.lower() in title.lower() for n in (country.name, country.adjective))
        office = Office(
            f"{title} of {country.article + ' ' if country.article else ''}{country.name}"
            if bare and country
            else title
        )
    sectors = party.sectors
    if not sectors and party.kind == "person" and party.role and party.role != "body_head":
        sectors = ("GOV",)
    return Entity(
        name, party.kind, party.name, party.wikidata, party.country, party.anonymous, sectors, office, mentions
    )
