/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events into the file: whole, once, and not told to be there before they are. */
#include "profile/append.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unistr.h>

#include "base/clock.h"
#include "base/diag.h"
#include "base/file.h"
#include "profile/derive.h"
#include "profile/history.h"
#include "profile/journal.h"
#include "profile/line.h"
#include "profile/tail.h"

/* Without remedy: the system's reason, errno, has its own. */
static bool
not_saved(const struct journal *j, const char *reason, const char *remedy, struct diags *d)
{
	int error = errno;
	return diag_error(d, (struct place){.file = j->path}, "save", "this is not saved: %s; %s",
			  reason ? reason : strerror(error), remedy ? remedy : tail_remedy(error));
}

/* One byte, with an escape where it would end a field or a line, or, in a response, a gap. */
static void
write_byte(struct str *out, char c, bool response)
{
	if (response && (c == EVENT_GAP || c == '|')) {
		str_text(out, c == '|' ? "\\p" : "|");
		return;
	}
	switch (c) {
	case '\t':
		str_text(out, "\\t");
		break;
	case '\n':
		str_text(out, "\\n");
		break;
	case '\r':
		str_text(out, "\\r");
		break;
	case '\\':
		str_text(out, "\\\\");
		break;
	default:
		if ((unsigned char)c < 0x20 || c == 0x7f)
			str_text(out, "\xef\xbf\xbd");
		else
			str_byte(out, c);
	}
}

/* What replay would refuse is made U+FFFD: an answer that was acknowledged must be readable. */
static void
write_field(struct str *out, struct span f, bool response)
{
	while (f.n) {
		const uint8_t *bad = u8_check((const uint8_t *)f.s, f.n);
		const char *end = bad ? (const char *)bad : f.s + f.n;
		for (; f.s < end; f.s++, f.n--)
			write_byte(out, *f.s, response);
		if (bad) {
			str_text(out, "\xef\xbf\xbd");
			f.s++;
			f.n--;
		}
	}
}

static void
write_event(struct str *out, const struct entry *e, const char *time, const char *session,
	    uint32_t n)
{
	enum { RESPONSE = 2 };

	assert(e->n <= ENTRY_FIELDS);
	str_printf(out, "%s\t%s\t%s\t%" PRIu32, time, event_names[e->kind], session, n);
	for (size_t i = 0; i < e->n; i++) {
		str_byte(out, '\t');
		write_field(out, e->fields[i], e->kind == EVENT_ANSWER && i == RESPONSE);
	}
	str_byte(out, '\n');
}

/* False where a line is longer than replay reads. */
static bool
write_events(struct str *out, const struct sitting *who, int64_t now, const struct entry *entries,
	     size_t n)
{
	char time[TIME_TEXT];

	assert(n < NO_EVENT - who->n);
	time_text(now, time);
	for (size_t i = 0; i < n; i++) {
		size_t before = out->len;
		write_event(out, &entries[i], time, who->name, who->n + 1 + (uint32_t)i);
		if (out->len - before > JOURNAL_LINE)
			return false;
	}
	return true;
}

/* A folder that was not there lies in one that may be new as well, and so on up; what cannot be
 * opened there was there before us. */
static void
sync_above(const char *path)
{
	struct str folder = STR_INIT;
	char *slash;

	str_text(&folder, path);
	while ((slash = strrchr(folder.s, '/')) && slash > folder.s) {
		str_truncate(&folder, (size_t)(slash - folder.s));
		tail_sync_folder(folder.s);
	}
	str_release(&folder);
}

static bool
make_folder(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct str folder = STR_INIT;
	bool made = true;

	str_add(&folder, path, slash ? (size_t)(slash - path) : 0);
	if (folder.len && !file_exists(folder.s)) {
		made = folder_make(folder.s);
		if (made)
			sync_above(folder.s);
	}
	str_release(&folder);
	return made;
}

static bool
make_file(struct journal *j, struct diags *d)
{
	if (make_folder(j->path))
		j->fd = tail_open(j->path, O_RDWR | O_APPEND | O_CREAT);
	if (j->fd >= 0 && tail_sync_folder(j->path))
		return true;
	not_saved(j, NULL, NULL, d);
	if (j->fd >= 0)
		close(
		    j->fd); /* Nothing is written yet; the next append opens and syncs it again. */
	j->fd = -1;
	return false;
}

bool
append_renew(struct journal *j, struct history *h, struct diags *d)
{
	struct journal now, before = *j;
	struct history read, known = *h;

	history_init(&read);
	bool taken = journal_open(&now, j->path, &read, d);
	if (taken && now.fd < 0)
		taken = not_saved(j, "the profile was removed while the program ran",
				  "put it back, or make an empty file there, then try again", d);
	if (taken) {
		*j = now;
		now = before;
		*h = read;
		h->reorderings = known.reorderings + 1;
		read = known;
	}
	journal_close(&now);
	history_release(&read);
	return taken;
}

