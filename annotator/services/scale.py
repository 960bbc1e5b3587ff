"""The scale of verification statuses, edited: each change is one act. What claims have is never lost by it.

Not the tags (`tags.py`), and not another scale in place of this one (`codebooks.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from typing import Any

from annotator.domain.backup import Occasion
from annotator.domain.changes import Changes
from annotator.domain.codebook import Status, StatusFields
from annotator.domain.codebook_rules import check_scale, check_status
from annotator.domain.sign_off import Unsettling
from annotator.errors import Blocked, InvalidInput, NotFound
from annotator.messages import message
from annotator.services.checks import check_not_overtaken, check_words
from annotator.storage.store import Store
from annotator.storage.stored_values import now
from annotator.storage.unit_of_work import UnitOfWork


class ScaleService:
    """Use cases on the statuses of the codebook in use."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, status: Status) -> Changes:
        """Add a status at the end of the scale; its position and whether it is retired are not asked for.

        Raises InvalidInput where it is malformed, or its key or label is there already.
        """
        with self._store.writing("add_status", status=_line(status.label)) as (work, written):
            scale = work.codebook.get().statuses
            last = max((one.position for one in scale if not one.retired), default=-1)
            added = replace(status, label=_line(status.label), position=last + 1, retired=False)
            _check(added, scale)
            work.codebook.add_status(added)
            _put_in_order(work, [*(one for one in scale if not one.retired), added])
        return written.changes

    def set(self, key: str, fields: StatusFields, seen: Status | None = None) -> Changes:
        """Set the fields of a status that are not None; `seen` is the status over which they were typed.

        Raises NotFound, InvalidInput where the status would be malformed or be like another one, Blocked for another
        key of a status that claims have, Overtaken where one of the fields says something else by now.
        """
        with self._store.writing("edit_status") as (work, written):
            before, scale = _status(work, key), work.codebook.get().statuses
            given = _given(fields)
            if seen is not None:
                check_not_overtaken(message("status"), given, _normal(asdict(seen)), before)
            after = replace(before, **given)
            work.arguments |= _named(before, given)
            _check(after, [one for one in scale if one.key != key])
            check_scale([after if one.key == key else one for one in scale])
            if after.key != key:
                _require_unused(work, before, message("given another key"))
                work.codebook.delete_status(key)
                work.codebook.add_status(after)
            else:
                work.codebook.set_status(key, given)
            if before.settled != after.settled:
                settle(work, work.codebook.claims_with_status(after.key), settled=after.settled)
        return written.changes

    def order(self, keys: Sequence[str]) -> Changes:
        """Put the statuses that are not retired into this order.

        Raises InvalidInput where these are not all of them, or the first counts as checked.
        """
        with self._store.writing("order_statuses") as (work, written):
            book = work.codebook.get()
            if sorted(keys) != sorted(status.key for status in book.offered):
                raise InvalidInput(
                    message("The scale has other statuses by now."), message("Look at what it has, and move it again.")
                )
            ordered = [book.status_by_key[key] for key in keys]
            check_scale([replace(status, position=place) for place, status in enumerate(ordered)])
            _put_in_order(work, ordered)
        return written.changes

    def move(self, key: str, before: str = "") -> Changes:
        """Put a status before another one, or behind all that are not retired; the others stay in their order.

        Raises NotFound, InvalidInput for a retired one, and where the first would count as checked.
        """
        with self._store.writing("order_statuses") as (work, written):
            moved, book = _status(work, key), work.codebook.get()
            ordered = [status for status in book.offered if status.key != key]
            place = next((n for n, status in enumerate(ordered) if status.key == before), len(ordered))
            if moved.retired or (before and place == len(ordered)):
                raise InvalidInput(
                    message("The scale has other statuses by now."), message("Look at what it has, and move it again.")
                )
            ordered.insert(place, moved)
            check_scale([replace(status, position=place) for place, status in enumerate(ordered)])
            _put_in_order(work, ordered)
        return written.changes

    def retire(self, key: str) -> Changes:
        """Offer a status no more; claims that have it keep it. Raises NotFound, InvalidInput for the last one."""
        with self._store.writing("retire_status") as (work, written):
            status = _status(work, key)
            work.arguments["status"] = status.label
            _drop_from_scale(work, key)
            work.codebook.set_status(key, {"retired": True})
        return written.changes

    def restore(self, key: str) -> Changes:
        """Offer a retired status again, at the end of the scale. Raises NotFound, InvalidInput for a taken label."""
        with self._store.writing("restore_status") as (work, written):
            status, book = replace(_status(work, key), retired=False), work.codebook.get()
            work.arguments["status"] = status.label
            _check(status, [one for one in book.statuses if one.key != key])
            check_scale([*book.offered, replace(status, position=len(book.statuses))])
            work.codebook.set_status(key, {"retired": False})
            _put_in_order(work, [*(one for one in book.offered if one.key != key), status])
        return written.changes

    def delete(self, key: str) -> Changes:
        """Remove a status that no claim has. Raises NotFound, Blocked where claims have it, InvalidInput for the last.

        What claims have is merged into another status, or retired.
        """
        with self._store.writing("delete_status") as (work, written):
            status = _status(work, key)
            work.arguments["status"] = status.label
            _require_unused(work, status, message("deleted"))
            _drop_from_scale(work, key)
            work.codebook.delete_status(key)
        return written.changes

    def merge(self, key: str, into: str) -> Changes:
        """Give all claims of a status another one, and remove the first. Raises NotFound, InvalidInput."""
        self._store.before_risk(Occasion.MERGE)
        with self._store.writing("merge_status") as (work, written):
            status, target = _status(work, key), _status(work, into)
            if key == into or target.retired:
                raise InvalidInput(message("A status is merged into another one that is not retired."))
            _drop_from_scale(work, key)
            moved = give_status(work, status, target, work.codebook.claims_with_status(key))
            give_assessments(work, work.assessments.by_status().get(key, ()), target)
            work.arguments |= {"status": status.label, "into": target.label, "count": moved}
            work.codebook.delete_status(key)
        return written.changes


