"""A stream of bytes for libraries that write for long by themselves: Cancel reaches them at their next piece."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

from annotator.domain.progress import Progress
from annotator.errors import Cancelled


class Watched:
    """Writes to a stream; raises Cancelled in the middle of it. What else a stream does is the stream's."""

    def __init__(self, stream: BinaryIO, progress: Progress) -> None:
        self._stream = stream
        self._progress = progress

    def write(self, content: bytes) -> int:
        if self._progress.cancelled:
            raise Cancelled
        return self._stream.write(content)

    def tell(self) -> int:
        return self._stream.tell()

    def seek(self, place: int, whence: int = 0) -> int:
        return self._stream.seek(place, whence)

    def flush(self) -> None:
        self._stream.flush()

    def read(self, size: int = -1) -> bytes:
        return self._stream.read(size)

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    @property
    def closed(self) -> bool:
        return self._stream.closed

    def let_go(self) -> None:
        """Take what is still written for nothing: a library's destructors may go on where the work was broken off."""
        self._stream, self._progress = BytesIO(), Progress()

    def close(self) -> None:
        """Leave the stream open: whoever opened it closes it."""
