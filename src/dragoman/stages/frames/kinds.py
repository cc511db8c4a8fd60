"""Of what kind an event is: the model's chances and the frame's vote, and the words without which it is none."""

from __future__ import annotations

import re
from typing import Final

from dragoman.packs.frames import Frame
from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.under import suffered
from dragoman.syntax.classes import ENVOYS, PAPERS
from dragoman.syntax.climbing import cases, to_of

FRAME_VOTE: Final = 0.8
"""Weight of a sure frame beside the model's chances, which sum to 1; tuned on fold 0 of the written dispatches."""

VIDEO: Final = re.compile(r"(?i)video|virtual|online|zoom|teleconferenc|webinar|telebridge|link-?up|screen")
"""Words of which a call by video needs one in its sentence."""

SIGNED: Final = re.compile(
    r"(?i)^(?:sign|ink|initial|seal|conclud|accord|treat|pact|protocol|agreement|memorand|mous?$|contract|document|communiq"
    r"|declaration|deal|convention|charter|roadmap|plan|act|paper)"
)
"""Words of which a signing needs one in its sentence."""

DECREES: Final = frozenset(
    "decree order bill law ukase proclamation legislation waiver directive resolution decrees orders bills laws".split()
)
"""What somebody signs alone: the act is what it says."""

UNKNOWN: Final = 0.4
"""How much surer the model must be of a contact or a signing in words that no frame knows as one."""

WORDED: Final = (*CONTACTS, "signing", "invitation", "summons", "recall", "recognition")
"""Kinds that have words of their own, which the lexicon knows for the most part."""


DECIDES: Final = 0.99
"""Sureness of a frame whose words can mean nothing else, from which it decides without the model."""


def decides(frame: Frame) -> bool:
    """Whether a frame decides kind and type alone."""
    return frame.own or frame.sure >= DECIDES


TELEPHONED: Final = 0.95
"""The sureness of a frame of telephoning, whose words no "for" or "to" behind them makes an appeal."""


def kind_of(sentence: Sentence, trigger: Trigger, frame: Frame | None) -> str:
    """The kind: the frame's vote beside the model's; a frame of the user's, or one in no doubt, decides alone."""
    if frame is not None and decides(frame):
        own = frame.kind == "summons" and not frame.own and _summons_its_own(sentence, trigger)
        return "recall" if own else frame.kind
    kinds = dict(trigger.kinds)
    if frame is not None:
        kinds[frame.kind] = kinds.get(frame.kind, 0.0) + FRAME_VOTE * frame.sure
    if frame is None or frame.kind not in WORDED:
        kinds = {k: score - UNKNOWN if k in WORDED else score for k, score in kinds.items()}
    kind = likeliest(kinds)
    words = [t.text for t in sentence.tokens]
    if _rings_up(sentence, trigger):
        return "call"
    told = frame is not None and frame.sure >= TELEPHONED
    if kind == "statement" and frame is not None and frame.id == SENTENCED:
        return "other"  # "condemned to death" is no word of blame
    if kind == "call" and not told and _calls_for(sentence, trigger):
        return "statement"
    if kind == "meeting" and frame is not None and frame.kind == "call" and _calls_up(sentence, trigger):
        return "call"
    if (kind == "call" and _is_paid(sentence, trigger)) or (kind == "message" and _receives_people(frame)):
        return "meeting"
    if kind == "video_call" and not any(map(VIDEO.search, words)):
        return "call"
    if kind in ("recall", "summons") and _sends_out(sentence, trigger):
        return "visit"
    if attacks_in_words(sentence, trigger):
        return "statement"
    if frame is not None and frame.kind == "recall" and _calls_back(sentence, trigger):
        return "recall"
    if kind == "summons" and _summons_its_own(sentence, trigger):
        return "recall"
    if kind == "signing" and (not any(map(SIGNED.search, words)) or _signs_alone(sentence, trigger)):
        return "other"
    return kind


SENTENCED: Final = "other.sentence"
"""The frame of a court's sentence."""

