"""Goes through the tokens of RTF once and lays out what they say, with notes, comments, links and tracked changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.importing.flow import Flow, Mark
from annotator.importing.note_threads import Comment, threads
from annotator.importing.rich_text.letters import CODE_PAGES, LETTERS, SYMBOLS, of_charset, of_number
from annotator.importing.rich_text.tokens import Kind, Token
from annotator.importing.web_addresses import first_address

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LINK = re.compile(r'HYPERLINK\s+(?:\\\\?[a-z]\s+)*"?([^"\s]+)"?', re.IGNORECASE)
_WHOLE = re.compile(r"-?[0-9]{1,10}")
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
_HEADERS = frozenset(("header", "headerl", "headerr", "headerf"))
_FOOTERS = frozenset(("footer", "footerl", "footerr", "footerf"))
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
class _Note:
    """A note, a comment, a text box or a header that is being read: its words go into a flow of their own."""

    kind: str
    flow: Flow
    place: Mark | None
    at: int
    endnote: bool = False
    number: str = ""
    parent: str = ""
    date: str = ""
    author: str = ""


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
        self._notes: list[_Note] = []
        self._commenter = ""
        self._fields: list[_Field] = []
        self._deleted: list[tuple[Mark, TrackedChange]] = []
        self._ranges: dict[str, tuple[Mark, int]] = {}
        self._boxes: list[str] = []
        self._comments: list[Comment] = []
        self._revisers: list[str] = []
        self._change: tuple[TrackedKind, int | None, str, Mark] | None = None
        self._changed_words: list[str] = []
        self._changed_at = ""
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
        self._end_change()
        self._put_boxes()
        self._tell_hidden()

    def notes(self) -> list[IncomingNote]:
        """Return the notes, each comment with its answers: as they are stated, else as place and time tell them.

        LibreOffice writes an answer as a comment of its own over the same words; Word states what it answers.
        """
        stated = any(comment.parent for comment in self._comments)
        if stated:
            for comment in self._comments:
                comment.parent = comment.parent or ""
        return [*self._main.notes, *threads(self._comments)]

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
            self._track(TrackedKind.DELETED, state.deleted, words)
        else:
            if state.inserted is not None:
                self._track(TrackedKind.INSERTED, state.inserted, words)
            else:
                self._end_change()
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
        elif name == "ftnalt" and self._notes:
            self._notes[-1].endnote = True
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
            self._changed_at = packed_time(number or 0)

    def _break(self, name: str) -> None:
        flow, state = self.flow, self._state
        if state.hidden:
            return
        if state.deleted is not None:
            self._track(TrackedKind.DELETED, state.deleted, "\n")
            return
        if name in ("par", "sect", "page"):
            flow.space() if state.in_table else flow.block()
            if flow is self._main and not state.in_table:
                self._put_boxes()
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
        if name in _HEADERS or name in _FOOTERS or name in ("footnote", "annotation", "shptxt"):
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
            self._commenter = words
        elif name == "revtbl":
            self._revisers = [one.strip() for one in words.split(";")]
        elif name == "atrfstart":
            self._ranges[words] = self._main.mark(), -1
        elif name == "atrfend" and words in self._ranges:
            self._ranges[words] = self._ranges[words][0], self._main.length
        elif name == "fldinst" and self._fields:
            self._fields[-1].instruction.append(words)
        elif self._notes:
            self._keep_of_note(self._notes[-1], name, words)

    def _keep_of_note(self, note: _Note, name: str, words: str) -> None:
        if name == "atnref":
            note.number = words
        elif name == "atndate" and _WHOLE.fullmatch(words):
            note.date = packed_time(int(words))
        elif name == "atnparent":
            # Word counts back from the answer, others name the comment
            back = int(words) if _WHOLE.fullmatch(words) else 0
            answered = self._comments[back].key if -len(self._comments) <= back < 0 else ""
            note.parent = answered or words

    def _begin_apart(self, name: str) -> None:
        """Begin words that stand beside the text: a note, a comment, a header, a text box."""
        self._end_change()
        state = self._state
        state.target = name if name in ("footnote", "annotation") else ""
        state.hidden = state.raised = state.in_table = False
        state.inserted = state.deleted = None
        before = self.flow
        place = self._main.mark() if self._main.parted else None
        note = _Note(name, Flow(), place, self._main.length, author=self._commenter)
        self._notes.append(note)
        self.flow = note.flow

        def end() -> None:
            self._end_change()
            self.flow = before
            self._notes.pop()
            self._finish(note)

        self._ends[-1].append(end)

    def _finish(self, note: _Note) -> None:
        words = note.flow.text.strip()
        for one in note.flow.left_out():
            self._main.leave_out(one.what, one.text)
        if note.kind in _HEADERS or note.kind in _FOOTERS:
            if words:
                self._main.leave_out(LeftOutKind.HEADER if note.kind in _HEADERS else LeftOutKind.FOOTER, words)
        elif note.kind == "shptxt":
            if words:
                self._boxes.append(words)
        else:
            at = self._main.start_of(note.place) if note.place else note.at
            address = next((one.url for one in note.flow.notes if one.url), "") or first_address(words)
            if note.kind == "annotation":
                self._comment(note, at, words, address)
            else:
                kind = SourceNoteKind.ENDNOTE if note.endnote else SourceNoteKind.FOOTNOTE
                self._main.notes.append(IncomingNote(kind, at, at, words, url=address))

    def _comment(self, note: _Note, at: int, words: str, address: str) -> None:
        start = end = at
        ranged = note.number in self._ranges
        if ranged:
            mark, end = self._ranges[note.number]
            start = self._main.start_of(mark)
            end = max(start, end)
        number = len(self._comments)
        self._comments.append(
            Comment(
                start,
                end,
                words,
                note.author,
                note.date,
                address,
                ranged=ranged,
                order=number,
                key=note.number or f"comment {number}",
                parent=note.parent or None,
            )
        )
        self._commenter = ""

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

    def _put_boxes(self) -> None:
        """Put the text boxes of a paragraph behind it."""
        boxes, self._boxes = self._boxes, []
        for words in boxes:
            self._main.block()
            self._main.put(words)
            self._main.block()

    # tracked changes

    def _track(self, kind: TrackedKind, author: int, words: str) -> None:
        """Note words that were put in or taken out; neighbours of one writer and time are one change."""
        key = kind, author, self._changed_at
        if self._change is None or self._change[:3] != key:
            self._end_change()
            self._change = (
                *key,
                self.flow.mark() if self.flow.parted or not self.flow.length else Mark(self.flow.length),
            )
        self._changed_words.append(words)

    def _end_change(self) -> None:
        if self._change is None:
            return
        kind, author, at, mark = self._change
        words, self._change, self._changed_words = "".join(self._changed_words), None, []
        who = self._revisers[author] if author is not None and 0 <= author < len(self._revisers) else ""
        if self.flow is not self._main:
            return
        if kind is TrackedKind.DELETED:
            self._main.leave_out(LeftOutKind.DELETED, words)
            self._deleted.append((mark, TrackedChange(kind, 0, 0, words, "" if who == "Unknown" else who, at)))
            return
        start = self._main.start_of(mark)
        self._main.changes.append(
            TrackedChange(kind, start, self._main.length, "", "" if who == "Unknown" else who, at)
        )

    def changes(self) -> list[TrackedChange]:
        """Return the tracked changes in the order of the text."""
        found = list(self._main.changes)
        for mark, change in self._deleted:
            at = self._main.start_of(mark)
            found.append(replace(change, start=at, end=at))
        return sorted(found, key=lambda change: (change.start, change.kind is not TrackedKind.DELETED))


_BREAKS = frozenset(
    ("par", "sect", "page", "line", "lbr", "column", "tab", "cell", "row", "nestcell", "nestrow", "softline")
)


def packed_time(number: int) -> str:
    """Return a time that Word packs into one number: a local one, since the zone is not kept."""
    number &= 0xFFFFFFFF
    minute, hour, day = number & 0x3F, (number >> 6) & 0x1F, (number >> 11) & 0x1F
    month, year = (number >> 16) & 0xF, ((number >> 20) & 0x1FF) + 1900
    if not (minute < 60 and hour < 24 and 0 < day < 32 and 0 < month < 13):
        return ""
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00"
