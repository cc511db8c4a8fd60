"""Tests of who passes a verdict and on whom; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.tellings import StateWords
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.verdicts import RULING, as_verdict, verdict_of, with_verdicts
from tests.scenes import heard, scene_of

COUNTRIES = StateWords(countries={"Lund": "NOR", "Mali": "MLI", "Oslo": "NOR"})
NOBODY: Roles = {"actors": [], "recipients": []}


def passed(adjective: str = "outrageous", state: str = "Mali", *, score: float = 0.0) -> Scene:
    """Lund said the raids in a state are something; the adjective is the seventh word."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"),
        ("said", "VERB", 0, "root", "say"),
        ("raids", "NOUN", 7, "nsubj", "raid"),
        ("in", "ADP", 5, "case"),
        (state, "PROPN", 3, "nmod"),
        ("are", "AUX", 7, "cop"),
        (adjective, "ADJ", 2, "ccomp"),
        actors=(0, 4),
    )
    triggers = (heard(6, 6, score=score),) if score else ()
    return replace(scene, sentence=replace(scene.sentence, triggers=triggers))


@pytest.mark.parametrize(("adjective", "places"), [("outrageous", [6]), ("green", [])])
def test_with_verdicts_adds_what_the_model_does_not_hear(adjective: str, places: list[int]) -> None:
    """A verdict that somebody passes is a statement."""
    found = with_verdicts(passed(adjective), [])
    assert [t.first for t in found] == places
    assert all(t.kinds == {"statement": 1.0} and t.score >= SURE for t in found)


def test_with_verdicts_raises_a_weak_trigger() -> None:
    """What the model half hears is not heard twice."""
    scene = passed(score=0.1)
    (found,) = with_verdicts(scene, scene.sentence.triggers)
    assert (found.first, found.score) == (6, SURE)


def test_with_verdicts_needs_somebody_who_passes_it() -> None:
    """The text's own opinion is nobody's word."""
    scene = scene_of(("raids", "NOUN", 3, "nsubj"), ("are", "AUX", 3, "cop"), ("shameful", "ADJ", 0, "root"))
    assert with_verdicts(scene, []) == []


def test_with_verdicts_takes_verb_and_adjective_for_one() -> None:
    """To call something outrageous is one act, told by the verb."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"),
        ("called", "VERB", 0, "root", "call"),
        ("Mali", "PROPN", 2, "obj"),
        ("outrageous", "ADJ", 2, "xcomp"),
        actors=(0, 2),
    )
    (verb,) = with_verdicts(scene, [heard(1, 1), heard(3, 3)])
    assert verb.first == 1
    assert verdict_of(scene.sentence, verb) == "ACCUSE"
    found = as_verdict(scene, 1, 1, COUNTRIES, NOBODY)
    assert found is not None
    assert [e for e, _ in found["recipients"]] == ["Mali"]


def test_as_verdict_has_the_state_judged() -> None:
    """Who says so acts, upon the state on whose doings he says it."""
    found = as_verdict(passed(), 6, 6, COUNTRIES, NOBODY)
    assert found is not None
    assert [[e for e, _ in found[role]] for role in ("actors", "recipients")] == [["Lund"], ["Mali"]]


@pytest.mark.parametrize(("score", "kept"), [(0.9, True), (0.1, False), (0.0, False)])
def test_as_verdict_on_no_other_state_is_only_what_the_model_hears(score: float, kept: bool) -> None:
    """One's own state is none that one judges."""
    found = as_verdict(passed(state="Oslo", score=score), 6, 6, COUNTRIES, NOBODY)
    assert (found is not None) is kept
    assert not found or not found["recipients"]


def test_as_verdict_leaves_other_words() -> None:
    """What passes no verdict keeps its roles."""
    given: Roles = {"actors": [("Lund", passed().sentence.tokens[0].span)], "recipients": []}
    assert as_verdict(passed("green"), 6, 6, COUNTRIES, given) is given


@pytest.mark.parametrize(
    ("kind", "case", "expected"),
    [("group", "of", []), ("group", "by", ["Mali"]), ("country", "of", ["Mali"])],
)
def test_as_verdict_blames_no_victims(kind: str, case: str, expected: list[str]) -> None:
    """To whom something was done has not done it; a state may have."""
    scene = passed()
    tokens = list(scene.sentence.tokens)
    tokens[3] = replace(tokens[3], text=case, lemma=case)
    mali = replace(scene.actors[1], phrase=replace(scene.actors[1].phrase, kind=kind))
    scene = replace(scene, sentence=replace(scene.sentence, tokens=tuple(tokens)), actors=(scene.actors[0], mali))
    found = as_verdict(scene, 6, 6, COUNTRIES, NOBODY)
    assert (found is not None) is bool(expected)
    assert [e for e, _ in (found or NOBODY)["recipients"]] == expected


