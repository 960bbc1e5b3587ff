"""Every change that the ledger can record is told in words, or is silent for a reason that is written down."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Integer

from annotator.domain.acts import Act, ActKind, Change
from annotator.domain.chronicle import Entry, Names, Phrasing, entry_of
from annotator.domain.chronicle.columns import SILENT
from annotator.storage.entities import ENTITIES

NAMES = Names(
    statuses={"one": "One", "two": "Two"},
    revisions={"one": 1, "two": 2},
    subjects={("claim", "c"): "QI established 1967", ("evidence", "two"): "Pierson v. Ray"},
    first_status="unchecked",
)

COLUMNS = [
    pytest.param(entity.name, column, id=f"{entity.name}.{column.name}")
    for entity in ENTITIES.values()
    for column in entity.table.columns
    if column.name not in entity.outside
]


def entry(*changes: Change, kind: ActKind = ActKind.DO, label: str = "do something") -> Entry:
    """Anna's act of these changes, as the history tells it."""
    at = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)
    return entry_of(Act("a", 1, "s", at, "Anna", kind, "name", label, changes), NAMES)


def change(entity: str, before: Any, after: Any, claim_id: str = "c", article_id: str = "") -> Change:
    return Change(entity, f"{entity}-1", article_id, claim_id, before, after)


def values_of(column: Column[Any]) -> tuple[Any, Any]:
    if isinstance(column.type, Boolean):
        return False, True
    return (1, 2) if isinstance(column.type, Integer) else ("one", "two")


SPECIAL = {("query", "state"): ("open", "closed"), ("article", "deleted_at"): (None, "2026-03-03T14:05:00Z")}


@pytest.mark.parametrize(("entity", "column"), COLUMNS)
def test_a_column_has_words_or_a_reason_to_be_silent(entity: str, column: Column[Any]) -> None:
    old, new = SPECIAL.get((entity, column.name), values_of(column))
    said = entry(change(entity, {column.name: old}, {column.name: new})).words()
    if reason := SILENT[entity].get(column.name):
        assert said == [], reason
    else:
        assert len(said) == 1, f"{entity}.{column.name} needs a sentence in columns.py or tellers.py, or a reason"
        assert said[0]
        assert "{" not in said[0]


def test_no_column_is_silent_that_is_not_there() -> None:
    there = {name: {column.name for column in entity.table.columns} for name, entity in ENTITIES.items()}
    assert {name: set(columns) - there[name] for name, columns in SILENT.items()} == {name: set() for name in there}


@pytest.mark.parametrize("entity", ENTITIES)
def test_what_comes_and_goes_is_told(entity: str) -> None:
    image = {column.name: values_of(column)[1] for column in ENTITIES[entity].table.columns}
    made = entry(change(entity, None, image)).words()
    removed = entry(change(entity, image, None)).words()
    back = entry(change(entity, None, image), kind=ActKind.UNDO).words()
    assert made
    assert len(removed) == len(back) == 1
    assert len({made[0], removed[0], back[0]}) == 3


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            [change("claim", {"status": "one", "rationale": ""}, {"status": "two", "rationale": "It was 1871."})],
            "status One → Two, because “It was 1871.”",
        ),
        (
            [change("evidence", None, {"title": "Pierson v. Ray", "stance": "supports"})],
            "evidence added: “Pierson v. Ray” (supports)",
        ),
        ([change("mention", {"start": 1, "quote": "a"}, {"start": 2, "quote": "b"})], "place moved to “b”"),
        ([change("claim", {"void": ""}, {"void": "wrong year"})], "check void, because “wrong year”"),
    ],
)
def test_the_sentences_of_a_claim(changes: list[Change], sentence: str) -> None:
    assert entry(*changes).in_one_line(claim_id="c") == sentence


def test_what_goes_with_its_claim_goes_without_saying() -> None:
    mention = Change("mention", "m", "a", "c", {"quote": "in 1967"}, None)
    claim = Change("claim", "c", "", "c", {"wording": "QI established 1967"}, None)
    assert entry(mention, claim).words(claim_id="c") == ["claim removed: “QI established 1967”"]


def test_an_undo_says_what_it_took_back_and_what_that_did() -> None:
    back = entry(change("claim", {"status": "two"}, {"status": "one"}), kind=ActKind.UNDO, label="undo: set status two")
    assert back.in_one_line(claim_id="c") == "undid: set status two (status Two → One)"


def test_what_one_claim_gives_to_another_is_told_on_both() -> None:
    names = {("claim", "c"): "Mine", ("claim", "d"): "Yours"}
    image = {"quote": "in 1967"}
    given = (Change("mention", "m", "a", "c", image, None), Change("mention", "m", "a", "d", None, image))
    act = Act("a", 1, "s", datetime(2026, 3, 3, tzinfo=UTC), "Anna", ActKind.DO, "link", "link", given)
    told = entry_of(act, Names(subjects=names))
    assert told.words(claim_id="c") == ["place “in 1967” given to the claim “Yours”"]
    assert told.words(claim_id="d") == ["place “in 1967” taken over from the claim “Mine”"]
    assert told.words(article_id="a") == ["“Yours”: place “in 1967” taken over from the claim “Mine”"]


def test_a_reader_has_her_language_her_dates_and_short_values() -> None:
    german = {
        "{field} set to {after}": "{field} ist jetzt {after}",
        "as-of date": "Stichtag",
        "rationale": "Begründung",
    }
    phrasing = Phrasing(lambda text: german.get(text, text), lambda iso: ".".join(reversed(iso.split("-"))), 8)
    dated = entry(change("claim", {"as_of": ""}, {"as_of": "2021-06-23"})).words(phrasing, claim_id="c")
    long = entry(change("claim", {"rationale": ""}, {"rationale": "{after} and so on"})).words(phrasing, claim_id="c")
    assert (dated, long) == (["Stichtag ist jetzt 23.06.2021"], ["Begründung ist jetzt “{after}…”"])
