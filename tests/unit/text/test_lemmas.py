"""Dictionary forms of the words that news is made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.text.lemmas import lemma

VERBS = """
met/VBD=meet held/VBN=hold spoke/VBD=speak agreed/VBD=agree paid/VBD=pay flew/VBD=fly sought/VBD=seek rang/VBD=ring put/VBD=put
left/VBD=leave led/VBD=lead lay/VBD=lie lay/VB=lay lain/VBN=lie lying/VBG=lie laid/VBN=lay bore/VBD=bear found/VBD=find founded/VBD=found
hosted/VBD=host cancelled/VBN=cancel canceled/VBN=cancel controlled/VBN=control called/VBN=call recalled/VBD=recall postponed/VBD=postpone
conferred/VBD=confer deferred/VBN=defer briefed/VBD=brief pledged/VBD=pledge urged/VBD=urge arranged/VBN=arrange invited/VBD=invite
visited/VBD=visit discussed/VBD=discuss scheduled/VBN=schedule scrapped/VBN=scrap telephoned/VBD=telephone overseen/VBN=oversee
declined/VBD=decline refused/VBD=refuse denied/VBD=deny denying/VBG=deny died/VBD=die tied/VBD=tie committed/VBD=commit
transferred/VBN=transfer expelled/VBN=expel imposed/VBD=impose released/VBN=release seized/VBD=seize freed/VBN=free vetoed/VBD=veto
signed/VBD=sign initialled/VBD=initial ratified/VBD=ratify criticised/VBD=criticise voiced/VBD=voice exchanged/VBD=exchange
offered/VBD=offer proposed/VBD=propose suggested/VBD=suggest conveyed/VBD=convey mediated/VBD=mediate brokered/VBD=broker
convened/VBD=convene opened/VBD=open happened/VBD=happen presided/VBD=preside travelled/VBD=travel planned/VBN=plan barred/VBN=bar
hopes/VBZ=hope does/VBZ=do goes/VBZ=go reaches/VBZ=reach denies/VBZ=deny presses/VBZ=press dies/VBZ=die focuses/VBZ=focus
re-elected/VBN=re-elect outfought/VBD=outfight rebuilt/VBN=rebuild relying/VBG=rely exporting/VBG=export needed/VBD=need succeeded/VBD=succeed
is/VBZ=be been/VBN=be 's/VBZ=be 'll/MD=will wo/MD=will would/MD=would could/MD=could ca/MD=can alleges/VBD=allege
""".split()
OTHERS = """
talks/NNS=talk ministers/NNS=minister countries/NNS=country ties/NNS=tie crises/NNS=crisis embassies/NNS=embassy women/NNS=woman
spokesmen/NNS=spokesman chiefs/NNS=chief attachés/NNS=attaché axes/NNS=axis heroes/NNS=hero buses/NNS=bus sanctions/NNS=sanction
people/NNS=people headquarters/NNS=headquarters news/NN=news ceasefires/NNS=ceasefire heads-of-state/NNS=heads-of-state
by-elections/NNS=by-election better/JJR=good better/RBR=well worse/JJR=bad larger/JJR=large bigger/JJR=big earliest/JJS=early
n't/RB=not quickly/RB=quickly Serbian/JJ=serbian 2014/CD=2014 its/PRP$=its
""".split()


@pytest.mark.parametrize("case", [*VERBS, *OTHERS])
def test_lemma_knows_the_words_of_news(case: str) -> None:
    """Each word has its dictionary form under its tag."""
    form, expected = case.rsplit("=", 1)
    word, tag = form.rsplit("/", 1)
    assert lemma(word, tag) == expected


def test_lemma_keeps_names() -> None:
    """Names keep their form and their capitals, even where they look inflected."""
    assert lemma("Stoltenberg", "NNP") == "Stoltenberg"
    assert lemma("Netherlands", "NNPS") == "Netherlands"


def test_lemma_reads_curly_apostrophes() -> None:
    """A curly apostrophe is an apostrophe."""
    assert lemma("n’t", "RB") == "not"
    assert lemma("’ve", "VBP") == "have"


@given(
    st.text(min_size=1, max_size=12),
    st.sampled_from(["VBD", "VBG", "VBZ", "NNS", "JJR", "JJS", "NN", "NNP", "RB", "XX", ""]),
)
def test_lemma_takes_any_word(word: str, tag: str) -> None:
    """Any string under any tag has a form that is not empty."""
    assert lemma(word, tag)
