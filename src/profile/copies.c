/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/copies.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/diag.h"
#include "base/file.h"
#include "base/str.h"
#include "profile/history.h"
#include "profile/journal.h"
#include "profile/merge.h"

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool
same_letters(struct span a, const char *s)
{
	if (a.n != strlen(s))
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (lower(a.s[i]) != lower(s[i]))
			return false;
	return true;
}

static bool
mentions(struct span a, const char *word)
{
	size_t n = strlen(word);

	for (size_t i = 0; i + n <= a.n; i++)
		if (same_letters((struct span){a.s + i, n}, word))
			return true;
	return false;
}

/* What stands in the parentheses of " (1)" is a number; or it speaks of a conflict: conflicted
 * copy, copia en conflicto, copie en conflit, in Konflikt stehende Kopie. */
static bool
is_in_parentheses(struct span a)
{
	uint64_t number;

	if (!span_starts(a, " (") || a.s[a.n - 1] != ')')
		return false;
	struct span within = {a.s + 2, a.n - 3};
	return parse_count(within, 999, &number) || mentions(within, "onfli");
}

/* -COMPUTER: this one's name, or one that Windows gave the other. */
static bool
is_computer(struct span a, const char *host)
{
	enum { LEAST = 7, MOST = 8 };
	size_t digits = 0;

	if (a.n < 2 || a.s[0] != '-')
		return false;
	struct span name = {a.s + 1, a.n - 1};
	if (host && same_letters(name, host))
		return true;
	if (!span_starts(name, "DESKTOP-") && !span_starts(name, "LAPTOP-"))
		return false;
	span_cut(&name, '-');
	while (digits < name.n && ((name.s[digits] >= 'A' && name.s[digits] <= 'Z') ||
				   (name.s[digits] >= '0' && name.s[digits] <= '9')))
		digits++;
	return digits == name.n && digits >= LEAST && digits <= MOST;
}

/* The end of a file's name that tools keep: from its last dot on. */
static const char *
extension(const char *name)
{
	const char *dot = strrchr(name, '.');
	return dot && dot != name ? dot : name + strlen(name);
}

enum copy
copy_kind(const char *profile, const char *name, const char *host)
{
	const char *end = extension(profile);
	size_t stem = (size_t)(end - profile), n = strlen(name), n_end = strlen(end);

	if (n <= stem + n_end || strncmp(name, profile, stem) != 0 ||
	    strcmp(name + n - n_end, end) != 0)
		return COPY_NONE;
	struct span between = {name + stem, n - stem - n_end};
	if (is_in_parentheses(between) || span_starts(between, ".sync-conflict-") ||
	    span_starts(between, "_conflict-"))
		return COPY_SURE;
	return is_computer(between, host) ? COPY_LIKELY : COPY_NONE;
}

/* Whether it is a profile that has a session of h. */
static bool
shares_session(const char *path, const struct history *h)
{
	struct file f;
	struct history other;
	struct diags ignored;
	size_t line = 0;
	int64_t read = 0;
	bool newer = false, shares = false;

	diags_init(&ignored);
	history_init(&other);
	if (file_open(&f, path, &ignored)) {
		journal_replay(&other, path, source_file(&f), &line, &read, &newer, &ignored);
		file_close(&f);
	}
	for (size_t i = 0; i < other.n_sessions && !shares; i++)
		shares = history_session(h, other.sessions[i].name);
	history_release(&other);
	diags_release(&ignored);
	return shares;
}

static bool
add_part(struct merge *m, size_t part, const char *path, struct diags *d)
{
	struct file f;

	if (!file_open(&f, path, d))
		return false;
	bool added = merge_add(m, part, path, source_file(&f), d);
	file_close(&f);
	return added;
}

/* Whether merging the copy would bring nothing. */
static bool
is_merged(const char *profile, const char *copy)
{
	struct merge m;
	struct diags ignored;

	diags_init(&ignored);
	merge_init(&m, 2);
	bool merged = add_part(&m, 0, profile, &ignored) && add_part(&m, 1, copy, &ignored);
	if (merged) {
		merge_settle(&m);
		merged = merge_news(&m) == 0;
	}
	merge_release(&m);
	diags_release(&ignored);
	return merged;
}

/* A file of the profile's folder, where it is a copy. */
static void
add(struct copies *c, const char *profile, const char *path, enum copy kind,
    const struct history *h)
{
	if (kind == COPY_NONE || (kind == COPY_LIKELY && !(h && shares_session(path, h))))
		return;
	struct copy_list *list = is_merged(profile, path) ? &c->merged : &c->open;
	list->paths = alloc_room(list->paths, list->n, &list->cap, sizeof(*list->paths));
	list->paths[list->n++] = path_join(path, "");
}

void
copies_find(struct copies *c, const char *path, const struct history *h)
{
	enum { LONGEST_HOST = 256 };
	char *profile = path_follow(path), host[LONGEST_HOST] = "";
	const char *slash = strrchr(profile, '/'), *name = slash ? slash + 1 : profile;
	struct str folder = STR_INIT;
	struct diags ignored;
	char **names;
	size_t n;

	*c = (struct copies){.open = {NULL, 0, 0}};
	diags_init(&ignored);
	str_add(&folder, profile, (size_t)(name - profile));
	bool named = gethostname(host, sizeof(host) - 1) == 0;
	folder_list(folder.len ? folder.s : ".", extension(name), &names, &n, &ignored);
	for (size_t i = 0; i < n; i++) {
		char *copy = path_join(folder.s, names[i]);
		add(c, profile, copy, copy_kind(name, names[i], named ? host : NULL), h);
		free(copy);
		free(names[i]);
	}
	free(names);
	str_release(&folder);
	diags_release(&ignored);
	free(profile);
}

static void
list_release(struct copy_list *list)
{
	for (size_t i = 0; i < list->n; i++)
		free(list->paths[i]);
	free(list->paths);
	*list = (struct copy_list){.paths = NULL};
}

void
copies_release(struct copies *c)
{
	list_release(&c->open);
	list_release(&c->merged);
}
