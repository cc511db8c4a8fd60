"""Stage: tellings to tellings with their status decided, by explicit words where there are any, else by the model."""

from __future__ import annotations

from dragoman.stages.status.deciding import decide_status, status_of

__all__ = ["decide_status", "status_of"]
