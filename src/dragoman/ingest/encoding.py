"""The bytes of a plain-text file into its text, with the encoding that was used."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.errors import InputError

MAX_BYTES = 20_000_000
"""The longest document that is read, in bytes (in code points for a text already decoded)."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte order marks; the longer of two with the same beginning comes first."""

_FORMATS = (
    (b"%PDF-", "pdf", "a PDF file"),
    (b"PK\x03\x04", "zip", "a ZIP archive (a word processor's file is one too)"),
    (b"\x1f\x8b", "gzip", "a gzip archive"),
    (b"{\\rtf", "rtf", "an RTF file"),
    (b"\xd0\xcf\x11\xe0", "ole", "an old word processor's file"),
)
"""What other formats begin with: reason and name."""

_MARKUP = re.compile(rb"\s*<(?:!doctype\b|html\b|head\b|body\b|\?xml\b|!--)", re.IGNORECASE)

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
"""Control characters that no text needs; escape (for terminal colours) and white space are left out."""

MAX_CONTROLS = 0.05
"""The share of control characters above which a file is taken for binary. Compressed and compiled files have
about a tenth (27 of 256 byte values) and more; scraped text with stray controls stays far below a hundredth."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and its encoding; ``guessed`` where nothing in the bytes says which one it is."""

    text: str
    encoding: str
    guessed: bool = False


def read_bytes(data: bytes, name: str) -> Decoded:
    """The text of a file's bytes; ``name`` is for messages. A byte order mark is not part of the text.

    UTF-8, and UTF-16 or UTF-32 with a byte order mark, are read for certain. Anything else is read as Windows-1251
    where its letters are Cyrillic, otherwise as Windows-1252, and said to be guessed.

    Raises:
        InputError: nothing but white space (reason ``empty``), over 20 MB (``size``), not text (``binary``), damaged
            (``encoding``), or of another format (``markup``, ``pdf``, ``zip``, ``gzip``, ``rtf``, ``ole``).
    """
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: {size_message(len(data))}", reason="size")
    _refuse_format(data, name)
    found = _decode(data, name)
    _refuse_binary(found.text, name)
    if not found.text.strip():
        raise InputError(f"{name}: empty: there is no text in it", reason="empty")
    return found


def size_message(size: int) -> str:
    """What to say of a document that is too long; ``size`` in bytes."""
    megabytes = MAX_BYTES // 1_000_000
    return f"{size / 1e6:.1f} MB is too long for one document (the limit is {megabytes} MB): split it into dispatches"


def _refuse_format(data: bytes, name: str) -> None:
    """Refuse what is plainly not plain text, by its first bytes."""
    for magic, reason, what in _FORMATS:
        if data.startswith(magic):
            raise InputError(
                f"{name}: this is {what}; this version reads plain text: save it as text and read that", reason=reason
            )
    if _MARKUP.match(data.removeprefix(b"\xef\xbb\xbf")[:200]):
        raise InputError(
            f"{name}: this is HTML or XML; this version reads plain text: save the page as text and read that",
            reason="markup",
        )


def _decode(data: bytes, name: str) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding)
            except UnicodeDecodeError as error:
                raise InputError(
                    f"{name}: begins like {encoding.upper()}, but byte {error.start + len(mark)} is not: "
                    "the file is damaged or cut short; save it again as UTF-8",
                    reason="encoding",
                ) from None
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _guess(data)


def _guess(data: bytes) -> Decoded:
    """The text in the likelier of two one-byte encodings.

    In Cyrillic text letters above 0xBF stand next to each other; in Western text they stand among ASCII letters.
    """
    high = re.findall(rb"[\xc0-\xff]+", data)
    together = sum(len(run) for run in high if len(run) > 1)
    encoding = "windows-1251" if together * 2 > sum(map(len, high)) else "windows-1252"
    # A few bytes are undefined in each: they become U+FFFD, so that the rest can be read.
    return Decoded(data.decode(encoding, errors="replace"), encoding, guessed=True)


def _refuse_binary(text: str, name: str) -> None:
    """Refuse text that cannot be text: with NUL characters, or too many control characters."""
    if "\0" in text:
        hint = " (if it is UTF-16, save it as UTF-8)" if text[1::2].count("\0") * 4 > len(text) else ""
        raise InputError(f"{name}: binary: it has NUL characters; Dragoman reads plain text{hint}", reason="binary")
    controls = len(_CONTROLS.findall(text))
    if controls > MAX_CONTROLS * len(text):
        raise InputError(
            f"{name}: binary: {controls} of its {len(text)} characters are control characters; "
            "Dragoman reads plain text",
            reason="binary",
        )
