"""Reads the file or the text of a new draft: which of the articles in it is the draft is said, or told by its words.

Files are read as an import reads them, in a process apart where they are not ours to trust. Nothing is stored.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.incoming import Incoming
from annotator.domain.near_duplicate import NEAR
from annotator.domain.progress import Progress
from annotator.domain.shingles import share, shingles
from annotator.domain.text import word_count
from annotator.errors import InvalidInput, NotFound, UnreadableSource
from annotator.importing import read_text
from annotator.importing.folders import Source
from annotator.importing.found import Choice
from annotator.importing.readers import reader_of
from annotator.messages import message, sentences
from annotator.services.file_reading import found_in_files

_NAMED = 5


@dataclass(frozen=True, slots=True)
class OfferedDraft:
    """One of several articles of a file: `number` counts them from 1, `share` is how much of it is the old text."""

    number: int
    title: str
    share: float
    words: int


class SeveralArticles(InvalidInput):
    """A file holds several articles, and not just one of them is like the one that it is to be a draft of.

    `offered` are all of them, the likest first.
    """

    def __init__(self, path: Path, offered: tuple[OfferedDraft, ...]) -> None:
        named = [
            message("{number}: “{title}” ({share} the same)", number=one.number, title=one.title,
                    share=_percent(one.share))
            for one in offered[:_NAMED]
        ]  # fmt: skip
        more = len(offered) - len(named)
        listed = sentences(*named, *([message("%Ln more", "", more)] if more else []), between="; ")
        super().__init__(
            message("{path} holds %Ln article(s), and which of them is the draft is not clear: {listed}.", "",
                    len(offered), path=path, listed=listed),
            message("Say which one by its number."),
        )  # fmt: skip
        self.offered = offered


@dataclass(frozen=True, slots=True)
class ReadDraft:
    """A draft that was read; `content` are the bytes of its file where they are to be kept.

    `number` tells which of the articles of a file it is, 0 where there is but one, and `told` how it was chosen.
    """

    article: Incoming
    content: bytes | None = None
    number: int = 0
    told: tuple[str, ...] = ()


def read_draft(
    source: Path | str,
    like: str,
    *,
    item: int = 0,
    encoding: str | None = None,
    format_id: str | None = None,
    progress: Progress | None = None,
) -> ReadDraft:
    """Read a draft of the text that it is to be `like`; of several articles the one that is, or the one by its number.

    Raises UnreadableSource, NotFound where there is no article of that number, SeveralArticles, InvalidInput for an
    unknown format and for a source that has marks and no text, Cancelled.
    """
    if isinstance(source, str):
        return ReadDraft(read_text(source, "Clipboard"))
    if format_id:
        reader_of(format_id)
    found = _Found(like, item)
    choice = Choice(format_id or "", encoding or "")
    for one in found_in_files([Source(source)], progress or Progress(), default=choice):
        found.add(one.found.name, one.found.article, one.found.fault, one.found.content)
    return found.draft(source)


class _Found:
    """What a file holds, article by article; only what may be the draft is kept."""

    def __init__(self, like: str, item: int) -> None:
        self._like, self._item = like, item
        self._old: tuple[list[int], set[int]] | None = None
        self._offered: list[OfferedDraft] = []
        self._faults: list[UnreadableSource] = []
        self._marks = 0
        self._kept: ReadDraft | None = None
        self._share = -1.0
        self._file: tuple[str, bytes | None] = ("", None)

    def add(self, name: str, article: Incoming | None, fault: UnreadableSource | None, content: bytes | None) -> None:
        if name != self._file[0] or content is not None:
            self._file = name, content
        if fault is not None:
            self._faults.append(fault)
        if article is None:
            return
        if article.onto:
            self._marks += 1
            return
        number = len(self._offered) + 1
        alike = 0.0
        if not self._item and self._kept is not None:
            if number == 2:  # only where there are several they are compared
                self._share = self._alike(self._kept.article)
                self._offered[0] = _offer(1, self._kept.article, self._share)
            alike = self._alike(article)
        self._offered.append(_offer(number, article, alike))
        wanted = number == self._item if self._item else number == 1 or alike > self._share
        if wanted:
            self._kept, self._share = ReadDraft(article, self._file[1], number), alike

    def _alike(self, article: Incoming) -> float:
        """Return how much of the one text stands in the other, whichever way it is more."""
        if self._old is None:
            old = shingles(self._like)
            self._old = old, set(old)
        new = shingles(article.draft.text)
        return max(share(new, self._old[1]), share(self._old[0], set(new)))

    def draft(self, path: Path) -> ReadDraft:
        offered = sorted(self._offered, key=lambda one: (-one.share, one.number))
        if self._item and self._kept is None:
            raise NotFound(
                message("{path} holds %Ln article(s): there is no number {item}.", "", len(offered), path=path,
                        item=self._item),
            )  # fmt: skip
        if self._kept is None:
            raise self._nothing(path)
        if self._item or len(offered) == 1:
            return replace(self._kept, number=self._item)
        if sum(one.share >= NEAR for one in offered) != 1:
            raise SeveralArticles(path, tuple(offered))
        best = offered[0]
        told = message(
            "The file holds %Ln articles: the draft is number {number}, “{title}”, {share} of which is the same.", "",
            len(offered), number=best.number, title=best.title, share=_percent(best.share),
        )  # fmt: skip
        return replace(self._kept, told=(told,))

    def _nothing(self, path: Path) -> InvalidInput | UnreadableSource:
        if self._faults:
            return self._faults[0]
        if self._marks:
            return InvalidInput(
                message("{path} holds marks and no text.", path=path),
                message("Import it: the marks come onto the article that has its address."),
            )
        return InvalidInput(
            message("{path} holds no article.", path=path), message("Give the file with the text of the draft.")
        )


def _percent(part: float) -> str:
    return message("{number} percent", number=round(100 * part))


def _offer(number: int, article: Incoming, alike: float) -> OfferedDraft:
    draft = article.draft
    return OfferedDraft(number, draft.metadata.title or article.name, alike, word_count(draft.text))
