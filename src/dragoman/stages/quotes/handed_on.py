"""Words that one hands on of another: "the agency quoted the minister as saying", "he was cited by X as telling Y"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Cue, Sentence
from dragoman.records.spans import Span
from dragoman.stages.quotes.clauses import subtree

QUOTING: Final = frozenset("quote quotes quoted quoting cite cites cited citing".split())
"""Forms of verbs whose subject hands on what another says."""

LONGEST: Final = 14
"""Most tokens from "quoted" to "as saying"."""


def quoted(sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """Who is quoted "as saying" or "as telling" somebody, whoever quotes him.

    Args:
        sentence: With its tree.
        cue: The cue of the quotation.

    Returns:
        The first and last token of the words that name him; None where the cue is no verb of quoting.
    """
    verb = next((n for n in range(cue.first, cue.last + 1) if _is_quoting(sentence, n)), None)
    end = _said_from(sentence, verb) if verb is not None else None
    if verb is None or end is None:
        return None
    passive = _under(sentence, verb, "nsubj:pass")
    if passive is not None:
        return passive
    return (verb + 1, end - 1) if verb + 1 < end and sentence.tokens[verb + 1].text.lower() != "by" else None


def handed_on_by(sentence: Sentence, cue: Cue) -> Span | None:
    """Who quotes another, where a cue is "quoted … as saying" or the "saying" of it; else None."""
    for verb in range(max(0, cue.first - LONGEST), cue.last + 1):
        end = _said_from(sentence, verb) if _is_quoting(sentence, verb) else None
        if end is None or not (cue.first <= verb <= cue.last or cue.first <= end + 1 <= cue.last):
            continue
        if _under(sentence, verb, "nsubj:pass") is None:
            found = _under(sentence, verb, "nsubj")
        else:
            agents = (n for n in range(verb + 1, len(sentence.tokens)) if _is_agent(sentence, n, verb))
            found = next(((_after_by(sentence, n), subtree(sentence, n)[1]) for n in agents), None)
        return sentence.span_of(*found) if found is not None else None
    return None


def _is_quoting(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].text.lower() in QUOTING


def _said_from(sentence: Sentence, verb: int) -> int | None:
    """Where "as saying" stands behind a verb of quoting."""
    tokens = sentence.tokens
    for n in range(verb + 1, min(len(tokens) - 1, verb + LONGEST + 1)):
        if tokens[n].text.lower() == "as" and tokens[n + 1].xpos == "VBG":
            return n
    return None


def _under(sentence: Sentence, verb: int, relation: str) -> tuple[int, int] | None:
    """The words that hang on a verb by a relation, where they stand before it; a wrong tree may have others ahead."""
    at = [n for n, t in enumerate(sentence.tokens[:verb]) if t.head - 1 == verb and t.deprel == relation]
    head = at[-1] if at else None
    return subtree(sentence, head) if head is not None else None


def _is_agent(sentence: Sentence, node: int, verb: int) -> bool:
    """Whether a word is the "X" of "was quoted by X"."""
    by = any(t.text.lower() == "by" and t.head - 1 == node for t in sentence.tokens[verb + 1 : node])
    return by and sentence.tokens[node].head - 1 == verb


def _after_by(sentence: Sentence, head: int) -> int:
    """The first word of an agent behind its "by"."""
    first = subtree(sentence, head)[0]
    return first + 1 if sentence.tokens[first].text.lower() == "by" else first
