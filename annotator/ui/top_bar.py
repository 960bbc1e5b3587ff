"""The bar at the window's top: whose project this is, the way into the palette, import and export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from annotator.ui.actions.binder import Binder
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.icons import tinted
from annotator.ui.theme import PANE_PADDING, Theme, ui_font
from annotator.ui.widgets.margins import set_margins

_HEIGHT = 40
_GAP = 8
_SEARCH_WIDTH = 320
_LEAST_SEARCH = 160
_LONGEST_NAME = 160  # px of a project's name
_SHORT_SEARCH, _ICONS_ONLY, _NO_NAME, _VIEWS_AS_MENU, _SEARCH_AS_ICON, _NO_PROJECT = range(1, 7)
"""The steps in which the bar gives up what can be done without. The views stay: a menu stands for their names."""
_VIEWS = (
    ("", "overview.panes", QT_TR_NOOP("Articles")),
    ("claims", "overview.claims", QT_TR_NOOP("Claims")),
    ("sources", "overview.sources", QT_TR_NOOP("Sources")),
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
        set_margins(inner, 0, 0, 12, 0)
        inner.addStretch(1)
        inner.addWidget(self._key)
        self._buttons = {
            action_id: self._button(action_id, text)
            for action_id, text in (("import.files", tr("Import")), ("export", tr("Export")))
        }
        self._folds = {action_id: self._button(action_id, "") for action_id in ("library.toggle", "claims.toggle")}
        for action_id, button in self._folds.items():
            button.setText("")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(binder.plain_title(action_id))
            button.setToolTip(binder[action_id].toolTip())
        self._views = {view: self._view_button(action_id, translated(words)) for view, action_id, words in _VIEWS}
        self._view_menu = self._make_view_menu()
        self._name = name
        self._lay_out(name)
        self.show_keys()

    def _lay_out(self, name: QLabel) -> None:
        left, right = QWidget(), QWidget()
        left_row, right_row = QHBoxLayout(left), QHBoxLayout(right)
        for row in (left_row, right_row):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(_GAP)
        left_row.addWidget(name)
        left_row.addWidget(self._project)
        for view in (*self._views.values(), self._view_menu):
            left_row.addWidget(view)
        left_row.addStretch(1)
        right_row.addStretch(1)
        for button in (*self._buttons.values(), *self._folds.values()):
            right_row.addWidget(button)
        whole = QHBoxLayout(self)
        set_margins(whole, PANE_PADDING, 0, 8, 0)
        whole.setSpacing(_GAP)
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

    def _make_view_menu(self) -> QToolButton:
        """A button that names the view in front and offers the others, for where their names have no room."""
        button = QToolButton()
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tr("Views"))
        menu = QMenu(button)
        menu.addActions([self._binder[action_id] for _, action_id, _ in _VIEWS])
        button.setMenu(menu)
        button.hide()
        return button

    def show_view(self, view: str) -> None:
        """Show which view is in front: the id of an overview, "" for the panes."""
        for name, button in self._views.items():
            button.setChecked(name == view)
        self._view_menu.setText(self._views[view].text() + " ▾" if view in self._views else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give up as much as must be, for all to stand side by side."""
        for step in range(_NO_PROJECT + 1):
            self._give_up(step)
            if self._needed() <= self.width():
                return

    def _give_up(self, step: int) -> None:
        narrow = step >= _SEARCH_AS_ICON
        self._search.setFixedWidth(40 if narrow else _LEAST_SEARCH if step >= _SHORT_SEARCH else _SEARCH_WIDTH)
        self._search.setText("" if narrow else tr("Search") if step >= _SHORT_SEARCH else tr("Search or run a command"))
        self._key.setVisible(not narrow)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._buttons.values():
            button.setToolButtonStyle(alone if step >= _ICONS_ONLY else beside)
        self._name.setVisible(step < _NO_NAME)
        for view in self._views.values():
            view.setVisible(step < _VIEWS_AS_MENU)
        self._view_menu.setVisible(step >= _VIEWS_AS_MENU)
        self._project.setVisible(step < _NO_PROJECT)

    def _needed(self) -> int:
        right = (*self._buttons.values(), *self._folds.values())
        shown = (self._name, self._project, *self._views.values(), self._view_menu, *right)
        widths = [widget.sizeHint().width() for widget in shown if not widget.isHidden()]
        return sum(widths) + self._search.width() + _GAP * (len(widths) + 2) + PANE_PADDING

    def show_keys(self) -> None:
        """Show the palette's key, which the user may have changed."""
        self._key.setText(self._binder.key_text("palette"))
        self._search.setAccessibleName(tr("Search or run a command"))

    def show_project(self, name: str) -> None:
        """Show a project's name."""
        fitted = self._project.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _LONGEST_NAME)
        self._project.setText(fitted + " ▾" if name else "")
        self._project.setToolTip(name)
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for action_id, icon_name in (("import.files", "import"), ("export", "upload")):
            self._buttons[action_id].setIcon(tinted(icon_name, theme.colour("text")))
        for action_id, icon_name in (("library.toggle", "panel-left"), ("claims.toggle", "panel-right")):
            self._folds[action_id].setIcon(tinted(icon_name, theme.colour("muted")))
        self._search.setIcon(tinted("search", theme.colour("muted")))
