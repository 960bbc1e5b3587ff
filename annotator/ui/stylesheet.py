"""The one stylesheet of the program, as a template over the theme's colours.

Widgets ask for a look by the dynamic property `role` ("muted", "small", "title", "quiet", "primary", ...), never by a
stylesheet of their own.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor

from annotator import paths
from annotator.ui.contrast import luminance

_LIGHT = 0.18
"""The luminance at which black and white stand out alike."""

_TEMPLATE = Template(
    """
* { outline: none; }
QMainWindow, QDialog, QMessageBox { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 8px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFrame[role="box"] { background: $raised; border: 1px solid $line; border-radius: 6px; }
QFrame[role="box"] QScrollArea, QFrame[role="box"] QScrollArea > QWidget > QWidget { background: transparent; }
QFrame[role="line"] { color: $line; background: $line; max-height: 1px; border: none; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: 12px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="title"] { font-size: 18px; font-weight: 600; }
QLabel[role="quote"] { font-family: "Source Serif 4"; font-size: 15px; color: $muted; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QKeySequenceEdit QLineEdit {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $accent; selection-color: $raised; min-height: 18px;
    placeholder-text-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
    border: 2px solid $focus; padding: 3px 7px;
}
QLineEdit:disabled, QPlainTextEdit:disabled { color: $faint; background: $panel; }
QLineEdit[role="seamless"] { border: none; background: transparent; font-size: 15px; padding: 8px 4px; }
QComboBox[role="choice"] { background: $raised; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 4px 8px; min-height: 18px; }
QComboBox[role="choice"]:focus { border: 2px solid $focus; padding: 3px 7px; }
QComboBox[role="choice"]::drop-down { border: none; width: 24px; }
QComboBox[role="choice"] QLineEdit { border: none; padding: 0; background: transparent; min-height: 0;
    placeholder-text-color: $muted; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; padding: 4px; outline: none;
    selection-background-color: $accent_tint; selection-color: $text; }

QPushButton { background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 5px 14px;
    min-height: 18px; }
QPushButton:hover { border-color: $faint; }
QPushButton:pressed { background: $accent_tint; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 13px; }
QPushButton:default, QPushButton[role="primary"] { background: $accent; color: $raised; border-color: $accent;
    font-weight: 500; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton:disabled { color: $faint; background: $panel; border-color: $line; }
QPushButton[role="quiet"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 4px 8px; color: $text; }
QPushButton[role="quiet"]:hover, QToolButton:hover { background: $accent_tint; }
QPushButton[role="quiet"]:focus, QToolButton:focus { border: 2px solid $focus; padding: 3px 7px; }
QToolButton:checked { background: $accent_tint; border: 1px solid $accent; }
QToolButton:checked:focus { border: 2px solid $focus; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 4px 4px;
    font-weight: 500; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $focus; padding: 3px 3px; }
QPushButton[role="chip"] { background: $accent_tint; color: $text; border: 1px solid transparent; border-radius: 10px;
    padding: 1px 8px; font-size: 12px; min-height: 16px; }
QPushButton[role="chip"]:hover { border-color: $faint; }
QPushButton[role="chip"]:focus { border: 2px solid $focus; padding: 0 7px; }
QPushButton[role="small"] { padding: 2px 10px; min-height: 16px; }
QPushButton[role="small"]:focus { padding: 1px 9px; }
QPushButton[role="signed"] { background: transparent; border: none; color: $accent; padding: 4px 0; font-weight: 600;
    text-align: left; }
QPushButton[role="signed"][state="in_spite"] { color: $warning; }
QPushButton[role="segment"] { background: transparent; border: 1px solid transparent; color: $muted;
    padding: 3px 10px; }
QPushButton[role="segment"]:hover { color: $text; }
QPushButton[role="segment"]:checked { background: $accent_tint; color: $text; font-weight: 500; }
QPushButton[role="segment"]:focus { border: 2px solid $focus; padding: 2px 9px; }
QPushButton[role="quiet"]:disabled, QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[role="project"] { color: $muted; padding: 4px 8px; }
QToolButton[role="project"]:hover { color: $text; }
QPushButton[role="search"] { background: $raised; border: 1px solid $line; border-radius: 6px; padding: 4px 10px;
    text-align: left; color: $muted; }
QPushButton[role="search"]:hover { border-color: $faint; }
QPushButton[role="search"]:focus { border: 2px solid $focus; padding: 3px 9px; }

QMenuBar { background: $window; color: $text; padding: 2px 8px; border: none; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent_tint; color: $text; }
QMenu { background: $raised; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:hover { background: $accent; }

QTableView, QListView, QTreeView { background: $raised; border: 1px solid $line; border-radius: 6px;
    selection-background-color: $accent_tint; selection-color: $text; gridline-color: $line; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $focus; }
QTableView::item { padding: 4px; }
QTreeView::item { height: 26px; }
QTreeWidget[role="table"]::item { height: 28px; padding: 0 8px; }
QTreeWidget[role="checkables"], QListView[role="checkables"] {
    background: transparent; border: none; border-radius: 0; padding-left: 8px;
}
QTreeWidget[role="checkables"]:focus, QListView[role="checkables"]:focus { border: none; }
QToolButton[role="left"] { color: $accent; padding: 2px 6px; font-weight: 500; }
QToolButton[role="left"]:checked { background: $accent_tint; }
QToolButton[role="left"]:focus { border: 2px solid $focus; padding: 1px 5px; }
QListView::item { padding: 6px 8px; border-radius: 4px; }
QListView::item:selected, QTableView::item:selected, QTreeView::item:selected { background: $accent_tint;
    color: $text; }
QTableView[role="library"] { background: $window; border: none; border-radius: 0;
    selection-background-color: transparent; }
QTableView[role="library"]:focus { border: none; }
QTableView[role="library"]::item:selected { background: transparent; }
QTableView[role="plain"], QListView[role="plain"] { background: $page; border: none; border-radius: 0; }
QTableView[role="plain"]:focus, QListView[role="plain"]:focus { border: none; }
QHeaderView { background: $page; }
QHeaderView::section { background: $panel; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 4px 8px; font-size: 12px; }

QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $line; min-height: 32px; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $faint; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; min-width: 32px; border-radius: 4px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QTabBar::tab { background: transparent; color: $muted; padding: 6px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 500; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }

#topBar, #statusLine { background: $window; }
#topBar { border-bottom: 1px solid $line; }
#lackingBar { background: $accent_tint; border: none; }
#nameBar { background: $raised; border-bottom: 1px solid $line; }
#awayBar { background: $raised; border-bottom: 2px solid $accent; }
#statusLine { border-top: 1px solid $line; }
#statusLine QLabel { color: $muted; }
#statusLine QToolButton { color: $muted; padding: 2px 6px; }
#libraryPane { background: $window; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; background: $raised; border: 1px solid $muted; border-radius: 3px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$some");
}
QRadioButton::indicator:checked { background: $raised; border: 5px solid $accent; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QAbstractItemView::indicator:disabled {
    background: $panel; border-color: $line;
}
QCheckBox, QRadioButton { border: 1px solid transparent; border-radius: 4px; padding: 1px 3px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
#articlePane, #articleView, #dashboard, #claimsTable, #searchOverview, #codebookEditor, #sourcesOverview,
#differences { background: $page; }
#places { background: $page; }
#claimsPane { background: $panel; }
#page { background: $page; }
#bulkBar { background: $accent_tint; border-radius: 6px; }
#claimPreview, #sourceDetail, #sourcePage { background: $panel; border: none; }
QTextBrowser[role="page"] { background: transparent; border: none; padding: 0; }
QTextBrowser[role="page"]:focus { border: 2px solid $focus; padding: 0; }
#card, #toast { background: $raised; border: 1px solid $line; border-radius: 8px; }
#messageTray, #progressStrip { background: $window; border-top: 1px solid $line; }
#toast[kind="problem"] { border: 1px solid $accent; }
#palette { background: $raised; border: 1px solid $faint; border-radius: 8px; }
#palette QListView { border: none; background: transparent; }
"""
)


def stylesheet(colours: dict[str, str]) -> str:
    """Return the stylesheet for colours given by name as `#rrggbb`."""
    # the sign in a box stands on the accent, which is light in the dark and dark in the light
    on = "dark" if luminance(QColor(colours["accent"])) > _LIGHT else "light"
    signs = {name: paths.resource("icons", f"indicator-{name}-{on}.svg").as_posix() for name in ("check", "some")}
    return _TEMPLATE.substitute(colours, **signs)
