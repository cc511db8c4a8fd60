"""The page of a record."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from dragoman.export.html import page_title, record_page

if TYPE_CHECKING:
    from dragoman.records.record import Record

VOID = {"meta", "br"}


class _Checker(HTMLParser):
    """Reads a page as a browser does: open tags, ids, links, and the text of the dispatch."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.outside: list[str] = []
        self.words = ""
        self.inside = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if found.get("id"):
            self.ids.append(found["id"] or "")
        if tag == "a" and (found.get("href") or "").startswith("#"):
            self.links.append((found["href"] or "")[1:])
        self.outside += [v or "" for k, v in attrs if k == "src" or (tag == "link" and k == "href")]
        if found.get("class") == "words":
            self.inside = len(self.open)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1] == tag, (tag, self.open)
        if len(self.open) == self.inside:
            self.inside = 0
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.words += data


def test_record_page_shows_the_text_character_by_character(hand_record: Record) -> None:
    """Taken out of the marks, the text on the page is the text of the record, emoji and all; all tags are closed."""
    page = _Checker(record_page([hand_record]))
    assert page.words == hand_record.dispatch.text
    assert page.open == []


def test_record_page_has_unique_anchors_and_no_dead_link(hand_record: Record, empty_record: Record) -> None:
    """Every event, actor and quotation can be reached without JavaScript, also in a page of several records."""
    page = _Checker(record_page([hand_record, empty_record, hand_record]))
    assert len(page.ids) == len(set(page.ids))
    assert set(page.links) <= set(page.ids)
    assert {"d1v0", "d1v0w", "d1v0w1", "d1v1w", "d1a0w", "d1q0w", "d3v0"} <= set(page.ids)


def test_record_page_asks_for_nothing_from_outside(hand_record: Record) -> None:
    """No source outside the page; its policy names the very style and script that are in it."""
    html = record_page([hand_record])
    assert _Checker(html).outside == []
    assert "url(" not in html
    assert "@import" not in html
    for tag in ("style", "script"):
        content = re.search(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        assert content is not None
        digest = base64.b64encode(hashlib.sha256(content[1].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in html
    assert " style=" not in html
    assert " onclick" not in html


def test_record_page_escapes_everything_that_comes_from_outside(hand_record: Record) -> None:
    """Markup in text, names, titles and addresses is shown and not obeyed; only web addresses become links."""
    evil = "<script>alert(1)</script>\"'&"
    record = replace(
        hand_record,
        dispatch=replace(hand_record.dispatch, title=evil, publisher=evil, agency=evil, url="javascript:alert(1)"),
        entities=tuple(replace(e, name=evil) for e in hand_record.entities),
        events=tuple(replace(e, origin=evil) for e in hand_record.events),
    )
    html = record_page([record])
    assert html.count("<script>") == 1
    assert "<script>alert" not in html
    assert 'href="javascript' not in html
    assert _Checker(html).open == []


def test_record_page_says_why_there_is_no_event(empty_record: Record) -> None:
    """An empty record shows its reason."""
    html = record_page([empty_record])
    assert "No event was coded." in html
    assert "no political actor" in html


def test_record_page_tells_every_field_of_an_event(hand_record: Record) -> None:
    """Kind, codes, status, who, when with its basis, where, according to whom, words and topic are on the page."""
    words = unescape(re.sub(r"<[^>]*>", " ", record_page([hand_record])))
    for expected in (
        "call", "happened", "CONSULT/phone", "CAMEO 041", "Kari Lund (Foreign Minister of Norway)", "3 March 2020",
        "“Tuesday”, as the text says", "May 2020", "Oslo (NOR)", "Norwegian foreign ministry", "planned", "about call",
        "frame:call", "told again", "coded, not verified",
    ):  # fmt: skip
        assert expected in words, expected


def test_record_page_is_the_same_bytes_twice(hand_record: Record) -> None:
    """Nothing of the page depends on when or where it is made."""
    assert record_page([hand_record]) == record_page([hand_record])


def test_page_title_is_the_title_or_the_first_words_of_the_content(hand_record: Record) -> None:
    """The dateline is left out; long titles are cut with a sign."""
    assert page_title(hand_record).startswith("Norway's foreign minister Kari Lund")
    assert page_title(hand_record).endswith("…")
    titled = replace(hand_record, dispatch=replace(hand_record.dispatch, title="A call"))
    assert page_title(titled) == "A call"
