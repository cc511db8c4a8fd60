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
        return _people_of_states(sentence, guess, entries)
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
