"""What the views over all articles are made of: the table of claims, bulk changes, statistics. On both engines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from annotator.domain.claim import ClaimFields
from annotator.domain.claim_query import ClaimOrder, ClaimQuery
from annotator.domain.evidence import EvidenceFields
from annotator.errors import InvalidInput, NotFound
from annotator.services.projects import Project
from tests.fixtures.projects import OTHER_TEXT, Opener, add_article, place_of, rows_of


@pytest.fixture
def worked(project: Project, open_as: Opener) -> Project:
    """Five claims of two people in two articles."""
    first, second = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
    made = (
        (first, "Supreme Court", "Zebra law", "Cory Booker", "verified", ["legal", "date"]),
        (first, "1967", "äpple harvest", "", "unchecked", []),
        (first, "café", "Banana imports", "Cory Booker", "false", ["date"]),
        (second, "H.R. 1280", "A bill passed", "a clerk", "unchecked", ["legal"]),
        (second, "220 to 212", "The vote was 220 to 212", "a clerk", "checking", []),
    )
    for article, words, wording, claimant, status, tags in made:
        fields = ClaimFields(wording=wording, claimant=claimant, status=status)
        tagged = project.claims.tag(article, *place_of(project, article, words), fields, tags)
        if status == "verified":
            project.claims.add_mention(tagged.claim_id, second, *place_of(project, second, "House", 1))
            project.evidence.add(tagged.claim_id, EvidenceFields(title="Opinion", publisher="US Supreme Court"))
    open_as("Ben").claims.set_status([_id(project, "Banana imports")], "misleading")
    return project


def _id(project: Project, wording: str) -> str:
    return next(claim.claim_id for claim in project.claims.find() if claim.wording == wording)


def _wordings(project: Project, query: ClaimQuery, order: ClaimOrder = ClaimOrder.MADE, **how: bool) -> list[str]:
    return [row.wording for row in project.claim_table.rows(project.claim_table.ids(query, order, **how))]


class TestTable:
    @pytest.mark.parametrize(
        ("query", "wanted"),
        [
            (
                ClaimQuery(),
                {"Zebra law", "äpple harvest", "Banana imports", "A bill passed", "The vote was 220 to 212"},
            ),
            (ClaimQuery(status="unchecked"), {"äpple harvest", "A bill passed"}),
            (ClaimQuery(settled=True), {"Zebra law", "Banana imports"}),
            (ClaimQuery(settled=False, claimant="a clerk"), {"A bill passed", "The vote was 220 to 212"}),
            (ClaimQuery(tag="legal"), {"Zebra law", "A bill passed"}),
            (ClaimQuery(publisher="US Supreme Court"), {"Zebra law"}),
            (ClaimQuery(checker="Ben"), {"Banana imports"}),
            (ClaimQuery(words="harvest"), {"äpple harvest"}),
            (ClaimQuery(words="claimant:booker", tag="date"), {"Zebra law", "Banana imports"}),
            (ClaimQuery(made_to="2001-01-01"), set()),
            (ClaimQuery(checker="Nobody"), set()),
        ],
    )
    def test_claims_are_filtered(self, worked: Project, query: ClaimQuery, wanted: set[str]) -> None:
        assert set(_wordings(worked, query)) == wanted

    def test_today_is_a_day_whole(self, worked: Project) -> None:
        today = datetime.now(UTC).date().isoformat()
        assert len(_wordings(worked, ClaimQuery(made_from=today, made_to=today))) == 5

    def test_the_scale_orders_statuses_and_groups_add_up(self, worked: Project) -> None:
        for order in ClaimOrder:
            for descending in (False, True):
                ids = worked.claim_table.ids(ClaimQuery(), order, descending=descending)
                groups = worked.claim_table.groups(ClaimQuery(), order, descending=descending)
                assert len(ids) == len(set(ids)) == sum(group.count for group in groups) == 5
        rows = worked.claim_table.rows(worked.claim_table.ids(ClaimQuery(), ClaimOrder.STATUS))
        assert [row.status for row in rows] == ["unchecked", "unchecked", "checking", "verified", "misleading"]
        groups = worked.claim_table.groups(ClaimQuery(), ClaimOrder.STATUS)
        assert [(group.value, group.count) for group in groups] == [
            ("unchecked", 2), ("checking", 1), ("verified", 1), ("misleading", 1),
        ]  # fmt: skip
        by_day = worked.claim_table.groups(ClaimQuery(), ClaimOrder.MADE)
        assert [(group.value, group.count) for group in by_day] == [(datetime.now(UTC).date().isoformat(), 5)]

    def test_a_line_tells_all_of_a_claim(self, worked: Project) -> None:
        [row] = worked.claim_table.rows(worked.claim_table.ids(ClaimQuery(status="verified")))
        claim = worked.claims.get(row.claim_id)
        first = next(mention for mention in claim.mentions if mention.quote == "Supreme Court")
        assert (row.article_id, row.start, row.end) == (first.article_id, first.start, first.end)
        assert row.article == worked.articles.get(first.article_id).metadata.title
        assert (row.mentions, row.evidence, row.tags, row.checker) == (2, 1, claim.tags, "Anna")
        assert set(row.tags) == {"legal", "date"}
        assert row.checked_at == claim.checked_at

    def test_what_vanished_is_left_out(self, worked: Project) -> None:
        ids = worked.claim_table.ids(ClaimQuery())
        worked.claims.delete(ids[:2])
        assert [row.claim_id for row in worked.claim_table.rows(ids)] == ids[2:]

    def test_values_come_by_frequency(self, worked: Project) -> None:
        assert worked.claim_table.values("claimant") == ["Cory Booker", "a clerk"]
        assert worked.claim_table.values("publisher") == ["US Supreme Court"]


class TestBulk:
    def test_many_are_changed_as_one_step(self, worked: Project) -> None:
        before = rows_of(worked)
        ids = worked.claim_table.ids(ClaimQuery())
        changes = worked.claims.change(ids, ClaimFields(claimant="Somebody", priority=3), ["quotation"], ["date"])
        assert changes.claims == set(ids)
        for row in worked.claim_table.rows(ids):
            assert (row.claimant, row.priority) == ("Somebody", 3)
            assert "quotation" in row.tags
            assert "date" not in row.tags
        worked.history.undo()
        assert rows_of(worked) == before

    def test_nothing_is_changed_where_something_is_wrong(self, worked: Project) -> None:
        before = rows_of(worked)
        ids = worked.claim_table.ids(ClaimQuery())
        with pytest.raises(NotFound):
            worked.claims.change(ids, add_tags=["no such tag"])
        with pytest.raises(NotFound):
            worked.claims.change([*ids, "no such claim"], ClaimFields(claimant="X"))
        with pytest.raises(InvalidInput):
            worked.claims.change(ids, ClaimFields(status="verified"))
        assert rows_of(worked) == before


class TestStatistics:
    def test_all_is_counted(self, worked: Project) -> None:
        found = worked.statistics.whole()
        assert (found.articles, found.claims, found.checked, found.mentions, found.evidence) == (2, 5, 2, 6, 1)
        counts = {one.name: one.count for one in found.statuses}
        assert counts == {
            "unchecked": 2, "checking": 1, "verified": 1, "false": 0, "misleading": 1, "conflicting": 0,
            "unverifiable": 0, "opinion": 0,
        }  # fmt: skip
        assert [(one.name, one.count) for one in found.tags] == [("date", 2), ("legal", 2)]
        assert [(one.name, one.count) for one in found.claimants] == [("Cory Booker", 2), ("a clerk", 2)]
        assert [(one.name, one.count) for one in found.publishers] == [("US Supreme Court", 1)]
        assert [(day.day, day.made, day.checked) for day in found.days] == [(datetime.now(UTC).date(), 5, 2)]
        assert {(one.claims, one.checked) for one in found.open_articles} == {(3, 2), (3, 1)}
        assert [one.wording for one in found.oldest_open] == [
            "äpple harvest",
            "A bill passed",
            "The vote was 220 to 212",
        ]

    def test_deleted_articles_do_not_count(self, worked: Project) -> None:
        worked.articles.delete(worked.articles.ids())
        found = worked.statistics.whole()
        assert (found.articles, found.claims, found.mentions, found.days, found.oldest_open) == (0, 0, 0, (), ())
