# Everything runs in a virtual environment of its own (.venv), made on first use from nothing but Python 3.11 or newer.
# What goes into it is locked: requirements.txt for the generator, requirements-dev.txt for all that works on it.

VENV := .venv
ifeq ($(OS),Windows_NT)
PYTHON ?= python
SCRIPTS := Scripts
EXE := .exe
else
PYTHON ?= python3
SCRIPTS := bin
EXE :=
endif
BIN := $(VENV)/$(SCRIPTS)
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
TOOL := $(VENV)/.tool-installed
DEV := $(VENV)/.dev-installed

PRISM := .cache/prism/.installed
AXE := .cache/axe/.installed

# Only what resolves dependencies needs uv: the targets lock, test-newest and test-lowest.
UV := .cache/uv/$(SCRIPTS)/uv$(EXE)
LOCKING := --quiet --universal --python-version 3.11 --group build --generate-hashes --no-emit-index-url \
	--custom-compile-command 'make lock'

define install-locked
	$(PIP) install --require-hashes --no-deps --requirement $(1)
	$(PIP) install --no-deps --no-build-isolation --editable .
endef

define test-with
	$(UV) venv --quiet --clear --seed --python $(PYTHON) .cache/venv-$(1)
	$(UV) pip install --quiet --python .cache/venv-$(1) $(2) --group build --editable '.[dev,docs]'
	.cache/venv-$(1)/$(SCRIPTS)/python -m pytest $(ARGS)
endef

.DEFAULT_GOAL := help
.PHONY: help generate check regen bump diff versions test test-slow fuzz test-matrix test-newest test-lowest lint format sync \
	typecheck prism corpus mutants docs axe bench dist test-wheel lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

generate: $(TOOL) ## generate the client of every pinned version whose description is here
	$(BIN)/sdkgen generate $(ARGS)

check: $(TOOL) ## exit 1 with a diff if the generated clients are not what would be generated
	$(BIN)/sdkgen generate --check $(ARGS)

regen: $(DEV) ## after a change of the generator: write the generated client and the expected files of tests/cases anew
	$(BIN)/sdkgen generate $(ARGS)
	$(BIN)/python -m tests.update_cases

bump: $(TOOL) ## VERSION=2.10 [FROM=file or URL]: fetch, pin, generate, and say what changes for callers
	@test -n "$(VERSION)" || { echo "usage: make bump VERSION=2.10 [FROM=path-or-url]" >&2; exit 2; }
	$(BIN)/sdkgen bump $(VERSION) $(if $(FROM),--from $(FROM))

diff: $(TOOL) ## OLD=2.9 NEW=2.10: what changes for callers between two versions
	$(BIN)/sdkgen diff $(OLD) $(NEW)

versions: $(TOOL) ## the pinned versions and their state
	$(BIN)/sdkgen versions

test: $(DEV) ## run the tests
	$(BIN)/python -m pytest $(ARGS)

test-slow: $(DEV) ## run the long concurrency and fault tests too
	$(BIN)/python -m pytest -m "slow or not slow" $(ARGS)

fuzz: $(DEV) ## [ARGS="--seconds 600 --seed 1 reader"] random input for readers, overlays, emitters and parsers, for a minute by default
	$(BIN)/python -m tests.fuzz $(ARGS)

test-matrix: $(DEV) ## run the tests under every supported Python that is installed
	@for version in 3.11 3.12 3.13 3.14; do \
		python=; \
		for candidate in python$$version $$HOME/.pyenv/versions/$$version.*/bin/python; do \
			if $$candidate -c '' 2>/dev/null; then python=$$candidate; break; fi; \
		done; \
		if [ -z "$$python" ]; then echo "Python $$version: not installed, skipped"; continue; fi; \
		echo "Python $$version:"; $(MAKE) --no-print-directory test VENV=.cache/venv-$$version PYTHON=$$python || exit 1; \
	done

prism: $(DEV) ## call every operation of the embedded description and of the cases against Stoplight Prism (needs npm)
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory $(PRISM) && $(BIN)/python -m tests.oracle $(ARGS); \
	else echo "make prism: SKIPPED, npm is not installed"; fi

