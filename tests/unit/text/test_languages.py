"""Tests of language identification."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dragoman.text.languages import identify_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The minister said on Thursday that the talks would go on in Geneva.", "en"),
        ("Der Minister sagte am Donnerstag, die Gespräche würden in Genf fortgesetzt.", "de"),
        ("Министр заявил в четверг, что переговоры продолжатся в Женеве.", "ru"),
        ("外交部发言人表示，双方将继续就双边关系和共同关心的国际和地区问题保持沟通。", "zh"),
        ("India told Canada to withdraw forty-one diplomats.", "en"),
        ("Museveni, Ruto, Suluhu meet in Arusha", "en"),
        ("Presiden Jokowi bertemu Xi di Beijing", "id"),
        ("LUSAKA, March 14 -- Kalombo Mwansa met Zola Skweyiya in Lusaka on Thursday.", "en"),
        ("Zambian President Hakainde Hichilema met Ugandan President Yoweri Museveni in Kitwe.", "en"),
        ("APIA, March 14 -- Tuilaepa Sailele phoned Feleti Teo on Friday.", "en"),
        ("Rwanda's Kagame met Angola's Lourenco in Luanda.", "en"),
        ("Uganda's Museveni, Kenya's Ruto sign oil deal", "en"),
        ("NYUSI MEETS HICHILEMA, CHAKWERA IN LILONGWE", "en"),
        ("President Andry Rajoelina To Visit Bujumbura", "en"),
        ("Rais William Ruto amekutana na Rais Yoweri Museveni jijini Nairobi siku ya Alhamisi", "sw"),
        ("President Hage Geingob het Donderdag met President Emmerson Mnangagwa in Harare vergader", "af"),
        ("Perezida Yoweri Museveni yahuye na Perezida William Ruto i Nairobi ku wa Kane", "rw"),
        ("Der Kanzler will mit Macron in Paris reden, und der Minister trifft Rutte in Den Haag", "de"),
        ("Umongameli uCyril Ramaphosa uhlangane noMongameli uHage Geingob eWindhoek ngoLwesine", "zu"),
        ("12345 67890 - 2020", None),
        ("", None),
    ],
)
def test_identify_language_gives_the_code(text: str, code: str | None) -> None:
    """English, also of foreign names, other languages, and texts with too few letters."""
    assert identify_language(text) == code


def test_identify_language_loads_no_model_for_english() -> None:
    """Reading an English text does not import the classifier."""
    program = (
        "import sys; from dragoman.text.languages import identify_language;"
        "assert identify_language('The minister said that the talks in the city would go on.') == 'en';"
        "assert 'py3langid' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
