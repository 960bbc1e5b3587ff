"""Questions about a project's soundness: pages and references, the schema, texts and quotes, the chain, every row.

Damage is told and not raised: where one question can't be answered to its end, the next one is asked all the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Row, Select, exists, func, select
from sqlalchemy.exc import DBAPIError

from annotator.domain.article import without_cuts
from annotator.domain.progress import Progress, Steps
from annotator.domain.sign_off import SIGNED_OFF
from annotator.domain.text import context
from annotator.errors import Cancelled, EnvironmentFault
from annotator.messages import message
from annotator.storage import schema_check
from annotator.storage.access import access_of, errors
from annotator.storage.article_rows import to_cuts
from annotator.storage.baseline import facts, head_of
from annotator.storage.chain import chain_problems
from annotator.storage.failures import DamagedRow, translated
from annotator.storage.kept import hash_of
from annotator.storage.names import printable
from annotator.storage.problem_lines import of_part, of_row
from annotator.storage.raw_rows import each, leniently, raw
from annotator.storage.replay import Replay
from annotator.storage.repositories.articles import NOTES
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.claims import CLAIMS_WITHOUT_MENTION, MISPLACED_MENTIONS
from annotator.storage.repositories.codebooks import CodebookRepository
from annotator.storage.tables import (
    act_changes,
    acts,
    articles,
    attachments,
    codebooks,
    evidence,
    kept_rows,
    mentions,
    revisions,
    source_notes,
    tags,
)
from annotator.storage.tables.project import BASELINE

_MOST_OF_A_KIND = 200
_OTHER = evidence.alias("other")
_ABOVE = tags.alias("above")
_DELETED = select(articles.c.article_id).where(articles.c.deleted_at.is_not(None))
_PLACED = {"mention": mentions.c.mention_id, "source_note": source_notes.c.note_id}
"""What stands in a text, by its quote, with the key of each."""
_BROKEN: tuple[tuple[Select[tuple[str]], str, str], ...] = (
    (
        select(evidence.c.evidence_id).where(
            evidence.c.attachment != "", evidence.c.attachment.not_in(select(attachments.c.sha256))
        ),
        "evidence",
        message("its attached file is missing"),
    ),
    (
        select(evidence.c.evidence_id).where(
            evidence.c.independent_of != "",
            ~exists().where(
                _OTHER.c.evidence_id == evidence.c.independent_of, _OTHER.c.claim_id == evidence.c.claim_id
            ),
        ),
        "evidence",
        message("it is independent of a source that its claim does not have"),
    ),
    (
        select(evidence.c.evidence_id).where(
            evidence.c.source_note != "", evidence.c.source_note.not_in(select(source_notes.c.note_id))
        ),
        "evidence",
        message("the source note that it was taken from is missing"),
    ),
    (
        select(articles.c.article_id).where((articles.c.status != SIGNED_OFF) & (articles.c.signed_off_at != "")),
        "article",
        message("it has a sign-off, and is not signed off"),
    ),
    (
        select(tags.c.tag_id).where(tags.c.parent_id != "", ~exists().where(_ABOVE.c.tag_id == tags.c.parent_id)),
        "tag",
        message("the tag above it is missing"),
    ),
    *(
        (select(column).where(column.table.c["article_id"].in_(_DELETED)), name, message("its article was deleted"))
        for name, column in NOTES.items()
    ),
)


class IntegrityRepository(Repository):
    """What is wrong with the project, in words; nothing where all is well."""

    def seal(self) -> tuple[int, str]:
        """Return how many acts the history has, and its seal: the last link of its chain."""
        return head_of(self._connection)

    def schema(self) -> schema_check.Differences:
        """Return how the schema differs from ours. Where anything is foreign, nothing else should be asked."""
        return schema_check.differences_of(self._connection)

    def problems(self, progress: Progress | None = None, seal: str = "") -> Iterator[str]:
        """Yield all that is wrong with the rows, the engine's own complaints first.

        With a seal, the history must be one that goes on from it. Raises Cancelled, EnvironmentFault.
        """
        steps = Steps(progress, self._rows_to_read())
        replay = Replay(self._connection, steps)
        questions: tuple[tuple[str, Callable[[], Iterator[str]]], ...] = (
            ("database", self._engine_problems),
            ("references", self._reference_problems),
            ("history", lambda: chain_problems(self._connection, steps)),
            ("history", lambda: self._seal_problems(seal)),
            ("rows", replay.changed_rows),
            ("rows", replay.rows_kept),
            ("steps", replay.steps),
            ("articles", replay.article_numbers),
            ("texts", lambda: self._text_problems(steps)),
            ("places", self._ground_problems),
            ("records", self._record_problems),
        )
        with leniently(self._connection, progress):
            for what, question in questions:
                yield from answered(what, question)

    def _rows_to_read(self) -> int:
        tables = (acts, act_changes, kept_rows, revisions)
        try:
            return sum(self._connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables)
        except DBAPIError:
            return 0  # the engine's own check will tell

    def _engine_problems(self) -> Iterator[str]:
        """Let the engine look at its own pages."""
        if self._connection.dialect.name != "sqlite":
            return  # PostgreSQL checks its pages on the server, and holds references by itself
        for (line,) in self._connection.exec_driver_sql("PRAGMA integrity_check"):
            if line != "ok":
                yield of_part("database", printable(line))
        if access_of(self._connection.connection.driver_connection).encrypted:
            # each page's own proof, of those too that nothing leads to
            for (line,) in self._connection.exec_driver_sql("PRAGMA cipher_integrity_check"):
                yield of_part("database", printable(line))

    def _reference_problems(self) -> Iterator[str]:
        if self._connection.dialect.name != "sqlite":
            return
        for table, row, parent, _ in self._connection.exec_driver_sql("PRAGMA foreign_key_check"):
            words = message(
                "row {row} of {table} points to a missing row of {other}", row=str(row), table=table, other=parent
            )
            yield of_part("references", words)

    def _seal_problems(self, seal: str) -> Iterator[str]:
        """Look for a link of the chain, which was computed again before, that is the seal."""
        if not seal or facts(self._connection).get(BASELINE) == seal:
            return
        if self._connection.scalar(select(acts.c.seq).where(acts.c.hash == seal)) is None:
            words = message(
                "the history does not go on from {seal}; it was changed or cut, or is another one", seal=printable(seal)
            )
            yield of_part("seal", words)

    def _text_problems(self, steps: Steps) -> Iterator[str]:
        """Hold each revision's text against its checksum and its cuts, and each mention against its text."""
        seen: set[str] = set()
        for revision in each(self._connection, select(*map(raw, revisions.columns)), at_once=10):
            steps.step()
            seen.add(revision.revision_id)
            article_id, number = revision.article_id, str(revision.number)
            if not isinstance(revision.text, str):
                yield _of_revision(article_id, number, message("its text is none"))
                continue
            if hash_of(revision.text) != revision.sha256:
                yield _of_revision(article_id, number, message("its text was altered"))
            yield from _cut_problems(revision)
            yield from self._quote_problems(revision.revision_id, revision.text)
        current = select(articles.c.article_id, articles.c.revision_id)
        for article_id, revision_id in self._connection.execute(current):
            if revision_id not in seen:
                yield of_row("article", article_id, message("its current revision is missing"))

    def _quote_problems(self, revision_id: str, text: str) -> Iterator[str]:
        """Hold each mention, and each source note, against the text that it stands in."""
        for kind, key in _PLACED.items():
            query = select(*map(raw, key.table.columns)).where(key.table.c.revision_id == revision_id)
            for one in each(self._connection, query):
                start, end = one.start, one.end
                if not isinstance(start, int) or not isinstance(end, int) or text[start:end] != one.quote:
                    words = message("its quote does not stand at {start} of its article", start=str(start))
                    yield of_row(kind, getattr(one, key.name), words)
                elif not 0 <= start <= end <= len(text):
                    yield of_row(kind, getattr(one, key.name), message("it stands outside its text"))
                elif (one.prefix, one.suffix) != context(text, start, end):
                    words = message("what is kept of the words beside it does not stand there")
                    yield of_row(kind, getattr(one, key.name), words)

    def _ground_problems(self) -> Iterator[str]:
        """Look for mentions that stand in no text that is shown, and for claims that stand nowhere."""
        for mention_id in self._connection.scalars(MISPLACED_MENTIONS):
            words = message("it stands in a text that is not its article's current one")
            yield of_row("mention", mention_id, words)
        for claim_id in self._connection.scalars(CLAIMS_WITHOUT_MENTION):
            yield of_row("claim", claim_id, message("it has no mention"))

    def _record_problems(self) -> Iterator[str]:
        """Look at what no reference between tables holds: codebooks, notes, sources, sign-offs, the tag tree."""
        codebook = CodebookRepository(self._connection)
        for number in self._connection.scalars(select(codebooks.c.version).order_by(codebooks.c.version)).all():
            try:
                codebook.version(number)
            except (DamagedRow, KeyError, AttributeError, RecursionError):
                yield of_row("codebook", str(number), message("it cannot be read"))
        for query, kind, problem in _BROKEN:
            for row_id in self._connection.scalars(query):
                yield of_row(kind, str(row_id), problem)


