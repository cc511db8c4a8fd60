"""What is only talked of, or done at home: truces that others keep or break, steps against a flood, prayers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.expelling import leavers
from dragoman.stages.frames.no_journey import goes_home
from dragoman.stages.frames.posted import names_envoys
from dragoman.stages.frames.warned import WARNING
from dragoman.syntax.classes import LEAVING, PROTECTING, TRUCES, WARS
from dragoman.syntax.climbing import below, cases, head_of


def is_talked_of(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words tell no act of one upon another: a known truce, housekeeping, a prayer, an envoy's departure."""
    return (
        _is_known_truce(sentence, trigger)
        or _is_broken(sentence, trigger)
        or _is_housekeeping(sentence, trigger)
        or _is_prayer(sentence, trigger)
        or _leaves_post(sentence, trigger)
        or _returns(sentence, trigger)
        or _is_denied_claim(sentence, trigger)
        or _is_mere_doing(sentence, trigger)
        or _is_danger(sentence, trigger)
        or _is_to_end(sentence, trigger)
        or is_imagined(sentence, trigger)
    )


PACTS: Final = frozenset("agreement deal accord pact arrangement pause".split())
"""Nouns that a truce before them is."""

HANDLING: Final = frozenset(
    """violate breach violation breaching flout infringe discuss discussion review debate monitor observe respect uphold
    maintain keep break talk negotiation plan proposal offer brief doubt implementation compliance prospect chance
    text supervision fate""".split()
)
"""Lemmas of what is done about a truce without making or ending one."""


