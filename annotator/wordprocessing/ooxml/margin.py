"""The comments of a document, with others added to them: in the thread of one that is there, or with one of their own.

Parts, content types and relationships are made only where they are missing. Of who works on the document nothing is
added but the name at each comment.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import count

from lxml import etree

from annotator.wordprocessing.annotations import Line, MarginNote
from annotator.wordprocessing.ooxml.markup import Markup, Splice, attribute, escaped, numbers_of, spliced
from annotator.wordprocessing.ooxml.package import MC, W14, W15, Package, W, every, value
from annotator.wordprocessing.ooxml.roots import at_end, declares, declaring

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "[Content_Types].xml"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RELATIONSHIPS = b"http://schemas.openxmlformats.org/package/2006/relationships"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_OFFICE_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
_MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships/"
_PARAGRAPH_ID = re.compile(rb"""\bparaId\s*=\s*["']([0-9A-Fa-f]{8})["']""")
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FIRST_PARAGRAPH_ID = 0x10000000
_W15 = W15[1:-1].encode()
_W15_HERE = b' xmlns:w15="%b"/>' % _W15


class Margin:
    """The comments of a document and what is added to them. `new_id` gives ids that nothing has yet."""

    def __init__(self, package: Package, new_id: Callable[[], bytes], *, strict: bool) -> None:
        self._package = package
        self._new_id = new_id
        self._strict = strict
        self._part = package.part_of_kind("comments")
        self._root = package.xml(self._part) if self._part else None
        self._comments = {value(one, "id"): one for one in every(self._root, W + "comment")}
        self._extended = package.part_of_kind("commentsExtended")
        self._parents = {
            one.get(W15 + "paraId", ""): one.get(W15 + "paraIdParent", "")
            for one in every(package.root_of_kind("commentsExtended"), W15 + "commentEx")
        }
        self._made: list[bytes] = []
        self._threads: list[bytes] = []
        self._given: dict[etree._Element, str] = {}
        """Ids of paragraphs of the writer's comments that had none."""

    def add(self, note: MarginNote) -> bytes:
        """Add a comment, and return its id."""
        comment_id = self._new_id()
        parent = self._thread_of(note.answers)
        lines = [_line(line, first=not index) for index, line in enumerate(note.lines)]
        if parent:
            paragraph_id = self._paragraph_ids()
            self._threads.append(_extended(paragraph_id, parent))
            lines[-1] = lines[-1].replace(b"<w:p>", b'<w:p w14:paraId="%b">' % paragraph_id.encode(), 1)
        dated = b' w:date="%b"' % attribute(note.date) if note.date else b""
        self._made.append(
            b'<w:comment w:id="%b" w:author="%b"%b w:initials="%b">%b</w:comment>'
            % (comment_id, attribute(storable(note.author)), dated, attribute(_initials(note.author)), b"".join(lines))
        )
        return comment_id

    def has(self, comment_id: str) -> bool:
        """Tell whether there is a comment of this id."""
        return comment_id in self._comments

    def parts(self) -> dict[str, bytes]:
        """Return the parts that are changed or new, by their names in the archive."""
        if not self._made:
            return {}
        new: list[tuple[str, str, str]] = []
        parts = {}
        main = posixpath.dirname(self._package.main)
        if self._root is None:
            part = self._free(posixpath.join(main, "comments.xml"))
            new.append((part, (_OFFICE_STRICT if self._strict else _OFFICE) + "comments", _WORD + "comments+xml"))
            parts[part] = _new_comments(b"".join(self._made), strict=self._strict)
        else:
            parts[self._package.entry(self._part)] = self._with_comments()
        if self._threads:
            put = b"".join(self._threads)
            if self._extended:
                markup = Markup(self._package.data(self._extended))
                there = at_end(markup, put if declares(markup, b"w15", _W15) else put.replace(b"/>", _W15_HERE))
                parts[self._package.entry(self._extended)] = spliced(markup.data, there)
            else:
                part = self._free(posixpath.join(main, "commentsExtended.xml"))
                new.append((part, _MICROSOFT + "commentsExtended", _WORD + "commentsExtended+xml"))
                parts[part] = _DECLARATION + b'<w15:commentsEx xmlns:w15="%b">%b</w15:commentsEx>' % (_W15, put)
        return parts | self._told(new)

    def _with_comments(self) -> bytes:
        """Return the part of the comments with those that were added."""
        markup = Markup(self._package.data(self._part))
        uri = _STRICT if self._strict else W[1:-1].encode()
        made = b"".join(self._made)
        if not declares(markup, b"w", uri):
            made = made.replace(b"<w:comment ", b'<w:comment xmlns:w="%b" ' % uri)
        splices = at_end(markup, made)
        if self._threads:
            splices += declaring(markup, b"w14", W14[1:-1].encode())
        if self._root is not None:
            for paragraph, number in numbers_of(self._root, self._given).items():
                place = markup.element(number)
                end = place.inside - (2 if place.empty else 1)
                splices.append(Splice(end, end, b' w14:paraId="%b"' % self._given[paragraph].encode()))
        return spliced(markup.data, splices)

    def _thread_of(self, comment_id: str) -> str:
        """Return the id of the paragraph by which a comment's thread is known; empty where there is no such comment."""
        comment = self._comments.get(comment_id)
        paragraphs = [] if comment is None else list(comment.iter(W + "p"))
        if not paragraphs:
            return ""
        for paragraph in paragraphs:
            known = paragraph.get(W14 + "paraId", "")
            if known in self._parents:
                return self._parents[known] or known
        last = paragraphs[-1]
        if last in self._given:
            return self._given[last]
        known = last.get(W14 + "paraId", "")
        if not known:
            known = self._given[last] = self._paragraph_ids()
        self._parents[known] = ""
        self._threads.append(_extended(known, ""))
        return known

    @cached_property
    def _paragraph_ids(self) -> Callable[[], str]:
        """What gives ids to paragraphs that no paragraph of the document has."""
        main, part = self._package.main, self._part
        taken = {
            found.upper()
            for one in (main, part, *(self._package.part_of_kind(kind) for kind in ("footnotes", "endnotes")))
            if one
            for found in _PARAGRAPH_ID.findall(self._package.data(one))
        }
        free = (f"{number:08X}" for number in count(_FIRST_PARAGRAPH_ID) if b"%08X" % number not in taken)
        return lambda: next(free)

    def _free(self, part: str) -> str:
        """Return a name that no part has, this one if it can be."""
        stem, suffix = posixpath.splitext(part)
        names = (part, *(f"{stem}{number}{suffix}" for number in range(2, 100)))
        return next(name for name in names if not self._package.has(name))

    def _told(self, new: Sequence[tuple[str, str, str]]) -> dict[str, bytes]:
        """Return the parts that say of new ones what they are, and that the document refers to them."""
        if not new:
            return {}
        types = Markup(self._package.data(_TYPES))
        tag = _prefix(types)
        said = b"".join(
            b'<%bOverride PartName="/%b" ContentType="%b"/>' % (tag, attribute(part), kind.encode())
            for part, _, kind in new
        )
        folder, base = posixpath.split(self._package.main)
        name = posixpath.join(folder, "_rels", f"{base}.rels")
        if not self._package.has(name):
            made = Markup(_DECLARATION + b'<Relationships xmlns="%b"/>' % _RELATIONSHIPS)
        else:
            made = Markup(self._package.data(name))
        there = self._package.of_main
        ids = (f"rId{number}" for number in count(len(there) + 1) if f"rId{number}" not in there)
        tag = _prefix(made)
        referring = b"".join(
            b'<%bRelationship Id="%b" Type="%b" Target="%b"/>'
            % (tag, next(ids).encode(), kind.encode(), attribute(posixpath.relpath(part, folder or ".")))
            for part, kind, _ in new
        )
        return {
            self._package.entry(_TYPES): spliced(types.data, at_end(types, said)),
            self._package.entry(name): spliced(made.data, at_end(made, referring)),
        }


def storable(text: str) -> str:
    """Return a text with what XML cannot hold replaced by U+FFFD."""
    return _NOT_IN_XML.sub("\ufffd", text)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isalnum())[:4]


