/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much better than chance a way of guessing is, with its interval. Pure.
 *
 * A play is a question with n choices, r of them right, of which the way of guessing leaves t, and
 * h of these are right. One of the t is picked at random: the play is worth h / t. Where it is
 * chance alone which choices are right, h is hypergeometric; a way of guessing that helps makes
 * each of its t right by greater odds, and h follows Fisher's noncentral distribution (Journal of
 * the Royal Statistical Society 98, 1935): P(h) ~ C(t, h) C(n - t, r - h) odds^h. With one right
 * choice of n and t = 1 the sum of all plays is then a Poisson binomial, and binomial where all
 * have as many choices.
 *
 * The interval has the odds for which what was seen, or more, and what was seen, or less, has each
 * a probability of at least 2.5 % (Clopper & Pearson, Biometrika 26, 1934), written as shares. It
 * is never too narrow, however few plays there are. */
#ifndef ENGINE_ODDS_H
#define ENGINE_ODDS_H

#include <stddef.h>
#include <stdint.h>

/* The sum's distribution is exact up to so many plays, in steps of 1/60 at least where t goes
 * beyond 6; for more of them it is taken as normal, with the same mean and variance. */
enum { ODDS_EXACT = 200 };

struct odds_play {
	uint8_t choices, rights, tied, hits; /* tied: 1 .. choices - 1 */
};

/* The 95 % interval of the plays' mean; 0 and 1 where there are none. Puts the plays in order. */
void odds_interval(struct odds_play *plays, size_t n, double *low, double *high);
#endif
