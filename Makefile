# SPDX-License-Identifier: GPL-3.0-or-later
#   make                    build/nmtquiz
#   make deps run           install what building and running need, and start
#   make check-deps check   install what tests and checks need as well, and run them all
#   make install            to DESTDIR and PREFIX; uninstall takes the same two
#   make check-long, bench, clean
PREFIX = /usr/local
SHARE = $(PREFIX)/share/nmtquiz
MAN = $(PREFIX)/share/man
B = build
CC = gcc
CFLAGS = -O2 -g
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
ALL_CFLAGS = -std=c17 -D_POSIX_C_SOURCE=200809L -Isrc $(WARN) $(CFLAGS)
LIBS = -lreadline -lyaml -lunistring -lm
INSTALL = install

DEPS = gcc make libc6-dev libreadline-dev libyaml-dev libunistring-dev chafa
CHECK_DEPS = $(DEPS) clang clang-format libcmocka-dev mandoc valgrind python3 python3-pyte \
    python3-jsonschema python3-yaml tidy groff poppler-utils

SRC := $(sort $(shell find src -name '*.c'))
OBJ := $(SRC:%.c=$B/%.o)
ROOMS := $(filter-out $B/src/main.o,$(OBJ))
TESTS := $(sort $(shell find tests -name '*_test.c'))
TEST_BIN := $(TESTS:%.c=$B/%)
BENCH := $(sort $(wildcard tests/bench/*.c))
BENCH_BIN := $(BENCH:%.c=$B/%)
FAULTS := $B/tests/e2e/nmtquiz-faults
FAULTS_OBJ := $B/tests/e2e/faults.o $B/tests/e2e/clock.o
TEST_OBJ := $(TESTS:%.c=$B/%.o) $(BENCH:%.c=$B/%.o) $(FAULTS_OBJ)

# Under -j too, what is to be installed is there before anything is compiled.
SETUP := $(filter deps check-deps,$(MAKECMDGOALS))

$B/nmtquiz: $(OBJ)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

$B/%.o: %.c | $(SETUP)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $(CPPFLAGS) -MMD -MP -c -o $@ $<

# Where the installed program finds its banks; another PREFIX makes this one object anew.
$B/src/verbs/app.o: CPPFLAGS += -DNMTQUIZ_SHARE='"$(SHARE)"'
$B/src/verbs/app.o: $B/share
$B/share: FORCE
	@mkdir -p $(@D)
	@echo '$(SHARE)' | cmp -s - $@ || echo '$(SHARE)' >$@

$B/tests/%_test: $B/tests/%_test.o $(ROOMS)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS) -lcmocka

# The program, and the journal's tests, with system calls that fail when asked to; the program's
# clock goes as it is told, too.
FAULTY = open read write close flock ftruncate fsync fdatasync link rename unlink
FAULTY_TESTS = $B/tests/profile/faults_test $B/tests/profile/merge_save_test
$(FAULTS) $(FAULTY_TESTS): LDFLAGS += $(FAULTY:%=-Wl,--wrap=%)
$(FAULTY_TESTS): $B/tests/profile/faults.o
$(FAULTS): LDFLAGS += -Wl,--wrap=clock_gettime -Wl,--wrap=poll
$(FAULTS): $(FAULTS_OBJ) $(OBJ)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

# bare_*: what the libraries alone cost, so nothing of ours is in them.
$B/tests/bench/bare_%: $B/tests/bench/bare_%.o
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -Wl,--as-needed -o $@ $^ $(LIBS)
$B/tests/bench/%: $B/tests/bench/%.o $(ROOMS)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

objects: $(OBJ)
tests: $(TEST_BIN) $(FAULTS)
test-objects: $(TEST_OBJ)

run: $B/nmtquiz
	@$B/nmtquiz

check: | $(SETUP)
	@tests/check.sh
check-long: | $(SETUP)
	@tests/check.sh long

bench: $B/nmtquiz $(BENCH_BIN)
	@/usr/bin/python3 tests/bench/bench.py $B

# $(call apt,PACKAGES): asks nothing, and starts apt-get only where a package lacks.
apt = @lacking=$$(for p in $1; do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | \
	    grep -q ' installed$$' || echo $$p; done); [ -z "$$lacking" ] || { \
	if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
	apt="$$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y"; \
	$$apt update && $$apt install --no-install-recommends $$lacking; }

deps:
	$(call apt,$(DEPS))
check-deps:
	$(call apt,$(CHECK_DEPS))

# What is installed as data: banks, and exams, pictures and schemas where there are some.
DATA = $(wildcard questions/*.yaml questions/*.json questions/exams/* questions/images/*)
PAGES = $(wildcard man/*.[157])

install: $B/nmtquiz
	$(INSTALL) -D -m 755 $B/nmtquiz $(DESTDIR)$(PREFIX)/bin/nmtquiz
	for f in $(DATA); do $(INSTALL) -D -m 644 $$f $(DESTDIR)$(SHARE)/$$f || exit; done
	for f in $(PAGES); do \
	    $(INSTALL) -D -m 644 $$f $(DESTDIR)$(MAN)/man$${f##*.}/$${f##*/} || exit; done

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/nmtquiz
	rm -rf $(DESTDIR)$(PREFIX)/share/nmtquiz
	for f in $(PAGES); do rm -f $(DESTDIR)$(MAN)/man$${f##*.}/$${f##*/}; done

clean:
	rm -rf build

.PHONY: objects tests test-objects run check check-long bench deps check-deps install uninstall clean FORCE
.SECONDARY:
.DELETE_ON_ERROR:
-include $(OBJ:.o=.d) $(TEST_OBJ:.o=.d)
