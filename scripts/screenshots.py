"""Takes the README's pictures: the real window on the sample project, light and dark, at the claim of 1967.

Usage: python scripts/screenshots.py [FOLDER]     (default: docs/screenshots)
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
THEMES = ("light", "dark")
SIZE = (1440, 900)
ARTICLE = "Gun control"
WORDING = "QI established 1967"
SETTLED = 800  # ms; by then everything that was asked for has been read and painted


def take(theme: str, project_file: Path, picture: Path) -> int:
    """Start the program as `main()` does, go to the claim, grab the window; return the exit status."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from annotator import paths
    from annotator.config import Settings, save_settings
    from annotator.services.results import OpenedArticle
    from annotator.ui import application
    from annotator.ui.main_window import MainWindow

    save_settings(paths.settings_dir() / application.SETTINGS_FILE, Settings(person_name="Sample editor", theme=theme))
    app = QApplication(["annotator"])

    def find_window() -> None:
        (window,) = [top for top in app.topLevelWidgets() if isinstance(top, MainWindow)]
        window.resize(*SIZE)
        window.project_shown.connect(lambda: go_to_claim(window))

    def go_to_claim(window: MainWindow) -> None:
        if (workspace := window.workspace()) is None:
            raise SystemExit("the project was not opened")
        session = workspace.session
        (article,) = [one for one in session.project.articles.all_summaries() if ARTICLE in one.title]
        (claim,) = [one for one in session.project.claims.find() if one.wording == WORDING]

        def arrived(opened: OpenedArticle) -> None:
            if opened.article.article_id == article.article_id:
                session.select_claim(claim.claim_id)
                QTimer.singleShot(SETTLED, lambda: grab(window))
            else:  # the one that the window opens by itself
                session.open_article(article.article_id)

        session.article_opened.connect(arrived)

    def grab(window: MainWindow) -> None:
        window.grab().save(str(picture))
        window.close()

    QTimer.singleShot(0, find_window)
    return application.main([str(project_file)])


def main(folder: Path) -> None:
    """Make the sample project anew, and take each picture in a process and a home of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        project_file = Path(temporary) / "police-reform.annotator"
        subprocess.run([sys.executable, ROOT / "scripts" / "sample_project.py", project_file], check=True)
        for theme in THEMES:
            picture = folder / f"window-{theme}.png"
            home = {"HOME": temporary, "XDG_CONFIG_HOME": f"{temporary}/{theme}", "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, __file__, theme, project_file, picture]
            subprocess.run(command, env={**os.environ, **home}, check=True)
            print(picture)


if __name__ == "__main__":
    if len(sys.argv) == 4:  # by main(), for one picture
        sys.exit(take(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots")
