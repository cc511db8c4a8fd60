"""Tests of what is mended before a tree is grown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.syntax.mending import mend_tree, mended, sound_heads
from dragoman.syntax.mending_words import HYPHENED
from tests.conllu import sentence_of

WHO = """\
1 Lund PROPN NNP 2 nsubj
2 met VERB VBD 0 root
3 Ole PROPN NNP 2 obj
4 Berg PROPN NNP 3 flat
5 , PUNCT , 7 punct
6 {who} PRON {tag} 7 nsubj
7 spoke VERB VBD 2 {rel}
8 . PUNCT . 2 punct"""


@pytest.mark.parametrize(
    ("who", "tag", "rel", "head"),
    [
        ("who", "WP", "advcl:relcl", ("acl:relcl", 2)),
        ("who", "WP", "parataxis", ("acl:relcl", 2)),
        ("which", "WDT", "advcl:relcl", ("advcl:relcl", 1)),
        ("he", "PRP", "parataxis", ("parataxis", 1)),
    ],
)
def test_mended_hangs_who_on_the_noun_before_it(who: str, tag: str, rel: str, head: tuple[str, int]) -> None:
    """A clause with "who" belongs to somebody; "which" may mean all that was told, "he" begins another sentence."""
    tokens, heads = mended(
        sentence_of(row.split() for row in WHO.format(who=who, tag=tag, rel=rel).splitlines()).tokens
    )
    assert (tokens[6].deprel, heads[6]) == head


def test_mended_cuts_circles() -> None:
    """Two words that are each other's heads leave one of them without."""
    _, heads = mended(
        sentence_of([["1", "Lund", "PROPN", "NNP", "2", "nsubj"], ["2", "spoke", "VERB", "VBD", "1", "acl"]]).tokens
    )
    assert sorted(heads) != [0, 1]
    assert -1 in heads


@pytest.mark.parametrize(("tag", "rel", "expected"), [
    ("VBZ", "ccomp", ("xcomp", 3)), ("VBZ", "obl", ("obl", 1)), ("VBN", "ccomp", ("ccomp", 1)),
])  # fmt: skip
def test_mended_hangs_an_infinitive_on_the_verb_before_it(tag: str, rel: str, expected: tuple[str, int]) -> None:
    """Lund said Chad plans to come: what is planned is no second thing that he says."""
    rows = f"1 Lund PROPN NNP 2 nsubj\n2 said VERB VBD 0 root\n3 Chad PROPN NNP 4 nsubj\n4 plans VERB {tag} 2 ccomp\n5 to PART TO 6 mark\n6 come VERB VB 2 {rel}"
    tokens, heads = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    assert (tokens[5].deprel, heads[5]) == expected


@pytest.mark.parametrize(("above", "rel", "expected"), [
    ("nmod:desc", "obl", "obj"), ("nmod:desc", "obl:unmarked", "obl:unmarked"), ("case", "obl", "obl"), ("det", "obl", "obl"),
])  # fmt: skip
def test_mended_makes_who_stands_bare_behind_a_verb_its_object(above: str, rel: str, expected: str) -> None:
    """Lund visited President Berg: no preposition leads to him. A time is not so called."""
    rows = (
        f"1 Lund PROPN NNP 2 nsubj\n2 visited VERB VBD 0 root\n3 President NOUN NN 4 {above}\n4 Berg PROPN NNP 2 {rel}"
    )
    tokens, _ = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    assert tokens[3].deprel == expected


@pytest.mark.parametrize(("noun", "expected"), [("counterpart", "obj"), ("evening", "obl")])
def test_mended_makes_a_counterpart_the_object(noun: str, expected: str) -> None:
    """Lund visited his counterpart, which he did not on his evening."""
    rows = (
        "1 Lund _ PROPN NNP _ 2 nsubj _ _",
        "2 visited visit VERB VBD _ 0 root _ _",
        "3 his his PRON PRP$ _ 4 nmod:poss _ _",
        f"4 {noun} {noun} NOUN NN _ 2 obl _ _",
    )
    tokens, _ = mended(sentence_of(row.split() for row in rows).tokens)
    assert tokens[3].deprel == expected


GERUND = """\
1 Chad Chad PROPN NNP _ 2 nsubj _ _
2 condemned condemn VERB VBD _ 0 root _ _
3 {the} {the} {det} _ 4 {rel} _ _
4 shelling shell VERB VBG _ 2 ccomp _ _
5 {of} {of} ADP IN _ 6 case _ _
6 Bol Bol PROPN NNP _ 4 obj _ _"""


