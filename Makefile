# `make demo` and `make test` do all the set-up themselves; Python 3.11+ and make are all they need.
PYTHON ?= python3
BIN = .venv/bin

.PHONY: install demo test test-browser test-long lint bench bench-load accuracy lock

install: .venv/installed

.venv/installed: requirements.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

demo: install
	$(BIN)/tinhlog demo

lint: install
	$(BIN)/ruff check .
	$(BIN)/mypy

# Each test once, at small sizes, on as many cores as there are.
test: lint
	$(BIN)/pytest -n auto

# What a person does in a browser; needs Chromium (Debian: apt-get install chromium), or CHROMIUM=/path/to/it.
test-browser: install
	$(BIN)/pytest -m browser -n 0 tests/browser

# The same tests with a hundred times the examples, kills and sizes.
test-long: lint
	TINHLOG_TEST_SCALE=100 $(BIN)/pytest -n auto

bench: install
	$(BIN)/python -m bench
	$(BIN)/python -m bench.feeds

# The web server under load, beside Datasette in an environment of its own; needs wrk (Debian: apt-get install wrk).
bench-load: install .venv-datasette/installed
	$(BIN)/python -m bench.load

.venv-datasette/installed: bench/datasette.txt
	test -x .venv-datasette/bin/python || $(PYTHON) -m venv .venv-datasette
	.venv-datasette/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r bench/datasette.txt
	touch $@

# On our own annotated articles, and on the corpus where it is at hand.
CORPUS = $(wildcard ../shared/corpus/train ../shared/corpus/check)
accuracy: install
	$(BIN)/python -m bench.accuracy --floor bench/press/floor.json $(addprefix bench/press/,dev desk wire series held desk-held wire-held fresh series-held) $(CORPUS)
	$(BIN)/python -m bench.pages $(addprefix bench/press/,series-held fresh wire-held) $(filter %/check,$(CORPUS))
	$(if $(CORPUS),$(BIN)/python -m bench.occasions ../shared/corpus/train/articles.jsonl bench/press/train-occasions.jsonl)

# Needs uv; the files it writes name no download host.
COMPILE = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate
lock:
	$(COMPILE) --extra alerts --extra dask --extra llm --extra parquet --extra web --group dev pyproject.toml -o requirements.txt
	$(COMPILE) --group bench -o bench/datasette.txt
