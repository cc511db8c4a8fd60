"""Words of no deed that look like one: resistance offered, a body found, a vote counted, what is opposed or unknown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.resolutions import is_of_paper_only
from dragoman.syntax.classes import NEGATORS, PENALTIES, PROTECTING, TRUCES
from dragoman.syntax.climbing import below, cases, first_of_list
from dragoman.syntax.wrong_words import COMMITTED


def is_no_deed(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words tell nothing that one promises, does or refuses another, whatever the model takes them for."""
    at = _verb_or_noun(sentence, trigger)
    return (
        _with_empty_object(sentence, at)
        or _is_strained(sentence, at)
        or _is_count(sentence, at)
        or _is_unknown(sentence, at)
        or _is_opposed(sentence, trigger)
        or _protects(sentence, at)
        or _is_peaceful(sentence, at)
        or _describes(sentence, at)
        or _is_standstill(sentence, at)
        or is_of_paper_only(sentence, at)
        or _lasts(sentence, at)
    )


def _verb_or_noun(sentence: Sentence, trigger: Trigger) -> int:
    """The word of a trigger on which its others hang."""
    words = range(trigger.first, trigger.last + 1)
    return next((n for n in words if sentence.tokens[n].head - 1 not in words), trigger.first)


EMPTY: Final[Mapping[str, frozenset[str]]] = {
    "commit": COMMITTED,
    "offer": frozenset(
        """resistance evidence proof detail explanation glimpse clue insight comment view opinion assessment
        justification reason excuse example account""".split()
    ),
    "provide": frozenset(
        "detail explanation glimpse clue insight comment justification reason example account".split()
    ),
    "find": frozenset("body corpse remains wreckage weapon".split()),
    "discover": frozenset("body corpse remains wreckage weapon".split()),
    "recover": frozenset("body corpse remains wreckage".split()),
}
"""Verbs of promising, giving and taking, and the objects with which they are none: "offered fierce resistance"."""


def _with_empty_object(sentence: Sentence, at: int) -> bool:
    """Whether a verb's object leaves nothing of its deed; a wrong committed is its own word's, a charge."""
    tokens = sentence.tokens
    wanted = EMPTY.get(tokens[at].lemma, frozenset()) if tokens[at].upos == "VERB" else frozenset()
    return any(tokens[n].lemma in wanted for n in below(tokens, (at,), "obj", "nsubj:pass"))


STRAINING: Final = frozenset(
    """exacerbate strain worsen sour deteriorate damage harm poison complicate devastate wreck ruin shake rock roil test
    hurt dent upset chill mar overshadow""".split()
)
TIES: Final = frozenset("relation relations tie ties relationship tension tensions situation crisis".split())
"""Verbs of what becomes of relations, and their nouns: nobody blames anybody by it."""


def _is_strained(sentence: Sentence, at: int) -> bool:
    """Whether only relations become worse: "ties were strained over the arrests"."""
    tokens = sentence.tokens
    if tokens[at].lemma not in STRAINING or tokens[at].upos not in ("VERB", "ADJ"):
        return False
    subjects = below(tokens, (at, first_of_list(tokens, at)), "nsubj", "nsubj:pass", "obj")
    return any(tokens[n].lemma in TIES for n in subjects)


def _is_count(sentence: Sentence, at: int) -> bool:
    """Whether a vote is only counted: "the vote was 12-0", "the vote, 12 to none, came after …"."""
    tokens = sentence.tokens
    above = tokens[at].head - 1
    counted = above >= 0 and tokens[at].deprel == "nsubj" and _is_number(tokens[above])
    return tokens[at].lemma == "vote" and tokens[at].upos == "NOUN" and counted


def _is_number(token: Token) -> bool:
    return token.upos == "NUM" or token.text[:1].isdigit()


KNOWN: Final = frozenset("know clear certain sure".split())
UNKNOWN: Final = frozenset("unclear unknown uncertain unsure".split())
"""Words by which nobody can tell whether something is so, the former with a negation."""

SAYING: Final = frozenset("say disclose specify confirm reveal tell indicate clarify".split())
DECLINING: Final = frozenset("decline refuse".split())
"""Verbs of who would tell whether something is so, with a negation of who does not, and of who will not."""


def _is_unknown(sentence: Sentence, at: int) -> bool:
    """Whether words stand in what nobody can tell, or will: "it was not known whether they would free him"."""
    tokens = sentence.tokens
    asked = False
    for _ in range(len(tokens)):
        asked = asked or any(tokens[n].text.lower() in ("whether", "if") for n in below(tokens, (at,), "mark"))
        above = tokens[at].head - 1
        if above < 0 or tokens[at].deprel not in ("xcomp", "ccomp", "csubj", "advcl", "conj", "obj", "csubj:pass"):
            return False
        at = above
        unsaid = tokens[at].lemma in KNOWN | SAYING and _is_negated(tokens, at)
        if asked and (tokens[at].lemma in UNKNOWN | DECLINING or unsaid):
            return True
    return False


