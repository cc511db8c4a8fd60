"""Stage: who acts and to whom it is done, weighed anew by all that speaks for it: words, model, rules."""

from __future__ import annotations

from dragoman.stages.weighing.deciding import weigh_roles

__all__ = ["weigh_roles"]
