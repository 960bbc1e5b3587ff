"""What a format could not hold, thing by thing. A million of them take little room: an id is kept as its bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload
from uuid import UUID

from annotator.messages import Message

_ID = 16  # bytes of a UUID

MENTION, CLAIM = "mention", "claim"
"""The kinds that the kit counts: a mention that is lost is not written, a claim that is lost has no record."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A thing that a format cannot hold, or holds only in part. `what` is its kind: mention, evidence, tag, text."""

    what: str
    id: str
    why: str


class Losses(Sequence[Loss]):
    """Losses in the order in which their kinds came up, those of one kind and reason together."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str], bytearray] = {}
        self._names: dict[tuple[str, str], list[str]] = {}
        self._why: dict[tuple[str, str], str] = {}
        self._count = 0

    def add(self, loss: Loss) -> None:
        """Note one."""
        group = (loss.what, loss.why)
        if group not in self._why:
            self._why[group], self._ids[group], self._names[group] = loss.why, bytearray(), []
        self._count += 1
        packed = _packed(loss.id)
        if packed is None:
            self._names[group].append(loss.id)
        else:
            self._ids[group] += packed

    def counts(self) -> list[tuple[str, str, int]]:
        """Return each kind with its reason and how many there are."""
        return [
            (what, self._why[what, why], len(self._ids[what, why]) // _ID + len(self._names[what, why]))
            for what, why in self._why
        ]

    def of(self, what: str) -> int:
        """Return how many of a kind were lost."""
        return sum(count for kind, _, count in self.counts() if kind == what)

    def __len__(self) -> int:
        """Return how many there are."""
        return self._count

    def __iter__(self) -> Iterator[Loss]:
        """Yield them, group by group."""
        for (what, why), told in self._why.items():
            ids = self._ids[what, why]
            for first in range(0, len(ids), _ID):
                yield Loss(what, str(UUID(bytes=bytes(ids[first : first + _ID]))), told)
            for name in self._names[what, why]:
                yield Loss(what, name, told)

    @overload
    def __getitem__(self, place: int) -> Loss: ...
    @overload
    def __getitem__(self, place: slice) -> list[Loss]: ...
    def __getitem__(self, place: int | slice) -> Loss | list[Loss]:
        """Return one, or a slice."""
        return list(self)[place]


def _packed(text: str) -> bytes | None:
    """Return the bytes of an id that is written as ours are, None for any other."""
    try:
        packed = UUID(text)
    except ValueError:
        return None
    return packed.bytes if str(packed) == text else None


def lost(what: str, thing: str, why: Message) -> Loss:
    """Return a loss; the reason is in the words of `messages`."""
    return Loss(what, thing, why)
