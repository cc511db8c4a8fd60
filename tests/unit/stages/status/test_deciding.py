"""Tests of the stage that decides how an event stands."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.packs.standing import StandingTable
from dragoman.records.dispatch import Dispatch
from dragoman.records.events import STATUSES
from dragoman.records.language import Guess, Sentence, Trigger
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import TimeExpression
from dragoman.stages.clean import clean
from dragoman.stages.frames.candidates import HARDLY
from dragoman.stages.status.deciding import ATTENDING, JUDGING, OLD, SUSPENDING, decide_status, status_of
from dragoman.syntax.negated import UNTOLD
from tests.conllu import sentence_of
from tests.scenes import scene_of
from tests.sentences import find_words, read_guesses


def telling(sentence: Sentence, text: str, words: str, **changes: Any) -> Telling:
    """A telling of a meeting by its words."""
    span = find_words(text, words)
    inside = [
        n for n, token in enumerate(sentence.tokens) if token.span.start < span.end and span.start < token.span.end
    ]
    values: dict[str, Any] = {
        "sentence": 0, "first": inside[0], "last": inside[-1], "trigger": span, "lemma": words, "kind": "meeting",
        "types": {"CONSULT": 1.0}, "deed": None, "mode": None, "cameo": None, "status": "happened",
        "status_words": (), "roles": {}, "when": None, "where": (), "topics": (), "reporters": (), "level": None,
        "level_words": (), "mode_words": (), "definite": False, "origin": "head:trigger", "score": 0.9,
    }  # fmt: skip
    values |= changes
    return Telling(**{"statuses": {values["status"]: 1.0}, **values})


def day(value: str) -> TimeExpression:
    """A time expression of one day."""
    return TimeExpression(Span(0, 1), "x", "DATE", value, value, value)


def decide(table: StandingTable, text: str, words: str, date: str | None = None, **changes: Any) -> Telling:
    """The decided telling of a text of one sentence, published on 10 September 2020."""
    guesses = {"triggers": [{"words": words, "kind": "meeting"}]}
    document, sentences = read_guesses(text, guesses)
    told = telling(sentences[0], text, words, when=0 if date else None, **changes)
    (decided,) = decide_status(document, sentences, [told], [day(date)] if date else [], table)
    return decided


@pytest.mark.parametrize(
    ("date", "status"),
    [
        ("2020-09-09", "happened"),
        ("2020-09-10", "happened"),
        ("2020-08-20", "happened"),
        ("2020-06-01", "historical"),
        ("2009-01-01", "historical"),
    ],
)
def test_decide_status_calls_old_events_history(standing_table: StandingTable, date: str, status: str) -> None:
    """An event dated more than four weeks before publication is background."""
    assert OLD == 28
    assert decide(standing_table, "Lund met Aalto.", "met", date).status == status


@pytest.mark.parametrize(
    ("text", "date", "status"),
    [
        ("Lund met Aalto.", "2020-09-08", "happened"),
        ("Lund met Aalto.", "2020-09-02", "historical"),
    ],
)
def test_decide_status_takes_what_is_just_over_for_news(
    standing_table: StandingTable, text: str, date: str, status: str
) -> None:
    """Told in the plain past, whatever the model makes of a day written in full."""
    statuses = {"historical": 0.9, "happened": 0.1}
    assert decide(standing_table, text, "met", date, status="historical", statuses=statuses).status == status


def test_decide_status_leaves_plans_of_the_past_alone(standing_table: StandingTable) -> None:
    """The calendar turns what happened into history, not what was cancelled."""
    assert decide(standing_table, "Lund met Aalto.", "met", "2009-01-01", status="cancelled").status == "cancelled"


@pytest.mark.parametrize("status", [s for s in STATUSES if s != "denied"])
def test_decide_status_keeps_the_sure_model(standing_table: StandingTable, status: str) -> None:
    """A status of which the model is sure stays, whichever it is, where no date speaks."""
    assert decide(standing_table, "Lund met Aalto.", "met", status=status).status == status


@pytest.mark.parametrize(
    "denial", ["Aalto denied it.", "That is untrue.", "It never happened.", "Aalto called it a lie."]
)
def test_decide_status_believes_in_a_denial_where_somebody_denies(standing_table: StandingTable, denial: str) -> None:
    """What the model hears as denied is, if words near it deny anything."""
    told = decide(standing_table, f"Lund met Aalto. {denial}", "met", status="denied")
    assert told.status == "denied"


@pytest.mark.parametrize("word", sorted(UNTOLD))
@pytest.mark.parametrize("no", ["not", "no"])
def test_decide_status_takes_no_gap_in_what_is_told_for_a_denial(
    standing_table: StandingTable, word: str, no: str
) -> None:
    """Who has no details to give, or did not report losses, denies nothing; who has no army does."""
    document, (told_in, gap) = read_guesses(
        "Lund met Aalto. Chad x it.", {"triggers": [{"words": "met", "kind": "meeting"}]}
    )
    told = telling(told_in, document.text, "met", statuses={"denied": 0.7, "happened": 0.2})

    def after(lemma: str) -> str:
        above, negation = replace(gap.tokens[1], lemma=lemma), replace(gap.tokens[2], text=no, head=2)
        behind = replace(gap, tokens=(gap.tokens[0], above, negation))
        return decide_status(document, [told_in, behind], [told], [], standing_table)[0].status

    assert (after(word), after("army")) == ("happened", "denied")


def test_decide_status_takes_what_nobody_denies_for_an_allegation(standing_table: StandingTable) -> None:
    """Told by somebody it is alleged; told by the dispatch itself it is what else the model hears."""
    heard = {"denied": 0.7, "happened": 0.2}
    told = decide(
        standing_table, "Lund met Aalto.", "met", statuses=heard, reporters=(("e1", Span(0, 4)),), kind="other"
    )
    assert told.status == "alleged"
    assert decide(standing_table, "Lund met Aalto.", "met", statuses=heard).status == "happened"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Lund met Aalto, the presidency has told.", "happened"),
        ("Lund met Aalto, the press service has told.", "happened"),
        ("Lund met Aalto, a newspaper has told.", "alleged"),
        ("Lund reportedly met Aalto, the presidency has told.", "alleged"),
    ],
)
def test_decide_status_believes_an_office_that_tells_of_a_contact(
    text: str, status: str, standing_table: StandingTable
) -> None:
    """Where nobody denies it; not what is heard of, nor another act."""
    heard = {"denied": 0.7, "happened": 0.2}
    told = decide(standing_table, text, "met", statuses=heard, reporters=(("e1", Span(0, 4)),), kind="meeting")
    assert told.status == status
    other = decide(standing_table, text, "met", statuses=heard, reporters=(("e1", Span(0, 4)),), kind="other")
    assert other.status == "alleged"


@pytest.mark.parametrize(
    ("before", "after", "status"), [(3, 0, "denied"), (4, 0, "happened"), (0, 5, "denied"), (0, 6, "happened")]
)
def test_decide_status_looks_for_a_denial_near_the_event(
    standing_table: StandingTable, before: int, after: int, status: str
) -> None:
    """Three sentences before it and five behind it."""
    denial, other = "Aalto denied it.", "It rained."
    ahead = " ".join([denial, *[other] * (before - 1), ""]) if before else ""
    behind = " ".join(["", *[other] * (after - 1), denial]) if after else ""
    text = f"{ahead}Lund met Aalto.{behind}"
    document, sentences = read_guesses(text, {"triggers": [{"words": "met", "kind": "meeting"}]})
    statuses = {"denied": 0.7, "happened": 0.2}
    told = replace(telling(sentences[before], text, "met", statuses=statuses), sentence=before)
    assert decide_status(document, sentences, [told], [], standing_table)[0].status == status


WILL = "1 Lund PROPN NNP 3 nsubj\n2 will AUX MD 3 aux\n3 fund VERB VB 0 root\n4 Aalto PROPN NNP 3 obj"
TO = "1 Lund PROPN NNP 2 nsubj\n2 hired VERB VBD 0 root\n3 aides NOUN NNS 2 obj\n4 to PART TO 5 mark\n5 fund VERB VB 2 advcl"
DID = "1 Lund PROPN NNP 2 nsubj\n2 funded VERB VBD 0 root\n3 Aalto PROPN NNP 2 obj"


@pytest.mark.parametrize(
    ("rows", "words", "status"), [(WILL, "fund", "planned"), (TO, "fund", "planned"), (DID, "funded", "happened")]
)
def test_decide_status_believes_any_word_where_the_model_hears_nothing(
    standing_table: StandingTable, rows: str, words: str, status: str
) -> None:
    """What a frame tells alone stands as its words say, even by the mere form of the verb."""
    sentence = sentence_of(row.split() for row in rows.splitlines())
    text = " ".join(token.text for token in sentence.tokens)
    document = clean(Dispatch(text, published="2020-09-10"))
    told = telling(sentence, text, words, statuses={"happened": HARDLY})
    assert [t.status for t in decide_status(document, [sentence], [told], [], standing_table)] == [status]


@pytest.mark.parametrize(("heard", "status"), [(0.9, "happened"), (0.1, "planned")])
def test_decide_status_believes_a_word_more_where_the_model_hardly_hears(
    standing_table: StandingTable, heard: float, status: str
) -> None:
    """What a word leaves open stays open where the model doubts that there is an event at all."""
    sentence = sentence_of(row.split() for row in TO.splitlines())
    sentence = replace(sentence, triggers=(Trigger(4, 4, heard, {}, {}, {}, {}),))
    text = " ".join(token.text for token in sentence.tokens)
    told = telling(sentence, text, "fund", statuses={"happened": 0.6, "planned": 0.2})
    (decided,) = decide_status(clean(Dispatch(text, published="2020-09-10")), [sentence], [told], [], standing_table)
    assert decided.status == status


PRESENT = "1 Lund PROPN NNP 2 nsubj\n2 meets VERB VBZ 0 root\n3 Aalto PROPN NNP 2 obj"


@pytest.mark.parametrize(("date", "status"), [("2020-09-08", "happened"), ("2020-09-11", "planned"), (None, "planned")])
def test_decide_status_knows_a_caption_by_its_day(standing_table: StandingTable, date: str | None, status: str) -> None:
    """The plain present of a day that is over is no plan; that of a day to come, or of none, may be one."""
    sentence = sentence_of(row.split() for row in PRESENT.splitlines())
    text = " ".join(token.text for token in sentence.tokens)
    document = clean(Dispatch(text, published="2020-09-10"))
    told = telling(sentence, text, "meets", status="planned", when=0 if date else None)
    times = [day(date)] if date else []
    assert [t.status for t in decide_status(document, [sentence], [told], times, standing_table)] == [status]


COUNTED = (
    "1 Lund PROPN NNP 2 nsubj|2 met VERB VBD 0 root|3 twice ADV RB 2 advmod|4 since ADP IN 5 case|5 May PROPN NNP 2 obl"
)


@pytest.mark.parametrize(("word", "when", "status"), [
    ("since", None, "happened"), ("in", None, "historical"), ("since", 0, "historical"),
])  # fmt: skip
def test_decide_status_calls_nothing_history_for_what_it_is_counted_from(
    standing_table: StandingTable, word: str, when: int | None, status: str
) -> None:
    """What was done twice since May may be of today."""
    sentence = sentence_of(row.split() for row in COUNTED.replace("since", word).split("|"))
    tokens = tuple(replace(token, lemma=token.text) for token in sentence.tokens)
    sentence = replace(sentence, tokens=tokens, times=(Guess(4, 4, "DATE", 0.9),))
    text = " ".join(token.text for token in sentence.tokens)
    document = clean(Dispatch(text, published="2020-09-10"))
    told = telling(sentence, text, "met", when=when, statuses={"historical": 1.0})
    [found] = decide_status(document, [sentence], [told], [day("2020-05-01")], standing_table)
    assert found.status == status


PAST = "1 Lund PROPN NNP 2 nsubj\n2 announced VERB VBD 0 root\n3 talks NOUN NNS 2 obj"


@pytest.mark.parametrize(
    ("chance", "date", "status", "when"),
    [
        (0.9, "2020-10-11", "happened", None),
        (0.4, "2020-10-11", "planned", 0),
        (0.9, "2020-09-08", "happened", 0),
        (0.9, "2020-09-10", "happened", 0),
    ],
)
def test_decide_status_gives_what_is_done_no_day_to_come(
    standing_table: StandingTable, chance: float, date: str, status: str, when: int | None
) -> None:
    """The day in "announced talks on 11 October" is that of the talks."""
    sentence = sentence_of(row.split() for row in PAST.splitlines())
    text = " ".join(token.text for token in sentence.tokens)
    document = clean(Dispatch(text, published="2020-09-10"))
    chances = {"happened": chance, "planned": 1 - chance}
    told = telling(sentence, text, "announced", kind="statement", when=0, statuses=chances)
    found = decide_status(document, [sentence], [told], [day(date)], standing_table)
    assert [(t.status, t.when) for t in found] == [(status, when)]


def test_decide_status_changes_nothing_else(standing_table: StandingTable) -> None:
    """Kind, roles, evidence and score of a telling stay, and there is one for each."""
    told = decide(standing_table, "Lund met Aalto.", "met", "2009-01-01")
    assert (told.kind, told.origin, told.score, told.when) == ("meeting", "head:trigger", 0.9, 0)


def test_decide_status_has_no_words_for_what_simply_happened(standing_table: StandingTable) -> None:
    """Of an event that happened, nothing but the trigger decides."""
    assert decide(standing_table, "Lund met Aalto.", "met").status_words == ()


def test_decide_status_of_no_tellings_is_nothing(standing_table: StandingTable) -> None:
    """No tellings, none decided."""
    document, sentences = read_guesses("Rain fell.", {})
    assert decide_status(document, sentences, [], [], standing_table) == ()


def test_status_of_asks_the_model_at_the_trigger(standing_table: StandingTable) -> None:
    """The words that a user points at are the trigger, even where they are part of it."""
    text = "Lund met Aalto."
    guesses = {"triggers": [{"words": "met", "kind": "meeting", "status": "planned"}]}
    document, (sentence,) = read_guesses(text, guesses)
    status = status_of(document, sentence, find_words(text, "met"), standing_table)
    assert status is not None
    assert status.value == "planned"
    assert 0 <= status.score <= 1


def test_status_of_answers_without_a_trigger(standing_table: StandingTable) -> None:
    """Where the model sees no event, the rules answer with less certainty; outside all words nobody does."""
    text = "Lund met Aalto."
    document, (sentence,) = read_guesses(text, {})
    status = status_of(document, sentence, find_words(text, "met"), standing_table)
    assert status is not None
    assert status.value in STATUSES
    assert status_of(document, sentence, Span(8, 9), standing_table) is None


ASIDE_ROWS = """\
1 Lund PROPN NNP {top} nsubj
2 who PRON WP 3 nsubj
3 waits VERB VBZ 1 {clause}
4 if SCONJ IN 6 mark
5 Berg PROPN NNP 6 nsubj
6 leaves VERB VBZ 3 advcl
7 will AUX MD 8 aux
8 come VERB VB 0 root"""


@pytest.mark.parametrize(("clause", "status"), [("acl:relcl", "planned"), ("advcl", "conditional")])
def test_decide_status_leaves_a_condition_to_its_relative_clause(
    standing_table: StandingTable, clause: str, status: str
) -> None:
    """Where the model doubts; a condition elsewhere may be the event's."""
    rows = ASIDE_ROWS.format(top=8, clause=clause)
    sentence = sentence_of(row.split() for row in rows.splitlines())
    text = " ".join(t.text for t in sentence.tokens)
    told = telling(sentence, text, "come", status="planned", statuses={"conditional": 0.45, "planned": 0.55})
    (decided,) = decide_status(clean(Dispatch(text, published="2020-09-10")), [sentence], [told], [], standing_table)
    assert decided.status == status


