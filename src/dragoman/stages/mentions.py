"""Stage: analysed sentences to the phrases that stand for actors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Guess, Sentence
from dragoman.records.mentions import Phrase
from dragoman.syntax.classes import PAPERS
from dragoman.syntax.climbing import head_of
from dragoman.syntax.greeted import find_greeted
from dragoman.syntax.holders import with_holders
from dragoman.syntax.list_items import each_of_list
from dragoman.syntax.lists import find_lists
from dragoman.syntax.members import heads_of_lists
from dragoman.syntax.nobodies import is_divine, is_nobody, is_storm, without_journey
from dragoman.syntax.pairs import Entries, find_commissions, find_pairs, states_of_slug
from dragoman.syntax.people import names_state, people_of
from dragoman.syntax.portfolios import find_envoys, find_ministers
from dragoman.syntax.post_names import without_post
from dragoman.syntax.receiving import stands_as_receiver
from dragoman.text.folding import fold

SURE_NAME: Final = 0.85
"""Least score at which a person's name outside every mention is taken for one; tuned on the written dispatches."""


PAIRED: Final = 0.9
"""Score of the sides of a pair."""

LED: Final = frozenset("led headed chaired".split())
"""What is told of a group by who stands behind "by"."""

NO_ENTRIES: Final[Entries] = {}

Names = frozenset[tuple[str, ...]]
"""Full names of a text, each as its words."""

BEFORE_NOUN: Final = 4
"""Most tokens before a minister's noun that belong to him: "the Norwegian Deputy"."""

EXTRAORDINARY: Final = (["extraordinary", "and", "plenipotentiary"], ["extraordinary", "&", "plenipotentiary"])
"""What joins the halves of an ambassador's full title."""


def find_mentions(sentences: Sequence[Sentence], entries: Entries = NO_ENTRIES) -> tuple[Phrase, ...]:
    """The phrases that stand for actors, in text order, an outer one before those inside it.

    ``entries``: the actors pack's phrases, by which pairs like "US-China talks" are two actors.
    """
    known = _names(sentences)
    found = [p for number, sentence in enumerate(sentences) for p in _of_sentence(number, sentence, entries, known)]
    return tuple(sorted(found, key=lambda p: (p.span.start, -p.span.end)))


def _names(sentences: Sequence[Sentence]) -> frozenset[tuple[str, ...]]:
    """The words of each name of a person that has two or more."""
    return frozenset(
        tuple(t.text for t in sentence.tokens[name.first : name.last + 1])
        for sentence in sentences
        for name in sentence.names
        if name.label == "Person" and name.first < name.last
    )


def _of_sentence(number: int, sentence: Sentence, entries: Entries, known: Names) -> Iterator[Phrase]:
    if slug := states_of_slug(sentence, entries):
        yield from (_phrase(number, sentence, Guess(a, b, "country", PAIRED), inner=False) for a, b in slug)
        return
    known_as = (without_journey(sentence, guess) for guess in _rejoined(sentence))
    named = (guess for guess in known_as if guess is not None)
    mortal = [guess for guess in named if not (is_divine(sentence, guess) or is_storm(sentence, guess))]
    whole = [part for guess in mortal for part in _unglued(sentence, guess, known)]
    outer = _with_pairs([_trimmed(sentence, g) for g in whole], sentence, entries)
    outer = _with_lists(_with_commissions(outer, sentence, entries), sentence, entries)
    outer = with_holders(outer, sentence, entries, PAIRED)
    outer = _with_ministers(outer, sentence, entries)
    outer += _joined_capitals(outer, sentence, entries)
    outer += _given_to_states(outer, sentence, entries)
    outer += _states_with_epithets(outer, sentence, entries)
    outer += find_greeted(sentence, outer)
    outer = [part for guess in outer for part in each_of_list(sentence, guess, entries)]
    outer, served = people_of(sentence, outer, entries)
    heads = heads_of_lists(sentence, outer, entries)
    for guess in outer:
        if not is_nobody(sentence, guess) and guess not in heads:
            yield _phrase(number, sentence, guess, inner=False)
    for guess in (*sentence.inner_mentions, *served):
        if any(o.first <= guess.first and guess.last <= o.last and _size(o) > _size(guess) for o in outer):
            yield _phrase(number, sentence, guess, inner=True)
    for name in sentence.names:
        if is_divine(sentence, name) or is_storm(sentence, name):
            continue
        if name.label == "Person" and name.score >= SURE_NAME and not _touches(name, outer):
            yield _phrase(number, sentence, Guess(name.first, name.last, "person", name.score / 2), inner=False)