@pytest.mark.parametrize(("the", "rel", "of", "noun"), [
    ("the", "det", "of", True), ("its", "nmod:poss", "of", True), ("now", "advmod", "of", False), ("the", "det", "at", False),
])  # fmt: skip
def test_mended_makes_a_gerund_with_an_article_and_of_a_noun(the: str, rel: str, of: str, noun: bool) -> None:
    """Chad condemned the shelling of Bol, which it did not do itself."""
    text = GERUND.format(the=the, det="DET DT", rel=rel, of=of)
    tokens, _ = mended(sentence_of(row.split() for row in text.splitlines()).tokens)
    told = [(t.upos, t.lemma, t.deprel) for t in (tokens[3], tokens[5])]
    as_noun = [("NOUN", "shelling", "obj"), ("PROPN", "Bol", "nmod")]
    assert told == (as_noun if noun else [("VERB", "shell", "ccomp"), ("PROPN", "Bol", "obj")])


@pytest.mark.parametrize(("verb", "act", "head"), [
    ("recalled", "protest", ("advcl", 1)), ("sent", "protest", ("acl", 3)), ("recalled", "attend", ("acl", 3)),
])  # fmt: skip
def test_mended_gives_the_purpose_of_a_recall_to_who_recalls(verb: str, act: str, head: tuple[str, int]) -> None:
    """An envoy who is sent to protest protests; one who is recalled to protest does not."""
    rows = (
        "1 Chad Chad PROPN NNP _ 2 nsubj _ _", f"2 {verb} {verb.removesuffix('ed')} VERB VBD _ 0 root _ _",
        "3 its its PRON PRP$ _ 4 nmod:poss _ _", "4 envoy envoy NOUN NN _ 2 obj _ _", "5 to to PART TO _ 6 mark _ _",
        f"6 {act} {act} VERB VB _ 4 acl _ _",
    )  # fmt: skip
    tokens, heads = mended(sentence_of(row.split() for row in rows).tokens)
    assert (tokens[5].deprel, heads[5]) == head


@pytest.mark.parametrize(("second", "tag", "expected"), [
    ("Lanka", "obj", ("flat", 2)), ("Friday", "obl:unmarked", ("obl:unmarked", 1)),
])  # fmt: skip
def test_mended_joins_the_two_words_of_a_name(second: str, tag: str, expected: tuple[str, int]) -> None:
    """A verb has one object, and a day besides."""
    rows = f"1 Chad PROPN NNP 2 nsubj\n2 suspended VERB VBD 0 root\n3 Sri PROPN NNP 2 obj\n4 {second} PROPN NNP 2 {tag}"
    tokens, heads = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    assert (tokens[3].deprel, heads[3]) == expected


def test_mend_tree_gives_a_sentence_its_mended_tree() -> None:
    """Heads are numbered from 1 in a sentence, 0 for none."""
    rows = "1 Lund PROPN NNP 2 nsubj\n2 said VERB VBD 0 root\n3 Chad PROPN NNP 4 nsubj\n4 plans VERB VBZ 2 ccomp\n5 to PART TO 6 mark\n6 come VERB VB 2 ccomp"
    told = mend_tree(sentence_of(row.split() for row in rows.splitlines()))
    assert [(t.head, t.deprel) for t in told.tokens][5] == (4, "xcomp")
    assert [t.head for t in told.tokens][:5] == [2, 0, 4, 2, 6]


@pytest.mark.parametrize(("rel", "head"), [("nmod:poss", 6), ("nmod:desc", 4)])
def test_mended_has_a_preposition_before_an_owner_lead_to_what_he_owns(rel: str, head: int) -> None:
    """Chad protested against Minister Berg's visit, and not against him."""
    rows = (
        "1 Chad PROPN NNP 2 nsubj", "2 protested VERB VBD 0 root", "3 against ADP IN 5 case", "4 Minister NOUN NN 5 nmod:desc",
        f"5 Berg PROPN NNP 7 {rel}", "6 's PART POS 5 case", "7 visit NOUN NN 2 obl",
    )  # fmt: skip
    _, heads = mended(sentence_of(row.split() for row in rows).tokens)
    assert heads[2] == head
    assert heads[5] == 4