def no_act(table: StandingTable, verb: str = "make", noun: str = "offer", deed: str = "AGREE") -> str:
    """How "made no offer" stands, of which the model hears that it happened."""
    rows = (
        "1 Lund Lund PROPN NNP _ 2 nsubj _ _", f"2 zigged {verb} VERB VBD _ 0 root _ _",
        "3 no no DET DT _ 4 det _ _", f"4 {noun} {noun} NOUN NN _ 2 obj _ _",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    text = " ".join(token.text for token in sentence.tokens)
    document = clean(Dispatch(text, published="2020-09-10"))
    told = telling(sentence, text, f"zigged no {noun}", types={deed: 1.0})
    return decide_status(document, [sentence], [told], [], table)[0].status


def test_decide_status_hears_the_no_inside_the_words_for_an_act(standing_table: StandingTable) -> None:
    """To have "made no offer" denies one, however sure the model is."""
    assert no_act(standing_table) == "denied"


def test_decide_status_leaves_a_no_that_tells_the_act_itself(standing_table: StandingTable) -> None:
    """A refusal to apologize, consent by raising no objection, and no act of a light verb."""
    assert no_act(standing_table, noun="apology", deed="REJECT") == "happened"
    assert no_act(standing_table, verb="raise", noun="objection") == "happened"
    assert no_act(standing_table, verb="admit", noun="lawyer") == "happened"


@pytest.mark.parametrize(("verb", "status"), [("cancelled", "cancelled"), ("postponed", "postponed")])
def test_decide_status_leaves_it_to_the_word_which_way_something_is_off(
    standing_table: StandingTable, verb: str, status: str
) -> None:
    """The model hears that it is off, and not whether for good."""
    rows = f"1 visit NOUN NN 3 nsubj:pass\n2 was AUX VBD 3 aux:pass\n3 {verb} VERB VBN 0 root"
    sentence = sentence_of(row.split() for row in rows.splitlines())
    lemma = {"cancelled": "cancel", "postponed": "postpone"}[verb]
    tokens = (*sentence.tokens[:2], replace(sentence.tokens[2], lemma=lemma))
    sentence = replace(sentence, tokens=tokens)
    text = " ".join(token.text for token in sentence.tokens)
    for other in ("cancelled", "postponed"):
        told = telling(sentence, text, "visit", statuses={other: 0.97, "happened": 0.03})
        document = clean(Dispatch(text, published="2020-09-10"))
        assert [t.status for t in decide_status(document, [sentence], [told], [], standing_table)] == [status]


@pytest.mark.parametrize(
    ("text", "expected"), [("Lund met Aalto.", "happened"), ("Lund met Aalto, which Oslo denies.", "denied")]
)
def test_status_of_hears_a_denial_only_where_words_deny(
    standing_table: StandingTable, text: str, expected: str
) -> None:
    """The model learnt from texts in which the other side often denies."""
    guesses = {"triggers": [{"words": "met", "kind": "meeting", "status": "denied"}]}
    document, (sentence,) = read_guesses(text, guesses)
    status = status_of(document, sentence, find_words(text, "met"), standing_table)
    assert status is not None
    assert status.value == expected


@pytest.mark.parametrize(
    ("verb", "tag", "kind", "status"),
    [
        ("ends", "VBZ", "visit", "happened"),
        ("end", "VB", "visit", "planned"),
        ("pays", "VBZ", "visit", "planned"),
        ("ends", "VBZ", "talks", "planned"),
    ],
)
def test_decide_status_knows_a_visit_at_its_end(
    standing_table: StandingTable, verb: str, tag: str, kind: str, status: str
) -> None:
    """However sure the model is of a plan; not before a verb that is left open, nor of what goes on without them."""
    lemma = verb.removesuffix("s")
    rows = (
        "1 Lund Lund PROPN NNP _ 2 nsubj _ _", f"2 {verb} {lemma} VERB {tag} _ 0 root _ _",
        "3 visit visit NOUN NN _ 2 obj _ _",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    text = " ".join(t.text for t in sentence.tokens)
    told = telling(sentence, text, "visit", kind=kind, status="planned", statuses={"planned": 1.0})
    document = clean(Dispatch(text, published="2020-09-10"))
    assert decide_status(document, [sentence], [told], [], standing_table)[0].status == status


@pytest.mark.parametrize(("date", "status"), [(None, "ongoing"), ("2020-09-12", "planned")])
def test_a_stay_told_beside_its_visitor_stands_for_itself(
    standing_table: StandingTable, date: str | None, status: str
) -> None:
    """Lund proposes what he does; where he is he is already, unless the day is to come."""
    text = "Lund, on a visit to Chad, proposed a truce."
    guesses = {"triggers": [{"words": "visit", "kind": "visit"}]}
    document, sentences = read_guesses(text, guesses)
    told = telling(sentences[0], text, "visit", kind="visit", status="planned", when=0 if date else None)
    (decided,) = decide_status(document, [_beside(sentences[0])], [told], [day(date)] if date else [], standing_table)
    assert decided.status == status


def _beside(sentence: Sentence) -> Sentence:
    """The sentence with the tree of a stay between commas: "on a visit" hangs on the verb behind it."""
    words = [t.text for t in sentence.tokens]
    above = {"on": ("visit", "case"), "visit": ("proposed", "obl")}
    tokens = tuple(
        replace(t, head=words.index(above[t.text][0]) + 1, deprel=above[t.text][1], lemma=t.text, upos="NOUN")
        if t.text in above
        else t
        for t in sentence.tokens
    )
    return replace(sentence, tokens=tokens)


@pytest.mark.parametrize("verb", sorted(ATTENDING))
@pytest.mark.parametrize(("tag", "helper", "status"), [
    ("VBD", "later", "happened"), ("VBZ", "later", "planned"), ("VBN", "to", "planned"),
])  # fmt: skip
def test_a_meeting_at_which_somebody_was_was_held(
    verb: str, tag: str, helper: str, status: str, standing_table: StandingTable
) -> None:
    """Lund addressed a meeting; who is to address one has not yet."""
    sentence = sentence_of([
        ["1", "Lund", "Lund", "PROPN", "NNP", "_", "3", "nsubj", "_", "_"],
        ["2", helper, helper, "ADV", "RB", "_", "3", "advmod", "_", "_"],
        ["3", verb, verb, "VERB", tag, "_", "0", "root", "_", "_"],
        ["4", "a", "a", "DET", "DT", "_", "5", "det", "_", "_"],
        ["5", "meeting", "meeting", "NOUN", "NN", "_", "3", "obj", "_", "_"],
    ])  # fmt: skip
    text = f"Lund {helper} {verb} a meeting"
    told = telling(sentence, text, "meeting", kind="meeting", status="planned", statuses={"planned": 1.0})
    document = clean(Dispatch(text, published="2020-09-10"))
    assert decide_status(document, [sentence], [told], [], standing_table)[0].status == status


@pytest.mark.parametrize(("deed", "status", "words"), [
    ("ACCUSE", "denied", "condemn"), ("SUPPORT", "denied", "condemn"), ("CONCEDE", "happened", "did not condemn"),
])  # fmt: skip
def test_decide_status_knows_words_left_unsaid(
    standing_table: StandingTable, deed: str, status: str, words: str
) -> None:
    """Not to condemn somebody rejects nothing, even where the model hears the "not" as a word of the act."""
    scene = scene_of(
        ("Lund", "PROPN", 4, "nsubj"), ("did", "AUX", 4, "aux"), ("not", "PART", 4, "advmod"),
        ("condemn", "VERB", 0, "root"), ("Chad", "PROPN", 4, "obj"),
    )  # fmt: skip
    document, _ = read_guesses("Lund did not condemn Chad", {})
    told = telling(scene.sentence, "Lund did not condemn Chad", "did not condemn", kind="statement", deed=deed)
    (decided,) = decide_status(document, [scene.sentence], [told], [], standing_table)
    assert (decided.status, document.cite(decided.trigger)) == (status, words)


@pytest.mark.parametrize(("word", "status"), [("to", "happened"), ("ever", "denied")])
def test_decide_status_knows_whose_the_not_is(standing_table: StandingTable, word: str, status: str) -> None:
    """Who is warned not to leave is warned."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("warned", "VERB", 0, "root"), ("Vik", "PROPN", 2, "obj"),
        ("not", "PART", 6, "advmod"), (word, "PART", 6, "mark"), ("leave", "VERB", 2, "xcomp"),
    )  # fmt: skip
    text = f"Lund warned Vik not {word} leave"
    document, _ = read_guesses(text, {})
    statuses = {"denied": 0.9, "happened": 0.1}
    told = telling(scene.sentence, text, "warned", kind="statement", status="denied", statuses=statuses)
    (decided,) = decide_status(document, [scene.sentence], [told], [], standing_table)
    assert decided.status == status


def test_decide_status_believes_who_denies_a_plan(standing_table: StandingTable) -> None:
    """However sure the model is of the plan."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("denied", "VERB", 0, "root", "deny"), ("that", "SCONJ", 6, "mark"),
        ("Vik", "PROPN", 6, "nsubj"), ("would", "AUX", 6, "aux"), ("meet", "VERB", 2, "ccomp"), ("Berg", "PROPN", 6, "obj"),
    )  # fmt: skip
    text = "Lund denied that Vik would meet Berg"
    document, _ = read_guesses(text, {})
    told = telling(scene.sentence, text, "meet", status="planned", statuses={"planned": 0.99, "denied": 0.0})
    (decided,) = decide_status(document, [scene.sentence], [told], [], standing_table)
    assert decided.status == "denied"


@pytest.mark.parametrize(
    ("verb", "beside", "tag", "relation", "kind", "status"),
    [
        ("cut", "short", "NN", "obj", "visit", "happened"),
        ("cut", "first", "NN", "obj", "visit", "cancelled"),
        ("cut", "short", "NN", "obj", "talks", "cancelled"),
        *((verb, "useful", "JJ", "xcomp", "talks", "happened") for verb in sorted(JUDGING)),
        ("consider", "useful", "JJ", "advmod", "talks", "cancelled"),
        ("want", "useful", "JJ", "xcomp", "talks", "cancelled"),
    ],
)
def test_what_was_cut_short_or_judged_has_been(
    standing_table: StandingTable, verb: str, beside: str, tag: str, relation: str, kind: str, status: str
) -> None:
    """However sure the model is that it was called off."""
    upos = "ADJ" if tag == "JJ" else "NOUN"
    rows = (
        "1 Lund Lund PROPN NNP _ 2 nsubj _ _", f"2 zigged {verb} VERB VBD _ 0 root _ _",
        f"3 {beside} {beside} {upos} {tag} _ 2 {relation} _ _", "4 his his PRON PRP$ _ 5 nmod:poss _ _",
        "5 visit visit NOUN NN _ 2 obj _ _",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    text = " ".join(t.text for t in sentence.tokens)
    told = telling(sentence, text, "visit", kind=kind, status="cancelled", statuses={"cancelled": 1.0})
    document = clean(Dispatch(text, published="2020-09-10"))
    found = decide_status(document, [sentence], [told], [], standing_table)[0].status
    assert (found == "happened") == (status == "happened")


@pytest.mark.parametrize(("kind", "status"), [("talks", "happened"), ("statement", "planned")])
def test_a_contact_that_began_is_not_to_come(standing_table: StandingTable, kind: str, status: str) -> None:
    """By its relative clause, whatever lies ahead of it in the sentence."""
    rows = (
        "1 talks talk NOUN NNS _ 0 root _ _", "2 which which PRON WDT _ 3 nsubj _ _",
        "3 began begin VERB VBD _ 1 acl:relcl _ _",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    told = telling(sentence, "talks which began", "talks", kind=kind, status="planned", statuses={"planned": 1.0})
    document = clean(Dispatch("talks which began", published="2020-09-10"))
    assert decide_status(document, [sentence], [told], [], standing_table)[0].status == status


@pytest.mark.parametrize("heard", [0.99, 0.5])
def test_decide_status_knows_what_is_yet_to_be_done(standing_table: StandingTable, heard: float) -> None:
    """The words outweigh a model that hears it as done."""
    sentence = scene_of(
        ("Chad", "PROPN", 5, "nsubj"), ("has", "AUX", 5, "aux", "have"), ("yet", "ADV", 5, "advmod"),
        ("to", "PART", 5, "mark"), ("meet", "VERB", 0, "root"), ("Mali", "PROPN", 5, "obj"),
    ).sentence  # fmt: skip
    text = "Chad has yet to meet Mali"
    told = telling(sentence, text, "meet", statuses={"happened": heard, "planned": 1 - heard})
    (decided,) = decide_status(clean(Dispatch(text, published="2020-09-10")), [sentence], [told], [], standing_table)
    assert decided.status == "denied"


def test_decide_status_has_a_foretold_answer_as_a_threat_made(standing_table: StandingTable) -> None:
    """Who says what a step will get has threatened."""
    sentence = scene_of(
        ("attacks", "NOUN", 3, "nsubj", "attack"), ("will", "AUX", 3, "aux"), ("get", "VERB", 0, "root"),
        ("harsh", "ADJ", 5, "amod"), ("answers", "NOUN", 3, "obj", "answer"),
    ).sentence  # fmt: skip
    text = "attacks will get harsh answers"
    told = telling(sentence, text, "get", kind="statement", types={"THREATEN": 1.0}, statuses={"planned": 1.0})
    (decided,) = decide_status(clean(Dispatch(text, published="2020-09-10")), [sentence], [told], [], standing_table)
    assert decided.status == "happened"


@pytest.mark.parametrize("verb", sorted(SUSPENDING))
@pytest.mark.parametrize(("deed", "status"), [("SANCTION", "happened"), ("AID", "planned")])
def test_who_decides_to_suspend_has_suspended(standing_table: StandingTable, verb: str, deed: str, status: str) -> None:
    """A penalty; any other thing that is decided is to come."""
    rows = (
        "1 Chad Chad PROPN NNP _ 2 nsubj _ _", "2 decides decide VERB VBZ _ 0 root _ _", "3 to to PART TO _ 4 mark _ _",
        f"4 {verb} {verb} VERB VB _ 2 xcomp _ _",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    text = " ".join(token.text for token in sentence.tokens)
    told = telling(sentence, text, verb, kind="other", deed=deed, status="planned", statuses={"planned": 1.0})
    document = clean(Dispatch(text, published="2020-09-10"))
    assert decide_status(document, [sentence], [told], [], standing_table)[0].status == status


@pytest.mark.parametrize(("types", "status"), [({"ACCUSE": 1.0}, "happened"), ({"REJECT": 1.0}, "alleged")])
def test_blame_is_laid_by_saying_what_another_did(
    standing_table: StandingTable, types: dict[str, float], status: str
) -> None:
    """Of what is said to have been done, the blame is no claim."""
    rows = (
        "1 Oslo Oslo PROPN NNP _ 2 nsubj _ _", "2 claims claim VERB VBZ _ 0 root _ _",
        "3 Chad Chad PROPN NNP _ 4 nsubj _ _", "4 betrayed betray VERB VBD _ 2 ccomp _ _",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    text = " ".join(token.text for token in sentence.tokens)
    told = telling(sentence, text, "betrayed", types=types, status="alleged", statuses={"alleged": 1.0})
    document = clean(Dispatch(text, published="2020-09-10"))
    assert decide_status(document, [sentence], [told], [], standing_table)[0].status == status