DASHES: Final = ("-", "–", "—")


def _source_dash(sentence: Sentence, guess: Guess) -> int:
    """Where a dash between spaces stands inside a guess; 0 where none does."""
    tokens = sentence.tokens
    dashes = (n for n in range(guess.first + 1, guess.last) if tokens[n].text in DASHES)
    around = ((n, tokens[n].span, tokens[n - 1].span.end, tokens[n + 1].span.start) for n in dashes)
    return next((n for n, span, before, behind in around if before < span.start and span.end < behind), 0)


def _unglued(sentence: Sentence, guess: Guess, known: Names) -> list[Guess]:
    """A guess of two surnames that the text has with other names as two: "in the call with Biden Putin said".

    Of a headline's surname with its verb, "Aalto Mulls Trip", the surname. And of its last words those before the dash
    that leads to its source: "visit by Chad's President - Spokesman".
    """
    words = tuple(t.text for t in sentence.tokens[guess.first : guess.last + 1])
    if guess.last == len(sentence.tokens) - 1 and (dash := _source_dash(sentence, guess)):
        return [replace(guess, last=dash - 1), replace(guess, first=dash + 1, label="person")]
    if guess.label != "person" or len(words) != 2:
        return [guess]
    bearers = [{name for name in known if name[-1] == word and name != words} for word in words]
    if all(bearers) and bearers[0] != bearers[1]:
        return [Guess(n, n, guess.label, guess.score) for n in (guess.first, guess.last)]
    verb = bearers[0] and not bearers[1] and _is_headlines_verb(sentence, guess, known - {words})
    return [Guess(guess.first, guess.first, guess.label, guess.score)] if verb else [guess]


def _is_headlines_verb(sentence: Sentence, guess: Guess, known: Names) -> bool:
    """Whether the second word at a headline's head may be a verb: it ends in an s, more follows, nobody bears it."""
    word, last = sentence.tokens[guess.last].text, sentence.tokens[-1]
    follows = guess.first == 0 and guess.last + 1 < len(sentence.tokens) and last.text not in (".", "!", "?")
    return follows and word.endswith("s") and not any(word in name for name in known)


def _with_pairs(guesses: list[Guess], sentence: Sentence, entries: Entries) -> list[Guess]:
    """The guesses with both sides of each pair, in the place of one that is the pair or a side of it."""
    for (first, left), (right, last), kind in find_pairs(sentence, entries):
        if any(g.first < first <= g.last or (g.first <= last < g.last) for g in guesses):
            continue  # inside a longer phrase: "the EU-Russia summit's hosts"
        rest = [g for g in guesses if g.last < first or last < g.first]
        guesses = [*rest, Guess(first, left, kind, PAIRED), Guess(right, last, kind, PAIRED)]
    return guesses


def _with_commissions(guesses: list[Guess], sentence: Sentence, entries: Entries) -> list[Guess]:
    """The guesses with both states of each joint commission, in the place of those that are it or parts of it."""
    for (first, left), (right, last), noun in find_commissions(sentence, entries):
        rest = [g for g in guesses if g.last < first or noun < g.first]
        if any(g.label == "person" for g in guesses if g not in rest):
            continue  # "the head of the Chad-Niger Commission" is one person
        guesses = [*rest, Guess(first, left, "country", PAIRED), Guess(right, last, "country", PAIRED)]
    return guesses


