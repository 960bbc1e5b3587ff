"""`annotator formats` tells what can be chosen of a format, in words and as data."""

from __future__ import annotations

from annotator.exporting import WRITERS
from tests.cli.conftest import Desk


def test_every_option_is_told_as_it_is_declared(desk: Desk) -> None:
    told = {writer["id"]: writer for writer in desk.ask("formats")["writers"]}
    assert list(told) == [writer.id for writer in WRITERS]
    for writer in WRITERS:
        one = told[writer.id]
        assert one["shapes"] == [str(shape) for shape in writer.shapes]
        assert one["extra"] == (list(writer.extra) if writer.extra else None)
        assert [(option["key"], option["kind"], option["default"]) for option in one["options"]] == [
            (option.key, str(option.kind), option.default) for option in writer.all_options
        ]
    [markup] = [option for option in told["claimreview"]["options"] if option["key"] == "markup"]
    assert [choice["value"] for choice in markup["choices"]] == ["json", "html", "feed"]
    assert all(choice["label"] for choice in markup["choices"])


def test_one_format_shows_its_options(desk: Desk) -> None:
    shown = desk.run_here("formats", "claimreview").text
    assert "markup" in shown
    assert "json | html" in shown
    assert "brat" not in shown
    assert [writer["id"] for writer in desk.run_here("formats", "claimreview", "--json").json["writers"]] == [
        "claimreview"
    ]


def test_a_format_that_is_none_is_refused(desk: Desk) -> None:
    done = desk.run_here("formats", "nonsense")
    assert done.status == 1
    assert "no format 'nonsense'" in done.stderr
