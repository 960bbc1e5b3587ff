#!/usr/bin/env bash
# mdit-py-plugins 0.7.0: of two footnotes with one label the last wins, and one that nobody refers to is gone.
#
# Expected: as with link references, where CommonMark and markdown-it-py take the first definition of a label; and a
# footnote's text is somewhere among the tokens, referred to or not.
# Seen: the second text replaces the first under the mark, in a text joined from two chapters the wrong source under a
# claim; a note without a mark leaves no token, no output and no warning, only its label in env["footnotes"]["refs"] with
# -1. Notes come in the order of their marks.
# Met: Markdown drafts whose footnotes are the sources. Do: find the definitions in the source and compare the labels.
# Versions: mdit-py-plugins 0.7.0, markdown-it-py 4.3.0.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'mdit-py-plugins==0.7.0' 'markdown-it-py==4.3.0'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

print("mdit-py-plugins", version("mdit-py-plugins"), "markdown-it-py", version("markdown-it-py"))
DRAFT = """Twenty people came.[^count] See [the minutes].

[the minutes]: https://example.org/first
[the minutes]: https://example.org/second

[^count]: The clerk, on the telephone.
[^count]: The programme, page 3.
[^spare]: The steward, by letter.
"""
env: dict = {}
tokens = MarkdownIt().use(footnote_plugin).parse(DRAFT, env)
inline = [token.content for token in tokens if token.type == "inline"]
link = next(child for token in tokens for child in token.children or [] if child.type == "link_open")
print("link:", link.attrs["href"])
print("notes:", inline[1:])
print("the spare note anywhere:", "steward" in repr(tokens) + repr(env))
print("refs:", env["footnotes"]["refs"])
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
mdit-py-plugins 0.7.0 markdown-it-py 4.3.0
link: https://example.org/first
notes: ['The programme, page 3.']
the spare note anywhere: False
refs: {':count': 0, ':spare': -1}
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
