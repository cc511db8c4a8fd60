"""What in a sentence may tell an event: the words that the model hears, and those that a sure frame knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dragoman.packs.frames import Frame, FramePack
from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.adjectives import owners
from dragoman.stages.frames.announcing import as_announced, as_decreed
from dragoman.stages.frames.charges import as_charges
from dragoman.stages.frames.condoling import as_one_condolence
from dragoman.stages.frames.easing import eases, is_agreed, moved_to_easing
from dragoman.stages.frames.empty_words import counts_another, is_empty, restates, without_occasions_used
from dragoman.stages.frames.ending import ended
from dragoman.stages.frames.expelling import leavers, orders_out
from dragoman.stages.frames.fetching import draws_back, fetches_home
from dragoman.stages.frames.foretold_answers import with_foretold_answers
from dragoman.stages.frames.hearing import LINKS, SURE, SURE_ACT, gathered, intended, on_nouns, unbroken
from dragoman.stages.frames.idioms import is_idiom
from dragoman.stages.frames.kinds import decides
from dragoman.stages.frames.light_deeds import as_one_deed
from dragoman.stages.frames.matching import frames_of
from dragoman.stages.frames.menacing import forced, menaces
from dragoman.stages.frames.no_deeds import is_no_deed
from dragoman.stages.frames.ordered import as_demands
from dragoman.stages.frames.remarks import is_remark
from dragoman.stages.frames.renewing import with_renewed
from dragoman.stages.frames.roles import syntactic_roles
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.summing_up import is_on_deed
from dragoman.stages.frames.talked_of import is_imagined
from dragoman.stages.frames.told_by_another import is_told_by_another
from dragoman.stages.frames.under import as_faced
from dragoman.stages.frames.unheard import is_skill, worded
from dragoman.stages.frames.unwelcome import unwelcome
from dragoman.stages.frames.verdicts import verdict_of, with_verdicts
from dragoman.syntax.predicates import predicates
from dragoman.syntax.structure import Predicate

FRAME_ALONE: Final = 0.85
"""Least sureness of a frame that lifts a weak trigger."""

FRAME_HELP: Final = 0.8
"""What a frame adds to the score of a weak trigger, times its sureness and the model's chance of its kind."""

UNHEARD: Final = 0.6
"""Least sureness of a frame that tells an act of one upon another in words that the model hears as none."""

UNHEARD_CONTACT: Final = 0.8
"""The same for a contact, of which the model must be told by a verb with both sides: "Lund called Berg"."""

UNHEARD_SCORE: Final = 0.5
"""The score of such a telling."""

HARDLY: Final = 0.2
"""The vote for "happened" where the model says nothing: any word that tells otherwise outweighs it."""

EXPULSION: Final = "other.expel"
"""The lexicon's frame of an expulsion."""

FETCHED: Final = "other.withdraw"
"""That of those who are taken out or home."""

EASED: Final = "other.lift_sanctions"
"""That of the lifting or easing of a penalty."""

TELL_NONE: Final = (is_remark, is_empty, is_agreed, is_imagined, is_skill, is_told_by_another, is_no_deed)
"""What asks whether words that a frame knows tell no act all the same."""

YIELDING: Final = ("RETREAT", "CONCEDE")
"""Types of which an easing is one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate: a trigger, a predicate, or both, with the frame that fits best."""

    first: int
    last: int
    trigger: Trigger | None
    predicate: Predicate | None
    frame: Frame | None


