"""What the syntax knows of a reported clause: the word that governs it, and whose word that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from dragoman.records.language import Cue, Sentence
from dragoman.records.spans import Span
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.predicates import predicates
from dragoman.syntax.structure import Predicate, fillers

OWNERS: Final = ("poss", "by", "of", "from", "mod")
"""Slots of a noun ("the ministry's claim that", "a warning from Oslo that") that name whose word it is, best first."""

STANCES: Final[Mapping[str, str]] = {
    "claim": "claim", "allege": "claim", "assert": "claim", "allegation": "claim",
    "confirm": "confirm", "acknowledge": "confirm", "concede": "confirm", "admit": "confirm",
    "confirmation": "confirm", "deny": "deny", "dismiss": "deny", "reject": "deny", "denial": "deny",
    "warn": "warn", "fear": "warn", "worry": "warn", "caution": "warn", "warning": "warn", "demand": "demand",
    "insist": "demand", "promise": "promise", "pledge": "promise", "vow": "promise", "guarantee": "promise",
    "assurance": "promise", "propose": "propose", "suggest": "propose", "proposal": "propose", "ask": "ask",
    "wonder": "ask", "question": "ask",
}  # fmt: skip
"""Lemma of a governing word -> stance, where it is not plain ``say``."""

SAID: Final = REPORTING | frozenset("fear worry doubt expect conclude vow pledge promise caution".split())
"""Verbs whose finite complement is somebody's word or thought, whether the model hears a cue in them or not."""

ASKED: Final = frozenset("whether if how why what who where when which".split())
"""Words at the head of clauses that tell no content."""

TRAILING: Final = frozenset("report say write add note announce state claim confirm".split())
"""Verbs that may stand behind what is said and before who says it: "…, reports Xinhua"."""

JOINED: Final = 3
"""Most tokens from one of several who say it to the next: ", and"."""

UNSAID: Final = frozenset(
    """be have do make let get see find cause ensure mean prevent happen help keep stop start begin continue
    hear feel remember forget wait prove allow force take show fact way time day place reason result moment
    chance sign evidence bill law""".split()
)
"""Words over clauses that nobody says or thinks."""


def governing_cue(sentence: Sentence, first: int, last: int) -> Cue | None:
    """The cue of a reported clause that the model left without one: the verb or noun that the clause completes.

    Args:
        sentence: With its tree.
        first: The clause's first token.
        last: Its last token.

    Returns:
        A cue without links, score 0; None where no word of saying or thinking governs the clause.
    """
    inside = range(first, last + 1)
    ranked = [
        (abs(p.head - first), p)
        for p in predicates(sentence)
        if p.head not in inside and p.lemma not in UNSAID and (p.pos, p.support) != ("verb", "be")
        if any(a.head in inside and not a.shared for a in fillers(p, "comp"))
    ]
    if not ranked:
        return _view_above(sentence, inside) or _report_beside(sentence, inside)
    predicate = min(ranked, key=lambda r: r[0])[1]
    words = [n for n in predicate.trigger if n not in inside]
    if not words or words[-1] - words[0] >= len(words):  # a particle that stands apart is left out
        words = [predicate.head]
    return _cue(predicate.lemma, words[0], words[-1])


def _cue(lemma: str, first: int, last: int) -> Cue:
    """A cue by the tree alone."""
    return Cue(first, last, STANCES.get(lemma, "say"), 0.0, {})


def trailing_source(sentence: Sentence, verb: int) -> tuple[int, int] | None:
    """Who stands behind a verb of saying that a comma parts from what is said: "…, reports Xinhua"; null elsewhere.

    The tree often takes the verb for a participle, and who says it for its object.
    """
    tokens = sentence.tokens
    after_mark = verb > 0 and tokens[verb - 1].upos == "PUNCT"
    if not after_mark or tokens[verb].lemma not in TRAILING or tokens[verb].xpos not in ("VBD", "VBN", "VBZ", "VBP"):
        return None
    for n in range(verb + 1, len(tokens)):
        if tokens[n].head - 1 == verb and tokens[n].deprel in ("nsubj", "obj") and tokens[n].upos in ("NOUN", "PROPN"):
            first, last = subtree(sentence, n)
            return (first, last) if first == verb + 1 else None
    return None


VIEWS: Final = frozenset("view concern hope recognition opinion understanding belief assessment conviction".split())
"""Nouns of what people think, which a clause tells."""

HOLDING: Final = frozenset("share express voice hold convey have take state reaffirm".split())
"""Verbs of those whose view it is."""


