"""Tests of words that only carry, cause, date or define an act; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Guess, Sentence
from dragoman.stages.frames.empty_words import (
    APPOINTING,
    COUNTED,
    COUNTING,
    DECIDING,
    DEFINING,
    MANY,
    OCCASIONS,
    ORDINALS,
    PAST,
    PROMPTING,
    SERVICE,
    SOUGHT,
    STRUGGLES,
    TOURS,
    TURNS,
    USING,
    VAPID,
    ZONES,
    counts_another,
    is_empty,
    restates,
    without_occasions_used,
)
from tests.scenes import Word, heard, scene_of


def tagged(sentence: Sentence, at: int, xpos: str) -> Sentence:
    """The sentence with another tag at a token."""
    tokens = (*sentence.tokens[:at], replace(sentence.tokens[at], xpos=xpos), *sentence.tokens[at + 1 :])
    return replace(sentence, tokens=tokens)


def prompted(verb: str = "prompt", *, mention: bool = False, led: bool = True) -> Sentence:
    """The arrest, or the envoy if it is a mention, brought Chad to protest."""
    more: tuple[Word, ...] = (("protest", "VERB", 3, "xcomp"),) if led else ()
    sentence = scene_of(
        ("the", "DET", 2, "det"), ("arrest", "NOUN", 3, "nsubj"), (verb, "VERB", 0, "root"), ("Chad", "PROPN", 3, "obj"),
        *more,
    ).sentence  # fmt: skip
    return replace(sentence, mentions=(Guess(1, 1, "person", 0.9),) if mention else ())


@pytest.mark.parametrize("verb", sorted(PROMPTING))
def test_is_empty_knows_what_prompts(verb: str) -> None:
    """What is nobody asks for nothing; somebody does, and so does who is brought to nothing that is told."""
    assert is_empty(prompted(verb), heard(2, 2))
    assert not is_empty(prompted(verb, mention=True), heard(2, 2))
    assert not is_empty(prompted(verb, led=False), heard(2, 2))
    assert not is_empty(prompted("see"), heard(2, 2))


def dated(turn: str = "start", case: str = "since", struggle: str = "war") -> Sentence:
    """Something since the start of the war."""
    return scene_of(
        ("first", "ADJ", 0, "root"), (case, "ADP", 3, "case"), (turn, "NOUN", 1, "obl"), ("of", "ADP", 5, "case"),
        (struggle, "NOUN", 3, "nmod"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("struggle", sorted(STRUGGLES))
def test_is_empty_knows_the_struggles(struggle: str) -> None:
    """Each may be a date."""
    assert is_empty(dated(struggle=struggle), heard(4, 4))


@pytest.mark.parametrize("turn", sorted(TURNS))
@pytest.mark.parametrize("case", sorted(COUNTING))
def test_is_empty_knows_how_one_counts(turn: str, case: str) -> None:
    """A war is a date behind these words only."""
    assert is_empty(dated(turn, case), heard(4, 4))
    assert not is_empty(dated(turn, "about"), heard(4, 4))
    assert not is_empty(dated("horror", case), heard(4, 4))


def defined(article: str = "a", verb: str = "", *more: Word) -> Sentence:
    """A call is a meeting of envoys, or means one."""
    words: tuple[Word, ...] = (
        (article, "DET", 2, "det"), ("call", "NOUN", 5, "nsubj"), ("is", "AUX", 5, "cop"), ("a", "DET", 5, "det"),
        ("meeting", "NOUN", 0, "root"), ("of", "ADP", 7, "case"), ("envoys", "NOUN", 5, "nmod"), *more,
    )  # fmt: skip
    if verb:
        words = (
            (article, "DET", 2, "det"), ("call", "NOUN", 3, "nsubj"), (verb, "VERB", 0, "root"),
            ("meeting", "NOUN", 3, "obj"),
        )  # fmt: skip
    return tagged(scene_of(*words).sentence, 2, "VBZ")


def test_is_empty_knows_definitions() -> None:
    """Something indefinite is something, in the present, of nobody by name, and on no day."""
    sentence = defined()
    assert is_empty(sentence, heard(1, 1))
    assert is_empty(sentence, heard(4, 4))
    assert not is_empty(tagged(sentence, 2, "VBD"), heard(1, 1))
    assert not is_empty(defined("the"), heard(1, 1))
    assert not is_empty(replace(sentence, names=(Guess(6, 6, "Person", 0.9),)), heard(1, 1))
    assert not is_empty(replace(sentence, times=(Guess(6, 6, "time", 0.9),)), heard(1, 1))
    assert not is_empty(defined("a", "", ("on", "ADP", 5, "case")), heard(1, 1))


@pytest.mark.parametrize("verb", sorted(DEFINING))
def test_is_empty_knows_what_words_mean(verb: str) -> None:
    """A verb may define as well."""
    assert is_empty(defined(verb=verb), heard(3, 3))
    assert not is_empty(defined(verb="end"), heard(3, 3))


@pytest.mark.parametrize("tour", sorted(TOURS))
@pytest.mark.parametrize("service", sorted(SERVICE))
def test_is_empty_knows_tours_of_duty(tour: str, service: str) -> None:
    """A tour of duty is a time in office, one of a port is none."""
    words: tuple[Word, ...] = ((tour, "NOUN", 0, "root"), ("of", "ADP", 3, "case"))
    assert is_empty(scene_of(*words, (service, "NOUN", 1, "nmod")).sentence, heard(0, 0))
    assert not is_empty(scene_of(*words, ("ports", "NOUN", 1, "nmod")).sentence, heard(0, 0))


@pytest.mark.parametrize(
    ("case", "word", "expected"), [("of", "own", True), ("in", "own", False), ("of", "new", False)]
)
def test_is_empty_knows_tours_at_home(case: str, word: str, expected: bool) -> None:
    """A tour of one's own garden is no visit, one in one's own car may be."""
    scene = scene_of(
        ("made", "VERB", 0, "root", "make"), ("tour", "NOUN", 1, "obj"), (case, "ADP", 5, "case"), (word, "ADJ", 5, "amod"),
        ("garden", "NOUN", 1, "obl"),
    )  # fmt: skip
    assert is_empty(scene.sentence, heard(0, 1)) is expected


def used(verb: str = "take", noun: str = "opportunity", xpos: str = "VBD") -> Sentence:
    """Lund took the opportunity to thank; the act is the sixth word."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("the", "DET", 4, "det"), (noun, "NOUN", 2, "obj"),
        ("to", "PART", 6, "mark"), ("thank", "VERB", 4, "acl"),
    )  # fmt: skip
    return tagged(scene.sentence, 1, xpos)


