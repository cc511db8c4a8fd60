"""Who in a sentence may be whom an act is done to: by no words that say it, or as whom something is given to."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.classes import PROTECTING
from dragoman.syntax.climbing import below, hangs_on
from dragoman.syntax.reasons import reason_above

FAR: Final = ("obj", "nmod:poss", "nmod", "conj", "appos")
"""Relations of somebody outside the words for a deed to whom it may be done; who acts elsewhere suffers nothing."""


def may_be_struck(sentence: Sentence, node: int, first: int, last: int) -> bool:
    """Whether somebody may be whom a deed is done to.

    Of the written dispatches' recipients whom no words name next to none is the subject of a verb.

    Args:
        sentence: With its tree.
        node: The head of who may be it.
        first: The first token that tells the deed.
        last: Its last one.
    """
    token = sentence.tokens[node]
    if token.deprel.startswith("nsubj"):
        return False
    inside = range(first, last + 1)
    reason = reason_above(sentence.tokens, last)  # "met the Greek minister over the attacks": he has not suffered them
    if reason is not None and not hangs_on(sentence.tokens, node, (reason,)):
        return False
    if is_in_paper(sentence.tokens, node, inside):
        return False
    return token.deprel in FAR or hangs_on(sentence.tokens, node, inside)


def is_spoken_of(sentence: Sentence, node: int, first: int, last: int) -> bool:
    """Whether somebody only stands in what is said: as a subject of it, or as an attribute of what it is about.

    Not whose it is: "accepted the offer of Chad".

    Args:
        sentence: With its tree.
        node: The head of who may be it.
        first: The first token that tells that something is said.
        last: Its last one.
    """
    if not hangs_on(sentence.tokens, node, range(first, last + 1)):
        return False
    if is_in_paper(sentence.tokens, node, range(first, last + 1)):
        return True
    tokens: Sequence[Token] = sentence.tokens
    above = tokens[tokens[node].head - 1]
    if tokens[node].deprel.startswith("nsubj"):
        return not above.deprel.startswith("acl")
    whose = any(t.head - 1 == node and t.text.lower() == "of" for t in tokens)
    return tokens[node].deprel == "nmod" and above.deprel == "obj" and not whose


def objects_beside(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """The objects of verbs joined to that of an act which has one of its own: "closed the border and appointed Diaw".

    "Condemned and expelled the envoys" has one object for both.

    Args:
        tokens: The sentence.
        first: The first token that tells the act.
        last: Its last one.
    """
    verbs = [n for n in range(first, last + 1) if tokens[n].upos == "VERB"]
    if not below(tokens, verbs, "obj"):
        return []
    joined = [*below(tokens, verbs, "conj"), *(tokens[n].head - 1 for n in verbs if tokens[n].deprel == "conj")]
    objects = below(tokens, [n for n in joined if tokens[n].upos == "VERB" and n not in verbs], "obj")
    return [*objects, *below(tokens, objects, "conj")]


GIVING: Final = frozenset("hand give send sell lend offer grant award deliver supply pay".split())
"""Verbs with somebody to whom a thing is given before the thing."""


def stands_as_receiver(tokens: Sequence[Token], n: int) -> bool:
    """Whether a name stands right behind a verb of giving as whom something is given to: "handed Kigali the maps".

    Also where the tree has it as a part of the thing, "handed Kigali maps"; no acronym: "sent US troops".
    """
    token, before = tokens[n], tokens[n - 1] if n else None
    if before is None or before.lemma not in GIVING or before.upos != "VERB" or token.upos != "PROPN":
        return False
    above = token.head - 1
    part = token.deprel == "compound" and tokens[above].deprel == "obj" and tokens[above].head == n
    return not token.text.isupper() and ((token.deprel == "iobj" and above == n - 1) or part)


DRAFTS: Final = frozenset("resolution draft law bill amendment motion".split())
"""Papers that say something themselves: whoever vetoes a resolution that condemns an attack does not condemn it."""

CLAIMS: Final = frozenset(
    """claim assertion suggestion allegation report notion idea contention accusation charge rumour rumor assessment
    statement""".split()
)
"""Nouns of what others say; behind "that" stands what it says: "rejected the claim that it helps Chad"."""

ABOUT: Final = ("on", "about", "regarding", "concerning")
"""Prepositions between a paper and what it is about."""

STEPS: Final = 6
"""Most steps from somebody up to the paper that speaks of him."""


def is_in_paper(tokens: Sequence[Token], node: int, inside: Container[int]) -> bool:
    """Whether somebody stands in what a paper or a claim says or is about, not in the act: "vetoed a draft on Chad".

    ``inside``: the tokens of the act.
    """
    for _ in range(STEPS):
        above = tokens[node].head - 1
        if node in inside or above < 0:
            return False
        between = any(t.head - 1 == above and t.deprel == "acl" for t in tokens[above:node])
        cases = [t for t in tokens if t.head - 1 == node and t.deprel == "case"]
        led = any(t.upos == "VERB" for t in cases) or (between and not cases)
        hung = tokens[node].deprel == "nmod" and led  # by a wrong tree
        about = tokens[node].deprel == "nmod" and any(t.text.lower() in ABOUT for t in cases)
        if (tokens[node].deprel == "acl" or hung or about) and tokens[above].lemma in DRAFTS:
            return above not in inside
        if tokens[node].deprel == "acl" and tokens[above].lemma in CLAIMS and _says(tokens, node):
            return above not in inside
        node = above
    return False


def _says(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a clause begins with "that" and is no relative one."""
    return any(t.head - 1 == verb and t.deprel == "mark" and t.text.lower() == "that" for t in tokens)


def is_sent(sentence: Sentence, head: int, first: int, last: int) -> bool:
    """Whether somebody is sent or guarded by who moves troops, and not threatened: "sent soldiers to protect Danes".

    Nor he from whom those who are sent are to guard others.
    """
    tokens = sentence.tokens
    verbs = [n for n in range(first, last + 1) if tokens[n].upos == "VERB"]
    moved = below(tokens, verbs, "obj", "nsubj:pass")
    guarding = [n for n, t in enumerate(tokens) if t.lemma in PROTECTING and hangs_on(tokens, n, verbs)]
    skilled = below(tokens, moved, "acl", "acl:relcl")
    return head in moved or hangs_on(tokens, head, [*guarding, *skilled])
