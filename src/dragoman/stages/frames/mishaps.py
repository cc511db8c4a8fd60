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
    r"(?i)(?:(?:accident|mishap|helicopter|plane|aircraft|airliner|airplane|car|bus|buse|minibus|lorry|lorrie|truck|train"
    r"|ferry|ferrie|boat|avalanche|landslide|mudslide|earthquake|quake|flood|storm|typhoon|cyclone|hurricane|tsunami"
    r"|illness|disease|cancer|pandemic|virus|cholera|stampede|wildfire|drought|heatwave|eruption)s?"
    r"|(?:crash|collision|collid|overturn|capsiz|derail|collaps)[a-z]*)"
)
"""Words for what kills without anybody's will."""

VIOLENT: Final = re.compile(
    r"(?i)(?:(?:attack|assault|strik|airstrik|bomb|blast|explo|shell|shoot|gun|missile|rocket|drone|landmine|ambush|raid"
    r"|clash|fight|battl|terror|assassin|murder|execut|poison|tortur|massacr|behead|stab|invasion|offensive|crackdown"
    r"|riot|violen|lynch|hostage|ramm|sabotag|fir(?:ed|ing))[a-z]*"
    r"|struck|shot|shots|fire|mines?|mined|fought|war|wars|custody|hit|hits|downed|downing)"
)
"""Words that tell of violence."""


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
    if _is_of_nature(sentence, inside):
        return True
    if not any(tokens[n].lemma in FALLING | KILLING for n in inside) or any(VIOLENT.fullmatch(word) for word in words):
        return False
    return not _has_doer(sentence, inside) and any(MISHAP.fullmatch(word) for word in words)


NATURE: Final = frozenset(
    """storm typhoon cyclone hurricane earthquake quake tremor tsunami flood flooding landslide mudslide avalanche
    wildfire heatwave drought tornado blizzard rain rainfall lightning eruption volcano virus disease epidemic pandemic
    cholera flu locust""".split()
)
"""Nouns of natural forces: whatever their verbs, nobody does it."""


def _is_of_nature(sentence: Sentence, inside: range) -> bool:
    """Whether a natural force strikes: "a storm struck the port and killed ten"."""
    tokens = sentence.tokens
    verbs = {n for n in inside if tokens[n].upos == "VERB"}
    own = {t.head - 1 for t in tokens if t.deprel in ACTING}
    verbs |= {tokens[n].head - 1 for n in verbs if tokens[n].deprel == "conj" and n not in own}
    titles = {n for n, t in enumerate(tokens) if t.deprel in ("compound", "nmod:desc")}
    titles = {n for n in titles if tokens[tokens[n].head - 1].upos == "PROPN"}
    names = {n: t.head - 1 if n in titles else n for n, t in enumerate(tokens)}
    named = {top for n, top in names.items() if tokens[n].lemma.lower() in NATURE}  # "Hurricane Nora struck"
    named |= {n for n, t in enumerate(tokens) if t.text.lower() == "it" and any(m < n for m in named)}
    forces = {n for n in named if tokens[n].head - 1 in verbs and tokens[n].deprel in ACTING}
    return bool(forces) and not any(t.head - 1 in forces and t.deprel == "nmod" for t in tokens)


ACTING: Final = ("nsubj", "obl:agent")
"""Relations of who or what does something. What a storm is "of" may be people: "a storm of protest"."""

MOURNED: Final = frozenset("loss tragedy disaster casualty victim fatality".split())
"""What is regretted without anybody's fault, beside deaths and mishaps."""


FEELING: Final = frozenset(
    "regret concerned concern sadden saddened saddening grieve sorrow dismay shock shocked".split()
)
"""Lemmas of what is felt at a disaster, which blames nobody and concedes nothing."""


def mourns(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether somebody regrets a death or a disaster: "regret over the death of", "concerned at the flood"."""
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    if not any(tokens[n].lemma.lower() in FEELING for n in inside):
        return False
    below = [t for t in tokens if t.head - 1 in inside or tokens[t.head - 1].head - 1 in inside]
    return any(t.lemma in DYING | MOURNED or (MISHAP.fullmatch(t.text) and t.upos == "NOUN") for t in below)


def _passes_away(sentence: Sentence, trigger: Trigger) -> bool:
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    return any(tokens[n].lemma == "pass" and "away" in (t.text for t in tokens[n : n + 2]) for n in inside)


def _has_doer(sentence: Sentence, inside: range) -> bool:
    """Whether somebody kills, injures or crashes something: an active verb has a subject that is no mishap."""
    tokens = sentence.tokens
    below = [t for t in tokens if t.head - 1 in inside]
    done = any(t.deprel == "obj" for t in below)
    return done and any(t.deprel == "nsubj" and not MISHAP.fullmatch(t.text) and t.xpos != "WDT" for t in below)
