"""Who does something beside something else: "she was satisfied after meeting rebels", in which she has met them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS
from dragoman.records.language import Token, Trigger
from dragoman.records.tellings import Filler
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.classes import EVENT_NAMES
from dragoman.syntax.climbing import below, cases, first_of_list, hangs_on, to_of, with_verbs
from dragoman.syntax.settled_in import settled_in

BESIDE: Final = frozenset("after before while when since upon on by".split())
"""Words before a gerund of what the subject of the clause does as well; not "without"."""

NAMING: Final = frozenset("call describe term dub label characterise characterize".split())
"""Verbs by which somebody says what a thing was."""


def with_subject(scene: Scene, word: int, actors: Sequence[Filler]) -> list[Filler]:
    """Who met, with the subject that did so beside something else: "she was satisfied after meeting rebels".

    And with who held what somebody calls a meeting: "Lund held what his office called good talks with Berg".
    """
    tokens = scene.sentence.tokens
    led = any(t.head - 1 == word and t.text.lower() in BESIDE for t in tokens)
    beside = tokens[word].deprel == "advcl" and tokens[word].text.endswith("ing") and led
    above = tokens[word].head - 1 if beside else _holding(scene, word)
    if above is None:
        return list(actors)
    subject = next((n for n, t in enumerate(tokens) if t.head - 1 == above and t.deprel == "nsubj"), None)
    actor = scene.actor_at(subject) if subject is not None else None
    if actor is None:
        return list(actors)
    return [*((e, actor.phrase.span) for e in actor.entities), *(f for f in actors if f[0] not in actor.entities)]


def with_settlers(scene: Scene, word: int, actors: Sequence[Filler]) -> list[Filler]:
    """Who had a contact, with who settled something in it with whom: "asked Berg to open the road in a call".

    Where two are named already it is those.
    """
    verb = settled_in(scene.sentence, word)
    if verb is None or len({e for e, _ in actors}) > 1:
        return list(actors)
    sides = below(scene.sentence.tokens, (verb,), "nsubj", "obj", "iobj")
    told = [a for n in sides if (a := scene.actor_at(n)) is not None]
    found = [(e, a.phrase.span) for a in told for e in a.entities]
    return [*actors, *(f for f in found if f[0] not in {e for e, _ in actors})]


ATTENDING: Final = frozenset("attend join chair head address lead".split())
"""Verbs behind whose "by" those stand who take part in a meeting: "the meeting, attended by envoys"."""


def with_those_attending(scene: Scene, noun: int, actors: Sequence[Filler]) -> list[Filler]:
    """Who met, with those by whom the meeting was attended or chaired, as the words on its noun say."""
    tokens = scene.sentence.tokens
    passive = {tokens[noun].head - 1} if tokens[noun].deprel == "nsubj:pass" else set()
    verbs = {n for n in (*passive, *below(tokens, (noun,), "acl")) if n >= 0 and tokens[n].lemma in ATTENDING}
    verbs |= {n for n in below(tokens, verbs, "conj") if tokens[n].lemma in ATTENDING}
    found = ((a, first_of_list(tokens, a.phrase.head)) for a in scene.actors if tokens[noun].upos == "NOUN")
    there = [a for a, node in found if tokens[node].head - 1 in verbs and "by" in cases(tokens, node)]
    added = [(e, a.phrase.span) for a in there for e in a.entities]
    return [*actors, *(f for f in added if f[0] not in {e for e, _ in actors})]


def with_joined(scene: Scene, word: int, actors: Sequence[Filler]) -> list[Filler]:
    """Who had a contact, with who joins whom in it: "the rebels will join the government in peace talks"."""
    joining = joined_in(scene.sentence.tokens, word)
    sides = below(scene.sentence.tokens, (joining,), "nsubj", "obj") if joining is not None else []
    found = [(e, a.phrase.span) for n in sides if (a := scene.actor_at(n)) is not None for e in a.entities]
    return [*actors, *(f for f in found if f[0] not in {e for e, _ in actors})]


def joined_in(tokens: Sequence[Token], noun: int) -> int | None:
    """The verb by which somebody joins somebody in what a noun names; null where none does."""
    verb = tokens[noun].head - 1
    led = tokens[noun].deprel == "obl" and "in" in cases(tokens, noun)
    return verb if led and tokens[verb].lemma == "join" and below(tokens, (verb,), "obj") else None


def _holding(scene: Scene, noun: int) -> int | None:
    """The verb whose object is "what" somebody calls by a noun: "held what he described as a meeting"; null if none."""
    tokens = scene.sentence.tokens
    naming = tokens[noun].head - 1
    what = tokens[naming].head - 1
    if naming < 0 or what < 0 or tokens[naming].lemma not in NAMING or tokens[what].text.lower() != "what":
        return None
    return tokens[what].head - 1 if tokens[what].deprel == "obj" and tokens[what].head else None


def without_next_clause(scene: Scene, words: Iterable[int], roles: Roles) -> Roles:
    """The roles of a contact without the sides of one told in a clause joined to it: "Lund met Berg; Rey met Cui".

    The subject may be that of both, each of which has its own counterpart: "Lund met Berg and called Cui".
    ``words``: the tokens that tell the contact.
    """
    tokens = scene.sentence.tokens
    words = _with_purposes(tokens, with_verbs(tokens, words))
    heard = [range(t.first, t.last + 1) for t in scene.sentence.triggers if is_contact(t)]
    joined = {n for span in heard for n in span if any(_are_joined(tokens, a, b) for a in span for b in words)}
    joined |= {n for n, t in enumerate(tokens) if t.deprel == "obj" and t.head - 1 in joined}  # "held talks"
    sides = [(a, *_side_of(tokens, a.phrase.head)) for a in scene.actors]
    own = {relation for _, relation, above in sides if above in words} | _unknown_side(scene, words)
    beside = [a for a, relation, above in sides if above in joined and above not in words and relation in own]
    owners = _owners_of_another(scene, words)
    here = {e for a in scene.actors if a not in beside and a not in owners for e in a.entities}
    others = {e for a in beside for e in a.entities} - here
    of_another = {a.phrase.span for a in owners}
    told = {e for a in counterparts_of(scene, words) for e in a.entities}
    kept = {
        role: [f for f in roles[role] if f[0] not in others and (f[0] in told or f[1] not in of_another)]
        for role in ("actors", "host", "visitor")
    }
    return {**roles, **kept}


def without_other_subjects(scene: Scene, words: Collection[int], roles: Roles) -> Roles:
    """The roles of a contact whose verb has its own two sides, without who stands in a clause of another subject.

    If that clause does not hold the contact: "After Lund had blamed Chad, she called Vik" tells that she did so and not
    Lund. ``words``: the tokens that tell the contact.
    """
    tokens = scene.sentence.tokens
    sides = [(a, _side_of(tokens, a.phrase.head)) for a in scene.actors]
    own = with_verbs(tokens, words)
    met = {side[0]: {e for a, s in sides if s == side and s[1] in own for e in a.entities} for _, side in sides}
    both = {e for name in ("subject", "counterpart") for e in met.get(name, ())}
    if not met.get("subject") or not met.get("counterpart"):
        return roles
    over = {n for n in range(len(tokens)) if any(hangs_on(tokens, w, (n,)) for w in own)}
    told = {s[1] for a, s in sides if s[0] == "subject" and s[1] not in over and both.isdisjoint(a.entities)}
    others = {a.phrase.span for a, s in sides if s[1] in told and both.isdisjoint(a.entities)}
    aside = ("actors", "host", "visitor", "initiator")
    return {role: [f for f in held if role not in aside or f[1] not in others] for role, held in roles.items()}


def _with_purposes(tokens: Sequence[Token], words: Collection[int]) -> set[int]:
    """Some words with the verbs whose purpose they are: the "return" of "Lund will return to see Berg"."""
    purposes = [n for n in words if tokens[n].deprel in ("advcl", "xcomp") and to_of(tokens, n) is not None]
    return {*words, *(tokens[n].head - 1 for n in purposes)}


def _owners_of_another(scene: Scene, words: Collection[int]) -> list[Actor]:
    """Those whose contact another noun tells, where this one has two sides: "after their talks, Lund and Berg met"."""
    tokens = scene.sentence.tokens
    if len({e for a in counterparts_of(scene, words) for e in a.entities}) < 2:
        return []
    nouns = {n: t.head - 1 for n, t in enumerate(tokens) if t.deprel == "nmod:poss"}
    owned = {n for n, noun in nouns.items() if noun not in words and tokens[noun].lemma in EVENT_NAMES}
    return [a for a in scene.actors if a.phrase.head in owned]


def _unknown_side(scene: Scene, words: Collection[int]) -> set[str]:
    """The side of a contact's object for whom nobody is known: "will meet the parties"."""
    tokens = scene.sentence.tokens
    objects = [n for n in below(tokens, words, "obj") if n not in words and tokens[n].upos in ("NOUN", "PROPN")]
    return {"counterpart"} if any(tokens[n].lemma not in EVENT_NAMES for n in objects) else set()


