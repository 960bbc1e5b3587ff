"""What people have put on the open article, kept up to date off the window's thread: queries, comments, corrections.

One for a workspace: the counts above the claims and the page of notes look here. Not for what is written to them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.work import Comment, Correction, Query, QueryState
from annotator.errors import NotFound

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.projects import Project
    from annotator.services.results import OpenedArticle
    from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class Notes:
    """All notes on an article, of one moment; `comments` are those on the article itself.

    `wordings` are those of the claims that queries and corrections are about, by their ids; `person` is the user.
    """

    article_id: str = ""
    queries: tuple[Query, ...] = ()
    comments: tuple[Comment, ...] = ()
    corrections: tuple[Correction, ...] = ()
    wordings: dict[str, str] = field(default_factory=dict)
    person: str = ""
    people: tuple[str, ...] = ()

    @property
    def open_queries(self) -> int:
        """How many queries wait for an answer."""
        return sum(query.state is QueryState.OPEN for query in self.queries)


class Noting(QObject):
    """The notes on the open article."""

    changed = Signal()
    """Another article's, or there are others now."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._article_id = ""
        self.notes = Notes()
        session.article_opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)

    def _on_opened(self, opened: OpenedArticle | None) -> None:
        article_id = opened.article.article_id if opened else ""
        if article_id != self._article_id:
            self._article_id = article_id
            self.notes = Notes(article_id)
            self.changed.emit()
        self._read()

    def _on_changed(self, changes: Changes) -> None:
        if self._article_id in changes.articles:
            self._read()

    def _read(self) -> None:
        article_id = self._article_id
        if article_id:
            self._session.read(lambda project: read_notes(project, article_id), self._take, self, key="notes")

    def _take(self, notes: Notes) -> None:
        if notes.article_id == self._article_id and notes != self.notes:
            self.notes = notes
            self.changed.emit()


def read_notes(project: Project, article_id: str) -> Notes:
    """Read the notes on an article; one that is gone has none."""
    queries, corrections = project.work.queries(article_id), project.work.corrections(article_id)
    comments = [one for one in project.work.comments(article_id) if one.article_id]
    about = {query.claim_id for query in queries} | {line.claim_id for line in corrections}
    return Notes(
        article_id,
        tuple(queries),
        tuple(comments),
        tuple(corrections),
        _wordings(project, article_id, sorted(about - {""})),
        project.person.name,
        tuple(project.work.people()),
    )


def _wordings(project: Project, article_id: str, claim_ids: list[str]) -> dict[str, str]:
    if not claim_ids:
        return {}
    try:
        return {card.claim_id: card.wording for card in project.claims.page(article_id, claim_ids).cards}
    except NotFound:
        return {}
