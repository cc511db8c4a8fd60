"""Words that the model takes for acts and that are none: labels, opinions, dangers, what is only asked for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.addressing import only_speaks_at
from dragoman.stages.frames.easing import is_agreed, only_remains
from dragoman.stages.frames.empty_words import is_empty
from dragoman.stages.frames.ending import as_stopped, goes_on, stops_contact
from dragoman.stages.frames.expelling import only_obeys
from dragoman.stages.frames.hearing import SURE, USUAL
from dragoman.stages.frames.idioms import is_idiom
from dragoman.stages.frames.mishaps import is_mishap
from dragoman.stages.frames.moving import is_mere_feeling
from dragoman.stages.frames.ordinary import is_ordinary
from dragoman.stages.frames.remarks import is_remark
from dragoman.stages.frames.representing import only_represents
from dragoman.stages.frames.talked_of import is_talked_of
from dragoman.stages.frames.told_by_another import is_told_by_another
from dragoman.stages.frames.unwelcome import only_names
from dragoman.syntax.adjectives import backs
from dragoman.syntax.classes import CONTACT_NOUNS

EMPTY: Final = frozenset(("DET", "PUNCT", "ADP", "CCONJ", "SCONJ", "SYM", "X", "NUM"))
"""Parts of speech of words that tell no act alone."""


def worded(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers with at least one word that may tell something: "the" alone is none, an adverb is its verb's."""
    heard = {n for t in triggers for n in range(t.first, t.last + 1)}
    sure = {n for t in triggers if t.score >= SURE for n in range(t.first, t.last + 1)}
    found: list[Trigger] = []
    for trigger in triggers:
        tokens = sentence.tokens[trigger.first : trigger.last + 1]
        verb = tokens[0].head - 1
        if all(token.upos in EMPTY for token in tokens) or _is_barred(sentence, trigger, heard):
            continue
        if _is_label(sentence, trigger) or _is_opinion(sentence, trigger):
            continue
        if _announces(sentence, trigger, heard) or _takes_up(sentence, trigger) or _at_home(sentence, trigger):
            continue
        if _stands_for_another(sentence, trigger, sure) or _by_a_thing(sentence, trigger):
            continue
        if _enters_office(sentence, trigger) or is_mishap(sentence, trigger) or is_talked_of(sentence, trigger):
            continue
        if _is_label_of(sentence, trigger) or goes_on(sentence, trigger) or only_speaks_at(sentence, trigger):
            continue
        if stops_contact(sentence, trigger) or is_skill(sentence, trigger) or _says_why_held(sentence, trigger, heard):
            continue
        aim = _hopes_for(sentence, trigger, heard) or _is_only_aim(sentence, trigger)
        if aim or only_represents(sentence, trigger):
            continue
        if _is_backed(sentence, trigger) or _only_carries_out(sentence, trigger, heard):
            continue
        nothing = is_mere_feeling(sentence, trigger) or is_idiom(sentence, trigger)
        if nothing or only_remains(sentence, trigger) or is_agreed(sentence, trigger) or is_empty(sentence, trigger):
            continue
        if _is_asked_for(sentence, trigger, heard) or _is_habit(sentence, trigger) or is_ordinary(sentence, trigger):
            continue
        if is_told_by_another(sentence, trigger, heard):
            continue
        if all(token.upos == "ADV" for token in tokens) and verb >= 0 and sentence.tokens[verb].upos == "VERB":
            if verb in heard:
                continue
            heard.add(verb)
            found.append(replace(trigger, first=verb, last=verb))
            continue
        found.append(as_stopped(sentence, trigger, heard))
    return sorted(found, key=lambda t: t.first)


SKILLED: Final = frozenset(
    "experience experienced train trained skilled versed verse expert specialise specialize seasoned schooled".split()
)
"""Words of what somebody is good at: "soldiers experienced in fighting guerrillas"."""


