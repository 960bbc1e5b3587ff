"""What this program is, under which licence, and what it is made of."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtWidgets import QPushButton, QWidget

from annotator import __version__, paths
from annotator.ui.desktop import open_folder
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr


class AboutDialog(Dialog):
    """A few lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("About Annotator"), parent, 440)
        self.say("Annotator", "title")
        self.say(tr("Version {number}").format(number=__version__), "muted")
        self.say(
            tr(
                "Checks the facts of articles: claims, their verification status and the evidence, exported as a "
                "dataset. It works offline and sends nothing anywhere."
            )
        )
        self.say(
            tr(
                "Licensed under the Apache License 2.0. Made with Qt and PySide6 (LGPL 3). "
                "Typefaces: Source Serif 4 and Inter (SIL OFL). Icons: Lucide (ISC)."
            ),
            "small",
        )
        self.say(f"Python {platform.python_version()} · PySide {PySide6.__version__} · {platform.system()}", "small")
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        licences = paths.licences_dir()
        if licences is None:  # installed beside the program, each with its own
            self.buttons(close)
            return
        show = QPushButton(tr("Licences"))
        show.clicked.connect(lambda: open_folder(licences))
        self.buttons(show, close)
