"""Tests of who has begun a visit to which somebody was invited; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.records.spans import Span
from dragoman.stages.frames.inviting import as_invited
from tests.scenes import scene_of
from tests.tellings import bare_telling


def begun(
    *, relation: str = "xcomp", status: str = "proposed", guest: str = "Berg", kind: str = "visit", known: str = ""
) -> list[str]:
    """Who has begun a visit of somebody, whom Lund invited as Berg."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("invited", "VERB", 0, "root", "invite"), ("Berg", "PROPN", 2, "obj"),
        ("to", "PART", 5, "mark"), ("visit", "VERB", 2, relation),
    ).sentence  # fmt: skip
    own = Span(0, 1)
    invitation = bare_telling(sentence, 1, "invitation", {"actors": (("Lund", own),), "recipients": (("Berg", own),)})
    roles: dict[str, Sequence[tuple[str, Span]]] = {
        "visitor": ((guest, own),),
        "initiator": ((known, own),) if known else (),
    }
    visit = replace(bare_telling(sentence, 4, kind, {r: tuple(f) for r, f in roles.items()}), status=status)
    return [e for e, _ in as_invited(sentence, [invitation, visit])[1].roles["initiator"]]


@pytest.mark.parametrize("status", ["proposed", "planned"])
def test_as_invited_has_who_invites_begin_the_visit(status: str) -> None:
    """Of whom he invites to come."""
    assert begun(status=status) == ["Lund"]


def test_as_invited_leaves_other_visits() -> None:
    """One that was paid, one of somebody else, no visit, one that hangs on nothing, and who is known to have begun it."""
    assert begun(status="happened") == []
    assert begun(guest="Vik") == []
    assert begun(kind="meeting") == []
    assert begun(relation="parataxis") == []
    assert begun(known="Rey") == ["Rey"]


@pytest.mark.parametrize(("between", "tag", "invited"), [("there", "ADV", "Berg"), ("spoke", "VERB", "Rey")])
def test_as_invited_gives_the_guest_the_invitation_at_which_he_comes(between: str, tag: str, invited: str) -> None:
    """Beside his visit, whatever the tree has between; behind another verb it may be somebody else's."""
    sentence = scene_of(
        ("Berg", "PROPN", 4, "nsubj"), ("pays", "VERB", 0, "root", "pay"), ("a", "DET", 4, "det"),
        ("visit", "NOUN", 2, "obj"), (between, tag, 2, "dep"), ("at", "ADP", 7, "case"),
        ("invitation", "NOUN", 2, "dep"),
    ).sentence  # fmt: skip
    own = Span(0, 1)
    visit = bare_telling(sentence, 3, "visit", {"visitor": (("Berg", own),)})
    roles = {"actors": (("Lund", own),), "recipients": (("Rey", own),)}
    invitation = bare_telling(sentence, 6, "invitation", roles)
    found = as_invited(sentence, [visit, invitation])[1].roles["recipients"]
    assert [e for e, _ in found] == [invited]


@pytest.mark.parametrize(("inviting", "invited"), [("Lund", ["Vik"]), ("Vik", []), ("", [])])
def test_as_invited_gives_an_invitation_to_who_is_to_come(inviting: str, invited: list[str]) -> None:
    """Where it names nobody invited, "the invitation to visit Chad", and he is not who invites."""
    sentence = scene_of(
        ("the", "DET", 2, "det"), ("invitation", "NOUN", 0, "root"), ("to", "PART", 4, "mark"),
        ("visit", "VERB", 2, "acl"),
    ).sentence  # fmt: skip
    own = Span(0, 1)
    offer = bare_telling(sentence, 1, "invitation", {"actors": ((inviting, own),)} if inviting else {})
    visit = replace(bare_telling(sentence, 3, "visit", {"visitor": (("Vik", own),)}), status="proposed")
    assert [e for e, _ in as_invited(sentence, [offer, visit])[0].roles.get("recipients", ())] == invited


@pytest.mark.parametrize(
    ("owner", "case", "noun", "inviting"),
    [
        ("the", "for", "thanks", "Lund"), ("Chadian", "for", "thanks", "Rey"), ("the", "after", "thanks", "Rey"),
        ("the", "for", "praise", "Rey"),
    ],
)  # fmt: skip
def test_as_invited_takes_whom_somebody_thanks_for_who_invited_him(
    owner: str, case: str, noun: str, inviting: str
) -> None:
    """Berg thanked Lund for the invitation; not for that of another, nor where he did something else."""
    sentence = scene_of(
        ("Berg", "PROPN", 2, "nsubj"), ("v", "VERB", 0, "root", noun.removesuffix("s")), ("Lund", "PROPN", 2, "obj"),
        (case, "ADP", 6, "case"), (owner, "ADJ", 6, "det" if owner == "the" else "amod"), ("invitation", "NOUN", 2, "obl"),
    ).sentence  # fmt: skip
    own = Span(0, 1)
    thanks = bare_telling(sentence, 1, "statement", {"actors": (("Berg", own),), "recipients": (("Lund", own),)})
    offer = bare_telling(sentence, 5, "invitation", {"actors": (("Rey", own),)})
    found = as_invited(sentence, [thanks, offer])[1]
    assert [e for e, _ in found.roles["actors"]] == [inviting]
    assert [e for e, _ in found.roles.get("recipients", ())] == (["Berg"] if inviting == "Lund" else [])


@pytest.mark.parametrize(
    ("verb", "kind", "expected"),
    [(2, "invitation", ([], ["Berg"])), (3, "invitation", (["Berg"], [])), (2, "message", (["Berg"], []))],
)
def test_as_invited_has_invited_to_whom_an_invitation_is_given(
    verb: int, kind: str, expected: tuple[list[str], list[str]]
) -> None:
    """The invitation extended to Berg is not Berg's; what another verb gives him may be."""
    sentence = scene_of(
        ("the", "DET", 2, "det"), ("invitation", "NOUN", 0, "root"), ("extended", "VERB", 2, "acl", "extend"),
        ("sent", "VERB", 2, "acl", "send"),
    ).sentence  # fmt: skip
    berg = (("Berg", Span(0, 1)),)
    told = [
        bare_telling(sentence, 1, "invitation", {"actors": berg}),
        bare_telling(sentence, verb, kind, {"recipients": berg}),
    ]
    roles = as_invited(sentence, told)[0].roles
    assert ([e for e, _ in roles.get("actors", ())], [e for e, _ in roles.get("recipients", ())]) == expected
