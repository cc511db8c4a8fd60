"""Turns the frame lexicon into frames with an index: which acts a verb or noun may name, and who fills which role."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from dragoman.errors import PackError
from dragoman.packs.frame_source import check_frames, read_frame_file
from dragoman.packs.ontology import Ontology, load_ontology

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

Words = tuple[str, ...]

_PREPOSITIONS: Final = frozenset({"of", "for", "from", "to", "with", "in", "on", "by", "against", "between"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that may name the act: a head (lemma), words that must stand with it, and phrases of which one must.

    "sit down": head ``sit``, ``with_all`` ("down",); "speak" with any of "phone", "telephone": those are ``with_any``.
    """

    lemma: str
    pos: str
    with_all: Words = ()
    with_any: Words = ()


@dataclass(frozen=True, slots=True)
class Needs:
    """What must hold besides the trigger.

    ``any``, ``all``: slots of which one, or each, must be filled by an actor. ``none``: slots that must be empty.
    ``words``: phrases of which one must stand in the clause. ``kinds``: slot to the kinds of entity that it must name.
    ``slot_words``: slot to words of which one must stand in it; ``slot_not_words``: words of which none may.
    """

    any: Words = ()
    all: Words = ()
    none: Words = ()
    words: Words = ()
    kinds: Mapping[str, Words] = field(default_factory=dict)
    slot_words: Mapping[str, Words] = field(default_factory=dict)
    slot_not_words: Mapping[str, Words] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of ours in which the frame must be found with these fillers or, if ``negative``, must not be."""

    text: str
    trigger: str | None
    roles: Mapping[str, Words]
    negative: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """One reading of a set of triggers.

    ``roles``: slot to the roles that its filler takes, each only if the filler is of the role's sort. ``support``:
    light verbs of which one must carry the noun (empty: it stands alone, or with any). ``unless``: phrases that spoil
    the reading. ``levels``: level to the words that state it. ``sure``: how safe the frame is alone, 0-1. ``source``:
    file and line. ``own``: the user's, whose word on kind and type goes before the models'.
    """

    id: str
    kind: str
    type: str | None
    mode: str | None
    cameo: str | None
    triggers: tuple[Trigger, ...]
    support: Words
    roles: Mapping[str, Words]
    needs: Needs
    unless: Words
    levels: Mapping[str, Words]
    sure: float
    examples: tuple[Example, ...]
    source: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class FramePack:
    """The lexicon: the frames in file order, and an index from (head lemma, part of speech) to them."""

    frames: tuple[Frame, ...]
    index: Mapping[tuple[str, str], tuple[tuple[Trigger, Frame], ...]]


def load_frames(more: Iterable[tuple[str, str]] = (), ontology: Ontology | None = None) -> FramePack:
    """The lexicon that the package ships, with the frames of more YAML files (name, content) after it.

    A frame of ``more`` with the id of an earlier one takes its place. Names are checked against ``ontology`` (by
    default the shipped one).

    Raises:
        PackError: with every problem found, each with file and line.
    """
    file = resources.files("dragoman.packs") / "data" / "lexicon" / "frames.json"
    rows: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    own: list[dict[str, Any]] = []
    problems: list[str] = []
    for name, text in more:
        found, wrong = read_frame_file(name, text)
        own += found
        problems += wrong
    replaced = {row.get("id") for row in own}
    rows = [*(row for row in rows if row["id"] not in replaced), *own]
    problems += check_frames(rows, ontology or load_ontology())
    if problems:
        raise PackError("the frames cannot be used:\n" + "\n".join(problems))
    return make_pack(rows, frozenset(str(row["id"]) for row in own))


def make_pack(rows: Iterable[Mapping[str, Any]], own: Collection[str] = ()) -> FramePack:
    """The lexicon of rows that were checked (``frame_source``); ``own``: the ids of those that are the user's."""
    frames = tuple(replace(_frame(row), own=row["id"] in own) for row in rows)
    index: dict[tuple[str, str], list[tuple[Trigger, Frame]]] = {}
    for frame in frames:
        for trigger in frame.triggers:
            index.setdefault((trigger.lemma, trigger.pos), []).append((trigger, frame))
    for entries in index.values():
        entries.sort(key=lambda e: (-len(e[0].with_all) - bool(e[0].with_any), -e[1].sure))
    return FramePack(frames, {key: tuple(entries) for key, entries in index.items()})


def frames_for(
    pack: FramePack, lemma: str, pos: str, support: str | None = None, words: Collection[str] = ()
) -> tuple[Frame, ...]:
    """The frames that a predicate may evoke, those that ask for most words first, then the surest.

    Args:
        pack: the lexicon.
        lemma: lemma of the predicate's head, or a phrase ("sit down", "telephone conversation") whose other words are
            then taken as standing with it (particle after a verb, modifiers before a noun).
        pos: ``verb`` or ``noun``.
        support: lemma of the light verb that carries the noun ("hold" in "held talks"); null: none.
        words: words (forms and lemmas, lower case) that stand with the head: particle, modifiers, the words of its
            arguments, and the names of their slots (which are the prepositions).

    Returns:
        Each frame once. Slots, ``needs`` and ``unless`` are for the caller to check (``fits_words`` does the last).
    """
    parts = lemma.split()
    head = (parts[0] if pos == "verb" else parts[-1]) if parts else ""
    around = {*words, *parts}
    found: list[Frame] = []
    for trigger, frame in pack.index.get((head, pos), ()):
        fits = around.issuperset(trigger.with_all) and (
            not trigger.with_any or any(around.issuperset(phrase.split()) for phrase in trigger.with_any)
        )
        carried = pos == "verb" or not frame.support or support in frame.support
        if fits and carried and frame not in found:
            found.append(frame)
    return tuple(found)


