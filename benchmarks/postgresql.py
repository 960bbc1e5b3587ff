"""A PostgreSQL server of one's own: an ordinary user's, in a temporary folder, on a free port of this machine only.

For the benchmarks, which leave it as durable as it is by itself, and for the tests, which start theirs by `started`.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import psycopg

from annotator.domain.ids import new_id

_INSTALLED = Path("/usr/lib/postgresql")


class NoServerError(Exception):
    """No server could be started; the words say why, and what to do."""


def programs() -> Path:
    """Return the folder of the newest server that is installed. Raises NoServerError."""
    versions = sorted(_INSTALLED.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]), reverse=True)
    found = versions[0] if versions else shutil.which("initdb")
    if found is None:
        raise NoServerError(
            "No PostgreSQL server is installed. Run: apt-get install --no-install-recommends -y postgresql-15"
        )
    return Path(found).parent


def ordinary_user() -> dict[str, Any]:
    """The server refuses to run as root: who runs it then, as options of subprocess."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            user = pwd.getpwnam(name)
            return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    raise NoServerError("PostgreSQL does not run as root, and there is neither a user 'postgres' nor 'nobody'.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def started(options: str = "") -> dict[str, Any]:
    """Start a server; return where it is and what it takes to stop it. Raises NoServerError."""
    installed, user = programs(), ordinary_user()
    # not in a folder of root's: the ordinary user could not reach it
    home = Path(tempfile.mkdtemp(prefix="annotator-postgresql-"))
    if user:
        os.chown(home, user["user"], user["group"])
    data, port = home / "data", _free_port()
    try:
        made = [installed / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C"]
        subprocess.run([*made, "--no-sync"], check=True, capture_output=True, cwd=home, **user)
        settings = f"-h 127.0.0.1 -p {port} -k {home} {options}"
        start = [installed / "pg_ctl", "-D", data, "-l", home / "log", "-w", "-t", "60", "-o", settings, "start"]
        subprocess.run(start, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=home, **user)
    except subprocess.CalledProcessError as error:
        log = home / "log"
        told = log.read_text(errors="replace") if log.exists() else (error.stderr or b"").decode(errors="replace")
        shutil.rmtree(home, ignore_errors=True)
        raise NoServerError(f"PostgreSQL did not start: {told}") from error
    return {"home": str(home), "port": port, "programs": str(installed), "run_as": user}


def stop(server: dict[str, Any]) -> None:
    """Stop a server that was started here, and take its folder away."""
    home = Path(server["home"])
    ended = [Path(server["programs"]) / "pg_ctl", "-D", home / "data", "-m", "immediate", "-w", "stop"]
    subprocess.run(ended, check=False, capture_output=True, cwd=home, **server["run_as"])
    shutil.rmtree(home, ignore_errors=True)


@functools.cache
def port() -> int:
    """Return the port of this process's own server, which is stopped when this process ends, however it ends."""
    server = started("-c max_connections=1000")
    command = [sys.executable, "-m", "benchmarks.postgresql", json.dumps(server)]
    _watches.append(subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True))
    return int(server["port"])


_watches: list[subprocess.Popen[bytes]] = []
"""What stops the servers: it sees its input end with this process."""


def new_database() -> str:
    """Return the URL of a new database on this process's own server."""
    name = f"benchmark_{new_id().replace('-', '')}"
    with psycopg.connect(f"postgresql://tester@127.0.0.1:{port()}/postgres", autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}"')
    return f"postgresql://tester@127.0.0.1:{port()}/{name}"


if __name__ == "__main__":
    sys.stdin.read()
    stop(json.loads(sys.argv[1]))
