"""The words around a name by which it is told to be a place, a person or a body."""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


INTO: Final = _set(
    "in near outside around into across via through throughout toward towards inside onto off along within"
)
"""After these even a small town is believed."""

TO: Final = _set("to from at visiting visit visited reached left entered")
"""After these a town is."""

HEADS: Final = _set(
    "city town village port capital province district region suburb resort island islands county state republic"
    " governorate prefecture municipality township settlement neighbourhood neighborhood enclave territory airport"
    " harbor harbour coast"
)
"""Common nouns before "of X", or after X, that say that X is a place."""

PLACE_TAILS: Final = _set(
    "province district region county city state airport port oblast governorate prefecture area island islands valley"
    " peninsula municipality township border river basin coast harbour harbor desert suburb bay coastline metro"
)
"""Words after X, in any case, that keep X a place."""

FUNCTION: Final = _set(
    "a an the in on at by for from to of with and or but as if when while after before since until during near over"
    " under between into through about against across around outside inside within without via then so yet however"
    " meanwhile both all most some many no not only also now today yesterday earlier later last this that these those"
    " his her its their our my your is was are were has have had what who where why how because although though unlike"
    " despite amid among beyond behind along per than like"
)
"""Words whose capital says only that they begin a sentence."""

DIRECTIONS: Final = _set(
    "north south east west northern southern eastern western central northeast northwest southeast southwest"
    " northeastern northwestern southeastern southwestern greater upper lower mainland downtown occupied inner outer"
    " mid rural metropolitan coastal former neighbouring neighboring imperial modern ancient post pre"
)
"""Words with a capital that may stand before a place without making another name of it."""

WHEN: Final = _set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
)
"""Days and months: no part of a name beside them."""

TITLES: Final = _set(
    "mr mrs ms dr prof sir lord lady president premier chancellor minister secretary senator sen rep gov governor"
    " king queen prince princess sheikh emir sultan pope bishop cardinal gen general col colonel capt captain lt maj"
    " major sgt adm admiral ambassador judge justice mayor congressman congresswoman actor actress singer coach player"
    " spokesman spokeswoman spokesperson director chairman chairwoman professor commissioner officer constable"
    " detective inspector deputy aide envoy saint st"
)
"""Titles: the name after them is a person's."""

OFFICES: Final = _set(
    "police government summit games conference president prime foreign minister ministry department senate health"
    " defense defence finance interior chancellor king queen ambassador governor gov mayor premier secretary attorney"
    " sen senator rep vice deputy"
)
"""Titles that follow a country in headlines ("Ukraine President"): the country stays a place."""

BODIES: Final = _set(
    "university bank college institute museum court church ministry embassy academy school society association"
    " federation council chamber conservatory orchestra library cathedral archdiocese diocese bishop archbishop treaty"
    " battle declaration duke earl prince princess count club radio voice hotel"
)
"""Heads before "of X" that make X a part of a body's, a person's or an event's name."""

FORENAMES: Final = _set("jordan chad georgia israel kenya virginia victoria dakota carolina sydney paris florence cuba")
"""Place names that are also given names: a capitalised word after them makes a person's name."""

MEDIA: Final = _set(
    "daily times post airlines airways telecom today news press television tv radio herald standard tribune star bank"
    " open cup grand prix games league united fc city"
)
"""Words that make the name of a paper, a company or a contest of a country's name."""

METONYMS: Final = frozenset(
    ("kremlin", "white house", "pentagon", "downing street", "elysee", "elysee palace", "zhongnanhai")
)
"""Buildings that mostly stand for who sits in them: places only after a preposition of place."""

DOTTED: Final = frozenset("bc ny nj nh nm nc nd sc sd ri dc ns nb pei nsw".split(" "))
"""Regions whose initials stand alone in the press ("B.C."), where they have full stops or are three."""
