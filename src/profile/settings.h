/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of settings: what `set` takes, and what each means. In the journal they are events. */
#ifndef PROFILE_SETTINGS_H
#define PROFILE_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>

struct history; /* profile/history.h */
struct span;	/* base/str.h */

struct setting {
	const char *key, *fallback; /* the value where never set */
	const char *takes;	    /* for help and messages: "on or off" */
	const char *about;
	bool (*fits)(struct span value); /* a value of the right form; the fallback is one */
};

extern const struct setting settings[];
extern const size_t n_settings;

const struct setting *setting_find(struct span key); /* NULL: no such setting */

/* The value in force: the student's, or the fallback where unset or unreadable. */
struct span setting_value(const struct history *h, const char *key);
#endif
