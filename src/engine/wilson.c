/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "engine/result.h"

void
wilson(double x, size_t n, double *low, double *high)
{
	const double z = 1.959963984540054; /* of the normal distribution, two-sided 95 % */

	*low = 0;
	*high = 1;
	if (n == 0)
		return;
	double items = (double)n, p = x / items, d = 1 + z * z / items;
	double middle = (p + z * z / (2 * items)) / d;
	double half = z * sqrt(p * (1 - p) / items + z * z / (4 * items * items)) / d;
	*low = fmax(0, middle - half);
	*high = fmin(1, middle + half);
}
