"""The open queries of an article as a letter to its writer: numbered, each with the words that it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.documents import ExportDocument
from annotator.domain.templates import LETTER, QUERIES, fill
from annotator.domain.work import QueryState
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import Kind, Option, Options
from annotator.messages import message

LETTER_OPTION = Option(
    "letter", message("Text around the queries"), Kind.TEXT, hint=message("with {queries} in it; else the usual one")
)
SIGNED = Option("signed", message("Signed by"), Kind.TEXT)
_NOTHING = message("No query on it is open.")
_QUOTE_SHOWN = 300
_MARKS = ("“", "„", "«", "»", "‘", '"')


@dataclass(frozen=True, slots=True)
class Asked:
    """A query of a letter: its number, the words that it is about (empty where it is about the article), itself."""

    number: int
    quote: str
    question: str

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands behind its number: the words that it is about, in quotation marks, and the question."""
        said = [line.rstrip() for line in self.question.splitlines()]
        quoted = self.quote if self.quote.startswith(_MARKS) else f"“{self.quote}”"
        return (*([quoted] if self.quote else []), *said)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter: what stands before the queries, these, and what stands behind."""

    before: str
    asked: tuple[Asked, ...]
    after: str


def asked_of(document: ExportDocument) -> Iterator[Asked]:
    """Yield the open queries on an article, those about places in the order of the text, the others behind."""
    places = {row.claim_id: row for row in reversed(document.mentions)}
    waiting = [query for query in document.work.queries if query.state == QueryState.OPEN]
    last = len(document.text)
    waiting.sort(key=lambda query: places[query.claim_id].start if query.claim_id in places else last)
    for number, query in enumerate(waiting, 1):
        quote = places[query.claim_id].quote if query.claim_id in places else ""
        yield Asked(number, _shortened(quote), query.question or "")


def letter_of(document: ExportDocument, options: Options) -> Letter:
    """Return the letter on an article, by the template that was chosen."""
    article = document.article
    known = {
        "title": article.title,
        "byline": article.byline or "",
        "publisher": article.publisher or "",
        "due": document.work.due or "",
        "person": options.text("signed"),
    }
    template = options.text("letter") or str(LETTER)
    before, _, after = template.partition(f"{{{QUERIES}}}")
    return Letter(fill(before, known).strip(), tuple(asked_of(document)), fill(after, known).strip())


def as_text(letter: Letter) -> str:
    """Return a letter as plain text. Lines of a query are indented behind its number."""
    asked = "\n\n".join(map(_numbered, letter.asked))
    return (
        "\n\n".join(part for part in (_not_numbered(letter.before), asked, _not_numbered(letter.after)) if part) + "\n"
    )


def nothing_asked(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    """Yield an article on which no query is open: there is no letter then."""
    if document.current and not any(query.state == QueryState.OPEN for query in document.work.queries):
        yield lost("article", document.article.article_id, _NOTHING)


def _numbered(asked: Asked) -> str:
    number = f"{asked.number}. "
    return number + f"\n{' ' * len(number)}".join(asked.lines)


def _not_numbered(words: str) -> str:
    """Return words around the queries in which no line begins as a query does."""
    lines = words.split("\n")
    return "\n".join(
        f"{head}.\u00a0{rest}" if head.isascii() and head.isdigit() else line
        for line in lines
        for head, _, rest in [line.partition(". ")]
    )


def _shortened(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= _QUOTE_SHOWN else f"{line[: _QUOTE_SHOWN - 1].rstrip()}…"
