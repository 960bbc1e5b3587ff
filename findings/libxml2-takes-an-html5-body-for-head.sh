#!/usr/bin/env bash
# lxml 6.1.3 (its libxml2): a page without a body tag whose body begins with an element of HTML 5 has no body.
#
# Expected: HTML lets the tag <body> be left out, and SingleFile leaves it out; <article> begins the body, as <div> does.
# Seen: before <div> libxml2 puts the body in. <article>, <main>, <header>, <nav> it does not know, so it leaves them in the
# head: there is no body, and whoever reads the body reads nothing.
# Met: pages saved with SingleFile "held no text". Do: put <body> in before the first such element.
# Versions: lxml 6.1.3.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'lxml==6.1.3'
"$folder/venv/bin/python" - <<'PROGRAM'
from lxml import etree

print("libxml2", etree.LIBXML_VERSION)
for name in ("div", "article", "main", "header", "nav"):
    page = f"<!DOCTYPE html><html><meta charset=utf-8><title>T</title><{name}><p>Words.</p></{name}>"
    root = etree.fromstring(page, etree.HTMLParser())
    words = "".join(root.find(".//p").itertext())
    around = [element.tag for element in root.find(".//p").iterancestors()]
    print(f"{name:8} body: {root.find('body') is not None}  {words!r} lies in {around}")
PROGRAM
