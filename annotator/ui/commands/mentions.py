"""What the keys do to the places where claims stand: move their ends, split and unlink them, merge their claims.

Called by the action table. What becomes of claims then is the linking service's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.claim import Mark
from annotator.domain.text import trimmed, whole_characters, words
from annotator.ui.article_pane import ArticlePane
from annotator.ui.i18n import tr
from annotator.ui.notifications import Notifications
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.services.results import Linked, Tagged

_REACH = 400  # code points looked at around an end when it is moved by a word, or for a claim beside another


class MentionCommands(QObject):
    """The actions of one workspace on mentions."""

    def __init__(
        self, session: Session, pane: ArticlePane, notifications: Notifications, undo: Callable[[], None]
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._notifications = notifications
        self._undo = undo
        pane.view.mention_resized.connect(self._drag)

    def _mark(self) -> Mark | None:
        """Return the mention of the selected claim that is nearest to the caret; of the one at the caret if none is."""
        if not self._session.claim_id():
            self._session.select_claim(self._pane.claim_at_caret())
        return self._pane.nearest_mark(self._session.claim_id())

    # the ends, by a word

    def start_earlier(self) -> None:
        """Move the mention's start a word to the left."""
        self._move(_start_a_word_earlier)

    def start_later(self) -> None:
        """Move the mention's start a word to the right."""
        self._move(_start_a_word_later)

    def end_earlier(self) -> None:
        """Move the mention's end a word to the left."""
        self._move(_end_a_word_earlier)

    def end_later(self) -> None:
        """Move the mention's end a word to the right."""
        self._move(_end_a_word_later)

    # and by a letter

    def start_letter_earlier(self) -> None:
        """Move the mention's start a letter to the left."""
        self._move(lambda text, mark: (_letter_before(text, mark.start), mark.end))

    def start_letter_later(self) -> None:
        """Move the mention's start a letter to the right."""
        self._move(lambda text, mark: (trimmed(text, _after(text, mark.start), mark.end)[0], mark.end))

    def end_letter_earlier(self) -> None:
        """Move the mention's end a letter to the left."""
        self._move(lambda text, mark: (mark.start, trimmed(text, mark.start, _before(text, mark.end))[1]))

    def end_letter_later(self) -> None:
        """Move the mention's end a letter to the right."""
        self._move(lambda text, mark: (mark.start, _letter_after(text, mark.end)))

    def _move(self, where: Callable[[str, Mark], tuple[int, int]]) -> None:
        mark = self._mark()
        if mark is not None:
            self._place(mark, *where(self._pane.view.text(), mark))

    def _drag(self, mention_id: str, start: int, end: int) -> None:
        mark = self._pane.mark(mention_id)
        if mark is not None:
            self._place(mark, start, end)

    def _place(self, mark: Mark, start: int, end: int) -> None:
        if (start, end) == (mark.start, mark.end) or start >= end:
            return
        revision_id = self._pane.revision_id()
        self._pane.put_mark(replace(mark, start=start, end=end))
        self._pane.view.ensure_visible(start, end)
        self._session.act(
            tr("Moving the claim's ends"),
            lambda project: project.claims.move_mention(
                mark.mention_id, start, end, seen=(mark.start, mark.end), revision_id=revision_id
            ),
            lambda _: self._pane.mark_settled(mark.mention_id),
            lambda _: self._pane.mark_settled(mark.mention_id),
        )

    # apart and together

    def split(self) -> None:
        """Cut the mention at the caret; of a selection in it make a claim of its own."""
        mark = self._pane.mark_to_split()
        if mark is None:
            return
        view, revision_id = self._pane.view, self._pane.revision_id()
        at, end = trimmed(view.text(), *view.selection()) if view.selection()[0] < view.selection()[1] else (0, 0)
        until: int | None = end
        if at == end:
            at, until = _between_words(view.text(), mark, view.caret()), None

        def write(project: Project) -> Tagged:
            return project.linking.split_mention(mark.mention_id, at, until=until, revision_id=revision_id)

        self._session.act(
            tr("Splitting the claim"),
            write,
            lambda tagged: self._notify(tagged.claim_id, tr("The claim was split; the new one is selected.")),
        )

    def merge(self) -> None:
        """Make the claims in the selection one; without a selection, the selected claim and the one beside it.

        Where their statuses differ it is asked which of them stands.
        """
        from annotator.ui.dialogs.merge import MergeDialog

        start, end = self._pane.view.selection()
        chosen = self._chosen(start, end) if start < end else self._neighbours()
        if len(chosen) < 2:
            self._notifications.tell(
                tr("There are no two claims in the selection.")
                if start < end
                else tr("No claim overlaps this one or stands beside it. Select the text of those that are one.")
            )
            return
        cards = self._pane.cards(chosen)
        if len({card.status for card in cards}) < 2:
            self._merge(chosen[0], chosen)
            return
        dialog = MergeDialog(self._session, cards, self._pane.window())
        dialog.decided.connect(lambda into: self._merge(into, chosen))
        dialog.open()

    def _merge(self, into: str, chosen: Sequence[str]) -> None:
        others, seen = [one for one in chosen if one != into], self._pane.versions(chosen)
        message = tr("%Ln claim(s) (was|were) merged.", "", len(chosen))
        self._session.act(
            tr("Merging claims"),
            lambda project: project.linking.merge(into, others, seen),
            lambda _: self._notify(into, message),
        )

    def _chosen(self, start: int, end: int) -> list[str]:
        """Return the claims with a mention within a span in text order, the selected one first."""
        within = [mark for mark in self._pane.marks() if start <= mark.start and mark.end <= end]
        claims = dict.fromkeys(mark.claim_id for mark in sorted(within, key=_text_order))
        return sorted(claims, key=lambda claim_id: claim_id != self._session.claim_id())

    def _neighbours(self) -> list[str]:
        """Return the selected claim and the one that overlaps its mention, else stands beside it, after it first."""
        mark = self._mark()
        if mark is None:
            return []
        text = self._pane.view.text()
        others = sorted((other for other in self._pane.marks() if other.claim_id != mark.claim_id), key=_text_order)
        over = [other for other in others if other.start < mark.end and mark.start < other.end]
        after = [other for other in others if _side_by_side(text, mark, other)]
        before = [other for other in reversed(others) if _side_by_side(text, other, mark)]
        over.sort(key=lambda other: other.start < mark.start)
        beside = [*over, *after, *before]
        return [mark.claim_id, beside[0].claim_id] if beside else []

    def unlink(self) -> None:
        """Let the selected claim's mention nearest to the caret be a claim of its own."""
        mark = self._mark()
        if mark is None:
            return

        def done(linked: Linked) -> None:
            self._notify(linked.claim_id, tr("This place is a claim of its own now."))

        self._session.act(
            tr("Making a claim of its own"), lambda project: project.linking.unlink(mark.mention_id), done
        )

    def _notify(self, claim_id: str, message: str) -> None:
        self._session.select_claim(claim_id)
        self._pane.go_into()
        self._notifications.offer_undo(message, self._undo)


