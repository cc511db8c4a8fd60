"""The model's guesses at people, parted and joined by the words between them: offices, posts, those who are served."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Guess, Sentence
from dragoman.syntax.classes import ENVOYS
from dragoman.syntax.climbing import head_of
from dragoman.syntax.pairs import Entries
from dragoman.text.folding import fold

SENT: Final = frozenset(
    """ambassador ambassadors envoy envoys adviser advisers advisor advisors aide aides assistant assistants consul
    representative representatives emissary emissaries delegate delegates observer observers commissioner secretary
    delegation delegations mission missions counsel counsellor heir successor coordinator liaison attaché special
    minister visitor visitors deputy legate nuncio messenger embassy candidate commissioner spokesman spokeswoman
    spokesperson spokespersons""".split()
)
"""Nouns behind which "to" belongs to the title: "ambassador to", "adviser to"."""


PAIR: Final = 2


def people_of(sentence: Sentence, guesses: Sequence[Guess], entries: Entries) -> tuple[list[Guess], list[Guess]]:
    """The guesses with each person as one and no two as one, and those inside one who are named as whose he is."""
    guesses = [part for guess in guesses for part in _of_two_lines(sentence, guess, entries)]
    guesses = _in_office(sentence, sorted(guesses, key=lambda g: g.first))
    guesses = _of_a_servant(sentence, guesses)
    outer = _of_two_offices(sentence, _of_a_post(sentence, _of_two_states(sentence, guesses, entries)))
    parts = [half for guess in outer for part in _given_to(sentence, guess) for half in _led_by(sentence, part)]
    return _of_the_served(sentence, parts)


IN_OFFICE: Final = ("-", "in", "-", "office")


def _in_office(sentence: Sentence, guesses: Sequence[Guess]) -> list[Guess]:
    """The guesses, a "Chairperson-in-Office" that the model has cut made whole, with the name behind its comma."""
    tokens = sentence.tokens
    named = [g for g in sentence.names if g.label == "Person"]
    out: list[Guess] = []
    for guess in guesses:
        last = out[-1] if out else None
        if last is not None and guess.first <= last.last:
            continue
        cut = last is not None and tuple(t.text.lower() for t in tokens[last.last - 3 : last.last + 1]) == IN_OFFICE
        if last is not None and cut and guess.label == "person" and guess.first == last.last + 2:
            bare = not any(last.first <= g.first <= last.last for g in named)
            known = any(guess.first <= g.first and g.last <= guess.last for g in named)
            if tokens[last.last + 1].text == "," and bare and known:
                out[-1] = Guess(last.first, guess.last, guess.label, guess.score)
                continue
        words = tuple(t.text.lower() for t in tokens[guess.last + 1 : guess.last + 1 + len(IN_OFFICE)])
        more = len(IN_OFFICE) if guess.label == "person" and words == IN_OFFICE else 0
        out.append(Guess(guess.first, guess.last + more, guess.label, guess.score))
    return out


def _of_two_lines(sentence: Sentence, guess: Guess, entries: Entries) -> list[Guess]:
    """A guess of two people by office and name in a row, as a title and the label below it give them, as two.

    "President of Chile Kari Lund / President of Peru Ole Berg".
    """
    tokens = sentence.tokens
    names = [n for n in sentence.names if n.label == "Person" and guess.first <= n.first and n.last <= guess.last]
    if guess.label != "person" or len(names) != PAIR or tokens[guess.first].text[:1].islower():
        return [guess]
    first, second = names
    words = tokens[first.last + 1 : second.first]
    office = bool(words) and words[0].text[:1].isupper() and entries.get((fold(words[0].text),), ("",))[0] == "title"
    if guess.first == first.first or not office or any(t.text in ("'s", "’s") for t in words):
        return [guess]
    parts = ((guess.first, first.last), (first.last + 1, guess.last))
    return [Guess(start, end, guess.label, guess.score) for start, end in parts]


def _of_two_states(sentence: Sentence, guesses: Sequence[Guess], entries: Entries) -> list[Guess]:
    """The guesses, a state that the model has joined to a name behind it in the list to which it belongs.

    "The presidents of Chile and Peru Kari Lund and Ole Berg": Lund is not "Peru Kari Lund".
    """
    tokens = sentence.tokens
    names = {name.first for name in sentence.names if name.label == "Person"}
    out: list[Guess] = []
    for guess in guesses:
        last = out[-1] if out else None
        if last and last.label == guess.label == "person" and guess.first == last.last + 2 and guess.first + 1 in names:
            state = Guess(guess.first, guess.first, "country", guess.score)
            office = tokens[last.last - 1].text == "of" and tokens[last.last + 1].text == "and"
            listed = names_state(sentence, Guess(last.last, last.last, "country", last.score), entries)
            if office and listed and names_state(sentence, state, entries):
                out[-1] = Guess(last.first, guess.first, "person", last.score)
                out.append(Guess(guess.first + 1, guess.last, "person", guess.score))
                continue
        out.append(guess)
    return out


def _of_two_offices(sentence: Sentence, guesses: Sequence[Guess]) -> list[Guess]:
    """The guesses, one of a person by a title without article joined to the next, who is named: both are one person.

    "Chinese State Councilor and Foreign Minister Wang Yi", "visiting spokesman and envoy Karim Haddad", "the ambassador
    to Chad and Permanent Representative to UNEP, Kari Lund"; not "the prime minister and Foreign Minister Wang Yi".
    """
    tokens = sentence.tokens
    named = [g for g in sentence.names if g.label == "Person"]
    out: list[Guess] = []
    for guess in guesses:
        last = out[-1] if out else None
        if last and last.label == guess.label == "person" and guess.first == last.last + 2:
            title = tokens[last.first : last.last + 1]
            capital = all(t.text[:1].isupper() or t.text == "of" for t in title) and len(title) > 1
            plain = len(title) > 1 and title[0].upos in ("ADJ", "NOUN", "VERB") and title[-1].xpos == "NN"
            bare = not any(g.first <= last.last and last.first <= g.last for g in named)
            large = tokens[guess.first].text[:1].isupper() or plain
            offices = large and tokens[guess.first].upos not in ("DET", "PRON")
            known = any(guess.first < g.first and g.last <= guess.last for g in named)
            posted = _is_posted(sentence, last) and _is_posted(sentence, guess)
            one = capital or plain or posted
            if tokens[last.last + 1].text.lower() == "and" and one and bare and offices and known:
                out[-1] = Guess(last.first, guess.last, "person", max(last.score, guess.score))
                continue
        out.append(guess)
    return out


def _is_posted(sentence: Sentence, guess: Guess) -> bool:
    """Whether a guess is an envoy with the post to which he is sent."""
    words = [t.text.lower() for t in sentence.tokens[guess.first : guess.last + 1]]
    return not ENVOYS.isdisjoint(words) and "to" in words


def _of_a_post(sentence: Sentence, guesses: Sequence[Guess]) -> list[Guess]:
    """The guesses, an envoy joined to the state of his post and the name behind it, where the model parts them.

    "The Chadian ambassador to Norway, Kari Lund." is one; in "the ambassador to Norway, Lund said" are two.
    """
    tokens = sentence.tokens
    named = {(name.first, name.last) for name in sentence.names if name.label == "Person"}
    out: list[Guess] = []
    for guess in guesses:
        envoy, state = (out[-2], out[-1]) if len(out) > 1 else (guess, guess)
        kinds = (envoy.label, state.label, guess.label) == ("person", "country", "person")
        apart = state.first == envoy.last + 2 and guess.first == state.last + 2 and (guess.first, guess.last) in named
        if kinds and apart and tokens[envoy.last].text.lower() in SENT:
            joints = (tokens[envoy.last + 1].text, tokens[state.last + 1].text) in (("to", ","), ("in", ","))
            ends = guess.last + 1 == len(tokens) or tokens[guess.last + 1].text in (",", ".", ";")
            acts = tokens[head_of(sentence, guess.first, guess.last)].deprel.startswith("nsubj")
            if joints and ends and not acts:
                out[-2:] = [Guess(envoy.first, guess.last, "person", envoy.score)]
                continue
        out.append(guess)
    return out


SPEAKING: Final = frozenset("spokesman spokeswoman spokesperson adviser advisor aide assistant".split())
"""Nouns of those who are told by whom they serve."""


def _of_a_servant(sentence: Sentence, guesses: Sequence[Guess]) -> list[Guess]:
    """The guesses, who serves joined to whom he serves and the name behind it, where the model parts them.

    "The spokesman to the Minister of Fish, Kari Lund" is Lund, who is no minister.
    """
    tokens = sentence.tokens
    named = {name.last: name for name in sentence.names if name.label == "Person"}
    out: list[Guess] = []
    for guess in guesses:
        last = out[-1] if out else None
        name = named.get(guess.last)
        if last and name and last.label == guess.label == "person" and guess.first == last.last + 2:
            words = [t.text.lower() for t in tokens[guess.first : name.first]]
            serves = tokens[last.last].text.lower() in SPEAKING and tokens[last.last + 1].text in ("to", "of", "for")
            if serves and words[0] == "the" and "," in words:
                out[-1] = Guess(last.first, guess.last, "person", max(last.score, guess.score))
                continue
        out.append(guess)
    return out


def _of_the_served(sentence: Sentence, guesses: Sequence[Guess]) -> tuple[list[Guess], list[Guess]]:
    """The guesses, somebody's joined to the person whose he is, and those persons: "Ada Lund, the wife of Ole Lund"."""
    tokens = sentence.tokens
    out: list[Guess] = []
    served: list[Guess] = []
    for guess in guesses:
        last = out[-1] if out else None
        if last is not None and last.label == guess.label == "person" and last.last + 3 < guess.first:
            between = [t.text.lower() for t in tokens[last.last + 1 : guess.first]]
            noun = guess.first - 2
            told = between[0] == "," and between[1] in ("the", "a", "an") and between[-1] in ("of", "to", "for")
            owned = tokens[head_of(sentence, guess.first, guess.last)].head - 1 == noun
            apposed = tokens[noun].deprel == "appos" and last.first <= tokens[noun].head - 1 <= last.last
            if told and owned and apposed:
                out[-1] = Guess(last.first, guess.last, "person", max(last.score, guess.score))
                served.append(guess)
                continue
        out.append(guess)
    return out, served