@pytest.mark.parametrize("verb", sorted(USING))
@pytest.mark.parametrize("noun", sorted(OCCASIONS))
@pytest.mark.parametrize("xpos", PAST)
def test_without_occasions_used_moves_on_to_the_act(verb: str, noun: str, xpos: str) -> None:
    """Of both the act is the one that is told, and of the verb alone too; it was done."""
    sentence = used(verb, noun, xpos)
    planned = replace(heard(5, 5), statuses={"planned": 0.9, "happened": 0.1})
    (act,) = without_occasions_used(sentence, [heard(1, 3), planned])
    assert (act.first, act.last, act.statuses) == (5, 5, {"happened": 1.0})
    (moved,) = without_occasions_used(sentence, [heard(1, 1)])
    assert (moved.first, moved.last) == (5, 5)


@pytest.mark.parametrize(("verb", "noun"), [("take", "car"), ("miss", "opportunity")])
def test_without_occasions_used_leaves_other_words(verb: str, noun: str) -> None:
    """A chance that is missed is none that is used, nor is a car."""
    given = [heard(1, 1), heard(5, 5)]
    assert without_occasions_used(used(verb, noun), given) == given


def test_without_occasions_used_leaves_what_nobody_could_use() -> None:
    """Who had no opportunity to thank has not thanked."""
    tokens = used("have").tokens
    sentence = replace(used("have"), tokens=(*tokens[:2], replace(tokens[2], text="no", lemma="no"), *tokens[3:]))
    assert without_occasions_used(sentence, [heard(1, 3), heard(5, 5)]) == [heard(1, 3), heard(5, 5)]


