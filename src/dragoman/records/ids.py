"""Content to ids: the same parts give the same id, on every machine and in every run."""

from __future__ import annotations

import hashlib

_LENGTH = 16


def content_id(*parts: str | None) -> str:
    """Sixteen hex digits computed from the parts in their order.

    Each part is written with its length in front, so that ("ab", "c") and ("a", "bc") differ; ``None`` differs
    from the empty string. Lone surrogates are accepted.
    """
    digest = hashlib.sha256()
    for part in parts:
        if part is None:
            digest.update(b"-;")
            continue
        data = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(data))
        digest.update(data)
        digest.update(b";")
    return digest.hexdigest()[:_LENGTH]
