"""The bookmark that copies a page's own words about itself in a browser: one line, made of the script in resources/.

The text that it copies is read by `annotator.analysis.citations.copied`. Neither asks the network for anything.
"""

from __future__ import annotations

from functools import cache
from urllib.parse import quote

from annotator.paths import resource

# what stands as it is in an address that a browser keeps; a bare % or # would end it, blanks are kept by none alike
_PLAIN = "()[]{}!*',;:.=+-_/?&|<>^~$@"


@cache
def bookmarklet() -> str:
    """Return the address of the bookmark."""
    source = resource("bookmarklet", "annotator.js").read_text(encoding="utf-8")
    lines = (line.strip() for line in source.splitlines())
    script = " ".join(line for line in lines if line and not line.startswith("//"))
    return "javascript:" + quote(script, safe=_PLAIN)
