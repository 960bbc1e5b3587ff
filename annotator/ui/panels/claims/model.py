"""The cards of the open article as a Qt model: in text order, filtered, changed row by row. It reads nothing itself."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.domain.claim import ClaimSummary
    from annotator.domain.codebook import Codebook

CARD_ROLE = Qt.ItemDataRole.UserRole
"""The row's `ClaimSummary`."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class CardFilter:
    """Which cards are wanted: all the words, one of the statuses (keys), one of the tags (names); empty wants all."""

    words: tuple[str, ...] = ()
    statuses: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()

    @property
    def empty(self) -> bool:
        return not (self.words or self.statuses or self.tags)

    def wants(self, card: ClaimSummary) -> bool:
        """Tell whether a card passes. Words are compared case-folded, as parts of the wording or the quote."""
        if self.statuses and card.status not in self.statuses:
            return False
        if self.tags and self.tags.isdisjoint(card.tags):
            return False
        if not self.words:
            return True
        text = f"{card.wording}\n{card.quote}".casefold()
        return all(word in text for word in self.words)


def text_order(card: ClaimSummary) -> tuple[int, int, str]:
    """The order of cards: where the claim's first mention starts, a longer one before those inside it."""
    return card.start, -card.end, card.claim_id


class ClaimsModel(QAbstractTableModel):
    """One column, a row a claim. `kept` stays although the filter doesn't want it: it is the one being worked on."""

    counted = Signal()
    """How many claims there are, are settled or are shown has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[ClaimSummary] = []
        self._shown: list[ClaimSummary] = []
        self._rows: dict[str, int] = {}
        self._by_id: dict[str, ClaimSummary] = {}
        self._filter = CardFilter()
        self._kept = ""
        self._codebook: Codebook | None = None

    # what it holds

    @property
    def total(self) -> int:
        """How many claims the article has, shown or not."""
        return len(self._cards)

    @property
    def settled(self) -> int:
        """How many of them have a status that counts as checked."""
        if self._codebook is None:
            return 0
        settled = {status.key for status in self._codebook.statuses if status.settled}
        return sum(card.status in settled for card in self._cards)

    @property
    def filter(self) -> CardFilter:
        return self._filter

    def card(self, claim_id: str) -> ClaimSummary | None:
        """Return a claim's card, shown or not."""
        return self._by_id.get(claim_id)

    def row_of(self, claim_id: str) -> int:
        """Return the row of a claim, -1 where it isn't shown."""
        return self._rows.get(claim_id, -1)

    def claim_at(self, row: int) -> str:
        """Return the claim of a row, "" outside the rows."""
        return self._shown[row].claim_id if 0 <= row < len(self._shown) else ""

    def tags_in_use(self) -> set[str]:
        """Return the names of the tags on any of the claims."""
        return {name for card in self._cards for name in card.tags}

    # what changes it

    def set_codebook(self, codebook: Codebook) -> None:
        """Take the codebook, for words and for what is settled."""
        self._codebook = codebook
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))
        self.counted.emit()

    def set_cards(self, cards: Iterable[ClaimSummary]) -> None:
        """Take all cards of an article anew."""
        self._cards = sorted(cards, key=text_order)
        self._by_id = {card.claim_id: card for card in self._cards}
        self._show()

    def apply(self, changed: Mapping[str, ClaimSummary | None]) -> None:
        """Take single cards by claim id, None for one that is gone."""
        for claim_id, card in changed.items():
            old = self._by_id.pop(claim_id, None)
            if old is not None:
                del self._cards[bisect_left(self._cards, text_order(old), key=text_order)]
            if card is not None:
                self._by_id[claim_id] = card
                self._cards.insert(bisect_left(self._cards, text_order(card), key=text_order), card)
        self._show()

    def set_filter(self, wanted: CardFilter) -> None:
        """Show only the cards that are wanted."""
        if wanted != self._filter:
            self._filter = wanted
            self._show()

    def keep(self, claim_id: str) -> None:
        """Show a claim also where the filter doesn't want it; "" for none."""
        if claim_id != self._kept:
            self._kept = claim_id
            if not self._filter.empty:
                self._show()

    def _show(self) -> None:
        wanted, kept = self._filter, self._kept
        if wanted.empty:
            shown = list(self._cards)
        else:
            shown = [card for card in self._cards if card.claim_id == kept or wanted.wants(card)]
        self._move_to(shown)
        self.counted.emit()

    def _move_to(self, shown: list[ClaimSummary]) -> None:
        """Tell the views as little as is true: cells that changed, one row more or less; else everything."""
        old = self._shown
        differ = _first_difference(old, shown)
        if len(shown) == len(old):
            if [card.claim_id for card in shown] == [card.claim_id for card in old]:
                self._shown = shown
                for row in range(differ, len(shown)):
                    if shown[row] != old[row]:
                        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
                return
        elif len(shown) == len(old) + 1 and shown[differ + 1 :] == old[differ:]:
            self.beginInsertRows(_NOWHERE, differ, differ)
            self._take(shown)
            self.endInsertRows()
            return
        elif len(shown) == len(old) - 1 and shown[differ:] == old[differ + 1 :]:
            self.beginRemoveRows(_NOWHERE, differ, differ)
            self._take(shown)
            self.endRemoveRows()
            return
        self.beginResetModel()
        self._take(shown)
        self.endResetModel()

    def _take(self, shown: list[ClaimSummary]) -> None:
        self._shown = shown
        self._rows = {card.claim_id: row for row, card in enumerate(shown)}

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
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), card)
        return None

    def _spoken(self, row: int, card: ClaimSummary) -> str:
        status = self._codebook.status_by_key.get(card.status) if self._codebook else None
        text = tr("claim {row} of {rows}, {status}: {wording}")
        for name, value in (
            ("{row}", str(row + 1)),
            ("{rows}", str(len(self._shown))),
            ("{status}", status.label if status else card.status),
            ("{wording}", card.wording),
        ):
            text = text.replace(name, value)
        return text


def _first_difference(one: Sequence[ClaimSummary], other: Sequence[ClaimSummary]) -> int:
    """Return the first index at which two lists differ, the shorter's length where they don't."""
    length = min(len(one), len(other))
    return next((i for i in range(length) if one[i] is not other[i] and one[i] != other[i]), length)


def summary_words(text: str) -> tuple[str, ...]:
    """Return the words of a filter text as `CardFilter` wants them."""
    return tuple(text.casefold().split())
