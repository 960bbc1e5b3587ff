"""What the window knows of the exchange through a folder: who is there, what came and went since it opened, what waits.

Values; who looks at the folder is `exchange_schedule.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.services.exchange import Exchanged


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """`looked` is when the folder was last read, None before; `trouble` says why it could not be since."""

    looked: datetime | None = None
    people: tuple[tuple[str, datetime], ...] = ()
    sent: int = 0
    received: int = 0
    waiting: int = 0
    unread: tuple[tuple[str, str], ...] = ()
    trouble: str = ""

    def after(self, found: Exchanged) -> ExchangeState:
        """Return it after another look at the folder."""
        return ExchangeState(
            datetime.now(UTC),
            found.lately,
            self.sent + found.sent,
            self.received + found.received,
            len(found.conflicts),
            found.unread,
        )

    def failed(self, error: BaseException) -> ExchangeState:
        """Return it after a look that came to nothing."""
        return replace(self, trouble=str(error))

    def in_short(self, folder: str) -> str:
        """Return it in a few words; "" where nothing is exchanged."""
        if not folder or (self.looked is None and not self.trouble):
            return ""
        if self.trouble:
            return tr("The exchange folder is away")
        names = ", ".join(name for name, _ in self.people)
        words = tr("Exchanging with {0}").replace("{0}", names) if names else tr("Exchanging, nobody else yet")
        return f"{words} · {tr('%Ln to be decided', '', self.waiting)}" if self.waiting else words
