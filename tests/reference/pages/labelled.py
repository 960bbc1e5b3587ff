"""Pages as they are copied, with what is the article's own and what the page's, and how well the import tells them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.drafts import read_text

SET = (Path(__file__).with_name("tuned.txt"), Path(__file__).with_name("held_out.txt"))
_BODIES = Path(__file__).with_name("bodies.txt")
_MARK = "~"


@dataclass(frozen=True)
class Page:
    """A text that was copied from a page; `own` are the lines that are the article's, in order."""

    text: str
    own: tuple[str, ...]
    date: str
    byline: str
    publisher: str
    title: str


@dataclass(frozen=True)
class Score:
    """Of so many pages, how many dates, bylines and titles are right, and which words of the articles were lost."""

    pages: int
    dates: int
    bylines: int
    publishers: int
    titles: int
    left: int
    page_lines: int
    lost: tuple[str, ...]
    misses: tuple[str, ...]


@cache
def _bodies() -> dict[str, str]:
    parts = _BODIES.read_text(encoding="utf-8").split("=== ")[1:]
    return {number: body.strip("\n") for number, body in (part.split("\n", 1) for part in parts)}


def pages_in(path: Path) -> list[Page]:
    """Return the pages of a file."""
    return [_page(part) for part in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]]


def _page(part: str) -> Page:
    head, rest = part.split("\n", 1)
    labels = dict(label.split(" ", 1) for label in head.split(" | "))
    lines = [line for given in rest.split("\n") for line in _bodies().get(given.removeprefix("@"), given).split("\n")]
    return Page(
        text="\n".join(line.removeprefix(_MARK) for line in lines),
        own=tuple(line for line in lines if line.strip() and not line.startswith(_MARK)),
        date=labels["date"].strip("-"),
        byline=labels["byline"].strip("-"),
        publisher=labels.get("publisher", "?"),
        title=labels["title"],
    )


def measured(pages: Sequence[Page]) -> Score:
    """Import pages as pasted text and compare what is known of them."""
    right = {"date": 0, "byline": 0, "publisher": 0, "title": 0}
    lost: list[str] = []
    misses: list[str] = []
    left = page_lines = 0
    for page in pages:
        draft = read_text(page.text, "pasted")
        known = draft.metadata
        kept = [line for line in draft.text.split("\n") if line.strip()]
        found = {
            "date": known.published,
            "byline": known.byline,
            "publisher": page.publisher if page.publisher == "?" else known.publisher,
            "title": known.title,
        }
        for name, value in found.items():
            if _same(value, getattr(page, name)):
                right[name] += 1
            else:
                misses.append(f"{name}: {value!r} for {getattr(page, name)!r}")
        rest = iter(kept)
        gone = [line for line in page.own if not any(line == other for other in rest)]
        lost += gone
        of_the_page = [line for line in page.text.split("\n") if line.strip()]
        page_lines += len(of_the_page) - len(page.own)
        extra = [line for line in kept if line not in page.own]
        left += len(extra)
        misses += [f"left: {line!r} in {page.title!r}" for line in extra]
        misses += [f"LOST: {line!r}" for line in gone]
    return Score(len(pages), *right.values(), left, page_lines, tuple(lost), tuple(misses))


def _same(found: str, wanted: str) -> bool:
    """Tell whether two names are the same, whatever stands between several of them."""
    return re.split(r", (?:and )?| and | & ", found) == re.split(r", (?:and )?| and | & ", wanted)
