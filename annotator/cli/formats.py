"""`annotator formats`: what can be read and what can be written, and what can be chosen of it. Needs no project."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from annotator.cli.command import DONE, Command, Session, words
from annotator.errors import NotFound
from annotator.messages import message

if TYPE_CHECKING:
    from annotator.exporting import Writer
    from annotator.exporting.options import Option
    from annotator.importing.format import Reader


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("format", metavar="FORMAT", type=words, nargs="?", default="", help="show its options")


def _run(session: Session) -> int:
    from annotator.exporting import WRITERS
    from annotator.importing.readers import READERS

    wanted = session.arguments.format
    readers = [reader for reader in READERS if wanted in ("", reader.id)]
    writers = [writer for writer in WRITERS if wanted in ("", writer.id)]
    if not readers and not writers:
        raise NotFound(
            message("There is no format '{format_id}'.", format_id=wanted),
            message("'annotator formats' lists those that there are."),
        )
    session.out.answer(
        {"readers": [_reader(reader) for reader in readers], "writers": [_writer(writer) for writer in writers]}
    )
    rows = [("", "FORMAT", "FILES", "")]
    rows += [("import", reader.id, ", ".join(reader.suffixes), reader.label) for reader in readers]
    rows += [("export", writer.id, ", ".join(writer.suffixes), writer.label) for writer in writers]
    session.out.table(rows)
    if wanted and writers:
        session.out.line()
        session.out.table([("-o KEY=", "VALUES", "DEFAULT", ""), *map(_line, writers[0].all_options)])
    return DONE


def _reader(reader: Reader) -> dict[str, object]:
    return {"id": reader.id, "label": reader.label, "suffixes": list(reader.suffixes)}


def _writer(writer: Writer) -> dict[str, object]:
    return {
        "id": writer.id,
        "label": writer.label,
        "suffixes": list(writer.suffixes),
        "shapes": [str(shape) for shape in writer.shapes],
        "extra": writer.extra,
        "purpose": str(writer.purpose),
        "options": [_option(option) for option in writer.all_options],
    }


def _option(option: Option) -> dict[str, object]:
    return {
        "key": option.key,
        "label": option.label,
        "kind": str(option.kind),
        "choices": [{"value": choice.value, "label": choice.label} for choice in option.choices],
        "default": option.default,
        "hint": option.hint,
    }


def _line(option: Option) -> tuple[str, str, str, str]:
    values = " | ".join(choice.value for choice in option.choices) or str(option.kind)
    about = f"{option.label} ({option.hint})" if option.hint else option.label
    return option.key, values, option.default, about


COMMAND = Command("formats", "list what can be imported and exported, and a format's options", _arguments, _run)
