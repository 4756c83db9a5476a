#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs cmocka suites, one a core at a time, and shows what the failing ones print; the output of
# each stays in SUITE.log. The last line is `N passed, N failed, N skipped`.
export CMOCKA_MESSAGE_OUTPUT=TAP
[ $# -gt 0 ] || { echo '0 passed, 0 failed'; exit 0; }

printf '%s\n' "$@" | xargs -P "$(nproc)" -I{} sh -c \
    '{} >{}.log 2>&1; status=$?; [ $status = 0 ] || printf "\n{}: exit status $status\n" >>{}.log'

for suite; do
	tail -n 1 "$suite.log" | grep -q ': exit status' && cat "$suite.log"
done
# shellcheck disable=SC2046 # no name of ours has a space
# cmocka 1.1.5 writes a skipped test as `not ok 3 # SKIP name`. A suite that came to no good end
# without a failed test counts as one failed.
awk '
	FNR == 1 { found = 0 }
	/^(not )?ok.*# SKIP/ { skipped++; next }
	/^ok/ { passed++ }
	/^not ok/ { failed++; found = 1 }
	/: exit status [0-9]+$/ && !found { failed++ }
	END {
		printf "%d passed, %d failed", passed, failed
		if (skipped)
			printf ", %d skipped", skipped
		print ""
		exit failed > 0
	}' $(printf '%s.log\n' "$@")
