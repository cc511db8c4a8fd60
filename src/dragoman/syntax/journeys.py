"""Journeys: where they begin, lead and go on to, "left Oslo for Riga on his way to Lima", and where one has been."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.classes import LEAVING
from dragoman.syntax.climbing import below, cases, first_of_list


def clause_of_place(tokens: Sequence[Token], deed: int) -> int | None:
    """The "where" of the clause in which a deed stands, if it stands in such a one: "in Riga, where he met Lund"."""
    at = deed
    for _ in range(len(tokens)):
        if at < 0:
            return None
        opening = (n for n, t in enumerate(tokens) if t.head - 1 == at and t.text.lower() == "where" and n < deed)
        if (found := next(opening, None)) is not None:
            return found
        at = tokens[at].head - 1
    return None


def is_goal(tokens: Sequence[Token], words: Container[int], first: int, last: int) -> bool:
    """Whether a place named by some tokens is where a journey leads, by "to" or "for" right under the words for it.

    Also behind another goal: "flew to Riga on Monday and then to Oslo".
    """
    heads = [n for n in range(first, last + 1) if not first <= tokens[n].head - 1 <= last]
    led = any(t.head - 1 in heads and t.deprel == "case" and t.text.lower() in ("to", "for") for t in tokens[:first])
    above = {tokens[heads[0]].head - 1, tokens[first_of_list(tokens, heads[0])].head - 1}
    return led and any(n in words for n in above) and tokens[heads[0]].deprel != "nmod"


HERE: Final = "here"


def is_here(tokens: Sequence[Token], at: int, words: Collection[int]) -> bool:
    """Whether a "here" says where something is that some words tell: "arrived here", "is here on a visit"."""
    told = tokens[at].head - 1 in words or any(tokens[n].head - 1 == at for n in words)
    return tokens[at].text == HERE and told


ROUTES: Final = frozenset(("way", "route", "transit", "enroute"))
"""Nouns of a journey's course, before "to" and where it leads."""


def lies_ahead(tokens: Sequence[Token], first: int, inside: Container[int] = ()) -> bool:
    """Whether a place or state named at a token is where a journey leads on: "stopped in Doha on his way to Oslo".

    Or where that is held to which it leads: "on his way to a conference in Oslo". ``inside``: the tokens that tell an
    act; of "was on his way to Oslo" it is where that leads.
    """
    occasion = _held_there(tokens, first)
    leads = [_led_by(tokens, first)]
    if occasion is not None:
        to = (n for n, t in enumerate(tokens) if t.head - 1 == occasion and t.deprel == "case" and n)
        leads += [_led_by(tokens, occasion), *(_led_by(tokens, n + 1) for n in to)]
    return any(at is not None and at not in inside for at in leads)


COMING: Final = frozenset("arrive come land fly travel touch head".split())
"""Verbs of a journey of which "from" says where it began; who returned from somewhere has been there."""


def comes_from(tokens: Sequence[Token], last: int, first: int, deed: int) -> bool:
    """Whether a place is where the journey of an act, or one made for it, began: "came from Doha for talks".

    Args:
        tokens: Of the sentence.
        last: The place's last token.
        first: The first token that tells the act.
        deed: The last one.
    """
    at = last
    while tokens[at].deprel in ("flat", "compound", "amod", "det") and tokens[at].head:
        at = tokens[at].head - 1
    led = any(t.head - 1 == at and t.deprel == "case" and t.text.lower() == "from" for t in tokens)
    verb = tokens[at].head - 1
    if tokens[at].deprel == "obj" and tokens[verb].lemma in LEAVING:
        return not first <= verb <= deed  # "left Moscow to meet Lund in Bonn"
    while verb >= 0 and tokens[verb].deprel in ("obl", "nmod", "obl:unmarked", "nmod:unmarked"):
        verb = tokens[verb].head - 1  # "on Thursday from Doha"
    own = first <= verb <= deed or (tokens[deed].deprel == "obl" and tokens[deed].head - 1 == verb)
    return led and verb >= 0 and own and tokens[verb].lemma in COMING


