"""What the model hears, made ready for the frames: words that it half hears side by side are one act."""

from __future__ import annotations

import math
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import ROLES
from dragoman.records.language import Sentence, Trigger
from dragoman.syntax.asides import in_clause_aside, is_counted_from, is_far_off
from dragoman.syntax.classes import CONTACT_NOUNS, REPORTING
from dragoman.syntax.structure import Predicate
from dragoman.syntax.times import verb_above

SURE: Final = 0.4
"""Least score of a trigger that stands without a frame."""

SURE_ACT: Final = 0.3
"""The same of an act that the model can type: one missed is worse than one heard faintly, whose score says so."""

LINKS: Final = (*ROLES, "reporter", "when", "where", "topic", "status", "telling", "whole")
"""What the model links to a trigger."""


def is_one_verb(sentence: Sentence, trigger: Trigger, lemmas: Container[str]) -> bool:
    """Whether a trigger is a single verb, and one of these."""
    token = sentence.tokens[trigger.last]
    return trigger.first == trigger.last and token.lemma in lemmas and token.upos == "VERB"


GATHERED: Final = 0.65
"""Least chance that one of several weak triggers side by side is one, at which they count as one."""


def gathered(triggers: Sequence[Trigger]) -> Iterator[Trigger]:
    """The triggers, weak ones that stand side by side as the strongest of them: "would", "not", "give" are one act."""
    run: list[Trigger] = []
    for trigger in (*triggers, None):
        if run and (trigger is None or trigger.first != run[-1].last + 1 or max(trigger.score, run[-1].score) >= SURE):
            best = max(run, key=lambda t: t.score)
            together = 1 - math.prod(1 - t.score for t in run)
            yield replace(best, score=together) if len(run) > 1 and together >= GATHERED else best
            run = []
        if trigger is not None:
            run.append(trigger)


BEFORE: Final = 4
"""Most words from an adjective to its noun: "an official four-day visit"."""


def on_nouns(sentence: Sentence, triggers: Iterable[Trigger]) -> list[Trigger]:
    """The triggers, one on a mere adjective or article of a contact's noun moved on to that: "an official … visit"."""
    tokens = sentence.tokens
    found: dict[int, Trigger] = {}
    for trigger in triggers:
        noun = tokens[trigger.last].head - 1
        below = tokens[trigger.last].deprel in ("amod", "det") and trigger.last < noun <= trigger.last + BEFORE
        moved = trigger
        if below and tokens[noun].lemma in CONTACT_NOUNS:
            moved = replace(trigger, first=noun, last=noun)
        known = found.get(moved.first)
        if known is None or known.score < moved.score:
            found[moved.first] = moved
    return sorted(found.values(), key=lambda t: t.first)


WISHES: Final = frozenset("want wish intend seek hope aim try attempt plan prepare mean strive".split())
"""Verbs of an intention: what is intended is the act, "wants to lift the ban", the wish itself none."""


UNSETTLED: Final = 0.3
"""Chance of no type for an act that only its wish lets hear: frames and the relation model settle it."""


PREFIXES: Final = frozenset(("re", "pre", "co"))
"""What a hyphen parts from a verb, and the model may hear as a word: "re-affirmed"."""


