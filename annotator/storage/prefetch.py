"""Questions sent ahead to a server that is far away: several that are asked anyway cost one round trip together."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection


class SentAhead(Exception):
    """Raised in place of an answer while questions are sent ahead. It ends the reading that asked."""


def prefetch(connection: Connection, *reads: Callable[[], object]) -> None:
    """Send ahead the first question of each of some readings, which are then made for good in the same transaction.

    It changes nothing but the time that they take: what is not asked again, or was written since, is forgotten. On a
    project file nothing is done, for there the way is short.
    """
    if connection.dialect.name != "postgresql":
        return
    driver: Any = connection.connection.driver_connection
    before, driver.prefetching = driver.prefetching, True  # a reading that is prefetched may prefetch what it needs
    try:
        for read in reads:
            with suppress(SentAhead):
                read()
    finally:
        driver.prefetching = before


def commit_with_the_next_question(connection: Connection) -> None:
    """Let the commit to a server be sent, and waited for, with the first question of the transaction behind it."""
    driver: Any = connection.connection.driver_connection
    driver.commits_later = True
