"""What a sentence reports as an act of speech or thought: who demands, refuses, blames, hopes, and what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.spans import Span, trimmed
from dragoman.stages.quotes.clauses import JOINED, STANCES, below, subtree
from dragoman.stages.quotes.whole_cues import with_auxiliaries
from dragoman.syntax.classes import BLAMING, DEMANDING, PRAISING
from dragoman.syntax.predicates import predicates
from dragoman.syntax.structure import Predicate, fillers

ASSERTING: Final = frozenset(
    """accuse acknowledge advise advocate allege announce apologize apologise applaud argue ask assail assert assure
    back beg bemoan blame blast boast caution challenge champion charge chide cite claim commend comment complain
    concede condemn confirm congratulate criticize criticise decline decry defend demand denounce deny deplore
    describe disclose dismiss dispute doubt echo emphasize emphasise encourage endorse exhort explain express fault
    hail highlight implore insist instruct lambaste lament laud liken mention mock note object oppose order outline
    petition plead pledge praise predict proclaim promise propose protest question reaffirm rebuff rebuke rebut
    recommend refer refuse refute reiterate reject remark remind repeat reprimand request reveal ridicule rip salute
    scold signal slam stress suggest support swear sympathize tell testify thank threaten tout underline underscore
    urge voice vow warn welcome""".split()
)
"""Verbs of speaking whose object or infinitive tells what is said."""

THINKING: Final = frozenset(
    """agree aim anticipate believe consider decide desire expect fear favor favour foresee hope intend
    know learn plan prefer project realize realise regard regret see suspect think understand want wish
    worry""".split()
)
"""Verbs of thinking and wanting whose infinitive or clause tells what is thought."""

PREPOSITIONS: Final = {
    "agree": ("on", "to", "with"), "allude": ("to",), "apologise": ("for",), "apologize": ("for",),
    "appeal": ("for", "to"), "argue": ("for", "against"), "boast": ("about", "of"), "call": ("for", "on", "upon"),
    "comment": ("on",), "complain": ("about", "of"), "disagree": ("with",), "dream": ("of",), "hint": ("at",),
    "insist": ("on",), "joke": ("about",), "object": ("to",), "plead": ("for", "with"), "point": ("to",),
    "press": ("for",), "protest": ("against",), "push": ("for",), "rail": ("against",), "refer": ("to",),
    "rule": ("against",), "speak": ("of", "about"), "talk": ("about",), "vote": ("for", "against"),
    "warn": ("of", "against", "about"), "worry": ("about",),
}  # fmt: skip
"""Verb -> prepositions right behind it with which it is a verb of speech; they belong to its cue."""

NOBODY: Final = frozenset("i you anyone anybody someone somebody everyone everybody one".split())
"""Subjects that are nobody in particular, or whoever speaks."""

GOING_ON: Final = frozenset("for of as to against about over from with".split())
"""Prepositions of a further part of what is said, "for its handling"; others tell where and when."""

_TRAILING: Final = ' \t\n\r,;:.–—"”'


@dataclass(frozen=True, slots=True)
class SpeechAct:
    """An act of speech or thought; ``content`` its parts in text order, ``verb`` the word that names it."""

    content: tuple[Span, ...]
    verb: Span
    cue: Span
    source: Span
    stance: str


def speech_acts(document: Document, sentence: Sentence) -> Iterator[SpeechAct]:
    """The acts of speech and thought of a sentence that have somebody behind them and a content, in text order."""
    for predicate in predicates(sentence):
        if predicate.pos != "verb" or (last := _last_of_cue(sentence, predicate)) is None:
            continue
        source = _source(sentence, predicate)
        content = _content(document, sentence, predicate, last)
        if source is not None and content:
            first, end = with_auxiliaries(sentence, predicate.head, last)
            verb = sentence.tokens[predicate.head].span
            yield SpeechAct(content, verb, sentence.span_of(first, end), source, _stance(predicate.lemma.split()[0]))


def _stance(verb: str) -> str:
    if verb in PRAISING:
        return "praise"
    if verb in BLAMING:
        return "criticize"
    return STANCES.get(verb, "demand" if verb in DEMANDING else "say")


def _last_of_cue(sentence: Sentence, predicate: Predicate) -> int | None:
    """The verb's token, or that of the preposition with which it is one of speech; None of any other verb."""
    head, lemma = predicate.head, predicate.lemma.split()[0]
    behind = sentence.tokens[head + 1].text.lower() if head + 1 < len(sentence.tokens) else ""
    if behind in PREPOSITIONS.get(lemma, ()):
        return head + 1
    if lemma in ASSERTING or (lemma in THINKING and fillers(predicate, "comp")):
        return head
    return None


def _source(sentence: Sentence, predicate: Predicate) -> Span | None:
    """All who say it, "China and Russia" as one stretch; None where it is nobody in particular."""
    agents = fillers(predicate, "agent")
    if not agents or sentence.tokens[agents[0].head].text.lower() in NOBODY:
        return None
    last = agents[0].last
    for agent in agents[1:]:
        last = agent.last if last < agent.first <= last + JOINED else last
    return sentence.span_of(agents[0].first, last)


def _content(document: Document, sentence: Sentence, predicate: Predicate, last: int) -> tuple[Span, ...]:
    """What is said: from the object or infinitive behind the verb on; of a passive its subject before that."""
    tokens = sentence.tokens
    tops = [n for n in range(last, len(tokens)) if tokens[n].head - 1 == predicate.head and n != predicate.head]
    governed = {last + 1} if last > predicate.head else set()  # the first token behind the cue's preposition
    core = [n for n in tops if tokens[n].deprel in ("obj", "xcomp", "ccomp") or governed & below(sentence, n)]
    if not core:
        return ()
    kept = [n for n in tops if n in core or _goes_on(sentence, n) or (n < core[-1] and tokens[n].deprel == "iobj")]
    inside = {m for n in kept for m in below(sentence, n) if m > last}
    parts = [(min(inside), max(inside))] if inside else []
    if parts and predicate.voice == "passive":
        subjects = [n for n in range(predicate.head) if tokens[n].head - 1 == predicate.head]
        parts = [subtree(sentence, n) for n in subjects if tokens[n].deprel == "nsubj:pass"][:1] + parts
    spans = (_trimmed(document, sentence.span_of(*part)) for part in parts)
    return tuple(span for span in spans if span is not None)


def _goes_on(sentence: Sentence, top: int) -> bool:
    """Whether an oblique or a clause behind the verb is a part of what is said: "for its handling", "of lying"."""
    if sentence.tokens[top].deprel.split(":")[0] not in ("obl", "advcl"):
        return False
    return any(
        t.text.lower() in GOING_ON for t in sentence.tokens if t.head - 1 == top and t.deprel in ("case", "mark")
    )


def _trimmed(document: Document, span: Span) -> Span | None:
    words = document.cite(span)
    return trimmed(document.text, span.start, span.start + len(words.rstrip(_TRAILING)))
