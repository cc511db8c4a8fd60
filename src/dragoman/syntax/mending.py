"""Mends what a parser gets wrong by the words alone, before a tree is grown. Token numbers are 0-based, -1 no head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Token

_SUBJECTS: Final = ("nsubj", "nsubj:pass")
_PERSONAL: Final = ("who", "whom", "whose")
_CLAUSES: Final = ("advcl:relcl", "advcl", "parataxis")
_INSIDE_NOUN: Final = ("flat", "compound", "nmod", "appos", "punct", "case", "det", "amod")


def mended(tokens: Sequence[Token]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and their heads: circles cut, lists of subjects joined, clauses where they belong.

    Infinitives on the verb right before them, clauses with "who" on the noun before them, what one adds to a denial on
    its verb. Who stands bare behind a verb, or as a second subject, is its object; names in two words are one; "the
    shelling of" is a noun.
    """
    heads = _sound_heads([token.head - 1 for token in tokens], len(tokens))
    mended_clauses = _purposes(*_denials(*_whose_clauses(*_infinitives(*_inverted(*_listed(tokens, heads))))))
    return _gerunds(*_bare_objects(*_second_subjects(*_split_names(*_owners_cases(*mended_clauses)))))


def mend_tree(sentence: Sentence) -> Sentence:
    """A sentence with the tree that ``mended`` makes of its own."""
    tokens, heads = mended(sentence.tokens)
    return replace(
        sentence,
        tokens=tuple(
            token if token.head == head + 1 else replace(token, head=head + 1)
            for token, head in zip(tokens, heads, strict=True)
        ),
    )


def _sound_heads(heads: list[int], size: int) -> list[int]:
    """The heads with every circle and every pointer to nowhere cut."""
    for node, head in enumerate(heads):
        if head >= size or head < -1 or head == node:
            heads[node] = -1
    state = bytearray(size)
    for start in range(size):
        if state[start]:
            continue
        trail = []
        node = start
        while node >= 0 and not state[node]:
            state[node] = 1
            trail.append(node)
            node = heads[node]
        if node >= 0 and state[node] == 1:
            heads[node] = -1
        for passed in trail:
            state[passed] = 2
    return heads


def _listed(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a subject that "and" opens joined to the verb's first one: "Lund, his wife and envoys"."""
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        if token.deprel not in _SUBJECTS or heads[node] < node:
            continue
        opens = any(t.deprel == "cc" and heads[n] == node and n < node for n, t in enumerate(tokens))
        first = next((n for n in range(node) if heads[n] == heads[node] and tokens[n].deprel == token.deprel), None)
        if opens and first is not None:
            found[node], out[node] = replace(token, deprel="conj"), first
    return found, out


_BINDING: Final = frozenset("commitment pledge promise vow undertaking offer plan agreement decision".split())
_MADE: Final = frozenset("make give offer reach take announce sign".split())


_INVERTED: Final = ("should", "had", "were")


def _inverted(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
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
    if made < 0 or tokens[made].xpos != "VBN" or tokens[made].deprel != "acl":
        return False
    return tokens[made].lemma in _MADE and heads[made] >= 0 and tokens[heads[made]].lemma in _BINDING


def _infinitives(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
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


def _whose_clauses(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, clauses with "who" hung on the noun before them: only "which" may mean a whole clause."""
    found, out = list(tokens), list(heads)
    for node, token in enumerate(tokens):
        if token.deprel not in _CLAUSES:
            continue
        pronoun = next((n for n, t in enumerate(tokens) if heads[n] == node and t.text.lower() in _PERSONAL), None)
        noun = _noun_before(tokens, heads, pronoun) if pronoun is not None and pronoun < node else None
        if noun is not None and node not in _up(heads, noun):
            found[node], out[node] = replace(token, deprel="acl:relcl"), noun
    return found, out


_DENYING: Final = ("deny", "refute", "dispute", "dismiss", "reject")
_NEAR: Final = 8
"""Most words from a verb to the head of its object."""

_PEERS: Final = frozenset("counterpart colleague host guest ally homologue".split())
_GOING_ON: Final = frozenset("say add note stress insist claim explain argue maintain state point".split())


def _denials(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
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


def _bare_objects(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
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


def _second_subjects(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
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


def _split_names(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
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


def _owners_cases(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
    """The tokens and heads, a preposition before an owner on what he owns: "against Prime Minister Berg's visit"."""
    out = list(heads)
    for node, token in enumerate(tokens):
        owner = heads[node]
        led = token.deprel == "case" and token.xpos != "POS" and node < owner
        if led and tokens[owner].deprel == "nmod:poss" and heads[owner] > owner and tokens[owner].upos != "PRON":
            out[node] = heads[owner]
    return tokens, out


_CALLING: Final = frozenset("recall withdraw summon expel pull call".split())
_SPEAKING: Final = frozenset("protest denounce condemn complain show signal demonstrate underline express".split())


def _purposes(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
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


_AS_NOUN: Final = {"ccomp": "obj", "xcomp": "obj", "csubj": "nsubj", "advcl": "obl"}
"""Relation of a clause -> that of the noun in its place."""


def _gerunds(tokens: Sequence[Token], heads: list[int]) -> tuple[Sequence[Token], list[int]]:
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


def _up(heads: Sequence[int], node: int) -> list[int]:
    """The heads above a token."""
    found = []
    while (node := heads[node]) >= 0:
        found.append(node)
    return found
