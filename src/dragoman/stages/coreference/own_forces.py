"""Whose the army, the troops or the police are whose words name no state: they serve that in which they act at home.

"The army ousted President Mahamat" is Chad's; "officers in Bol mutinied" are of the only state of which the sentence
speaks. A foreign army is called by its state.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.packs.actor_records import BODIES
from dragoman.records.times import Place
from dragoman.stages.coreference.belonging import NONE, chances
from dragoman.stages.coreference.ground import Ground
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State, party_at
from dragoman.syntax.climbing import below, hangs_on
from dragoman.text.folding import fold

FORCES: Final = frozenset(("MIL", "COP"))
"""Sectors of those who bear arms for a state."""

PLOTTERS: Final = frozenset("putschist putschists plotter plotters mutineer mutineers".split())
"""Nouns of those who rise against the state that is theirs."""

IRREGULAR: Final = ("rebel", "insurgen", "guerrilla", "separatis", "militia", "jihad")
"""How words begin that name no state's forces: "the rebel alliance's troops"."""

RISEN: Final = ("junta", "coup leader", "putschist", "coup plotter", "military ruler", "mutinous")
"""Words for those who have taken power, folded: they are of the state whose ruler the text has toppled."""

NO_STATE: Final = "body::"
"""How the key of a body begins whose words name no state."""

TOPPLING: Final = frozenset(
    """oust topple depose overthrow unseat remove detain arrest hold imprison jail capture kidnap seize place put keep
    confine force shoot kill""".split()
)
"""Verbs of what a state's own forces do to those who rule it."""

CLEAR: Final = 0.25
"""Least chance, beside that of none, of the state of a force that no other of the text's states may have as well."""

AHEAD: Final = 0.7
"""The least share of that state's chance in those of all states."""


def is_force(party: Party) -> bool:
    """Whether a party is an army, troops, officers or police of which no words tell the name or the state."""
    stateless = (party.key or "").startswith(NO_STATE)
    one = party.kind == "person" and party.count == 1
    if ((party.names or party.key) and not stateless) or party.country or not party.places or one:
        return False
    if any(word.startswith(IRREGULAR) for word in fold(party.name).split()):
        return False
    return not FORCES.isdisjoint(party.sectors[:1]) or not PLOTTERS.isdisjoint(party.nouns)


def countries_of_forces(
    state: State, parties: Sequence[Party], places: Sequence[Place], ground: Ground, weights: Mapping[str, float]
) -> list[tuple[Party, str]]:
    """The forces whose words name no state, each with its own where the text tells that.

    Args:
        state: The walk, with its sentences.
        parties: The parties of the text.
        places: Its places.
        ground: What it says of countries.
        weights: Those of ``chances``; none: only whom they topple tells.
    """
    forces = [p for p in parties if is_force(p)]
    ruled = {id(p): code for p in forces if (code := _ruled(state, p))}
    found = [(p, ruled.get(id(p)) or _posted(state, p, places) or _clearest(p, ground, weights)) for p in forces]
    toppled = set(ruled.values())
    if len(toppled) == 1:
        (code,) = toppled
        found = [(p, known if id(p) in ruled or not has_risen(p.name) else code) for p, known in found]
        others = (p for p in parties if has_risen(p.name) and not p.country and p.places and not is_force(p))
        found += [(p, code) for p in others]
    return [(party, code) for party, code in found if code]


def has_risen(name: str) -> bool:
    """Whether somebody is called as those are who have taken power."""
    return any(word in fold(name) for word in RISEN)


def _ruled(state: State, party: Party) -> str | None:
    """The country of those in office whom a force topples or holds, where they are of one."""
    codes = set()
    for spot in party.places:
        tokens = state.sentences[spot.sentence].tokens
        inside = {n for n in range(spot.token, len(tokens)) if party_at(state, spot.sentence, n) is party}
        tops = [n for n in inside if tokens[n].head - 1 not in inside]
        for top in tops:
            verb = tokens[top].head - 1
            does = tokens[top].deprel == "nsubj" or tokens[top].deprel == "obl:agent"
            if verb < 0 or not does or tokens[verb].lemma not in TOPPLING:
                continue
            held = below(tokens, (verb,), "obj", "nsubj:pass")
            people = [party_at(state, spot.sentence, n) for n in held]
            codes |= {p.country for p in people if p is not None and p.kind == "person" and p.country}
    return codes.pop() if len(codes) == 1 else None


def _posted(state: State, party: Party, places: Sequence[Place]) -> str | None:
    """The country of the one place at which police act: "police stormed the embassy in Quito"."""
    codes = set()
    for spot in party.places if "COP" in party.sectors[:1] else ():
        sentence = state.sentences[spot.sentence]
        inside = [n for n in range(spot.token, len(sentence.tokens)) if party_at(state, spot.sentence, n) is party]
        verbs = {sentence.tokens[n].head - 1 for n in inside if sentence.tokens[n].deprel in DOING}
        for place in places:
            at = next((n for n, t in enumerate(sentence.tokens) if t.span.start == place.span.start), None)
            behind = at is not None and any(at > verb for verb in verbs)
            if at is not None and behind and place.country and hangs_on(sentence.tokens, at, verbs):
                codes.add(place.country)
    return codes.pop() if len(codes) == 1 else None


DOING: Final = ("nsubj", "obl:agent")
"""Relations of who acts."""


def _clearest(party: Party, ground: Ground, weights: Mapping[str, float]) -> str | None:
    """The state that is much likelier than every other one of the text, whether the party has one at all or not.

    Bodies of many states have no forces that are called so.
    """
    if not weights or not ground.spots:
        return None
    states = {c: p for c, p in chances(party, ground, weights).items() if c not in BODIES}
    best = max((c for c in states if c != NONE), key=lambda c: states[c], default=None)
    if best is None:
        return None
    others = sum(p for c, p in states.items() if c != NONE)
    return best if states[best] >= CLEAR * sum(states.values()) and states[best] >= AHEAD * others else None
