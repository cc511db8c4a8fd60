"""Stage: analysed sentences to quotations, direct and indirect, with cue, source and nesting; speakers come later."""

from __future__ import annotations

from dragoman.stages.quotes.finding import find_said

__all__ = ["find_said"]
