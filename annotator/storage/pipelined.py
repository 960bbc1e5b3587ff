"""A connection to a server that is far away: what is said to it goes in as few round trips as it can.

A statement that brings no rows is not waited for. It goes with the next question, or with the commit, and so does the
beginning of the transaction; a failure comes with whatever is waited for next, and nothing behind it was done. A
question that was prefetched goes with the next one, too. The end of a transaction that only read is not waited for.

For SQLAlchemy this is a DBAPI connection. What psycopg offers does the work: its pipelines, its cursors.
"""

from __future__ import annotations

import selectors
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus

from annotator.storage.prefetch import SentAhead

Parameters = Mapping[str, Any] | Sequence[Any] | None
_SILENT = ("INSERT", "UPDATE", "DELETE")
_ASKING = ("SELECT", "WITH")
_COMMIT = "COMMIT"
_MANY = 100
"""So many rows of one statement are sent at once: they would only be held here."""


@dataclass(slots=True, eq=False)
class _Unsent:
    statement: str
    parameters: Parameters = None
    prefetched: bool = False


class PipelinedConnection:
    """Wraps a connection of psycopg's that leaves transactions alone (autocommit): they are begun and ended here."""

    def __init__(self, raw: psycopg.Connection[Any]) -> None:
        self._raw = raw
        self._unsent: list[_Unsent] = []
        self._answers: list[tuple[_Unsent, psycopg.Cursor[Any]]] = []
        self._in_transaction = False
        self._begun = False  # it is known to the server
        self._writes = False
        self._owed = False  # the answer to the end of a transaction has not been taken yet
        self.commits_later = False
        """Whether the next commit is sent with what is asked after it, and is told of with the answer."""
        self.prefetching = False
        """Whether questions are for later: they are sent with the next one that is not."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    # transactions

    def begin(self, isolation: str, *, lock: int | None = None) -> None:
        """Begin a transaction; one that writes takes an advisory lock first, which it holds to its end."""
        self._begun = self._begun and bool(self._unsent)  # the end of the one before may wait to be sent
        self._in_transaction, self._writes = True, lock is not None
        self._unsent.append(_Unsent(f"BEGIN ISOLATION LEVEL {isolation}"))
        if lock is not None:
            self._unsent.append(_Unsent(f"SELECT pg_advisory_xact_lock({lock})"))

    def commit(self) -> None:
        """End the transaction. What was written is on the server's disk then, or this raises."""
        if not self._in_transaction:
            return
        if not self._writes and not self._commit_waits:
            self._end_unwaited()
            return
        if self.commits_later:
            self._drop_answers()
            self._unsent.append(_Unsent(_COMMIT))
            self._in_transaction = self.commits_later = False
            return
        self._send([_Unsent(_COMMIT)])
        self._forget()

    @property
    def _commit_waits(self) -> bool:
        """Whether the transaction before is not committed yet: its writes are in the server's hands, or still here."""
        return any(one.statement == _COMMIT for one in self._unsent)

    def _end_unwaited(self) -> None:
        begun = self._begun
        self._forget()
        if begun:
            self._raw.pgconn.send_query(_COMMIT.encode())
            self._raw.pgconn.flush()
            self._owed = True

    def rollback(self) -> None:
        """Take the transaction back."""
        harmless = not self._writes and not self._commit_waits
        if harmless and self._raw.pgconn.transaction_status == TransactionStatus.INTRANS:
            self._end_unwaited()
            return
        begun = self._begun
        self._forget()
        if begun:
            self._raw.rollback()

    def _forget(self) -> None:
        self._in_transaction = self._begun = self.commits_later = self.prefetching = False
        self._unsent.clear()
        self._answers.clear()

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()

    def require_alive(self) -> None:
        """Raise OperationalError where the server has hung up meanwhile. It is not asked: that would be a round trip.

        What it said when it went has arrived here, before the end of the stream.
        """
        self._raw.pgconn.consume_input()
        self._raw.pgconn.consume_input()

    # statements

    def cursor(self, name: str | None = None) -> Any:
        """Return a cursor; one with a name leaves its rows on the server, and is psycopg's own."""
        if not name:
            return PipelinedCursor(self)
        self._flush()
        self._settle()
        return self._raw.cursor(name)

    def execute(self, statement: str, parameters: Parameters) -> psycopg.Cursor[Any] | None:
        """Say something to the server; return the answer, None where nothing is waited for."""
        verb = statement[:6].rstrip().upper()
        if self._in_transaction and verb in _SILENT and "RETURNING" not in statement:
            self._tell(_Unsent(statement, parameters))
            return None
        if self._in_transaction and verb.startswith(_ASKING):
            return self._ask(_Unsent(statement, parameters))
        self._writes = self._in_transaction  # for all that is known of it
        self._flush()
        self._settle()
        return self._raw.execute(statement, parameters)

    def execute_many(self, statement: str, rows: Sequence[Parameters]) -> None:
        """Say the same for many rows; nothing is waited for."""
        self._writes = self._in_transaction
        if self._in_transaction and len(rows) < _MANY:
            for row in rows:
                self._tell(_Unsent(statement, row))
            return
        self._flush()
        self._settle()
        self._drop_answers()
        with self._raw.cursor() as cursor:
            cursor.executemany(statement, rows)  # type: ignore[arg-type]

    def _tell(self, one: _Unsent) -> None:
        self._writes = True
        self._drop_answers()
        self._unsent.append(one)
        if len(self._unsent) >= _MANY:
            self._flush()

    def _ask(self, one: _Unsent) -> psycopg.Cursor[Any]:
        waiting = _same(one, (unsent for unsent in self._unsent if unsent.prefetched))
        answered = _same(one, (asked for asked, _ in self._answers))
        if self.prefetching:
            if waiting is None and answered is None:
                one.prefetched = True
                self._unsent.append(one)
            raise SentAhead
        if waiting is not None:
            self._flush()
            answered = waiting
        if answered is None:
            return self._send([one])[-1]
        [answer] = [cursor for asked, cursor in self._answers if asked is answered]
        self._answers = [(asked, cursor) for asked, cursor in self._answers if asked is not answered]
        return answer

    def _drop_answers(self) -> None:
        """Forget what was prefetched before a write: it may be otherwise after it."""
        self._answers.clear()
        self._unsent = [one for one in self._unsent if not one.prefetched]

    def _flush(self) -> None:
        if self._unsent:
            self._send([])

    def _send(self, more: Sequence[_Unsent]) -> list[psycopg.Cursor[Any]]:
        """Send all that waits, and more, in one go; return the answers once they have all come."""
        self._settle()
        unsent, self._unsent = [*self._unsent, *more], []
        self._begun = self._begun or self._in_transaction
        cursors = []
        with self._raw.pipeline():
            for one in unsent:
                cursor = self._raw.cursor()
                cursor.execute(one.statement, one.parameters)
                cursors.append(cursor)
        for one, cursor in zip(unsent, cursors, strict=True):
            if one.statement == _COMMIT and cursor.statusmessage != _COMMIT:
                # of a transaction that failed before, the server says so no louder
                raise psycopg.OperationalError(f"the transaction was not committed: {cursor.statusmessage}")
            if one.prefetched:
                self._answers.append((one, cursor))
        return cursors

    def _settle(self) -> None:
        """Take the answer that is still owed; it has most often come long ago."""
        if not self._owed:
            return
        self._owed, pgconn = False, self._raw.pgconn
        with selectors.DefaultSelector() as selector:
            selector.register(pgconn.socket, selectors.EVENT_READ)
            pgconn.consume_input()
            while pgconn.is_busy():
                selector.select()
                pgconn.consume_input()
        while pgconn.get_result() is not None:
            pass


