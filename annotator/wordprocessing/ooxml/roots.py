"""Adds to the root of an XML part: something at its end, a namespace in its start tag. All other bytes stay."""

from __future__ import annotations

import re

from annotator.wordprocessing.ooxml.markup import Markup, Splice

_IGNORABLE = re.compile(rb"""(\b\w+:Ignorable\s*=\s*["'])([^"']*)""")
_MC = b"http://schemas.openxmlformats.org/markup-compatibility/2006"


def at_end(markup: Markup, content: bytes) -> list[Splice]:
    """Return what puts something at the end of a part's root, which may be one empty tag."""
    root = markup.root
    if not root.empty:
        return [Splice(root.after, root.after, content)]
    name = markup.tag(root)[1:].split(None, 1)[0].rstrip(b"/>")
    slash = root.inside - 2
    return [Splice(slash, slash + 1, b""), Splice(root.end, root.end, content + b"</" + name + b">")]


def declares(markup: Markup, prefix: bytes, uri: bytes) -> bool:
    """Tell whether a part's root says what a prefix stands for, and that it is this."""
    return (
        re.search(rb"""\bxmlns:%b\s*=\s*["']%b["']""" % (prefix, re.escape(uri)), markup.tag(markup.root)) is not None
    )


def declaring(markup: Markup, prefix: bytes, uri: bytes) -> list[Splice]:
    """Return what lets a part use a prefix of a namespace that older programs pass over."""
    if declares(markup, prefix, uri):
        return []
    root = markup.root
    tag = markup.tag(root)
    put = b' xmlns:%b="%b"' % (prefix, uri)
    stated = _IGNORABLE.search(tag)
    splices = []
    if stated is None:
        put += (b"" if declares(markup, b"mc", _MC) else b' xmlns:mc="%b"' % _MC) + b' mc:Ignorable="%b"' % prefix
    elif prefix not in stated[2].split():
        place = root.start + stated.end()
        splices.append(Splice(place, place, b" " + prefix))
    end = root.inside - (2 if root.empty else 1)
    return [*splices, Splice(end, end, put)]
