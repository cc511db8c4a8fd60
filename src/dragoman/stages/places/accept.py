"""Decides which candidates are place names here, by the model's labels and by the words around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.packs.gazetteer import Toponym
from dragoman.packs.locating import NAMESAKES
from dragoman.records.language import Sentence, Token
from dragoman.records.spans import Span, overlaps
from dragoman.stages.places.candidates import Candidate, is_capital
from dragoman.stages.places.words import (
    BODIES,
    DIRECTIONS,
    FORENAMES,
    FUNCTION,
    HEADS,
    INTO,
    MEDIA,
    METONYMS,
    OFFICES,
    PLACE_TAILS,
    TITLES,
    TO,
    WHEN,
)

PLACES: Final = ("Location", "Facility")
OTHERS: Final = ("Person", "Organization", "Product", "Misc")

BIG_CITY: Final = 300_000
BIG_REGION: Final = 200_000
BIG_CAPITAL: Final = 20_000
"""Inhabitants from which a name is believed to be a place without a word that says so. Tuned on the dispatches."""

TOWN: Final = 5_000
OWN_TOWN: Final = 20_000
"""Inhabitants from which a town of a country that the text speaks of is believed without such a word."""

SHORT: Final = 3
"""Letters: a shorter name needs a word that says it is a place, for most are parts of personal names."""

OF_STATE: Final = "State"
"""With a capital, before a name, the word is part of a body's: "the State Duma"."""

_HEADLINE: Final = 0.75


def accept(
    sentences: Sequence[Sentence], candidates: Sequence[Candidate], demonyms: Mapping[str, str]
) -> list[Candidate]:
    """The candidates that are place names, in order.

    Where the model has labelled names, a place label is believed, and a label of another kind that reaches beyond
    the candidate too; elsewhere the words around decide.
    """
    proven = _proven(sentences, candidates)
    surnames = find_surnames(sentences, candidates) - proven
    spoken_of = _countries(sentences, candidates, demonyms)
    headlines = [is_headline(sentence) for sentence in sentences]
    forenames = find_forenames(sentences) - proven
    kept: list[Candidate] = []
    for candidate in candidates:
        sentence = sentences[candidate.sentence]
        label = _label(sentence, candidate)
        if candidate.key in forenames and not is_located(sentence.tokens, candidate):
            continue  # "Georgia Stevens" skates, and so does "Georgia"
        if label is None:
            before = kept[-1] if kept and kept[-1].sentence == candidate.sentence else None
            facts = _Facts(surnames, demonyms, spoken_of, headlines[candidate.sentence], candidate.key in proven)
            good = _is_place(sentence, candidate, before, facts)
        else:
            good = label and not _names_another(sentence, candidate)
        if good:
            kept.append(candidate)
    return kept


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the whole text tells: surnames, countries spoken of; whether the sentence is a headline, the name proven."""

    surnames: frozenset[str]
    demonyms: Mapping[str, str]
    spoken_of: frozenset[str]
    headline: bool
    proven: bool


def find_forenames(sentences: Sequence[Sentence]) -> frozenset[str]:
    """First words of names of persons that have two: whoever is called so again is the person."""
    guesses = ((s, g) for s in sentences for g in s.names if g.label == "Person" and g.last > g.first)
    return frozenset(s.tokens[g.first].text.lower() for s, g in guesses)


def _countries(
    sentences: Sequence[Sentence], candidates: Sequence[Candidate], demonyms: Mapping[str, str]
) -> frozenset[str]:
    """The countries that names of countries and capitals and adjectives speak of."""
    found = {t.country for c in candidates for t in c.toponyms if t.country and t.feature in ("country", "capital")}
    for sentence in sentences:
        found.update(demonyms[w] for t in sentence.tokens if (w := t.text.lower()) in demonyms and t.text[0].isupper())
    return frozenset(found)


def _proven(sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> frozenset[str]:
    """The names that a preposition or a noun shows to be places somewhere in the text: one sense for one text."""
    return frozenset(
        c.key
        for c in candidates
        if _after(sentences[c.sentence].tokens, c.first, INTO)
        and not _is_part_of_name(sentences[c.sentence].tokens, c, {}, proven=False)
        and len(c.key) > SHORT
    )


def _label(sentence: Sentence, candidate: Candidate) -> bool | None:
    """What the model says: a place, not a place, or nothing."""
    for guess in sentence.names:
        if guess.first <= candidate.last and candidate.first <= guess.last:
            if guess.label in PLACES:
                return True
            if guess.label in OTHERS and (guess.first < candidate.first or candidate.last < guess.last):
                return False
            if guess.label == "Person":
                return False
    return None


OTHER_SITES: Final = frozenset("lake theatre theater".split())
"""Words behind a name that make that of another site of it, which lies anywhere: "Swan Lake"."""


def _names_another(sentence: Sentence, candidate: Candidate) -> bool:
    """Whether the model's name of a place holds more than a candidate, and names something else with that."""
    first, last = candidate.first, candidate.last
    for guess in sentence.names:
        if guess.label in PLACES and guess.first <= first and last <= guess.last:
            led = first > guess.first and sentence.tokens[first - 1].text == OF_STATE
            behind = sentence.tokens[last + 1].text if last < guess.last else ""
            return (led and not is_state(candidate.toponyms)) or (
                behind[:1].isupper() and behind.lower() in OTHER_SITES
            )
    return False