class PipelinedCursor:
    """A DBAPI cursor of such a connection."""

    arraysize = 1

    def __init__(self, connection: PipelinedConnection) -> None:
        self.connection = connection
        self._answer: psycopg.Cursor[Any] | None = None

    def execute(self, statement: str, parameters: Parameters = None) -> None:
        """See DBAPI."""
        self._answer = self.connection.execute(statement, parameters)

    def executemany(self, statement: str, rows: Sequence[Parameters]) -> None:
        """See DBAPI."""
        self._answer = None
        self.connection.execute_many(statement, rows)

    @property
    def description(self) -> Sequence[Any] | None:
        """The columns of the answer; None where there are no rows, or nothing was waited for."""
        return self._answer.description if self._answer is not None else None

    @property
    def rowcount(self) -> int:
        """How many rows there were; -1 where that is not known, because nothing was waited for."""
        return self._answer.rowcount if self._answer is not None else -1

    def fetchone(self) -> Any:
        """See DBAPI."""
        return self._answered().fetchone()

    def fetchmany(self, size: int = 0) -> list[Any]:
        """See DBAPI."""
        return self._answered().fetchmany(size or self.arraysize)

    def fetchall(self) -> list[Any]:
        """See DBAPI."""
        return self._answered().fetchall()

    def _answered(self) -> psycopg.Cursor[Any]:
        if self._answer is None:
            raise psycopg.ProgrammingError("there are no rows")
        return self._answer

    def close(self) -> None:
        """See DBAPI."""
        with suppress(psycopg.Error):
            if self._answer is not None:
                self._answer.close()
        self._answer = None


def _same(one: _Unsent, others: Iterable[_Unsent]) -> _Unsent | None:
    return next(
        (other for other in others if (other.statement, other.parameters) == (one.statement, one.parameters)), None
    )
