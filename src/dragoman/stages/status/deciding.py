"""The status of a telling: the votes of explicit words, of the form of the verb and of the model, and the calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.standing import StandingTable
from dragoman.records.chances import likeliest, moved
from dragoman.records.dispatch import Document
from dragoman.records.events import CONTACTS, HELD, OFF, OPEN, Status
from dragoman.records.language import Sentence, Trigger
from dragoman.records.spans import Span, hull, overlaps
from dragoman.records.tellings import Telling
from dragoman.records.times import TimeExpression
from dragoman.stages.status.ahead import ahead_with_plans, over_before
from dragoman.stages.status.asked_off import asked_off
from dragoman.stages.status.called_off import still_on
from dragoman.stages.status.condemned import is_condemned
from dragoman.stages.status.denied import believed, undenied
from dragoman.syntax.asides import is_counted_from, is_stay_beside
from dragoman.syntax.backdrops import backdrop_of
from dragoman.syntax.begun import has_begun
from dragoman.syntax.besides import is_said_besides
from dragoman.syntax.classes import FINISHING, LIGHT_VERBS, NEGATORS
from dragoman.syntax.climbing import cases, head_of
from dragoman.syntax.declining import declines
from dragoman.syntax.foretelling import threat_at, will_pay_back
from dragoman.syntax.journeys import has_left
from dragoman.syntax.modality import Standing, standing
from dragoman.syntax.negated import denies
from dragoman.syntax.performing import DECREED, is_decided, is_enjoyed, is_performed
from dragoman.syntax.posing import is_in_picture
from dragoman.syntax.reproaches import denies_basis, doom_at, reproach_at
from dragoman.syntax.sequels import came_before
from dragoman.syntax.tolerating import is_blame, is_not_tolerated

OLD: Final = 28
"""Days before publication beyond which a dated event is history (the written dispatches' convention)."""

JUST_NOW: Final = 3
"""Days before publication within which a dated event that a plain past tells is the news."""

SURE_VOTE: Final = 0.9
"""Weight of an explicit word ("called off", "refused to") beside the model's chances, which sum to 1."""

PHRASE_VOTE: Final = 1.1
"""Weight of a whole phrase that says how things stand: "under consideration", "no plans for"."""

PHRASED: Final = ("phrase", "lead:", "noun:no ", "negation:thing", "negation:yet-to")
"""Rules that stand on such a phrase, "have yet to" among them."""

FORM_VOTE: Final = 0.25
"""Weight of the mere form of the verb. Both tuned on fold 0 of the written dispatches."""


DONE: Final = 0.5
"""Least chance of having happened at which a day to come is none of an event told in the past."""


SUSPENDING: Final = frozenset(("suspend", "freeze"))
"""Verbs of what is decreed as well, whatever is suspended: "decides to suspend Chad's participation"."""

ATTENDING: Final = frozenset("address attend chair".split())
"""Verbs of those who were at a meeting, which was held then."""

JUDGING: Final = frozenset("consider deem find judge assess rate".split())
"""Verbs of those who say what a meeting was like: "considered the talks fruitful"."""

OBSTACLES: Final = frozenset("objection obstacle reservation problem difficulty doubt alternative choice".split())
"""Nouns of what stands in the way, of which "no" is consent."""


def decide_status(
    document: Document,
    sentences: Sequence[Sentence],
    tellings: Sequence[Telling],
    times: Sequence[TimeExpression],
    table: StandingTable,
) -> tuple[Telling, ...]:
    """The tellings with their final status and the words that decide it; what is done loses a day to come.

    Args:
        document: The document, for its day of publication.
        sentences: Its analysed sentences.
        tellings: Its tellings, each with the model's guess.
        times: Its time expressions.
        table: The words that decide how an event stands.
    """
    recent = (_recent(t, sentences[t.sentence]) for t in believed(still_on(tellings, sentences), sentences))
    decided = [_decided(document, sentences[t.sentence], t, times, table) for t in recent]
    return over_before(ahead_with_plans(decided, sentences), sentences)


def _recent(telling: Telling, sentence: Sentence) -> Telling:
    """A telling that the model takes for history because of the day from which it is counted, as having happened."""
    words = range(telling.first, telling.last + 1)
    counted = any(is_counted_from(sentence, words, time.first, time.last) for time in sentence.times)
    if telling.when is not None or not counted:
        return telling
    return replace(telling, statuses=moved(telling.statuses, "happened", "historical"))


def _is_decreed(telling: Telling) -> bool:
    """Whether a state does by deciding it what a telling tells."""
    decreed = telling.origin.removeprefix("frame:") in DECREED
    return decreed or (telling.deed == "SANCTION" and telling.lemma in SUSPENDING)


def _threatens(sentence: Sentence, telling: Telling) -> bool:
    """Whether a telling is the threat of an answer, which is made by saying what is to come."""
    tokens = sentence.tokens
    back = telling.kind == "statement" and will_pay_back(tokens, telling.first)
    return back or threat_at(tokens, telling.first) is not None


def _is_done_by_saying(sentence: Sentence, telling: Telling) -> bool:
    """Whether a telling is blame, refusal or a threat, done by who says what another does wrong or has to fear."""
    said = {"ACCUSE": reproach_at, "REJECT": denies_basis, "THREATEN": doom_at}.get(likeliest(telling.types) or "")
    if said is not None and said(sentence, telling.last):
        return True
    return telling.kind == "statement" and declines(sentence, telling.first, telling.last)


def _decided(
    document: Document, sentence: Sentence, telling: Telling, times: Sequence[TimeExpression], table: StandingTable
) -> Telling:
    told = telling.first, telling.last
    over = is_in_picture(sentence, *told) or came_before(sentence, *told) or _is_over(sentence, telling)
    over = over or (telling.kind == "visit" and has_left(sentence.tokens, *told))
    over = over or (telling.kind in CONTACTS and has_begun(sentence, telling.last))
    over = over or _is_done_by_saying(sentence, telling) or _threatens(sentence, telling)
    over = over or is_condemned(sentence, telling)
    if is_performed(sentence, *told) or is_blame(sentence, *told) or over:
        return replace(telling, status="happened", statuses={"happened": 1.0}, status_words=())
    distance = _distance(document, times[telling.when]) if telling.when is not None else None
    decided = _is_decreed(telling) and is_decided(sentence, *told)
    if (distance or 0) <= 0 and (decided or (telling.kind in CONTACTS and is_enjoyed(sentence, *told))):
        return replace(telling, status="happened", statuses={"happened": 1.0}, status_words=())
    if is_not_tolerated(sentence, *told) or is_said_besides(sentence, *told):
        telling = undenied(telling, sentence)
    no = _no_of(sentence, telling)
    rule = standing(
        sentence,
        tuple(n for n in range(telling.first, telling.last + 1) if n != no),
        table,
        published=document.published,
        distance_days=distance,
    )
    if telling.kind == "visit" and (distance or 0) <= 0 and is_stay_beside(sentence, telling.last):
        held = {status: chance for status, chance in telling.statuses.items() if status in HELD and chance}
        return replace(telling, status=max(held, key=lambda s: held[s], default="ongoing"), status_words=())
    if distance is not None and distance > 0 and _is_done(telling, rule):
        telling, distance = replace(telling, when=None), None
    guess = _guess(sentence, telling.first, telling.last)
    statuses = _weighed(telling.statuses, guess) if rule.value in OPEN else telling.statuses
    if no is not None:
        statuses = {status: chance for status, chance in statuses.items() if status != "happened"}
    status, _ = _choice(statuses, rule, distance)
    if status == "historical" and _is_news(rule, distance) and backdrop_of(sentence, *told) is None:
        status = "happened"
    if status in OFF and asked_off(sentence, rule.words):
        status = "planned"
    words = telling.status_words
    if status == rule.value and rule.words and not words:
        words = tuple(sentence.tokens[n].span for n in rule.words)
    if status == telling.status and status == "happened":
        words = ()
    return replace(telling, status=status, status_words=words)


def _is_over(sentence: Sentence, telling: Telling) -> bool:
    """Whether a visit is the object of a verb of its end, which no modal or infinitive leaves open.

    Or a contact that of a past verb by which somebody was there, "addressed a meeting", or says what it was like.
    """
    tokens = sentence.tokens
    top = head_of(sentence, telling.first, telling.last)
    verb = tokens[top].head - 1
    ends = telling.kind == "visit" and (tokens[verb].lemma in FINISHING or _cuts_short(sentence, verb))
    done = telling.kind in CONTACTS and tokens[verb].xpos in ("VBD", "VBN")
    there = done and (tokens[verb].lemma in ATTENDING or _is_judged(sentence, verb))
    beside = [t for t in tokens if t.head - 1 == verb]
    open_ = any(t.xpos == "MD" or t.text.lower() in ("to", *NEGATORS) for t in beside)
    object_ = tokens[top].deprel == "obj" or (tokens[top].deprel == "obl" and not cases(tokens, top))
    over = (ends or there) and object_
    return over and not open_ and tokens[verb].xpos in ("VBZ", "VBD", "VBN", "VBP")


def _is_news(rule: Standing, distance: int | None) -> bool:
    """Whether a plain past tells of a day that is only just over: written in full, the model takes it for history."""
    return rule.rule == "tense:past" and distance is not None and -JUST_NOW <= distance <= 0


def _cuts_short(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells that somebody leaves before the time: "cut short his visit"."""
    return sentence.tokens[verb].lemma == "cut" and any(
        t.text.lower() == "short" and t.head - 1 == verb for t in sentence.tokens
    )


def _is_judged(sentence: Sentence, verb: int) -> bool:
    """Whether a verb of judging has its verdict beside its object: "considered the meeting to be useful"."""
    if sentence.tokens[verb].lemma not in JUDGING:
        return False
    beside = [n for n, t in enumerate(sentence.tokens) if t.head - 1 == verb]
    said_as = any("as" in cases(sentence.tokens, n) for n in beside)
    return said_as or any(sentence.tokens[n].deprel == "xcomp" and sentence.tokens[n].upos == "ADJ" for n in beside)


def _is_done(telling: Telling, rule: Standing) -> bool:
    """Whether a verb in the past tells what the model too takes for done: a day to come is of what was announced."""
    return rule.rule == "tense:past" and sum(telling.statuses.get(s, 0.0) for s in HELD) > DONE


def _no_of(sentence: Sentence, telling: Telling) -> int | None:
    """The "no" in the words for an act that it denies: "made no offer".

    Where the model hears a refusal it hears it with its "no" ("made no apology"), and so does it with what stands in
    the way ("raised no objection").
    """
    if likeliest(telling.types) == "REJECT":
        return None
    tokens = sentence.tokens
    inside = range(telling.first + 1, telling.last + 1)
    if tokens[telling.first].lemma not in LIGHT_VERBS or any(tokens[n].lemma in OBSTACLES for n in inside):
        return None
    return next((n for n in inside if tokens[n].text.lower() == "no" and tokens[n].deprel == "det"), None)


def _guess(sentence: Sentence, first: int, last: int) -> Trigger | None:
    """The model's trigger at some tokens."""
    return next((t for t in sentence.triggers if t.first <= last and first <= t.last), None)


def _weighed(statuses: Mapping[str, float], guess: Trigger | None) -> Mapping[str, float]:
    """The model's chances, weighed by how much it hears an event at all: of a word that it doubts it knows little."""
    heard = min(1.0, 2 * guess.score) if guess else 1.0
    return {status: heard * chance for status, chance in statuses.items()}


def _choice(statuses: Mapping[str, float], rule: Standing, distance: int | None) -> tuple[str, float]:
    """The status with most votes, the model's and the rule's together, and its share; history by the calendar."""
    votes = dict(statuses)
    if rule.sure and rule.value in OFF:  # which of the two it is the words know better than the model
        votes = {s: v for s, v in votes.items() if s not in OFF} | {rule.value: sum(votes.get(s, 0) for s in OFF)}
    denied = rule.value == "denied" and rule.rule.endswith(":deny")  # whatever the plan that is denied
    phrased = rule.sure and (denied or rule.rule.startswith(PHRASED))
    votes[rule.value] = votes.get(rule.value, 0.0) + (PHRASE_VOTE if phrased else SURE_VOTE if rule.sure else FORM_VOTE)
    best = likeliest(votes)
    if distance is not None and distance < -OLD and best == "happened":
        best = "historical"
    if distance is not None and distance > 0 and best in HELD:
        best = rule.value if rule.value not in HELD else "planned"
    if distance is not None and distance < 0 and best == "planned" and rule.rule == "tense:present":
        best = "happened"  # a caption: "meets the king on Monday", of a Monday that is over
    return best, min(1.0, votes.get(best, 0.0) / sum(votes.values()))


def _distance(document: Document, time: TimeExpression) -> int | None:
    """Days from publication to a time's end (its start, if later than publication); null where either is not known."""
    if document.published is None or time.start is None or time.end is None:
        return None
    day = dt.date.fromisoformat(document.published)
    start, end = dt.date.fromisoformat(time.start), dt.date.fromisoformat(time.end)
    return (end - day).days if end < day else max(0, (start - day).days)


def status_of(document: Document, sentence: Sentence, trigger: Span, table: StandingTable) -> Status | None:
    """How the event stands that words of a sentence name; null where they cover no token."""
    tokens = tuple(n for n, t in enumerate(sentence.tokens) if overlaps(t.span, trigger))
    if not tokens:
        return None
    rule = standing(sentence, tokens, table, published=document.published)
    guess = _guess(sentence, tokens[0], tokens[-1])
    statuses = _weighed(guess.statuses, guess) if guess else {}
    if not any(denies(sentence, n) for n in range(len(sentence.tokens))):
        statuses = {status: chance for status, chance in statuses.items() if status != "denied"}
    value, score = _choice(statuses, rule, None)
    words = hull([sentence.tokens[n].span for n in rule.words]) if rule.words and value == rule.value else None
    return Status(value, words, round(score if guess else (0.9 if rule.sure else 0.5), 4))
