"""Remarks on what is usual or hard, which tell that nothing was done: "it is rare for an envoy to be summoned"."""

from __future__ import annotations

from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Trigger
from dragoman.syntax.classes import DUE, REMEMBERING
from dragoman.syntax.climbing import below, to_of
from dragoman.syntax.mending_ousted import OUSTED
from dragoman.syntax.reproaches import is_said

USUAL: Final = frozenset("rare unusual uncommon common normal usual customary commonplace routine".split())
"""Adjectives of what is done often or seldom, on no day."""

HARD: Final = frozenset("difficult hard easy dangerous risky safe tough".split())
"""Adjectives of what may not be done at all; what is hard to accept is refused, though."""

HOSTILE: Final = ("SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "THREATEN", "PROTEST")


def is_remark(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a trigger stands in the infinitive of "it is rare for … to", or a hostile one in that of "it is hard".

    Or is what a task asks of one, or tells of what somebody remembers or looks on at, or points back to words told
    before.
    """
    tokens = sentence.tokens
    others = (_is_memory, _is_burden, _is_harmless, _is_judged, _points_back, _is_watched, _is_mark, _is_due)
    if any(asks(sentence, trigger) for asks in others):
        return True
    at = trigger.first
    while at >= 0 and tokens[at].head - 1 in range(trigger.first, trigger.last + 1):
        at = tokens[at].head - 1
    above = tokens[at].head - 1
    if above < 0 or to_of(tokens, at) is None or tokens[at].deprel not in ("csubj", "xcomp", "advcl", "ccomp", "acl"):
        return False
    dummy = any(t.head - 1 == above and t.text.lower() == "it" for t in tokens)
    kind = likeliest(trigger.types)
    word = tokens[above].lemma
    return dummy and (word in USUAL or (word in HARD and kind in HOSTILE))


MEMORIES: Final = frozenset(
    """meeting visit talk talks conversation call summit trip encounter agreement accord history tie ties friendship
    role support contribution achievement decision outcome result speech statement remark stay tour""".split()
)
"""What is remembered where it is recalled: no envoys, troops or goods."""


def _is_memory(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether somebody only speaks of what was: "recalled his meeting with the king"."""
    tokens = sentence.tokens
    if trigger.first != trigger.last or tokens[trigger.first].lemma not in REMEMBERING:
        return False
    return any(t.head - 1 == trigger.first and t.deprel == "obj" and t.lemma in MEMORIES for t in tokens)


WORDS: Final = frozenset("remark comment statement".split())
POINTING: Final = frozenset("the these those his her their its such".split())
"""Nouns of what has just been said, and the determiners that point back to it."""


def _points_back(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only tell where or when something was said: "Lund made the remarks during a visit to Chad"."""
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    verb = next((n for n in inside if tokens[n].lemma == "make" and tokens[n].upos == "VERB"), None)
    noun = next((n for n in inside if tokens[n].lemma in WORDS and tokens[n].deprel in ("obj", "nsubj:pass")), None)
    if verb is None and noun is not None and tokens[tokens[noun].head - 1].lemma == "make":
        verb = tokens[noun].head - 1
    if verb is None:
        return False
    told = [n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel in ("obj", "nsubj:pass")]
    return any(
        tokens[n].lemma in WORDS
        and any(t.head - 1 == n and t.text.lower() in POINTING for t in tokens)
        and not any(t.head - 1 == n and t.deprel in ("nmod", "acl", "acl:relcl") for t in tokens)
        for n in told
    )


def _is_judged(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a hostile act is only judged, whoever may do it: "threatening Chad is not the right way"."""
    tokens = sentence.tokens
    at = trigger.first
    above = tokens[at].head - 1
    if tokens[at].xpos != "VBG" or tokens[at].deprel not in ("csubj", "nsubj") or above < 0:
        return False
    judged = any(t.head - 1 == above and t.deprel == "cop" for t in tokens)
    return judged and likeliest(trigger.types) in HOSTILE


COMPLYING: Final = ("comply", "compliance")
"""Words before "with" and demands that others have made."""


def _is_burden(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether demands are those of a task, "of dealing with the flood", or what somebody is to comply with."""
    tokens = sentence.tokens
    at = trigger.last
    if tokens[at].lemma != "demand" or tokens[at].upos != "NOUN":
        return False
    if tokens[at].deprel in ("nmod", "obl") and tokens[tokens[at].head - 1].lemma in COMPLYING:
        return True
    below = [n for n, t in enumerate(tokens) if t.head - 1 == at and t.deprel == "acl" and t.text.endswith("ing")]
    return any(t.head - 1 in below and t.text.lower() == "of" for t in tokens)


TAKING: Final = frozenset("take bring drive escort".split())
CARE: Final = frozenset("home hospital safety clinic".split())
"""Where somebody is taken who comes to no harm by it."""

STANCES: Final = frozenset("man stand pose walk sit wait".split())
"""Verbs of those in a picture."""


def _is_harmless(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether the model takes for a hostile act that somebody is taken home, or stands in a picture."""
    tokens = sentence.tokens
    at = next((n for n in range(trigger.first, trigger.last + 1) if tokens[n].upos == "VERB"), None)
    if at is None or likeliest(trigger.types) not in HOSTILE:
        return False
    cared = any(t.head - 1 == at and t.text.lower() in CARE for t in tokens)
    alone = trigger.first == trigger.last and tokens[at].lemma in STANCES and tokens[at].deprel == "root"
    return alone or (cared and tokens[at].lemma in TAKING)


WATCHING: Final = frozenset("see watch observe witness".split())
"""Verbs of who looks on at what others do: "saw rescue teams searching the ruins"."""


def _is_watched(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb of seeing has what others do behind it, and tells no meeting."""
    tokens = sentence.tokens
    at = trigger.first
    if trigger.last != at or tokens[at].lemma not in WATCHING or tokens[at].upos != "VERB":
        return False
    seen = below(tokens, (at,), "obj", "nsubj")
    deeds = below(tokens, (at, *seen), "xcomp", "ccomp", "acl", "advcl")
    return any(n > at and tokens[n].xpos in ("VBG", "VB") and to_of(tokens, n) is None for n in deeds)


def _is_mark(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a participle only says what has become of the person before whose title it stands: "ousted President"."""
    tokens = sentence.tokens
    at = trigger.first
    person = tokens[at].head - 1
    if trigger.last != at or tokens[at].lemma not in OUSTED or tokens[at].deprel != "amod" or person < 0:
        return False
    return tokens[person].upos == "PROPN"


def _is_due(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a hostile deed is only what somebody says is due: "those responsible must be punished"."""
    tokens = sentence.tokens
    at = trigger.last
    due = any(tokens[n].text.lower() in DUE for n in below(tokens, (at,), "aux"))
    passive = bool(below(tokens, (at,), "aux:pass"))
    return due and passive and likeliest(trigger.types) in HOSTILE and is_said(sentence, at)
