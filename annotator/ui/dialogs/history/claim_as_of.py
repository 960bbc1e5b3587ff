"""How a claim was after an act: read-only, what is otherwise now is marked; the acts before and after by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.domain.as_of import ClaimAsOf
from annotator.domain.chronicle import Entry, Moment
from annotator.ui.dialogs.history.as_of_page import claim_page
from annotator.ui.dialogs.history.browser import AsOfBrowser
from annotator.ui.dialogs.history.phrasing import phrasing
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import local_time, tr

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_Read = tuple[ClaimAsOf, list[Entry], list[int]]


class ClaimAsOfDialog(Dialog):
    """Opens at an act, and walks from there through the claim's acts."""

    def __init__(self, session: Session, claim_id: str, seq: int, parent: QWidget) -> None:
        super().__init__(tr("The claim as it was"), parent, 560)
        self.resize(560, 620)
        self._session = session
        self._claim_id = claim_id
        self._seqs: list[int] = []
        self._seq = seq
        self._then: ClaimAsOf | None = None
        self.when = self.say("", "title")
        self.what = self.say("", "muted")
        self.page = AsOfBrowser(tr("The claim as it was"))
        self.column.addWidget(self.page, 1)
        self.earlier = self._walker(tr("Earlier"), "Alt+Left", 1)
        self.later = self._walker(tr("Later"), "Alt+Right", -1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(self.earlier, self.later, close)
        session.destroyed.connect(self.reject)
        session.theme_changed.connect(self._take_theme)
        session.changed.connect(self._on_changed)
        self._read()

    def _walker(self, label: str, keys: str, step: int) -> QPushButton:
        button = QPushButton(label)
        button.setToolTip(f"{label}  {QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")
        button.clicked.connect(lambda: self._go(step))
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(lambda: self._go(step))
        button.setEnabled(False)
        return button

    def _go(self, step: int) -> None:
        place = self._seqs.index(self._seq) + step if self._seq in self._seqs else -1
        if 0 <= place < len(self._seqs):
            self._seq = self._seqs[place]
            self._read()

    def _read(self) -> None:
        claim_id, seq = self._claim_id, self._seq

        def look(project: Project) -> _Read:
            outline: Sequence[Moment] = project.history.outline(claim_id=claim_id)
            # an act on the article alone left the claim as its last own act did
            at = next((one.seq for one in outline if one.seq <= seq), seq)
            entries = project.history.entries([at], claim_id=claim_id)
            return project.history.claim_after(claim_id, seq), entries, [one.seq for one in outline]

        self._session.read(look, self._take, self)

    def _take(self, read: _Read) -> None:
        then, entries, self._seqs = read
        self._then = then
        if entries and self._seq not in self._seqs:
            self._seq = entries[0].seq
        self.when.setText(local_time(then.at))
        said = entries[0].in_one_line(phrasing(), claim_id=self._claim_id) if entries else ""
        self.what.setText(f"{entries[0].person}: {said}" if entries else "")
        place = self._seqs.index(self._seq) if self._seq in self._seqs else -1
        self.earlier.setEnabled(0 <= place < len(self._seqs) - 1)
        self.later.setEnabled(place > 0)
        self._draw()

    def _on_changed(self, changes: Changes) -> None:
        if self._claim_id in changes.claims:
            self._read()

    def _take_theme(self, _theme: Theme) -> None:
        self._draw()

    def _draw(self) -> None:
        if self._then is not None:
            self.page.show_page(claim_page(self._then, self._session.theme, self._session.codebook))
