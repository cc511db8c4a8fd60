"""The words of figures of speech: verbs with the nouns that make them one, games, ills, markets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FIGURES: Final[Mapping[str, frozenset[str]]] = {
    "bite": _words("bullet dust"),
    "break": _words("ice record ground news silence fast mould mold"),
    "call": _words("shot tune"),
    "chill": _words("relation tie mood"),
    "claim": _words("ownership life victory title credit"),
    "cut": _words("rate job deficit corner ribbon cost price"),
    "defend": _words("right record stance position handling conduct title"),
    "deliver": _words("speech baby goods"),
    "draw": _words("lesson crowd breath inspiration"),
    "extend": _words("lead streak run"),
    "face": _words(
        "opposition challenge resistance backlash problem crisis difficulty obstacle defeat threat danger trial"
    ),
    "fire": _words("imagination"),
    "flash": _words("sign smile thumb grin victory v-sign"),
    "follow": _words("suit path footstep example"),
    "give": _words("birth rise pause interview sign thumb"),
    "grant": _words("interview"),
    "have": _words("right impact effect potential"),
    "hit": _words(
        "record snag headline milestone high low wall road note bottom obstacle jackpot ceiling bump brake peak button"
    ),
    "hold": _words("key breath lead record"),
    "identify": _words("strategy way area opportunity mean priority measure step challenge gap need"),
    "kill": _words("bill reform deal plan time hope chance"),
    "launch": _words("book album film novel memoir magazine website app"),
    "lose": _words("contact touch sight momentum temper patience track sleep face"),
    "link": _words("ratification vote aid fate question issue"),
    "mar": _words("relation tie visit summit talk"),
    "meet": _words(
        "deadline standard target criterion resistance approval accident fate death end quota reception applause"
    ),
    "offer": _words("view opinion glimpse insight explanation"),
    "pay": _words("price attention dividend wage"),
    "poison": _words("relation tie atmosphere climate mood well"),
    "present": _words("front face image picture challenge opportunity chance"),
    "raise": _words("eyebrow bar hope fear"),
    "recover": _words("body corpse remains wreckage debris health strength consciousness"),
    "release": _words("figure datum data statistic video album film book photo footage result"),
    "seek": _words("refuge shelter sanctuary safety cover work employment job treatment"),
    "shoot": _words("film video scene portrait photograph"),
    "ruin": _words("relation tie chance visit"),
    "smuggle": _words("fuel cigarette drug cocaine heroin alcohol tobacco gold diesel gallon barrel litre liter oil"),
    "sour": _words("relation tie mood"),
    "spoil": _words("relation tie mood visit"),
    "steal": _words("show limelight spotlight"),
    "strain": _words("relation tie patience"),
    "strike": _words("chord balance note pose gold tone luck"),
    "summon": _words("courage strength energy nerve resolve memory spirit"),
    "take": _words("lead floor stage shape root toll stock"),
    "turn": _words("page corner tide table"),
    "visit": _words("website webpage"),
    "walk": _words("hospital"),
    "wreck": _words("relation tie chance"),
}
"""Verb -> nouns that, as its object or behind its preposition, make it a figure."""

PARTICLES: Final[Mapping[str, str]] = {"bow": "out", "blast": "off", "fall": "out", "pay": "off", "push": "forward"}
"""Verb -> particle with which it means another thing."""

SPORTS: Final = _words(
    """cup championship tournament olympics game final semi-final semifinal quarter-final quarterfinal playoff qualifier
    football soccer cricket rugby tennis chess basketball volleyball hockey eurovision marathon regatta fifa uefa
    games medal match innings scoreline shootout grand-prix"""
)
"""Nouns of sport and show."""

PLAYING: Final = _words("beat defeat thrash trounce edge outplay draw lose win")
"""Verbs of a match, in a sentence that tells of sport."""

COMING: Final = _words("host stage meet face play hold organize organise")
"""Verbs of those who hold a match or meet in it, where it is what hangs on them; a guest of honour pays a visit."""

ABSTRACT: Final = _words(
    """inflation drought corruption poverty crime disease cancer virus pandemic epidemic hunger change warming waste
    unemployment debt illiteracy deforestation desertification malaria cholera ebola tuberculosis racism obesity fire
    wildfire flood blaze malnutrition famine pollution graft bureaucracy share tax price"""
)
"""Ills that one fights, and things that one fights for, which are nobody."""

MARKETS: Final = _words(
    """dollar euro yen rial riyal lira rupiah rupee shilling peso rouble ruble pound yuan krona krone franc baht naira
    share stock bond equity index export import inflation economy output growth currency"""
)
"""Nouns of money, and of goods by the year."""
