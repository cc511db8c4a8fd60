"""Condolences, which are one word of comfort and no other act: "extends its deepest sympathies to the government"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.records.tellings import Telling
from dragoman.syntax.classes import GRATITUDE

GIVING: Final = frozenset(
    "extend offer express convey send voice present share tender cable reiterate renew transmit relay".split()
)
"""Verbs by which condolences are given."""

HEARTFELT: Final = frozenset("deep deepest deeper heartfelt sincere sincerest profound heartiest".split())
"""Adjectives that make comfort of a sympathy; without them it may be that with a cause."""

APART: Final = 6
"""Most tokens from the verb to what is given: "extended its most sincere and heartfelt condolences"."""


PRAYING: Final = frozenset(("pray", "prayer"))
HEALING: Final = frozenset("recovery recuperation healing".split())
"""Words for prayers, and for that to which the hurt are wished."""


def condolence_at(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a condolence."""
    word = tokens[at].text.lower()
    if word in ("condolence", "condolences", "commiserations", "sympathies"):
        return True
    felt = any(t.text.lower() in HEARTFELT for t in tokens[max(0, at - 3) : at])
    return word == "sympathy" and felt


def condoles(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a trigger's words give a condolence, which is an act without a type."""
    tokens = sentence.tokens
    given = _given(tokens)
    return any(v in _words(trigger) or n in _words(trigger) for v, n in given)


def as_one_condolence(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, those on a verb of giving, on a condolence and between them as one, the surest.

    It stands on both, and where the tree hangs the verb on the noun, which it does of "the people of Togo extend
    deepest sympathies", it is read all the same.
    """
    out = list(triggers)
    for verb, noun in _given(sentence.tokens):
        inside = [t for t in out if verb <= t.first and t.last <= noun]
        if len(inside) > 1:
            best = max(inside, key=lambda t: t.score)
            whole = replace(best, first=verb, last=noun)
            out = sorted([*(t for t in out if t not in inside), whole], key=lambda t: t.first)
    return out


KIND: Final = frozenset("condolence sympathy congratulation felicitation greeting wish message cable letter".split())
THANKING: Final = GRATITUDE | {"thankful", "grateful"}
"""Nouns of kind words, and words of thanks for them, which go back to where those came from."""


def as_thanked_for(sentence: Sentence, tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, kind words as those of who is thanked for them: "thanked Lund for her wishes".

    Help for which somebody is thanked was given to who thanks for it: "thanked Lund for Norway's support".
    """
    tokens = sentence.tokens
    thanks = next((t for t in tellings if t.lemma in THANKING), None)
    given = [_to_who_thanks(t, thanks) if _is_help(tokens, t) else t for t in tellings]
    return [_turned(t) if t.kind == "message" and _is_thanked_for(tokens, t, KIND) else t for t in given]


HELP: Final = frozenset("support help assistance backing solidarity".split())
"""Nouns of what is given to who thanks for it, where the text does not say to whom."""


def _is_help(tokens: Sequence[Token], telling: Telling) -> bool:
    """Whether words are help for which somebody is thanked, of whom no "for" behind them tells that it was another."""
    for_whom = any(t.deprel == "case" and t.text.lower() in ("for", "to", "of") and t.head > 0
                   and tokens[t.head - 1].head - 1 == telling.last for t in tokens)  # fmt: skip
    return telling.kind == "statement" and not for_whom and _is_thanked_for(tokens, telling, HELP)


def _to_who_thanks(telling: Telling, thanks: Telling | None) -> Telling:
    """Help as given by its owner, or by who is thanked, to who thanks."""
    if thanks is None or not thanks.roles.get("actors"):
        return telling
    thanking = {e for e, _ in thanks.roles["actors"]}
    given = tuple(f for f in telling.roles.get("actors", ()) if f[0] not in thanking)
    sides = {"actors": given or thanks.roles.get("recipients", ()), "recipients": thanks.roles["actors"]}
    return replace(telling, roles={**telling.roles, **sides})


def _is_thanked_for(tokens: Sequence[Token], telling: Telling, nouns: Collection[str]) -> bool:
    noun = tokens[telling.last]
    if telling.first != telling.last or noun.lemma not in nouns or noun.head < 1:
        return False
    led = any(t.head - 1 == telling.last and t.deprel == "case" and t.text.lower() == "for" for t in tokens)
    above = {noun.head - 1, *(n for n, t in enumerate(tokens) if t.head == noun.head and t.deprel == "obj")}
    return led and any(tokens[n].lemma in THANKING for n in above)


def _turned(telling: Telling) -> Telling:
    sides = {"actors": telling.roles.get("recipients", ()), "recipients": telling.roles.get("actors", ())}
    return replace(telling, roles={**telling.roles, **sides}) if all(sides.values()) else telling


def wishes_well(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only pray, or wish the hurt to be well: "prays for peace", "its wishes for a speedy recovery"."""
    tokens = sentence.tokens
    last = tokens[trigger.last]
    behind = [t.lemma for t in tokens[trigger.last + 1 : trigger.last + 1 + APART]]
    prays = last.lemma in PRAYING and behind[:1] == ["for"]
    return prays or (last.lemma == "wish" and not HEALING.isdisjoint(behind))


def _words(trigger: Trigger) -> range:
    return range(trigger.first, trigger.last + 1)


def _given(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The verbs of giving and the last condolence that each gives, with nothing but its own words between."""
    found: list[tuple[int, int]] = []
    for noun in (n for n in range(len(tokens)) if condolence_at(tokens, n)):
        joined = found and all(t.upos in ("CCONJ", "ADJ", "PRON") for t in tokens[found[-1][1] + 1 : noun])
        if joined:
            found[-1] = (found[-1][0], noun)  # "sympathies and condolences"
            continue
        verb = noun - 1
        while verb >= max(0, noun - APART) and tokens[verb].upos in ("ADJ", "ADV", "DET", "PRON", "CCONJ", "PUNCT"):
            verb -= 1
        if verb >= max(0, noun - APART) and tokens[verb].lemma in GIVING:
            found.append((verb, noun))
    return found
