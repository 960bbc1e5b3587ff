"""Coverage: what is covered and waived, that it can be undone, and that a text is read once, on either engine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.analysis.versions import CHECKABLES
from annotator.domain.checkable import CheckableKind, Coverage
from annotator.errors import InvalidInput, NotFound
from annotator.services.projects import Project
from annotator.storage import tables
from tests.fixtures.projects import (
    Opener,
    Statements,
    add_article,
    add_article_with_cuts,
    engine_of,
    place_of,
)

TEXT = "Gun control\nSen. Tim Scott said on Sunday that 12 of 30 cases were never heard, and 12 officers left.\n"


def states(project: Project, article_id: str) -> dict[str, str]:
    """What each checkable's words are, and whether it is covered, waived or open."""
    return {
        line.checkable.text: "covered" if line.covered else "waived" if line.waived else "open"
        for line in project.coverage.checkables(article_id).lines
    }


def test_what_stands_inside_a_mention_is_covered(project: Project) -> None:
    article_id = add_article(project, TEXT)
    assert states(project, article_id) == dict.fromkeys(
        ["Sen. Tim Scott", "Sunday", "12", "30 cases", "never", "12 officers"], "open"
    )
    start, _ = place_of(project, article_id, "Tim")
    _, end = place_of(project, article_id, "never")
    project.claims.tag(article_id, start, end)
    found = project.coverage.checkables(article_id)
    assert found.coverage == Coverage(checkables=6, covered=4, waived=0)
    assert states(project, article_id)["Sen. Tim Scott"] == "open"
    assert found.coverage.share == pytest.approx(4 / 6)
    assert project.coverage.missing(article_id) == 2


def test_a_waiver_keeps_its_reason_and_can_be_undone(project: Project) -> None:
    article_id = add_article(project, TEXT)
    place = place_of(project, article_id, "Sunday")
    changes = project.coverage.waive(article_id, *place, "  the writer was there ")
    assert article_id in changes.articles
    [waiver] = project.coverage.waivers(article_id)
    assert (waiver.reason, waiver.person, waiver.text, waiver.start) == (
        "the writer was there",
        "Anna",
        "Sunday",
        place[0],
    )
    assert states(project, article_id)["Sunday"] == "waived"
    project.coverage.waive_kind(article_id, CheckableKind.NUMBER, "counted by the desk")
    assert project.coverage.of_articles([article_id]) == {article_id: Coverage(6, 0, 4)}
    # once more of the same changes nothing
    project.coverage.waive_kind(article_id, CheckableKind.NUMBER, "again")
    project.coverage.waive(article_id, *place, "again")
    assert len(project.coverage.waivers(article_id)) == 2
    assert project.history.undo().labels == ("waive all checkables of kind number",)
    assert project.coverage.missing(article_id) == 5
    project.coverage.unwaive([waiver.waiver_id])
    assert project.coverage.missing(article_id) == 6
    assert project.history.undo().labels == ("take back a waiver",)
    assert states(project, article_id)["Sunday"] == "waived"
    labels = [act.label for act in project.history.acts(article_id)]
    assert "waive “Sunday”" in labels


def test_what_is_covered_does_not_count_as_waived_as_well(project: Project) -> None:
    article_id = add_article(project, TEXT)
    place = place_of(project, article_id, "Sunday")
    project.coverage.waive(article_id, *place, "known")
    project.claims.tag(article_id, *place)
    assert project.coverage.of_articles([article_id]) == {article_id: Coverage(6, 1, 0)}


def test_what_cannot_be_waived_is_refused(project: Project) -> None:
    article_id = add_article(project, TEXT)
    start, end = place_of(project, article_id, "Sunday")
    with pytest.raises(NotFound):
        project.coverage.waive(article_id, start, end + 1, "why")
    with pytest.raises(InvalidInput):
        project.coverage.waive(article_id, start, end, "  ")
    with pytest.raises(InvalidInput):
        project.coverage.waive_kind(article_id, CheckableKind.DATE, "\0")
    for refused in (project.coverage.checkables, project.coverage.findings, project.coverage.missing):
        with pytest.raises(NotFound):
            refused("no such article")
    with pytest.raises(NotFound):
        project.coverage.waive_kind("no such article", CheckableKind.DATE, "why")
    with pytest.raises(NotFound):
        project.coverage.unwaive(["no such waiver"])
    assert project.coverage.of_articles(["no such article"]) == {}
    assert project.coverage.waivers(article_id) == []


def test_a_waiver_stays_with_its_words_in_another_revision(project: Project) -> None:
    debris = "Photo by 7 people. "
    article_id = add_article_with_cuts(
        project, f"A title\n{debris}He sold 12 cars, then 12 cars, and 12 cars.\n", debris
    )
    second = place_of(project, article_id, "12 cars", nth=1)
    project.coverage.waive(article_id, *second, "seen")
    [cut] = project.articles.revision(article_id).cuts
    project.articles.restore_cut(article_id, cut)
    lines = project.coverage.checkables(article_id).lines
    assert [line.checkable.text for line in lines] == ["7 people", "12 cars", "12 cars", "12 cars"]
    assert sum(line.waived for line in lines) == 1


def test_a_text_is_read_once(project: Project, open_as: Opener) -> None:
    ids = [add_article(project, TEXT, "one.txt"), add_article(project, TEXT.replace("12", "13"), "two.txt")]
    assert project.coverage.known(ids) == {}
    first = project.coverage.of_articles(ids)
    assert set(first) == set(ids)
    with Statements(project) as statements:
        assert project.coverage.of_articles(ids) == first
    assert not [one for one in statements.said if "INSERT" in one or "revisions.text" in one.replace("\n", " ")]
    assert open_as("Ben").coverage.known(ids) == first
    # nothing was done: there is no act for it
    assert [act.name for act in project.history.acts()] == ["import", "import"]


def test_what_other_rules_or_another_language_found_is_found_anew(project: Project) -> None:
    article_id = add_article(project, TEXT)
    before = project.coverage.of_articles([article_id])
    with engine_of(project).begin() as connection:
        connection.execute(tables.analyses.update().values(rules=CHECKABLES - 1))
    assert project.coverage.known([article_id]) == {}
    assert project.coverage.of_articles([article_id]) == before
    metadata = project.articles.get(article_id).metadata
    project.articles.set_metadata(article_id, replace(metadata, language="de"))
    assert project.coverage.of_articles([article_id])[article_id].checkables < before[article_id].checkables


def test_findings_know_the_date_of_the_article(project: Project) -> None:
    article_id = add_article(project, "A title\nIt was on Sunday, July 5, when 30 of 60, or 40 percent, left.\n")
    assert [one.kind.value for one in project.coverage.findings(article_id).told] == ["percentage"]
    metadata = project.articles.get(article_id).metadata
    project.articles.set_metadata(article_id, replace(metadata, published="2021-06-30"))
    assert [one.kind.value for one in project.coverage.findings(article_id).told] == ["calendar", "percentage"]
