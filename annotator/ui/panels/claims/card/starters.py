"""The line of what can be begun on an opened card: a comment, a query, making its check void."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from annotator.ui.actions.hints import KeyHint
from annotator.ui.i18n import tr
from annotator.ui.widgets.flow import FlowLayout
from annotator.ui.widgets.sections import link_button

if TYPE_CHECKING:
    from annotator.ui.session import Session


class Starters(QWidget):
    """It stands there always, and keeps what is empty small."""

    def __init__(
        self,
        session: Session,
        comment: Callable[[], object],
        query: Callable[[], object],
        void: Callable[[], object],
        card: QWidget,
    ) -> None:
        super().__init__(card)
        flow = FlowLayout(0, self)
        for words, tooltip, action_id, begin in (
            (tr("+ comment"), tr("Leave a remark for colleagues"), "claim.comment", comment),
            (tr("+ query"), tr("Ask the writer something about the claim"), "claim.query", query),
            (tr("The check turned out wrong…"), tr("Make the check void, with a reason"), "claim.void", void),
        ):
            button = link_button(words, tooltip, self)
            KeyHint(button, action_id, session)
            button.clicked.connect(begin)
            flow.addWidget(button)
