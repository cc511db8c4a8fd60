"""Deaths and accidents, which are nobody's act: "died when the bus overturned", "over the passing of the king"."""

from __future__ import annotations

import re
from typing import Final

from dragoman.records.language import Sentence, Trigger

DYING: Final = frozenset("die death passing demise perish drown succumb".split())
"""Lemmas of deaths: the dead do nothing, and who killed them is told by another word."""

PAPERS: Final = frozenset("resolution bill law act treaty motion pact agreement".split())
"""What is passed and dies as well."""

FALLING: Final = frozenset("overturn collide capsize derail crash sink collapse fall plunge burn".split())
"""Lemmas of what happens to cars, boats, planes and houses."""

KILLING: Final = frozenset("kill injure hurt wound claim leave".split())
"""Lemmas of what a mishap does as well as an attack."""

MISHAP: Final = re.compile(
    r"(?i)^(?:accident|mishap|car|bus|helicopter|plane|aircraft|airliner|airplane|lorry|truck|train|ferry|boat|crash|collision|avalanche|landslide|mudslide"
    r"|earthquake|quake|flood|storm|typhoon|cyclone|hurricane|tsunami|illness|disease|cancer|pandemic|virus|cholera"
    r"|stampede|overturn|capsiz|derail|collid|wildfire|drought|heatwave|eruption|collapse)"
)
"""Beginnings of words for what kills without anybody's will."""

VIOLENT: Final = re.compile(
    r"(?i)^(?:attack|assault|strike|struck|airstrike|bomb|blast|explo|shell|shoot|shot|gun|fire[ds]?$|firing|missile"
    r"|rocket|drone|mine[sd]?$|landmine|ambush|raid|clash|fight|fought|battle|war$|wars|terror|assassin"
    r"|murder|execut|poison|tortur|custod|massacre|behead|stab|invasion|offensive|crackdown"
    r"|riot|violen|lynch|hostage|ramm|sabotag|hit$|down(?:ed|ing)$)"
)
"""Beginnings of words that tell of violence."""


def is_mishap(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a trigger tells a death, or an accident in a sentence without a word of violence.

    That somebody was killed is one where the sentence tells the mishap: "killed when a truck overturned".
    """
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    words = [t.text for n, t in enumerate(tokens) if n not in inside]
    last = tokens[trigger.last]
    if (last.lemma in DYING or _passes_away(sentence, trigger)) and not any(t.lemma in PAPERS for t in tokens):
        return True
    if not any(tokens[n].lemma in FALLING | KILLING for n in inside) or any(VIOLENT.match(word) for word in words):
        return False
    return not _has_doer(sentence, inside) and any(MISHAP.match(word) for word in words)


MOURNED: Final = frozenset("loss tragedy disaster casualty victim fatality".split())
"""What is regretted without anybody's fault, beside deaths and mishaps."""


def mourns(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether somebody regrets a death or a disaster, which concedes nothing: "expressed regret over the death of"."""
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    if not any(tokens[n].lemma == "regret" for n in inside):
        return False
    below = [t for t in tokens if t.head - 1 in inside or tokens[t.head - 1].head - 1 in inside]
    return any(t.lemma in DYING | MOURNED or (MISHAP.match(t.text) and t.upos == "NOUN") for t in below)


def _passes_away(sentence: Sentence, trigger: Trigger) -> bool:
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    return any(tokens[n].lemma == "pass" and "away" in (t.text for t in tokens[n : n + 2]) for n in inside)


def _has_doer(sentence: Sentence, inside: range) -> bool:
    """Whether somebody kills, injures or crashes something: an active verb has a subject that is no mishap."""
    tokens = sentence.tokens
    below = [t for t in tokens if t.head - 1 in inside]
    done = any(t.deprel == "obj" for t in below)
    return done and any(t.deprel == "nsubj" and not MISHAP.match(t.text) and t.xpos != "WDT" for t in below)
