"""Two states of one short name: which of both a text means by it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

OTHER: Final = (
    r"\bKinshasa\b|\bD\.?R\.? ?(?:C\b|Congo\b)|\bDemocratic Republic\b|\bKivu\b|\bKatanga\b|\bIturi\b|\bGoma\b"
)
OWN: Final = r"\bBrazzaville\b|\bSassou\b|(?<!Democratic )\bRepublic of (?:the )?Congo\b|\bPointe[- ]Noire\b"
BRAZZAVILLE: Final = rf"(?s)^(?:(?!{OTHER}).)*?(?:{OWN})"
"""A text that speaks of the Congo of Brazzaville before it speaks of the other, the larger and the more often meant."""


def bearers(text: str) -> Mapping[str, str]:
    """Folded short names -> the folded full names of the states that a text means by them, where not the best known."""
    return {"congo": "republic of the congo"} if re.search(BRAZZAVILLE, text) else {}
