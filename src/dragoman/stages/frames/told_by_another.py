"""Words that the model takes for acts where another word tells what is done: what is demanded, a coup condemned."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.agreed_penalties import is_agreed_penalty
from dragoman.stages.frames.carried_words import issues_words
from dragoman.stages.frames.contents import ASKED, DEEDS, FORMS, is_content, trigger_over
from dragoman.stages.frames.hearing import SURE, is_one_verb
from dragoman.stages.frames.ordered import is_order_to_others
from dragoman.syntax.classes import DEMANDING, DUE, PENALTIES, REPORTING, TRUCES
from dragoman.syntax.climbing import below, cases, first_of_list, to_of

UNCHANGED: Final = frozenset("cut put set hit let quit shut beat cast cost burst spread".split())
"""Verbs whose past is as their infinitive."""


def is_told_by_another(sentence: Sentence, trigger: Trigger, heard: Collection[int] = ()) -> bool:
    """Whether words tell no act beside the one that another word tells; ``heard``: the tokens of all triggers."""
    return (
        _is_demanded(sentence, trigger)
        or is_content(sentence, trigger)
        or is_agreed_penalty(sentence, trigger)
        or _only_says(sentence, trigger)
        or _is_coup_spoken_of(sentence, trigger)
        or _is_inferred(sentence, trigger)
        or _is_aim_of_crowd(sentence, trigger)
        or _is_reach_of_penalty(sentence, trigger, heard)
        or _is_outcome(sentence, trigger)
        or _is_missed(sentence, trigger)
        or issues_words(sentence, trigger)
    )


def _is_demanded(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb tells what another is asked to do: "called on Chad to cease fire and withdraw its troops"."""
    tokens = sentence.tokens
    at = trigger.first
    if tokens[at].upos != "VERB" or likeliest(trigger.kinds) not in DEEDS:
        return False
    asks = trigger_over(sentence, at, ASKED)
    if asks is None or asks == trigger:
        return False
    words = range(asks.first, asks.last + 1)
    top = first_of_list(tokens, at)
    ordered = any(is_order_to_others(sentence, n) for n in words)
    if not ordered and likeliest(asks.types) != "REQUEST":
        return False
    if _must_be(tokens, at, top):
        return True
    verb = next((n for n in words if tokens[n].lemma in DEMANDING), None)
    if verb is None and not ordered:
        return False
    if at != top and tokens[at].xpos not in FORMS and not _is_bare(tokens[at]):
        return False  # "called on his allies to send troops and sent some himself"
    whom = [n for n in below(tokens, words, "obj", "iobj", "obl", "nsubj:pass") if n < top]
    own = below(tokens, (top,), "nsubj", "nsubj:pass")
    led = to_of(tokens, top) is not None or any(tokens[n].text.lower() == "that" for n in below(tokens, (top,), "mark"))
    return bool(own) or (bool(whom) and led)


def _is_bare(token: Token) -> bool:
    """Whether a verb that the parser takes for a past may as well be an infinitive: "and free the crew"."""
    return token.text == token.lemma and token.lemma not in UNCHANGED


def _must_be(tokens: Sequence[Token], at: int, top: int) -> bool:
    """Whether a verb tells what is said to be due, itself or with those joined to it: "must be freed and returned"."""
    due = any(tokens[n].text.lower() in DUE for n in below(tokens, (top,), "aux"))
    own = at != top and below(tokens, (at,), "nsubj", "nsubj:pass", "aux")
    return due and tokens[top].deprel in ("ccomp", "parataxis") and not own