@pytest.mark.parametrize(("helper", "told"), [("be", ("VBG", "expel")), ("will", ("VB", "expelling"))])
def test_mended_makes_a_verb_in_ing_behind_be_a_participle(helper: str, told: tuple[str, str]) -> None:
    """It is expelling them: no infinitive, whatever the tag."""
    rows = (
        "1 Chad Chad PROPN NNP _ 3 nsubj _ _", f"2 is {helper} AUX VBZ _ 3 aux _ _",
        "3 expelling expelling VERB VB _ 0 root _ _",
    )  # fmt: skip
    tokens, _ = mended(sentence_of(row.split() for row in rows).tokens)
    assert (tokens[2].xpos, tokens[2].lemma) == told


@pytest.mark.parametrize(("verb", "aux", "expected"), [("ceased", "has", "obj"), ("said", "was", "nsubj")])
def test_mended_makes_a_second_subject_the_object(verb: str, aux: str, expected: str) -> None:
    """Chad has ceased contacts; what is said passively has its subject behind it."""
    rows = (
        "1 Chad PROPN NNP 3 nsubj", f"2 {aux} AUX VBZ 3 {'aux:pass' if aux == 'was' else 'aux'}",
        f"3 {verb} VERB VBN 0 root", "4 contacts NOUN NNS 3 nsubj",
    )  # fmt: skip
    tokens, _ = mended(sentence_of(row.split() for row in rows).tokens)
    assert tokens[3].deprel == expected


def test_mended_leaves_a_subject_behind_its_verb() -> None:
    """It is the only one: then came the minister."""
    rows = ("1 Then ADV RB 2 advmod", "2 came VERB VBD 0 root", "3 ministers NOUN NNS 2 nsubj")
    tokens, _ = mended(sentence_of(row.split() for row in rows).tokens)
    assert tokens[2].deprel == "nsubj"


@pytest.mark.parametrize(("aux", "order", "head"), [("should", (4, 3), 1), ("should", (3, 4), 4), ("must", (4, 3), 4)])
def test_mended_hangs_what_follows_an_inverted_condition_on_the_main_clause(
    aux: str, order: tuple[int, int], head: int
) -> None:
    """Chad fights should Mali persist, and calls: Chad calls. Behind "as Mali should persist" Mali may."""
    said = {order[0]: "Mali PROPN NNP 5 nsubj", order[1]: f"{aux} AUX MD 5 aux"}
    rows = (
        "1 Chad PROPN NNP 2 nsubj", "2 fights VERB VBZ 0 root", f"3 {said[3]}", f"4 {said[4]}",
        "5 persist VERB VB 2 advcl", "6 and CCONJ CC 7 cc", "7 calls VERB VBZ 5 conj",
    )  # fmt: skip
    _, heads = mended(sentence_of(row.split() for row in rows).tokens)
    assert heads[6] == head


@pytest.mark.parametrize(("word", "tag", "told"), [
    ("after", "mark", ("case", 4)), ("that", "mark", ("mark", 1)), ("after", "advmod", ("advmod", 1)),
])  # fmt: skip
def test_mended_has_a_late_conjunction_lead_what_is_behind_it(word: str, tag: str, told: tuple[str, int]) -> None:
    """Lund was summoned after Berg's remarks: nothing is marked by a word behind it."""
    rows = (
        "1 Lund PROPN NNP 2 nsubj", "2 summoned VERB VBN 0 root", f"3 {word} SCONJ IN 2 {tag}", "4 Berg PROPN NNP 5 nmod:poss",
        "5 remarks NOUN NNS 2 obl",
    )  # fmt: skip
    tokens, heads = mended(sentence_of(row.split() for row in rows).tokens)
    assert (tokens[2].deprel, heads[2]) == told


WANTED = """\
1 Police PROPN NNP 2 nsubj
2 held VERB VBD 0 root
3 Lund PROPN NNP {on} obj
4 wanted VERB {tag} 2 {rel}
5 by ADP IN 6 case
6 Chad PROPN NNP 4 obl"""


@pytest.mark.parametrize(("on", "tag", "rel", "mends"), [
    (4, "VBD", "advcl", True), (2, "VBD", "advcl", False), (4, "VBG", "advcl", False), (4, "VBD", "acl", False),
])  # fmt: skip
def test_mended_has_no_object_before_its_verb(on: int, tag: str, rel: str, mends: bool) -> None:
    """Police held a man wanted by Chad: it is he whom they held."""
    text = WANTED.format(on=on, tag=tag, rel=rel)
    tokens, heads = mended(sentence_of(row.split() for row in text.splitlines()).tokens)
    told = [(t.deprel, h) for t, h in list(zip(tokens, heads, strict=True))[2:4]]
    assert (told == [("obj", 1), ("acl", 2)]) is mends
    assert (tokens[5].deprel == "obl:agent") is mends