def _is_known_truce(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a truce is only what others speak of, keep or break: "truce talks", "violating the truce"."""
    tokens = sentence.tokens
    at = next((n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma in TRUCES), None)
    if at is None or tokens[trigger.last].upos == "VERB":
        return False
    at = trigger.last if tokens[trigger.last].lemma in ("fire", *TRUCES) else at
    above = tokens[at].head - 1
    if above < 0 or above in range(trigger.first, trigger.last + 1):
        return False
    if tokens[at].deprel in ("compound", "amod") and tokens[above].upos == "NOUN":
        return tokens[above].lemma not in PACTS
    return tokens[at].deprel in ("obj", "obl", "nmod") and tokens[above].lemma in HANDLING


BREAKING: Final = frozenset("violate breach violation breaching flout infringe infringement".split())
"""Lemmas of who breaks what had been agreed before."""

BROKEN: Final = TRUCES | PACTS | frozenset("treaty memorandum establishment term provision regime".split())
"""Nouns of it, and of parts of it."""


def _is_broken(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether what was agreed is only what somebody breaks: "violated the agreement on a ceasefire"."""
    tokens = sentence.tokens
    at = trigger.last
    if tokens[at].upos != "NOUN" or tokens[at].lemma not in TRUCES | PACTS:
        return False
    while at >= 0 and tokens[at].lemma in BROKEN and tokens[at].deprel in ("obj", "nmod", "nsubj:pass", "compound"):
        at = tokens[at].head - 1
    return at >= 0 and at != trigger.last and tokens[at].lemma in BREAKING


DANGERS: Final = frozenset("threat danger risk".split())
POSING: Final = frozenset(
    "pose face represent constitute be become remain present counter see perceive confront".split()
)
"""Verbs with which a threat is a danger, and no word of anybody's: "poses a threat to the region"."""

SPEAKING: Final = frozenset(
    """address assess combat confront consider counter cover debate discuss examine face fight focus meet mention review
    tackle talk touch underline underscore""".split()
)
"""Lemmas of those who speak of a danger, or meet one."""

_FAR: Final = 6
"""Most steps from a danger up to the verb."""


def _is_danger(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a threat is a danger, that somebody is or that people speak of: "discussed the threat of terrorism".

    Somebody's own threat is made of words: "discussed Iran's threat to close the strait".
    """
    tokens = sentence.tokens
    at = next((n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma in DANGERS), None)
    if at is None or tokens[at].upos != "NOUN":
        return False
    above = tokens[at].head - 1
    posed = above >= 0 and tokens[above].lemma in POSING and tokens[at].deprel in ("obj", "obl", "xcomp")
    if posed or below(tokens, (at,), "cop"):
        return True
    own = any(
        t.head - 1 == at and (t.deprel == "nmod:poss" or (t.xpos == "JJ" and t.text[:1].isupper())) for t in tokens
    )
    if trigger.first != trigger.last or own:
        return False
    above = at
    for _ in range(_FAR):
        if above < 0 or tokens[above].upos == "VERB":
            break
        above = tokens[above].head - 1 if tokens[above].deprel in ("obj", "obl", "nmod", "conj") else -1
    return above >= 0 and tokens[above].lemma in SPEAKING


ENDING: Final = frozenset("end stop halt cease finish conclude".split())
"""Verbs of the end of a war."""


def _is_to_end(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a war is only what somebody is to end: "pressed Lund to end the war" tells of no attack by him.

    His own war, and one against somebody, is told all the same.
    """
    tokens = sentence.tokens
    at = trigger.last
    above = tokens[at].head - 1
    ended = tokens[at].lemma in WARS and tokens[at].deprel == "obj" and above >= 0 and tokens[above].lemma in ENDING
    whose = any(
        t.deprel == "nmod:poss" or "against" in cases(tokens, n) for n, t in enumerate(tokens) if t.head - 1 == at
    )
    return ended and tokens[above].xpos == "VB" and not whose


STEPS: Final = frozenset("measure measures step steps".split())
TAKING: Final = frozenset("adopt take".split())
HARD: Final = ("SANCTION", "THREATEN", "COERCE", "SUPPORT")
"""Types for which the model takes the mere word; a step that somebody takes up is an answer: "take a similar step"."""

PRESSING: Final = re.compile(
    r"(?i)^(?:sanction|embargo|punish|punitive|retaliat|reciprocal|counter-?(?:measure|action|step)|tit-for-tat"
    r"|restrict|economic|financial|export|import(?:s|ed)?$|assets?$|ban(?:s|ned)?$|visas?$|tariff|respon[sd]|legal"
    r"|military|hostile|unilateral|coercive|unfriendly|provocat|escalat)"
)
"""Words by which measures press upon somebody."""


def _is_housekeeping(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether measures are against no party and press upon nobody: "the steps it took against the flooding"."""
    tokens = sentence.tokens
    if likeliest(trigger.types) not in HARD:
        return False
    inside = range(trigger.first, trigger.last + 1)
    taken = {n for n in inside if tokens[n].lemma in TAKING}
    noun = {
        n for n, t in enumerate(tokens)
        if t.text.lower() in STEPS and (n in inside or t.head - 1 in taken or not taken.isdisjoint(_below(tokens, n)))
    }  # fmt: skip
    if not noun or not (taken or noun & set(inside)) or any(PRESSING.match(t.text) for t in tokens):
        return False
    against = {t.head - 1 for t in tokens if t.text.lower() in ("against", "on", "toward", "towards")}
    return not any(tokens[n].upos in ("PROPN", "PRON") for n in against)


def _below(tokens: Sequence[Token], node: int) -> list[int]:
    return [n for n, t in enumerate(tokens) if t.head - 1 == node]


PRAYING: Final = frozenset("pray beseech implore invoke supplicate".split())
DIVINE: Final = frozenset("allah god almighty".split())


def _is_prayer(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words are a prayer, or what is prayed for: "prayed that God grant them patience"."""
    tokens = sentence.tokens
    if not any(t.text.lower() in DIVINE for t in tokens):
        return False
    at = trigger.last
    for _ in tokens:
        if at < 0 or tokens[at].lemma in PRAYING:
            return at >= 0
        at = tokens[at].head - 1
    return any(t.head - 1 == trigger.last and t.text.lower() in DIVINE for t in tokens)


HOSTS: Final = frozenset("country state post embassy mission kingdom republic".split())
"""What envoys leave who go home."""


def _leaves_post(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether an envoy leaves the state of his post, which is no visit to it: "the ambassador left Oslo"."""
    tokens = sentence.tokens
    at = next((n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma in LEAVING), None)
    if at is None or leavers(sentence, trigger.first, trigger.last) is not None:
        return False
    below = [n for n, t in enumerate(tokens) if t.head - 1 == at]
    envoy = any(tokens[n].deprel.startswith("nsubj") and names_envoys(tokens, n) for n in below)
    left = [n for n in below if tokens[n].deprel == "obj"]
    named = any(tokens[n].upos == "PROPN" for n in left)
    ahead = any(t.text.lower() == "for" and t.head and tokens[t.head - 1].head - 1 == at for t in tokens)
    return envoy and (any(tokens[n].lemma in HOSTS for n in left) or (named and not ahead))


def _returns(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether envoys only go home: "the diplomats returned home"."""
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    who = (n for n, t in enumerate(tokens) if t.head - 1 in inside and t.deprel.startswith("nsubj"))
    return goes_home(sentence, trigger.first, trigger.last) and any(names_envoys(tokens, n) for n in who)


CLAIMS: Final = frozenset("claim assertion suggestion contention notion".split())
REFUSING: Final = frozenset("reject dismiss dispute contest challenge deny refute rebut".split())
"""Nouns of what others say, and verbs of who says that it is not so: the verb tells the act."""


def _is_denied_claim(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a claim is only what somebody rejects."""
    token = sentence.tokens[trigger.last]
    above = sentence.tokens[token.head - 1] if token.head else None
    told = token.lemma in CLAIMS and token.upos == "NOUN" and token.deprel in ("obj", "nsubj:pass")
    return told and above is not None and above.lemma in REFUSING and not trigger.first <= token.head - 1


DOINGS: Final = frozenset("action actions act acts activity behaviour behavior conduct".split())
MADE: Final = ("military", "joint", "armed", "legal", "punitive", "rescue", "police", "industrial", "protest", "court")
"""Nouns of what somebody does, whatever it is, and words before them by which it is something."""


def _is_mere_doing(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a noun alone says that somebody does something, and not what: "called Chad's actions provocative"."""
    tokens = sentence.tokens
    at = trigger.last
    if trigger.first != at or tokens[at].upos != "NOUN" or tokens[at].text.lower() not in DOINGS:
        return False
    return not any(tokens[n].text.lower() in MADE for n in _below(tokens, at))


VIOLENCE: Final = frozenset(
    "attack assault aggression war invasion bombing strike raid incursion offensive violence clash".split()
)
WARDING: Final = PROTECTING | frozenset(
    """prevent avert avoid deter forestall preempt pre-empt repel counter foil thwart protection defence defense
    prevention deterrence""".split()
)
"""Nouns of violence, and words of what is done lest it come, which tell of none that came."""

DREADING: Final = frozenset("fear worry fears worries".split())
"""Words of what people think may come."""


_PROVIDED: Final = re.compile(r"\bin (?:the event|case) of(?: [\w’'-]+){0,4}$")
"""Words before an act for which somebody only provides: "in the event of an armed"."""


def is_spoken_of(sentence: Sentence, first: int, last: int) -> bool:
    """Whether violence is what a contact was about: "Lund and Berg discussed the attack", which is not theirs."""
    tokens = sentence.tokens
    at = head_of(sentence, first, last)
    if tokens[at].upos != "NOUN" or tokens[at].lemma not in VIOLENCE:
        return False
    above = tokens[at].head - 1
    return above >= 0 and tokens[above].lemma in SPEAKING and tokens[at].deprel in ("obj", "obl")


def is_imagined(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether violence is only what somebody guards against, fears or provides for: "steps to prevent an attack".

    What was warded off in the past may have been under way: "foiled an attack on a bus".
    """
    tokens = sentence.tokens
    at = head_of(sentence, trigger.first, trigger.last)
    above = tokens[at].head - 1
    if above < 0:
        return False
    lead = cases(tokens, at)
    if tokens[at].upos != "NOUN":
        perhaps = any(tokens[n].lemma in ("may", "might", "could") for n in below(tokens, (at,), "aux"))
        feared = tokens[above].lemma in DREADING or (tokens[above].lemma in WARNING and perhaps)
        return feared and tokens[at].deprel in ("ccomp", "acl", "acl:relcl")
    if tokens[at].lemma not in VIOLENCE:
        return False
    if _PROVIDED.search(" ".join(t.text.lower() for t in tokens[:at])) or tokens[above].lemma in DREADING:
        return True
    if tokens[above].lemma in (*WARNING, "warning") and lead & {"of", "about"}:
        return not any(tokens[n].text.lower() == "the" for n in below(tokens, (at,), "det"))
    warded = tokens[above].lemma in WARDING and (tokens[at].deprel == "obj" or lead & {"from", "against", "of"})
    return bool(warded) and tokens[above].xpos not in ("VBD", "VBN")
