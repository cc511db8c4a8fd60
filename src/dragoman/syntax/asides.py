"""What stands aside of an event: times that are no day of it, occasions on whose margins it took place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import JOINT
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.syntax.classes import JOURNEYS
from dragoman.syntax.climbing import hangs_on, head_of
from dragoman.syntax.times import LONGEST_CLIMB, names_thing

_COURSE: Final = frozenset("begin start open end conclude run last take be".split())
"""Verbs that say when a thing is, which a clause may hang on a place beside it: "talks in Geneva, which begin on"."""


def in_clause_aside(sentence: Sentence, trigger: Sequence[int], first: int, last: int) -> bool:
    """Whether a time stands in a clause that tells of something else than an event.

    "Will go to Rome after the session, which ends in June": June is no day of the journey; "the visit, which ends in
    June", and "talks in Rome, which end in June", are dated by theirs. "Launched in May, the war has left many dead":
    May is no day of what has come of the war.

    Args:
        sentence: With its tree.
        trigger: The tokens that name the event.
        first: The first token of the time.
        last: Its last one.
    """
    tokens = sentence.tokens
    at = head_of(sentence, first, last)
    since = first > 0 and tokens[first - 1].text.lower() == "since"
    for _ in range(LONGEST_CLIMB):
        if at < 0 or at in trigger:
            return False
        if tokens[at].deprel.endswith(":relcl"):
            return not _tells_of(tokens, trigger, at)
        if tokens[at].deprel == "acl" and tokens[at].xpos == "VBN" and tokens[at].head - 1 not in trigger and since:
            return True  # "met Lund, held at home since July"
        if tokens[at].deprel == "advcl" and tokens[at].xpos == "VBN" and tokens[at].head - 1 in trigger:
            return _is_perfect(tokens, tokens[at].head - 1) and not _is_perfect(tokens, at)
        at = tokens[at].head - 1
    return False


def _is_perfect(tokens: Sequence[Token], verb: int) -> bool:
    """Whether "have" or "has" stands before a verb."""
    return any(t.head - 1 == verb and t.deprel.startswith("aux") and t.lemma == "have" for t in tokens)


def _tells_of(tokens: Sequence[Token], trigger: Sequence[int], clause: int) -> bool:
    """Whether a relative clause tells of an event: it hangs on its noun, or says the course of a thing beside it."""
    noun = any(tokens[n].upos in ("NOUN", "PROPN") for n in trigger)
    above = tokens[clause].head - 1
    if any(hangs_on(tokens, n, (clause,)) for n in trigger):
        return True
    return noun and (above in trigger or (tokens[clause].lemma in _COURSE and tokens[above].upos == "PROPN"))


_COUNTING: Final = re.compile(
    r"(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen)th|only|latest|time"
    r"|twice|once|occasion|\d+(?:st|nd|rd|th))"
)
"""Words with which "since" says from when something is counted, not when it was: "their first call since May"."""


def is_counted_from(sentence: Sentence, trigger: Sequence[int], first: int, last: int) -> bool:
    """Whether a time behind "since" says from when an event is counted: "met for the first time since October".

    Args:
        sentence: With its tree.
        trigger: The tokens that name the event.
        first: The first token of the time.
        last: Its last one.
    """
    tokens = sentence.tokens
    at = head_of(sentence, first, last)
    since = any(t.head - 1 == at and t.text.lower() == "since" for t in tokens)
    named = {*trigger, *_called(tokens, trigger)}
    if not since or not hangs_on(tokens, at, named):
        return False
    around = {tokens[at].head - 1, *named}
    near = around | {n for n, t in enumerate(tokens) if t.head - 1 in around}
    counted = (t for n, t in enumerate(tokens) if n in near or (t.head - 1 in near and t.deprel == "amod"))
    return any(_COUNTING.fullmatch(t.lemma.lower()) for t in counted)


def _called(tokens: Sequence[Token], trigger: Sequence[int]) -> list[int]:
    """What an event is said to be: "the visit marks his ninth trip"."""
    verbs = {t.head - 1 for n, t in enumerate(tokens) if n in trigger and t.deprel == "nsubj"}
    marks = [v for v in verbs if v >= 0 and tokens[v].lemma in ("mark", "constitute", "represent", "become")]
    return [n for n, t in enumerate(tokens) if t.head - 1 in marks and t.deprel in ("obj", "xcomp")]


_HOLDING: Final = frozenset("have make hold conduct exchange".split())


def of_relative(sentence: Sentence, first: int, last: int) -> int | None:
    """The noun of a contact that a relative clause says somebody had: "the contacts he had made with Rome"; else null.

    Args:
        sentence: With its tree.
        first: The first token that tells the contact, its noun or the verb of that clause.
        last: Its last one.
    """
    tokens = sentence.tokens
    for n, token in enumerate(tokens):
        noun = token.head - 1
        if token.deprel != "acl:relcl" or token.lemma not in _HOLDING or not (first <= n <= last or noun == last):
            continue
        below = [t for t in tokens if t.head - 1 == n]
        whose = any(t.deprel == "nsubj" and t.text.lower() not in ("which", "who", "that") for t in below)
        if whose and tokens[noun].upos == "NOUN" and not any(t.deprel == "obj" and t.upos == "NOUN" for t in below):
            return noun
    return None


def is_name_of_thing(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time is but the name of a thing behind it: "the 4 June 1967 borders", "the June 4, 1967, lines"."""
    tokens = sentence.tokens
    led = first > 0 and tokens[first - 1].text.lower() in ("the", "their", "its", "pre")
    return led and names_thing([t.text.lower() for t in tokens], last)


