"""Where something can be put beside a word: the run that holds it, or what is around that where no comment may stand.

A comment's marks stand beside runs of a paragraph. Within a text box, above a ruby base or in one of several forms of
the same content they may not, or would be seen by half of the programs: they stand around the whole thing there, and
the words in it cannot be changed one by one.
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from annotator.wordprocessing.ooxml.package import MC, W, value

RUN, PARAGRAPH, TEXT = W + "r", W + "p", W + "t"
_INSIDE = frozenset(
    W + name
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo")
)
_SIGNS = frozenset(W + name for name in ("tab", "ptab", "cr", "sym", "softHyphen", "noBreakHyphen"))
_STATED_INS = frozenset((W + "ins", W + "moveTo"))


@dataclass(frozen=True, slots=True)
class Host:
    """What comments and changes are put beside: a run, or another element of a paragraph.

    `child` is what of a run holds the words, None where it is the whole element. `divisible` says that the child is
    plain text, which can be cut anywhere; `trackable` that words of it can be taken out and put in as tracked changes.
    `inserted` is what a colleague's change put in, where the run stands directly in that.
    """

    element: etree._Element
    child: etree._Element | None
    divisible: bool = False
    trackable: bool = False
    inserted: etree._Element | None = None


def host_of(source: etree._Element) -> Host | None:
    """Return the host of the words that an element of the walk gave; None where they stand in no run."""
    run = alternatives = None
    for around in source.iterancestors():
        if around.tag == RUN:
            run, alternatives = around, None
        elif around.tag == MC + "AlternateContent" and run is not None:
            alternatives = around
    if run is None:
        return None
    if alternatives is not None:
        return Host(alternatives, None)
    child = source
    while (parent := child.getparent()) is not None and parent is not run:
        child = parent
    plain = child is source
    parent = run.getparent()
    return Host(
        run,
        child,
        divisible=plain and source.tag == TEXT,
        trackable=plain and _can_be_tracked(source) and _stands_in_paragraph(run),
        inserted=parent if parent is not None and parent.tag in _STATED_INS else None,
    )


def _can_be_tracked(source: etree._Element) -> bool:
    plain_break = source.tag == W + "br" and value(source, "type") not in ("page", "column")
    return source.tag == TEXT or source.tag in _SIGNS or plain_break


def _stands_in_paragraph(run: etree._Element) -> bool:
    for around in run.iterancestors():
        if around.tag == PARAGRAPH:
            return True
        if around.tag not in _INSIDE:
            return False
    return False
