"""What is done about a penalty that is in force: lifting or easing it is no penalty, nor is its remaining one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import moved
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import PENALTIES
from dragoman.text.folding import fold
from dragoman.text.lemmas import lemma

MEASURES: Final = frozenset("restrictive punitive retaliatory economic coercive".split())
"""Adjectives by which mere measures are such a penalty."""

EASING: Final = frozenset(
    """lift ease drop suspend end waive scrap relax remove loosen soften abolish cancel rescind repeal revoke unwind
    discontinue terminate withdraw dismantle annul reduce lower halve""".split()
)
"""Verbs whose object, a penalty, presses less or no more."""

EASINGS: Final = frozenset(
    """lifting easing suspension relaxation removal loosening softening abolition cancellation repeal revocation
    withdrawal end ending termination waiving dropping scrapping reduction""".split()
)
"""The nouns of these verbs."""

STAYING: Final = frozenset("remain stay continue persist".split())
"""Verbs of which a penalty that is in force already is the subject, and which tell nothing new of it."""

UPON: Final = ("on", "against", "upon")
"""Prepositions of whom a penalty presses."""

TARGETS: Final = ("of", "on", "in", "to")
"""Prepositions between the noun of an easing and the penalty: "an end to sanctions", "a reduction in tariffs"."""


def eases(sentence: Sentence, at: int) -> bool:
    """Whether the word at a token, a verb or its noun, lifts or eases a penalty: "suspend the travel ban"."""
    tokens = sentence.tokens
    token = tokens[at]
    if token.upos in ("VERB", "AUX") and token.lemma in EASING:
        return any(_is_penalty(tokens, n) for n in _objects(tokens, at))
    if (token.upos == "NOUN" and token.lemma in EASINGS) or (token.xpos == "VBG" and token.text.lower() in EASINGS):
        below = [n for n, t in enumerate(tokens) if t.head - 1 == at]
        led = [n for n in below if _case(tokens, n) in TARGETS or tokens[n].deprel == "compound"]
        return any(_is_penalty(tokens, n) for n in led)
    return _headed(tokens, at) is not None


def moved_to_easing(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers; one on a penalty of a headline that is eased takes in the word that eases it.

    A headline leaves out what would show it: "Chad Sanctions Eased". A penalty whose easing is heard too lies before
    it: "the sanctions were lifted".
    """
    tokens = sentence.tokens
    heard = {n for t in triggers if t.score >= SURE for n in range(t.first, t.last + 1)}
    out: list[Trigger] = []
    for trigger in triggers:
        after = trigger.last + 1
        if after < len(tokens) and after not in heard and _headed(tokens, after) == trigger.last:
            out.append(replace(trigger, last=after))
        elif not out or trigger.first > out[-1].last:
            out.append(_before_easing(sentence, trigger, heard))
    return out


