"""One transaction: what it may read, what it may write, and the act that it leaves in the history when it ends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from annotator.domain.changes import Changes
from annotator.domain.history import Act, ActKind, chain_hash
from annotator.domain.ids import new_id
from annotator.storage.ledger import Ledger
from annotator.storage.mapping import canonical_json, change_values, now
from annotator.storage.parts import in_parts
from annotator.storage.repositories.articles import ArticleRepository
from annotator.storage.repositories.claims import ClaimRepository
from annotator.storage.repositories.codebooks import CodebookRepository
from annotator.storage.repositories.dataset import DatasetRepository
from annotator.storage.repositories.evidence import EvidenceRepository
from annotator.storage.repositories.history import HistoryRepository
from annotator.storage.repositories.integrity import IntegrityRepository
from annotator.storage.search import ArticleSearch, article_search
from annotator.storage.tables import act_changes, acts, mentions, people, steps


class Reading:
    """What one transaction can be asked. All answers are of the same moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ledger: Ledger | None = None

    @cached_property
    def articles(self) -> ArticleRepository:
        return ArticleRepository(self._connection, self._ledger)

    @cached_property
    def claims(self) -> ClaimRepository:
        return ClaimRepository(self._connection, self._ledger)

    @cached_property
    def evidence(self) -> EvidenceRepository:
        return EvidenceRepository(self._connection, self._ledger)

    @cached_property
    def codebook(self) -> CodebookRepository:
        return CodebookRepository(self._connection, self._ledger)

    @cached_property
    def history(self) -> HistoryRepository:
        return HistoryRepository(self._connection)

    @cached_property
    def dataset(self) -> DatasetRepository:
        return DatasetRepository(self._connection)

    @cached_property
    def integrity(self) -> IntegrityRepository:
        return IntegrityRepository(self._connection)

    @cached_property
    def search(self) -> ArticleSearch:
        return article_search(self._connection)


class UnitOfWork(Reading):
    """A transaction that writes. Its writes become one act of one person, or nothing at all."""

    def __init__(self, connection: Connection, ledger: Ledger, person_id: str, name: str, label: str) -> None:
        super().__init__(connection)
        self._ledger = ledger
        self.ledger = ledger
        self.person_id = person_id
        self.label = label
        self._name = name
        self._kind = ActKind.DO
        self._step_id = new_id()
        self._joined = False

    def join_step(self, step_id: str) -> str:
        """Make the act a part of a step that earlier acts began: undo takes them back together. Return the step's id.

        Where that step was undone meanwhile, or is not there, the act begins one of its own.
        """
        state = self._connection.scalar(select(steps.c.state).where(steps.c.step_id == step_id))
        if state == "done":
            self._step_id, self._joined = step_id, True
        return self._step_id

    def revert_step(self, step_id: str, done: list[Act]) -> None:
        """Take a step back. Raises Overtaken where somebody has built on it."""
        for act in reversed(done):
            self.ledger.revert(act.changes)
        self._check_ground()
        self._kind, self._step_id = ActKind.UNDO, step_id

    def repeat_step(self, step_id: str, done: list[Act]) -> None:
        """Do a step again. Raises Overtaken where somebody has built on what was there since."""
        for act in done:
            self.ledger.repeat(act.changes)
        self._check_ground()
        self._kind, self._step_id = ActKind.REDO, step_id

    def _check_ground(self) -> None:
        """Refuse to bring a mention back into a text that somebody has removed or renewed since, and its like."""
        touched = self.ledger.changes
        articles = sorted({change.article_id for change in touched if change.article_id})
        claims = sorted({change.claim_id for change in touched if change.claim_id})
        if not self.claims.all_stand(articles, claims):
            raise self.ledger.built_on("article" if articles else "claim")

    def record(self) -> Changes | None:
        """Write the act and its changes at the end of the chain. None, and no act, where nothing was changed."""
        changes = self.ledger.changes
        if not changes:
            return None
        last = self._connection.execute(_LAST_ACT).first()
        seq, previous = (last.seq + 1, last.hash) if last else (1, "")
        act_id, at, rows = new_id(), now(), [change_values(change) for change in changes]
        act = {
            "seq": seq,
            "act_id": act_id,
            "step_id": self._step_id,
            "at": at,
            "person_id": self.person_id,
            "kind": self._kind.value,
            "name": self._name,
            "label": self.label,
            "hash": chain_hash(
                previous, act_id, at, self.person_id, self._kind, self._name, self.label, canonical_json(rows)
            ),
        }
        self._connection.execute(_ADD_ACT, act)
        self._connection.execute(_ADD_CHANGES, [{"seq": seq, "n": n, **row} for n, row in enumerate(rows)])
        self._move_finger(seq)
        touched = {(change.entity, change.article_id, change.claim_id) for change in changes}
        return _changes_of(self._connection, touched, self.label, seq)

    def _move_finger(self, seq: int) -> None:
        """Keep the steps that undo walks in line with the act."""
        if self._kind is not ActKind.DO:
            state = "undone" if self._kind is ActKind.UNDO else "done"
            self._connection.execute(_SET_STEP, {"the_step": self._step_id, "state": state})
            return
        self._connection.execute(_DROP_UNDONE, {"the_person": self.person_id})
        if self._joined:
            self._connection.execute(_SET_STEP, {"the_step": self._step_id, "label": self.label})
            return
        step = {"step_id": self._step_id, "person_id": self.person_id, "seq": seq, "state": "done"}
        self._connection.execute(_ADD_STEP, {**step, "label": self.label})


