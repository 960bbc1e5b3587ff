"""APA, seventh edition: author, (date), title, where it stands, link."""

from __future__ import annotations

from annotator.domain.partial_dates import Dates
from annotator.reporting.blocks import Run
from annotator.reporting.citing.item import Item, Name
from annotator.reporting.citing.parts import (
    ends,
    initials,
    link,
    listed,
    month_first,
    spaced,
    stopped,
    titled,
    within_year,
    year,
    years,
)

_MOST = 20


def apa(item: Item) -> list[Run]:
    """Return an item in the style of the APA."""
    authors = _authors(item.authors)
    date = Run(f"({_date(item)}).")
    head = [[Run(stopped(authors))], [date], _title(item)] if authors else [_title(item), [date]]
    return spaced([*head, _container(item), [Run(stopped(_publisher(item, authors)))], _link(item)])


def _authors(names: tuple[Name, ...]) -> str:
    each = [f"{name.family}, {initials(name.given)}" if name.given else name.family for name in names]
    if len(each) > _MOST:
        return f"{', '.join(each[: _MOST - 1])}, . . . {each[-1]}"
    return listed(each, ", & ")


def _date(item: Item) -> str:
    if item.issued is None:
        return "n.d."
    if item.issued.interval or item.in_journal or item.in_book:
        return years(item.issued, "n.d.")
    one = item.issued.first
    return ", ".join(filter(None, (year(one), within_year(one))))


def _title(item: Item) -> list[Run]:
    beside = f" ({item.edition} ed.)" if item.edition and item.by_itself else ""
    beside += f" (No. {item.number})" if item.number and item.type == "report" else ""
    beside += f" [{item.kind}]" if item.kind else ""
    if not item.title:
        return [Run(stopped(beside.strip()))]
    if item.in_serial or item.in_book:
        return [Run(stopped(item.title))]
    return [Run(item.title, italic=True), Run(f"{beside}.")] if beside else titled(item.title)


def _container(item: Item) -> list[Run]:
    if not item.container:
        return []
    if item.in_book:
        editors = listed([f"{initials(one.given)} {one.family}".strip() for one in item.editors], " & ")
        said = f"{editors} ({'Eds.' if len(item.editors) > 1 else 'Ed.'}), " if editors else ""
        pages = f" (pp. {item.pages})" if item.pages else ""
        return [Run(f"In {said}"), Run(item.container, italic=True), Run(f"{pages}.")]
    if not item.in_serial:
        return []
    runs = [Run(item.container, italic=True)]
    if item.volume:
        runs += [Run(", "), Run(item.volume, italic=True)]
    if item.issue:
        runs.append(Run(f"({item.issue})" if item.volume else f", ({item.issue})"))
    pages = f", {item.pages}" if item.pages else ""
    return [*runs, Run(f"{pages}.")]


def _publisher(item: Item, authors: str) -> str:
    named = item.container if item.type == "webpage" else "" if item.in_serial else item.publisher
    return "" if named == authors else named  # who made it is not said twice


def _link(item: Item) -> list[Run]:
    if item.link and item.issued is None and item.accessed is not None:
        return [Run(f"Retrieved {_day(item.accessed)}, from "), *link(item.link)]
    return link(item.link)


def _day(dates: Dates) -> str:
    return month_first(ends(dates)[0])
