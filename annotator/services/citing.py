"""Citations: a source or a piece of evidence in a style, as words and as HTML."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import escape

from annotator.domain.evidence import SOURCE_FIELDS
from annotator.domain.source import SourceFields
from annotator.errors import InvalidInput, NotFound
from annotator.messages import message
from annotator.reporting.blocks import Run
from annotator.reporting.citing import DEFAULT, STYLES, cited, plain
from annotator.services.source_library import one_of
from annotator.storage.reading import Reading
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Citation:
    """A source in a style of citation."""

    text: str
    html: str


class CitingService:
    """Use cases of citations."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def cite(self, evidence_or_source: str, style: str = DEFAULT) -> Citation:
        """Return a piece of evidence or a source in a style. Raises NotFound, InvalidInput for an unknown style."""
        if style not in STYLES:
            raise InvalidInput(
                message("There is no style '{style}'.", style=style),
                message("It is one of: {known}.", known=", ".join(STYLES)),
            )
        with self._store.reading() as reading:
            return citation(_fields(reading, evidence_or_source), style)

    def cite_all(self, sources: Iterable[SourceFields], style: str = DEFAULT) -> Citation:
        """Return several sources in a style, one a line, in the order of what they begin with."""
        each = sorted((citation(one, style) for one in sources), key=lambda one: one.text.casefold())
        html = "".join(one.html for one in each)
        return Citation("\n".join(one.text for one in each), html)


def citation(source: SourceFields, style: str) -> Citation:
    """Return a source in a style, by what is known of it."""
    runs = cited(source, style)
    return Citation(plain(runs), f"<p>{''.join(map(_html, runs))}</p>")


def _html(run: Run) -> str:
    text = escape(run.text)
    if run.address:
        return f'<a href="{escape(run.address)}">{text}</a>'
    return f"<i>{text}</i>" if run.italic else text


def _fields(reading: Reading, wanted: str) -> SourceFields:
    known = reading.sources.known()
    try:
        evidence = reading.evidence.get(wanted).fields
    except NotFound:
        return one_of(known.gathered(reading.sources.evidence()), wanted).fields
    stored = known.stored(known.of(evidence))
    details = stored.fields.details if stored is not None else ""
    # what this evidence says goes before what others say of the same source
    own = {name: value for name in SOURCE_FIELDS if (value := getattr(evidence, name))}
    return replace(stored.fields if stored is not None else SourceFields(), **own, details=details)
