# Everything that one can do here: `make help`. Needs only Python 3.11+, git and make; the rest is set up on the way.
PYTHON ?= python3
BIN := .venv/bin
REGION ?= mkdocs.yml
# Python keeps what it compiled, also where the environment says that it should not: else each core compiles all of it in each run.
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto --dist worksteal
ASSETS := $(shell find templates/assets -type f 2>/dev/null) $(wildcard templates/parts/icoon*.svg)
# What pip would compile on one core, one package after the other, is compiled on all of them. Some packages hold files
# that are no Python of today: these say so when they are used.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile
COMPILE := $(BIN)/python -m compileall -q -j 0 .venv/lib site_plugins >/dev/null 2>&1 || true
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help site test serve check generate talen assets handboek lint format unit browser-tests browser bench fuzz mutate weigh plaatjes lock clean

help: ## what one can do
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

site: build/assets/.stamp ## set everything up, validate, build site/
	@$(BIN)/kaart build -f $(REGION)

serve: build/assets/.stamp ## the same, then a preview on http://127.0.0.1:8000/ that follows your changes
	@$(BIN)/kaart serve -f $(REGION)

check: .venv/.site ## validate the places and the words
	@$(BIN)/kaart check -f $(REGION)

# Style and types are looked at meanwhile; what is wrong with them is said last, where it is seen.
test: build/assets/.stamp .venv/.test node_modules/.test browser ## set everything up and run every test, browser tests too
	@$(MAKE) --no-print-directory lint >build/lint.txt 2>&1 & lint=$$!; \
	$(PYTEST); tests=$$?; \
	wait $$lint || { cat build/lint.txt; exit 1; }; exit $$tests

unit: build/assets/.stamp .venv/.test node_modules/.test ## the quick tests only, no browser
	@$(PYTEST) -m "not browser"

browser-tests: build/assets/.stamp .venv/.test node_modules/.test browser ## the tests in a browser only
	@$(PYTEST) -m browser

lint: .venv/.test node_modules/.test ## style, types, and who imports whom: ruff, mypy, import-linter, tsc, dependency-cruiser
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache --no-logo
	@$(BIN)/python scripts/node.py node_modules/typescript/bin/tsc -p tsconfig.json
	@$(BIN)/python scripts/node.py node_modules/typescript/bin/tsc -p tsconfig.worker.json
	@$(BIN)/python scripts/node.py node_modules/dependency-cruiser/bin/dependency-cruiser.mjs templates/assets/js

format: .venv/.test ## lay out the Python code
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

generate: .venv/.site ## write docs/velden.md, docs/voorbeeld.yml and the JSON Schema anew from the model
	@$(BIN)/python scripts/generate.py

talen: .venv/.site ## bring the catalogues of languages/locale up to date with what is said; CODES="tr pl": new ones
	@$(BIN)/python scripts/talen.py $(CODES)

assets: build/assets/.stamp ## bundle scripts and styles into build/assets

handboek: .venv/.site ## build the handbook, Dutch and English, in build/handboek
	@$(BIN)/mkdocs build --quiet --strict -f handboek/nl.yml
	@$(BIN)/mkdocs build --quiet --strict -f handboek/en.yml
	@echo "Het handboek staat in build/handboek"

bench: build/assets/.stamp .venv/.test ## how fast checks and builds are, as ratios; FULL=1: 5,000 places in 8 languages
	@$(BIN)/python scripts/bench.py $(if $(FULL),--places 5000 --languages 8)

fuzz: .venv/.test ## 100,000 mutated files through reading, checks and edits
	@$(BIN)/python scripts/fuzz.py

mutate: build/assets/.stamp .venv/.mutate node_modules/.test ## which changes to the code would no test notice (long); ROOM="place javascript": these rooms; SAMPLE=20: so many of each module
	@$(BIN)/python scripts/mutate.py $(if $(SAMPLE),--sample $(SAMPLE)) $(ROOM)

weigh: build/assets/.stamp .venv/.test browser ## what a visitor receives, page by page, in a real browser
	@$(BIN)/python scripts/weigh.py

plaatjes: build/assets/.stamp .venv/.test browser ## take the pictures of the form in CONTRIBUTING.md anew, of site/
	@$(BIN)/python scripts/plaatjes.py

browser: .venv/.test ## find or install the browser for the tests
	@$(BIN)/python scripts/browser.py

lock: .venv/.test ## pin every dependency anew (needs the network)
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --extra build --extra test pyproject.toml -o requirements/test.txt
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --extra build --constraints requirements/test.txt pyproject.toml -o requirements/site.txt
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --group release -o requirements/release.txt
	@$(BIN)/python scripts/node.py npm install --package-lock-only --no-audit --no-fund

clean: ## remove everything that can be made again
	rm -rf .venv node_modules build site .cache .tmp .mypy_cache .pytest_cache .ruff_cache .hypothesis

# ---- setting up; each stamp says what it was made from ----
.venv/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 of nieuwer is nodig; dit is $$($(PYTHON) --version)."; exit 1; }
	@echo "Omgeving klaarzetten in .venv ..."
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/.site: .venv/.made requirements/site.txt pyproject.toml
	@echo "Python-pakketten installeren ..."
	@$(PIP) --require-hashes -r requirements/site.txt
	@mkdir -p build/assets # the wheel takes it along, so it must be there
	@$(PIP) --no-build-isolation --no-deps --editable .
	@$(COMPILE)
	@touch $@

.venv/.test: .venv/.site requirements/test.txt
	@echo "Pakketten voor de tests installeren ..."
	@$(PIP) --require-hashes -r requirements/test.txt
	@$(COMPILE)
	@touch $@

.venv/.mutate: .venv/.test
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --constraints requirements/test.txt --extra mutate -r pyproject.toml
	@touch $@

node_modules/.site: package.json package-lock.json .venv/.site
	@echo "npm-pakketten installeren ..."
	@$(BIN)/python scripts/node.py npm ci --omit=dev --no-audit --no-fund --no-update-notifier --loglevel=error
	@touch $@

node_modules/.test: package.json package-lock.json .venv/.site
	@echo "npm-pakketten voor de tests installeren ..."
	@$(BIN)/python scripts/node.py npm ci --no-audit --no-fund --no-update-notifier --loglevel=error
	@touch $@ node_modules/.site

build/assets/.stamp: node_modules/.site $(wildcard scripts/asset*.py) scripts/shrink.mjs $(ASSETS)
	@$(BIN)/python scripts/assets.py
	@touch $@
