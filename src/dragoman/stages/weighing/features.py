"""What speaks for somebody's acting in a telling or being acted upon, as named features: for training and reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.records.entities import Entity
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.tellings import Telling

SIDES: Final = ("actors", "recipients")
LINKED: Final = ("actors", "recipients", "reporter", "host", "visitor")
"""Links of the model that say something of a side."""

LONGEST: Final = 6
"""Steps of a way through the tree, beyond which it says nothing of its own."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase in a telling's sentence with the entities for which it stands."""

    phrase: Phrase
    entities: tuple[str, ...]


def candidates_of(
    sentence: int, phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]
) -> tuple[Candidate, ...]:
    """The phrases of a sentence that stand for somebody."""
    return tuple(Candidate(p, ids) for p, ids in zip(phrases, of_phrase, strict=True) if p.sentence == sentence and ids)


def side_of(telling: Telling, candidate: Candidate) -> str:
    """The side on which the rules put a phrase's words: actors, recipients or none."""
    span = candidate.phrase.span
    return next((side for side in SIDES if any(s == span for _, s in telling.roles.get(side, ()))), "none")


def features_of(
    telling: Telling,
    sentence: Sentence,
    candidate: Candidate,
    others: Sequence[Candidate],
    entities: Mapping[str, Entity],
) -> list[str]:
    """The features of one phrase as a side of one telling, ``others`` being all phrases of its sentence."""
    now = side_of(telling, candidate)
    head = _head_of(telling, sentence.tokens)
    return [
        *_of_rules(telling, candidate, now),
        *_of_model(telling, sentence, candidate, others, now),
        *_of_tree(telling, sentence.tokens, head, candidate, now),
        *_of_party(telling, sentence.tokens, candidate, entities),
        *_of_place(telling, head, candidate, others),
    ]


def _head_of(telling: Telling, tokens: Sequence[Token]) -> int:
    """The token of a trigger that hangs on none of its others."""
    words = range(telling.first, telling.last + 1)
    return next((n for n in words if tokens[n].head - 1 not in words), telling.first)


def _of_rules(telling: Telling, candidate: Candidate, now: str) -> Iterator[str]:
    """What the rules say, and of what kind of act."""
    act = telling.act()
    yield from (
        f"now={now}",
        f"now+kind={now}|{telling.kind}",
        f"now+act={now}|{act}",
        f"now+origin={now}|{telling.origin}",
    )
    yield from (f"kind={telling.kind}", f"act={act}", f"origin={telling.origin}", f"status={telling.status}")
    yield f"now+status={now}|{telling.status}"
    for side in SIDES:
        fillers = telling.roles.get(side, ())
        yield f"{side}={min(len(fillers), 3)}"
        yield f"now+{side}={now}|{min(len(fillers), 3)}"
        if any(e in candidate.entities for e, _ in fillers):
            yield f"elsewhere={side}"
            yield f"now+elsewhere={now}|{side}"
    if any(s == candidate.phrase.span for _, s in telling.reporters):
        yield f"tells={now}"
    elif any(e in candidate.entities for e, _ in telling.reporters):
        yield f"teller={now}"


def _of_model(
    telling: Telling, sentence: Sentence, candidate: Candidate, others: Sequence[Candidate], now: str
) -> Iterator[str]:
    """The chances of the model's links, in steps, and how many others of the sentence it holds likelier."""
    trigger = _trigger_of(telling, sentence)
    if trigger is None:
        yield f"unlinked={now}"
        return
    chance = {role: trigger.roles[role][candidate.phrase.first] for role in LINKED if role in trigger.roles}
    for role, score in chance.items():
        yield f"link_{role}={_step(score, 5)}"
    both = "".join(str(_step(chance.get(side, 0.0), 4)) for side in SIDES)
    for side in SIDES:
        better = sum(trigger.roles[side][o.phrase.first] > chance[side] for o in others)
        yield from (f"better_{side}={min(better, 3)}", f"now+better_{side}={now}|{min(better, 3)}")
    yield from (f"links={both}", f"now+links={now}|{both}", f"act+links={telling.act()}|{both}")


def _trigger_of(telling: Telling, sentence: Sentence) -> Trigger | None:
    over = [t for t in sentence.triggers if t.first <= telling.last and telling.first <= t.last]
    return max(over, key=lambda t: t.score, default=None)


