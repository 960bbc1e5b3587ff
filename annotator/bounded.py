"""Opens XML and ZIP archives of strangers within bounds: what may be built to exhaust the machine is refused in words.

XML is read without entities, external parts or network. Archives are read into memory only, never unpacked to the disk,
and what comes out of them is counted while it comes: what an archive says of itself is not believed. Which parts a
format has is the matter of its reader.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from html.entities import html5
from io import BytesIO
from pathlib import PurePosixPath, PureWindowsPath
from typing import IO, TYPE_CHECKING, Protocol

from annotator.errors import UnreadableSource
from annotator.files import SIZE_LIMIT, megabytes, unreadable
from annotator.messages import message

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from lxml.etree import _Element

LARGEST_XML = SIZE_LIMIT
LARGEST_TREE = 320 * 1024 * 1024
"""What the tree of a document may take in memory. The markup of a book of 5 MB takes less than two thirds of it."""
DEEPEST_XML = 250
"""How deep elements may lie in each other; tables within tables of a real draft lie about 40 deep."""

MOST_ENTRIES = 50_000
LARGEST_ENTRY = SIZE_LIMIT
LARGEST_CONTENT = 512 * 1024 * 1024
"""How much all that is read of one archive may be, unless its reader says otherwise."""
MOST_RATIO = 250
"""How many bytes may come out of one; markup that says the same again and again comes to about 60."""
MOST_NESTED = 3
"""How many archives an archive may lie in."""

_RATIO_COUNTS_FROM = 8 * 1024 * 1024
_LARGEST_DIRECTORY = 16 * 1024 * 1024
_CHUNK = 256 * 1024
_ENCRYPTED = 0x1
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_SAVE_ANEW = "Open it in the program that it comes from, and save it anew."
_GET_ANEW = "Download or copy it again."
# what Python's zipfile raises for archives that are not as they should be, beside BadZipFile
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OverflowError, RuntimeError)


def safe_xml(data: bytes, name: str) -> _Element:
    """Return the root of an XML document; `name` is what people know the file by, or a part of it.

    The characters that HTML has names for are there; no other entity is. Raises UnreadableSource for what is not
    well-formed, is too large or too deep, or declares entities of its own.
    """
    # imported when first needed: most articles are plain text
    from lxml import etree

    if len(data) > LARGEST_XML or _tree_size(data) > LARGEST_TREE:
        raise UnreadableSource(
            message("{name} is too large: its markup would take more memory than any text does.", name=name),
            message("Split it into smaller files."),
        )
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, dtd_validation=False, huge_tree=False, recover=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise _ill_formed(name, error) from error
    if root is None:
        raise UnreadableSource(message("{name} is damaged: it holds no XML.", name=name), _SAVE_ANEW)
    if root.xpath("boolean(" + "/*" * (DEEPEST_XML + 1) + ")"):
        raise _too_deep(name)
    subset = root.getroottree().docinfo.internalDTD
    if subset is not None:
        if next(subset.iterentities(), None) is not None:  # type: ignore[union-attr]  # unknown to the stubs
            raise UnreadableSource(
                message("{name} was not read: it declares entities, which can be made to fill the memory.", name=name),
                _SAVE_ANEW,
            )
        _name_characters(root)
    return root


def _tree_size(data: bytes) -> int:
    """Return about how many bytes the tree of a document takes: elements, what is behind their ends, attributes."""
    closing = data.count(b"</")
    return 110 * (data.count(b"<") - closing) + 85 * closing + 210 * data.count(b"=")


def _name_characters(root: _Element) -> None:
    """Put the characters in the place of references such as &nbsp;, which a page's document type declares elsewhere."""
    from lxml import etree

    for reference in list(root.iter(etree.Entity)):
        stands = html5.get((reference.text or "")[1:], reference.text or "") + (reference.tail or "")
        parent, before = reference.getparent(), reference.getprevious()
        if parent is None:
            continue
        if before is not None:
            before.tail = (before.tail or "") + stands
        else:
            parent.text = (parent.text or "") + stands
        reference.tail = None
        parent.remove(reference)


def _ill_formed(name: str, error: Exception) -> UnreadableSource:
    if "depth" in str(error):
        return _too_deep(name)
    line = getattr(error, "lineno", None) or 1
    return UnreadableSource(
        message("{name} is damaged: its XML breaks the rules in line {line}.", name=name, line=line), _SAVE_ANEW
    )


def _too_deep(name: str) -> UnreadableSource:
    return UnreadableSource(
        message("{name} was not read: its parts lie more than {most} deep in each other.", name=name, most=DEEPEST_XML),
        _SAVE_ANEW,
    )


class ArchiveFile(Protocol):
    """What an archive is opened from: an `InputFile`."""

    name: str
    path: Path | None
    content: bytes | None
    depth: int


