"""Turns the name under which an agency signs into the name by which readers know it."""

from __future__ import annotations

import re
from typing import Final

_NAMES: Final = {
    "TASS": ("tass", "itar-tass", "itar tass", "itartass", "tas", "tass factbox"),
    "Xinhua": ("xinhua", "xinhuanet", "xinhua news agency"),
    "Reuters": ("reuters", "reuter", "thomson reuters", "reuters foundation"),
    "AP": ("ap", "associated press", "the associated press"),
    "AFP": ("afp", "agence france-presse"),
    "Interfax": ("interfax", "interfax-ukraine", "interfax-avn"),
    "Sputnik": ("sputnik", "sputnik news"),
    "RIA Novosti": ("ria novosti", "ria", "rian"),
    "dpa": ("dpa", "dpa international"),
    "KUNA": ("kuna",),
    "IRNA": ("irna",),
    "MNA": ("mna", "mehr"),
    "ISNA": ("isna",),
    "SPA": ("spa",),
    "WAM": ("wam",),
    "QNA": ("qna",),
    "BNA": ("bna",),
    "ONA": ("ona",),
    "MENA": ("mena",),
    "SANA": ("sana",),
    "Petra": ("petra",),
    "NNA": ("nna",),
    "APS": ("aps",),
    "Anadolu": ("anadolu", "anadolu agency", "aa", "a.a"),
    "Yonhap": ("yonhap", "yonhap news agency"),
    "KCNA": ("kcna",),
    "Kyodo": ("kyodo", "kyodo news"),
    "Jiji Press": ("jiji press", "jiji"),
    "PTI": ("pti",),
    "ANI": ("ani",),
    "UNI": ("uni",),
    "IANS": ("ians",),
    "APP": ("app",),
    "BelTA": ("belta",),
    "Tanjug": ("tanjug",),
    "Beta": ("beta",),
    "FoNet": ("fonet",),
    "Hina": ("hina",),
    "MIA": ("mia",),
    "PAP": ("pap",),
    "CTK": ("ctk", "čtk"),
    "MTI": ("mti",),
    "BTA": ("bta",),
    "Agerpres": ("agerpres",),
    "Ukrinform": ("ukrinform",),
    "UNIAN": ("unian",),
    "Kazinform": ("kazinform",),
    "AZERTAC": ("azertac",),
    "APA": ("apa",),
    "Trend": ("trend",),
    "Armenpress": ("armenpress",),
    "Kabar": ("kabar",),
    "UzA": ("uza",),
    "MONTSAME": ("montsame",),
    "ANSA": ("ansa",),
    "EFE": ("efe", "efe-epa"),
    "Europa Press": ("europa press",),
    "Lusa": ("lusa",),
    "Belga": ("belga",),
    "ANP": ("anp",),
    "APA-OTS": ("apa-ots",),
    "ANTARA": ("antara", "antara news"),
    "Bernama": ("bernama",),
    "VNA": ("vna",),
    "AAP": ("aap",),
    "PNA": ("pna",),
    "UN News": ("un news", "un news centre"),
    "UPI": ("upi",),
    "Bloomberg": ("bloomberg",),
    "Prensa Latina": ("prensa latina",),
    "Agência Brasil": ("agência brasil", "agencia brasil"),
    "UrduPoint": ("urdupoint", "urdupoint news"),
    "Pakistan Point": ("pakistan point", "pakistan point news"),
}

AGENCIES: Final = {form: name for name, forms in _NAMES.items() for form in forms}
"""Form in small letters -> name."""

RESELLERS: Final = frozenset(("UrduPoint", "Pakistan Point"))
"""Carriers of other agencies' items: where both are named, the other is the agency."""

AGENCY: Final = "(?:" + "|".join(re.escape(form) for form in sorted(AGENCIES, key=len, reverse=True)) + ")"
"""A pattern part for any known form; to be used with IGNORECASE and with borders of its own."""


def agency_name(form: str) -> str:
    """The agency's usual name; a form that is not known is returned without surrounding white space."""
    bare = " ".join(form.split())
    return AGENCIES.get(bare.lower().rstrip("."), bare)


_SIGNATURE: Final = re.compile(
    r"(?:(?<=[.!?\"”’])\s*(?:—|–|―|--|-)[ ]?|^[ \t]*(?:—|–|―|--|-|Source:)[ ]?|(?<=[.!?\"”’])[ ]\()"
    rf"(?P<agency>(?i:{AGENCY}))\)?(?=[ \t]*(?:$|Editor:|/))",
    re.MULTILINE,
)


def signature(text: str) -> tuple[str, tuple[int, int]] | None:
    """The agency that signs a text at its end ("… for Kuwait. – KUNA", "Source: Xinhua") with its span; else None."""
    found = None
    for found in _SIGNATURE.finditer(text):  # noqa: B007 (the last one counts)
        pass
    return (agency_name(found["agency"]), found.span("agency")) if found else None
