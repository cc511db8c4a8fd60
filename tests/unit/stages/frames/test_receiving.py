"""Tests of who sends what somebody receives, on trees written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.tellings import Filler, StateWords
from dragoman.stages.frames.receiving import (
    ACCEPTED,
    CREDENTIALS,
    DELIVERING,
    RECEIVING,
    as_aided,
    as_helped_there,
    as_received,
    with_presenters,
)
from dragoman.stages.frames.roles import Roles
from dragoman.syntax.classes import MISSIVES
from dragoman.syntax.predicates import predicates
from tests.scenes import predicate_at, scene_of


def told(
    verb: str = "receive", kind: str = "message", *, case: str = "from", head: int = 4
) -> tuple[list[str], list[str]]:
    """Actors and recipients of what Norway received from Chile, whom the model has the other way round."""
    scene = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), ("a", "DET", 4, "det"),
        ("letter", "NOUN", 2, "obj"), ("of", "ADP", 6, "case"), ("thanks", "NOUN", 4, "nmod"), (case, "ADP", 8, "case"),
        ("Chile", "PROPN", head, "nmod" if head != 2 else "obl"), actors=(0, 7),
    )  # fmt: skip
    roles: dict[str, list[Filler]] = {role: [] for role in ROLES}
    spans = [scene.sentence.tokens[n].span for n in (0, 7)]
    given = {**roles, "actors": [("Norway", spans[0])], "recipients": [("Chile", spans[1])]}
    found = as_received(scene, predicate_at(scene, 1), kind, given)
    return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]


@pytest.mark.parametrize("verb", sorted(RECEIVING))
@pytest.mark.parametrize("kind", ["message", "invitation"])
@pytest.mark.parametrize("head", [2, 4, 6])
def test_as_received_has_the_sender_act(verb: str, kind: str, head: int) -> None:
    """Whether whom it is from hangs on the verb, on what is received or on what that is of."""
    assert told(verb, kind, head=head) == (["Chile"], ["Norway"])


@pytest.mark.parametrize(
    ("verb", "kind", "case"),
    [("send", "message", "from"), ("receive", "meeting", "from")],
)
def test_as_received_leaves_other_roles(verb: str, kind: str, case: str) -> None:
    """Another verb, and a meeting."""
    assert told(verb, kind, case=case) == (["Norway"], ["Chile"])


def test_as_received_has_nobody_send_what_he_receives() -> None:
    """Also where nobody tells from whom it is."""
    assert told(case="for") == ([], ["Norway"])


@pytest.mark.parametrize(("kind", "expected"), [("person", ["Lund"]), ("country", ["Lund", "Oslo"])])
def test_as_received_takes_no_place_beside_somebody_for_a_receiver(kind: str, expected: list[str]) -> None:
    """A wrong tree may have the place where somebody received something as a second subject."""
    scene = scene_of(
        ("Lund", "PROPN", 3, "nsubj"), ("Oslo", "PROPN", 3, "nsubj"), ("received", "VERB", 0, "root", "receive"),
        ("letters", "NOUN", 3, "obj", "letter"), ("from", "ADP", 6, "case"), ("Chile", "PROPN", 4, "nmod"), actors=(0, 1, 5),
    )  # fmt: skip
    first = replace(scene.actors[0], phrase=replace(scene.actors[0].phrase, kind=kind))
    scene = replace(scene, actors=(first, *scene.actors[1:]))
    given: dict[str, list[Filler]] = {role: [] for role in ROLES}
    found = as_received(scene, predicate_at(scene, 2), "message", given)
    assert sorted(e for e, _ in found["recipients"]) == expected


def test_as_aided_has_the_owner_give() -> None:
    """Who received another's tents was given them by that one."""
    scene = scene_of(
        ("Mali", "PROPN", 2, "nsubj"), ("received", "VERB", 0, "root", "receive"), ("Peru", "PROPN", 5, "nmod:poss"),
        ("'s", "PART", 3, "case"), ("tents", "NOUN", 2, "obj", "tent"), actors=(0, 2),
    )  # fmt: skip
    span = scene.sentence.tokens[0].span
    given: dict[str, list[Filler]] = {"actors": [], "recipients": [("Mali", span)]}
    found = as_aided(scene, predicate_at(scene, 1), given)
    assert [[e for e, _ in found[role]] for role in ("actors", "recipients")] == [["Peru"], ["Mali"]]


