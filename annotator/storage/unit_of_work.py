"""One transaction that writes, and the act that it leaves in the history when it ends. What it may read: `reading`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, insert, select, update

from annotator.domain.act_labels import act_label, encoded, withdrawing
from annotator.domain.acts import ActKind, Change, chain_hash
from annotator.domain.changes import KINDS, VOID, Changes
from annotator.domain.ids import new_id
from annotator.domain.sign_off import may_unsettle, unsettling
from annotator.storage.act_rows import change_values, kept_values
from annotator.storage.baseline import head_of, last_seq
from annotator.storage.engine import HELD
from annotator.storage.erased import ERASE, gone_from
from annotator.storage.ledger import Ledger
from annotator.storage.many_rows import add_rows
from annotator.storage.parts import in_parts
from annotator.storage.reading import Reading
from annotator.storage.repositories.acts import Step
from annotator.storage.repositories.articles import ArticleRepository
from annotator.storage.stored_values import canonical_json, canonical_list, now
from annotator.storage.tables import act_changes, acts, articles, claims, kept_rows, people, steps

if TYPE_CHECKING:
    from annotator.domain.progress import Progress
    from annotator.storage.rewriting import Rewriting

_Touch = tuple[str, str, str]
"""Entity, article and claim of a change. Of a claim's row that came, or whose check is void or not, also as another."""


