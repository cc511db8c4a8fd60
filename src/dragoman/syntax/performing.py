"""Words that do what they say: who "would like to thank" has thanked, who "decided to expel" has expelled."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.classes import NEGATORS
from dragoman.syntax.climbing import below, to_of

PERFORMED: Final = frozenset(
    """congratulate felicitate thank condole welcome commend salute applaud apologize apologise reiterate reaffirm
    stress emphasize emphasise underline condemn""".split()
)
"""Verbs of what is done by saying so."""

GIVEN: Final = frozenset("express extend convey offer send".split())
WORDS: Final = frozenset(
    """thanks gratitude appreciation condolence sympathy congratulation felicitation greeting apology regret
    condemnation solidarity support""".split()
)
"""Verbs that do it with what they give, and what that is."""

WANTING: Final = frozenset("like want wish let allow".split())
FIRST: Final = frozenset("i we me us".split())
"""Verbs of the wish, and those in whose mouth it is the deed; of others, "would like" is."""


def is_performed(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell what is done by wishing to say it: "I would like to congratulate", "let me thank"."""
    tokens = sentence.tokens
    for verb in range(first, last + 1):
        token = tokens[verb]
        above = token.head - 1
        if token.upos != "VERB" or above < 0 or above >= verb or tokens[above].lemma not in WANTING:
            continue
        given = token.lemma in GIVEN and any(t.head - 1 == verb and t.lemma in WORDS for t in tokens)
        if token.lemma not in PERFORMED and not given:
            continue
        below = {t.text.lower() for t in tokens if t.head - 1 in (above, verb)}
        if below & NEGATORS:
            return False
        return bool(below & FIRST) or (tokens[above].lemma == "like" and bool(below & {"would", "'d", "’d"}))
    return False


DECREED: Final = frozenset(
    ("other.break_relations", "other.expel", "other.sanction", "recall.recall", "recognition.recognize")
)
"""Frames of what a state does by deciding it and saying so, where no day to come is told."""

NOT_YET: Final = frozenset("not n't n’t never if whether will would may might could should can yet".split())
"""Words beside a decision that nobody has taken."""


TAKING: Final = frozenset("take make announce confirm defend".split())
"""Verbs with a decision as their object that somebody has come to."""

LIGHTLY: Final = frozenset("lightly easily hastily unanimously alone".split())
"""What "not" may deny of how a decision was taken, and not that it was."""


def is_decided(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell what somebody decided to do: with a state's decision its ties are broken off.

    Not what he has yet to decide, nor what a decision was asked for. Somebody's "decision to expel" has been taken.
    """
    tokens = sentence.tokens
    for verb in range(first, last + 1):
        above = tokens[verb].head - 1
        if not 0 <= above < verb:
            continue
        if tokens[above].lemma == "decision" and tokens[verb].deprel == "acl":
            return _is_taken(sentence, above, verb)
        if tokens[verb].deprel != "xcomp" or tokens[above].lemma != "decide":
            continue
        beside = {t.text.lower() for t in tokens if t.head - 1 in (above, verb)}
        return _is_past(sentence, above) and beside.isdisjoint(NOT_YET)
    return False


def _is_taken(sentence: Sentence, decision: int, deed: int) -> bool:
    """Whether a decision is somebody's own, or one that he took; ``deed``: the verb of what was decided."""
    tokens = sentence.tokens
    if below(tokens, (decision,), "nmod:poss"):
        return True
    verb = tokens[decision].head - 1
    if verb < 0 or tokens[decision].deprel not in ("obj", "nsubj:pass") or tokens[verb].lemma not in TAKING:
        return False
    beside = {tokens[n].text.lower() for n in below(tokens, (verb,))}
    how = beside | {tokens[n].text.lower() for n in below(tokens, (deed,), "advmod")}
    denied = not beside.isdisjoint(NOT_YET) and how.isdisjoint(LIGHTLY)
    return _is_past(sentence, verb) and not denied


def _is_past(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what has been done, or was: no infinitive."""
    tokens = sentence.tokens
    helped = any(t.head - 1 == verb and t.lemma in ("have", "be") for t in tokens)
    return tokens[verb].xpos in ("VBD", "VBZ", "VBP") or (tokens[verb].xpos == "VBN" and helped)


FEELINGS: Final = frozenset(
    """delighted delight pleased pleasure glad happy honoured honored honour honor great good nice wonderful fantastic
    lovely privilege privileged thrilled excellent pleasant""".split()
)
"""Words of what one feels about what one has just done."""

AHEAD: Final = ("will", "would", "'ll", "’ll", "if", "always", "not")
"""Words beside a feeling of what is not yet, or not once."""


def is_enjoyed(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an infinitive tells what somebody was glad to do: "Great to meet Lund", "it was an honour to host him".

    Without a verb beside the feeling, with one in the past, or with "it is"; "we are glad to go" may be a plan.
    """
    tokens = sentence.tokens
    verb = next((n for n in range(first, last + 1) if tokens[n].upos == "VERB"), None)
    feeling = tokens[verb].head - 1 if verb is not None else -1
    if verb is None or not 0 <= feeling < verb or tokens[feeling].text.lower() not in FEELINGS:
        return False
    beside = [tokens[n] for n in below(tokens, (feeling,)) if n < verb]
    if to_of(tokens, verb) is None or any(t.text.lower() in AHEAD for t in beside):
        return False
    bare = not any(t.deprel.startswith(("cop", "nsubj", "aux", "expl")) for t in beside)
    past = any(t.deprel == "cop" and t.xpos in ("VBD", "VBN") for t in beside)
    return bare or past or any(t.deprel == "expl" for t in beside)