def _is_negated(tokens: tuple[Token, ...], at: int) -> bool:
    return any(tokens[n].text.lower() in NEGATORS for n in below(tokens, (at,), "advmod"))


OPPOSING: Final = frozenset("oppose resist reject veto block".split())
MEASURES: Final = PENALTIES | frozenset("measure action force intervention strike deployment expulsion embargo".split())
"""Verbs of who will not have something, and nouns of what he will not have, which is not done by it."""


def _is_opposed(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a deed is only what somebody opposes: "opposed sanctions and other measures"; whose it is, it is told."""
    tokens = sentence.tokens
    at = trigger.last
    if tokens[at].upos != "NOUN" or tokens[at].lemma not in MEASURES or below(tokens, (at,), "nmod:poss", "det"):
        return False
    top = first_of_list(tokens, at)
    verb = tokens[top].head - 1
    return verb >= 0 and tokens[top].deprel == "obj" and tokens[verb].lemma in OPPOSING


STEPS: Final = frozenset("measure step action effort".split())
CAREFUL: Final = PROTECTING | frozenset("ensure preserve maintain restore combat curb contain prevent improve".split())
"""What is taken for the good of one's own, and the infinitives that say so."""


def _protects(sentence: Sentence, at: int) -> bool:
    """Whether steps are taken at home, for whatever is praised: "measures it is taking to safeguard its borders"."""
    tokens = sentence.tokens
    noun = tokens[at].head - 1
    taken = tokens[at].lemma in ("take", "adopt") and tokens[at].deprel == "acl:relcl" and noun >= 0
    why = below(tokens, (at,), "advcl", "xcomp", "acl") if taken else []
    return taken and tokens[noun].lemma in STEPS and any(tokens[n].lemma in CAREFUL for n in why)


HOLDING: Final = frozenset("include involve comprise entail cover".split())
PEACEFUL: Final = frozenset("release exchange handover return evacuation transfer delivery swap rescue".split())
"""Verbs of what belongs to an operation, and what does where nobody is attacked."""

HELPFUL: Final = frozenset("peacekeeping peacekeeper humanitarian rescue relief evacuation search demining".split())
"""Words of operations, and of whose they are, by which nobody is attacked."""


def _is_peaceful(sentence: Sentence, at: int) -> bool:
    """Whether an operation frees, fetches or guards people: "the operation included the release of six"."""
    tokens = sentence.tokens
    own = below(tokens, (at,), "amod", "compound")
    whose = [n for n in below(tokens, (at,), "nmod") if cases(tokens, n) & {"of", "by"}]  # not "against"
    own += [*whose, *below(tokens, whose, "amod", "compound")]
    if tokens[at].lemma == "operation" and any(tokens[n].lemma.lower() in HELPFUL for n in own):
        return True
    verb = tokens[at].head - 1
    if tokens[at].lemma != "operation" or tokens[at].deprel not in ("nsubj", "nsubj:pass") or verb < 0:
        return False
    inside = below(tokens, (verb,), "obj", "obl")
    return tokens[verb].lemma in HOLDING and any(tokens[n].lemma in PEACEFUL for n in inside)


def _is_standstill(sentence: Sentence, at: int) -> bool:
    """Whether a government's own offices are shut: "the shutdown of the US government", "a government shutdown"."""
    tokens = sentence.tokens
    return tokens[at].lemma == "shutdown" and any(
        tokens[n].lemma.lower() == "government" for n in below(tokens, (at,), "compound", "nmod", "nmod:poss")
    )


MOODS: Final = frozenset("tension alarm unease anxiety mistrust suspicion resentment".split())
"""Nouns of what people feel, which nobody does."""


LASTING: Final = frozenset("hold last endure".split())
"""Verbs of a truce that goes on."""


def _lasts(sentence: Sentence, at: int) -> bool:
    """Whether a truce only goes on: "the ceasefire held on Sunday"; the truce is told by its own word."""
    tokens = sentence.tokens
    done_to = below(tokens, (at,), "obj", "aux", "aux:pass")  # it is held to, or was held up
    if tokens[at].lemma not in LASTING or tokens[at].upos != "VERB" or done_to:
        return False
    return any(tokens[n].lemma in TRUCES for n in below(tokens, (at,), "nsubj", "nsubj:pass"))


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a word is a mood, a case, a prefix, or says under which flag something sails: "cross-border"."""
    tokens = sentence.tokens
    case = tokens[at].lemma in ("case", "affair") and tokens[at].upos == "NOUN"  # "in reaction to the case of Lund"
    prefix = tokens[at].upos != "VERB" and at + 1 < len(tokens) and tokens[at + 1].text == "-"
    mood = tokens[at].lemma in MOODS and tokens[at].upos == "NOUN"
    flag = tokens[at].text.lower() in ("flagged", "registered") and at > 0 and tokens[at - 1].text == "-"
    return mood or flag or case or (prefix and tokens[at].deprel in ("amod", "compound", "nmod"))
