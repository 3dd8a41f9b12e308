# One command each. `make help` lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
COUNTRY ?= CN
LANGUAGE ?= zh-Hans
CATALOGUES := $(wildcard resources/locale/*/LC_MESSAGES/*.po)

.DEFAULT_GOAL := help
.PHONY: help run sheet test check format bench names build lock clean

help: ## list these commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

run: $(VENV)/.catalogues $(VENV)/.libraries ## open the desktop program
	@$(BIN)/caseapp

sheet: $(VENV)/.catalogues ## print a sheet: make sheet COUNTRY=CN LANGUAGE=zh-Hans
	@mkdir -p build/sheets
	@$(BIN)/caseapp sheet $(COUNTRY) --language $(LANGUAGE) -o build/sheets/$(COUNTRY)-$(LANGUAGE).pdf

test: $(VENV)/.catalogues $(VENV)/.libraries ## run the tests
	@$(BIN)/python -m pytest

check: $(VENV)/.catalogues $(VENV)/.libraries ## format, lint, types, layers, tests
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(MAKE) --no-print-directory test

format: $(VENV)/.ready ## put the code into its form
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: $(VENV)/.catalogues $(VENV)/.libraries ## measure speed, each figure beside its floor
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m tests.bench

names: $(VENV)/.ready ## gather the names of countries again from CLDR
	@PYTHONPATH=. $(BIN)/python docs/names/build.py

build: $(VENV)/.catalogues $(VENV)/.libraries ## make the folder that is installed on laptops
	@$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec

lock: $(VENV)/.ready ## write requirements.lock again from pyproject.toml
	@$(BIN)/uv pip compile pyproject.toml --group dev --universal --generate-hashes \
		--no-header --no-annotate --quiet --output-file requirements.lock

clean: ## remove everything that was made
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@find resources/locale -name '*.mo' -delete

$(VENV)/.ready: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) or sys.version_info >= (3, 16))' \
		|| { echo "Caseapp needs Python 3.11 to 3.15; name one with: make PYTHON=python3.12"; exit 1; }
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV) \
		|| { echo "Python's venv module is missing; on Debian: apt-get install python3-venv"; exit 1; }
	@echo "Installing what Caseapp is made of (about 600 MB, once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(VENV)/.catalogues: $(VENV)/.ready $(CATALOGUES)
	@$(BIN)/pybabel --quiet compile --domain briefing --directory resources/locale
	@touch $@

$(VENV)/.libraries: $(VENV)/.ready .ci/qt-libraries
	@PYTHON=$(BIN)/python sh .ci/qt-libraries
	@touch $@
