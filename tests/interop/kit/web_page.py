"""Runs a program of JavaScript under node with a page (jsdom) around it, in the folder of a script's npm packages."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

PAGE = """
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<!DOCTYPE html><body></body>');
const names = 'document Node NodeFilter Range AbstractRange StaticRange HTMLElement Element Text MutationObserver';
globalThis.window = window;
for (const name of names.split(' ')) globalThis[name] = window[name];
const input = JSON.parse(readFileSync(process.argv[2], 'utf8'));
function page(text) {
  const place = document.createElement('div');
  place.textContent = text;
  document.body.replaceChildren(place);
  return place;
}
"""


def ran(program: str, given: object) -> Any:
    """Return the JSON that a program prints; it finds what is given as `input`, and `page(text)` shows a text."""
    folder = Path(os.environ["INTEROP_NODE"])
    with tempfile.TemporaryDirectory() as place:
        data = Path(place) / "input.json"
        data.write_text(json.dumps(given), encoding="utf-8")
        code = folder / "program.mjs"
        code.write_text(PAGE + program, encoding="utf-8")
        done = subprocess.run(["node", str(code), str(data)], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout.strip("\n").split("\n")[-1])  # U+2028 parts no line of JSON


def version(package: str) -> str:
    """Return the version of an npm package."""
    place = Path(os.environ["INTEROP_NODE"]) / "node_modules" / package / "package.json"
    return str(json.loads(place.read_text("utf-8"))["version"])
