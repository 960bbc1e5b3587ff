"""Writes what each released schema holds to resources/schemas/, for `annotator/storage/schema_check.py`.

Each is made by running our own migrations up to its number on an empty database. A new migration needs a run of this;
tests/storage/test_schema_check.py fails until it was made. Usage: python scripts/schema_snapshot.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from sqlalchemy import create_engine

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from annotator.storage.opening import run_migrations, tables_may_be_rebuilt  # noqa: E402  the checkout comes first
from annotator.storage.schema_check import SCHEMA, SchemaObject, read_schema  # noqa: E402

NEVER_RELEASED = (2,)
ALSO_RELEASED = {
    # the programs of schema 3 made it and never asked it anything; those after them don't make it
    3: [
        SchemaObject(
            "table",
            "claim_terms",
            "claim_terms",
            "CREATE VIRTUAL TABLE claim_terms USING fts5vocab(claim_search, 'row')",
        )
    ],
}
"""By the first schema that had it: what a migration once made otherwise, or made and makes no longer."""


def snapshot(number: int) -> str:
    """Return what a project of a schema holds, and what it may hold besides, as the file has it."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection, tables_may_be_rebuilt(connection), connection.begin():
        run_migrations(connection, f"{number:04}")
        required = list(read_schema(connection.connection.driver_connection))  # type: ignore[arg-type]
    allowed = [one for since, objects in ALSO_RELEASED.items() if since <= number for one in objects]
    content = {"required": _rows(required), "allowed": _rows(allowed)}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _rows(objects: list[SchemaObject]) -> list[list[str]]:
    return sorted([one.kind, one.name, one.table, one.sql] for one in objects)


def main() -> None:
    """Write the files anew."""
    folder = ROOT / "resources" / "schemas"
    folder.mkdir(exist_ok=True)
    for number in range(1, SCHEMA + 1):
        if number not in NEVER_RELEASED:
            (folder / f"sqlite-{number}.json").write_text(snapshot(number), encoding="utf-8")


if __name__ == "__main__":
    main()
