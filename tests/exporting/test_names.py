"""File names from titles: safe on all systems, and no two the same where case or the form of letters does not count."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.dataset import ArticleRow
from annotator.exporting.names import Names, safe_name


def article(title: str, number: int = 0) -> ArticleRow:
    article_id = f"0190f0e0-0000-7000-8000-{number:012x}"
    return ArticleRow(article_id, title, None, None, None, None, None, "new", "2026-01-01", None, None, None, None)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("House passes its bill", "House-passes-its-bill"),
        ("../../etc/passwd", "etc-passwd"),
        ('a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j"),
        ("con", "article-con"),
        ("COM¹", "article-COM¹"),
        ("LPT1", "article-LPT1"),
        ("NUL.", "article-NUL"),
        ("...", "article"),
        ("", "article"),
        ("\u202egpj.exe", "gpj-exe"),
        ("a\u200bb\ufeffc", "a-b-c"),
        ("-rf", "rf"),
        ("\x00\x1f\x7f", "article"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("مرحبا بكم", "مرحبا-بكم"),
        ("🏛️ 2026", "2026"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert safe_name(title) == name


@given(st.text(max_size=300))
def test_no_title_breaks_a_name(title: str) -> None:
    name = safe_name(title)
    assert name
    assert len(name.encode()) <= 120
    assert not set(name) & set('\\/:*?"<>|.% \t\r\n\x00')
    assert all(unicodedata.category(one)[0] in "LNM" or one in "-_" for one in name)
    assert name.strip("-_") == name
    assert name.upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
    assert safe_name(name) == name


@given(st.lists(st.sampled_from(["A bill", "a BILL", "Straße", "STRASSE", "é", "e\u0301", "ﬁne", "fine"]), max_size=30))
def test_no_two_names_are_the_same_where_case_does_not_count(titles: list[str]) -> None:
    names = Names()
    given_names = [names.of(article(title, number)) for number, title in enumerate(titles)]
    alike = {unicodedata.normalize("NFKC", name).casefold() for name in given_names}
    assert len(alike) == len(titles)


def test_a_name_that_looks_like_one_with_an_id_is_another_one() -> None:
    names = Names()
    assert names.of(article("A bill", 1)) == "A-bill"
    assert names.of(article("A bill-00000002", 7)) == "A-bill-00000002"
    assert names.of(article("A bill", 2)) == "A-bill-0190f0e0-0000-7000-8000-000000000002"