def _before_easing(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> Trigger:
    """A trigger that is only a penalty, as one of before where another that is heard eases it, whose day is its own."""
    tokens = sentence.tokens
    eased = any(n in heard and trigger.last in _objects(tokens, n) and eases(sentence, n) for n in range(len(tokens)))
    if not eased or tokens[trigger.first].upos == "VERB":
        return trigger
    statuses = moved(trigger.statuses, "historical", "happened", "planned", "proposed", "conditional")
    undated = {**trigger.roles, "when": [0.0] * len(tokens)}
    return replace(trigger, statuses=statuses, roles=undated)


def as_pressed(scene: Scene, first: int, last: int, adjectives: Mapping[str, str], roles: Roles) -> Roles:
    """The roles of a penalty with the state whose name stands before it as the one it presses: "the Iran sanctions".

    Where it says upon whom it is, and of powers in capital letters ("EU sanctions"), the name says whose it is.
    """
    tokens = scene.sentence.tokens
    nouns = [n for n in range(first, last + 1) if _is_penalty(tokens, n)]
    if any(t.head - 1 in nouns and _case(tokens, n) in UPON for n, t in enumerate(tokens)):
        return roles
    named = [
        n for n, t in enumerate(tokens)
        if t.head - 1 in nouns and n < t.head - 1 and t.deprel == "compound" and t.upos == "PROPN"
        and not t.text.isupper() and "." not in t.text
    ]  # fmt: skip
    upon = {e for n in named if (e := adjectives.get(fold(tokens[n].text)))}
    pressed = [f for f in roles["actors"] if f[0] in upon]
    acting = [f for f in roles["actors"] if f not in pressed]
    return {**roles, "actors": acting, "recipients": [*roles["recipients"], *pressed]} if pressed else roles


def only_remains(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only tell that a penalty stays in force: "the embargo will remain in place"."""
    tokens = sentence.tokens
    verb = next((n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma in STAYING), None)
    return verb is not None and any(
        t.head - 1 == verb and t.deprel.startswith("nsubj") and _is_penalty(tokens, n) for n, t in enumerate(tokens)
    )


SOFT: Final = frozenset("fee visa requirement charge toll tariff duty quota levy barrier restriction".split())
"""What two sides lift for each other; a penalty proper one side has laid on another."""

TOGETHER: Final = frozenset("both two side party they country".split())
"""Lemmas by which a subject is that of more than one side."""


def is_agreed(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether an easing is no more than what two sides have agreed on: "Chad and Mali agreed to lift visa fees"."""
    tokens = sentence.tokens
    at = trigger.first
    above = tokens[at].head - 1
    if tokens[at].lemma not in EASING or tokens[at].deprel != "xcomp" or tokens[above].lemma != "agree":
        return False
    if not any(t.first <= above <= t.last and t.score >= SURE for t in sentence.triggers):
        return False
    subjects = [n for n, t in enumerate(tokens) if t.head - 1 == above and t.deprel == "nsubj"]
    joined = any(t.head - 1 in subjects and (t.deprel == "conj" or t.lemma in TOGETHER) for t in tokens)
    several = joined or any(tokens[n].lemma in TOGETHER for n in subjects)
    eased = {tokens[n].lemma for n in _objects(tokens, at)}
    return several and bool(eased) and eased <= SOFT


def _headed(tokens: Sequence[Token], at: int) -> int | None:
    """The penalty right before a headline's participle that eases it; none where that is the verb of a clause."""
    if at < 1 or tokens[at].text[0].islower() or not _is_penalty(tokens, at - 1):
        return None
    verb = lemma(tokens[at].text.lower(), "VBN")
    if verb not in EASING or verb == tokens[at].text.lower():
        return None
    led = any(t.head - 1 == at and t.deprel in ("nsubj", "obj") for t in tokens)
    return None if led else at - 1


def _objects(tokens: Sequence[Token], verb: int) -> list[int]:
    """What a verb is done to: its object, the subject of its passive, also a headline's, and the noun before it."""
    below = [n for n, t in enumerate(tokens) if t.head - 1 == verb and not _case(tokens, n)]
    found = [n for n in below if tokens[n].deprel in ("obj", "nsubj:pass")]
    if not found:
        found = [n for n in below if tokens[n].deprel == "nsubj"]
    if tokens[verb].xpos == "VBN" and tokens[verb].deprel in ("acl", "amod"):
        found.append(tokens[verb].head - 1)
    return [*found, *(n for n, t in enumerate(tokens) if t.deprel == "conj" and t.head - 1 in found)]


def _is_penalty(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is a penalty, also as a headline writes it; "Ban" may be a name."""
    token = tokens[at]
    if token.upos not in ("NOUN", "PROPN"):
        return False
    names = {token.lemma, lemma(token.text.lower(), "NNS")}
    if "measure" in names:
        return any(t.head - 1 == at and t.text.lower() in MEASURES for t in tokens)
    person = any(t.head - 1 == at and t.deprel.startswith("flat") for t in tokens)
    return not names.isdisjoint(PENALTIES) and not person and not token.deprel.startswith("flat")


def _case(tokens: Sequence[Token], at: int) -> str:
    """The preposition of a phrase, empty where it has none."""
    return next((t.text.lower() for t in tokens if t.head - 1 == at and t.deprel == "case"), "")
