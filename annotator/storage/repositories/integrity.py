"""Questions about a project's soundness: the engine's own check, references, quotes, the history's chain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterator
from itertools import chain

from sqlalchemy import Select, Table, exists, select

from annotator.domain.article import sha256_of, without_cuts
from annotator.domain.attachment import sha256_of_bytes
from annotator.domain.history import chain_hash
from annotator.domain.work import SIGNED_OFF
from annotator.storage.baseline import baseline_hash, baseline_rows, facts
from annotator.storage.mapping import canonical_list, to_mention, to_revision
from annotator.storage.repositories.articles import NOTES
from annotator.storage.repositories.attachments import AttachmentRepository
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.claims import ADRIFT, GROUNDLESS
from annotator.storage.tables import (
    act_changes,
    acts,
    articles,
    attachments,
    evidence,
    kept_rows,
    mentions,
    revisions,
    tags,
)
from annotator.storage.tables.project import BASELINE, BASELINE_ACT, PROJECT_ID

_CHANGE_COLUMNS = ("entity", "entity_id", "article_id", "claim_id", "before", "after")
_KEPT_COLUMNS = ("entity", "entity_id", "image")
_AT_ONCE = 500
_OTHER = evidence.alias("other")
_ABOVE = tags.alias("above")
_DELETED = select(articles.c.article_id).where(articles.c.deleted_at.is_not(None))
_BROKEN: tuple[tuple[Select[tuple[str]], str], ...] = (
    (
        select(evidence.c.evidence_id).where(
            evidence.c.attachment != "", evidence.c.attachment.not_in(select(attachments.c.sha256))
        ),
        "evidence {}: its attached file is missing",
    ),
    (
        select(evidence.c.evidence_id).where(
            evidence.c.independent_of != "",
            ~exists().where(
                _OTHER.c.evidence_id == evidence.c.independent_of, _OTHER.c.claim_id == evidence.c.claim_id
            ),
        ),
        "evidence {}: it is independent of a source that its claim does not have",
    ),
    (
        select(articles.c.article_id).where((articles.c.status != SIGNED_OFF) & (articles.c.signed_off_at != "")),
        "article {}: it has a sign-off, and is not signed off",
    ),
    (
        select(tags.c.tag_id).where(tags.c.parent_id != "", ~exists().where(_ABOVE.c.tag_id == tags.c.parent_id)),
        "tag {}: the tag above it is missing",
    ),
    *(
        (select(column).where(column.table.c["article_id"].in_(_DELETED)), f"{name} {{}}: its article was deleted")
        for name, column in NOTES.items()
    ),
)


class IntegrityRepository(Repository):
    """Each method yields what is wrong, in words; nothing where all is well."""

    def engine_problems(self) -> Iterator[str]:
        """Let the engine look at its own pages, and at the references between rows."""
        if self._connection.dialect.name != "sqlite":
            return  # PostgreSQL holds references by itself, and checks its pages on the server
        for (line,) in self._connection.exec_driver_sql("PRAGMA integrity_check"):
            if line != "ok":
                yield f"database: {line}"
        for table, row, parent, _ in self._connection.exec_driver_sql("PRAGMA foreign_key_check"):
            yield f"references: row {row} of {table} points to a missing row of {parent}"

    def text_problems(self) -> Iterator[str]:
        """Hold each revision's text against its checksum and its cuts, and each mention's quote against its text."""
        seen: set[str] = set()
        rows = self._connection.execution_options(yield_per=50).execute(select(revisions)).mappings()
        for row in rows:
            revision = to_revision(row)
            seen.add(revision.revision_id)
            place = f"article {revision.article_id}: revision {revision.number}"
            if sha256_of(revision.text) != revision.sha256:
                yield f"{place}: its text was altered"
            try:
                if without_cuts(revision.source_text, revision.cuts) != revision.text:
                    yield f"{place} is not its source without its cuts"
            except ValueError as error:
                yield f"{place}: {error}"
            yield from self._quote_problems(revision.revision_id, revision.text)
        current = select(articles.c.article_id, articles.c.revision_id)
        for article_id, revision_id in self._connection.execute(current):
            if revision_id not in seen:
                yield f"article {article_id}: its current revision is missing"

    def ground_problems(self) -> Iterator[str]:
        """Look for mentions that stand in no text that is shown, and for claims that stand nowhere."""
        for mention_id in self._connection.scalars(ADRIFT):
            yield f"mention {mention_id}: it stands in a text that is not its article's current one"
        for claim_id in self._connection.scalars(GROUNDLESS):
            yield f"claim {claim_id}: it has no mention"

    def record_problems(self) -> Iterator[str]:
        """Look at what no reference between tables holds: attached files, notes, sources, sign-offs, the tag tree."""
        for sha256, size, content in AttachmentRepository(self._connection).contents():
            if sha256_of_bytes(content) != sha256 or len(content) != size:
                yield f"attached file {sha256}: its bytes were altered"
        for query, problem in _BROKEN:
            for row_id in self._connection.scalars(query):
                yield problem.format(row_id)

    def _quote_problems(self, revision_id: str, text: str) -> Iterator[str]:
        query = select(mentions).where(mentions.c.revision_id == revision_id)
        for row in self._connection.execute(query).mappings():
            mention = to_mention(row)
            if text[mention.start : mention.end] != mention.quote:
                yield f"mention {mention.mention_id}: its quote does not stand at {mention.start} of its article"

    def chain_problems(self) -> Iterator[str]:
        """Compute the history's chain again and hold it against what is kept."""
        said = facts(self._connection)
        if not said.keys() >= {PROJECT_ID, BASELINE, BASELINE_ACT} or not said[BASELINE_ACT].isdecimal():
            yield "project: what it says of itself was altered"
            return
        baseline_act = int(said[BASELINE_ACT])
        previous, expected, last = "", 1, 0
        if baseline_act == 0:
            previous = yield from self._baseline_problems(previous, said)
        while batch := list(
            self._connection.execute(select(acts).where(acts.c.seq > last).order_by(acts.c.seq).limit(_AT_ONCE))
        ):
            changes = self._rows_of(act_changes, _CHANGE_COLUMNS, batch[0].seq, batch[-1].seq)
            kept = self._rows_of(kept_rows, _KEPT_COLUMNS, batch[0].seq, batch[-1].seq)
            for act in batch:
                own = (act.act_id, act.at, act.person_id, act.kind, act.name, act.label)
                rows = canonical_list(changes[act.seq])
                if act.seq > baseline_act:
                    own = (act.act_id, act.step_id, *own[1:])
                    rows = chain(rows, canonical_list(kept[act.seq]))
                if act.seq != expected:
                    yield f"history: act {expected} is missing"
                elif chain_hash((previous, *own), rows) != act.hash:
                    yield f"history: act {act.seq} ('{act.label}') was altered"
                previous, expected = act.hash, act.seq + 1
                if act.seq == baseline_act:
                    previous = yield from self._baseline_problems(previous, said)
            last = batch[-1].seq

    def _baseline_problems(self, head: str, said: dict[str, str]) -> Generator[str, None, str]:
        """Hold the baseline against its link, and return that."""
        seq = int(said[BASELINE_ACT])
        if baseline_hash(head, said[PROJECT_ID], seq, baseline_rows(self._connection, seq)) != said[BASELINE]:
            yield "history: what the project began with was altered"
        return said[BASELINE]

    def _rows_of(
        self, table: Table, columns: tuple[str, ...], first: int, last: int
    ) -> dict[int, list[dict[str, str | None]]]:
        """Return what acts hold in one of their tables, as the chain takes it."""
        found: dict[int, list[dict[str, str | None]]] = defaultdict(list)
        query = select(table).where(table.c.seq.between(first, last)).order_by(table.c.seq, table.c.n)
        for row in self._connection.execute(query).mappings():
            found[row["seq"]].append({name: row[name] for name in columns})
        return found
