"""Turns the wording of an office into a role class, the same for every source of the actors pack."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from dragoman.text.folding import fold

_FOREIGN: Final = re.compile(
    r"foreign (affairs|and )|foreign, |external affairs|external relations|foreign relations|foreign minister"
    r"|for foreign|diaspora and foreign|relations with states|international relations|department of foreign"
)
_DEFENCE: Final = re.compile(
    r"^(federal |union )?(minister|secretary|cabinet secretary|secretary of state|minister of state)( delegate)?"
    r" (of|for|in charge of)( the)?( state for)? ?(national |people's |federal )?(defen[cs]e|armed forces|war)\b"
    r"(?! science| materiel| personnel| indust| produc| proc)"
    r"|^minister .*\band (national )?defen[cs]e$|^secretary of war"
)
_CHAMBER: Final = (
    r"(senate|parliament|assembly|house|chamber|congress|bundestag|nationalrat|duma|council of (the )?(federation"
    r"|nation|states)|federation council|national council|federal council|bundesrat|storting|riigikogu|knesset"
    r"|landtag|yuan|riksdag|folketing|althing|seimas|saeima|sejm|tynwald|legislative council|dewan|councillors"
    r"|representatives|majlis|shura|verkhovna rada|people's congress|deputies|national people's|seanad|dáil|cortes)"
)
_CHIEF: Final = r"(governor|president|chair(man|woman|person)?|director|head|director general)"
_HEAD: Final = r"(prime minister|premier|chancellor|taoiseach|head of gov|chairman of the (cabinet|council) of min)"
_BANK: Final = (
    r"(central bank|national bank|reserve bank|bank of |bundesbank|riksbank|federal reserve|monetary authority"
    r"|nederlandsche bank|norges bank)"
)
_WORDED: Final[dict[str, tuple[str, ...]]] = {
    "elect": (r"[ -]elect\b|designate\b",),
    "spouse": (r"first (lady|gentleman)|spouse of",),
    "spokesperson": (r"spokes(person|man|woman)|press secretary|information and press dep|director of communications",),
    "opposition_leader": (r"leader of (the )?(\w+ )?opposition|opposition leader",),
    "military_chief": (
        r"chief of (the )?(general|defen[cs]e|army|air|naval|navy|joint|armed)\b|joint chiefs|commander[- ]in[- ]chief",
        r"chief of staff of the (army|air|nav|armed|def|general)|^(general )?commander of",
        r"inspector general of the (bundes|armed)",
    ),
    "chief_of_staff": (
        r"chief of staff|head of the (presidential|president's|prime minister's|office of the pres)",
        r"chief cabinet secretary|chief of the presidential",
    ),
    "security_adviser": (
        r"^(?!deputy).*national security advis|head of the national security",
        r"secretary of the (\w+ )*(security|defen[cs]e) council",
    ),
    "permanent_representative": (r"permanent (representative|observer|delegate)",),
    "ambassador": (r"^(\w+ )?(ambassador|high commissioner|apostolic nuncio)\b.*\b(to|in)\b|^ambassador",),
    "envoy": (r"envoy|special (representative|coordinator|adviser)|plenipotentiary|personal representative",),
    "aide": (r"\baide\b|advis[eo]r|assistant (to|of) ",),
    "deputy_head": (
        rf"^(first |second |third |senior |1st |2nd )?(acting )?(deputy|vice)[- ]{_HEAD}",
        r"^tánaiste|^(first )?vice[- ](prime|premier)|^first deputy chairman of the cabinet",
    ),
    "vice_president": (
        r"^(first |second |third |executive |acting )*(vice[- ]president|co-vice president)( of the republic)?$",
    ),
    "deputy_minister": (
        r"^(deputy|vice|assistant|junior|under|parliamentary|state secretary|first deputy|minister of state)",
        r"^(minister delegate|delegate min)",
    ),
    "deputy_speaker": (rf"(deputy|vice)[- ].*{_CHAMBER}",),
    "judge": (
        r"\bjudge\b|chief justice|justice of the|court justice",
        r"(president|chair\w*) of the (supreme|constitutional|high|federal) (administrative )?(people's )?court",
    ),
    "prosecutor": (r"attorney[- ]general|prosecutor|solicitor general",),
    "speaker": (
        rf"^(acting |interim )?(speaker|president|chair(man|woman|person)?|first chairman) of .*{_CHAMBER}|^speaker",
    ),
    "central_bank": (
        rf"{_CHIEF} of .*{_BANK}",
        r"chair of the fed",
    ),
    "intelligence_head": (
        r"(director|head|chief|president|chairman)\b.*(intelligence|mossad|shin bet|security service|fsb|cia\b)",
    ),
    "crown_prince": (r"crown prince",),
    "party_leader": (
        r"(secretary|chairman|leader|president|head) of (the )?.*(party|renamo|movement)\b|^general secretary$",
    ),
}
RULES: Final = tuple((role, re.compile("|".join(patterns))) for role, patterns in _WORDED.items())
"""Role classes with what their titles look like; the first that fits wins."""

_STATE: Final = re.compile(
    r"^(federal |state )?president( of (the )?(republic|swiss confederation|state|palestinian national authority"
    r"|presidential (leadership )?council|country|transition))?$"
    r"|^(monarch|king|queen|emir|amir|sultan|emperor|prince|grand duke|co-prince|pope|supreme leader|captain[- ]regent"
    r"|head of state|sovereign|yang di_pertuan agong( \(monarch\))?|taliban leader"
    r"|o le ao o le malo|paramount chief|transitional president|presidential leadership council chairperson)$"
    r"|^member of the (presidency|transitional presidential council)$"
    r"|^(chairman|chairperson|president|head) of the (presidency|presidential (leadership )?council"
    r"|sovereignty council|transitional (military|sovereignty) council|state affairs commission"
    r"|transitional presidential council)$"
)
_GOVERNMENT: Final = re.compile(
    r"^(prime minister|premier|(federal )?chancellor|taoiseach|head of government|chief executive( officer)?"
    r"|first minister|minister-president)$|^premier of the state council$"
    r"|^chairman of the (council of ministers|cabinet of ministers)( \(prime minister\))?$"
    r"|^president of the (government|council of ministers)$|^chairman of the government$|^prime minister and "
)
_MINISTER: Final = re.compile(
    r"minist|^secretary (of|for)|^secretary of|cabinet secretary|head of the federal department"
)
_SUBSTATE: Final = re.compile(
    r"^(lieutenant |deputy )?(governor|mayor|premier|chief minister|head|president|prime minister|minister-president"
    r"|emir|sultan|chief executive|administrator|first minister)\b( of|$)"
)
_PREFIX: Final = re.compile(
    r"^(acting|interim|caretaker|transitional|provisional) |\s*\((acting|interim|caretaker|ad interim)[^)]*\)",
    re.IGNORECASE,
)
_RANK: Final = re.compile(
    r"^(first |second |senior |federal |junior |union |deputy |vice[- ]|assistant |parliamentary |under[- ]?|cabinet )+"
)
_MINISTER_HEAD: Final = re.compile(
    r"^(minister|secretary|state secretary|ministry)( of state| delegate| in charge)?"
    r"( (of|for|to|at|in|without))?( the)? "
)
_INDUSTRY: Final = re.compile(r"civil|industr|production")
_OWN_WORDS: Final[dict[tuple[str, str], str]] = {
    ("IRN", "president"): "head_of_government",
    ("USA", "secretary of state"): "foreign_minister",
    ("USA", "united states secretary of state"): "foreign_minister",
    ("USA", "secretary of the treasury"): "minister:finance",
    ("USA", "secretary of defense"): "defence_minister",
    ("GBR", "chancellor of the exchequer"): "minister:finance",
    ("GBR", "foreign secretary"): "foreign_minister",
    ("BIH", "bosniak member of the presidency"): "head_of_state",
    ("BIH", "croat member of the presidency"): "head_of_state",
    ("BIH", "serb member of the presidency"): "head_of_state",
    ("IND", "foreign secretary"): "deputy_minister:foreign affairs",
    ("PAK", "foreign secretary"): "deputy_minister:foreign affairs",
    ("BGD", "foreign secretary"): "deputy_minister:foreign affairs",
    ("CHE", "chancellor"): "chief_of_staff",
    ("CHE", "federal chancellor"): "chief_of_staff",
    ("PER", "president of congress"): "speaker",
    ("MMR", "state counsellor"): "head_of_government",
    ("MCO", "minister of state"): "head_of_government",
    ("HKG", "chief executive"): "head_of_government",
    ("BIH", "chair of the council of ministers"): "head_of_government",
    ("BGD", "chief adviser"): "head_of_government",
    ("YEM", "minister of foreign affairs and emigrants (spc)"): "other",
    ("YEM", "minister of foreign affairs (spc)"): "other",
    ("YEM", "prime minister (spc)"): "other",
}
"""Words that mean an office of their own in one country."""
_SECRETARIES: Final = frozenset({"GBR", "USA", "VAT", "SMR", "PHL", "MEX"})
"""Countries whose secretaries of state are full ministers."""


def classify(title: str, country: str) -> str:
    """The role class of an office.

    Args:
        title: The office as the source words it, without the country: "Minister of Foreign Affairs".
        country: ISO3 or body code; some words mean another office in some countries.

    Returns:
        A class such as ``head_of_state`` or ``minister:finance``; ``other`` where none fits.
    """
    words = _PREFIX.sub("", title).strip().lower()
    special = _classify_special(words, country)
    if special:
        return special
    if _STATE.match(words):
        return "head_of_state"
    if _GOVERNMENT.match(words):
        return "head_of_government"
    for role, pattern in RULES:
        if pattern.search(words):
            return f"deputy_minister:{name_portfolio(words)}" if role == "deputy_minister" else role
    if (
        re.search(r"minist|secretary|^head of|chancellor", words)
        and _FOREIGN.search(words)
        and "foreign trade" not in words
    ):
        return "foreign_minister"
    if re.search(r"minist|secretary", words) and _DEFENCE.search(words) and not _INDUSTRY.search(words):
        return "defence_minister"
    if _MINISTER.search(words):
        return f"minister:{name_portfolio(words)}"
    return "governor" if _SUBSTATE.match(words) else "other"


def _classify_special(words: str, country: str) -> str | None:
    """Offices whose words mean something of their own in one country."""
    if (country, words) in _OWN_WORDS:
        return _OWN_WORDS[country, words]
    if country not in _SECRETARIES and re.match(r"(parliamentary )?secretary of state\b", words):
        return f"deputy_minister:{name_portfolio(words)}"
    if country == "GBR" and words.startswith("minister for defence"):
        return "deputy_minister:defence"
    if country == "PRK" and words.startswith("president of the presidium"):
        return "speaker"
    if country == "EUR" and words.startswith("high representative"):
        return "foreign_minister"
    return "head_of_government" if country == "VAT" and "secretary of state" in words else None


def name_portfolio(words: str) -> str:
    """The portfolio of a minister in few words: "finance" for "Federal Minister for Finance"."""
    text = _MINISTER_HEAD.sub("", _RANK.sub("", words))
    return fold(text) or "none"


def settle_portfolio(role: str, portfolios: Mapping[str, str]) -> str:
    """The role with the pack's own name of the portfolio, where the wording begins with one that it knows.

    Args:
        role: ``minister:agriculture and fisheries``.
        portfolios: Every wording that the table of portfolios has, to its name there.

    Returns:
        ``minister:agriculture``; the role as it was where no wording is known.
    """
    kind, _, text = role.partition(":")
    if kind not in {"minister", "deputy_minister"} or text in {"foreign affairs", "defence"}:
        return role
    words = text.split()
    for size in range(len(words), 0, -1):
        name = portfolios.get(" ".join(words[:size]))
        if name:
            return f"{kind}:{name}"
    return role


def split_offices(title: str) -> list[str]:
    """The offices that one cell of a list holds ("Deputy Prime Minister; Minister of Finance")."""
    parts: list[str] = []
    for cell in title.split("; "):
        match = re.match(
            r"^((?:First |Second )?Deputy Prime Minister|Vice President|Prime Minister),? and (Minister .*)$", cell
        )
        parts.extend([match.group(1), match.group(2)] if match else [cell.strip()])
    return [part for part in parts if part]
