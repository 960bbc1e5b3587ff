"""`annotator formats`: what can be read and what can be written. Needs no project."""

from __future__ import annotations

from annotator.cli.command import DONE, Command, Session, no_arguments


def _run(session: Session) -> int:
    from annotator.exporting import WRITERS
    from annotator.importing.readers import READERS

    readers = [(reader.id, reader.label, list(reader.suffixes)) for reader in READERS]
    writers = [(writer.id, writer.label, list(writer.suffixes)) for writer in WRITERS]
    session.out.answer({"readers": list(map(_values, readers)), "writers": list(map(_values, writers))})
    rows = [("", "FORMAT", "FILES", "")]
    rows += [("import", name, ", ".join(suffixes), label) for name, label, suffixes in readers]
    rows += [("export", name, ", ".join(suffixes), label) for name, label, suffixes in writers]
    session.out.table(rows)
    return DONE


def _values(row: tuple[str, str, list[str]]) -> dict[str, object]:
    return {"id": row[0], "label": row[1], "suffixes": row[2]}


COMMAND = Command("formats", "list what can be imported and exported", no_arguments, _run)
