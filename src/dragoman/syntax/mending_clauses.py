"""Mends clauses that a parser puts in the wrong place: infinitives, relatives, denials, conditions, appositions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.climbing import heads_above

_SUBJECTS: Final = ("nsubj", "nsubj:pass")
_PERSONAL: Final = ("who", "whom", "whose")
_CLAUSES: Final = ("advcl:relcl", "advcl", "parataxis")
_INSIDE_NOUN: Final = ("flat", "compound", "nmod", "appos", "punct", "case", "det", "amod")


_BINDING: Final = frozenset("commitment pledge promise vow undertaking offer plan agreement decision".split())
_MADE: Final = frozenset("make give offer reach take announce sign".split())

_LATE: Final = frozenset("after before since until following despite amid".split())


def late_marks(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a conjunction behind its verb as the preposition of what stands behind it.

    "Was summoned after the president's remarks": no clause is marked by what comes after it.
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel != "mark" or not 0 <= verb < node or token.text.lower() not in _LATE:
            continue
        behind = (n for n in range(node + 1, len(tokens)) if heads[n] == verb and tokens[n].deprel == "obl")
        noun = next(behind, None)
        if noun is not None and not any(
            heads[n] == noun and t.deprel == "case" for n, t in enumerate(tokens) if n > node
        ):
            found[node], out[node] = replace(token, deprel="case", upos="ADP"), noun
    return found, out


_INVERTED: Final = ("should", "had", "were")


def inverted(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, what follows an inverted condition on its main clause: "should it rain, and calls"."""
    out = list(heads)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel != "conj" or not 0 <= verb < node or tokens[verb].deprel != "advcl" or heads[verb] < 0:
            continue
        below = [(n, t) for n, t in enumerate(tokens) if heads[n] == verb and n < verb]
        subject = min((n for n, t in below if t.deprel in _SUBJECTS), default=-1)
        inverted = any(n < subject and t.deprel.startswith("aux") and t.text.lower() in _INVERTED for n, t in below)
        finite = token.xpos in ("VBZ", "VBD", "VBP") and tokens[verb].xpos in ("VB", "VBN")
        if inverted and finite and not any(t.deprel == "nsubj" and heads[n] == node for n, t in enumerate(tokens)):
            out[node] = heads[verb]
    return tokens, out


def _only_says_when(tokens: Sequence[Token], heads: Sequence[int], made: int) -> bool:
    """Whether a participle only says when or by whom something was promised: "the commitment made in May to leave"."""
    if made < 0 or tokens[made].xpos not in ("VBN", "VBD") or tokens[made].deprel != "acl":
        return False
    return tokens[made].lemma in _MADE and heads[made] >= 0 and tokens[heads[made]].lemma in _BINDING


