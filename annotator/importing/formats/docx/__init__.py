"""Reads documents of word processors in Office Open XML: .docx, .docm, .dotx, .dotm, also in the strict form.

The walk through a document is that of `wordprocessing/ooxml`; here is what an article takes from it.
"""

from __future__ import annotations

from annotator.importing.formats.docx.document import read

__all__ = ["read"]