def _with_lists(guesses: list[Guess], sentence: Sentence, entries: Entries) -> list[Guess]:
    """The guesses with each list of states that share an office as one, in the place of those that are parts of it."""
    for first, last in find_lists(sentence, entries):
        inside = [g for g in guesses if g.first <= last and first <= g.last]
        if any(g.first <= first and last <= g.last for g in inside):
            continue
        label = next((g.label for g in inside if g.label in ("person", "group")), "person")
        end = max([last, *(g.last for g in inside if g.first <= last)])
        rest = [g for g in guesses if g not in inside]
        guesses = [*rest, Guess(min([first, *(g.first for g in inside)]), end, label, PAIRED)]
    return guesses


def _with_ministers(guesses: list[Guess], sentence: Sentence, entries: Entries) -> list[Guess]:
    """The guesses with each minister or envoy of several posts as one, in the place of what the commas made of him."""
    for first, last in (*find_ministers(sentence, entries), *find_envoys(sentence, entries)):
        inside = [g for g in guesses if g.first <= last and first <= g.last]
        if inside and min(g.first for g in inside) >= first - BEFORE_NOUN and max(g.last for g in inside) <= last:
            rest = [g for g in guesses if g not in inside]
            guesses = [*rest, Guess(min(first, *(g.first for g in inside)), last, "person", PAIRED)]
    return guesses


def _joined_capitals(guesses: Sequence[Guess], sentence: Sentence, entries: Entries) -> list[Guess]:
    """Capitals that "and" joins to an actor and that therefore act themselves: "the rebels and Khartoum"."""
    tokens = sentence.tokens
    heads = {head_of(sentence, g.first, g.last) for g in guesses}
    found = []
    for n, token in enumerate(tokens):
        kind = entries.get((fold(token.text),), ("", ""))[0] if token.text[:1].isupper() else ""
        joined = token.deprel == "conj" and token.head - 1 in heads
        alone = not any(t.head - 1 == n and t.deprel in ("case", "flat", "compound", "nmod") for t in tokens)
        if kind == "capital" and joined and alone and not _touches(Guess(n, n, "", 0.0), guesses):
            found.append(Guess(n, n, "country", PAIRED))
    return found


def _given_to_states(guesses: Sequence[Guess], sentence: Sentence, entries: Entries) -> list[Guess]:
    """States, or capitals for them, to which a verb before them gives something: "Lund handed Kigali the maps"."""
    places = [n for n in range(1, len(sentence.tokens)) if stands_as_receiver(sentence.tokens, n)]
    states = [Guess(n, n, "country", PAIRED) for n in places]
    return [g for g in states if names_state(sentence, g, entries) and not _touches(g, guesses)]


LOCAL: Final = frozenset("in at near from across inside outside through around over".split())
"""Prepositions behind which a state is a place only."""


def _states_with_epithets(guesses: Sequence[Guess], sentence: Sentence, entries: Entries) -> list[Guess]:
    """States behind an adjective with a hyphen, at which the model stumbles: "a ban on oil-rich Gabon"."""
    tokens = sentence.tokens
    epithets = [n for n, t in enumerate(tokens) if n > 1 and t.upos == "ADJ" and tokens[n - 1].text == "-"]
    states = [
        Guess(n + 1, n + 1, "country", PAIRED)
        for n in epithets
        if tokens[n].head - 1 == n + 1 and tokens[n + 1].deprel in ("obj", "obl", "nmod", "nsubj", "iobj")
        and not any(t.head - 1 == n + 1 and t.deprel == "case" and t.text.lower() in LOCAL for t in tokens)
    ]  # fmt: skip
    return [g for g in states if names_state(sentence, g, entries) and not _touches(g, guesses)]