@pytest.mark.parametrize(
    ("tag", "led", "told"), [("NN", "det", "NOUN"), ("VB", "det", "VERB"), ("NN", "nsubj", "VERB")]
)
def test_mended_believes_the_tag_of_a_noun_with_an_article(tag: str, led: str, told: str) -> None:
    """Chad ordered the deployment, whatever part of speech it is taken for."""
    rows = (
        "1 Chad PROPN NNP 2 nsubj",
        "2 ordered VERB VBD 0 root",
        f"3 the DET DT 4 {led}",
        f"4 deployment VERB {tag} 2 obj",
    )
    tokens, _ = mended(sentence_of(row.split() for row in rows).tokens)
    assert tokens[3].upos == told


@pytest.mark.parametrize(("word", "relation", "told"), [
    ("meeting", "nsubj", [("nsubj", 2), ("acl", 0)]), ("met", "nsubj", [("nsubj", 1), ("nsubj", 2)]),
    ("meeting", "obj", [("obj", 1), ("nsubj", 2)]),
])  # fmt: skip
def test_mended_has_those_who_gather_act(word: str, relation: str, told: list[tuple[str, int]]) -> None:
    """Leaders meeting ordered it: they did, and no meeting."""
    rows = (f"1 Leaders NOUN NNS 2 {relation}", f"2 {word} VERB VBP 3 nsubj", "3 ordered VERB VBD 0 root")
    tokens, heads = mended(sentence_of(row.split() for row in rows).tokens)
    assert [(t.deprel, h) for t, h in zip(tokens, heads, strict=True)][:2] == told


@pytest.mark.parametrize(("case", "rel", "expected"), [
    ("the DET DT 8 det", "nmod", ("conj", 4)), ("with ADP IN 8 case", "nmod", ("nmod", 2)), ("the DET DT 8 det", "obl", ("obl", 2)),
])  # fmt: skip
def test_mended_joins_a_second_side_to_the_first(case: str, rel: str, expected: tuple[str, int]) -> None:
    """The talks between Lund and the Vik: who "and" opens is joined, unless a preposition begins anew."""
    rows = f"1 The DET DT 3 det\n2 last ADJ JJ 3 amod\n3 talks NOUN NNS 0 root\n4 between ADP IN 5 case\n5 Lund PROPN NNP 3 nmod\n6 and CCONJ CC 8 cc\n7 {case}\n8 Vik PROPN NNP 3 {rel}"
    tokens, heads = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    assert (tokens[7].deprel, heads[7]) == expected


@pytest.mark.parametrize(("upos", "expected"), [("PROPN", ("conj", 0)), ("VERB", ("nsubj", 5))])
def test_mended_joins_a_second_subject_behind_its_title(upos: str, expected: tuple[str, int]) -> None:
    """Lund and Minister Vik wrote, where the tree has "and" at the title, and that at Lund."""
    rows = f"1 Lund PROPN NNP 6 nsubj\n2 and CCONJ CC 4 cc\n3 Foreign ADJ NNP 4 amod\n4 Minister {upos} NNP 1 nmod:desc\n5 Vik PROPN NNP 6 nsubj\n6 wrote VERB VBD 0 root"
    tokens, heads = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    assert (tokens[4].deprel, heads[4]) == expected


@pytest.mark.parametrize(("verb", "particle"), sorted(HYPHENED))
@pytest.mark.parametrize(
    ("first", "last"), [("5 compound", "2 obj"), ("2 obj", "3 compound:prt"), ("5 compound", "2 compound:prt")]
)
def test_mended_makes_one_noun_of_a_deed_with_a_hyphen(verb: str, particle: str, first: str, last: str) -> None:
    """Students staged a sit-in: its first word has it all, and is the object of the verb before it."""
    rows = ["1 Students NOUN NNS 2 nsubj", "2 staged VERB VBD 0 root", f"3 {verb} NOUN NN {first}"]
    rows += ["4 - PUNCT HYPH 3 punct", f"5 {particle} ADP NN {last}", "6 today NOUN NN 5 nmod"]
    tokens, heads = mended(sentence_of(row.split() for row in rows).tokens)
    assert (tokens[2].lemma, tokens[2].upos, tokens[2].deprel) == (f"{verb}-{particle}", "NOUN", "obj")
    assert heads == [1, -1, 1, 2, 2, 2]


