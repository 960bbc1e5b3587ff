"""An index that an earlier program made answers as it did, says so, and is renewed in small steps beside the work."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.progress import Progress
from annotator.domain.search import Kind, Renewal
from annotator.errors import Cancelled
from annotator.services.projects import Project
from annotator.storage.search import renewal
from tests.fixtures.projects import add_article, engine_of, place_of

OLD = Path(__file__).parents[1] / "old_projects" / "schema-0003.annotator"
_OLD_SQLITE = (
    (
        "INSERT INTO article_search(article_search, rowid, title, text)"
        " SELECT 'delete', article_no, title, text FROM article_texts"
    ),
    "DELETE FROM article_search_folded",
    "INSERT INTO article_search(rowid, title, text) SELECT article_no, title, text FROM article_texts",
    (
        "INSERT INTO claim_search(claim_search, rowid, wording, quotes, titles, claimant, dates, tags, notes)"
        " SELECT 'delete', document_no, wording, quotes, titles, claimant, dates, tags, notes FROM claim_documents"
    ),
    "DELETE FROM claim_search_folded",
    "INSERT INTO claim_search(claim_search) VALUES ('rebuild')",
)
_OLD_POSTGRESQL = (
    (
        "UPDATE article_search s SET words = '', document = to_tsvector('simple', left(r.text, 250000))"
        " FROM articles a JOIN revisions r ON r.revision_id = a.revision_id WHERE a.article_no = s.article_no"
    ),
    "UPDATE claim_search SET words = '', document = to_tsvector('simple', wording)",
)


def _age(project: Project) -> None:
    """Make the indexes as the programs before schema 4 made them."""
    with engine_of(project).begin() as connection:
        sqlite = connection.dialect.name == "sqlite"
        for statement in (*(_OLD_SQLITE if sqlite else _OLD_POSTGRESQL), "DELETE FROM renewed_search"):
            connection.exec_driver_sql(statement)
    project.search._renewed = False


def _found(project: Project, words: str) -> tuple[set[str], Renewal | None]:
    page = project.search.everywhere(words)
    return {hit.id for hit in page.hits}, page.renewal


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renewal, "AT_ONCE", 2)
    monkeypatch.setattr(renewal, "FEW", 0)


@pytest.fixture
def aged(project: Project) -> list[str]:
    articles = [add_article(project, f"Number {at}\n\nThe council of 東京都 met.\n") for at in range(5)]
    place = place_of(project, articles[0], "council")
    claim = project.claims.tag(articles[0], *place, ClaimFields(wording="東京都 has a council")).claim_id
    _age(project)
    return [*articles, claim]


@pytest.mark.usefixtures("small_steps")
class TestAnOldIndex:
    def test_answers_and_says_so_until_it_is_renewed(self, project: Project, aged: list[str]) -> None:
        assert _found(project, "council") == (set(aged), Renewal(0, 6))
        assert _found(project, "東京")[0] == set()
        [told] = project.maintenance.check()
        assert "6 of 6" in told
        steps: list[tuple[int, int]] = []
        project.search.renew(Progress(lambda done, total, _: steps.append((done, total))))
        assert steps == sorted(steps)
        assert len(steps) > 3
        assert _found(project, "東京") == (set(aged), None)
        assert _found(project, '"the council of"')[0] == set(aged[:5])
        assert project.maintenance.check() == []
        assert project.search.renewal() is None

    def test_goes_on_where_it_was_left(self, project: Project, aged: list[str]) -> None:
        progress = Progress(lambda done, *_: progress.cancel() if done >= 2 else None)
        with pytest.raises(Cancelled):
            project.search.renew(progress)
        left = project.search.renewal()
        assert left is not None
        assert 2 <= left.done < left.total
        project.search.renew()
        assert _found(project, "東京") == (set(aged), None)
        assert project.maintenance.check() == []


@pytest.mark.usefixtures("small_steps")
def test_what_is_written_meanwhile_comes_in_new_words(project: Project, aged: list[str]) -> None:
    new = add_article(project, "One more\n\n大阪 is a city.\n")
    assert _found(project, "大阪")[0] == {new}
    project.claims.set_fields(aged[-1], ClaimFields(wording="京都 has a council"))
    assert _found(project, "京都")[0] == {aged[-1]}
    project.history.undo(2)
    project.search.renew()
    assert _found(project, "大阪")[0] == set()
    assert _found(project, "東京")[0] == set(aged)
    assert project.maintenance.check() == []


@pytest.mark.usefixtures("small_steps")
def test_a_large_project_of_an_older_schema_opens_before_its_index_is_renewed(tmp_path: Path) -> None:
    path = tmp_path / "old.annotator"
    shutil.copy(OLD, path)
    project = open_project(path, person="Anna")
    assert project.search.renewal() is not None
    before = project.search.everywhere("immunity", [Kind.ARTICLE])
    assert before.total == 1
    assert before.renewal is not None
    project.search.renew()
    assert project.search.everywhere("immunity", [Kind.ARTICLE]).renewal is None
    assert project.maintenance.check() == []
    project.close()


def test_a_small_one_is_renewed_as_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.annotator"
    shutil.copy(OLD, path)
    project = open_project(path, person="Anna")
    assert project.search.renewal() is None
    assert project.maintenance.check() == []
    project.close()
