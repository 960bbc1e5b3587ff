"""Makes the pictures of README.md and the guide, in docs/images/: the real window on the sample project, and the
article view in every look (`view_pictures.py`).

It needs no display (Qt's offscreen platform). Usage: python scripts/screenshots.py [FOLDER]
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer  # noqa: E402  the platform is chosen first
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from annotator import paths  # noqa: E402
from annotator.config import SETTINGS_FILE, Settings, save_settings  # noqa: E402
from annotator.domain.backup import Occasion  # noqa: E402
from annotator.domain.claim import ClaimFilter  # noqa: E402
from annotator.ui.application import open_window  # noqa: E402
from annotator.ui.dialogs.backups import BackupsDialog  # noqa: E402
from annotator.ui.dialogs.cuts import CutsDialog  # noqa: E402
from annotator.ui.dialogs.keys import KeysDialog  # noqa: E402
from annotator.ui.main_window import MainWindow  # noqa: E402
from annotator.ui.theme import load_fonts  # noqa: E402
from annotator.ui.workspace import Workspace  # noqa: E402

ARTICLE = "Gun control"
CLAIM = "1967"
SEARCH = '"qualified immunity" in:claims'
LOWER = 280  # px that the text is moved up, so that the claim stands in the middle of the page
PATIENCE = 30_000  # ms


def main(folder: Path) -> None:
    """Make all pictures."""
    import sample_project
    import view_pictures

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = home
        save_settings(paths.settings_dir() / SETTINGS_FILE, Settings(person_name="Ada Quill"))
        project = Path(home) / "Police reform.annotator"
        sample_project.main(project)
        app = QApplication(["annotator"])
        os.environ["ANNOTATOR_LANGUAGE"] = "en"
        load_fonts()
        view_pictures.make(folder)
        window = open_window(app, str(project))
        window.resize(1440, 900)
        _until(lambda: window.workspace() is not None and window.workspace().session.article() is not None)
        _picture_all(window, folder)
        window.close()
        _until(lambda: not window.isVisible())
        _picture_languages(app, project, folder)
    _picture_two_windows(folder)


def _picture_two_windows(folder: Path) -> None:
    """Two real windows on two projects that share a folder, on a screen of their own."""
    from tests.journeys import two_windows

    if lacking := two_windows.missing():
        sys.stderr.write(f"no picture of two windows: {', '.join(lacking)} not installed\n")
        return
    with tempfile.TemporaryDirectory() as place:
        two_windows.main(Path(place))
        shutil.copyfile(Path(place) / "two-windows-exchange-folder.png", folder / "two-windows.png")


def _picture_all(window: MainWindow, folder: Path) -> None:
    workspace = window.workspace()
    if workspace is None:
        raise SystemExit("no project is open")
    session, project = workspace.session, workspace.session.project
    article_id = next(at for at in project.articles.ids() if ARTICLE in project.articles.get(at).metadata.title)
    session.open_article(article_id)
    _until(lambda: workspace.article.article_id() == article_id)
    claims = project.claims.find(ClaimFilter(article_id=article_id))
    session.select_claim(next(claim.claim_id for claim in claims if CLAIM in claim.wording))
    workspace.article.view.setFocus()
    _until(lambda: workspace.covering.known)
    _wait(800)
    bar = workspace.article.view.verticalScrollBar()
    bar.setValue(bar.value() + LOWER)
    for theme in ("dark", "light"):
        window.binder[f"theme.{theme}"].trigger()
        _picture(window, folder / f"window-{theme}.png")
    _picture_card(window, folder)
    window.binder["article.cuts"].trigger()
    _picture_dialog(CutsDialog, folder / "cuts.png")
    window.binder["help.keys"].trigger()
    _picture_dialog(KeysDialog, folder / "keys.png")
    project.backups.before(Occasion.IMPORT)
    window.binder["project.backups"].trigger()
    _picture_dialog(BackupsDialog, folder / "backups.png")
    window.binder["palette"].trigger()
    _picture(window, folder / "palette.png")
    window.binder["pane.article"].trigger()
    for overview, wanted in (("claims", None), ("search", SEARCH), ("dashboard", None), ("codebook", None)):
        workspace.overviews.show_overview(overview, wanted)
        _wait(800)
        _picture(window, folder / f"{overview}.png")


def _picture_card(window: MainWindow, folder: Path) -> None:
    """The card while its evidence is edited, in a window as small as they come."""
    workspace = window.workspace()
    if workspace is None:
        raise SystemExit("no project is open")
    large, card = window.size(), workspace.claims.card
    window.resize(1024, 700)
    _wait(200)
    card.evidence.rows()[0].click()
    _picture(window, folder / "card.png")
    card.escape()
    window.resize(large)
    workspace.article.view.setFocus()


def _picture_languages(app: QApplication, project: Path, folder: Path) -> None:
    """The window in the other languages; Arabic is read from the right."""
    for language in ("de", "ar"):
        os.environ["ANNOTATOR_LANGUAGE"] = language
        window = open_window(app, str(project))
        window.resize(1440, 900)
        workspace = _workspace(window)
        claims = workspace.session.project.claims.find(ClaimFilter(article_id=workspace.article.article_id()))
        workspace.session.select_claim(next(claim.claim_id for claim in claims if claim.evidence))
        _until(lambda at=workspace: at.covering.known)
        for pane, toggle in ((workspace.library, "library.toggle"), (workspace.work, "claims.toggle")):
            if not pane.isVisible():
                window.binder[toggle].trigger()
        _picture(window, folder / f"window-{language}.png")
        window.close()
        _until(lambda closed=window: not closed.isVisible())
    del os.environ["ANNOTATOR_LANGUAGE"]


def _workspace(window: MainWindow) -> Workspace:
    _until(lambda: window.workspace() is not None and window.workspace().session.article() is not None)
    workspace = window.workspace()
    if workspace is None:
        raise SystemExit("no project is open")
    return workspace


def _picture(widget: QWidget, file: Path) -> None:
    _wait(800)  # reads come back, and a toast may not be in the picture half-way
    if not widget.grab().save(str(file)):
        raise SystemExit(f"{file} could not be written")
    sys.stdout.write(f"{file}\n")


def _picture_dialog(kind: type[QWidget], file: Path) -> None:
    dialog = next(top for top in QApplication.topLevelWidgets() if isinstance(top, kind))
    _picture(dialog, file)
    dialog.close()


def _until(seen: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE)
    while not seen():
        if deadline.hasExpired():
            raise SystemExit("the window did not come to show what was expected")
        _wait(20)


def _wait(milliseconds: int) -> None:
    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images")
