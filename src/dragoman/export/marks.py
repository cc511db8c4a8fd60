"""A text and its annotations into HTML with marks, cut at every boundary, by code points."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from dragoman.export.phrases import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dragoman.records.spans import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotated span. ``style``: CSS class; ``ref``: what it belongs to; ``label``: shown when pointed at.

    ``anchor``: the id to jump to; ``target``: the id that a click jumps to.
    """

    span: Span
    style: str
    ref: str
    label: str = ""
    anchor: str = ""
    target: str = ""


def mark_text(text: str, marks: Iterable[Mark]) -> str:
    """The whole text, escaped, each piece that is annotated in one ``<mark>`` with all its annotations.

    Marks may nest and overlap in any way: the text is cut where one begins or ends. Taken out of its tags, the text
    is the same, but for control characters, which become visible signs.
    """
    return "".join(_pieces(text, sorted(marks, key=lambda m: (m.span, m.style, m.ref))))


def escaped(text: str) -> str:
    """Text for a page or an attribute: nothing in it is markup, and no character in it acts."""
    return escape(visible(text), quote=True).replace("\r", "&#13;")


def _pieces(text: str, marks: list[Mark]) -> Iterator[str]:
    begins: dict[int, list[Mark]] = {}
    ends: dict[int, list[Mark]] = {}
    for mark in marks:
        begins.setdefault(mark.span.start, []).append(mark)
        ends.setdefault(mark.span.end, []).append(mark)
    open_marks: list[Mark] = []
    at = 0
    for cut in sorted({*begins, *ends, len(text)}):
        if at < cut:
            yield _piece(text[at:cut], open_marks, at)
        for mark in ends.get(cut, ()):
            open_marks.remove(mark)
        open_marks += begins.get(cut, ())
        at = cut


def _piece(words: str, marks: list[Mark], at: int) -> str:
    """One piece of the text; anchors stand at the first piece of their mark only."""
    if not marks:
        return escaped(words)
    styles = " ".join(dict.fromkeys(m.style for m in marks))
    refs = " ".join(dict.fromkeys(m.ref for m in marks if m.ref))
    labels = "; ".join(dict.fromkeys(m.label for m in marks if m.label))
    inner = escaped(words)
    target = next((m.target for m in marks if m.target), "")
    if target:
        inner = f'<a href="#{target}">{inner}</a>'
    for anchor in dict.fromkeys(m.anchor for m in marks if m.anchor and m.span.start == at):
        inner = f'<span id="{anchor}"></span>{inner}'
    title = f' title="{escaped(labels)}"' if labels else ""
    return f'<mark class="{styles}" data-r="{refs}"{title}>{inner}</mark>'
