"""Makes texts of other programs such as a database can hold: no NUL, no half of a surrogate pair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

T = TypeVar("T")


def is_storable(text: str) -> bool:
    """Tell whether a database can hold a text as it is."""
    if "\0" in text:
        return False
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def storable_text(text: str) -> str:
    """Return a text whose halves of pairs that stand together are joined; a half alone, and NUL, become U+FFFD."""
    if is_storable(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")


def storable(value: T) -> T:
    """Return a value, with all that is in it, with its texts so; what needs no change is the same one."""
    return _storable(value)  # type: ignore[no-any-return]


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return value if isinstance(value, Enum) else storable_text(value)
    if isinstance(value, tuple):
        return tuple(map(_storable, value))
    if isinstance(value, Mapping):
        return {key: _storable(one) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changed: dict[str, Any] = {}
        for field in fields(value):
            before = getattr(value, field.name)
            if isinstance(before, str | tuple | Mapping) or is_dataclass(before):
                after = _storable(before)
                if after != before:
                    changed[field.name] = after
        return replace(value, **changed) if changed else value
    return value
