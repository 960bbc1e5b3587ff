"""Copies of a project file that count only once they were opened and checked."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from annotator.errors import EnvironmentFault, ProjectUnusable
from annotator.storage.failures import told_of


def copy_verified(engine: Engine, target: Path) -> int:
    """Copy a project file whole, others may go on writing meanwhile; return the copy's size in bytes.

    The copy is written beside its place, opened, checked and only then named. Raises EnvironmentFault where it can't be
    written, ProjectUnusable where the copy is not sound.
    """
    part = target.with_name(f".{target.name}.part")
    raw = engine.raw_connection()
    try:
        source: sqlite3.Connection = raw.driver_connection  # type: ignore[assignment]
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as copy:
            source.backup(copy)  # in one go: in steps, each write of somebody else would start it afresh
            copy.execute("PRAGMA journal_mode = DELETE")
            verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
            broken = copy.execute("PRAGMA foreign_key_check").fetchone()
        if verdict != "ok" or broken:
            raise ProjectUnusable(f"The copy {target} is not sound: {verdict}.", "The project itself may be damaged.")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
        return target.stat().st_size
    except sqlite3.Error as error:
        # a place that can't be written is the copy's fault; anything else is the project's, and is told as that
        fault = told_of(error, str(target))
        if isinstance(fault, EnvironmentFault):
            raise fault from error
        raise
    except OSError as error:
        raise EnvironmentFault(f"{target} cannot be written: {error.strerror or error}.") from error
    finally:
        part.unlink(missing_ok=True)
        raw.close()
