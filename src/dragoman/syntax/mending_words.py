"""Mends the words of noun phrases and verbs where a parser has them wrong: names, gerunds, owners, bare objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.classes import ENVOYS, REPORTING
from dragoman.syntax.climbing import heads_above
from dragoman.text.lemmas import lemma

_SUBJECTS: Final = ("nsubj", "nsubj:pass")
_TITLES: Final = ("ADJ", "NOUN", "PROPN", "DET")
"""Parts of speech of which a title before a name consists."""

_LISTED: Final = (*_SUBJECTS, "obj", "nmod")


def progressives(tokens: Sequence[Token], heads: list[int]) -> Sequence[Token]:
    """The tokens, a verb in "-ing" behind a form of "be" as the participle that it is: "it is expelling"."""
    helped = {heads[n] for n, token in enumerate(tokens) if token.deprel.startswith("aux") and token.lemma == "be"}
    return [
        replace(token, xpos="VBG", lemma=lemma(token.text, "VBG"))
        if n in helped and token.upos == "VERB" and token.xpos in ("VB", "VBP") and token.text.endswith("ing")
        else token
        for n, token in enumerate(tokens)
    ]


_OF_TAGS: Final = {"NN": "NOUN", "NNS": "NOUN", "JJ": "ADJ"}


def retagged(tokens: Sequence[Token], heads: list[int]) -> Sequence[Token]:
    """The tokens, a "verb" with a noun's or adjective's tag and an article as what the tag says: "the deployment"."""
    opened = {heads[n] for n, token in enumerate(tokens) if token.deprel in ("det", "nmod:poss") and n < heads[n]}
    inside = {n for n, token in enumerate(tokens) if token.deprel in ("amod", "compound")}
    return [
        replace(token, upos=_OF_TAGS[token.xpos])
        if token.upos == "VERB" and token.xpos in _OF_TAGS and n in opened | inside
        else token
        for n, token in enumerate(tokens)
    ]


def gathered(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, those who are told by a participle right behind as a verb's subject: "leaders meeting in".

    Where the tree has the participle, with them as its own subject, in their place.
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        verb, who = heads[node], node - 1
        held = (
            token.upos == "VERB" and token.text.endswith("ing") and token.deprel in ("nsubj", "csubj") and verb > node
        )
        if held and who >= 0 and heads[who] == node and tokens[who].deprel == "nsubj":
            found[who], out[who] = replace(tokens[who], deprel="nsubj"), verb
            found[node], out[node] = replace(token, deprel="acl", xpos="VBG", lemma=lemma(token.text, "VBG")), who
    return found, out


def listed(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a noun that "and" opens joined to the first one in its place: "Lund, his wife and envoys".

    Subjects, objects and what belongs to one noun, where no preposition begins anew: "the call between Lund and Vik".
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        if token.deprel not in _LISTED or (token.deprel in _SUBJECTS and heads[node] < node):
            continue
        first = next((n for n in range(node) if heads[n] == heads[node] and tokens[n].deprel == token.deprel), None)
        if first is not None and _is_opened(tokens, heads, first, node) and _is_like(tokens[first], token):
            found[node], out[node] = replace(token, deprel="conj"), first
    return found, out


def _is_opened(tokens: Sequence[Token], heads: Sequence[int], first: int, node: int) -> bool:
    """Whether "and" opens a noun, and no preposition does; before a subject's title it may hang on that."""
    own = [t for n, t in enumerate(tokens) if heads[n] == node and n < node]
    if any(t.deprel == "cc" for t in own):
        return not any(t.deprel == "case" for t in own)
    joint = next((n for n in range(node - 1, first, -1) if tokens[n].deprel == "cc"), node)
    between = tokens[joint + 1 : node]
    return tokens[node].deprel in _SUBJECTS and bool(between) and all(t.upos in _TITLES for t in between)


def _is_like(first: Token, other: Token) -> bool:
    """Whether two words can be joined: subjects always, others where both are names or both are none."""
    return other.deprel in _SUBJECTS or first.upos == other.upos


_NEAR: Final = 8
"""Most words from a verb to the head of its object."""

_PEERS: Final = frozenset("counterpart colleague host guest ally homologue".split())


