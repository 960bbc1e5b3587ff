"""What stands between an article and its sign-off, with the way to each, and the reason to sign off all the same.

And what is said of a sign-off that was given, here and wherever an article is shown.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.domain.sign_off import SignOff, SignOffCheck
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import local_time, short_date, tr

_WIDTH = 500


def missing_words(check: SignOffCheck) -> dict[str, str]:
    """Return what is missing, by its name in `SignOffCheck`, each as a sentence."""
    said = {
        "uncovered": tr("%Ln checkable(s) (is|are) neither covered by a claim nor waived", "", check.uncovered),
        "unchecked": tr("%Ln claim(s) (is|are) not checked", "", check.unchecked),
        "open_queries": tr("%Ln (query|queries) to the writer (is|are) not closed", "", check.open_queries),
        "unsourced": tr("%Ln checked claim(s) (has|have) no evidence", "", check.unsourced),
        "uncorrected": tr(
            "%Ln false or misleading claim(s) (has|have) neither a correction nor a query", "", check.uncorrected
        ),
        "waiting": tr("%Ln place(s) (waits|wait) to be looked at since a new draft came", "", check.waiting),
        "uncopied": tr("%Ln claim(s) (has|have) a link without a copy", "", check.uncopied),
        "wrong_sources": tr("%Ln claim(s) (rests|rest) on a source that was found wrong", "", check.wrong_sources),
    }
    return {name: said[name] for name in check.counts}


def sign_off_words(signed: SignOff) -> str:
    """Return who signed an article off and on which day, with its sign; another where something was missing."""
    day = short_date(signed.at.astimezone().date().isoformat())
    if signed.in_spite:
        return "! " + tr("signed off all the same by {who}, {day}").format(who=signed.by, day=day)
    return "✓ " + tr("signed off by {who}, {day}").format(who=signed.by, day=day)


def sign_off_details(signed: SignOff) -> str:
    """Return what there is to know of a sign-off: who, when, and why although something was missing."""
    told = [f"{signed.by}, {local_time(signed.at)}"]
    told += sign_off_reasons(signed) if signed.in_spite else [signed.reason]
    return "\n".join(filter(None, told))


def sign_off_reasons(signed: SignOff) -> list[str]:
    """Return what was missing when an article was signed off, and why it was all the same."""
    missing = " · ".join(missing_words(signed.missing).values())
    return [tr("Because: {0}").replace("{0}", signed.reason), *([missing] if missing else [])]


class SignOffDialog(Dialog):
    """Lists what is missing. With a reason the article can be signed off although it is."""

    decided = Signal(str)
    """The reason."""

    wanted = Signal(str)
    """What is missing should be shown: a name of `SignOffCheck`."""

    def __init__(self, check: SignOffCheck, title: str, parent: QWidget | None) -> None:
        super().__init__(tr("Sign off"), parent, _WIDTH)
        self.say(tr("Not everything is done yet"), "title")
        self.say(title, "muted")
        told = {
            "uncovered": tr("Show what is left to cover"),
            "unchecked": tr("Show the claims that are not checked"),
            "open_queries": tr("Show the queries to the writer"),
            "unsourced": tr("Show the checked claims without evidence, one after the other"),
            "uncorrected": tr("Show the claims that nothing is done about, one after the other"),
            "uncopied": tr("Show the claims with a link that there is no copy of, one after the other"),
            "wrong_sources": tr("Show the claims that rest on a wrong source, one after the other"),
            "waiting": tr("Show what the new draft has changed, one after the other"),
        }
        for name, words in missing_words(check).items():
            self._add(name, words, told[name])
        self.say(tr("It can be signed off all the same for a reason, which is kept with it."))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it is signed off all the same"))
        self.reason.setPlaceholderText(tr("Why it is signed off all the same"))
        self.column.addWidget(self.reason)
        cancel, sign = QPushButton(tr("Cancel")), QPushButton(tr("Sign off"))
        cancel.clicked.connect(self.reject)
        sign.clicked.connect(self._decide)
        sign.setEnabled(False)
        self.reason.textChanged.connect(lambda text: sign.setEnabled(bool(text.strip())))
        self.buttons(cancel, sign)
        self.resize(_WIDTH, self.column.totalHeightForWidth(_WIDTH))  # a long title takes two lines
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, name: str, words: str, told: str) -> None:
        """Add a line of what is missing, with a button that leads there and closes the dialog."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        show = QPushButton(tr("Show"))
        show.setProperty("role", "link")
        show.setAccessibleName(told)
        show.setAutoDefault(False)
        show.clicked.connect(self.reject)
        show.clicked.connect(lambda: self.wanted.emit(name))
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(show)
        self.column.addLayout(row)

    def _decide(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.accept()
            self.decided.emit(reason)