def _step(score: float, steps: int) -> int:
    return min(steps - 1, int(score * steps))


def _of_tree(telling: Telling, tokens: Sequence[Token], head: int, candidate: Candidate, now: str) -> Iterator[str]:
    """The way through the tree from the telling to the phrase, and the preposition before it."""
    act, tag, node = telling.act(), tokens[head].upos, candidate.phrase.head
    up, down = _way(tokens, head, node)
    end = down[-1] if down else "-"
    case = " ".join(t.text.lower() for t in tokens if t.head - 1 == node and t.deprel == "case")
    way = f"{'^'.join(up)}>{'.'.join(down)}"
    if len(up) + len(down) <= LONGEST:
        yield from (f"way={way}", f"way+case={way}|{case}", f"now+way={now}|{way}")
    yield from (f"case={case}", f"end={end}", f"tag={tag}", f"tag+end={tag}|{end}", f"now+end={now}|{end}")
    yield from (f"act+case={act}|{case}", f"act+end={act}|{end}", f"tag+case={tag}|{case}", f"now+tag={now}|{tag}")
    yield from (f"act+tag+end={act}|{tag}|{end}", f"act+tag+case={act}|{tag}|{case}")
    yield from (f"under={tokens[head].deprel}", f"under+end={tokens[head].deprel}|{end}")
    if tokens[head].head:
        yield f"over={tokens[tokens[head].head - 1].lemma}"
    if any(t.head - 1 == head and t.deprel in ("nsubj:pass", "aux:pass") for t in tokens):
        yield f"passive={end}"
    yield from (f"lemma={telling.lemma}", f"lemma+end={telling.lemma}|{end}")


def _way(tokens: Sequence[Token], start: int, goal: int) -> tuple[list[str], list[str]]:
    """The relations up from one token to the first that is over both, and down from there to the other."""
    above, below = _above(tokens, start), _above(tokens, goal)
    top = next((n for n in above if n in below), None)
    if top is None:
        return ["?"], ["?"]
    up = [tokens[n].deprel.partition(":")[0] for n in above[: above.index(top)]]
    return up, [tokens[n].deprel for n in reversed(below[: below.index(top)])]


def _above(tokens: Sequence[Token], node: int) -> list[int]:
    out = [node]
    while tokens[out[-1]].head and len(out) <= len(tokens):
        out.append(tokens[out[-1]].head - 1)
    return out


def _of_party(
    telling: Telling, tokens: Sequence[Token], candidate: Candidate, entities: Mapping[str, Entity]
) -> Iterator[str]:
    """Who it is that the phrase names, and in what words."""
    phrase, act = candidate.phrase, telling.act()
    known = [entities[e] for e in candidate.entities if e in entities]
    kind = known[0].kind if known else "-"
    yield from (f"phrase={phrase.kind}", f"party={kind}", f"party+act={kind}|{act}", f"several={min(len(known), 3)}")
    if phrase.inner:
        yield "inner"
    if known and known[0].country is None:
        yield f"stateless={kind}"
    word = tokens[phrase.head]
    if word.upos in ("NOUN", "PRON"):
        yield from (f"word={word.lemma.lower()}", f"word+act={word.lemma.lower()}|{act}")
    if any(t.xpos == "PRP$" and t.deprel == "nmod:poss" for t in tokens[phrase.first : phrase.head]):
        yield from ("own", f"own+act={act}")


def _of_place(telling: Telling, head: int, candidate: Candidate, others: Sequence[Candidate]) -> Iterator[str]:
    """Where the phrase stands, and who stands between it and the telling."""
    phrase = candidate.phrase
    before = phrase.last < telling.first
    low, high = min(phrase.head, head), max(phrase.head, head)
    between = sum(low < o.phrase.head < high for o in others)
    side = "before" if before else "behind"
    nearer = sum(abs(o.phrase.head - head) < high - low for o in others)
    yield from (f"{side}={_distance(high - low)}", f"between={side}|{min(between, 4)}", f"nearer={min(nearer, 4)}")
    if any(o is not candidate and set(o.entities) & set(candidate.entities) for o in others):
        again = any(abs(o.phrase.head - head) < high - low for o in others if set(o.entities) & set(candidate.entities))
        yield f"again={'nearer' if again else 'farther'}"


def _distance(words: int) -> str:
    return next((str(most) for most in (1, 2, 4, 7, 12, 20) if words <= most), "far")
