"""Words that the model takes for acts and that only carry, cause, date or define one, or name a time in office."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.condoling import wishes_well
from dragoman.stages.frames.hearing import SURE, is_one_verb
from dragoman.stages.frames.summing_up import sums_up
from dragoman.syntax.classes import ENVOYS, NEGATORS
from dragoman.syntax.climbing import hangs_on, to_of


def is_empty(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words tell no act: a cause that prompts one, a war that dates one, a definition, a tour, a prayer.

    Nor what somebody decides to do, where that is told itself.
    """
    return (
        _tells_nothing(sentence, trigger)
        or _prompts(sentence, trigger)
        or _dates_only(sentence, trigger)
        or _is_defined(sentence, trigger)
        or _is_service(sentence, trigger)
        or _decides_alone(sentence, trigger)
        or wishes_well(sentence, trigger)
        or _is_vapid(sentence, trigger)
        or _is_sign(sentence, trigger)
        or _is_appointment(sentence, trigger)
        or _is_wanted(sentence, trigger)
        or sums_up(sentence, trigger)
    )


ZONES: Final = frozenset(("MET", "CET", "EET"))
"""Time zones at the foot of a wire that read as words."""


def _tells_nothing(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether there is no word in a trigger that could tell an act: "its", "the", "in", or a clock's time zone."""
    inside = sentence.tokens[trigger.first : trigger.last + 1]
    clock = trigger.first > 0 and sentence.tokens[trigger.first - 1].text[:4].isdigit()
    if clock and len(inside) == 1 and inside[0].text in ZONES:
        return True  # "101204 MET mar 21"
    return all(t.xpos == "PRP$" or t.upos in ("DET", "ADP", "PUNCT", "CCONJ", "SCONJ") for t in inside)


COUNTED: Final = frozenset("round series set number session cycle string spate".split())
"""Nouns that only count what stands behind their "of"."""


def counts_another(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a weak trigger is a noun that counts what a sure one tells: the "round" of "a round of negotiations"."""
    tokens = sentence.tokens
    if trigger.score >= SURE or tokens[trigger.last].lemma not in COUNTED:
        return False
    sure = {n for t in sentence.triggers if t.score >= SURE for n in range(t.first, t.last + 1)}
    counted = (n for n, t in enumerate(tokens) if t.head - 1 == trigger.last and t.deprel == "nmod" and n in sure)
    return any(t.head - 1 == n and t.text.lower() == "of" for n in counted for t in tokens)


ORDINALS: Final = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth latest".split())
"""Adjectives that say how many of a kind there have been with what is told."""


def restates(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a noun only says the how-manieth contact it is that is told before: "met Berg, their third meeting"."""
    tokens, noun = sentence.tokens, trigger.last
    beside = tokens[noun].deprel in ("parataxis", "appos") or (
        tokens[noun].deprel == "obl" and any(t.head - 1 == noun and t.text.lower() == "in" for t in tokens)
    )
    before = [t for t in sentence.triggers if t.score >= SURE and t.last < trigger.first]
    led = [t for t in tokens[:noun] if t.head - 1 == noun]
    numbered = any(t.lemma in ORDINALS for t in led) and any(t.text.lower() in ("their", "such") for t in led)
    contacts = [t for t in (*before, trigger) if likeliest(t.kinds) in CONTACTS]
    return numbered and beside and len(contacts) > 1 and contacts[-1] is trigger


PROMPTING: Final = frozenset("prompt lead cause force push drive spur compel oblige induce".split())
"""Verbs by which something brings somebody to act; a person who does so asks him."""


def _prompts(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether something that is nobody brings somebody to act: "the detention prompted Chad to protest"."""
    tokens = sentence.tokens
    at = trigger.first
    if at != trigger.last or tokens[at].lemma not in PROMPTING or tokens[at].upos != "VERB":
        return False
    people = {n for g in sentence.mentions for n in range(g.first, g.last + 1)}
    subjects = [n for n, t in enumerate(tokens) if t.head - 1 == at and t.deprel == "nsubj"]
    things = [n for n in subjects if tokens[n].upos == "NOUN" or tokens[n].text.lower() in ("which", "that")]
    led = any(t.head - 1 == at and t.deprel in ("xcomp", "obl", "advcl") for t in tokens)
    led = led or (
        tokens[at].lemma == "prompt" and all(tokens[n].upos == "PRON" for n in things)
    )  # "which prompted an outcry"
    return led and bool(things) and not people & set(things)


VAPID: Final = frozenset("placate appease mollify pacify deadlock contribute issuance".split())
"""Words of what somebody wants or is to others, which tell nothing that he did; what he contributes does."""


def _is_vapid(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words tell no deed of their own: "sought to placate Oslo", "contributed to the success"."""
    tokens = sentence.tokens
    at = trigger.first
    given = any(t.head - 1 == at and t.deprel == "obj" for t in tokens)
    lemma = tokens[at].lemma.removesuffix("ed")
    return at == trigger.last and lemma in VAPID and not (lemma == "contribute" and given)


def _is_sign(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether what the model takes for a signing is a sign that somebody gives, or what something is a sign of."""
    token = sentence.tokens[trigger.last]
    return trigger.first == trigger.last and token.upos == "NOUN" and token.text.lower() in ("sign", "signs")


SOUGHT: Final = frozenset("want seek".split())
"""Verbs whose participle says of somebody who is after him: "a man wanted by Lima" asks nobody for anything."""


def _is_wanted(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only describe somebody as one whom others are after."""
    token = sentence.tokens[trigger.last]
    return trigger.first == trigger.last and token.lemma in SOUGHT and token.deprel == "acl" and token.xpos == "VBN"


APPOINTING: Final = frozenset("appoint reappoint".split())
"""Verbs of those who put somebody into an office of their own."""


def _is_appointment(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether an appointment to an office is only what another act is about: "welcomed the envoy's appointment".

    Or fills an office at home, as that of an envoy does not: "appointed General Diaw as interim leader".
    """
    tokens = sentence.tokens
    token = tokens[trigger.last]
    if token.lemma in APPOINTING and token.upos == "VERB":
        return ENVOYS.isdisjoint(t.text.lower() for t in tokens)
    if trigger.first != trigger.last or token.lemma != "appointment" or token.deprel not in ("obj", "obl", "nmod"):
        return False
    by_it = token.deprel == "obl" and tokens[trigger.first - 1].text.lower() == "by"
    return by_it or likeliest(trigger.kinds) in ("other", "statement", "agreement")  # "telephoned by appointment"


STRUGGLES: Final = frozenset("war conflict fighting hostility invasion uprising revolution crisis".split())
TURNS: Final = frozenset("beginning start outbreak onset end eruption inception".split())
COUNTING: Final = frozenset("since before after until till from".split())
"""A struggle behind such a noun and such a preposition is a date: "the first since the start of the war"."""


def _dates_only(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a struggle is named only to tell since when something is."""
    tokens = sentence.tokens
    noun = tokens[trigger.last]
    above = noun.head - 1
    if noun.lemma not in STRUGGLES or above < 0 or noun.deprel != "nmod" or tokens[above].lemma not in TURNS:
        return False
    return any(t.head - 1 == above and t.deprel == "case" and t.text.lower() in COUNTING for t in tokens)


DEFINING: Final = frozenset("mean denote signify".split())
"""Verbs that say what a word means."""


def _is_defined(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words stand in a definition: "a courtesy call is a meeting in which …" is of nobody and of no day."""
    tokens = sentence.tokens
    if sentence.names or sentence.times:
        return False
    tops = [n for n in range(len(tokens)) if _defines(tokens, n)]
    return hangs_on(tokens, trigger.last, tops)


def _defines(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is what a clause in the present says that something indefinite is."""
    below = [(n, t) for n, t in enumerate(tokens) if t.head - 1 == at]
    cased = any(t.deprel == "case" for _, t in below)
    named = tokens[at].upos == "NOUN" or tokens[at].xpos == "VBG"
    is_one = named and any(t.deprel == "cop" and t.xpos in ("VBZ", "VBP") for _, t in below)
    means = tokens[at].xpos == "VBZ" and tokens[at].lemma in DEFINING
    subjects = [n for n, t in below if t.deprel == "nsubj" and t.upos == "NOUN"]
    said_more = any(t.deprel.startswith(("acl", "nmod", "obl")) for _, t in below) or means
    generic = any(_is_generic(tokens, n) for n in subjects)
    return ((is_one and not cased) or means) and said_more and generic


OWNING: Final = ("det", "nmod:poss", "nummod")
"""Relations of the words that make a plural that of some only."""


def _is_generic(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is any of its kind: "a summons", "credentials"."""
    below = [t for t in tokens if t.head - 1 == at]
    bare = not any(t.deprel in OWNING for t in below)
    many = tokens[at].xpos == "NNS" and bare
    return many or any(t.text.lower() in ("a", "an") for t in below)


TOURS: Final = frozenset("tour term visit trip round".split())
SERVICE: Final = frozenset("duty office service".split())


def _is_service(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a tour is a time in office, or one's own: "his tour of duty", "a tour of his own garden"."""
    tokens = sentence.tokens
    tours = [n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma in TOURS and tokens[n].upos == "NOUN"]
    owned = {t.head - 1 for t in tokens if t.text.lower() == "own" and t.deprel == "amod"}
    things = [n for n in owned if any(t.head - 1 == n and t.text.lower() == "of" for t in tokens)]
    own = bool(tours) and any(hangs_on(tokens, n, range(trigger.first, trigger.last + 1)) for n in things)
    behind = [[t.lemma for t in tokens[at + 1 : at + 3]] for at in tours]
    return own or any(words[:1] == ["of"] and words[-1] in SERVICE for words in behind)


DECIDING: Final = frozenset("decide resolve determine".split())
MANY: Final = frozenset("they we both all side party".split())
"""Verbs of deciding, and words of those who decide together, which is an agreement."""


def _decides_alone(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether one party decides to do what is told itself: "Chad has decided to expel the envoy" tells one act."""
    tokens = sentence.tokens
    at = trigger.last
    if not is_one_verb(sentence, trigger, DECIDING):
        return False
    acts = [n for n, t in enumerate(tokens) if t.head - 1 == at and t.deprel == "xcomp" and t.upos == "VERB"]
    told = {n for t in sentence.triggers if t.score >= SURE for n in range(t.first, t.last + 1)}
    subjects = [n for n, t in enumerate(tokens) if t.head - 1 == at and t.deprel == "nsubj"]
    joined = any(t.head - 1 in subjects and t.deprel == "conj" for t in tokens)
    many = any(tokens[n].lemma in MANY or _is_plural(tokens[n]) for n in subjects)
    agrees = likeliest(trigger.types) == "AGREE"
    below = any(hangs_on(tokens, n, acts) for n in told) or (agrees and bool(acts))
    return below and bool(subjects) and not joined and not many


def _is_plural(token: Token) -> bool:
    """Whether a noun is one of several, which its tag does not always say."""
    return token.upos == "NOUN" and (token.xpos == "NNS" or (token.text[-1:] == "s" and token.text[-2:] != "ss"))


OCCASIONS: Final = frozenset("opportunity occasion chance".split())
USING: Final = frozenset("take use seize grab avail have get find".split())
PAST: Final = ("VBD", "VBN")
"""What is used to act, the verbs of using it, and their forms by which it was used: "took the chance to thank"."""


def without_occasions_used(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, one on an opportunity that is used moved on to the act that it is used for."""
    heard = {n for t in triggers for n in range(t.first, t.last + 1)}
    tokens = sentence.tokens
    used = {(n, act) for n in range(len(tokens)) if (act := _used_for(sentence, n)) is not None}
    acts = {act for n, act in used if tokens[n].xpos in PAST}
    out: list[Trigger] = []
    for trigger in triggers:
        act = next((a for n, a in used if trigger.first <= n <= trigger.last), None)
        if act is None:
            done = trigger.first in acts
            out.append(replace(trigger, statuses=_as_done(trigger)) if done else trigger)
        elif act not in heard:
            out.append(replace(trigger, first=act, last=act))
    return sorted(out, key=lambda t: t.first)


def _as_done(trigger: Trigger) -> dict[str, float]:
    """The chances of an act of which the infinitive says nothing: it was done as soon as the occasion was used."""
    open_ = sum(trigger.statuses.get(status, 0.0) for status in ("planned", "proposed"))
    left = {s: c for s, c in trigger.statuses.items() if s not in ("planned", "proposed")}
    return {**left, "happened": left.get("happened", 0.0) + open_}


def _used_for(sentence: Sentence, at: int) -> int | None:
    """The infinitive for which an opportunity is used whose verb or noun stands at a token."""
    tokens = sentence.tokens
    nouns = _occasions(tokens, at)
    verbs = {at, *(tokens[n].head - 1 for n in nouns)}
    led = (n for n, t in enumerate(tokens) if t.head - 1 in verbs | nouns and n > min(nouns | {at}))
    found = (n for n in led if tokens[n].upos == "VERB" and to_of(tokens, n) is not None)
    return next(found, None) if nouns else None


def _occasions(tokens: Sequence[Token], at: int) -> set[int]:
    """The opportunity that a verb at a token uses, or that stands there itself behind such a verb."""
    nouns: Collection[int] = [n for n, t in enumerate(tokens) if t.lemma in OCCASIONS and t.upos == "NOUN"]
    used = {n for n in nouns if tokens[n].head and tokens[tokens[n].head - 1].lemma in USING}
    used = {n for n in used if tokens[n].deprel in ("obj", "obl")}
    denied = {t.head - 1 for t in tokens if t.text.lower() in ("no", *NEGATORS)}
    used = {n for n in used if not denied & {n, tokens[n].head - 1}}
    return {n for n in used if at in (n, tokens[n].head - 1)}
