"""Reads OpenDocument texts: .odt, .ott, and the flat form .fodt. `walk.py` is the walk through a story of one."""

from __future__ import annotations

from annotator.importing.formats.odt.document import read

__all__ = ["read"]
