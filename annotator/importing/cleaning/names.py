"""Names that a scraper glued to their repeat, with the headlines of a link list behind them.

Some news sites put a list of related headlines behind each name. Scraped, `Sen. Cory Booker (D-N.J.) said` becomes
`Sen. Cory BookerCory BookerFirst headline Second headline MORE (D-N.J.) said`. What goes is everything from the
repeat to the word MORE. A glued capital alone (JavaScript, McDonald's), a repeat alone or a MORE alone is not enough.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from annotator.importing.cleaning.page import Finding, LinedText
from annotator.importing.cleaning.words import LOWER, MARKS, NAME_PART, SPACE, UPPER
from annotator.messages import message

WHY = message("related headlines behind a name")

LONGEST = 1000
"""Code points from the repeat to MORE: three or four headlines take 250 to 450."""
_LONGEST_NAME = 100
_SHORTEST_SINGLE = 4
_TRIES = 2

_MORE = re.compile(rf"MORE(?<={SPACE}MORE)(?:(?![\w’'\-]*[\w])(?!-)|(?=[’']s\b))")
# a token in which a small letter or the end of a suffix is followed at once by a capital; bounded, so that a line of
# millions of letters without a space costs nothing
_GLUED_TOKEN = re.compile(rf"(?<!\S)(?=\S{{3,120}}(?!\S))\S*?(?:[{LOWER}{MARKS}.)]|II|III|IV)[{UPPER}]\S*")
_LONGEST_TOKEN = 120
# the quick look for one: the capital first, because a text has few of them
_GLUED_CAPITAL = re.compile(rf"[{UPPER}](?<=[{LOWER}{MARKS}.)IV][{UPPER}])")
_TOKEN_REST = re.compile(r"\S*")
_GLUE = re.compile(rf"(?:(?<=[{LOWER}{MARKS}.)])|(?<=II)|(?<=IV))(?=[{UPPER}])")
_CORE = re.compile(rf"[{UPPER}{LOWER}][\w{MARKS}’'.\-]*$")
_SUFFIX = re.compile(rf",?{SPACE}(?:Jr\.?|Sr\.?|II|III|IV)(?![{LOWER}])")
_GIVEN_NAMES = re.compile(rf"(?:{NAME_PART}{SPACE}+)*(?:[{UPPER}][\w{MARKS}’']*-)?")
_HEADLINE = re.compile(rf"[{UPPER}\d$#@]|[“\"‘'«(\[¿¡][{UPPER}\d¿¡]|…|\.\.\.")
_HEADLINE_APART = re.compile(rf"{SPACE}(?:MORE\b|[“\"‘']?[{UPPER}\d])")
_POSSESSIVE = re.compile(r"[’']s$")
_LAST_HYPHEN = re.compile(r"[-–—/]")
# what follows a name in a sentence; the word after a headline's own MORE is another ("MORE money")
_GOES_ON = re.compile(
    rf"(?:[.,;:!?)\]’'”\"»–—]|{SPACE}*(?:$|\n)|{SPACE}+(?:[(–—\-]|(?:and|or|but|who|whose|whom|on|in|at|of|to|from|with|by|as"
    r"|is|was|were|are|has|had|have|will|would|could|can|may|might|should|said|says|told|tells|wrote|tweeted|also|did|does"
    rf"|if|when|while|after|before|during|into|over|against|about|that|the|a|an|not|never|made|gave|took|came|went|led|won"
    rf"|lost|spoke|met|voted|for|[{LOWER}]+ed)\b))"
)
_SENTENCE_END = re.compile(rf"[{LOWER})”\"’][.!?][”\"’)]?{SPACE}+[“\"‘]?[{UPPER}]")


def glued_names(page: LinedText) -> Iterator[Finding]:
    """Find each name that is glued to itself or to its fuller or shorter form, with headlines and MORE after it.

    Never reaches over a line break, over the start of another such name, or further than LONGEST. The work is
    linear in the length of the text: every look ahead and back is bounded.
    """
    text = page.text
    mores = [match.end() for match in _MORE.finditer(text)]
    if not mores:
        return
    starts = list(_repeats(text, mores))
    done = 0
    for index, (start, headlines) in enumerate(starts):
        following = starts[index + 1][0] if index + 1 < len(starts) else len(text)
        end = _end_of_run(text, mores, start, headlines, following)
        if end is not None and start >= done:
            yield Finding(start, end, WHY)
            done = end


def _repeats(text: str, mores: list[int]) -> Iterator[tuple[int, int]]:
    """Yield where each repeat of a name starts and where it ends, in order."""
    done = 0
    for token in _glued_tokens(text):
        start, end = token.span()
        nearest = bisect_right(mores, start)
        if nearest == len(mores):
            return
        if mores[nearest] - end > LONGEST:
            continue
        # from the right: in `McConnellMitch` it is the second capital that begins the repeat
        for glue in reversed([match.start() for match in _GLUE.finditer(text, start, end)]):
            if glue < done:
                break
            if glue > start and (repeat_end := _repeat_end(text, start, glue)) is not None:
                yield glue, repeat_end
                done = repeat_end + 1
                break


def _glued_tokens(text: str) -> Iterator[re.Match[str]]:
    """Yield what `_GLUED_TOKEN` finds, five times as fast."""
    capital = _GLUED_CAPITAL.search(text)
    while capital is not None:
        start = at = capital.start()
        while start > max(0, at - _LONGEST_TOKEN) and not text[start - 1].isspace():
            start -= 1
        token = _GLUED_TOKEN.match(text, start)
        if token is not None:
            yield token
        rest = _TOKEN_REST.match(text, at)
        capital = _GLUED_CAPITAL.search(text, rest.end() if rest else at + 1)


def _repeat_end(text: str, token_start: int, glue: int) -> int | None:
    """Return where the second form of the name ends, if what follows `glue` is one, else None."""
    shown = _CORE.search(_without_suffix(text, token_start, glue))
    if shown is None:
        return None
    # `Trump's` is repeated without its ending, `ex-Trump` without its beginning
    whole = _POSSESSIVE.sub("", shown.group())
    for core in dict.fromkeys((whole, _LAST_HYPHEN.split(whole)[-1])):
        if len(core) >= 2:
            end = _same_last_name(text, token_start, glue, core)
            if end is None:
                end = _same_first_name(text, glue, core)
            if end is not None:
                return end
    return None


def _without_suffix(text: str, token_start: int, glue: int) -> str:
    """Return the last name before `glue`; where the token is `Jr.` it is the token before."""
    shown = text[token_start:glue]
    if re.fullmatch(r"Jr\.?|Sr\.?|II|III|IV", shown):
        before = text[max(0, token_start - _LONGEST_NAME) : token_start].rstrip(" \u00a0,")
        return before[max(before.rfind(" "), before.rfind("\n"), before.rfind("\u00a0")) + 1 :]
    return shown


def _same_last_name(text: str, token_start: int, glue: int, core: str) -> int | None:
    """Find `Karen Ruth Bass` behind `Karen Bass`: names that end with the same word, glued to a headline in turn."""
    limit = min(len(text), glue + _LONGEST_NAME)
    at = text.find(core, glue, limit)
    for _ in range(_TRIES):
        if at < 0:
            return None
        end = at + len(core)
        if suffix := _SUFFIX.match(text, end, end + 8):
            end = suffix.end()
        given = text[glue:at]
        # the cheap look first: hostile text has millions of these
        if (
            (not given or given[-1] in " \u00a0\u202f-")
            and _headline_follows(text, token_start, given, core, end)
            and _GIVEN_NAMES.fullmatch(given)
        ):
            return end
        at = text.find(core, at + 1, limit)
    return None


def _headline_follows(text: str, token_start: int, given: str, core: str, end: int) -> bool:
    glued = _HEADLINE.match(text, end) is not None
    if not given:
        # `TrumpTrumpHeadline`: only one word to go by, so that it must be a long one, and not a third time
        return glued and len(core) >= _SHORTEST_SINGLE and not text.startswith(core, end)
    first = given.split(maxsplit=1)[0].rstrip("-")
    if glued and not text.startswith(first, end):
        return True
    if not glued and not _HEADLINE_APART.match(text, end):
        return False
    # less to go by (a space, or `VanDyke Dick VanDyke`), so that the given name must be in both forms
    shown = text[max(0, token_start - 60) : token_start].split()
    return first in (word.strip("“\"'‘(") for word in shown[-4:])


def _same_first_name(text: str, glue: int, core: str) -> int | None:
    """Find `Bernie Sanders` behind `Bernie`: a fuller form that begins with all that was shown."""
    if not text.startswith(core, glue) or text[glue + len(core) : glue + len(core) + 1] not in (" ", "\u00a0"):
        return None
    limit = min(len(text), glue + _LONGEST_NAME)
    match = _GLUE.search(text, glue + len(core) + 1, limit)
    if match is None or not re.fullmatch(rf"(?:{NAME_PART}{SPACE}+)*{NAME_PART}", text[glue : match.start()]):
        return None
    return match.start()


def _end_of_run(text: str, mores: list[int], start: int, headlines: int, following: int) -> int | None:
    """Return where the run ends: after the MORE that no headline goes on from."""
    line_end = text.find("\n", headlines, start + LONGEST)
    limit = min(following, start + LONGEST, len(text) if line_end < 0 else line_end)
    index = bisect_right(mores, headlines)
    end = None
    while index < len(mores) and mores[index] <= limit:
        if end is not None and _SENTENCE_END.search(text, end, mores[index]):
            break
        end = mores[index]
        if _GOES_ON.match(text, end):
            break
        index += 1
    return end