bool
append_prepare(struct journal *j, struct history *h, struct diags *d)
{
	if (j->lost && !append_renew(j, h, d))
		return false;
	if (j->fd < 0)
		return make_file(j, d);
	if (!j->read_only)
		return j->cut_to < 0 || tail_cut_again(j, d);
	int fd = tail_open(j->path, O_RDWR | O_APPEND);
	if (fd < 0)
		return not_saved(j, NULL, NULL, d);
	close(fd);
	return append_renew(j, h, d);
}

static bool
still_named(struct journal *j, struct diags *d)
{
	struct stat named, opened;

	bool there = stat(j->path, &named) == 0;
	if ((!there && errno != ENOENT && errno != ENOTDIR) || fstat(j->fd, &opened) < 0)
		return not_saved(j, NULL, NULL, d);
	if (there && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino)
		return true;
	j->lost = true;
	return not_saved(j,
			 there ? "the profile was replaced by another file while the program ran"
			       : "the profile was removed while the program ran",
			 "look what happened to it, then try again", d);
}

/* Half a line would swallow the next answer, and a whole one would count twice. */
static void
take_back(struct journal *j, int64_t size, struct diags *d)
{
	if (tail_cut(j, size))
		return;
	j->cut_to = size;
	j->cut_end = lseek(j->fd, 0, SEEK_END);
	not_saved(j, "and the beginning of it could not be taken out of the file again", NULL, d);
}

/* The lines to be written, without the header where the file has its own. */
static struct span
lines_for(const struct journal *j, const struct str *text)
{
	struct span lines = span_str(text);

	if (j->read_to > 0)
		span_cut(&lines, '\n');
	return lines;
}

bool
sitting_elsewhere(const struct sitting *who, const struct history *h)
{
	const struct past_session *past = history_session(h, span_of(who->name));

	return past && past->highest_n > who->n && past->highest_n > who->left;
}

bool
append_check(struct journal *j, struct history *h, int64_t *size, struct diags *d)
{
	if (!still_named(j, d) || !journal_catch_up(j, h, d) || !tail_size(j, size, d))
		return false;
	if (j->newer)
		return not_saved(j, "the profile was written by a newer nmtquiz",
				 "update nmtquiz, then try again", d);
	return *size == j->read_to || tail_set_aside(j, size, d);
}

/* Of settings and marks the last one counts, so that it must be the last also for who reads them by
 * time and then by names, which are drawn: two runs of the program may write in one second. */
static int64_t
time_for(const struct entry *e, const struct sitting *who, int64_t now, const struct history *h)
{
	switch (e->kind) {
	case EVENT_SET:
	case EVENT_FLAG:
	case EVENT_UNFLAG:
	case EVENT_SUSPEND:
	case EVENT_UNSUSPEND:
		return history_last_time(h, span_of(who->name), now);
	default:
		return now;
	}
}

/* What is to be written, and by whom. */
struct writing {
	const struct sitting *who;
	const struct entry *entries;
	size_t n;
	int64_t now;
	struct str text; /* the lines, once they are made */
};

static bool
write_locked(struct journal *j, struct writing *w, bool durable, struct history *h, struct diags *d)
{
	int64_t size;

	if (!append_check(j, h, &size, d))
		return false;
	if (sitting_elsewhere(w->who, h))
		return not_saved(j, "this sitting went on in another window", "go on there", d);
	int64_t time = time_for(&w->entries[0], w->who, w->now, h);
	if (!write_events(&w->text, w->who, time, w->entries, w->n))
		return not_saved(j, "it is longer than a line of a profile may be", "shorten it",
				 d);
	struct span lines = lines_for(j, &w->text);
	if (write_all(j->fd, lines.s, lines.n) && (!durable || tail_sync(j->fd, fdatasync)))
		return true;
	not_saved(j, NULL, NULL, d);
	take_back(j, size, d);
	return false;
}

bool
journal_append(struct journal *j, struct sitting *who, int64_t now, const struct entry *entries,
	       size_t n, bool durable, struct history *h, struct diags *d)
{
	struct writing w = {who, entries, n, now, STR_INIT};
	bool saved = false;

	if (!append_prepare(j, h, d))
		return false;
	str_text(&w.text, LINE_HEADER "\n");
	if (tail_lock(j, d)) {
		saved = write_locked(j, &w, durable, h, d);
		if (!saved && j->cut_to >= 0)
			who->left = who->n + (uint32_t)n;
		tail_unlock(j);
	}
	if (saved) {
		struct span lines = lines_for(j, &w.text);
		who->n += (uint32_t)n;
		/* From memory: what could fail here must not make a saved answer unsaved. */
		journal_replay(h, j->path, source_span(&lines), &j->lines_read, &j->read_to,
			       &j->newer, d);
	}
	str_release(&w.text);
	return saved;
}
