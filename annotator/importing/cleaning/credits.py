"""The line that says who took the photo. A sentence about photos or credit is the article's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.importing.cleaning.page import HEAD, Finding, Line, LinedText, whole_line
from annotator.importing.cleaning.words import LOWER, NAME, UPPER
from annotator.messages import message

WHY = message("photo credit")

_LONGEST = 120
_AGENCIES = (
    r"(?:Getty(?: Images)?|AP(?: Photos?| Images)?|AFP|Reuters|REUTERS|(?:The )?Associated Press|EPA(?:-EFE)?|EFE"
    r"|Shutterstock(?:\.com)?|iStock(?:photo)?|Alamy(?: Stock Photo| Live News)?|Bloomberg(?: News)?"
    r"|Z[Uu][Mm][Aa](?: Press| Wire)?|Sipa(?: USA)?|UPI|PA(?: Wire| Images| Media)?"
    r"|dpa|Unsplash|Pixabay|Pexels|Flickr|Wikimedia(?: Commons)?|Xinhua"
    r"|Rex(?: Features)?|TASS|NurPhoto|Anadolu(?: Agency| Images)?|Pool|CQ Roll Call|CQ-Roll Call|Redux(?: Pictures)?"
    r"|Magnum(?: Photos)?|ANSA|Keystone|imago(?: images)?|Corbis|Polaris|Handout|Adobe Stock|Press Association)"
)
# of these alone on a line there is no doubt; `AP` or `Reuters` alone names who wrote the text
_PICTURE_AGENCIES = (
    r"(?:Getty Images|AP Photos?|AP Images|Shutterstock(?:\.com)?|iStock(?:photo)?|Alamy(?: Stock Photo| Live News)?"
    r"|Unsplash|Pixabay|Pexels|Wikimedia Commons|Adobe Stock|NurPhoto|PA Images|EPA-EFE)"
)
# a hyphen without spaces and `of` stand inside names: two readings of one line would multiply
_JOIN = r"(?:\s*[/|,&]\s*|\s+(?:-|–|—|via|for|and|through)\s+)"
_WHO = rf"(?:{_AGENCIES}|{NAME})"
_NAMES = rf"(?P<who>{_WHO}(?:{_JOIN}{_WHO}){{0,4}})"
_PICTURE = (
    r"(?:photo(?:s|graphs?|graphy)?|images?|pictures?|illustrations?|cover photo|file photo|foto(?:s|grafie|grafía)?"
    r"|bild(?:er)?|imagen|crédits? photos?|main image)"
)
_MARKED = re.compile(rf"(?:©|(?i:copyright)\s*©?|\([cC]\))\s*(?:\d{{4}}\s+)?{_NAMES}\.?")
_LABELLED = re.compile(
    rf"(?i:(?:{_PICTURE}\s*(?:credits?|by|courtesy(?:\s+of)?)\s*:?|{_PICTURE}\s*[:|]|{_PICTURE}\s*©)"
    rf"|(?:courtesy|{_PICTURE})\s+of\s*:|photo(?:graph)?er\s*:)\s*(?:©\s*)?{_NAMES}\.?"
)
_CREDIT = re.compile(rf"(?:(?i:credits?|crédits?)\s*:|(?:Courtesy|COURTESY) (?:of|OF)\s)\s*(?:©\s*)?{_NAMES}\.?")
_AGENCY_LAST = re.compile(
    rf"(?P<who>{NAME}\s*/\s*(?:[\w .]+\s*/\s*)?{_AGENCIES}(?:(?:\s*/\s*|\s+via\s+){_AGENCIES})*"
    rf"|{NAME}(?:\s*[/|,–-]\s*|\s+(?:via|for)\s+){_PICTURE_AGENCIES}"
    rf"|{_AGENCIES}\s*/\s*{NAME}|(?:{_AGENCIES}(?:\s+via\s+|\s*/\s*))?{_PICTURE_AGENCIES})"
)
_HOLDS_AGENCY = re.compile(rf"\b{_AGENCIES}\b")
_BRACKETS = (("(", ")"), ("[", "]"))
_SHORTEST_LINE, _LONGEST_LINE = 3, 140
# what a credit line holds at least one of, in small letters
_CUES = (
    *("©", "(c)", "/", "ap", "epa", "photo", "foto", "image", "imagen", "picture", "illustration", "bild"),
    *("credit", "crédit", "courtesy", "getty", "shutterstock", "stock", "alamy", "unsplash", "pixabay", "pexels"),
    "wikimedia",
)
_LIST_ITEM = re.compile(r"^[^\S\n]*\([abdABD]\)", re.MULTILINE)
_ENDS_WITH_STOP = re.compile(rf"[{LOWER}]\.$")
_HOUSE = re.compile(r"(?i:rights reserved)|\b(?:Inc|LLC|Ltd|Corp|Media|Group|Network|Publishing)\b")
_MOST_WORDS = 8


def photo_credit(page: LinedText) -> Iterator[Finding]:
    """Find photo credits: near the top in every form, further down only where nothing else can be meant."""
    # the last line of all is at the foot, in a short text too
    top = page.head if len(page.head) == HEAD else page.head[:-1]
    near_top = top[-1].start if top else -1
    for start, end in _lines_with_a_cue(page.text):
        line = Line(start, end, page.text[start:end].strip())
        who = _credited(line.words, near_top=start <= near_top, text=page.text)
        if who:
            yield whole_line(line, WHY, photo_credit=who)


def _lines_with_a_cue(text: str) -> Iterator[tuple[int, int]]:
    """Yield the short lines that hold a word of photo credits."""
    start = 0
    while start <= len(text):
        found = text.find("\n", start)
        end = len(text) if found < 0 else found
        if _SHORTEST_LINE <= end - start <= _LONGEST_LINE:
            line = text[start:end].lower()
            if any(cue in line for cue in _CUES):
                yield start, end
        start = end + 1


def _credited(words: str, *, near_top: bool, text: str) -> str:
    """Return whom a line credits, or the empty string where it is no credit line."""
    if len(words) > _LONGEST:
        return ""
    bracketed = any(words.startswith(first) and words.endswith(last) for first, last in _BRACKETS)
    inner = words[1:-1].strip() if bracketed and words[:3].lower() != "(c)" else words
    match = _LABELLED.fullmatch(inner) or _AGENCY_LAST.fullmatch(inner)
    if match is None and (marked := _MARKED.fullmatch(inner)) and _is_mark_of_photo(inner, text, near_top=near_top):
        match = marked
    if match is None and (credit := _CREDIT.fullmatch(inner)) and (near_top or _HOLDS_AGENCY.search(credit["who"])):
        match = credit
    if match is None:
        return ""
    who = match["who"]
    if _ENDS_WITH_STOP.search(who) and not who.endswith(("Jr.", "Sr.")):
        who = who[:-1]
    return who if _is_name_list(who) else ""


def _is_mark_of_photo(words: str, text: str, *, near_top: bool) -> bool:
    """Tell a credit from a copyright notice at the foot and from item (c) of a list."""
    if re.search(r"\d{4}", words) or re.match("copyright", words, re.IGNORECASE):
        return near_top and not _HOUSE.search(words)
    if words[0] == "(":
        return near_top and _LIST_ITEM.search(text) is None
    return True


def _is_name_list(who: str) -> bool:
    """Tell whether these are few words, as of names, and not a title in capitals that a label stands before."""
    words = who.replace("/", " ").split()
    capitals = [word for word in words if word[0] in UPPER]
    limit = _MOST_WORDS if _HOLDS_AGENCY.search(who) else 5
    return len(words) <= limit and (len(capitals) > 0 or _HOLDS_AGENCY.fullmatch(who) is not None)
