"""Words that the model takes for somebody and that are nobody: papers, journeys, storms, him who is prayed to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Guess, Sentence, Token
from dragoman.syntax.classes import PAPERS

DIVINE: Final = frozenset("allah god almighty the our my merciful subhanahu wa ta'ala lord gracious".split())
"""Words of names for him who is prayed to; "the Lord" alone may be a peer."""


PACTS: Final = frozenset("FTA FTAs MoU MoUs MOU MOUs CEPA CEPAs CETA JCPOA NPT CTBT LoI LOI USMCA".split())
"""What agreements are called for short, which do nothing themselves."""


def is_nobody(sentence: Sentence, guess: Guess) -> bool:
    """Whether words only say of what others something is one, or are a paper's: "chief among them", "a statement"."""
    tokens = sentence.tokens[guess.first : guess.last + 1]
    words = [t.text.lower() for t in tokens]
    paper = tokens[-1].lemma in PAPERS and tokens[-1].upos == "NOUN" and not any(t.upos == "PROPN" for t in tokens)
    pact = tokens[-1].text in PACTS and all(t.upos in ("DET", "ADJ", "NUM", "PROPN", "NOUN") for t in tokens)
    return pact or (len(words) == 3 and words[1] == "among" and words[2] in ("them", "these", "those")) or paper


def without_journey(sentence: Sentence, guess: Guess) -> Guess | None:
    """A guess without the "Visiting Oslo," that opens its sentence; none where that is all of it."""
    tokens = sentence.tokens
    town = next((n for n in sentence.names if n.first == guess.first + 1 and n.label == "Location"), None)
    if guess.first or town is None or not tokens[0].text.endswith("ing"):
        return guess
    after = town.last + 1
    if after >= len(tokens) or tokens[after].text != ",":
        return guess
    left = Guess(after + 1, guess.last, guess.label, guess.score)
    return left if left.first <= left.last else None


def is_divine(sentence: Sentence, guess: Guess) -> bool:
    """Whether somebody is he to whom one prays: "Allah Almighty"."""
    words = {t.text.lower() for t in sentence.tokens[guess.first : guess.last + 1]}
    return words <= DIVINE and bool(words & {"allah", "god", "almighty"})


STORMS: Final = frozenset("typhoon hurricane cyclone supertyphoon".split())
"""Words before the name of a storm, which is called like a person."""


WEATHER: Final = STORMS | {"storm", "tornado"}
RAGING: Final = frozenset("sweep batter lash pummel slam ravage devastate hit strike weaken intensify".split())
"""Nouns of storms, and what they do, which are called by their bare name afterwards."""


def is_storm(sentence: Sentence, guess: Guess) -> bool:
    """Whether a name is a storm's: "Typhoon Nora", "Hurricane Ivan", "the storm turned as Nora swept the coast"."""
    tokens = sentence.tokens
    led = tokens[guess.first - 1 : guess.first] if guess.first else ()
    name = tokens[guess.first]
    verb = tokens[name.head - 1] if name.head and name.deprel == "nsubj" and guess.first == guess.last else None
    rages = verb is not None and verb.lemma in RAGING and name.upos == "PROPN" and guess.label.lower() == "person"
    if rages and any(t.lemma in WEATHER and t.upos == "NOUN" for t in tokens):
        return True
    return any(t.text.lower() in STORMS and t.text[:1].isupper() for t in (*led, tokens[guess.first]))


ANY: Final = frozenset(("a", "an", "any"))
MAY: Final = frozenset(("can", "may"))
"""Articles of somebody who may be anybody, and auxiliaries of what such a one may do."""


def is_anybody(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a phrase means anybody of a sort, of whom is told what he may do: "an honour that a king can bestow".

    ``first`` and ``last``: its tokens.
    """
    behind = tokens[last + 1 : last + 2]
    return tokens[first].text.lower() in ANY and bool(behind) and behind[0].text.lower() in MAY
