"""Threats told as the answer that a hostile step will get: "any attack will meet with a crushing response"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.classes import NEGATORS
from dragoman.syntax.climbing import below, cases

REVENGE: Final = frozenset("retaliation revenge vengeance reprisal retribution".split())
ANSWERS: Final = frozenset("response answer reply reaction blow punishment respond react".split())
HARSH: Final = frozenset(
    """harsh painful crushing devastating severe forceful tough firm decisive strong heavy fierce deadly military
    harshly painfully severely forcefully toughly firmly decisively strongly heavily fiercely militarily""".split()
)
"""Nouns and verbs of what strikes back, and the words without which an answer is but one."""

GETTING: Final = frozenset("receive meet get face draw encounter trigger provoke bring".split())
"""Verbs of a step that gets an answer."""

AHEAD: Final = frozenset("will would shall".split())

STEPS: Final = frozenset(
    """step action act move measure attack aggression provocation attempt interference violation intrusion incursion
    strike infringement encroachment""".split()
)
"""Nouns of what somebody may do to another."""

HOSTILE: Final = frozenset("any hostile unfriendly aggressive provocative illegal unlawful further".split())
"""Words by which a step is one that nobody should take."""

FIRM: Final = frozenset("swift appropriate adequate proportionate resolute symmetrical".split())
"""Words of an answer that threatens where the step is such a one."""


PAYING_BACK: Final = frozenset("retaliate reciprocate".split())
IN_KIND: Final = frozenset("respond answer reply".split())
MIRRORED: Final = frozenset("measure move step sanction".split())
"""Verbs of who pays another back; those that do "in kind", and what is mirrored."""


def will_pay_back(tokens: Sequence[Token], verb: int) -> bool:
    """Whether somebody says that he will strike back, in whatever way: "would retaliate", not "had retaliated"."""
    token = tokens[verb]
    aux = {tokens[n].lemma for n in below(tokens, (verb,), "aux")}
    led = {tokens[n].lemma for n in below(tokens, (verb,), "obl") if "in" in cases(tokens, n)}
    things = {tokens[n].lemma for n in below(tokens, (verb,), "obj")}
    pays = token.lemma in PAYING_BACK or (token.lemma in IN_KIND and "kind" in led)
    pays = pays or (token.lemma == "mirror" and not things.isdisjoint(MIRRORED))
    negated = any(tokens[n].text.lower() in (*NEGATORS, "no") for n in below(tokens, (verb,)))
    pays = pays and not below(tokens, (verb,), "aux:pass")
    return token.upos == "VERB" and pays and not aux.isdisjoint(AHEAD) and not negated


def threat_at(tokens: Sequence[Token], verb: int) -> set[int] | None:
    """The words of the threat that a verb makes, it, the step and the answer with what hangs on them; else null."""
    if tokens[verb].lemma not in GETTING or tokens[verb].upos != "VERB":
        return None
    beside = below(tokens, (verb,))
    ahead = {tokens[n].lemma for n in beside if tokens[n].deprel == "aux"}
    if ahead.isdisjoint(AHEAD) or any(tokens[n].text.lower() in NEGATORS for n in beside):
        return None
    steps = [n for n in below(tokens, (verb,), "nsubj", "nsubj:pass") if tokens[n].lemma in STEPS]
    firm = HARSH | FIRM if any(_marks(tokens, n) & HOSTILE for n in steps) else HARSH
    answers = [n for n in below(tokens, (verb,), "obj", "obl") if cases(tokens, n) <= {"with"}]
    blows = [n for n in answers if tokens[n].lemma in REVENGE or _is_blow(tokens, n, firm)]
    if not steps or not blows:
        return None
    near = {verb, *steps, *blows}
    return near | set(below(tokens, near, "amod", "det", "case", "compound"))


def _is_blow(tokens: Sequence[Token], noun: int, firm: frozenset[str]) -> bool:
    return tokens[noun].lemma in ANSWERS and bool(_marks(tokens, noun) & firm)


def _marks(tokens: Sequence[Token], noun: int) -> set[str]:
    return {tokens[n].text.lower() for n in below(tokens, (noun,), "amod", "det")}
