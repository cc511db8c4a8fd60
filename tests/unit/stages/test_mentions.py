"""Tests of the stage that finds the phrases that stand for actors."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Guess
from dragoman.records.mentions import Phrase
from dragoman.stages.actors.pieces import Phrases
from dragoman.stages.mentions import LED, SURE_NAME, find_mentions
from dragoman.syntax.list_items import OWN_BODY
from tests.conllu import sentence_of
from tests.scenes import scene_of
from tests.sentences import read_guesses


def found(text: str, **guesses: list[list[str]]) -> list[tuple[str, str, bool]]:
    """The phrases of a text: words, kind, whether inside another."""
    document, sentences = read_guesses(text, guesses)
    return [(document.cite(p.span), p.kind, p.inner) for p in find_mentions(sentences)]


def test_find_mentions_gives_phrases_in_text_order() -> None:
    """An outer phrase stands before those inside it, sentences in their order."""
    assert found(
        "The president of Serbia called Oslo. He waited.",
        mentions=[["The president of Serbia", "person"], ["Oslo", "country"], ["He", "person"]],
        inner=[["Serbia", "country"]],
    ) == [("The president of Serbia", "person", False), ("Serbia", "country", True), ("Oslo", "country", False), ("He", "person", False)]  # fmt: skip


def test_find_mentions_leaves_out_an_inner_one_without_an_outer() -> None:
    """An inner mention needs a larger one around it: the same words again, or words of no mention, are none."""
    assert found(
        "Serbia called Oslo.", mentions=[["Serbia", "country"]], inner=[["Serbia", "country"], ["Oslo", "country"]]
    ) == [("Serbia", "country", False)]


@pytest.mark.parametrize("mention", ["Norway's", "Norway’s", "Norway,", '"Norway"', "“Norway”"])
def test_find_mentions_trims_what_belongs_to_the_sentence(mention: str) -> None:
    """A genitive, a comma and quotation marks at the ends are left out."""
    document, (sentence,) = read_guesses(f"They saw {mention} envoy leave.", {})
    last = next(n for n, t in enumerate(sentence.tokens) if t.text == "envoy") - 1
    given = replace(sentence, mentions=(Guess(2, last, "country", 0.9),))
    assert [document.cite(p.span) for p in find_mentions([given])] == ["Norway"]


@pytest.mark.parametrize(
    ("word", "found_as"), [*((w, "a delegation") for w in sorted(LED)), ("sent", "a delegation sent")]
)
def test_find_mentions_trims_by_whom_a_group_is_led(word: str, found_as: str) -> None:
    """What is told of it behind its noun is no part of it."""
    mention = f"a delegation {word}"
    assert found(f"They met {mention} by Lund.", mentions=[[mention, "group"]]) == [(found_as, "group", False)]


@pytest.mark.parametrize(("score", "count"), [(SURE_NAME, 1), (SURE_NAME - 0.01, 0)])
def test_find_mentions_takes_a_sure_name_outside_mentions(score: float, count: int) -> None:
    """A person's name that no mention touches is a phrase where the model is sure of it, and is rated lower."""
    _, (sentence,) = read_guesses("Then Kari Lund left.", {})
    phrases = find_mentions([replace(sentence, names=(Guess(1, 2, "Person", score),))])
    assert len(phrases) == count
    assert all(p.kind == "person" and p.score < score for p in phrases)


@pytest.mark.parametrize(("name", "count"), [("Allah Almighty", 0), ("God", 0), ("God's Army", 1), ("Lord Owen", 1)])
def test_find_mentions_takes_no_god_for_an_actor(name: str, count: int) -> None:
    """Whom one prays to does nothing in diplomacy; those who bear his name may."""
    assert len(found(f"Then {name} left.", mentions=[[name, "person"]])) == count
    _, (sentence,) = read_guesses(f"Then {name} left.", {})
    words = len(sentence.tokens) - 3
    assert len(find_mentions([replace(sentence, names=(Guess(1, words, "Person", SURE_NAME),))])) == count


@pytest.mark.parametrize("label", ["Location", "Organization"])
def test_find_mentions_takes_no_other_names(label: str) -> None:
    """Names of places and bodies outside mentions stand for no actor."""
    _, (sentence,) = read_guesses("Then Kari Lund left.", {})
    assert find_mentions([replace(sentence, names=(Guess(1, 2, label, 1.0),))]) == ()


