"""The form of a tag: its name, what it means, its colour and key, and the tag that it stands below."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from annotator.domain.codebook import Codebook, Tag, TagFields
from annotator.domain.codebook_rules import above, check_tag
from annotator.ui.i18n import tr
from annotator.ui.overviews.codebook.entries import Entry
from annotator.ui.overviews.codebook.fields import ColourField, TextField
from annotator.ui.overviews.codebook.form import EntryForm, FormChoice
from annotator.ui.scaling import FixedWidth
from annotator.ui.theme import SPACE


class TagForm(EntryForm):
    """One tag."""

    parent_given = Signal(str)
    """The id of the tag that it is put below, "" for the top."""

    def __init__(self) -> None:
        super().__init__()
        self._tag: Tag | None = None
        self._book = Codebook((), ())
        self.name = TextField(tr("Name"), partial(self._check, "name"))
        self.definition = TextField(tr("Definition"), partial(self._check, "definition"), long=True)
        self.examples = TextField(
            tr("Examples"), partial(self._check, "examples"), long=True, hint=tr("one a line: what it is put on")
        )
        self.colour = ColourField(tr("Colour"), partial(self._check, "colour"), optional=True)
        self.shortcut = TextField(tr("Shortcut"), partial(self._check, "shortcut"), hint=tr("none"))
        FixedWidth(self.shortcut.box, 16 * SPACE)
        self.shortcut.row.addStretch(1)
        self.parent_tag = FormChoice(tr("Below"))
        for row, field in (
            (tr("Name"), self.name),
            (tr("Definition"), self.definition),
            (tr("Examples"), self.examples),
            (tr("Colour"), self.colour),
            (tr("Shortcut"), self.shortcut),
        ):
            self.add_row(row, field)
        self.add_row(tr("Below"), self.parent_tag)
        self._connect()

    def _connect(self) -> None:
        for name, field in (
            ("name", self.name),
            ("definition", self.definition),
            ("examples", self.examples),
            ("colour", self.colour),
            ("shortcut", self.shortcut),
        ):
            field.given.connect(
                lambda value, name=name, field=field: self.given.emit(TagFields(**{name: value}), field)
            )
        self.parent_tag.activated.connect(lambda _: self.parent_given.emit(self.parent_tag.currentData()))

    def show_entry(self, entry: Entry, book: Codebook) -> None:
        """Show a tag as it is stored; what is being typed stays, as long as it is of the same one."""
        tag = entry.item
        if not isinstance(tag, Tag):
            raise TypeError("this form is over tags")
        anew = self._tag is None or self._tag.tag_id != tag.tag_id
        self._tag, self._book = tag, book
        if anew:
            self.say("")
        self.show_head(tag.name, entry.claims, retired=tag.retired)
        for field, value in (
            (self.name, tag.name),
            (self.definition, tag.definition),
            (self.examples, tag.examples),
            (self.colour, tag.colour),
            (self.shortcut, tag.shortcut),
        ):
            field.show_value(value, anew=anew)
        self._offer_parents(tag)

    def _offer_parents(self, tag: Tag) -> None:
        box = self.parent_tag
        box.clear()
        box.addItem(tr("nothing: it stands at the top"), "")
        for depth, other in self._book.tree():
            if tag.tag_id not in above(self._book, other.tag_id):
                box.addItem("    " * depth + other.name, other.tag_id)
        box.show_value(tag.parent_id)
        box.setEnabled(not tag.retired)

    def _check(self, name: str, typed: str) -> None:
        if self._tag is not None:
            others = [one for one in self._book.tags if one.tag_id != self._tag.tag_id]
            changed: dict[str, Any] = {name: typed}
            check_tag(replace(self._tag, **changed), others)
