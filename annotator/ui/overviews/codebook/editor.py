"""The codebook editor: the statuses and the tags on one side, a form over the chosen one on the other.

Everything is stored as it is done, an act each. The rules are the domain's, the acts the service's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import Codebook, CodebookUse, Status, StatusFields, TagFields
from annotator.domain.codebook_rules import MOST_STATUSES
from annotator.ui.actions.hints import status_keys
from annotator.ui.i18n import tr
from annotator.ui.overviews.base import Overview
from annotator.ui.overviews.codebook.dialogs import MergeDialog
from annotator.ui.overviews.codebook.entries import Entry, EntryList, status_entries, tag_entries
from annotator.ui.overviews.codebook.exchange import CodebookExchange
from annotator.ui.overviews.codebook.fields import TextField
from annotator.ui.overviews.codebook.fresh import fresh_status, fresh_tag_name
from annotator.ui.overviews.codebook.sent import Sent
from annotator.ui.overviews.codebook.status_form import StatusForm
from annotator.ui.overviews.codebook.tag_form import TagForm
from annotator.ui.role_limits import refusal
from annotator.ui.scaling import scaled, tells_of_scale
from annotator.ui.theme import SPACE, Theme
from annotator.ui.widgets.flow import FlowLayout
from annotator.ui.widgets.margins import set_margins

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.projects import Project
    from annotator.services.results import Added
    from annotator.services.scale import ScaleService
    from annotator.services.tags import TagService
    from annotator.ui.session import Session

R = TypeVar("R")
_MARGIN = 6 * SPACE
_LISTS_WIDTH = 264
_NARROW, _NARROW_LISTS = 760, 176  # px: below that width of all, the lists have this one
_FORM_WIDTH = 640


@dataclass(frozen=True, slots=True)
class _Known:
    """What is on the screen: the codebook, and how often each of its parts is used."""

    book: Codebook
    uses: CodebookUse


class CodebookEditor(Overview):
    """Statuses and tags, edited."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("codebookEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._known = _Known(session.codebook, CodebookUse())
        self._moves = 0  # that are under way, and shown already
        self._sent = Sent()
        self._to_choose = ""  # what was added and is to be gone into when it is there
        self.exchange = CodebookExchange(session, self, self._act)
        self.statuses = EntryList(tr("Verification statuses"), session.theme, nests=False)
        self.tags = EntryList(tr("Tags"), session.theme, nests=True)
        self.status_form, self.tag_form = StatusForm(session.theme), TagForm()
        self._forms = QStackedWidget()
        self._changing: list[QPushButton] = []
        self._adding: list[QPushButton] = []
        self._lay_out()
        self._connect()
        self._fill()

    # how it is made

    def _lay_out(self) -> None:
        title = QLabel(tr("Codebook"))
        title.setProperty("role", "title")
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # the buttons stand at the end
        head = FlowLayout(2 * SPACE)
        set_margins(head, 0, 0, _MARGIN, 0)
        head.addWidget(title)
        for words, handler in (
            (tr("Use another scale…"), self.exchange.choose_scale),
            (tr("Import…"), self.exchange.choose_import),
            (tr("Export…"), self.exchange.choose_export),
            (tr("Versions"), self.exchange.show_versions),
        ):
            button = QPushButton(words)
            button.clicked.connect(lambda _, handler=handler: handler())
            head.addWidget(button)
            if handler in (self.exchange.choose_scale, self.exchange.choose_import):
                self._changing.append(button)
        body = QHBoxLayout()
        body.setSpacing(8 * SPACE)
        body.addWidget(self._lists())
        body.addWidget(self._scrolled(), 1)
        column = QVBoxLayout(self)
        set_margins(column, _MARGIN, _MARGIN, 0, 0)
        column.setSpacing(4 * SPACE)
        column.addLayout(head)
        self._tell_role(column)
        column.addLayout(body, 1)

    def _tell_role(self, column: QVBoxLayout) -> None:
        """Say who may change the codebook where that is not this person's; then nothing here can be changed."""
        why = refusal(self.session.project, "edit_tag")
        self._closed = bool(why)
        if not why:
            return
        words = QLabel(why)
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        column.addWidget(words)
        for changing in (*self._changing, self.status_form, self.tag_form):
            changing.setEnabled(False)
            changing.setToolTip(why)
        for adding in self._adding:
            adding.hide()
        for view in (self.statuses, self.tags):
            view.setDragDropMode(EntryList.DragDropMode.NoDragDrop)

    def _lists(self) -> QWidget:
        lists = self._side = QWidget()
        lists.setFixedWidth(_LISTS_WIDTH)
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 4 * SPACE)
        column.setSpacing(SPACE)
        for words, adding, handler, view in (
            (tr("Statuses"), tr("Add a status"), self.add_status, self.statuses),
            (tr("Tags"), tr("Add a tag"), self.add_tag, self.tags),
        ):
            heading = QLabel(words)
            heading.setProperty("role", "strong")
            add = QPushButton(tr("Add"))
            add.setProperty("role", "link")
            add.setAccessibleName(adding)
            add.setToolTip(adding)
            add.clicked.connect(handler)
            self._adding.append(add)
            row = QHBoxLayout()
            row.addWidget(heading)
            row.addStretch(1)
            row.addWidget(add)
            column.addLayout(row)
            view.setMinimumHeight(7 * SPACE)
            column.addWidget(view, 1)
        return lists

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event):
            self._fit()

    def _fit(self) -> None:
        """Give lists and forms the widths that they have at this width and scale."""
        width = _LISTS_WIDTH if self.width() >= scaled(self, _NARROW) else _NARROW_LISTS
        self._side.setFixedWidth(scaled(self, width))
        self._forms.setMaximumWidth(scaled(self, _FORM_WIDTH))

    def _scrolled(self) -> QScrollArea:
        self._forms.addWidget(self.status_form)
        self._forms.addWidget(self.tag_form)
        page = QWidget()
        page.setObjectName("page")
        inside = QHBoxLayout(page)
        set_margins(inside, 0, 0, _MARGIN, _MARGIN)
        inside.addWidget(self._forms, 100)
        inside.addStretch(1)
        self._forms.setMaximumWidth(_FORM_WIDTH)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self._scroll = scroll
        return scroll

    def _connect(self) -> None:
        self.statuses.chosen.connect(lambda _: self._choose(self.statuses))
        self.tags.chosen.connect(lambda _: self._choose(self.tags))
        self._connect_to_session()
        if self._closed:
            return
        self.statuses.moved.connect(self._move_status)
        self.tags.moved.connect(self._move_tag)
        self.status_form.given.connect(self._set_status)
        self.tag_form.given.connect(self._set_tag)
        self.tag_form.parent_given.connect(lambda parent: self._move_tag(self.tags.current_id(), parent, ""))
        for view, form in ((self.statuses, self.status_form), (self.tags, self.tag_form)):
            view.edit_wanted.connect(partial(self._go_into, form))
            view.delete_wanted.connect(self.delete)
            form.merge_wanted.connect(self.ask_merge)
            form.retire_wanted.connect(self.retire)
            form.restore_wanted.connect(self.restore)
            form.delete_wanted.connect(self.delete)

    def _connect_to_session(self) -> None:
        self.session.changed.connect(self._on_changed)
        self.session.theme_changed.connect(self._apply_theme)
        self.session.settings_changed.connect(self._fill)

    def _apply_theme(self, theme: Theme) -> None:
        self.statuses.theme = self.tags.theme = theme
        self.statuses.viewport().update()
        self.tags.viewport().update()
        self.status_form.apply_theme(theme)

    # entering, leaving, and what is shown

    def enter(self, wanted: object = None) -> None:
        """Come to the front; a string is the key of a status, or the id of a tag, to show."""
        if isinstance(wanted, str) and not self.statuses.choose(wanted):
            self.tags.choose(wanted)
        if self._entry() is None:
            self.statuses.choose(self._known.book.offered[0].key)
        self._list().setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> bool:
        """Come back from the form to the list; leave from there."""
        focused = QApplication.focusWidget()
        if focused is None or not self._forms.isAncestorOf(focused):
            return False
        self._list().setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def _on_changed(self, changes: Changes) -> None:
        if changes.codebook and not self._moves:
            self._known = _Known(self.session.codebook, self._known.uses)
            self._fill()
        if (changes.codebook or changes.claims) and self.isVisible():
            self._count()

    def _count(self) -> None:
        self.session.read(lambda project: project.codebook.uses(), self._take_uses, self, key="uses")

    def _take_uses(self, uses: CodebookUse) -> None:
        self._known = _Known(self._known.book, uses)
        self._fill()

    def _fill(self) -> None:
        book, uses = self._known.book, self._known.uses
        self.statuses.show_entries(status_entries(book, uses, status_keys(self.session.settings.shortcuts)))
        self.tags.show_entries(tag_entries(book, uses))
        wanted = self._to_choose
        if wanted and (self.statuses.choose(wanted) or self.tags.choose(wanted)):
            self._to_choose = ""
            self._go_into(self.status_form if self._list() is self.statuses else self.tag_form)
        self._show_form()

    def _choose(self, view: EntryList) -> None:
        (self.tags if view is self.statuses else self.statuses).leave()
        self._show_form()
        self._scroll.verticalScrollBar().setValue(0)

    def _list(self) -> EntryList:
        return self.tags if self.tags.current_id() else self.statuses

    def _entry(self) -> Entry | None:
        return self._list().current()

    def _show_form(self) -> None:
        entry, book = self._entry(), self._known.book
        self._forms.setVisible(entry is not None)
        if entry is None:
            return
        form = self.status_form if isinstance(entry.item, Status) else self.tag_form
        self._forms.setCurrentWidget(form)
        form.show_entry(entry, book)
        form.merge.setEnabled(len(self._targets(entry)) > 0)

    def _go_into(self, form: StatusForm | TagForm) -> None:
        first = form.label if isinstance(form, StatusForm) else form.name
        first.box.setFocus(Qt.FocusReason.OtherFocusReason)
        first.box.selectAll()

    # acts

    def _act(
        self,
        label: str,
        write: Callable[[Project], R],
        widget: QWidget | None = None,
        done: Callable[[R], None] | None = None,
    ) -> None:
        self.session.act(label, write, done, lambda error: self._refused(error, widget))

    def _refused(self, error: BaseException, widget: QWidget | None) -> None:
        if isinstance(widget, TextField):
            widget.refuse(error)
        self._show_form()

    def _set_status(self, fields: StatusFields, widget: QWidget) -> None:
        key = self.statuses.current_id()
        seen = self._sent.over(self._known.book.status_by_key[key], fields)
        if fields.key is not None:
            self.statuses.follow(fields.key)
        self._edit(tr("Editing the status"), lambda project: project.codebook.scale.set(key, fields, seen), widget)

    def _set_tag(self, fields: TagFields, widget: QWidget) -> None:
        tag_id = self.tags.current_id()
        seen = self._sent.over(self._known.book.tag_by_id[tag_id], fields)
        self._edit(tr("Editing the tag"), lambda project: project.codebook.tags.set(tag_id, fields, seen), widget)

    def _edit(self, label: str, write: Callable[[Project], Changes], widget: QWidget) -> None:
        def refused(error: BaseException) -> None:
            self._sent.arrived()
            self._refused(error, widget)

        self.session.act(label, write, lambda _: self._sent.arrived(), refused)

    def _move_status(self, key: str, _parent: str, before: str) -> None:
        book = self._known.book
        keys = [status.key for status in book.offered if status.key != key]
        keys.insert(keys.index(before) if before else len(keys), key)
        ordered = [book.status_by_key[one] for one in keys]
        self._move(
            replace(book, statuses=(*ordered, *(one for one in book.statuses if one.retired))),
            tr("Moving the status"),
            lambda project: project.codebook.scale.move(key, before),
        )

    def _move_tag(self, tag_id: str, parent_id: str, before_id: str) -> None:
        book = self._known.book
        tags = [tag for tag in book.tags if tag.tag_id != tag_id]
        place = next((n for n, tag in enumerate(tags) if tag.tag_id == before_id), len(tags))
        tags.insert(place, replace(book.tag_by_id[tag_id], parent_id=parent_id))
        self._move(
            replace(book, tags=tuple(tags)),
            tr("Moving the tag"),
            lambda project: project.codebook.tags.move(tag_id, parent_id, before_id),
        )

    def _move(self, book: Codebook, label: str, write: Callable[[Project], Changes]) -> None:
        """Show a move at once and store it: the next key may come before that is done."""
        self._moves += 1
        self._known = _Known(book, self._known.uses)
        self._fill()

        def ended(_: object) -> None:
            self._moves -= 1

        def refused(error: BaseException) -> None:
            ended(error)
            self._known = _Known(self.session.codebook, self._known.uses)
            self._fill()

        self.session.act(label, write, ended, refused)

    def add_status(self) -> None:
        """Add a status with looks that no other one has, and go into its label."""
        if len(self._known.book.statuses) >= MOST_STATUSES:
            return
        status = fresh_status(self._known.book)
        self._to_choose = status.key
        self._act(tr("Adding a status"), lambda project: project.codebook.scale.add(status))

    def add_tag(self) -> None:
        """Add a tag beside the current one, and go into its name."""
        entry = self.tags.current()
        parent = entry.parent_id if entry is not None and not entry.item.retired else ""
        name = fresh_tag_name(self._known.book)

        def go_into(added: Added) -> None:
            self._to_choose = added.id

        self._act(tr("Adding a tag"), lambda project: project.codebook.tags.add(name, parent), done=go_into)

    def retire(self) -> None:
        """Offer the current one no more."""
        entry = self._entry()
        if entry is None:
            return
        self._act(
            tr("Retiring"),
            lambda project: _part(project, entry).retire(entry.id),
        )

    def restore(self) -> None:
        """Offer the current one again."""
        entry = self._entry()
        if entry is None:
            return
        self._act(
            tr("Restoring"),
            lambda project: _part(project, entry).restore(entry.id),
        )

    def delete(self) -> None:
        """Remove the current one; where claims have it, say what can be done instead."""
        entry = self._entry()
        if entry is None:
            return
        if entry.claims:
            have = tr("%Ln claim(s) (has|have) it", "", entry.claims)
            words = tr("It is not deleted: {0}. Merge it into another one, or retire it: then claims keep it.")
            self._form().say(words.replace("{0}", have))
            self._form().merge.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._act(
            tr("Deleting"),
            lambda project: _part(project, entry).delete(entry.id),
        )

    def _form(self) -> StatusForm | TagForm:
        return self.tag_form if self._list() is self.tags else self.status_form

    # merging

    def _targets(self, entry: Entry) -> list[tuple[str, str]]:
        book = self._known.book
        if isinstance(entry.item, Status):
            return [(status.key, status.label) for status in book.offered if status.key != entry.id]
        return [(tag.tag_id, "    " * depth + tag.name) for depth, tag in book.tree() if tag.tag_id != entry.id]

    def ask_merge(self) -> None:
        """Ask into which one the current one is merged."""
        entry = self._entry()
        if entry is None:
            return
        dialog = MergeDialog(entry.label, entry.claims, self._targets(entry), self.window())
        dialog.merged.connect(partial(self._merge, entry))
        dialog.open()

    def _merge(self, entry: Entry, into: str) -> None:
        self._list().follow(into)
        self._act(
            tr("Merging"),
            lambda project: _part(project, entry).merge(entry.id, into),
        )


def _part(project: Project, entry: Entry) -> ScaleService | TagService:
    """Return the service of what an entry is of: the scale, or the tags."""
    return project.codebook.scale if isinstance(entry.item, Status) else project.codebook.tags