def test_find_mentions_knows_the_head() -> None:
    """The head is the token that hangs on a word outside the phrase."""
    _, sentences = read_guesses(
        "The president of Serbia called.", {"mentions": [["The president of Serbia", "person", "nsubj"]]}
    )
    (phrase,) = find_mentions(sentences)
    assert phrase == Phrase(phrase.span, 0, 0, 3, 1, "person", 0.9, inner=False)


def test_find_mentions_of_nothing_is_nothing() -> None:
    """No sentences, no phrases."""
    assert find_mentions([]) == ()


@pytest.mark.parametrize(
    ("phrase", "parts"),
    [
        ("the Amir to the Saudi King", ["the Amir", "the Saudi King"]),
        ("the ambassador to Oslo", ["the ambassador to Oslo"]),
        ("the special adviser to the king", ["the special adviser to the king"]),
        ("the Amir of Qatar to the ambassador to Oslo", ["the Amir of Qatar", "the ambassador to Oslo"]),
    ],
)
def test_find_mentions_parts_who_gives_from_who_is_given(phrase: str, parts: list[str]) -> None:
    """A person's phrase that runs over "to" is two people, unless "to" belongs to a title."""
    text = f"Yesterday a letter came from {phrase}."
    assert found(text, mentions=[[phrase, "person"]]) == [(part, "person", False) for part in parts]


@pytest.mark.parametrize(
    ("phrase", "kind"), [("the road to Oslo", "organization"), ("to Oslo", "person"), ("Lund to", "person")]
)
def test_find_mentions_parts_no_others_at_to(phrase: str, kind: str) -> None:
    """A body's phrase, and a "to" with nothing on one side, stay whole."""
    assert found(f"They saw {phrase} again.", mentions=[[phrase, kind]]) == [(phrase, kind, False)]


def joined(rows: str, entries: Phrases) -> list[tuple[str, str]]:
    """The phrases of a tree in which the model has marked the first two words alone."""
    sentence = sentence_of(row.split() for row in rows.splitlines())
    sentence = replace(sentence, mentions=(Guess(0, 1, "group", 0.9),))
    words = [token.text for token in sentence.tokens]
    return [(" ".join(words[p.first : p.last + 1]), p.kind) for p in find_mentions([sentence], entries)]


CAPITAL = """\
1 The DET DT 2 det
2 rebels NOUN NNS 5 nsubj
3 and CCONJ CC 4 cc
4 Khartoum PROPN NNP 2 conj
5 met VERB VBD 0 root"""


def test_find_mentions_takes_a_capital_joined_to_an_actor(entries: Phrases) -> None:
    """A capital that "and" joins to an actor acts itself."""
    assert joined(CAPITAL, entries) == [("The rebels", "group"), ("Khartoum", "country")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Khartoum", "khartoum"),
        ("Khartoum", "Gothenburg"),
        ("2 conj", "5 obl"),
        ("2 conj", "5 conj"),
        ("3 and CCONJ CC 4 cc", "3 in ADP IN 4 case"),
        ("5 met VERB VBD 0 root", "5 met VERB VBD 0 root\n6 talks NOUN NNS 4 nmod"),
    ],
    ids=["small letter", "no capital", "not joined", "joined to a verb", "in it", "not alone"],
)
def test_find_mentions_takes_no_other_place(old: str, new: str, entries: Phrases) -> None:
    """What is no capital, is joined to no actor, or is where something is, is no phrase."""
    assert CAPITAL.count(old) == 1
    assert joined(CAPITAL.replace(old, new), entries) == [("The rebels", "group")]


def test_find_mentions_knows_capitals_by_the_pack_alone() -> None:
    """Without the pack's phrases no capital is known."""
    assert joined(CAPITAL, {}) == [("The rebels", "group")]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Kari Lund met Olav Berg.", ["Lund", "Berg"]),
        ("Kari Lund came.", ["Lund Berg"]),
        ("Kari Lund met Lund Berg.", ["Lund Berg"]),
        ("Lund met Berg.", ["Lund Berg"]),
    ],
    ids=["two-people", "one-surname", "a-person-of-that-name", "no-full-names"],
)
def test_find_mentions_parts_two_surnames(before: str, expected: list[str]) -> None:
    """Where a comma is missing, a name of two words is two people whom the text has named in full."""
    text = f"{before} In the call with Lund Berg agreed."
    people = [name for name in ("Kari Lund", "Olav Berg", "Lund Berg") if name in before]
    names = [[name, "Person"] for name in people] + [["Lund Berg", "Person"]]
    document, sentences = read_guesses(
        text, {"names": names, "mentions": [["call with", "group"], ["Lund Berg", "person"]]}
    )
    last = [p for p in find_mentions(sentences) if p.sentence == 1 and p.kind == "person"]
    assert [document.cite(p.span) for p in last] == expected


