"""What a screen reader would do, over AT-SPI: looks the program up on the accessibility bus, reads, moves, listens.

Run by the system's own Python, which has the bindings (gir1.2-atspi-2.0): `probe.py PROGRAM ARGUMENT...`, in a session
bus of its own. Starts the program, and prints what it found as one JSON object. No test stands here: what is right is
told in test_screen_reader.py.
"""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - the version is required first

warnings.simplefilter("ignore", DeprecationWarning)  # of the bindings' own names, which differ from version to version
PATIENCE = 30_000  # ms; all that is waited for comes at once, but these machines are shared
DEEPEST = 20
WIDEST = 60
EVENTS = (
    "object:text-caret-moved",
    "object:text-selection-changed",
    "object:announcement",
    "object:state-changed:focused",
)


class Desk:
    """The accessibility bus as one who listens on it knows it."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._heard)
        for name in EVENTS:
            self._listener.register(name)

    def _heard(self, event: Any) -> None:
        source = event.source
        said = event.any_data if isinstance(event.any_data, str) else ""
        role = source.get_role_name() if source is not None else ""
        self.events.append({"type": event.type, "detail": event.detail1, "said": said, "role": role})

    def until(self, seen: Callable[[], Any], what: str) -> Any:
        """Wait until something is there, and return it."""
        context, late = GLib.MainContext.default(), []
        GLib.timeout_add(PATIENCE, lambda: late.append(True))
        GLib.timeout_add(50, lambda: not late)  # what is on the bus is looked at anew
        while not (found := seen()):
            if late:
                raise SystemExit(f"waited in vain: {what}; heard: {self.events}")
            context.iteration(True)
        late.append(True)
        return found

    def heard_after(self, act: Callable[[], Any], *kinds: str) -> list[dict[str, Any]]:
        """Do something, wait until an event of each kind has come, and return all that came."""
        self.events.clear()
        act()
        self.until(lambda: all(any(kind in e["type"] for e in self.events) for kind in kinds), f"events {kinds}")
        return list(self.events)


def turn_on() -> None:
    """Do what a screen reader does at its start: tell the session that assistive technology is at work."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0, PATIENCE, None
    )


def application() -> Any:
    """Return the program, None before it is on the bus."""
    desktop = Atspi.get_desktop(0)
    there = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
    return next((one for one in there if one is not None and one.get_name() == "Annotator"), None)


def below(one: Any, depth: int = 0) -> Iterator[Any]:
    """Yield a thing and all in it."""
    if one is None or depth > DEEPEST:
        return
    yield one
    for number in range(min(one.get_child_count(), WIDEST)):
        yield from below(one.get_child_at_index(number), depth + 1)


def named(role: str, name: str = "") -> Any:
    """Return the first thing of a role, of a name that begins so, that is on the screen."""
    for one in below(application()):
        if one.get_role_name() == role and (one.get_name() or "").startswith(name) and shows(one):
            return one
    return None


def shows(one: Any) -> bool:
    return bool(one.get_state_set().contains(Atspi.StateType.SHOWING))


def box(extents: Any) -> dict[str, int]:
    return {"x": extents.x, "y": extents.y, "width": extents.width, "height": extents.height}


def around(text: Any, offset: int) -> dict[str, Any]:
    """Return word, sentence and line at an offset, as the program parts them."""
    parts = {}
    for name in ("WORD", "SENTENCE", "LINE"):
        part = Atspi.Text.get_string_at_offset(text, offset, getattr(Atspi.TextGranularity, name))
        parts[name.lower()] = {"start": part.start_offset, "end": part.end_offset, "text": part.content}
    return parts


def mentions(article: Any) -> list[dict[str, Any]]:
    """Return the mentions that the article lists."""
    children = [article.get_child_at_index(number) for number in range(article.get_child_count())]
    return [
        {
            "name": one.get_name(),
            "description": one.get_description(),
            "box": box(Atspi.Component.get_extents(one, Atspi.CoordType.SCREEN)),
            "parent": one.get_parent().get_role_name(),
            "index": one.get_index_in_parent(),
        }
        for one in children
        if one is not None and one.get_role_name() == "link"
    ]


