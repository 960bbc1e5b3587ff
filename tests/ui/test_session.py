"""The session: one broadcast for each act, reads that are superseded, failures that bring back what is stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.bootstrap import open_project
from annotator.config import Settings
from annotator.domain.changes import Changes
from annotator.errors import InvalidInput
from annotator.services.projects import Project
from annotator.services.results import Tagged
from annotator.ui.operations.runner import Runner
from annotator.ui.session import Session
from annotator.ui.theme import load_theme

TEXT = "A headline\n\nThe Senate voted 52 to 48 on Monday. The House did not.\n"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = open_project(tmp_path / "one.annotator", person="Bea")
    project.imports.paste(TEXT)
    yield project
    project.close()


@pytest.fixture
def session(project: Project, qtbot: QtBot) -> Iterator[Session]:
    parent = QObject()
    runner = Runner(parent)
    session = Session(project, project.codebook.get(), Settings(), load_theme("light"), runner, parent)
    (article_id,) = project.articles.ids()
    with qtbot.waitSignal(session.article_opened):
        session.open_article(article_id)
    yield session
    session.close()
    assert runner.wait(10)


def _article(session: Session) -> str:
    opened = session.article()
    assert opened is not None
    return opened.article.article_id


def test_an_act_is_broadcast_once_and_then_answered(session: Session, qtbot: QtBot) -> None:
    order: list[object] = []
    article_id = _article(session)
    session.changed.connect(order.append)
    session.act("tag", lambda project: project.claims.tag(article_id, 12, 22), order.append)
    qtbot.waitUntil(lambda: len(order) == 2)
    changes, tagged = cast(Changes, order[0]), cast(Tagged, order[1])
    assert changes.claims == {tagged.claim_id}
    assert article_id in changes.articles
    assert not changes.foreign


def test_what_others_do_is_broadcast_as_foreign(session: Session, project: Project, qtbot: QtBot) -> None:
    other = open_project(project.url, person="Ada")
    article_id = _article(session)
    with qtbot.waitSignal(session.changed, timeout=10_000) as caught:
        tagged = other.claims.tag(article_id, 12, 22)
    other.close()
    assert caught.args[0].foreign
    assert tagged.claim_id in caught.args[0].claims


def test_a_refused_act_is_told_and_what_is_shown_is_read_again(session: Session, qtbot: QtBot) -> None:
    article_id = _article(session)
    order: list[str] = []
    session.changed.connect(lambda _: order.append("changed"))
    session.failed.connect(lambda error, again: order.append(type(error).__name__))
    session.act(
        "tag",
        lambda project: project.claims.tag(article_id, 12, 12_000),
        lambda _: order.append("done"),
        lambda _: order.append("failed"),
    )
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["failed", InvalidInput.__name__, "changed"]


def test_only_the_last_of_the_same_questions_is_answered(session: Session, qtbot: QtBot) -> None:
    answers: list[int] = []
    others: list[int] = []
    for number in range(20):
        session.read(lambda _, number=number: number, answers.append, session, key="count")
    session.read(lambda _: 7, others.append, session, key="other")
    qtbot.waitUntil(lambda: bool(answers) and bool(others))
    assert (answers, others) == ([19], [7])


def test_a_closed_session_asks_nothing(session: Session, qtbot: QtBot) -> None:
    asked: list[Project] = []
    qtbot.waitUntil(lambda: not session.runner.busy)
    session.close()
    session.read(asked.append, asked.append, session)  # a panel's timer, before the panel is gone
    assert not session.runner.busy
    assert asked == []


def test_metadata_and_deletion_reach_the_open_article(session: Session, qtbot: QtBot) -> None:
    article_id = _article(session)
    opened = session.article()
    assert opened is not None
    metadata = type(opened.article.metadata)(title="Another title")
    with qtbot.waitSignal(session.article_refreshed) as refreshed:
        session.act("title", lambda project: project.articles.set_metadata(article_id, metadata))
    assert refreshed.args[0].metadata.title == "Another title"
    with qtbot.waitSignal(session.article_opened) as gone:
        session.act("delete", lambda project: project.articles.delete([article_id]))
    assert gone.args[0] is None
    with qtbot.waitSignal(session.changed):
        session.act("undo", lambda project: project.history.undo())