def test_without_occasions_used_leaves_what_is_only_planned() -> None:
    """An opportunity that somebody will take lies ahead."""
    planned = replace(heard(5, 5), statuses={"planned": 1.0})
    assert without_occasions_used(used(xpos="VB"), [planned]) == [planned]


def decided(
    verb: str = "decide", subject: str = "Chad", upos: str = "PROPN", *, heard_too: bool = True, relation: str = "xcomp"
) -> Sentence:
    """Chad decided to expel them."""
    return scene_of(
        (subject, upos, 2, "nsubj"), ("decided", "VERB", 0, "root", verb), ("to", "PART", 4, "mark"),
        ("expel", "VERB", 2, relation), ("them", "PRON", 4, "obj"),
        triggers=(heard(3, 3, score=0.9 if heard_too else 0.1),),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(DECIDING))
def test_what_one_party_decides_to_do_is_the_act(verb: str) -> None:
    """Also where the model hears nothing in it, if it takes the decision for an agreement."""
    assert is_empty(decided(verb), heard(1, 1))
    agreed = replace(heard(1, 1), types={"AGREE": 1.0})
    assert is_empty(decided(verb, heard_too=False), agreed)


@pytest.mark.parametrize("subject", [*sorted(MANY), "sides", "ministers"])
def test_what_several_decide_is_an_agreement(subject: str) -> None:
    """Nor is it left out where nobody is told to decide."""
    assert not is_empty(decided(subject=subject, upos="NOUN"), heard(1, 1))


def test_a_decision_is_told_where_the_act_is_not() -> None:
    """And a verb that decides nothing is left alone; a congress is one party."""
    assert not is_empty(decided(heard_too=False), heard(1, 1))
    assert not is_empty(decided(relation="conj"), heard(1, 1))
    assert not is_empty(decided("wait"), heard(1, 1))
    assert is_empty(decided(subject="congress", upos="NOUN"), heard(1, 1))


@pytest.mark.parametrize(
    ("relation", "xpos", "copula", "expected"),
    [("amod", "NNS", "VBP", True), ("det", "NNS", "VBP", False), ("nmod:poss", "NNS", "VBP", False),
     ("nummod", "NNS", "VBP", False), ("amod", "NN", "VBP", False), ("amod", "NNS", "VBD", False)],
)  # fmt: skip
def test_is_empty_knows_definitions_of_many(relation: str, xpos: str, copula: str, *, expected: bool) -> None:
    """Credentials are papers of envoys: any of them, not these, his or two, and not what they were."""
    sentence = scene_of(
        ("x", "X", 2, relation), ("credentials", "NOUN", 4, "nsubj"), ("are", "AUX", 4, "cop", "be"),
        ("papers", "NOUN", 0, "root"), ("of", "ADP", 6, "case"), ("envoys", "NOUN", 4, "nmod"),
    ).sentence  # fmt: skip
    assert is_empty(tagged(tagged(sentence, 1, xpos), 2, copula), heard(1, 1)) is expected


def test_is_empty_knows_what_a_gerund_defines() -> None:
    """A summons is the calling in of an envoy."""
    sentence = scene_of(
        ("A", "DET", 2, "det"), ("summons", "NOUN", 4, "nsubj"), ("is", "AUX", 4, "cop", "be"),
        ("calling", "VERB", 0, "root", "call"), ("of", "ADP", 6, "case"), ("envoys", "NOUN", 4, "obl"),
    ).sentence  # fmt: skip
    assert is_empty(tagged(tagged(sentence, 3, "VBG"), 2, "VBZ"), heard(3, 3))
    assert not is_empty(tagged(tagged(sentence, 3, "VBN"), 2, "VBZ"), heard(3, 3))


