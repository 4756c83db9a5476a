/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A folder of a test's own, its files, and a profile in it that is open. */
#ifndef TESTS_PROFILE_FOLDER_H
#define TESTS_PROFILE_FOLDER_H

#include <dirent.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/file.h"
#include "base/str.h"
#include "profile/history.h"
#include "profile/journal.h"

#define HEADER "nmtquiz-profile 1\n"

static inline void
folder_new(char *path, size_t size)
{
	const char *tmp = getenv("TMPDIR");

	snprintf(path, size, "%s/nmtquiz-XXXXXX", tmp ? tmp : "/tmp");
	if (!mkdtemp(path)) {
		perror(path);
		abort();
	}
}

static inline void
folder_remove(const char *path)
{
	DIR *folder = opendir(path);

	for (struct dirent *entry; folder && (entry = readdir(folder));) {
		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		char *name = path_join(path, entry->d_name);
		if (unlink(name) < 0)
			folder_remove(name);
		free(name);
	}
	if (folder)
		closedir(folder);
	rmdir(path);
}

static inline void
file_put(const char *path, const char *text, size_t n, const char *mode)
{
	FILE *f = fopen(path, mode);

	if (!f || fwrite(text, 1, n, f) != n || fclose(f) != 0) {
		perror(path);
		abort();
	}
}

/* All of a file; empty where there is none. */
static inline void
file_get(const char *path, struct str *text)
{
	FILE *f = fopen(path, "r");
	size_t n;

	str_clear(text);
	while (f && (n = fread(str_room(text, 4096), 1, 4096, f)) > 0) {
		text->len += n;
		text->s[text->len] = '\0';
	}
	if (f)
		fclose(f);
}

static inline size_t
file_count(const char *path, const char *what)
{
	struct str text = STR_INIT;
	size_t n = 0;

	file_get(path, &text);
	for (const char *s = text.s; (s = strstr(s, what)); s++)
		n++;
	str_release(&text);
	return n;
}

struct opened {
	struct journal j;
	struct history h;
	struct diags d;
	struct sitting who;
};

static inline bool
opened_begin(struct opened *o, const char *path, const char *session)
{
	history_init(&o->h);
	diags_init(&o->d);
	o->who = (struct sitting){.n = 0};
	memcpy(o->who.name, session, SESSION_NAME);
	return journal_open(&o->j, path, &o->h, &o->d);
}

static inline void
opened_end(struct opened *o)
{
	journal_close(&o->j);
	history_release(&o->h);
	diags_release(&o->d);
}

/* Appends n answers to one question. */
static inline bool
opened_append(struct opened *o, size_t n, bool durable)
{
	struct entry entries[4];
	const struct entry answer = {EVENT_ANSWER,
				     6,
				     {span_of("bank/x"), span_of("3fa2c901"), span_of("-2"),
				      span_of("0.5"), span_of("12.4"), span_of("sure")}};

	for (size_t i = 0; i < n; i++)
		entries[i] = answer;
	return journal_append(&o->j, &o->who, 1795422175, entries, n, durable, &o->h, &o->d);
}

static inline bool
opened_says(const struct opened *o, const char *what)
{
	for (size_t i = 0; i < o->d.n; i++)
		if (strstr(o->d.items[i].message, what))
			return true;
	return false;
}
#endif
