"""Who is named in a comment."""

from __future__ import annotations

import pytest

from annotator.domain.work import mentioned_in

PEOPLE = ("Anna", "Anna Maria", "Bob", "José Ortega", "Straße")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("@Bob, look: @anna!", ("Bob", "Anna")),
        ("@Anna Maria and @Anna", ("Anna Maria", "Anna")),
        ("@Annabel and bob@Bob.org and @ Bob", ()),
        ("(@josé ortega) @Bob @Bob", ("José Ortega", "Bob")),
        ("İ @Bob", ("Bob",)),
        ("ß @straße", ("Straße",)),
        ("@", ()),
    ],
)
def test_people_are_found_behind_an_at(text: str, named: tuple[str, ...]) -> None:
    assert mentioned_in(text, PEOPLE) == named