def read(desk: Desk, asked: dict[str, Any]) -> dict[str, Any]:
    """Do all that is asked, in order, and return what was found."""
    found: dict[str, Any] = {}
    program = desk.until(application, "the program on the accessibility bus")
    found["toolkit"] = program.get_toolkit_name()
    article = desk.until(lambda: named("document frame"), "the article")
    desk.until(lambda: Atspi.Text.get_character_count(article) > len(asked["before"]), "the article's text")
    states = article.get_state_set()
    found["article"] = {
        "name": article.get_name(),
        "read_only": bool(states.contains(Atspi.StateType.READ_ONLY)),
        "multi_line": bool(states.contains(Atspi.StateType.MULTI_LINE)),
    }
    found["characters"] = Atspi.Text.get_character_count(article)
    found["text"] = Atspi.Text.get_text(article, 0, -1)
    found["slices"] = [Atspi.Text.get_text(article, start, end) for start, end in asked["slices"]]
    at = asked["caret"]
    found["around"] = around(article, at)
    extents = Atspi.Text.get_character_extents(article, at, Atspi.CoordType.SCREEN)
    found["extents"] = box(extents)
    found["back"] = Atspi.Text.get_offset_at_point(
        article, extents.x + extents.width // 2, extents.y + extents.height // 2, Atspi.CoordType.SCREEN
    )
    found["window"] = box(Atspi.Component.get_extents(named("frame"), Atspi.CoordType.SCREEN))
    found["moved"] = desk.heard_after(lambda: Atspi.Text.set_caret_offset(article, at), "text-caret-moved")
    found["caret"] = Atspi.Text.get_caret_offset(article)
    found["entered"] = desk.heard_after(lambda: Atspi.Text.set_caret_offset(article, asked["mention"]), "announcement")
    start, end = asked["selection"]
    found["selected"] = desk.heard_after(lambda: Atspi.Text.add_selection(article, start, end), "selection-changed")
    found["mentions"] = desk.until(lambda: mentions(article), "the mentions")
    link = next(one for one in below(article) if one.get_role_name() == "link")
    found["press"] = [Atspi.Action.get_action_name(link, n) for n in range(Atspi.Action.get_n_actions(link))]
    Atspi.Action.do_action(link, 0)
    found["far"] = {}
    for name, offset in asked["far"].items():
        Atspi.Text.set_caret_offset(article, offset)
        desk.until(
            lambda name=name: [one["name"] for one in mentions(article)] == asked["named"][name], f"{name} listed"
        )
        found["far"][name] = [one["description"] for one in mentions(article)]
    status = desk.until(lambda: named("check box", asked["status"]), "the status buttons of the claim's card")
    found["status"] = {
        "name": status.get_name(),
        "checked": bool(status.get_state_set().contains(Atspi.StateType.CHECKED)),
        "all": [one.get_name() for one in below(status.get_parent()) if one.get_role_name() == "check box"],
    }
    found["card"] = desk.until(lambda: named("table cell", asked["card"]), "the claim's card").get_name()
    found["fields"] = [
        one.get_name() for one in below(program) if one.get_role_name() in ("text", "combo box") and shows(one)
    ]
    found["nameless"] = [
        describe(one) for one in below(program) if shows(one) and needs_name(one) and not one.get_name()
    ]
    return found


def needs_name(one: Any) -> bool:
    return bool(one.get_state_set().contains(Atspi.StateType.FOCUSABLE)) and one.get_role_name() in (
        "push button", "toggle button", "check box", "radio button", "text", "combo box", "list", "table", "link",
    )  # fmt: skip


def describe(one: Any) -> str:
    above = one.get_parent()
    return f"{one.get_role_name()} in {above.get_role_name()} '{above.get_name()}'"


def main() -> None:
    """Start the program, look at it, end it."""
    asked = json.loads(sys.argv[1])
    turn_on()
    desk = Desk()
    program = subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL)
    try:
        found = read(desk, asked)
    finally:
        program.terminate()
        ended = program.wait()
    sys.stdout.write(json.dumps({**found, "ended": ended}))


main()
