"""What is printed of an article, and where to: on paper, or into a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr
from annotator.ui.printing.pieces import Wanted


class PrintArticleDialog(Dialog):
    """Asks what goes with the text. Confidential evidence goes along only where that is said, each time anew."""

    paper_wanted = Signal(object)
    """What is to be printed: a `Wanted`."""

    pdf_wanted = Signal(object, object)
    """The same, and the `Path` of the PDF."""

    def __init__(self, title: str, proposed: Path, parent: QWidget) -> None:
        super().__init__(tr("Print the article"), parent, 480)
        self._proposed = proposed
        self.say(title, "strong")
        self.claims = QCheckBox(tr("Numbers in the text, and the claims with their evidence"))
        self.claims.setChecked(True)
        self.confidential = QCheckBox(tr("Confidential evidence too"))
        self.claims.toggled.connect(self.confidential.setEnabled)
        for box in (self.claims, self.confidential):
            self.column.addWidget(box)
        self._note = self.say(tr("Comments and queries stay in the project."), "small")
        cancel, pdf, paper = QPushButton(tr("Cancel")), QPushButton(tr("Save as PDF…")), QPushButton(tr("Print…"))
        cancel.clicked.connect(self.reject)
        pdf.clicked.connect(self._ask_for_a_file)
        paper.clicked.connect(self._print)
        self.buttons(cancel, pdf, paper)
        paper.setFocus()

    def ask_of_a_table(self) -> None:
        """Ask only what there is to ask where a table is printed, and no article."""
        self.setWindowTitle(tr("Print"))
        self.claims.hide()
        self._note.hide()

    def say_of_view(self) -> None:
        """Say that it is the article which is printed, not the view over all articles that is in front of it."""
        here = tr("This is the article that is open behind the view; the view itself can be copied or exported.")
        self._note.setText(f"{here}\n{self._note.text()}")

    def _wanted(self) -> Wanted:
        with_claims = self.claims.isChecked()
        return Wanted(with_claims, with_claims and self.confidential.isChecked())

    def _print(self) -> None:
        self.paper_wanted.emit(self._wanted())
        self.accept()

    def _ask_for_a_file(self) -> None:
        dialog = QFileDialog(self, tr("Save as PDF"), str(self._proposed))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, name: str) -> None:
        self.pdf_wanted.emit(self._wanted(), Path(name))
        self.accept()