def _given_to(sentence: Sentence, guess: Guess) -> list[Guess]:
    """A person's guess that runs over "to" to somebody else as two: "the Amir", "the Saudi King"."""
    words = [t.text for t in sentence.tokens[guess.first : guess.last + 1]]
    at = words.index("to", 1) if "to" in words[1:-1] else 0  # "Party chief To Lam" is one
    cut = guess.first + at
    near = sentence.tokens[cut - 1].upos == "ADJ"  # "a diplomat close to the talks"
    told = at and (near or _is_infinitive(sentence, cut))  # "officials who asked not to be named"
    if guess.label != "person" or not at or told or SENT.intersection(map(str.lower, words[:at])):
        return [guess]
    return [Guess(guess.first, cut - 1, guess.label, guess.score), Guess(cut + 1, guess.last, guess.label, guess.score)]


def _is_infinitive(sentence: Sentence, at: int) -> bool:
    """Whether "to" stands before a verb."""
    return sentence.tokens[at].deprel == "mark" or sentence.tokens[at + 1].upos in ("VERB", "AUX")


LEADING: Final = frozenset(("led", "headed", "chaired"))
"""Participles before "by" and whoever is at the head of a delegation."""


def _led_by(sentence: Sentence, guess: Guess) -> list[Guess]:
    """A group's guess that runs over "led by" to a person whom the model names as both."""
    tokens = sentence.tokens
    inside = range(guess.first + 1, guess.last - 1)
    at = next((n for n in inside if tokens[n].text in LEADING and tokens[n + 1].text == "by"), None)
    if at is None or guess.label == "person":
        return [guess]
    if not any(n.label == "Person" and at + 1 < n.first and n.last == guess.last for n in sentence.names):
        return [guess]
    last = at - 2 if tokens[at - 1].text == "," else at - 1
    return [Guess(guess.first, last, guess.label, guess.score), Guess(at + 2, guess.last, "person", guess.score)]


def names_state(sentence: Sentence, guess: Guess, entries: Entries) -> bool:
    """Whether words, their article aside, are a state's or capital's in the tables."""
    words = [fold(t.text) for t in sentence.tokens[guess.first : guess.last + 1]]
    words = words[1:] if words[:1] == ["the"] else words
    return entries.get(tuple(w for word in words for w in word.split()), ("", ""))[0] in ("country", "capital")
