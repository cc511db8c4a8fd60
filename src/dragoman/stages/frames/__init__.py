"""Stage: sentences, entities, times and places to tellings of events, by trained triggers and the frame lexicon."""

from __future__ import annotations

from dragoman.stages.frames.finding import find_tellings

__all__ = ["find_tellings"]
