"""One visit told by its coming, its name, its stay and its leaving: "arrived for a state visit … will leave on Friday".

The weights that join tellings know what two of them have in common, not how a journey runs; where the text takes up a
visit that it has told, the tellings are bound, and stand as the one that has come furthest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from dragoman.records.events import OFF
from dragoman.records.language import Sentence
from dragoman.records.tellings import Filler, Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.syntax.classes import FINISHING, JOURNEYS, LEAVING
from dragoman.syntax.climbing import hangs_on, head_of
from dragoman.syntax.stories import is_headline
from dragoman.syntax.tenses import PLANNING

COMING: Final = frozenset("arrive land reach touch come fly embark set begin start".split())
"""Verbs with which a visit begins."""

STAYS: Final = JOURNEYS | {"arrival", "sojourn"}
"""Nouns of a visit, or of a part of it."""

ENDING: Final = FINISHING | {"close"}
BOUNDING: Final = ENDING.union("begin start open kick".split())
"""Verbs of the end of a visit, and of its beginning, under which its noun stands: "ends a trip to Gabon"."""

ACCOMPANY: Final = "accompany"
"""The verb of those who pay a visit beside somebody."""

NEAR: Final = 8
"""Sentences over which a visit is taken up."""

LONGEST: Final = timedelta(14)
"""Days over which a visit may run; what lies further apart is another one."""

BELOW: Final = 2
"""Sentences below a headline in which the visit is told that it has."""

HOPING: Final = PLANNING.union("hope mean aim prepare".split())
"""Verbs, and "due", by which a text tells what was to be."""

COURSE: Final = ("planned", "ongoing", "happened")
"""How far a visit has come."""


def as_one_visit(
    tellings: Sequence[Telling],
    sentences: Sequence[Sentence],
    countries: Mapping[str, str | None],
    times: Sequence[TimeExpression],
    published: str | None = None,
    places: Sequence[Place] = (),
) -> list[Telling]:
    """The tellings, each that takes up a visit told before bound to it and standing as it does.

    Args:
        tellings: In text order.
        sentences: All of the document.
        countries: Entity id -> country.
        times: All of the document.
        published: The ISO day after which a visit has not begun, null where it is not known.
        places: All of the document.
    """
    out = list(tellings)
    lands = [{c for w in t.where if (c := places[w].country)} if places else set[str]() for t in tellings]
    for n in range(len(out)):
        out[n] = _beside(out, n)
        for m in _before(out, n):
            if lands[m] and lands[n] and not lands[m] & lands[n]:
                continue  # "arrived in Oslo on Monday and will fly to Riga on Friday"
            landed = bool(lands[m] & lands[n]) and _lands(out[m], out[n], times)
            if not _are_alike(out[m], out[n], countries, times):
                continue
            if not (landed or _takes_up(out[m], out[n], sentences)):
                continue
            told, again = out[m], out[n]
            status = "planned" if _lies_ahead((told, again), times, published) else _furthest(told, again)
            when = again.when if told.when is None or again.lemma not in LEAVING else None
            out[m] = _standing(told, status, again)
            beyond = None if told.lemma in LEAVING else again.beyond  # "left after a visit" tells of one
            bound = again.again_with(told)
            out[n] = replace(_standing(again, status, told), when=when, again=bound, beyond=beyond)
            break
    return [_as_planned_then(out, n, sentences, countries) for n in range(len(out))]


def _as_planned_then(
    tellings: Sequence[Telling], n: int, sentences: Sequence[Sentence], countries: Mapping[str, str | None]
) -> Telling:
    """A visit that a text names again, or says how it was planned, once it has said that it is off: it is off."""
    telling = tellings[n]
    if telling.kind != "visit" or telling.status not in ("planned", "proposed"):
        return telling
    sentence = sentences[telling.sentence]
    named = telling.lemma in STAYS and telling.definite and telling.when is None
    awaited = _is_awaited(telling, sentence)
    if not named and not awaited and not _is_plan_then(telling, sentence):
        return telling
    again = _without_us(telling, sentence) if awaited else telling
    fallen = [
        off for off in tellings[:n]
        if off.kind == "visit" and off.status in OFF and telling.sentence - off.sentence <= NEAR
        and (off.status == "postponed" or not awaited) and _agree(off, again, "visitor", countries)
    ]  # fmt: skip
    if again.roles.get("host"):  # "goes on to Peru": where the text says to whom those led that are off, not elsewhere
        fallen = [off for off in fallen if off.roles.get("host")] or fallen
    off = next((off for off in reversed(fallen) if _agree(off, again, "host", countries)), None)
    return telling if off is None else replace(_standing(again, off.status, off), again=again.again_with(off))


def _agree(one: Telling, other: Telling, role: str, countries: Mapping[str, str | None]) -> bool:
    """Whether a role of two visits has one filler, or fillers of one state, in both; a host may not be told."""
    fillers = [{e for e, _ in t.roles.get(role, ())} for t in (one, other)]
    if role == "host" and not all(fillers):
        return True
    states = [{c for e in who if (c := countries.get(e))} for who in fillers]
    return bool(fillers[0] & fillers[1] or states[0] & states[1])


AWAITING: Final = frozenset("expect hope await wait look".split())
"""Verbs of those whose guest is still to come."""

US: Final = frozenset(("we", "us"))


def _is_awaited(telling: Telling, sentence: Sentence) -> bool:
    """Whether somebody says that he expects the visit: "we expect him to come later", once it has been put off."""
    tokens = sentence.tokens
    verb = tokens[head_of(sentence, telling.first, telling.last)].head - 1
    return verb >= 0 and tokens[verb].lemma in AWAITING and tokens[verb].upos == "VERB"


def _without_us(telling: Telling, sentence: Sentence) -> Telling:
    """A visit without those who speak of themselves as its hosts: they speak for the state."""
    ours = {t.span for t in sentence.tokens if t.text.lower() in US}
    aside = ("host", "recipients")
    roles = {r: tuple(f for f in held if r not in aside or f[1] not in ours) for r, held in telling.roles.items()}
    return replace(telling, roles=roles)


def _is_plan_then(telling: Telling, sentence: Sentence) -> bool:
    """Whether a visit stands under a verb of planning in the past: "was planning to visit", "had been due"."""
    tokens = sentence.tokens
    top = head_of(sentence, telling.first, telling.last)
    verb = tokens[top].head - 1
    for n in {top, verb} - {-1}:
        past = tokens[n].xpos == "VBD" or any(
            t.head - 1 == n and t.deprel in ("aux", "aux:pass", "cop") and t.text.lower() in ("was", "were", "had")
            for t in tokens
        )
        if tokens[n].lemma in HOPING and past:
            return True
    return False


def _beside(tellings: Sequence[Telling], n: int) -> Telling:
    """A visit told by who accompanies whom: both pay it, and where one of them was said to pay one, it is that.

    So is "the visit" during which somebody is accompanied.
    """
    telling = tellings[n]
    same = [t for t in tellings if t.sentence == telling.sentence and t.lemma == ACCOMPANY]
    named = telling.kind == "visit" and telling.lemma in STAYS and telling.definite
    if not same or not (named or telling.lemma == ACCOMPANY):
        return telling
    beside = [f for role in ("actors", "recipients", "visitor", "host") for f in same[0].roles.get(role, ())]
    visitors = tuple({e: (e, words) for e, words in beside}.values())
    paid = (t for t in reversed(tellings[:n]) if t.kind == "visit" and t.lemma != ACCOMPANY)
    visit = next((t for t in paid if _has_visitor(t, visitors)), None)
    roles = {**telling.roles, "visitor": visitors, "actors": visitors, "recipients": (), "host": ()}
    if visit is None:
        return replace(telling, roles=roles) if telling.kind == "visit" and telling.lemma == ACCOMPANY else telling
    roles["host"] = visit.roles.get("host", ())
    return replace(telling, kind="visit", roles=roles, definite=True, lemma="visit", deed=visit.deed, cameo=visit.cameo)


def _has_visitor(visit: Telling, among: Sequence[Filler]) -> bool:
    return bool({e for e, _ in among} & {e for e, _ in visit.roles.get("visitor", ())})


def _before(tellings: Sequence[Telling], n: int) -> Iterator[int]:
    """The visits told before one, the nearest first."""
    telling = tellings[n]
    if telling.kind == "visit" and telling.status in COURSE and not telling.another:
        for m in range(n - 1, -1, -1):
            one = tellings[m]
            near = telling.sentence - one.sentence <= NEAR
            if near and one.kind == "visit" and one.status in COURSE and not one.back:
                yield m


def _are_alike(
    one: Telling, other: Telling, countries: Mapping[str, str | None], times: Sequence[TimeExpression]
) -> bool:
    """Whether two visits have a visitor in common, and nothing that is told of host and days parts them."""
    who = [{e for e, _ in t.roles.get("visitor", ())} for t in (one, other)]
    hosts = [{c for e, _ in t.roles.get("host", ()) if (c := countries.get(e))} for t in (one, other)]
    if not who[0] & who[1] or (all(hosts) and not hosts[0] & hosts[1]):
        return False
    days = [start for t in (one, other) if t.when is not None and (start := times[t.when].start)]
    if len(days) < 2:
        return True
    first, last = sorted(date.fromisoformat(d[:10]) for d in days)
    return last - first <= LONGEST


LANDING: Final = frozenset("arrive land touch".split())
"""Verbs of the coming of who has been said to come: "arrived in France … landed at Orly"."""


def _lands(one: Telling, other: Telling, times: Sequence[TimeExpression]) -> bool:
    """Whether a coming told again is that of a visit told as begun, and on no other day."""
    days = {times[t.when].start for t in (one, other) if t.when is not None}
    begun = {one.status, other.status} <= {"ongoing", "happened"}
    return begun and len(days) < 2 and other.lemma in LANDING and one.lemma in COMING and not other.definite


def _takes_up(one: Telling, other: Telling, sentences: Sequence[Sentence]) -> bool:
    """Whether the words of a visit say that it is the one told before."""
    if _is_headlines(one, other, sentences):
        return True
    if other.lemma in LEAVING:
        return not _is_for_another(other, sentences[other.sentence])
    if other.lemma in STAYS and other.definite:
        return True
    if one.sentence != other.sentence:
        return False
    tokens = sentences[other.sentence].tokens
    top = head_of(sentences[other.sentence], other.first, other.last)
    purpose = one.lemma in COMING | LEAVING | BOUNDING and other.lemma in STAYS
    if purpose and hangs_on(tokens, top, range(one.first, one.last + 1)):
        return True  # "arrived for a state visit", "left after a state visit"
    return other.lemma in COMING and (one.lemma in STAYS | COMING)


def _is_headlines(one: Telling, other: Telling, sentences: Sequence[Sentence]) -> bool:
    """Whether a visit is told right below a headline that has it: "Lund arrives in Quito", "Lund has arrived in …".

    What a headline says in the present may be over below it; what is "to" come in it is not.
    """
    head = sentences[one.sentence]
    if not is_headline(head) or not 0 < other.sentence - one.sentence <= BELOW:
        return False
    return one.status == other.status or any(t.xpos in ("VBZ", "VBP") for t in head.tokens[one.first : one.last + 1])


def _is_for_another(leaving: Telling, sentence: Sentence) -> bool:
    """Whether a leaving names where it leads: "will leave for Muscat" tells the next visit."""
    tokens = sentence.tokens
    inside = range(leaving.first, leaving.last + 1)
    led = [n for n, t in enumerate(tokens) if t.head - 1 in inside and t.deprel == "obl" and t.upos == "PROPN"]
    onward = any(t.text.lower() == "for" and t.deprel == "case" and t.head - 1 in led for t in tokens)
    return onward or any(tokens[n].text.lower() == "for" for n in inside)


def _lies_ahead(visits: Sequence[Telling], times: Sequence[TimeExpression], published: str | None) -> bool:
    """Whether one of two tellings has a visit planned for days to come, so that the other tells of no begun one."""
    days = [times[t.when].start for t in visits if t.status == "planned" and t.when is not None]
    left = any(t.lemma in LEAVING for t in visits)
    return published is not None and not left and any((day or "") > published for day in days)


def _furthest(one: Telling, other: Telling) -> str:
    """How a visit stands of which two tellings are known: over where somebody has left, else under way once begun."""
    if one.lemma == other.lemma and one.lemma in LEAVING:
        return max(one.status, other.status, key=COURSE.index)  # "leaves for Oslo", "has left for Oslo"
    left = [t for t in (one, other) if t.lemma in LEAVING | ENDING]
    if any(t.status in ("happened", "ongoing") for t in left):
        return "happened"
    if one.status == other.status:
        return one.status
    if "planned" in (one.status, other.status):
        return "ongoing"
    return "ongoing" if "ongoing" in (one.status, other.status) else "happened"


def _standing(telling: Telling, status: str, other: Telling) -> Telling:
    """A telling that stands in a way; with the chances of the other one where that stood so."""
    if telling.status == status:
        return telling
    if other.status == status:
        return replace(telling, status=status, statuses=other.statuses, types=other.types, status_words=())
    return replace(telling, status=status, statuses={status: 1.0}, status_words=())
