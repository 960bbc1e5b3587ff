"""A field that holds a web address, with what can be done with it. Nothing is fetched: the browser opens it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.ui.desktop import open_in_system, opener
from annotator.ui.editing.fields import Field
from annotator.ui.widgets.sections import IconButton, beside

_OPENABLE = ("http", "https")


def open_link(text: str) -> None:
    """Open a link in the browser, because the user asked for it; other things than web pages are not opened."""
    url = QUrl.fromUserInput(text.strip())
    if url.isValid() and url.scheme() in _OPENABLE:
        open_in_system(url)
    else:
        opener.failed.emit(text.strip())


def link_row(field: Field, copy: IconButton, visit: IconButton) -> QWidget:
    """Return a field for a link with the buttons that copy and open it, which are there where there is a link."""

    def show_buttons() -> None:
        for button in (copy, visit):
            button.setVisible(bool(field.box.value().strip()))

    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(field.box.value().strip()))
    visit.clicked.connect(lambda: open_link(field.box.value()))
    field.box.textChanged.connect(show_buttons)
    row = beside(field, copy, visit)
    show_buttons()
    return row