@pytest.mark.parametrize(
    ("first", "tags", "people"),
    [
        ("State Councilor", ("PROPN", "NNP"), ["State Councilor and Foreign Minister Kari Lund"]),
        ("visiting spokesman", ("NOUN", "NN"), ["visiting spokesman and Foreign Minister Kari Lund"]),
        ("visiting spokesmen", ("NOUN", "NNS"), ["visiting spokesmen", "Foreign Minister Kari Lund"]),
        ("the spokesman", ("DET", "NN"), ["the spokesman", "Foreign Minister Kari Lund"]),
        ("spokesman", ("NOUN", "NN"), ["spokesman", "Foreign Minister Kari Lund"]),
    ],
)
def test_find_mentions_joins_two_offices_of_one_person(first: str, tags: tuple[str, str], people: list[str]) -> None:
    """Without an article before it, an office joined to that of somebody named is his; several people are not."""
    text = f"They met {first} and Foreign Minister Kari Lund."
    mentions = [[first, "person"], ["Foreign Minister Kari Lund", "person"]]
    document, (sentence,) = read_guesses(text, {"mentions": mentions, "names": [["Kari Lund", "Person"]]})
    words = first.split()
    tokens = tuple(
        replace(t, upos=tags[0] if t.text == words[0] else t.upos, xpos=tags[1] if t.text == words[-1] else t.xpos)
        for t in sentence.tokens
    )
    found = find_mentions([replace(sentence, tokens=tokens)])
    assert [document.cite(p.span) for p in found] == people


@pytest.mark.parametrize(("words", "kept"), [("chief among them", []), ("chiefs in Mali", ["chiefs in Mali"])])
def test_find_mentions_takes_nobody_for_one_among_others(words: str, kept: list[str]) -> None:
    """A demand that is "chief among them" is no chief."""
    assert [phrase for phrase, _, _ in found(f"They saw {words} leave.", mentions=[[words, "person"]])] == kept


def paper(words: str, kind: str, tags: str) -> list[tuple[str, str]]:
    """The phrases, with their kinds, of a mention whose words have these parts of speech."""
    document, (sentence,) = read_guesses(f"Then {words} said so.", {"mentions": [[words, kind]]})
    tokens = list(sentence.tokens)
    for n, tag in enumerate(tags.split(), 1):
        tokens[n] = replace(tokens[n], upos=tag)
    return [(document.cite(p.span), p.kind) for p in find_mentions([replace(sentence, tokens=tuple(tokens))])]


@pytest.mark.parametrize(
    ("words", "kind", "tags", "expected"),
    [
        ("a ministry press release", "person", "DET NOUN NOUN NOUN", [("a ministry", "government")]),
        ("the Oslo Ministry statement", "government", "DET PROPN PROPN NOUN", [("the Oslo Ministry", "government")]),
        ("Lund's statement", "person", "PROPN PART NOUN", [("Lund", "person")]),
        ("a press release", "group", "DET NOUN NOUN", []),
        ("the statement", "person", "DET NOUN", []),
        ("the envoy", "person", "DET NOUN", [("the envoy", "person")]),
    ],
)
def test_find_mentions_takes_no_paper_for_somebody(
    words: str, kind: str, tags: str, expected: list[tuple[str, str]]
) -> None:
    """What a release says says the body before it; without one it is nobody's word."""
    assert paper(words, kind, tags) == expected


OF_SOMEBODY = """\
1 Lund PROPN NNP 9 nsubj
2 , PUNCT , 4 punct
3 the DET DT 4 det
4 wife NOUN NN 1 appos
5 of ADP IN 7 case
6 President PROPN NNP 7 nmod:desc
7 Berg PROPN NNP 4 nmod
8 , PUNCT , 1 punct
9 left VERB VBD 0 root"""


