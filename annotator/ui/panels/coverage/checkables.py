"""The list of an article's checkables: what is left, with its sentences; what is waived; what contradicts something.

What is left stands as in the text, by how much its sentence is worth checking, or by kind. The arrow keys walk the list
and the text follows; Del waives one, or dismisses a contradiction, or takes that back. Letters look for a line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QLabel, QMenu, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from annotator.domain.checkable import CheckableKind, Standing
from annotator.domain.dismissal import Dismissed
from annotator.domain.finding import EarlierFinding, Finding
from annotator.ui.i18n import QT_TR_NOOP, number_words, tr, translated
from annotator.ui.models.coverage_watcher import CoverageWatcher
from annotator.ui.panels.base import PagePanel, PanelContext, Tab
from annotator.ui.panels.coverage.choices import ListChoices
from annotator.ui.panels.coverage.line_delegate import LINE, LineDelegate, ListLine
from annotator.ui.scaling import scale_of, tells_of_scale
from annotator.ui.theme import PANE_PADDING, SPACE, ui_font

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.ui.session import Session

_DATA = int(Qt.ItemDataRole.UserRole)
_MOST = 2_000  # lines of a kind; the keys walk all of them


class _Tree(QTreeWidget):
    """A tree whose keys Enter, Ctrl+Enter and Del are the list's."""

    key_pressed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Delete: "waive", Qt.Key.Key_Return: "go", Qt.Key.Key_Enter: "go"}
        name = keys.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if name == "go" and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.key_pressed.emit("open")
        elif name is not None and not modifiers:
            self.key_pressed.emit(name)
        else:
            super().keyPressEvent(event)


