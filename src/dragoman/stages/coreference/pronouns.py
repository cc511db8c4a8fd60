"""Pronouns to the parties that they mean."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.plurals import last_set
from dragoman.stages.coreference.recency import clause_subject, is_possessive, most_likely
from dragoman.stages.coreference.state import State, likeness, linked_parties, party_at
from dragoman.syntax.classes import REPORTING
from dragoman.text.folding import loosen

STAYS: Final = frozenset("visit trip stay tour".split())
HOSTING: Final = frozenset("host receive welcome greet meet hold give fete".split())
"""Verbs of those whom somebody visits; "his visit" beside them is the other's."""


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
    party: Party | None
    if (teller := _teller(state, phrase, reading)) is not None:
        return [teller]
    if reading.gender in ("m", "f") and (named := _named_behind(state, phrase)) is not None:
        party = named
    elif reading.gender in ("m", "f"):
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


def _teller(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The body or group that says what "it" or "they" is the subject of: "the army said it had fired".

    A person who says "he" may well speak of another, as spokesmen do.
    """
    tokens = state.sentences[phrase.sentence].tokens
    verb = tokens[phrase.head].head - 1
    if verb < 0 or reading.gender in ("m", "f") or not tokens[phrase.head].deprel.startswith("nsubj"):
        return None
    said = tokens[verb].head - 1
    if tokens[verb].deprel != "ccomp" or not 0 <= said < phrase.first or tokens[said].lemma not in REPORTING:
        return None
    subject = next((n for n, t in enumerate(tokens) if t.head - 1 == said and t.deprel == "nsubj"), None)
    party = party_at(state, phrase.sentence, subject) if subject is not None else None
    if party is None or tokens[subject or 0].upos == "PRON":
        return None
    if reading.count > 1:
        return party if party.count > 1 or party.kind == "group" else None
    return party if party.count == 1 and party.kind in ("country", "government", "organization") else None


def _named_behind(state: State, phrase: Phrase) -> Party | None:
    """Who is the subject named behind a possessive at the head of the clause: "As part of his visit, Hu will …"."""
    sentence = state.sentences[phrase.sentence]
    subject = clause_subject(sentence, phrase.head) if is_possessive(sentence, phrase) else None
    if subject is None or subject < phrase.last or sentence.tokens[subject].upos != "PROPN":
        return None
    whole = next((g for g in sentence.names if g.label == "Person" and g.first <= subject <= g.last), None)
    inside = range(whole.first, whole.last + 1) if whole else ()
    name = [
        loosen(t.text)
        for n, t in enumerate(sentence.tokens)
        if n == subject or n in inside or (t.head - 1 == subject and t.deprel in ("flat", "flat:name", "compound"))
    ]
    people = [p for p in state.parties if p.kind == "person" and p.count == 1]
    bearers = [p for p in people if any(name and name[-1] == words[-1] for words in p.names if words)]
    fuller = [p for p in bearers if any(set(name) <= set(words) for words in p.names)]
    return fuller[-1] if fuller else bearers[0] if len(bearers) == 1 else None


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
    told = [p for p in linked_parties(state, phrase) if p is not barred]
    if len(told) > 1:
        people = [p for p in told if p.kind == "person"]
        return people if len(people) > 1 else told  # two who talk, not the states of which they do
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
