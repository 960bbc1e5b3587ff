"""Goes through the tokens of RTF once and lays out what they say, with its links.

What stands beside the text is gathered in `asides.py`, tracked changes in `changes.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.importing.flow import Flow, Mark
from annotator.importing.rich_text.asides import FOOTERS, HEADERS, Asides
from annotator.importing.rich_text.changes import Changes, packed_time
from annotator.importing.rich_text.letters import CODE_PAGES, LETTERS, SYMBOLS, of_charset, of_number
from annotator.importing.rich_text.tokens import Kind, Token

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LINK = re.compile(r'HYPERLINK\s+(?:\\\\?[a-z]\s+)*"?([^"\s]+)"?', re.IGNORECASE)
_PAGES = ("http://", "https://", "ftp://")

# groups that hold no words of the author
_SKIPPED = frozenset(
    (
        "colortbl", "stylesheet", "pict", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl",
        "themedata", "colorschememapping", "latentstyles", "datastore", "objdata", "objclass", "fldtype", "datafield",
        "bkmkstart", "bkmkend", "listtext", "pntext", "pn", "pnseclvl", "nonshppict", "sn", "sv", "sp", "shprslt", "xe",
        "tc", "filetbl", "mmathPr", "wgrffmtfilter", "template", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "operator",
        "atrfref", "atnicn", "formfield", "blipuid", "picprop", "falt", "panose", "fname", "userprops",
        "docvar", "ffname", "background", "password", "keycode", "sectdefaultcl", "upr",
    )
)  # fmt: skip
_ENTERED = frozenset(("shppict", "shpinst", "shptxt", "shp", "object", "result", "ud", "field", "fldrslt", "do"))
_KEPT = frozenset(
    (
        "fonttbl", "info", "title", "author", "doccomm", "subject", "keywords", "company", "manager", "category",
        "footnote", "annotation", "atnid", "atnref", "atnauthor", "atndate", "atntime", "atnparent", "atrfstart",
        "atrfend", "fldinst", "revtbl",
    )
)  # fmt: skip


@dataclass(slots=True)
class _State:
    """What counts within a group; a group within it begins with a copy."""

    target: str = ""
    codec: str = ""
    skip: int = 1
    hidden: bool = False
    raised: bool = False
    inserted: int | None = None
    deleted: int | None = None
    in_table: bool = False
    star: bool = False


@dataclass(slots=True)
class _Field:
    instruction: list[str] = field(default_factory=list)
    mark: Mark | None = None


class Document:
    """An RTF document, read into a flow."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.title = ""
        self.author = ""
        self._main = self.flow
        self._states = [_State()]
        self._ends: list[list[Callable[[], None]]] = [[]]
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._raw = b""
        self._raw_codec = ""
        self._half = ""
        self._to_skip = 0
        self._words: list[str] = []
        self._fields: list[_Field] = []
        self._changes = Changes(self.flow)
        self._asides = Asides(self.flow)
        self._hidden: list[str] = []
        self._row_ended = False

    def read(self, found: Iterator[Token]) -> None:
        """Read all tokens."""
        for kind, name, number, raw in found:
            if kind is Kind.BYTES:
                self._take_bytes(raw)
                continue
            self._flush()
            if kind is Kind.OPEN:
                self._states.append(replace(self._states[-1], star=False))
                self._ends.append([])
            elif kind is Kind.CLOSE:
                self._close()
            elif kind is Kind.SYMBOL:
                self._symbol(name)
            else:
                self._word(name, number)
        self._flush()
        while len(self._states) > 1:
            self._close()
        self._changes.end(self.flow)
        self._asides.put_boxes()
        self._tell_hidden()

    def notes(self) -> list[IncomingNote]:
        """Return the notes, each comment with its answers."""
        return self._asides.notes()

    def changes(self) -> list[TrackedChange]:
        """Return the tracked changes in the order of the text."""
        return self._changes.all()

    @property
    def _state(self) -> _State:
        return self._states[-1]

    def _close(self) -> None:
        if len(self._states) == 1:
            return
        for end in reversed(self._ends.pop()):
            end()
        self._states.pop()

    # bytes and letters

    def _take_bytes(self, raw: bytes) -> None:
        if self._to_skip:
            dropped = min(self._to_skip, len(raw))
            self._to_skip -= dropped
            raw = raw[dropped:]
        if not raw or self._state.target == "skip":
            return
        codec = self._state.codec or self._codec
        if codec != self._raw_codec:
            self._flush()
            self._raw_codec = codec
        self._raw += raw

    def _flush(self) -> None:
        if self._raw:
            words, self._raw = self._raw.decode(self._raw_codec, "replace"), b""
            self._say(words)

    def _say(self, words: str) -> None:
        """Put words where the group that they are in has them."""
        if self._half:
            words = (self._half + words).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            self._half = ""
        state = self._state
        if state.target in ("skip", "fonttbl"):
            return
        if state.target in _KEPT and state.target not in ("footnote", "annotation"):
            self._words.append(words)
        elif state.hidden:
            self._hidden.append(words)
        elif state.deleted is not None:
            self._changes.note(self.flow, TrackedKind.DELETED, state.deleted, words)
        else:
            if state.inserted is not None:
                self._changes.note(self.flow, TrackedKind.INSERTED, state.inserted, words)
            else:
                self._changes.end(self.flow)
            self._write(words)

    def _tell_hidden(self) -> None:
        if self._hidden:
            self._main.leave_out(LeftOutKind.HIDDEN, "".join(self._hidden))
            self._hidden = []

    def _write(self, words: str) -> None:
        self._tell_hidden()
        if self._row_ended and not self._state.in_table:
            self.flow.block()
        self._row_ended = False
        if self._state.raised and words.strip().isdigit():
            words = words.translate(_SUPERSCRIPT)
        self.flow.put(words.lstrip() if self.flow.parted or not self.flow.length else words)

    # control words

    def _symbol(self, name: str) -> None:
        if name == "*":
            self._state.star = True
        elif name in "\r\n":
            self._word("par", None)
        elif self._to_skip:
            self._to_skip -= 1
        elif name in SYMBOLS:
            self._say(SYMBOLS[name])

    def _word(self, name: str, number: int | None) -> None:
        state = self._state
        if self._is_destination(name):
            return
        if state.target == "skip":
            return
        if name == "u" and number is not None:
            self._letter(number)
        elif name == "uc":
            state.skip = min(max(0, number or 0), 10)
        elif name in LETTERS:
            self._say(LETTERS[name])
        elif name in ("ansicpg", *CODE_PAGES):
            self._codec = of_number(number or 1252) if name == "ansicpg" else CODE_PAGES[name]
        elif name in ("f", "fcharset"):
            self._set_font(name, number or 0)
        elif name in _BREAKS:
            self._break(name)
        else:
            self._set(name, number)

    def _letter(self, number: int) -> None:
        letter = chr(number & 0xFFFF)
        self._to_skip = self._state.skip
        if "\ud800" <= letter <= "\udbff":
            self._half = letter
        else:
            self._say(letter)

    def _set_font(self, name: str, number: int) -> None:
        if self._state.target == "fonttbl":
            if name == "f":
                self._font = number
            else:
                self._fonts[self._font] = of_charset(number)
        elif name == "f":
            self._state.codec = self._fonts.get(number, "")

    def _set(self, name: str, number: int | None) -> None:
        state, on = self._state, number != 0
        if name == "plain":
            state.hidden = state.raised = False
            state.deleted = state.inserted = None
        elif name in ("pard", "intbl"):
            state.in_table = name == "intbl"
        elif name == "v":
            state.hidden = on
        elif name in ("super", "up"):
            state.raised = on and (name == "super" or bool(number))
        elif name in ("nosupersub", "sub"):
            state.raised = False
        elif name == "ftnalt" and (aside := self._asides.innermost()) is not None:
            aside.endnote = True
        else:
            self._set_change(name, number)

    def _set_change(self, name: str, number: int | None) -> None:
        state, on = self._state, number != 0
        if name == "deleted":
            state.deleted = 0 if on else None
        elif name == "revised":
            state.inserted = 0 if on else None
        elif name == "revauth" and state.inserted is not None:
            state.inserted = number
        elif name == "revauthdel" and state.deleted is not None:
            state.deleted = number
        elif name in ("revdttm", "revdttmdel"):
            self._changes.at = packed_time(number or 0)

    def _break(self, name: str) -> None:
        flow, state = self.flow, self._state
        if state.hidden:
            return
        if state.deleted is not None:
            self._changes.note(self.flow, TrackedKind.DELETED, state.deleted, "\n")
            return
        if name in ("par", "sect", "page"):
            flow.space() if state.in_table else flow.block()
            if flow is self._main and not state.in_table:
                self._asides.put_boxes()
        elif name in ("line", "lbr", "column"):
            flow.space() if state.in_table else flow.line()
        elif name == "tab":
            if flow.length and not flow.parted:
                flow.put("\t")
        elif name == "cell":
            flow.cell()
        elif name == "row":
            flow.row()
            self._row_ended = True
        else:
            flow.space()

    # groups

    def _is_destination(self, name: str) -> bool:
        """Begin what a group is for; tell whether the word names that."""
        state = self._state
        if state.target == "skip" and name != "ud":
            return True
        if name in HEADERS or name in FOOTERS or name in ("footnote", "annotation", "shptxt"):
            self._begin_apart(name)
        elif name in _KEPT:
            self._begin_words(name)
        elif name == "ud":
            state.target = ""
        elif name in _SKIPPED:
            if name == "pict":
                self._main.leave_out(LeftOutKind.PICTURE)
            state.target = "skip"
        elif name in _ENTERED:
            self._enter(name)
        elif state.star:
            state.target = "skip"  # whoever does not know what it is, is to pass over it
        else:
            return False
        state.star = False
        return True

    def _enter(self, name: str) -> None:
        if name == "object":
            self._main.leave_out(LeftOutKind.OTHER)
        elif name == "field":
            self._begin_field()
        elif name == "fldrslt" and self._fields:
            self._fields[-1].mark = self.flow.mark()

    def _begin_words(self, name: str) -> None:
        self._state.target = name
        kept, self._words = self._words, []

        def end() -> None:
            words = "".join(self._words).strip()
            self._words = kept
            self._keep(name, words)

        self._ends[-1].append(end)

    def _keep(self, name: str, words: str) -> None:
        if name == "title":
            self.title = words
        elif name == "author":
            self.author = words
        elif name == "atnauthor":
            self._asides.commenter = words
        elif name == "revtbl":
            self._changes.revisers = [one.strip() for one in words.split(";")]
        elif name == "atrfstart":
            self._asides.begin_range(words)
        elif name == "atrfend":
            self._asides.end_range(words)
        elif name == "fldinst" and self._fields:
            self._fields[-1].instruction.append(words)
        else:
            self._asides.keep(name, words)

    def _begin_apart(self, name: str) -> None:
        """Begin words that stand beside the text: a note, a comment, a header, a text box."""
        self._changes.end(self.flow)
        state = self._state
        state.target = name if name in ("footnote", "annotation") else ""
        state.hidden = state.raised = state.in_table = False
        state.inserted = state.deleted = None
        before = self.flow
        self.flow = self._asides.begin(name).flow

        def end() -> None:
            self._changes.end(self.flow)
            self.flow = before
            self._asides.end()

        self._ends[-1].append(end)

    def _begin_field(self) -> None:
        self._fields.append(_Field())
        flow = self.flow

        def end() -> None:
            ended = self._fields.pop()
            link = _LINK.search("".join(ended.instruction))
            if link is None or ended.mark is None or not link[1].lower().startswith(_PAGES):
                return
            start = flow.start_of(ended.mark)
            if start < flow.length:
                flow.notes.append(IncomingNote(SourceNoteKind.LINK, start, flow.length, url=link[1]))

        self._ends[-1].append(end)


_BREAKS = frozenset(
    ("par", "sect", "page", "line", "lbr", "column", "tab", "cell", "row", "nestcell", "nestrow", "softline")
)
