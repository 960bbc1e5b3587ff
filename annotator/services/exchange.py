"""An exchange folder: people who work on copies of a project hand each other parcels through any file share.

Each copy adds only files of its own, which never change once they have their name (a batch of acts each, named by the
copy and a number), and reads all others, in whatever order, doubled, late or in part: a file that cannot be read yet is
looked at again, a file that is gone was here. The project itself stays where it is.
"""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from annotator import paths
from annotator.domain.changes import Changes
from annotator.domain.ids import new_id
from annotator.domain.parcel import WaitingConflict
from annotator.domain.progress import Progress
from annotator.durable import sync_folder
from annotator.errors import EnvironmentFault, InvalidInput, ProjectUnusable, UnreadableSource
from annotator.messages import message
from annotator.parcels.layout import SUFFIX
from annotator.parcels.reading import OpenParcel
from annotator.services.receiving import ReceivingService
from annotator.services.sending import SendingService
from annotator.storage.sealed_file import unsealed
from annotator.storage.store import Store

_OURS = re.compile(r"([0-9a-f]{12})-(\d{6})")
_LARGEST_FOLDER = 100_000


@dataclass
class Exchanged:
    """What one look at a folder came to: whose work lies in it, how many acts went and came, what waits.

    `unread` are the names of files that could not be read yet, with why: a share may still be bringing them. `lately`
    says of each of the others when she last put something there, by her own clock, the latest first.
    """

    folder: Path
    people: tuple[str, ...] = ()
    lately: tuple[tuple[str, datetime], ...] = ()
    sent: int = 0
    received: int = 0
    conflicts: tuple[WaitingConflict, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()
    changes: Changes = field(default_factory=Changes)


@dataclass
class _Memory:
    """What this copy remembers of a folder; where it is lost, all is read again, which changes nothing."""

    device: str
    number: int = 0
    seal: str = ""
    taken: dict[str, str] = field(default_factory=dict)
    """The files that were read, by name: their size and time."""
    people: dict[str, str] = field(default_factory=dict)
    """Whose work was read, and when the last of it was sent; empty where that is not known."""


class ExchangeService:
    """Use cases of working together through a folder."""

    def __init__(
        self, store: Store, sending: SendingService, receiving: ReceivingService, project_path: Path | None
    ) -> None:
        self._store = store
        self._sending = sending
        self._receiving = receiving
        self._project_path = project_path

    def exchange(self, folder: Path, progress: Progress | None = None) -> Exchanged:
        """Take in what others have put into a folder, and put there what was done here since the last time.

        Raises EnvironmentFault where the folder cannot be read or written, InvalidInput where it holds the project,
        Cancelled. A file that does not fit is told, and the others are taken in.
        """
        self._check(folder)
        place = self._memory_place(folder)
        memory = _remembered(place)
        before = (memory.seal, dict(memory.taken))
        found = Exchanged(folder)
        try:
            self._take(folder, memory, found, progress or Progress())
            self._give(folder, memory, found, progress)
        finally:
            if (memory.seal, memory.taken) != before:
                _remember(place, memory)
        found.people = tuple(sorted(memory.people))
        found.lately = self._lately(memory)
        found.conflicts = tuple(self._receiving.conflicts())
        return found

    def _check(self, folder: Path) -> None:
        if not folder.is_dir():
            raise EnvironmentFault(
                message("{folder} is no folder.", folder=folder),
                message("Make it, or look whether the share is there."),
            )
        path = self._project_path
        if path is not None and path.exists() and path.resolve().is_relative_to(folder.resolve()):
            raise InvalidInput(
                message("The project lies in the exchange folder: a share would destroy it."),
                message("Move the project to a folder of this machine, then exchange."),
            )

    def _take(self, folder: Path, memory: _Memory, found: Exchanged, progress: Progress) -> None:
        """Read what is new, again and again while something comes of it: files come in no order."""
        waiting = [path for path in _listed(folder) if memory.taken.get(path.name) != _stamp(path)]
        unread: dict[str, str] = {}
        while waiting:
            late = []
            for path in waiting:
                progress.advance(len(memory.taken), 0, "parcels")
                stamp = _stamp(path)
                try:
                    sender, sent_at, acts = self._receive(folder, path, found)
                except (UnreadableSource, InvalidInput, EnvironmentFault, ProjectUnusable) as error:
                    late.append(path)
                    unread[path.name] = str(error)
                    continue
                unread.pop(path.name, None)
                memory.taken[path.name] = stamp
                if sender:
                    memory.people[sender] = max(sent_at, memory.people.get(sender, ""))
                found.received += acts
            if len(late) == len(waiting):
                break
            waiting = late
        found.unread = tuple(sorted(unread.items()))

    def _receive(self, folder: Path, path: Path, found: Exchanged) -> tuple[str, str, int]:
        taken, changes = self._receiving.receive(path, folder=self._key(folder))
        found.changes = found.changes.merged(changes)
        with OpenParcel(path, unsealed(path)) as opened:
            return opened.parcel.head.by, opened.parcel.head.sent_at, taken.acts

    def _give(self, folder: Path, memory: _Memory, found: Exchanged, progress: Progress | None) -> None:
        """Put what was done here since the last time into a new file, whole before it has its name."""
        ours = (match for path in _listed(folder) if (match := _OURS.match(path.name)))
        number = max([memory.number, *(int(match[2]) for match in ours if match[1] == memory.device)]) + 1
        name = f"{memory.device}-{number:06}{SUFFIX}"
        try:
            sent = self._sending.send_new(folder / name, memory.seal, self._key(folder), progress)
        except InvalidInput:  # the history was cut since, by a backup put in its place: all of it goes anew
            sent = self._sending.send_new(folder / name, "", self._key(folder), progress)
        if sent is None:
            return
        memory.seal = sent.seal
        if sent.acts:
            sync_folder(folder)
            memory.number = number
            memory.taken[name] = _stamp(folder / name)
            found.sent = sent.acts

    def _lately(self, memory: _Memory) -> tuple[tuple[str, datetime], ...]:
        found = []
        for name, sent_at in memory.people.items():
            with suppress(ValueError):  # a stranger's parcel says what it likes
                at = datetime.fromisoformat(sent_at)
                found.append((name, at if at.tzinfo else at.replace(tzinfo=UTC)))
        others = (one for one in found if one[0] != self._store.person_name)
        return tuple(sorted(others, key=lambda one: one[1], reverse=True))

    def _key(self, folder: Path) -> str:
        """Name a folder as this copy of the project knows it."""
        key = f"{self._store.place}\n{folder.resolve()}"
        return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:24]

    def _memory_place(self, folder: Path) -> Path:
        return paths.exchange_dir() / f"{self._key(folder)}.json"