class UnitOfWork(Reading):
    """A transaction that writes. Its writes become one act of one person, or nothing at all."""

    def __init__(
        self,
        connection: Connection,
        ledger: Ledger,
        person_id: str,
        name: str,
        arguments: Mapping[str, Any],
        person: str,
    ) -> None:
        super().__init__(connection, person)
        self._ledger = ledger
        self.ledger = ledger
        self.person_id = person_id
        self.arguments = dict(arguments)
        """What the act says of itself: see `domain/act_labels.py`."""
        self._name = name
        self._kind = ActKind.DO
        self._step_id = new_id()
        self._joined = False
        self._as_it_was = False
        self._final = False  # no undo takes it back
        self._empty = False  # an act that has nothing to do, and is one
        self._touched: set[_Touch] = set()
        self._unsettling: list[Change] = []  # of the acts that are written already
        self.seqs: list[int] = []
        """The numbers of the acts that were written."""

    @property
    def _label(self) -> str:
        """What the act is, as it is stored."""
        return encoded(self._name, self.arguments)

    def person_named(self, name: str) -> str:
        """Return the id of a person by name, who is added where she is not known yet."""
        return person_id_of(self._connection, self.ledger, name)

    def tell_withdrawn(self) -> None:
        """Let the act say that it has also broken a sign-off."""
        self.arguments = withdrawing(self.arguments)

    def join_step(self, step_id: str) -> str:
        """Make the act a part of a step that earlier acts began: undo takes them back together. Return the step's id.

        Where that step was undone meanwhile, or is not there, the act begins one of its own.
        """
        state = self._connection.scalar(select(steps.c.state).where(steps.c.step_id == step_id))
        if state == "done":
            self._step_id, self._joined = step_id, True
        return self._step_id

    def revert_step(self, step: Step) -> None:
        """Take a step back. Raises Overtaken where somebody has built on it."""
        self._replay(step, ActKind.UNDO)

    def repeat_step(self, step: Step) -> None:
        """Do a step again. Raises Overtaken where somebody has built on what was there since."""
        self._replay(step, ActKind.REDO)

    def _replay(self, step: Step, kind: ActKind) -> None:
        """Take back or repeat each act of a step by an act of its own: a large import has many, and none is held."""
        self._kind, self._step_id = kind, step.step_id
        back = kind is ActKind.UNDO
        self.prefetch(  # of most steps it is the only act
            lambda: self.history.done_in(step.step_id),
            lambda: next(self.history.changes_in(step.seq, last_first=back), None),
            lambda: gone_from(self._connection),
        )
        done = self.history.done_in(step.step_id)
        with self.ledger.on_what_is_there():
            for seq in reversed(done) if back else done:
                if self.ledger.changes:
                    self._write_act()
                changes = self.history.changes_in(seq, last_first=back)
                if back:
                    self.ledger.revert(changes)
                else:
                    self.ledger.repeat(changes)
            self._check_ground()
        # all that it did was erased meanwhile: the step is taken back all the same, and the next one can be
        self._empty = not self.seqs and not self.ledger.changes

    def restore(self, there: Connection, since: int, tell: Callable[[int], None]) -> int:
        """Make all rows as they are in a copy that was made after act `since`; return how many changes that took.

        It is one step of undo, in acts of a size that can be held. What was signed off there was so for good reason:
        it stays signed off. `tell` is given the number of changes so far, and may raise.
        """
        from annotator.storage.restoring import to_be_as

        return self.follow(to_be_as(there, self._connection, since), tell)

    def follow(self, changes: Iterable[Change], tell: Callable[[int], None] = lambda _: None) -> int:
        """Make changes that follow from elsewhere, in acts of a size that can be held; return how many they are.

        What is signed off stays so: that was decided there. `tell` is given the number of changes so far.
        """
        self._as_it_was = True
        count = 0
        with self.ledger.on_what_is_there():
            for part in _in_acts(changes):
                if len(self.ledger.changes) > _IN_AN_ACT:
                    self._write_act()
                self.ledger.repeat(part)
                count += len(part)
                tell(count)
            head_of(self._connection)  # a question: rows that do not fit are told of by now
        return count

    def erase(
        self,
        rewriting: Rewriting,
        files: Sequence[str],
        record: Mapping[str, str],
        rows: Counter[str],
        progress: Progress,
    ) -> Counter[str]:
        """Write all anew in which something has to go; the act says so, with a record of it, and nothing undoes it.

        What was removed in it before, `rows` by kind, is an act of its own: that one is written anew as well.
        Return how much went.
        """
        if self.ledger.changes:
            self._write_act()
        counts, links = self.erasing.rewrite(rewriting, files, progress)
        counts |= rows
        self.renew_search()
        self.arguments |= {"counts": counts}
        kept = {
            "counts": canonical_json(counts),
            "links": canonical_json(links),
            "person_id": self.person_id,
            "at": now(),
        }
        self.ledger.keep("erasure", [{"erasure_id": new_id(), **record, **kept}])
        self._final = True
        return counts

    @property
    def step_id(self) -> str:
        """The step of undo that the act is, or is a part of."""
        return self._step_id

    def _check_ground(self) -> None:
        """Refuse to bring a mention back into a text that somebody has removed or renewed since, and its like."""
        articles, claims = self._touched_ids()
        if not articles and not claims:
            last_seq(self._connection)  # a question, if only one: rows that do not fit are told of by now
        self.prefetch(
            lambda: self.claims.all_stand(sorted(articles), ()), lambda: self.claims.all_stand((), sorted(claims))
        )
        self._prefetch_the_end(articles, claims)
        if not self.claims.all_stand(sorted(articles), sorted(claims)):
            raise self.ledger.built_on("article" if articles else "claim")
        renamed = {change.entity_id for change in self.ledger.changes if change.entity == "tag" and change.after}
        if renamed and self.codebook.get().look_alikes(renamed):
            raise self.ledger.built_on("tag")

    def _touched_ids(self) -> tuple[set[str], set[str]]:
        """Return the ids of the articles and of the claims that were touched."""
        self._note(self.ledger.changes)
        articles = {article_id for _, article_id, _ in self._touched if article_id}
        return articles, {claim_id for _, _, claim_id in self._touched if claim_id}

    def _note(self, changes: Iterable[Change]) -> None:
        for change in changes:
            self._touched.add((change.entity, change.article_id, change.claim_id))
            if change.entity == "claim":
                self._touched.update(_more_of(change))

    def record(self) -> Changes | None:
        """Write the act and its changes at the end of the chain. None, and no act, where nothing was changed."""
        if self._final:
            seq = self._write_act()
            self._move_finger()
            return everything(self._connection, act_label(self._label), seq)
        articles, claims = self._touched_ids()
        if not self._touched and not self._empty:
            return None
        self._prefetch_the_end(articles, claims)
        standing = self.articles.touched(articles, claims)
        withdrawn: frozenset[str] = frozenset()
        if any(standing.values()) and not self._as_it_was:
            withdrawn = self.sign_offs.withdraw(unsettling([*self._unsettling, *self.ledger.changes]))
        if withdrawn:
            self.tell_withdrawn()
        if any(entity in _CODEBOOK for entity, _, _ in self._touched):
            self.codebook.keep_version(self._label, self.person_id)
        seq = self._write_act()
        self._move_finger()
        label = act_label(self._label)
        changes = _changes_from(self._touched, articles | standing.keys(), claims, label, seq)
        return replace(changes, withdrawn=withdrawn, step=self._kind is ActKind.DO)

    def _prefetch_the_end(self, articles: Set[str], claims: Set[str]) -> None:
        """Ask together for what is needed to write the act."""
        self.prefetch(
            lambda: self.articles.touched(articles, claims),
            lambda: head_of(self._connection),
            *self.everywhere.reads_for(self.ledger.changes),
        )

    def _write_act(self) -> int:
        """Write what was done since the last one as an act at the end of the chain; return its number."""
        changes = self.ledger.take()
        self._note(changes)
        self._unsettling += filter(may_unsettle, changes)
        acts_before, head = head_of(self._connection)
        self.everywhere.follow(changes)
        seq, rows = acts_before + 1, [change_values(change) for change in changes]
        kept = [kept_values(one) for one in self.ledger.take_kept()]
        act = {
            "act_id": new_id(),
            "step_id": self._step_id,
            "at": now(),
            "person_id": self.person_id,
            "kind": self._kind.value,
            "name": self._name,
            "label": self._label,
        }
        link = chain_hash((head, *act.values()), chain(canonical_list(rows), canonical_list(kept)))
        self._connection.execute(_ADD_ACT, {"seq": seq, **act, "hash": link})
        if rows:
            add_rows(self._connection, _ADD_CHANGES, _numbered(seq, rows))
        if kept:
            add_rows(self._connection, _ADD_KEPT, _numbered(seq, kept))
        self.seqs.append(seq)
        return seq

    def _move_finger(self) -> None:
        """Keep the steps that undo walks in line with the act."""
        if self._kind is not ActKind.DO:
            state = "undone" if self._kind is ActKind.UNDO else "done"
            self._connection.execute(_SET_STEP, {"the_step": self._step_id, "state": state})
            return
        self._connection.execute(_DROP_UNDONE, {"the_person": self.person_id})
        if self._joined:
            self._connection.execute(_SET_STEP, {"the_step": self._step_id, "label": self._label})
            return
        state = "dropped" if self._final else "done"
        step = {"step_id": self._step_id, "person_id": self.person_id, "seq": self.seqs[0], "state": state}
        self._connection.execute(_ADD_STEP, {**step, "label": self._label})