class CheckablesList(PagePanel):
    """What is left to cover, waived, and contradicting."""

    chosen = Signal(object)
    """The `Standing` that the user went to."""

    finding_chosen = Signal(object)
    """The `Finding` that the user went to."""

    earlier_wanted = Signal(object)
    """The `EarlierFinding` whose article should be opened."""

    waive_wanted = Signal(object)
    """The `Standing` that should be waived."""

    waive_kind_wanted = Signal(object)
    """The `CheckableKind` all of which should be waived."""

    unwaive_wanted = Signal(object)
    """The ids of waivers that should be taken back."""

    dismiss_wanted = Signal(object)
    """The `Finding` that should be told no more."""

    undismiss_wanted = Signal(object)
    """The ids of waivers of findings that should be taken back."""

    article_wanted = Signal()
    """The user is done here: the focus should go to the text."""

    def __init__(self, session: Session, covering: CoverageWatcher) -> None:
        super().__init__()
        self._session = session
        self._covering = covering
        self._stale = True
        self._choices = ListChoices(session, self)
        self._scale = 1.0
        self._tree = _Tree()
        self._tree.setAccessibleName(tr("Checkables"))
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(4 * SPACE)
        self._tree.setItemDelegate(LineDelegate(self._tree))
        self._tree.setProperty("role", "checkables")
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.currentItemChanged.connect(lambda item, _: self._go(item))
        self._tree.key_pressed.connect(self._on_key)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._offer_menu)
        self._why = QLabel()
        self._why.setProperty("role", "muted")
        self._why.setWordWrap(True)
        self._why.setMinimumHeight(12 * SPACE)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._why.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, 2 * SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * SPACE, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._choices)
        column.addWidget(self._tree, 1)
        column.addWidget(self._why)
        covering.changed.connect(self._on_changed)
        session.theme_changed.connect(self._repaint)
        self._order = session.settings.checkable_order
        session.settings_changed.connect(self._follow_settings)

    def _follow_settings(self, settings: Settings) -> None:
        if settings.checkable_order != self._order:
            self._order = settings.checkable_order
            self._on_changed()

    def _repaint(self) -> None:
        self._tree.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event) and scale_of(self) != self._scale:
            self._scale = scale_of(self)
            self._stale = True
            if self.isVisible():
                self._list()

    @classmethod
    def make(cls, context: PanelContext) -> CheckablesList:
        return cls(context.session, context.coverage)

    def tab(self) -> Tab:
        tool_tip = tr("Show what should be checked, what is waived, and what contradicts itself")
        if not self._covering.known:
            return Tab("…", tool_tip, tr("Show the checkables"))
        missing = self._covering.coverage.missing
        findings = len(self._covering.findings) + len(self._covering.earlier)
        parts = [tr("%Ln left", "", missing) if missing else tr("nothing left")]
        if findings:
            parts.append(tr("%Ln contradiction(s)", "", findings))
        spoken = tr("Show the checkables: {what}").format(what=", ".join(parts))
        return Tab(" · ".join(parts), tool_tip, spoken)

    # what is listed

    def go_into(self) -> None:
        """Give the focus to the list."""
        self._tree.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self) -> None:
        self._stale = True
        self.tab_changed.emit()
        if self.isVisible():
            self._list()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type] # Qt's own event
        if self._stale:
            self._list()

    def _list(self) -> None:
        """List anew, and stay near where the user was."""
        self._stale = False
        before, row, was_on = self._position(), self._row(), self._data(self._tree.currentItem())
        was = self._tree.blockSignals(True)
        self._tree.clear()
        if self._covering.findings:
            group = self._group(tr("Contradictions"), len(self._covering.findings))
            self._findings(group, self._covering.findings)
        if self._covering.earlier:
            group = self._group(tr("Otherwise in earlier articles"), len(self._covering.earlier))
            self._findings(group, self._covering.earlier)
        self._list_left()
        waived = self._covering.waived()
        if waived:
            group = self._group(tr("Waived"), len(waived))
            group.setExpanded(False)
            for line in [line for lines in waived.by_kind().values() for line in lines[:_MOST]][:_MOST]:
                self._line(group, line.checkable.text, line.waiver.reason if line.waiver else "", line)
        if self._covering.dismissed:
            self._dismissed(self._covering.dismissed)
        if isinstance(was_on, Finding | Dismissed):
            self._stay_among(type(was_on), row)
        else:
            self._stay_near(before, row)
        self._tree.blockSignals(was)
        item = self._tree.currentItem()
        self._tell(item)

    def _list_left(self) -> None:
        missing = self._covering.missing()
        if self._order == "kind":
            for kind, lines in missing.by_kind().items():
                group = self._group(translated(_NAMES[kind]), len(lines))
                group.setData(0, _DATA, kind)
                self._checkables(group, lines[:_MOST])
        elif missing:
            group = self._group(tr("Left to check"), len(missing))
            numbers = (
                self._covering.sentences.order_of(missing.starts) if self._order == "worth" else range(len(missing))
            )
            self._checkables(group, [missing[number] for number in numbers[:_MOST]])

    def _group(self, name: str, count: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._tree, [f"{name}  {number_words(count)}", ""])
        item.setFont(0, ui_font(13 * scale_of(self), 600))
        item.setExpanded(True)
        return item

    def _line(self, group: QTreeWidgetItem, text: str, beside: str, data: object) -> QTreeWidgetItem:
        item = QTreeWidgetItem(group, [" ".join(text.split()), beside])
        item.setData(0, _DATA, data)
        item.setToolTip(0, text)
        item.setForeground(1, self.palette().placeholderText())
        return item

    def _findings(self, group: QTreeWidgetItem, findings: Sequence[Finding]) -> None:
        """Add the lines of findings: the words that are in question, and below them why."""
        text = self._text()
        for finding in findings[:_MOST]:
            why, kind = translated(finding.why), translated(finding.kind)
            item = self._line(group, why, "", finding)
            item.setFirstColumnSpanned(True)
            words = " … ".join(_one_line(text[start:end]) for start, end in finding.spans)
            item.setData(0, LINE, ListLine(words, kind, below=why))
            item.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), f"{kind}: {why}")

    def _dismissed(self, dismissed: Sequence[Dismissed[Finding] | Dismissed[EarlierFinding]]) -> None:
        group = self._group(tr("Dismissed contradictions"), len(dismissed))
        group.setExpanded(False)
        for one in dismissed[:_MOST]:
            self._line(group, translated(one.finding.why), one.waiver.reason, one)

    def _text(self) -> str:
        opened = self._session.article()
        return opened.revision.text if opened is not None else ""

    def _checkables(self, group: QTreeWidgetItem, lines: Sequence[Standing]) -> None:
        """Add the lines of what is left, each with the sentence that it stands in."""
        text = self._text()
        for line in lines:
            one = line.checkable
            item = self._line(group, one.text, "", line)
            item.setFirstColumnSpanned(True)
            sentence = self._covering.sentences.at(one.start)
            start, end = (sentence.start, max(sentence.end, one.end)) if sentence else (one.start, one.end)
            beside = "" if self._order == "kind" else translated(one.kind)
            before, behind = _one_line(text[start : one.start]), _one_line(text[one.end : end])
            item.setData(0, LINE, ListLine(_one_line(one.text), beside, before, behind))
            item.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), f"{one.text}, {translated(one.kind)}")
            whole = " ".join(text[start:end].split())
            item.setToolTip(0, whole)
            item.setData(0, int(Qt.ItemDataRole.AccessibleDescriptionRole), whole)

    def _position(self) -> int:
        data = self._data(self._tree.currentItem())
        return data.checkable.start if isinstance(data, Standing) else -1

    def _row(self) -> int:
        """Return the row of what is chosen where its neighbours in the list are not those in the text."""
        item = self._tree.currentItem()
        by_row = self._order == "worth" or isinstance(self._data(item), Finding | Dismissed)
        group = item.parent() if item is not None and by_row else None
        return group.indexOfChild(item) if group is not None and item is not None else -1

    def _stay_near(self, position: int, row: int) -> None:
        best: QTreeWidgetItem | None = None
        least = -1
        for number in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(number)
            for child in range(group.childCount() if group is not None and group.isExpanded() else 0):
                item = group.child(child) if group is not None else None
                data = self._data(item)
                if isinstance(data, Standing):
                    there = data.checkable.start == position
                    far = abs(child - row) + (not there) if row >= 0 else abs(data.checkable.start - position)
                    far = -1 if there else far
                    if best is None or far < least:
                        best, least = item, far
        if best is not None and position >= 0:
            self._tree.setCurrentItem(best)

    def _stay_among(self, like: type, row: int) -> None:
        """Stay at a row of the findings of one sort, or at the last one."""
        for number in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(number)
            child = group.child(min(row, group.childCount() - 1)) if group is not None else None
            if child is not None and type(self._data(child)) is like:
                self._tree.setCurrentItem(child)

    @staticmethod
    def _data(item: QTreeWidgetItem | None) -> object:
        return item.data(0, _DATA) if item is not None else None

    # what is done

    def _go(self, item: QTreeWidgetItem | None) -> None:
        self._tell(item)
        data = self._data(item)
        if isinstance(data, Standing):
            self.chosen.emit(data)
        elif isinstance(data, Finding):
            self.finding_chosen.emit(data)
        elif isinstance(data, Dismissed):
            self.finding_chosen.emit(data.finding)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        data = self._data(item)
        if isinstance(data, Standing) and data.waiver is not None:
            self._why.setText(tr("Waived by {who}: {reason}").format(who=data.waiver.person, reason=data.waiver.reason))
        elif isinstance(data, Standing):
            self._why.setText(self._reasons(data))
        elif isinstance(data, Dismissed):
            words = tr("Dismissed by {who}: {reason}")
            self._why.setText(words.format(who=data.waiver.person, reason=data.waiver.reason))
        elif isinstance(data, EarlierFinding):
            way = tr("{0} opens the earlier article.").replace("{0}", _open_keys())
            self._why.setText(f"{translated(data.why)}\n{way}")
        elif isinstance(data, Finding):
            self._why.setText(translated(data.why))
        else:
            nothing = self._covering.known and not self._tree.topLevelItemCount()
            self._why.setText(self._covering.nothing_left() if nothing else "")

    def _reasons(self, line: Standing) -> str:
        """Say why it is listed and, where the order goes by that, why its sentence is worth checking."""
        why = translated(line.checkable.why)
        sentence = self._covering.sentences.at(line.checkable.start) if self._order == "worth" else None
        if sentence is None or not sentence.signs:
            return why
        signs = ", ".join(translated(sign) for sign in sentence.why)
        return why + "\n" + tr("The sentence: {0}").replace("{0}", signs)

    def _on_key(self, name: str) -> None:
        data = self._data(self._tree.currentItem())
        if name == "go":
            self.article_wanted.emit()
        elif name == "open":
            if isinstance(data, EarlierFinding):
                self.earlier_wanted.emit(data)
        elif isinstance(data, CheckableKind):
            self.waive_kind_wanted.emit(data)
        elif isinstance(data, Standing) and data.waiver is None:
            self.waive_wanted.emit(data)
        elif isinstance(data, Standing) and data.waiver is not None:
            self.unwaive_wanted.emit([data.waiver.waiver_id])
        elif isinstance(data, Finding):
            self.dismiss_wanted.emit(data)
        elif isinstance(data, Dismissed):
            self.undismiss_wanted.emit([data.waiver.waiver_id])

    def _offer_menu(self, place: QPoint) -> None:
        data = self._data(self._tree.itemAt(place))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(data, Standing) and data.waiver is None:
            menu.addAction(tr("Waive…") + "\tDel", lambda: self.waive_wanted.emit(data))
        elif isinstance(data, Standing) and data.waiver is not None:
            waiver_id = data.waiver.waiver_id
            menu.addAction(tr("Take the waiver back") + "\tDel", lambda: self.unwaive_wanted.emit([waiver_id]))
        elif isinstance(data, Finding):
            menu.addAction(tr("Dismiss…") + "\tDel", lambda: self.dismiss_wanted.emit(data))
            if isinstance(data, EarlierFinding):
                way = tr("Open the earlier article") + "\t" + _open_keys()
                menu.addAction(way, lambda: self.earlier_wanted.emit(data))
        elif isinstance(data, Dismissed):
            dismissed_id = data.waiver.waiver_id
            menu.addAction(tr("Tell it again") + "\tDel", lambda: self.undismiss_wanted.emit([dismissed_id]))
        elif isinstance(data, CheckableKind):
            menu.addAction(tr("Waive all of them…") + "\tDel", lambda: self.waive_kind_wanted.emit(data))
        if not menu.isEmpty():
            menu.popup(self._tree.viewport().mapToGlobal(place))


def _open_keys() -> str:
    """Return the keys that open the article a line speaks of, as this system writes them."""
    return QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)


def _one_line(text: str) -> str:
    """Return words on one line, with the spaces at their ends: they stand beside others."""
    return re.sub(r"\s+", " ", text)


_NAMES = {
    CheckableKind.NUMBER: QT_TR_NOOP("Numbers"),
    CheckableKind.MONEY: QT_TR_NOOP("Money"),
    CheckableKind.PERCENTAGE: QT_TR_NOOP("Percentages"),
    CheckableKind.AGE: QT_TR_NOOP("Ages"),
    CheckableKind.DATE: QT_TR_NOOP("Dates"),
    CheckableKind.DURATION: QT_TR_NOOP("Durations"),
    CheckableKind.PERSON: QT_TR_NOOP("People"),
    CheckableKind.ORGANISATION: QT_TR_NOOP("Organisations"),
    CheckableKind.PLACE: QT_TR_NOOP("Places"),
    CheckableKind.QUOTATION: QT_TR_NOOP("Quotations"),
    CheckableKind.SUPERLATIVE: QT_TR_NOOP("Superlatives and absolutes"),
    CheckableKind.LAW: QT_TR_NOOP("Laws and documents"),
}
