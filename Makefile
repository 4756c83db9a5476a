# SPDX-License-Identifier: GPL-3.0-or-later
# make deps run: install what running needs, and start. make check-deps check: all tests and checks.
PREFIX = /usr/local
B = build
SAN = build/san
CC = gcc
CFLAGS = -O2 -g
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
ALL_CFLAGS = -std=c17 -D_POSIX_C_SOURCE=200809L -Isrc $(WARN) $(CFLAGS)
LIBS = -lreadline -lyaml -lunistring -lm

SRC := $(sort $(shell find src -name '*.c'))
OBJ := $(SRC:%.c=$B/%.o)
ROOMS := $(filter-out $B/src/main.o,$(OBJ))
TESTS := $(sort $(shell find tests -name '*_test.c'))
TEST_BIN := $(TESTS:%.c=$B/%)

$B/nmtquiz: $(OBJ)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $(OBJ) $(LIBS)

$B/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$B/tests/%_test: $B/tests/%_test.o $(ROOMS)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS) -lcmocka

# This one makes the system calls of a save fail.
WRAPPED = open close read write fsync fdatasync ftruncate flock
$B/tests/profile/faults_test: $B/tests/profile/faults.o
$B/tests/profile/faults_test: LDFLAGS += $(WRAPPED:%=-Wl,--wrap=%)

$B/tests/bench/%: $B/tests/bench/%.o $(ROOMS)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

# A million answers: what 'wc -l' takes is the time to read the file and find its lines.
bench: $B/tests/bench/make_journal $B/tests/bench/replay_bench
	$B/tests/bench/make_journal 1000000 20000 >$B/bench.profile
	time wc -l $B/bench.profile
	time $B/tests/bench/replay_bench $B/bench.profile

tests: $(TEST_BIN)
	@for t in $(TEST_BIN); do $$t || exit 1; done

clean:
	rm -rf build

.PHONY: tests bench clean
.SECONDARY:
-include $(OBJ:.o=.d) $(TESTS:%.c=$B/%.d)
