"""What comes from a copy of the project in which something was not erased that was erased here, and the other way.

Erased stays erased: what comes about rows that are gone is left out, and names that were erased here are made
unreadable in what comes. Where only the other copy has erased, what is here stays as it is. Both is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from annotator.domain.article import sha256_of
from annotator.domain.erasing import MARK
from annotator.domain.merging import RowWrite
from annotator.domain.parcel import Parcel
from annotator.messages import message
from annotator.storage.repositories.merging import MERGED
from annotator.storage.repositories.parcel_rows import damaged
from annotator.storage.rewriting import NameRewriting, Rewritten
from annotator.storage.unit_of_work import UnitOfWork

Row = Mapping[str, Any]


def is_but_for_marks(one: str, other: str) -> bool:
    """Tell whether two texts are the same where neither has been erased in."""
    if one == other:
        return True
    return len(one) == len(other) and all(a == b or MARK in (a, b) for a, b in zip(one, other, strict=True))


class AsHere:
    """Brings a parcel to what is erased in the project that it comes into."""

    def __init__(self, work: UnitOfWork) -> None:
        self._gone = work.erasing.gone()
        self._files = work.erasing.dropped_files()
        names = work.erasing.names()
        self._rewriting = NameRewriting(names, self._files)
        self._erased_here = bool(self._gone or names or self._files)
        self._texts_of = work.parcel_rows.texts
        self._left_out = 0
        self._elsewhere = False

    def parcel(self, parcel: Parcel) -> Parcel:
        """Return a parcel without what is gone here, and without the names that were erased here."""
        revisions = parcel.rows["revision"]
        if not self._erased_here and not any(MARK in str(row.get("text")) for row in revisions):
            return parcel
        here = self._texts_of(row["revision_id"] for row in revisions)
        rows: dict[str, Any] = {kind: [self._row(kind, row) for row in some] for kind, some in parcel.rows.items()}
        rows["revision"] = [self._revision(row, here.get(row["revision_id"])) for row in revisions if self._stays(row)]
        writes = [self._write(write) for write in parcel.writes if not self._is_gone(write)]
        self._left_out += len(parcel.writes) - len(writes)
        return replace(parcel, rows=rows, writes=writes, files=parcel.files - self._files)

    def warnings(self) -> list[str]:
        """Say what was otherwise."""
        said: list[str] = []
        if self._left_out:
            said.append(message("%Ln change(s) to what was erased here (was|were) left out.", "", self._left_out))
        if self._rewriting.places:
            said.append(
                message("%Ln place(s) held a name that was erased here: erased again.", "", self._rewriting.places)
            )
        if self._elsewhere:
            said.append(message("Where it comes from, something was erased for good that is still here."))
        return said

    def _stays(self, row: Row) -> bool:
        return not self._gone.has("revision", row["revision_id"], row["article_id"])

    def _is_gone(self, write: RowWrite) -> bool:
        return self._gone.has(write.entity, write.entity_id, write.article_id, write.claim_id)

    def _row(self, kind: str, row: Row) -> Row:
        if kind not in ("person", "tag", "status"):
            return row
        key = {"person": "person_id", "tag": "tag_id", "status": "key"}[kind]
        return {**row, **self._rewriting.plain({name: value for name, value in row.items() if name != key})}

    def _revision(self, row: Row, here: str | None) -> Row:
        if here is not None and row["text"] != here and is_but_for_marks(row["text"], here):
            self._rewriting.texts[row["revision_id"]] = Rewritten(row["text"], here)
            self._elsewhere |= any(one == MARK != other for one, other in zip(row["text"], here, strict=True))
            return {**row, "text": here, "sha256": sha256_of(here)}
        if here is not None:
            return row
        try:
            return {**row, **self._rewriting.revision(row)}
        except (ValueError, TypeError, LookupError) as error:  # its cuts are none
            raise damaged() from error

    def _write(self, write: RowWrite) -> RowWrite:
        if not write.values or write.entity not in MERGED:
            return write  # what is of no kind that comes together is refused later
        now = self._rewriting.values(write.entity, write.entity_id, write.values, write.values)
        return replace(write, values={**write.values, **now}) if now else write
