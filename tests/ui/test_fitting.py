"""Windows stay on the screen: on a small one, or where everything is twice as large, all of them can be reached."""

from __future__ import annotations

from PySide6.QtCore import QSize
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


def test_what_fits_is_as_wanted(qtbot: QtBot) -> None:
    dialog = Dialog("Little", None)
    qtbot.addWidget(dialog)
    assert fitting(dialog, QSize(300, 200)) == QSize(300, 200)
