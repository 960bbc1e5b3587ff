"""Reads a parcel that somebody sent, within bounds: what is cut off, altered or of a later program is refused in words.

Whether its values fit the tables, storage says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.bounded import Archive, open_archive
from annotator.domain.attachment import sha256_of_bytes
from annotator.domain.merging import RowWrite
from annotator.domain.parcel import ROW_KINDS, Parcel, ParcelHead
from annotator.errors import InvalidInput, UnreadableSource
from annotator.messages import message
from annotator.parcels.layout import CHANGES, FILES, FORMAT, HEAD, ROWS, VERSION, Chain
from annotator.parcels.signing import SIGNATURE, fingerprint, is_signed

LARGEST_LINES = 1024 * 1024 * 1024
_TEXTS = ("act_id", "entity", "entity_id")
_MAYBE = ("at", "by", "article_id", "claim_id")


@dataclass
class _File:
    """What an archive is opened from."""

    name: str
    path: Path | None
    content: bytes | None = None
    depth: int = 0


class OpenParcel:
    """A parcel on the disk, or its `content`, to be used in a `with` statement.

    Raises UnreadableSource, InvalidInput for other files.
    """

    def __init__(self, path: Path, content: bytes | None = None) -> None:
        self._name = path.name
        self._archive: Archive = open_archive(_File(path.name, path, content), largest_content=LARGEST_LINES)
        try:
            if HEAD not in self._archive:
                raise self._none()
            self.parcel = self._read()
        except BaseException:
            self._archive.close()
            raise

    def __enter__(self) -> OpenParcel:
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()

    def content(self, sha256: str) -> bytes:
        """Return the bytes of a file in it. Raises UnreadableSource where they are not what its hash says."""
        content = self._archive.read(FILES + sha256)
        if sha256_of_bytes(content) != sha256:
            raise self._altered()
        return content

    def _read(self) -> Parcel:
        first = self._archive.read(HEAD)
        head = self._head(first)
        chain = Chain(first)
        rows: dict[str, list[Mapping[str, Any]]] = {kind: [] for kind in ROW_KINDS}
        for line in self._lines(ROWS):
            chain.add(line)
            row = self._object(line)
            kind = row.pop("kind", None)
            if kind not in rows:
                raise self._altered()
            rows[kind].append(row)
        writes, ended = [], False
        for line in self._lines(CHANGES):
            found = self._object(line)
            if "chain" in found:
                ended = found == {"lines": chain.lines, "chain": chain.link}
                continue
            if ended:
                raise self._altered()
            chain.add(line)
            writes.append(self._write(found))
        if not ended:
            raise self._altered()
        files = frozenset(name.removeprefix(FILES) for name in self._archive if name.startswith(FILES))
        return Parcel(head, rows, writes, files, self._signer(chain.link))

    def _signer(self, link: str) -> str:
        """Return the fingerprint of the key that it is signed with, empty where it is not signed."""
        if SIGNATURE not in self._archive:
            return ""
        found = self._object(self._archive.read(SIGNATURE))
        try:
            key, signature = bytes.fromhex(found["key"]), bytes.fromhex(found["signature"])
        except (LookupError, ValueError, TypeError) as error:
            raise self._altered() from error
        if not is_signed(key, signature, link):
            raise UnreadableSource(
                message(
                    "The signature of {name} does not fit what is in it: somebody has altered it.", name=self._name
                ),
                message("Ask for it again, in another way. Nothing was taken from it."),
            )
        return fingerprint(key)

    def _head(self, first: bytes) -> ParcelHead:
        found = self._object(first)
        if found.pop("format", None) != FORMAT:
            raise self._none()
        version = found.pop("version", None)
        if isinstance(version, int) and version > VERSION:
            raise InvalidInput(
                message("{name} was made by a later version of Annotator.", name=self._name),
                message("Update this one, then receive it again."),
            )
        numbers, texts = ("acts", "since"), ("project_id", "project", "by", "sent_at", "seal")
        right = all(isinstance(found.get(name), int) for name in numbers)
        right &= all(isinstance(found.get(name), str) for name in texts)
        needs = found.pop("needs", ())
        if version not in range(1, VERSION + 1) or not right or not _texts(needs) or found.keys() != {*numbers, *texts}:
            raise self._altered()
        return ParcelHead(**found, needs=tuple(needs))

    def _write(self, found: dict[str, Any]) -> RowWrite:
        values, seen = found.get("values"), found.get("seen", {})
        right = all(isinstance(found.get(name), str) and found[name] for name in _TEXTS)
        right &= all(isinstance(found.get(name, ""), str) for name in _MAYBE)
        right &= isinstance(values, dict | None) and isinstance(seen, dict) and all(map(_texts, seen.values()))
        if not right or not found.keys() <= RowWrite.__dataclass_fields__.keys():
            raise self._altered()
        return RowWrite(
            **{name: found.get(name, "") for name in (*_TEXTS, *_MAYBE)},
            values=values,
            seen={name: tuple(some) for name, some in seen.items()},
        )

    def _lines(self, name: str) -> Iterator[bytes]:
        content = self._archive.read(name, LARGEST_LINES)
        if content and not content.endswith(b"\n"):
            raise self._altered()
        yield from content.split(b"\n")[:-1]

    def _object(self, line: bytes) -> dict[str, Any]:
        try:
            found = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise self._altered() from error
        if not isinstance(found, dict):
            raise self._altered()
        return found

    def _none(self) -> InvalidInput:
        return InvalidInput(
            message("{name} is no parcel.", name=self._name),
            message("'annotator send' makes one; articles are imported."),
        )

    def _altered(self) -> UnreadableSource:
        return UnreadableSource(
            message("{name} was cut off or altered on its way: its lines do not fit together.", name=self._name),
            message("Ask for it again. Nothing was taken from it."),
        )


def _texts(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)
