"""Finds the footnotes, endnotes and comments of a page, where it is sure which mark belongs to which words.

It is sure where the mark links to the note and the note back to the mark, as Word, LibreOffice, Google Docs, pandoc and
Wikipedia write them, or where either says that it is one (`doc-noteref`, `epub:type`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from annotator.domain.source_note import SourceNoteKind
from annotator.importing.pages.elements import HEADINGS, fragment_of, roles, tag_of, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

LONGEST_MARK = 12
_MOST_LINKS = 50_000
_REFERENCE_ROLES = frozenset(("doc-noteref", "noteref"))
_NOTE_ROLES = frozenset(("doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote", "note"))
_NOTES_ROLES = frozenset(("doc-endnotes", "footnotes", "endnotes", "rearnotes"))
_ENDNOTE = re.compile(r"(?:^|_)_?edn|endnote|rearnote", re.IGNORECASE)
_COMMENT = re.compile(r"^_?(?:cmnt|msocom|com)_?\d", re.IGNORECASE)
_HOLDERS = frozenset(["p", "li", "div", "dd", "aside", "td", "section"])
_WHOLE = frozenset(("li", "aside", "dd", "tr", "section"))
_BACK = re.compile(r"[\s↑↩︎↵^⏎\[\](){}.:]*")
_MARK_AROUND = re.compile(r"[\s\[\]\(\),;–-]*")
_WORD_AUTHOR = re.compile(r"mso-comment-author:\s*\"?([^\";]+)")
_WORD_RANGE = re.compile(r"mso-comment-reference:\s*\"?([^\";]+)")
_WORD_DATE = re.compile(r"mso-comment-date:\s*\"?(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)")
_WORD_PARENT = re.compile(r"mso-comment-parent:\s*\"?(\d+)")
_LEADING_MARK = re.compile(r"(?:\[\w{1,6}\]|[\^↑])\s*")
_WORD_NUMBER = re.compile(r"\[?\s*([^\s\[\]]*?)(\d+)(?:R\d+)?\s*\]?$")


@dataclass(slots=True)
class Note:
    """What a page says at a mark: the element that holds it, and what in it is no word of it."""

    kind: SourceNoteKind
    holder: _Element
    marks: set[_Element] = field(default_factory=set)
    author: str = ""
    date: str = ""
    range_key: str = ""


@dataclass(slots=True)
class References:
    """The notes of a page by their marks, and by the elements that hold them."""

    at: dict[_Element, Note] = field(default_factory=dict)
    holders: dict[_Element, Note] = field(default_factory=dict)

    def only_marks(self, element: _Element) -> list[_Element]:
        """Return the marks in an element that holds nothing else, as `<sup>[<a>1</a>]</sup>`; else nothing."""
        found = [one for one in element.iter("a") if one in self.at]
        if not found:
            return []
        rest = words_in(element)
        for one in found:
            rest = rest.replace(words_in(one), "", 1)
        return found if _MARK_AROUND.fullmatch(rest) else []


def find_references(root: _Element) -> References:
    """Return the notes of a page."""
    links = [link for link in root.iter("a") if fragment_of(link)]
    found = References()
    if not links or len(links) > _MOST_LINKS:
        return found
    order = {element: number for number, element in enumerate(root.iter())}
    targets = _targets(root)
    pointing: dict[str, list[_Element]] = {}
    for link in links:
        pointing.setdefault(unquote(fragment_of(link)), []).append(link)
    pairs: list[tuple[_Element, _Element, str]] = []  # a mark, what it leads to, and the name of that
    for link in links:
        name = unquote(fragment_of(link))
        target = targets.get(name)
        if target is None or order[target] < order[link] or len(words_in(link)) > LONGEST_MARK or _heads(target):
            continue
        if _REFERENCE_ROLES & roles(link) or _is_note(target) or _leads_back(link, target, pointing, order):
            pairs.append((link, target, name))
    _take(found, pairs, pointing, targets)
    return found


def _take(
    found: References,
    pairs: Sequence[tuple[_Element, _Element, str]],
    pointing: Mapping[str, list[_Element]],
    targets: Mapping[str, _Element],
) -> None:
    """Take the notes of some marks: each with the largest element that holds it and nothing else."""
    ends = {target for _, target, _ in pairs}
    marks = {link for link, _, _ in pairs}
    holders = {target: _holder(target, ends, marks) for target in ends}
    for link, target, name in pairs:
        holder = holders[target]
        if any(parent in found.holders for parent in link.iterancestors()):
            continue  # a note on a note stays with its words
        note = found.holders.get(holder)
        if note is None:
            note = found.holders[holder] = Note(_kind(name, target), holder)
            note.marks = _back_links(holder, pointing, targets)
            _say_who(note, link)
        found.at[link] = note


def _targets(root: _Element) -> dict[str, _Element]:
    found: dict[str, _Element] = {}
    for element in root.iter():
        if not tag_of(element):
            continue
        for name in (element.get("id"), element.get("name") if tag_of(element) == "a" else None):
            if name:
                found.setdefault(name, element)
    return found


def _heads(target: _Element) -> bool:
    return tag_of(target) in HEADINGS or any(tag_of(parent) in HEADINGS for parent in target.iterancestors())


def _is_note(target: _Element) -> bool:
    if _NOTE_ROLES & roles(target):
        return True
    return any(_NOTES_ROLES & roles(parent) for parent in target.iterancestors())


def _names_of(link: _Element) -> set[str]:
    """Return the names by which a mark can be reached: its own, of what it stands in, and of an anchor before it."""
    near = [link, *link]
    for parent in link.iterancestors():
        if tag_of(parent) not in ("sup", "span", "b", "i", "em", "strong", "font", "u"):
            break
        near.append(parent)
    for one in list(near):
        before = one.getprevious()
        if before is not None and tag_of(before) == "a" and not one.tail and before.get("href") is None:
            near.append(before)
    return {name for one in near for name in (one.get("id"), one.get("name")) if name}


def _leads_back(
    link: _Element, target: _Element, pointing: dict[str, list[_Element]], order: dict[_Element, int]
) -> bool:
    """Tell whether what a mark leads to has a link to the mark, in it or right beside it."""
    holder = target
    while tag_of(holder) not in _HOLDERS and holder.getparent() is not None:
        holder = holder.getparent()  # type: ignore[assignment]  # a holder has parents up to the root
    around = {holder, holder.getparent()} if holder.getparent() is not None else {holder}
    for name in _names_of(link):
        for back in pointing.get(name, ()):
            if order[back] > order[link] and not around.isdisjoint((back, *back.iterancestors())):
                return True
    return False


def _holder(target: _Element, ends: set[_Element], marks: set[_Element]) -> _Element:
    """Return the largest element that holds one note and nothing else."""
    holder = target
    while True:
        parent = holder.getparent()
        if parent is None or (tag_of(parent) not in _HOLDERS and tag_of(holder) in _HOLDERS):
            return holder
        if tag_of(parent) in ("body", "html", "article", "main"):
            return holder
        if tag_of(holder) in _WHOLE or (tag_of(holder) in _HOLDERS and not _is_alone(holder, parent, ends, marks)):
            return holder
        holder = parent


def _is_alone(holder: _Element, parent: _Element, ends: set[_Element], marks: set[_Element]) -> bool:
    """Tell whether all of a parent is of the one note: no other note and no mark is in it, and the note begins it."""
    if tag_of(parent) == "section" or (parent.text or "").strip() or next(iter(parent)) is not holder:
        return False
    return sum(1 for one in parent.iter() if one in ends or one in marks) <= 1


def _kind(name: str, target: _Element) -> SourceNoteKind:
    if _COMMENT.match(name):
        return SourceNoteKind.COMMENT
    if _ENDNOTE.search(name) or {"endnote", "rearnote", "doc-endnote"} & roles(target):
        return SourceNoteKind.ENDNOTE
    return SourceNoteKind.FOOTNOTE


def _back_links(
    holder: _Element, pointing: Mapping[str, list[_Element]], targets: Mapping[str, _Element]
) -> set[_Element]:
    """Return the links of a note that lead back to its marks: they are no words of it."""
    return {
        link
        for link in holder.iter("a")
        if (name := unquote(fragment_of(link)))
        and link in pointing.get(name, ())
        and (len(words_in(link)) <= LONGEST_MARK or _BACK.fullmatch(words_in(link)))
        and (name not in targets or not _within(targets[name], holder))
    }


def _within(element: _Element, holder: _Element) -> bool:
    return element is holder or holder in element.iterancestors()


def _say_who(note: Note, mark: _Element) -> None:
    """Take from Word's styles who commented, and which stretch."""
    if note.kind is not SourceNoteKind.COMMENT:
        return
    for one in note.holder.iter():
        author = _WORD_AUTHOR.search(one.get("style") or "") if tag_of(one) else None
        if author:
            note.author = author[1].strip()
            break
    match = _WORD_NUMBER.match(words_in(mark))
    note.range_key = f"{match[1]}_{match[2]}" if match else ""


def commented_key(element: _Element) -> tuple[str, str] | None:
    """Return which comment of Word's a stretch is under, and when that was made (local time); None for any other."""
    style = element.get("style") or ""
    found = _WORD_RANGE.search(style)
    if found is None:
        return None
    date = _WORD_DATE.search(style)
    return found[1].strip(), "{}-{}-{}T{}:{}:00".format(*date.groups()) if date else ""


def parent_number(element: _Element) -> str:
    """Return the number of the comment that a comment of Word's answers, or the empty string."""
    found = _WORD_PARENT.search(element.get("style") or "")
    return found[1] if found else ""


def without_mark(words: str) -> str:
    """Return what a note says without the number, the arrow or the letter that it begins with."""
    return _LEADING_MARK.sub("", words.strip(" \u00a0\n"), count=1).strip(" \u00a0\n↩↑^︎")
