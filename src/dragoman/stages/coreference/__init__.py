"""Stage: phrases with readings to entities with all their mentions; whoever cannot be decided stays apart."""

from __future__ import annotations

from dragoman.stages.coreference.entering import Linked
from dragoman.stages.coreference.linking import link_mentions

__all__ = ["Linked", "link_mentions"]
