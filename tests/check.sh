#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make check: every test and check, a line a step, up to the first step that fails. Each step's
# output goes to build/check/STEP.log, and to the screen where it failed. Where a step's last line
# is `N passed, N failed` (`, N skipped`), its counts are added up; other steps count as one.
# With `long`, the tests that try many points try them all.
set -u
cd "$(dirname "$0")/.." || exit
unset MAKEFLAGS MFLAGS MAKELEVEL # A make of our own, whatever flags started us.
jobs=$(nproc)
amount=${1:-short}
logs=build/check
program=build/san/nmtquiz
passed=0 failed=0 skipped=0
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1
export NMTQUIZ_SHARED="${NMTQUIZ_SHARED:-$(cd .. && pwd)/shared}"

closing_line() {
	printf '%d passed, %d failed' "$passed" "$failed"
	[ "$skipped" = 0 ] || printf ', %d skipped' "$skipped"
	echo
}

step() {
	name=$1
	shift
	log=$logs/$name.log
	began=$(date +%s)
	"$@" >"$log" 2>&1
	status=$?
	took=$(($(date +%s) - began))
	counts=$(tail -n 1 "$log" | sed -En \
	    's/^([0-9]+) passed, ([0-9]+) failed(, ([0-9]+) skipped)?$/\1 \2 \4/p')
	# shellcheck disable=SC2086 # three words are meant
	set -- ${counts:-$((status == 0)) 0 0}
	[ "$status" = 0 ] || [ "$2" != 0 ] || set -- "$1" 1 "${3:-0}"
	passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + ${3:-0}))
	if [ "$status" = 0 ]; then
		printf '%-12s %s (%d s)\n' "$name" "${counts:+$(tail -n 1 "$log")}" "$took" |
		    sed 's/  *(/ (/'
		return
	fi
	cat "$log"
	echo "$name failed; $log holds the above"
	closing_line
	exit 1
}

build() {
	make -s --no-print-directory -j"$jobs" "$@"
}

with_gcc() {
	build build/nmtquiz objects test-objects
}

with_clang() {
	build B=build/clang CC=clang CFLAGS= objects test-objects
}

# What the sanitizers put into the code makes gcc see dangers that are not there.
sanitized() {
	build B=build/san tests build/san/nmtquiz CFLAGS='-O1 -g -fno-omit-frame-pointer \
	    -fsanitize=address,undefined -fno-sanitize-recover=all -Wno-error -Wno-format-truncation'
}

suites() {
	find tests -name '*_test.c' | sort | sed 's|^|build/san/|; s|\.c$||' | xargs tests/suites.sh
}

end_to_end() {
	/usr/bin/python3 tests/e2e/transcripts.py --program $program --jobs "$jobs"
}

# Valgrind sees what the sanitizers do not: memory that is read before it was written. It takes its
# time, so a third of the transcripts has to do where not all points are tried.
valgrind_pass() {
	# Valgrind opens files of its own in the place of streams that are closed.
	set -- $(ls tests/e2e/*.t | grep -v closed-streams)
	/usr/bin/python3 tests/e2e/transcripts.py --program build/nmtquiz --jobs "$jobs" --valgrind \
	    --every "$([ "$amount" = long ] && echo 1 || echo 3)" "$@"
}

harness() {
	/usr/bin/python3 "tests/e2e/$1.py" "$amount"
}

layout() {
	find src tests -name '*.[ch]' -print0 | xargs -0 clang-format --dry-run -Werror
}

includes() {
	find src -name '*.[ch]' | sort | xargs awk -f tests/includes.awk
}

# Every header is a door that stands alone, so that no .c depends on the order of its includes.
doors() {
	find src -name '*.h' -print0 | xargs -0 -n 1 -P "$jobs" \
	    gcc -std=c17 -D_POSIX_C_SOURCE=200809L -Isrc -Wall -Wextra -Werror \
	    -fsyntax-only -x c
}

manual() {
	mandoc -T lint -W warning man/*.[1-9] && tests/manual.sh $program
}

schemas() {
	/usr/bin/python3 tests/schemas.py
}

# Skipped where its package is not installed: Debian has none.
language_server() {
	/usr/bin/python3 tests/language_server.py
}

pages() {
	/usr/bin/python3 tests/pages.py $program
}

sarif() {
	/usr/bin/python3 tests/sarif.py $program
}

watching() {
	/usr/bin/python3 tests/e2e/watching.py $program
}

study() {
	/usr/bin/python3 tests/study.py $program "$amount"
}

# clang's analyser, not cppcheck: it reads the code with the compiler's own parser, follows paths
# through calls (leaks, NULL, use after free), and needs no list of suppressions.
analysis() {
	build B=build/analysis CC=clang objects \
	    CFLAGS='--analyze -Xclang -analyzer-werror -Wno-unused-command-line-argument'
}

for tool in clang clang-format mandoc tidy valgrind /usr/bin/python3; do
	command -v $tool >/dev/null || { echo "no $tool here; make check-deps installs it"; exit 1; }
done
mkdir -p $logs
step gcc with_gcc
step clang with_clang
step sanitizers sanitized
step suites suites
step transcripts end_to_end
step valgrind valgrind_pass
step kill harness kill
step faults harness faults
step alloc harness alloc
step two harness two
step merging harness merging
step stopped harness stopped
step interrupt harness interrupt
step exam-kill harness exam_kill
step exam-clock harness exam_clock
step exam-two harness exam_two
step exam-disk harness exam_disk
step writes harness writes
step paper harness paper
step lint harness lint
step watching watching
step study study
step format layout
step includes includes
step doors doors
step manual manual
step pages pages
step schemas schemas
step editor language_server
step sarif sarif
step analysis analysis
closing_line
