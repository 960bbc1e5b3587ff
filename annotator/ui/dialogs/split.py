"""Choosing the places of a claim that are to become a claim of their own. One act, taken back like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr
from annotator.ui.quotes import in_marks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.claim import Claim
    from annotator.ui.session import Session

_QUOTE_LENGTH = 120
_MENTION = Qt.ItemDataRole.UserRole


class SplitDialog(Dialog):
    """Shows all places of a claim to be ticked; Space ticks one."""

    def __init__(self, session: Session, claim: Claim, titles: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(tr("Split the claim"), parent, 560)
        self._session = session
        self._claim = claim
        self.say(tr("Choose the places that are to become a claim of their own, worded alike and not yet checked."))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Places of the claim"))
        self.list.setWordWrap(True)
        for mention in claim.mentions:
            quote = in_marks(mention.quote, _QUOTE_LENGTH)
            item = QListWidgetItem(f"{quote} · {titles.get(mention.article_id, tr('here'))}", self.list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_MENTION, mention.mention_id)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(lambda _: self._check())
        self.column.addWidget(self.list)
        self._problem = self.say("", "muted")
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._split = QPushButton(tr("Split"))
        self._split.clicked.connect(self._do)
        self.buttons(cancel, self._split)
        self._check()
        self.list.setFocus()

    def _chosen(self) -> list[str]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(item.data(_MENTION)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _check(self) -> None:
        chosen = len(self._chosen())
        every = chosen == self.list.count()
        self._problem.setText(
            tr("One place at least has to stay with the claim.")
            if every
            else tr("%Ln place(s) (is|are) to leave the claim.", "", chosen)
        )
        self._split.setEnabled(chosen > 0 and not every)

    def _do(self) -> None:
        claim, chosen = self._claim, self._chosen()
        self._session.act(
            tr("split the claim"), lambda project: project.linking.split(claim.claim_id, chosen, claim.version)
        )
        self.accept()
