"""In which language a text is read: what the article says, else what its common words tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.analysis.article_language import language_of
from annotator.analysis.texts import analysed
from annotator.domain import languages
from tests.reference.checkables.labelled import OTHER_LANGUAGES, SET, articles_in

DUTCH = (
    "Het kabinet heeft vandaag besloten dat de belasting volgend jaar niet zal stijgen, zei de minister in een brief "
    "aan de Tweede Kamer over de begroting van volgend jaar en de jaren daarna."
)


@pytest.mark.parametrize("path", [*SET, *OTHER_LANGUAGES], ids=lambda path: path.stem)
def test_of_the_labelled_sentences(path: object) -> None:
    for article in articles_in(path):  # type: ignore[arg-type]
        assert language_of(article.text) == article.language


def test_of_the_samples() -> None:
    texts = [path.read_text(encoding="utf-8") for path in paths.seeds_dir().glob("*.txt")]
    assert {language_of(text) for text in texts} == {"en"}


@pytest.mark.parametrize(
    ("text", "tag", "code"),
    [
        ("Der Bundestag hat das Gesetz am Donnerstag mit großer Mehrheit verabschiedet.", "fr-CA", "fr"),
        (DUTCH, "", "und"),
        ("東京は日本の首都です。", "", "und"),
        ("Turnout: 70 %", "", "en"),
        ("", "", "en"),
    ],
    ids=["named", "unknown", "another script", "too short", "nothing"],
)
def test_of_others(text: str, tag: str, code: str) -> None:
    assert language_of(text, tag) == code


def test_a_text_without_a_language_is_read_in_its_own() -> None:
    text = "Der Bundestag hat das Gesetz am 3. Oktober 2021 mit 4,2 Milliarden Euro verabschiedet, sagte die Kanzlerin."
    found = analysed(text, "", "")
    assert found.language == ""
    assert {one.text for one in found.checkables} >= {"3. Oktober 2021", "4,2 Milliarden Euro", "Bundestag"}


def test_what_is_safe_is_found_in_an_unknown_language() -> None:
    found = {one.text for one in analysed(f"{DUTCH} Het kost € 500 op 2021-03-04.", "", "").checkables}
    assert {"€ 500", "2021-03-04"} <= found


@given(st.text(max_size=200))
def test_any_text_has_a_language(text: str) -> None:
    assert language_of(text) in {*languages.codes(), languages.ANY}
