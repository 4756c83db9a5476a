# SPDX-License-Identifier: GPL-3.0-or-later
"""Two sessions on one profile at once, 500 answers each: 1,000 whole lines, no two alike."""
import concurrent.futures
import sys

from sessions import ACKNOWLEDGED, Trial

ANSWERS = 500


def main():
    trial = Trial(ANSWERS)
    trial.fresh()
    with concurrent.futures.ThreadPoolExecutor() as pool:
        both = list(pool.map(lambda seed: trial.piped(ANSWERS, seed), ("1", "2")))
    for status, stdout, stderr in both:
        shown = len(ACKNOWLEDGED.findall(stdout))
        trial.judge("one of two sessions", "" if status == 0 and shown == ANSWERS else
                    "%d acknowledged, exit status %s: %s" % (shown, status, stderr))
    saved = trial.saved()
    different = len(set(tuple(line.split("\t")[2:4]) for line in saved))
    trial.judge("the profile of both", "" if len(saved) == different == 2 * ANSWERS else
                "%d answers, %d different" % (len(saved), different))
    trial.judge("the profile of both", trial.lost(""))
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
