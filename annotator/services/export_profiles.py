"""Exports that are run again and again, kept by name: a format, what was chosen, and where it goes.

They are one user's on one machine, as the settings are: a place in the file system means nothing to a colleague.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.errors import EnvironmentFault, InvalidInput, NotFound
from annotator.exporting.replacing import replaced_whole
from annotator.messages import message

_FILE = "export-profiles.json"
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class ExportProfile:
    """One of them. `options` are values by their keys; `out` is the place, empty where it is asked each time."""

    name: str
    format: str
    options: Mapping[str, str] = field(default_factory=dict)
    out: str = ""


class ExportProfiles:
    """The profiles in the settings folder. Two programs may change them: each change reads the file anew."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.settings_dir() / _FILE

    def all(self) -> list[ExportProfile]:
        """Return them by name. Raises InvalidInput where the file is none of ours; it is left as it is."""
        if not self._file.exists():
            return []
        try:
            if self._file.stat().st_size > _MOST_BYTES:
                raise ValueError("it is too large")
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            profiles = [_profile(name, values) for name, values in kept["profiles"].items()]
        except OSError as error:
            raise EnvironmentFault(
                message("{file} cannot be read: {reason}.", file=self._file, reason=error.strerror or error)
            ) from error
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise InvalidInput(
                message("{file} holds no export profiles.", file=self._file),
                message("Mend it, or move it away: new profiles are kept in a new file then."),
            ) from error
        return sorted(profiles, key=lambda one: one.name.casefold())

    def named(self, name: str) -> ExportProfile:
        """Return the profile of a name. Raises NotFound, and what `all` raises."""
        profiles = self.all()
        for profile in profiles:
            if profile.name == name:
                return profile
        known = ", ".join(one.name for one in profiles)
        raise NotFound(
            message("There is no export profile '{name}'.", name=name),
            message("There are: {known}.", known=known)
            if known
            else message("None is kept yet: 'annotator export --keep-as NAME' keeps one."),
        )

    def keep(self, profile: ExportProfile) -> None:
        """Keep a profile, in the place of one of the same name. Raises InvalidInput for an empty name, and as `all`."""
        if not profile.name.strip():
            raise InvalidInput(message("An export profile needs a name."))
        self._write([one for one in self.all() if one.name != profile.name] + [profile])

    def remove(self, name: str) -> None:
        """Forget a profile. Raises NotFound, and what `all` raises."""
        gone = self.named(name)
        self._write([one for one in self.all() if one != gone])

    def _write(self, profiles: list[ExportProfile]) -> None:
        values = {one.name: {key: value for key, value in asdict(one).items() if key != "name"} for one in profiles}
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with replaced_whole(self._file) as part:
            part.write_text(json.dumps({"profiles": values}, ensure_ascii=False, indent=1), encoding="utf-8")


def _profile(name: str, values: Mapping[str, Any]) -> ExportProfile:
    options = {str(key): str(value) for key, value in values.get("options", {}).items()}
    return ExportProfile(name, str(values["format"]), options, str(values.get("out", "")))
