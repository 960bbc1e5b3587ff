"""The cards of the open article as a Qt model: in text order, filtered, changed row by row. It reads nothing itself."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.domain.folding import folded, key_of
from annotator.domain.work import Priority
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.domain.claim import ClaimSummary
    from annotator.domain.codebook import Codebook

CARD_ROLE = Qt.ItemDataRole.UserRole
"""The row's `ClaimSummary`."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW_BY_ROW = 32
"""More changes than these are shown all at once."""


@dataclass(frozen=True, slots=True)
class CardFilter:
    """Which cards are wanted: all the words, one of the statuses (keys), of the tags, of the checkers (names).

    What is empty wants all.
    """

    words: tuple[str, ...] = ()
    statuses: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    checkers: frozenset[str] = frozenset()

    @property
    def empty(self) -> bool:
        return not (self.words or self.statuses or self.tags or self.checkers)

    def wants(self, card: ClaimSummary) -> bool:
        """Tell whether a card passes. Words are compared folded, as parts of the wording or the quote."""
        if self.statuses and card.status not in self.statuses:
            return False
        if self.tags and self.tags.isdisjoint(card.tags):
            return False
        if self.checkers and card.checker not in self.checkers:
            return False
        if not self.words:
            return True
        text = _letters(card.wording, card.quote)
        return all(word in text for word in self.words)


@lru_cache(maxsize=1 << 16)
def _letters(wording: str, quote: str) -> str:
    """Return what a card's words are compared as: asked for at every letter that is typed."""
    return f"{folded(wording)}\n{folded(quote)}"


def text_order(card: ClaimSummary) -> tuple[int, int, str]:
    """The order of cards: where the claim's first mention starts, a longer one before those inside it."""
    return card.start, -card.end, card.claim_id


