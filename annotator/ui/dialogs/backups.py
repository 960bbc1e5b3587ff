"""The backups of a project: when and why each was made, what it holds, what was done since, and how it comes back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from annotator.domain.backup import Occasion
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import QT_TR_NOOP, local_time, tr, translated

if TYPE_CHECKING:
    from annotator.domain.acts import Act
    from annotator.domain.changes import Changes
    from annotator.services.results import ListedBackup
    from annotator.ui.session import Session

_ROW = 28
_TOLD = 6  # acts that are named; how many there are is said
_HEADS = (
    QT_TR_NOOP("Made"),
    QT_TR_NOOP("Why"),
    QT_TR_NOOP("Articles"),
    QT_TR_NOOP("Claims"),
    QT_TR_NOOP("Changes"),
    QT_TR_NOOP("Size"),
    QT_TR_NOOP("Checked"),
)
_WIDTHS = (160, 170, 80, 80, 80, 90, 90)
_WHY = 1
_NUMBERS = range(2, 6)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

OCCASIONS = {
    Occasion.DAILY: QT_TR_NOOP("daily"),
    Occasion.IMPORT: QT_TR_NOOP("before a list came in"),
    Occasion.DELETION: QT_TR_NOOP("before a deletion"),
    Occasion.MERGE: QT_TR_NOOP("before a merge"),
    Occasion.CODEBOOK: QT_TR_NOOP("before another codebook"),
    Occasion.RECEIVING: QT_TR_NOOP("before receiving"),
    Occasion.ERASURE: QT_TR_NOOP("after erasing"),
    Occasion.UPGRADE: QT_TR_NOOP("before an upgrade"),
    Occasion.RESTORING: QT_TR_NOOP("before restoring"),
    Occasion.BY_HAND: QT_TR_NOOP("by hand"),
}


class BackupsDialog(Dialog):
    """Not modal: it stays open beside the work, and shows what comes."""

    place_wanted = Signal(object)
    """The `ListedBackup` that is to be restored in place."""

    beside_wanted = Signal(object)
    """The `ListedBackup` that is to be restored as a project of its own."""

    folder_wanted = Signal(object)
    """The `ListedBackup` whose folder is to be shown."""

    new_wanted = Signal()
    """A backup is to be made now."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(tr("Backups of {0}").replace("{0}", session.project.name), parent, 860)
        self.resize(QSize(860, 520))
        self._session = session
        self._listed: list[ListedBackup] = []
        self._nothing = self.say(
            tr(
                "There are no backups yet. One is made every day on which something was changed, and before lists "
                "come in, claims are merged, or many things are deleted."
            ),
            "muted",
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = self._make_list()
        self.column.addWidget(self._list, 1)
        self._details = self.say("")
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._details.setMinimumHeight((_TOLD + 1) * self._details.fontMetrics().lineSpacing())
        self._lay_out_buttons()
        self._list.setFocus()
        session.changed.connect(self._on_changed)
        self.load()

    def _on_changed(self, _changes: Changes) -> None:
        self.load()

    def _make_list(self) -> QTableWidget:
        view = QTableWidget(0, len(_HEADS))
        view.setAccessibleName(tr("Backups"))
        for column, words in enumerate(_HEADS):
            view.setHorizontalHeaderItem(column, _item(translated(words), column))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_ROW)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(_WHY, head.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            head.resizeSection(column, max(width, head.sectionSizeHint(column)))
        view.itemSelectionChanged.connect(self._on_selected)
        return view

    def _lay_out_buttons(self) -> None:
        self._new = QPushButton(tr("Back up now"))
        self._new.clicked.connect(self.new_wanted)
        self._folder = QPushButton(tr("Show in folder"))
        self._beside = QPushButton(tr("Restore beside"))
        self._beside.setToolTip(tr("A project of its own; this one stays as it is"))
        self._place = QPushButton(tr("Restore here"))
        self._place.setToolTip(tr("This project becomes as it was; undo takes that back"))
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        wanted = (
            (self._folder, self.folder_wanted),
            (self._beside, self.beside_wanted),
            (self._place, self.place_wanted),
        )
        for button, signal in wanted:
            button.clicked.connect(lambda _=False, signal=signal: self._want(signal))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._new, self._folder):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        for button in (self._beside, self._place, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        close.setDefault(True)
        self.column.addLayout(row)

    # what there is

    def load(self) -> None:
        """Read the list again."""
        self._session.read(lambda project: project.backups.listed(), self._show, self, key="backups")

    def _show(self, listed: list[ListedBackup]) -> None:
        kept = self._chosen()
        self._listed = listed
        self._list.blockSignals(True)
        self._list.setRowCount(len(listed))
        for row, one in enumerate(listed):
            for column, words in enumerate(_cells(one)):
                self._list.setItem(row, column, _item(words, column, str(one.backup.path)))
        row = next((at for at, one in enumerate(listed) if kept and one.backup.at == kept.backup.at), 0)
        self._list.setCurrentCell(row, 0)
        self._list.blockSignals(False)
        self._nothing.setVisible(not listed)
        for widget in (self._list, self._details):
            widget.setVisible(bool(listed))
        self._on_selected()

    def _chosen(self) -> ListedBackup | None:
        row = self._list.currentRow()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def _on_selected(self) -> None:
        one = self._chosen()
        self._folder.setEnabled(one is not None)
        self._beside.setEnabled(one is not None and one.holding is not None)
        self._place.setEnabled(one is not None and bool(one.since))
        if one is None:
            return
        if one.holding is None:
            self._details.setText(tr("This backup cannot be read."))
        elif one.since is None:
            self._details.setText(
                tr("It is not an earlier state of this project: it can be restored beside it, as one of its own.")
            )
        elif not one.since:
            self._details.setText(tr("Nothing was done since."))
        else:
            self._ask_what_was_done(one.holding.acts, one.since)

    def _ask_what_was_done(self, acts: int, since: int) -> None:
        self._session.read(
            lambda project: project.backups.done_since(acts, _TOLD),
            lambda done: self._details.setText(_acts_since(done, since)),
            self,
            key="since",
        )

    def _want(self, signal: object) -> None:
        one = self._chosen()
        if one is not None:
            signal.emit(one)  # type: ignore[attr-defined] # a signal of this dialog


def _cells(one: ListedBackup) -> list[str]:
    backup, holding, numbers = one.backup, one.holding, QLocale()
    counts = (holding.articles, holding.claims, holding.acts) if holding else ()
    return [
        local_time(backup.at),
        translated(OCCASIONS[backup.occasion]),
        *([numbers.toString(count) for count in counts] or ["", "", ""]),
        numbers.formattedDataSize(backup.bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
        tr("yes") if backup.verified else tr("not yet"),
    ]


def _item(words: str, column: int, path: str = "") -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setToolTip(path)
    if column in _NUMBERS:
        item.setTextAlignment(_RIGHT)
    return item


def _acts_since(done: Sequence[Act], since: int) -> str:
    """Return what was done since, the newest first."""
    lines = [tr("%Ln change(s) (was|were) made since:", "", since)]
    lines += [f"{local_time(act.at)}   {act.person}: {translated(act.label)}" for act in done]
    if since > len(done):
        lines.append(tr("and %Ln more", "", since - len(done)))
    return "\n".join(lines)
