"""Waivers that were given in another revision find their checkables there as a reader would."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from annotator.domain.checkable import Checkable, CheckableKind, Checkables, Waiver, WaiverScope, standings


def _waived(text: str, kind: CheckableKind = CheckableKind.NUMBER, revision: str = "old", start: int = 0) -> Waiver:
    end = start + len(text)
    day = datetime(2026, 1, 1, tzinfo=UTC)
    return Waiver("w", "a", revision, kind, start, end, text, WaiverScope.ONE, "known", "Anna", day, 1)


NOW = Checkables.of(
    [
        Checkable(0, 8, "1\u202f200 km", CheckableKind.NUMBER, "", 3),
        Checkable(20, 27, "O’Neill", CheckableKind.PERSON, "", 3),
        Checkable(30, 35, "1,300", CheckableKind.NUMBER, "", 3),
        Checkable(40, 45, "1,300", CheckableKind.NUMBER, "", 3),
    ]
)


@pytest.mark.parametrize(
    ("waiver", "lets_go"),
    [
        (_waived("1,200\u00a0km"), [0]),
        (_waived("O'NEILL", CheckableKind.PERSON), [1]),
        (_waived("1300", start=41), [3]),
        (_waived("1,300", revision="now", start=30), [2]),
        (_waived("1,300", revision="now", start=31), []),
        (_waived("12,00\u00a0km"), []),
        (_waived("1,300", CheckableKind.MONEY), []),
    ],
)
def test_a_waiver_is_for_what_looks_the_same(waiver: Waiver, lets_go: list[int]) -> None:
    found = standings(NOW, [], [waiver], "now")
    assert [number for number, one in enumerate(found) if one.waived] == lets_go