def is_headline(sentence: Sentence) -> bool:
    """Whether most of the longer words of a sentence have capitals, so that capitals tell nothing."""
    words = [t.text for t in sentence.tokens if len(t.text) > 3 and t.text[0].isalpha()]
    if sentence.tokens[-1].text in (".", "!", "?") and not all(word.isupper() for word in words):
        return False
    return len(words) > 2 and sum(w[0].isupper() for w in words) >= _HEADLINE * len(words)


def find_surnames(sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> frozenset[str]:
    """Last words of two or more capitalised words in a row that are no place name: surnames, mostly."""
    taken = {(c.sentence, n) for c in candidates for n in range(c.first, c.last + 1) if c.last > c.first}
    found: set[str] = set()
    for number, sentence in enumerate(sentences):
        if is_headline(sentence):
            continue
        tokens = sentence.tokens
        for n in range(1, len(tokens)):
            one, two = tokens[n - 1], tokens[n]
            if (number, n) in taken or not (_is_name(one) and _is_name(two)) or two.span.start - one.span.end > 1:
                continue
            following = tokens[n + 1] if n + 1 < len(tokens) else None
            if following is None or not _is_name(following):
                found.add(two.text.lower())
    return frozenset(found)


def _is_name(token: Token) -> bool:
    word = token.text
    return is_capital(word) and len(word) > 1 and word.lower() not in FUNCTION and word.lower() not in WHEN


def _is_place(sentence: Sentence, candidate: Candidate, before: Candidate | None, facts: _Facts) -> bool:
    """Whether the words around say that a candidate is a place."""
    tokens = sentence.tokens
    strong = is_well_known(candidate.toponyms)
    located = is_located(tokens, candidate) or _continues(tokens, candidate, before)
    located = located or facts.proven or _is_followed_by_its_region(tokens, candidate)
    if facts.headline:
        return strong and not _is_of_body(tokens, candidate)
    if _is_part_of_name(tokens, candidate, facts.demonyms, proven=facts.proven) or _is_of_body(tokens, candidate):
        return False
    if _is_money(tokens, candidate):
        return False
    if candidate.key in METONYMS:
        return _after(tokens, candidate.first, INTO) or _after(tokens, candidate.first, TO)
    if candidate.key in NAMESAKES and not _after(tokens, candidate.first, INTO):
        return False
    if len(candidate.key) <= SHORT and not located and not candidate.text.isupper():
        return False
    if candidate.key in facts.surnames and not located and not is_state(candidate.toponyms):
        return False
    if strong:
        return True
    if facts.proven:
        return True
    return any(
        (located and (t.population >= TOWN or _after(tokens, candidate.first, INTO)))
        or (t.country in facts.spoken_of and t.population >= (0 if located else OWN_TOWN))
        for t in candidate.toponyms
    )


def is_state(toponyms: Iterable[Toponym]) -> bool:
    """Whether a name can be a country's or a capital's."""
    return any(t.feature in ("country", "capital") for t in toponyms)


def is_country(toponyms: Iterable[Toponym]) -> bool:
    """Whether a name can be a country's."""
    return any(t.feature == "country" for t in toponyms)


def is_well_known(toponyms: Iterable[Toponym]) -> bool:
    """Whether a name is a country's, an area's, or that of a large city or region."""
    return any(
        t.feature in ("country", "area")
        or (t.feature == "capital" and t.population >= BIG_CAPITAL)
        or (t.feature == "region" and t.population >= BIG_REGION)
        or (t.feature == "district" and t.name.endswith(("County", "shire")))
        or t.population >= BIG_CITY
        for t in toponyms
    )


def is_located(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a preposition or a noun beside a name says that it is a place."""
    if _after(tokens, candidate.first, INTO) or _after(tokens, candidate.first, TO):
        return True
    first, last = candidate.first, candidate.last
    if first > 1 and tokens[first - 1].text.lower() == "of" and tokens[first - 2].text.lower() in HEADS:
        return True
    if first > 0 and tokens[first - 1].text.lower() in HEADS and tokens[first - 1].text != OF_STATE:
        return True
    return last + 1 < len(tokens) and tokens[last + 1].text.lower() in PLACE_TAILS


def _after(tokens: Sequence[Token], first: int, words: Iterable[str]) -> bool:
    """Whether one of the words stands before a name, an article or an adjective of direction between."""
    at = first - 1
    while at >= 0 and (tokens[at].text.lower() in DIRECTIONS or tokens[at].text.lower() == "the"):
        at -= 1
    if at > 0 and tokens[at].text.lower() == "to" and tokens[at - 1].text.lower() == "according":
        return False
    return at >= 0 and tokens[at].text.lower() in words


def _continues(tokens: Sequence[Token], candidate: Candidate, before: Candidate | None) -> bool:
    """Whether a name goes on a list of places: "Washington and Brussels", "Rome, Paris"."""
    if before is None or not 0 < candidate.first - before.last <= 3:
        return False
    between = [t.text.lower() for t in tokens[before.last + 1 : candidate.first]]
    return bool(between) and all(word in ("and", "or", ",", "then", "/", "&") for word in between)


def _is_followed_by_its_region(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a comma and another capitalised name follow, as in "Paris, Texas"."""
    at = candidate.last + 1
    return (
        at + 1 < len(tokens)
        and tokens[at].text == ","
        and is_capital(tokens[at + 1].text)
        and len(tokens[at + 1].text) > 1
    )


def _is_part_of_name(
    tokens: Sequence[Token], candidate: Candidate, demonyms: Mapping[str, str], *, proven: bool
) -> bool:
    """Whether a capitalised word beside a name makes a longer name of another kind with it."""
    first, last = candidate.first, candidate.last
    if first > 0 and _touches(tokens[first - 1], tokens[first]):
        word = tokens[first - 1].text
        low = word.lower().rstrip(".")
        if low in TITLES and not is_country(candidate.toponyms):
            return True
        if word == OF_STATE and not is_state(candidate.toponyms):
            return True
        if is_capital(word) and not (
            low in FUNCTION or low in DIRECTIONS or low in WHEN or low in HEADS or low in TITLES
        ):
            return not (first == 1 and (proven or low in HEADS))
    if last + 1 < len(tokens) and _touches(tokens[last], tokens[last + 1]):
        word = tokens[last + 1].text
        low = word.lower().rstrip(".")
        if is_capital(word) and len(word) > 1 and word[0].isalpha():
            if low in WHEN or low in PLACE_TAILS or low in OFFICES or low in FUNCTION or low in demonyms:
                return False
            if last > first and tokens[last].text == "County":
                return False
            return candidate.key in FORENAMES or low in MEDIA or not is_country(candidate.toponyms)
    return False


def _is_money(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a country only names its money: "US$1 million", "U.S. dollars"."""
    first, last = candidate.first, candidate.last
    before = tokens[first - 1].text if first else ""
    after = tokens[last + 1].text.lower() if last + 1 < len(tokens) else ""
    return before == "$" or after.startswith(("$", "dollar"))


def _touches(one: Token, two: Token) -> bool:
    return two.span.start - one.span.end <= 1


def _is_of_body(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a name ends that of a university, bank, church or treaty: "University of Oxford"."""
    at = candidate.first - 1
    while at > 0 and tokens[at].text.lower() == "the":
        at -= 1
    if at < 1 or tokens[at].text.lower() not in ("of", "for"):
        return False
    head = tokens[at - 1].text
    return head[:1].isupper() and head.lower() in BODIES


def labelled(sentence: Sentence) -> list[Span]:
    """The spans that the model labels as places."""
    return [sentence.span_of(g.first, g.last) for g in sentence.names if g.label in PLACES]


def without(spans: Iterable[Span], taken: Sequence[Span]) -> list[Span]:
    """The spans that share nothing with those taken."""
    return [span for span in spans if not any(overlaps(span, other) for other in taken)]
