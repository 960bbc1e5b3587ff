"""The form of a status: its words, its looks with a preview in every theme, and what it is in other scales."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.codebook import AVERITEC, FEVER, RATINGS, UNDERLINES, Codebook, Status, StatusFields
from annotator.domain.codebook_rules import check_status
from annotator.ui.contrast import TEXT
from annotator.ui.glyphs import GLYPHS, paint_status_glyph
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.overviews.codebook.entries import Entry
from annotator.ui.overviews.codebook.fields import ColourField, LookPicker, TextField
from annotator.ui.overviews.codebook.form import EntryForm, FormChoice
from annotator.ui.overviews.codebook.preview import Preview, legibility, mended
from annotator.ui.theme import SPACE, Theme
from annotator.ui.underlines import BAND, Underlines

_COLOURS = (
    ("ink", QT_TR_NOOP("Colour, light look")),
    ("tint", QT_TR_NOOP("Background, light look")),
    ("dark_ink", QT_TR_NOOP("Colour, dark look")),
    ("dark_tint", QT_TR_NOOP("Background, dark look")),
)
_GLYPH_NAMES = {
    "": QT_TR_NOOP("dot"),
    "○": QT_TR_NOOP("circle"),
    "◐": QT_TR_NOOP("half circle"),
    "●": QT_TR_NOOP("disc"),
    "✓": QT_TR_NOOP("tick"),
    "✕": QT_TR_NOOP("cross"),
    "≈": QT_TR_NOOP("waves"),
    "⇄": QT_TR_NOOP("arrows"),
    "?": QT_TR_NOOP("question mark"),
    "”": QT_TR_NOOP("quotation mark"),
    "+": QT_TR_NOOP("plus"),
    "–": QT_TR_NOOP("minus"),
    "±": QT_TR_NOOP("plus and minus"),
    "≠": QT_TR_NOOP("unequal"),
    "!": QT_TR_NOOP("exclamation mark"),
    "◕": QT_TR_NOOP("piece missing"),
    "⧗": QT_TR_NOOP("hourglass"),
    "✻": QT_TR_NOOP("asterisk"),
    "✹": QT_TR_NOOP("burst"),
    "◇": QT_TR_NOOP("diamond"),
    "△": QT_TR_NOOP("triangle"),
    "▲": QT_TR_NOOP("full triangle"),
    "□": QT_TR_NOOP("square"),
    "■": QT_TR_NOOP("full square"),
}
_PATTERN_NAMES = {
    "dotted": QT_TR_NOOP("dotted"),
    "dashed": QT_TR_NOOP("dashed"),
    "solid": QT_TR_NOOP("solid"),
    "double": QT_TR_NOOP("double"),
    "wave": QT_TR_NOOP("wave"),
    "dashdot": QT_TR_NOOP("dash and dot"),
    "longdash": QT_TR_NOOP("long dashes"),
    "thin": QT_TR_NOOP("thin"),
    "thick": QT_TR_NOOP("thick"),
    "dashdotdot": QT_TR_NOOP("dash and two dots"),
    "sparse": QT_TR_NOOP("few dots"),
}


class StatusForm(EntryForm):
    """One status of the scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._status: Status | None = None
        self._book = Codebook((), ())
        self._used = False
        self._underlines = Underlines()
        self.label = TextField(tr("Label"), partial(self._check, "label"))
        self.label.given.connect(self._rename)
        self.key = TextField(tr("Name in exports"), partial(self._check, "key"))
        self.glyphs = LookPicker(
            tr("Sign"), [(one, translated(_GLYPH_NAMES[one])) for one in GLYPHS], _paint_glyph, theme
        )
        self.patterns = LookPicker(
            tr("Underline"), [(one, translated(_PATTERN_NAMES[one])) for one in UNDERLINES], self._paint_pattern, theme
        )
        self.colours = {name: ColourField(translated(words), partial(self._check, name)) for name, words in _COLOURS}
        self.preview = Preview()
        self._contrast = QLabel()
        self._contrast.setWordWrap(True)
        self._contrast.setProperty("role", "small")
        self.mend = QPushButton(tr("Mend the colours"))
        self.settled = QCheckBox(tr("A claim with it counts as checked"))
        self.definition = TextField(tr("Definition"), partial(self._check, "definition"), long=True)
        self.averitec = FormChoice(tr("AVeriTeC"), [("", tr("no label")), *((one, one) for one in AVERITEC)])
        self.fever = FormChoice(tr("FEVER"), [("", tr("no label")), *((one, one) for one in FEVER)])
        self.rating = FormChoice(
            tr("ClaimReview rating"), [("0", tr("no rating")), *((str(one), _rating_words(one)) for one in RATINGS)]
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.add_row(tr("Label"), self.label)
        self.add_row(tr("Definition"), self.definition)
        self.add_row("", self.settled)
        self.add_row(tr("Sign"), self.glyphs)
        self.add_row(tr("Underline"), self.patterns)
        for words, names in ((tr("Light look"), ("ink", "tint")), (tr("Dark look"), ("dark_ink", "dark_tint"))):
            self.add_row(translated(words), self._pair(*(self.colours[name] for name in names)))
        self.add_row(tr("Preview"), self._previewed())
        self.add_row(tr("AVeriTeC"), self.averitec)
        self.add_row(tr("FEVER"), self.fever)
        self.add_row(tr("ClaimReview"), self.rating)
        self.add_row(tr("Name in exports"), self.key)

    def _pair(self, ink: ColourField, tint: ColourField) -> QWidget:
        """Two colours, each under what it is for."""
        pair = QWidget()
        grid = QGridLayout(pair)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(SPACE)
        for column, (words, field) in enumerate(((tr("Sign and underline"), ink), (tr("Behind the words"), tint))):
            name = QLabel(words)
            name.setProperty("role", "small")
            grid.addWidget(name, 0, column)
            grid.addWidget(field, 1, column)
        grid.setColumnStretch(2, 1)
        return pair

    def _previewed(self) -> QWidget:
        whole = QWidget()
        told = QHBoxLayout()
        told.addWidget(self._contrast, 1)
        told.addWidget(self.mend)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.preview)
        column.addLayout(told)
        return whole

    def _connect(self) -> None:
        for name, field in (("key", self.key), ("definition", self.definition), *self.colours.items()):
            field.given.connect(self._setter(name, field))
        self.glyphs.given.connect(self._setter("glyph", self.glyphs))
        self.patterns.given.connect(self._setter("underline", self.patterns))
        for name, box in (("averitec", self.averitec), ("fever", self.fever)):
            box.activated.connect(lambda _, name=name, box=box: self._setter(name, box)(box.currentData()))
        self.rating.activated.connect(
            lambda _: self.given.emit(StatusFields(rating_value=int(self.rating.currentData())), self.rating)
        )
        self.settled.clicked.connect(lambda on: self.given.emit(StatusFields(settled=on), self.settled))
        self.mend.clicked.connect(self._mend)

    def _setter(self, name: str, widget: QWidget) -> Callable[[str], None]:
        def give(value: str) -> None:
            changed: dict[str, Any] = {name: value}
            self.given.emit(StatusFields(**changed), widget)

        return give

    def apply_theme(self, theme: Theme) -> None:
        """Put a theme in force."""
        self.glyphs.apply_theme(theme)
        self.patterns.apply_theme(theme)

    # what it shows

    def show_entry(self, entry: Entry, book: Codebook) -> None:
        """Show a status as it is stored; what is being typed stays, as long as it is of the same one."""
        status = entry.item
        if not isinstance(status, Status):
            raise TypeError("this form is over statuses")
        anew = self._status is None or self._status.key != status.key
        self._status, self._book, self._used = status, book, entry.claims > 0
        if anew:
            self.say("")
        self.show_head(status.label, entry.claims, retired=status.retired)
        for field, value in ((self.label, status.label), (self.key, status.key), (self.definition, status.definition)):
            field.show_value(value, anew=anew)
        for name, colour in self.colours.items():
            colour.show_value(getattr(status, name), anew=anew)
        self.key.setEnabled(not self._used)
        self.key.setToolTip(tr("Fixed while claims have the status: programs name it by this.") if self._used else "")
        self.glyphs.show_value(status.glyph)
        self.patterns.show_value(status.underline)
        self.settled.setChecked(status.settled)
        for box, wanted in ((self.averitec, status.averitec), (self.fever, status.fever)):
            box.show_value(wanted)
        self.rating.show_value(str(status.rating_value or 0))
        self.preview.show_status(status)
        self._tell_contrast(status)

    def _tell_contrast(self, status: Status) -> None:
        found = legibility(status)
        numbers = tr("Least contrast of the colours as chosen: {0} in the light look, {1} in the dark one.")
        numbers = numbers.replace("{0}", f"{found.light:.1f}").replace("{1}", f"{found.dark:.1f}")
        verdict = (
            tr("Enough (WCAG AA).") if found.enough else tr("AA asks for {0}: they are shown stronger than chosen.")
        )
        self._contrast.setText(f"{numbers} {verdict.replace('{0}', str(TEXT))}")
        self.mend.setVisible(not found.enough)

    # what is given

    def _check(self, name: str, typed: str) -> None:
        if self._status is not None:
            others = [one for one in self._book.statuses if one.key != self._status.key]
            changed: dict[str, Any] = {name: typed}
            check_status(replace(self._status, **changed), others)

    def _rename(self, label: str) -> None:
        """Set the label; the key of a status that no claim has follows it, as long as it was made of it."""
        status = self._status
        if status is None:
            return
        key = key_for(label, self._book, status.key)
        follows = not self._used and status.key == key_for(status.label, self._book, status.key) and key
        self.given.emit(StatusFields(label=label, key=key if follows else None), self.label)

    def _mend(self) -> None:
        if self._status is not None:
            self.given.emit(mended(self._status), self.mend)

    def _paint_pattern(self, painter: QPainter, place: QRectF, pattern: str, colour: QColor) -> None:
        stroke = self._underlines.stroke(pattern, colour, self.devicePixelRatioF(), 1.0)
        line = QLineF(QPointF(place.left(), 0), QPointF(place.right(), 0))
        stroke.draw(painter, line.x1(), line.x2(), place.center().y() - BAND / 2)


def key_for(label: str, book: Codebook, own: str = "") -> str:
    """Return a key made of a label that no other status has: small letters and digits, with hyphens between."""
    base = "-".join("".join(c if c.isalnum() else " " for c in label.casefold()).split())
    taken = {status.key for status in book.statuses} - {own}
    number = 2
    key = base
    while key in taken:
        key, number = f"{base}-{number}", number + 1
    return key


def _paint_glyph(painter: QPainter, place: QRectF, glyph: str, colour: QColor) -> None:
    side = min(16.0, place.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(place.center())
    paint_status_glyph(painter, square, glyph, colour)


def _rating_words(rating: int) -> str:
    ends = {1: tr("1, worst"), 5: tr("5, best")}
    return ends.get(rating, str(rating))