corpus: $(DEV) ## run about 2,600 public descriptions and call their clients (needs npm; ARGS="--sample 50 --only stripe")
	@if command -v npm >/dev/null; then $(BIN)/python -m tests.corpus $(ARGS); \
	else echo "make corpus: SKIPPED, npm is not installed"; fi

mutants: $(DEV) ## change lines of the runtime and of lowering, sampled, and list what no test notices (ARGS="--sample 100 --seed 7")
	$(BIN)/python -m tests.mutants $(ARGS)

test-newest: $(UV) ## run the tests with every dependency at its newest allowed version
	$(call test-with,newest,--resolution highest)

test-lowest: $(UV) ## run the tests with every dependency of pyproject.toml at its lowest allowed version
	$(call test-with,lowest,--resolution lowest-direct)

sync: $(DEV) ## write what is derived: the synchronous half of the runtime, and the names that generated code uses itself
	$(BIN)/python -m generator.unasync
	$(BIN)/python -m generator.used_names

lint: $(DEV) ## ruff, Black on our own code, and whether what is derived is what it is derived from
	$(BIN)/python -m generator.unasync --check
	$(BIN)/python -m generator.used_names --check
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet generator tests examples || { echo "run: make format" >&2; exit 1; }

format: $(DEV) ## format our own code
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/black --quiet generator tests examples

typecheck: $(DEV) ## mypy --strict and pyright on the generator and the runtime
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

docs: $(DEV) ## build the reference of every pinned version whose description is here, as a site to be read in a browser
	$(BIN)/sdkgen docs --out .cache/docs --site site $(ARGS)

axe: ## install axe-core, which tests of the pages look for faults of accessibility with (needs npm; skipped without it)
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory $(AXE); \
	else echo "make axe: SKIPPED, npm is not installed"; fi

bench: $(DEV) ## measure speed, as ratios against something else in the same minute
	$(BIN)/python -m tests.bench $(ARGS)

dist: $(DEV) ## build the wheel and the sdist
	rm -rf dist
	$(BIN)/python -m hatchling build

test-wheel: dist ## install the wheel and then the client that it generates, each into an empty environment
	rm -rf .cache/wheel
	$(PYTHON) -m venv .cache/wheel/tool
	.cache/wheel/tool/$(SCRIPTS)/python -m pip install --quiet --disable-pip-version-check dist/*.whl
	cd .cache/wheel && tool/$(SCRIPTS)/sdkgen generate
	diff -r -x __pycache__ generated/intercom-2.9 .cache/wheel/generated/intercom-2.9
	$(PYTHON) -m venv .cache/wheel/client
	.cache/wheel/client/$(SCRIPTS)/python -m pip install --quiet --disable-pip-version-check .cache/wheel/generated/intercom-2.9
	.cache/wheel/client/$(SCRIPTS)/python -I -c \
		'from intercom_v2_9 import testing; assert testing.fake_client().admins.list().admins'

lock: $(UV) ## raise every locked version to the newest allowed one (ARGS="--upgrade-package black": only that one)
	$(UV) pip compile $(LOCKING) $(or $(ARGS),--upgrade) --all-extras --output-file requirements-dev.txt pyproject.toml
	$(UV) pip compile $(LOCKING) --upgrade --constraint requirements-dev.txt --output-file requirements.txt pyproject.toml

$(PRISM): tests/oracle/package.json tests/oracle/package-lock.json
	mkdir -p $(@D)
	cp $^ $(@D)
	cd $(@D) && npm ci --no-audit --no-fund --no-update-notifier --loglevel=error
	@touch $@

$(AXE): tests/docs/package.json tests/docs/package-lock.json
	mkdir -p $(@D)
	cp $^ $(@D)
	cd $(@D) && npm ci --no-audit --no-fund --no-update-notifier --loglevel=error
	@touch $@

clean: ## remove the virtual environment and every cache
	rm -rf $(VENV) dist site .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python$(EXE):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; say which: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(TOOL): pyproject.toml requirements.txt | $(BIN)/python$(EXE)
	$(call install-locked,requirements.txt)
	@touch $@

$(DEV): pyproject.toml requirements-dev.txt | $(BIN)/python$(EXE)
	$(call install-locked,requirements-dev.txt)
	@touch $(TOOL) $@

$(UV):
	$(PYTHON) -m venv .cache/uv
	.cache/uv/$(SCRIPTS)/python -m pip install --quiet --disable-pip-version-check uv
