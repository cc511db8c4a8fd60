"""Stage: tellings of acts weighed by the relation model: their type, and their recipient where none is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dragoman.packs.ontology import DEFAULT_MODES, Ontology
from dragoman.records.chances import NOTHING, likeliest
from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase
from dragoman.records.relations import Chances, Pair, Relater, Relation
from dragoman.records.spans import Span, contains, overlaps
from dragoman.records.tellings import Filler, Telling
from dragoman.syntax.adjectives import backed_at
from dragoman.syntax.blame import is_struck_in
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.climbing import hangs_on
from dragoman.syntax.passing import asking_papers, befallen
from dragoman.syntax.receiving import is_sent, is_spoken_of, may_be_struck, objects_beside

WEIGHED: Final = frozenset(("statement", "other", "agreement", "message"))
"""Kinds whose type is not settled by kind and status alone."""

VOTE: Final = 0.8
"""Weight of the relation model beside the language model's chances, which sum to 1."""

RECIPIENT: Final = 0.6
"""Least chance of an act at which somebody else of the sentence becomes the recipient of an act that names none."""

NAMED: Final = 0.9
"""The same for somebody who is named in what is said."""

OPEN: Final = ("statement", "other")
"""Kinds of which a recipient whom no words name is asked for; whom a letter names is not who gets it."""

ALONE: Final = frozenset("resign abdicate drill exercise manoeuvre maneuver".split())
"""Lemmas of what somebody does to nobody: "resigned over the war in Iraq", "the drills in Chad"."""

ALL: Final = ("community", "world")
"""Lemmas of those whom nobody blames by turning to them: "condemned the vote and called on the world to react"."""

ABSTAINS: Final = 0.9
"""Least chance of no act at which a relation has no type; set by the reliability of the scores (docs/figures.md)."""


@dataclass(frozen=True, slots=True)
class _Question:
    """A pair to ask for: of the telling at a position, with the filler that would be its recipient, if it has none.

    ``least``: the chance at which it is.
    """

    telling: int
    pair: Pair
    open: Filler | None
    least: float = RECIPIENT


def weigh_relations(
    document: Document,
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    of_phrase: Sequence[tuple[str, ...]],
    tellings: Sequence[Telling],
    relater: Relater,
) -> tuple[Telling, ...]:
    """The tellings with types in which the relation model has a say, and with recipients that it finds.

    Args:
        document: Their document.
        sentences: Its analysed sentences.
        phrases: The phrases that stand for actors.
        of_phrase: For each phrase the ids of its entities.
        tellings: The tellings, with their status.
        relater: The relation model.
    """
    questions = [
        question
        for number, telling in enumerate(tellings)
        if telling.kind in WEIGHED
        for question in _questions(number, telling, document, sentences[telling.sentence], phrases, of_phrase)
    ]
    answers = relater.relate([q.pair for q in questions])
    of_telling: dict[int, list[tuple[_Question, Chances]]] = {}
    for question, chances in zip(questions, answers, strict=True):
        of_telling.setdefault(question.telling, []).append((question, chances))
    return tuple(_weighed(t, of_telling[n]) if n in of_telling else t for n, t in enumerate(tellings))


def _questions(
    number: int,
    telling: Telling,
    document: Document,
    around: Sentence,
    phrases: Sequence[Phrase],
    of_phrase: Sequence[tuple[str, ...]],
) -> Iterator[_Question]:
    """Who acts with whom it is done to; without one of either, with everybody else in the sentence.

    Not with who votes or speaks of something else while it happens, "Togo vetoed it as Chad bombed the town", and not
    with a backer, "the rebels, armed by Chad".
    """
    sentence = around.span
    actors = [f for f in telling.roles.get("actors", ()) if contains(sentence, f[1])]
    recipients = [f for f in telling.roles.get("recipients", ()) if contains(sentence, f[1])]
    if not actors:
        return
    text = document.cite(sentence)
    if recipients or len({e for e, _ in actors}) > 1:
        for actor, recipient in zip(actors, recipients or actors[1:], strict=False):
            if not overlaps(actor[1], recipient[1]):
                yield _Question(number, _pair(text, sentence, actor[1], recipient[1]), None)
    elif not telling.roles.get("recipients") and telling.kind in OPEN and telling.lemma not in ALONE:
        (name, own), said = actors[0], {e for e, _ in telling.reporters}
        for phrase, ids in zip(phrases, of_phrase, strict=True):
            free = len(ids) == 1 and ids[0] != name and ids[0] not in said
            if not free or phrase.sentence != telling.sentence or _within(phrase.span, own, telling.trigger):
                continue
            if phrase.kind == "person" and _says_so(around, telling, phrase.head):
                continue
            if backed_at(around.tokens, phrase.head) or not _may_receive(around, telling, phrase.head):
                continue
            said_of = telling.kind == "statement" and hangs_on(
                around.tokens, phrase.head, range(telling.first, telling.last + 1)
            )
            least = NAMED if said_of else RECIPIENT
            yield _Question(number, _pair(text, sentence, own, phrase.span), (ids[0], phrase.span), least)