def of_somebody(rows: str) -> list[tuple[str, bool]]:
    """The phrases of a tree in which the model has marked the first word and "President Berg"."""
    sentence = sentence_of(row.split() for row in rows.splitlines())
    sentence = replace(sentence, mentions=(Guess(0, 0, "person", 0.9), Guess(5, 6, "person", 0.9)))
    words = [token.text for token in sentence.tokens]
    return [(" ".join(words[p.first : p.last + 1]), p.inner) for p in find_mentions([sentence])]


def test_find_mentions_joins_somebody_to_whose_he_is() -> None:
    """Who is told to be another's wife is one phrase with him, and he stands inside it."""
    assert of_somebody(OF_SOMEBODY) == [("Lund , the wife of President Berg", False), ("President Berg", True)]


@pytest.mark.parametrize(
    ("old", "new"),
    [("5 of ADP", "5 and CCONJ"), ("1 appos", "9 obj"), ("4 nmod", "9 obl"), ("2 , PUNCT", "2 and CCONJ")],
    ids=["and", "no apposition", "of the verb", "no comma"],
)
def test_find_mentions_joins_nobody_else(old: str, new: str) -> None:
    """Two people are two where the words between them do not say that one is the other's."""
    assert OF_SOMEBODY.count(old) == 1
    assert of_somebody(OF_SOMEBODY.replace(old, new)) == [("Lund", False), ("President Berg", False)]


TRIP = """\
1 Lund PROPN NNP 2 nsubj
2 left VERB VBD 0 root
3 before ADP IN 6 case
4 his PRON PRP$ 6 nmod:poss
5 Peru PROPN NNP 6 compound
6 trip NOUN NN 2 obl"""


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("6 compound", "6 compound", "his"),
        ("5 Peru PROPN NNP 6 compound", "5 Peru PROPN NNP 2 obj", "his Peru"),
        ("4 his PRON PRP$ 6 nmod:poss", "4 his PRON PRP$ 5 nmod:poss", "his Peru"),
    ],
    ids=["another's", "of the verb", "of the name"],
)
def test_find_mentions_takes_an_owner_for_no_place(old: str, new: str, words: str) -> None:
    """Of "his Peru trip", "his Peru" is nobody: he owns the trip."""
    assert TRIP.count(old) == 1
    sentence = sentence_of(row.split() for row in TRIP.replace(old, new).splitlines())
    (phrase,) = find_mentions([replace(sentence, mentions=(Guess(3, 4, "person", 0.9),))])
    assert " ".join(t.text for t in sentence.tokens[phrase.first : phrase.last + 1]) == words


@pytest.mark.parametrize(
    ("text", "first", "phrase"),
    [
        ("Aalto Weighs Peru Trip\nKari Aalto may go to Peru.", "Aalto Weighs", "Aalto"),
        ("Aalto Weighs Peru Trip.\nKari Aalto may go to Peru.", "Aalto Weighs", "Aalto Weighs"),
        ("Aalto Weighs Peru Trip\nKari Aalto and Weighs Berg may go to Peru.", "Aalto Weighs", "Aalto Weighs"),
        ("Aalto Weighs\nKari Aalto may go to Peru.", "Aalto Weighs", "Aalto Weighs"),
        ("Aalto Peru Trip\nKari Aalto may go to Peru.", "Aalto Peru", "Aalto Peru"),
        ("Berg Weighs Peru Trip\nKari Aalto may go to Peru.", "Berg Weighs", "Berg Weighs"),
    ],
    ids=["headline", "full stop", "a name", "nothing follows", "no verb", "nobody's surname"],
)
def test_find_mentions_parts_a_headlines_verb_from_a_surname(text: str, first: str, phrase: str) -> None:
    """Where the text has the surname with another name, and the second word may be a verb."""
    names = [[first, "Person"], ["Kari Aalto", "Person"], *([["Weighs Berg", "Person"]] if "Berg may" in text else [])]
    document, sentences = read_guesses(text, {"mentions": [[first, "person"]], "names": names})
    found = find_mentions(sentences)
    assert document.cite(found[0].span) == phrase