@pytest.mark.parametrize(
    ("word", "upos", "xpos", "empty"),
    [
        ("its", "PRON", "PRP$", True),
        ("the", "DET", "DT", True),
        ("in", "ADP", "IN", True),
        ("it", "PRON", "PRP", False),
    ],
)
def test_is_empty_without_a_word_for_an_act(word: str, upos: str, xpos: str, *, empty: bool) -> None:
    """What takes up an act may tell it, what only owns or leads a word does not."""
    sentence = scene_of(("Lund", "PROPN", 2, "nsubj"), ("left", "VERB", 0, "root"), (word, upos, 2, "dep")).sentence
    assert is_empty(tagged(sentence, 2, xpos), heard(2, 2)) is empty


@pytest.mark.parametrize("word", sorted(VAPID))
@pytest.mark.parametrize("ending", ["", "ed"])
def test_is_empty_knows_words_that_tell_no_deed(word: str, ending: str) -> None:
    """Unless money is contributed."""
    told = scene_of(("Chad", "PROPN", 2, "nsubj"), ("did", "VERB", 0, "root", word + ending), ("aid", "NOUN", 2, "obj"))
    assert is_empty(told.sentence, heard(1, 1)) is (word != "contribute")
    assert is_empty(scene_of(("did", "VERB", 0, "root", word + ending)).sentence, heard(0, 0))
    assert not is_empty(told.sentence, heard(1, 2))


@pytest.mark.parametrize(("sign", "upos", "empty"), [
    ("sign", "NOUN", True), ("signs", "NOUN", True), ("sign", "VERB", False), ("signing", "NOUN", False),
])  # fmt: skip
def test_is_empty_knows_a_sign_from_a_signing(sign: str, upos: str, *, empty: bool) -> None:
    """The thumbs-up sign."""
    assert is_empty(scene_of((sign, upos, 0, "root")).sentence, heard(0, 0, kinds={"signing": 1.0})) is empty


@pytest.mark.parametrize(("relation", "kind", "empty"), [
    ("obj", "other", True), ("nmod", "statement", True), ("nsubj", "other", False), ("obj", "meeting", False),
])  # fmt: skip
def test_is_empty_knows_an_appointment_that_is_only_spoken_of(relation: str, kind: str, *, empty: bool) -> None:
    """Chad welcomed the appointment; an appointment with somebody is a meeting."""
    told = scene_of(("welcomed", "VERB", 0, "root", "welcome"), ("appointment", "NOUN", 1, relation))
    assert is_empty(told.sentence, heard(1, 1, kinds={kind: 1.0})) is empty


@pytest.mark.parametrize(("word", "empty"), [("by", True), ("after", False)])
def test_is_empty_knows_what_is_done_by_appointment(word: str, *, empty: bool) -> None:
    """Chad telephoned by appointment, which is no meeting of its own."""
    told = scene_of(
        ("telephoned", "VERB", 0, "root", "telephone"), (word, "ADP", 3, "case"), ("appointment", "NOUN", 1, "obl"),
    )  # fmt: skip
    assert is_empty(told.sentence, heard(2, 2, kinds={"meeting": 1.0})) is empty


@pytest.mark.parametrize(("verb", "empty"), [("prompt", True), ("push", False)])
def test_is_empty_knows_which_prompted(verb: str, *, empty: bool) -> None:
    """A raid which prompted an outcry; whatever it pushed, it may have attacked."""
    told = scene_of(("which", "PRON", 2, "nsubj"), ("did", "VERB", 0, "root", verb), ("outcry", "NOUN", 2, "obj"))
    assert is_empty(told.sentence, heard(1, 1)) is empty


