"""Words elsewhere in a sentence that settle how an event stands: a charge denied at once, a visit put off at once."""

from __future__ import annotations

from typing import Final

from dragoman.packs.standing import StandingTable
from dragoman.syntax.cues import Cue
from dragoman.syntax.governing import look_up
from dragoman.syntax.tree import Tree, is_object_relative

_DENYING: Final = frozenset("deny reject dismiss refute dispute disclaim repudiate".split())
"""Verbs of those who say that what is said of them is not so."""

_THINGS: Final = frozenset("something thing".split())
"""Nouns that stand for what has been said: "something that Asmara denies"."""


def contradicted(tree: Tree, best: Cue, table: StandingTable) -> Cue:
    """The strongest cue of an event, or the cue of words elsewhere in the sentence that go against it.

    An allegation is denied where a relative clause says so: "accused Chad of shelling a village, a charge that Chad
    rejects". What "was to have been" is put off, and not cancelled, where the sentence tells of that.
    """
    if best.value == "alleged" and (verb := _denied_at_once(tree, table)) is not None:
        return Cue("denied", (verb,), f"denied:{tree.lemmas[verb]}", sure=True, far=best.far)
    if best.rule == "modal:be-to-have" and (words := _put_off(tree, table)):
        return Cue("postponed", words, "modal:be-to-have-put-off", sure=True, far=best.far)
    return best


def _denied_at_once(tree: Tree, table: StandingTable) -> int | None:
    """The verb of a relative clause by which somebody denies what the sentence says of him."""
    for verb, lemma in enumerate(tree.lemmas):
        if lemma not in _DENYING or not is_object_relative(tree, verb):
            continue
        which = any(tree.words[child] == "which" for child in tree.children[verb])
        if which or tree.lemmas[tree.heads[verb]] in table.hearsay | _THINGS:
            return verb
    return None


def _put_off(tree: Tree, table: StandingTable) -> tuple[int, ...]:
    """The words of a verb of postponing anywhere in a sentence."""
    for node, upos in enumerate(tree.upos):
        leaning, words = look_up(tree, node, table) if upos == "VERB" else (None, ())
        if leaning is not None and leaning.value == "postponed":
            return words
    return ()
