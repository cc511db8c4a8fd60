"""One person called twice side by side, by name and by office: "its envoy, Kari Lund,", "Kari Lund, an aide,"."""

from __future__ import annotations

from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party, may_be
from dragoman.stages.coreference.state import State, party_at


def apposed(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The person called by an office alone behind whom a full name stands: "its envoy in Oslo, Kari Lund,".

    Or who is named right before an office between commas: "Kari Lund, the AU's commission president,".
    """
    tokens = state.sentences[phrase.sentence].tokens
    token = tokens[phrase.head]
    if reading.kind == "person" and reading.count == 1 and not reading.names and token.deprel == "appos":
        bearer = party_at(state, phrase.sentence, token.head - 1)
        near = phrase.first > 1 and tokens[phrase.first - 1].text == "," and token.head - 1 < phrase.first
        named = bearer is not None and bearer.kind == "person" and bearer.count == 1 and bool(bearer.names)
        known = bearer is not None and reading.country in (None, bearer.country)
        known = known or (bearer is not None and _may_take_country(state, phrase, bearer))
        return bearer if near and named and known and not reading.key else None
    if token.deprel != "appos" or reading.kind != "person" or len(reading.names) < 2 or reading.key:
        return None
    party = party_at(state, phrase.sentence, token.head - 1)
    called = party is not None and party.kind == "person" and party.count == 1 and not party.names
    return party if party is not None and called and may_be(party, reading) else None


def _may_take_country(state: State, phrase: Phrase, bearer: Party) -> bool:
    """Whether an office with "a" or "an" says whose somebody is of whom the text tells no country yet.

    "Kari Lund, a spokeswoman for Mali's border centre,".
    """
    first = state.sentences[phrase.sentence].tokens[phrase.first].text.lower()
    return bearer.country is None and bearer.wikidata is None and first in ("a", "an")
