"""Verdicts by adjective: what somebody calls intolerable he blames on the state that does it, "the arrests in Chad"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.records.tellings import Filler, StateWords
from dragoman.stages.frames.adjectives import state_at
from dragoman.stages.frames.hearing import LINKS, SURE
from dragoman.stages.frames.hitting_back import takes_up
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene, fillers_of
from dragoman.syntax.classes import CHARGES, REPORTING
from dragoman.syntax.climbing import below, cases
from dragoman.syntax.reproaches import (
    SPEAKING,
    denies_basis,
    doom_at,
    is_demanded,
    is_wrong_noun,
    once_more_at,
    outermost,
    reproach_at,
    said_clause,
)
from dragoman.syntax.verdicts import caller, is_closed, matter, said_at, to_whom, verdict_at
from dragoman.syntax.wrong_words import MENACES


def verdict_of(sentence: Sentence, trigger: Trigger) -> str | None:
    """The type of the verdict that a trigger tells by its adjective or its verb: "called the raid outrageous"."""
    at = _adjective(sentence, trigger.first, trigger.last)
    verdict = verdict_at(sentence, at)
    if sentence.tokens[at].upos == "VERB" and trigger.types.get(verdict or "") != 1.0:
        return None  # a wrong with which nobody whom the text knows finds fault
    return verdict


def with_verdicts(scene: Scene, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers with the verdicts that somebody is told to have passed; one on verb and adjective is one."""
    sentence = scene.sentence
    heard = {n for t in triggers if t.score >= SURE for n in range(t.first, t.last + 1)}
    passed = [n for n in range(len(sentence.tokens)) if verdict_at(sentence, n) is not None]
    passed = [n for n in passed if sentence.tokens[n].upos != "VERB" or _may_be_upon(scene, n)]
    twice = {n for n in passed if caller(sentence, n) in heard or _is_asked_above(scene, n, heard)}
    twice |= {n for n in passed if _follows_blame(scene, n, heard)}
    wrongs = {n for n in passed if any(finds(sentence, n) for finds in (reproach_at, is_demanded, doom_at))}
    faults = {*wrongs, *(said_clause(sentence, n) for n in wrongs)}
    kept = [t for t in triggers if t.first not in twice and faults.isdisjoint(range(t.first, t.last + 1))]
    heard -= wrongs
    refused = {n for n in passed if is_closed(sentence, n)}
    new = [n for n in passed if n not in (heard | twice) - refused and _speaker(scene, n)]
    kept = [t for t in kept if t.first not in new and refused.isdisjoint(range(t.first, t.last + 1))]
    return sorted([*kept, *(_trigger(scene, n) for n in new)], key=lambda t: t.first)


def _is_asked_above(scene: Scene, at: int, heard: Collection[int]) -> bool:
    """Whether the verb that reports a demand is heard as one itself."""
    return is_demanded(scene.sentence, at) and not _sayings(scene, at).isdisjoint(heard)


def _follows_blame(scene: Scene, at: int, heard: Collection[int]) -> bool:
    """Whether a fault is what a verb brings that hangs on an act told itself: "condemned the raid, saying it was"."""
    tokens = scene.sentence.tokens
    verbs = [v for v in _sayings(scene, at) if tokens[v].deprel == "advcl" and tokens[v].head - 1 in heard]
    acts = [t for t in scene.sentence.triggers for v in verbs if t.first <= tokens[v].head - 1 <= t.last]
    return reproach_at(scene.sentence, at) and any(likeliest(t.types) in ("ACCUSE", "REJECT") for t in acts)


def as_verdict(scene: Scene, first: int, last: int, words: StateWords, roles: Roles) -> Roles | None:
    """The roles of a verdict: who passes it, and the state on whose doings it is passed; of anything else its own.

    None for what the model does not hear as an act and is passed on no state, "the prices are outrageous", or by
    somebody else than who tells it, "Oslo said that it was unacceptable to Chad".
    """
    at = _adjective(scene.sentence, first, last)
    if verdict_at(scene.sentence, at) is None:
        return roles
    if scene.sentence.tokens[at].upos == "VERB":
        return _as_reproach(scene, at, words, roles)
    actors = _speaker(scene, at) or roles["actors"]
    homes = {words.countries.get(e) for e, _ in actors} | {None}
    judged = ([f for f in found if words.countries.get(f[0]) not in homes] for found in _judged(scene, at, words))
    upon = next((found[:1] for found in judged if found), [])
    heard = any(t.first <= last and first <= t.last and t.score >= SURE for t in scene.sentence.triggers)
    said = said_at(scene.sentence, at)
    denied = said is not None and scene.sentence.tokens[said].lemma in CHARGES
    refused = is_closed(scene.sentence, at)
    refused = refused or _of_something_told(scene.sentence, at)
    known_move = bool(actors) and any(takes_up(scene.sentence.tokens, n) for n in matter(scene.sentence, at))
    sure = heard or denied or known_move or (refused and actors)
    if scene.sentence.tokens[at].lemma in MENACES and not upon:
        return None  # whom a danger threatens is not blamed for it
    if not sure and (not upon or _is_of_another(scene, at, words, homes)):
        return None
    known = {e for e, _ in upon}
    return {**roles, "actors": [f for f in actors if f[0] not in known], "recipients": upon or roles["recipients"]}


