"""What a role leaves to others, said in the window before it is tried: by actions that cannot be done and say whose
they are, and by who one is, in the line at the bottom. The server holds people to their roles, not this.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.roles import ROLE_WORDS, for_whom, needed_for, not_for
from annotator.ui.actions.binder import Refused
from annotator.ui.i18n import tr, translated

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.actions.binder import Binder
    from annotator.ui.actions.predicates import Situation

_ACTS = {
    "article.blind": "blind",
    "article.unblind": "unblind",
    "desk.receive": "receive",
    "desk.join": "receive",
    "project.redaction": "set_redaction",
    "project.erase": "erase",
}
"""Which kind of act an action does, where that takes more than a checker's role."""


class RoleLimits:
    """Of one window."""

    def __init__(self, binder: Binder) -> None:
        self._binder = binder
        self._shared = False

    def opened(self, project: Project) -> str:
        """Let actions say whose they are; return who one is in the project, "" where there are no roles."""
        self._shared = project.path is None
        self._binder.set_refused({action: of for action, act in _ACTS.items() if (of := _refused(project, act))})
        if project.role is None:
            return ""
        return f"{project.person_name}, {translated(ROLE_WORDS[project.role])}"

    def closed(self) -> None:
        """The project is closed."""
        self._shared = False
        self._binder.set_refused({})

    def seen(self, situation: Situation) -> Situation:
        """Add to what decides what can be done whether the project is one on a server."""
        return replace(situation, shared=situation.project and self._shared)


def _refused(project: Project, act: str) -> Refused | None:
    why = refusal(project, act)
    return Refused(translated(for_whom(needed_for(act))), why) if why else None


def refusal(project: Project, act: str) -> str:
    """Return why an act of this kind is not the person's to do, "" where it is."""
    if project.role is None or project.may(act):
        return ""
    return translated(not_for(project.role, needed_for(act)).what)


def role_words(project: Project) -> str:
    """Return who one is in a project, as a sentence."""
    if project.role is None:
        return tr("No role holds you here: you may do everything.")
    return (
        tr("You are {0}, {1}.").replace("{0}", project.person_name).replace("{1}", translated(ROLE_WORDS[project.role]))
    )
