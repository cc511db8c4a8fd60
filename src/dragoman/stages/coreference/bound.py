"""Pronouns whose party the clause itself tells: who says it, who is thanked, who is named behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.recency import clause_subject, is_possessive
from dragoman.stages.coreference.state import State, party_at
from dragoman.stages.coreference.wronged import struck, wronged
from dragoman.syntax.classes import GRATITUDE, JOURNEYS, PAPERS, REPORTING
from dragoman.text.folding import loosen

JUDGING: Final = frozenset(
    """thank congratulate praise commend laud applaud hail credit compliment criticize criticise blame reproach condemn
    accuse fault rebuke chide punish sanction reward honor honour denounce lambast""".split()
)
"""Verbs behind whose object "for its …" is the object's."""

ANSWERING: Final = frozenset(
    """demand deny accept welcome reject oppose protest support back endorse dispute request seek refuse decline join
    deplore regret appreciate acknowledge recognize recognise question doubt resist urge understand share""".split()
)
"""Verbs whose object is rather another's: "Togo accepted its offer"."""

EXPRESSING: Final = frozenset(
    "express extend convey voice offer send transmit reiterate renew affirm reaffirm stress underline".split()
)
FELT: Final = GRATITUDE | frozenset(
    """condolence sympathy congratulation felicitation greeting regard wish hope concern regret support
    solidarity satisfaction pride readiness willingness desire keenness commitment determination confidence
    aspiration""".split()
)
"""Verbs of those who tell what they feel, and nouns of it: "expressed his thanks" has nobody else's."""

OWNING: Final = frozenset(
    """postpone cancel delay reschedule defer shorten cut interrupt abandon scrap extend prolong begin start open launch
    conclude end finish complete continue resume pay make undertake""".split()
)
"""Verbs of those who alone make the journey that is their object: "Lund postponed his trip"."""

PLURALS: Final = ("NNS", "NNPS")

WRITTEN: Final = PAPERS.union("declaration letter report note".split())
"""Nouns of what "it" may be that says something."""

ISSUING: Final = frozenset("issue release publish send deliver circulate".split())
"""Verbs of those whose words a paper has."""

BACK: Final = 2
"""Sentences back in which a paper is what "it" says."""

BESIDE: Final = ("before", "after", "during", "ahead", "prior", "following", "amid", "since", "until")
"""What sets a possessive's noun beside an act, as its time and not as that for which somebody is thanked."""

FOR: Final = ("for", "on", "over")
CASES: Final = ("case", "mark")
WHOM: Final = ("obj", "nsubj:pass")
REACHING: Final = 4
"""Most steps up the tree from a possessive's noun to such a verb."""