@pytest.mark.parametrize(
    ("first", "second", "parted"),
    [
        ("of Chile", "Peru Kari Lund", True),
        ("of Chile", "General Kari Lund", False),
        ("of Ports", "Peru Kari Lund", False),
        ("beside Chile", "Peru Kari Lund", False),
    ],
    ids=["two states", "a title", "no state", "not of it"],
)
def test_find_mentions_gives_a_list_its_second_state(
    first: str, second: str, entries: Phrases, *, parted: bool
) -> None:
    """Behind a state "of" which there is an office, one before a name belongs to the office."""
    text = f"They met the presidents {first} and {second} on Monday."
    mentions = [[f"the presidents {first}", "person"], [second, "person"]]
    document, sentences = read_guesses(text, {"mentions": mentions, "names": [["Kari Lund", "Person"]]})
    found = [document.cite(p.span) for p in find_mentions(sentences, entries)]
    assert (found == ["the presidents of Chile and Peru", "Kari Lund"]) is parted


@pytest.mark.parametrize(
    ("text", "mentions", "phrases"),
    [
        ("Bay Union (BU) ministers met.", [["Bay Union (BU)", "organization"], ["ministers", "person"]], 1),
        ("Bay Union (BU) Ministers met.", [["Bay Union (BU)", "organization"], ["Ministers", "person"]], 2),
        ("Bay Union ministers met.", [["Bay Union", "organization"], ["ministers", "person"]], 2),
        ("Lund (45) ministers met.", [["Lund (45)", "person"], ["ministers", "person"]], 2),
    ],
)
def test_find_mentions_joins_a_bodys_people_behind_its_acronym(
    text: str, mentions: list[list[str]], phrases: int
) -> None:
    """Those right behind the bracket, in small letters, are the body's."""
    assert len(found(text, mentions=mentions)) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("They met the ambassador to Norway, Kari Lund.", ["the ambassador to Norway, Kari Lund"]),
        ("They met the envoy in Norway, Kari Lund, there.", ["the envoy in Norway, Kari Lund"]),
        ("They met the ambassador to Norway, Kari Lund said.", ["the ambassador", "Norway", "Kari Lund"]),
        ("They met the ambassador of Norway, Kari Lund.", ["the ambassador", "Norway", "Kari Lund"]),
        ("They met the mayor in Norway, Kari Lund.", ["the mayor", "Norway", "Kari Lund"]),
    ],
    ids=["to", "in", "who says it", "of", "no envoy"],
)
def test_find_mentions_joins_an_envoy_to_his_post_and_name(text: str, phrases: list[str]) -> None:
    """Where a mark follows the name."""
    words = text.removeprefix("They met ").split()
    mentions = [[" ".join(words[:2]), "person"], ["Norway", "country"], ["Kari Lund", "person"]]
    assert [words for words, _, _ in found(text, mentions=mentions, names=[["Kari Lund", "Person"]])] == phrases


def test_find_mentions_has_states_to_whom_something_is_given() -> None:
    """A capital behind a verb of giving is one, where the tables know it; no town is."""
    entries: Phrases = {("kigali",): ("capital", "RWA")}
    for name, expected in (("Kigali", ["Kigali"]), ("Goma", [])):
        given = (("handed", "VERB", 0, "root", "hand"), (name, "PROPN", 3, "compound"), ("maps", "NOUN", 1, "obj"))
        assert [p.kind for p in find_mentions([scene_of(*given).sentence], entries)] == ["country" for _ in expected]


@pytest.mark.parametrize(
    ("group", "name", "phrases"),
    [
        ("a Thai delegation led by Kari Lund", "Kari Lund", ["a Thai delegation", "Kari Lund"]),
        ("a Thai team, headed by Speaker Kari Lund", "Kari Lund", ["a Thai team", "Speaker Kari Lund"]),
        ("a Thai delegation led by ministers", "", ["a Thai delegation led by ministers"]),
        ("a Thai delegation received by Kari Lund", "Kari Lund", ["a Thai delegation received by Kari Lund"]),
    ],
)
def test_find_mentions_parts_a_delegation_from_its_head(group: str, name: str, phrases: list[str]) -> None:
    """Where the model names somebody behind "led by"."""
    names = [[name, "Person"]] if name else []
    assert [words for words, _, _ in found(f"Chad met {group}.", mentions=[[group, "group"]], names=names)] == phrases


def test_find_mentions_parts_nobody_at_what_he_is_close_to() -> None:
    """Behind an adjective "to" leads to nobody who is given anything."""
    _, (sentence,) = read_guesses("Then a diplomat close to the talks left.", {})
    tokens = tuple(replace(t, upos="ADJ") if t.text == "close" else t for t in sentence.tokens)
    given = replace(sentence, tokens=tokens, mentions=(Guess(1, 6, "person", 0.9),))
    assert [(p.first, p.last) for p in find_mentions([given])] == [(1, 6)]