CALLED: Final = ("obj", "obl")
"""Relations of whom one calls; a wrong tree may have the first as the second."""

OURS: Final = "our"
"""The only possessive that is the caller's where he is not told: "our envoy was called in", not "their envoy was"."""


def _summons_its_own(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether it is one's own envoy whom one calls: "summoned its ambassador from Lima", "called back our consul"."""
    tokens = sentence.tokens
    called = [
        n for n, t in enumerate(tokens)
        if trigger.first <= t.head - 1 <= trigger.last and t.deprel in CALLED and not _case(sentence, n)
    ]  # fmt: skip
    below = [(n, t) for n, t in enumerate(tokens) if trigger.first <= t.head - 1 <= trigger.last]
    passive = [n for n, t in below if t.deprel == "nsubj:pass"]
    by_whom = any(t.deprel.startswith("obl") and _case(sentence, n) == "by" for n, t in below)
    ours = not by_whom and any(t.head - 1 in passive and t.text.lower() == OURS for t in tokens)
    envoys = [
        n for n in called if tokens[n].text.lower() in ENVOYS
    ]  # "…, its ministry said" is no envoy in a wrong tree
    return ours or any(t.head - 1 in envoys and t.xpos == "PRP$" for t in tokens) or _calls_home(sentence, trigger)


CONSULTING: Final = "consultation"
"""What one's own envoy is called home for: a host summons to protest."""


def _calls_home(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether an envoy is summoned "for consultations", and to no house of his host."""
    tokens = sentence.tokens
    below = [(n, t) for n, t in enumerate(tokens) if trigger.first <= t.head - 1 <= trigger.last]
    envoy = any(t.deprel in (*CALLED, "nsubj:pass") and t.text.lower() in ENVOYS for _, t in below)
    called = {_case(sentence, n) for n, t in below if t.deprel == "obl" and t.lemma == CONSULTING}
    house = any(t.deprel == "obl" and _case(sentence, n) == "to" for n, t in below)
    return envoy and not house and "for" in called


def _calls_back(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a word is of calling envoys home: "ordered its envoy home", "will be withdrawn for consultations"."""
    tokens = sentence.tokens
    verb = trigger.first
    asked = any(
        t.head - 1 == verb and t.lemma == CONSULTING and _case(sentence, n) == "for" for n, t in enumerate(tokens)
    )
    return tokens[verb].lemma == "order" or asked


SENDING: Final = frozenset("send dispatch".split())
HOME: Final = frozenset("home back packing away".split())


def _sends_out(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether envoys are sent somewhere, and not home: "sent its envoys to Bamako"."""
    inside = range(trigger.first, trigger.last + 1)
    near = [t for n, t in enumerate(sentence.tokens) if n in inside or t.head - 1 in inside]
    sends = any(sentence.tokens[n].lemma in SENDING for n in inside)
    return sends and all(t.text.lower() not in HOME for t in near)


ATTACKING: Final = frozenset("attack assail".split())
WORDY: Final = PAPERS.union(
    """editorial article commentary letter report speech resolution declaration pamphlet memo op-ed column
    leaflet""".split()
)
"""Nouns of what attacks with words alone."""


def attacks_in_words(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether it is a paper that attacks, also where the tree hangs the verb on it: "the statement attacks Chad"."""
    tokens = sentence.tokens
    at = trigger.last
    if _is_blamed(sentence, trigger):
        return True
    if tokens[at].lemma not in ATTACKING or tokens[at].upos != "VERB":
        return False
    above = tokens[at].head - 1
    subjects = [t for t in tokens if t.head - 1 == at and t.deprel == "nsubj"]
    told = any(t.lemma in WORDY for t in subjects)
    hung = above >= 0 and not subjects and tokens[at].deprel.startswith("acl") and tokens[at].xpos != "VBN"
    return told or (hung and tokens[above].lemma in WORDY)


WHY: Final = frozenset(("for", "over"))
"""Prepositions of what somebody is blamed for."""


def _is_blamed(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether fire is only words: "came under fire over the tax", "a war of words"."""
    tokens = sentence.tokens
    if any(t.text.lower() == "words" and trigger.first <= t.head - 1 <= trigger.last for t in tokens):
        return tokens[trigger.first].lemma == "war"
    noun = suffered(sentence, trigger.first, trigger.last)
    if noun is None or tokens[noun].lemma not in ("fire", "attack"):
        return False
    near = (noun, tokens[noun].head - 1)
    return any(t.head - 1 in near and n > noun and not cases(tokens, n).isdisjoint(WHY) for n, t in enumerate(tokens))


PHONED: Final = re.compile(r"(?i)phone|telephon|video|by wire|ring|rang|rung|line")
"""Words beside which a call is by telephone, whatever follows it."""


def _calls_for(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a call is an appeal: "its call to condemn the strikes", "the call for restraint"."""
    tokens = sentence.tokens
    if tokens[trigger.last].lemma != "call" or any(PHONED.search(t.text) for t in tokens):
        return False
    below = [(n, t) for n, t in enumerate(tokens) if t.head - 1 == trigger.last and n > trigger.last]
    asks = any(t.deprel in ("acl", "xcomp", "advcl") and to_of(tokens, n) is not None for n, t in below)
    cases = {_case(sentence, n) for n, t in below if t.deprel in ("obl", "nmod")}
    if tokens[trigger.last].upos != "VERB":
        return asks or "for" in cases
    whom = any(t.deprel == "obj" for _, t in below)
    return not whom and ("for" in cases or (asks and bool(cases & {"on", "upon"})))


PAID: Final = frozenset("courtesy farewell introductory maiden protocol valedictory inaugural goodwill".split())
"""Words before a call that somebody pays: "received a courtesy call from the envoy"."""


def _is_paid(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a call is one for which people come, and no telephone is named."""
    tokens = sentence.tokens
    nouns = [
        n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma == "call" and tokens[n].upos != "VERB"
    ]
    paid = any(t.text.lower() in PAID and t.head - 1 in nouns for t in tokens)
    return paid and not any(PHONED.match(t.text) for n, t in enumerate(tokens) if n in nouns or t.head - 1 in nouns)


def _rings_up(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether somebody calls up a person by name, whatever for; who calls up reservists does not."""
    tokens = sentence.tokens
    for verb in range(trigger.first, trigger.last + 1):
        below = [(n, t) for n, t in enumerate(tokens) if t.head - 1 == verb] if tokens[verb].lemma == "call" else []
        up = any(t.text.lower() == "up" and t.deprel in ("compound:prt", "advmod") for _, t in below)
        called = (t for n, t in below if n > verb and t.deprel in CALLED and not _case(sentence, n))
        if up and any(t.upos == "PROPN" for t in called):
            return True
    return False


def _calls_up(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether somebody calls another, and calls on nobody: "President Lund called President Berg"."""
    tokens = sentence.tokens
    verb = trigger.last
    below = [(n, t) for n, t in enumerate(tokens) if t.head - 1 == verb]
    visiting = any(t.text.lower() in ("on", "upon", "at") and t.deprel == "compound:prt" for _, t in below)
    return tokens[verb].lemma == "call" and not visiting and any(t.deprel == "obj" for _, t in below)


RECEIVED: Final = "meeting.receive"
"""The frame of a verb of receiving that has people as its object, and no letter."""


def _receives_people(frame: Frame | None) -> bool:
    return frame is not None and frame.id == RECEIVED


def _case(sentence: Sentence, node: int) -> str:
    """The preposition of a phrase, empty where it has none."""
    return next((t.text.lower() for t in sentence.tokens if t.head - 1 == node and t.deprel == "case"), "")


def _signs_alone(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether what is signed is a decree, which takes one."""
    inside = range(trigger.first, trigger.last + 1)
    return any(
        t.lemma in DECREES and (n in inside or (t.head - 1 in inside and t.deprel in ("obj", "nsubj:pass")))
        for n, t in enumerate(sentence.tokens)
    )