def bare_objects(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a titled or owned one without preposition as object of its verb: "visited his counterpart".

    Of a verb in the active voice that has no object yet. Times, which are not called so, stay what they are.
    """
    found = list(tokens)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel != "obl" or not 0 <= verb < node or tokens[verb].upos != "VERB" or node - verb > _NEAR:
            continue
        below = {t.deprel for n, t in enumerate(tokens) if heads[n] == node and n < node}
        beside = {t.deprel for n, t in enumerate(tokens) if heads[n] == verb}
        called = "nmod:desc" in below if token.upos == "PROPN" else "nmod:poss" in below and token.lemma in _PEERS
        if called and "case" not in below and not beside & {"obj", "aux:pass", "xcomp", "ccomp"}:
            found[node] = replace(token, deprel="obj")
    return found, heads


def second_subjects(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a second subject behind an active verb as its object: "has ceased all contacts"."""
    found = list(tokens)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel != "nsubj" or not 0 <= verb < node or tokens[verb].upos != "VERB" or token.upos != "NOUN":
            continue
        beside = [(n, t.deprel) for n, t in enumerate(tokens) if heads[n] == verb and n != node]
        first = any(relation == "nsubj" and n < verb for n, relation in beside)
        led = first or (tokens[verb].deprel == "conj" and any(relation == "aux" for _, relation in beside))
        if led and not {relation for _, relation in beside} & {"obj", "aux:pass", "xcomp", "ccomp", "expl"}:
            found[node] = replace(token, deprel="obj")
    return found, heads


def split_names(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, the second word of a name on the first where both would do the same: "suspended Sri Lanka".

    Only beside each other, as a verb's subjects or objects: it has one, and "Peru Friday" has a day.
    """
    found, out = list(tokens), list(heads)
    for node in range(1, len(tokens)):
        one, two = tokens[node - 1], tokens[node]
        names = one.upos == two.upos == "PROPN" and one.deprel == two.deprel and two.deprel in ("obj", "nsubj")
        if names and heads[node] == heads[node - 1] and all(h != node for h in heads):
            found[node], out[node] = replace(two, deprel="flat"), node - 1
    return found, out


def owners_cases(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a preposition before an owner on what he owns: "against Prime Minister Berg's visit"."""
    out = list(heads)
    for node, token in enumerate(tokens):
        owner = heads[node]
        led = token.deprel == "case" and token.xpos != "POS" and node < owner
        if led and tokens[owner].deprel == "nmod:poss" and heads[owner] > owner and tokens[owner].upos != "PRON":
            out[node] = heads[owner]
    return tokens, out


_AS_NOUN: Final = {"ccomp": "obj", "xcomp": "obj", "csubj": "nsubj", "advcl": "obl"}
"""Relation of a clause -> that of the noun in its place."""


def gerunds(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a gerund with an article and "of" as the noun that it is: "condemned the shelling of"."""
    found = list(tokens)
    for node, token in enumerate(tokens):
        if token.xpos != "VBG" or token.upos != "VERB" or token.deprel not in _AS_NOUN:
            continue
        below = [n for n in range(len(tokens)) if heads[n] == node]
        opened = any(n < node and tokens[n].deprel in ("det", "nmod:poss") for n in below)
        behind = [n for n in below if n > node and tokens[n].deprel in ("obj", "obl")]
        of = [
            n for n in behind if any(heads[c] == n and c < n and tokens[c].text.lower() == "of" for c in _cases(tokens))
        ]
        if opened and of:
            relation = _AS_NOUN[token.deprel]
            found[node] = replace(token, upos="NOUN", xpos="NN", lemma=token.text.lower(), deprel=relation)
            for n in behind:
                found[n] = replace(tokens[n], deprel="nmod")
    return found, heads


def _cases(tokens: Sequence[Token]) -> list[int]:
    """The prepositions of a sentence."""
    return [n for n, token in enumerate(tokens) if token.deprel == "case"]


def led_objects(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, an "object" before its verb and behind another one as the latter's: "held a man wanted by".

    English has no object there, unless it is a relative pronoun: the second verb is a participle that describes it.
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        verb = heads[node]
        objects = (n for n in range(verb + 1, node) if heads[n] == node and tokens[n].deprel == "obj")
        thing = next((n for n in objects if tokens[n].upos in ("NOUN", "PROPN")), None)
        if thing is None or verb < 0 or token.xpos not in ("VBD", "VBN") or tokens[verb].upos != "VERB":
            continue
        own = any(heads[n] == verb and t.deprel in ("obj", "aux:pass", "ccomp", "xcomp") for n, t in enumerate(tokens))
        subject = any(heads[n] == node and t.deprel.startswith(("nsubj", "aux")) for n, t in enumerate(tokens))
        if own or subject or token.deprel not in ("advcl", "ccomp", "xcomp", "conj", "parataxis"):
            continue
        found[thing], out[thing] = replace(tokens[thing], deprel="obj"), verb
        found[node], out[node] = replace(token, deprel="acl", xpos="VBN"), thing
        for n in range(node + 1, len(tokens)):
            if (
                heads[n] == node
                and tokens[n].deprel == "obl"
                and any(heads[m] == n and t.text.lower() == "by" for m, t in enumerate(tokens))
            ):
                found[n] = replace(tokens[n], deprel="obl:agent")
    return found, out


def whole_names(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, the last part of a name on its own first word, not on a name behind it: "Al - Sabah"."""
    heads = list(heads)
    for n, token in enumerate(tokens):
        if token.deprel != "flat" or heads[n] <= n or n == 0:
            continue
        before = n - 2 if tokens[n - 1].text == "-" and n > 1 else n - 1
        first = heads[before] if tokens[before].deprel == "flat" else before
        if tokens[before].upos == "PROPN" and first >= 0 and n not in (first, *heads_above(heads, first)):
            heads[n] = first
    return tokens, heads


HYPHENED: Final = frozenset((("sit", "in"), ("die", "in"), ("walk", "out"), ("stand", "off"), ("face", "off")))
"""Verb and particle of deeds that are nouns with a hyphen between."""


def hyphened(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, "sit - in" as one noun on its first word, where the last one or the verb before has it."""
    found, heads = list(tokens), list(heads)
    for n in range(len(tokens) - 2):
        verb, mark, particle = tokens[n : n + 3]
        if (verb.text.lower(), particle.text.lower()) not in HYPHENED or mark.text != "-":
            continue
        inside = (n, n + 1, n + 2)
        above, relation = next(((heads[m], tokens[m].deprel) for m in inside if heads[m] not in inside), (-1, "root"))
        relation = "obj" if above >= 0 and above < n and tokens[above].upos == "VERB" else relation
        found[n] = replace(verb, lemma=f"{verb.text.lower()}-{particle.text.lower()}", upos="NOUN", xpos="NN",
                           deprel=relation, head=above + 1)  # fmt: skip
        heads = [n if h in inside and m not in inside else h for m, h in enumerate(heads)]
        heads[n], heads[n + 1], heads[n + 2] = above, n, n
        found[n + 1], found[n + 2] = replace(mark, deprel="punct"), replace(particle, deprel="compound:prt")
    return found, heads


def named_objects(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a name behind a comma and the object that it names as beside it, and no second object.

    "Summoned the ambassador of Nepal to India, Bharat Joshi, on Monday."
    """
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel != "obj" or token.upos != "PROPN" or verb < 0 or node < 2 or tokens[node - 1].text != ",":
            continue
        objects = [n for n in range(node) if heads[n] == verb and tokens[n].deprel == "obj" and n > verb]
        before = node - 2
        while before >= 0 and before not in objects:
            before = heads[before]
        if before >= 0 and tokens[before].lemma in ENVOYS | TITLED:
            found[node], out[node] = replace(token, deprel="appos"), before
    return found, out


TITLED: Final = frozenset("minister secretary president chief head spokesman spokeswoman deputy leader adviser".split())
"""Nouns, beside those of envoys, of people who may be named behind a comma."""


def said_states(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, what has a subject and a copula of its own under a verb of saying as what is said.

    "Said Chad was behind the unrest": the unrest is no circumstance of the saying.
    """
    found = list(tokens)
    for node, token in enumerate(tokens):
        verb = heads[node]
        if token.deprel not in ("obl", "obj", "nmod") or not 0 <= verb < node or tokens[verb].lemma not in REPORTING:
            continue
        own = {t.deprel for n, t in enumerate(tokens) if heads[n] == node and n < node}
        if {"nsubj", "cop"} <= own:
            found[node] = replace(token, deprel="ccomp")
    return found, heads
