"""Promises that are threats: "vowed to strike back", "promised a crushing response", "pledged to take it by force"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.syntax.climbing import below
from dragoman.syntax.foretelling import ANSWERS, HARSH, REVENGE, threat_at, will_pay_back

PROMISING: Final = frozenset("vow pledge promise swear".split())
"""Verbs of who says what he will do, good or bad."""

BY_FORCE: Final = "statement.threaten_force"
BY_MEASURES: Final = "statement.threaten_sanctions"
BY_DEEDS: Final = "statement.threaten"
ATTACK: Final = "other.attack"
CAPTURE: Final = "other.capture"
"""Frames of the lexicon."""

TAKING: Final = frozenset("take retake seize recover regain capture occupy reclaim".split())
STRIKING: Final = frozenset("strike attack hit crush bomb invade target".split())

MEASURES: Final = frozenset("countermeasure counter-measure sanction tariff embargo boycott blockade".split())

VIOLENT: Final = frozenset(
    """attack strike bomb shell crush destroy annihilate obliterate flatten punish avenge retaliate retake recapture
    reconquer invade eliminate target raze""".split()
)
"""Verbs of violence."""

GROUND: Final = frozenset("city town village territory district province region capital island enclave land".split())
"""What is taken by force, whether that is told or not."""

PERSISTING: Final = frozenset("continue keep intensify step press resume expand escalate".split())
OFFENSIVES: Final = frozenset(
    "operation strike airstrike attack offensive bombardment shelling raid campaign war bombing fire".split()
)
"""What somebody goes on with who means no peace."""

WAGING: Final = frozenset("launch wage start begin mount unleash".split())
BLOWS: Final = frozenset("war attack strike airstrike offensive assault jihad intifada bombardment".split())
"""Verbs of who takes to arms, with what: "vowed to launch a sacred war"."""

ARMS: Final = frozenset("mine stockpile weapon arsenal missile drug uranium warhead".split())
"""What one destroys oneself to keep a promise."""

PACTS: Final = frozenset("deal agreement bargain accord compromise balance chord tone".split())
"""What one strikes in peace."""

HOSTILE: Final = {"ASSAULT": BY_FORCE, "SANCTION": BY_DEEDS, "COERCE": BY_DEEDS, "THREATEN": BY_DEEDS}
"""What the model says that the promised act is, and the threat that it makes of the promise."""

HEARD: Final = 0.1
"""Least score of that act."""


def menaces(sentence: Sentence, trigger: Trigger) -> str | None:
    """The id of the frame of the threat that a promise is; null where it promises good, or is none."""
    tokens = sentence.tokens
    words = range(trigger.first, trigger.last + 1)
    if any(will_pay_back(tokens, n) or threat_at(tokens, n) is not None for n in words):
        return BY_DEEDS
    at = next((n for n in words if tokens[n].lemma in PROMISING), None)
    if at is None:
        return None
    objects = below(tokens, [at], "obj")
    if any(tokens[n].lemma in REVENGE or _is_harsh(tokens, n) for n in objects):
        return BY_FORCE
    if tokens[at].upos != "VERB":
        return None
    if any(tokens[n].lemma in MEASURES for n in objects):
        return BY_MEASURES
    promised = [n for n in below(tokens, [at], "xcomp", "ccomp") if not _is_negated(tokens, n)]
    told = [*objects, *below(tokens, [at], "iobj")]
    if any(tokens[n].upos in ("PROPN", "PRON") for n in told) or not promised:
        return None
    if any(_is_violent(tokens, n) for n in promised):
        return BY_FORCE
    acts = [t for t in sentence.triggers if t.score >= HEARD and any(t.first <= n <= t.last for n in promised)]
    types = (likeliest(t.types) for t in acts)
    return next((HOSTILE[kind] for kind in types if kind in HOSTILE), None)


def forced(sentence: Sentence, trigger: Trigger) -> str | None:
    """The id of the frame of a deed done by force, or promised as a blow: "take back the town by force"."""
    tokens = sentence.tokens
    for n in range(trigger.first, trigger.last + 1):
        token = tokens[n]
        if token.upos != "VERB":
            continue
        if _forces(tokens, n):
            return CAPTURE if token.lemma in TAKING else ATTACK
        above = tokens[token.head - 1].lemma if token.head else ""
        if token.deprel == "xcomp" and above in PROMISING and token.lemma in STRIKING and _is_violent(tokens, n):
            return ATTACK
    return None


def _is_negated(tokens: Sequence[Token], verb: int) -> bool:
    return any(tokens[n].text.lower() in ("not", "never", "n't", "no") for n in below(tokens, [verb]))


def _is_harsh(tokens: Sequence[Token], answer: int) -> bool:
    """Whether an answer is a blow: "a painful response", "respond forcefully"."""
    how = below(tokens, [answer], "amod", "advmod")
    return tokens[answer].lemma in ANSWERS and any(tokens[n].text.lower() in HARSH for n in how)


def _is_violent(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb with what hangs on it tells violence."""
    lemma, things = tokens[verb].lemma, below(tokens, [verb], "obj", "xcomp", "obl")
    if lemma in VIOLENT:
        return not any(tokens[n].lemma in ARMS | PACTS for n in things)
    if lemma in ("hit", "strike", "fight") and any(tokens[n].text.lower() == "back" for n in below(tokens, [verb])):
        return True
    if lemma in TAKING and any(tokens[n].lemma in GROUND for n in things):
        return True
    if lemma in WAGING and any(tokens[n].lemma in BLOWS for n in things):
        return True
    if lemma in PERSISTING and any(tokens[n].lemma in OFFENSIVES for n in things):
        return True
    return _is_harsh(tokens, verb) or _forces(tokens, verb)


def _forces(tokens: Sequence[Token], verb: int) -> bool:
    """Whether something is done by force or by military means."""
    for n in below(tokens, [verb], "obl"):
        led = any(tokens[b].text.lower() in ("by", "with") for b in below(tokens, [n], "case"))
        military = any(tokens[b].text.lower() == "military" for b in below(tokens, [n], "amod"))
        bare = tokens[n].lemma == "force" and not below(tokens, [n], "nmod", "nmod:poss", "det", "compound")
        if led and (bare or (military and tokens[n].lemma in ("means", "mean", "force"))):
            return True
    return False
