"""What is only sought: those for whose release somebody works are not free, "in touch with Oslo for the release"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.climbing import below, cases, to_of

FREEING: Final = frozenset("release freedom liberation repatriation freeing return".split())
"""Nouns of what is sought for those who are held."""

SEEKING: Final = frozenset(
    """touch contact effort work talk negotiation negotiate discuss discussion do push press campaign appeal bid seek
    try strive dialogue lobby liaise engage struggle fight wait hope pray plea""".split()
)
"""Words of those who seek something, behind which "for" or "on" leads to it."""

TOWARDS: Final = ("for", "on", "about", "over", "regarding", "concerning", "towards", "toward")

GETTING: Final = frozenset("secure win obtain ensure achieve gain negotiate effect facilitate expedite".split())
"""Verbs whose infinitive says what is sought: "working to secure the release"."""

GOT: Final = frozenset("manage help able succeed".split())
"""Words above such an infinitive by which it was got."""

STEPS: Final = 3
"""Most steps from what is sought up to who seeks it: "in touch with Oslo for the release"."""


def is_sought(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell that somebody is to be freed, and not that he was.

    Args:
        sentence: With its tree.
        first: The first token that tells it.
        last: Its last one.
    """
    tokens = sentence.tokens
    at = next((n for n in range(first, last + 1) if tokens[n].lemma in FREEING and tokens[n].upos == "NOUN"), None)
    if at is None:
        return False
    above = tokens[at].head - 1
    if (
        above >= 0
        and tokens[at].deprel == "obj"
        and tokens[above].lemma in GETTING
        and to_of(tokens, above) is not None
    ):
        return not (tokens[above].head and tokens[tokens[above].head - 1].lemma in GOT)
    if cases(tokens, at).isdisjoint(TOWARDS) or tokens[at].deprel not in ("obl", "nmod"):
        return False
    for _ in range(STEPS):
        if above < 0:
            return False
        words = (above, *below(tokens, (above,), "obj"))
        if any(tokens[n].lemma in SEEKING for n in words):
            return True
        above = tokens[above].head - 1 if tokens[above].deprel in ("nmod", "obl") else -1
    return False


def without_seekers(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of what is only sought without those who seek it: whoever works for a release does not release."""
    if not is_sought(scene.sentence, first, last):
        return roles
    tokens = scene.sentence.tokens
    above: set[int] = set()
    at = tokens[last].head - 1
    while at >= 0:
        above.add(at)
        at = tokens[at].head - 1
    seeking = {
        a.phrase.span
        for a in scene.actors
        if tokens[a.phrase.head].head - 1 in above and tokens[a.phrase.head].deprel == "nsubj"
    }
    return {**roles, "actors": [f for f in roles["actors"] if f[1] not in seeking]}
