"""Warnings that threaten nobody: "warned of a famine in Chad", "warned against the transfer of the village"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.records.spans import overlaps
from dragoman.stages.frames.menacing import MEASURES
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import below, cases, hangs_on, with_verbs
from dragoman.syntax.foretelling import REVENGE

WARNING: Final = frozenset(("warn", "caution", "alert", "forewarn"))

REPRISALS: Final = (
    REVENGE
    | MEASURES
    | frozenset(
        """action arrest blow consequence expulsion fire force measure penalty price punishment reaction repercussion
    response step strike""".split()
    )
)
"""What somebody warns of who means to do it himself."""

ANSWERED: Final = frozenset("answer meet treat punish hold face pay regret respond retaliate tolerate".split())
"""Verbs of what will become of those who are warned: "would be treated as an army of occupation"."""

CONDITIONS: Final = frozenset(("if", "unless", "until", "should", "otherwise", "once", "any", "without"))
"""Words by which a warning leaves somebody the choice."""

SUFFERING: Final = frozenset(
    "collapse depend descend disintegrate face fall lack need remain risk run sink slide slip starve suffer".split()
)
"""Verbs of what becomes of somebody, who does it to nobody: "warned that Chad risked famine"."""

OWN: Final = frozenset("it they we i he she this".split())
OWNING: Final = frozenset("its their our my his her".split())
"""Words for the one who warns, or for what is his."""

SUBJECTS: Final = frozenset("citizen national traveller traveler tourist motorist resident expatriate".split())
"""Those whom their own authorities warn for their good."""

NEUTRAL: Final = "-"


def warned_of(sentence: Sentence, first: int, last: int) -> str | None:
    """The PLOVER type of a warning that is no threat, "-" where it is of nobody's doing; null where it may be one.

    Who warns against something, and addresses nobody, asks that it be not done. Who warns of what another does
    disapproves of it.
    """
    tokens = sentence.tokens
    at = _warning_at(tokens, first, last)
    if at is None:
        return None
    if told := _warned(tokens, at):
        own = any(tokens[n].lemma in SUBJECTS and below(tokens, (n,), "nmod:poss") for n in told)
        return NEUTRAL if own else None
    read = (_read(tokens, node) for node in _matters(tokens, at))
    return next((found for found in read if found is not None), None)


def as_warning(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a warning that is no threat: nobody in what is warned of is its recipient, save who does it."""
    tokens = scene.sentence.tokens
    at = _warning_at(tokens, first, last)
    if at is None or (kind := warned_of(scene.sentence, first, last)) is None:
        return roles
    matters = _matters(tokens, at)
    inside = [tokens[n].span for n in range(len(tokens)) if hangs_on(tokens, n, matters)]
    doers = [n for node in matters for n in (*below(tokens, (node,), "nsubj"), *_owners(tokens, node))]
    by = fillers_of(actor for n in doers if kind == "ACCUSE" and (actor := scene.actor_at(n)) is not None)
    doing = {entity for entity, _ in by}
    kept = [f for f in roles["recipients"] if f[0] in doing or not any(overlaps(f[1], span) for span in inside)]
    known = {entity for entity, _ in (*kept, *roles["actors"])}
    return {**roles, "recipients": [*kept, *(f for f in by if f[0] not in known)]}


def _warning_at(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The verb of a warning, or the noun: "issued a warning of floods"."""
    return next((n for n in range(first, last + 1) if tokens[n].lemma in (*WARNING, "warning")), None)


def _warned(tokens: Sequence[Token], at: int) -> list[int]:
    """The heads of those to whom a warning goes: "warned Oslo", "issued a warning to Oslo"."""
    to = [n for n in below(tokens, (at, *with_verbs(tokens, (at,))), "obl", "nmod") if "to" in cases(tokens, n)]
    return to if tokens[at].upos == "NOUN" else [*to, *below(tokens, (at,), "obj", "iobj", "nsubj:pass")]


def _matters(tokens: Sequence[Token], at: int) -> list[int]:
    """The heads of what a verb warns of."""
    return [n for n in below(tokens, (at,), "obl", "nmod", "advcl", "ccomp", "acl") if n > at]


def _read(tokens: Sequence[Token], node: int) -> str | None:
    """What the warning about one thing is."""
    inside = [n for n in range(len(tokens)) if hangs_on(tokens, n, (node,))]
    words = {tokens[n].text.lower() for n in inside}
    if words & CONDITIONS or _threatens(tokens, inside):
        return None
    if tokens[node].deprel == "ccomp":
        return _of_clause(tokens, node)
    lead = cases(tokens, node) | {tokens[n].text.lower() for n in below(tokens, (node,), "mark")}
    if "against" in lead:
        return "REQUEST"
    if not lead & {"of", "about", "over"}:
        return None
    return "ACCUSE" if any(_is_party(tokens, n) for n in _owners(tokens, node)) else NEUTRAL


def _owners(tokens: Sequence[Token], node: int) -> list[int]:
    """Those whose act a thing is: "Israel's operation", "the dangers of the Israeli operation"."""
    of = [n for n in below(tokens, (node,), "nmod") if "of" in cases(tokens, n)]
    return below(tokens, (node, *of), "nmod:poss", "amod")


def _threatens(tokens: Sequence[Token], inside: Sequence[int]) -> bool:
    """Whether what is warned of is the answer of the one who warns; the consequences of something are none."""
    for n in inside:
        of = any("of" in cases(tokens, whose) for whose in below(tokens, (n,), "nmod"))
        if tokens[n].upos == "NOUN" and tokens[n].lemma in REPRISALS and not of:
            return True
        if tokens[n].upos == "VERB" and tokens[n].lemma in ANSWERED:
            return True
    return False


def _of_clause(tokens: Sequence[Token], verb: int) -> str | None:
    """What "warned that …" is, by who does it: one's own doing may be a threat."""
    subjects = below(tokens, (verb,), "nsubj", "nsubj:pass")
    if not subjects or any(tokens[n].text.lower() in OWN for n in subjects):
        return None
    if any(tokens[n].text.lower() in OWNING for n in below(tokens, subjects, "nmod:poss")):
        return None
    if any(tokens[n].lemma in ("must", "should") for n in below(tokens, (verb,), "aux")):
        return "REQUEST"
    party = any(_is_party(tokens, n) for n in (*subjects, *below(tokens, subjects, "nmod:poss", "amod")))
    harms = tokens[verb].upos == "VERB" and tokens[verb].lemma not in SUFFERING
    return "ACCUSE" if harms and (party or below(tokens, (verb,), "obj")) else NEUTRAL


def _is_party(tokens: Sequence[Token], n: int) -> bool:
    return tokens[n].upos == "PROPN" or (tokens[n].upos == "ADJ" and tokens[n].text[:1].isupper())
