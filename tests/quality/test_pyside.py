"""Keeps watch over a fault of PySide6 6.12.0 on Python 3.11: most calls lose a reference to None, and the process
aborts within a second. The dependency is bounded; this fails before users would notice if the bound were lifted.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_keep_their_references_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 200
