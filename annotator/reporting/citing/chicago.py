"""The Chicago Manual of Style, eighteenth edition: as a bibliography has it, and with the year behind the author."""

from __future__ import annotations

from annotator.domain.partial_dates import Dates
from annotator.reporting.blocks import Run
from annotator.reporting.citing.item import Item, Name
from annotator.reporting.citing.parts import (
    ends,
    in_marks,
    link,
    listed,
    month_first,
    spaced,
    stopped,
    straight,
    titled,
    turned,
    within_year,
    years,
)

_MOST, _NAMED = 6, 3
_UNDATED = "n.d."


def chicago(item: Item) -> list[Run]:
    """Return an item as a bibliography has it."""
    authors = [Run(stopped(_authors(item.authors)))]
    return spaced([authors, _title(item), *_rest(item, _whole(item.issued), years(item.issued, "")), _link(item)])


def chicago_author_date(item: Item) -> list[Run]:
    """Return an item as a list of works has it whose text cites authors and years."""
    year = [Run(stopped(years(item.issued, _UNDATED)))]
    authors = [Run(stopped(_authors(item.authors)))]
    head = [authors, year, _title(item)] if item.authors else [_title(item), year]
    beside = ""
    if item.issued is not None and not item.issued.interval and not item.in_journal:
        beside = within_year(item.issued.first)
    return spaced([*head, *_rest(item, beside, ""), _link(item)])


def _authors(names: tuple[Name, ...]) -> str:
    shown = names[:_NAMED] if len(names) > _MOST else names
    each = [turned(name) if not place else straight(name) for place, name in enumerate(shown)]
    return f"{', '.join(each)}, et al." if len(names) > _MOST else listed(each, ", and ")


def _whole(dates: Dates | None) -> str:
    return "–".join(map(month_first, ends(dates))) if dates is not None else ""


def _title(item: Item) -> list[Run]:
    if not item.title:
        return []
    if item.by_itself and item.type not in ("dataset", "interview"):
        return titled(item.title)
    return [Run(in_marks(item.title, "."))]


def _rest(item: Item, date: str, year: str) -> list[list[Run]]:
    """Return what follows the title; `date` is the whole one, `year` only its year."""
    if item.in_journal:
        return [_journal(item, year)]
    if item.in_serial:
        return [_after(item.container, date, italic=True)]
    if item.in_book:
        editors = listed([straight(one) for one in item.editors], " and ")
        book = [Run("In "), Run(item.container, italic=True), Run(f", edited by {editors}." if editors else ".")]
        return [book if item.container else [], _after(item.publisher, year)]
    if item.type == "webpage":
        return [_after("" if _is_author(item, item.container) else item.container, date)]
    edition = f"{item.edition} ed." if item.edition else ""
    kind = "" if item.type not in ("dataset", "interview") else f"{item.kind}."
    behind = "" if kind or not item.kind else f"{item.kind}."
    publisher = "" if _is_author(item, item.publisher) else item.publisher
    return [[Run(edition)], [Run(kind)], _after(publisher, date), [Run(behind)]]


def _is_author(item: Item, name: str) -> bool:
    return [one.family for one in item.authors if not one.given] == [name]


def _journal(item: Item, year: str) -> list[Run]:
    where = f" {item.volume}" if item.volume else ""
    if item.issue and year:
        where += f"{',' if item.volume else ''} no. {item.issue}"
    elif item.issue:
        where += f" ({item.issue})"
    where += f" ({year})" if year else ""
    where += f": {item.pages}" if item.pages else ""
    return [Run(item.container, italic=True), Run(f"{where}.")] if item.container else [Run(stopped(where.strip()))]


def _after(name: str, date: str, *, italic: bool = False) -> list[Run]:
    """Return a name and a date behind it, whichever is known, as a sentence."""
    if not name:
        return [Run(stopped(date))]
    return [Run(name, italic=italic), Run(f", {date}." if date else "" if name.endswith(".") else ".")]


def _link(item: Item) -> list[Run]:
    accessed = ""
    if item.issued is None and item.accessed is not None:
        accessed = f"Accessed {_whole(item.accessed)}."
    return spaced([[Run(accessed)], link(item.link, ".")])
