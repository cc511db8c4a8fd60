"""Pronouns to the parties that they mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.bound import bound
from dragoman.stages.coreference.lately_met import in_contact
from dragoman.stages.coreference.opposed import two_sides
from dragoman.stages.coreference.own_meeting import START, after_meeting, in_meeting
from dragoman.stages.coreference.own_words import those_who_say_so
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.plurals import last_set
from dragoman.stages.coreference.recency import clause_subject, is_possessive, is_subject, most_likely
from dragoman.stages.coreference.same_object import of_same_object
from dragoman.stages.coreference.state import (
    State,
    foremost,
    is_quoted,
    likeliest_two,
    likeness,
    linked_parties,
    party_at,
)
from dragoman.syntax.classes import DELEGATIONS, JOURNEYS, REPORTING
from dragoman.syntax.climbing import antecedent, below, hangs_on

OF_TWO: Final = ("both", "the two", "the pair", "each", "neither", "either")
"""Pronouns of two, of one of them, or of none."""

NEARLY: Final = 0.2
"""How much less than the best one another member of "they" may be liked."""

OWN_SUBJECT: Final = 0.1
"""What it counts, in the model's words, that a party is the subject of a possessive's own clause."""

HOSTING: Final = frozenset("host receive welcome greet meet hold give fete".split())
"""Verbs of those whom somebody visits; "his visit" beside them is the other's."""


def parties_of_pronoun(state: State, phrase: Phrase, reading: Reading) -> list[Party]:
    """The parties that a pronoun of the third person means; none where nobody is near."""
    sentence = state.sentences[phrase.sentence]
    barred: Party | None = None
    if (not is_possessive(sentence, phrase) and "sel" not in reading.pronoun) or _is_guests(sentence, phrase):
        subject = clause_subject(sentence, phrase.head)
        subject = antecedent(sentence, subject) if subject is not None else None
        barred = party_at(state, phrase.sentence, subject) if subject is not None else None

    own = _own_subject(state, phrase)

    def liked(party: Party) -> float:
        return likeness(state, phrase, party) + (OWN_SUBJECT if party is own else 0.0)

    if reading.pronoun in ("the latter", "the former"):
        pair = _named_last(state, phrase)
        return [pair[-1 if reading.pronoun == "the latter" else 0]] if pair else []
    if (party := of_same_object(state, phrase, reading) or bound(state, phrase, reading)) is not None:
        return [party]
    speaking = [p for p in state.parties if not is_quoted(state, p, phrase.span)]
    if reading.gender in ("m", "f"):
        named = _named_by(state, phrase)
        speaking = [p for p in speaking if not any(p is other for other in named)]
        alone = [p for p in speaking if not _is_listed(state, p)]
        speaking = alone if any(p.kind == "person" and p.gender in ("", reading.gender) for p in alone) else speaking
        party = most_likely(
            speaking, phrase.sentence, phrase.first,
            lambda p: p.kind == "person" and p.count == 1 and p.gender in ("", reading.gender) and not _is_anybody(p),
            barred=barred, liked=liked,
        )  # fmt: skip
    elif reading.gender == "n":
        party = most_likely(
            speaking, phrase.sentence, phrase.first,
            lambda p: p.kind in ("country", "government", "organization") or _is_team(p), barred=barred, liked=liked,
        )  # fmt: skip
    elif reading.count > 1:
        if reading.pronoun in OF_TWO and phrase.kind == "person" and (met := in_contact(state, phrase, reading)):
            return met
        if reading.pronoun in OF_TWO and phrase.kind != "person" and (sides := two_sides(state, phrase)):
            return sides
        if (several := those_who_say_so(state, phrase)) is not None:
            return [several]
        return _tellers(state, phrase) or _plural_pronoun(state, phrase, barred, two=reading.pronoun in OF_TWO)
    else:
        party = None
    return [party] if party else []


ANYBODY: Final = frozenset("person individual human citizen".split())
"""Nouns of people in general: "a person has no status without it"."""


def _is_anybody(party: Party) -> bool:
    """Whether a text speaks of nobody in particular, whom no pronoun means in another sentence."""
    return not party.names and bool(party.nouns) and party.nouns <= ANYBODY


def _is_team(party: Party) -> bool:
    """Whether people are called by a noun in the singular for which "it" may stand: "the delegation … its arrival"."""
    return party.kind == "group" and any(noun.split()[-1] in DELEGATIONS - {"side"} for noun in party.nouns if noun)


def _own_subject(state: State, phrase: Phrase) -> Party | None:
    """The subject of a possessive's own clause, of one that somebody says: "the aide said Lund would cut his trip"."""
    sentence = state.sentences[phrase.sentence]
    subject = clause_subject(sentence, phrase.head) if sentence.tokens[phrase.head].deprel == "nmod:poss" else None
    if subject is None or sentence.tokens[sentence.tokens[subject].head - 1].deprel != "ccomp":
        return None
    return party_at(state, phrase.sentence, subject)


