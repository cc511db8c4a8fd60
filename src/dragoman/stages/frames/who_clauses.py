"""What stands between commas behind "who", or behind "as", is told aside: nobody in it acts in the clause around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Token
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.climbing import hangs_on

FINITE: Final = ("VBD", "VBZ", "VBP", "MD")
WHO: Final = ("who", "whom", "whose")
LONGEST: Final = 30
"""Most tokens of such a clause."""


def who_clauses(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The first and last tokens of clauses that "who" opens behind a comma and a comma closes before a finite verb.

    Or that only say who somebody is, to the next comma or stop: "Lund, who is head of the mission to Chad".

    "Lund, who had offered to host talks between Vik and Berg, was due in Rome": by the words alone, since trees that
    take the aside for the main clause are common.
    """
    found = []
    for n in range(1, len(tokens)):
        if tokens[n].text.lower() not in WHO or tokens[n - 1].text != ",":
            continue
        for end in range(n + 2, min(len(tokens) - 1, n + LONGEST)):
            closes = tokens[end].text == "," and tokens[end + 1].xpos in FINITE
            if closes and any(t.xpos in FINITE for t in tokens[n + 1 : end]):
                found.append((n, end - 1))
                break
        else:
            if _says_who(tokens, n):
                found.append((n, _end_of(tokens, n)))
    return found


BE: Final = frozenset(("is", "was", "are", "were"))
BETWEEN: Final = ("ADV", "DET", "ADJ")


def _says_who(tokens: Sequence[Token], who: int) -> bool:
    """Whether a clause only says who somebody is: "who is also head of the mission to Chad"."""
    if tokens[who + 1 : who + 2] and tokens[who + 1].text.lower() in BE:
        noun = next((t for t in tokens[who + 2 :] if t.upos not in BETWEEN), None)
        return noun is not None and noun.upos in ("NOUN", "PROPN")
    return False


def _end_of(tokens: Sequence[Token], who: int) -> int:
    """The last token before the comma or the stop behind a clause."""
    stop = next((n for n in range(who + 1, len(tokens)) if tokens[n].text in (",", ";", ".")), len(tokens))
    return stop - 1


BESIDE: Final = frozenset("as while whereas although though".split())
"""Conjunctions of what goes on beside: "they met as the king warned Chad"."""


def side_clauses(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The first and last tokens of clauses that tell beside a main one what somebody else does, who is named there."""
    found = []
    for verb, token in enumerate(tokens):
        if token.deprel != "advcl" or token.upos != "VERB":
            continue
        below = [(n, t) for n, t in enumerate(tokens) if t.head - 1 == verb]
        mark = next((n for n, t in below if t.deprel == "mark" and t.text.lower() in BESIDE), None)
        doer = next((n for n, t in below if t.deprel == "nsubj" and t.upos in ("NOUN", "PROPN")), None)
        if mark is None or doer is None or not mark < doer < verb:
            continue
        inside = {n for n in range(mark, len(tokens)) if hangs_on(tokens, n, (verb,))}
        last = next((n for n in range(mark, len(tokens)) if n not in inside), len(tokens)) - 1
        if last > verb:
            found.append((mark, last))
    return found


def seen_from(scene: Scene, first: int, last: int) -> Scene:
    """The scene of what some words tell: without the actors, times and places on the other side of such a clause.

    From outside it what it holds is gone, from inside what follows it; whom it is about stands before it. Its days,
    and places where no others are told, may be those of the act too: "Lund, due in Rome on Monday, will not travel".

    Args:
        scene: The sentence.
        first: The first token that tells the act.
        last: Its last one.
    """
    clauses, sides = who_clauses(scene.sentence.tokens), side_clauses(scene.sentence.tokens)
    inside = [(a, b) for a, b in (*clauses, *sides) if a <= first and last <= b]
    hidden = [clause for clause in (*clauses, *sides) if clause not in inside]
    hidden += [(b + 1, len(scene.sentence.tokens)) for _, b in inside]
    hidden += [(0, a - 1) for a, _ in inside if (a, _) in sides]
    if not hidden:
        return scene

    def seen(start: int, end: int) -> bool:
        return not any(a <= start and end <= b for a, b in hidden)

    times = tuple(t for t in scene.times if not inside or seen(t[1], t[2]))
    places = tuple(p for p in scene.places if seen(p[1], p[2]))
    return replace(
        scene,
        actors=tuple(a for a in scene.actors if seen(a.phrase.first, a.phrase.last)),
        times=times,
        places=places if places or inside else scene.places,
    )
