"""Stage: everything that was read to one record: events with all their tellings, chains of reporters, quotations."""

from __future__ import annotations

from dragoman.stages.assemble.building import assemble

__all__ = ["assemble"]