# made once: for an act of a few rows, putting the statements together would cost more than running them
_LAST_ACT = select(acts.c.seq, acts.c.hash).order_by(acts.c.seq.desc()).limit(1)
_ADD_ACT = insert(acts)
_ADD_CHANGES = insert(act_changes)
_ADD_STEP = insert(steps)
_SET_STEP = update(steps).where(steps.c.step_id == bindparam("the_step"))
_DROP_UNDONE = (
    update(steps).where(steps.c.person_id == bindparam("the_person"), steps.c.state == "undone").values(state="dropped")
)
_PERSON = select(people.c.person_id).where(people.c.name == bindparam("the_name"))


def touched_by(connection: Connection, seqs: Sequence[int]) -> Changes:
    """Return what these acts, in ascending order, have touched."""
    touched: set[tuple[str, str, str]] = set()
    for part in in_parts(seqs):
        columns = (act_changes.c.entity, act_changes.c.article_id, act_changes.c.claim_id)
        rows = connection.execute(select(*columns).where(act_changes.c.seq.in_(part)).distinct())
        touched.update((row.entity, row.article_id, row.claim_id) for row in rows)
    label = connection.scalar(select(acts.c.label).where(acts.c.seq == seqs[-1]))
    return _changes_of(connection, touched, label or "", seqs[-1])


def _changes_of(connection: Connection, touched: set[tuple[str, str, str]], label: str, seq: int) -> Changes:
    """Return the changes that rows of these entities, articles and claims amount to."""
    entities = {entity for entity, _, _ in touched}
    articles = {article_id for _, article_id, _ in touched if article_id}
    claims = {claim_id for _, _, claim_id in touched if claim_id}
    return Changes(
        articles=frozenset(articles) | _articles_of_claims(connection, sorted(claims)),
        claims=frozenset(claims),
        # articles came, went or got another title: the counts of a line are not the library's order
        library="article" in entities,
        codebook="tag" in entities,
        label=label,
        seq=seq,
    )


def _articles_of_claims(connection: Connection, claims: Sequence[str]) -> frozenset[str]:
    """Return the articles in which these claims have mentions."""
    found: set[str] = set()
    for part in in_parts(claims):
        found.update(connection.scalars(_ARTICLES, {"claims": part}))
    return frozenset(found)


_ARTICLES = select(mentions.c.article_id).where(mentions.c.claim_id.in_(bindparam("claims", expanding=True))).distinct()


def person_id_of(connection: Connection, name: str) -> str:
    """Return the id of a person by name, who is added when she has not acted here before."""
    found: str | None = connection.scalar(_PERSON, {"the_name": name})
    if found is not None:
        return found
    person_id = new_id()
    connection.execute(insert(people).values(person_id=person_id, name=name))
    return person_id


def last_seq(connection: Connection) -> int:
    """Return the number of the last act, 0 in a new project."""
    value: Any = connection.scalar(select(func.max(acts.c.seq)))
    return int(value or 0)
