"""What a target of the fuzzer is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Target:
    """A reader: what it is called, inputs that it reads well, words of its format, and how it is given an input."""

    name: str
    seeds: Callable[[], list[bytes]]
    tokens: tuple[bytes, ...]
    read: Callable[[bytes, Path], object]
