"""Asks which claim stands where claims with different statuses are merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.glyphs import glyph_icon
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.domain.claim import ClaimSummary
    from annotator.ui.session import Session

_CLAIM = Qt.ItemDataRole.UserRole


class MergeDialog(Dialog):
    """The claims with their statuses. The first that is settled is chosen at once; Enter or a double click merges."""

    decided = Signal(str)
    """The id of the claim that the others are merged into."""

    def __init__(self, session: Session, cards: Sequence[ClaimSummary], parent: QWidget) -> None:
        super().__init__(tr("Merge %Ln claim(s)", "", len(cards)), parent, 520)
        self.say(tr("Their statuses differ. Which claim stands?"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Which claim stands"))
        self.list.setWordWrap(True)
        statuses = session.codebook.status_by_key
        for card in cards:
            status = statuses.get(card.status)
            item = QListWidgetItem(f"{status.label if status else card.status} · {card.wording}", self.list)
            item.setData(_CLAIM, card.claim_id)
            if status is not None:
                item.setIcon(glyph_icon(status.glyph, session.theme.status_ink(status)))
        settled = (row for row, card in enumerate(cards) if card.status in statuses and statuses[card.status].settled)
        self.list.setCurrentRow(next(settled, 0))
        self.list.itemDoubleClicked.connect(lambda _: self._decide())
        self.column.addWidget(self.list)
        kept = tr(
            "Its wording, status and rationale stay; the others' statuses and rationales are added to the rationale."
        )
        self.say(kept, "muted")
        cancel, merge = QPushButton(tr("Cancel")), QPushButton(tr("Merge"))
        cancel.clicked.connect(self.reject)
        merge.clicked.connect(self._decide)
        self.buttons(cancel, merge)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self) -> None:
        claim_id = str(self.list.currentItem().data(_CLAIM))
        self.accept()
        self.decided.emit(claim_id)
