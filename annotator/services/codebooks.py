"""The codebook of a project as a whole: as it is, as it was, another scale or a file in its place.

One status or tag is edited by its parts `scale` and `tags`. Every act that changes the codebook leaves a version of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.backup import Occasion
from annotator.domain.changes import Changes
from annotator.domain.claim import Claim
from annotator.domain.codebook import Codebook, CodebookUse, CodebookVersion, Status, Tag, TagFields
from annotator.domain.ids import new_id
from annotator.domain.scales import counterpart
from annotator.errors import NotFound, Overtaken
from annotator.messages import message
from annotator.services.codebook_files import Scale, codebook_toml, read_codebook, read_scale, shipped_scales
from annotator.services.results import CodebookInUse
from annotator.services.scale import ScaleService, give_assessments, give_status, settle
from annotator.services.tags import TagService
from annotator.storage.mapping import status_values, tag_values
from annotator.storage.reading import Reading
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork

RETIRE: Mapping[str, str] = {}
"""No status of the scale in use goes over into one of the new scale: those that claims have are retired."""


class CodebookService:
    """Use cases on the codebook."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.scale = ScaleService(store)
        self.tags = TagService(store)

    def get(self) -> Codebook:
        """Return the codebook in use."""
        with self._store.reading() as reading:
            return reading.codebook.get()

    def uses(self) -> CodebookUse:
        """Return how many claims have each status and each tag."""
        with self._store.reading() as reading:
            return reading.codebook.uses()

    def in_use(self) -> CodebookInUse:
        """Return the codebook in use with its version, and what claims have of it, of one moment."""
        with self._store.reading() as reading:
            return CodebookInUse(reading.codebook.get(), reading.codebook.latest_version(), reading.codebook.uses())

    def add_tag(self, name: str, colour: str = "") -> Changes:
        """Add a tag behind the others. Raises InvalidInput for an empty name or one that is there already."""
        return self.tags.add(name, fields=TagFields(colour=colour)).changes

    # as it was

    def latest_version(self) -> int:
        """Return the number of the version that is the codebook in use."""
        with self._store.reading() as reading:
            return reading.codebook.latest_version()

    def versions(self) -> list[CodebookVersion]:
        """Return all versions, the oldest first."""
        with self._store.reading() as reading:
            return reading.codebook.versions()

    def version(self, number: int) -> CodebookVersion:
        """Return a version by its number. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.codebook.version(number)

    def status_as_of(self, claim: Claim) -> Status | None:
        """Return a claim's status as the scale had it when it was chosen, where it says something else today.

        None where it says the same.
        """
        with self._store.reading() as reading:
            return status_as_of(reading, claim)

    # another one in its place

    def shipped(self) -> list[Scale]:
        """Return the scales that came with the program, its own first."""
        return shipped_scales()

    def read_file(self, path: Path) -> Scale:
        """Return the codebook of a file. Raises InvalidInput where it is malformed: it says what, and where."""
        return read_scale(path)

    def suggested(self, scale: Codebook) -> dict[str, str]:
        """Return which status of a scale each used status of this one might become; those with none are left out."""
        with self._store.reading() as reading:
            return _suggested(reading, scale)

    def use_scale(
        self,
        scale: Codebook,
        name: str,
        mapping: Mapping[str, str] = RETIRE,
        *,
        suggested: bool = False,
        based_on: int | None = None,
    ) -> Changes:
        """Put the statuses of another codebook in place of these, as one step; the tags stay.

        `mapping` says which of the new statuses the claims of an old one get. An old status that it does not name, and
        that claims have, is retired: they keep it. One whose key the new scale has, too, goes on as that. With
        `suggested`, those that the mapping does not name go where `suggested` says. `based_on` is the version of the
        codebook for which the mapping was chosen. Raises NotFound where the mapping names a status that is not there,
        Overtaken.
        """
        self._store.before_risk(Occasion.CODEBOOK)
        with self._store.writing("use_scale", scale=name) as (work, written):
            _require_version(work, based_on)
            mapping = {**_suggested(work, scale), **mapping} if suggested else mapping
            work.arguments["count"] = _replace_scale(work, scale.statuses, mapping)
        return written.changes

    def import_codebook(
        self,
        codebook: Codebook,
        name: str,
        mapping: Mapping[str, str] = RETIRE,
        *,
        suggested: bool = False,
        based_on: int | None = None,
    ) -> Changes:
        """Put another codebook in place of this one, as one step: its scale as `use_scale` does, and its tags.

        Tags with the same name stay on their claims; those that it does not have are retired where claims have them.
        """
        self._store.before_risk(Occasion.CODEBOOK)
        with self._store.writing("import_codebook", codebook=name) as (work, written):
            _require_version(work, based_on)
            mapping = {**_suggested(work, codebook), **mapping} if suggested else mapping
            work.arguments["count"] = _replace_scale(work, codebook.statuses, mapping)
            _replace_tags(work, codebook)
        return written.changes

    def import_toml(self, path: Path, mapping: Mapping[str, str] = RETIRE) -> Changes:
        """Put the codebook of a file in place of this one. Raises InvalidInput where the file is malformed."""
        return self.import_codebook(read_codebook(path), path.stem, mapping)

    def export_toml(self, path: Path, version: int = 0) -> None:
        """Write the codebook, or an earlier version of it, to a file, which is replaced whole.

        Raises NotFound, InvalidInput, EnvironmentFault.
        """
        codebook = self.version(version).codebook if version else self.get()
        from annotator.exporting.replacing import replaced_whole

        with replaced_whole(path) as part:
            part.write_text(codebook_toml(codebook, path.stem), encoding="utf-8", newline="\n")


def status_as_of(reading: Reading, claim: Claim) -> Status | None:
    """See `CodebookService.status_as_of`."""
    number = claim.codebook_version or 1  # before codebooks had versions, no scale could be changed
    if number >= reading.codebook.latest_version():
        return None
    now = reading.codebook.get().status_by_key.get(claim.status)
    was = reading.codebook.version(number).codebook.status_by_key.get(claim.status)
    if was is None or (now is not None and _says(was) == _says(now)):
        return None
    return was


def _suggested(reading: Reading, scale: Codebook) -> dict[str, str]:
    book, used = reading.codebook.get(), reading.codebook.uses().statuses
    pairs = ((status.key, counterpart(status, scale.statuses)) for status in book.statuses if status.key in used)
    return {key: target for key, target in pairs if target}


def _require_version(work: UnitOfWork, based_on: int | None) -> None:
    if based_on is not None and work.codebook.latest_version() != based_on:
        raise Overtaken(
            message("Somebody has changed the codebook in the meantime: nothing was replaced."),
            message("Look at what it has now, and choose again what becomes of it."),
        )


def _says(status: Status) -> tuple[object, ...]:
    """Return what makes a status mean something else when it changes."""
    return status.label, status.definition, status.settled, status.averitec, status.fever, status.rating_value


# the scale


def _replace_scale(work: UnitOfWork, scale: Sequence[Status], mapping: Mapping[str, str]) -> int:
    """Put statuses in place of those in use; return how many claims got another one."""
    book, assessed = work.codebook.get(), work.assessments.by_status()
    used = work.codebook.uses().statuses.keys() | assessed.keys()
    new = {status.key: status for status in scale}
    _check_mapping(mapping, book, new)
    moves = {key: target for key, target in mapping.items() if key in used and target not in ("", key)}
    # all are found before any is moved: a status may be both left and entered
    leaving = {key: work.codebook.claims_with_status(key) for key in moves}
    staying = {key: work.codebook.claims_with_status(key) for key in _settled_otherwise(book, new) - moves.keys()}
    for key in new.keys() - book.status_by_key.keys():
        work.codebook.add_status(new[key])
    moved = sum(give_status(work, book.status_by_key[key], new[target], leaving[key]) for key, target in moves.items())
    for key, target in moves.items():
        give_assessments(work, assessed.get(key, ()), new[target])
    for position, status in enumerate(scale):
        work.codebook.set_status(status.key, status_values(replace(status, position=position)))
    for key, claim_ids in staying.items():
        settle(work, claim_ids, settled=new[key].settled)
    gone = [status for status in book.statuses if status.key not in new]
    for position, status in enumerate(gone, start=len(scale)):
        if status.key in used and status.key not in moves:
            work.codebook.set_status(status.key, {"retired": True, "position": position})
        else:
            work.codebook.delete_status(status.key)
    return moved


def _settled_otherwise(book: Codebook, new: Mapping[str, Status]) -> set[str]:
    """Return the keys of the statuses that stay, and count as checked when they did not, or the other way round."""
    there = (status for status in book.statuses if status.key in new)
    return {status.key for status in there if status.settled != new[status.key].settled}


def _check_mapping(mapping: Mapping[str, str], book: Codebook, new: Mapping[str, Status]) -> None:
    for key, target in mapping.items():
        if key not in book.status_by_key:
            raise NotFound(
                message("The codebook has no status '{key}'.", key=key),
                message("It has: {listed}.", listed=", ".join(book.status_by_key)),
            )
        if target and (target not in new or new[target].retired):
            offered = ", ".join(status.key for status in new.values() if not status.retired)
            raise NotFound(
                message("The new scale has no status '{target}'.", target=target),
                message("It has: {offered}.", offered=offered),
            )


# the tags


def _replace_tags(work: UnitOfWork, codebook: Codebook) -> None:
    book, used = work.codebook.get(), work.codebook.uses().tags
    ids: dict[str, str] = {}
    for tag in codebook.tags:
        known = book.tag_named(tag.name)
        # an id of the file may be that of a tag that was renamed here
        fresh = tag.tag_id if tag.tag_id not in book.tag_by_id else new_id()
        ids[tag.tag_id] = known.tag_id if known else fresh
    kept = set(ids.values())
    for tag in book.tags:
        if tag.tag_id not in kept:
            _leave(work, tag, is_used=tag.tag_id in used, position=len(codebook.tags))
    for tag in codebook.tags:
        placed = replace(tag, tag_id=ids[tag.tag_id], parent_id=ids.get(tag.parent_id, ""))
        if placed.tag_id in book.tag_by_id:
            work.codebook.set_tag(placed.tag_id, _but_id(placed))
        else:
            work.codebook.add_tag(placed)


def _leave(work: UnitOfWork, tag: Tag, *, is_used: bool, position: int) -> None:
    if is_used:
        work.codebook.set_tag(tag.tag_id, {"retired": True, "parent_id": "", "position": position})
    else:
        work.codebook.delete_tag(tag.tag_id)


def _but_id(tag: Tag) -> dict[str, Any]:
    return {name: value for name, value in tag_values(tag).items() if name != "tag_id"}
