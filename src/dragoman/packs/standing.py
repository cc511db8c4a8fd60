"""Turns the lexicon of standing (planned, refused, denied ... words) into lookup tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Final

import yaml

from dragoman.errors import PackError
from dragoman.records.events import STATUSES

_WEIGHTS: Final = {"sure": True, "likely": False}
_SECTIONS: Final = (
    "complements",
    "said_to",
    "nouns",
    "answers",
    "hearsay",
    "attributes",
    "adverbs",
    "marks",
    "phrases",
    "negated",
    "transparent",
)
_VALUES: Final = frozenset(STATUSES)


@dataclass(frozen=True, slots=True)
class Leaning:
    """The status for which a word speaks, and whether it decides alone."""

    value: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row that speak for a status."""

    words: tuple[str, ...]
    value: str
    sure: bool


@dataclass(frozen=True, slots=True)
class StandingTable:
    """The lexicon of standing. Keys are lemmas in small letters, a particle after a space ("call off").

    ``complements``: verbs and adjectives -> how their complement stands; ``said_to``: the same for the passive with an
    infinitive ("is said to have met"); ``nouns``: nouns -> how the act stands that is their "of", "to", "for" or
    infinitive; ``answers``: verb -> what it makes of a proposal; ``hearsay``: nouns that can be denied.
    ``attributes``, ``adverbs``: words beside the event; ``marks``: conjunction -> whether it surely makes conditional;
    ``inverted``: auxiliaries that do so in front of the subject; ``asking``: words whose "if" is a question.
    ``negated_words``, ``negated_classes``, ``negated_answers``: what negation makes of them ("none": nothing).
    ``transparent``: verbs whose complement stands as they do.
    """

    complements: Mapping[str, Leaning]
    said_to: Mapping[str, Leaning]
    nouns: Mapping[str, Leaning]
    answers: Mapping[str, str]
    hearsay: frozenset[str]
    attributes: Mapping[str, Leaning]
    adverbs: Mapping[str, Leaning]
    marks: Mapping[str, bool]
    inverted: frozenset[str]
    asking: frozenset[str]
    phrases: tuple[Phrase, ...]
    negated_words: Mapping[str, str]
    negated_classes: Mapping[str, str]
    negated_answers: Mapping[str, str]
    transparent: frozenset[str]


def load_standing(path: Path | None = None) -> StandingTable:
    """The lexicon of standing, checked.

    Args:
        path: A YAML file of the same form; by default the one that comes with the package.

    Raises:
        PackError: a section is missing, a status unknown, or one word stands in two places of a section.
    """
    source = path or resources.files("dragoman.packs").joinpath("data/lexicon/standing.yaml")
    raw = yaml.safe_load(source.read_text(encoding="utf-8"))
    problems: list[str] = []
    if not isinstance(raw, dict):
        raise PackError(f"{source}: not a mapping of sections; restore the file.")
    problems.extend(f"section {name!r} is missing" for name in _SECTIONS if name not in raw)
    if problems:
        raise PackError(f"{source}: " + "; ".join(problems))
    table = _table(raw, problems)
    if problems:
        raise PackError(f"{source}: " + "; ".join(problems))
    return table


def _table(raw: Mapping[str, Any], problems: list[str]) -> StandingTable:
    negated = raw["negated"]
    for name in ("words", "classes", "answers"):
        for value in negated[name].values():
            if value not in _VALUES and value != "none":
                problems.append(f"negated.{name}: unknown status {value!r}")
    marks = raw["marks"]
    answers: dict[str, str] = {}
    for value, words in raw["answers"].items():
        _check(value, "answers", problems)
        answers.update(dict.fromkeys(words, value))
    phrases = [Phrase(tuple(words.split()), value, sure) for words, value, sure in _entries(raw, "phrases", problems)]
    return StandingTable(
        complements=_leanings(raw, "complements", problems),
        said_to={word: Leaning(value, sure=True) for value, words in raw["said_to"].items() for word in words},
        nouns=_leanings(raw, "nouns", problems),
        answers=answers,
        hearsay=frozenset(raw["hearsay"]),
        attributes=_leanings(raw, "attributes", problems),
        adverbs=_leanings(raw, "adverbs", problems),
        marks={**dict.fromkeys(marks["likely"], False), **dict.fromkeys(marks["sure"], True)},
        inverted=frozenset(marks["inverted"]),
        asking=frozenset(marks["never_after"]),
        phrases=tuple(sorted(phrases, key=lambda phrase: (-len(phrase.words), phrase.words))),
        negated_words=dict(negated["words"]),
        negated_classes=dict(negated["classes"]),
        negated_answers=dict(negated["answers"]),
        transparent=frozenset(raw["transparent"]),
    )


def _leanings(raw: Mapping[str, Any], section: str, problems: list[str]) -> dict[str, Leaning]:
    found: dict[str, Leaning] = {}
    for word, value, sure in _entries(raw, section, problems):
        if word in found and found[word].value != value:
            problems.append(f"{section}: {word!r} is both {found[word].value} and {value}")
        found.setdefault(word, Leaning(value, sure))
    return found


def _entries(raw: Mapping[str, Any], section: str, problems: list[str]) -> Iterator[tuple[str, str, bool]]:
    for value, weights in raw[section].items():
        _check(value, section, problems)
        for weight, words in weights.items():
            if weight not in _WEIGHTS:
                problems.append(f"{section}.{value}: {weight!r} is neither 'sure' nor 'likely'")
                continue
            for word in words:
                if not isinstance(word, str):
                    problems.append(f"{section}.{value}: {word!r} is no word; put it in quotation marks")
                    continue
                yield word, value, _WEIGHTS[weight]


def _check(value: str, section: str, problems: list[str]) -> None:
    if value not in _VALUES:
        problems.append(f"{section}: unknown status {value!r}")
