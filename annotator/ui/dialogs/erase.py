"""Erasing for good: what is to go, what that takes when it is looked at, and why. It cannot be undone, and says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from annotator.domain.erasing import ErasedWhat, ErasureRequest
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr
from annotator.ui.quotes import in_marks
from annotator.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from annotator.domain.erasing import ErasureFound

_WIDTH = 560
_LINES = 8
_SHOWN = 60  # letters of a title or a wording


@dataclass(frozen=True, slots=True)
class Erasable:
    """What the window has open: an article and a claim by id and words, empty where there is none; who worked here."""

    article: tuple[str, str] = ("", "")
    claim: tuple[str, str] = ("", "")
    people: Sequence[str] = ()
    backups: int = 0


class EraseDialog(Dialog):
    """Asks what goes and why. It is looked at first, and only what was looked at can be erased."""

    look_wanted = Signal(object)
    """It should be found out what a request (`ErasureRequest`) would take."""

    erase_wanted = Signal(object, bool)
    """A request should be done, and whether the backups go too."""

    def __init__(self, erasable: Erasable, parent: QWidget | None) -> None:
        super().__init__(tr("Erase for good"), parent, _WIDTH)
        self._erasable = erasable
        self._looked: ErasureRequest | None = None
        self.say(tr("Erase for good"), "title")
        self.say(
            tr(
                "It goes from texts, quotes, evidence, attached files, the search and the whole history. Only that "
                "something was erased stays: when, by whom and why."
            ),
            "muted",
        )
        self._what = Choice(tr("What goes"))
        for what, words in self._offered():
            self._what.addItem(words, what)
        self.name, self.reason = QLineEdit(), QLineEdit()
        self.name.setAccessibleName(tr("Name"))
        self._person = Choice(tr("Name"))
        self._person.addItems(list(erasable.people))
        self.reason.setAccessibleName(tr("Why"))
        self.reason.setPlaceholderText(tr("Stays for good, so without the name itself"))
        self._fields = self.form()
        self._fields.addRow(tr("What goes"), self._what)
        self._fields.addRow(tr("Name"), self.name)
        self._fields.addRow(tr("Name"), self._person)
        self._fields.addRow(tr("Why"), self.reason)
        self.found = QListWidget()
        self.found.setAccessibleName(tr("What will go"))
        self.found.setMinimumHeight(self.found.fontMetrics().lineSpacing() * _LINES)
        self.column.addWidget(self.found, 1)
        self.files = QCheckBox(tr("Keep the files that hold the name"))
        self.backups = QCheckBox(tr("Remove the %Ln backup(s) from before too", "", erasable.backups))
        self.backups.setVisible(bool(erasable.backups))
        self.column.addWidget(self.files)
        self.column.addWidget(self.backups)
        self._told: QLabel = self.say(tr("This cannot be undone."), "strong")
        cancel, self.look = QPushButton(tr("Cancel")), QPushButton(tr("Show what will go"))
        self.erase = QPushButton(tr("Erase for good"))
        cancel.clicked.connect(self.reject)
        self.look.clicked.connect(self._ask)
        self.erase.clicked.connect(self._decide)
        self.buttons(cancel, self.look, self.erase)
        self._what.currentIndexChanged.connect(self._turn)
        self._person.currentIndexChanged.connect(self._forget)
        self.name.textChanged.connect(self._forget)
        self.files.toggled.connect(self._forget)
        self.reason.textChanged.connect(self._update)
        self._turn()

    def _offered(self) -> Iterator[tuple[ErasedWhat, str]]:
        yield ErasedWhat.NAME, tr("A name")
        for what, (row_id, words), form in (
            (ErasedWhat.CLAIM, self._erasable.claim, tr("The claim {0}")),
            (ErasedWhat.ARTICLE, self._erasable.article, tr("The article {0}")),
        ):
            if row_id:
                yield what, form.replace("{0}", in_marks(words, _SHOWN))
        if self._erasable.people:
            yield ErasedWhat.PERSON, tr("The name of somebody who worked here")

    def _kind(self) -> ErasedWhat:
        return ErasedWhat(self._what.currentData())  # Qt gives back a plain text

    def _turn(self) -> None:
        """Show the fields of what was chosen."""
        what = self._kind()
        self._fields.setRowVisible(self.name, what is ErasedWhat.NAME)
        self._fields.setRowVisible(self._person, what is ErasedWhat.PERSON)
        self.files.setVisible(what in (ErasedWhat.NAME, ErasedWhat.PERSON))
        self._forget()
        (self.name if what is ErasedWhat.NAME else self.reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        """What was looked at is no longer what is asked for."""
        self._looked = None
        self.found.clear()
        self._update()

    def _update(self) -> None:
        self.look.setEnabled(bool(self._which()))
        ready = self._looked is not None and bool(self.reason.text().strip())
        self.erase.setEnabled(ready)
        (self.erase if ready else self.look).setDefault(True)

    def _which(self) -> str:
        what = self._kind()
        if what is ErasedWhat.NAME:
            return self.name.text().strip()
        if what is ErasedWhat.PERSON:
            return self._person.currentText()
        return (self._erasable.claim if what is ErasedWhat.CLAIM else self._erasable.article)[0]

    def _request(self) -> ErasureRequest:
        also = tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in map(self.found.item, range(self.found.count()))
            if item.checkState() is Qt.CheckState.Checked and item.data(Qt.ItemDataRole.UserRole)
        )
        what = self._kind()
        return ErasureRequest(what, self._which(), self.reason.text(), also, self.files.isChecked())

    def _ask(self) -> None:
        request = self._request()
        self.look.setEnabled(False)
        self.look_wanted.emit(request)

    def _decide(self) -> None:
        if self._looked is not None and self.reason.text().strip():
            request, with_backups = self._request(), self.backups.isChecked()
            self.accept()
            self.erase_wanted.emit(request, with_backups)

    def show_found(self, request: ErasureRequest, found: ErasureFound) -> None:
        """Show what a request takes; what only looks like the name can be taken, too."""
        self.found.clear()
        for line in count_lines(found.counts):
            self.found.addItem(line)
        for form, number in found.forms.most_common():
            self.found.addItem(f"{in_marks(form, _SHOWN)}  {number}")
        for name in found.files:
            self.found.addItem(tr("Holds it: {0}").replace("{0}", name))
        for name in found.unread:
            self.found.addItem(tr("Could not be looked into: {0}").replace("{0}", name))
        for form, number in found.alike.most_common():
            words = tr("Only looks like it: {0}").replace("{0}", in_marks(form, _SHOWN))
            item = QListWidgetItem(f"{words}  {number}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if form in request.also else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, form)
            self.found.addItem(item)
        if not found.counts:
            self.found.addItem(tr("Nothing holds it."))
        self._looked = request if found.counts else None
        self._update()

    def show_trouble(self) -> None:
        """Let it be asked again: what went wrong is told elsewhere."""
        self._update()


def count_lines(counts: Mapping[str, int]) -> Iterator[str]:
    """Yield what an erasure takes, by kind, in words."""
    said: dict[str, Callable[[int], str]] = {
        "occurrences": lambda n: tr("%Ln occurrence(s)", "", n),
        "articles": lambda n: tr("%Ln article(s)", "", n),
        "claims": lambda n: tr("%Ln claim(s)", "", n),
        "places": lambda n: tr("%Ln place(s)", "", n),
        "evidence": lambda n: tr("%Ln piece(s) of evidence", "", n),
        "files": lambda n: tr("%Ln file(s)", "", n),
        "history": lambda n: tr("%Ln step(s) of the history", "", n),
    }
    yield from (say(counts[name]) for name, say in said.items() if counts.get(name))
    rest = sum(number for name, number in counts.items() if name not in said)
    if rest:
        yield tr("%Ln note(s) and other thing(s)", "", rest)