@pytest.mark.parametrize("noun", sorted(COUNTED))
def test_counts_another_knows_a_counting_noun(noun: str) -> None:
    """Before "of" and what is heard itself; not alone, and not where it is surely heard."""
    words = scene_of((noun, "NOUN", 0, "root"), ("of", "ADP", 3, "case"), ("talks", "NOUN", 1, "nmod", "talk")).sentence
    talks, weak = heard(2, 2), heard(0, 0, score=0.2)
    assert counts_another(replace(words, triggers=(weak, talks)), weak)
    assert not counts_another(replace(words, triggers=(weak,)), weak)
    sure = replace(weak, score=0.9)
    assert not counts_another(replace(words, triggers=(sure, talks)), sure)


@pytest.mark.parametrize("number", sorted(ORDINALS))
@pytest.mark.parametrize("relation", ["parataxis", "appos"])
def test_restates_knows_the_number_of_a_contact(number: str, relation: str) -> None:
    """Of "met, their third meeting" the noun tells none; alone, without "their", or as another verb's object it does."""
    rows: list[Word] = [
        ("met", "VERB", 0, "root"), ("their", "PRON", 4, "nmod:poss"), (number, "ADJ", 4, "amod"), ("meeting", "NOUN", 1, relation),
    ]  # fmt: skip
    met, again = heard(0, 0, kinds={"meeting": 1.0}), heard(3, 3, kinds={"meeting": 1.0})
    words = replace(scene_of(*rows).sentence, triggers=(met, again))
    assert restates(words, again)
    assert not restates(replace(words, triggers=(again,)), again)
    assert not restates(
        replace(scene_of(*rows[:1], ("a", "DET", 4, "det"), *rows[2:]).sentence, triggers=(met, again)), again
    )
    assert not restates(
        replace(scene_of(*rows[:3], ("meeting", "NOUN", 1, "obj")).sentence, triggers=(met, again)), again
    )
    statement = replace(again, kinds={"statement": 1.0})
    assert not restates(replace(words, triggers=(met, statement)), statement)


@pytest.mark.parametrize("zone", sorted(ZONES))
def test_is_empty_knows_a_clocks_time_zone(zone: str) -> None:
    """Behind the digits of a wire's foot; who "met" is none."""
    foot = scene_of(("101204", "NUM", 2, "nummod"), (zone, "VERB", 0, "root", "meet")).sentence
    assert is_empty(foot, heard(1, 1))
    assert not is_empty(scene_of(("They", "PRON", 2, "nsubj"), (zone, "VERB", 0, "root", "meet")).sentence, heard(1, 1))


@pytest.mark.parametrize("verb", sorted(APPOINTING))
@pytest.mark.parametrize(("whom", "expected"), [("general", True), ("ambassador", False)])
def test_is_empty_knows_who_fills_an_office_at_home(verb: str, whom: str, expected: bool) -> None:
    """To whom an envoy is sent something is done; a leader at home is nobody's business."""
    sentence = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("appoints", "VERB", 0, "root", verb), (whom, "NOUN", 2, "obj")
    ).sentence
    assert is_empty(sentence, heard(1, 1, kinds={"other": 1.0})) is expected


@pytest.mark.parametrize("verb", sorted(SOUGHT))
@pytest.mark.parametrize(
    ("relation", "tag", "expected"), [("acl", "VBN", True), ("root", "VBD", False), ("acl", "VBG", False)]
)
def test_is_empty_knows_who_is_wanted(verb: str, relation: str, tag: str, expected: bool) -> None:
    """A man wanted by Chad is not asked for anything; whoever seeks a meeting asks for one."""
    sentence = scene_of(
        ("man", "NOUN", 0, "root"), ("wanted", "VERB", 1, relation, verb), ("by", "ADP", 4, "case"), ("Chad", "PROPN", 2, "obl"),
        tags={1: tag},
    ).sentence  # fmt: skip
    assert is_empty(sentence, heard(1, 1, kinds={"statement": 1.0})) is expected
