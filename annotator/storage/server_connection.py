"""How a connection to a project's server is made: encrypted where the server is not this machine, or not at all.

Nothing of it is left to what a driver prefers: that would go on without encryption where a server offers none, and
whoever stands in between could see to it. What an address, the environment or a service file says is kept to, also
`sslmode=disable`; but nobody is brought from an encrypted connection to one that isn't by what merely "prefers" it.

Also here: a pooler in between, which gives each transaction another connection of the server's.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import psycopg

from annotator.storage.pipelined import PipelinedConnection

NOT_ENCRYPTED = "the connection is not encrypted"
"""Is said by the error of a connection that fell back to none, for `failures.py` to put in words."""
_HALF_HEARTED = ("allow", "prefer")
_KNOWS_SYSTEM_ROOTS = 160_000
_PREPARED_AFTER = 5


class ServerConnections:
    """Makes the connections of one engine."""

    def __init__(self) -> None:
        self._pooled: bool | None = None
        self.plain = False
        """Whether what is said to another machine goes unencrypted, as its address wants it."""

    def make(self, named: Mapping[str, Any]) -> PipelinedConnection:
        """Connect. Raises psycopg.OperationalError."""
        raw = psycopg.connect(**{**named, **encryption(named)})
        try:
            self._refuse_downgrade(raw)
            if self._pooled is None:
                self._pooled = _is_pooled(raw)
        except BaseException:
            raw.close()
            raise
        # behind a pooler the next transaction may meet a connection that knows no statement of this one
        raw.prepare_threshold = None if self._pooled else _PREPARED_AFTER
        return PipelinedConnection(raw)

    def _refuse_downgrade(self, raw: psycopg.Connection[Any]) -> None:
        said = {one.keyword.decode(): (one.val or b"").decode() for one in raw.pgconn.info}
        if raw.pgconn.ssl_in_use or not is_elsewhere(said):
            return
        if said.get("sslmode") != "disable":
            raise psycopg.OperationalError(NOT_ENCRYPTED)
        self.plain = True


def encryption(named: Mapping[str, Any]) -> dict[str, str]:
    """Return what is asked for in addition to what an address says: a certificate that can be checked."""
    told = named.get("sslmode") or os.environ.get("PGSSLMODE")
    if not is_elsewhere(_with_environment(named)):
        return {}
    if told in _HALF_HEARTED:
        return {"sslmode": "require"}
    if told or named.get("service") or os.environ.get("PGSERVICE"):
        return {}
    wanted = {"sslmode": "verify-full"}
    named_roots = named.get("sslrootcert") or os.environ.get("PGSSLROOTCERT") or own_roots().exists()
    if not named_roots and psycopg.pq.version() >= _KNOWS_SYSTEM_ROOTS:
        wanted["sslrootcert"] = "system"
    return wanted


def own_roots() -> Path:
    """Return where the driver looks for the certificates that somebody trusts."""
    if os.name == "nt":
        return Path(os.environ.get("APPDATA", ""), "postgresql", "root.crt")
    return Path("~/.postgresql/root.crt").expanduser()


def _with_environment(named: Mapping[str, Any]) -> dict[str, str]:
    here = {"host": os.environ.get("PGHOST", ""), "hostaddr": os.environ.get("PGHOSTADDR", "")}
    return {**here, **{name: str(named[name]) for name in here if named.get(name)}}


def is_elsewhere(said: Mapping[str, str]) -> bool:
    """Tell whether one of the servers that a connection may be made to is, by its name, not this machine."""
    hosts = said.get("host") or said.get("hostaddr") or ""
    return not all(_is_here(host.strip()) for host in hosts.split(","))


def _is_here(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:  # a name
        return False


def _is_pooled(raw: psycopg.Connection[Any]) -> bool:
    """Tell whether something stands in between: a pooler gives its own number for the server's process."""
    found = raw.execute("SELECT pg_backend_pid()").fetchone()
    return found is not None and found[0] != raw.pgconn.backend_pid
