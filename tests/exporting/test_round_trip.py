"""A dataset that goes out and comes into an empty project goes out of that again as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import TagFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.work import CorrectionFields
from annotator.services.projects import Project
from tests.fixtures.nasty_corpus import nasty_corpus
from tests.fixtures.noted_drafts import add_draft
from tests.fixtures.projects import TEXT, add_article, place_of

pytestmark = pytest.mark.usefixtures("noted_format")

_DIFFERS = {
    "articles": {"imported_at", "status", "signed_off_by", "signed_off_at", "sign_off_reason", "sign_off_missing"},
    "revisions": {"revision_id", "number", "created_at"},
    "mentions": {"revision_id"},
    "source_notes": {"revision_id"},
    "claims": {"checked_by"},
    "corrections": {"made_by"},
}
"""What is of the project that a row stands in. Who did something is compared by name."""
_NAMED = {"claims": "checked_by", "corrections": "made_by"}
_OF_THE_PROJECT = {"assessments", "dataset", "history", "people"}


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Project]:
    """A project of somebody else's."""
    with closing(open_project(tmp_path / "empty.annotator", person="Bert")) as project:
        yield project


def test_a_dataset_comes_back_as_it_was(project: Project, empty: Project, tmp_path: Path) -> None:
    nasty = nasty_corpus(project)
    fill(project, tmp_path, nasty.nasty)
    out, again = tmp_path / "out.sqlite", tmp_path / "again.sqlite"
    project.exports.run("sqlite", out, options={"confidential": "yes"})
    report = empty.imports.run([out])
    assert (report.failed, report.skipped) == ([], [])
    empty.exports.run("sqlite", again, options={"confidential": "yes"})
    before, after = rows(out), rows(again)
    assert all(before[name] for name in before)  # each table is compared by something
    for name in before:
        assert after[name] == before[name], name
    assert empty.maintenance.check() == []


def test_an_earlier_text_with_lost_claims_leaves_the_article_its_id(
    project: Project, empty: Project, tmp_path: Path
) -> None:
    article = add_article(project)
    claim = project.claims.tag(article, *place_of(project, article, "long ago")).claim_id
    project.work.log_correction(article, CorrectionFields("long ago", "lately", "misread"), claim)
    draft = tmp_path / "draft.txt"
    draft.write_text(TEXT[: TEXT.index("The caf")], encoding="utf-8")
    project.revisions.revise(article, draft)
    out = tmp_path / "out.sqlite"
    project.exports.run("sqlite", out)
    current, earlier = empty.imports.run([out]).imported
    assert current.article_id == article
    assert "earlier text" in " ".join(earlier.warnings)
    assert empty.articles.revision(article).text == project.articles.revision(article).text
    [mention] = empty.claims.get(claim).mentions
    assert (mention.article_id, mention.quote) == (earlier.article_id, "long ago")
    [line] = empty.work.corrections()
    assert (line.article_id, line.claim_id) == (article, claim)
    assert empty.maintenance.check() == []


def fill(project: Project, folder: Path, article: str) -> None:
    """Add what the corpus has not: the writer's notes, a tree of tags, corrections, and checks that were wrong."""
    first, second, *_ = project.claims.find()
    parent = project.codebook.tags.add(
        "Prices and pay", fields=TagFields(definition="Sums", examples="$4.2m", colour="#aa3300")
    )
    project.codebook.tags.add("Wages", parent.id)
    project.claims.set_tags(second.claim_id, ["Wages", "date"])
    told = project.evidence.add(
        first.claim_id, EvidenceFields(stance=Stance.SUPPORTS, title="A source", kind="primary")
    )
    project.evidence.add(
        first.claim_id,
        EvidenceFields(stance=Stance.REFUTES, title="Told us", confidential=True, independent_of=told.evidence_id),
    )
    draft = add_draft(project, folder)
    claim = project.claims.tag(draft, *place_of(project, draft, "4 percent"), ClaimFields(wording="It is 4 percent"))
    project.source_notes.take(claim.claim_id, [one.note.note_id for one in project.source_notes.of_article(draft)][:2])
    fields = CorrectionFields("4 percent", "3 percent", "misread", "It was 3 percent.")
    project.work.log_correction(article, fields)
    # of a claim that by now stands only in an article that comes later in the file
    there = project.claims.add_mention(claim.claim_id, article, 0, 5)
    project.work.log_correction(article, CorrectionFields("a", "b", "c\r\nd"), claim.claim_id)
    project.claims.delete_mention(there.mention_id)
    project.work.log_correction(draft, fields, claim.claim_id)
    project.work.void(first.claim_id, "The source was withdrawn")


def rows(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Return what a dataset says, table by table in its order, the view among them."""
    with closing(sqlite3.connect(path)) as dataset:
        dataset.row_factory = sqlite3.Row
        people = dict(dataset.execute("SELECT person_id, name FROM people").fetchall())
        names = [row[0] for row in dataset.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
        found = {}
        for name in sorted(set(names) - _OF_THE_PROJECT):
            table = [dict(row) for row in dataset.execute(f"SELECT * FROM {name}")]
            who = _NAMED.get(name, "")
            left = _DIFFERS.get(name, set())
            named = [{**row, "who": people.get(row[who])} if who else row for row in table]
            found[name] = [{key: value for key, value in row.items() if key not in left} for row in named]
    return found
