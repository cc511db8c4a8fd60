"""Reads from dates and words of time whether an event is history, to come, or under way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.cues import Cue
from dragoman.syntax.features import Reading, features_of
from dragoman.syntax.tree import Tree, descendants
from dragoman.text.times.reading import DATED

_HISTORY_DAYS: Final = -28
"""An event of more than four weeks before belongs to another story."""

_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_YEAR: Final = re.compile(r"(?:18|19|20)\d\d$")
_PAST_UNITS: Final = {
    "year": True,
    "years": True,
    "decade": True,
    "decades": True,
    "century": True,
    "centuries": True,
    "months": False,
}
_AHEAD: Final = frozenset({"tomorrow", "upcoming", "forthcoming"})
_OVERRIDDEN: Final = frozenset({"planned", "proposed", "cancelled", "postponed", "denied", "refused", "conditional"})


def time_cues(
    reading: Reading, head: int, cues: list[Cue], published: str | None, distance_days: int | None
) -> list[Cue]:
    """The cues of time for the event at ``head``, given the others.

    Args:
        reading: The sentence.
        head: The event's token.
        cues: What the other words say; a plan or denial is not made history by its date.
        published: ISO day of the dispatch, or None.
        distance_days: Days from publication to the event, or None.
    """
    if any(cue.value in _OVERRIDDEN for cue in cues):
        return []
    if distance_days is not None:
        return _dated(reading, head, distance_days)
    return _worded(reading, head, published)


def _dated(reading: Reading, head: int, distance_days: int) -> list[Cue]:
    if distance_days < _HISTORY_DAYS:
        return [Cue("historical", _time_words(reading.tree, head), "distance:past", sure=True)]
    if distance_days > 0 and features_of(reading, head).tense != "past":
        return [Cue("planned", (), "distance:future", sure=reading.tree.upos[head] == "VERB")]
    return []


def _time_words(tree: Tree, head: int) -> tuple[int, ...]:
    """The month and year, or the "ago", near the event."""
    near = _near(tree, head)
    return tuple(
        item
        for item in near
        if tree.words[item] in _MONTHS or _YEAR.match(tree.words[item]) or tree.words[item] == "ago"
    )


def _near(tree: Tree, head: int) -> list[int]:
    """The tokens of the phrases that hang on the event or on the verb that carries it, without other clauses."""
    anchors = [head]
    node = head
    while tree.heads[node] >= 0 and tree.rels[node] in ("obj", "nsubj", "xcomp", "nmod", "obl") and len(anchors) < 3:
        node = tree.heads[node]
        anchors.append(node)
        if tree.upos[node] == "VERB":
            break
    found: set[int] = set()
    for anchor in anchors:
        for child in tree.children[anchor]:
            if (
                child not in anchors
                and tree.rels[child] in ("obl", "nmod", "advmod")
                and tree.labels[child] != "nmod:poss"
            ):
                found.update(item for item in descendants(tree, child) if not _below_clause(tree, item, child))
    return sorted(found)


def _below_clause(tree: Tree, item: int, top: int) -> bool:
    while item != top:
        if tree.rels[item] in ("acl", "advcl", "ccomp", "parataxis"):
            return True
        item = tree.heads[item]
    return False


def _worded(reading: Reading, head: int, published: str | None) -> list[Cue]:
    tree = reading.tree
    near = _near(tree, head)
    fit = features_of(reading, head)
    found: list[Cue] = []
    for place, item in enumerate(near):
        word = tree.words[item]
        if word == "ago":
            unit = next((below for below in reversed(near[:place]) if tree.words[below] in _PAST_UNITS), None)
            if unit is not None:
                words = tuple(range(unit, item + 1)) if item - unit < 4 else (unit, item)
                found.append(Cue("historical", words, "time:ago", sure=_PAST_UNITS[tree.words[unit]]))
        elif word in _AHEAD and fit.tense != "past":
            found.append(Cue("planned", (item,), "time:ahead", sure=False))
        elif published is not None and not names_thing(tree.words, item):
            found.extend(_against(tree, item, published, future=fit.tense in ("future", "present")))
        if word in ("year", "month", "week") and item and tree.words[item - 1] in ("last", "next"):
            found.extend(_relative(tree, item, past=fit.tense == "past" or fit.voice == "passive"))
    since = any(tree.words[child] == "since" for item in near for child in tree.children[item])
    return [cue for cue in found if not (since and cue.value == "historical")]


def names_thing(words: Sequence[str], item: int) -> bool:
    """Whether a month or year, among words in small letters, is in a thing's name: "the June 4, 1967, borders"."""
    behind = [word for word in words[item : item + 6] if word != ","]
    thing = next((n for n, word in enumerate(behind) if n and not word.isdigit()), 0)
    return behind[thing] in DATED and any(word.isdigit() for word in behind[:thing])


def _relative(tree: Tree, item: int, *, past: bool) -> list[Cue]:
    if tree.words[item - 1] == "next":
        return [] if past else [Cue("planned", (item - 1, item), "time:next", sure=False)]
    return [] if tree.words[item] == "week" else [Cue("historical", (item - 1, item), "time:last", sure=False)]


