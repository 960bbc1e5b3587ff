"""The language of the search field: what is typed becomes a query, or words that say what is wrong. Nothing else."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.library import LibraryField, LibraryFilter, read_library_query
from annotator.domain.search import AllOf, AnyOf, Field, Filter, Kind, Phrase, SearchQuery
from annotator.domain.search_language import filter_texts, read_search, with_filter, without_filter
from annotator.errors import InvalidInput

A, B, C = Phrase(("a",)), Phrase(("b",)), Phrase(("c",))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", None),
        ("a", A),
        ("A b", AllOf((A, B))),
        ("a AND b", AllOf((A, B))),
        ("a OR b c", AnyOf((A, AllOf((B, C))))),
        ("(a OR b) c", AllOf((AnyOf((A, B)), C))),
        ("a NOT b", AllOf((A,), (B,))),
        ("a -b", AllOf((A,), (B,))),
        ("a NOT NOT b", AllOf((A, B))),
        ("a -(b OR c)", AllOf((A,), (AnyOf((B, C)),))),
        ('"a b"', Phrase(("a", "b"))),
        ('"a b', Phrase(("a", "b"))),
        ('"a b"*', Phrase(("a", "b"), prefix=True)),
        ("a-b", Phrase(("a", "b"))),
        ("Çà*", Phrase(("ca",), prefix=True)),
        ("a or b", AllOf((A, Phrase(("or",)), B))),
        ("a OR", A),
        ("a AND (b", None),
        ("10:30", Phrase(("10", "30"))),
    ],
)
def test_words(text: str, words: object) -> None:
    if text.count("(") != text.count(")"):
        with pytest.raises(InvalidInput, match="not closed"):
            read_search(text)
    else:
        assert read_search(text) == SearchQuery(words)  # type: ignore[arg-type]


def test_filters_stand_beside_the_words() -> None:
    query = read_search('status:false a -tag:"legal matter" IN:claims in:evidence from:2020-02 to:2020-02 publisher:')
    assert query == SearchQuery(
        A,
        (
            Filter(Field.STATUS, "false"),
            Filter(Field.TAG, "legal matter", excluded=True),
            Filter(Field.FROM, "2020-02-01"),
            Filter(Field.TO, "2020-02-29"),
        ),
        (Kind.CLAIM, Kind.EVIDENCE),
    )
    assert set(read_search("a -in:articles").kinds) == set(Kind) - {Kind.ARTICLE}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a)", "never opened"),
        ("-a", "not wanted"),
        ("a OR -b", "not wanted"),
        ("(status:false)", "narrows the whole"),
        ("a OR status:false", "narrows the whole"),
        ("in:nowhere", "nowhere"),
        ("from:yesterday", "not a date"),
        ("-from:2020", "turned round"),
        ("(" * 30 + "a" + ")" * 30, "nested"),
        ("a " * 65, "more than 64 words"),
        ("a" * 2001, "longer than"),
    ],
)
def test_what_is_wrong_is_said(text: str, told: str) -> None:
    with pytest.raises(InvalidInput, match=told):
        read_search(text)


PARTS = [
    "(",
    ")",
    '"',
    "*",
    "-",
    "AND",
    "OR",
    "NOT",
    " ",
    "a",
    "ב",
    "status:",
    "from:2",
    "in:",
    "x:",
    "\0",
    "é",
    "\ud800",
]


@given(st.lists(st.sampled_from(PARTS), max_size=20).map("".join) | st.text(max_size=40))
def test_nothing_else_is_ever_raised(text: str) -> None:
    with suppress(InvalidInput):
        read_search(text)


VALUES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")) | st.sampled_from('"\\ ()*:-')
)


def in_words(value: str) -> str:
    return " ".join(value.split())


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        (r'claimant:"Dwayne \"The Rock\" Johnson"', 'Dwayne "The Rock" Johnson'),
        (r'claimant:"back\\slash"', r"back\slash"),
        (r'claimant:"AC\DC live"', r"AC\DC live"),
        (r'claimant:"still being \"typed', 'still being "typed'),
        ('claimant:"" a', ""),
    ],
)
def test_a_quotation_mark_inside_a_value(typed: str, value: str) -> None:
    assert [one.value for one in read_search(typed).filters] == ([value] if value else [])


@given(VALUES.map(in_words).filter(bool), st.sampled_from(["", "immunity", 'a "b c"']))
def test_a_filter_that_is_put_behind_a_search_is_read_as_it_was_meant(value: str, text: str) -> None:
    typed = with_filter(text, "claimant", value)
    assert read_search(typed).filters == (Filter(Field.CLAIMANT, value),)
    [chip] = filter_texts(typed)
    assert without_filter(typed, chip) == text


@given(VALUES.map(in_words).filter(bool))
def test_a_filter_of_the_library_is_read_as_it_is_written(value: str) -> None:
    one = LibraryFilter(LibraryField.ASSIGNED, value)
    assert read_library_query(one.text).filters == (one,)
