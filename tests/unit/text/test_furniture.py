"""Tests of what is no content; the golden cases of the stage ``clean`` hold one for each kind."""

from __future__ import annotations

import pytest

from dragoman.text.furniture import find_furniture, find_head_date

BODY = "The ministers met on Thursday."


def test_find_furniture_gives_spans_in_order() -> None:
    """Head, inside and tail of a text, apart and in order."""
    text = f"By Ann Lee\n\n(Adds quote) {BODY}\n\n###"
    assert [text[s:e] for s, e in find_furniture(text)] == ["By Ann Lee", "(Adds quote)", "###"]


@pytest.mark.parametrize(
    "line",
    [
        "By midnight the border was open",
        "Writing by hand is slow, said the minister.",
        "Photographs were taken of both sides.",
        "Share prices fell in both capitals.",
        "Print media reported the visit first.",
        "Contact with the envoy was lost on Friday.",
        "Follow-up talks are due in May.",
        "The end",
        "- the two sides agreed on a date",
        "Related issues were left for the spring, the ministry said.",
        "(Added later, the clause on fish was dropped.)",
        "Correction: the visit was on Friday.",
        "Office of the Press Secretary",
    ],
)
def test_find_furniture_leaves_content_alone(line: str) -> None:
    """Lines of content that begin like furniture stay."""
    assert find_furniture(f"{line}\n\n{BODY}\n\n{line}") == []


@pytest.mark.parametrize(
    "line", ["To tell us of a mistake in this report, click here.", "For the whole list click below"]
)
def test_find_furniture_knows_a_notice_to_the_reader(line: str) -> None:
    """Who clicks here does nothing to anybody; a click alone is none."""
    assert find_furniture(f"{BODY}\n\n{line}") == [(len(BODY) + 2, len(BODY) + 2 + len(line))]
    assert find_furniture(f"{BODY}\n\nThe lock gave a click, the guard told them.") == []


def test_find_furniture_knows_the_tags_of_a_post() -> None:
    """A line of tags is none of the news; one number sign in a headline is."""
    tags = "#Peru #Chile #border talks"
    assert find_furniture(f"{BODY}\n{tags}") == [(len(BODY) + 1, len(BODY) + 1 + len(tags))]
    assert find_furniture(f"Peru is #1 in fish\n\n{BODY}") == []


def test_find_furniture_ends_a_list_of_stories_at_a_sentence() -> None:
    """Headlines below "Related stories" are not content, the sentence after them is."""
    text = f"Related stories\nEnvoy leaves for Oslo\n{BODY}"
    assert [text[s:e] for s, e in find_furniture(text)] == ["Related stories", "Envoy leaves for Oslo"]


@pytest.mark.parametrize(
    ("text", "span", "date"),
    [
        (" date 2020-09-10 BELGRADE", (1, 16), (2020, 9, 10)),
        ("Title\nIssued on: February 20, 2020", None, (2020, 2, 20)),
        ("Title\n[November 14, 2006 18:42:10]", None, (2006, 11, 14)),
        ("Title\nWednesday, 22 May, 2002, 16:05 GMT 17:05 UK", None, (2002, 5, 22)),
        ("Source: Xinhua| 2020-09-10 12:00:00|Editor: lan", None, (2020, 9, 10)),
        ("Ana Roe  |10.02.2026 - Update : 11.02.2026", None, (2026, 2, 10)),
        ("May 5, 2011 was a Thursday.", None, None),
        ("date of birth unknown", None, None),
    ],
)
def test_find_head_date_reads_page_heads(
    text: str, span: tuple[int, int] | None, date: tuple[int, int, int] | None
) -> None:
    """The header, a line that says when it was published, a page's head; no date of a sentence."""
    assert find_head_date(text) == (span, date)