@pytest.mark.parametrize(
    ("text", "guess", "phrases"),
    [
        ("The Chad-Niger Joint Commission met.", ["The Chad-Niger Joint Commission", "organization"], ["Chad", "Niger"]),
        ("The 7th Chad-Niger Joint Commission met.", ["Niger Joint Commission", "organization"], ["Chad", "Niger"]),
        ("A Chad-Niger Border Committee head left.", ["A Chad-Niger Border Committee head", "person"],
         ["A Chad-Niger Border Committee head"]),
        ("The Chad-Niger Economic and Review Commission met.",
         ["The Chad-Niger Economic and Review Commission", "organization"],
         ["The Chad-Niger Economic and Review Commission"]),
    ],
)  # fmt: skip
def test_find_mentions_takes_a_joint_commission_for_its_states(
    text: str, guess: list[str], phrases: list[str], entries: Phrases
) -> None:
    """Its head is a person, and a body of another name is one."""
    document, sentences = read_guesses(text, {"mentions": [guess]})
    tagged = [
        replace(
            s, tokens=tuple(replace(t, lemma=t.text, upos="CCONJ" if t.text == "and" else "PROPN") for t in s.tokens)
        )
        for s in sentences
    ]
    assert [document.cite(p.span) for p in find_mentions(tagged, entries)] == phrases


@pytest.mark.parametrize(
    ("case", "adjective", "name", "expected"),
    [("on", "rich", "Gabon", ["Gabon"]), ("in", "rich", "Gabon", []), ("on", "rich", "Bjorvika", [])],
)
def test_find_mentions_has_states_behind_a_hyphen(
    case: str, adjective: str, name: str, expected: list[str], entries: Phrases
) -> None:
    """A state with such an epithet is an actor, but where it is a place only; other names are none."""
    sentence = scene_of(
        ("Bans", "NOUN", 0, "root"),
        (case, "ADP", 6, "case"),
        ("Oil", "NOUN", 5, "compound"),
        ("-", "PUNCT", 5, "punct"),
        (adjective, "ADJ", 6, "amod"),
        (name, "PROPN", 1, "nmod"),
    ).sentence
    phrases = find_mentions([sentence], entries)
    assert [sentence.tokens[p.first].text for p in phrases] == expected


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("Chad, Egypt, Libya and Eritrea", ["Chad", "Egypt", "Libya", "Eritrea"]),
        ("Chad, Bosnia and Herzegovina", ["Chad", "Bosnia and Herzegovina"]),
        ("Chad, Egypt and Lund", ["Chad, Egypt and Lund"]),
    ],
)
def test_find_mentions_parts_the_states_of_a_list(words: str, parts: list[str], entries: Phrases) -> None:
    """At "and" as at its commas, but where that is in a state's name."""
    document, sentences = read_guesses(f"They told {words} to stay.", {"mentions": [[words, "country"]]})
    assert [document.cite(p.span) for p in find_mentions(sentences, entries)] == parts


@pytest.mark.parametrize("noun", sorted(OWN_BODY))
def test_find_mentions_parts_two_bodies(noun: str) -> None:
    """That the model takes for one; a body of two tasks, or with a noun in small letters, stays one."""

    def parts(words: str) -> list[str]:
        return [text for text, _, _ in found(f"He met {words}.", mentions=[[words, "organization"]])]

    assert parts(f"the UN Office and the Home {noun.title()}") == ["the UN Office", "the Home " + noun.title()]
    assert parts(f"the Office and Home {noun.title()}") == [f"the Office and Home {noun.title()}"]
    assert parts("the Ministry of Works and the Sea") == ["the Ministry of Works and the Sea"]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Visit by King - Secretary", ["King", "Secretary"]),
        ("Visit by King-Secretary", ["King-Secretary"]),
        ("Visit by King - Secretary off", ["King - Secretary"]),
    ],
)
def test_find_mentions_parts_a_headlines_source_from_its_last_words(text: str, phrases: list[str]) -> None:
    """Who stands behind the last dash of a headline tells it; a hyphen parts nobody."""
    mention = text.removeprefix("Visit by ").removesuffix(" off")
    assert [words for words, *_ in found(text, mentions=[[mention, "person"]])] == phrases
