"""What all repositories share: a connection, and the ledger where the transaction writes."""

from __future__ import annotations

from sqlalchemy import Connection

from annotator.storage.ledger import Ledger


class Repository:
    """Reads always; writes only in a unit of work."""

    def __init__(self, connection: Connection, ledger: Ledger | None = None) -> None:
        self._connection = connection
        self._writer = ledger

    @property
    def _ledger(self) -> Ledger:
        if self._writer is None:
            raise RuntimeError("this transaction only reads")
        return self._writer