def test_mended_leaves_other_words_with_a_hyphen() -> None:
    """A fly-in is no deed of the list."""
    rows = ["1 a DET DT 2 det", "2 fly NOUN NN 0 root", "3 - PUNCT HYPH 2 punct", "4 in ADP IN 2 compound:prt"]
    tokens, heads = mended(sentence_of(row.split() for row in rows).tokens)
    assert (tokens[1].lemma, heads) != ("fly-in", [1, -1, 1, 1])
    assert tokens[1].deprel == "root"


def test_mended_makes_no_circle_of_a_name() -> None:
    """A last part over the part before it stays there: reading "(South East Asia) Rezaul Haq" once never ended."""
    rows = ["1 South PROPN NNP 2 compound", "2 East PROPN NNP 3 compound", "3 Asia PROPN NNP 4 flat"]
    rows += ["4 Haq PROPN NNP 5 nsubj", "5 spoke VERB VBD 0 root"]
    _, heads = mended(sentence_of(row.split() for row in rows).tokens)
    assert heads == [1, 2, 3, 4, -1]


WORDS = "the South Al - by saying met to if who denied said sit in said of himself East , and is not".split()
TAGS = (
    ("PROPN", "NNP"),
    ("VERB", "VBD"),
    ("VERB", "VBG"),
    ("NOUN", "NN"),
    ("PUNCT", ","),
    ("ADP", "IN"),
    ("PRON", "WP"),
)
LABELS = "flat flat flat compound nsubj obj obl acl advcl xcomp conj nmod case mark root".split()


@given(st.data())
@settings(max_examples=500, deadline=None)
def test_mended_never_makes_a_circle(data: st.DataObject) -> None:
    """Whatever the words and the tree, every walk upward ends."""
    size = data.draw(st.integers(1, 6))
    rows = []
    for n in range(size):
        upos, xpos = data.draw(st.sampled_from(TAGS))
        head, label = data.draw(st.integers(0, size)), data.draw(st.sampled_from(LABELS))
        rows.append([str(n + 1), data.draw(st.sampled_from(WORDS)), upos, xpos, str(head), label])
    _, heads = mended(sentence_of(rows).tokens)
    assert sound_heads(list(heads), size) == heads


@pytest.mark.parametrize(("mark", "head"), [(["-"], 0), ([], 0)])
def test_mended_keeps_a_name_whole(mark: list[str], head: int) -> None:
    """The last part of a name hangs on its first, whatever name stands behind the verb."""
    words = ["Sheikh", "Sabah", *mark, "Salim"]
    last = len(words) - 1
    rows = [f"1 Sheikh PROPN NNP {last + 2} nsubj", "2 Sabah PROPN NNP 1 flat"]
    rows += [f"3 - PUNCT HYPH {last + 1} punct"] if mark else []
    rows += [f"{last + 1} Salim PROPN NNP {last + 3} flat", f"{last + 2} called VERB VBD 0 root"]
    rows += [f"{last + 3} Berg PROPN NNP {last + 2} obj"]
    _, heads = mended(sentence_of(row.split() for row in rows).tokens)
    assert heads[last] == head


@pytest.mark.parametrize(("noun", "expected"), [("ambassador", ("appos", 2)), ("raid", ("obj", 1))])
def test_mended_hangs_a_name_on_the_object_that_it_names(noun: str, expected: tuple[str, int]) -> None:
    """Oslo summoned the ambassador, Lund: an envoy has a name, a raid none."""
    rows = f"""\
1 Oslo Oslo PROPN NNP _ 2 nsubj _ _
2 summoned summon VERB VBD _ 0 root _ _
3 {noun} {noun} NOUN NN _ 2 obj _ _
4 , , PUNCT , _ 5 punct _ _
5 Lund Lund PROPN NNP _ 2 obj _ _"""
    tokens, heads = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    assert (tokens[4].deprel, heads[4]) == expected


@pytest.mark.parametrize(
    ("verb", "cop", "expected"), [("say", "cop", "ccomp"), ("leave", "cop", "obl"), ("say", "aux", "obl")]
)
def test_mended_takes_what_is_said_to_be_so_for_a_clause(verb: str, cop: str, expected: str) -> None:
    """Oslo said Chad was behind the unrest, which is no circumstance of the saying."""
    rows = f"""\
1 Oslo Oslo PROPN NNP _ 2 nsubj _ _
2 said {verb} VERB VBD _ 0 root _ _
3 Chad Chad PROPN NNP _ 6 nsubj _ _
4 was be AUX VBD _ 6 {cop} _ _
5 behind behind ADP IN _ 6 case _ _
6 unrest unrest NOUN NN _ 2 obl _ _"""
    tokens, _ = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    assert tokens[5].deprel == expected
