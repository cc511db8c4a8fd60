"""Turns the words of a text into bodies, metonyms, titles and nouns for organs of a state."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.packs.actor_records import ActorPack, BodyNoun, Metonym, Organization, Title
from dragoman.text.folding import fold


def organization(pack: ActorPack, words: str) -> Organization | None:
    """The body that has exactly this name or acronym, case, accents and points aside; None where none has."""
    key = _find(pack.organization_names, words)
    return pack.organizations[key] if key else None


def metonym(pack: ActorPack, words: str) -> Metonym | None:
    """The place that stands for an office under exactly this name; capitals are in ``country_of_capital``."""
    key = _find(pack.metonym_names, words)
    return pack.metonyms[key] if key else None


def title_entry(pack: ActorPack, words: str) -> Title | None:
    """The title that these words are, without country or name: "prime minister", "deputy finance minister"."""
    key = _find(pack.title_names, words)
    return pack.titles[key] if key else None


def body_noun(pack: ActorPack, words: str) -> BodyNoun | None:
    """The organ or group that these common nouns name: "press service", "armed forces", "rebels"."""
    key = _find(pack.body_noun_names, words)
    return pack.body_nouns[key] if key else None


def modifier(pack: ActorPack, word: str) -> str | None:
    """What a word before a title does to it: former, late, acting, outgoing, elect, deputy, current, then, claimed."""
    return pack.modifiers.get(fold(word))


def _find(names: Mapping[str, str], words: str) -> str | None:
    folded = fold(words)
    return names.get(folded) or names.get(folded.removeprefix("the "))
