/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/watch.h"

#include <inttypes.h>
#include <sys/stat.h>

#include "base/str.h"
#include "verbs/app.h"

/* BEAT: how long until the files are looked at again; SETTLE: until an editor that is writing one
 * may be done. Looking takes no time worth counting, and works on every file system. */
enum { BEAT_MS = 500, SETTLE_MS = 100 };

void
watch_add(struct str *state, const char *path)
{
	struct stat st;

	if (stat(path, &st) < 0)
		str_printf(state, "%s\t-\n", path);
	else
		str_printf(state, "%s\t%ju %ju %jd %jd.%09ld\n", path, (uintmax_t)st.st_dev,
			   (uintmax_t)st.st_ino, (intmax_t)st.st_size, (intmax_t)st.st_mtim.tv_sec,
			   (long)st.st_mtim.tv_nsec);
}

bool
watch_wait(struct app *app, watch_taker *take, const void *what, struct str *state)
{
	struct str now = STR_INIT;
	bool changed = false, waiting = true, leaving = false;

	while (waiting && !leaving) {
		leaving = ui_wait(&app->ui, changed ? SETTLE_MS : BEAT_MS);
		str_clear(&now);
		take(app, what, &now);
		bool same = span_same(span_str(&now), span_str(state));
		waiting = !changed || !same;
		changed = changed || !same;
		str_clear(state);
		str_span(state, span_str(&now));
	}
	str_release(&now);
	return !leaving;
}
