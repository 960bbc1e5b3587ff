"""Reading a file again in another encoding, when the guess was wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr
from annotator.ui.widgets.choice import Choice

ENCODINGS = (
    "utf-8", "windows-1252", "iso-8859-1", "iso-8859-15", "windows-1250", "iso-8859-2", "windows-1251", "koi8-r",
    "windows-1253", "windows-1254", "windows-1255", "windows-1256", "utf-16-le", "utf-16-be", "mac-roman", "cp437",
    "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr",
)  # fmt: skip


class EncodingDialog(Dialog):
    """Asks for the encoding, and for the file where the program does not know it any more."""

    chosen = Signal(object, str)
    """The file, and the encoding to read it in."""

    def __init__(self, source_name: str, encoding: str, file: Path | None, parent: QWidget) -> None:
        super().__init__(tr("Read again in another encoding"), parent)
        self.say(
            tr(
                "“{name}” was read as {encoding}. The new reading takes the article's place; claims marked in the old "
                "one go with it. Undo brings both back."
            ).format(name=source_name, encoding=encoding)
        )
        form = self.form()
        self._encoding = Choice(tr("Encoding"))
        self._encoding.setEditable(True)
        self._encoding.addItems([name for name in ENCODINGS if name != encoding])
        form.addRow(tr("Encoding"), self._encoding)
        self._file = QLineEdit(str(file) if file else "")
        self._file.setAccessibleName(tr("File"))
        self._file.setPlaceholderText(tr("The file that the article came from"))
        self._file.textChanged.connect(lambda _: self._check())
        form.addRow(tr("File"), self._file)
        browse = QPushButton(tr("Browse…"))
        browse.clicked.connect(self._browse)
        self._read = QPushButton(tr("Read again"))
        self._read.clicked.connect(self._accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.buttons(browse, cancel, self._read)
        self._check()

    def _check(self) -> None:
        self._read.setEnabled(bool(self._file.text().strip()))

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("The file that the article came from"))
        dialog.fileSelected.connect(self._file.setText)
        dialog.open()

    def _accept(self) -> None:
        self.chosen.emit(Path(self._file.text().strip()), self._encoding.currentText().strip())
        self.accept()
