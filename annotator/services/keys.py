"""The user's own key, and whose others' keys are: trusted when first met, and told loudly when they change.

Kept in the user's folder, not in a project: a copy of a project vouches for nobody.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from annotator import paths
from annotator.domain.folding import key_of
from annotator.errors import EnvironmentFault, InvalidInput, NotFound, OutputExists
from annotator.messages import message
from annotator.parcels.signing import fingerprint, new_key, public_of, signature_of

_DIGITS = 32


class Keys:
    """Use cases of keys."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.settings_dir() / "keys"

    # one's own

    def make(self) -> str:
        """Make the user's key; return its fingerprint. Raises OutputExists where there is one, EnvironmentFault."""
        place = self._folder / "own.key"
        if place.exists():
            raise OutputExists(
                message("There is a key already: {path}.", path=place),
                message("Others know you by it. Remove the file if you want another one."),
            )
        private = new_key()
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(private.hex())
        except OSError as error:
            raise _unwritten(place, error) from error
        return fingerprint(public_of(private))

    def own(self) -> str:
        """Return the fingerprint of the user's key. Raises NotFound."""
        private = self._private()
        if private is None:
            raise NotFound(message("There is no key of yours yet."), message("Make one: 'annotator key make'."))
        return fingerprint(public_of(private))

    def signed(self, link: str) -> Mapping[str, str] | None:
        """Return what a parcel with this last link is signed by, None without a key."""
        private = self._private()
        if private is None:
            return None
        return {"key": public_of(private).hex(), "signature": signature_of(private, link).hex()}

    def _private(self) -> bytes | None:
        try:
            private = bytes.fromhex((self._folder / "own.key").read_text("ascii"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise _damaged(self._folder / "own.key", error) from error
        if len(private) != _DIGITS:
            raise _damaged(self._folder / "own.key", message("it holds no key"))
        return private

    # those of others

    def known(self) -> Mapping[str, str]:
        """Return the fingerprints that are trusted, by the names of their people."""
        place = self._folder / "known.json"
        try:
            found = json.loads(place.read_text("utf-8"))
            return {str(name): str(mark) for name, mark in found.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, AttributeError) as error:
            raise _damaged(place, error) from error

    def of(self, name: str) -> str:
        """Return the fingerprint that is trusted for a person, empty for none."""
        return next((mark for one, mark in self.known().items() if key_of(one) == key_of(name)), "")

    def trust(self, name: str, mark: str) -> None:
        """Let a fingerprint be a person's, instead of the one that was. Raises InvalidInput, EnvironmentFault."""
        digits = mark.replace(" ", "").lower()
        if not name.strip() or len(digits) != _DIGITS or set(digits) - set("0123456789abcdef"):
            raise InvalidInput(
                message("'{mark}' is no fingerprint.", mark=mark),
                message("It has 32 digits, as 'annotator key' shows it."),
            )
        shown = " ".join(digits[start : start + 4] for start in range(0, _DIGITS, 4))
        known = {one: other for one, other in self.known().items() if key_of(one) != key_of(name)}
        place = self._folder / "known.json"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            part = place.with_suffix(".part")
            part.write_text(json.dumps({**known, name.strip(): shown}, ensure_ascii=False), "utf-8")
            part.replace(place)
        except OSError as error:
            raise _unwritten(place, error) from error

    def meet(self, name: str, mark: str, *, remember: bool) -> str:
        """Say who signed what a person sent, in words; `remember` a key that is met for the first time.

        Raises InvalidInput where her key is another one than before.
        """
        private = self._private()
        if private is not None and mark == fingerprint(public_of(private)):
            return message("Signed with your own key.")
        known = self.of(name)
        if not mark:
            return message("It is not signed, though what {name} sent before was.", name=name) if known else ""
        if not known:
            if remember:
                self.trust(name, mark)
            return message(
                "Signed with a key that is new here, and counts as that of {name} from now on: {mark}. Compare it.",
                name=name,
                mark=mark,
            )
        if known != mark:
            raise InvalidInput(
                message(
                    "WARNING: it says it is from {name}, and its key is another one than before: {mark}, not {known}.",
                    name=name,
                    mark=mark,
                    known=known,
                ),
                message(
                    "Ask her in another way. Only if it is right, trust it: annotator key trust '{name}' '{mark}'.",
                    name=name,
                    mark=mark,
                ),
            )
        return message("Signed by {name} (known).", name=name)


def _unwritten(place: Path, error: OSError) -> EnvironmentFault:
    return EnvironmentFault(message("{path} cannot be written: {reason}.", path=place, reason=error.strerror or error))


def _damaged(place: Path, error: object) -> EnvironmentFault:
    return EnvironmentFault(
        message("{path} cannot be read: {reason}.", path=place, reason=error),
        message("Put it aside, then do it again."),
    )
