"""What the keys do about the work on articles: sign off, assign, priority and due date, the corrections log.

The notes on the open article are written in place, on their page; checkables are the coverage commands'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.sign_off import IN_PROGRESS, SignOffCheck
from annotator.domain.work import Priority, WorkFields
from annotator.ui.commands.lacking import LackingCommands
from annotator.ui.i18n import tr
from annotator.ui.navigation.destination import Destination
from annotator.ui.notifications import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.article import Article, ArticleSummary
    from annotator.domain.changes import Changes
    from annotator.domain.work import Comment
    from annotator.services.projects import Project
    from annotator.ui.notifications import Notifications
    from annotator.ui.panels.library import LibraryPanel
    from annotator.ui.panels.work_pane import WorkPane
    from annotator.ui.session import Session
    from annotator.ui.state import WindowState

_SHOWN = 80  # letters of a comment in a toast


class AssignmentCommands(QObject):
    """The actions of one workspace on the work on articles."""

    def __init__(
        self,
        session: Session,
        library: LibraryPanel,
        pane: WorkPane,
        notifications: Notifications,
        state: WindowState,
        go_to: Callable[[Destination], None],
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._library = library
        self._pane = pane
        self._notifications = notifications
        self._state = state
        self._go_to = go_to
        self.lacking = LackingCommands(session, pane, notifications, self.sign_off)
        pane.bar.sign_off_wanted.connect(self.sign_off)
        pane.bar.withdraw_wanted.connect(self.withdraw)
        session.acted.connect(self._tell_withdrawn)

    # sign-off

    def sign_off(self) -> None:
        """Sign the open article off; where something is missing, say what, and ask for a reason."""
        opened = self._session.article()
        if opened is None:
            return
        if opened.article.sign_off is not None:
            self._notifications.tell(tr("The article is signed off already."))
            return
        article, copies = opened.article, self._session.settings.ask_for_copies
        self._session.read(
            lambda project: project.work.sign_off_check(article.article_id, copies=copies),
            lambda check: self._checked(article, check),
            self,
            key="check",
        )

    def _checked(self, article: Article, check: SignOffCheck) -> None:
        from annotator.ui.dialogs.sign_off import SignOffDialog

        if check.passed:
            self._sign(article, "", check)
            return
        dialog = SignOffDialog(check, article.metadata.title, self._pane.window())
        dialog.decided.connect(lambda reason: self._sign(article, reason, check))
        dialog.wanted.connect(lambda what: self._show_missing(article.article_id, what))
        dialog.open()

    def _show_missing(self, article_id: str, what: str) -> None:
        """Go to what is in the way of a sign-off, by its name in `SignOffCheck`."""
        ways: dict[str, Callable[[], None]] = {
            "uncovered": self._pane.show_checkables,
            "unchecked": self._pane.show_unchecked,
            "open_queries": self._pane.show_notes,
        }
        if what in ways:
            ways[what]()
        else:
            self.lacking.start(article_id, what)

    def _sign(self, article: Article, reason: str, seen: SignOffCheck) -> None:
        copies = self._session.settings.ask_for_copies
        self._session.act(
            tr("Signing off"),
            lambda project: project.work.sign_off(article.article_id, reason, article.version, seen, copies=copies),
            lambda _: self._notifications.tell(tr("The article is signed off.")),
        )

    def withdraw(self) -> None:
        """Take the open article's sign-off back: it is in progress again."""
        opened = self._session.article()
        if opened is None or opened.article.sign_off is None:
            self._notifications.tell(tr("The article is not signed off."))
            return
        article_id = opened.article.article_id
        self._session.act(
            tr("Withdrawing the sign-off"), lambda project: project.articles.set_status([article_id], IN_PROGRESS)
        )

    def _tell_withdrawn(self, changes: Changes) -> None:
        """Say that what was just done has broken sign-offs."""
        others = changes.withdrawn
        opened = self._session.article()
        here = opened.article.article_id if opened else ""
        if here in others:
            self._notifications.tell(
                tr("The sign-off is withdrawn: what it was given for has changed."),
                remedy=tr("Check what changed, and sign off again."),
            )
            others -= {here}
        if others:
            self._notifications.tell(
                tr("The sign-offs of %Ln other articles are withdrawn: this claim stands there too.", "", len(others))
            )

    # who, how urgent, by when

    def edit_work(self) -> None:
        """Set who does the selected articles, how urgent they are, by when."""
        from annotator.ui.dialogs.assignment import AssignmentDialog

        ids = self._library.selected_ids()

        def ask(answer: tuple[list[ArticleSummary], list[str]]) -> None:
            lines, people = answer
            if lines:
                dialog = AssignmentDialog(lines, people, self._pane.window())
                dialog.decided.connect(lambda fields: self._assign([line.article_id for line in lines], fields))
                dialog.open()

        self._session.read(lambda project: (project.articles.summaries(ids), _people(project)), ask, self, key="work")

    def set_priority(self, priority: int) -> None:
        """Give the selected articles a priority."""
        self._assign(self._library.selected_ids(), WorkFields(priority=Priority(priority)))

    def assign_to_me(self) -> None:
        """Assign the selected articles to the user."""
        ids = self._library.selected_ids()
        self._session.act(
            tr("Assigning"), lambda project: project.work.assign(ids, WorkFields(assigned_to=project.person.name))
        )

    def _assign(self, ids: list[str], fields: WorkFields) -> None:
        self._session.act(tr("Assigning"), lambda project: project.work.assign(ids, fields))

    # notes

    def log_correction(self) -> None:
        """Write the selected claim's correction to the corrections log, and go to what readers are told."""
        opened = self._session.article()
        claim_id = self._session.claim_id()
        if opened is None or not claim_id:
            return
        article_id = opened.article.article_id
        self._pane.claims.finish()  # a correction that is just being typed

        self._session.act(
            tr("Logging the correction"),
            lambda project: project.work.log_claim(article_id, claim_id),
            lambda added: self._pane.show_correction(added.id),
        )

    # comments that name the user

    def tell_named(self) -> None:
        """Say which comments have named the user since this was last said; once for each."""
        told = self._state.last_notified_comment(self._session.project.url)
        self._session.read(lambda project: _naming_me(project, told), self._named, self, key="naming")

    def _named(self, found: tuple[list[Comment], str]) -> None:
        comments, article_id = found
        if not comments:
            return
        comment = comments[-1]
        self._state.set_last_notified_comment(self._session.project.url, comment.comment_id)
        words = " ".join(comment.text.split())
        short = words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
        self._notifications.tell(
            tr("%Ln comment(s) (has|have) named you, the last one by {who}", "", len(comments)).replace(
                "{who}", comment.person
            ),
            Button(tr("Show"), lambda: self._show(comment, article_id)),
            remedy=f"“{short}”",
        )

    def _show(self, comment: Comment, article_id: str) -> None:
        if not article_id:
            self._notifications.tell(tr("The claim that the comment is on stands in no article any more."))
            return
        self._go_to(Destination(article_id, comment.claim_id))
        if comment.claim_id:
            self._pane.show_claims()
        else:
            self._pane.show_notes()


def _people(project: Project) -> list[str]:
    """Return whom an article can be assigned to, the user first."""
    me = project.person.name
    return [me, *(name for name in project.work.people() if name != me)]


def _naming_me(project: Project, told: str) -> tuple[list[Comment], str]:
    """Return the comments of others that name the user and are newer than one, and where the last one stands."""
    me = project.person.name
    found = [one for one in project.work.naming(me) if one.person != me and one.comment_id > told]
    if not found or found[-1].article_id:
        return found, found[-1].article_id if found else ""
    mentions = project.claims.get(found[-1].claim_id).mentions
    return found, mentions[0].article_id if mentions else ""
