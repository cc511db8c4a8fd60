"""The words by which somebody finds fault with what another does: verbs, what they must have beside them, nouns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WRONGING: Final = _words(
    """betray disregard undermine sabotage obstruct flout trample mislead deceive meddle destabilise destabilize
    disrespect blackmail derail scupper torpedo thwart provoke vilify demonise demonize contravene infringe politicise
    politicize misrepresent lie collude interfere"""
)
"""Verbs of what nobody says of himself."""

COMMITTED: Final = _words(
    """violation breach crime offence offense error mistake atrocity massacre aggression genocide murder abuse
    infringement betrayal fraud outrage terrorism"""
)
"""What somebody commits who promises nothing."""

BINDING: Final = _words(
    """law treaty convention principle norm obligation commitment pledge charter agreement accord pact deal resolution
    constitution sovereignty right integrity rule terms term memorandum protocol"""
)
"""What binds a state towards others: who violates it wrongs them. A truce is broken by force, which is a deed."""

OWED: Final = _words("promise pledge commitment obligation word undertaking duty responsibility end")
"""What one owes to others, and does not keep."""

EVILS: Final = _words(
    """crisis attack war death collapse failure escalation violence killing bombing disaster conflict massacre crime
    loss damage suffering instability unrest tension breakdown deterioration stalemate deadlock impasse shelling
    bloodshed destruction famine crash incident murder assassination explosion blast casualty tragedy provocation
    coup riot raid hacking cyberattack fire atrocity consequence"""
)
"""What somebody is blamed for."""

STRIFE: Final = _words("tension conflict unrest hatred violence division instability war crisis sedition chaos discord")
"""What somebody stirs up between others."""

PROGRESS: Final = _words(
    """talk talks negotiation peace process progress effort solution settlement aid reconciliation dialogue
    implementation investigation stability security"""
)
"""What somebody hinders or puts at risk."""

SHOWN: Final = _words(
    """irresponsibility disregard disdain contempt hostility hypocrisy bias arrogance aggressiveness cynicism
    intransigence disrespect"""
)
"""What somebody shows who does wrong."""

TERROR: Final = _words("terrorism terrorist terror extremism extremist")

_STIRS: Final = _words("fuel stoke fan incite foment stir sow escalate aggravate exacerbate inflame heighten")
_HINDERS: Final = _words("hinder hamper impede block jeopardise jeopardize endanger imperil threaten complicate damage")
_BACKS: Final = _words("support sponsor harbor harbour shelter finance back fund export promote")
_SHOWS: Final = _words("show demonstrate display")

WRONGED: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(_STIRS, STRIFE | {"situation"}),
    **dict.fromkeys(_HINDERS, PROGRESS),
    **dict.fromkeys(_BACKS, TERROR | {"attempt", "plot", "coup"}),
    **dict.fromkeys(_SHOWS, SHOWN),
    "commit": COMMITTED,
    "continue": COMMITTED | {"occupation", "siege", "bombardment"},
    "put": _words("obstacle hurdle roadblock barrier spoke"),
    "place": _words("obstacle hurdle roadblock barrier"),
    "create": _words("obstacle hurdle roadblock barrier pretext"),
    "raise": _words("obstacle hurdle barrier"),
    "break": OWED | _words("trust law agreement"),
    "violate": BINDING,
    "breach": BINDING | {"trust"},
    "distort": _words("fact truth history reality"),
    "spread": _words("lie disinformation misinformation falsehood propaganda"),
    "stab": frozenset(["back"]),
    "turn": frozenset(["back"]),
    "run": frozenset(["counter"]),
    "go": frozenset(["counter"]),
    "fly": frozenset(["face"]),
    "intervene": frozenset(["affair"]),
    "pose": _words("threat danger risk"),
    "bear": _words("responsibility blame"),
    "play": frozenset(["fire"]),
    "pour": frozenset(["fuel"]),
}
"""Other verbs and the nouns with which they are such: "put obstacles in the way", "stabbed us in the back"."""

TRIED: Final[Mapping[str, frozenset[str]]] = {
    "win": frozenset(["sympathy"]),
    "gain": frozenset(["sympathy"]),
    "divert": frozenset(["attention"]),
    "distract": frozenset(["attention"]),
    "create": frozenset(["pretext", "obstacle"]),
    "drag": frozenset(["war", "conflict"]),
    "buy": frozenset(["time"]),
}
"""The same of what is only tried."""

KEEPING: Final = _words("comply abide adhere cooperate co-operate")
KEPT: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(
        _words("keep honour honor fulfil fulfill meet respect implement observe discharge"), OWED | BINDING
    ),
    "live": frozenset(["promise", "commitment", "obligation", "word"]),
    "deliver": frozenset(["promise", "commitment", "pledge"]),
}
"""Verbs of who does what he owes, alone or with what he owes: a fault where they are denied."""

WRONGS: Final = _words(
    """breach violation provocation betrayal affront insult disgrace blackmail crime farce sham outrage infringement
    mistake blunder hypocrisy interference injustice genocide apartheid aggression aggressor occupier invader liar
    barbarism meddling humiliation obstacle hindrance culprit terrorist terrorism evil menace"""
)
"""Nouns that find fault with what is said to be one."""

MENACES: Final = frozenset(("threat", "danger"))
"""Nouns of what somebody is to others, whom it is told behind "to"."""

ACTS: Final = _words("aggression war piracy terrorism terror hostility provocation genocide sabotage barbarism")
"""Of what an "act" is one: "an act of piracy"."""

RULES: Final = _words("state regime entity country government organisation organization power act nation")
BRANDED: Final = _words(
    "terrorist rogue criminal pariah aggressor colonial outlaw genocidal racist hostile fascist nazi"
)
"""Nouns of a power or what it does, and the words that brand one: "a terrorist state"."""

ONES: Final = _words(
    "series string example case latest one part continuation wave list kind form manifestation result axis member"
)
"""Nouns of one or several of what stands behind them: "the latest in a series of violations"."""
