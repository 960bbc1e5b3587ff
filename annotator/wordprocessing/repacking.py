"""Writes a ZIP archive anew with some entries changed: of all others the very bytes stay, their times and their order.

Python's zipfile can only pack an entry again, which gives other bytes. So headers and data are copied as they stand,
and only the places in the archive's directory are set.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
from io import BytesIO

_DIRECTORY_ENTRY = b"PK\x01\x02"
_FIXED = 46  # bytes of an entry of the directory before its name
_PLACE = 42  # where in it stands at which byte of the archive its file begins
_END = struct.Struct("<4s4H2LH")
_TOO_LARGE = 0xFFFFFFFF
_EPOCH = (1980, 1, 1, 0, 0, 0)


def repacked(archive: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return an archive in which the entries of these names hold this; names that it has not come last.

    Raises zipfile.BadZipFile where it is no archive.
    """
    with zipfile.ZipFile(BytesIO(archive)) as opened:
        infos = opened.infolist()
        directory = opened.start_dir
        comment = opened.comment
    records = _records(archive, directory, len(infos))
    if records is None or any(info.header_offset >= _TOO_LARGE for info in infos):
        return _packed_again(archive, changed)
    behind = dict(zip(*_neighbours([info.header_offset for info in infos], directory), strict=True))
    out = bytearray()
    entries = bytearray()
    for info, record in zip(infos, records, strict=True):
        kept = archive[info.header_offset : behind[info.header_offset]], record
        put = changed.get(info.filename)
        local, told = kept if put is None else _packed(_like(info), put)
        entries += _at(told, len(out))
        out += local
    there = {info.filename for info in infos}
    added = [name for name in changed if name not in there]
    for name in added:
        local, told = _packed(_new(name), changed[name])
        entries += _at(told, len(out))
        out += local
    count = len(infos) + len(added)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(entries), len(out), len(comment))
    return bytes(out) + bytes(entries) + end + comment


def _neighbours(offsets: list[int], directory: int) -> tuple[list[int], list[int]]:
    """Return the places at which files begin, in order, and those at which what belongs to each is over."""
    ordered = sorted(offsets)
    return ordered, [*ordered[1:], directory]


def _records(archive: bytes, directory: int, count: int) -> list[bytes] | None:
    """Return the entries of an archive's directory as they stand; None where they are not where they should be."""
    found = []
    at = directory
    for _ in range(count):
        if archive[at : at + 4] != _DIRECTORY_ENTRY:
            return None
        name, extra, comment = struct.unpack_from("<3H", archive, at + 28)
        end = at + _FIXED + name + extra + comment
        found.append(archive[at:end])
        at = end
    return found


def _at(record: bytes, place: int) -> bytes:
    """Return an entry of a directory whose file begins at a place."""
    return record[:_PLACE] + struct.pack("<L", place) + record[_PLACE + 4 :]


def _packed(info: zipfile.ZipInfo, content: bytes) -> tuple[bytes, bytes]:
    """Return an entry, and what a directory says of it."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as alone:
        alone.writestr(info, content)
    whole = stream.getvalue()
    directory = alone.start_dir
    return whole[:directory], whole[directory : -_END.size]


def _like(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return what is known of an entry for one with other content: its time, its rights, how it is packed."""
    made = zipfile.ZipInfo(info.filename, info.date_time)
    made.compress_type = info.compress_type
    made.external_attr, made.create_system = info.external_attr, info.create_system
    return made


def _new(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, _EPOCH)
    made.compress_type = zipfile.ZIP_DEFLATED
    made.create_system = 0
    return made


def _packed_again(archive: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return the archive packed anew: its directory is of a kind that cannot be copied."""
    stream = BytesIO()
    left = dict(changed)
    with zipfile.ZipFile(BytesIO(archive)) as opened, zipfile.ZipFile(stream, "w") as out:
        for info in opened.infolist():
            content = left.pop(info.filename, None)
            out.writestr(_like(info), opened.read(info) if content is None else content)
        for name, content in left.items():
            out.writestr(_new(name), content)
    return stream.getvalue()