def _text_order(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _side_by_side(text: str, left: Mark, right: Mark) -> bool:
    """Tell whether no word stands between two mentions."""
    return 0 <= right.start - left.end < _REACH and not words(text, left.end, right.start)


def _start_a_word_earlier(text: str, mark: Mark) -> tuple[int, int]:
    before = words(text, max(0, mark.start - _REACH), mark.start)
    return (before[-1][0] if before else mark.start), mark.end


def _start_a_word_later(text: str, mark: Mark) -> tuple[int, int]:
    inside = [start for start, _ in words(text, mark.start, mark.end) if start > mark.start]
    return (inside[0] if inside else mark.start), mark.end


def _end_a_word_earlier(text: str, mark: Mark) -> tuple[int, int]:
    inside = [end for _, end in words(text, mark.start, mark.end) if end < mark.end]
    return mark.start, (inside[-1] if inside else mark.end)


def _end_a_word_later(text: str, mark: Mark) -> tuple[int, int]:
    after = words(text, mark.end, min(len(text), mark.end + _REACH))
    return mark.start, (after[0][1] if after else mark.end)


def _between_words(text: str, mark: Mark, place: int) -> int:
    """Return a place in a mention; for one within a word, where the word begins, and ends if it is the first one."""
    for start, end in words(text, mark.start, mark.end):
        if start < place < end:
            return start if start > mark.start else end
    return place


def _before(text: str, place: int) -> int:
    """Return where the letter before a place begins, with all that belongs to it."""
    return whole_characters(text, place - 1, place)[0] if place else 0


def _after(text: str, place: int) -> int:
    """Return where the letter after a place ends, with all that belongs to it."""
    return whole_characters(text, place, place + 1)[1] if place < len(text) else place


def _letter_before(text: str, place: int) -> int:
    """Return the start of the next letter to the left; white space is passed over, a mention does not begin with it."""
    at = _before(text, place)
    while at > 0 and text[at].isspace():
        at = _before(text, at)
    return at if at < len(text) and not text[at].isspace() else place


def _letter_after(text: str, place: int) -> int:
    """Return the end of the next letter to the right, as `_letter_before`."""
    at = _after(text, place)
    while at < len(text) and text[at - 1].isspace():
        at = _after(text, at)
    return at if at and not text[at - 1].isspace() else place
