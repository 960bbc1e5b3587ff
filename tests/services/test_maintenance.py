"""Is a project sound, and is its copy? Each kind of damage is done to the rows and must be found."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from annotator.bootstrap import open_project
from annotator.domain.evidence import EvidenceFields
from annotator.messages import Message
from annotator.services.projects import Project
from tests.fixtures.projects import OTHER_TEXT, Opener, add_article, engine_of, place_of


@contextmanager
def going_behind_its_back(project: Project) -> Iterator[Connection]:
    """A connection on which neither triggers nor references hold; the triggers are as before afterwards."""
    engine = engine_of(project)
    triggers: list[tuple[str, str]] = []
    if engine.dialect.name == "sqlite":
        with closing(sqlite3.connect(str(engine.url.database))) as raw:
            triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                raw.execute(f"DROP TRIGGER {name}")
            raw.commit()
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")
        else:
            connection.execute(text("SET session_replication_role = replica"))
            connection.commit()
        with connection.begin():
            yield connection
            for _, statement in triggers:
                connection.exec_driver_sql(statement)
        connection.invalidate()


DAMAGE = {
    "UPDATE revisions SET text = 'x' || substr(text, 2)": "its text was altered",
    "UPDATE revisions SET source_text = 'something else'": "is not its source without its cuts",
    'UPDATE revisions SET cuts = \'[[0,3,"xyz","debris"]]\'': "does not match its source text",
    "UPDATE mentions SET quote = 'another quote'": "its quote does not stand at",
    'UPDATE mentions SET start = start + 1, "end" = "end" + 1': "its quote does not stand at",
    "UPDATE articles SET deleted_at = 'now'": "not its article's current one",
    "DELETE FROM mentions": "it has no mention",
    "UPDATE articles SET revision_id = 'no-such-revision'": "its current revision is missing",
    "UPDATE acts SET label = 'something else' WHERE seq = 1": r"act 1 .* was altered",
    "UPDATE acts SET person_id = 'somebody else' WHERE seq = 2": r"act 2 .* was altered",
    "UPDATE act_changes SET after = '{}' WHERE seq = 2 AND n = 0": r"act 2 .* was altered",
    "DELETE FROM act_changes WHERE seq = 3": r"act 3 .* was altered",
    "DELETE FROM acts WHERE seq = 2": "act 2 is missing",
    "UPDATE attachments SET bytes = 3": "its bytes is 3, and the history says 4",
    "DELETE FROM attachments": "its attached file is missing",
    "UPDATE evidence SET independent_of = 'none'": "a source that its claim does not have",
    "UPDATE articles SET signed_off_at = 'now'": "it has a sign-off, and is not signed off",
    "UPDATE tags SET parent_id = 'none' WHERE position = 0": "the tag above it is missing",
    "UPDATE articles SET deleted_at = 'then'": "comment .*: its article was deleted",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_found(project: Project, damage: str) -> None:
    article = add_article(project)
    claim = project.claims.tag(article, *place_of(project, article, "1967")).claim_id
    project.claims.set_status([claim], "verified")
    evidence = project.evidence.add(claim, EvidenceFields(title="Pierson v. Ray")).evidence_id
    project.attachments.add_content(evidence, "scan.pdf", b"%PDF")
    project.work.comment("Look.", article_id=article)
    assert project.maintenance.check() == []
    with going_behind_its_back(project) as connection:
        connection.execute(text(damage))
    problems = project.maintenance.check()
    assert all(isinstance(problem, Message) for problem in problems)  # the window says them in its language
    with pytest.raises(AssertionError, match=DAMAGE[damage]):
        assert not problems, " ".join(problems)


@pytest.mark.parametrize("nth", [0, 1])
def test_an_article_that_search_does_not_find_is_found(project: Project, nth: int) -> None:
    articles = [add_article(project), add_article(project, OTHER_TEXT, "bill.txt")]
    leave = project.articles.ids()[nth]
    with project._store.writing("x") as (work, _):
        work.search.leave([leave])
        work.articles.set_status(leave, "ready")
    lacking, one_more = (f"search index: it does not {what}" for what in ("hold the words of article", "agree"))
    problems = project.maintenance.check()
    assert next(line for line in problems if not line.startswith(lacking)).startswith(one_more)
    assert all(line.startswith((lacking, one_more)) for line in problems)
    assert len(articles) == 2


def test_a_reference_to_nothing_is_found(sqlite_project: Project) -> None:
    article = add_article(sqlite_project)
    sqlite_project.claims.tag(article, 0, 6)
    with going_behind_its_back(sqlite_project) as connection:
        connection.execute(text("DELETE FROM claims"))
    assert any("mentions points to a missing row of claims" in line for line in sqlite_project.maintenance.check())


def test_others_may_write_while_it_looks(project: Project, open_as: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    article = add_article(project)
    bob = open_as("Bob")
    store = project._store
    reading = store.reading

    @contextmanager
    def interrupted() -> Iterator[object]:
        with reading() as view:
            bob.claims.tag(article, 0, 6)
            yield view

    monkeypatch.setattr(store, "reading", interrupted)
    assert project.maintenance.check() == []


def test_an_altered_id_is_told_in_a_few_lines(sqlite_project: Project, tmp_path: Path) -> None:
    """The table is read along the index of its ids, which still has the row at its former place."""
    article = add_article(sqlite_project)
    claims = sorted(sqlite_project.claims.tag(article, start, start + 5).claim_id for start in range(40))
    path = tmp_path / "copy.annotator"
    sqlite_project.backups.make(path)
    content, wanted = path.read_bytes(), claims[3].encode()
    places = [place for place in range(len(content)) if content.startswith(wanted, place)]
    told = 0
    for place in places:
        path.write_bytes(content[:place] + b"~" + content[place + 1 :])
        project = open_project(path, person="Anna")
        problems = project.maintenance.check()
        project.close()
        told += any(f"claim {claims[3]}: it is missing" in line for line in problems)
        assert len(problems) < 10, problems
    assert told
