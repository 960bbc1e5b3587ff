"""The import dialog: drop anything, see what was recognised, take what is wanted.

It stays beside the work: files are looked at off the window's thread, and the import itself runs as any other, with the
progress and the report of one. Nothing is stored from here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.importing.article_tables import TableColumns
from annotator.importing.found import Choice
from annotator.services.results import Recognised
from annotator.ui.accessible import announce
from annotator.ui.actions.zoom_keys import add_zoom_keys
from annotator.ui.dialogs.importing.columns import ColumnsDialog
from annotator.ui.dialogs.importing.model import Key, RecognisedModel
from annotator.ui.dialogs.importing.pane import LinePane
from annotator.ui.dialogs.importing.preview import Page
from annotator.ui.dialogs.importing.reading import ArticleLook, ColumnsLook, FileLook
from annotator.ui.dialogs.importing.table import RecognisedTable
from annotator.ui.i18n import tr, translated
from annotator.ui.scaling import scale_dialog
from annotator.ui.session import Session
from annotator.ui.state import WindowState
from annotator.ui.widgets.screen_fit import fitting

_PAUSE = 120  # ms on a row before its article is read: holding an arrow key reads nothing
_TICK = 100  # ms between two looks at how far it is
_BESIDE = 820  # px of width from which the preview stands beside the table, else below it


@dataclass(frozen=True, slots=True)
class ImportWish:
    """What is to come in: lines that were looked at, what was said of their files, and what articles are called.

    `replacing` are the ids of articles that give way to the new reading.
    """

    lines: tuple[Recognised, ...]
    choices: Mapping[str, Choice]
    titles: Mapping[Key, str]
    replacing: tuple[str, ...] = ()


class ImportWindow(QDialog):
    """Not modal; it takes files that are dropped on it as long as it is open."""

    wished = Signal(object)
    """An `ImportWish`."""

    def __init__(
        self,
        session: Session,
        state: WindowState,
        paths: Sequence[Path],
        parent: QWidget,
        replacing: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(tr("Look before the import"))
        self.setAcceptDrops(True)
        self._state = state
        self._replacing = tuple(replacing)
        self._shown: Recognised | None = None
        self.model = RecognisedModel(session.theme.colour("warning"), self)
        self.table = RecognisedTable(self.model, self)
        self.pane = LinePane(self)
        self.files = FileLook(session, self)
        self.article = ArticleLook(session, self)
        self.columns = ColumnsLook(session, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._show_step)
        self._lay_out()
        self._connect()
        session.destroyed.connect(self.reject)
        preview = self.pane.preview
        add_zoom_keys(self, session.settings.shortcuts, preview.zoom_in, preview.zoom_out, preview.zoom_reset)
        self._remember()
        self._on_wanted()
        if paths:
            self.add(paths)

    def _lay_out(self) -> None:
        self.count = QLabel()
        self.count.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Looking at files"))
        self._stop = QPushButton(tr("Stop"))
        self._stop.setProperty("role", "link")
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.files.cancel)
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self._bar)
        head.addWidget(self._stop)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.pane)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.splitter, 1)
        column.addLayout(self._make_buttons())
        self._bar.hide()
        self._stop.hide()

    def _make_buttons(self) -> QHBoxLayout:
        self.recursive = QCheckBox(tr("Subfolders too"))
        self._add = QPushButton(tr("Add"))
        menu = QMenu(self._add)
        menu.addAction(tr("Files…"), self.choose_files)
        menu.addAction(tr("Folder…"), self.choose_folder)
        self._add.setMenu(menu)
        self._close = QPushButton(tr("Close"))
        self._close.clicked.connect(self.reject)
        self.take = QPushButton()
        self.take.clicked.connect(self._take)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._add, self.recursive):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self._add, self._close, self.take):
            button.setAutoDefault(False)
        row.addWidget(self._close)
        row.addWidget(self.take)
        self.take.setDefault(True)
        return row

    def _connect(self) -> None:
        self.files.lines_came.connect(self._on_lines)
        self.files.again_came.connect(self._on_again)
        self.files.ended.connect(self._on_ended)
        self.article.came.connect(self._on_article)
        self.article.failed.connect(lambda words: self.pane.preview.say(translated(words)))
        self.columns.came.connect(self._offer_columns)
        self.columns.failed.connect(lambda words: self.pane.preview.say(translated(words)))
        self.pane.columns_wanted.connect(self._ask_columns)
        self.model.wanted_changed.connect(self._on_wanted)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_row())
        self.pane.title_said.connect(self._rename)
        self.pane.format_said.connect(self._say_format)
        self.pane.encoding_said.connect(self._say_encoding)

    # what is remembered

    def _remember(self) -> None:
        """Be as it was when it was closed last."""
        self.recursive.setChecked(self._state.import_recursive)
        geometry = self._state.bytes("import/geometry")
        grown = scale_dialog(self)
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(QSize(1180, 680) * grown)
        self.resize(fitting(self, self.size()))

    def done(self, result: int) -> None:
        """Close, and keep how it was."""
        self.files.cancel()
        self.article.stop()
        self._state.set_bytes("import/geometry", self.saveGeometry())
        self._state.import_recursive = self.recursive.isChecked()
        super().done(result)

    # files come

    def add(self, paths: Sequence[Path]) -> None:
        """Look at more files and folders."""
        self.files.add(paths, recursive=self.recursive.isChecked(), formats=self._state.import_formats)
        self._begin()

    def choose_files(self) -> None:
        """Ask for files, and look at them."""
        dialog = QFileDialog(self, tr("Add files"), self._state.import_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._add_chosen)
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder, and look at what is in it."""
        dialog = QFileDialog(self, tr("Add a folder"), self._state.import_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._add_chosen)
        dialog.open()

    def _add_chosen(self, names: Sequence[str]) -> None:
        if names:
            self._state.import_folder = str(Path(names[0]).parent)
            self.add([Path(name) for name in names])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _begin(self) -> None:
        self._clock.start()
        self._stop.show()
        self._bar.show()
        self._show_step()

    def _show_step(self) -> None:
        step = self.files.step()
        if step is not None:
            done, total, _ = step
            self._bar.setRange(0, total)
            self._bar.setValue(done)
        self._tell_count()

    def _on_lines(self, lines: Sequence[Recognised]) -> None:
        first = not self.model.rowCount()
        self.model.add(lines)
        if first and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()

    def _on_again(self, files: Sequence[Path], lines: Sequence[Recognised]) -> None:
        key = (self._shown.path, self._shown.number) if self._shown else None
        self.model.replace(files, lines)
        row = self.model.row_of(key) if key else -1
        self.table.setCurrentIndex(self.model.index(max(row, 0), 0) if self.model.rowCount() else QModelIndex())
        self._on_row()

    def _on_ended(self, cancelled: bool) -> None:  # noqa: FBT001 - a signal's
        self._clock.stop()
        self._stop.hide()
        self._bar.hide()
        self.model.settle()
        self._tell_count()
        self._on_row()
        announce(self, tr("Stopped.") + " " + self.count.text() if cancelled else self.count.text())

    # the current line

    def _on_row(self) -> None:
        index = self.table.currentIndex()
        line = self.model.line(index.row()) if index.isValid() else None
        title = self.model.title(index.row()) if index.isValid() else ""
        choice = self.files.choices.get(line.path, Choice()) if line else Choice()
        self.pane.show_line(line, title, choice, len(self._selected_files()))
        if line is not self._shown:
            self._shown = line
            self.article.stop()
            self._pause.start()

    def _read(self) -> None:
        if self._shown is not None and self._shown.look is not None:
            self.article.read(self._shown, self.files.choices)

    def _on_article(self, page: Page) -> None:
        self.pane.preview.show_page(page)

    def _selected_files(self) -> dict[str, Path]:
        """Return the files of the selected lines: their names as choices are said by, and where they are."""
        lines = [self.model.line(row) for row in self.table.selected()]
        return {line.path: line.source.path for line in lines}

    def _rename(self, title: str) -> None:
        index = self.table.currentIndex()
        if index.isValid() and self.model.line(index.row()).look is not None:
            self.model.rename(index.row(), title)
            self.pane.title.setText(self.model.title(index.row()))

    def _say_format(self, format_id: str) -> None:
        """Have the selected files read as a format, and remember it for files of their kind."""
        files = self._selected_files()
        for name, path in files.items():
            self.files.choices[name] = replace(self.files.choices.get(name, Choice()), format_id=format_id)
            self._state.remember_import_format(path.suffix.lower(), format_id)
        self._look_again(files)

    def _say_encoding(self, encoding: str) -> None:
        """Have the selected files read in an encoding."""
        files = self._selected_files()
        for name in files:
            self.files.choices[name] = replace(self.files.choices.get(name, Choice()), encoding=encoding)
        self._look_again(files)

    def _ask_columns(self) -> None:
        if self._shown is not None:
            self.columns.read(self._shown, self.files.choices)

    def _offer_columns(self, line: Recognised, found: TableColumns) -> None:
        dialog = ColumnsDialog(PurePath(line.path).name, found, self)
        dialog.chosen.connect(lambda columns: self._say_columns(line, columns))
        dialog.open()

    def _say_columns(self, line: Recognised, columns: Mapping[str, str]) -> None:
        self.files.choices[line.path] = replace(self.files.choices.get(line.path, Choice()), columns=columns)
        self._look_again({line.path: line.source.path})

    def _look_again(self, files: Mapping[str, Path]) -> None:
        if files:
            self.files.again(list(dict.fromkeys(files.values())))
            self._begin()

    # taking

    def _on_wanted(self) -> None:
        if self.files.step() is None:  # else the clock tells: lines come faster than they are read
            self._tell_count()

    def _tell_count(self) -> None:
        lines = self.model.lines()
        wanted = len(self.model.wanted())
        faults = sum(line.look is None for line in lines)
        there = sum(bool(line.article_id) for line in lines)
        parts = [
            tr("%Ln article(s) recognised", "", len(lines) - faults) if lines else "",
            tr("%Ln can't be read", "", faults) if faults else "",
            tr("%Ln (is|are) here already", "", there) if there else "",
        ]
        if wanted and (gone := len(self._giving_way())):
            parts.append(tr("%Ln article(s) read before give(s) way, with all that is marked there", "", gone))
        words = " · ".join(part for part in parts if part)
        looking = self.files.step() is not None
        self.count.setText(words or (tr("Looking at files…") if looking else tr("Drop files or folders here.")))
        self.take.setText(tr("Import %Ln article(s)", "", wanted) if wanted else tr("Import"))
        self.take.setEnabled(bool(wanted) and not looking)

    def _giving_way(self) -> tuple[str, ...]:
        """Return the articles that a new reading takes the place of: those that are read otherwise now."""
        same = {line.article_id for line in self.model.lines()}
        return tuple(one for one in self._replacing if one not in same)

    def _take(self) -> None:
        lines = tuple(self.model.wanted())
        titles = self.model.titles()
        self.wished.emit(ImportWish(lines, dict(self.files.choices), titles, self._giving_way()))
        self.accept()

    # its size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 280)
