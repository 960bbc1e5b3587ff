"""Charts as vectors: SVG that stands by itself, and that a page of HTML may colour by its classes.

Each shape has its colour as an attribute, for whoever embeds it as it is, and a class, by which a style sheet gives it
another one in the dark. Nothing in it is a style or a script.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html import escape

from annotator.reporting.blocks import Bar, BarChart, Chart, Column, ColumnChart

WIDTH = 440
_ROW, _BAR, _SIZE = 26, 9, 13
_LABEL = 168
"""Where the bars begin: what is before is the labels'."""
_GAP, _APART = 12, 22
"""Between a label and its bar; for a number behind the longest bar, besides its own width."""
_HEIGHT, _AXIS, _LEGEND = 150, 22, 26
_TEXT, _MUTED, _ACCENT, _QUIET, _LINE = "#1f1d1a", "#5f5a51", "#1f5fa8", "#8a8478", "#ddd8ce"
_FONT = "Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"
_AT_MOST_LABELS = 6


def svg(chart: Chart, *, right_to_left: bool = False) -> str:
    """Return a chart as an SVG element."""
    height, shapes = _bars(chart) if isinstance(chart, BarChart) else _columns(chart)
    inside = "".join(shapes)
    if right_to_left:
        inside = "".join(_mirrored(chart))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img" aria-label="{_attribute(chart.title)}" font-family="{_FONT}" '
        f'font-size="{_SIZE}"><title>{_words(chart.title)}</title>{inside}</svg>'
    )


def _mirrored(chart: Chart) -> Iterator[str]:
    """Yield the shapes of a chart that is read from the right."""
    _, shapes = _bars(chart, mirrored=True) if isinstance(chart, BarChart) else _columns(chart)
    yield from shapes


def _bars(chart: BarChart, *, mirrored: bool = False) -> tuple[int, Iterator[str]]:
    """Yield the bars beside their labels, or under them where one is long: a claim cut short says nothing."""
    longest = max((bar.value for bar in chart.bars), default=0) or 1
    under = any(_width(bar.label) + _inset(bar) > _LABEL - _GAP for bar in chart.bars)
    number = max((_width(bar.words) for bar in chart.bars), default=0.0) + _APART
    left = 0 if under else _LABEL
    row = 2 * _ROW - _BAR if under else _ROW
    shapes = (
        shape
        for at, bar in enumerate(chart.bars)
        for shape in (
            *_bar_label(bar, at * row, WIDTH if under else _LABEL - _GAP, mirrored=mirrored),
            *_bar(
                bar,
                at * row + (_ROW - _BAR if under else 0),
                left,
                (WIDTH - left - number) / longest,
                mirrored=mirrored,
            ),
        )
    )
    return max(len(chart.bars), 1) * row, shapes


def _inset(bar: Bar) -> int:
    """Return where the words of a label begin: before them may stand a sign."""
    return 20 if bar.status else 0


def _bar_label(bar: Bar, top: int, room: float, *, mirrored: bool) -> Iterator[str]:
    base = top + _ROW / 2 + _SIZE * 0.36
    if bar.status:
        yield _text(bar.status.glyph, 0, base, bar.status.ink, f"sign s{bar.status.position}", mirrored=mirrored)
    inset = _inset(bar)
    yield _text(_fitted(bar.label, room - inset), inset, base, _TEXT, "label", mirrored=mirrored)


def _bar(bar: Bar, top: int, left: int, scale: float, *, mirrored: bool) -> Iterator[str]:
    middle = top + _ROW / 2
    colour = bar.status.ink if bar.status else _ACCENT
    look = f"bar s{bar.status.position}" if bar.status else "bar"
    length = max(2.0, scale * bar.value) if bar.value else 0.0
    done = length if bar.part is None else length * bar.part / max(bar.value, 1)
    if bar.part is not None and length:
        yield _rect(left, middle - _BAR / 2, length, _BAR, _LINE, "track", mirrored=mirrored)
    if done:
        yield _rect(left, middle - _BAR / 2, done, _BAR, colour, look, mirrored=mirrored)
    beside = left + length + (8 if length else _inset(bar))
    yield _text(bar.words, beside, middle + _SIZE * 0.36, _MUTED, "number", mirrored=mirrored)


