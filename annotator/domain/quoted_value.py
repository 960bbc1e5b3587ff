r"""Values that are typed in quotation marks: `claimant:"Dwayne \"The Rock\" Johnson"`.

In it \" is a quotation mark and \\ a backslash; any other backslash is itself.
"""

from __future__ import annotations

import re

INSIDE = r'(?:\\["\\]|[^"])*'
"""What stands between the marks, as a part of a regular expression."""

_ESCAPED = re.compile(r'\\(["\\])')
_TO_ESCAPE = re.compile(r'(["\\])')


def quoted(value: str) -> str:
    """Return a value as it is typed in quotation marks."""
    return '"' + _TO_ESCAPE.sub(r"\\\1", value) + '"'


def unquoted(inside: str) -> str:
    """Return the value that was typed between quotation marks."""
    return _ESCAPED.sub(r"\1", inside)
