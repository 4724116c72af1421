# make          everything a newcomer needs: libraries, program, the sample as a website
# make test     everything the project checks
# make help     the rest

SWIFT   ?= swift
PREFIX  ?= /usr/local
DESTDIR ?=

# On Linux the program carries Swift's libraries with it, so that it runs where no Swift is installed;
# some toolchains leave out what that takes.
SWIFT_LIBS  = $(shell $(SWIFT)c -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
STATIC      = $(if $(filter Linux,$(shell uname -s)),$(if $(wildcard $(SWIFT_LIBS)_static/linux),--static-swift-stdlib))
# cmark-gfm goes into the program too: a folder with its static libraries alone is searched before the system's.
CMARK       = .build/static-libraries
BUILD_FLAGS = -c release --product fahrplan $(STATIC) -Xlinker -L$(CMARK)
PROGRAM     = .build/release/fahrplan
PACKAGES    = pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev
SOURCES     = Sources Tests Plugins Package.swift

.PHONY: all program site install test lint unit-tests end-to-end-tests browser-tests clean help toolchain libraries

all: site
	@echo "Open output/index.html in a browser."

help:
	@echo "make                      install what is missing, build the program, build content/ into output/"
	@echo "make test                 format check, unit tests, end-to-end tests"
	@echo "make install PREFIX=DIR   install the program (default: $(PREFIX); DESTDIR is respected)"
	@echo "make clean                remove what the compiler made; the website in output/ stays"

program: toolchain libraries
	@mkdir -p $(CMARK)
	@for name in libcmark-gfm.a libcmark-gfm-extensions.a; do \
		file="$$(pkg-config --variable=libdir libcmark-gfm)/$$name"; if [ -f "$$file" ]; then ln -sf "$$file" $(CMARK)/; fi; done
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

# The sample builds without a warning, a second time without writing anything, and in five years still.
end-to-end-tests: unit-tests
	rm -rf .build/end-to-end
	.build/debug/fahrplan build --strict --output .build/end-to-end
	.build/debug/fahrplan build --strict --output .build/end-to-end --language en | grep ' 0 written'
	.build/debug/fahrplan check --strict --today 2031-12-31

# Chromium is installed here, and nowhere else, once there are pages to look at.
browser-tests:

clean:
	rm -rf .build

toolchain:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
		echo "Fahrplan is built with Swift 6.2 or newer, and there is no '$(SWIFT)': install it as https://www.swift.org/install says, then run make again." >&2; \
		exit 2; }

# Asks for rights only if something is missing.
libraries:
	@pkg-config --exists libcmark-gfm 2>/dev/null || sh -c ' \
		if ! command -v apt-get >/dev/null 2>&1; then \
			echo "Please install pkg-config and the library cmark-gfm with its extensions and headers, then run make again." >&2; exit 2; fi; \
		if [ "$$(id -u)" = 0 ]; then as_root=; \
		elif command -v sudo >/dev/null 2>&1; then as_root=sudo; \
		else echo "Some packages are missing, and installing them needs rights: ask an administrator for apt-get install $(PACKAGES), then run make again." >&2; exit 2; fi; \
		$$as_root apt-get install --yes $(PACKAGES) || { $$as_root apt-get update && $$as_root apt-get install --yes $(PACKAGES); } || { \
			echo "These packages could not be installed: $(PACKAGES). Install them by hand, then run make again." >&2; exit 2; }'