def is_skill(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words tell what somebody knows how to do, and not that he does it."""
    tokens = sentence.tokens
    token, above = tokens[trigger.first], tokens[trigger.first].head - 1
    skill = [token] if token.deprel.startswith(("acl", "amod")) else [tokens[above]] if above >= 0 else []
    led = any(t.text.lower() in ("in", "at") for t in tokens if t.head - 1 == trigger.first)
    inside = any(t.xpos == "VBG" for t in tokens if t.head - 1 == trigger.first)
    return any(t.lemma in SKILLED and t.upos in ("VERB", "ADJ") for t in skill) and (led or inside)


HOLDING: Final = frozenset("arrest detain jail imprison hold sentence execute extradite deport convict try".split())
SUSPECTED: Final = frozenset("accuse suspect charge".split())
"""Verbs of what is done to somebody, and participles of why: "people accused of a plot were arrested"."""


def _says_why_held(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a participle only says of what those are accused to whom something else is done."""
    tokens = sentence.tokens
    token, noun = tokens[trigger.last], tokens[trigger.last].head - 1
    if token.lemma not in SUSPECTED or token.xpos != "VBN" or not token.deprel.startswith("acl") or noun < 0:
        return False
    verb, relation = tokens[noun].head - 1, tokens[noun].deprel
    told = verb in heard and tokens[verb].lemma in HOLDING and relation in ("nsubj:pass", "obj")
    return told and not any(t.head - 1 == trigger.last and t.deprel == "obl:agent" for t in tokens)


def _is_only_aim(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words that the model hardly hears as said only tell to what end: "needed in order to assure growth"."""
    tokens = sentence.tokens
    if trigger.score >= SURE or likeliest(trigger.kinds) != "statement":
        return False
    at = trigger.first
    while tokens[at].deprel == "conj" and tokens[at].head:
        at = tokens[at].head - 1
    marks = {t.text.lower() for t in tokens if t.head - 1 == at and t.deprel == "mark"}
    return tokens[at].deprel in ("advcl", "acl") and {"in", "to"} <= marks


def _only_carries_out(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether words only say what another word's expulsion comes to: to leave, or a persona non grata."""
    return only_obeys(sentence, trigger, heard) or only_names(sentence, trigger, heard)


def _announces(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a verb of saying only announces the act of its infinitive: "Oslo says to expel the envoys"."""
    tokens = sentence.tokens
    at = trigger.first
    if at != trigger.last or tokens[at].lemma != "say":
        return False
    return any(n in heard and t.head - 1 == at and t.deprel == "xcomp" for n, t in enumerate(tokens))


HOPING: Final = ("hope", "expect")


def _hopes_for(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a verb only hopes something of a contact told beside it: "hopes that the meeting … will go ahead"."""
    tokens, at = sentence.tokens, trigger.last
    if tokens[at].lemma not in HOPING:
        return False
    said = {n for n, t in enumerate(tokens) if t.head - 1 == at and t.deprel == "ccomp"}
    subjects = {n for n, t in enumerate(tokens) if t.head - 1 in said and t.deprel.startswith("nsubj")}
    return any(n in heard and tokens[n].lemma in CONTACT_NOUNS for n in subjects)


TAKING_UP: Final = frozenset("move step".split())
"""Nouns that only take up an act that has been told: "The move follows …"."""


BREACHES: Final = frozenset("violation breach infringement incursion intrusion".split())
WHOSE: Final = ("nmod", "nmod:poss", "amod", "compound")
"""Nouns of what has been told where nothing says of what or whose it is: "the violation was a sign"."""

TOLD: Final = ("acl", "acl:relcl", "ccomp")
"""Relations of the clause that says what has been decided."""


def _takes_up(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a trigger is no more than such a noun, whosever it is: "the latest move by Chad", "announced its move".

    The move of something, "of troops to the border", is an act itself; a decision is one with what is decided.
    """
    tokens, at = sentence.tokens, trigger.last
    moved = {n for n, t in enumerate(tokens) if t.head - 1 == at and t.deprel == "nmod"}
    own = any(t.head - 1 in moved and t.text.lower() == "of" for t in tokens)
    if tokens[at].lemma == "decision" and tokens[at].upos == "NOUN":
        return not any(t.head - 1 == at and t.deprel in TOLD for t in tokens)
    if tokens[at].lemma in BREACHES and tokens[at].upos == "NOUN":
        return not any(t.head - 1 == at and t.deprel in (*WHOSE, *TOLD) for t in tokens)
    return tokens[at].lemma in TAKING_UP and tokens[at].upos == "NOUN" and not own


AGAIN: Final = frozenset("repeated renewed continued further new alleged".split())
"""Words before the noun of an act that tell no act of their own; nor does an adjective."""

PROLONGING: Final = frozenset("intensify escalate continue prolong sustain maintain resume".split())
"""Verbs that only say how the act goes on that is their object: "intensified its shelling"."""

CARRYING: Final = frozenset("make give pay lodge hold conduct preside".split())
"""Verbs that only carry the act that is their object: "made an offer"."""


def _stands_for_another(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a word only stands for an act told elsewhere: "as he did in 2018", "repeated threats"."""
    tokens = sentence.tokens
    token = tokens[trigger.first]
    if any(tokens[n].deprel != "compound:prt" for n in range(trigger.first + 1, trigger.last + 1)):
        return False
    if token.lemma == "do" and token.upos in ("VERB", "AUX"):
        return not any(t.head - 1 == trigger.first and t.deprel == "obj" and t.upos == "NOUN" for t in tokens)
    about = any(t.head - 1 == trigger.first and t.text.lower() == "about" for t in tokens)
    brings = (
        token.lemma == "bring" and about and token.deprel in ("acl", "advcl", "csubj")
    )  # "efforts to bring about a truce"
    if token.lemma in CARRYING and token.deprel == "acl:relcl" and token.head - 1 in heard:
        return not any(t.head - 1 == trigger.first and t.deprel == "obj" and t.upos == "NOUN" for t in tokens)
    if token.lemma in PROLONGING | CARRYING or brings:
        return any(n in heard and t.head - 1 == trigger.first and t.deprel == "obj" for n, t in enumerate(tokens))
    plain = token.upos == "ADJ" or token.text.lower() in AGAIN
    return token.deprel == "amod" and plain and token.head - 1 in heard


THINGS: Final = frozenset(
    "incident crisis dispute conflict row violence tension storm standoff spat delay collapse flood war".split()
)
"""Nouns of what threatens without saying so: "The incident threatened to derail the talks"."""


def _by_a_thing(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a thing is the subject of a threat."""
    tokens = sentence.tokens
    verbs = {n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma == "threaten"}
    return any(t.head - 1 in verbs and t.deprel == "nsubj" and t.lemma in THINGS for t in tokens)


RECALLING: Final = frozenset("recall summon withdraw call bring order".split())
"""Verbs of a capital that calls its envoy home."""


def _at_home(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only say what an envoy is recalled for: "recalled its ambassador for consultations"."""
    tokens = sentence.tokens
    noun = tokens[trigger.last]
    above = tokens[noun.head - 1] if noun.head else None
    led = any(t.head - 1 == trigger.last and t.text.lower() == "for" for t in tokens)
    return noun.lemma == "consultation" and led and above is not None and above.lemma in RECALLING


LABEL: Final = 5
"""Most tokens of the label before the colon of a headline."""


def _is_label(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a deed's word only says in a headline's label what it is about: "Ukraine war: Russia imposes …"."""
    colon = next((n for n, t in enumerate(sentence.tokens[:LABEL]) if t.text == ":"), -1)
    kind = likeliest(trigger.kinds)
    verbless = all(t.upos not in ("VERB", "AUX") for t in sentence.tokens[: max(colon, 0)])
    return trigger.last < colon and verbless and kind in ("other", "statement")


OPINIONS: Final = frozenset("conclude believe think feel find reckon fear dread".split())
"""Verbs that with "that" hold an opinion, and are no act."""

FEARING: Final = ("fear", "dread")
"""Those that hold one with an object too: "analysts fear a new war"."""


def _is_opinion(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a trigger only says what somebody thinks: "we have concluded that the conditions are not right"."""
    alone = trigger.first == trigger.last and sentence.tokens[trigger.last].lemma in OPINIONS
    held = ("ccomp", "obj") if sentence.tokens[trigger.last].lemma in FEARING else ("ccomp",)
    return alone and any(t.head - 1 == trigger.last and t.deprel in held for t in sentence.tokens)


BARS: Final = frozenset("bar ban prohibit prevent stop forbid exclude".split())
"""Verbs behind which "from" with a gerund is what they do not let happen, and no act of its own."""


def _is_barred(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a trigger only says from what somebody is barred: "barred him from entering the country"."""
    token = sentence.tokens[trigger.last]
    above = token.head - 1
    marked = any(t.head - 1 == trigger.last and t.text.lower() == "from" for t in sentence.tokens)
    return marked and token.xpos == "VBG" and above in heard and sentence.tokens[above].lemma in BARS


ENTERING: Final = frozenset("take assume leave enter resume".split())
"""Verbs of who begins or ends his time in an office."""


def _enters_office(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only tell since when somebody holds an office: "since the minister took office in May"."""
    tokens = sentence.tokens
    verb = next((n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma in ENTERING), None)
    return verb is not None and any(t.head - 1 == verb and t.deprel == "obj" and t.lemma == "office" for t in tokens)


def _is_backed(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only tell whose creature an actor is: "the militia, backed by Chad, withdrew"."""
    noun = sentence.tokens[trigger.first].head - 1
    alone = trigger.first == trigger.last and backs(sentence.tokens, trigger.first)
    return alone and any(g.first <= noun <= g.last for g in sentence.mentions)


LABELS: Final = frozenset("outlaw ban proscribe flag own base register operate designate blacklist".split())
"""Participles that only say before a name or thing whose or what it is: "the outlawed party", "Maltese-flagged"."""


def _is_label_of(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a participle only says what an actor is called or whose it is."""
    token = sentence.tokens[trigger.last]
    alone = trigger.first == trigger.last and token.lemma in LABELS and token.deprel == "amod"
    joined = trigger.last > 0 and sentence.tokens[trigger.last - 1].text == "-"
    return alone and (joined or any(g.first <= trigger.last < g.last for g in sentence.mentions))


ASKING: Final = frozenset("request demand seek ask appeal await expect".split())
"""Verbs whose object somebody wants to get from another: "demanded an apology from Oslo"."""

GIVEN: Final = ("statement", "other")
"""Kinds of acts that, as a noun, are only the topic of who asks for them; contacts asked for are proposed."""


def _is_asked_for(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a noun is what a verb that is heard too asks for."""
    tokens = sentence.tokens
    token = tokens[trigger.last]
    above = token.head - 1
    if token.upos != "NOUN" or above not in heard or tokens[above].lemma not in ASKING:
        return False
    wanted = token.deprel == "obj" or any(t.head - 1 == trigger.last and t.text.lower() == "for" for t in tokens)
    return wanted and likeliest(trigger.kinds) in GIVEN


def _is_habit(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb in the present tells what is usual: "envoys are normally summoned over lesser matters"."""
    if is_remark(sentence, trigger):
        return True
    inside = range(trigger.first, trigger.last + 1)
    below = [t for t in sentence.tokens if t.head - 1 in inside]
    finite = [*(sentence.tokens[n] for n in inside), *(t for t in below if t.deprel.startswith("aux"))]
    present = any(t.xpos in ("VBP", "VBZ") for t in finite)
    return present and any(t.lemma in USUAL and t.deprel == "advmod" for t in below)
