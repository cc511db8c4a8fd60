"""At whom words are aimed that answer what was told before: "Minsk called the move illegal and would retaliate"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Telling
from dragoman.syntax.climbing import below, hangs_on
from dragoman.syntax.foretelling import PAYING_BACK

MOVES: Final = frozenset(
    """move decision step measure action act sanction expulsion ban attack strike raid arrest seizure incursion
    demand ruling verdict threat""".split()
)
"""Nouns that take up, with "the" or "this", what another did."""

DEEDS: Final = frozenset("attack strike raid arrest seizure incursion expulsion ban sanction".split())
"""Those of them that others may find fault with too: "Algeria condemned the attack"."""

FORCE: Final = ("SANCTION", "COERCE", "ASSAULT", "MOBILIZE")
"""Types of what these nouns take up."""

TAKING_UP: Final = frozenset(("the", "this", "these", "such", "that", "those"))
"""Words before them."""

RETURNING: Final = PAYING_BACK | {"respond"}
"""Verbs of who pays another back."""

WORDS: Final = ("ACCUSE", "REJECT", "THREATEN")
"""Types of words that answer what one has suffered."""

HARM: Final = ("SANCTION", "COERCE", "ASSAULT", "THREATEN", "ACCUSE", "REJECT", "MOBILIZE", "REQUEST")
"""Types of what they answer."""

BACK: Final = 2
"""Sentences back in which it is told."""


def as_hitting_back(
    sentence: Sentence, tellings: Sequence[Telling], earlier: Sequence[Telling], countries: Mapping[str, str | None]
) -> list[Telling]:
    """The tellings of a sentence, words that name nobody aimed at who did to the speaker's state what they answer.

    Args:
        sentence: The sentence.
        tellings: What it tells.
        earlier: What the sentences before tell.
        countries: Entity -> country.
    """
    out: list[Telling] = []
    for telling in tellings:
        noun = _taken_up(sentence, telling)
        answers = noun is not None or _pays_back(sentence, telling)
        harm = _harm(telling, noun, [*earlier, *out], countries) if answers and _is_open(telling) else None
        roles = {**telling.roles, "recipients": harm.roles.get("actors", ())} if harm else telling.roles
        out.append(replace(telling, roles=roles))
    return out


def _is_open(telling: Telling) -> bool:
    """Whether words that may answer something are aimed at nobody named."""
    return telling.kind == "statement" and not telling.roles.get("recipients") and telling.act() in WORDS


def _pays_back(sentence: Sentence, telling: Telling) -> bool:
    """Whether somebody says that he will pay another back: "would retaliate", "vowed to respond"."""
    tokens = sentence.tokens
    words = range(telling.first, telling.last + 1)
    return any(tokens[n].lemma in RETURNING for n in (*words, *below(tokens, words, "xcomp")))


def _taken_up(sentence: Sentence, telling: Telling) -> str | None:
    """The lemma of the noun by which words take up what another did; null where they take up nothing."""
    tokens = sentence.tokens
    words = range(telling.first, telling.last + 1)
    found = (n for n in range(len(tokens)) if takes_up(tokens, n) and hangs_on(tokens, n, words))
    return next((tokens[n].lemma for n in found), None)


def takes_up(tokens: Sequence[Token], n: int) -> bool:
    """Whether a noun stands for what was told before: "the move", "this decision", and says nothing more of it."""
    if tokens[n].lemma not in MOVES or tokens[n].upos != "NOUN":
        return False
    led = {tokens[m].text.lower() for m in below(tokens, (n,), "det")}
    return not led.isdisjoint(TAKING_UP) and not below(
        tokens, (n,), "nmod", "nmod:poss", "acl", "acl:relcl", "compound"
    )


def _harm(
    telling: Telling, noun: str | None, before: Sequence[Telling], countries: Mapping[str, str | None]
) -> Telling | None:
    """The last act before that others did to the state of who speaks now, or, by a noun of force, to anybody."""
    states = {countries.get(e) for e, _ in telling.roles.get("actors", ())} - {None}
    for one in reversed(before):
        if telling.sentence - one.sentence > BACK:
            break
        by, upon = (
            {countries.get(e) for e, _ in one.roles.get(role, ())} - {None} for role in ("actors", "recipients")
        )
        suffered = one.act() in HARM and bool(states & upon)
        taken = noun in DEEDS and one.act() in FORCE
        if (suffered or taken) and by and not by & states:
            return one
    return None
