"""The country of a body or group by the place that its own name holds: "Delhi police", "Kano State government"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.packs.gazetteer import GazetteerPack, Toponym, find_toponyms
from dragoman.text.folding import fold


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NAMESAKES: Final = _set(
    "moore taylor smith johnson jones williams clinton carter ford nixon kennedy reagan bush trump biden obama"
    " madison jackson lincoln monroe jefferson adams wilson marshall austin tyler nelson douglas grant lee"
    " logan wayne warren harrison franklin hamilton ali hassan hussein ahmed mohammed muhammad omar khan singh kumar"
    " sharma santos silva garcia lopez martinez rodriguez vladimir alexander boris stanley perry scott"
    " russell rojas morales mendoza"
)
"""Personal names that are places too: places only where a word beside them says so."""

COMMON: Final = _set(
    "of man most same nice reading mobile orange bath split hall march may august police date along bar central"
    " centre center north south east west northern southern eastern western union unity liberty independence hope best"
    " young long white black green brown grand general university college bay island islands coast river lake mountain"
    " hill hills valley park plaza square street avenue church temple castle bridge airport station capital republic"
    " democratic national international federal royal state states province city town village district region county"
    " country home house army navy force media press news times post daily standard herald guardian independent sun"
    " star mirror express telegraph globe economist bild figaro monde page king prince queen duke victory peace"
    " freedom justice progress success today monday sunday friday lead gold silver iron copper salt sugar rice wheat"
    " cotton wood stone sand rock clay male parent san santa saint el la los las le de del al da do di van von der den"
    " bin ben ibn abu defence defense energy trade health environment culture sport education foreign interior finance"
    " agriculture transport labour labor treasury senate congress parliament assembly council commission committee"
    " agency authority bank fund corps guard guards command alliance league group summit forum conference agreement"
    " treaty accord protocol pact charter convention declaration statement joint special first second third mission"
    " embassy consulate secretariat office bureau cabinet government opposition coalition party movement see security"
    " intelligence internet email euro dollar bond gas oil ok us it as an in on at by to is be vice much any every"
    " each one two three four five six seven eight nine ten him her our are was were has had good well better great"
    " big small large new old early late high low open close free full clear true right left talks deal crisis war"
    " battle siege attack strike strikes raid bomb blast fire flood storm virus covid vaccine"
)
"""Common words, and parts of names that gazetteers list as towns: never places by themselves."""

TAILS: Final = frozenset("state province region oblast county governorate prefecture district".split())
"""Words behind the name of a region that do not change what it names."""

LONGEST: Final = 3
"""Most words of a place's name here."""

SMALLEST: Final = 20_000
"""Inhabitants below which a town's name alone is more likely something else."""

SMALLEST_INSIDE: Final = 100_000
"""The same for one word of a longer name ("Fleet" of the Northern Fleet)."""

CLEARLY: Final = 4
"""How many times as large as the next country's namesake a town must be."""


def place_of(gazetteer: GazetteerPack, name: str, smallest: int = SMALLEST) -> Toponym | None:
    """The town, region or district that a name means where one country's is the obvious one; else None.

    Args:
        gazetteer: The loaded pack.
        name: As written, "Mariupol", "Kano State", "New South Wales".
        smallest: Inhabitants that a town must have.
    """
    words = fold(name).split()
    folded = " ".join(words[:-1] if len(words) > 1 and words[-1] in TAILS else words)
    if folded in COMMON or folded in NAMESAKES or folded.isdigit() or len(folded) < 4:
        return None
    found = [
        t for t in find_toponyms(gazetteer, folded) if t.usual and t.country and t.feature not in ("country", "area")
    ]
    if not found:
        return None
    best = found[0]
    rivals = [t.population * (3 if t.feature == "region" else 1) for t in found if t.country != best.country]
    if best.population < (0 if best.feature == "region" else smallest):
        return None
    return best if not rivals or best.population >= CLEARLY * max(rivals) else None


def country_of_words(gazetteer: GazetteerPack, words: Sequence[str]) -> str | None:
    """The country of the longest and first place that capitalised words name among themselves; None where none does."""
    for size in range(LONGEST, 0, -1):
        for start in range(len(words) - size + 1):
            part = words[start : start + size]
            smallest = SMALLEST_INSIDE if size == 1 else SMALLEST
            if (
                part[0][:1].isupper()
                and part[-1][:1].isupper()
                and (place := place_of(gazetteer, " ".join(part), smallest))
            ):
                return place.country
    return None