def bound(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The party to which the words around a pronoun bind it; None where they leave it open."""
    party = wronged(state, phrase, reading)
    party = (
        party or _teller(state, phrase, reading) or _judged(state, phrase, reading) or _issuer(state, phrase, reading)
    )
    party = party or _told_last(state, phrase, reading) or _owner(state, phrase, reading)
    party = party or _informant(state, phrase, reading) or _guest(state, phrase, reading)
    party = party or _author(state, phrase, reading)
    return party or (_named_behind(state, phrase) if reading.gender in ("m", "f") else None)


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


def _issuer(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """Who has issued the statement that says something: "Lund issued a statement on Monday. … it said"."""
    tokens = state.sentences[phrase.sentence].tokens
    verb = tokens[phrase.head].head - 1
    if reading.pronoun != "it" or verb < 0 or tokens[verb].lemma not in REPORTING:
        return None
    for number in range(phrase.sentence - 1, max(-1, phrase.sentence - 1 - BACK), -1):
        before = state.sentences[number].tokens
        for token in before:
            issued = token.lemma in WRITTEN and token.deprel in WHOM and token.head > 0
            if issued and before[token.head - 1].lemma in ISSUING:
                by = next((m for m, t in enumerate(before) if t.head == token.head and t.deprel == "nsubj"), None)
                return party_at(state, number, by) if by is not None else None
    return None


def _told_last(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The body whose words were the last before "it said", where one alone spoke in that sentence or the one before."""
    if reading.pronoun != "it" or phrase.span not in state.sources:
        return None
    here, before = [
        [
            p for p in state.parties
            if any(s.source and s.sentence == at and (at, s.token) < (phrase.sentence, phrase.first) for s in p.places)
        ]
        for at in (phrase.sentence, phrase.sentence - 1)
    ]  # fmt: skip
    told = here or before
    return told[0] if len(told) == 1 and told[0].kind in ("country", "government", "organization") else None


def _owner(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The state or body whose own the object of its verb is: "Chad halted its patrols", "the forces hold their fire".

    In the written dispatches "its" is the subject's in nine of ten such places, unless the verb judges the object; so
    is what a person expresses, "expressed his thanks", and the journey that one puts off, "postponed his trip".
    """
    sentence = state.sentences[phrase.sentence]
    tokens = sentence.tokens
    noun = tokens[phrase.head].head - 1
    if not is_possessive(sentence, phrase) or noun < 0 or tokens[noun].deprel != "obj":
        return None
    verb = tokens[noun].head - 1
    felt = tokens[noun].lemma in FELT and tokens[verb].lemma in EXPRESSING
    made = tokens[noun].lemma in JOURNEYS and tokens[verb].lemma in OWNING
    if reading.gender in ("m", "f") and not (felt or made):
        return None
    subject = next(
        (n for n, t in enumerate(tokens[: phrase.first]) if t.head - 1 == verb and t.deprel == "nsubj"), None
    )
    if subject is None or tokens[verb].lemma in JUDGING | ANSWERING:
        return None
    if (teller := struck(state, phrase, verb)) is not None and _agrees(teller, reading):
        return teller
    party = party_at(state, phrase.sentence, subject)
    if party is None:
        return None
    many = tokens[subject].xpos in PLURALS and party.kind in ("government", "organization", "group")
    return party if _agrees(party, reading) or (reading.count > 1 and many) else None


RECEIVING: Final = frozenset("host receive welcome greet see".split())
PARTING: Final = frozenset("leave depart arrive fly travel return land".split())
"""Verbs of those who have a guest, and of what the guest does before or after."""


def _guest(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The guest who comes or goes in a clause beside his reception: "Lund hosted Vik before he left for Rome"."""
    tokens = state.sentences[phrase.sentence].tokens
    verb = tokens[phrase.head].head - 1
    above = tokens[verb].head - 1 if verb >= 0 else -1
    goes = above >= 0 and tokens[verb].lemma in PARTING and tokens[verb].deprel == "advcl"
    if not goes or reading.count > 1 or tokens[phrase.head].deprel != "nsubj" or tokens[above].lemma not in RECEIVING:
        return None
    guest = next((n for n, t in enumerate(tokens[: phrase.first]) if t.head - 1 == above and t.deprel == "obj"), None)
    party = party_at(state, phrase.sentence, guest) if guest is not None else None
    return party if party is not None and _agrees(party, reading) else None


def _author(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """Whose words or deed it is that a participle with a possessive describes: "Berg's remarks made on his trip"."""
    sentence = state.sentences[phrase.sentence]
    tokens = sentence.tokens
    if not is_possessive(sentence, phrase) or reading.gender not in ("m", "f"):
        return None
    at = tokens[phrase.head].head - 1
    for _ in range(REACHING):
        if at < 0 or tokens[at].deprel == "acl":
            break
        at = tokens[at].head - 1
    made = tokens[at].head - 1 if at >= 0 and tokens[at].xpos == "VBN" else -1
    owners = (n for n, t in enumerate(tokens[: phrase.first]) if t.head - 1 == made >= 0 and t.deprel == "nmod:poss")
    party = next((p for n in owners if (p := party_at(state, phrase.sentence, n)) is not None), None)
    return party if party is not None and _agrees(party, reading) else None


INFORMING: Final = frozenset("brief inform notify tell update apprise acquaint".split())
"""Verbs of those who tell others of what they do themselves."""

ON: Final = frozenset(("of", "on", "about", "regarding"))
MADE: Final = JOURNEYS | frozenset("meeting talk summit conversation discussion call contact".split())
"""Nouns of what somebody does with others."""


def _informant(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """Who tells another of his own journey or contact: "Lund called Vik to inform him of his talks with Berg"."""
    sentence = state.sentences[phrase.sentence]
    tokens = sentence.tokens
    noun = tokens[phrase.head].head - 1
    if not is_possessive(sentence, phrase) or noun < 0 or tokens[noun].lemma not in MADE:
        return None
    verb = tokens[noun].head - 1
    led = any(t.head - 1 == noun and t.deprel == "case" and t.text.lower() in ON for t in tokens)
    if verb < 0 or not led or tokens[verb].lemma not in INFORMING:
        return None
    agent = next((n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel == "obl:agent"), None)
    if agent is None and any(t.head - 1 == verb and t.deprel == "aux:pass" for t in tokens):
        return None
    subject = agent if agent is not None else clause_subject(sentence, verb)
    party = party_at(state, phrase.sentence, subject) if subject is not None else None
    return party if party is not None and _agrees(party, reading) else None


def _judged(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """Who is thanked or blamed for what a possessive owns: "thanked Samoa for its offer", "for leaving its side"."""
    sentence = state.sentences[phrase.sentence]
    tokens = sentence.tokens
    if not is_possessive(sentence, phrase):
        return None
    at, marked = tokens[phrase.head].head - 1, False
    if any(t.head - 1 == at and t.text.lower() in BESIDE for t in tokens[: phrase.first]):
        return None  # "thanked Samoa for a letter before its tour"
    for _ in range(REACHING):
        if at < 0 or tokens[at].lemma in JUDGING:
            break
        marked = marked or any(t.head - 1 == at and t.text.lower() in FOR and t.deprel in CASES for t in tokens)
        at = tokens[at].head - 1
    if at < 0 or not marked or tokens[at].lemma not in JUDGING:
        whom = _thanked(state, phrase)
    else:
        whose = ("nsubj",) if _answers(tokens, phrase.head) else WHOM
        whom = next((n for n, t in enumerate(tokens[: phrase.first]) if t.head - 1 == at and t.deprel in whose), None)
    party = party_at(state, phrase.sentence, whom) if whom is not None else None
    return party if party is not None and _agrees(party, reading) else None


def _answers(tokens: Sequence[Token], possessive: int) -> bool:
    """Whether what a possessive owns is answered: "thanked Samoa for accepting its invitation", which is another's."""
    noun = tokens[possessive].head - 1
    verb = tokens[noun].head - 1 if noun >= 0 else -1
    gerund = verb >= 0 and tokens[verb].xpos == "VBG" and tokens[verb].lemma in ANSWERING
    return gerund and tokens[noun].deprel == "obj"


def _thanked(state: State, phrase: Phrase) -> int | None:
    """The token of to whom thanks go right before "for" and a possessive: "his thanks to Lund for his wishes"."""
    tokens = state.sentences[phrase.sentence].tokens
    noun = tokens[phrase.head].head - 1
    led = next((n for n, t in enumerate(tokens) if t.head - 1 == noun and t.text.lower() == "for"), 0)
    before = [t.lemma for t in tokens[:led]]
    to = next((n for n in range(led - 1, 0, -1) if tokens[n].text.lower() == "to" and tokens[n].deprel == "case"), 0)
    return tokens[to].head - 1 if to and GRATITUDE.intersection(before[:to]) and tokens[to].head - 1 < led else None


def _agrees(party: Party, reading: Reading) -> bool:
    """Whether a party's gender and number are those of a pronoun."""
    if reading.gender in ("m", "f"):
        return party.kind == "person" and party.count == 1 and party.gender in ("", reading.gender)
    if reading.gender == "n":
        return party.kind in ("country", "government", "organization") and party.count == 1
    return party.count > 1 or party.kind == "group"


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