_LENGTHS: Final = frozenset("day week fortnight month year decade".split())
"""Units of time which, before "after" or "before", tell that it was another day."""


def is_led_far(tokens: Sequence[Token], at: int) -> bool:
    """Whether words say that days or more lie between a clause and what it hangs on: "three years after they came"."""
    leads = (n for n, t in enumerate(tokens) if t.head - 1 == at and t.text.lower() in ("after", "before"))
    return any(n > 0 and tokens[n - 1].lemma in _LENGTHS for n in leads)


def is_far_off(sentence: Sentence, trigger: Sequence[int], first: int) -> bool:
    """Whether a time from token ``first`` on is that of a clause from which an event is days or more away.

    "Reopened in May, three years after it was seized": May is no day of the seizure.
    """
    tokens = sentence.tokens
    at = trigger[0]
    for _ in range(LONGEST_CLIMB):
        if at < 0:
            return False
        if is_led_far(tokens, at):
            return not hangs_on(tokens, first, (at,))
        at = tokens[at].head - 1
    return False


def is_topic_ahead(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words at the head of a sentence say what it is about: "On Syria, she briefed him"."""
    tokens = sentence.tokens
    comma = last + 1 < len(tokens) and tokens[last + 1].text == ","
    return comma and first in (1, 2) and tokens[0].text.lower() == "on" and tokens[0].deprel == "case"


VENUE: Final = ("at", "during")
"""Prepositions before an occasion at which others met."""


def is_venue(sentence: Sentence, first: int, last: int) -> bool:
    """Whether tokens are a known occasion at which others met or talked, and have no more part in it than that.

    "The two met during the Oslo Forum": a clause tells that they met, and of the forum only that it was. What nobody
    knows yet, "at a conference", is theirs.
    """
    tokens = sentence.tokens
    at = head_of(sentence, first, last)
    below = [t for t in tokens if t.head - 1 == at]
    led = any(t.deprel == "case" and t.text.lower() in VENUE for t in below)
    known = tokens[at].upos == "PROPN" or any(t.deprel == "det" and t.text.lower() == "the" for t in below)
    if not led or not known or tokens[at].deprel not in ("obl", "nmod"):
        return False
    return any(t.first <= tokens[at].head - 1 <= t.last and _is_meeting(t) for t in sentence.triggers)


def _is_meeting(trigger: Trigger) -> bool:
    """Whether the model hears a contact of people who come together or speak."""
    return trigger.score >= HEARD and likeliest(trigger.kinds) in JOINT


HEARD: Final = 0.4
"""Least score of such a contact."""


MARGINS: Final = frozenset("margin sideline fringe edge".split())
"""Nouns behind whose "of" stands an occasion on which others met: "on the sidelines of the summit"."""


def is_occasion(sentence: Sentence, first: int, last: int) -> bool:
    """Whether tokens are an occasion on whose margins others met."""
    tokens = sentence.tokens
    heads = [n for n in range(first, last + 1) if not first <= tokens[n].head - 1 <= last]
    above = [tokens[tokens[n].head - 1].lemma for n in heads if tokens[n].deprel == "nmod"]
    return any(lemma.removesuffix("s") in MARGINS for lemma in above)


STAYING: Final = JOURNEYS | {"mission", "stopover"}
"""Nouns of a stay abroad on which somebody is."""

LOOKING: Final = frozenset(("will", "would", "shall"))
"""Words with which a verb looks ahead."""


def is_stay_beside(sentence: Sentence, last: int) -> bool:
    """Whether a noun only says between commas where a subject is: "Lund, on a visit to Togo, offered help".

    How what is told of him stands says nothing of it, save that a verb that looks ahead may tell both.

    Args:
        sentence: With its tree.
        last: The noun.
    """
    tokens = sentence.tokens
    if tokens[last].lemma not in STAYING or tokens[last].upos != "NOUN":
        return False
    led = next((n for n in range(last) if tokens[n].head - 1 == last and tokens[n].text.lower() == "on"), None)
    if led is None:
        return False
    before = led - 1 if led and tokens[led - 1].deprel != "advmod" else led - 2
    verb = tokens[last].head - 1
    between = verb > last if tokens[last].deprel == "obl" else tokens[last].deprel == "nmod"
    ahead = any(t.head - 1 == verb and t.text.lower() in LOOKING for t in tokens)
    return before > 0 and tokens[before].text == "," and between and not ahead