def as_denied(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a charge that somebody calls untrue: he has not laid it, it is laid against him by the other side.

    "Lund said the accusations lacked any foundation."
    """
    sentence = scene.sentence
    denials = [n for n in range(len(sentence.tokens)) if said_at(sentence, n) in range(first, last + 1)]
    denying = {e for n in denials if verdict_at(sentence, n) == "REJECT" for e, _ in _speaker(scene, n)}
    laid = [f for f in roles["actors"] if f[0] in denying]
    if not laid or sentence.tokens[last].lemma not in CHARGES:
        return roles
    others = [f for f in (*roles["actors"], *roles["recipients"]) if f[0] not in denying]
    return {**roles, "actors": others, "recipients": laid}


def _as_reproach(scene: Scene, at: int, words: StateWords, roles: Roles) -> Roles | None:
    """The roles where a verb finds fault with its subject; none where somebody speaks of his own state."""
    actors, upon = _speaker(scene, at), _wrongdoers(scene, at)
    homes = {words.countries.get(e) for e, _ in actors}
    if not upon:
        found = ([f for f in fs if words.countries.get(f[0]) not in homes] for fs in _judged(scene, at, words))
        upon = next((fs[:1] for fs in found if fs), [])
    if not upon and not denies_basis(scene.sentence, at):
        return None if _names_wrongdoer(scene, at) else roles
    known = {e for e, _ in actors}
    if not actors or any(words.countries.get(e) in homes - {None} or e in known for e, _ in upon):
        return None
    return {**roles, "actors": actors, "recipients": upon}


def _wrongdoers(scene: Scene, at: int) -> list[Filler]:
    """Those with whom a verb finds fault, in what another says."""
    tokens = scene.sentence.tokens
    said = _speaker(scene, at)
    if (time := once_more_at(scene.sentence, at)) is not None:  # "for Chad to violate", "that Chad violates"
        subjects = [n for n in below(tokens, (at, time), "nsubj", "obl", "nmod") if tokens[n].text.lower() not in THIS]
    else:
        clause = said_clause(scene.sentence, at)
        subjects = below(tokens, (clause,), "obl:agent" if below(tokens, (clause,), "nsubj:pass") else "nsubj")
    found = fillers_of(actor for n in subjects if (actor := scene.actor_at(n)) is not None)
    return [f for f in found if said and f[0] not in {e for e, _ in said}]


def _may_be_upon(scene: Scene, at: int) -> bool:
    """Whether a verb's verdict may be told: upon somebody, or upon words, whosever they are: "the charge lacks any"."""
    return _names_wrongdoer(scene, at) or (denies_basis(scene.sentence, at) and said_at(scene.sentence, at) is not None)


def _names_wrongdoer(scene: Scene, at: int) -> bool:
    """Whether the subject of a verb that finds fault names somebody: "Chad violated", "the Chadian raid violated"."""
    tokens = scene.sentence.tokens
    if any(scene.actor_at(n) for n in below(tokens, (said_clause(scene.sentence, at),), "nsubj", "obl:agent")):
        return bool(_wrongdoers(scene, at))
    inside = matter(scene.sentence, at)
    return any(a.phrase.head in inside for a in scene.actors) or any(tokens[n].text[:1].isupper() for n in inside)


THIS: Final = frozenset("this that it these those".split())
"""Words for what has been told."""


def _of_something_told(sentence: Sentence, at: int) -> bool:
    """Whether a noun finds fault with what has been told: "this is a breach"."""
    tokens = sentence.tokens
    subjects = below(tokens, (at,), "nsubj")
    return is_wrong_noun(sentence, at) and any(tokens[n].text.lower() in THIS for n in subjects)


def _adjective(sentence: Sentence, first: int, last: int) -> int:
    """The adjective of a verdict that words tell with its verb, else the last of them."""
    under = (n for n in range(len(sentence.tokens)) if (v := caller(sentence, n)) is not None and first <= v <= last)
    return next((n for n in under if verdict_at(sentence, n)), last)


OWNING: Final = ("nmod:poss", "amod", "compound")
"""Relations of whose words a noun of speech means: "Chad's claim", "the Chadian claim"."""

RULING: Final = frozenset("rule find judge hold".split())
"""Verbs of a court that says what is so."""


def _speaker(scene: Scene, at: int) -> list[Filler]:
    """Who passes a verdict: the subject of the verb that reports it, or that calls something so."""
    verbs = _sayings(scene, at)
    tokens = scene.sentence.tokens
    subjects = [n for verb in sorted(verbs) for n in _sayers(tokens, verb)]
    named = fillers_of(actor for n in subjects if (actor := scene.actor_at(n)) is not None)[:1]
    return named if subjects or verbs else list(scene.voice[:1])


QUOTING: Final = frozenset("quote cite report".split())
"""Verbs of who hands on what another says: "was quoted as saying", "quoted him as saying"."""


def _sayers(tokens: Sequence[Token], verb: int) -> list[int]:
    """The subject of a verb of saying, or of the verb on which it hangs: "was quoted as saying", "left, saying"."""
    if (own := below(tokens, (verb,), "nsubj")) or tokens[verb].head == 0:
        return own
    over = tokens[verb].head - 1
    if tokens[verb].deprel not in ("advcl", "xcomp", "conj"):
        return []
    if tokens[over].lemma in QUOTING:
        return below(tokens, (over,), "nsubj:pass") or below(tokens, (over,), "obj")
    return below(tokens, (over,), "nsubj", "nsubj:pass") or _sayers(tokens, over)


def _sayings(scene: Scene, at: int) -> set[int]:
    """The verbs by which a verdict is passed."""
    tokens = scene.sentence.tokens
    if tokens[at].deprel == "conj" and tokens[at].head > 0:
        return _sayings(scene, tokens[at].head - 1)
    at = outermost(scene.sentence, said_clause(scene.sentence, at))
    above = tokens[at].head - 1
    verbs = below(tokens, (at,), "parataxis")
    verbs += [above] if above >= 0 and tokens[at].deprel in ("ccomp", "parataxis") else []
    verbs = [v for v in verbs if tokens[v].lemma in SPEAKING | REPORTING | RULING]
    return {*verbs, *([v] if (v := caller(scene.sentence, at)) is not None else [])}


def _is_of_another(scene: Scene, at: int, words: StateWords, homes: Collection[str | None]) -> bool:
    """Whether somebody of another state is named as the one to whom something is so."""
    others = fillers_of(actor for n in to_whom(scene.sentence, at) if (actor := scene.actor_at(n)) is not None)
    return any(words.countries.get(e) not in homes for e, _ in others)


def _judged(scene: Scene, at: int, words: StateWords) -> Iterator[list[Filler]]:
    """The states in what a verdict is passed on: those who act in it, then whose it is, then where it is done."""
    sentence = scene.sentence
    inside = matter(sentence, at)
    if (said := said_at(sentence, at)) is not None:  # whose words are denied, and not of whom they were
        owners = {n for n, t in enumerate(sentence.tokens) if t.head - 1 == said and t.deprel in OWNING}
        owners |= {n for n in below(sentence.tokens, (said,), "nmod") if "of" in cases(sentence.tokens, n)}
        yield fillers_of(a for a in scene.actors if a.phrase.head in owners)
        named = [(state_at(scene, n, words.adjectives), n) for n in owners]
        yield [(entity, sentence.span_of(start, n)) for (entity, start), n in named if entity is not None]
        return
    actors = [a for a in scene.actors if a.phrase.head in inside]
    yield fillers_of(a for a in actors if words.countries.get(a.entities[0]) and _may_act(scene, a))
    within = {n for a in actors for n in range(a.phrase.first, a.phrase.last + 1)}
    states = ((state_at(scene, n, words.adjectives), n) for n in inside if n not in within)
    yield [(entity, sentence.span_of(start, n)) for (entity, start), n in states if entity is not None]
    grounds = ((words.grounds.get(n), first, last) for n, first, last in scene.places if first in inside)
    yield [(entity, sentence.span_of(first, last)) for entity, first, last in grounds if entity is not None]


def _may_act(scene: Scene, actor: Actor) -> bool:
    """Whether somebody may have done what a verdict is passed on: states may, people to whom it is done have not."""
    token = scene.sentence.tokens[actor.phrase.head]
    of = any(t.head - 1 == actor.phrase.head and t.text.lower() in ("of", "against") for t in scene.sentence.tokens)
    suffers = token.deprel in ("nsubj:pass", "obj") or (token.deprel == "nmod" and of)
    return actor.phrase.kind not in ("person", "group") or not suffers


def _trigger(scene: Scene, at: int) -> Trigger:
    """A trigger on the word of a verdict, with what the model knows of it where it hears anything.

    The day is that on which somebody says so, where the model hears nothing.
    """
    sentence, types = scene.sentence, {"-": 1.0}
    if sentence.tokens[at].upos == "VERB":
        types = {verdict_at(sentence, at) or "-": 1.0}
    own = next((t for t in sentence.triggers if t.first == at == t.last), None)
    if own is not None:
        types = types if "-" not in types else dict(own.types)
        score, roles = max(own.score, SURE), own.roles
    else:
        saying = _sayings(scene, at)
        days = [(a, b) for _, a, b in scene.times if saying & {sentence.tokens[n].head - 1 for n in range(a, b + 1)}]
        said = [float(any(a <= n <= b for a, b in days)) for n in range(len(sentence.tokens))]
        score, roles = SURE, dict.fromkeys(LINKS, [0.0] * len(said)) | {"when": said}
    return Trigger(at, at, score, {"statement": 1.0}, {"happened": 1.0}, types, roles)
