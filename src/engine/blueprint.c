/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/blueprint.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "bank/exam.h"
#include "base/alloc.h"
#include "base/str.h"
#include "engine/filter.h"

/* Shares come from decimals: two remainders that are equal on paper differ by less than this. */
static const double same_remainder = 1e-9;

void
blueprint_counts(const double *shares, size_t n, size_t total, size_t *counts)
{
	double *rest = alloc_items(n, sizeof(*rest));
	size_t left = total;

	for (size_t i = 0; i < n; i++) {
		double exact = shares[i] * (double)total / 100;
		double whole = floor(exact + same_remainder);
		counts[i] = whole < (double)left ? (size_t)whole : left;
		rest[i] = exact - whole;
		left -= counts[i];
	}
	while (left > 0 && n > 0) {
		size_t best = 0;
		for (size_t i = 1; i < n; i++)
			best = rest[i] > rest[best] + same_remainder ? i : best;
		counts[best]++;
		rest[best] -= 1;
		left--;
	}
	free(rest);
}

static bool
area_has(const struct exam_area *area, const char *topic)
{
	for (size_t i = 0; i < area->topics.n; i++)
		if (topic_within(topic, span_of(area->topics.items[i])))
			return true;
	return false;
}

size_t
blueprint_area(const struct exam *e, const struct question *q)
{
	size_t i = 0;

	while (i < e->n_areas && !area_has(&e->areas[i], q->topic))
		i++;
	return i;
}
