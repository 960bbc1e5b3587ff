"""Queries to the writer about the opened claim: asked, answered, closed, taken up again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from annotator.domain.work import Query, QueryState
from annotator.ui.editing.draft_box import DraftBox
from annotator.ui.editing.edits import ANSWER, QUERY, Edits
from annotator.ui.editing.fields import Field
from annotator.ui.editing.growing import GrowingText
from annotator.ui.editing.template_offer import TemplateOffer
from annotator.ui.i18n import QT_TR_NOOP, local_time, tr, translated
from annotator.ui.panels.remarks.base import RemarkRow, RemarksSection
from annotator.ui.panels.remarks.templates import Phrases, query_templates
from annotator.ui.widgets.sections import link_button

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session

_STATES = {
    QueryState.OPEN: QT_TR_NOOP("open"),
    QueryState.ANSWERED: QT_TR_NOOP("answered"),
    QueryState.CLOSED: QT_TR_NOOP("closed"),
}


class QueryRow(RemarkRow):
    """A question, and what the writer answered."""

    def __init__(self, session: Session, edits: Edits, parent: QWidget) -> None:
        super().__init__(session, edits, parent)
        self._query: Query | None = None
        self._turn = link_button("", "", self)
        self._turn.clicked.connect(self._close_or_reopen)
        self.add_button(self._turn)
        self.add_remove(tr("Remove the query"))
        question = self.make_field(QUERY, tr("Question to the writer"), GrowingText(20))
        answer = GrowingText(20)
        answer.set_hint(tr("What the writer answered"))
        self._answer = self.make_field(ANSWER, tr("The writer's answer"), answer)
        self.fields = (question, self._answer)
        self.column.addWidget(question)
        self.column.addWidget(self._answer)

    def show_remark(self, remark: Any) -> None:
        query: Query = remark
        self._query = query
        at = query.answered_at if query.state is QueryState.ANSWERED and query.answered_at else query.asked_at
        self.head.setText(f"{translated(_STATES[query.state])} · {query.asked_by} · {local_time(at)}")
        closed = query.state is QueryState.CLOSED
        self._turn.setText(tr("reopen") if closed else tr("close"))
        self._turn.setToolTip(tr("Take the query up again") if closed else tr("Nothing is left to be asked here"))
        self._answer.setVisible(bool(query.answer) or not closed)

    def answer(self) -> None:
        """Go to the answer."""
        self._answer.box.setFocus()

    def _close_or_reopen(self) -> None:
        query = self._query
        if query is None:
            return
        for field in self.fields:
            field.submit()
        if query.state is QueryState.CLOSED:
            self.session.act(tr("reopen the query"), lambda project: project.work.reopen(query.query_id, query.version))
        else:
            _when_agreed(self.session, query, self._close, self)

    def _close(self) -> None:
        query = self._query
        if query is not None:
            on_behalf = not _is_own(self.session, query)
            self.session.act(
                tr("close the query"),
                lambda project: project.work.close(query.query_id, query.version, on_behalf=on_behalf),
            )


def _is_own(session: Session, query: Query) -> bool:
    return query.was_raised_by(session.project.person_name)


def _when_agreed(
    session: Session, query: Query, do: Callable[[], None], parent: QWidget, *, removing: bool = False
) -> None:
    """Do something with a query that the user raised; where somebody else did, only when that is confirmed."""
    from annotator.ui.dialogs.close_query import OnBehalfDialog

    if _is_own(session, query):
        do()
        return
    dialog = OnBehalfDialog(query.asked_by, removing=removing, parent=parent.window())
    dialog.confirmed.connect(do)
    dialog.open()


class QueriesSection(RemarksSection):
    """The queries about a claim, in the order they were asked."""

    label = QT_TR_NOOP("ask the writer")

    def __init__(self, session: Session, edits: Edits, parent: QWidget) -> None:
        hint = tr("What the writer should answer. Enter asks it")
        super().__init__(session, edits, DraftBox(tr("New query to the writer"), hint, parent), parent)
        self.templates = TemplateOffer(self.draft.box, self.offered)

    def offered(self) -> Phrases:
        """Return the templates for a query."""
        return query_templates(self.session)

    def heading(self, remarks: Sequence[Any]) -> str:
        waiting = sum(remark.state is QueryState.OPEN for remark in remarks)
        text = tr("Queries to the writer · %Ln", "", len(remarks))
        return text + (tr(", %Ln open", "", waiting) if waiting else "")

    def id_of(self, remark: Any) -> str:
        query: Query = remark
        return query.query_id

    def make_row(self, remark: Any) -> RemarkRow:
        return QueryRow(self.session, self.edits, self)

    def adding(self, claim_id: str, text: str) -> Callable[[Project], Any]:
        article_id = self.article_id
        return lambda project: project.work.ask(article_id, text, claim_id)

    def removing(self, remark: Any) -> Callable[[Project], Any]:
        query: Query = remark
        on_behalf = not _is_own(self.session, query)
        return lambda project: project.work.delete_query(query.query_id, query.version, on_behalf=on_behalf)

    def _remove(self, remark_id: str) -> None:
        remove = super()._remove
        query = self._rows[remark_id].remark
        _when_agreed(self.session, query, lambda: remove(remark_id), self, removing=True)

    def _stored(self, remark: Any, field: Field) -> str:
        return str(remark.question if field.name == QUERY else remark.answer)