def _rejoined(sentence: Sentence) -> list[Guess]:
    """The model's guesses, joined where it parts one: behind "Ambassador Extraordinary", behind a bracket.

    "Association of Ports (AOP) ministers" are no association and ministers.
    """
    out: list[Guess] = []
    for guess in sentence.mentions:
        before = out[-1] if out else None
        if before is not None and before.last + 1 == guess.first and _is_behind_bracket(sentence, before, guess):
            out[-1] = Guess(before.first, guess.last, "group", max(before.score, guess.score))
            continue
        if before is not None and before.last < guess.first <= before.last + 2:
            words = [t.text.lower() for t in sentence.tokens[before.last : before.last + 3]]
            if words in EXTRAORDINARY:
                out[-1] = Guess(before.first, guess.last, before.label, max(before.score, guess.score))
                continue
        out.append(guess)
    return out


def _is_behind_bracket(sentence: Sentence, body: Guess, people: Guess) -> bool:
    """Whether people in small letters stand right behind a body's acronym in brackets."""
    ends = sentence.tokens[body.last].text == ")" and body.label in ("organization", "government")
    return ends and people.label in ("person", "group") and sentence.tokens[people.first].text.islower()


def _size(guess: Guess) -> int:
    return guess.last - guess.first


def _touches(guess: Guess, others: Sequence[Guess]) -> bool:
    return any(guess.first <= o.last and o.first <= guess.last for o in others)


def _issuer(sentence: Sentence, guess: Guess) -> Guess:
    """A guess without the paper at its end: "a ministry press release" is a word of the ministry's."""
    tokens = sentence.tokens
    last = guess.last
    if tokens[last].lemma not in PAPERS or tokens[last].upos != "NOUN":
        return guess
    while last > guess.first and (tokens[last].lemma in PAPERS or tokens[last].text.lower() in ("press", "news")):
        last -= 1
    if not any(t.upos in ("NOUN", "PROPN") for t in tokens[guess.first : last + 1]):
        return guess
    body = guess.label == "person" and tokens[last].text not in ("'s", "’s", "'", "’")
    return Guess(guess.first, last, "government" if body else guess.label, guess.score)


def _trimmed(sentence: Sentence, guess: Guess) -> Guess:
    """A guess without marks at its ends that belong to the sentence: a comma, a quotation mark, a genitive 's."""
    guess = _issuer(sentence, guess)
    first, last = guess.first, guess.last
    while last > first and sentence.tokens[last].text in (",", ";", ":", "'s", "’s", '"', "”", "“", "'", "’"):
        last -= 1
    while first < last and sentence.tokens[first].text in (",", '"', "“", "”", "–", "-"):
        first += 1
    if last == first + 1 and _modifies_another(sentence, first, last):
        last = first
    first = without_post(sentence, first, last)
    if last > first and sentence.tokens[last].text.lower() in LED and _next(sentence, last) == "by":
        last -= 1  # "a delegation led" by somebody
    return Guess(first, last, guess.label, guess.score)


def _next(sentence: Sentence, token: int) -> str:
    """The word behind a token, empty at the sentence's end."""
    return sentence.tokens[token + 1].text.lower() if token + 1 < len(sentence.tokens) else ""


def _modifies_another(sentence: Sentence, own: int, place: int) -> bool:
    """Whether a possessive and a word behind it both belong to a noun behind them: "his Peru" of "his Peru trip"."""
    tokens = sentence.tokens
    beside = tokens[own].head == tokens[place].head and tokens[own].head - 1 > place
    return beside and tokens[own].deprel == "nmod:poss" and tokens[place].deprel in ("compound", "amod")


def _phrase(number: int, sentence: Sentence, guess: Guess, *, inner: bool) -> Phrase:
    span = sentence.span_of(guess.first, guess.last)
    head = head_of(sentence, guess.first, guess.last)
    return Phrase(span, number, guess.first, guess.last, head, guess.label, guess.score, inner)
