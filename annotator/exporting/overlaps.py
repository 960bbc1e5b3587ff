"""Which of places that overlap stays, for formats that hold one at a time: all of them decide alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def overlapping(places: Iterable[tuple[int, int, str]]) -> Iterator[str]:
    """Yield the ids of places, (start, end, id), that reach into one that stays.

    The one that starts first stays, of those the longest. It is what readers that drop overlaps keep: they sort by the
    start. Places that touch do not overlap.
    """
    reached = 0
    for start, end, place_id in _in_order(places):
        if start < reached:
            yield place_id
        else:
            reached = end


def reached_into(places: Iterable[tuple[int, int, str]]) -> Iterator[str]:
    """Yield the ids of places, (start, end, id), that begin inside one before them, whether that one stays or not.

    It is what readers cut down that give each letter to the place that comes first.
    """
    reached = 0
    for start, end, place_id in _in_order(places):
        if start < reached:
            yield place_id
        reached = max(reached, end)


def _in_order(places: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    return sorted(places, key=lambda one: (one[0], -one[1], one[2]))
