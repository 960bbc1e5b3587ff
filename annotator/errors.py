"""The kinds of failure, so that each reaches the user in the form that helps her.

`Mendable` is what the user can put right (a toast, or a line on stderr and exit status 1); `EnvironmentFault` is the
machine's or the server's (a dialog with the remedy, the work kept). Every other exception is a bug and must travel to
the crash report unchanged. Nothing here formats for a particular surface.
"""

from __future__ import annotations

from annotator.messages import sentences


class AnnotatorError(Exception):
    """A failure told in words, which the window says in the reader's language (`messages.py`).

    `what` says what happened and to which thing; `remedy` says what to do, and may be empty where `what` implies it.
    """

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy

    @property
    def words(self) -> str:
        """All of it, as one text."""
        return sentences(self.what, self.remedy)

    def __str__(self) -> str:
        return self.words


class Mendable(AnnotatorError):
    """The user can put it right."""


class UnreadableSource(Mendable):
    """A file to import that cannot be read as an article: empty, binary, too large, without rights."""


class UnknownFormat(UnreadableSource):
    """A file to import of a kind that no reader knows. In a folder it is passed over, and told."""


class NotFound(Mendable):
    """A named article, claim, tag or status that the project does not hold."""


class InvalidInput(Mendable):
    """A value that the domain does not allow: a span outside its text, an empty wording, an unknown stance."""


class Blocked(Mendable):
    """An act that has to wait: something that must be done before it is still missing, and is named."""


class Overtaken(Mendable):
    """The act was built on something that somebody else has changed since; nothing was written."""


class NothingToUndo(Mendable):
    """There is no step of this person's to take back, or to do again."""


class OutputExists(Mendable):
    """An export or a backup would replace a file, and was not told to."""


class ProjectUnusable(Mendable):
    """The project cannot be opened: not a project, damaged, newer than the program. It was left untouched."""


class Locked(ProjectUnusable):
    """The project is encrypted, and its passphrase was not given, or is `wrong`.

    `name` is the one under which a keyring keeps its passphrase, if it does.
    """

    def __init__(self, what: str, remedy: str, *, wrong: bool, name: str = "") -> None:
        super().__init__(what, remedy)
        self.wrong = wrong
        self.name = name


class ReadOnly(Mendable):
    """The project is open for reading only, and what was asked would change it; nothing was written.

    `cause` says why in a few words, to stand behind a colon.
    """

    def __init__(self, what: str, remedy: str, cause: str) -> None:
        super().__init__(what, remedy)
        self.cause = cause


class SearchDamaged(ProjectUnusable):
    """A search index can't be used. It can be made anew from what is in the project."""


class EnvironmentFault(AnnotatorError):
    """The machine or the server failed: disk full, read-only place, locked for too long, server gone."""


class ProjectAway(EnvironmentFault):
    """The open project file is no longer at its place: no act is taken until somebody has chosen where to go on."""


class Unwritable(EnvironmentFault):
    """There is no room, or no right, to write where the project is; what stands there can still be read.

    `cause` says why in a few words, to stand behind a colon.
    """

    def __init__(self, what: str, remedy: str, cause: str) -> None:
        super().__init__(what, remedy)
        self.cause = cause


class Unreachable(EnvironmentFault):
    """The project's server does not answer. It may do so again at any time: whoever looks for it goes on looking."""


class Cancelled(Exception):
    """The user pressed Cancel. What was committed before stays; what was under way is gone."""
