"""Tests of deeds whose doer, or whose victim, is an adjective, an owner or a place; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.spans import Span
from dragoman.records.tellings import Filler, StateWords
from dragoman.stages.frames.adjectives import deed_by_means, deed_of_states, owners, struck_grounds, struck_states
from dragoman.stages.frames.scene import Scene
from tests.scenes import Word, predicate_at
from tests.scenes import scene_of as scene

STATES = {"norwegian": "e1", "danish": "e2", "norway": "e1"}


def cited(found: Scene, fillers: list[Filler]) -> list[tuple[str, str]]:
    """The fillers with their words in place of the spans."""
    text = " ".join(token.text for token in found.sentence.tokens)
    return [(entity, text[span.start : span.end]) for entity, span in fillers]


def test_an_adjective_of_a_named_state_says_whose_deed_it_is() -> None:
    """The filler is the adjective."""
    found = scene(("Norwegian", "ADJ", 2, "amod"), ("strikes", "NOUN", 3, "nsubj"), ("ceased", "VERB", 0, "root"))
    assert deed_of_states(found, 1, 1, STATES) == [("e1", Span(0, 9))]


def test_two_adjectives_are_two_states() -> None:
    """The second hangs on the first."""
    found = scene(
        ("Norwegian", "ADJ", 4, "amod"), ("and", "CCONJ", 3, "cc"), ("Danish", "ADJ", 1, "conj"),
        ("strikes", "NOUN", 0, "root"),
    )  # fmt: skip
    assert [entity for entity, _ in deed_of_states(found, 3, 3, STATES)] == ["e1", "e2"]


def test_no_deed_of_a_state() -> None:
    """Adjectives of other nouns, of states that the text does not name, and triggers that are verbs."""
    other = scene(("Norwegian", "ADJ", 2, "amod"), ("ships", "NOUN", 3, "compound"), ("strikes", "NOUN", 0, "root"))
    assert deed_of_states(other, 2, 2, STATES) == []
    unknown = scene(("Finnish", "ADJ", 2, "amod"), ("strikes", "NOUN", 0, "root"))
    assert deed_of_states(unknown, 1, 1, STATES) == []
    verb = scene(("Norwegian", "ADJ", 2, "amod"), ("struck", "VERB", 0, "root"))
    assert deed_of_states(verb, 1, 1, STATES) == []


@pytest.mark.parametrize(
    "before", [(("anti", "ADJ", 4, "amod"), ("-", "PUNCT", 4, "punct")), (("anti-", "ADJ", 3, "amod"),)]
)
def test_deed_of_states_is_not_theirs_against_whom_it_is(before: tuple[Word, ...]) -> None:
    """Anti-Norwegian strikes are no deed of Norway's, and those of its adversary are his."""
    ours: Word = ("Norwegian", "ADJ", len(before) + 2, "amod")
    against = scene(*before, ours, ("strikes", "NOUN", 0, "root", "strike"))
    assert deed_of_states(against, len(before) + 1, len(before) + 1, STATES) == []
    theirs = scene(("Danish", "ADJ", 2, "amod"), ("strikes", "NOUN", 0, "root", "strike"))
    assert deed_of_states(theirs, 1, 1, STATES) == [("e2", Span(0, 6))]


def test_deed_of_states_sees_against_whom_it_is_before_two_words() -> None:
    """Of a state whose adjective has two."""
    words: tuple[Word, ...] = (("North", "ADJ", 5, "amod"), ("Korean", "ADJ", 5, "amod"), ("drills", "NOUN", 0, "root"))
    against = scene(("anti", "ADJ", 5, "amod"), ("-", "PUNCT", 5, "punct"), *words)
    assert deed_of_states(against, 4, 4, {"north korean": "e3"}) == []
    beside = scene(("loud", "ADJ", 5, "amod"), (",", "PUNCT", 5, "punct"), *words)
    assert deed_of_states(beside, 4, 4, {"north korean": "e3"}) == [("e3", Span(7, 19))]


def died(case: str, thing: str, *actors: int) -> Scene:
    """A sentence that says in what people died: "a Norwegian …"."""
    return scene(
        ("Many", "NOUN", 2, "nsubj"), ("died", "VERB", 0, "root", "die"), (case, "ADP", 6, "case"), ("a", "DET", 6, "det"),
        ("Norwegian", "ADJ", 6, "amod"), (thing, "NOUN", 2, "obl"), actors=actors,
    )  # fmt: skip


@pytest.mark.parametrize("case", ["in", "by", "from", "under", "during"])
def test_the_adjective_of_a_means_says_whose_deed_it_is(case: str) -> None:
    """The filler is the adjective."""
    found = died(case, "ambush")
    assert cited(found, deed_by_means(found, predicate_at(found, 1), STATES)) == [("e1", "Norwegian")]


