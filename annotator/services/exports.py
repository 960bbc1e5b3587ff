"""Exporting: the project, or some of its articles, as a dataset that replaces its file whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.progress import Progress
from annotator.errors import InvalidInput, NotFound, OutputExists
from annotator.exporting import EXPORTERS, Exporter, ExportFormat, ExportReport
from annotator.messages import message
from annotator.storage.store import Store


class ExportService:
    """Use cases of exporting."""

    def __init__(self, store: Store, project_name: str, project_path: Path | None) -> None:
        self._store = store
        self._project_name = project_name
        self._project_path = project_path

    def formats(self) -> tuple[ExportFormat, ...]:
        """Return the formats that can be written."""
        return tuple(exporter.format for exporter in EXPORTERS)

    def run(
        self,
        format_id: str,
        out: Path,
        *,
        article_ids: Sequence[str] = (),
        force: bool = False,
        preflight: bool = False,
        include_confidential: bool = False,
        progress: Progress | None = None,
    ) -> ExportReport:
        """Write a dataset; with `preflight` only tell what would be lost.

        Confidential evidence is left out, and counted, unless `include_confidential`.
        Raises NotFound for an unknown format or article, OutputExists without `force`, InvalidInput where the place is
        the project itself, EnvironmentFault where it can't be written, Cancelled: the file that was there before stays.
        """
        exporter = self._exporter(format_id)
        if not preflight:
            self._check_place(out, force=force)
        with self._store.reading() as reading:
            for article_id in article_ids:
                reading.articles.get(article_id)
            source = reading.dataset.of(self._project_name, article_ids, include_confidential=include_confidential)
            if preflight:
                return exporter.preflight(source, out)
            return exporter.write(source, out, progress or Progress())

    def _exporter(self, format_id: str) -> Exporter:
        for exporter in EXPORTERS:
            if exporter.format.id == format_id:
                return exporter
        known = ", ".join(exporter.format.id for exporter in EXPORTERS)
        raise NotFound(
            message("There is no export format '{format_id}'.", format_id=format_id),
            message("There are: {known}.", known=known),
        )

    def _check_place(self, out: Path, *, force: bool) -> None:
        if out.is_dir():
            raise InvalidInput(message("{out} is a folder.", out=out), message("Name a file in it."))
        if not out.exists():
            return
        if self._project_path is not None and self._project_path.exists() and out.samefile(self._project_path):
            raise InvalidInput(
                message("{out} is the project itself.", out=out),
                message("Name another file: the project was left untouched."),
            )
        if not force:
            raise OutputExists(
                message("{out} is there already.", out=out),
                message("Name another file, or allow it to be replaced (--force)."),
            )