def _is_listed(state: State, party: Party) -> bool:
    """Whether somebody is only one of three or more whom a text lists once: "the envoys are Rao, Vik and Moi"."""
    lists = (found for found in state.sets if len(found) > 2) if len(party.places) < 2 else ()
    return any(party is p for found in lists for n in found for p in state.found.get(n, ()))


def _named_by(state: State, phrase: Phrase) -> list[Party]:
    """Those whom somebody names in what he says before the verb of it: "Lund will go to Oslo, she said"."""
    tokens = state.sentences[phrase.sentence].tokens
    verb = tokens[phrase.head].head - 1
    if verb < 0 or tokens[verb].lemma not in REPORTING or not tokens[phrase.head].deprel.startswith("nsubj"):
        return []
    said = [n for n in below(tokens, (verb,), "ccomp", "parataxis") if n < phrase.first]
    names = [n for n, p in enumerate(state.phrases) if p.sentence == phrase.sentence and hangs_on(tokens, p.head, said)]
    named = [n for n in names if tokens[state.phrases[n].head].upos == "PROPN" and state.phrases[n].last < phrase.first]
    return [p for n in named for p in state.found.get(n, ())]


def _is_guests(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a possessive is the guest's and not the host's: "Xi will host a banquet for Muizzu during his visit"."""
    tokens = sentence.tokens
    noun = tokens[phrase.head].head - 1
    if not is_possessive(sentence, phrase) or noun < 0 or tokens[noun].lemma not in JOURNEYS:
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


RETOLD: Final = 5
"""Sentences back in which those who told something last go on to tell."""


def _tellers(state: State, phrase: Phrase) -> list[Party]:
    """The several, called by what they are, who were the last source, of "they" who tell more: "they said"."""
    if phrase.span not in state.sources:
        return []
    spots = [
        ((s.sentence, s.token), p)
        for p in state.parties
        for s in p.places
        if s.source and (s.sentence, s.token) < (phrase.sentence, phrase.first)
    ]
    last = max((at for at, _ in spots), default=None)
    told = [p for at, p in spots if at == last]
    near = last is not None and phrase.sentence - last[0] <= RETOLD
    one = told[0] if near and len(told) == 1 else None
    several = one is not None and (one.count > 1 or one.anonymous) and not is_quoted(state, one, phrase.span)
    return told if several else []


def _plural_pronoun(state: State, phrase: Phrase, barred: Party | None, *, two: bool) -> list[Party]:
    """Who "they" are: the nearest group, body or state, or several who were named together; ``two``: only two."""
    near = in_meeting(state, phrase) or _subjects_before(state, phrase) or after_meeting(state, phrase)
    if near:
        return near
    told = foremost(state, [p for p in linked_parties(state, phrase) if p is not barred])
    if two and len(told) > 2 and (best := likeliest_two(state, phrase, told)):
        return best
    told = told if two else _of_sentence_before(phrase, told)
    if len(told) > 1:
        people = [p for p in told if p.kind == "person"]
        return _best_liked(state, phrase, people if len(people) > 1 else told)
    if phrase.kind in ("person", "country"):
        own = last_set(state, phrase, (phrase.kind,)) or _two_of(state, phrase)
        if own:
            return own
    pair = last_set(state, phrase, ("person", "country", "government", "organization", "group"))
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
    if two and (both := pair or two_sides(state, phrase)):
        return both
    return [one] if one else pair


def _subjects_before(state: State, phrase: Phrase) -> list[Party]:
    """The several for whom the subject of the sentence before stands, of a "they" with which the next one begins.

    "The two ministers discussed aid for Chad and Mali. They also …" goes on with the ministers.
    """
    sentence = state.sentences[phrase.sentence]
    if phrase.first > START or phrase.sentence == 0 or not is_subject(sentence, phrase):
        return []
    before = state.sentences[phrase.sentence - 1]
    for n, other in enumerate(state.phrases):
        if other.sentence == phrase.sentence - 1 and other.first <= START and is_subject(before, other):
            found = state.found.get(n, [])
            return list(found) if len(found) > 1 else []
    return []


def _of_sentence_before(phrase: Phrase, parties: list[Party]) -> list[Party]:
    """Of three or more the two of whom the sentence before tells, where "they" begins the next one.

    "Lund met Berg. They discussed aid", below a headline that has Cui as well.
    """
    near = [p for p in parties if any(spot.sentence == phrase.sentence - 1 for spot in p.places)]
    return near if len(near) == 2 and len(parties) > 2 and phrase.first <= START else parties


def _best_liked(state: State, phrase: Phrase, parties: Sequence[Party]) -> list[Party]:
    """Of those whom the model likes for a plural, the best one and who is of its kind and liked nearly as much.

    One person is no plural: the next best belongs to it.
    """
    ranked = sorted(parties, key=lambda p: -likeness(state, phrase, p))
    alike = [p for p in ranked if p.kind == ranked[0].kind]
    least = likeness(state, phrase, ranked[0]) - NEARLY
    near = [p for p in alike if likeness(state, phrase, p) >= least]
    chosen = alike[:2] if len(near) == 1 and ranked[0].kind == "person" and ranked[0].count == 1 else near
    return [p for p in parties if p in chosen]


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
