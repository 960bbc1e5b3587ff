"""What a writer sent back, before it is taken: what is new, what is there already, what nobody can place.

Each thing that is new has a box to tick, so that one can be left while the others are taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.services.answers import draft_key
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import in_own_direction, tr, translated

if TYPE_CHECKING:
    from annotator.services.answers import TakenAnswer, TakenAnswers, TakenCorrection, TakenRemark

_SHOWN = 2_000  # rows of a kind
_ROW = 28

_KEY = Qt.ItemDataRole.UserRole


class _Row(NamedTuple):
    """What it is about, what the writer says, what becomes of it; the key by which it is left, if it is new."""

    about: str
    said: str
    result: str
    key: str = ""


class AnswersDialog(Dialog):
    """A row a thing, by kind; with a button that takes what is new and ticked."""

    wanted = Signal(object)
    """It should be taken, but for what has these keys: a frozenset of str."""

    def __init__(self, taken: TakenAnswers, name: str, parent: QWidget) -> None:
        super().__init__(tr("Answers of the writer"), parent, 860)
        self.resize(860, 460)
        heading = tr("Answers of {0}").replace("{0}", taken.author) if taken.author else tr("Answers of the writer")
        self.say(heading, "title")
        self.say(name, "muted")
        for warning in taken.warnings:
            self.say(translated(warning))
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Answers"))
        self.list.setHeaderLabels([tr("About"), tr("The writer says"), tr("Result")])
        self.list.setWordWrap(True)
        self.list.setUniformRowHeights(False)
        for title, rows in _groups(taken):
            self._add(title, list(rows))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setCurrentItem(self.list.topLevelItem(0))  # type: ignore[arg-type] # there is at least one
        self.column.addWidget(self.list, 1)
        self.words = self.say(_summary(taken.new) if taken.new else tr("Nothing in it is new."), "strong")
        cancel = QPushButton(tr("Cancel") if taken.new else tr("Close"))
        cancel.clicked.connect(self.reject)
        if not taken.new:
            self.buttons(cancel)
            return
        self._take = QPushButton(tr("Take what is ticked"))
        self._take.clicked.connect(lambda: self.wanted.emit(frozenset(self._keys(Qt.CheckState.Unchecked))))
        self._take.clicked.connect(self.accept)
        self.list.itemChanged.connect(self._ticked)
        self.buttons(cancel, self._take)

    def _add(self, title: str, rows: list[_Row]) -> None:
        group = QTreeWidgetItem([title])
        self.list.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for row in rows[:_SHOWN]:
            item = QTreeWidgetItem([in_own_direction(" ".join(text.split())) for text in row[:3]])
            for column, text in enumerate(row[:3]):
                item.setToolTip(column, text)
            if row.key:
                item.setData(0, _KEY, row.key)
                item.setCheckState(0, Qt.CheckState.Checked)
            item.setSizeHint(0, QSize(0, _ROW))
            group.addChild(item)
        if len(rows) > _SHOWN:
            group.addChild(QTreeWidgetItem([tr("%Ln more", "", len(rows) - _SHOWN)]))
        group.setExpanded(True)

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        """Yield the rows that can be ticked."""
        for number in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(number)
            for row in range(group.childCount() if group is not None else 0):
                item = group.child(row) if group is not None else None
                if item is not None and item.data(0, _KEY):
                    yield item

    def _keys(self, state: Qt.CheckState) -> set[str]:
        return {item.data(0, _KEY) for item in self._rows() if item.checkState(0) is state}

    def _ticked(self, changed: QTreeWidgetItem) -> None:
        """Say how much is taken now. What has one key is taken together: a correction at all places of its claim."""
        key, state = changed.data(0, _KEY), changed.checkState(0)
        with QSignalBlocker(self.list):
            for item in self._rows():
                if item.data(0, _KEY) == key:
                    item.setCheckState(0, state)
        count = sum(item.checkState(0) is Qt.CheckState.Checked for item in self._rows())
        self.words.setText(_summary(count))
        self._take.setEnabled(count > 0)


def _groups(taken: TakenAnswers) -> Iterator[tuple[str, Iterable[_Row]]]:
    """Yield the kinds of which there are any, each with its rows."""
    if taken.answers:
        rows = [_row(one.query.question, one.answer.text, one) for one in taken.answers]
        yield tr("%Ln answer(s)", "", len(rows)), rows
    if taken.corrections:
        rows = [
            _row(f"{one.quote} → {one.correction}", tr("accepted") if one.answer.accepted else tr("rejected"), one)
            for one in taken.corrections
        ]
        yield tr("%Ln correction(s)", "", len(rows)), rows
    if taken.remarks:
        rows = [_row("", one.text, one) for one in taken.remarks]
        yield tr("%Ln remark(s), which become comments", "", len(rows)), rows
    drafts = [draft for draft in taken.drafts if draft.made]
    if drafts:
        yield (
            tr("Text that was changed"),
            [
                _Row(*_draft_words(draft.revision, draft.counts), tr("new"), draft_key(draft.article_id))
                for draft in drafts
            ],
        )
    if taken.not_understood:
        rows = [_Row(translated(one.why), one.what, tr("not taken")) for one in taken.not_understood]
        yield tr("%Ln thing(s) not understood", "", len(rows)), rows
    if taken.empty and not taken.not_understood:
        yield tr("Nothing is answered in it."), ()


def _draft_words(revision: int, counts: dict[str, int]) -> tuple[str, str]:
    parts = (
        tr("%Ln place(s) as before", "", counts["exact"]) if counts["exact"] else "",
        tr("%Ln moved", "", counts["moved"]) if counts["moved"] else "",
        tr("%Ln changed", "", counts["changed"]) if counts["changed"] else "",
        tr("%Ln lost", "", counts["lost"]) if counts["lost"] else "",
    )
    return tr("Revision {0}").replace("{0}", str(revision)), " · ".join(filter(None, parts))


def _row(about: str, said: str, taken: TakenAnswer | TakenCorrection | TakenRemark) -> _Row:
    return _Row(about, said, tr("new") if taken.new else tr("there already"), taken.key if taken.new else "")


def _summary(new: int) -> str:
    if not new:
        return tr("Nothing is taken.")
    return tr("%Ln thing(s) would be taken, as one step that can be undone.", "", new)