def test_the_agent_of_a_passive_is_a_means() -> None:
    """What is hit by Norwegian and Danish missiles is hit by both states."""
    found = scene(
        ("Ships", "NOUN", 3, "nsubj:pass"), ("were", "AUX", 3, "aux:pass", "be"), ("hit", "VERB", 0, "root"),
        ("by", "ADP", 8, "case"), ("Norwegian", "ADJ", 8, "amod"), ("and", "CCONJ", 7, "cc"), ("Danish", "ADJ", 5, "conj"),
        ("missiles", "NOUN", 3, "obl:agent", "missile"),
    )  # fmt: skip
    fillers = deed_by_means(found, predicate_at(found, 2), STATES)
    assert cited(found, fillers) == [("e1", "Norwegian"), ("e2", "Danish")]


@pytest.mark.parametrize(
    "found",
    [
        pytest.param(died("in", "hospital"), id="no-means"),
        pytest.param(died("after", "ambush"), id="other-slot"),
        pytest.param(died("by", "police", 5), id="somebody"),
    ],
)
def test_no_deed_by_means(found: Scene) -> None:
    """What strikes nobody, what stands beside the act, and those who act themselves tell nothing of a state."""
    assert deed_by_means(found, predicate_at(found, 1), STATES) == []


def hit(*thing: Word, actors: tuple[int, ...] = (), places: tuple[int, ...] = ()) -> Scene:
    """A sentence that says what rebels hit, from its third word on."""
    return scene(
        ("Rebels", "NOUN", 2, "nsubj", "rebel"), ("hit", "VERB", 0, "root"), *thing, actors=actors, places=places
    )  # fmt: skip


REFINERY: tuple[Word, ...] = (("a", "DET", 5, "det"), ("Norwegian", "ADJ", 5, "amod"), ("refinery", "NOUN", 2, "obj"))


def test_the_adjective_of_a_thing_says_which_state_is_struck() -> None:
    """Unless the thing is somebody, who is struck then."""
    found = hit(*REFINERY)
    assert cited(found, struck_states(found, predicate_at(found, 1), STATES)) == [("e1", "Norwegian")]
    somebody = hit(*REFINERY, actors=(4,))
    assert struck_states(somebody, predicate_at(somebody, 1), STATES) == []


def test_the_adjective_of_a_means_says_not_which_state_is_struck() -> None:
    """That with which something is hit is not hit."""
    found = hit(
        ("with", "ADP", 5, "case"), ("Norwegian", "ADJ", 5, "amod"), ("rockets", "NOUN", 2, "obl", "rocket")
    )  # fmt: skip
    assert struck_states(found, predicate_at(found, 1), STATES) == []


@pytest.mark.parametrize("relation", ["compound", "nmod:poss"])
def test_the_name_before_a_thing_says_who_is_struck(relation: str) -> None:
    """Its owner, with the name; a name in another relation is no owner."""
    found = hit(("Hamas", "PROPN", 4, relation), ("positions", "NOUN", 2, "obj"), actors=(2,))
    assert cited(found, struck_states(found, predicate_at(found, 1), STATES)) == [("Hamas", "Hamas")]
    other = hit(("Hamas", "PROPN", 4, "appos"), ("positions", "NOUN", 2, "obj"), actors=(2,))
    assert struck_states(other, predicate_at(other, 1), STATES) == []


def remains(joined: str = "conj", upos: str = "NOUN", relation: str = "nmod:poss") -> Scene:
    """Norway stays a friend and partner; Denmark is the owner of the second of the two."""
    return scene(
        ("Norway", "PROPN", 2, "nsubj"), ("remains", "VERB", 0, "root", "remain"), ("friend", "NOUN", 2, "xcomp"),
        ("and", "CCONJ", 6, "cc"), ("Denmark", "PROPN", 6, relation), ("partner", upos, 3, joined), actors=(0, 4),
    )  # fmt: skip


def test_owners_are_those_of_what_is_joined_to_a_thing() -> None:
    """Whose the second noun is, the first one is as well."""
    found = remains()
    assert cited(found, owners(found, 2)) == [("Denmark", "Denmark")]
    assert cited(found, owners(found, 5)) == [("Denmark", "Denmark")]


@pytest.mark.parametrize(
    "found", [remains(joined="nmod"), remains(upos="VERB"), remains(relation="nmod")], ids=["below", "verb", "no-owner"]
)
def test_owners_of_other_words_are_not_those_of_a_thing(found: Scene) -> None:
    """Of what is not joined to it, of no noun, and names that own nothing."""
    assert owners(found, 2) == []


