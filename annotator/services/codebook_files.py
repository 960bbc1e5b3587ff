"""A codebook as a TOML file: read with distrust, written so that it reads back the same. Not what becomes of it."""

from __future__ import annotations

import json
import tomllib
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.codebook import Codebook, Status, Tag
from annotator.domain.codebook_rules import check_codebook
from annotator.domain.folding import key_of
from annotator.errors import InvalidInput
from annotator.messages import message
from annotator.services.checks import check_words

FORMAT = 1
_LARGEST = 1_000_000  # bytes
# tags of a shipped codebook have the same id in every project, so that projects made apart can be merged
_TAG_NAMESPACE = uuid.UUID("5d1c4a9e-7a53-5f0b-9c55-2f3d1f0e6a11")


@dataclass(frozen=True, slots=True)
class Scale:
    """A codebook that came with the program: its id is its file's name, without the suffix."""

    id: str
    name: str
    about: str
    codebook: Codebook


@dataclass(frozen=True, slots=True)
class _Field:
    """A value of an entry: of which type it is, and what stands for one that is left out (None: it is needed)."""

    kind: type
    default: Any = None


_TEXT, _NEEDED, _FLAG = _Field(str, ""), _Field(str), _Field(bool, default=False)
_STATUS = {
    "key": _NEEDED,
    "label": _NEEDED,
    "glyph": _TEXT,
    "underline": _NEEDED,
    "ink": _NEEDED,
    "tint": _NEEDED,
    "dark_ink": _NEEDED,
    "dark_tint": _NEEDED,
    "settled": _Field(bool),
    "averitec": _TEXT,
    "fever": _TEXT,
    "rating_value": _Field(int, 0),
    "definition": _TEXT,
    "retired": _FLAG,
}
_TAG = {
    "name": _NEEDED,
    "colour": _TEXT,
    "shortcut": _TEXT,
    "definition": _TEXT,
    "examples": _TEXT,
    "parent": _TEXT,
    "retired": _FLAG,
}
_WHOLE = {"name": str, "about": str, "version": int, "status": list, "tag": list}
_TYPES = {
    str: message("text"),
    bool: message("true or false"),
    int: message("a whole number"),
    list: message("a list of tables"),
}


def shipped_scales() -> list[Scale]:
    """Return the codebooks that came with the program, its own first."""
    folder = paths.resource("codebooks")
    scales = [read_scale(path) for path in sorted(folder.glob("*.toml"))]
    return sorted(scales, key=lambda scale: scale.id != "annotator")


def read_scale(path: Path) -> Scale:
    """Return the codebook of a TOML file with what the file says of itself. Raises as `read_codebook` does."""
    values = _parsed(path)
    codebook = _codebook(path, values)
    return Scale(path.stem, values.get("name", path.stem), values.get("about", ""), codebook)


def read_codebook(path: Path) -> Codebook:
    """Return the codebook of a TOML file.

    Raises InvalidInput where it cannot be read or is malformed: it says what is wrong, and in which entry.
    """
    return _codebook(path, _parsed(path))


def codebook_toml(codebook: Codebook, name: str) -> str:
    """Return a codebook as TOML that `read_codebook` reads back the same."""
    lines = [f"name = {_quoted(name)}", f"version = {FORMAT}", ""]
    for status in codebook.statuses:
        lines += ["[[status]]", *_lines(status, _STATUS), ""]
    for tag in codebook.tags:
        parent = codebook.tag_by_id.get(tag.parent_id)
        lines += ["[[tag]]", *_lines(tag, _TAG, parent=parent.name if parent else ""), ""]
    return "\n".join(lines)


# reading


