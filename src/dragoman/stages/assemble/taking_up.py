"""Contacts that one sentence tells by what was discussed and another by their name: "The conversation took place …"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS, HELD
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.records.times import TimeExpression
from dragoman.syntax.asides import is_occasion

NAMED: Final = frozenset(
    "conversation call talk talks discussion discussions negotiation negotiations meeting dialogue".split()
)
"""Nouns that name a contact known from before; with "the" they stand for the one that was told."""

VAGUE: Final = frozenset("discuss exchange speak talk touch focus consider review converse examine".split())
"""Verbs of what was done at a contact; of which kind it was, a noun says better."""

VISITS: Final = frozenset("visit trip tour".split())
"""Nouns that name a visit."""

NEAR: Final = 6
"""Sentences over which a contact is taken up."""


def take_up(
    tellings: Sequence[Telling],
    sentences: Sequence[Sentence],
    speaking: Sequence[Collection[str]] = (),
    times: Sequence[TimeExpression] = (),
) -> list[Telling]:
    """The tellings, a contact that is named again without its sides given those of the contact told before.

    Where the one before was told by a verb that leaves the kind open, its kind becomes that of the name.
    ``speaking``: for each telling the entities in whose words it stands; empty where that is not known. ``times``: the
    document's times, to which ``Telling.when`` points.
    """
    out = [_called_on(tellings, sentences, n) for n in range(len(tellings))]
    for n, telling in enumerate(out):
        sentence = sentences[telling.sentence]
        if not _is_name(telling) or _names_sides(sentence, telling):
            continue
        if is_occasion(sentence, telling.first, telling.last):
            continue  # "on the sidelines of the meeting" others met than those whom its own words name
        phoned = any(t.text.lower().startswith(PHONED) for t in sentence.tokens)
        before = next((m for m in range(n - 1, -1, -1) if _may_be(out[m], telling, phoned=phoned)), None)
        if before is None:
            continue
        sides = out[before].roles.get("actors", ())
        own = telling.roles.get("actors", ())
        known = {e for e, _ in sides}
        roles = {**telling.roles, "actors": (*sides, *(f for f in own if f[0] in known))}
        kind = out[before].kind if out[before].lemma not in VAGUE else telling.kind
        out[n] = replace(telling, roles=roles, kind=kind)
        for m in range(before + 1):
            near = telling.sentence - out[m].sentence <= NEAR
            if near and out[m].lemma in VAGUE and _same_sides(out[m], out[before]):
                out[m] = replace(out[m], kind=kind)
    out = [_named_beside(out, n) for n in range(len(out))]
    for n in range(len(out)):
        out[n] = _gone_on(out, n, sentences, times)
    for n in range(len(out)):
        out[n] = _visit_again(out, n, speaking[n] if speaking else ())
    return out


PHONED: Final = ("phone", "telephon", "video", "hotline")
"""How words begin beside which a call is none that somebody pays."""


def _called_on(tellings: Sequence[Telling], sentences: Sequence[Sentence], n: int) -> Telling:
    """A "call" that takes up one that was paid, a meeting of the same: "Lund called on Berg. At the call, Lund …"."""
    telling = tellings[n]
    if telling.kind != "call" or telling.lemma != "call" or not telling.definite:
        return telling
    if any(t.text.lower().startswith(PHONED) for t in sentences[telling.sentence].tokens):
        return telling
    calls = [t for t in tellings[:n] if telling.sentence - t.sentence <= NEAR and _is_of_call(t, sentences)]
    if not calls or calls[-1].kind not in ("meeting", "call") or not any(t.kind == "meeting" for t in calls):
        return telling
    paid = next(t for t in reversed(calls) if t.kind == "meeting")
    sides, own = paid.roles.get("actors", ()), telling.roles.get("actors", ())
    known, named = {e for e, _ in sides}, {e for e, _ in own}
    phoned = any(t.kind == "call" and not t.definite for t in calls)
    if phoned or (named and not known & named):
        return telling
    both = (*sides, *(f for f in own if f[0] not in known))
    roles = {**telling.roles, "actors": both}
    return replace(telling, kind="meeting", deed=paid.deed, cameo=paid.cameo, roles=roles)


def _is_of_call(telling: Telling, sentences: Sequence[Sentence]) -> bool:
    """Whether a contact is told as a call: "called on", "paid a courtesy call", "had a call"."""
    inside = range(telling.first, telling.last + 1)
    words = enumerate(sentences[telling.sentence].tokens)
    return telling.lemma == "call" or any(t.lemma == "call" and {n, t.head - 1} & {*inside} for n, t in words)


GOING_ON: Final = 2
"""Sentences after a contact in which they who had it are told to have discussed this and that there."""

BESIDES: Final = VAGUE | {"confer", "deliberate"}
"""Verbs of what was done besides at a contact that has been told: "they also conferred about"."""

SENDING: Final = ("actors", "recipients")

_DATED: Final = re.compile(r"\d")


def _gone_on(
    tellings: Sequence[Telling], n: int, sentences: Sequence[Sentence], times: Sequence[TimeExpression]
) -> Telling:
    """What those discussed who were just told to have met or called: that contact, if it is not told how else.

    "Lund met Berg. The two discussed the attack of 3 May": a date is that of what was discussed. Who is only sent
    greetings there is not with them. What they "also" did goes on with any contact of the same a little before.
    """
    telling = tellings[n]
    tokens = sentences[telling.sentence].tokens
    besides = any(t.text.lower() == "also" and telling.first <= t.head - 1 <= telling.last for t in tokens)
    verbs = (BESIDES if besides else VAGUE) & {telling.lemma, tokens[telling.first].lemma}
    contact = telling.kind in CONTACTS and telling.kind != "visit" and telling.status in HELD
    told = besides or tokens[telling.first].upos == "VERB"
    if not told or not verbs or not contact or telling.another:
        return telling
    if any(t.text.lower().startswith(PHONED) for t in tokens):
        return telling
    before = next((t for t in reversed(tellings[:n]) if _goes_before(t, telling, besides=besides)), None)
    if before is None or not _same_sides(telling, before):
        return telling
    if besides and telling.when not in (None, before.when):
        return telling
    when = telling.when
    if when is not None and _DATED.search(times[when].text) and times[when].span.start > telling.trigger.end:
        when = before.when
    greeted = {e for t in tellings[:n] if t.kind == "message" for r in SENDING for e, _ in t.roles.get(r, ())}
    there = {e for e, _ in before.roles.get("actors", ())}
    roles = {role: tuple(f for f in who if f[0] in there or f[0] not in greeted) for role, who in telling.roles.items()}
    again = telling.again_with(before) if besides else telling.again
    return replace(telling, kind=before.kind, deed=before.deed, cameo=before.cameo, when=when, roles=roles, again=again)


def _goes_before(one: Telling, telling: Telling, *, besides: bool) -> bool:
    """Whether a contact was had with which a later telling may go on, and its own words say of which kind it was."""
    if one.kind not in CONTACTS or one.kind == "visit" or one.status not in HELD:
        return False
    gap = telling.sentence - one.sentence
    if besides:
        return 0 < gap <= NEAR and _same_sides(one, telling)
    return gap <= GOING_ON and one.lemma not in VAGUE - {"speak", "talk"}


def _visit_again(tellings: Sequence[Telling], n: int, speaking: Collection[str]) -> Telling:
    """A visit named again: of who was said to pay it and not of who speaks of it, and still ahead if it was."""
    telling = tellings[n]
    if telling.kind != "visit" or telling.lemma not in VISITS or telling.when is not None:
        return telling
    near = [t for t in tellings[:n] if t.kind == "visit" and telling.sentence - t.sentence <= NEAR]
    paid = [{e for e, _ in t.roles.get("visitor", ())} for t in near]
    visitors = {e for e, _ in telling.roles.get("visitor", ())}
    new = [who for t, who in zip(near, paid, strict=True) if not t.definite]
    if visitors and visitors <= set(speaking) and telling.definite and any(new) and not any(w & visitors for w in new):
        telling = replace(telling, roles={**telling.roles, "visitor": (), "actors": ()})
        visitors = set()
    same = [t for t, who in zip(near, paid, strict=True) if not visitors or visitors & who]
    behind = [t for t in tellings[n + 1 :] if visitors and _is_same_visit(t, telling, visitors)]
    status = telling.status
    if same and same[-1].status == "planned" and status == "ongoing" and not telling.status_words:
        status = "planned"
    elif status == "planned" and any(t.status == "ongoing" and t.when is not None for t in (*same, *behind)):
        status = "ongoing"  # "his visit will contribute to", of a visit that he is paying
    return replace(telling, status=status)


def _is_same_visit(one: Telling, other: Telling, visitors: Collection[str]) -> bool:
    """Whether a telling is of a visit by the same visitors to the same host, as far as both name one."""
    hosts = [{e for e, _ in t.roles.get("host", ())} for t in (one, other)]
    who = {e for e, _ in one.roles.get("visitor", ())}
    return one.kind == "visit" and bool(who & set(visitors)) and (not all(hosts) or bool(hosts[0] & hosts[1]))


def _named_beside(tellings: Sequence[Telling], n: int) -> Telling:
    """A telling by a vague verb, of the kind that a name in its sentence says: "During the meeting, they reviewed"."""
    telling = tellings[n]
    if telling.lemma not in VAGUE or telling.kind not in CONTACTS or telling.status not in HELD:
        return telling
    near = [t for t in tellings[max(0, n - 2) : n] if t.sentence == telling.sentence and t.lemma in NAMED]
    named = [t.kind for t in near if t.definite and t.kind in CONTACTS and t.kind != "visit" and t.status in HELD]
    return replace(telling, kind=named[-1]) if named else telling


def _is_name(telling: Telling) -> bool:
    named = telling.kind in CONTACTS and telling.kind != "visit" and telling.lemma in NAMED
    return named and telling.definite and telling.status in HELD and len(telling.roles.get("actors", ())) < 2


def _names_sides(sentence: Sentence, telling: Telling) -> bool:
    """Whether the words behind a name say whose contact it was: "the meeting between A and B" is that of A and B."""
    behind = sentence.tokens[telling.last + 1 : telling.last + 2]
    return any(token.text.lower() in ("between", "with", "of") for token in behind)


def _may_be(one: Telling, named: Telling, *, phoned: bool) -> bool:
    """Whether a telling can be of the contact that is named after it: its sides are known and do not contradict.

    Unless ``phoned``, a conversation may be had by those who met.
    """
    actors = {e for e, _ in one.roles.get("actors", ())}
    own = {e for e, _ in named.roles.get("actors", ())}
    contact = one.kind in CONTACTS and one.kind != "visit" and one.status in HELD and len(actors) > 1
    near = named.sentence - one.sentence <= NEAR
    spoke = named.lemma == "conversation" and one.kind in ("meeting", "talks") and not phoned
    return contact and near and own <= actors and (one.kind == named.kind or one.lemma in VAGUE or spoke)


def _same_sides(one: Telling, other: Telling) -> bool:
    sides = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    return one.kind in CONTACTS and min(map(len, sides)) > 1 and (sides[0] <= sides[1] or sides[1] <= sides[0])
