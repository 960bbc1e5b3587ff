"""Windows stay on the screen: on a small one, or where everything is twice as large, all of them can be reached."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.widgets.screen_fit import fitting


def test_a_dialog_that_is_larger_than_the_screen_is_made_smaller(qtbot: QtBot) -> None:
    dialog = Dialog("All of it", None)
    dialog.say("Much to say")
    room = dialog.screen().availableSize()
    dialog.resize(room + QSize(200, 300))
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()  # the frame has to go somewhere, too
    dialog.close()


def test_what_has_more_rows_than_the_screen_is_scrolled_and_its_buttons_stay(qtbot: QtBot) -> None:
    dialog = Dialog("Export", None)
    qtbot.addWidget(dialog)
    form = dialog.form()
    fields = [QLineEdit(f"row {number}") for number in range(60)]
    for field in fields:
        form.addRow("A row", field)
    fields[0].setMinimumWidth(560)  # as wide as the dialog: the bar needs room beside it
    hidden = QLineEdit()
    hidden.hide()
    form.addRow("", hidden)
    take = QPushButton("Take")
    dialog.buttons(QPushButton("Cancel"), take)
    fields[-2].setFocus()
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(fields[-2].hasFocus)

    assert dialog.rect().contains(take.geometry())
    assert dialog.height() < dialog.screen().availableSize().height()
    assert all(field.isVisible() for field in fields)
    assert not hidden.isVisible()
    area = dialog.findChild(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    QTest.keyClick(fields[-2], Qt.Key.Key_Tab)
    qtbot.waitUntil(fields[-1].hasFocus)
    assert fields[-1].visibleRegion().boundingRect().size() == fields[-1].size()  # scrolled into view
    QTest.keyClick(fields[-1], Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.waitUntil(take.hasFocus)


def test_what_fits_is_as_wanted(qtbot: QtBot) -> None:
    dialog = Dialog("Little", None)
    qtbot.addWidget(dialog)
    assert fitting(dialog, QSize(300, 200)) == QSize(300, 200)