def _parsed(path: Path) -> dict[str, Any]:
    try:
        if not path.is_file():
            raise InvalidInput(message("{path} is not a file.", path=path), message("Choose a codebook: a .toml file."))
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise InvalidInput(
                message(
                    "{path} is too large for a codebook: it has more than {most} MB.",
                    path=path,
                    most=_LARGEST // 1_000_000,
                )
            )
        return tomllib.loads(raw.decode("utf-8"))
    except OSError as error:
        raise InvalidInput(message("{path} cannot be read: {reason}.", path=path, reason=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise InvalidInput(
            message("{path} is not a codebook: byte {start} is not UTF-8.", path=path, start=error.start)
        ) from error
    except (ValueError, RecursionError) as error:  # what tomllib finds is told with its line and column
        told = message("it is nested too deeply") if isinstance(error, RecursionError) else str(error)
        raise InvalidInput(message("{path} is not a codebook: {told}.", path=path, told=told)) from error


def _codebook(path: Path, values: dict[str, Any]) -> Codebook:
    try:
        return _made(values)
    except InvalidInput as error:
        raise InvalidInput(
            message("{path} is not a codebook: {what}", path=path, what=error.what), error.remedy
        ) from error


def _made(values: dict[str, Any]) -> Codebook:
    for name, value in values.items():
        if name not in _WHOLE:
            raise InvalidInput(
                message("there is no '{name}' in a codebook.", name=name[:40]),
                message("It has: {whole}.", whole=", ".join(_WHOLE)),
            )
        if type(value) is not _WHOLE[name]:
            raise InvalidInput(message("'{name}' is not {kind}.", name=name, kind=_TYPES[_WHOLE[name]]))
    if values.get("version", FORMAT) > FORMAT:
        raise InvalidInput(
            message("a newer version of the program has made it."), message("Update this one to read it.")
        )
    statuses = [_entry("status", n, row, _STATUS) for n, row in enumerate(values.get("status", []))]
    if not statuses:
        raise InvalidInput(message("it has no [[status]]."))
    tags = [_entry("tag", n, row, _TAG) for n, row in enumerate(values.get("tag", []))]
    made = Codebook(tuple(map(_status, statuses, range(len(statuses)))), tuple(_tags(tags)))
    check_codebook(made)
    return made


def _entry(kind: str, number: int, row: Any, known: dict[str, _Field]) -> dict[str, Any]:
    place = f"{kind} {number + 1}"
    if not isinstance(row, dict):
        raise InvalidInput(
            message("{place} is not a table.", place=place), message("Begin it with [[{kind}]].", kind=kind)
        )
    for name in row:
        if name not in known:
            raise InvalidInput(
                message("{place} has no '{name}'.", place=place, name=name[:40]),
                message("It has: {known}.", known=", ".join(known)),
            )
    found: dict[str, Any] = {}
    for name, field in known.items():
        if name not in row and field.default is None:
            raise InvalidInput(message("{place} has no {name}.", place=place, name=name))
        value = row.get(name, field.default)
        # a bool is an int in Python, and not in TOML
        if type(value) is not field.kind:
            raise InvalidInput(
                message("{place}: {name} is not {kind}.", place=place, name=name, kind=_TYPES[field.kind])
            )
        found[name] = value
    check_words(found.values())
    return found


def _status(row: dict[str, Any], position: int) -> Status:
    rating = row["rating_value"] or None
    return Status(**{**row, "label": _line(row["label"]), "rating_value": rating, "position": position})


def _tags(rows: Sequence[dict[str, Any]]) -> Iterator[Tag]:
    ids = {key_of(row["name"]): str(uuid.uuid5(_TAG_NAMESPACE, _line(row["name"]))) for row in rows}
    for position, row in enumerate(rows):
        name, parent = _line(row["name"]), _line(row.pop("parent"))
        if parent and key_of(parent) not in ids:
            raise InvalidInput(
                message(
                    "tag {number} ('{name}') stands below '{parent}', which is not there.",
                    number=position + 1,
                    name=name[:40],
                    parent=parent[:40],
                )
            )
        own = {
            "tag_id": ids[key_of(name)],
            "name": name,
            "position": position,
            "parent_id": ids.get(key_of(parent), ""),
        }
        yield Tag(**{**row, **own})


def _line(text: str) -> str:
    return " ".join(text.split())


# writing


def _lines(item: Status | Tag, known: dict[str, _Field], **given: str) -> Iterator[str]:
    """Yield a line for each value that a reader would not take by itself."""
    for name, field in known.items():
        value = given[name] if name in given else getattr(item, name)
        if field.default is None or (value is not None and value != field.default):
            yield f"{name} = {_WRITTEN[field.kind](value)}"


def _quoted(text: str) -> str:
    # JSON's escapes are TOML's, but that TOML wants DEL escaped, too
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


_WRITTEN: dict[type, Callable[[Any], str]] = {str: _quoted, bool: lambda value: "true" if value else "false", int: str}
