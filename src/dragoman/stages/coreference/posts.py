"""Where envoys are posted who are called home, or whom their host calls in: "its ambassador to Algeria"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.records.language import Sentence, Token
from dragoman.syntax.classes import ENVOYS, JOURNEYS
from dragoman.syntax.reasons import SAID
from dragoman.text.folding import fold

AT: Final = frozenset(("to", "in", "at", "from"))
"""Prepositions behind an envoy, or behind what is done with him, that lead to the post."""

OUT_OF: Final = frozenset(("out", "of"))
"""Those that lead away from it, both together: "pulled its envoy out of Doha"."""

PARTS: Final = ("compound", "amod", "flat")
"""Relations of the words of a name to its head."""

CALLING: Final = frozenset("call bring order pull summon".split())
HOME: Final = frozenset(("home", "back"))
"""Verbs, and the words behind them, by which an envoy is told to return."""

HEARD: Final = 0.3
"""Least chance that words tell a recall."""

STEPS: Final = 4
"""Most steps up the tree from a post to the envoy or to the verb."""


def posts(sentence: Sentence, pack: ActorPack) -> Iterator[tuple[int, int, str]]:
    """The posts in a sentence that tells a recall or a summons: first and last token of the name, the state's code."""
    tokens = sentence.tokens
    recalls = _recalls(sentence)
    for n, token in enumerate(tokens if recalls else ()):
        joined = token.head - 1 if token.deprel == "conj" else n
        led = {t.text.lower() for t in tokens if t.head - 1 == joined and t.deprel == "case"}
        if token.upos != "PROPN" or (led.isdisjoint(AT) and not led >= OUT_OF) or not _is_post(tokens, n, recalls):
            continue
        name = [m for m, t in enumerate(tokens) if m == n or (t.head - 1 == n and t.deprel in PARTS)]
        if code := _country(" ".join(t.text for t in tokens[name[0] : name[-1] + 1]), pack):
            yield name[0], name[-1], code


def _recalls(sentence: Sentence) -> set[int]:
    """The tokens that tell a recall, or a summons by nobody named: heard as such, or verbs of calling somebody home."""
    tokens = sentence.tokens
    heard = {
        n
        for t in sentence.triggers if t.kinds.get("recall", 0.0) >= HEARD
        for n in range(t.first, t.last + 1)
    }  # fmt: skip
    called = {t.head - 1 for t in tokens if t.text.lower() in HOME and t.head and tokens[t.head - 1].lemma in CALLING}
    return heard | called | _summoned(sentence) | _called_home(sentence)


OWN: Final = frozenset(("its", "his", "her", "their", "own"))
"""Words before an envoy who is the caller's own, and no guest of his."""


def _called_home(sentence: Sentence) -> set[int]:
    """The verbs by which somebody calls his own envoy: "Chad summoned its ambassador to Mali"."""
    tokens = sentence.tokens
    own = {t.head - 1 for t in tokens if t.text.lower() in OWN and t.head}
    envoys = (t for n, t in enumerate(tokens) if n in own and t.deprel == "obj" and t.text.lower() in ENVOYS)
    return {t.head - 1 for t in envoys if tokens[t.head - 1].lemma in CALLING}


def _summoned(sentence: Sentence) -> set[int]:
    """The tokens of a passive that tells a summons without saying by whom: it is the host's."""
    tokens = sentence.tokens
    passive = {t.head - 1 for t in tokens if t.deprel == "aux:pass"} - {
        tokens[t.head - 1].head - 1 for t in tokens if t.text.lower() == "by" and t.deprel == "case" and t.head
    }
    return {
        n
        for t in sentence.triggers if t.kinds.get("summons", 0.0) >= HEARD
        for n in range(t.first, t.last + 1) if n in passive
    }  # fmt: skip


def _is_post(tokens: Sequence[Token], node: int, recalls: Collection[int]) -> bool:
    """Whether a name hangs on an envoy, or by some steps on the words of the recall itself.

    Not over the words or the journey for which he is called: "was summoned after remarks in Oslo".
    """
    at = tokens[node].head - 1
    for _ in range(STEPS):
        if at < 0 or tokens[at].lemma in SAID | JOURNEYS:
            return False
        if tokens[at].text.lower() in ENVOYS or at in recalls:
            return True
        at = tokens[at].head - 1
    return False


def _country(words: str, pack: ActorPack) -> str | None:
    """The code of the one state of which words are the name or the capital."""
    key = pack.country_names.get(fold(words))
    if key is not None:
        return pack.countries[key].code
    codes = pack.capitals.get(fold(words), ())
    return codes[0] if len(codes) == 1 else None
