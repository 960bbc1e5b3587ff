"""Reads documents of word processors in Office Open XML: .docx, .docm, .dotx, .dotm, also in the strict form.

The XML is walked with a table of elements, so that each element's meaning stands at one place: `body.py` is the walk,
the other modules are the parts of a document that it looks things up in.
"""

from __future__ import annotations

from annotator.importing.formats.docx.document import read

__all__ = ["read"]
