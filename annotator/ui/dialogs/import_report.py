"""What became of each file of an import: imported (encoding, warnings, cuts), skipped or failed, and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated

if TYPE_CHECKING:
    from annotator.services.results import Imported, ImportReport

_ARTICLE = int(Qt.ItemDataRole.UserRole)
_ROW = 28
_SHOWN = 2_000  # rows; an import of a hundred thousand files is told in numbers


class ImportReportDialog(Dialog):
    """A row a file, failures first."""

    open_requested = Signal(str)
    """The id of an article to open."""

    encoding_requested = Signal(str)
    """The id of an article whose encoding was guessed wrong."""

    look_requested = Signal(str)
    """The path of a file to look at before it is read again."""

    def __init__(self, report: ImportReport, parent: QWidget) -> None:
        super().__init__(tr("What became of the files"), parent, 860)
        self.resize(860, 420)
        self._list = QTreeWidget()
        self._list.setAccessibleName(tr("Files"))
        self._list.setHeaderLabels([tr("File"), tr("Result"), tr("Details")])
        self._list.setRootIsDecorated(True)
        self._list.setWordWrap(True)
        self._list.setAlternatingRowColors(False)
        self._fill(report)
        header = self._list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 240)
        header.resizeSection(1, 90)
        self._list.itemSelectionChanged.connect(self._on_selected)
        self._list.itemActivated.connect(lambda _item, _column: self._open())
        self.column.addWidget(self._list, 1)
        self._details = self.say("")
        self._details.setMinimumHeight(2 * self._details.fontMetrics().lineSpacing())
        self._details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._encoding = QPushButton(tr("Other encoding…"))
        self._encoding.clicked.connect(lambda: self.encoding_requested.emit(self._article()))
        self._look = QPushButton(tr("Look…"))
        self._look.setToolTip(tr("See what the file holds, and read it otherwise"))
        self._look.clicked.connect(lambda: self.look_requested.emit(self._path()))
        self._opener = QPushButton(tr("Open the article"))
        self._opener.clicked.connect(self._open)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(self._encoding, self._look, self._opener, close)
        self._list.setCurrentItem(self._list.topLevelItem(0))  # type: ignore[arg-type] # there is at least one
        self._on_selected()

    def _fill(self, report: ImportReport) -> None:
        for failed in report.failed[:_SHOWN]:
            self._add(failed.path, tr("failed"), translated(failed.error), "")
        for skipped in report.skipped[:_SHOWN]:
            self._add(skipped.path, tr("skipped"), translated(skipped.reason), skipped.article_id)
        for imported in report.imported[:_SHOWN]:
            self._add_imported(imported)
        if not self._list.topLevelItemCount():
            self._add("", "", tr("There was nothing to import."), "")

    def _add(self, path: str, result: str, details: str, article_id: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([Path(path).name, result, details])
        item.setToolTip(0, path)
        item.setToolTip(2, details)
        item.setText(2, details.replace(path, Path(path).name))
        item.setSizeHint(0, QSize(0, _ROW))
        item.setData(0, _ARTICLE, article_id)
        self._list.addTopLevelItem(item)
        return item

    def _add_imported(self, imported: Imported) -> None:
        cuts = tr("%Ln cut(s)", "", len(imported.cuts)) if imported.cuts else ""
        claims = tr("%Ln claim(s)", "", imported.claims) if imported.claims else ""
        told = (imported.encoding, claims, cuts, *map(translated, imported.warnings))
        about = " · ".join(part for part in told if part)
        item = self._add(imported.path, tr("imported"), about, imported.article_id)
        for cut in imported.cuts:
            text = " ".join(cut.text.split())
            part = QTreeWidgetItem(["", tr("cut"), f"{translated(cut.why)}: “{text}”"])
            part.setData(0, _ARTICLE, imported.article_id)
            part.setToolTip(2, cut.text)
            part.setSizeHint(0, QSize(0, _ROW))
            item.addChild(part)

    def _article(self) -> str:
        item = self._list.currentItem()
        return str(item.data(0, _ARTICLE) or "") if item is not None else ""

    def _path(self) -> str:
        item = self._list.currentItem()
        if item is None:
            return ""
        return (item.parent() or item).toolTip(0)  # a cut stands below its file

    def _on_selected(self) -> None:
        item = self._list.currentItem()
        self._details.setText(item.toolTip(2) if item is not None else "")
        there = bool(self._article())
        self._opener.setEnabled(there)
        self._encoding.setEnabled(there)
        self._look.setEnabled(bool(self._path()))

    def _open(self) -> None:
        if self._article():
            self.open_requested.emit(self._article())