def infinitives(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, an infinitive on the verb of a clause right before its "to": "said that it plans to urge".

    Not beside that clause, under the verb that both would then hang on. One that says what was promised, on the promise
    and not on "made" behind it.
    """
    found, out = list(tokens), list(heads)
    for node in range(2, len(tokens)):
        verb, mark = node - 2, tokens[node - 1]
        led = mark.text.lower() == "to" and heads[node - 1] == node and tokens[node].xpos == "VB"
        if led and _only_says_when(tokens, heads, heads[node]):
            found[node], out[node] = replace(tokens[node], deprel="acl"), heads[heads[node]]
            continue
        finite = tokens[verb].upos == "VERB" and tokens[verb].xpos in ("VBZ", "VBP", "VBD")
        beside = heads[node] >= 0 and heads[node] == heads[verb] and tokens[verb].deprel == "ccomp"
        if led and finite and beside and tokens[node].deprel in ("ccomp", "advcl"):
            found[node], out[node] = replace(tokens[node], deprel="xcomp"), verb
    return found, out


def whose_clauses(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, clauses with "who" hung on the noun before them: only "which" may mean a whole clause.

    Not where it says something behind a name: "Malta, which demanded".
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        if token.deprel not in _CLAUSES:
            continue
        pronoun = next((n for n, t in enumerate(tokens) if heads[n] == node and t.text.lower() in _PERSONAL), None)
        if pronoun is None and token.lemma in _SAYING | _FAULTING:
            pronoun = next((n for n, t in enumerate(tokens) if heads[n] == node and _is_which(tokens, n)), None)
        noun = _noun_before(tokens, heads, pronoun) if pronoun is not None and pronoun < node else None
        if noun is not None and node not in heads_above(heads, noun):
            found[node], out[node] = replace(token, deprel="acl:relcl"), noun
    return found, out


def _is_which(tokens: Sequence[Token], node: int) -> bool:
    """Whether a token is "which" as a subject right behind a name and a comma."""
    after = node > 1 and tokens[node - 1].text == "," and tokens[node - 2].upos == "PROPN"
    return after and tokens[node].text.lower() == "which" and tokens[node].deprel == "nsubj"


_DENYING: Final = ("deny", "refute", "dispute", "dismiss", "reject")
_GOING_ON: Final = frozenset("say add note stress insist claim explain argue maintain state point".split())


def denials(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, what one goes on to say on the denial before: "denied that he …, adding that …".

    Not on the verb of what is denied, which says nothing.
    """
    out = list(heads)
    for node, token in enumerate(tokens):
        above = heads[node]
        goes_on = token.xpos == "VBG" and token.lemma in _GOING_ON and token.deprel == "advcl"
        if not goes_on or not 0 <= above < node or tokens[node - 1].text != "," or tokens[above].deprel != "ccomp":
            continue
        upper = heads[above]
        if 0 <= upper < above and tokens[upper].lemma in _DENYING:
            out[node] = upper
    return tokens, out


_CALLING: Final = frozenset("recall withdraw summon expel pull call".split())
_SPEAKING: Final = frozenset("protest denounce condemn complain show signal demonstrate underline express".split())


def purposes(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, what an envoy is called back or in for on the verb: "recalled its envoy to protest".

    It is who calls him that protests, where the tree has the infinitive on the envoy.
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        noun = heads[node]
        verb = heads[noun] if noun >= 0 else -1
        called = verb >= 0 and tokens[verb].lemma in _CALLING and tokens[noun].deprel in ("obj", "nsubj:pass")
        led = any(heads[n] == node and t.xpos == "TO" for n, t in enumerate(tokens))
        if called and led and token.deprel == "acl" and token.lemma in _SPEAKING:
            found[node], out[node] = replace(token, deprel="advcl"), verb
    return found, out


def inner_conditions(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a condition right behind a relative clause on that clause and not on the main verb.

    "Lund, who threatened to strike if the talks failed, will come": with no comma before it, it is his threat's.
    """
    out = list(heads)
    for clause, token in enumerate(tokens):
        main = heads[clause]
        if token.deprel != "advcl" or main < clause:
            continue
        mark = next((n for n in range(clause) if heads[n] == clause and tokens[n].text.lower() in ("if", "unless")), -1)
        subject = next((n for n in range(mark) if heads[n] == main and tokens[n].deprel.startswith("nsubj")), -1)
        told = [
            n
            for n in range(subject + 1, mark)
            if tokens[n].deprel == "acl:relcl" and heads[n] >= subject and not _has_comma(tokens, n, mark)
        ]
        if mark >= 0 and subject >= 0 and told:
            out[clause] = told[-1]
    return tokens, out


def _has_comma(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(t.text == "," for t in tokens[first:last])


def _noun_before(tokens: Sequence[Token], heads: Sequence[int], node: int) -> int | None:
    """The head of the noun phrase that ends right before a token and its comma, null where none does."""
    at = node - 1
    if at < 0 or tokens[at].upos != "PUNCT":
        return None
    while at >= 0 and tokens[at].upos == "PUNCT":
        at -= 1
    while at >= 0 and heads[at] >= 0 and tokens[at].deprel.partition(":")[0] in _INSIDE_NOUN:
        at = heads[at]
    return at if 0 <= at < node and tokens[at].upos in ("NOUN", "PROPN", "PRON") else None


_PERSONS: Final = frozenset("he she it they we i".split())


def pasts(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a participle with a pronoun as its subject and no auxiliary as a past: "it called on".

    No headline leaves out the "was" behind a pronoun.
    """
    found = list(tokens)
    for node, token in enumerate(tokens):
        below = [t for n, t in enumerate(tokens) if heads[n] == node]
        subject = any(t.deprel == "nsubj" and t.text.lower() in _PERSONS for t in below)
        helped = any(t.deprel.startswith(("aux", "cop")) for t in below)
        if token.xpos == "VBN" and token.upos == "VERB" and subject and not helped:
            found[node] = replace(token, xpos="VBD")
    return found, heads


def appositions(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a "subject" behind an infinitive and a comma as the apposition that it is.

    "To oust the chief of the staff, a group of officers": it goes on the noun before it.
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel != "nsubj" or not 0 <= verb < node or tokens[verb].xpos != "VB":
            continue
        marked = any(t.xpos == "TO" and heads[n] == verb for n, t in enumerate(tokens))
        first = min([n for n in range(verb, node) if heads[n] == node and tokens[n].deprel != "punct"], default=node)
        noun = first - 2
        if marked and noun > verb and tokens[first - 1].text == "," and tokens[noun].upos in ("NOUN", "PROPN"):
            found[node], out[node] = replace(token, deprel="appos"), noun
    return found, out


_KILLING: Final = frozenset("kill wound injure murder maim destroy damage hit strike leave claim".split())
_SAYING: Final = REPORTING | frozenset(
    "urge ask call demand appeal request express condemn denounce deplore voice reiterate reaffirm welcome".split()
)


def joined_words(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, words joined to a relative clause of violence, or to what is said, on the words above it.

    "Condemned the raid that killed ten people and urged …": it is who condemned that urged. "Said that the jets had
    bombed a bridge, and accused …": it is who said so that accused.
    """
    out = list(heads)
    for node, token in enumerate(tokens):
        deed = heads[node]
        joined = token.deprel == "conj" and token.upos == "VERB"
        if joined and 0 <= deed < node and _is_beside_clause(tokens, heads, node):
            out[node] = heads[deed]
        words = joined and token.lemma in _SAYING
        if not words or not 0 <= deed < node or tokens[deed].deprel != "acl:relcl":
            continue
        top = heads[deed]
        while top >= 0 and tokens[top].upos not in ("VERB", "AUX"):
            top = heads[top]
        if top >= 0 and tokens[deed].lemma in _KILLING and _says(tokens[top]):
            out[node] = top
    return tokens, out


_FAULTING: Final = frozenset("accuse blame warn threaten deny reject refuse oppose criticize criticise".split())

_BLAMING: Final = frozenset(
    """accuse blame condemn denounce deplore criticise criticize urge demand call appeal welcome vow warn threaten
    promise pledge offer thank""".split()
)
_FINITE: Final = ("VBD", "VBN", "VBZ", "VBP")


def _is_beside_clause(tokens: Sequence[Token], heads: Sequence[int], node: int) -> bool:
    """Whether a verb of words stands behind a comma and a clause of deeds that somebody said: ", and accused".

    Where the clause tells words itself, or the verb has a subject of its own, it may be another's.
    """
    deed, token = heads[node], tokens[node]
    top = heads[deed]
    if (
        token.lemma not in _BLAMING
        or token.xpos not in _FINITE
        or tokens[deed].deprel != "ccomp"
        or not 0 <= top < deed
    ):
        return False
    below = [(n, t) for n, t in enumerate(tokens) if heads[n] == node and n < node]
    joint = next((n for n, t in below if t.deprel == "cc" and t.text.lower() in ("and", "but")), 0)
    helped = any(t.deprel.startswith(("nsubj", "aux", "mark")) for _, t in below)
    comma = joint > deed and tokens[joint - 1].text == ","
    tense = ("VBZ", "VBP") if tokens[top].xpos in ("VBZ", "VBP") else ("VBD", "VBN")
    told = _says(tokens[top]) and not _says(tokens[deed]) and token.xpos in tense
    return comma and told and not helped and not tokens[deed].deprel.startswith("conj")


def _says(token: Token) -> bool:
    """Whether a verb tells words."""
    return any(token.lemma == verb or token.text.lower() in (f"{verb}d", f"{verb}ed") for verb in _SAYING)