def _led_by(tokens: Sequence[Token], first: int) -> int | None:
    """The noun of a journey's course right before a word and its article: the "way" of "on his way to Oslo"."""
    at = first - 1
    while at > 0 and (tokens[at].deprel == "compound" or _is_small(tokens[at])):
        at -= 1
    on = at > 0 and tokens[at].text.lower() == "to" and tokens[at - 1].text.lower() in ROUTES
    return at - 1 if on else None


def _is_small(token: Token) -> bool:
    """Whether a word is an article, a possessive or an adjective in small letters."""
    return token.upos in ("DET", "ADJ", "PRON") and token.text.islower()


def _held_there(tokens: Sequence[Token], first: int) -> int | None:
    """The noun of what is held in a place that a token names: the "conference" of "the conference in Oslo"."""
    at = first
    while tokens[at].deprel in ("compound", "flat", "amod", "det") and tokens[at].head:
        at = tokens[at].head - 1
    led = any(t.head - 1 == at and t.deprel == "case" and t.text.lower() in ("in", "at") for t in tokens)
    above = tokens[at].head - 1
    return above if led and tokens[at].deprel == "nmod" and 0 <= above < first else None


BEEN_THERE: Final = LEAVING | {"return", "back", "withdraw", "recall"}
"""Verbs behind whose "from" stands where somebody was: "returned from Oslo"."""


def is_origin(tokens: Sequence[Token], at: int, words: Collection[int]) -> bool:
    """Whether a place or state is where a journey sets out: "flew from Oslo to Riga", "left Oslo for Riga".

    Args:
        tokens: The sentence.
        at: A token of the name.
        words: The tokens that tell the journey.
    """
    while tokens[at].deprel in ("compound", "flat", "amod", "det") and tokens[at].head:
        at = tokens[at].head - 1
    verbs = [n for n in words if tokens[n].upos == "VERB"]
    above = tokens[at].head - 1
    if not verbs or not (above in words or (above >= 0 and tokens[above].head - 1 in words)):
        return False
    if any(tokens[n].lemma in LEAVING for n in verbs):
        led = [n for n in below(tokens, (*words, at), "obl", "nmod") if "for" in cases(tokens, n)]
        left = tokens[at].deprel == "obj" or "from" in cases(tokens, at)
        return left and any(tokens[n].upos == "PROPN" for n in led)
    return "from" in cases(tokens, at) and all(tokens[n].lemma not in BEEN_THERE for n in verbs)


PARTING: Final = frozenset(("before", "after"))
"""Conjunctions of a clause that tells another journey."""


def is_of_other_journey(tokens: Sequence[Token], at: int, words: Collection[int]) -> bool:
    """Whether a place is that of a clause behind "before" or "after": "before coming to Togo, Lund went to Chad".

    Or the other way round the place of the clause outside. A wrong tree has what stands right behind "after visiting"
    outside as well.

    Args:
        tokens: The sentence.
        at: A token of the name.
        words: The tokens that tell a journey, in that clause or outside it.
    """
    for mark, verb in _parted(tokens):
        ends = next((n for n in range(verb, len(tokens)) if tokens[n].text == ","), len(tokens))
        clause = range(mark, ends)
        if at in clause and not any(n in clause for n in words):
            return True
        if verb in words and at not in clause:
            return True
    return False


def _parted(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The conjunction and the verb of each clause that tells what came before or after."""
    marks = [(n, t) for n, t in enumerate(tokens) if t.deprel == "mark" and t.text.lower() in PARTING]
    return [(n, t.head - 1) for n, t in marks if n < t.head - 1 and tokens[t.head - 1].deprel == "advcl"]


def has_left(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether words tell that somebody has left a place, and name no other one for which: "left Prague on Monday".

    ``first`` and ``last``: the tokens that tell it.
    """
    verb = next((n for n in range(first, last + 1) if tokens[n].lemma in LEAVING and tokens[n].upos == "VERB"), None)
    if verb is None or tokens[verb].xpos != "VBD":
        return False
    left = any(tokens[n].upos == "PROPN" for n in below(tokens, (verb,), "obj"))
    led = {t.text.lower() for t in tokens if t.deprel == "case" and tokens[t.head - 1].head - 1 == verb}
    return left and led.isdisjoint(("for", "to"))