def _columns(chart: ColumnChart) -> tuple[int, Iterator[str]]:
    return _LEGEND + _HEIGHT + _AXIS, _column_shapes(chart)


def _column_shapes(chart: ColumnChart) -> Iterator[str]:
    highest = max((max(one.made, one.checked) for one in chart.columns), default=0) or 1
    yield _rect(0, 6, 10, 10, _QUIET, "made")
    yield _text(chart.made, 16, 15, _MUTED, "number")
    beside = 16 + _width(chart.made) + 18
    yield _rect(beside, 6, 10, 10, _ACCENT, "bar")
    yield _text(chart.checked, beside + 16, 15, _MUTED, "number")
    floor = _LEGEND + _HEIGHT
    scale = str(highest)
    left = _width(scale) + 8
    yield _text(scale, 0, _LEGEND + 5, _MUTED, "number")
    yield _text("0", 0, floor, _MUTED, "number")
    yield f'<path d="M{left:g} {floor} H{WIDTH}" stroke="{_LINE}" class="line" fill="none"/>'
    yield f'<path d="M{left:g} {_LEGEND} H{WIDTH}" stroke="{_LINE}" class="line" fill="none" stroke-dasharray="2 4"/>'
    slot = (WIDTH - left) / max(len(chart.columns), 1)
    step = -(-len(chart.columns) // _AT_MOST_LABELS)
    for number, one in enumerate(chart.columns):
        yield from _column(one, left + number * slot, slot, highest, floor)
        room = slot * step - 8
        if number % step == 0 and WIDTH - (left + number * slot) >= min(_width(one.label), room):
            yield _text(_fitted(one.label, room), left + number * slot, floor + 16, _MUTED, "number", size=11)


def _column(one: Column, left: float, slot: float, highest: int, floor: int) -> Iterator[str]:
    wide = min(slot * 0.38, 22)
    for value, at, colour, look in ((one.made, 0.0, _QUIET, "made"), (one.checked, wide + 1, _ACCENT, "bar")):
        if value:
            height = max(2.0, _HEIGHT * value / highest)
            yield _rect(left + at, floor - height, wide, height, colour, look, radius=1)


def _rect(
    left: float,
    top: float,
    width: float,
    height: float,
    colour: str,
    look: str,
    *,
    radius: int = 2,
    mirrored: bool = False,
) -> str:
    left = WIDTH - left - width if mirrored else left
    return (
        f'<rect x="{left:.2f}" y="{top:.2f}" width="{width:.2f}" height="{height:.2f}" rx="{radius}" '
        f'fill="{_attribute(colour)}" class="{look}"/>'
    )


def _text(
    words: str, left: float, base: float, colour: str, look: str, *, size: int = 0, mirrored: bool = False
) -> str:
    at = f'x="{WIDTH - left:.2f}" text-anchor="end"' if mirrored else f'x="{left:.2f}"'
    sized = f' font-size="{size}"' if size else ""
    return (
        f'<text {at} y="{base:.2f}"{sized} fill="{_attribute(colour)}" class="{look}" '
        f'direction="ltr" unicode-bidi="plaintext">{_words(words)}</text>'
    )


def _fitted(words: str, room: float) -> str:
    """Return words in one line, and the beginning of them where they are longer than the room."""
    words = " ".join(words.split())
    if _width(words) <= room:
        return words
    kept = words
    while kept and _width(kept) + 8 > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _width(words: str) -> float:
    """Return about how wide words are: SVG has no means to ask."""
    return sum(_SIZE if unicodedata.east_asian_width(sign) in "WF" else _SIZE * 0.58 for sign in words)


def _words(words: str) -> str:
    return escape(words, quote=False)


def _attribute(words: str) -> str:
    return escape(words)
