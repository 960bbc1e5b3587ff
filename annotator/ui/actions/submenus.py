"""Which actions of a menu stand in a menu behind it, so that no menu has more than fifteen lines.

A menu that is longer is not read any more. What is not named here stands in its menu itself.
"""

from __future__ import annotations

from annotator.ui.i18n import tr

MOST_LINES = 15

SUBMENUS: dict[str, tuple[str, ...]] = {
    "import": ("import.folder", "import.paste", "import.paste.plain", "import.samples", "import.sources",
               "import.report"),
    "handover": ("handover", "handover.queries", "answers.take"),
    "desks": ("desk.send", "desk.receive", "desk.join", "desk.exchange", "desk.leave", "desk.conflicts", "desk.keys"),
    "project": ("project.backup", "project.backups", "project.check", "project.roles", "project.erase",
                "project.privileged", "project.redaction", "project.search", "project.encrypt", "project.decrypt"),
    "panes": ("pane.next", "pane.previous", "pane.article", "library.filter", "claims.filter", "claims.list",
              "library.toggle", "claims.toggle"),
    "zoom": ("zoom.in", "zoom.out", "zoom.reset"),
    "appearance": ("theme.system", "theme.light", "theme.dark", "theme.contrast"),
    "status": tuple(f"status.{digit}" for digit in range(1, 10)),
    "record": ("claim.wording", "claim.tags", "claim.evidence", "claim.same_source", "claim.correction",
               "claim.log_correction", "claim.rationale", "claim.claimant", "claim.details", "claim.assess",
               "claim.comment", "claim.query"),
    "walk": ("claim.previous", "claim.next", "claim.cycle", "claim.on_line"),
    "left": ("checkable.next", "checkable.previous", "checkable.waive", "checkable.list", "checkable.dots",
             "checkable.essential", "checkable.usual", "checkable.all"),
    "ends": ("mention.start.left", "mention.start.right", "mention.end.left", "mention.end.right",
             "mention.start.letter.left", "mention.start.letter.right", "mention.end.letter.left",
             "mention.end.letter.right"),
    "together": ("claim.merge", "mention.unlink", "claim.link_similar", "claim.similar"),
    "sources": ("claim.passages", "claim.take_passage", "source.show", "source.cite", "source.cite.apa",
                "source.cite.chicago", "source.cite.chicago-author-date", "source.cite.mla", "source.wrong",
                "source.merge", "source.part"),
    "state": ("article.todo", "article.progress", "article.ready", "article.sign_off", "article.lacking.next",
              "article.lacking.previous", "article.withdraw", "article.blind", "article.unblind"),
    "priority": ("article.priority.high", "article.priority.normal", "article.priority.low",
                 "article.priority.none"),
    "draft": ("draft.new", "draft.compare", "article.similar", "draft.list", "draft.next", "draft.previous",
              "draft.accept", "draft.place", "draft.recheck", "draft.drop"),
    "source_notes": ("source_note.list", "source_note.next", "source_note.previous", "source_note.claim",
                     "source_note.evidence", "source_note.claims", "source_note.open", "source_note.copy"),
    "notes": ("article.notes", "article.query", "article.comment", "article.correction",
              "spelling.next", "spelling.ask"),
}  # fmt: skip
"""The ids of the actions behind each submenu; it stands where the first of them stands in the table."""

SUBMENU_OF = {action_id: name for name, ids in SUBMENUS.items() for action_id in ids}
"""The submenu of an action that has one."""


def submenu_title(name: str) -> str:
    """Return what a submenu is called."""
    return {
        "import": tr("Import more"),
        "handover": tr("Hand over"),
        "desks": tr("Between desks"),
        "project": tr("Look after the project"),
        "panes": tr("Panes"),
        "zoom": tr("Size of the text"),
        "appearance": tr("Appearance"),
        "status": tr("Status"),
        "record": tr("Record"),
        "walk": tr("Go to a claim"),
        "left": tr("Left to check"),
        "ends": tr("Move its start or end"),
        "together": tr("The same claim"),
        "sources": tr("Sources"),
        "state": tr("State"),
        "priority": tr("Priority"),
        "draft": tr("Drafts"),
        "source_notes": tr("Source notes"),
        "notes": tr("Notes"),
    }[name]