_MADE = "made"
"""A claim's row that came, as a kind of change."""

_IN_AN_ACT = 5_000


def _in_acts(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """Cut changes into parts for an act each; those of one row that stand side by side stay so."""
    part: list[Change] = []
    for change in changes:
        if len(part) >= _IN_AN_ACT and (change.entity, change.entity_id) != (part[-1].entity, part[-1].entity_id):
            yield part
            part = []
        part.append(change)
    if part:
        yield part


_CODEBOOK = frozenset({"tag", "status"})
"""The entities that a codebook is made of: an act that changes one leaves a version of the whole."""

# made once: for an act of a few rows, putting the statements together would cost more than running them
_ADD_ACT = insert(acts)
_ADD_CHANGES = insert(act_changes)
_ADD_KEPT = insert(kept_rows)
_ADD_STEP = insert(steps)
_SET_STEP = update(steps).where(steps.c.step_id == bindparam("the_step"))
_DROP_UNDONE = (
    update(steps).where(steps.c.person_id == bindparam("the_person"), steps.c.state == "undone").values(state="dropped")
)
_SEEN = select(acts.c.seq).where(acts.c.seq.in_(bindparam("seqs", expanding=True))).order_by(acts.c.seq)
_PERSON = select(people.c.person_id).where(people.c.name == bindparam("the_name"))


def everything(connection: Connection, label: str, seq: int) -> Changes:
    """Return the changes of an erasure: any text and any row may say something else now."""
    ids = (frozenset(connection.scalars(select(column))) for column in (articles.c.article_id, claims.c.claim_id))
    all_articles, all_claims = ids
    return Changes(
        articles=all_articles,
        claims=all_claims,
        library=True,
        codebook=True,
        searches=True,
        label=label,
        seq=seq,
        kinds=KINDS,
        erased=True,
    )


def touched_by(connection: Connection, seqs: Sequence[int]) -> Changes | None:
    """Return what these acts, in ascending order, have touched; None where a role hides all of them."""
    if connection.get_execution_options().get(HELD):
        seqs = [seq for part in in_parts(seqs) for seq in connection.scalars(_SEEN, {"seqs": part})]
    if not seqs:
        return None
    touched: set[_Touch] = set()
    for part in in_parts(seqs):
        if connection.scalar(select(acts.c.seq).where(acts.c.seq.in_(part), acts.c.name == ERASE).limit(1)):
            label = connection.scalar(select(acts.c.label).where(acts.c.seq == seqs[-1]))
            return everything(connection, act_label(label or ""), seqs[-1])
    for part in in_parts(seqs):
        came = act_changes.c.before.is_(None)
        columns = (act_changes.c.entity, act_changes.c.article_id, act_changes.c.claim_id, came.label("came"))
        for row in connection.execute(select(*columns).where(act_changes.c.seq.in_(part)).distinct()):
            touched.add((row.entity, row.article_id, row.claim_id))
            if row.entity == "claim":  # whether a check is void now, the images would tell
                touched.add((_MADE if row.came else VOID, "", row.claim_id))
    label = connection.scalar(select(acts.c.label).where(acts.c.seq == seqs[-1]))
    return _changes_of(connection, touched, act_label(label or ""), seqs[-1])


def _changes_of(connection: Connection, touched: set[_Touch], label: str, seq: int) -> Changes:
    """Return the changes that rows of these entities, articles and claims amount to."""
    articles = {article_id for _, article_id, _ in touched if article_id}
    claims = {claim_id for _, _, claim_id in touched if claim_id}
    articles |= ArticleRepository(connection).touched(articles, claims).keys()
    return _changes_from(touched, articles, claims, label, seq)


def _changes_from(touched: Set[_Touch], articles: Set[str], claims: Set[str], label: str, seq: int) -> Changes:
    entities = {entity for entity, _, _ in touched}
    return Changes(
        articles=frozenset(articles),
        claims=frozenset(claims),
        # articles came, went or got another title: the counts of a line are not the library's order
        library="article" in entities,
        codebook=not entities.isdisjoint(_CODEBOOK),
        searches="saved_search" in entities,
        label=label,
        seq=seq,
        kinds=frozenset(entities - {_MADE}),
        made=frozenset(claim_id for entity, _, claim_id in touched if entity == _MADE),
    )


def _more_of(change: Change) -> Iterator[_Touch]:
    """Yield what else a change of a claim's row is: it came, or its check is void now or stands again."""
    if change.before is None:
        yield _MADE, "", change.claim_id
    elif change.after is not None and "void" in change.after:
        yield VOID, "", change.claim_id


def _numbered(seq: int, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"seq": seq, "n": n, **row} for n, row in enumerate(rows)]


def person_id_of(connection: Connection, ledger: Ledger, name: str) -> str:
    """Return the id of a person by name, who is added with the act when she has not acted here before."""
    found: str | None = connection.scalar(_PERSON, {"the_name": name})
    if found is not None:
        return found
    person_id = new_id()
    ledger.keep("person", [{"person_id": person_id, "name": name}])
    return person_id
