"""The model's guesses that run over a list, cut into one for each: "the U.S., Britain", "Lund of Chad, Vik of Peru"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Guess, Sentence
from dragoman.syntax.lists import JOINERS, state_at
from dragoman.syntax.pairs import Entries
from dragoman.syntax.people import names_state
from dragoman.text.folding import fold

JOINTS: Final = (",", *JOINERS)
"""What stands between two of a list."""


def each_of_list(sentence: Sentence, guess: Guess, entries: Entries) -> list[Guess]:
    """A guess as the guesses of those whom it names, where it runs over a list; itself alone where it does not."""
    if len(parts := _bodies_and_states(sentence, guess, entries)) > 1:
        return parts
    if guess.label in ("organization", "government"):
        return _two_bodies(sentence, guess)
    if guess.label == "person":
        return _two_people(sentence, guess) or _people_of_states(sentence, guess, entries)
    return _states(sentence, guess, entries) if guess.label == "country" else [guess]


def _states(sentence: Sentence, guess: Guess, entries: Entries) -> list[Guess]:
    """A state's guess that runs over a comma to the next state of a list as one for each: "the U.S., Britain"."""
    tokens = sentence.tokens
    commas = [n for n in range(guess.first + 1, guess.last) if tokens[n].text == ","]
    if not commas:
        return [guess]
    parts = _cut(guess, commas)
    if parts and not names_state(sentence, parts[-1], entries):
        joints = [n for n in range(parts[-1].first + 1, parts[-1].last) if tokens[n].text.lower() in JOINERS]
        parts = [*parts[:-1], *_cut(parts[-1], joints[:1])]  # "Chad, Mali and Niger"
    return parts if all(names_state(sentence, part, entries) for part in parts) else [guess]


LISTING: Final = ("organization", "government", "country", "group")
"""Kinds as which the model hears a list of bodies and states."""


def _bodies_and_states(sentence: Sentence, guess: Guess, entries: Entries) -> list[Guess]:
    """A guess that is a list of bodies and states, all known, as one for each: "the African Union, Chad and NATO".

    Nothing where a part is neither or the whole is one's name.
    """
    if guess.label not in LISTING or _kind_of(sentence, guess, entries):
        return []
    joints = [n for n in range(guess.first, guess.last) if sentence.tokens[n].text.lower() in JOINTS]
    parts = _cut(guess, joints)
    kinds = [_kind_of(sentence, part, entries) for part in parts]
    if "organization" not in kinds or any(kind not in ("organization", "country") for kind in kinds):
        return []
    return [replace(part, label=kind) for part, kind in zip(parts, kinds, strict=True)]


def _kind_of(sentence: Sentence, guess: Guess, entries: Entries) -> str:
    """The kind of what words, their article aside, name in the tables; empty where it is nothing."""
    words = [fold(t.text) for t in sentence.tokens[guess.first : guess.last + 1]]
    words = words[words[:1] == ["the"] :]
    named = sentence.tokens[guess.last].text[:1].isupper()
    return entries.get(tuple(w for word in words for w in word.split()), ("", ""))[0] if named else ""


STYLES: Final = frozenset("highness majesty excellency holiness".split())
"""Nouns behind "His" and "Her" that begin the title of one person alone."""

ANOTHERS: Final = frozenset("king queen sultan emir amir emperor president chancellor pope".split())
"""Titles behind "and" that nobody of such a style bears beside his own."""

PREPOSITIONS: Final = ("of", "to", "for")


def _two_people(sentence: Sentence, guess: Guess) -> list[Guess]:
    """A person's guess that runs over a comma or "and" to another who is named, as one for each; else nothing.

    "Minister Ole Vik, State Department spokesman Kari Lund": the latter tells it. "His Highness the Emir and King
    Ole". Not who is told by the other: "Ole Vik, aide to President Lund".
    """
    tokens = sentence.tokens
    named = [g for g in sentence.names if g.label == "Person" and guess.first <= g.first and g.last <= guess.last]
    if not named or named[-1].last != guess.last:
        return []
    inside = range(guess.first + 1, named[-1].first)
    joint = max((n for n in inside if tokens[n].text.lower() in JOINTS), default=None)
    if joint is None or not tokens[joint + 1].text[:1].isupper():
        return []
    told = [t.text.lower() for t in tokens[joint + 1 : named[-1].first]]
    led = max((n for n, word in enumerate(told) if word in PREPOSITIONS), default=-1)
    served = led >= 0 and all(not t.text[:1].islower() for t in tokens[joint + 2 + led : named[-1].first])
    styled = tokens[guess.first].text.lower() in ("his", "her") and tokens[guess.first + 1].text.lower() in STYLES
    two = len(named) > 1 and named[-2].last == joint - 1 and bool(told)
    another = tokens[joint].text.lower() == "and" and told[:1] != [] and told[0] in ANOTHERS
    both = two or (styled and another and len(named) == 1)
    return _cut(guess, [joint]) if both and not served and "'s" not in told else []


def _people_of_states(sentence: Sentence, guess: Guess, entries: Entries) -> list[Guess]:
    """A guess of several people, each with his state, as one for each: "Presidents Lund of Norway and Vik of Chad"."""
    tokens = sentence.tokens
    led = (n + 1 for n in range(guess.first + 1, guess.last) if tokens[n].text == "of")
    states = [state for n in led if (state := state_at(tokens, n, entries)) is not None]
    ends = [last for _, last, kind in states if kind == "country" and last <= guess.last]
    joints = [n for end in ends for n in (end + 1, end + 2) if n < guess.last and tokens[n].text.lower() in JOINTS]
    parts = _cut(guess, [n for n in joints if n - 1 in (*ends, *joints)])
    named = all(part.last in ends and tokens[part.first].text[:1].isupper() for part in parts)
    return parts if len(parts) > 1 and named else [guess]


OWN_BODY: Final = frozenset(
    """ministry department embassy presidency parliament government army navy council commission committee bank agency
    fund""".split()
)
"""Nouns at the end of a body's name behind "and the", which make it another one than the body before."""


def _two_bodies(sentence: Sentence, guess: Guess) -> list[Guess]:
    """A body's guess that runs over "and the" to another body as one for each: "the Bank and the Home Ministry"."""
    words = [t.text.lower() for t in sentence.tokens[guess.first : guess.last + 1]]
    joints = [n for n in range(1, len(words) - 2) if words[n : n + 2] == ["and", "the"]]
    named = bool(joints) and all(
        t.text[:1].isupper() for t in sentence.tokens[guess.first + joints[-1] + 2 : guess.last + 1]
    )
    if not named or words[-1] not in OWN_BODY:
        return [guess]
    return _cut(guess, [guess.first + joints[-1]])


def _cut(guess: Guess, at: Sequence[int]) -> list[Guess]:
    """The parts of a guess between some of its tokens."""
    bounds = zip([guess.first, *(n + 1 for n in at)], [*(n - 1 for n in at), guess.last], strict=True)
    return [Guess(first, last, guess.label, guess.score) for first, last in bounds if first <= last]