@pytest.mark.parametrize(("relation", "case"), [("obl", "to"), ("obl:agent", "to")])
def test_as_aided_has_whom_a_thing_is_handed_to_give_nothing(relation: str, case: str) -> None:
    """Also where the tree has the receiver as who hands it over."""
    scene = scene_of(
        ("tents", "NOUN", 3, "nsubj:pass", "tent"), ("were", "AUX", 3, "aux:pass"), ("handed", "VERB", 0, "root", "hand"),
        (case, "ADP", 5, "case"), ("Mali", "PROPN", 3, relation), actors=(4,),
    )  # fmt: skip
    given: dict[str, list[Filler]] = {"actors": [("Mali", scene.sentence.tokens[4].span)], "recipients": []}
    found = as_aided(scene, predicate_at(scene, 2), given)
    assert [[e for e, _ in found[role]] for role in ("actors", "recipients")] == [[], ["Mali"]]


def test_as_received_has_all_senders_act() -> None:
    """Who is joined to a sender sends it too, and what carries the verb may be its noun."""
    scene = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("received", "VERB", 0, "root", "receive"), ("letters", "NOUN", 2, "obj", "letter"),
        ("from", "ADP", 5, "case"), ("Chile", "PROPN", 3, "nmod"), ("and", "CCONJ", 7, "cc"), ("Peru", "PROPN", 5, "conj"),
        actors=(0, 4, 6),
    )  # fmt: skip
    given: dict[str, list[Filler]] = {role: [] for role in ROLES}
    for predicate in predicates(scene.sentence):
        found = as_received(scene, predicate, "message", given)
        assert [e for e, _ in found["actors"]] == ["Chile", "Peru"]
        assert [e for e, _ in found["recipients"]] == ["Norway"]


@pytest.mark.parametrize("verb", sorted(DELIVERING))
def test_as_received_has_the_sender_of_what_is_handed_over_act(verb: str) -> None:
    """Who only carries a letter from another is no sender; without one he is."""
    scene = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), ("Peru", "PROPN", 2, "iobj"),
        ("letters", "NOUN", 2, "obj", "letter"), ("from", "ADP", 6, "case"), ("Chile", "PROPN", 4, "nmod"),
        actors=(0, 2, 5),
    )  # fmt: skip
    spans = [scene.sentence.tokens[n].span for n in (0, 2)]
    given: dict[str, list[Filler]] = {role: [] for role in ROLES}
    given |= {"actors": [("Norway", spans[0])], "recipients": [("Peru", spans[1])]}
    found = as_received(scene, predicate_at(scene, 1), "message", given)
    assert [e for e, _ in found["actors"]] == ["Chile"]
    assert [e for e, _ in found["recipients"]] == ["Peru"]
    assert as_received(scene, predicate_at(scene, 1), "other", given) == given


@pytest.mark.parametrize("verb", sorted(DELIVERING))
@pytest.mark.parametrize(
    ("whose", "upos", "senders", "recipients"),
    [("Chile", "PROPN", ["Chile"], ["Peru"]), ("his", "PRON", ["Norway"], ["Chile", "Peru"])],
)
def test_as_received_has_whose_message_it_is_send_it(
    verb: str, whose: str, upos: str, senders: list[str], recipients: list[str]
) -> None:
    """In "Norway passed on Chile's letter to Peru" Chile sends, whatever the model heard; one's own one hands over."""
    scene = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), (whose, upos, 4, "nmod:poss"),
        ("letter", "NOUN", 2, "obj"), ("to", "ADP", 6, "case"), ("Peru", "PROPN", 2, "obl"), actors=(0, 2, 5),
    )  # fmt: skip
    spans = [scene.sentence.tokens[n].span for n in (0, 2, 5)]
    roles: dict[str, list[Filler]] = {role: [] for role in ROLES}
    given = {**roles, "actors": [("Norway", spans[0])], "recipients": [("Chile", spans[1]), ("Peru", spans[2])]}
    found = as_received(scene, predicate_at(scene, 1), "message", given)
    assert ([e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]) == (senders, recipients)