def _view_above(sentence: Sentence, inside: range) -> Cue | None:
    """The cue of a view that a clause tells, where the tree hangs the clause on its noun."""
    tokens = sentence.tokens
    above = (tokens[n].head - 1 for n in inside if tokens[n].deprel.startswith(("acl", "ccomp")))
    noun = next((n for n in above if n >= 0 and n not in inside and tokens[n].lemma in VIEWS), None)
    return _cue(tokens[noun].lemma, noun, noun) if noun is not None else None


def _holder(sentence: Sentence, noun: int) -> tuple[int, int] | None:
    """Who holds a view: "the two ministers" of "the two ministers shared the view that"."""
    tokens = sentence.tokens
    verb = tokens[noun].head - 1
    if tokens[noun].lemma not in VIEWS or tokens[noun].deprel != "obj" or tokens[verb].lemma not in HOLDING:
        return None
    subject = next((n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel.startswith("nsubj")), None)
    return subtree(sentence, subject) if subject is not None else None


def _report_beside(sentence: Sentence, inside: range) -> Cue | None:
    """The cue of a report beside the clause: "…, the paper has learned"."""
    behind = next((n for n in range(inside.stop, len(sentence.tokens)) if sentence.tokens[n].upos != "PUNCT"), None)
    if behind is not None and trailing_source(sentence, behind) is not None:
        return _cue(sentence.tokens[behind].lemma, behind, behind)
    for predicate in predicates(sentence):
        if predicate.head in inside:
            for governor in predicate.governors:
                if governor.relation == "parataxis" and governor.head not in inside and governor.lemma in SAID:
                    return _cue(governor.lemma, governor.head, governor.head)
    return None


def reported_clauses(sentence: Sentence) -> Iterator[tuple[Cue, int, int]]:
    """Clauses that complete a verb of saying or thinking with somebody behind it, as the tree has them."""
    for predicate in predicates(sentence):
        if predicate.pos != "verb" or predicate.lemma not in SAID or predicate.negation:
            continue
        if not fillers(predicate, "agent"):
            continue
        for clause in fillers(predicate, "comp"):
            if clause.shared or clause.first <= predicate.head <= clause.last:
                continue
            if _is_finite(sentence, clause.head) and sentence.tokens[clause.first].text.lower() not in ASKED:
                yield _cue(predicate.lemma, predicate.head, predicate.head), clause.first, clause.last


def opening_cue(sentence: Sentence) -> Cue | None:
    """The last verb of saying with somebody behind it, in a sentence that ends with a colon: "The paper reports:"."""
    said = [p for p in predicates(sentence) if p.pos == "verb" and p.lemma in SAID and fillers(p, "agent")]
    return _cue(said[-1].lemma, said[-1].head, said[-1].head) if said else None


def _is_finite(sentence: Sentence, head: int) -> bool:
    """Whether a clause has a subject of its own."""
    return any(t.head - 1 == head and t.deprel.startswith(("nsubj", "expl", "csubj")) for t in sentence.tokens)


def whose_word(sentence: Sentence, cue: Cue) -> Span | None:
    """Who says what a cue introduces, by the syntax: the verb's agent, also by way of a relative or participle."""
    for predicate in predicates(sentence):
        if not cue.first <= predicate.head <= cue.last:
            continue
        named = _agents(predicate) or _owners(predicate) or _holder(sentence, predicate.head)
        if named is not None and not (named[0] <= predicate.head <= named[1]):
            return sentence.span_of(*named)
    held = _holder(sentence, cue.last)
    return sentence.span_of(*held) if held is not None else None


def _agents(predicate: Predicate) -> tuple[int, int] | None:
    """The agents of a predicate as one stretch, where they stand side by side; else the first."""
    found = sorted(fillers(predicate, "agent"), key=lambda a: a.first)
    if not found:
        return None
    last = found[0].last
    for agent in found[1:]:
        if agent.first - last > JOINED:
            break
        last = max(last, agent.last)
    return found[0].first, last


def _owners(predicate: Predicate) -> tuple[int, int] | None:
    if predicate.pos != "noun":
        return None
    for slot in OWNERS:
        if named := fillers(predicate, slot):
            return named[0].first, named[0].last
    return None


def subtree(sentence: Sentence, head: int) -> tuple[int, int]:
    """The first and last token under a token."""
    inside = below(sentence, head)
    return min(inside), max(inside)


def below(sentence: Sentence, head: int) -> set[int]:
    """A token and all that hang on it."""
    inside = {head}
    changed = True
    while changed:
        more = {n for n, t in enumerate(sentence.tokens) if t.head - 1 in inside and n not in inside}
        changed = bool(more)
        inside |= more
    return inside