def _says_so(sentence: Sentence, telling: Telling, head: int) -> bool:
    """Whether somebody is who says what is told: "Lund said Norway would object", and to nobody else."""
    tokens = sentence.tokens
    verb = tokens[head].head - 1
    words = range(telling.first, telling.last + 1)
    says = tokens[head].deprel == "nsubj" and verb >= 0 and verb not in words and tokens[verb].lemma in REPORTING
    clauses = [n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel == "ccomp"]
    return says and hangs_on(tokens, telling.last, clauses)


def _may_receive(sentence: Sentence, telling: Telling, head: int) -> bool:
    """Whether somebody stands where the recipient of a deed or of words may stand."""
    if hangs_on(sentence.tokens, head, asking_papers(sentence.tokens, telling.first, telling.last)):
        return False
    if head in befallen(sentence.tokens, telling.first, telling.last):
        return False
    if telling.kind == "other" and head in objects_beside(sentence.tokens, telling.first, telling.last):
        return False
    if telling.kind == "statement":
        blames = likeliest(telling.types) == "ACCUSE"
        if blames and sentence.tokens[head].lemma in ALL:
            return False
        struck = blames and is_struck_in(sentence.tokens, head, telling.first, telling.last)
        return not struck and not is_spoken_of(sentence, head, telling.first, telling.last)
    if likeliest(telling.types) == "MOBILIZE" and is_sent(sentence, head, telling.first, telling.last):
        return False
    return may_be_struck(sentence, head, telling.first, telling.last)


def _within(span: Span, *others: Span) -> bool:
    return any(overlaps(span, other) for other in others)


def judge(chances: Chances, ontology: Ontology) -> Relation:
    """The relation that some chances amount to: the likeliest type, or none with a reason."""
    scores = {name: round(score, 4) for name, score in chances.types.items()}
    if scores[NOTHING] >= ABSTAINS:
        return Relation(None, None, None, None, scores, "no act from the actor to the recipient")
    best = max((name for name in scores if name != NOTHING), key=lambda name: scores[name])
    status = likeliest(chances.statuses)
    return Relation(best, DEFAULT_MODES.get(best), ontology.types[best].quad, status, scores)


def _pair(text: str, sentence: Span, actor: Span, recipient: Span) -> Pair:
    at = sentence.start
    return Pair(text, Span(actor.start - at, actor.end - at), Span(recipient.start - at, recipient.end - at))


def _weighed(telling: Telling, answers: Sequence[tuple[_Question, Chances]]) -> Telling:
    closed = [c.types for q, c in answers if q.open is None]
    if closed:
        return replace(telling, types=_mixed(telling.types, closed))
    question, chances = max(answers, key=lambda a: 1 - a[1].types[NOTHING])
    if question.open is None or 1 - chances.types[NOTHING] < question.least:
        return telling
    roles = {**telling.roles, "recipients": (question.open,)}
    return replace(telling, roles=roles, types=_mixed(telling.types, [chances.types]))


def _mixed(types: Mapping[str, float], votes: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    names = {*types, *votes[0]}
    mean = {name: sum(v.get(name, 0.0) for v in votes) / len(votes) for name in names}
    return {name: (types.get(name, 0.0) + VOTE * mean[name]) / (1 + VOTE) for name in names}