def test_with_verdicts_hears_a_joined_clause() -> None:
    """What somebody says goes on behind "and"."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("true", "ADJ", 2, "ccomp"),
        ("raids", "NOUN", 6, "nsubj", "raid"), ("are", "AUX", 6, "cop"), ("shameful", "ADJ", 3, "conj"), actors=(0,),
    )  # fmt: skip
    assert [t.first for t in with_verdicts(scene, [])] == [5]


@pytest.mark.parametrize(("whom", "kept"), [("Chad", False), ("Oslo", True)])
def test_as_verdict_is_of_whom_something_is_so_to(whom: str, kept: bool) -> None:
    """What Lund says is unacceptable to Chad he has not called so himself; to Oslo he has."""
    scene = scene_of(
        *((t.text, t.upos, t.head, t.deprel, t.lemma) for t in passed().sentence.tokens),
        ("to", "ADP", 9, "case"), (whom, "PROPN", 7, "obl"), actors=(0, 4, 8),
    )  # fmt: skip
    words = replace(COUNTRIES, countries={**COUNTRIES.countries, "Chad": "TCD"})
    assert (as_verdict(scene, 6, 6, words, NOBODY) is not None) is kept


@pytest.mark.parametrize(("verb", "count"), [*((v, 1) for v in sorted(RULING)), ("walk", 0)])
def test_with_verdicts_knows_courts(verb: str, count: int) -> None:
    """A court that rules that something is unlawful says so."""
    scene = passed("unlawful")
    tokens = tuple(replace(t, lemma=verb) if t.text == "said" else t for t in scene.sentence.tokens)
    assert len(with_verdicts(replace(scene, sentence=replace(scene.sentence, tokens=tokens)), [])) == count


def test_with_verdicts_hears_that_something_is_not_to_be_talked_of() -> None:
    """Whatever the model makes of it; where nobody says so it is nothing."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("prices", "NOUN", 6, "nsubj", "price"),
        ("are", "AUX", 6, "cop"), ("not", "PART", 6, "advmod"), ("up", "ADV", 2, "ccomp"), ("for", "ADP", 8, "case"),
        ("discussion", "NOUN", 6, "obl"), actors=(0,),
    )  # fmt: skip
    (found,) = with_verdicts(scene, [heard(5, 7, kinds={"talks": 1.0})])
    assert (found.first, found.kinds, verdict_of(scene.sentence, found)) == (5, {"statement": 1.0}, "REJECT")
    roles = as_verdict(scene, 5, 5, COUNTRIES, NOBODY)
    assert roles is not None
    assert [e for e, _ in roles["actors"]] == ["Lund"]
    alone = replace(scene, actors=())
    assert [t.first for t in with_verdicts(alone, [])] == []
    assert as_verdict(alone, 5, 5, COUNTRIES, NOBODY) is None


def betrayed(who: str = "Chad", speaker: str = "Mali") -> Scene:
    """A speaker says that somebody has betrayed his state, which the model hears as a deed of war."""
    scene = scene_of(
        (speaker, "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), (who, "PROPN", 4, "nsubj"),
        ("betrayed", "VERB", 2, "ccomp", "betray"), ("it", "PRON", 4, "obj"), actors=(0, 2),
    )  # fmt: skip
    triggers = (replace(heard(3, 3, score=0.9, kinds={"other": 1.0}), types={"ASSAULT": 1.0}),)
    return replace(scene, sentence=replace(scene.sentence, triggers=triggers))


def test_with_verdicts_takes_a_reproach_for_one() -> None:
    """Whatever the model hears: it is a statement that blames."""
    scene = betrayed()
    (found,) = with_verdicts(scene, scene.sentence.triggers)
    assert (found.kinds, found.statuses, found.types) == ({"statement": 1.0}, {"happened": 1.0}, {"ACCUSE": 1.0})
    assert verdict_of(scene.sentence, found) == "ACCUSE"
    assert verdict_of(scene.sentence, scene.sentence.triggers[0]) is None


def test_with_verdicts_needs_another_whom_a_reproach_is_for() -> None:
    """Who has betrayed himself blames nobody."""
    scene = betrayed("Mali")
    assert with_verdicts(scene, scene.sentence.triggers) == list(scene.sentence.triggers)


@pytest.mark.parametrize(("who", "speaker", "kept"), [("Mali", "Lund", True), ("Oslo", "Lund", False)])
def test_as_verdict_turns_a_reproach_round(who: str, speaker: str, kept: bool) -> None:
    """The speaker acts upon him who did wrong, unless both are of one state."""
    found = as_verdict(betrayed(who, speaker), 3, 3, COUNTRIES, NOBODY)
    assert (found is not None) is kept
    assert not found or [[e for e, _ in found[role]] for role in ("actors", "recipients")] == [[speaker], [who]]


def test_as_verdict_has_a_reproach_of_what_was_told() -> None:
    """This is a breach: whose is told elsewhere."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("this", "PRON", 5, "nsubj"),
        ("is", "AUX", 5, "cop"), ("breach", "NOUN", 2, "ccomp"), actors=(0,),
    )  # fmt: skip
    found = as_verdict(scene, 4, 4, COUNTRIES, NOBODY)
    assert found is not None
    assert [e for e, _ in found["actors"]] == ["Lund"]


def test_with_verdicts_dates_it_by_who_says_so() -> None:
    """The day that hangs on the saying."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("Friday", "PROPN", 2, "obl"),
        ("this", "PRON", 6, "nsubj"), ("is", "AUX", 6, "cop"), ("breach", "NOUN", 2, "ccomp"), actors=(0,),
    )  # fmt: skip
    (found,) = with_verdicts(replace(scene, times=((0, 2, 2),)), [])
    assert found.roles["when"] == [0.0, 0.0, 1.0, 0.0, 0.0, 0.0]
