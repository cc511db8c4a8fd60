"""Figures of speech that sound like acts and are none: records hit, deadlines met, drought fought, cups hosted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.idiom_words import ABSTRACT, COMING, FIGURES, MARKETS, PARTICLES, PLAYING, SPORTS
from dragoman.stages.frames.under import DOING, suffered, sufferers
from dragoman.syntax.asides import MARGINS
from dragoman.syntax.climbing import below, cases, hangs_on
from dragoman.syntax.verdicts import CALLING

OBJECTS: Final = ("obj", "obl", "nsubj:pass")
"""Relations of the noun that makes a verb a figure: "hit a record", "met with resistance", "a deadline was met"."""

LEADING: Final = frozenset(("with", "of"))
"""Prepositions of such a noun: "met at the end of May" tells a meeting."""

ABOUT: Final = ("against", "on", "with", "for")
"""Prepositions of what one struggles against or for."""


def is_idiom(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words are a figure of speech or a match, and tell no act of one state upon another."""
    return (
        _is_figure(sentence, trigger)
        or _is_game(sentence, trigger)
        or _is_struggle(sentence, trigger)
        or _is_of_market(sentence, trigger)
        or _is_for_comment(sentence, trigger)
        or _is_with_reporters(sentence, trigger)
        or _is_mere_incident(sentence, trigger)
        or _is_claim(sentence, trigger)
        or _is_ours(sentence, trigger)
        or _is_named(sentence, trigger)
    )


def _verbs(sentence: Sentence, trigger: Trigger) -> list[int]:
    return [n for n in range(trigger.first, trigger.last + 1) if sentence.tokens[n].upos == "VERB"]