def test_the_owner_of_a_complement_is_whom_an_act_is_done_to() -> None:
    """By the name before it alone: an adjective there says nothing of the act."""
    words: tuple[Word, ...] = (("Lund", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", "call"))
    owned = scene(*words, ("Denmark", "PROPN", 4, "nmod:poss"), ("partner", "NOUN", 2, "xcomp"), actors=(0, 2))
    assert cited(owned, struck_states(owned, predicate_at(owned, 1), STATES)) == [("Denmark", "Denmark")]
    described = scene(*words, ("Danish", "ADJ", 4, "amod"), ("partner", "NOUN", 2, "xcomp"), actors=(0,))
    assert struck_states(described, predicate_at(described, 1), STATES) == []


@pytest.mark.parametrize(("case", "count"), [("at", 1), ("on", 1), ("against", 1), ("for", 0), ("of", 0), ("with", 0)])
def test_the_name_of_a_state_is_struck_where_the_act_aims_at_it(case: str, count: int) -> None:
    """Its name alone stands for nobody here, but missiles at it strike it."""
    found = hit((case, "ADP", 4, "case"), ("Norway", "PROPN", 2, "obl"))
    assert cited(found, struck_states(found, predicate_at(found, 1), STATES)) == [("e1", "Norway")] * count


OSLO = StateWords(grounds={0: "e1", 1: "e2"}, countries={"e1": "NOR", "e2": "DNK", "home": "NOR", "away": "SWE"})


@pytest.mark.parametrize(
    ("acting", "expected"),
    [(("away",), [("e1", "Oslo")]), (("home",), []), (("away", "home"), []), (("unknown",), [])],
)
def test_the_state_of_a_place_is_struck_from_abroad(acting: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    """What somebody does at home, or who is at home nobody knows where, strikes no state."""
    found = hit(("Oslo", "PROPN", 2, "obj"), places=(2,))
    assert cited(found, struck_grounds(found, predicate_at(found, 1), OSLO, acting)) == expected


@pytest.mark.parametrize(
    ("case", "count"), [("into", 1), ("across", 1), ("on", 1), ("at", 1), ("against", 1), ("from", 0), ("near", 0)]
)
def test_the_state_of_a_place_is_struck_where_the_act_enters_it(case: str, count: int) -> None:
    """Not where it only happens near it."""
    found = hit((case, "ADP", 4, "case"), ("Oslo", "PROPN", 2, "obl"), places=(3,))
    assert cited(found, struck_grounds(found, predicate_at(found, 1), OSLO, ("away",))) == [("e1", "Oslo")] * count


def test_the_state_of_the_place_of_a_thing_is_struck() -> None:
    """The thing lies there; of two places the first decides, and one in a state that nobody names does not."""
    words: tuple[Word, ...] = (
        ("mills", "NOUN", 2, "obj"), ("in", "ADP", 5, "case"), ("Oslo", "PROPN", 3, "nmod"),
        ("and", "CCONJ", 7, "cc"), ("Ribe", "PROPN", 3, "nmod"),
    )  # fmt: skip
    found = hit(*words, places=(4, 6))
    assert cited(found, struck_grounds(found, predicate_at(found, 1), OSLO, ("away",))) == [("e1", "Oslo")]
    beside = hit(words[0], words[1], ("Oslo", "PROPN", 2, "obl"), places=(4,))
    assert struck_grounds(beside, predicate_at(beside, 1), OSLO, ("away",)) == []
    unnamed = StateWords(countries=OSLO.countries)
    assert struck_grounds(found, predicate_at(found, 1), unnamed, ("away",)) == []


def test_the_state_of_the_place_of_another_thing_is_not_struck() -> None:
    """From where something comes that is used."""
    found = hit(
        ("mills", "NOUN", 2, "obj"), ("with", "ADP", 5, "case"), ("rockets", "NOUN", 2, "obl", "rocket"),
        ("from", "ADP", 7, "case"), ("Oslo", "PROPN", 5, "nmod"), places=(6,),
    )  # fmt: skip
    assert struck_grounds(found, predicate_at(found, 1), OSLO, ("away",)) == []


def test_deed_of_states_is_not_theirs_whose_thing_the_verb_is_done_to() -> None:
    """Who burned a Norwegian flag is not Norway; a strike that is launched is whose it is called."""
    burned: list[Word] = [("burned", "VERB", 0, "root", "burn"), ("Norwegian", "ADJ", 3, "amod"), ("flags", "NOUN", 1, "obj")]  # fmt: skip
    assert deed_of_states(scene(*burned), 0, 2, STATES) == []
    launched: list[Word] = [("launched", "VERB", 0, "root", "launch"), *burned[1:]]
    assert [e for e, _ in deed_of_states(scene(*launched), 0, 2, STATES)] == ["e1"]
    assert [e for e, _ in deed_of_states(scene(*burned), 2, 2, STATES)] == ["e1"]
