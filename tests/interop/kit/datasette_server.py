"""A Datasette that serves one exported file on this machine alone, and what its JSON API answers."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class Served:
    """The API of a served database."""

    def __init__(self, address: str) -> None:
        self.address = address

    def get(self, path: str, **options: str) -> Any:
        """Return what the API answers."""
        with urllib.request.urlopen(f"{self.address}{path}.json?{urllib.parse.urlencode(options)}", timeout=120) as got:
            return json.load(got)

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Yield all rows of a table or view, a page after another."""
        options = {"_shape": "objects", "_size": "7"}  # small, so that there are pages to turn
        while True:
            page = self.get(f"/{table}", **options)
            yield from page["rows"]
            if not page.get("next"):
                return
            options["_next"] = page["next"]


@contextmanager
def served(path: Path, *arguments: str) -> Iterator[Served]:
    """Start the server, and end it when the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "datasette", "serve", str(path), "-h", "127.0.0.1", "-p", str(port), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        try:
            said = []
            for line in server.stdout or ():
                said.append(line)
                if "Uvicorn running" in line:
                    break
            else:
                raise RuntimeError(f"Datasette did not start: {''.join(said)}")
            yield Served(f"http://127.0.0.1:{port}/{path.stem}")
        finally:
            server.terminate()
