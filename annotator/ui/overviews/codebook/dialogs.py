"""The questions of the codebook editor: merged into what, which other scale, what becomes of the old statuses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from annotator.domain.codebook import Codebook, CodebookUse, CodebookVersion
from annotator.domain.scales import counterpart
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import local_time, tr, translated
from annotator.ui.overviews.codebook.codebook_reader import CodebookReader
from annotator.ui.overviews.codebook.form import FormChoice
from annotator.ui.theme import SPACE, Theme

if TYPE_CHECKING:
    from annotator.services.codebook_files import Scale


class MergeDialog(Dialog):
    """Into which status, or tag, another one is merged."""

    merged = Signal(str)
    """The id of the one that stays."""

    def __init__(self, label: str, claims: int, targets: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(tr("Merge “{0}”").replace("{0}", label), parent, 420)
        moved = tr("%Ln claim(s) (gets|get) the one chosen here.", "", claims)
        words = tr("“{0}” goes. It is one step, which undo takes back.").replace("{0}", label)
        self.say(f"{moved} {words}" if claims else words)
        self.target = FormChoice(tr("Merge into"), targets)
        self.form().addRow(tr("Merge into"), self.target)
        cancel, merge = QPushButton(tr("Cancel")), QPushButton(tr("Merge"))
        cancel.clicked.connect(self.reject)
        merge.clicked.connect(self._merge)
        self.buttons(cancel, merge)
        self.resize(420, self.column.totalHeightForWidth(420))

    def _merge(self) -> None:
        self.merged.emit(self.target.currentData())
        self.accept()


class ScaleDialog(Dialog):
    """A scale, or the codebook of a file, to be put in place of the one in use, and what becomes of its statuses."""

    taken = Signal(object, str, object)
    """The codebook, its name, and which status each old one becomes."""

    def __init__(
        self, title: str, scales: Sequence[Scale], book: Codebook, uses: CodebookUse, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(title, parent, 640)
        self._scales = scales
        self._book = book
        self._uses = uses
        self.scale = FormChoice(tr("Scale"), [(scale.id, scale.name) for scale in scales])
        self.scale.currentIndexChanged.connect(lambda _: self._show())
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("role", "muted")
        self._reader = CodebookReader(theme)
        self._reader.setMinimumHeight(180)
        self._heading = QLabel(tr("What becomes of the statuses that claims have"))
        self._heading.setProperty("role", "strong")
        self.mapping: dict[str, FormChoice] = {}
        self._questions = QWidget()
        if len(scales) > 1:
            self.column.addWidget(self.scale)
        self.column.addWidget(self._about)
        self.column.addWidget(self._reader, 1)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._questions)
        cancel, use = QPushButton(tr("Cancel")), QPushButton(tr("Use it"))
        cancel.clicked.connect(self.reject)
        use.clicked.connect(self._use)
        self.buttons(cancel, use)
        self.resize(QSize(640, 620))
        self._show()

    def _chosen(self) -> Scale:
        return self._scales[max(0, self.scale.currentIndex())]

    def _show(self) -> None:
        scale = self._chosen()
        self._about.setText(scale.about)
        self._about.setVisible(bool(scale.about))
        self._reader.show_codebook(scale.codebook)
        self._ask(scale.codebook)

    def _ask(self, new: Codebook) -> None:
        """Ask of every status that claims have what it becomes, with a suggestion."""
        fresh = QWidget()
        form = QFormLayout(fresh)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(4 * SPACE)
        self.mapping = {}
        for status in self._book.statuses:
            claims = self._uses.statuses.get(status.key, 0)
            if not claims:
                continue
            offers = [(one.key, one.label) for one in new.offered]
            if status.key not in new.status_by_key:
                offers.append(("", tr("stays as it is, retired")))
            box = FormChoice(tr("What “{0}” becomes").replace("{0}", status.label), offers)
            box.show_value(counterpart(status, new.statuses))
            if not counterpart(status, new.statuses):
                box.setCurrentIndex(box.count() - 1)
            self.mapping[status.key] = box
            label = QLabel(f"{status.label}  ·  {tr('%Ln claim(s)', '', claims)}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow(label, box)
        self._heading.setVisible(bool(self.mapping))
        self.column.replaceWidget(self._questions, fresh)
        self._questions.hide()
        self._questions.deleteLater()
        self._questions = fresh

    def _use(self) -> None:
        mapping: Mapping[str, str] = {key: box.currentData() for key, box in self.mapping.items() if box.currentData()}
        scale = self._chosen()
        self.taken.emit(scale.codebook, scale.name, mapping)
        self.accept()


class VersionsDialog(Dialog):
    """The versions of the codebook: when, by whom, what was done; each to be read as it was."""

    export_wanted = Signal(int)
    """The number of the version that is to be written to a file."""

    def __init__(self, versions: Sequence[CodebookVersion], theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Versions of the codebook"), parent, 640)
        self.resize(QSize(820, 560))
        self._versions = list(reversed(versions))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Versions, the newest first"))
        self.list.setFixedWidth(280)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for version in self._versions:
            self.list.addItem(QListWidgetItem(_version_words(version)))
        self._reader = CodebookReader(theme)
        side = QHBoxLayout()
        side.setSpacing(4 * SPACE)
        side.addWidget(self.list)
        side.addWidget(self._reader, 1)
        self.column.addLayout(side, 1)
        export, close = QPushButton(tr("Export this version…")), QPushButton(tr("Close"))
        export.clicked.connect(lambda _: self.export_wanted.emit(self._current().version))
        close.clicked.connect(self.accept)
        self.buttons(export, close)
        self.list.currentRowChanged.connect(lambda _: self._reader.show_codebook(self._current().codebook))
        self.list.setCurrentRow(0)

    def _current(self) -> CodebookVersion:
        return self._versions[max(0, self.list.currentRow())]


def _version_words(version: CodebookVersion) -> str:
    when = local_time(version.made_at)
    what = translated(version.name) or tr("the codebook that the project began with")
    who = f" · {version.person}" if version.person else ""
    return f"{version.version}  ·  {when}{who}\n{what}"
