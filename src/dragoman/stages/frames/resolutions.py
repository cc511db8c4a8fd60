"""What papers that are voted on say: the act of the body that adopts them, and nobody's where they are stopped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import NEGATORS
from dragoman.syntax.climbing import below, cases

VOTED: Final = frozenset("resolution draft text motion amendment bill".split())
"""Nouns of what is voted on, which whoever wrote it does to nobody."""

STOPPED: Final = VOTED | frozenset("statement declaration proposal".split())
"""Nouns of what others can stop before it is made, those of which making one is an act among them."""

AUTHORING: Final = frozenset(
    """draft table submit sponsor co-sponsor cosponsor propose present introduce circulate pen author prepare write
    initiate put""".split()
)
"""Verbs of those who wrote it or laid it before the others."""

PASSING: Final = frozenset("adopt pass approve endorse".split())
STOPPING: Final = frozenset("veto block defeat".split())
"""Verbs of what a vote makes of it; whoever only rejects or opposes one that condemns him has still been condemned."""

INSIDE: Final = ("acl", "acl:relcl", "advcl", "conj", "xcomp")
"""Relations by which words hang on what they describe, or on others that do."""


def is_of_paper_only(sentence: Sentence, at: int) -> bool:
    """Whether words tell who wrote a paper, or what one would say that is stopped: "vetoed a text submitted by Mali".

    ``at``: the word of the trigger on which its others hang.
    """
    tokens = sentence.tokens
    if tokens[at].upos == "NOUN" and _is_paper(tokens[at]):
        return _vote_on(tokens, at) == "stopped"  # the veto is told by its own word
    paper = _paper_over(tokens, at)
    if paper is None:
        return False
    written = tokens[paper].lemma.lower() in VOTED and tokens[at].lemma in AUTHORING and tokens[at].xpos == "VBN"
    return written or _vote_on(tokens, paper) == "stopped"


def as_adopted(scene: Scene, at: int, roles: Roles) -> Roles:
    """The roles of what a paper says with those who adopt it, or lay it before others: "adopted a text demanding".

    Nobody else acts there; where none of them is told nothing changes.
    """
    tokens = scene.sentence.tokens
    paper = _paper_over(tokens, at)
    if paper is None or _vote_on(tokens, paper) != "made":
        return roles
    verb = _verb_over(tokens, paper)
    agents = [n for n in below(tokens, (verb,), "obl", "obl:agent") if "by" in cases(tokens, n)]
    wanted = agents if tokens[paper].deprel == "nsubj:pass" else below(tokens, (verb,), "nsubj")
    body = [(e, a.phrase.span) for n in wanted if (a := scene.actor_at(n)) is not None for e in a.entities]
    if not body:
        return roles
    acting = {e for e, _ in body}
    authors = {a.phrase.span for a in scene.actors if "by" in cases(tokens, a.phrase.head)}
    upon = [f for f in roles["recipients"] if f[0] not in acting and f[1] not in authors]
    return {**roles, "actors": body, "recipients": upon}


def _paper_over(tokens: Sequence[Token], at: int) -> int | None:
    """The paper that words describe: above them, and above who wrote it ("a text drafted by Mali calling for")."""
    for _ in range(len(tokens)):
        above = tokens[at].head - 1
        if above < 0:
            return None
        if tokens[at].deprel not in INSIDE and not _wrote(tokens, at, above):
            return None
        if _is_paper(tokens[above]):
            return above
        if tokens[at].deprel == "advcl" and tokens[above].lemma in PASSING | STOPPING:
            voted = below(tokens, (above,), "obj", "nsubj:pass")  # where the tree has what it says at the vote
            return next((n for n in voted if n < at and _is_paper(tokens[n])), None)
        at = above
    return None


def _is_paper(token: Token) -> bool:
    return token.upos in ("NOUN", "PROPN") and token.lemma.lower() in STOPPED


def _wrote(tokens: Sequence[Token], who: int, verb: int) -> bool:
    """Whether somebody stands behind "by" at a verb of writing."""
    return tokens[verb].lemma in AUTHORING and "by" in cases(tokens, who)


def _verb_over(tokens: Sequence[Token], paper: int) -> int:
    return tokens[paper].head - 1


def _vote_on(tokens: Sequence[Token], paper: int) -> str:
    """What becomes of a paper in its clause: "made" (adopted, or laid before others), "stopped", or nothing ("")."""
    verb = _verb_over(tokens, paper)
    if verb < 0 or tokens[paper].deprel not in ("obj", "nsubj:pass"):
        return ""
    if tokens[verb].lemma in STOPPING:
        return "stopped"
    if tokens[verb].lemma not in PASSING | AUTHORING:
        return ""
    failed = tokens[verb].deprel == "xcomp" and tokens[tokens[verb].head - 1].lemma in ("fail", "refuse")
    negated = any(tokens[n].text.lower() in NEGATORS for n in below(tokens, (verb,), "advmod"))
    return "stopped" if failed or negated else "made"
