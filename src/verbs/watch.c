/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/watch.h"

#include <time.h>

#include "verbs/app.h"

/* A glance takes no time worth counting, and works on every file system. */
enum { GLANCE_NS = 250 * 1000 * 1000 };

static struct stat
look(const char *path)
{
	struct stat st = {0};

	if (stat(path, &st) < 0)
		st = (struct stat){0};
	return st;
}

static bool
same(const struct stat *a, const struct stat *b)
{
	return a->st_ino == b->st_ino && a->st_dev == b->st_dev && a->st_size == b->st_size &&
	       a->st_mtim.tv_sec == b->st_mtim.tv_sec && a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

void
watch_init(struct watch *w, const char *path)
{
	*w = (struct watch){.path = path, .seen = look(path)};
}

bool
watch_wait(struct app *app, struct watch *w)
{
	const struct timespec glance = {0, GLANCE_NS};

	while (!ui_interrupted(&app->ui)) {
		struct stat now = look(w->path);
		/* An editor that replaces a file takes the old one away first. */
		if (now.st_ino && !same(&now, &w->seen)) {
			w->seen = now;
			return true;
		}
		nanosleep(&glance, NULL);
	}
	return false;
}
