"""The library's list: what its filter understands, and its orders. On both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from annotator.domain.claim import ClaimFields
from annotator.domain.library import LibraryFilter, LibraryOrder, LibraryQuery, read_library_query, today
from annotator.domain.work import Priority, WorkFields
from annotator.errors import InvalidInput
from annotator.services.projects import Project
from tests.fixtures.projects import Opener, add_article, place_of

TODAY = today()
WHO_AND_WHEN = {
    "apple": WorkFields("Anna", Priority.HIGH, (TODAY - timedelta(days=2)).isoformat()),
    "Banana": WorkFields("Ébène Ross", Priority.NONE, (TODAY + timedelta(days=3)).isoformat()),
    "cherry": WorkFields("Ben", Priority.LOW, TODAY.isoformat()),
    "date": WorkFields(due=(TODAY - timedelta(days=9)).isoformat()),
    "elder": WorkFields(priority=Priority.HIGH),
}


@pytest.fixture
def shelf(project: Project, open_as: Opener) -> Project:
    """Five articles, imported in the order of the alphabet; "date" is signed off, "cherry" has two open claims."""
    open_as("Anna")
    for word, fields in WHO_AND_WHEN.items():
        text = f"{word} pie\n\nThe {word} is red. It is 3 years old. No law forbids it.\n"
        article = add_article(project, text, word)
        project.work.assign([article], fields)
        if word in ("cherry", "elder"):
            claim = project.claims.tag(article, *place_of(project, article, "3 years old"))
            project.claims.set_status([claim.claim_id], "verified" if word == "elder" else "checking")
        if word == "cherry":
            project.claims.tag(article, *place_of(project, article, "red"), ClaimFields(status="unchecked"))
        if word == "date":
            project.work.sign_off(article, "an advertisement")
    project.articles.set_status([_ids(project)["Banana"]], "in progress")
    return project


def _ids(project: Project) -> dict[str, str]:
    return {line.title.split()[0]: line.article_id for line in project.articles.all_summaries()}


def _listed(project: Project, text: str, order: LibraryOrder = LibraryOrder.TITLE) -> str:
    names = {article_id: word for word, article_id in _ids(project).items()}
    return " ".join(names[article_id] for article_id in project.library.ids(read_library_query(text, order)))


FOUND = (
    ("", "apple Banana cherry date elder"),
    ("pie", "apple Banana cherry date elder"),
    ("appl", "apple"),
    ('state:"in progress"', "Banana"),
    ("state:inpro", "Banana"),
    ("state:signed STATE:in", "Banana date"),
    ("-state:signed -state:in", "apple cherry elder"),
    ("assigned:me", "apple"),
    ("assigned:ÉBÈ", "Banana"),
    ("assigned:nobody", "date elder"),
    ("-assigned:nobody", "apple Banana cherry"),
    ("due:overdue", "apple"),
    ("due:today", "cherry"),
    ("due:week", "apple Banana cherry"),
    ("due:none", "elder"),
    (f"due:{(TODAY - timedelta(days=1)).isoformat()}", "apple date"),
    ("priority:high", "apple elder"),
    ("priority:high assigned:anna red", "apple"),
    ("priority:", "apple Banana cherry date elder"),
    ("nothing state:ready", ""),
)
ORDERED = (
    (LibraryOrder.IMPORTED, "elder date cherry Banana apple"),
    (LibraryOrder.DUE, "apple cherry Banana elder date"),
    (LibraryOrder.PRIORITY, "apple elder cherry Banana date"),
    (LibraryOrder.TITLE, "apple Banana cherry date elder"),
    (LibraryOrder.UNCHECKED, "cherry elder date Banana apple"),
)


def test_the_filter_finds_what_is_asked_for(shelf: Project) -> None:
    assert [(text, _listed(shelf, text)) for text, _ in FOUND] == list(FOUND)


def test_the_list_has_an_order(shelf: Project) -> None:
    assert [(order, _listed(shelf, "", order)) for order, _ in ORDERED] == list(ORDERED)


def test_by_coverage_the_least_covered_come_first_and_texts_that_nobody_has_read_last(shelf: Project) -> None:
    ids = _ids(shelf)
    shelf.coverage.of_articles([ids["apple"], ids["elder"]])
    assert _listed(shelf, "", LibraryOrder.COVERAGE).split()[:2] == ["apple", "elder"]


@pytest.mark.parametrize("text", ["state:late", "priority:huge", "due:soon", "due:2021-02-30"])
def test_a_value_that_a_field_does_not_have_is_told(text: str) -> None:
    with pytest.raises(InvalidInput):
        read_library_query(text)


def test_what_is_asked_for_can_be_written_down() -> None:
    query = read_library_query('tax  -state:"signed off" assigned:"Ann Lee" reform due:week')
    assert query.text == '-state:"signed off" assigned:"Ann Lee" due:week tax reform'
    assert read_library_query(query.text) == query
    ready = LibraryFilter(query.filters[0].field, "ready")
    assert query.having(ready).having(ready).without(ready) == query
    assert not LibraryQuery(order=LibraryOrder.DUE).narrowed
