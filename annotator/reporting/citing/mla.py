"""MLA, ninth edition: author, title, and the containers' elements parted by commas."""

from __future__ import annotations

from annotator.domain.partial_dates import Dates
from annotator.reporting.blocks import Run
from annotator.reporting.citing.item import Item, Name
from annotator.reporting.citing.parts import day_first, ends, in_marks, link, spaced, stopped, straight, titled, turned

_MOST = 2


def mla(item: Item) -> list[Run]:
    """Return an item in the style of the MLA."""
    accessed = f"Accessed {_date(item.accessed)}." if item.accessed is not None and item.link else ""
    kind = f"{item.kind}." if item.kind in ("Interview", "Data set") else ""
    return spaced([[Run(stopped(_authors(item.authors)))], _title(item), [Run(kind)], _elements(item), [Run(accessed)]])


def _authors(names: tuple[Name, ...]) -> str:
    if len(names) > _MOST:
        return f"{turned(names[0])}, et al."
    return ", and ".join(turned(name) if not place else straight(name) for place, name in enumerate(names))


def _title(item: Item) -> list[Run]:
    if not item.title:
        return []
    return titled(item.title) if item.by_itself else [Run(in_marks(item.title, "."))]


def _elements(item: Item) -> list[Run]:
    elements: list[list[Run]] = []
    if item.container:
        elements.append([Run(item.container, italic=True)])
    if item.in_book and item.editors:
        elements.append([Run("edited by " + " and ".join(map(straight, item.editors)))])
    edition = f"{item.edition} ed." if item.edition else ""
    publisher = "" if [name.family for name in item.authors] == [item.publisher] else item.publisher
    words = (
        edition,
        f"vol. {item.volume}" if item.volume else "",
        f"no. {item.issue}" if item.issue else "",
        publisher if not item.in_serial else "",
        _date(item.issued) if item.issued is not None else "",
        _pages(item.pages),
    )
    elements += [[Run(word)] for word in words if word]
    if item.link:
        elements.append(link(item.link))
    runs: list[Run] = []
    for place, element in enumerate(elements):
        runs += [*([Run(", ")] if place else []), *element]
    if not runs or runs[-1].text.endswith("."):
        return runs
    return [*runs, Run(".")]


def _date(dates: Dates) -> str:
    return "–".join(day_first(one, "short") for one in ends(dates))


def _pages(pages: str) -> str:
    return f"{'pp.' if '–' in pages or ',' in pages else 'p.'} {pages}" if pages else ""
