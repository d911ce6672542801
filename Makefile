# make serve | test | test-long | fuzz | mutants | bench | size | dist | screens | docs-kit | clean        CONTRIBUTING.md says what each does.

SHELL := /bin/bash
export PATH := $(CURDIR)/target/tools/bin:$(PATH)

PORT ?= 8080
HOST ?= localhost
# Where the demo will be, for what has to be an absolute address. The build reads it from the environment.
export BASE_URL ?=

# The sources of the bundle. If one is missing here, `make serve` serves a stale page.
SOURCES := $(shell find src crates static -type f) $(addprefix tools/,docs-kit/id.mjs docs-kit/include.mjs finish.mjs staging.mjs order.mjs snippets.mjs size/wasm.mjs guard.mjs imports.mjs minify.mjs precache.mjs compress.mjs hosting/headers.mjs hosting/write.mjs) index.html Trunk.toml Cargo.toml Cargo.lock package-lock.json

.DEFAULT_GOAL := help
.PHONY: help base-url serve dist test test-long fuzz mutants bench bench-scanner bench-start bench-press bench-report size screens docs-kit release clean

help:
	@echo "make serve       the demo on http://localhost:$(PORT)  (PORT=…; HOST=lan: over TLS, for phones on this network; HOST=ADDRESS: that one first)"
	@echo "make test        every check; the last line counts them  (STAGES=\"fmt clippy …\" for some of them)"
	@echo "make test-long   the slow ones too"
	@echo "make fuzz        what comes in from outside, fuzzed for MINUTES=10 a target  (TARGETS=\"ticket …\" for some of them)"
	@echo "make mutants     each rule of the domain taken out, one at a time: which of them no test misses  (FILES=REGEX for some of them)"
	@echo "make bench       the scanner beside others, the cold start beside the smallest page in Yew, a press with a recorder beside one without, and the report of 1,000"
	@echo "                 participants beside csv-core alone, as ratios in one run, into target/bench/  (bench-scanner, bench-start, bench-press or bench-report: one of them; EVERY=8: a quick look at every eighth frame; RUNS=5)"
	@echo "make size        the bytes of the page by file, beside their ceilings, and of the app by part  (TOP=40: more of its largest functions)"
	@echo "make screens     pictures of every screen in target/screens/, with an index page  (ONLY=REGEX for some of them)"
	@echo "make docs-kit    pictures of every step, an illustrated guide and a film with captions, of the app as it is, into target/docs-kit/ and dist/steps/"
	@echo "make dist        the release build in dist/, for any static host  (BASE_URL=https://example.org/two-phones/: where it will be, for search"
	@echo "                 engines and for pages that embed a step)"
	@echo "make release     a version in a folder that stays as it is: VERSION=1.2.0 (docs/releasing.md)"

serve: dist
	@tools/setup.sh serve
	@exec node tools/serve.mjs --dir dist --port $(PORT) $(if $(filter-out localhost,$(HOST)),--lan $(if $(filter-out lan,$(HOST)),--address $(HOST)))

dist: dist/index.html
	@echo "== dist/ is up to date"

# NO_COLOR unset: this Trunk takes its usual value, 1, for a wrong one and stops.
# Built aside and then swapped: a build that fails, or runs beside another, leaves a whole dist/; dated by its
# beginning, so that what was edited meanwhile counts as newer.
dist/index.html: $(SOURCES) target/base-url
	@tools/setup.sh build
	@echo "== building dist/"
	@aside=target/dist.$$$$; trap "rm -rf $$aside $$aside.begun" EXIT; touch $$aside.begun; \
		env -u NO_COLOR trunk build --release --offline --locked --dist $$aside && rm -rf dist && mv $$aside dist && \
		touch -r $$aside.begun $@
	@for file in dist/*.wasm; do \
		printf '   %-40s %8d bytes, brotli %8d\n' "$$file" "$$(wc -c <"$$file")" "$$(wc -c <"$$file.br")"; \
	done

# The BASE_URL of the last build: written only if it is another one, as everything is built anew then.
target/base-url: base-url
	@mkdir -p target; [ -e $@ ] && [ "$$(cat $@)" = "$$BASE_URL" ] || printf '%s\n' "$$BASE_URL" >$@

test:
	@tools/test.sh $(STAGES)

test-long:
	@MINUTES=$(or $(MINUTES),1) tools/test.sh long dist e2e-slow lighthouse-steps model fuzz

fuzz:
	@MINUTES=$(or $(MINUTES),10) tools/fuzz.sh $(TARGETS)

mutants:
	@tools/mutants.sh $(if $(FILES),--re '$(FILES)')

bench: bench-scanner bench-start bench-press bench-report

# Frames of an earlier EVERY are deleted: their names would mix with the new ones.
bench-scanner:
	@tools/setup.sh bench
	@echo "== building the scanner and its peers"
	@tools/bench/build.sh scanner
	@echo "== making the frames"
	@rm -rf target/bench/frames && cargo run --locked --release --quiet --example frames -- target/bench/frames $(EVERY)
	@echo "== reading them with everybody"
	@node tools/bench.mjs
	@echo "== timing the stages"
	@cargo bench --locked --quiet --bench passes >target/bench/passes.log
	@node tools/bench/passes.mjs

bench-start: dist
	@tools/setup.sh test
	@echo "== building the smallest page in Yew"
	@tools/bench/build.sh counter
	@echo "== opening it and the demo, $(or $(RUNS),5) times"
	@. target/tools/browser.env && node tools/bench/start.mjs --runs $(or $(RUNS),5)

bench-press: dist
	@tools/setup.sh test
	@echo "== pressing, with a recorder and without"
	@. target/tools/browser.env && node tools/bench/press.mjs

# The same participants each time: they never were.
bench-report:
	@tools/setup.sh bench
	@echo "== building what the page of the report does, for Node"
	@tools/bench/build.sh opening
	@echo "== making 1,000 participants"
	@cargo run --locked --release --quiet --package study --example dataset -- --participants 1000 --seed 1 --out target/bench/dataset
	@echo "== opening their export"
	@node tools/bench/opening.mjs

# The table by part comes also where a file is above its ceiling: that is when it is wanted.
size: dist
	@tools/setup.sh test
	@. target/tools/browser.env; status=0; node tools/size.mjs || status=$$?; \
		echo "== building the app with names (the first time some minutes)"; \
		tools/size/build.sh && node tools/size/parts.mjs $(if $(TOP),--top $(TOP)) && exit $$status

screens: dist
	@tools/setup.sh test
	@. target/tools/browser.env && node tools/screens.mjs $(if $(ONLY),--only '$(ONLY)')

# Built anew, so that nothing of an earlier build is in it.
release:
	@node tools/release.mjs check '$(VERSION)'
	@rm -rf dist && $(MAKE) --no-print-directory dist
	@node tools/release.mjs freeze '$(VERSION)'

# dist/ is built once more at the end, as the pages of the steps show what is there.
docs-kit: dist
	@tools/setup.sh docs-kit
	@echo "== driving dist/ through the journey, in both languages (about six minutes on two cores)"
	@. target/tools/browser.env && node tools/docs-kit.mjs
	@$(MAKE) --no-print-directory --always-make dist/index.html

clean:
	rm -rf dist target node_modules
