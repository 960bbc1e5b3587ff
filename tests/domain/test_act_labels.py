"""What acts are called: from their kind and their arguments, in English or in the reader's language."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from annotator.domain.act_labels import act_label, encoded, taken_back, taking_back, withdrawing
from annotator.messages import Message

SERVICES = Path(__file__).resolve().parents[2] / "annotator" / "services"


@pytest.mark.parametrize(
    ("name", "arguments", "label"),
    [
        ("tag", {}, "tag a claim"),
        ("import", {"count": 1}, "import an article"),
        ("import", {"count": 1200}, "import 1,200 articles"),
        ("set_status", {"status": "false", "count": 1}, "set status false"),
        ("set_status", {"status": "false", "count": 3}, "set status false on 3 claims"),
        ("assign", {"assigned_to": "Anna"}, "assign to Anna"),
        ("assign", {"due": ""}, "take the due date away"),
        ("assign", {"priority": 3}, "set priority high"),
        ("assign", {"priority": 3, "due": ""}, "set the work on it"),
        ("edit_claim", {"fields": ["speaker_role"]}, "set the speaker's role"),
        ("edit_claim", {"fields": ["speaker_role", "kind"]}, "edit the claim"),
        ("change_claims", {"fields": ["claimant"], "add": ["date"], "remove": [], "count": 2},
         "set the claimant, add the tag date on 2 claims"),
        ("merge_tag", {"tag": "a", "into": "b", "count": 0}, "merge the tag a into b"),
        ("merge_tag", {"tag": "a", "into": "b", "count": 1}, "merge the tag a into b on 1 claim"),
        ("edit_status", {"status": "false", "fields": ["ink", "tint"]}, "set the colours of the status false"),
        ("sign_off", {"missing": {"unchecked": 1}, "reason": "It must go out."},
         "sign off although 1 claim is not checked yet: It must go out."),
        ("close_query", {"on_behalf_of": "Anna"}, "close the query on behalf of Anna"),
        ("delete_claims", {"count": 1, "sign_off_withdrawn": True}, "remove the claim; sign-off withdrawn"),
    ],
)  # fmt: skip
def test_an_act_is_called_by_its_kind_and_arguments(name: str, arguments: dict[str, object], label: str) -> None:
    stored = encoded(name, arguments)
    assert act_label(stored) == label
    assert isinstance(act_label(stored), Message)
    for kind in ("undo", "redo"):
        back = act_label(encoded(kind, taking_back(stored)))
        assert back == f"{kind}: {label}"
        assert taken_back(back) == label


@pytest.mark.parametrize("words", ["set status false", "", "waive “{x}”", "{", '{"act":1}', "{not json}", "[1]"])
def test_words_of_an_older_program_stay_as_they_are(words: str) -> None:
    assert act_label(words) == words
    assert act_label(encoded("undo", taking_back(words))) == f"undo: {words}"
    assert taken_back(f"undo: {words}") == words


@pytest.mark.parametrize("arguments", [{}, {"count": "many"}, {"fields": 3}, {"tag": None}])
@pytest.mark.parametrize("name", ["dance_on_the_claim", "merge_tag", "edit_claim", "undo"])
def test_what_a_later_program_did_is_called_by_its_kind(name: str, arguments: dict[str, object]) -> None:
    label = act_label(encoded(name, arguments))
    assert label
    if name == "dance_on_the_claim":
        assert label == "dance on the claim"


def test_every_kind_that_the_services_do_has_a_name() -> None:
    named = {
        name for path in SERVICES.glob("*.py") for name in re.findall(r'writing\("(\w+)"', path.read_text("utf-8"))
    }
    named |= {"edit_claim", "answer", "edit_query", "edit_comment", "edit_correction", "reopen_query", "undo", "redo"}
    assert len(named) > 50
    arguments = {"count": 2, "status": "s", "tag": "t", "into": "i", "tags": ["t"], "text": "x", "kind": "date",
                 "search": "q", "file": "f", "scale": "c", "codebook": "c", "backup": "b", "fields": ["kind"],
                 "words": "w"}  # fmt: skip
    unnamed = [name for name in sorted(named) if not isinstance(act_label(encoded(name, arguments)), Message)]
    assert unnamed == []


def test_a_broken_sign_off_is_among_the_arguments() -> None:
    stored = encoded("comment", withdrawing({}))
    assert json.loads(stored) == {"act": "comment", "sign_off_withdrawn": True}
    assert act_label(stored) == "comment; sign-off withdrawn"
