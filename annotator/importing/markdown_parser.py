"""The Markdown parser as the reader needs it: addresses as they are written, and footnotes, which it does not know.

A footnote is `[^name]` in the text and `[^name]: words` at the start of a line, as GitHub and Pandoc have them; lines
behind it that are indented by four, and those of its first paragraph, belong to it. What is to be cut is not told here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

FOOTNOTE = "footnote"
FOOTNOTE_MARK = "footnote_mark"
FOOTNOTES = "footnotes"
"""Where the parser's environment holds the definition of each footnote, as a token of the kind FOOTNOTE, by name."""

_INDENT = 4
_SILENT = True
_MARK = re.compile(r"\[\^([^\s\[\]]{1,200})\]")
_DEFINITION = re.compile(_MARK.pattern + r":[ \t]*")
_LINK_DEFINITION = re.compile(r"\[[^\[\]]{1,200}\]:[ \t]*\S")


class _Parser(MarkdownIt):
    """Leaves addresses as the writer has them, where MarkdownIt writes their letters in percent signs and back."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - MarkdownIt's name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - MarkdownIt's name
        return link


@cache
def markdown_parser(*, footnotes: bool = True) -> MarkdownIt:
    """Return the parser. Without footnotes it is for the words of one, in which nothing is defined."""
    parser = _Parser("commonmark").enable("strikethrough").disable("text_join")
    if footnotes:
        parser.block.ruler.before("reference", FOOTNOTE, _definition, {"alt": ["paragraph", "reference"]})
        parser.inline.ruler.after("link", FOOTNOTE_MARK, _mark)
    else:
        parser.disable("reference")
    return parser


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's form
    if state.is_code_block(start):
        return False
    match = _DEFINITION.match(state.src, state.bMarks[start] + state.tShift[start], state.eMarks[start])
    if match is None:
        return False
    if silent:
        return True
    behind = _behind_definition(state, start, end)
    first = state.src[match.end() : state.eMarks[start]]
    others = state.getLines(start + 1, behind, state.blkIndent + _INDENT, keepLastLF=False)
    content = f"{first}\n{others}".strip()
    if not content:
        return False
    token = state.push(FOOTNOTE, "", 0)
    token.map, token.content, token.info = [start, behind], content, match[1].casefold()
    state.env.setdefault(FOOTNOTES, {}).setdefault(token.info, token)
    state.line = behind
    return True


def _behind_definition(state: StateBlock, start: int, end: int) -> int:
    """Return the line behind a definition that begins at one."""
    outer, state.parentType = state.parentType, "paragraph"
    line = behind = start + 1
    while line < end:
        if not state.isEmpty(line):
            indent = state.sCount[line] - state.blkIndent
            goes_on = line == behind and not _begins_anew(state, line, end)
            if indent < 0 or (indent < _INDENT and not goes_on):
                break
            behind = line + 1
        line += 1
    state.parentType = outer
    return behind


def _begins_anew(state: StateBlock, line: int, end: int) -> bool:
    """Tell whether a line ends the paragraph above it. A link's definition does so here: both stand in one list."""
    if _LINK_DEFINITION.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line]):
        return True
    return any(rule(state, line, end, _SILENT) for rule in state.md.block.ruler.getRules("paragraph"))


def _mark(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's form
    if silent:
        # asked for the end of a link's words: a link is not the less one for a footnote in its words
        return False
    match = _MARK.match(state.src, state.pos, state.posMax)
    if match is None or match[1].casefold() not in state.env.get(FOOTNOTES, {}):
        return False
    token = state.push(FOOTNOTE_MARK, "", 0)
    token.markup, token.info = match[0], match[1].casefold()
    state.pos = match.end()
    return True