def _listed(folder: Path) -> list[Path]:
    """Return the parcels in a folder, also those that a share has renamed because it took them for two of one."""
    try:
        found = [path for path in folder.iterdir() if SUFFIX in path.name and not path.name.startswith(".")]
        return sorted((path for path in found if path.is_file()), key=lambda path: path.name)[:_LARGEST_FOLDER]
    except OSError as error:
        raise EnvironmentFault(
            message("{path} cannot be read: {reason}.", path=folder, reason=error.strerror or error),
            message("Look whether the share is there."),
        ) from error


def _stamp(path: Path) -> str:
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_size}-{found.st_mtime_ns}"


def _remembered(place: Path) -> _Memory:
    try:
        found = json.loads(place.read_text("utf-8"))
        memory = _Memory(str(found["device"]), int(found["number"]), str(found["seal"]))
        memory.taken = {str(name): str(stamp) for name, stamp in found["taken"].items()}
        people = found["people"]  # an earlier version kept names alone
        memory.people = (
            dict.fromkeys(map(str, people), "")
            if isinstance(people, list)
            else {str(name): str(at) for name, at in people.items()}
        )
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return _Memory(new_id().replace("-", "")[-12:])
    return memory


def _remember(place: Path, memory: _Memory) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_suffix(".part")
        part.write_text(json.dumps(memory.__dict__), "utf-8")
        part.replace(place)
    except OSError as error:
        raise EnvironmentFault(
            message("{path} cannot be written: {reason}.", path=place, reason=error.strerror or error)
        ) from error
