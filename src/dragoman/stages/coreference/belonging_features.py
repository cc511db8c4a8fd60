"""What speaks for somebody's belonging to a country of the text, as named features: for training and reading."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import Final

from dragoman.packs.actor_records import BODIES
from dragoman.stages.coreference.ground import Ground, last_before
from dragoman.stages.coreference.origins import of_country, of_none
from dragoman.stages.coreference.parties import Party, Spot

_SHARES: Final = ((0.1, "little"), (0.25, "some"), (0.5, "much"), (0.75, "most"))


def features_of_none(party: Party, ground: Ground, origins: Mapping[str, float] | None = None) -> list[str]:
    """What speaks for a party belonging to no country of the text; ``origins``: how its name fits those."""
    sort = _sort(party)
    noun = next(iter(sorted(n.split()[-1] for n in party.nouns if n)), "")
    several = f"countries:{min(len(ground.codes), 7)}"
    return [
        f"none|{sort}",
        f"none|{_sector(party)}|{party.kind}",
        f"none|noun:{noun}",
        f"none|word:{_word(party)}",
        f"none|mentions:{min(len(party.places), 3)}",
        f"none|{several}",
        f"none|{party.kind}|{several}",
        *of_none(origins),
    ]


def features_of(party: Party, code: str, ground: Ground, origins: Mapping[str, float] | None = None) -> list[str]:
    """What speaks for a party belonging to a country, as named features."""
    sort, spot = _sort(party), party.places[0]
    total = len(ground.spots)
    out = [f"share:{_share(ground.counts.get(code, 0) / total if total else 0.0)}"]
    if code == ground.home:
        out.append("home")
    if code == ground.agency:
        out.append("agency")
    if ground.spots and ground.spots[0][2] == code:
        out.append("first")
    if len(ground.counts) + (ground.home is not None and ground.home not in ground.counts) == 1:
        out.append("only")
    out += _near(spot, code, ground)
    if any(last_before(s, ground) == code for s in party.places[1:]):
        out.append("again")
    if code in BODIES:
        out.append(f"common:{code}")
    fits = of_country(origins, code)
    more = _standing(party, code, ground)
    word = _word(party)
    return [
        *out,
        *fits,
        *more,
        *(f"{sort}|{name}" for name in out),
        *(f"{party.kind}|{name}" for name in more),
        *(f"{_sector(party)}/{name}" for name in (*out, *fits, *more)),
        *(f"{word}~{name}" for name in (*out, *fits, *more) if word),
        f"{party.kind}|{_sector(party)}|common:{code in BODIES}",
    ]


def _sort(party: Party) -> str:
    """The sort of a party: its kind, and how it is called."""
    named = "named" if party.names or party.key else "bare"
    title = "titled" if party.role or party.title else ""
    return f"{party.kind} {named} {title}".strip()


def _sector(party: Party) -> str:
    return (party.sectors or ("-",))[0]


def _word(party: Party) -> str:
    """The noun by which a party is called, or the last word of what stands for its name."""
    noun = next(iter(sorted(n.split()[-1] for n in party.nouns if n)), "")
    return noun or (party.name.split()[-1].lower() if party.name and not party.names else "")


def _standing(party: Party, code: str, ground: Ground) -> list[str]:
    """How a country stands among those of the text, and near the party."""
    spot = party.places[0]
    here = (spot.sentence, spot.token)
    own = ground.of(code)
    several = min(len(ground.codes), 7)
    rank = min(sum(ground.counts.get(c, 0) > ground.counts.get(code, 0) for c in ground.codes), 4)
    inside = sum(s[0] == spot.sentence for s in own)
    others = len({s[2] for s in ground.spots if s[0] == spot.sentence and s[2] != code})
    kinds = {s[3].split()[0] for s in own}
    before = [s for s in own if s[:2] < here]
    out = [
        f"rank:{rank}",
        f"rank:{rank} of {several}",
        f"here:{min(inside, 3)}",
        f"sentence before:{min(sum(s[0] == spot.sentence - 1 for s in own), 3)}",
        f"around:{min(sum(abs(s[0] - spot.sentence) <= 2 for s in own), 5)}",
        f"earlier:{min(len(before), 6)}",
        f"others here:{min(others, 3)} {min(inside, 2)}",
        f"acts:{any(s[3].endswith('subject') for s in own)}",
        f"places only:{kinds == {'place'}}",
        f"same kind:{party.kind in kinds}",
    ]
    if before:
        last = before[-1]
        between = {s[2] for s in ground.spots if last[:2] < s[:2] < here}
        out += [f"between:{min(len(between), 4)}", f"back:{min(spot.sentence - last[0], 4)} {last[3]}"]
    return out


def _share(share: float) -> str:
    return next((name for most, name in _SHARES if share < most), "all")


def _near(spot: Spot, code: str, ground: Ground) -> list[str]:
    """How a country's mentions lie around a place in the text."""
    first, last = (bisect_left(ground.spots, (spot.sentence + n,)) for n in (0, 1))
    out = []
    same = ground.spots[first:last]
    before = [s for s in same if s[1] < spot.token]
    after = [s for s in same if s[1] > spot.token]
    if before and before[-1][2] == code:
        out += [f"last in sentence:{before[-1][3]}", f"distance:{_distance(spot.token - before[-1][1])}"]
    elif any(s[2] == code for s in before):
        out.append("before in sentence")
    if after and after[0][2] == code:
        out += [f"next in sentence:{after[0][3]}", f"distance after:{_distance(after[0][1] - spot.token)}"]
    if any(s[2] == code and s[3] == "country subject" for s in same):
        out.append("acts in sentence")  # "Moscow has declared …, the Foreign Ministry said"
    if same and all(s[2] == code for s in same):
        out.append("alone in sentence")
    earlier = ground.spots[:first]
    if earlier and earlier[-1][2] == code:
        out.append(f"last earlier:{min(spot.sentence - earlier[-1][0], 3)}{'' if same else ' bare'}")
    if any(s[2] == code and s[0] == spot.sentence - 1 and s[3].endswith("subject") for s in earlier):
        out.append("subject before")
    if not any(s[2] == code for s in before) and not any(s[2] == code for s in earlier):
        out.append("not yet")
    return out


def _distance(tokens: int) -> str:
    return "near" if tokens <= 3 else "middle" if tokens <= 8 else "far"