def _is_figure(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb has an object, or a particle, with which it means another thing."""
    tokens = sentence.tokens
    for verb in _verbs(sentence, trigger):
        lemma = tokens[verb].lemma
        nouns = [n for n in below(tokens, [verb], *OBJECTS) if tokens[n].lemma in FIGURES.get(lemma, ())]
        if any(tokens[n].deprel != "obl" or not cases(tokens, n).isdisjoint(LEADING) for n in nouns):
            return True
        if any(tokens[n].text.lower() == PARTICLES.get(lemma) for n in below(tokens, [verb])):
            return True
    return False


def _is_game(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a match is played or held: "beat Chad in the semi-final", "will host the cup"."""
    tokens = sentence.tokens
    verbs = _verbs(sentence, trigger)
    games = {n for n, t in enumerate(tokens) if _names_game(tokens, n, t)}
    words = range(trigger.first, trigger.last + 1)
    if any(t.lemma.removesuffix("s") in MARGINS and t.upos == "NOUN" for t in tokens):
        return False  # "on the sidelines of the cup" others met
    if any(n in games or (tokens[n].deprel == "compound" and tokens[n].head - 1 in games) for n in words):
        return True
    if any(tokens[v].lemma in PLAYING for v in verbs):
        return bool(games)
    held = any(tokens[v].lemma in COMING for v in verbs)
    return held and any(n in games for n in below(tokens, verbs, *OBJECTS, "nsubj"))


def _names_game(tokens: Sequence[Token], n: int, token: Token) -> bool:
    """Whether a noun is one of sport; war games are none."""
    lemma = token.lemma.lower()
    if lemma not in SPORTS or token.upos not in ("NOUN", "PROPN", "ADJ"):
        return False
    if lemma == "final" and token.deprel == "amod":
        return False  # "the final round"
    return lemma not in ("game", "games") or (
        token.text[:1].isupper() and all(tokens[b].lemma != "war" for b in below(tokens, [n]))
    )


def _is_struggle(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether one fights an ill that is nobody: "the battle against drought", "declared war on hunger"."""
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    fighting = [n for n in inside if tokens[n].lemma in ("fight", "battle", "war", "combat", "struggle", "declare")]
    around = [*fighting, *below(tokens, fighting, "obj")]
    upon = [n for n in below(tokens, around) if tokens[n].deprel in ("obj", "obl", "nmod")]
    led = {n for n in upon if any(tokens[b].text.lower() in ABOUT for b in below(tokens, [n], "case"))}
    return any(tokens[n].lemma in ABSTRACT and (n in led or tokens[n].deprel == "obj") for n in upon)


def _is_of_market(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether money or goods are what rises or falls: "the shilling rallied", "exports hit a record"."""
    tokens = sentence.tokens
    return any(tokens[n].lemma in MARKETS for n in below(tokens, _verbs(sentence, trigger), "nsubj"))


def _is_for_comment(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether reporters have asked for a comment: "returned no calls seeking comment"."""
    tokens = sentence.tokens
    noun = trigger.last
    if tokens[noun].lemma not in ("call", "request", "message", "question", "e-mail", "email"):
        return False
    asked = [noun, *below(tokens, [noun], "acl")]
    return tokens[noun].upos == "NOUN" and any(tokens[n].lemma == "comment" for n in below(tokens, asked))


def _is_with_reporters(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether an interview is only where something was said: "in an interview with a daily", not "had an interview"."""
    tokens = sentence.tokens
    noun = trigger.last
    led = {tokens[n].text.lower() for n in below(tokens, [noun], "case")}
    return trigger.first == noun and tokens[noun].lemma == "interview" and not led.isdisjoint(("in", "during", "to"))


INVOLVING: Final = frozenset("involve occur happen concern come".split())
"""Verbs of an incident that do not say what it was."""


def _is_mere_incident(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether an incident is only what an act is about, and none tells it: "protested over the incident"."""
    token = sentence.tokens[trigger.last]
    beside = any(t.score >= SURE and t.last != trigger.last for t in sentence.triggers)
    alone = trigger.first == trigger.last and token.lemma == "incident"
    involving = token.deprel == "nsubj" and sentence.tokens[token.head - 1].lemma in INVOLVING
    return alone and ((beside and token.deprel in ("obl", "obj", "nmod")) or involving)


MATTERS: Final = frozenset(
    """issue topic priority matter question subject theme task challenge goal element aspect factor part area field
    example pillar cornerstone focus objective point necessity""".split()
)
"""Nouns of which nobody is accused or praised by whom he calls something so."""


def _is_named(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb only says what somebody holds a thing to be: "called migration a key issue for Italy"."""
    tokens = sentence.tokens
    at = trigger.first
    if at != trigger.last or tokens[at].lemma not in CALLING:
        return False
    named = below(tokens, [at], "xcomp", "obj", "obl")
    return len(named) > 1 and any(tokens[n].lemma in MATTERS and tokens[n].upos == "NOUN" for n in named[1:])


TELLING: Final = frozenset("be have do will would can could may might".split())
WANTING: Final = frozenset("should must need have".split())
"""Auxiliaries of what is claimed, and verbs of what is wanted: "insisted that it had gone", "that it had to go"."""


def _is_claim(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether to insist, or to claim, is only to say that something is so, and asks nothing of anybody."""
    tokens = sentence.tokens
    at = trigger.last
    clauses = below(tokens, [at], "ccomp")
    if tokens[at].lemma == "claim" and tokens[at].upos == "VERB":  # what is claimed is told itself
        return any(t.score >= SURE and hangs_on(tokens, t.first, clauses) for t in sentence.triggers)
    if trigger.first != at or tokens[at].lemma != "insist":
        return False
    under = below(tokens, clauses)
    if any(tokens[n].lemma in WANTING and tokens[n].deprel == "aux" and tokens[n].lemma != "have" for n in under):
        return False
    wanted = any(tokens[n].lemma in WANTING and below(tokens, [n], "xcomp") for n in clauses)
    told = any(tokens[n].lemma in TELLING and tokens[n].text.lower() != "be" for n in under if _helps(tokens, n))
    past = any(tokens[n].upos == "VERB" and tokens[n].text.lower() != tokens[n].lemma for n in clauses)
    subjunctive = any(tokens[n].text.lower() == "be" and _helps(tokens, n) for n in under) and not told
    return bool(clauses) and not wanted and not subjunctive and (told or past)


def _helps(tokens: Sequence[Token], n: int) -> bool:
    return tokens[n].deprel.startswith(("aux", "cop"))


def _is_ours(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a speaker says what he and his suffer, without saying from whom: "we are under constant attack"."""
    tokens = sentence.tokens
    noun = suffered(sentence, trigger.first, trigger.last)
    if noun is None:
        return False
    ours = any(tokens[n].text.lower() in ("we", "i") for n in sufferers(tokens, noun))
    return ours and all(cases(tokens, n).isdisjoint(DOING) for n in range(noun, len(tokens)))
