"""What a writer sent back, before it is taken: what is new, what is there already, what nobody can place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import in_own_direction, tr, translated

if TYPE_CHECKING:
    from annotator.services.answers import TakenAnswers

_SHOWN = 2_000  # rows of a kind
_ROW = 28

_Row = tuple[str, str, str]
"""What it is about, what the writer says, what becomes of it."""


class AnswersDialog(Dialog):
    """A row a thing, by kind; with a button that takes all that is new."""

    wanted = Signal()
    """It should be taken."""

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
        self.words = self.say(_summary(taken), "strong")
        cancel = QPushButton(tr("Cancel") if taken.new else tr("Close"))
        cancel.clicked.connect(self.reject)
        if not taken.new:
            self.buttons(cancel)
            return
        take = QPushButton(tr("Take what is new"))
        take.clicked.connect(self.wanted.emit)
        take.clicked.connect(self.accept)
        self.buttons(cancel, take)

    def _add(self, title: str, rows: list[_Row]) -> None:
        group = QTreeWidgetItem([title])
        self.list.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for row in rows[:_SHOWN]:
            item = QTreeWidgetItem([in_own_direction(" ".join(text.split())) for text in row])
            for column, text in enumerate(row):
                item.setToolTip(column, text)
            item.setSizeHint(0, QSize(0, _ROW))
            group.addChild(item)
        if len(rows) > _SHOWN:
            group.addChild(QTreeWidgetItem([tr("%Ln more", "", len(rows) - _SHOWN)]))
        group.setExpanded(True)


def _groups(taken: TakenAnswers) -> Iterator[tuple[str, Iterable[_Row]]]:
    """Yield the kinds of which there are any, each with its rows."""
    if taken.answers:
        rows = [(one.query.question, one.answer.text, _result(new=one.new)) for one in taken.answers]
        yield tr("%Ln answer(s)", "", len(rows)), rows
    if taken.corrections:
        rows = [
            (
                f"{one.quote} → {one.correction}",
                tr("accepted") if one.answer.accepted else tr("rejected"),
                _result(new=one.new),
            )
            for one in taken.corrections
        ]
        yield tr("%Ln correction(s)", "", len(rows)), rows
    if taken.remarks:
        rows = [("", one.text, _result(new=one.new)) for one in taken.remarks]
        yield tr("%Ln remark(s), which become comments", "", len(rows)), rows
    drafts = [draft for draft in taken.drafts if draft.made]
    if drafts:
        yield (
            tr("Text that was changed"),
            [(*_draft_words(draft.revision, draft.counts), tr("new")) for draft in drafts],
        )
    if taken.not_understood:
        rows = [(translated(one.why), one.what, tr("not taken")) for one in taken.not_understood]
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


def _result(*, new: bool) -> str:
    return tr("new") if new else tr("there already")


def _summary(taken: TakenAnswers) -> str:
    if not taken.new:
        return tr("Nothing in it is new.")
    return tr("%Ln thing(s) would be taken, as one step that can be undone.", "", taken.new)