def unbroken(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, none on a mere prefix: it goes on to its verb, or is none where that is heard itself."""
    tokens = sentence.tokens
    begun = {t.first for t in triggers}
    out = []
    for trigger in triggers:
        verb = trigger.last + 2
        cut = tokens[trigger.last].text.lower() in PREFIXES and verb < len(tokens) and tokens[verb - 1].text == "-"
        if not cut:
            out.append(trigger)
        elif verb not in begun:
            out.append(replace(trigger, last=verb))
    return out


def intended(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, one on a wish moved on to the act that is wished for; where that is heard too, both are one."""
    heard = {n: t for t in triggers for n in range(t.first, t.last + 1)}
    found: dict[int, Trigger] = {}
    for trigger in triggers:
        act = _wished_for(sentence, trigger)
        moved = trigger if act is None else _moved(trigger, act, heard.get(act))
        known = found.get(moved.first)
        if known is None or known.score < moved.score:
            found[moved.first] = moved
    return sorted(found.values(), key=lambda t: t.first)


def _moved(wish: Trigger, act: int, own: Trigger | None) -> Trigger:
    """The trigger of an act that is wished for: its own as sure as the wish, else the wish's on the act's word."""
    if own is not None:
        return replace(own, score=max(own.score, wish.score))
    return replace(wish, first=act, last=act, kinds={"other": 1.0}, types={"-": UNSETTLED}, statuses={"planned": 1.0})


def _wished_for(sentence: Sentence, trigger: Trigger) -> int | None:
    """The verb whose infinitive completes a wish in the trigger's words, past further wishes: "plans to try to".

    None where they wish nothing of their own.
    """
    tokens = sentence.tokens
    if (act := _decided(sentence, trigger)) is not None:
        return act
    at = next((n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma in WISHES), None)
    found: int | None = None
    while at is not None and at != found and tokens[at].upos == "VERB" and tokens[at].lemma in WISHES:
        below = [(n, t) for n, t in enumerate(tokens) if t.head - 1 == at and n > at]
        if any(t.deprel == "obj" for _, t in below):
            break
        at = next((n for n, t in below if t.deprel == "xcomp" and t.upos == "VERB"), None)
        found = at if at is not None else found
    return found


DECISIONS: Final = frozenset("decision plan intention move".split())
"""Nouns of which the infinitive behind them is the act: "the decision to expel the envoys"."""


def _decided(sentence: Sentence, trigger: Trigger) -> int | None:
    """The verb whose infinitive hangs on a decision that is all that a trigger names."""
    tokens = sentence.tokens
    noun = trigger.last
    if tokens[noun].lemma not in DECISIONS or tokens[noun].upos != "NOUN":
        return None
    return next(
        (
            n
            for n, t in enumerate(tokens)
            if t.head - 1 == noun and t.deprel == "acl" and t.xpos == "VB" and tokens[n - 1].text.lower() == "to"
        ),
        None,
    )


def told_then(sentence: Sentence, trigger: Trigger, first: int, last: int) -> bool:
    """Whether a time is when somebody says it and not when it is: "will go to Oslo, the ministry said on Monday"."""
    verb = verb_above(sentence, first, last)
    if verb is None or _is_before_saying(sentence, verb, first, last):
        return False
    return sentence.tokens[verb].lemma in REPORTING and not trigger.first <= verb <= trigger.last


def _is_before_saying(sentence: Sentence, verb: int, first: int, last: int) -> bool:
    """Whether a time stands between what is said and who says it: "not on the 9th but on the 10th, the aide said"."""
    below = [(n, t) for n, t in enumerate(sentence.tokens) if t.head - 1 == verb]
    said = any(t.deprel == "ccomp" and n < first for n, t in below)
    return said and last < verb and any(t.deprel == "nsubj" and n > last for n, t in below)


def is_no_day_of(sentence: Sentence, trigger: Trigger, first: int, last: int, *, ahead: bool) -> bool:
    """Whether a time is of something else than an event: of a clause aside, or when that which lies ahead is told.

    Or what is done is counted from it, or lies far from it.
    """
    words = range(trigger.first, trigger.last + 1)
    aside = in_clause_aside(sentence, words, first, last) or is_counted_from(sentence, words, first, last)
    aside = aside or is_far_off(sentence, words, first) or _is_denied_day(sentence, first, last)
    return aside or (ahead and told_then(sentence, trigger, first, last))


BUT: Final = 4
"""Tokens behind a day within which "but" brings the right one."""


def _is_denied_day(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a day is the one on which something is not: "not on 12 May but on 14 May"."""
    words = [t.text.lower() for t in sentence.tokens]
    return "not" in words[max(0, first - 2) : first] and "but" in words[last + 1 : last + 1 + BUT]


VAGUE: Final = frozenset(
    "recently lately earlier previously before once formerly initially originally already last repeatedly".split()
)
"""Adverbs of a time before the dispatch that nobody tells."""


PAST: Final = frozenset("recent previous earlier".split())
"""Adjectives of what was before, on a day that nobody tells."""


def points_back(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words point to an untold time before the dispatch: "met recently", "during that conversation"."""
    inside = range(trigger.first, trigger.last + 1)
    tokens = sentence.tokens
    vague = any(t.lemma in VAGUE and t.deprel == "advmod" and t.head - 1 in inside for t in tokens)
    vague = vague or any(t.lemma in PAST and t.deprel == "amod" and t.head - 1 in inside for t in tokens)
    vague = vague or _often(sentence, trigger) or _reached_before(sentence, trigger)
    return vague or any(t.text.lower() in ("that", "those") for t in tokens[max(0, trigger.first - 2) : trigger.first])


TIMES: Final = ("occasion", "time")
MANY: Final = frozenset("several many numerous various repeated".split())


def _often(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether something is told to have happened again and again: "have met on several occasions"."""
    tokens = sentence.tokens
    counted = {t.head - 1 for t in tokens if t.text.lower() in MANY}
    return any(
        n in counted and t.lemma in TIMES and trigger.first <= t.head - 1 <= trigger.last for n, t in enumerate(tokens)
    )


HABITUAL: Final = frozenset("frequent regular periodic occasional".split())
"""Adjectives of what is done now and then, of which no single one is told."""


USUAL: Final = frozenset("usually normally typically customarily ordinarily generally".split())
"""Adverbs of what is done as a rule, and did not happen on any day."""

OFTEN: Final = USUAL | frozenset("often frequently regularly repeatedly routinely periodically".split())
"""Adverbs of what is done more than once, on no day."""


def is_habit(sentence: Sentence, last: int) -> bool:
    """Whether the last word of a trigger tells what is done now and then: "frequent visits", "was often summoned"."""
    tokens = sentence.tokens
    verb = tokens[last].head - 1 if tokens[last].deprel == "obj" else last
    if any(t.text.lower() in OFTEN and t.deprel == "advmod" and t.head - 1 == verb for t in tokens):
        return True
    led = any(t.lemma in HABITUAL and t.deprel == "amod" and t.head - 1 == last for t in tokens)
    return tokens[last].xpos == "NNS" and led


STANDING: Final = frozenset("consensus understanding".split())
"""What is spoken of long after it was reached."""


def _reached_before(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words are a consensus that others had reached: "spoke of the consensus reached by the leaders"."""
    tokens = sentence.tokens
    nouns = {n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma in STANDING}
    nouns |= {tokens[n].head - 1 for n in range(trigger.first, trigger.last + 1) if tokens[n].deprel == "acl"}
    reached = {t.head - 1 for t in tokens if t.deprel == "acl" and t.xpos == "VBN"}
    return any(n in reached and n >= 0 and tokens[n].lemma in STANDING for n in nouns)


ANOTHER: Final = frozenset("another similar separate previous second third fourth earlier".split())
"""Words before an event's noun by which it is another one than the text has told."""


def is_another(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words say that an event is not the one told before: "held another telephone conversation"."""
    tokens = sentence.tokens
    before = [t for t in tokens if t.deprel in ("det", "amod") and first <= t.head - 1 <= last]
    words = {t.text.lower() for t in before}
    return not words.isdisjoint(ANOTHER) and words.isdisjoint(("the", "this"))


def is_mutual(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether what is done is done to each other: "the two sides blamed each other"."""
    pairs = [
        " ".join(t.text.lower() for t in sentence.tokens[max(0, a.head - 1) : a.head + 2])
        for a in predicate.arguments
        if a.slot in ("patient", "to", "against", "at", "with", "of")
    ]
    return any("each other" in pair or "one another" in pair for pair in pairs)
