"""Exporting: the project, or some of its articles, as a dataset that replaces its file whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from annotator.domain.agreement import Agreement, Grouping
from annotator.domain.past import Past
from annotator.domain.progress import Progress
from annotator.domain.selection import Selection
from annotator.errors import Blocked, InvalidInput, NotFound, OutputExists
from annotator.exporting import WRITERS, ExportReport, Writer, card, export
from annotator.exporting.format import Purpose
from annotator.exporting.letters import as_text, letter_of
from annotator.exporting.options import chosen, past_of
from annotator.exporting.output import Shape
from annotator.exporting.replacing import check_folder, refused_in_words
from annotator.messages import message
from annotator.reporting.measured import Measured
from annotator.reporting.wording import Wording
from annotator.services.agreement import agreement_on
from annotator.services.coverage import coverage_on
from annotator.services.redaction import redacting
from annotator.storage.reading import Reading
from annotator.storage.store import Store


class ExportService:
    """Use cases of exporting."""

    def __init__(self, store: Store, project_name: str, project_path: Path | None) -> None:
        self._store = store
        self._project_name = project_name
        self._project_path = project_path

    def formats(self) -> tuple[Writer, ...]:
        """Return the formats that can be written."""
        return WRITERS

    def format(self, format_id: str) -> Writer:
        """Return a format by its id. Raises NotFound."""
        return self._writer(format_id)

    def run(
        self,
        format_id: str,
        out: Path,
        *,
        article_ids: Sequence[str] = (),
        options: Mapping[str, str] | None = None,
        force: bool = False,
        preflight: bool = False,
        include_confidential: bool = False,
        progress: Progress | None = None,
        wording: Wording | None = None,
    ) -> ExportReport:
        """Write a dataset; with `preflight` only tell what would be lost.

        `options` are values by the keys of the format's options. Confidential evidence is left out, and counted, unless
        `include_confidential` or the option says otherwise. `wording` is how the program's own words are said in what
        people read, English by default.
        Raises NotFound for an unknown format, article, status or tag, OutputExists without `force`, InvalidInput for an
        unknown option, a wrong value, or where the place is the project itself, EnvironmentFault where it can't be
        written, Cancelled: the file that was there before stays.
        """
        writer = self._writer(format_id)
        picked = chosen(writer.all_options, options or {})
        if not preflight:
            with refused_in_words(out):
                self._check_place(out, writer, force=force)
        selection = Selection(
            article_ids=tuple(dict.fromkeys((*article_ids, *picked.list("articles")))),
            statuses=picked.list("statuses"),
            tags=picked.list("tags"),
            confidential=include_confidential or picked.flag("confidential"),
            anonymous=picked.flag("anonymise"),
        )
        progress = progress or Progress()
        with (
            self._store.reading() as reading,
            reading.dataset.broken_off_by(progress),
            reading.then(
                past_of(picked), selection.article_ids, progress, finder := redacting(reading, picked)
            ) as then,
        ):
            self._check_selection(then, selection)
            name = finder.masked(self._project_name) if finder else self._project_name
            source = then.dataset.of(name, selection)
            report = export(
                writer,
                source,
                picked,
                out,
                progress,
                preflight=preflight,
                wording=wording or Wording(),
                measured=_measured(then, selection.article_ids, whole=finder is None),
            )
            return replace(report, redacted=then.dataset.redacted)

    def letter(self, article_id: str, options: Mapping[str, str] | None = None) -> str:
        """Return the open queries on an article as a mail to its writer. Raises NotFound, Blocked where none is open.

        `options` are those of the format `queries-text`: `letter` is the template, `signed` who writes.
        """
        picked = chosen(self._writer("queries-text").all_options, options or {})
        with self._store.reading() as reading:
            reading.articles.get(article_id)
            finder = redacting(reading, picked)
            with reading.then(Past(), (article_id,), Progress(), finder) as then:
                source = then.dataset.of(self._project_name, Selection(article_ids=(article_id,)))
                letters = [letter_of(one, picked) for one in source.documents(work=True) if one.current]
        if not any(letter.asked for letter in letters):
            raise Blocked(
                message("No query to the writer of this article is open."),
                message("Ask one first, at a claim or of the article."),
            )
        return as_text(letters[0])

    def _check_selection(self, reading: Reading, selection: Selection) -> None:
        """Raise NotFound for what is named and not there: a slip would export nothing, without a word."""
        for article_id in selection.article_ids:
            reading.articles.get(article_id)
        codebook = reading.codebook.get()
        scale, names = [status.key for status in codebook.statuses], [tag.name for tag in codebook.tags]
        for name in selection.statuses:
            if name not in scale:
                raise NotFound(
                    message("The codebook has no status '{status}'.", status=name),
                    message("It has: {offered}.", offered=", ".join(scale)),
                )
        for name in selection.tags:
            if name not in names:
                raise NotFound(
                    message("The codebook has no tag '{name}'.", name=name),
                    message("It has: {offered}.", offered=", ".join(names)),
                )

    def _writer(self, format_id: str) -> Writer:
        for writer in WRITERS:
            if writer.id == format_id:
                return writer
        known = ", ".join(writer.id for writer in WRITERS)
        raise NotFound(
            message("There is no export format '{format_id}'.", format_id=format_id),
            message("There are: {known}.", known=known),
        )

    def _check_place(self, out: Path, writer: Writer, *, force: bool) -> None:
        shape = writer.shape_at(out)
        if shape is Shape.FILE and out.suffix.lower() == ".zip" and ".zip" not in writer.suffixes:
            raise InvalidInput(
                message("{out} would be no archive: this format writes one file.", out=out),
                message("Name a file that ends in {suffix}.", suffix=writer.suffix),
            )
        if out.is_dir() and shape is not Shape.FOLDER:
            raise InvalidInput(message("{out} is a folder.", out=out), message("Name a file in it."))
        if shape is Shape.FOLDER:
            check_folder(out)
        project = self._project_path
        if project is not None and project.exists() and out.exists() and out.samefile(project):
            raise InvalidInput(
                message("{out} is the project itself.", out=out),
                message("Name another file: the project was left untouched."),
            )
        if not force:
            self._check_free(out, shape, writer)

    def _check_free(self, out: Path, shape: Shape, writer: Writer) -> None:
        """Raise OutputExists where something stands at the place of the export, or a stranger at that of its card."""
        taken = [out] if out.exists() and not (shape is Shape.FOLDER and not any(out.iterdir())) else []
        if writer.purpose is Purpose.DATASET and (shape is Shape.FILE or shape in writer.closed_shapes):
            taken += card.strangers(out)
        if taken:
            raise OutputExists(
                message("{out} is there already.", out=taken[0]),
                message("Name another file, or allow it to be replaced (--force)."),
            )


def _measured(reading: Reading, article_ids: Sequence[str], *, whole: bool) -> Measured:
    """Return what a report may ask to be counted, of the moment that it is of: each once.

    Of texts that are not `whole`, as names were taken out, nobody can say what is covered.
    """

    @cache
    def agreement() -> Agreement:
        return agreement_on(reading, article_ids, (Grouping.TAG,))

    return Measured(agreement, lambda article_id: coverage_on(reading, article_id) if whole else None)
