"""The preferences: a page generated from `config.SETTINGS`, keys, templates. What is changed is in force at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.config import SETTINGS, Setting, Settings
from annotator.ui.actions.binder import Binder
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated
from annotator.ui.preferences.keys import KeysPage
from annotator.ui.preferences.templates import TemplatesPage
from annotator.ui.widgets.choice import Choice

Change = Callable[[Settings], None]
_WIDTH, _MARGIN = 640, 24  # px
_AROUND = 140  # px of height for the tabs and the button


class PreferencesDialog(Dialog):
    """Three pages. `change` is called with the new settings at every change.

    `settings` returns those in force: the window beside may change some while this stands open.
    """

    def __init__(self, settings: Callable[[], Settings], binder: Binder, change: Change, parent: QWidget) -> None:
        super().__init__(tr("Preferences"), parent, _WIDTH)
        self._settings = settings
        self._change = change
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        page = self._general()
        general = QScrollArea()  # on a small screen, or in large type, there is more than it has room for
        general.setFrameShape(QFrame.Shape.NoFrame)
        general.setWidgetResizable(True)
        general.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        general.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        general.setWidget(page)
        tabs.addTab(general, tr("General"))
        keys = KeysPage(binder, settings().shortcuts)
        keys.changed.connect(self._set_shortcuts)
        tabs.addTab(keys, tr("Keys"))
        templates = TemplatesPage(settings)
        templates.changed.connect(self._set)
        tabs.addTab(templates, tr("Templates"))
        self.finished.connect(lambda _: templates.submit())
        self.column.addWidget(tabs)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(close)
        close.setDefault(False)  # Enter in a field is the field's
        words = page.heightForWidth(_WIDTH - 2 * _MARGIN)
        self.resize(_WIDTH, words + _AROUND)

    def _general(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 16, 0, 0)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for setting in SETTINGS:
            form.addRow("" if self._is_switch(setting) else translated(setting.label), self._row(setting))
        return page

    def _is_switch(self, setting: Setting) -> bool:
        return isinstance(getattr(self._settings(), setting.key), bool)

    def _row(self, setting: Setting) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        field = self._field(setting)
        field.setAccessibleName(translated(setting.label))
        field.setAccessibleDescription(translated(setting.help))
        field.setObjectName(setting.key)
        words = QLabel(translated(setting.help))
        words.setProperty("role", "small")
        words.setWordWrap(True)
        column.addWidget(field)
        column.addWidget(words)
        return box

    def _field(self, setting: Setting) -> QWidget:
        value = getattr(self._settings(), setting.key)
        if setting.choices:
            choice = Choice(translated(setting.label))
            for one, label in zip(setting.choices, setting.choice_labels or setting.choices, strict=True):
                choice.addItem(translated(label), one)
            choice.setCurrentIndex(choice.findData(value))
            choice.currentIndexChanged.connect(lambda at: self._set(setting.key, choice.itemData(at)))
            return choice
        if isinstance(value, bool):
            switch = QCheckBox(translated(setting.label))
            switch.setChecked(value)
            switch.toggled.connect(lambda on: self._set(setting.key, on))
            return switch
        line = QLineEdit(str(value))
        line.editingFinished.connect(lambda: self._set(setting.key, line.text().strip()))
        return line

    def _set(self, key: str, value: object) -> None:
        settings = self._settings()
        if getattr(settings, key) != value:
            self._change(replace(settings, **{key: value}))  # type: ignore[arg-type] # of the field's type

    def _set_shortcuts(self, shortcuts: Mapping[str, str]) -> None:
        self._set("shortcuts", dict(shortcuts))
