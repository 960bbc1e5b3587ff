"""Finds the place of what somebody put on one draft of an article in the draft that the article has here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from annotator.analysis.anchoring import Anchoring
from annotator.domain.anchoring import Anchored, was_json
from annotator.domain.claim import Anchor, Was
from annotator.domain.merging import RowKey
from annotator.domain.text import context

Row = Mapping[str, Any]


class MovedPlaces:
    """Puts rows into another revision, as a new draft does; of the same two texts the answer is always the same."""

    def __init__(self, text_of: Callable[[str], str]) -> None:
        self._text_of = text_of
        self._anchorings: dict[tuple[str, str], Anchoring] = {}

    def __call__(self, row: RowKey, values: Row, revision_id: str) -> dict[str, Any]:
        """Return the columns of a row's place in another revision, or those of one that is lost there."""
        found = self._found(values, revision_id)
        kind = row[0]
        changed = found.anchor is Anchor.CHANGED and kind == "waiver"  # it is for words that somebody saw
        words = values["text"] if kind == "waiver" else values["quote"]
        was = Was(values["revision_id"], values["start"], values["end"], words, found.near)
        if found.span is None or changed:
            finding = kind == "waiver" and values.get("scope") == "finding"
            return {"anchor": Anchor.LOST.value, "was": values["was"] or ("" if finding else was_json(was))}
        start, end = found.span
        place: dict[str, Any] = {"revision_id": revision_id, "start": start, "end": end, "anchor": found.anchor.value}
        if kind == "waiver":
            return place
        text = self._text_of(revision_id)
        prefix, suffix = context(text, start, end)
        place |= {"quote": text[start:end], "prefix": prefix, "suffix": suffix}
        waits = found.waits and kind == "mention"
        return place | {"was": values["was"] or (was_json(was) if waits else "")}

    def _found(self, values: Row, revision_id: str) -> Anchored:
        pair = values["revision_id"], revision_id
        anchoring = self._anchorings.get(pair)
        if anchoring is None:
            anchoring = self._anchorings[pair] = Anchoring(self._text_of(pair[0]), self._text_of(pair[1]))
        start, end = values["start"], values["end"]
        return anchoring.of(start, end) if start < end else anchoring.point(start)
