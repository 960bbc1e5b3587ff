"""The namespaces of OpenDocument."""

from __future__ import annotations

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{_OASIS}office:1.0}}"
TEXT = f"{_OASIS}text:1.0}}"
TABLE = f"{_OASIS}table:1.0}}"
DRAW = f"{_OASIS}drawing:1.0}}"
CHART = f"{_OASIS}chart:1.0}}"
STYLE = f"{_OASIS}style:1.0}}"
META = f"{_OASIS}meta:1.0}}"
SVG = f"{_OASIS}svg-compatible:1.0}}"
SCRIPT = f"{_OASIS}script:1.0}}"
MATH = "{http://www.w3.org/1998/Math/MathML}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML = "{http://www.w3.org/XML/1998/namespace}"
DC = "{http://purl.org/dc/elements/1.1/}"
LIBRE = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