def give_status(work: UnitOfWork, source: Status, target: Status, claim_ids: Sequence[str]) -> int:
    """Give claims another status because the scale has changed, not their check; return how many there were.

    Who checked a claim, and when, stays where both statuses count as checked.
    """
    version = work.codebook.latest_version() + 1  # the one that this act leaves
    values: dict[str, Any] = {"status": target.key, "codebook_version": version}
    if source.settled != target.settled:
        values |= _checked(work, settled=target.settled)
    for claim_id in claim_ids:
        work.claims.set(claim_id, values)
    return len(claim_ids)


def give_assessments(work: UnitOfWork, assessment_ids: Sequence[str], target: Status) -> None:
    """Give people's own assessments another status because the scale has changed."""
    work.assessments.give_status(assessment_ids, target.key, work.codebook.latest_version() + 1)


def settle(work: UnitOfWork, claim_ids: Sequence[str], *, settled: bool) -> None:
    """Let claims whose status counts otherwise now be checked, or no longer: then sign-offs that rest on them end."""
    values = _checked(work, settled=settled)
    for claim_id in claim_ids:
        work.claims.set(claim_id, values)
    if not settled and work.sign_offs.withdraw(Unsettling(rated=frozenset(claim_ids))):
        work.tell_withdrawn()


def _checked(work: UnitOfWork, *, settled: bool) -> dict[str, Any]:
    return {"checked_by": work.person_id if settled else None, "checked_at": now() if settled else None}


def _check(status: Status, others: Iterable[Status]) -> None:
    check_words(asdict(status).values())
    check_status(status, others)


def _status(work: UnitOfWork, key: str) -> Status:
    book = work.codebook.get()
    if key not in book.status_by_key:
        raise NotFound(
            message("The codebook has no status '{key}'.", key=key),
            message("It has: {listed}.", listed=", ".join(one.key for one in book.statuses)),
        )
    return book.status_by_key[key]


def _given(fields: StatusFields) -> dict[str, Any]:
    return _normal({name: value for name, value in asdict(fields).items() if value is not None})


def _normal(values: dict[str, Any]) -> dict[str, Any]:
    """Return values as they are stored."""
    normal = dict(values)
    for name in ("key", "label"):
        if name in normal:
            normal[name] = _line(normal[name])
    if "definition" in normal:
        normal["definition"] = normal["definition"].strip()
    if normal.get("rating_value") == 0:
        normal["rating_value"] = None
    return normal


def _named(status: Status, given: dict[str, Any]) -> dict[str, Any]:
    """Return what an act says of a status that it edits."""
    renamed = {"to": given["label"]} if list(given) == ["label"] else {"fields": list(given)}
    return {"status": status.label, **renamed}


def _require_unused(work: UnitOfWork, status: Status, what: str) -> None:
    count = len(work.codebook.claims_with_status(status.key))
    if not count and work.assessments.by_status().get(status.key):
        raise Blocked(
            message(
                "People have assessed claims as '{label}', which is not {what} while that is so.",
                label=status.label,
                what=what,
            ),
            message("Merge it into another status, or retire it."),
        )
    if count:
        raise Blocked(
            message(
                "%Ln claim(s) (has|have) the status '{label}', which is not {what} while that is so.",
                "",
                count,
                label=status.label,
                what=what,
            ),
            message("Merge it into another status, or retire it: then claims keep it, and it is not offered any more."),
        )


def _drop_from_scale(work: UnitOfWork, key: str) -> None:
    """Put the statuses that stay in order, the retired ones and the one that leaves behind them."""
    book = work.codebook.get()
    stay = [status for status in book.offered if status.key != key]
    check_scale(stay)
    _put_in_order(work, [*stay, book.status_by_key[key]])


def _put_in_order(work: UnitOfWork, first: Sequence[Status]) -> None:
    """Number the statuses anew: these first, then the others as they stood."""
    keys = [status.key for status in first]
    rest = [status for status in work.codebook.get().statuses if status.key not in keys]
    for position, key in enumerate([*keys, *(status.key for status in rest)]):
        work.codebook.set_status(key, {"position": position})


def _line(text: str) -> str:
    return " ".join(text.split())
