"""Who may do what on a shared project. Roles are given by whoever looks after its database, not here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.domain.roles import ROLE_WORDS, Role
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import QT_TR_NOOP, in_own_direction, tr, translated
from annotator.ui.role_limits import role_words

if TYPE_CHECKING:
    from annotator.domain.roles import Roles
    from annotator.services.projects import Project

_MAY = {
    Role.HEAD: QT_TR_NOOP("all of it, and see confidential sources"),
    Role.EDITOR: QT_TR_NOOP("check, and change statuses and tags"),
    Role.CHECKER: QT_TR_NOOP("check"),
    Role.READER: QT_TR_NOOP("read, search and export"),
}


class RolesDialog(Dialog):
    """The people with their roles, and what a role may do."""

    def __init__(self, project: Project, found: Roles, parent: QWidget) -> None:
        super().__init__(tr("Who may do what"), parent, 780)
        self.say(tr("Who may do what"), "title")
        self.list = QTreeWidget()
        if not found.made:
            self.say(tr("There are no roles on this project: whoever may open it may do everything."))
            self.say(tr("Whoever looks after its database makes them: see the guide."), "muted")
            self.list.hide()
        else:
            self.say(role_words(project))
            self._show(found)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(close)

    def _show(self, found: Roles) -> None:
        self.list.setAccessibleName(tr("Who may do what"))
        self.list.setHeaderLabels([tr("Name"), tr("Role"), tr("May"), tr("Login")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for one in found.members:
            words = (one.person or one.login, translated(ROLE_WORDS[one.role]), translated(_MAY[one.role]), one.login)
            row = QTreeWidgetItem([in_own_direction(word) for word in words])
            for column, word in enumerate(words):
                row.setToolTip(column, word)
            self.list.addTopLevelItem(row)
        self.column.addWidget(self.list, 1)
        if found.others:
            said = tr("Held by no role, since they own the database or look after the server: {0}.")
            self.say(said.replace("{0}", ", ".join(found.others)), "muted")
        self.say(tr("Roles are given by whoever looks after the database, with “annotator roles”."), "small")
