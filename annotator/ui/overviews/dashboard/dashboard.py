"""The dashboard: counts of the whole project as charts; every bar leads to its claims. Reads only.

It prints, and goes to the clipboard as a picture or as a table. What is counted is the service's business.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPaintDevice, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.agreement import Agreement, GroupAgreement, Grouping
from annotator.domain.claim_query import ClaimQuery
from annotator.domain.sign_off import SIGNED_OFF
from annotator.domain.statistics import Count, Period, Statistics
from annotator.ui.charts.bars import Bar, BarChart
from annotator.ui.charts.columns import ColumnChart
from annotator.ui.dialogs.sign_off import sign_off_details
from annotator.ui.i18n import local_date, number_words, percent_words, tr, translated
from annotator.ui.models.lines import IN_SPITE_GLYPH, STATE_GLYPHS
from annotator.ui.navigation.destination import Destination
from annotator.ui.overviews.base import Overview
from annotator.ui.overviews.dashboard.section import Section, Tile
from annotator.ui.scaling import scaled
from annotator.ui.theme import SPACE
from annotator.ui.widgets.margins import set_margins

if TYPE_CHECKING:
    from annotator.domain.article import ArticleSummary
    from annotator.domain.changes import Changes
    from annotator.domain.checkable import Coverage
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_MARGIN = 8 * SPACE
_TWO_COLUMNS = 880  # px
_WIDEST = 1280  # px
_LATEST = 8  # articles whose coverage is shown
_COVERAGE = 4  # the number of its section
DIFFERENCES = "differences"
_GROUPS_SHOWN = {Grouping.TAG: 6, Grouping.PERSON: 6, Grouping.ARTICLE: 6, Grouping.MONTH: 6}
"""The overview that shows what people have assessed differently."""
_PAUSE = 400  # ms in which further acts are waited for before counting again


class Dashboard(Overview):
    """Progress, statuses, tags, claimants, sources, what is left to do."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("dashboard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: Statistics | None = None
        self._covered: list[tuple[ArticleSummary, Coverage]] = []
        self._stale = True
        theme = session.theme
        self._tiles = [Tile() for _ in range(5)]
        self._statuses = BarChart(tr("Verification statuses"), theme)
        self._days = ColumnChart(tr("Claims over time"), theme)
        self._articles = BarChart(tr("Articles with the most left to do"), theme)
        self._oldest = BarChart(tr("Oldest open claims"), theme)
        self._coverage = BarChart(tr("Coverage"), theme)
        self._tags = BarChart(tr("Tags"), theme)
        self._claimants = BarChart(tr("Claimants"), theme)
        self._publishers = BarChart(tr("Sources most used"), theme)
        self._states = BarChart(tr("Articles by state"), theme)
        self._in_spite = BarChart(tr("Signed off all the same"), theme)
        self._agreement = BarChart(tr("Agreement"), theme)
        self._agreed = Agreement()
        self._sections = self._made_sections()
        self._page = QWidget()
        self._grid = QGridLayout()
        self._columns = 0
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._count)
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._apply_theme)

    # how it is made

    def _made_sections(self) -> list[Section]:
        nothing = tr("No claims yet.")
        sections = [
            Section(tr("Verification statuses"), self._statuses, nothing),
            Section(tr("Made and checked over time"), self._days, nothing),
            Section(tr("Articles with the most left to do"), self._articles, tr("Every claim is checked.")),
            Section(tr("Oldest open claims"), self._oldest, tr("Every claim is checked.")),
            Section(tr("Coverage of the latest articles"), self._coverage, tr("No articles yet.")),
            Section(tr("Tags"), self._tags, tr("No claim has a tag yet.")),
            Section(tr("Claimants"), self._claimants, tr("No claim has a claimant yet.")),
            Section(tr("Sources most used"), self._publishers, tr("No evidence names a publisher yet.")),
            Section(tr("Articles by state"), self._states, tr("No articles yet.")),
            Section(
                tr("Signed off all the same"),
                self._in_spite,
                tr("No article was signed off with something missing."),
            ),
            Section(tr("Agreement"), self._agreement, tr("No claim was assessed by two people yet.")),
        ]
        for chart in self._bar_charts():
            chart.chosen.connect(self._lead)
        self._days.chosen.connect(self._lead_to_period)
        return sections

    def _bar_charts(self) -> tuple[BarChart, ...]:
        return (self._statuses, self._articles, self._oldest, self._coverage, self._tags, self._claimants,
                self._publishers, self._states, self._in_spite, self._agreement)  # fmt: skip

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._page)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(_MARGIN)
        inside.addLayout(self._head())
        tiles = QHBoxLayout()
        tiles.setSpacing(6 * SPACE)
        for tile in self._tiles:
            tiles.addWidget(tile)
        tiles.addStretch(1)
        inside.addLayout(tiles)
        self._grid.setHorizontalSpacing(10 * SPACE)
        self._grid.setVerticalSpacing(_MARGIN)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self._page.setMaximumWidth(_WIDEST)
        self._page.setObjectName("page")
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        for chart in (*self._bar_charts(), self._days):
            chart.installEventFilter(self)
        self._scroll = scroll

    def _head(self) -> QHBoxLayout:
        title = QLabel(tr("Dashboard"))
        title.setProperty("role", "title")
        set_margins(title, 2 * SPACE, 0, 0, 0)
        self._head_buttons: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(title)
        row.addStretch(1)
        for words, handler in (
            (tr("Copy picture"), self.copy_picture),
            (tr("Copy table"), self.copy_table),
            (tr("Print…"), self.print_it),
        ):
            button = QPushButton(words)
            button.clicked.connect(handler)
            row.addWidget(button)
            self._head_buttons.append(button)
        return row

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for section in self._sections:
            self._grid.removeWidget(section)
        for number, section in enumerate(self._sections):
            self._grid.addWidget(section, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= scaled(self, _TWO_COLUMNS) else 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring what gets the focus into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    # when it counts

    def enter(self, wanted: object = None) -> None:
        """Come to the front with the current numbers."""
        del wanted  # it has one way to look
        self._statuses.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._count()

    def _on_changed(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._wait.start()

    def _count(self) -> None:
        self._stale = False
        self.session.read(lambda project: project.statistics.whole(), self._show, self, key="statistics")
        self.session.read(_coverage_of_latest, self._show_coverage, self, key="coverage")
        self.session.read(_agreement, self._show_agreement, self, key="agreement")

    def _apply_theme(self, theme: Theme) -> None:
        for chart in self._bar_charts():
            chart.apply_theme(theme)
        self._days.apply_theme(theme)
        if self._shown is not None:
            self._show(self._shown)
            self._show_coverage(self._covered)
            self._show_agreement(self._agreed)

    # what it shows

    def _show(self, found: Statistics) -> None:
        self._shown = found
        self._show_tiles(found)
        self._show_statuses(found)
        accent, quiet = self.session.theme.colour("accent"), self.session.theme.colour("faint")
        self._days.show_days(found.days, quiet, accent)
        self._articles.show_bars(
            [
                Bar(
                    one.title, one.claims, accent, Destination(one.article_id), part=one.checked,
                    note=f"{number_words(one.checked)} / {number_words(one.claims)}", detail=one.title,
                )
                for one in found.open_articles
            ]
        )  # fmt: skip
        self._show_oldest(found)
        query = ClaimQuery()
        self._tags.show_bars(_bars(found.tags, accent, lambda name: replace(query, tag=name)))
        self._claimants.show_bars(_bars(found.claimants, accent, lambda name: replace(query, claimant=name)))
        self._publishers.show_bars(_bars(found.publishers, accent, lambda name: replace(query, publisher=name)))
        self._show_states(found)
        some_open = bool(found.oldest_open)
        there = (found.claims, found.days, some_open, some_open, found.articles, found.tags, found.claimants,
                 found.publishers, found.articles, found.in_spite)  # fmt: skip
        for section, has in zip(self._sections, there, strict=False):  # agreement comes by itself
            section.show_body(there=bool(has))

    def _show_tiles(self, found: Statistics) -> None:
        locale = QLocale()
        share = percent_words(round(found.checked / found.claims, 2)) if found.claims else "–"
        for tile, (number, words) in zip(
            self._tiles,
            (
                (locale.toString(found.articles), tr("article(s)", "", found.articles)),
                (locale.toString(found.claims), tr("claim(s)", "", found.claims)),
                (share, tr("checked")),
                (locale.toString(found.claims - found.checked), tr("still open")),
                (locale.toString(found.evidence), tr("source(s)", "", found.evidence)),
            ),
            strict=True,
        ):
            tile.say(number, words)

    def _show_statuses(self, found: Statistics) -> None:
        bars = []
        for one in found.statuses:
            status = self.session.codebook.status_by_key.get(one.name)
            if status is not None:
                ink = self.session.theme.status_ink(status)
                target = ClaimQuery(status=one.name)
                bars.append(Bar(status.label, one.count, ink, target, status.glyph, detail=status.definition))
        self._statuses.show_bars(bars)

    def _show_states(self, found: Statistics) -> None:
        """Show the articles by state, and apart which of the signed-off ones were so although something was missing."""
        accent, warning = self.session.theme.colour("accent"), self.session.theme.colour("warning")
        bars = []
        for one in found.states:
            apart = found.signed_in_spite if one.name == SIGNED_OFF else 0
            bars.append(Bar(translated(one.name), one.count - apart, accent, glyph=STATE_GLYPHS.get(one.name, "")))
        if found.signed_in_spite:
            bars.append(Bar(tr("signed off all the same"), found.signed_in_spite, warning, glyph=IN_SPITE_GLYPH))
        self._states.show_bars(bars)
        self._in_spite.show_bars(
            [
                Bar(
                    one.title or tr("Untitled"), sum(one.sign_off.missing.counts.values()), warning,
                    Destination(one.article_id), IN_SPITE_GLYPH,
                    detail="\n".join((one.title, sign_off_details(one.sign_off))),
                )
                for one in found.in_spite
            ]
        )  # fmt: skip

    def _show_oldest(self, found: Statistics) -> None:
        bars = []
        for one in found.oldest_open:
            status = self.session.codebook.status_by_key.get(one.status)
            ink = self.session.theme.status_ink(status) if status else self.session.theme.colour("muted")
            since = local_date(one.made_at.astimezone().date().isoformat())
            where = tr("in {article}").format(article=one.article)
            bars.append(
                Bar(one.wording, 0, ink, Destination(one.article_id, one.claim_id), status.glyph if status else "",
                    note=since, detail=f"{one.wording}\n{where}")
            )  # fmt: skip
        self._oldest.show_bars(bars)

    def _show_coverage(self, found: list[tuple[ArticleSummary, Coverage]]) -> None:
        self._covered = found
        accent = self.session.theme.colour("accent")
        bars = []
        for article, coverage in found:
            done = coverage.covered + coverage.waived
            percent = percent_words(coverage.share)
            left = tr("%Ln checkable(s) (is|are) left", "", coverage.missing)
            bars.append(
                Bar(article.title, coverage.checkables, accent, Destination(article.article_id), part=done,
                    note=percent, detail=f"{article.title}\n{left}")
            )  # fmt: skip
        self._coverage.show_bars(bars)
        self._sections[_COVERAGE].show_body(there=bool(bars))

    def _show_agreement(self, found: Agreement) -> None:
        """Show how often people agree, in all and told apart; the bars lead to what differs, and to the claims."""
        self._agreed = found
        accent, measured = self.session.theme.colour("accent"), found.statuses
        bars = []
        if measured.units:
            alpha = measured.alpha.value
            note = percent_words(measured.percent.value or 0)
            note = note if alpha is None else f"{note} · α {QLocale().toString(alpha, 'f', 2)}"
            agreeing = measured.units - len(found.differ)
            bars.append(Bar(tr("All claims"), measured.units, accent, DIFFERENCES, part=agreeing, note=note))
        for one in found.groups:
            agreeing = round((one.percent or 0) * one.units)
            label, target = _group(one)
            bars.append(Bar(label, one.units, accent, target, part=agreeing, note=percent_words(one.percent or 0)))
        self._agreement.show_bars(bars)
        self._sections[-1].show_body(there=bool(bars))

    # where it leads to

    def _lead(self, target: object) -> None:
        if isinstance(target, Destination):
            self.destination_wanted.emit(target)
        elif target == DIFFERENCES:
            self.overview_wanted.emit(DIFFERENCES, None)
        elif target is not None:
            self.overview_wanted.emit("claims", target)

    def _lead_to_period(self, period: Period) -> None:
        query = ClaimQuery(made_from=period.first.isoformat(), made_to=period.last.isoformat())
        self.overview_wanted.emit("claims", query)

    # what it gives away

    def table(self) -> list[list[str]]:
        """Return all that is shown as rows of a table: a heading, then its rows."""
        rows: list[list[str]] = [list(tile.row()) for tile in self._tiles]
        for section in self._sections:
            chart = section.body
            rows += [[], [section.title]]
            if isinstance(chart, ColumnChart):
                rows.append([tr("days"), tr("made"), tr("checked")])
            rows += [list(row) for row in chart.table()]
        return rows

    def picture(self) -> QPixmap:
        """Return the whole page as it looks, also what is scrolled out of sight, without its buttons."""
        for button in self._head_buttons:
            button.hide()
        picture = self._page.grab()
        for button in self._head_buttons:
            button.show()
        return picture

    def copy_table(self) -> None:
        """Put the numbers on the clipboard, as a spreadsheet takes them."""
        lines = ("\t".join(" ".join(cell.split()) for cell in row) for row in self.table())
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def copy_picture(self) -> None:
        """Put the page on the clipboard as a picture."""
        QGuiApplication.clipboard().setPixmap(self.picture())

    def print_it(self) -> None:
        """Print the page, after asking where."""
        # loaded when it is first needed: most never print
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.window())
        dialog.setWindowTitle(tr("Print the dashboard"))
        dialog.accepted.connect(lambda: paint_fitted(printer, self.picture()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()


def _coverage_of_latest(project: Project) -> list[tuple[ArticleSummary, Coverage]]:
    """Return the latest articles with their coverage, those with the most left to do first."""
    latest = project.articles.summaries(project.articles.ids()[:_LATEST])
    known = project.coverage.of_articles([article.article_id for article in latest])
    found = [(article, known[article.article_id]) for article in latest if article.article_id in known]
    return sorted(found, key=lambda one: -one[1].missing)


def _agreement(project: Project) -> Agreement:
    """Return how far people agree, over all and told apart: as much as the bars say, without intervals."""
    found = project.agreement.of((), tuple(_GROUPS_SHOWN), resamples=0)
    shown: list[GroupAgreement] = []
    for grouping, most in _GROUPS_SHOWN.items():
        some = [one for one in found.groups if one.grouping is grouping]
        if grouping is Grouping.MONTH:  # the latest
            shown += some[-most:]
        elif len(some) > 1 or grouping is not Grouping.ARTICLE:  # of one article it is that of all
            shown += sorted(some, key=lambda one: -one.units)[:most]
    return replace(found, groups=tuple(shown))


def _group(one: GroupAgreement) -> tuple[str, object]:
    """Return what a bar is called, and where it leads."""
    if one.grouping is Grouping.PERSON:
        return tr("{0} and the others").replace("{0}", one.label), DIFFERENCES
    if one.grouping is Grouping.MONTH:
        return tr("assessed in {0}").replace("{0}", local_date(one.key)), DIFFERENCES
    article = one.grouping is Grouping.ARTICLE
    return one.label, ClaimQuery(article_id=one.key) if article else ClaimQuery(tag=one.key)


def paint_fitted(device: QPaintDevice, picture: QPixmap) -> None:
    """Paint a picture on a printer's page, as large as it fits."""
    painter = QPainter(device)
    page = QRectF(painter.viewport())
    scale = min(page.width() / picture.width(), page.height() / picture.height())
    painter.drawPixmap(QRectF(0, 0, picture.width() * scale, picture.height() * scale), picture, QRectF(picture.rect()))
    painter.end()


def _bars(counts: tuple[Count, ...], colour: QColor, target: Callable[[str], ClaimQuery]) -> list[Bar]:
    return [Bar(one.name, one.count, colour, target(one.name)) for one in counts]
