"""Quotations: precision and recall on the labelled set, every style of marks, the samples, whose words a span is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.quotations import attribution, quotations, utterance_at
from annotator.analysis.quotations.marks import marked
from annotator.domain.claim import Voice
from tests.drafts import read_file
from tests.reference.quotations.labelled import SET, measured, pieces_in

TESTS = Path(__file__).resolve().parents[1]
SEEDS = TESTS.parent / "seeds"
LEAST = 0.9
LEAST_INDIRECT = 0.85
LEAST_SPEAKERS = 0.88


@pytest.mark.parametrize("path", SET, ids=lambda path: path.stem)
def test_the_labelled_sets(path: Path) -> None:
    scores = measured(pieces_in(path))
    over_all, indirect = scores["over all"], scores["indirect"]
    assert over_all.labelled >= 30
    assert (over_all.precision >= LEAST, over_all.recall >= LEAST) == (True, True), over_all
    assert (indirect.precision >= LEAST, indirect.recall >= LEAST_INDIRECT) == (True, True), indirect
    assert over_all.speakers >= LEAST_SPEAKERS, over_all
    assert over_all.voices >= LEAST, over_all


def test_nobody_is_said_to_have_said_what_somebody_else_has() -> None:
    """A speaker who is named is right, or as good as always: better nobody than the wrong one."""
    scores = [measured(pieces_in(path))["over all"] for path in SET]
    assert sum(score.wrong for score in scores) <= sum(score.named for score in scores) * 0.02


def test_the_labels_stand_in_their_text() -> None:
    for path in SET:
        for piece in pieces_in(path):
            assert [label.text for label in piece.labels if label.text not in piece.text] == []


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("“Yes,” he said. \"No.\" «Oui.» « Non. » „Ja.“ »Nein.« ‘Aye.’ ”Jo.” 「はい」 ``Si.''", None),
        ('he would “never go,” adding “if you don’t."', ["“never go,”", '“if you don’t."']),
        ('"But we can’t,” she said.', ['"But we can’t,”']),
        ("We go on,” the letter said. “And on.”", ["We go on,”", "“And on.”"]),
        ("“Never closed, he said.\n\nNext.", ["“Never closed, he said."]),
        ("“Never closed, he said. “Closed.”", ["“Never closed, he said.", "“Closed.”"]),
        ("“One.\n\n“Two.\n\n“Three,” he said.", ["“One.\n\n“Two.\n\n“Three,”"]),
        ("‘One.\n\n‘It’s two,’ he said.", ["‘One.\n\n‘It’s two,’"]),
        ("“One.\n\nHe left.\n\n“Two,” he said.", ["“One.", "“Two,”"]),
        ("“He said ‘yes’ twice,” she said.", ["“He said ‘yes’ twice,”", "‘yes’"]),
        ('"He said "yes" twice," she said.', ['"He said "yes" twice,"', '"yes"']),
        ("'The officers' union won't,' he said.", ["'The officers' union won't,'"]),
        ("the 'big boys' and the officers' union", ["'big boys'"]),
        ("rock 'n' roll, the '90s, 'cause it's the players' game", []),
        ('He is 6\'2" tall, the board 12" wide.', []),
        ('"Is it—" he asked—"so?"', ['"Is it—"', '"so?"']),
        ("他说“你好”。", ["“你好”"]),
        ("😀 “e\u0301😀” שלום “ב”", ["“e\u0301😀”", "“ב”"]),
        ('"" “” \' " ', []),
    ],
)
def test_marks(text: str, spans: list[str] | None) -> None:
    found = [text[one.start : one.end] for one in marked(text, ["cause", "n"])]
    if spans is None:
        assert [piece.strip("“”\"«»„‘’「」`' ") for piece in found] == [
            "Yes,", "No.", "Oui.", "Non.", "Ja.", "Nein.", "Aye.", "Jo.", "はい", "Si.",
        ]  # fmt: skip
    else:
        assert found == spans


def test_the_content_is_without_the_marks_of_every_paragraph() -> None:
    text = "“One.\n\n“Two,” said Kim."
    (one,) = quotations(text)
    assert [text[start:end] for start, end in one.content] == ["One.", "Two,"]
    assert (one.speaker, one.cue) == ("Kim", "said")
    assert one.attribution is not None
    assert text[slice(*one.attribution)] == "said Kim"


def sample(number: str) -> str:
    return read_file(next(SEEDS.glob(f"{number}_*.txt"))).text


@pytest.mark.parametrize(
    ("number", "begins", "voice", "speaker", "cue"),
    [
        ("000", "'We're making", Voice.DIRECT, "Booker", ":"),
        ("000", "“making meaningful", Voice.PARTIAL, "Cory Booker", "said"),
        ("000", "“We’re making", Voice.DIRECT, "Booker", "told"),
        ("000", "“State of the Union", Voice.PARTIAL, "", ""),
        ("000", "“if you don’t", Voice.DIRECT, "Clyburn", "adding"),
        ("000", '"But I don’t', Voice.DIRECT, "Clyburn", "added"),
        ("000", "“have less than", Voice.PARTIAL, "Bash", "pressed"),
        ("000", "“I'm not negotiating", Voice.DIRECT, "Booker", "responded"),
        ("001", "As negotiations continue", Voice.DIRECT, "the letter", "said"),
        ("001", "“Maintaining", Voice.DIRECT, "the letter", "said"),
        ("001", "‘a clearly established", Voice.PARTIAL, "", ""),
        ("001", "qualified immunity must stay", Voice.INDIRECT, "Tim Scott", "indicated"),
        ("001", "“The most important", Voice.DIRECT, "Karen Bass", "said"),
        ("001", "“police violence", Voice.DIRECT, "The letter from progressive lawmakers", "states"),
        ("002", '"June or bust', Voice.PARTIAL, "Tim Scott", "told"),
        ("002", '"I think we are days', Voice.DIRECT, "the New Jersey Democrat", "told"),
        ("002", '"seems to be', Voice.PARTIAL, "Tim Scott", "said"),
        ("002", "he supports the George", Voice.INDIRECT, "Biden", "said"),
    ],
)
def test_the_samples(number: str, begins: str, voice: Voice, speaker: str, cue: str) -> None:
    (one,) = [one for one in quotations(sample(number)) if one.text.startswith(begins)]
    assert (one.voice, one.speaker, one.cue) == (voice, speaker, cue)


def test_a_pronoun_is_kept_where_two_could_be_meant() -> None:
    known, open_ = quotations("“Go,” said Ann Lee. Later Bob Ray left the room. “Stay,” she said.")
    assert (known.speaker, known.is_resolved) == ("Ann Lee", True)
    assert (open_.speaker, open_.pronoun, open_.is_resolved) == ("she", "she", False)
    _, meant = quotations("“Go,” said Ann Lee. “Stay,” she said.")
    assert (meant.speaker, meant.pronoun, meant.is_resolved) == ("Ann Lee", "she", True)
    _, other = quotations("“Go,” said Mr. Lee. “Stay,” she said.")
    assert other.speaker == "she"


def test_a_language_without_rules_has_marks_and_no_speakers() -> None:
    (one,) = quotations("„Das ist gut“, said Ana Ruiz.", "de")
    assert (one.text, one.speaker, one.cue) == ("„Das ist gut“", "", "")


# whose words a selection is


@pytest.mark.parametrize(
    ("number", "selected", "voice", "speaker"),
    [
        ("000", "We have to have a nation where we end", Voice.DIRECT, "Booker"),
        ("000", "But I don’t want to see us throw out a good bill", Voice.DIRECT, "Clyburn"),
        ("000", "because we can’t get a perfect bill,” Clyburn added.", Voice.DIRECT, "Clyburn"),
        ("000", "meaningful progress” in police", Voice.INDIRECT, "Cory Booker"),
        ("000", "State of the Union", None, ""),
        ("000", "Republicans, however, are advocating for the legal principle to stay intact.", None, ""),
        ("001", "it has led to violence", Voice.INDIRECT, "critics"),
    ],
)  # fmt: skip
def test_whose_words(number: str, selected: str, voice: Voice | None, speaker: str) -> None:
    text = sample(number)
    start = text.index(selected)
    assert attribution(text, start, start + len(selected)) == (voice, speaker)
    # the same far within a book
    book = "Nothing is said here.\n\n" * 2_000 + text + "\n\nNor here." * 2_000
    start = book.index(selected)
    assert attribution(book, start, start + len(selected)) == (voice, speaker)


def test_the_quotation_at_a_place_has_its_places_in_the_whole_text() -> None:
    text = "Nothing is said here.\n\n" * 1_000 + sample("001")
    place = text.index("not the date that it does")
    (one,) = utterance_at(text, place, place + 3)
    assert one.attribution is not None
    assert text[one.start : one.end] == one.text
    assert text[slice(*one.attribution)] == "said Rep. Karen Bass"
    assert [text[slice(*span)][:8] for span in one.content] == ["The most"]
    assert utterance_at(text, 0, 10) == ()


def test_an_interrupted_quotation_has_its_parts() -> None:
    text = "“We go,” said Ann Lee, “and we stay.” “We do,” said Bob."
    place = text.index("stay")
    assert [one.text for one in utterance_at(text, place, place + 1)] == ["“We go,”", "“and we stay.”"]


PIECES = (
    *("“", "”", '"', "'", "’", "‘", "«", "»", "„", "said ", "Sen. Ann Lee ", "he ", "said that ", ", adding "),
    *("according to ", "\n\n", "\n", ". ", ", ", ": ", "the union ", "told reporters ", "😀", "e\u0301", "\ufffc"),
)
TEXTS = st.lists(
    st.sampled_from(PIECES) | st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=6), max_size=40
).map("".join)


@given(TEXTS)
def test_any_text_is_read_and_every_span_lies_in_it(text: str) -> None:
    found = quotations(text)
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert one.text == text[one.start : one.end]
        assert one.content
        assert all(one.start <= start < end <= one.end for start, end in one.content)


@given(TEXTS, st.integers(-2, 200), st.integers(-2, 200))
def test_any_selection_has_a_voice_or_none(text: str, start: int, end: int) -> None:
    voice, speaker = attribution(text, start, end)
    assert voice is None or voice in (Voice.DIRECT, Voice.PARTIAL, Voice.INDIRECT)
    assert voice is not None or not speaker


@pytest.mark.parametrize(
    "unit",
    ["“a ", '"a" said ', "‘s’ ", "'s ' ", "he said that ", '"a” ', "“a” said Bob ", '"A," he. ', "“A.\n\n", "„«“‘"],
)
def test_no_text_costs_the_square_of_its_length(unit: str) -> None:
    # nothing is timed: what grows as the square would keep this running for many minutes
    quotations(unit * (200_000 // len(unit)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The influential US daily said the deal was dead.", [("The influential US daily", "the deal was dead")]),
        ("Anna Kolb asked why the gate had been locked.", [("Anna Kolb", "why the gate had been locked")]),
        ("Emma Stroud met Carla Venn. She said that it had changed her life.", [("she", "it had changed her life")]),
        ("Jo Marsh disagreed. She said the force had failed.", [("Jo Marsh", "the force had failed")]),
        ("He declined to say who had paid the agent.", []),
        ('The "ghost flights" cost the airline dearly.', [("", '"ghost flights"')]),
        ("Records released in May show that he knew of it.", [("Records", "he knew of it")]),
    ],
)
def test_who_speaks(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(one.speaker, one.text) for one in quotations(text)] == wanted


@pytest.mark.parametrize(
    ("code", "text", "speaker", "cue"),
    [
        ("de", "„Das stimmt nicht“, sagte Anna Weber.", "Anna Weber", "sagte"),
        ("de", "„Das stimmt nicht“, sagte Anwältin Derya Yıldız am Montag.", "Derya Yıldız", "sagte"),
        ("fr", "« C'est faux », a déclaré Julien Ferrand.", "Julien Ferrand", "déclaré"),
        ("fr", "« C'est faux », dit Julien Ferrand.", "Julien Ferrand", "dit"),
        ("es", "«Es falso», dijo Javier Molina.", "Javier Molina", "dijo"),
    ],
)
def test_other_languages_name_who_speaks_beside_the_marks(code: str, text: str, speaker: str, cue: str) -> None:
    (found,) = quotations(text, code)
    assert (found.voice, found.speaker, found.cue) == (Voice.DIRECT, speaker, cue)


def test_an_unknown_language_has_its_marks_and_no_speakers() -> None:
    (found,) = quotations("«Ez egy teszt», mondta Nagy Anna.", "hu")
    assert (found.content, found.speaker, found.cue) == (((1, 13),), "", "")
