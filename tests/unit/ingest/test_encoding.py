"""Bytes into text."""

from __future__ import annotations

import gzip
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.errors import InputError
from dragoman.ingest.encoding import MAX_BYTES, Decoded, read_bytes

WESTERN = "The café’s owner, Señor Peña, met “old friends” from Besançon."
RUSSIAN = "Министр иностранных дел прибыл в Белград с рабочим визитом."


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"Plain words.", Decoded("Plain words.", "utf-8")),
        (RUSSIAN.encode(), Decoded(RUSSIAN, "utf-8")),
        (b"\xef\xbb\xbf" + WESTERN.encode(), Decoded(WESTERN, "utf-8")),
        (b"\xff\xfe" + WESTERN.encode("utf-16-le"), Decoded(WESTERN, "utf-16-le")),
        (b"\xfe\xff" + WESTERN.encode("utf-16-be"), Decoded(WESTERN, "utf-16-be")),
        (b"\xff\xfe\0\0" + WESTERN.encode("utf-32-le"), Decoded(WESTERN, "utf-32-le")),
        (WESTERN.encode("cp1252"), Decoded(WESTERN, "windows-1252", guessed=True)),
        (RUSSIAN.encode("cp1251"), Decoded(RUSSIAN, "windows-1251", guessed=True)),
        (b"one\x81two", Decoded("one\ufffdtwo", "windows-1252", guessed=True)),
        (b"one\r\ntwo\rthree\n", Decoded("one\r\ntwo\rthree\n", "utf-8")),
        ("a\u202eb\u200f\x1b[31m 👩‍👩‍👧 text".encode(), Decoded("a\u202eb\u200f\x1b[31m 👩‍👩‍👧 text", "utf-8")),
    ],
)
def test_read_bytes_gives_text_and_encoding(data: bytes, expected: Decoded) -> None:
    """Each encoding is recognised, and said to be guessed where it is; line ends and odd characters stay."""
    assert read_bytes(data, "x.txt") == expected


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x7fELF\x02\x01\x01\0\0\0", "binary"),
        ("UTF-16 without a mark".encode("utf-16-le"), "binary"),
        (b"\x01\x02\x03 few words", "binary"),
        (b"%PDF-1.7\n...", "pdf"),
        (b"PK\x03\x04....", "zip"),
        (gzip.compress(b"words", mtime=0), "gzip"),
        (b"{\\rtf1\\ansi Words}", "rtf"),
        (b"\n <!DOCTYPE html><p>Words</p>", "markup"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><a/>", "markup"),
        (b"<HTML><body>Words", "markup"),
        (b"\xff\xfea", "encoding"),
        (b"\xef\xbb\xbfabc\xff", "encoding"),
        (b"a" * (MAX_BYTES + 1), "size"),
    ],
)
def test_read_bytes_refuses_what_is_no_text_with_a_reason(data: bytes, reason: str) -> None:
    """Each kind of file that is not plain text has its own reason, and the message names the file."""
    with pytest.raises(InputError) as caught:
        read_bytes(data, "odd.txt")
    assert caught.value.reason == reason
    assert str(caught.value).startswith("odd.txt: ")


def test_read_bytes_refuses_noise() -> None:
    """Random bytes, which have no magic number, are binary."""
    with pytest.raises(InputError) as caught:
        read_bytes(random.Random(1).randbytes(4000), "noise")
    assert caught.value.reason == "binary"


def test_read_bytes_keeps_a_text_that_only_mentions_markup() -> None:
    """Angle brackets in running text do not make a web page."""
    assert read_bytes(b"He typed <html> and left.", "x").text == "He typed <html> and left."


@given(st.binary(max_size=60))
def test_read_bytes_gives_text_or_an_input_error(data: bytes) -> None:
    """No bytes make it fail in any other way."""
    reason = text = ""
    try:
        text = read_bytes(data, "x").text
    except InputError as error:
        reason = error.reason
    assert bool(text.strip()) != bool(reason)


@given(st.text(min_size=1).filter(lambda t: t.strip() and "\0" not in t))
def test_read_bytes_keeps_utf8_code_point_by_code_point(text: str) -> None:
    """What is read from UTF-8 is the text that was written, unless it is refused."""
    try:
        found = read_bytes(text.encode(), "x").text
    except InputError:
        return  # which texts are refused is the business of the tests above
    assert found == text.removeprefix("\ufeff")