def candidates(scene: Scene, pack: FramePack, kinds: Mapping[str, str]) -> Iterator[Found]:
    """Triggers that the model is sure of, and weak ones that a frame confirms."""
    known = predicates(scene.sentence)
    seen: set[int] = set()
    sentence = scene.sentence
    told = as_decreed(sentence, as_announced(sentence, worded(sentence, unbroken(sentence, sentence.triggers))))
    told = as_demands(sentence, as_charges(scene, as_faced(sentence, told)))
    used = without_occasions_used(sentence, told)
    heard = with_verdicts(scene, moved_to_easing(sentence, with_renewed(sentence, used)))
    heard = as_one_deed(sentence, with_foretold_answers(scene, heard))
    for trigger in on_nouns(sentence, gathered(as_one_condolence(sentence, intended(sentence, heard)))):
        if sentence.tokens[trigger.last].lemma == "initiate" or _adds_nothing(scene, trigger):
            continue  # it says who began a contact, or how many there were, and is none itself
        made = trigger not in told and verdict_of(sentence, trigger) is None
        if made and (is_empty(sentence, trigger) or is_idiom(sentence, trigger)):
            continue  # what was only sought, "sought to present a united front"
        predicate = _predicate_of(known, trigger)
        frame = _frame_of(scene, predicate, trigger, pack, kinds)
        if trigger.score >= _least(sentence, trigger) or (frame is not None and _confirms(frame, trigger)):
            seen |= {*range(trigger.first, trigger.last + 1), *(predicate.trigger if predicate else ())}
            yield Found(trigger.first, trigger.last, trigger, predicate, frame)
    yield from _unheard(scene, known, pack, kinds, seen)


def _least(sentence: Sentence, trigger: Trigger) -> float:
    """The score at which a trigger stands alone: a noun or verb of an act that the model can type may be fainter."""
    vague = likeliest(trigger.kinds) in CONTACTS or likeliest(trigger.types) == "-"
    words = sentence.tokens[trigger.first : trigger.last + 1]
    return SURE if vague or all(t.upos not in ("VERB", "NOUN") for t in words) else SURE_ACT


def _adds_nothing(scene: Scene, trigger: Trigger) -> bool:
    """Whether words count or number a contact that others tell, or are no more than the name of a state or person."""
    around = (a.phrase for a in scene.actors if a.phrase.first <= trigger.first and trigger.last <= a.phrase.last)
    alone = any(p.kind in ("country", "person") or (p.kind == "organization" and trigger.last < p.last) for p in around)
    name = alone and all(t.upos == "PROPN" for t in scene.sentence.tokens[trigger.first : trigger.last + 1])
    return name or counts_another(scene.sentence, trigger) or restates(scene.sentence, trigger)


def _unheard(
    scene: Scene, known: Sequence[Predicate], pack: FramePack, kinds: Mapping[str, str], seen: set[int]
) -> Iterator[Found]:
    """Predicates in which a sure frame sees one side act upon another, where the model hears nothing."""
    for predicate in known:
        if not seen.isdisjoint((predicate.head, *predicate.trigger)):
            continue
        fit = frames_of(scene, predicate, pack, kinds)
        sure = (f for f in fit if f.sure >= (UNHEARD_CONTACT if f.kind in CONTACTS else UNHEARD))
        if (frame := next(sure, None)) is None:
            continue
        trigger = _silent(scene, predicate.head, frame)
        if any(tells_none(scene.sentence, trigger) for tells_none in TELL_NONE):
            continue
        roles = syntactic_roles(scene, predicate, frame, frame.kind)
        upon = [a for a in predicate.arguments if "recipients" in frame.roles.get(a.slot, ())]
        if frame.kind == "visit":
            led = [a.head for a in predicate.arguments if "where" in frame.roles.get(a.slot, ())]
            told = bool(roles["visitor"]) and any(a <= n <= b for n in led for _, a, b in scene.places)
        elif frame.kind in CONTACTS:
            told = predicate.pos == "verb" and len(roles["actors"]) > 1
        else:
            whom = bool(roles["recipients"]) or any(owners(scene, a.head) for a in upon)
            whom = whom or (frame.kind == "statement" and is_on_deed(scene.sentence.tokens, predicate.head))
            alone = decides(frame) and frame.kind == "other"
            both = len(roles["actors"]) > 1 and frame.type == "AGREE" and frame.kind == "statement"
            told = both or (bool(roles["actors"]) and (whom or alone))
            told = told or (whom and alone and predicate.voice == "passive")
        if told:
            seen |= {predicate.head, *predicate.trigger}
            yield Found(predicate.head, predicate.head, trigger, predicate, frame)


