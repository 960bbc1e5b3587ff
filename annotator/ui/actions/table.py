"""Everything that can be done in the window, a row each. Menus, keys, tooltips, palette and
the `?` sheet derive from it.

A row names its handler as "target.method"; the binder looks the target up when the action is triggered. Keys are in
Qt's portable notation; settings may replace them.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.ui.i18n import QT_TR_NOOP

MENUS = (
    QT_TR_NOOP("File"), QT_TR_NOOP("Edit"), QT_TR_NOOP("View"), QT_TR_NOOP("Claim"), QT_TR_NOOP("Article"),
    QT_TR_NOOP("Help"),
)  # fmt: skip
"""The menus, in order."""

STATUS_ROWS = 9
"""How many statuses of the scale can have a digit."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One thing that can be done.

    `where`: "window" (its keys work everywhere in the window; a bare character only where `letters.py` lets it act),
    "work" (in the article's text and the list of cards), "find" (in the find bar) or "library" (in its list).
    `enabled`: the name of a predicate of `actions/predicates.py`. `group` names a group of which one is on; one that
    `toggles` is on or off, as its target says. `argument` is handed to the handler.
    """

    id: str
    title: str
    menu: str
    handler: str
    keys: tuple[str, ...] = ()
    where: str = "window"
    enabled: str = "always"
    icon: str = ""
    group: str = ""
    toggles: bool = False
    argument: str | int | None = None
    separator: bool = False


_Row = ActionRow

_FILE = (
    _Row("project.new", QT_TR_NOOP("New project…"), "File", "projects.new", icon="file-plus"),
    _Row("project.open", QT_TR_NOOP("Open project…"), "File", "projects.open", ("Ctrl+O",), icon="folder-open"),
    _Row("project.shared", QT_TR_NOOP("Open a shared project…"), "File", "projects.open_shared", icon="users"),
    _Row("import.files", QT_TR_NOOP("Import files…"), "File", "imports.choose_files", ("Ctrl+I",), enabled="project",
         icon="import", separator=True),
    _Row("import.folder", QT_TR_NOOP("Import folder…"), "File", "imports.choose_folder", ("Ctrl+Shift+I",),
         enabled="project",
         icon="folder-open"),
    _Row("import.look", QT_TR_NOOP("Import with a look before…"), "File", "imports.look_before", ("Ctrl+Shift+O",),
         enabled="project", icon="eye"),
    _Row("import.paste", QT_TR_NOOP("Paste article"), "File", "imports.paste", ("Ctrl+Shift+V",), enabled="project",
         icon="clipboard-paste"),
    _Row("import.samples", QT_TR_NOOP("Import the sample articles"), "File", "imports.samples", enabled="project",
         icon="file-text"),
    _Row("import.report", QT_TR_NOOP("Last import"), "File", "imports.show_report", enabled="project"),
    _Row("export", QT_TR_NOOP("Export…"), "File", "exports.choose", ("Ctrl+E",), enabled="project", icon="upload",
         separator=True),
    _Row("article.print", QT_TR_NOOP("Print, or save as PDF…"), "File", "printing.choose", ("Ctrl+P",),
         enabled="project"),
    _Row("project.backup", QT_TR_NOOP("Back up the project"), "File", "backups.back_up", enabled="project",
         icon="archive"),
    _Row("project.backups", QT_TR_NOOP("Backups…"), "File", "backups.show", enabled="project", icon="history"),
    _Row("project.check", QT_TR_NOOP("Check the project"), "File", "projects.check", enabled="project",
         icon="badge-check"),
    _Row("project.search", QT_TR_NOOP("Rebuild the search index"), "File", "projects.rebuild_search", enabled="project",
         icon="search"),
    _Row("window.close", QT_TR_NOOP("Quit"), "File", "window.close", ("Ctrl+Q",), separator=True),
)  # fmt: skip

_EDIT = (
    _Row("undo", QT_TR_NOOP("Undo"), "Edit", "history.undo", ("Ctrl+Z",), enabled="project", icon="undo-2"),
    _Row("redo", QT_TR_NOOP("Redo"), "Edit", "history.redo", ("Ctrl+Shift+Z", "Ctrl+Y"), enabled="project",
         icon="redo-2"),
    _Row("copy", QT_TR_NOOP("Copy"), "Edit", "article.copy", ("Ctrl+C",), enabled="article", icon="copy",
         separator=True),
    _Row("copy.source", QT_TR_NOOP("Copy with source"), "Edit", "article.copy_with_source", ("Ctrl+Shift+C",),
         enabled="article"),
    _Row("paste", QT_TR_NOOP("Paste"), "Edit", "pasting.paste", ("Ctrl+V",), enabled="project",
         icon="clipboard-paste"),
    _Row("find", QT_TR_NOOP("Find in the article"), "Edit", "article.open_finder", ("Ctrl+F",), enabled="article",
         icon="search"),
    _Row("find.next", QT_TR_NOOP("Find next"), "Edit", "article.find_next", ("F3", "Ctrl+G"), enabled="article"),
    _Row("find.previous", QT_TR_NOOP("Find previous"), "Edit", "article.find_previous", ("Shift+F3", "Ctrl+Shift+G"),
         enabled="article"),
    _Row("find.case", QT_TR_NOOP("Find: match case and accents"), "Edit", "article.toggle_find_case", ("Alt+C",),
         where="find",
         enabled="article", icon="case-sensitive", toggles=True),
    _Row("find.word", QT_TR_NOOP("Find: whole words"), "Edit", "article.toggle_find_word", ("Alt+W",), where="find",
         enabled="article", icon="whole-word", toggles=True),
    _Row("find.pattern", QT_TR_NOOP("Find: regular expression"), "Edit", "article.toggle_find_pattern", ("Alt+R",),
         where="find",
         enabled="article", icon="regex", toggles=True),
    _Row("search", QT_TR_NOOP("Search everywhere"), "Edit", "overviews.show_overview", ("Ctrl+Shift+F", "Alt+3"),
         enabled="project",
         argument="search", icon="search"),
    _Row("preferences", QT_TR_NOOP("Preferences"), "Edit", "window.show_preferences", ("Ctrl+,",), icon="settings",
         separator=True),
)  # fmt: skip

_VIEW = (
    _Row("palette", QT_TR_NOOP("Search or run a command"), "View", "window.show_palette", ("Ctrl+K",), icon="search"),
    _Row("overview.panes", QT_TR_NOOP("Articles"), "View", "overviews.show_panes", ("Alt+1",), enabled="project",
         icon="file-text",
         separator=True),
    _Row("overview.claims", QT_TR_NOOP("All claims"), "View", "overviews.show_overview", ("Alt+2",), enabled="project",
         argument="claims", icon="rows-3"),
    _Row("overview.dashboard", QT_TR_NOOP("Dashboard"), "View", "overviews.show_overview", ("Alt+4",),
         enabled="project",
         argument="dashboard", icon="chart-column"),
    _Row("overview.codebook", QT_TR_NOOP("Codebook"), "View", "overviews.show_overview", ("Alt+5",), enabled="project",
         argument="codebook", icon="tags"),
    _Row("pane.next", QT_TR_NOOP("Next pane"), "View", "window.next_pane", ("F6",), separator=True),
    _Row("pane.previous", QT_TR_NOOP("Previous pane"), "View", "window.previous_pane", ("Shift+F6",)),
    _Row("pane.article", QT_TR_NOOP("Go to the article"), "View", "window.leave", ("Esc",)),
    _Row("library.filter", QT_TR_NOOP("Filter the library"), "View", "library.focus_filter", ("Ctrl+L",),
         enabled="project"),
    _Row("claims.filter", QT_TR_NOOP("Filter the claims"), "View", "claims.focus_filter", ("Ctrl+Shift+L",),
         enabled="article"),
    _Row("claims.list", QT_TR_NOOP("Go to the claims"), "View", "claims.focus_list", ("Ctrl+J",), enabled="article"),
    _Row("library.toggle", QT_TR_NOOP("Show or hide the library"), "View", "window.toggle_pane", ("Ctrl+B",),
         enabled="project", argument="library", separator=True),
    _Row("claims.toggle", QT_TR_NOOP("Show or hide the claims"), "View", "window.toggle_pane", ("Ctrl+Shift+B",),
         enabled="project", argument="work"),
    _Row("zoom.in", QT_TR_NOOP("Larger text"), "View", "article.zoom_in", ("Ctrl++", "Ctrl+="), enabled="article",
         icon="zoom-in", separator=True),
    _Row("zoom.out", QT_TR_NOOP("Smaller text"), "View", "article.zoom_out", ("Ctrl+-",), enabled="article",
         icon="zoom-out"),
    _Row("zoom.reset", QT_TR_NOOP("Text at 100 %"), "View", "article.zoom_reset", ("Ctrl+0",), enabled="article"),
    _Row("theme.system", QT_TR_NOOP("Appearance: as the system"), "View", "window.set_theme", group="theme",
         argument="system",
         separator=True),
    _Row("theme.light", QT_TR_NOOP("Appearance: light"), "View", "window.set_theme", group="theme", argument="light",
         icon="sun"),
    _Row("theme.dark", QT_TR_NOOP("Appearance: dark"), "View", "window.set_theme", group="theme", argument="dark",
         icon="moon"),
    _Row("theme.contrast", QT_TR_NOOP("Appearance: high contrast"), "View", "window.set_theme", group="theme",
         argument="contrast",
         icon="eye"),
    _Row("view.quiet", QT_TR_NOOP("Let what is checked step back"), "View", "window.toggle_quiet", ("H",), toggles=True,
         separator=True),
    _Row("window.full", QT_TR_NOOP("Full screen"), "View", "window.toggle_full_screen", ("F11",), separator=True),
)  # fmt: skip

_CLAIM = (
    _Row("claim.make", QT_TR_NOOP("Make a claim"), "Claim", "claim.make", ("C",), enabled="article",
         icon="highlighter"),
    _Row("claim.two", QT_TR_NOOP("Two claims: said it / is true"), "Claim", "claim.make_two", ("D",), enabled="article",
         icon="quote"),
    _Row("claim.also_here", QT_TR_NOOP("The selected claim stands here too"), "Claim", "claim.also_here", ("Shift+C",),
         enabled="claim"),
    _Row("claim.wording", QT_TR_NOOP("Wording"), "Claim", "claim.edit_wording", ("W",), enabled="claim", icon="pencil",
         separator=True),
    _Row("claim.tags", QT_TR_NOOP("Tags"), "Claim", "claim.edit_tags", ("T",), enabled="claim", icon="tag"),
    _Row("claim.evidence", QT_TR_NOOP("Add evidence"), "Claim", "claim.add_evidence", ("E",), enabled="claim",
         icon="link"),
    _Row("claim.correction", QT_TR_NOOP("Correction"), "Claim", "claim.edit_correction", ("X",), enabled="claim"),
    _Row("claim.rationale", QT_TR_NOOP("Rationale"), "Claim", "claim.edit_rationale", ("R",), enabled="claim"),
    _Row("claim.claimant", QT_TR_NOOP("Claimant"), "Claim", "claim.edit_claimant", ("A",), enabled="claim",
         icon="user"),
    _Row("claim.details", QT_TR_NOOP("Kind, priority, said where and when"), "Claim", "claim.edit_details", ("I",),
         enabled="claim", icon="info"),
    _Row("claim.comment", QT_TR_NOOP("Comment"), "Claim", "claim.comment", ("P",), enabled="claim",
         icon="message-square"),
    _Row("claim.query", QT_TR_NOOP("Ask the writer"), "Claim", "claim.ask_writer", ("Q",), enabled="claim",
         icon="circle-question-mark"),
    *(
        _Row(f"status.{digit}", QT_TR_NOOP("Status"), "Claim", "claim.set_status", (str(digit),), enabled="claim",
             argument=digit - 1, separator=digit == 1)
        for digit in range(1, STATUS_ROWS + 1)
    ),
    _Row("claim.previous", QT_TR_NOOP("Previous claim"), "Claim", "claim.previous", ("K",), enabled="article",
         separator=True),
    _Row("claim.next", QT_TR_NOOP("Next claim"), "Claim", "claim.next", ("J",), enabled="article"),
    _Row("checkable.next", QT_TR_NOOP("Next checkable that is left"), "Claim", "checking.next", ("N",),
         enabled="article",
         icon="circle-dashed"),
    _Row("checkable.previous", QT_TR_NOOP("Previous checkable that is left"), "Claim", "checking.previous",
         ("Shift+N",),
         enabled="article"),
    _Row("checkable.waive", QT_TR_NOOP("Waive the checkable…"), "Claim", "checking.waive", ("V",), enabled="article"),
    _Row("checkable.list", QT_TR_NOOP("What is left to check"), "Claim", "work.toggle_panel", ("L",), enabled="article",
         argument="checkables", icon="list"),
    _Row("checkable.dots", QT_TR_NOOP("Dot what is left to check"), "Claim", "checking.toggle_dots", (".",),
         enabled="article"),
    _Row("checkable.essential", QT_TR_NOOP("Essential checkables only"), "Claim", "checking.choose_level",
         group="level", argument="essential", enabled="article", separator=True),
    _Row("checkable.usual", QT_TR_NOOP("Usual checkables"), "Claim", "checking.choose_level", group="level",
         argument="usual", enabled="article"),
    _Row("checkable.all", QT_TR_NOOP("All checkables"), "Claim", "checking.choose_level", group="level",
         argument="all", enabled="article"),
    _Row("source_note.next", QT_TR_NOOP("Next source note"), "Claim", "noted.next", ("F7",), enabled="article",
         separator=True),
    _Row("source_note.previous", QT_TR_NOOP("Previous source note"), "Claim", "noted.previous", ("Shift+F7",),
         enabled="article"),
    _Row("source_note.claim", QT_TR_NOOP("Make a claim of the source note"), "Claim", "noted.make_claim", ("F",),
         enabled="article"),
    _Row("source_note.evidence", QT_TR_NOOP("Take the source note as evidence"), "Claim", "noted.take", ("Y",),
         enabled="article"),
    _Row("claim.cycle", QT_TR_NOOP("Next claim under the cursor"), "Claim", "claim.cycle", ("O",), enabled="article"),
    _Row("claim.on_line", QT_TR_NOOP("Claims on the cursor's line…"), "Claim", "article.choose_on_line", ("Shift+O",),
         enabled="article"),
    _Row("mention.start.left", QT_TR_NOOP("Start a word earlier"), "Claim", "mention.start_earlier", ("[",),
         enabled="claim",
         separator=True),
    _Row("mention.start.right", QT_TR_NOOP("Start a word later"), "Claim", "mention.start_later", ("]",),
         enabled="claim"),
    _Row("mention.end.left", QT_TR_NOOP("End a word earlier"), "Claim", "mention.end_earlier", ("{",), enabled="claim"),
    _Row("mention.end.right", QT_TR_NOOP("End a word later"), "Claim", "mention.end_later", ("}",), enabled="claim"),
    _Row("mention.start.letter.left", QT_TR_NOOP("Start a letter earlier"), "Claim", "mention.start_letter_earlier",
         ("Alt+[",),
         enabled="claim"),
    _Row("mention.start.letter.right", QT_TR_NOOP("Start a letter later"), "Claim", "mention.start_letter_later",
         ("Alt+]",),
         enabled="claim"),
    _Row("mention.end.letter.left", QT_TR_NOOP("End a letter earlier"), "Claim", "mention.end_letter_earlier",
         ("Alt+{",),
         enabled="claim"),
    _Row("mention.end.letter.right", QT_TR_NOOP("End a letter later"), "Claim", "mention.end_letter_later", ("Alt+}",),
         enabled="claim"),
    _Row("mention.split", QT_TR_NOOP("Split the claim here"), "Claim", "mention.split", ("S",), enabled="splittable",
         icon="scissors", separator=True),
    _Row("claim.merge", QT_TR_NOOP("Merge claims"), "Claim", "mention.merge", ("G",),
         enabled="claims", icon="git-compare"),
    _Row("mention.unlink", QT_TR_NOOP("Make this place a claim of its own"), "Claim", "mention.unlink", ("U",),
         enabled="claim",
         icon="unlink"),
    _Row("claim.link_similar", QT_TR_NOOP("Link to the claim checked before"), "Claim", "similar.link", ("M", "Alt+M"),
         enabled="claims", icon="link"),
    _Row("claim.similar", QT_TR_NOOP("Go to the claims checked before"), "Claim", "similar.show", ("Shift+M",),
         enabled="claims"),
    _Row("claim.log_correction", QT_TR_NOOP("Write the correction to the log"), "Claim", "working.log_correction",
         ("Shift+X",),
         enabled="claim"),
    _Row("claim.void", QT_TR_NOOP("The check turned out wrong, or stands after all…"), "Claim", "claim.void",
         enabled="claim"),
    _Row("claim.history", QT_TR_NOOP("History of the claim"), "Claim", "history.show_claim", ("Ctrl+Shift+H",),
         enabled="claim",
         separator=True),
    _Row("claim.remove", QT_TR_NOOP("Remove the claim from this place"), "Claim", "claim.remove", ("Del",),
         where="work",
         enabled="claim", icon="trash-2", separator=True),
    _Row("claim.delete", QT_TR_NOOP("Delete the claim everywhere"), "Claim", "claim.delete", ("Shift+Del",),
         where="work",
         enabled="claim"),
)  # fmt: skip

_ARTICLE = (
    _Row("article.previous", QT_TR_NOOP("Previous article"), "Article", "library.previous_article", ("Alt+Up",),
         enabled="project"),
    _Row("article.next", QT_TR_NOOP("Next article"), "Article", "library.next_article", ("Alt+Down",),
         enabled="project"),
    _Row("article.details", QT_TR_NOOP("Title, byline, date…"), "Article", "article.edit_details", ("F2",),
         enabled="article",
         icon="pencil", separator=True),
    _Row("article.cuts", QT_TR_NOOP("What was cut"), "Article", "article.show_cuts", ("Ctrl+Shift+X",),
         enabled="article",
         icon="scissors"),
    _Row("article.history", QT_TR_NOOP("History of the article"), "Article", "history.show_article", ("Ctrl+H",),
         enabled="article", icon="history"),
    _Row("article.encoding", QT_TR_NOOP("Read again in another encoding…"), "Article", "imports.other_encoding",
         enabled="article"),
    _Row("article.file", QT_TR_NOOP("Save the original file…"), "Article", "imports.save_original", enabled="article"),
    _Row("article.todo", QT_TR_NOOP("Mark as to do"), "Article", "library.set_status", enabled="article",
         argument="to do",
         separator=True),
    _Row("article.progress", QT_TR_NOOP("Mark as in progress"), "Article", "library.set_status", enabled="article",
         argument="in progress"),
    _Row("article.ready", QT_TR_NOOP("Mark as ready"), "Article", "library.set_status", enabled="article",
         argument="ready"),
    _Row("article.sign_off", QT_TR_NOOP("Sign off…"), "Article", "working.sign_off", ("Ctrl+Shift+S",),
         enabled="article",
         icon="badge-check"),
    _Row("article.lacking.next", QT_TR_NOOP("Next claim that a sign-off lacks"), "Article", "lacking.next", ("F8",),
         enabled="article"),
    _Row("article.lacking.previous", QT_TR_NOOP("Previous claim that a sign-off lacks"), "Article", "lacking.previous",
         ("Shift+F8",),
         enabled="article"),
    _Row("article.withdraw", QT_TR_NOOP("Withdraw the sign-off"), "Article", "working.withdraw", enabled="article"),
    _Row("article.work", QT_TR_NOOP("Assign, priority, due…"), "Article", "working.edit_work", ("Ctrl+Shift+A",),
         enabled="article", icon="calendar", separator=True),
    _Row("article.mine", QT_TR_NOOP("Assign to me"), "Article", "working.assign_to_me", enabled="article", icon="user"),
    _Row("article.priority.high", QT_TR_NOOP("Priority: high"), "Article", "working.set_priority", enabled="article",
         argument=3),
    _Row("article.priority.normal", QT_TR_NOOP("Priority: normal"), "Article", "working.set_priority",
         enabled="article",
         argument=2),
    _Row("article.priority.low", QT_TR_NOOP("Priority: low"), "Article", "working.set_priority", enabled="article",
         argument=1),
    _Row("article.priority.none", QT_TR_NOOP("Priority: none"), "Article", "working.set_priority", enabled="article",
         argument=0),
    _Row("source_note.list", QT_TR_NOOP("Source notes: what the writer put into the draft"), "Article",
         "work.toggle_panel", ("B",), enabled="article", argument="source_notes", icon="quote", separator=True),
    _Row("source_note.claims", QT_TR_NOOP("Make a claim of each source note"), "Article", "noted.make_all",
         enabled="article"),
    _Row("source_note.open", QT_TR_NOOP("Open the address of the source note"), "Article", "noted.open_address",
         enabled="article"),
    _Row("source_note.copy", QT_TR_NOOP("Copy the source note"), "Article", "noted.copy", enabled="article"),
    _Row("article.notes", QT_TR_NOOP("Notes: queries, comments, corrections"), "Article", "work.toggle_panel",
         ("Ctrl+Shift+N",),
         enabled="article", argument="notes", icon="message-square", separator=True),
    _Row("article.query", QT_TR_NOOP("Ask the writer about the article"), "Article", "work.ask_writer", ("Shift+Q",),
         enabled="article", icon="circle-help"),
    _Row("article.comment", QT_TR_NOOP("Comment on the article"), "Article", "work.comment", ("Shift+P",),
         enabled="article"),
    _Row("article.correction", QT_TR_NOOP("Log a correction"), "Article", "work.log_correction", enabled="article"),
    _Row("article.delete", QT_TR_NOOP("Delete the selected articles"), "Article", "library.delete_selected", ("Del",),
         where="library", enabled="article", icon="trash-2", separator=True),
)  # fmt: skip

_HELP = (
    _Row("help.keys", QT_TR_NOOP("Keys"), "Help", "window.show_keys", ("?",), icon="keyboard"),
    _Row("help.guide", QT_TR_NOOP("User guide"), "Help", "window.show_guide", ("F1",), icon="book-open"),
    _Row("help.sample", QT_TR_NOOP("Open the sample project"), "Help", "projects.open_sample", icon="book-open"),
    _Row("help.logs", QT_TR_NOOP("Open the log folder"), "Help", "window.show_logs"),
    _Row("help.about", QT_TR_NOOP("About Annotator"), "Help", "window.show_about", icon="info", separator=True),
)  # fmt: skip

ACTIONS: tuple[ActionRow, ...] = (*_FILE, *_EDIT, *_VIEW, *_CLAIM, *_ARTICLE, *_HELP)
