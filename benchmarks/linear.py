"""How the time of each reader grows with its input, doubled and doubled again; the inputs are made to be slow to read.

A pattern with two runs that may part a text in many places needs the square of the text's time, or the cube; so does a
loop that looks behind itself. For each reader the table shows the input that grows worst: `median` is the time for
4n characters, the reference what twice and twice again the time for n would be. A ratio near 1 is linear, 4
is the square.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial

from annotator.domain.article import Cut
from annotator.errors import AnnotatorError
from benchmarks.harness import Case, Scale

_LEAST_MS = 4.0
"""What takes less is noise; the input is made longer, up to the length that a reader looks at."""
_SUSPECT = 1.6
_FELT_MS = 100.0
_MOST = 131_072

FILLERS = {
    "blanks": " ",
    "tabs": "\t",
    "lines": "\n",
    "blank-lines": " \n",
    "brackets": "(",
    "closed": "()",
    "square": "[",
    "square-both": "[]",
    "link": "[a](",
    "image": "![a](b",
    "quotes": '"',
    "curly": "“",
    "curly-both": "“a” ",
    "singles": "’",
    "quoted": '"a" ',
    "digits": "1",
    "commas": ",",
    "letters": "a",
    "capitals": "A",
    "words": "word ",
    "Names": "Anna Smith ",
    "ages": "Smith, 54, ",
    "born": "Smith, born in 1954, ",
    "money": "£1,",
    "dollars": "$1.5 million, ",
    "percent": "5 percent of ",
    "doubled": "doubled from 5 to 7, ",
    "from-to": "from 5 percent to 7 percent, ",
    "converted": "5 km (8 miles), ",
    "anniversary": "founded in 1900, the 10th anniversary in 1950, ",
    "years-later": "in 1900, ten years later, ",
    "each": "5 cars at $5 each, a total of $9, ",
    "hours": "from 9 a.m. to 5 p.m. took 5 hours, ",
    "votes": "passed by 5 to 7 votes, ",
    "killed": "the crash killed 5 people, ",
    "spelt": "Anna Smith and Anna Smyth. ",
    "employs": "Smith Steel employs 500 workers. ",
    "url": "https://a.b/c ",
    "url-glued": "https://a.b/c",
    "www": "www.",
    "doi": "10.1000/",
    "dots": ".",
    "ellipsis": "... ",
    "dashes": "-",
    "dashed": " - ",
    "initials": "A. ",
    "initials-glued": "A.B.",
    "by": "By Anna Smith ",
    "said": "he said, ",
    "years": "1999 ",
    "dates": "3 March 2021, ",
    "weekdays": "Monday, March 3, ",
    "v": "A v. B, ",
    "case": "1 U.S. 1, ",
    "bibtex": "@a{b, c = {",
    "bibtex-fields": "a = {b}, ",
    "ris": "TY  - JOUR ",
    "template": "{{cite web |",
    "pipes": "|",
    "ref": "<ref>",
    "tags": "<a ",
    "tag-pairs": "<b>x</b>",
    "comment": "<!--",
    "script": "<script>",
    "star": "*",
    "emphasis": "*a ",
    "strong": "**a** ",
    "under": "_",
    "ticks": "`",
    "ticked": "`a",
    "hash": "# ",
    "gt": "> ",
    "list": "- a\n",
    "backslash": "\\",
    "amp": "&",
    "entity": "&amp;",
    "colon": "a: ",
    "keys": "a: b\n",
    "rule": "---\n",
    "credit": "Photo: ",
    "copyright": "© ",
    "updated": "Updated ",
    "more": "MORE ",
    "glued": "SmithJones ",
    "smith-hyphen": "Smith-",
    "apostrophes": "O'",
    "combining": "e\u0301",
    "joiners": "\u200d",
    "emoji": "👍🏽",
    "nbsp": "\u00a0",
    "hyphens-soft": "a\u00ad",
    "cjk": "東京",
    "arabic": "ب",
    "minus": "-a ",
    "or": "a OR ",
    "not": "NOT ",
    "field": "status:a ",
    "question": "? ",
    "exclaimed": "!” ",
    "title": "Mr. ",
    "semicolons": "; ",
    "plus": "5 + ",
    "at": "@a ",
    "accessed": "accessed ",
    "from": " from ",
    "parts": "10 men and 5 women, ",
    "mixed": 'A. “b” (1999), £1 - "c" ',
    "sentence": "Anna Smith, 54, said on Monday that 5 percent rose. ",
    "table": "a,b,c\n",
    "table-quoted": '"a",',
    "table-open": '"a\n',
    "json": '{"a":',
    "lists": "[" * 2 + "]",
    "half": "\ud800",
    "steer": "\x1b[",
    "crlf": "\r\n",
    "cr": "\r",
    "vt": "\x0b",
}
"""Units that are repeated."""

_PLAIN = "It rose by 5 percent, Anna Smith, 54, said on Monday."
AROUND = {
    "": ("", ""),
    "end": ("", "x"),
    "start": ("x", ""),
    "quoted": ('"', '"'),
    "text": ("Title\n\nIt rose. ", "\n\nIt fell."),
    "front": ("---\ntitle: ", "\n---\nIt rose."),
    "byline": ("Title\nBy ", "\n\nIt rose."),
    "credit": ("Title\n\nIt rose.\n\nPhoto: ", "\n\nIt fell."),
    "updated": ("Title\n\nUpdated ", "\n\nIt rose."),
    "said": ("“It rose ", "” she said."),
}


def readers() -> dict[str, tuple[Callable[[str], object], int]]:
    """Return what reads texts of others, by name, with the length that it looks at."""
    from annotator.addresses import scrubbed, without_secrets, written_properly
    from annotator.analysis.asked import wanted_of
    from annotator.analysis.citations import source_of
    from annotator.analysis.findings import findings_and_facts
    from annotator.analysis.findings.earlier import asked_for, contradictions
    from annotator.analysis.quotations import quotations
    from annotator.analysis.sentences import sentences
    from annotator.analysis.similarity import numbers_in
    from annotator.analysis.texts import analysed
    from annotator.cli.printable import in_one_line, shortened
    from annotator.domain.emphasis import emphasis_of
    from annotator.domain.library import read_library_query
    from annotator.domain.search_language import read_search, without_filter
    from annotator.domain.terms import stems_of
    from annotator.domain.work import mentioned_in
    from annotator.importing import read_articles, read_text
    from annotator.importing.claim_lists import day_of
    from annotator.importing.cleaning import clean
    from annotator.importing.encoding import decode
    from annotator.importing.format import InputFile
    from annotator.importing.readers import reader_of
    from annotator.importing.tables import Layout, Table

    def read_markdown(text: str) -> object:
        return list(read_articles(InputFile("a.md", content=text.encode()), reader_of("markdown")))

    def table(text: str) -> object:
        return list(Table(io.StringIO(text, newline=""), Layout(",")).rows(3))

    def held_against_itself(text: str) -> object:
        _, facts = findings_and_facts(text, "2021-03-03")
        return contradictions(facts, facts, "a", "A"), list(asked_for(facts))

    def addresses(text: str) -> object:
        return [read("postgresql://" + text) for read in (scrubbed, without_secrets, written_properly)]

    return {
        "source_of": (source_of, 19_900),
        "source_of.short": (source_of, 590),
        "source_of.html": (lambda text: source_of("a", f'<a href="https://a.b">a</a>{text}'), 99_000),
        "analysed": (lambda text: analysed(text, "en", "2021-03-03"), _MOST),
        "findings": (lambda text: findings_and_facts(text, "2021-03-03", title=text[:200]), _MOST),
        "earlier": (held_against_itself, _MOST),
        "quotations": (quotations, _MOST),
        "sentences": (sentences, _MOST),
        "read_text": (lambda text: read_text(text, "pasted"), _MOST),
        "read_markdown": (read_markdown, _MOST),
        "clean": (clean, _MOST),
        "decode": (lambda text: decode(text.encode("utf-8", "surrogatepass"), "a"), _MOST),
        "decode.latin": (lambda text: decode(text.encode("cp1252", "replace") + b"\xe9", "a"), _MOST),
        "emphasis_of": (lambda text: emphasis_of(text, [Cut(0, len(text), text, "markup")]), _MOST),
        "read_search": (read_search, 2_000),
        "without_filter": (lambda text: without_filter(text, "status:a"), _MOST),
        "read_library_query": (read_library_query, _MOST),
        "similar": (lambda text: (wanted_of(text), numbers_in(text), stems_of(text)), _MOST),
        "mentioned_in": (lambda text: mentioned_in(text, ("Anna Smith", "Anna", "Bob")), _MOST),
        "table": (table, _MOST),
        "day_of": (day_of, _MOST),
        "addresses": (addresses, _MOST),
        "printable": (lambda text: (in_one_line(text), shortened(text, 80)), _MOST),
    }


def milliseconds(read: Callable[[str], object], text: str) -> float:
    """Return how long a reader takes for a text; a refusal is an answer."""
    start = time.process_time()
    with suppress(AnnotatorError):
        read(text)
    return (time.process_time() - start) * 1000


def text_of(unit: str, around: str, size: int) -> str:
    """Return a text of about so many characters."""
    before, behind = AROUND[around]
    return before + unit * (size // len(unit)) + behind


def growth(read: Callable[[str], object], most: int, unit: str, around: str) -> tuple[float, float, int]:
    """Return the time for 4n characters, 4 times that for n, and 4n; n is as large as it must be to be measured."""
    size = min(1_024, most // 4)
    while True:
        first = milliseconds(read, text_of(unit, around, size))
        if first >= _LEAST_MS or size * 8 > most:
            break
        size *= 2
    fourfold = milliseconds(read, text_of(unit, around, size * 4))
    if fourfold > max(first, _LEAST_MS) * 4 * _SUSPECT:  # the machine may have been busy
        first = min([first, *(milliseconds(read, text_of(unit, around, size)) for _ in range(3))])
        fourfold = min(fourfold, milliseconds(read, text_of(unit, around, size * 4)))
    return fourfold, max(first, _LEAST_MS) * 4, size * 4


def worst(name: str) -> tuple[str, float, float, int]:
    """Return the input that a reader is slowest to grow with: its name, and what `growth` gives."""
    read, most = readers()[name]
    milliseconds(read, _PLAIN)  # what is loaded once is loaded now
    found = [
        (f"{filler}/{around}", *growth(read, most, unit, around))
        for filler, unit in FILLERS.items()
        for around in AROUND
    ]
    return max(found, key=lambda one: one[1] / one[2])


def cases(_scale: Scale) -> Iterator[Case]:
    """Yield a case a reader; the input that is worst is told when it is found."""

    def prepared(name: str) -> tuple[Callable[[], list[float]], float]:
        filler, fourfold, reference, size = worst(name)
        print(f"  {name}: worst with {filler}, {size:,} characters", flush=True)
        return (lambda: [fourfold]), reference

    for name, (_read, most) in readers().items():
        yield Case(f"linear.{name}", most, "4 x the time for a quarter", partial(prepared, name), repeats=1)


def main() -> None:
    """Print each input with which a reader grows faster than its text: `python -m benchmarks.linear [NAME...]`."""
    for name, (read, most) in readers().items():
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        began = time.perf_counter()
        milliseconds(read, _PLAIN)
        slow = 0
        for filler, unit in FILLERS.items():
            for around in AROUND:
                fourfold, reference, size = growth(read, most, unit, around)
                if fourfold / reference > _SUSPECT and fourfold > _FELT_MS:
                    slow += 1
                    told = f"{fourfold:9.0f} ms for {size:7,}  x {fourfold / reference:5.2f}"
                    print(f"{name:20} {filler + '/' + around:28} {told}", flush=True)
        print(f"{name:20} {slow} slow of {len(FILLERS) * len(AROUND)}, {time.perf_counter() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
