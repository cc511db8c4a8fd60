"""A sentence whose tree, actors and places are written by hand, as the frames see it: for tests of that stage.

A word is its form, part of speech, head (from 1, 0 for the root) and relation, and its lemma where that is not the form
in small letters.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from dragoman.packs.frames import FramePack, make_pack
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.predicates import predicates
from dragoman.syntax.structure import Predicate

Word = tuple[str, str, int, str] | tuple[str, str, int, str, str]


def scene_of(
    *words: Word,
    actors: Collection[int] = (),
    places: Sequence[int] = (),
    triggers: Sequence[Trigger] = (),
    glued: Collection[int] = (),
    times: Sequence[int] = (),
    tags: Mapping[int, str] | None = None,
) -> Scene:
    """The scene of some words.

    ``actors``: tokens that stand for entities called as they are. ``places``, ``times``: tokens that name the places,
    and the times, 0, 1, …. ``glued``: tokens before which no space stands. ``tags``: token -> its Penn Treebank tag.
    """
    tokens: list[Token] = []
    for n, (text, upos, head, deprel, *lemma) in enumerate(words):
        at = tokens[-1].span.end + (n not in glued) if tokens else 0
        tokens.append(
            Token(
                Span(at, at + len(text)),
                text,
                (lemma or [text.lower()])[0],
                upos,
                (tags or {}).get(n, ""),
                head,
                deprel,
            )
        )
    found = tuple(Actor(Phrase(tokens[n].span, 0, n, n, n, "country", 0.9), (tokens[n].text,)) for n in actors)
    sentence = Sentence(Span(0, tokens[-1].span.end), tuple(tokens), triggers=tuple(triggers))
    named = [tuple((number, n, n) for number, n in enumerate(numbered)) for numbered in (times, places)]
    return Scene(0, sentence, found, named[0], named[1])


def on_margins(noun: str = "sideline", relation: str = "nmod") -> Scene:
    """Peru met Berg on the sidelines of the summit of Togo."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Berg", "PROPN", 2, "obj"),
        ("on", "ADP", 6, "case"), ("the", "DET", 6, "det"), ("sidelines", "NOUN", 2, "obl", noun),
        ("of", "ADP", 9, "case"), ("the", "DET", 9, "det"), ("summit", "NOUN", 6, relation), ("of", "ADP", 11, "case"),
        ("Togo", "PROPN", 9, "nmod"), actors=(0, 2, 10),
    )  # fmt: skip


def predicate_at(scene: Scene, head: int) -> Predicate:
    """The predicate at a token."""
    return next(p for p in predicates(scene.sentence) if p.head == head)


def heard(
    first: int,
    last: int,
    *,
    score: float = 0.9,
    kinds: Mapping[str, float] | None = None,
    roles: Mapping[str, Sequence[float]] | None = None,
) -> Trigger:
    """A trigger of the model, of something that happened; by default of the kind "other"."""
    return Trigger(first, last, score, kinds or {"other": 1.0}, {"happened": 1.0}, {"-": 1.0}, roles or {})


def pack_of(*rows: Mapping[str, Any], own: Collection[str] = ()) -> FramePack:
    """A lexicon of these frames, each with what it need not say, by default of the kind "other"."""
    rest = {"kind": "other", "sure": 0.9, "examples": (), "source": "test:1"}
    return make_pack([{**rest, **row} for row in rows], own)