@pytest.mark.parametrize("line", ["Home World Talks open", "Home Talks open", "Home Europe Norway Talks open"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_find_furniture_knows_the_path_to_a_headline(line: str, gap: str) -> None:
    """It ends with the words of the line behind it, which are content."""
    text = f"{line}{gap}Talks open\n\n{BODY}"
    assert [text[s:e] for s, e in find_furniture(text)] == [line]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Home World Talks open", "Talks end"),
        ("Home World Retalks open", "talks open"),
        ("Homes for World Talks open", "Talks open"),
        ("Talks open", "Talks open"),
        ("Start World Talks open", "Talks open"),
        ("Home World Talks open in Oslo", "Talks open"),
    ],
)
def test_find_furniture_leaves_lines_that_lead_to_no_headline(line: str, title: str) -> None:
    """Another headline, part of a word, and what begins otherwise."""
    assert find_furniture(f"{line}\n{title}\n\n{BODY}") == []


@pytest.mark.parametrize(("before", "found"), [(13, ["Home World Talks open"]), (14, [])])
def test_find_furniture_looks_for_a_path_in_the_head_alone(before: int, found: list[str]) -> None:
    """The fourteenth line is the last of it."""
    text = f"{BODY}\n" * before + "Home World Talks open\nTalks open"
    assert [text[s:e] for s, e in find_furniture(text)] == found


def test_find_furniture_knows_no_path_in_the_last_line() -> None:
    """No headline stands behind it."""
    assert find_furniture("Home World Talks open") == []


@pytest.mark.parametrize(
    "line",
    [
        "Home » World News » Ministers meet in Oslo",
        "Ann Lee 23 seconds ago Sat 23rd October 2021 | 07:44 PM",
        "News Agencies | Updated on: 4 July 2017, 10:35 IST",
        "First published: 4 July 2017, 10:35 IST",
        "You are here:   Home",
        "Oslo Wire, September 22, 2016 Adjust font size:",
        "Large Medium Small |",
        "General",
        "World News",
        "Politics & Economy |",
        "READ: Envoys meet as rivalry grows",
        "Previous articleChad, Mali hold a joint exercise",
        "Next article“We are ready”: Lund",
        "Watch: Envoys meet in Oslo",
        "Envoys meet in Oslo  • Chad buys grain • Togo sees rain  • Lund wins a prize",
        "Any material published on this site is protected by copyright and may be used only with our consent.",
    ],
)
def test_find_furniture_knows_the_lines_of_scraped_pages(line: str) -> None:
    """Paths, stamps and notices around a scraped text."""
    text = f"{line}\n\n{BODY}"
    assert [text[s:e] for s, e in find_furniture(text)] == [line]


@pytest.mark.parametrize("line", ["General Lund meets Vik", "Security talks open", "World leaders gather"])
def test_find_furniture_takes_no_headline_for_a_section(line: str) -> None:
    """A section stands alone on its line, and above the text."""
    assert not find_furniture(f"{line}\n\n{BODY}")
    assert not find_furniture(f"{BODY}\n" * 20 + "General\n" + f"{BODY}\n" * 20)


def test_find_furniture_leaves_the_points_of_a_communique() -> None:
    """Each has a line of its own, and two on one line are no list of stories."""
    text = "• The ministers met in Oslo.\n• They agreed to talk • and to meet • again."
    assert find_furniture(text) == []


def test_find_furniture_knows_an_agency_before_a_stroke() -> None:
    """At the head of a text; a stroke between other words is content."""
    text = "Morning News / Chad said on Monday that it was waiting."
    assert [text[s:e] for s, e in find_furniture(text)] == ["Morning News /"]
    assert find_furniture("The road / rail link to Chad was opened.") == []


def test_find_furniture_knows_a_list_under_a_heading_in_another_script() -> None:
    """The headlines below are other stories; a section's name before a headline is none of its words."""
    listed = ["相关文章", "- 新闻:Chad buys grain", "- 新闻:Togo sees rain"]
    text = "\n".join(["国际新闻:Envoys meet in Oslo", BODY, *listed])
    assert [text[s:e] for s, e in find_furniture(text)] == ["国际新闻:", *listed]


def test_find_furniture_leaves_letters_of_other_alphabets_inside_words() -> None:
    """Names with accents are Latin, and a name in brackets is no heading."""
    for text in ("Łódź\n\n" + BODY, "Lund (Лунд) came: he spoke.\n\n" + BODY):
        assert find_furniture(text) == []
