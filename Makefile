# What one does with a checkout. Each target prepares the environment first; that takes no time when it stands.
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python

.PHONY: help run test lint format bench robustness interop checkables findings sources similar anchors pages screenshots translations dist smoke setup setup-run lock clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

setup-run:
	@bash scripts/setup.sh run

setup: ## prepare the environment for tests, checks and packaging
	@bash scripts/setup.sh dev

run: setup-run ## open the window
	@$(PYTHON) -m annotator

test: setup ## all checks (ruff, mypy, import-linter, deptry, licences) and all tests
	@$(PYTHON) -m pytest -n 2 --dist loadfile

lint: setup ## the checks alone
	@$(PYTHON) -m pytest tests/quality

format: setup ## put the code into the house's format
	@$(PYTHON) -m ruff check --fix-only --quiet .
	@$(PYTHON) -m ruff format .

bench: setup ## the benchmarks, each against its reference
	@$(PYTHON) -m benchmarks

robustness: setup ## attack a project: kills, moves, flipped bits, hostile files, fuzzed readers; an hour or two
	@$(PYTHON) -m tests.robustness

interop: setup ## the exports in the programs of those who read them, each in its own environment; writes docs/formats-matrix.md
	@$(PYTHON) -m tests.interop

checkables: setup ## how well checkables are found: precision and recall by kind, on the labelled sentences
	@$(PYTHON) scripts/checkables_report.py

findings: setup ## how well contradictions are found: precision and recall by kind, on the labelled passages
	@$(PYTHON) scripts/findings_report.py

sources: setup ## how well sources are read for claims: passages, differences, numbers against tables, on the labelled pairs
	@$(PYTHON) scripts/sources_report.py

similar: setup ## how well claims checked before are found: MAP@5 on the judged set, beside bare FTS5
	@$(PYTHON) scripts/similar_report.py

anchors: setup ## how well places are found again in edited drafts, beside the rule of Hypothesis' client
	@$(PYTHON) -m benchmarks anchors

pages: setup ## how well pasted pages are read: date, byline, title, own words lost, on the labelled pages
	@$(PYTHON) scripts/pages_report.py

screenshots: setup ## the pictures in docs/images: the real window, and the article view in every look
	@$(PYTHON) scripts/screenshots.py

translations: setup ## bring the catalogues of resources/translations up to date with the code, and compile them
	@$(PYTHON) scripts/translations.py

dist: setup ## the program as a folder that needs no Python: dist/annotator
	@$(PYTHON) -m PyInstaller --noconfirm --log-level ERROR build.spec

smoke: dist ## start the built program in an empty environment, and use it
	@$(PYTHON) -m pytest -m packaging tests/packaging

lock: setup ## resolve the dependencies afresh into constraints.txt (needs uv)
	@uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --no-emit-index-url \
		--no-emit-find-links --no-header --no-annotate --upgrade --quiet -o constraints.txt

clean: ## remove what was built
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
