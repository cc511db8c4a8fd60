"""Turns a parsed sentence into a tree that can be walked: children, spans of subtrees, paths, noun phrases.

A parser errs. Heads that point outside the sentence or round in a circle are cut and become roots, so every walk ends.
Token numbers are 0-based throughout; -1 stands for "no head".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.mending import sound_heads
from dragoman.text.lemmas import lemma


def _words(text: str) -> list[str]:
    return text.split()


_MONTHS: Final = frozenset(
    _words(
        """
        january february march april may june july august september october november december jan jan. feb feb.
        mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday
        tuesday wednesday thursday friday saturday sunday
        """
    )
)
_TIME_NOUNS: Final = frozenset(
    _words(
        """
        today tomorrow yesterday tonight day week weekend fortnight month quarter year decade century hour minute
        morning noon afternoon evening night midnight spring summer autumn fall winter end beginning middle eve
        moment time date
        """
    )
)
_NOT_IN_PHRASE: Final = frozenset(
    _words(
        """
        punct acl advcl parataxis nsubj csubj cop aux mark ccomp xcomp obl obj iobj discourse vocative list dep
        expl orphan dislocated reparandum root
        """
    )
)


@dataclass(frozen=True, slots=True)
class Tree:
    """A sentence as parallel tuples, one place for each token.

    ``words`` in small letters, ``lemmas`` likewise; ``rels`` without, ``labels`` with their subtype ("nsubj:pass");
    ``children`` in the order of the text.
    """

    words: tuple[str, ...]
    texts: tuple[str, ...]
    lemmas: tuple[str, ...]
    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    rels: tuple[str, ...]
    children: tuple[tuple[int, ...], ...]
    phrases: dict[int, tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)

    def __len__(self) -> int:
        return len(self.words)


def grow_tree(sentence: Sentence) -> Tree:
    """The tree of a sentence; lemmas that the tokens lack are computed. Circles are cut, so that it never fails.

    What a parser gets wrong otherwise was mended before, for every stage (``mending.mend_tree``).
    """
    size = len(sentence.tokens)
    tokens = sentence.tokens
    heads = sound_heads([token.head - 1 for token in tokens], size)
    children: list[list[int]] = [[] for _ in range(size)]
    for node, head in enumerate(heads):
        if head >= 0:
            children[head].append(node)
    texts = tuple(token.text for token in tokens)
    xpos = tuple(token.xpos for token in tokens)
    labels = tuple(token.deprel if head >= 0 else "root" for token, head in zip(tokens, heads, strict=True))
    return Tree(
        words=tuple(text.lower() for text in texts),
        texts=texts,
        lemmas=tuple((token.lemma or lemma(token.text, token.xpos)).lower() for token in tokens),
        upos=tuple(token.upos for token in tokens),
        xpos=xpos,
        heads=tuple(heads),
        labels=labels,
        rels=tuple(label.partition(":")[0] for label in labels),
        children=tuple(map(tuple, children)),
    )


def children_with(tree: Tree, node: int, *rels: str) -> list[int]:
    """The children that stand in one of these relations (with or without subtype), in the order of the text."""
    return [child for child in tree.children[node] if tree.rels[child] in rels or tree.labels[child] in rels]


def child_with(tree: Tree, node: int, *rels: str) -> int | None:
    """The first of ``children_with``, or None."""
    for child in tree.children[node]:
        if tree.rels[child] in rels or tree.labels[child] in rels:
            return child
    return None


def ancestors(tree: Tree, node: int) -> list[int]:
    """The heads above a token, nearest first."""
    found = []
    node = tree.heads[node]
    while node >= 0:
        found.append(node)
        node = tree.heads[node]
    return found


def descendants(tree: Tree, node: int) -> list[int]:
    """A token and all below it, in the order of the text."""
    found = [node]
    for item in found:
        found.extend(tree.children[item])
    return sorted(found)


def subtree(tree: Tree, node: int) -> tuple[int, int]:
    """First and last token of all that hangs on a token, marks at the ends left out."""
    below = descendants(tree, node)
    return _trimmed(tree, below[0], below[-1], node)


def top_of(tree: Tree, nodes: tuple[int, ...]) -> int:
    """Of some tokens the one nearest to the root, the first of equals."""
    return min(nodes, key=lambda node: (len(ancestors(tree, node)), node))


def path_between(tree: Tree, start: int, end: int) -> tuple[int, ...]:
    """The tokens on the way from one token to another through the tree, both left out; () where nothing joins them."""
    up = [start, *ancestors(tree, start)]
    down = [end, *ancestors(tree, end)]
    meeting = next((node for node in up if node in down), None)
    if meeting is None:
        return ()
    way = up[: up.index(meeting) + 1] + down[: down.index(meeting)][::-1]
    return tuple(node for node in way if node not in (start, end))


def phrase(tree: Tree, head: int) -> tuple[int, int]:
    """First and last token of the noun phrase of ``head``.

    With apposition and "of" phrases; without the preposition in front, the other conjuncts, clauses that hang on it,
    and marks at the ends.
    """
    known = tree.phrases.get(head)
    if known is None:
        known = tree.phrases[head] = _phrase(tree, head)
    return known


def _phrase(tree: Tree, head: int) -> tuple[int, int]:
    inside = {head}
    rels = tree.rels
    for child in tree.children[head]:
        rel = rels[child]
        if rel in _NOT_IN_PHRASE or rel in ("case", "conj", "cc") or (rel == "advmod" and child > head):
            continue
        _collect(tree, child, inside)
    first = last = head
    punct = tree.upos
    while first > 0:
        if first - 1 in inside:
            first -= 1
        elif first > 1 and punct[first - 1] == "PUNCT" and first - 2 in inside:
            first -= 2
        else:
            break
    end = len(tree) - 1
    while last < end:
        if last + 1 in inside:
            last += 1
        elif last + 1 < end and punct[last + 1] == "PUNCT" and last + 2 in inside:
            last += 2
        else:
            break
    return _trimmed(tree, first, last, head)


def _collect(tree: Tree, node: int, inside: set[int]) -> None:
    todo = [node]
    rels = tree.rels
    for item in todo:
        inside.add(item)
        todo.extend(child for child in tree.children[item] if rels[child] not in _NOT_IN_PHRASE)


def _trimmed(tree: Tree, first: int, last: int, head: int) -> tuple[int, int]:
    upos = tree.upos
    while first < head and upos[first] == "PUNCT":
        first += 1
    while last > head and upos[last] == "PUNCT":
        last -= 1
    return first, last


def is_time(tree: Tree, node: int) -> bool:
    """Whether a token heads an expression of time: a month, a weekday, a year, "week", "today"."""
    word = tree.words[node]
    if word in _MONTHS:
        return word not in ("may", "march", "mar", "sun") or tree.xpos[node] in ("NNP", "NNPS", "CD")
    if tree.lemmas[node] in _TIME_NOUNS:
        return True
    return len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20")


def is_object_relative(tree: Tree, verb: int) -> bool:
    """Whether a relative clause tells what somebody does to its noun: "the charge that Chad denies"."""
    below = [(tree.rels[child], tree.words[child]) for child in tree.children[verb]]
    somebody = any(rel == "nsubj" and word not in ("which", "who", "that") for rel, word in below)
    another = any(rel in ("obj", "ccomp") and word not in ("which", "that") for rel, word in below)
    return tree.labels[verb].endswith(":relcl") and somebody and not another


def is_infinitive(tree: Tree, node: int) -> bool:
    """Whether a verb is marked by "to"."""
    return has_mark(tree, node, "to")


def has_mark(tree: Tree, node: int, word: str) -> bool:
    """Whether a word marks a clause: "to", "that", "if"."""
    return any(tree.rels[child] == "mark" and tree.words[child] == word for child in tree.children[node])


_WAY: Final = frozenset((("under", "way"), ("in", "progress")))


def under_way(tree: Tree, node: int) -> int | None:
    """Of "under way" and "in progress", by their noun, what is so: "efforts" of "efforts are under way"; else None."""
    cases = [tree.words[child] for child in tree.children[node] if tree.rels[child] == "case" and child == node - 1]
    one = tree.words[node] == "underway" or any((case, tree.words[node]) in _WAY for case in cases)
    subjects = (child for child in tree.children[node] if tree.rels[child] == "nsubj")
    return next(subjects, None) if one else None
