"""What the C library does with memory that was let go of: large blocks go back to the system at once.

Left to itself, glibc takes the largest block that was ever let go of for usual, and keeps all up to that size for the
next time, in pieces that nothing fits into: a window that has opened an article of 5 MB then holds 17 MB more.
Elsewhere than with glibc nothing is done.
"""

from __future__ import annotations

import ctypes
import logging
import sys

log = logging.getLogger(__name__)

_M_MMAP_THRESHOLD = -3  # as in glibc's malloc.h
_LARGE = 512 * 1024


def let_large_blocks_go() -> None:
    """Give blocks from half a megabyte on a mapping of their own. For the whole process, before it grows."""
    if not sys.platform.startswith("linux"):
        return
    try:
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE)
    except (AttributeError, OSError) as error:
        log.info("another C library than glibc: %s", error)
