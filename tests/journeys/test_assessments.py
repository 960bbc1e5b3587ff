"""Two people check the same claims: blind, each her own assessment; what differs is settled. By keyboard."""

from __future__ import annotations

from PySide6.QtTest import QTest

from annotator.bootstrap import open_project
from annotator.domain.assessment import BlindRule
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.ui.overviews.dashboard.dashboard import Dashboard
from annotator.ui.overviews.differences.overview import DifferencesOverview
from annotator.ui.overviews.places.overview import PlacesOverview
from annotator.ui.panels.claims.card.assessments import AssessmentsSection
from tests.journeys.conftest import Day, Editor, started

COURT = "At court\n\nOn 23 June 2021 the officers came. The clerk counted 30 of them.\n"


def made(project_file: str, *, blind: bool) -> str:
    """A project of Ben's with one article and two claims, of which he has assessed both; return its id."""
    project = open_project(project_file, person="Ben Ross")
    [imported] = project.imports.paste(COURT, "desk").imported
    text = project.articles.revision(imported.article_id).text
    claims = []
    for quote, wording in (
        ("23 June 2021", "The officers came on 23 June 2021"),
        ("30 of them", "There were 30 of them"),
    ):
        start = text.index(quote)
        fields = ClaimFields(wording=wording)
        claims.append(project.claims.tag(imported.article_id, start, start + len(quote), fields, ["date"]).claim_id)
    log = EvidenceFields(Stance.SUPPORTS, "primary", "Log of the court", "County court", quote="They came at nine.")
    project.evidence.add(claims[0], log)
    if blind:
        project.assessments.set_blind(BlindRule(blind=True))
    project.assessments.assess(claims[0], "verified", "The log of the court says so.")
    project.assessments.assess(claims[1], "verified")
    project.close()
    return imported.article_id


def as_anna(editor: Editor) -> None:
    started(editor)
    editor.until(editor.title, "an article")
    editor.name_herself("Anna")
    editor.until(lambda: editor.window.workspace() and editor.project.person.name == "Anna", "Anna's project")
    editor.until(editor.title, "the article again")
    editor.focus_article()


def section_of(editor: Editor) -> AssessmentsSection:
    return editor.workspace.claims.card.assessments


def own_words(editor: Editor, claim_id: str) -> list[str]:
    """Why Anna thinks so, of a claim."""
    return [one.rationale for one in editor.project.assessments.of_claim(claim_id).assessments]


def test_what_others_think_is_hidden_until_she_has_assessed_too(day: Day, project_file: str) -> None:
    made(project_file, blind=True)

    def job(editor: Editor) -> None:
        as_anna(editor)
        editor.press("J")
        editor.until(lambda: editor.session.claim_id() and section_of(editor).blind, "a claim that is assessed blind")
        assert "Ben" not in section_of(editor).others.text()
        assert "hidden until all have" in section_of(editor).others.text()
        editor.picture("assessed-blind")
        assert not editor.workspace.claims.card.statuses.isVisible(), "what is settled is not asked for meanwhile"
        editor.press("4")
        editor.until(lambda: "Ben Ross: verified" in section_of(editor).others.text(), "what Ben thinks")
        assert "The log of the court says so." in section_of(editor).others.text()
        assert editor.claim().status == "unchecked"
        assert [one.person for one in editor.project.assessments.of_claim(editor.session.claim_id()).assessments] == [
            "Ben Ross",
            "Anna",
        ]
        editor.picture("assessed-by-two")
        editor.press("Ctrl+Z")
        editor.until(lambda: section_of(editor).blind, "it is blind again")
        first = editor.session.claim_id()
        section_of(editor).rationale.setFocus()
        editor.type("I wonder about the date.")
        editor.focus_article()
        editor.press("J")
        editor.until(lambda: editor.session.claim_id() != first, "the other claim")
        editor.until(lambda: own_words(editor, first), "what she typed before she chose a status")
        assert own_words(editor, first) == ["I wonder about the date."]
        assert section_of(editor).blind
        editor.press("K")
        editor.sees(section_of(editor).rationale.text, "I wonder about the date.")

    assert day(job, project_file) == 0