def _against(tree: Tree, item: int, published: str, *, future: bool) -> list[Cue]:
    """A year or month of the clause against the day of the dispatch."""
    word = tree.words[item]
    year, month = int(published[:4]), int(published[5:7])
    if _YEAR.match(word) and tree.xpos[item] in ("CD", "NN", "NNP"):
        gap = year - int(word)
        if gap > 1 or (gap == 1 and month > 2):
            return [Cue("historical", (item,), "time:year", sure=True)]
        return [Cue("planned", (item,), "time:year-ahead", sure=False)] if gap < 0 else []
    if word in _MONTHS and tree.xpos[item] in ("NNP", "NN") and not future:
        gap = (month - 1 - _MONTHS.index(word)) % 12
        named_year = item + 1 < len(tree) and _YEAR.match(tree.words[item + 1])
        if 2 <= gap <= 10 and not named_year:
            return [Cue("historical", (item,), "time:month", sure=False)]
    return []


LONGEST_CLIMB: Final = 12
"""Most steps up a tree, which a wrong one would make endless."""

_VERBS: Final = ("VERB", "AUX")


def verb_above(sentence: Sentence, first: int, last: int) -> int | None:
    """The number of the closest verb over the head word of some tokens; of a copular clause the copula.

    Args:
        sentence: With its tree; a wrong tree gives a wrong answer, never an error.
        first: The first token, of a time expression for instance.
        last: The last one.
    """
    verb = _closest_verb(sentence.tokens, first, last)
    return verb if verb is None else _crossed(sentence.tokens, verb, first)


def _closest_verb(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The closest verb, or copula, over some tokens."""
    inside = range(first, last + 1)
    at = next((n for n in inside if tokens[n].head - 1 not in inside), last)
    for _ in range(LONGEST_CLIMB):
        at = tokens[at].head - 1
        if not 0 <= at < len(tokens):
            return None
        if tokens[at].upos in _VERBS:
            return at
        if copula := next((n for n, t in enumerate(tokens) if t.head == at + 1 and t.deprel == "cop"), None):
            return copula  # "was off to a bright start on Saturday"
    return None


def _crossed(tokens: Sequence[Token], verb: int, at: int) -> int:
    """The verb above another that stands between it and a token, which no branch can cross: "will go, she said on".

    Where a third one stands before the token, the tree does not tell of which it is.
    """
    above = verb
    for _ in range(LONGEST_CLIMB):
        above = tokens[above].head - 1
        if above < 0:
            return verb
        if tokens[above].upos == "VERB" and verb < above < at:
            return verb if any(t.upos == "VERB" for t in tokens[above + 1 : at]) else above
    return verb


def is_plan_then(sentence: Sentence, trigger: Sequence[int], first: int, last: int) -> bool:
    """Whether a time is that of a plan as it stood then: of an event's own verb, "were to meet on Monday".

    Or of the verb whose subject it is, "talks were set for Monday", or of what lay ahead: "ahead of talks on Monday".

    Args:
        sentence: With its tree.
        trigger: The tokens that name the event.
        first: The first token of the time.
        last: Its last one.
    """
    verb, tokens = verb_above(sentence, first, last), sentence.tokens
    if any(led_ahead(tokens, n) is not None for n in trigger):
        return True
    if verb is None or not (verb in trigger or any(_is_subject(tokens, n, verb) for n in trigger)):
        return False
    above = tokens[verb].head - 1 if tokens[verb].deprel == "xcomp" else verb
    helpers = [t for t in tokens if t.head - 1 in (verb, above) and t.deprel.startswith(("aux", "cop"))]
    return any(t.xpos == "VBD" or t.lemma == "would" or t.text.lower() in ("would", "should") for t in helpers)


def _is_subject(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """Whether a token is the subject of a verb."""
    return tokens[at].head - 1 == verb and tokens[at].deprel.startswith("nsubj")


def led_ahead(tokens: Sequence[Token], at: int) -> int | None:
    """The "ahead" of "ahead of" before a noun; null where it stands before none."""
    if tokens[at].upos != "NOUN":
        return None
    under = (n for n, t in enumerate(tokens) if t.head - 1 == at and t.text.lower() == "ahead")
    above = tokens[at].head - 1
    return next(under, above if 0 <= above < at and tokens[above].text.lower() == "ahead" else None)


def looks_ahead(tokens: Sequence[Token], at: int) -> int | None:
    """The "ahead" before a noun of what is still to come: not in "ahead of the talks", which have been told before."""
    ahead = led_ahead(tokens, at)
    below = [t for n, t in enumerate(tokens) if t.head - 1 == at and n != ahead and t.deprel not in ("case", "fixed")]
    known = all(t.deprel in ("det", "nmod:poss", "punct") for t in below) and any(
        t.text.lower() == "the" or t.deprel == "nmod:poss" for t in below
    )
    return None if known else ahead