class Archive:
    """A ZIP archive that is read within bounds; to be used in a `with` statement.

    `names` are those of its files in their order, without folders. Where a name stands twice, leads out of the archive
    or is encrypted, reading that entry raises UnreadableSource.
    """

    def __init__(self, file: ArchiveFile, *, largest_content: int = LARGEST_CONTENT) -> None:
        self.name = file.name
        self._left = largest_content
        self._stream = _stream(file)
        try:
            self._zip = self._opened()
            infos = [info for info in self._zip.infolist() if not info.filename.endswith("/")]
            if len(infos) > MOST_ENTRIES:
                raise UnreadableSource(
                    message("{name} holds more than {most} files.", name=self.name, most=MOST_ENTRIES),
                    message("Unpack it, and import the folder."),
                )
        except BaseException:
            self._stream.close()
            raise
        self._infos: dict[str, zipfile.ZipInfo] = {}
        self._doubled: set[str] = set()
        for info in infos:
            name = _shown(info)
            if name in self._infos:
                self._doubled.add(name)
            self._infos.setdefault(name, info)

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def __iter__(self) -> Iterator[str]:
        return iter(self._infos)

    def close(self) -> None:
        """Close the file."""
        self._zip.close()
        self._stream.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its files, in their order."""
        return tuple(self._infos)

    def xml(self, name: str) -> _Element:
        """Return the root of an entry that is XML. Raises UnreadableSource."""
        return safe_xml(self.read(name), f"{self.name}/{name}")

    def read(self, name: str, largest: int = LARGEST_ENTRY) -> bytes:
        """Return what an entry holds. Raises UnreadableSource, also where there is none of the name."""
        info = self._infos.get(name)
        if info is None:
            raise self._damaged(name)
        self._refuse(name, info)
        chunks: list[bytes] = []
        size = 0
        try:
            with self._zip.open(info) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self._left -= len(chunk)
                    self._count(name, info, size, largest)
                    chunks.append(chunk)
        except _DAMAGE as error:
            raise self._damaged(name) from error
        except OSError as error:
            raise self._unreadable(error) from error
        return b"".join(chunks)

    def beginning(self, name: str, most: int) -> bytes:
        """Return the first bytes of an entry, to tell what it is; none where it cannot be read: `read` says why."""
        try:
            info = self._infos[name]
            self._refuse(name, info)
            with self._zip.open(info) as stream:
                return stream.read(most)
        except (*_DAMAGE, KeyError, OSError, UnreadableSource):
            return b""

    def _opened(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(self._stream)
        except _DAMAGE as error:
            raise UnreadableSource(
                message("{name} is damaged or cut off: the list at the end of the archive is missing.", name=self.name),
                _GET_ANEW,
            ) from error
        except OSError as error:
            raise self._unreadable(error) from error

    def _refuse(self, name: str, info: zipfile.ZipInfo) -> None:
        shown = f"{self.name}/{name}"
        if info.flag_bits & _ENCRYPTED:
            raise UnreadableSource(
                message("{name} is encrypted.", name=shown), message("Save it without a password, and import that.")
            )
        if name in self._doubled:
            raise UnreadableSource(
                message("{name} stands twice in its archive: which one is meant, nobody can tell.", name=shown),
                _SAVE_ANEW,
            )
        if _leads_out(name):
            raise UnreadableSource(
                message("{name} was not read: its name leads out of the archive.", name=shown),
                message("Unpack it by hand if you trust where it comes from."),
            )
        if info.compress_type not in _READABLE:
            raise UnreadableSource(
                message("{name} is packed in a way that cannot be read here.", name=shown),
                message("Unpack it, and import what was in it."),
            )

    def _count(self, name: str, info: zipfile.ZipInfo, size: int, largest: int) -> None:
        """Raise UnreadableSource where more has come out of an entry than may."""
        shown = f"{self.name}/{name}"
        if size > largest:
            raise UnreadableSource(
                message("{name} is too large: the limit is {limit}.", name=shown, limit=megabytes(largest)),
                message("Split it into smaller files."),
            )
        if self._left < 0:
            raise UnreadableSource(
                message("{name} unpacks to more than is read of one file.", name=self.name),
                message("Unpack it, and import what you need of it."),
            )
        if size > _RATIO_COUNTS_FROM and size > MOST_RATIO * max(1, info.compress_size):
            raise UnreadableSource(
                message("{name} was not read: it unpacks to far more than any text does.", name=shown), _SAVE_ANEW
            )

    def _damaged(self, name: str) -> UnreadableSource:
        return UnreadableSource(
            message("{name} is damaged: its part {part} cannot be read.", name=self.name, part=name), _GET_ANEW
        )

    def _unreadable(self, error: OSError) -> UnreadableSource:
        reason = error.strerror or type(error).__name__
        return UnreadableSource(
            message("{path} could not be read: {reason}.", path=self.name, reason=reason),
            message("Check the disk or the connection, and try again."),
        )


def open_archive(file: ArchiveFile, *, largest_content: int = LARGEST_CONTENT) -> Archive:
    """Return the ZIP archive that a file is. Raises UnreadableSource where it is none, or may not be read."""
    if file.depth > MOST_NESTED:
        raise UnreadableSource(
            message("{name} was not read: it lies in more than {most} archives.", name=file.name, most=MOST_NESTED),
            message("Unpack it, and import what was in it."),
        )
    return Archive(file, largest_content=largest_content)


class _BoundedStream:
    """A file of which a ZIP's list of entries is not read whole where it is larger than any honest one."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.seek, self.tell, self.close = stream.seek, stream.tell, stream.close

    def read(self, size: int = -1) -> bytes:
        if size > _LARGEST_DIRECTORY:
            raise zipfile.BadZipFile("its list of entries is too long")
        return self._stream.read(size)

    def seekable(self) -> bool:
        return True


def _stream(file: ArchiveFile) -> _BoundedStream:
    if file.content is not None or file.path is None:
        return _BoundedStream(BytesIO(file.content or b""))
    try:
        return _BoundedStream(file.path.open("rb"))
    except OSError as error:
        raise unreadable(file.path, error) from error


def _shown(info: zipfile.ZipInfo) -> str:
    """Return an entry's name: programs that write UTF-8 often don't say so, and it is taken for letters of DOS."""
    name = info.filename
    if not name.isascii() and not info.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except ValueError:
            return name
    return name


def _leads_out(name: str) -> bool:
    windows = PureWindowsPath(name)
    return bool(PurePosixPath(name).is_absolute() or windows.drive or windows.root or ".." in windows.parts)
