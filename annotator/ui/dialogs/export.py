"""Where to an export goes, in which format, and how much of the project. The work itself is `commands/exports.py`'s."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated
from annotator.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from annotator.exporting import Writer


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What to export. No `article_ids` means all of them; `force` allows a file to be replaced.

    `confidential` tells that confidential evidence is to leave with it.
    """

    format_id: str
    out: Path
    article_ids: tuple[str, ...]
    force: bool
    confidential: bool = False


class ExportDialog(Dialog):
    """Asks for format, extent and place; a file that is there already is replaced only when that is said."""

    wished = Signal(object)
    """An `ExportWish`."""

    def __init__(
        self, formats: Sequence[Writer], name: str, folder: Path, article_ids: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(tr("Export"), parent, 560)
        self._formats = list(formats)
        self._article_ids = article_ids
        form = self.form()
        self._format = Choice(tr("Format"))
        for one in formats:
            self._format.addItem(translated(one.label), one.id)
        self._format.currentIndexChanged.connect(lambda _: self._on_format())
        form.addRow(tr("Format"), self._format)
        form.addRow(tr("Articles"), self._extent())
        # never remembered: each export is asked anew
        self._confidential = QCheckBox(tr("Include confidential evidence"))
        form.addRow(tr("Evidence"), self._confidential)
        self._file = QLineEdit(str(folder / (name + (self._formats[0].suffix if self._formats else ""))))
        self._file.setAccessibleName(tr("File"))
        self._file.textChanged.connect(lambda _: self._check())
        browse = QPushButton(tr("Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._file, 1)
        place.addWidget(browse)
        form.addRow(tr("File"), place)
        self._there = self.say("", "muted")
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._export = QPushButton(tr("Export"))
        self._export.clicked.connect(self._accept)
        self.buttons(cancel, self._export)
        self._check()
        self._export.setFocus()

    def _extent(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        group = QButtonGroup(self)
        self._all = QRadioButton(tr("All articles of the project"))
        number = len(self._article_ids)
        self._some = QRadioButton(tr("Only the %Ln selected articles", "", number))
        self._some.setEnabled(bool(number))
        self._all.setChecked(True)
        for button in (self._all, self._some):
            group.addButton(button)
            column.addWidget(button)
        return column

    def _path(self) -> Path:
        return Path(self._file.text().strip()).expanduser()

    def _on_format(self) -> None:
        path = self._path()
        suffix = self._formats[self._format.currentIndex()].suffix
        if path.suffix in {one.suffix for one in self._formats}:
            self._file.setText(str(path.with_suffix(suffix)))
        self._check()

    def _check(self) -> None:
        named = bool(self._file.text().strip()) and self._format.count() > 0
        self._export.setEnabled(named)
        there = named and self._path().is_file()
        self._there.setText(
            tr("This file is there already. It is replaced as a whole once the new one is complete.") if there else ""
        )
        self._there.setVisible(there)
        self._export.setText(tr("Replace") if there else tr("Export"))

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export to"), str(self._path()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # said in this dialog, in words
        dialog.fileSelected.connect(self._file.setText)
        dialog.open()

    def _accept(self) -> None:
        ids = self._article_ids if self._some.isChecked() else ()
        out = self._path()
        confidential = self._confidential.isChecked()
        self.wished.emit(ExportWish(str(self._format.currentData()), out, ids, out.is_file(), confidential))
        self.accept()
