"""A connection that does not wait: what fails unseen is told, and nothing of it stays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import IntegrityError, OperationalError

from annotator.storage.engine import WRITES, postgresql_engine

ADD = text("INSERT INTO things VALUES (:thing)")
COUNT = text("SELECT count(*) FROM things")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as connection:
        connection.execution_options(**{WRITES: True})
        with connection.begin():
            yield connection


@pytest.fixture
def engine(postgresql_url: str) -> Iterator[Engine]:
    engine = postgresql_engine(postgresql_url)
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE things (thing integer PRIMARY KEY)"))
    yield engine
    engine.dispose()


def things(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.scalar(COUNT) or 0)


def test_a_write_that_fails_is_told_at_the_commit(engine: Engine) -> None:
    def write() -> None:
        with writing(engine) as connection:
            connection.execute(ADD, [{"thing": 1}, {"thing": 2}, {"thing": 1}])

    with pytest.raises(IntegrityError):
        write()
    assert things(engine) == 0


def test_a_write_that_fails_is_told_with_the_next_question(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execution_options(**{WRITES: True})
        with connection.begin() as transaction:
            connection.execute(ADD, {"thing": 1})
            connection.execute(ADD, {"thing": 1})
            with pytest.raises(IntegrityError):
                connection.scalar(COUNT)
            transaction.rollback()
        with connection.begin():
            connection.execute(ADD, {"thing": 7})
    assert things(engine) == 1


def test_a_commit_that_the_server_made_a_rollback_is_no_commit(engine: Engine) -> None:
    def write() -> None:
        with writing(engine) as connection:
            connection.execute(ADD, [{"thing": 1}, {"thing": 1}])
            with pytest.raises(IntegrityError):
                connection.scalar(COUNT)

    with pytest.raises(OperationalError, match="was not committed"):
        write()
    assert things(engine) == 0


def test_a_write_that_nobody_announced_is_committed_all_the_same(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(ADD, {"thing": 1})
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE more (thing integer)"))
    assert things(engine) == 1
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(ADD, {"thing": 1})
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM more")) == 0


def test_many_rows_go_in_their_order_with_what_was_said_before(engine: Engine) -> None:
    with writing(engine) as connection:
        connection.execute(ADD, {"thing": 1})
        connection.execute(text("DELETE FROM things"))
        connection.execute(ADD, [{"thing": number} for number in range(1, 1001)])
        connection.execute(text("DELETE FROM things WHERE thing > 990"))
        assert connection.scalar(COUNT) == 990
    assert things(engine) == 990


def test_rows_that_are_left_on_the_server_are_read_between_writes(engine: Engine) -> None:
    move = text("UPDATE things SET thing = :new WHERE thing = :thing")
    with writing(engine) as connection:
        connection.execute(ADD, [{"thing": number} for number in range(50)])
        rows = connection.execute(text("SELECT thing FROM things"), execution_options={"yield_per": 10})
        for (thing,) in rows:
            connection.execute(move, {"thing": thing, "new": thing + 100})
        assert connection.scalar(text("SELECT min(thing) FROM things")) == 100
    assert things(engine) == 50


def test_a_connection_that_the_server_dropped_is_not_used_again(engine: Engine, postgresql_url: str) -> None:
    assert things(engine) == 0
    with psycopg.connect(postgresql_url, autocommit=True) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    assert things(engine) == 0


def test_a_reading_leaves_no_transaction_open(engine: Engine, postgresql_url: str) -> None:
    with engine.connect() as connection, connection.begin():
        connection.scalar(COUNT)
    with engine.connect() as connection:  # the answer to its end has come by now
        connection.scalar(COUNT)
    with psycopg.connect(postgresql_url, autocommit=True) as admin:
        left = (
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE '%in transaction%'"
        )
        while admin.execute(left).fetchall() != [(0,)]:
            pass