def fits_words(frame: Frame, words: Sequence[Collection[str]]) -> bool:
    """Whether a clause, each word given as the set of its form and lemma (lower case), lets the frame stand.

    One of ``needs.words`` stands there, if there are any, and no phrase of ``unless``. In a phrase ``*`` stands for up
    to three words.
    """
    if frame.needs.words and not any(has_phrase(words, p) for p in frame.needs.words):
        return False
    return not any(has_phrase(words, p) for p in frame.unless)


def has_phrase(words: Sequence[Collection[str]], phrase: str) -> bool:
    """Whether the words of ``phrase`` stand next to one another in ``words``; ``*`` stands for up to three words."""
    wanted = phrase.split()
    return any(_stands(words, i, wanted) for i in range(len(words)))


def trigger_nouns(pack: FramePack) -> frozenset[str]:
    """The head lemmas of all nouns of the lexicon: those whose predicates are worth making."""
    return frozenset(lemma for lemma, pos in pack.index if pos == "noun")


def find_frames(pack: FramePack, text: str) -> tuple[Frame, ...]:
    """The frames in whose id, kind, type, mode, code or triggers each word of ``text`` stands."""
    wanted = text.lower().split()
    return tuple(f for f in pack.frames if all(w in _searched(f) for w in wanted))


def _searched(frame: Frame) -> str:
    """All that a search looks at, as one string."""
    triggers = (" ".join((*t.with_all, *t.with_any, t.lemma)) for t in frame.triggers)
    return " ".join((frame.id, frame.kind, frame.type or "", frame.mode or "", frame.cameo or "", *triggers)).lower()


def _stands(words: Sequence[Collection[str]], at: int, wanted: Sequence[str]) -> bool:
    """Whether ``wanted`` stands in ``words`` from ``at`` on."""
    if not wanted:
        return True
    if wanted[0] == "*":
        return any(_stands(words, at + gap, wanted[1:]) for gap in range(4))
    return at < len(words) and wanted[0] in words[at] and _stands(words, at + 1, wanted[1:])


def _frame(row: Mapping[str, Any]) -> Frame:
    """The record of one checked row."""
    triggers = (
        *(_trigger(v, "verb") for v in row.get("verbs", ())),
        *(_trigger(n, "noun") for n in row.get("nouns", ())),
    )
    return Frame(
        id=row["id"],
        kind=row["kind"],
        type=row.get("type"),
        mode=row.get("mode"),
        cameo=row.get("cameo"),
        triggers=triggers,
        support=tuple(row.get("support", ())),
        roles=_lists(row.get("roles", {})),
        needs=_needs(row.get("needs", {})),
        unless=tuple(row.get("unless", ())),
        levels=_lists(row.get("levels", {})),
        sure=row["sure"],
        examples=tuple(
            Example(e["text"], e.get("trigger"), _lists(e.get("roles", {})), e.get("not", False))
            for e in row["examples"]
        ),
        source=row["source"],
    )


def _needs(needs: Mapping[str, Any]) -> Needs:
    """The record of a frame's conditions."""
    return Needs(
        any=tuple(needs.get("any", ())),
        all=tuple(needs.get("all", ())),
        none=tuple(needs.get("none", ())),
        words=tuple(needs.get("words", ())),
        kinds=_lists(needs.get("kinds", {})),
        slot_words=_lists(needs.get("slot_words", {})),
        slot_not_words=_lists(needs.get("slot_not_words", {})),
    )


def _trigger(entry: str | Mapping[str, Any], pos: str) -> Trigger:
    """A verb with its particles, or a noun with its modifiers; a mapping adds phrases of which one must stand.

    The head of a noun is its last word, or the last before a preposition ("exchange of views": exchange, with views).
    """
    phrase = entry if isinstance(entry, str) else entry["word"]
    any_of = () if isinstance(entry, str) else tuple(entry["any"])
    parts = phrase.split()
    if pos == "verb":
        return Trigger(parts[0], pos, tuple(parts[1:]), any_of)
    cut = next((i for i, part in enumerate(parts) if i and part in _PREPOSITIONS), len(parts))
    return Trigger(parts[cut - 1], pos, (*parts[: cut - 1], *parts[cut + 1 :]), any_of)


def _lists(mapping: Mapping[str, Any]) -> dict[str, Words]:
    """A mapping whose values are one word or a list of words, each as a tuple."""
    return {key: (value,) if isinstance(value, str) else tuple(value) for key, value in mapping.items()}