def presenting(paper: str = "credentials", case: str = "of", head: int = 4, kind: str = "person") -> list[str]:
    """Who takes part where Lund received some paper of Vik and Berg, of whom the model sees Lund alone."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("received", "VERB", 0, "root", "receive"), ("the", "DET", 4, "det"),
        (paper, "NOUN", 2, "obj"), (case, "ADP", 6, "case"), ("Vik", "PROPN", head, "nmod"), ("and", "CCONJ", 8, "cc"),
        ("Berg", "PROPN", 6, "conj"), actors=(0, 5, 7),
    )  # fmt: skip
    scene = replace(scene, actors=tuple(replace(a, phrase=replace(a.phrase, kind=kind)) for a in scene.actors))
    roles: dict[str, list[Filler]] = {role: [] for role in ROLES}
    roles["actors"] = roles["host"] = [("Lund", scene.sentence.tokens[0].span)]
    assert with_presenters(scene, "meeting.receive", roles) == roles
    found = with_presenters(scene, ACCEPTED, roles)
    assert found["visitor"] == found["actors"][1:]
    return [e for e, _ in found["actors"]]


@pytest.mark.parametrize("paper", sorted(CREDENTIALS))
@pytest.mark.parametrize("case", ["of", "from"])
def test_with_presenters_adds_whose_credentials_they_are(paper: str, case: str) -> None:
    """All whom "and" joins."""
    assert presenting(paper, case) == ["Lund", "Vik", "Berg"]
    assert presenting(paper, case, kind="group") == ["Lund", "Vik", "Berg"]


def test_with_presenters_leaves_others() -> None:
    """Who is elsewhere in the sentence, a state, and whose paper is none of an envoy's."""
    assert presenting(head=2) == ["Lund"]
    assert presenting(kind="country") == ["Lund"]
    assert presenting("report") == ["Lund"]
    assert presenting(case="in") == ["Lund"]


@pytest.mark.parametrize(("home", "who", "upon"), [
    (None, "refugees", ["Lund", "CHAD"]), ("PER", "refugees", ["Lund"]), (None, "museums", ["Lund"]),
])  # fmt: skip
def test_as_helped_there_has_the_state_get_what_its_people_are_given(
    home: str | None, who: str, upon: list[str]
) -> None:
    """Where those who get it are of no state that is told; who is of one gets it himself."""
    here = scene_of(
        ("Mali", "PROPN", 2, "nsubj"), ("gave", "VERB", 0, "root", "give"), ("Lund", "PROPN", 2, "iobj"), ("for", "ADP", 5, "case"),
        (who, "NOUN", 2, "obl", who.removesuffix("s")), ("in", "ADP", 7, "case"), ("Chad", "PROPN", 5, "nmod"),
        actors=(0, 2), places=(6,),
    )  # fmt: skip
    mali, lund = ((a.entities[0], a.phrase.span) for a in here.actors)
    roles: Roles = {role: [] for role in ROLES} | {"actors": [mali], "recipients": [lund]}
    words = StateWords(grounds={0: "CHAD"}, countries={"Lund": home})
    assert [e for e, _ in as_helped_there(here, 1, 1, words, roles)["recipients"]] == upon


def expressed(paper: str = "cable", verb: str = "receive", relation: str = "acl") -> tuple[list[str], list[str]]:
    """Who says what a paper expresses that Norway received from Chile, where both were taken for those who say it."""
    scene = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), ("zag", "NOUN", 2, "obj", paper),
        ("from", "ADP", 5, "case"), ("Chile", "PROPN", 3, "nmod"), ("expressing", "VERB", 3, relation, "express"),
        ("thanks", "NOUN", 6, "obj"), actors=(0, 4),
    )  # fmt: skip
    roles: dict[str, list[Filler]] = {role: [] for role in ROLES}
    both = [(name, scene.sentence.tokens[n].span) for name, n in (("Norway", 0), ("Chile", 4))]
    found = as_received(scene, predicate_at(scene, 5), "message", {**roles, "actors": both})
    return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]


@pytest.mark.parametrize("paper", sorted(MISSIVES))
@pytest.mark.parametrize("verb", sorted(RECEIVING))
def test_as_received_knows_whose_words_a_paper_has(paper: str, verb: str) -> None:
    """Its sender's, to who receives it; what else somebody receives has no words, and a paper that is sent has others."""
    assert expressed(paper, verb) == (["Chile"], ["Norway"])
    assert expressed("guest", verb) == (["Norway", "Chile"], [])
    assert expressed(paper, "burn") == (["Norway", "Chile"], [])
    assert expressed(paper, verb, "advcl") == (["Norway", "Chile"], [])
