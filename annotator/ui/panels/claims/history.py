"""The history of one claim in readable lines, read when it is unfolded."""

from __future__ import annotations

import html
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.domain.history import Act, ActKind, Change
from annotator.ui.i18n import local_date, tr
from annotator.ui.panels.claims.sections import INSET, link_button

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook
    from annotator.services.projects import Project
    from annotator.ui.session import Session

_ACTS = 50
_SHOWN_LENGTH = 120
_PARAGRAPH = '<p style="margin-top: 0; margin-bottom: 6px">{0}</p>'
_OWN_COLUMNS = frozenset({"checked_by", "checked_at", "version"})
"""Columns that follow from others, and would only repeat them."""

_FIELDS = {
    "wording": "wording",
    "claimant": "claimant",
    "voice": "voice",
    "rationale": "rationale",
    "correction": "correction",
    "priority": "priority",
    "stance": "stance",
    "kind": "kind",
    "title": "title",
    "publisher": "publisher",
    "url": "URL",
    "archived_url": "archived URL",
    "quote": "quote",
    "note": "note",
    "published": "published date",
    "accessed": "accessed date",
}


def history_line(act: Act, claim_id: str, codebook: Codebook) -> str:
    """Return what an act did to a claim: "22 Nov 2026, 14:05 — Anna: status unchecked → verified"."""
    said = [text for change in act.changes if change.claim_id == claim_id for text in _said(change, codebook)]
    what = "; ".join(dict.fromkeys(said)) or act.label
    form = {
        ActKind.UNDO: tr("{when} — {who} took back: {what}"),
        ActKind.REDO: tr("{when} — {who} did again: {what}"),
    }.get(act.kind, tr("{when} — {who}: {what}"))
    return form.replace("{when}", _local(act.at)).replace("{who}", act.person).replace("{what}", what)


def _local(at: datetime) -> str:
    here = at.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return f"{local_date(here.date().isoformat())}, {time}"


def _said(change: Change, codebook: Codebook) -> Iterator[str]:
    before, after = change.before, change.after
    if change.entity == "claim":
        if before is None or after is None:
            image = before or after or {}
            form = tr("made the claim “{0}”") if before is None else tr("removed the claim “{0}”")
            yield form.replace("{0}", _short(image.get("wording", "")))
        else:
            yield from _fields(before, after, codebook)
    elif change.entity == "mention":
        image = after or before or {}
        form = tr("marked “{0}”") if before is None else tr("moved to “{0}”") if after else tr("unmarked “{0}”")
        yield form.replace("{0}", _short(image.get("quote", "")))
    elif change.entity == "claim_tag":
        tag_id = (after or before or {}).get("tag_id", "")
        name = next((tag.name for tag in codebook.tags if tag.tag_id == tag_id), tag_id)
        yield (tr("put on the tag {0}") if after else tr("took off the tag {0}")).replace("{0}", name)
    elif change.entity == "evidence":
        if before is None or after is None:
            image = before or after or {}
            form = tr("added the evidence “{0}”") if before is None else tr("removed the evidence “{0}”")
            name = image.get("title") or image.get("url") or image.get("quote", "")
            yield form.replace("{0}", _short(name))
        else:
            yield from (tr("evidence") + " " + text for text in _fields(before, after, codebook))


def _fields(before: Any, after: Any, codebook: Codebook) -> Iterator[str]:
    for name, value in after.items():
        if name in _OWN_COLUMNS:
            continue
        old = before.get(name, "")
        if name == "status":
            yield f"{tr('status')} {_status(old, codebook)} → {_status(value, codebook)}"
        elif old in ("", None):
            yield f"{tr(_FIELDS.get(name, name))} “{_short(value)}”"
        elif value in ("", None):
            yield tr("{0} emptied").replace("{0}", tr(_FIELDS.get(name, name)))
        else:
            yield f"{tr(_FIELDS.get(name, name))} “{_short(old)}” → “{_short(value)}”"


def _status(key: str, codebook: Codebook) -> str:
    status = codebook.status_by_key.get(key)
    return status.label if status else key


def _short(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN_LENGTH else text[: _SHOWN_LENGTH - 1].rstrip() + "…"


class HistorySection(QWidget):
    """A heading to unfold, and the lines, newest first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._claim_id = ""
        self.shown: tuple[str, ...] = ()
        self.toggle = link_button("", tr("Who changed what, and when"), self)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._unfold)
        self.lines = QLabel(self)
        self.lines.setProperty("look", "small")
        self.lines.setWordWrap(True)
        self.lines.setTextFormat(Qt.TextFormat.RichText)  # for the space between paragraphs; the text is escaped
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines.setContentsMargins(INSET, 4, INSET, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toggle)
        column.addWidget(self.lines)
        self._unfold(unfolded=False)

    def open(self, claim_id: str) -> None:
        """Turn to another claim, or read the same one's history again."""
        self._claim_id = claim_id
        if self.toggle.isChecked():
            self._read()

    def _unfold(self, unfolded: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        self.toggle.setText(("▾ " if unfolded else "▸ ") + tr("History"))
        self.toggle.setAccessibleName(tr("History, unfolded") if unfolded else tr("History, folded"))
        self.lines.setVisible(unfolded)
        if unfolded:
            self._read()
        else:
            self.shown = ()
            self.lines.clear()

    def _read(self) -> None:
        claim_id, codebook = self._claim_id, self._session.codebook

        def lines(project: Project) -> tuple[str, tuple[str, ...]]:
            acts = project.history.acts(claim_id=claim_id, limit=_ACTS)
            return claim_id, tuple(history_line(act, claim_id, codebook) for act in reversed(acts))

        self._session.read(lines, self._show, self, key="history")

    def _show(self, read: tuple[str, tuple[str, ...]]) -> None:
        claim_id, lines = read
        if claim_id == self._claim_id and self.toggle.isChecked():
            self.shown = lines
            self.lines.setText("".join(_PARAGRAPH.replace("{0}", html.escape(line)) for line in lines))
            self.lines.setAccessibleName("\n".join(lines))
