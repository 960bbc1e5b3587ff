"""What was read in an attached file, as plain text with its page numbers: found in, marked, taken from.

Nothing is loaded and nothing is run: it shows the text that the project keeps of the file, a part of a long one at a
time. The file itself is opened in the system's viewer elsewhere (`panels/evidence/attachment.py`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from annotator.domain.attached_text import AttachedPage, page_at
from annotator.domain.quote import places_of
from annotator.domain.text import OffsetMap
from annotator.ui.accessible import announce
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated
from annotator.ui.theme import reading_font

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session

_AT_ONCE = 120
"""Pages that are shown together: half a megabyte is laid out without a pause."""
_BEFORE = 20


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a file's text as it is shown: lines that name the pages stand in it, and are none of its words."""

    pages: tuple[AttachedPage, ...]
    text: str
    starts: tuple[int, ...]
    """Where the words of each page begin in what is shown."""
    heads: tuple[tuple[int, int], ...]
    earlier: bool
    later: bool
    fault: str = ""
    warnings: tuple[str, ...] = ()

    def shown(self, position: int) -> int | None:
        """Return where a place of the file's text is shown; None where it is in another part."""
        for page, start in zip(self.pages, self.starts, strict=True):
            if page.start <= position < page.end:
                return start + position - page.start
        return None

    def stretches(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return where a stretch of the file's text is shown: one for each page that it goes over."""
        return [
            (start + max(0, first - page.start), start + min(len(page.text.rstrip()), last - page.start))
            for page, start in zip(self.pages, self.starts, strict=True)
            if page.start < last and first < page.start + len(page.text.rstrip())
        ]

    def place(self, shown: int) -> int:
        """Return which place of the file's text is shown there; of a page's name, where the page begins."""
        at = max(0, bisect_right(self.starts, shown) - 1)
        page = self.pages[at]
        return page.start + min(max(0, shown - self.starts[at]), len(page.text))


def _part(project: Project, sha256: str, around: int, first: int | None) -> _Part:
    """Return the part of a file's text from a page on, else the one with a place of the text in it."""
    known = project.attached_texts.of([sha256]).get(sha256)
    if known is None or not known.chars:
        why = known.fault if known else ""
        return _Part((), "", (), (), earlier=False, later=False, fault=why)
    if first is None:
        first = max(0, project.attached_texts.place_at(sha256, around) - _BEFORE)
    pages = project.attached_texts.pages(sha256, first, _AT_ONCE + 1)
    later, pages = len(pages) > _AT_ONCE, pages[:_AT_ONCE]
    parts: list[str] = []
    starts: list[int] = []
    heads: list[tuple[int, int]] = []
    length, label = 0, ""
    for page in pages:
        head = page_name(page, label)
        label = page.label
        if head:
            heads.append((length, length + len(head)))
            parts.append(f"{head}\n")
            length += len(head) + 1
        starts.append(length)
        parts.append(page.text)
        length += len(page.text)
    text = "".join(parts)
    return _Part(tuple(pages), text, tuple(starts), tuple(heads), first > 0, later, "", known.warnings)


def page_name(page: AttachedPage, label_before: str = "") -> str:
    """Return what a page is called above its words; "" for a piece that goes on where the one before ended."""
    label = translated(page.label) if page.label != label_before or page.page is not None else ""
    number = tr("Page {0}").replace("{0}", QLocale().toString(page.page)) if page.page is not None else ""
    return " · ".join(part for part in (label, number) if part)


def _places(project: Project, sha256: str, words: str) -> list[tuple[int, int]]:
    pages = project.attached_texts.pages(sha256)
    return [
        (page.start + start, page.start + end) for page in pages for start, end in places_of(page.text, words).spans
    ]


def quoted_place(project: Project, sha256: str, quote: str) -> tuple[int, int]:
    """Return where a quoted passage first stands in a file's text; (0, 0) where it does not, or there is none."""
    return next(iter(_places(project, sha256, quote)), (0, 0)) if quote.strip() else (0, 0)


class AttachedTextDialog(Dialog):
    """Shows one file's text, with a passage marked, and lets words of it be taken as the evidence's quotation."""

    take_wanted = Signal(str, object)
    """Words of the file, and the number of their page or None."""

    def __init__(
        self,
        session: Session,
        sha256: str,
        name: str,
        parent: QWidget | None,
        *,
        span: tuple[int, int] = (0, 0),
        can_take: bool = False,
    ) -> None:
        super().__init__(name, parent, 760)
        self.resize(860, 720)
        self._session = session
        self._sha256 = sha256
        self._span = span
        self._part = _Part((), "", (), (), earlier=False, later=False)
        self._offsets = OffsetMap("")
        self._found: Sequence[tuple[int, int]] = ()
        self._looked_for = ""
        self.told = self.say("")
        self.told.hide()
        self.text = self._make_text()
        self._make_find()
        self.column.addWidget(self.text, 1)
        self._make_buttons(can_take=can_take)
        QShortcut(QKeySequence.StandardKey.Find, self, self._go_to_find)
        QShortcut(QKeySequence.StandardKey.FindNext, self, lambda: self._step(1))
        QShortcut(QKeySequence.StandardKey.FindPrevious, self, lambda: self._step(-1))
        session.destroyed.connect(self.reject)
        session.theme_changed.connect(self._mark)
        self.text.setFocus()
        self._read(span[0])

    def _make_text(self) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(tr("Text of the file"))
        text.setFont(reading_font(15))
        text.document().setDocumentMargin(20)
        text.selectionChanged.connect(self._on_selection)
        text.verticalScrollBar().valueChanged.connect(lambda _: self._say_page())
        return text

    def _make_find(self) -> None:
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(tr("Find in the file"))
        self.find_field.setAccessibleName(tr("Find in the file"))
        self.find_field.setClearButtonEnabled(True)
        self.find_field.returnPressed.connect(lambda: self._step(1))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.page = QLabel()
        self.page.setProperty("role", "muted")
        row = QHBoxLayout()
        row.addWidget(self.find_field, 1)
        row.addWidget(self.count)
        row.addWidget(self.page)
        self.column.addLayout(row)

    def _make_buttons(self, *, can_take: bool) -> None:
        self.take = QPushButton(tr("Take as the quotation"))
        self.take.setToolTip(tr("The selected words, else the marked passage, with their page ({0})").replace(
            "{0}", QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        ))  # fmt: skip
        self.take.setShortcut(QKeySequence("Ctrl+Return"))
        self.take.setVisible(can_take)
        self.take.setEnabled(False)
        self.take.clicked.connect(self._take)
        self.earlier = QPushButton(tr("Earlier pages"))
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later = QPushButton(tr("Later pages"))
        self.later.clicked.connect(lambda: self._turn(1))
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(self.take, self.earlier, self.later, close)
        close.setDefault(False)  # Enter in the field looks for the next one
        self.earlier.hide()
        self.later.hide()

    # what is shown

    def _read(self, around: int, first: int | None = None, then: Callable[[], None] | None = None) -> None:
        sha256 = self._sha256

        def taken(part: _Part) -> None:
            self._show(part)
            if then is not None:
                then()

        self._session.read(lambda project: _part(project, sha256, around, first), taken, self, key="part")

    def _show(self, part: _Part) -> None:
        self._part = part
        self._offsets = OffsetMap(part.text)
        self.text.setPlainText(part.text)
        self.earlier.setVisible(part.earlier)
        self.later.setVisible(part.later)
        said = [translated(words) for words in (part.fault, *part.warnings) if words]
        if not part.pages and not said:
            said = [tr("Nothing was read in this file yet, or it is of no kind that is read.")]
        self.told.setText(" ".join(said))
        self.told.setVisible(bool(said))
        self._mark()
        self._go_to(self._span[0] if self._span[1] else part.pages[0].start if part.pages else 0)
        self._on_selection()

    def _mark(self) -> None:
        """Let the names of pages step back, and the passage stand out."""
        theme = self._session.theme
        muted, marked = QTextCharFormat(), QTextCharFormat()
        muted.setForeground(theme.colour("muted"))
        marked.setBackground(QColor(theme.colour("accent_tint")))
        marked.setForeground(theme.colour("text"))
        extra = [self._selection(*head, muted) for head in self._part.heads]
        for start, end in self._part.stretches(*self._span):
            extra.append(self._selection(start, end, marked))
        self.text.setExtraSelections(extra)

    def _selection(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(start, end)
        selection.format = look
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._offsets.to_utf16(start))
        cursor.setPosition(self._offsets.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _go_to(self, place: int) -> None:
        shown = self._part.shown(place)
        if shown is not None:
            self.text.setTextCursor(self._cursor(shown, shown))
            self.text.centerCursor()
        self._say_page_of(place)

    def _say_page(self) -> None:
        """Say on which page the middle of the view is, where there is more than is in view."""
        if self.text.verticalScrollBar().maximum():
            middle = self.text.cursorForPosition(self.text.viewport().rect().center()).position()
            self._say_page_of(self._part.place(self._offsets.from_utf16(middle)))

    def _say_page_of(self, place: int) -> None:
        if not self._part.pages:
            self.page.clear()
            return
        page = page_at(self._part.pages, place) or self._part.pages[-1]
        self.page.setText(page_name(page))

    def _turn(self, by: int) -> None:
        """Show the pages before or behind these."""
        pages = self._part.pages
        if pages:
            first = pages[-1].place + 1 if by > 0 else max(0, pages[0].place - _AT_ONCE)
            self._span = (0, 0)
            self._read(0, first)

    # finding

    def _go_to_find(self) -> None:
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def _step(self, by: int) -> None:
        """Go to the next place of the words that are looked for, or the one before."""
        words, sha256 = self.find_field.text().strip(), self._sha256
        if not words:
            return
        if words == self._looked_for:
            self._step_to(by)
            return

        def taken(found: list[tuple[int, int]]) -> None:
            self._looked_for, self._found = words, found
            self._step_to(by)

        self._session.read(lambda project: _places(project, sha256, words), taken, self, key="find")

    def _step_to(self, by: int) -> None:
        if not self._found:
            self.count.setText(tr("Not there"))
            announce(self, tr("Not there"))
            return
        here = self._span if self._span in self._found else None
        if here is not None:
            at = (self._found.index(here) + by) % len(self._found)
        else:
            place = self._part.place(self._offsets.from_utf16(self.text.textCursor().position()))
            at = next((n for n, (start, _) in enumerate(self._found) if start >= place), 0)
        self._span = self._found[at]
        number, total = QLocale().toString(at + 1), QLocale().toString(len(self._found))
        self.count.setText(tr("{0} of {1}").replace("{0}", number).replace("{1}", total))
        if self._part.shown(self._span[0]) is None:
            self._read(self._span[0])
        else:
            self._mark()
            self._go_to(self._span[0])
        self._on_selection()

    # taking

    def _on_selection(self) -> None:
        self.take.setEnabled(bool(self._chosen()[0]))

    def _chosen(self) -> tuple[str, int | None]:
        """Return the selected words of the file, else those of the marked passage, and their page."""
        cursor = self.text.textCursor()
        start, end = self._span
        if cursor.hasSelection():
            start = self._part.place(self._offsets.from_utf16(cursor.selectionStart()))
            end = self._part.place(self._offsets.from_utf16(cursor.selectionEnd()))
        words = "".join(
            page.text[max(0, start - page.start) : max(0, end - page.start)]
            for page in self._part.pages
            if page.start < end and start < page.end
        )
        page = page_at(self._part.pages, start)
        return words.strip(), page.page if page is not None else None

    def _take(self) -> None:
        words, page = self._chosen()
        if words:
            self.take_wanted.emit(words, page)
            self.accept()


def show_attached_text(
    session: Session, parent: QWidget, sha256: str, name: str, span: tuple[int, int] = (0, 0), evidence_id: str = ""
) -> AttachedTextDialog:
    """Show the text of an attached file; with a piece of evidence, words of it can be taken as its quotation."""
    dialog = AttachedTextDialog(session, sha256, name, parent.window(), span=span, can_take=bool(evidence_id))
    dialog.take_wanted.connect(lambda words, page: take_passage(session, evidence_id, sha256, words, page))
    dialog.open()
    return dialog


def take_passage(session: Session, evidence_id: str, sha256: str, words: str, page: int | None) -> None:
    """Make words of its file the quotation of a piece of evidence."""
    session.act(tr("Taking the passage"), lambda project: project.sources.take(evidence_id, sha256, words, page))