def answered(what: str, question: Callable[[], Iterator[str]]) -> Iterator[str]:
    """Yield the answers to one question, the first of very many; what keeps it from being answered is one of them."""
    counted = 0
    try:
        for problem in question():
            counted += 1
            if counted <= _MOST_OF_A_KIND:
                yield problem
    except errors(DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if getattr(cause, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        fault = translated(cause, "the project")
        if isinstance(fault, EnvironmentFault) or not isinstance(cause, errors()):
            raise
        yield of_part(what, _unread(str(cause)))
    except (DamagedRow, UnicodeDecodeError) as error:
        yield of_part(what, _unread(str(error)))
    if counted > _MOST_OF_A_KIND:
        more = message("and {count} problems more", count=counted - _MOST_OF_A_KIND)
        yield of_part(what, more)


def _unread(why: str) -> str:
    return message("they cannot be read to the end ({why})", why=printable(why))


def _of_revision(article_id: str, number: str, problem: str) -> str:
    return of_row("article", article_id, message("revision {number}: {problem}", number=number, problem=problem))


def _cut_problems(revision: Row[Any]) -> Iterator[str]:
    article_id, number = revision.article_id, str(revision.number)
    source = revision.text if revision.source_text is None else revision.source_text
    try:
        if without_cuts(source, to_cuts(revision.cuts)) != revision.text:
            words = message("revision {number} is not its source without its cuts", number=number)
            yield of_row("article", article_id, words)
    except ValueError as error:
        yield _of_revision(article_id, number, str(error))
    except (TypeError, AttributeError, RecursionError):
        yield _of_revision(article_id, number, message("its cuts cannot be read"))
