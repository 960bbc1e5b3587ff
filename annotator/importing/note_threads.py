"""Threads of comments in documents: put together from places and times where the document does not state them.

LibreOffice writes a reply as a comment of its own at the same point, Google one over the same range, and both lose
whose answer it is. What is found here is a guess, and is told as one. What states its threads is not for this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.source_note import IncomingNote, NoteReply, SourceNoteKind
from annotator.importing.web_addresses import first_address

# what Google writes as a reply when somebody resolves a comment, or opens it again, in the language of that person
_RESOLVED = frozenset(
    (
        "marked as resolved", "als erledigt markiert", "als gelöst markiert", "marqué comme résolu",
        "marquée comme résolue", "marcado como resuelto", "marcada como resuelta", "marcado como resolvido",
        "marcada como resolvida", "contrassegnato come risolto", "contrassegnata come risolta",
        "gemarkeerd als opgelost", "markerat som löst", "har markerats som löst", "markert som løst",
        "markeret som løst", "merkitty ratkaistuksi", "oznaczono jako rozwiązane", "oznaczone jako rozwiązane",
        "označeno jako vyřešené", "megoldottként megjelölve", "çözüldü olarak işaretlendi", "отмечено как решенное",
        "позначено як вирішене", "تم وضع علامة كمحلولة", "تم التعليم كمحلول", "סומן כפתור", "已标记为已解决",
        "標示為已解決", "已標示為已解決", "解決済みとしてマーク", "解決済みとしてマークされました", "해결됨으로 표시됨",
    )
)  # fmt: skip
_REOPENED = frozenset(
    (
        "re-opened", "reopened", "wieder geöffnet", "erneut geöffnet", "rouvert", "rouverte", "se ha vuelto a abrir",
        "reabierto", "reabierta", "reaberto", "reaberta", "riaperto", "riaperta", "opnieuw geopend", "öppnat igen",
        "åpnet på nytt", "genåbnet", "avattu uudelleen", "otwarto ponownie", "znovu otevřeno", "újranyitva",
        "yeniden açıldı", "снова открыто", "تمت إعادة الفتح", "重新打开", "重新開啟", "再開", "다시 열림",
    )
)  # fmt: skip


@dataclass(slots=True, eq=False)
class Comment:
    """A comment at its place, before it is known what answers what."""

    start: int
    end: int
    text: str = ""
    author: str = ""
    date: str = ""
    url: str = ""
    resolved: bool | None = None
    ranged: bool = True
    """It has a range of its own, though that may hold nothing."""
    order: int = 0
    """Where it is referred to, among all comments."""
    key: str = ""
    parent: str | None = None
    """The key of what it answers; empty where it answers nothing, None where the document does not say."""
    answers: list[Comment] = field(default_factory=list)
    guessed: bool = False


def threads(comments: Iterable[Comment]) -> list[IncomingNote]:
    """Return comments as source notes, their answers within them."""
    every = sorted(comments, key=lambda comment: comment.order)
    by_key = {comment.key: comment for comment in every if comment.key}
    roots = []
    for comment in every:
        root = _root(comment, by_key)
        if root is comment:
            roots.append(comment)
        else:
            root.answers.append(comment)
    return [_note(root) for root in _guessed(roots)]


def is_pseudo_reply(text: str) -> bool:
    """Tell whether a comment only says that somebody resolved a thread, or opened it again."""
    return _plain(text) in _RESOLVED | _REOPENED


def _plain(text: str) -> str:
    return text.strip().strip("_*").strip().rstrip(".").casefold()


def _root(comment: Comment, by_key: dict[str, Comment]) -> Comment:
    chain = [comment]
    while comment.parent and comment.parent in by_key:
        comment = by_key[comment.parent]
        if comment in chain:  # they answer each other
            return min(chain[chain.index(comment) :], key=lambda one: one.order)
        chain.append(comment)
    return comment


def _guessed(roots: Sequence[Comment]) -> list[Comment]:
    """Return the comments that begin a thread, as far as places and times tell: a range by itself, a point by where."""
    kept: dict[int, Comment] = {}
    last: dict[tuple[int, ...], int] = {}  # at a range, and where a comment ends: which of those that are kept
    for number, comment in enumerate(roots):
        if comment.parent is not None:
            kept[number] = comment
            continue
        at = (comment.start, comment.end) if comment.ranged else (comment.start,)
        above = kept.get(last.get(at, -1))
        if above is None or (not comment.ranged and _earlier(comment, above)):
            kept[number] = comment
            last |= {(comment.start, comment.end): number} if comment.ranged else {}
            last[(comment.end,)] = number
            continue
        first, later = (comment, above) if _earlier(comment, above) else (above, comment)
        first.answers += [later, *later.answers]
        first.guessed, later.answers = True, []
        kept[last[at]] = first
    return list(kept.values())


def _earlier(one: Comment, other: Comment) -> bool:
    return bool(one.date and other.date and one.date < other.date)


def _note(root: Comment) -> IncomingNote:
    answers = sorted(root.answers, key=lambda answer: answer.date) if _all_dated(root.answers) else root.answers
    resolved, replies = root.resolved, []
    for answer in answers:
        said = _plain(answer.text)
        if said in _RESOLVED or said in _REOPENED:
            resolved = said in _RESOLVED
        else:
            replies.append(NoteReply(answer.author, answer.date, answer.text))
    note = IncomingNote(
        SourceNoteKind.COMMENT,
        root.start,
        root.end,
        text=root.text,
        author=root.author,
        date=root.date,
        url=root.url or first_address(root.text),
        resolved=resolved,
        inferred=root.guessed,
        replies=tuple(replies),
    )
    return note if note.url else replace(note, url=next(filter(None, map(_address, answers)), ""))


def _address(answer: Comment) -> str:
    return answer.url or first_address(answer.text)


def _all_dated(answers: Sequence[Comment]) -> bool:
    return all(answer.date for answer in answers)
