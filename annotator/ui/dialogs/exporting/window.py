"""Asks where an export goes, in which format, and how much of the project. The work is `commands/exports.py`'s."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.exporting.options import OptionFields
from annotator.ui.dialogs.exporting.preflight import Preflight
from annotator.ui.dialogs.exporting.wish import ExportWish
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated
from annotator.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from annotator.exporting import ExportReport, Writer
    from annotator.services.export_profiles import ExportProfile

_PAUSE = 300  # ms without another choice, after which it is looked at what the format can hold


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """What can be chosen. `known` has values with what people read, for the keys of options that are lists.

    `handing_over` tells that the formats are for people to read: what is selected is meant, and it may be looked at
    before and opened when it is written.
    """

    formats: Sequence[Writer]
    name: str
    folder: Path
    article_ids: tuple[str, ...] = ()
    known: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    profiles: Sequence[ExportProfile] = ()
    format_id: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    handing_over: bool = False
    open_after: bool = True


class ExportDialog(Dialog):
    """Asks for format, extent, options and place; what is there already is replaced only when that is said."""

    wished = Signal(object)
    """An `ExportWish`."""
    kept = Signal(str, object)
    """A name, and the `ExportWish` to keep under it."""
    forgotten = Signal(str)
    """The name of a kept export that is not wanted any more."""
    preflight_wanted = Signal(object)
    """It should be looked at what would be lost of an `ExportWish`."""
    look_wanted = Signal(object)
    """An `ExportWish` should be shown as it would be, without keeping it."""

    def __init__(self, offer: ExportOffer, parent: QWidget) -> None:
        super().__init__(tr("Hand over") if offer.handing_over else tr("Export"), parent, 640)
        self._offer = offer
        formats = {one.id for one in offer.formats}
        self._profiles = {one.name: one for one in offer.profiles if one.format in formats}
        self._values = dict(offer.options)
        form = self.form()
        self._kept_ones = Choice(tr("Kept exports"))
        self._kept_ones.addItem(tr("none"), "")
        for name in self._profiles:
            self._kept_ones.addItem(name, name)
        self._forget = QPushButton(tr("Forget"))
        self._forget.setAutoDefault(False)
        self._forget.clicked.connect(self._on_forget)
        self._forget.setEnabled(False)
        if self._profiles:
            form.addRow(tr("Kept exports"), _row(self._kept_ones, self._forget))
        self._format = Choice(tr("Format"))
        for one in offer.formats:
            self._format.addItem(translated(one.label), one.id)
        form.addRow(tr("Format"), self._format)
        form.addRow(tr("Articles"), self._extent())
        self._options = OptionFields(offer.known, form, self)
        self._file = QLineEdit()
        self._file.setAccessibleName(tr("File"))
        browse = QPushButton(tr("Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        form.addRow(tr("File"), _row(self._file, browse))
        self._keep_as = QLineEdit()
        self._keep_as.setAccessibleName(tr("Keep these choices as"))
        self._keep_as.setPlaceholderText(tr("a name, to run the same export again"))
        form.addRow(tr("Keep as"), self._keep_as)
        self._preflight = Preflight()
        self.column.addWidget(self._preflight)
        self._open_after = QCheckBox(tr("Open it when it is written"))
        self._open_after.setChecked(offer.open_after)
        self._open_after.setVisible(offer.handing_over)
        self.column.addWidget(self._open_after)
        self._there = self.say("", "muted")
        self._export = QPushButton(self._do)
        self._add_buttons()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_for_preflight)
        self._begin()

    def _add_buttons(self) -> None:
        look = QPushButton(tr("Look at it first"))
        look.setToolTip(tr("Opens it as it would be, in the program that the system has for it"))
        look.clicked.connect(lambda: self.look_wanted.emit(self._wish()))
        look.setVisible(self._offer.handing_over)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._accept)
        self.buttons(look, cancel, self._export)

    def show_preflight(self, report: ExportReport, wish: ExportWish) -> None:
        """Show what would be lost, if that is still what is asked for."""
        if _of_what(wish) == _of_what(self._wish()):
            self._preflight.show_report(report)

    def show_trouble(self, words: str, wish: ExportWish) -> None:
        """Show why it could not be looked at, if that is still what is asked for."""
        if _of_what(wish) == _of_what(self._wish()):
            self._preflight.show_trouble(words)

    def _begin(self) -> None:
        offer = self._offer
        at = max(self._format.findData(offer.format_id), 0)
        self._format.setCurrentIndex(at)
        suffix = self._suffix() if offer.formats else ""
        self._file.setText(str(offer.folder / f"{offer.name}{suffix}"))
        self._show_options()
        self._format.currentIndexChanged.connect(lambda _: self._on_format())
        self._kept_ones.currentIndexChanged.connect(lambda _: self._on_profile())
        self._options.changed.connect(self._on_choice)
        self._file.textChanged.connect(lambda _: self._check())
        self._all.toggled.connect(lambda _: self._on_extent())
        self._check()
        self._export.setFocus()
        self._on_choice()

    def _extent(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        group = QButtonGroup(self)
        self._all = QRadioButton(tr("All articles of the project"))
        self._some = QRadioButton()
        self._offer_articles(self._offer.article_ids)
        for button in (self._all, self._some):
            group.addButton(button)
            column.addWidget(button)
        return column

    def _offer_articles(self, ids: tuple[str, ...]) -> None:
        """Offer some articles beside all of them: those selected in the library, or those of a kept export."""
        self._article_ids = ids
        self._some.setText(tr("Only the %Ln selected articles", "", len(ids)))
        self._some.setEnabled(bool(ids))
        some = bool(ids) and (self._offer.handing_over or ids != self._offer.article_ids)
        (self._some if some else self._all).setChecked(True)

    def _suffix(self) -> str:
        """Return the suffix of the usual file; one article that goes to somebody is a file and no archive."""
        alone = self._offer.handing_over and self._some.isChecked() and len(self._article_ids) == 1
        return self._writer().suffix_of_one if alone else self._writer().suffix

    def _writer(self) -> Writer:
        return self._offer.formats[max(self._format.currentIndex(), 0)]

    @property
    def _do(self) -> str:
        return tr("Save") if self._offer.handing_over else tr("Export")

    def _path(self) -> Path:
        path = Path(self._file.text().strip())
        try:
            return path.expanduser()
        except RuntimeError:
            return path  # "~name" of nobody here: a name like others

    def _show_options(self) -> None:
        if self._offer.formats:
            self._options.show_options(self._writer().all_options, self._values)
            # a field that came last would be reached last, wherever it stands
            order = [self._some, *self._options.fields, self._file]
            for one, following in pairwise(order):
                QWidget.setTabOrder(one, following)

    def _on_format(self) -> None:
        self._values |= self._options.values()
        self._show_options()
        path = self._path()
        if not self._file.text().strip():
            self._on_choice()
            return
        if path.suffix in {suffix for one in self._offer.formats for suffix in one.suffixes}:
            path = path.with_suffix("")
        self._file.setText(str(path) + self._suffix())
        self._check()
        self._on_choice()

    def _on_extent(self) -> None:
        path = self._path()
        if self._offer.handing_over and path.suffix in self._writer().suffixes:
            self._file.setText(str(path.with_suffix(self._suffix())))
        self._on_choice()

    def _on_profile(self) -> None:
        profile = self._profiles.get(str(self._kept_ones.currentData()))
        self._forget.setEnabled(profile is not None)
        if profile is None:
            return
        self._values = dict(profile.options)
        at = self._format.findData(profile.format)
        if at >= 0:
            self._format.setCurrentIndex(at)
        self._values = dict(profile.options)
        self._show_options()
        self._offer_articles(self._kept_articles(profile) or self._offer.article_ids)
        if profile.out:
            self._file.setText(profile.out)
        self._on_choice()

    def _kept_articles(self, profile: ExportProfile) -> tuple[str, ...]:
        rows = {row.key: row for row in self._writer().all_options}
        return rows["articles"].parts(profile.options.get("articles", ""))

    def _on_forget(self) -> None:
        name, at = str(self._kept_ones.currentData()), self._kept_ones.currentIndex()
        self._kept_ones.setCurrentIndex(0)  # what was chosen stays; the next one's choices are nobody's wish
        self._kept_ones.removeItem(at)
        self._profiles.pop(name, None)
        self.forgotten.emit(name)

    def _on_choice(self) -> None:
        self._preflight.looking()
        self._pause.start()

    def _ask_for_preflight(self) -> None:
        if self._offer.formats:
            self.preflight_wanted.emit(self._wish())

    def _check(self) -> None:
        named = bool(self._file.text().strip()) and self._format.count() > 0
        self._export.setEnabled(named)
        there = named and _is_filled(self._path())
        self._there.setText(
            tr("This is there already. It is replaced as a whole once the new one is complete.") if there else ""
        )
        self._there.setVisible(there)
        self._export.setText(tr("Replace") if there else self._do)

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export to"), str(self._path()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # said in this dialog, in words
        dialog.fileSelected.connect(self._file.setText)
        dialog.open()

    def _wish(self) -> ExportWish:
        ids = self._article_ids if self._some.isChecked() else ()
        out = self._path()
        after = self._offer.handing_over and self._open_after.isChecked()
        return ExportWish(self._writer().id, out, ids, _is_filled(out), self._options.values(), after)

    def _accept(self) -> None:
        wish = self._wish()
        name = self._keep_as.text().strip()
        if name:
            self.kept.emit(name, wish)
        self.wished.emit(wish)
        self.accept()


def _row(wide: QWidget, *others: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(wide, 1)
    for other in others:
        row.addWidget(other)
    return row


def _of_what(wish: ExportWish) -> ExportWish:
    """Return a wish without its place: where it goes changes nothing in what a format can hold."""
    return replace(wish, out=Path(), force=False, open_after=False)


def _is_filled(path: Path) -> bool:
    try:
        return path.is_file() or (path.is_dir() and any(path.iterdir()))
    except OSError:
        return False  # a name that is too long, a folder of others: the export says so in words
