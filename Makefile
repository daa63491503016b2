# follow. `make run` opens the coach, `make test` proves it; both fetch what is missing first. `make` alone lists all.

PREFIX ?= /usr/local
ARGS ?=
PACE ?= 1
ONLY ?=

share = $(DESTDIR)$(PREFIX)/share/follow
debug = .build/debug/follow
shipped = .build-static/release/follow
sources = Package.swift $(order) $(shell find Sources Prompts seeds -type f 2>/dev/null)

# Its own --scratch-path: in .build the man-page plugin would replace the shipped program by a dynamic one.
release = swift build -c release --product follow --scratch-path .build-static
static = --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker --gc-sections \
	-Xlinker -ltinfo -Xlinker -lbsd -Xlinker -lmd -Xlinker -lm
# What runs together lies together: a start maps a third fewer pages of the file. An old list is slower, never wrong.
order = Benchmarks/link-order.txt
ordered = -Xlinker "--symbol-ordering-file=$(CURDIR)/$(order)" -Xlinker --no-warn-symbol-ordering

.NOTPARALLEL:
.PHONY: help run demo test release lint bench order eval teach install clean libraries build

help:
	@echo 'make run       open the coach; ARGS="debrief" for one command'
	@echo 'make test      run all tests'
	@echo 'make demo      watch a debrief being answered; PACE=0 without the pauses'
	@echo 'make release   build one static program: $(shipped)'
	@echo 'make install   put it under PREFIX ($(PREFIX)); DESTDIR is honoured'
	@echo 'make lint      hold the layout to .swift-format'
	@echo 'make bench     measure it'
	@echo 'make order     list anew what ordinary use runs, for the linker'
	@echo 'make teach     learn the coach'"'"'s weights anew from Tests/Teaching; ONLY=worries for a part'
	@echo 'make clean     remove what was built'

# A debug build: from nothing it is ready in half the time of an optimised one.
build: libraries
	swift build --product follow

run: build
	@$(debug) $(ARGS)

demo: build
	@sh Tests/Demo/run.sh $(debug) $(PACE)

test: libraries
	SWIFT_BACKTRACE=enable=no swift test

# Static through and through where it links; else only the Swift runtime; on macOS both belong to the system. Copied at the
# end: what a linker wrote piece by piece the system also maps piece by piece, until it starts anew.
release: libraries
	@[ ! -e $(shipped) ] || [ $(shipped) -nt $(order) ] || rm $(shipped)
	@case $$(uname) in \
	Darwin) $(release) ;; \
	*) $(release) $(static) $(ordered) -Xlinker -s || { echo 'not fully static, then: once more with the system C library' >&2; \
		$(release) --static-swift-stdlib -Xlinker -s; } ;; \
	esac
	@cp $(shipped) $(shipped).new && mv $(shipped).new $(shipped)

$(shipped): $(sources)
	@$(MAKE) release

lint:
	swift format lint --strict --parallel --recursive Sources Tests Package.swift

# Learns what the sentences of a message do from the labelled examples, and writes the weights; ONLY=worries learns those alone.
teach: libraries
	swift build -c release --product teach --scratch-path .build-teach
	.build-teach/release/teach Tests/Teaching Prompts/weights $(ONLY)

# How well the ear hears and the coach judges, on a folder of labelled examples: make eval EVAL=DIR
eval: $(shipped)
	@$(shipped) check --jsonl <"$(EVAL)/drafts.jsonl" >.build-static/drafts.out && \
		python3 "$(EVAL)/score.py" drafts "$(EVAL)/drafts.jsonl" .build-static/drafts.out
	@sed 's/^{/{"kind": "step", /' "$(EVAL)/steps.jsonl" | $(shipped) check --jsonl >.build-static/steps.out && \
		python3 "$(EVAL)/score.py" steps "$(EVAL)/steps.jsonl" .build-static/steps.out
	@for kind in date debrief; do \
		sed "s/^{/{\"kind\": \"$$kind\", /" "$(EVAL)/$${kind}s.jsonl" | $(shipped) hear --jsonl >.build-static/$${kind}s.out && \
		python3 "$(EVAL)/score.py" $${kind}s "$(EVAL)/$${kind}s.jsonl" .build-static/$${kind}s.out; \
	done

bench: $(shipped)
	@Benchmarks/run.sh

# With the names of the functions, which the shipped program has no more.
order: libraries
	rm -f $(shipped)
	$(release) $(static)
	python3 -B Benchmarks/link-order.py $(shipped) $(order)
	rm -f $(shipped)

install: $(shipped)
	mkdir -p "$(DESTDIR)$(PREFIX)/bin" "$(share)"
	rm -rf "$(share)/Prompts" "$(share)/seeds"
	cp -R Prompts seeds "$(share)/"
	chmod -R u=rwX,go=rX "$(share)"
	install -m 755 $(shipped) "$(DESTDIR)$(PREFIX)/bin/follow"

clean:
	rm -rf .build .build-static .build-bench .build-teach

# What the system has to bring: libedit, SQLite, pkg-config; beside a bare Swift also git, a C++ library, time zones.
# A first try with the package lists as they are; only if that fails are they fetched.
libraries:
	@missing=; \
	pkg-config --version >/dev/null 2>&1 || missing="$$missing pkg-config"; \
	pkg-config --exists libedit 2>/dev/null || missing="$$missing libedit-dev"; \
	git --version >/dev/null 2>&1 || missing="$$missing git"; \
	if [ "$$(uname)" = Darwin ]; then \
		brew --prefix --installed libedit >/dev/null 2>&1 || brew install libedit pkgconf; exit; \
	fi; \
	pkg-config --exists sqlite3 2>/dev/null || missing="$$missing libsqlite3-dev"; \
	ls /usr/lib/gcc/*/*/libstdc++.so >/dev/null 2>&1 || missing="$$missing g++"; \
	[ -d /usr/share/zoneinfo ] || missing="$$missing tzdata"; \
	[ -n "$$missing" ] || exit 0; \
	echo "installing:$$missing"; \
	if ! command -v apt-get >/dev/null 2>&1; then \
		echo "no apt-get here: please install these with your own package tool, and call make again" >&2; exit 1; \
	fi; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	get="$$sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300"; \
	$$get install --no-install-recommends $$missing 2>/dev/null || \
		{ $$get update && $$get install --no-install-recommends $$missing; }