def _prefix(markup: Markup) -> bytes:
    """Return the prefix of a root's name with its colon, or nothing."""
    name = markup.tag(markup.root)[1:].split(None, 1)[0].rstrip(b"/>")
    return name[: name.index(b":") + 1] if b":" in name else b""


def _extended(paragraph_id: str, parent: str) -> bytes:
    of = f' w15:paraIdParent="{parent}"' if parent else ""
    return f'<w15:commentEx w15:paraId="{paragraph_id}"{of} w15:done="0"/>'.encode()


def _line(line: Line, *, first: bool) -> bytes:
    """Return a paragraph of a comment; the first has the mark that programs show beside it."""
    turned = _reads_from_the_right(line.text or line.lead)
    mark = b"<w:r><w:annotationRef/></w:r>" if first else b""
    lead = _run(line.lead + (" " if line.text else ""), b"<w:b/>", turned=turned) if line.lead else b""
    text = _run(line.text, b"", turned=turned) if line.text else b""
    properties = b"<w:pPr><w:bidi/></w:pPr>" if turned else b""
    return b"<w:p>" + properties + mark + lead + text + b"</w:p>"


def _run(text: str, properties: bytes, *, turned: bool) -> bytes:
    properties += b"<w:rtl/>" if turned else b""
    return b"<w:r>" + (b"<w:rPr>%b</w:rPr>" % properties if properties else b"") + words(text) + b"</w:r>"


def _reads_from_the_right(text: str) -> bool:
    strong = (kind for sign in text if (kind := unicodedata.bidirectional(sign)) in ("L", "R", "AL"))
    return next(strong, "L") != "L"


def words(text: str) -> bytes:
    """Return what a run of text holds: line ends and tabs are elements of their own."""
    parts = []
    for part in re.split("([\t\n])", storable(text).replace("\r\n", "\n").replace("\r", "\n")):
        if part in ("\t", "\n"):
            parts.append(b"<w:tab/>" if part == "\t" else b"<w:br/>")
        elif part:
            parts.append(b'<w:t xml:space="preserve">' + escaped(part) + b"</w:t>")
    return b"".join(parts)


def _new_comments(made: bytes, *, strict: bool) -> bytes:
    uri = _STRICT if strict else W[1:-1].encode()
    declared = b'xmlns:w="%b" xmlns:w14="%b" xmlns:mc="%b" mc:Ignorable="w14"' % (
        uri,
        W14[1:-1].encode(),
        MC[1:-1].encode(),
    )
    return _DECLARATION + b"<w:comments " + declared + b">" + made + b"</w:comments>"