def test_what_differs_is_settled_by_one_key_with_a_reason(day: Day, project_file: str) -> None:
    made(project_file, blind=False)

    def job(editor: Editor) -> None:
        as_anna(editor)
        editor.press("J")
        editor.until(lambda: "Ben Ross: verified" in section_of(editor).others.text(), "what Ben thinks")
        first = editor.session.claim_id()
        editor.press("Shift+A")
        editor.until(section_of(editor).statuses.isVisible, "where she assesses")
        editor.press("Right")
        QTest.keyClick(editor.focus(), " ")
        editor.until(lambda: section_of(editor)._own() is not None, "her own assessment")
        second = next(claim.claim_id for claim in editor.claims() if claim.claim_id != first)
        editor.project.assessments.assess(first, "misleading", "It was the 24th in some papers.")
        editor.project.assessments.assess(second, "false", "The clerk counted 28.")

        editor.press("Alt+6")
        overview = editor.workspace.overviews.current()
        assert isinstance(overview, DifferencesOverview)
        editor.until(lambda: overview.list.count() == 2, "two claims that differ")
        editor.until(lambda: overview._compared is not None, "one of them side by side")
        editor.picture("differences")
        editor.run_command("Appearance: dark")
        editor.until(lambda: editor.session.theme.dark, "the dark")
        editor.settle()
        editor.picture("differences-dark")
        editor.run_command("Appearance: light")
        editor.until(lambda: not editor.session.theme.dark, "the light")
        editor.settle()
        overview.list.setFocus()
        editor.press("3")  # as Ben has it: his reason stands
        editor.until(lambda: overview.list.count() == 1, "one is settled")
        assert editor.project.claims.get(first).rationale == "The log of the court says so."
        editor.until(lambda: overview.claim_id() == second and overview._compared, "the other one")
        editor.until(lambda: overview._compared.claim.claim_id == second, "the other one side by side")
        editor.press("6")  # nobody's: she has to say why
        editor.until(overview.reason.hasFocus, "she is asked why")
        editor.type("Counts differ by the hour.")
        editor.press("Return")
        editor.until(lambda: overview.list.count() == 0, "nothing is left")
        assert editor.project.claims.get(second).rationale == "Counts differ by the hour."
        assert editor.project.history.acts()[-1].arguments["people"] == ["Ben Ross", "Anna"]
        editor.press("Ctrl+Z")
        editor.until(lambda: overview.list.count() == 1, "it is open again")

        editor.press("Alt+4")
        dashboard = editor.workspace.overviews.current()
        assert isinstance(dashboard, Dashboard)
        editor.until(lambda: dashboard._agreement.isVisible() and dashboard._agreement.table(), "how far they agree")
        dashboard._scroll.ensureWidgetVisible(dashboard._agreement)
        editor.picture("agreement")

    assert day(job, project_file) == 0


def test_what_people_marked_otherwise_is_decided_by_one_key_with_a_reason(day: Day, project_file: str) -> None:
    """Ben and Anna have marked one article apart: ends that differ, and what only one of them marked."""
    article_id = made(project_file, blind=False)
    anna = open_project(project_file, person="Anna")
    text = anna.articles.revision(article_id).text
    for quote, wording in (
        ("On 23 June 2021 the officers", "The officers came on a Wednesday"),
        ("The clerk", "A clerk"),
    ):
        start = text.index(quote)
        claim = anna.claims.tag(article_id, start, start + len(quote), ClaimFields(wording=wording)).claim_id
        anna.evidence.add(claim, EvidenceFields(Stance.REFUTES, "primary", "Log of the gate", "County court"))
    anna.close()

    def job(editor: Editor) -> None:
        as_anna(editor)
        editor.press("Alt+8")
        overview = editor.workspace.overviews.current()
        assert isinstance(overview, PlacesOverview)
        editor.until(lambda: overview.list.count() == 3, "what they marked otherwise")
        editor.picture("places")
        editor.run_command("Appearance: dark")
        editor.until(lambda: editor.session.theme.dark, "the dark")
        editor.settle()
        editor.picture("places-dark")
        editor.run_command("Appearance: light")
        editor.until(lambda: not editor.session.theme.dark, "the light")
        overview.list.setFocus()
        editor.press("U")
        editor.until(overview.reason.hasFocus, "she is asked why")
        editor.type("The whole sentence is the claim.")
        editor.press("Return")
        editor.until(lambda: overview.list.count() == 2, "one is decided")
        [decided] = [one for one in editor.project.places.compared([article_id], decided=True) if one.decision]
        assert decided.decision is not None
        assert decided.decision.reason == "The whole sentence is the claim."
        claim = editor.project.claims.get(decided.marks[0].claim_id)
        assert [one.quote for one in claim.mentions] == ["On 23 June 2021 the officers"]
        assert [one.fields.title for one in claim.evidence] == ["Log of the court", "Log of the gate"]
        overview.list.setFocus()
        overview.list.setCurrentRow(0)
        editor.press("X")
        editor.press("Return")  # for the same reason
        editor.until(lambda: overview.list.count() == 1, "another is")
        editor.press("Ctrl+Z")
        editor.until(lambda: overview.list.count() == 2, "it is open again")

    assert day(job, project_file) == 0
