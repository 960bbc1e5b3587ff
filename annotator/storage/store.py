"""A project's database as the services see it: read something, or write one act. Not how it came to be (opening.py)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, RootTransaction

from annotator.domain.backup import Occasion
from annotator.domain.changes import Changes
from annotator.domain.person import Person
from annotator.domain.roles import Role, needed_for, not_for
from annotator.domain.whereabouts import Away
from annotator.errors import InvalidInput, ReadOnly
from annotator.messages import message
from annotator.storage.access import access_of
from annotator.storage.backup import copy_verified
from annotator.storage.baseline import last_seq
from annotator.storage.engine import WRITES, memory_engine
from annotator.storage.failures import DamagedRow, translate_errors
from annotator.storage.keeper import Keeper
from annotator.storage.ledger import Ledger
from annotator.storage.look_alikes import known_person
from annotator.storage.odd_values import FAILURES, odd_value
from annotator.storage.prefetch import commit_with_the_next_question
from annotator.storage.raw_rows import end_readings
from annotator.storage.reading import Reading
from annotator.storage.scouring import scour_server
from annotator.storage.unit_of_work import UnitOfWork, person_id_of, touched_by

_OWN_VERSIONS_KEPT = 100_000


def _commit(connection: Connection, transaction: RootTransaction) -> None:
    """Commit, and let go of a connection whose commit failed.

    SQLAlchemy would put it back into the pool as it is: in the middle of its transaction, with the write lock.
    """
    try:
        transaction.commit()
    except BaseException:
        connection.invalidate()
        raise


@contextmanager
def _damage_told(connection: Connection) -> Iterator[None]:
    """Tell a bug, which goes on as it is, from rows that hold what nobody can read."""
    try:
        yield
    except FAILURES as error:
        if damage := odd_value(connection):
            raise DamagedRow(damage) from error
        raise


Reads = Callable[[Reading, Changes], Iterable[Callable[[], object]]]
"""Given a reading that begins and what was changed: the readings to prefetch."""


class _Here(threading.local):
    """What an act and the reading behind it have in common, on one thread."""

    reads: Reads | None = None
    begun: Connection | None = None


class Written:
    """Holds what an act changed, once its transaction has been committed."""

    def __init__(self) -> None:
        self.changes = Changes()


class Store:
    """Reads and writes of one project by one person. Every method may be called from any thread."""

    def __init__(
        self,
        engine: Engine,
        place: str,
        person: str,
        keeper: Keeper | None = None,
        read_only: ReadOnly | None = None,
        role: Role | None = None,
    ) -> None:
        """Raises EnvironmentFault, ProjectUnusable. `read_only` is what is said to whoever would change something.

        `role` is what the server holds the person to, None where it holds her to none.
        """
        self.place = place
        self.role = role
        self._read_only = read_only
        self._engine = engine
        self._keeper = keeper
        self.notices: list[str] = []
        self._person_id = ""
        self._closed = False
        self._lock = threading.Lock()
        self._here = _Here()
        self._own_seqs: set[int] = set()
        self._own_versions: dict[tuple[str, str, int], int] = {}
        self.before_risk: Callable[[Occasion], None] = lambda _occasion: None
        """Is called before an act that somebody may regret: whoever looks after backups makes one, or not."""
        with self._connected() as connection:
            self._seen = last_seq(connection)
            self._person = known_person(connection, person)
            self.access = access_of(connection.connection.driver_connection)

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        with self._reachable(), self._engine.connect() as connection, connection.begin():
            try:
                yield connection
            finally:
                end_readings(connection)

    @contextmanager
    def _reachable(self) -> Iterator[None]:
        """Tell in words what goes wrong between the program and the database."""
        with translate_errors(self.place, held=self.role is not None):
            if self._keeper is None:
                yield
                return
            with self._keeper.in_words():
                yield

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """One consistent look at the project. Raises EnvironmentFault, ProjectUnusable."""
        begun, self._here.begun = self._here.begun, None
        if begun is None:
            with self._connected() as connection, _damage_told(connection):
                yield Reading(connection, self._person)
            return
        with self._reachable(), begun, _damage_told(begun):
            yield Reading(begun, self._person)

    @contextmanager
    def looking_on(self, reads: Reads) -> Iterator[None]:
        """Let an act in the block and the reading behind it wait for a server together: the one's end begins the other.

        `reads` gives what is worth to be prefetched for that reading. On a project file nothing of the kind is done.
        """
        if self._engine.dialect.name == "postgresql":
            self._here.reads = reads
        try:
            yield
        finally:
            self._here.reads = None
            self._let_go()

    def _look_on(self, connection: Connection, changes: Changes, reads: Reads) -> None:
        """Begin the reading behind an act whose commit is sent with it. Raises where the commit failed."""
        connection.execution_options(**{WRITES: False})
        connection.begin()
        reading = Reading(connection, self._person)
        reading.prefetch(*reads(reading, changes))
        last_seq(connection)
        self._here.begun = connection

    def _let_go(self) -> None:
        begun, self._here.begun = self._here.begun, None
        if begun is not None:
            begun.close()

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        """A connection to write on, which is let go of at the end, unless a reading goes on with it."""
        self._let_go()
        connection = self._engine.connect()
        try:
            yield connection
        finally:
            if self._here.begun is not connection:
                connection.close()

    @contextmanager
    def writing(self, name: str, /, **arguments: Any) -> Iterator[tuple[UnitOfWork, Written]]:
        """One act: committed whole when the block ends, gone when it raises.

        `name` is the kind of act ("set_status"), the arguments are what it says of itself (status="verified"), as JSON
        values: `domain/act_labels.py` makes words of them, which no project stores. The second value
        holds the changes after the block. Raises EnvironmentFault, ProjectUnusable, ReadOnly beside what the block
        raises.
        """
        self._refuse_writing()
        self._refuse_act(name)
        written = Written()
        with self._reachable(), self._connection() as connection, ExitStack() as known:
            self._require()
            connection.execution_options(**{WRITES: True})
            with connection.begin() as transaction:
                ledger = Ledger(connection, self._own_versions)
                person_id = self._person_id or person_id_of(connection, ledger, self._person)
                work = UnitOfWork(connection, ledger, person_id, name, arguments, self._person)
                with _damage_told(connection):
                    yield work, written
                    changes = work.record()
                if changes is None:
                    transaction.rollback()
                    return
                known.enter_context(self._known_as_own(work.seqs, ledger))
                self._require()
                if self._here.reads is not None:
                    commit_with_the_next_question(connection)
                _commit(connection, transaction)
            if self._here.reads is not None:
                self._look_on(connection, changes, self._here.reads)
        self._person_id = person_id  # known for good: it is committed, and people are never removed
        written.changes = changes
        if self._keeper is not None:
            self._keeper.acted()

    @contextmanager
    def keeping(self) -> Iterator[Reading]:
        """One write of what was computed from the project, which is no act: it can be computed again at any time.

        Raises EnvironmentFault, ProjectUnusable, ReadOnly.
        """
        self._refuse_writing()
        with self._reachable(), self._engine.connect() as connection:
            self._require()
            connection.execution_options(**{WRITES: True})
            with connection.begin() as transaction:
                yield Reading(connection, self._person)
                self._require()
                _commit(connection, transaction)
        if self._keeper is not None:
            self._keeper.acted()

    def _require(self) -> None:
        """Raise NotHere where the project's file is not the one that was opened."""
        if self._keeper is not None:
            self._keeper.require()

    @contextmanager
    def proving(self) -> Iterator[Reading]:
        """For what the engine counts as writing although nothing is written: a search index that checks itself.

        Where nothing can be written it is asked of a copy in memory, on a server as it is: there it counts as reading.
        Raises EnvironmentFault, ProjectUnusable.
        """
        if self._read_only is not None and self._engine.dialect.name == "postgresql":
            with self.reading() as reading:
                yield reading
            return
        with self._reachable(), self._engine.connect() as connection:
            if self._read_only is None:
                connection.execution_options(**{WRITES: True})
                with connection.begin() as transaction:
                    yield Reading(connection, self._person)
                    transaction.rollback()
                return
            copy = memory_engine(connection.connection.driver_connection, look=lambda _: None)
            try:
                with copy.connect() as copied:
                    yield Reading(copied, self._person)
            finally:
                copy.dispose()

    def _refuse_writing(self) -> None:
        if self._read_only is not None:
            raise ReadOnly(self._read_only.what, self._read_only.remedy, self._read_only.cause)

    def may(self, act: str) -> bool:
        """Tell whether an act of this kind may be done here, as far as the role goes."""
        needed = needed_for(act)
        return self.role is None or (needed is not None and self.role.includes(needed))

    def _refuse_act(self, act: str) -> None:
        """Say of an act that the server would refuse whose it is to do."""
        if self.role is not None and not self.may(act):
            raise not_for(self.role, needed_for(act))

    @contextmanager
    def _known_as_own(self, seqs: Sequence[int], ledger: Ledger) -> Iterator[None]:
        """Know acts as our own before anybody can see them, and no longer where their commit fails.

        So `others` never takes it for somebody else's, nor somebody else's act of the same number for ours.
        """
        versions = {(name, entity_id, after): before for name, entity_id, before, after in ledger.new_versions}
        with self._lock:
            if len(self._own_versions) > _OWN_VERSIONS_KEPT:
                self._own_versions.clear()
            self._own_versions.update(versions)
            self._own_seqs.update(seqs)
        try:
            yield
        except BaseException:
            with self._lock:
                self._own_seqs.difference_update(seqs)
                for version in versions:
                    self._own_versions.pop(version, None)
            raise

    def others(self) -> Changes | None:
        """Return what others have committed since the last call, None where nothing."""
        with self._connected() as connection:
            last = last_seq(connection)
            with self._lock:
                if last <= self._seen:
                    return None
                foreign = [seq for seq in range(self._seen + 1, last + 1) if seq not in self._own_seqs]
                self._own_seqs = {seq for seq in self._own_seqs if seq > last}
                self._seen = last
            touched = touched_by(connection, foreign)
            return replace(touched, foreign=True) if touched else None

    def person(self) -> Person:
        """Return who acts here; the id is empty until the first act."""
        with self.reading() as reading:
            return Person(reading.history.person_id(self._person), self._person)

    @property
    def read_only(self) -> str:
        """Why nothing can be written here, in a few words; "" where it can."""
        return "" if self._read_only is None else self._read_only.cause

    @property
    def encrypted(self) -> bool:
        """Whether this is a file that is encrypted."""
        return self.access.encrypted

    @property
    def person_name(self) -> str:
        """Who acts here, by name."""
        return self._person

    @property
    def database_name(self) -> str:
        """The name of the database on its server, or the path of the file."""
        return self._engine.url.database or ""

    @property
    def acted(self) -> bool:
        """Tell whether an act was committed here since others' acts were last asked for."""
        return bool(self._own_seqs)

    def backup(self, target: Path, check: Callable[[Path], None], *, replace: bool = False) -> int:
        """Copy a project file; return the copy's size in bytes. `check` raises where the copy does not count.

        Raises EnvironmentFault, ProjectUnusable, and OutputExists where something is there and `replace` is not said.
        """
        with self._reachable():
            return copy_verified(self._engine, target, check, replace=replace)

    def scour(self) -> bool:
        """Let nothing that was erased be left in the project's files, in what is unused of them and in their logs.

        Tell whether all of it is gone by now: while others read, what they read stays. Raises EnvironmentFault.
        """
        with self._reachable():
            if self._keeper is not None:
                return self._keeper.scour()
            if self._engine.dialect.name == "postgresql":
                scour_server(self._engine)
        return True

    def away(self) -> Away | None:
        """Return what has become of the project's file, after bringing it to safety; None where all is well. Cheap."""
        return self._keeper.look() if self._keeper else None

    def settle(self) -> None:
        """Write everything back into the project's file, which then is the whole project."""
        if self._keeper is not None:
            self._keeper.write_back()

    def save_as(self, target: Path) -> None:
        """Copy a project file to another one, wherever it is by now. Raises EnvironmentFault, InvalidInput."""
        if self._keeper is None:
            raise InvalidInput(message("A project on a server is no file."))
        self._keeper.save_as(target)

    def close(self) -> None:
        """Let go of the database. Once is enough: closed again, the numbers of its files may be somebody else's."""
        with self._lock:
            closed, self._closed = self._closed, True
        if closed:
            return
        self._engine.dispose()
        if self._keeper is not None:
            self._keeper.close()
