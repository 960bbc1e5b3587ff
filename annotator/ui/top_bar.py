"""The bar at the window's top: whose project this is, the way into the palette, import and export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from annotator.ui.actions.binder import Binder
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.icons import tinted
from annotator.ui.theme import PANE_PADDING, Theme, ui_font

_HEIGHT = 40
_SEARCH_WIDTH = 320
_VIEWS_FROM = 1240  # px of width that the names of the views need beside the rest
_VIEWS = (
    ("", "overview.panes", QT_TR_NOOP("Articles")),
    ("claims", "overview.claims", QT_TR_NOOP("Claims")),
    ("search", "search", QT_TR_NOOP("Search")),
    ("dashboard", "overview.dashboard", QT_TR_NOOP("Dashboard")),
    ("codebook", "overview.codebook", QT_TR_NOOP("Codebook")),
)


class TopBar(QWidget):
    """Three groups: left, middle, right; the middle one stays in the middle."""

    def __init__(self, binder: Binder, project_menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._binder = binder
        name = QLabel("Annotator")
        name.setFont(ui_font(13, 600))
        name.setProperty("role", "strong")
        self._project = QToolButton()
        self._project.setProperty("role", "project")
        self._project.setMenu(project_menu)
        self._project.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._project.setAccessibleName(tr("Project"))
        self._project.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._search = QPushButton(tr("Search or run a command"))
        self._search.setProperty("role", "search")
        self._search.setFixedWidth(_SEARCH_WIDTH)
        self._search.clicked.connect(binder["palette"].trigger)
        self._key = QLabel(self._search)
        self._key.setProperty("role", "small")
        inner = QHBoxLayout(self._search)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.addStretch(1)
        inner.addWidget(self._key)
        self._buttons = {
            action_id: self._button(action_id, text)
            for action_id, text in (("import.files", tr("Import")), ("export", tr("Export")))
        }
        self._views = {view: self._view_button(action_id, translated(words)) for view, action_id, words in _VIEWS}
        self._lay_out(name)
        self.show_keys()

    def _lay_out(self, name: QLabel) -> None:
        left, right = QWidget(), QWidget()
        left_row, right_row = QHBoxLayout(left), QHBoxLayout(right)
        for row in (left_row, right_row):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
        left_row.addWidget(name)
        left_row.addWidget(self._project)
        for view in self._views.values():
            left_row.addWidget(view)
        left_row.addStretch(1)
        right_row.addStretch(1)
        for button in self._buttons.values():
            right_row.addWidget(button)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(PANE_PADDING, 0, 8, 0)
        whole.setSpacing(8)
        whole.addWidget(left, 1)
        whole.addWidget(self._search)
        whole.addWidget(right, 1)

    def _button(self, action_id: str, text: str) -> QToolButton:
        action = self._binder[action_id]
        button = QToolButton()
        button.setText(" " + text)  # the style puts the icon too close
        button.setAccessibleName(text)
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(follow)
        return button

    def _view_button(self, action_id: str, text: str) -> QPushButton:
        """A button that brings a view to the front; the one in front is shown as pressed."""
        action = self._binder[action_id]
        button = QPushButton(text)
        button.setProperty("role", "segment")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        def go() -> None:
            button.setChecked(not button.isChecked())  # it shows what is in front, not what was asked for
            action.trigger()

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        button.clicked.connect(go)
        action.changed.connect(follow)
        follow()
        return button

    def show_view(self, view: str) -> None:
        """Show which view is in front: the id of an overview, "" for the panes."""
        for name, button in self._views.items():
            button.setChecked(name == view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the views are reached by their keys and the palette."""
        super().resizeEvent(event)
        for button in self._views.values():
            button.setVisible(event.size().width() >= _VIEWS_FROM)

    def show_keys(self) -> None:
        """Show the palette's key, which the user may have changed."""
        self._key.setText(self._binder.key_text("palette"))

    def show_project(self, name: str) -> None:
        """Show a project's name."""
        self._project.setText(name + " ▾" if name else "")

    def apply_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for action_id, icon_name in (("import.files", "import"), ("export", "upload")):
            self._buttons[action_id].setIcon(tinted(icon_name, theme.colour("text")))
        self._search.setIcon(tinted("search", theme.colour("muted")))