class ClaimsModel(QAbstractTableModel):
    """One column, a row a claim. `kept` stays although the filter doesn't want it: it is the one being worked on."""

    counted = Signal()
    """How many claims there are, are settled or are shown has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_id: dict[str, ClaimSummary] = {}
        self._shown: list[ClaimSummary] = []  # in text order, so that a card's row is found by bisection
        self._filter = CardFilter()
        self._kept = ""
        self._codebook: Codebook | None = None
        self._settling: frozenset[str] = frozenset()
        self._settled = 0

    # what it holds

    @property
    def total(self) -> int:
        """How many claims the article has, shown or not."""
        return len(self._by_id)

    @property
    def settled(self) -> int:
        """How many of them have a status that counts as checked."""
        return self._settled

    @property
    def filter(self) -> CardFilter:
        return self._filter

    def checkers(self) -> list[str]:
        """Return who settled the statuses of the article's claims, from A to Z."""
        return sorted({card.checker for card in self._by_id.values()} - {""}, key=key_of)

    def card(self, claim_id: str) -> ClaimSummary | None:
        """Return a claim's card, shown or not."""
        return self._by_id.get(claim_id)

    def row_of(self, claim_id: str) -> int:
        """Return the row of a claim, -1 where it isn't shown."""
        card = self._by_id.get(claim_id)
        if card is None:
            return -1
        row = self._place_of(card)
        return row if row < len(self._shown) and self._shown[row].claim_id == claim_id else -1

    def claim_at(self, row: int) -> str:
        """Return the claim of a row, "" outside the rows."""
        return self._shown[row].claim_id if 0 <= row < len(self._shown) else ""

    def _place_of(self, card: ClaimSummary) -> int:
        return bisect_left(self._shown, text_order(card), key=text_order)

    def _wants(self, card: ClaimSummary) -> bool:
        return card.claim_id == self._kept or self._filter.wants(card)

    # what changes it

    def set_codebook(self, codebook: Codebook) -> None:
        """Take the codebook, for words and for what is settled."""
        self._codebook = codebook
        self._settling = frozenset(status.key for status in codebook.statuses if status.settled)
        self._count()
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))

    def set_cards(self, cards: Iterable[ClaimSummary]) -> None:
        """Take all cards of an article anew."""
        by_id = {card.claim_id: card for card in cards}
        if by_id != self._by_id:
            self._by_id = by_id
            self._show()
            self._count()

    def apply(self, changed: Mapping[str, ClaimSummary | None]) -> None:
        """Take single cards by claim id, None for one that is gone."""
        if len(changed) > _ROW_BY_ROW:
            kept = {claim_id: card for claim_id, card in self._by_id.items() if claim_id not in changed}
            self.set_cards([*kept.values(), *(card for card in changed.values() if card is not None)])
            return
        for claim_id, card in changed.items():
            self._apply(claim_id, card)
        self.counted.emit()

    def set_filter(self, wanted: CardFilter) -> None:
        """Show only the cards that are wanted. One that was kept, but isn't wanted, goes."""
        if wanted == self._filter:
            return
        self._filter = wanted
        kept = self._by_id.get(self._kept)
        if kept is not None and not wanted.wants(kept):
            self._kept = ""
        self._show()
        self.counted.emit()

    def keep(self, claim_id: str) -> None:
        """Show a claim also where the filter doesn't want it; "" for none. The one kept before goes if unwanted."""
        if claim_id == self._kept:
            return
        before, self._kept = self._kept, claim_id
        for changed in (before, claim_id):
            card = self._by_id.get(changed)
            if card is not None:
                self._apply(changed, card)
        self.counted.emit()

    def _count(self) -> None:
        self._settled = sum(self._is_settled(card) for card in self._by_id.values())
        self.counted.emit()

    def _is_settled(self, card: ClaimSummary) -> bool:
        return card.status in self._settling and not card.void

    def _show(self) -> None:
        """Show what is wanted, all anew."""
        self.beginResetModel()
        self._shown = sorted(filter(self._wants, self._by_id.values()), key=text_order)
        self.endResetModel()

    def _apply(self, claim_id: str, card: ClaimSummary | None) -> None:
        """Change, add or remove the one row that a claim has."""
        row = self.row_of(claim_id)
        old = self._by_id.pop(claim_id, None)
        self._settled += (card is not None and self._is_settled(card)) - (old is not None and self._is_settled(old))
        shown = card is not None and self._wants(card)
        stays = shown and old is not None and card is not None and text_order(card) == text_order(old)
        if row >= 0 and not stays:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._shown[row]
            self.endRemoveRows()
        if card is None:
            return
        self._by_id[claim_id] = card
        if row >= 0 and stays:
            self._shown[row] = card
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        elif shown:
            row = self._place_of(card)
            self.beginInsertRows(_NOWHERE, row, row)
            self._shown.insert(row, card)
            self.endInsertRows()

    # Qt's side

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        card = self._shown[index.row()]
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.wording
        if role == Qt.ItemDataRole.ToolTipRole:
            backed = tr("%Ln piece(s) of evidence", "", card.evidence)
            return " · ".join([*_marks(card), backed])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), card)
        return None

    def headerData(self, _section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return "" if role == Qt.ItemDataRole.DisplayRole else None  # no numbers to be read out before each claim

    def _spoken(self, row: int, card: ClaimSummary) -> str:
        status = self._codebook.status_by_key.get(card.status) if self._codebook else None
        text = tr("claim {row} of {rows}, {status}: {wording}")
        for name, value in (
            ("{row}", str(row + 1)),
            ("{rows}", str(len(self._shown))),
            ("{status}", ", ".join([status.label if status else card.status, *_marks(card)])),
            ("{wording}", card.wording),
        ):
            text = text.replace(name, value)
        return text


def _marks(card: ClaimSummary) -> list[str]:
    """Return in words what a card has at its end in signs."""
    marks = [tr("void") if card.void else "", tr("high priority") if card.priority == Priority.HIGH else ""]
    marks.append(tr("low priority") if card.priority == Priority.LOW else "")
    if card.queries:
        marks.append(tr("%Ln (query|queries) to the writer", "", card.queries))
    return [mark for mark in marks if mark]


def summary_words(text: str) -> tuple[str, ...]:
    """Return the words of a filter text as `CardFilter` wants them."""
    return tuple(folded(text).split())
