/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days of the calendar, for plots and charts. */
#ifndef FIGURES_DAYS_H
#define FIGURES_DAYS_H

#include <stdint.h>

enum { WEEK = 7 };

/* "Nov" of a day, the first of its month, and its year. */
const char *day_month(int32_t day, int *of_month, int *year);

/* Days since Monday. */
int32_t day_of_week(int32_t day);

/* The month that begins in the week from that Monday on, or NULL. */
const char *month_begun(int32_t monday);
#endif
