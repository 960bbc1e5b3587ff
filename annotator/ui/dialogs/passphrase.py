"""Asks for a passphrase: to open a project, or a new one to encrypt it with. It is held only until it is handed on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from annotator.domain.passphrase import LONGEST, Passphrase
from annotator.errors import InvalidInput
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated
from annotator.ui.icons import tinted

_WIDTH = 460


class PassphraseLine(QLineEdit):
    """A line whose letters are hidden until they are asked for."""

    capitals_seen = Signal(bool)
    """Whether the Caps Lock key seems to be on, by what was typed."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(label)
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(label)
        self._show = self.addAction(
            tinted("eye", self.palette().color(QPalette.ColorRole.Text)), QLineEdit.ActionPosition.TrailingPosition
        )
        self._show.setCheckable(True)
        self._show.toggled.connect(self.show_letters)
        self.show_letters(False)

    def show_letters(self, shown: bool) -> None:  # noqa: FBT001 - a signal's
        """Show what is typed, or hide it."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        ink = self.palette().color(QPalette.ColorRole.Text)
        self._show.setIcon(tinted("eye-off" if shown else "eye", ink))
        self._show.setToolTip(tr("Hide the passphrase") if shown else tr("Show the passphrase"))
        self._show.setText(self._show.toolTip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if letter.isalpha() and letter.upper() != letter.lower():
            self.capitals_seen.emit(letter.isupper() != shift)
        super().keyPressEvent(event)


class _PassphraseDialog(Dialog):
    """Words, lines for a passphrase, and what is to be said about it."""

    given = Signal(object)
    """The `Passphrase`."""

    def __init__(self, title: str, button: str, parent: QWidget | None) -> None:
        super().__init__(title, parent, _WIDTH)
        self.say(title, "title")
        self._fill()
        self._capitals = self.say(tr("Caps Lock seems to be on."), "muted")
        self._capitals.hide()
        self._problem = self.say("", "strong")
        self._problem.hide()
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._go = QPushButton(button)
        self._go.clicked.connect(self._hand_on)
        self.buttons(self._cancel, self._go)

    def _fill(self) -> None:
        raise NotImplementedError

    def _passphrase(self) -> Passphrase:
        """Return what was typed. Raises InvalidInput."""
        raise NotImplementedError

    def _line(self, label: str) -> PassphraseLine:
        line = PassphraseLine(label)
        line.textEdited.connect(self._typed)
        line.capitals_seen.connect(self._show_capitals)
        self.column.addWidget(line)
        return line

    def _typed(self) -> None:
        self._problem.hide()

    def _show_capitals(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._capitals.setVisible(on)

    def _hand_on(self) -> None:
        try:
            passphrase = self._passphrase()
        except InvalidInput as error:
            self.refuse(translated(error.what))
        else:
            self.given.emit(passphrase)

    def refuse(self, words: str) -> None:
        """Say why it will not do, and let it be typed again."""
        self._go.setEnabled(True)
        self._problem.setText(words)
        self._problem.show()
        self.resize(self.width(), max(self.height(), self.column.totalHeightForWidth(self.width())))


class UnlockDialog(_PassphraseDialog):
    """Asks for the passphrase of a file; `name` is empty where nothing of it may be shown.

    `keep` tells whether the keyring keeps it; None offers no keeping.
    """

    def __init__(self, name: str, *, keep: bool | None, parent: QWidget | None) -> None:
        self._name, self._kept = name, keep
        super().__init__(tr("Passphrase"), tr("Open"), parent)

    def _fill(self) -> None:
        if self._name:
            self.say(tr("“{name}” is encrypted.").format(name=self._name), "muted")
        self.line = self._line(tr("Passphrase"))
        self.keep = QCheckBox(tr("Keep it in this computer's keyring"))
        self.keep.setChecked(bool(self._kept))
        self.keep.setVisible(self._kept is not None)
        self.column.addWidget(self.keep)
        self.line.setFocus()

    def _passphrase(self) -> Passphrase:
        passphrase = Passphrase(self.line.text())
        self._go.setEnabled(False)
        return passphrase

    def refuse(self, words: str) -> None:
        super().refuse(words)
        self.line.selectAll()
        self.line.setFocus()


class EncryptDialog(_PassphraseDialog):
    """Asks twice for a new passphrase, and says what it is worth."""

    def __init__(self, name: str, parent: QWidget | None) -> None:
        self._name = name
        super().__init__(tr("Encrypt the project"), tr("Encrypt"), parent)

    def _fill(self) -> None:
        self.say(
            tr("“{name}” and its backups are encrypted. They open with this passphrase only.").format(name=self._name)
        )
        self.say(tr("Nobody can open them without it, and nobody can give it back to you. Write it down."), "strong")
        self.first = self._line(tr("New passphrase"))
        self.second = self._line(tr("Once more"))
        self.say(tr("A few words that nobody would put together are best."), "muted")
        self.first.setFocus()

    def _passphrase(self) -> Passphrase:
        passphrase = Passphrase(self.first.text())
        if Passphrase(self.second.text() or " x") != passphrase:
            self.second.selectAll()
            self.second.setFocus()
            raise InvalidInput(tr("The two passphrases are not the same."))
        return passphrase