def counterparts_of(scene: Scene, words: Iterable[int]) -> list[Actor]:
    """Those who stand as subject or counterpart of a contact: "Lund met Berg", "Lund held talks with Berg".

    ``words``: the tokens that tell it.
    """
    tokens = scene.sentence.tokens
    words = with_verbs(tokens, words)
    sides = [(a, *_side_of(tokens, a.phrase.head)) for a in scene.actors]
    return [a for a, relation, above in sides if relation and above in words]


WITH: Final = frozenset("with on upon to".split())
"""Prepositions before a counterpart: "talked with", "called on", "spoke to"."""


def _side_of(tokens: Sequence[Token], node: int) -> tuple[str, int]:
    """As what somebody stands with which word: "subject", "counterpart", or nothing; one joined to him as he does."""
    node = first_of_list(tokens, node)
    token = tokens[node]
    led = {t.text.lower() for t in tokens if t.head - 1 == node and t.deprel == "case"}
    if token.deprel == "nsubj":
        return "subject", token.head - 1
    if token.deprel == "obj" or (token.deprel in ("obl", "nmod") and (led & WITH or not led)):
        return "counterpart", token.head - 1
    return "", -1


def is_contact(trigger: Trigger) -> bool:
    """Whether the model surely hears a contact."""
    return trigger.score >= SURE and likeliest(trigger.kinds) in CONTACTS


ASIDE: Final = ("advcl", "acl:relcl")


def _are_joined(tokens: Sequence[Token], one: int, other: int) -> bool:
    """Whether one of two words hangs on the other as a clause beside it, or on the verb to which that is an aside.

    "Visited Bern, where he met Lund and held talks with Berg": the talks may hang on either verb.
    """
    for a, b in ((one, other), (other, one)):
        heads = {b, tokens[b].head - 1} if tokens[b].deprel in ASIDE and b < a else {b}
        if tokens[a].deprel in ("conj", "parataxis") and tokens[a].head - 1 in heads:
            return True
    return False
