"""What SQLite itself says of a written dataset: that its file is sound, and that rows have what they refer to."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from annotator.errors import Cancelled, EnvironmentFault, ProjectUnusable
from annotator.messages import message

STEPS_BETWEEN_LOOKS = 200_000
"""Virtual machine steps between two looks at whether the user pressed Cancel."""


def check(path: Path, cancelled: Callable[[], bool]) -> None:
    """Raise ProjectUnusable where rows do not fit together, EnvironmentFault where the file is damaged, Cancelled."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.set_progress_handler(cancelled, STEPS_BETWEEN_LOOKS)
        try:
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        except sqlite3.DatabaseError as error:
            if cancelled():
                raise Cancelled from error
            broken, verdict = None, str(error)
    if broken is not None:
        raise ProjectUnusable(
            message(
                "The project's rows do not fit together: one of {table} has lost its row of {other}.",
                table=broken[0],
                other=broken[2],
            ),
            message(
                "Nothing was exported. 'annotator check' tells more; 'annotator backups' lists what can be restored."
            ),
        )
    if verdict != "ok":
        raise EnvironmentFault(
            message("What was written does not read back as it should: {verdict}.", verdict=verdict),
            message("What stood there before is as it was. Check the disk, then export again."),
        )