def _only_says(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb of saying only brings what is told that somebody said: "said that Peru condemned it"."""
    tokens = sentence.tokens
    at = trigger.last
    if not is_one_verb(sentence, trigger, REPORTING):
        return False
    clauses = below(tokens, (at,), "ccomp")
    said = [t for t in sentence.triggers if t.score >= trigger.score and _within(tokens, t, clauses)]
    return any(likeliest(t.kinds) == "statement" and likeliest(t.types) == likeliest(trigger.types) for t in said)


def _within(tokens: Sequence[Token], trigger: Trigger, clauses: Collection[int]) -> bool:
    """Whether a trigger stands on the verb of a clause, or on a word that hangs on it alone: "strongly condemned"."""
    words = range(trigger.first, trigger.last + 1)
    return any(n in clauses or (tokens[n].upos == "ADV" and tokens[n].head - 1 in clauses) for n in words)


COUPS: Final = frozenset("coup putsch takeover overthrow".split())
BLAMING: Final = re.compile(r"(?:condemn|denounc|deplor|decr[iy]|critici[sz]|oppos|reject)[a-z]*")
PLANNING: Final = frozenset("plot plan prepare attempt stage mount mastermind orchestrate hatch".split())
"""Nouns of a seizure of power, verbs of who speaks against one, and of who wants one."""


def _is_coup_spoken_of(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a coup of nobody's is only what somebody condemns, or what others are accused of planning."""
    tokens = sentence.tokens
    at = trigger.last
    if tokens[at].lemma in PLANNING and tokens[at].upos == "VERB":
        coups = [n for n in below(tokens, (at,), "obj") if _is_coup(tokens, n)]
        accused = tokens[at].deprel in ("advcl", "acl", "obl", "xcomp") and "of" in _leads(tokens, at)
        return bool(coups) and accused
    if not _is_coup(tokens, at) or any("by" in cases(tokens, n) for n in below(tokens, (at,))):
        return False
    noun = tokens[at].head - 1 if tokens[at].deprel == "compound" else at
    above = tokens[noun].head - 1
    upon = above >= 0 and tokens[noun].deprel in ("obj", "obl") and not cases(tokens, noun)
    return upon and BLAMING.fullmatch(tokens[above].text.lower()) is not None


def _is_coup(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is a coup, or an attempt at one."""
    return tokens[at].lemma in COUPS or any(tokens[n].lemma in COUPS for n in below(tokens, (at,), "compound"))


def _leads(tokens: Sequence[Token], at: int) -> set[str]:
    return {tokens[n].text.lower() for n in below(tokens, (at,), "mark", "case")}


SIGNS: Final = frozenset("sign signal proof evidence indication hint symptom".split())
WANTING: Final = frozenset("want wish seek intend hope desire".split())
WORSENING: Final = frozenset("grow rise escalate deepen worsen mount spread intensify continue last persist".split())
"""Nouns from which one infers, verbs of what somebody wants, and of what nobody is asked to do."""


def _is_inferred(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a wish is only what others read into something: "a sign that Chad wanted the tension to grow"."""
    tokens = sentence.tokens
    at = trigger.last
    if not is_one_verb(sentence, trigger, WANTING):
        return False
    above = tokens[at].head - 1
    inferred = above >= 0 and tokens[at].deprel in ("acl", "ccomp") and tokens[above].lemma in SIGNS
    wanted = below(tokens, (at,), "obj")
    worse = below(tokens, (at, *wanted), "xcomp", "acl", "ccomp")
    return inferred or any(tokens[n].lemma in WORSENING for n in worse)


def _is_aim_of_crowd(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether "to protest" is what a crowd does that is told itself: "filled the square to protest the tax"."""
    tokens = sentence.tokens
    at = trigger.first
    if tokens[at].lemma != "protest" or to_of(tokens, at) is None:
        return False
    crowd = trigger_over(sentence, at, ("advcl", "xcomp"))
    return crowd is not None and likeliest(crowd.types) == "PROTEST"


REACHING: Final = frozenset("target hit affect cover touch concern".split())
MET_BY: Final = PENALTIES | {"expulsion", "measure"}
"""Verbs of whom something meets, and nouns of what does."""


def _is_reach_of_penalty(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a passive only says whom a penalty meets that is told itself: "how many are targeted by the ban"."""
    tokens = sentence.tokens
    at = trigger.last
    if not is_one_verb(sentence, trigger, REACHING):
        return False
    return any(n in heard and tokens[n].lemma in MET_BY for n in below(tokens, (at,), "obl:agent", "obl"))


LOSING: Final = frozenset("lose suffer".split())
SHATTERING: Final = frozenset("smash shatter break wreck violate rupture end".split())
QUIET: Final = TRUCES | {"peace", "lull", "calm"}
"""Verbs of who loses people in a fight, of what fighting does to a truce, and nouns of it."""


def _is_outcome(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb only tells what a fight that is told comes to: "lost ten men in a raid", "broke the truce"."""
    tokens = sentence.tokens
    at = trigger.last
    if trigger.first != at or tokens[at].upos != "VERB":
        return False
    lost = tokens[at].lemma in LOSING and below(tokens, (at,), "obj")
    broken = tokens[at].lemma in SHATTERING and any(tokens[n].lemma in QUIET for n in below(tokens, (at,), "obj"))
    near = below(tokens, (at,), *(("obl",) if lost else ("nsubj",) if broken else ("",)))
    fights = [t for t in sentence.triggers if t.score >= SURE and likeliest(t.types) == "ASSAULT"]
    return any(t.first <= n <= t.last for n in near for t in fights)


WITNESSING: Final = frozenset("report see hear record observe witness register".split())


def _is_missed(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a deed is only what nobody saw: "reported no artillery fire" denies it of nobody."""
    tokens = sentence.tokens
    at = trigger.last
    above = tokens[at].head - 1
    none = any(tokens[n].text.lower() == "no" for n in below(tokens, (at,), "det"))
    seen = above >= 0 and tokens[at].deprel == "obj" and tokens[above].lemma in WITNESSING
    return none and seen and tokens[at].upos == "NOUN"
