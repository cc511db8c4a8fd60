"""The errors of Dragoman, so that a caller can catch "ours" with one name.

DragomanError
├── InputError      a document, argument or file is not what it must be
├── PackError       a pack (files of knowledge) is damaged or contradicts itself
├── ModelError      the language model is missing, damaged or not the one this version was made for
├── StoreError      a store cannot be read or written
└── InternalError   a promise of ours is broken: please report it

Every message says what is wrong, where, and what to do.
"""

from __future__ import annotations


class DragomanError(Exception):
    """Any error that Dragoman raises on purpose."""


class InputError(DragomanError):
    """A document, argument or file is not what it must be. ``reason`` is a short code for programs."""

    def __init__(self, message: str, reason: str = "input") -> None:
        super().__init__(message)
        self.reason = reason


class PackError(DragomanError):
    """A pack is damaged or contradicts itself; the message lists every problem with its place."""


class ModelError(DragomanError):
    """The language model is missing, damaged or not the one this version was made for."""


class StoreError(DragomanError):
    """A store cannot be read or written."""


class InternalError(DragomanError):
    """A promise of ours is broken; the message names the document and what to report."""