def _silent(scene: Scene, token: int, frame: Frame) -> Trigger:
    """A trigger as a frame alone has it, with no link but those of a visit to the day and place on its own words."""
    tokens = scene.sentence.tokens
    none = [0.0] * len(tokens)
    own = dict.fromkeys(LINKS, none)
    if frame.kind == "visit":
        own |= {"when": _below(tokens, token, scene.times), "where": _below(tokens, token, scene.places)}
    due = tokens[token].lemma == "due"  # "is due in Oslo" says itself that it is still to come
    return Trigger(
        first=token,
        last=token,
        score=UNHEARD_SCORE,
        kinds={frame.kind: 1.0},
        statuses={"planned": 1.0} if due else {"happened": HARDLY},
        types={frame.type or "-": 1.0},
        roles=own,
    )


def _below(tokens: Sequence[Token], token: int, things: Sequence[tuple[int, int, int]]) -> list[float]:
    """The tokens of the times or places, numbered with their first and last token, that hang on a token: 1, else 0."""
    near = [(a, b) for _, a, b in things if any(tokens[n].head - 1 == token for n in range(a, b + 1))]
    return [float(any(a <= n <= b for a, b in near)) for n in range(len(tokens))]


def _confirms(frame: Frame, trigger: Trigger) -> bool:
    """Whether a frame lifts a weak trigger: it is sure alone, or both together are, of the same kind."""
    return (
        frame.sure >= FRAME_ALONE
        or trigger.score + FRAME_HELP * frame.sure * trigger.kinds.get(frame.kind, 0.0) >= SURE
    )


def _predicate_of(known: Sequence[Predicate], trigger: Trigger) -> Predicate | None:
    """The predicate whose words the trigger shares, best its head."""
    inside = range(trigger.first, trigger.last + 1)
    ranked = [p for p in known if p.head in inside] or [p for p in known if any(t in inside for t in p.trigger)]
    return min(ranked, key=lambda p: (p.pos != "noun" or p.support is None, p.head), default=None)


def _frame_of(
    scene: Scene, predicate: Predicate | None, trigger: Trigger, pack: FramePack, kinds: Mapping[str, str]
) -> Frame | None:
    """The frame of a predicate that the model's kinds like best; one that its words leave no doubt of goes before.

    That is an expulsion's for envoys who must leave, a threat's for a promise to strike, and what is done by force. A
    penalty that is eased is none, whatever the model hears.
    """
    words = scene.sentence, trigger.first, trigger.last
    expelled = any(find(*words) is not None for find in (leavers, orders_out, unwelcome))
    told = menaces(scene.sentence, trigger) or forced(scene.sentence, trigger) or ended(*words)
    home = fetches_home(*words) or draws_back(*words)
    wanted = FETCHED if home else EXPULSION if expelled else told
    eased = eases(scene.sentence, trigger.last) or (predicate is not None and eases(scene.sentence, predicate.head))
    misheard = likeliest(trigger.types) not in YIELDING
    if eased and misheard and trigger.score >= SURE:
        wanted = wanted or EASED
    if wanted is not None and (known := _certain(pack, wanted)) is not None:
        return known
    if predicate is None:
        return None
    return max(
        frames_of(scene, predicate, pack, kinds),
        key=lambda f: (f.own, decides(f), _liking(trigger, f), f.sure),
        default=None,
    )


def _liking(trigger: Trigger, frame: Frame) -> float:
    """How the model likes a frame's kind, and a little its type."""
    return trigger.kinds.get(frame.kind, 0.0) + 0.3 * trigger.types.get(frame.type or "-", 0.0)


def _certain(pack: FramePack, name: str) -> Frame | None:
    """A frame by its id, as sure as can be; none where the lexicon lacks it."""
    frame = next((f for f in pack.frames if f.id == name), None)
    return replace(frame, sure=1.0) if frame else None
