"""States called by what they are: "the kingdom", "the Gulf state", where the text names one such."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.countries import country as country_of_code
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State, party_of_state


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


REALMS: Final[Mapping[str, frozenset[str]]] = {
    "kingdom": _codes("SAU JOR MAR BHR THA KHM BTN TON LSO SWZ DNK NOR SWE NLD BEL ESP"),
    "emirate": _codes("KWT QAT"),
    "sultanate": _codes("OMN BRN"),
    "principality": _codes("MCO LIE AND"),
    "archipelago": _codes("MDV COM SYC CPV BHS PHL IDN"),
}
"""Nouns that say what a state is; Britain is never called the kingdom alone."""

EUROPEAN: Final = _codes("DNK NOR SWE NLD BEL ESP")
"""Kingdoms that are seldom called so beside another."""

KINDS: Final = frozenset("country nation state republic kingdom monarchy emirate sultanate".split())
"""Nouns of a state behind a word that says of which sort, or where, it is."""

SORTS: Final[Mapping[str, frozenset[str]]] = {
    "island": _codes(
        """LKA CYP MLT MDV MUS SYC COM STP CPV CUB JAM BHS BRB TTO GRD LCA VCT DMA ATG KNA DOM HTI FJI WSM TON VUT SLB
        KIR TUV NRU PLW FSM MHL PNG TLS PHL IDN ISL NZL MDG TWN SGP BHR"""
    ),
    "gulf": _codes("SAU KWT BHR QAT ARE OMN"),
    "arab": _codes("DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM"),
    "middle eastern": _codes("BHR EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM"),
    "african": _codes(
        """DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO
        LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE"""
    ),
    "latin american": _codes("ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND MEX NIC PAN PRY PER URY VEN"),
    "asian": _codes(
        """AFG BGD BTN BRN KHM CHN IND IDN JPN KAZ PRK KOR KGZ LAO MYS MDV MNG MMR NPL PAK PHL SGP LKA TWN TJK THA TLS
        TKM UZB VNM"""
    ),
    "european": _codes(
        """ALB AND AUT BLR BEL BIH BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ITA KOS LVA LIE LTU LUX MLT
        MDA MCO MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE UKR GBR VAT"""
    ),
    "eastern european": _codes("BLR BGR CZE EST HUN LVA LTU MDA POL ROU RUS SVK UKR"),
    "central european": _codes("AUT CZE DEU HUN POL SVK SVN CHE LIE"),
    "himalayan": _codes("NPL BTN"),
    "pacific": _codes("FJI WSM TON VUT SLB KIR TUV NRU PLW FSM MHL PNG"),
    "caribbean": _codes("CUB JAM BHS BRB TTO GRD LCA VCT DMA ATG KNA DOM HTI"),
    "central asian": _codes("KAZ KGZ TJK TKM UZB"),
    "south asian": _codes("IND PAK BGD LKA NPL BTN MDV AFG"),
    "southeast asian": _codes("BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM"),
    "west african": _codes("BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO"),
    "east african": _codes("KEN TZA UGA RWA BDI SSD ETH SOM DJI ERI"),
    "north african": _codes("MAR DZA TUN LBY EGY"),
    "southern african": _codes("ZAF ZWE ZMB BWA NAM LSO SWZ MOZ MWI AGO"),
    "south american": _codes("ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN"),
    "central american": _codes("GTM HND SLV NIC CRI PAN BLZ"),
    "andean": _codes("BOL COL ECU PER"),
    "sahel": _codes("MLI NER BFA TCD MRT"),
    "baltic": _codes("EST LVA LTU"),
    "nordic": _codes("SWE NOR DNK FIN ISL"),
    "scandinavian": _codes("SWE NOR DNK"),
    "balkan": _codes("ALB BIH BGR HRV KOS MKD MNE SRB"),
    "caucasus": _codes("ARM AZE GEO"),
}
"""Words before such a noun, and the states of that sort or in that region."""

OPEN: Final = "island"
"""The sort of which no list has all that are called so."""

LONGEST: Final = 5
"""Most words of such an epithet: "the oil-rich Central Asian nation"."""


def by_epithet(state: State, phrase: Phrase, reading: Reading) -> Reading | Party | None:
    """A reading that an epithet completes, or the state whose the phrase is by one; None where there is none.

    "The kingdom" itself is read as the state; of "the kingdom's envoy" it is the owner who is returned.
    """
    if reading.country or (reading.key or "").startswith("country:") or reading.count > 1:
        return None
    words = [t.text.lower() for t in state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]]
    end = next((n for n, word in enumerate(words) if word in ("'s", "’s")), None)
    if end is None and reading.kind != "country":
        return None
    party = _called(state, phrase, words[:end])
    if party is None or reading.kind != "country":
        return party
    return replace(reading, key=party.key, country=party.country, wikidata=party.wikidata, name=party.name)


def _called(state: State, phrase: Phrase, words: Sequence[str]) -> Party | None:
    """The one state of the text that "the" and an epithet can mean, if only by way of its name: "envoy to Syria"."""
    if words[:1] != ["the"] or len(words) > LONGEST + 1:
        return None
    fit = fitting(words)
    found = {p.country for p in state.parties if p.country and p.places} & fit
    found = found or {code for code in fit if _is_named(state, phrase, code)}
    found = found if len(found) < 2 else found - EUROPEAN
    return party_of_state(state, found.pop()) if len(found) == 1 else None


def _is_named(state: State, phrase: Phrase, code: str) -> bool:
    """Whether the text before a phrase has the name of a state."""
    country = country_of_code(state.pack, code)
    before = state.document.text[: phrase.span.start]
    return country is not None and re.search(rf"\b{re.escape(country.name)}\b", before) is not None


def is_of_sort(words: Sequence[str]) -> bool:
    """Whether words are an epithet of certain states alone: "the Gulf state" is none that lies elsewhere."""
    return bool(fitting(words)) and OPEN not in words


def fitting(words: Sequence[str]) -> frozenset[str]:
    """The codes of the states that words can mean, empty where they are no epithet."""
    noun, before = words[-1], words[1:-1]
    if noun not in KINDS | set(REALMS):
        return frozenset()
    sorts = [SORTS[key] for key in (" ".join(before[-2:]), *before[-1:], *before[-2:-1]) if key in SORTS]
    if noun in REALMS:
        sorts.append(REALMS[noun])
    return frozenset.intersection(*sorts) if sorts else frozenset()
