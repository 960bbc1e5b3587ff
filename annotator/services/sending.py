"""Sending: articles with all that belongs to them, or all that was done since a seal, as a parcel for another desk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.parcel import ParcelHead, Sent
from annotator.domain.progress import Progress
from annotator.errors import InvalidInput, OutputExists
from annotator.exporting.replacing import replaced_whole
from annotator.messages import message
from annotator.parcels.writing import write_parcel
from annotator.services.keys import Keys
from annotator.storage.reading import Reading
from annotator.storage.repositories.merging import Told
from annotator.storage.sealed_file import sealed
from annotator.storage.store import Store
from annotator.storage.stored_values import now


class SendingService:
    """Use cases of handing one's work to another copy of the project."""

    def __init__(self, store: Store, project_name: str, project_path: Path | None) -> None:
        self._store = store
        self._project_name = project_name
        self._project_path = project_path

    def send(
        self,
        out: Path,
        *,
        article_ids: Sequence[str] = (),
        since: str = "",
        force: bool = False,
        progress: Progress | None = None,
    ) -> Sent:
        """Write a parcel: of the named articles, else of all that was done since a seal, else of everything.

        Comments, queries and confidential evidence go along: it is for a colleague. Raises OutputExists without
        `force`, NotFound for an article, InvalidInput for a seal that the history does not have, or where nothing was
        done, Blocked where a role hides something, EnvironmentFault, Cancelled: nothing is written then.
        """
        self._check_place(out, force=force)
        with self._store.reading() as reading:
            reading.require_all()
            for article_id in article_ids:
                reading.articles.get(article_id)
            first = _act_of(reading, since) if since else 0
            wanted = reading.merging.closure(article_ids) if article_ids else reading.merging.touched_since(first)
            sent = self._write(reading, out, reading.merging.told(wanted, first, progress), first)
        if sent is None:
            raise InvalidInput(
                message("Nothing was done since then: there is nothing to send."),
                message("Name articles, or an earlier seal."),
            )
        return sent

    def send_new(self, out: Path, since: str, folder: str, progress: Progress | None = None) -> Sent | None:
        """Write what was done since a seal and did not come through a folder itself; None where that is nothing.

        Raises Blocked, EnvironmentFault, InvalidInput for a seal that the history does not have, Cancelled.
        """
        with self._store.reading() as reading:
            reading.require_all()
            first = _act_of(reading, since) if since else 0
            acts, seal = reading.restoring.head()
            if acts == first:
                return None
            told = reading.merging.told(reading.merging.touched_since(first), first, progress, folder)
            return self._write(reading, out, told, first) or Sent(0, seal, 0, 0)

    def _write(self, reading: Reading, out: Path, told: Told, first: int) -> Sent | None:
        if not told.writes:
            return None
        along = reading.parcel_rows.along(told.writes)
        acts, seal = reading.restoring.head()
        head = ParcelHead(
            project_id=reading.restoring.project_id(),
            project=self._project_name,
            by=self._store.person_name,
            sent_at=now(),
            seal=seal,
            acts=acts,
            since=first,
            needs=tuple(sorted(told.needs)),
        )
        with replaced_whole(out) as part, sealed(part, self._store.access) as target:
            write_parcel(target, head, along.rows, told.writes, along.files, reading.attachments.content, Keys().signed)
        entities = {write.row for write in told.writes if write.values}
        return Sent(
            acts=len({write.act_id for write in told.writes}),
            seal=seal,
            articles=sum(1 for kind, _ in entities if kind == "article"),
            claims=sum(1 for kind, _ in entities if kind == "claim"),
        )

    def _check_place(self, out: Path, *, force: bool) -> None:
        if self._project_path is not None and out.exists() and out.samefile(self._project_path):
            raise InvalidInput(
                message("{out} is the project itself.", out=out),
                message("Name another file: the project was left untouched."),
            )
        if out.exists() and not force:
            raise OutputExists(
                message("{out} is there already.", out=out),
                message("Name another file, or allow it to be replaced (--force)."),
            )


def _act_of(reading: Reading, seal: str) -> int:
    found = reading.merging.act_sealed(seal.strip())
    if found is None:
        raise InvalidInput(
            message("The history has no such seal."), message("'annotator seal' tells the one that it has now.")
        )
    return found
