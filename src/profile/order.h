/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one order of a profile's events, whatever the file's: for derive.c alone. */
#ifndef PROFILE_ORDER_H
#define PROFILE_ORDER_H

struct history; /* profile/history.h */

/* Sorts h's events: within a session by N; sessions interleave by time, then by name. Of events
 * that are alike in all that their lines said, as a merge leaves them, one stays. */
void history_order(struct history *h);
#endif
