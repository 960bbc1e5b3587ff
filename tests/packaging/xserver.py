"""A private X server whose screen is a file: Xvfb writes its framebuffer as an XWD picture, read from there."""

from __future__ import annotations

import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage

_HEADER = struct.Struct(">25I")


class Screen:
    """The screen of a running Xvfb."""

    def __init__(self, number: int, framebuffer: Path) -> None:
        self.display = f":{number}"
        self._framebuffer = framebuffer

    def picture(self) -> QImage:
        """What is on the screen now."""
        data = self._framebuffer.read_bytes()
        header = _HEADER.unpack_from(data)
        header_size, width, height, bytes_per_line, colours = header[0], header[4], header[5], header[12], header[19]
        pixels = data[header_size + 12 * colours :]
        return QImage(pixels, width, height, bytes_per_line, QImage.Format.Format_RGB32).copy()

    def wait_for(self, shown: Callable[[QImage], bool], seconds: float = 60) -> QImage:
        """The first picture that `shown` accepts; the last one when time is up. It looks again and again: a framebuffer
        tells nobody of changes.
        """
        deadline = time.monotonic() + seconds
        while not shown(picture := self.picture()) and time.monotonic() < deadline:
            time.sleep(0.2)
        return picture


@contextmanager
def x_server(folder: Path, size: str = "1440x900") -> Iterator[Screen]:
    """Start Xvfb on a free display, its framebuffer in `folder`; end it afterwards."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-fbdir", folder]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = int(told.readline())
        yield Screen(number, folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()
