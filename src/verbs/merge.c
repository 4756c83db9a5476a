/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several copies of the student's profile into one. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/file.h"
#include "figures/words.h"
#include "profile/copies.h"
#include "profile/merge.h"
#include "text/json.h"
#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/copies.h"
#include "verbs/verb.h"

/* What is to be merged. */
struct sources {
	char **paths; /* owned */
	bool *left;   /* owned: it is the profile itself, or there already */
	size_t n;
};

static void
sources_release(struct sources *s)
{
	for (size_t i = 0; i < s->n; i++)
		free(s->paths[i]);
	free(s->paths);
	free(s->left);
}

static bool
same_file(const char *a, const char *b)
{
	struct stat x, y;
	return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static void
leave_repeated(struct app *app, struct sources *s)
{
	for (size_t i = 0; i < s->n; i++) {
		s->left[i] = same_file(s->paths[i], app->profile_path);
		if (s->left[i])
			app_tell(app, "%s: this is the profile itself, which is left out",
				 s->paths[i]);
		for (size_t k = 0; k < i && !s->left[i]; k++) {
			s->left[i] = same_file(s->paths[i], s->paths[k]);
			if (s->left[i])
				app_tell(app, "%s: this is %s, which counts once", s->paths[i],
					 s->paths[k]);
		}
	}
}

static bool
read_sources(struct app *app, struct merge *m, const struct sources *s)
{
	struct file f;

	for (size_t i = 0; i < s->n; i++) {
		if (s->left[i])
			continue;
		if (!file_open(&f, s->paths[i], &app->diags))
			return false;
		bool added = merge_add(m, i + 1, s->paths[i], source_file(&f), &app->diags);
		file_close(&f);
		if (!added)
			return false;
	}
	return true;
}

/* FILE: 12 events, 3 of them new; 1 line that cannot be read. */
static void
say_part(struct str *out, const char *path, const struct merge_part *p)
{
	str_printf(out, "%s: %zu event%s", path, p->events, plural(p->events));
	if (p->n_events == 0)
		str_text(out, p->events > 1    ? ", none of them new"
			      : p->events == 1 ? ", which is not new"
					       : "");
	else if (p->n_events < p->events)
		str_printf(out, ", %zu of them new", p->n_events);
	else
		str_text(out, p->events == 1 ? ", which is new" : ", all of them new");
	if (p->unread)
		str_printf(out, "; %zu line%s that cannot be read%s", p->unread, plural(p->unread),
			   p->n_unread ? ", kept at the end" : "");
	str_byte(out, '.');
}

static void
say(struct str *out, const struct style *style, const struct merge *m, const struct sources *s,
    const char *kept)
{
	struct str line = STR_INIT;
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		if (s->left[i])
			continue;
		say_part(&line, s->paths[i], &m->parts[i + 1]);
		layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
		str_clear(&line);
		n++;
	}
	if (merge_news(m))
		str_printf(&line, "Your profile has %zu event%s now.", m->events.n,
			   plural(m->events.n));
	else
		str_text(&line, "Nothing is new: your profile is as it was.");
	str_text(&line, kept ? " As it was before, it is in" : "");
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_clear(&line);
	if (kept)
		layout_plain(out, style, "  ", LOOK_TEXT, span_of(kept));
	if (n) {
		str_printf(&line,
			   "What was merged is not changed; if you do not use %s any more, "
			   "you can remove %s now.",
			   n == 1 ? "it" : "them", n == 1 ? "it" : "them");
		layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	}
	str_release(&line);
}

static void
say_json(struct str *out, const struct app *app, const struct merge *m, const struct sources *s,
	 const char *kept)
{
	struct json j = {.out = out};

	json_open(&j, '{');
	json_key(&j, "profile");
	json_string(&j, app->profile_path);
	json_key(&j, "events");
	json_count(&j, m->events.n);
	json_key(&j, "unreadable");
	json_count(&j, m->unread.n);
	json_key(&j, "before");
	if (kept)
		json_string(&j, kept);
	else
		json_null(&j);
	json_key(&j, "merged");
	json_open(&j, '[');
	for (size_t i = 0; i < s->n; i++) {
		const struct merge_part *p = &m->parts[i + 1];
		if (s->left[i])
			continue;
		json_open(&j, '{');
		json_key(&j, "file");
		json_string(&j, s->paths[i]);
		json_key(&j, "events");
		json_count(&j, p->events);
		json_key(&j, "new");
		json_count(&j, p->n_events);
		json_key(&j, "unreadable");
		json_count(&j, p->unread);
		json_key(&j, "torn");
		json_bool(&j, p->torn);
		json_close(&j, '}');
	}
	json_close(&j, ']');
	json_close(&j, '}');
	str_byte(out, '\n');
}

static enum exit_status
merge_sources(struct app *app, struct sources *s, bool as_json)
{
	struct merge m;
	struct str out = STR_INIT;
	struct style style = app_style(app);
	enum exit_status status = EXIT_IO;
	char *kept = NULL;

	leave_repeated(app, s);
	merge_init(&m, s->n + 1);
	bool saved = read_sources(app, &m, s) &&
		     merge_save(&m, &app->journal, &app->history, &kept, &app->diags);
	app_report(app);
	if (saved) {
		app_relink(app); /* The language may have come along. */
		if (as_json)
			say_json(&out, app, &m, s, kept);
		else
			say(&out, &style, &m, s, kept);
		status = app_print(app, &out);
	}
	free(kept);
	str_release(&out);
	merge_release(&m);
	return status;
}

/* A word is a file, or a name as behind -p. NULL after a message. Owned. */
static char *
path_of(struct app *app, const char *word)
{
	struct span end = span_of(word);
	static const char suffix[] = ".profile";

	end = end.n < strlen(suffix)
		  ? end
		  : (struct span){end.s + end.n - strlen(suffix), strlen(suffix)};
	if (strchr(word, '/') || file_exists(word) || span_is(end, suffix))
		return path_join(word, "");
	return app_profile_path(app, word);
}

static enum exit_status
merge_named(struct app *app, const struct args *args)
{
	struct sources s = {.paths = alloc_items(args->n, sizeof(*s.paths)),
			    .left = alloc_items(args->n, sizeof(*s.left))};
	enum exit_status status = EXIT_USAGE;

	while (s.n < args->n && (s.paths[s.n] = path_of(app, args->words[s.n])))
		s.n++;
	if (s.n == args->n)
		status = merge_sources(app, &s, args->json);
	sources_release(&s);
	return status;
}

/* The command that merges them, to be typed where it is shown: at the prompt or in the shell. */
static void
command(struct str *out, const struct app *app, const struct copy_list *c)
{
	str_printf(out, "%smerge", app_before_verb(app));
	for (size_t i = 0; i < c->n; i++) {
		str_byte(out, ' ');
		if (app->in_repl)
			str_printf(out, "\"%s\"", c->paths[i]);
		else
			app_shell_word(out, c->paths[i]);
	}
}

static void
list_json(struct str *out, const struct copy_list *c)
{
	struct json j = {.out = out};

	json_open(&j, '[');
	for (size_t i = 0; i < c->n; i++)
		json_string(&j, c->paths[i]);
	json_close(&j, ']');
	str_byte(out, '\n');
}

static void
list(struct str *out, const struct style *style, const char *head, const struct copy_list *c)
{
	if (c->n)
		layout_plain(out, style, "", LOOK_TEXT, span_of(head));
	for (size_t i = 0; i < c->n; i++)
		layout_plain(out, style, "  ", LOOK_TEXT, span_of(c->paths[i]));
}

static void
say_copies(struct str *out, const struct app *app, const struct copies *c)
{
	struct style style = app_style(app);
	struct str line = STR_INIT;

	list(out, &style,
	     c->merged.n == 1
		 ? "Beside your profile lies a copy that is already merged; you may remove it:"
		 : "Beside your profile lie copies that are already merged; you may remove them:",
	     &c->merged);
	list(out, &style,
	     "Beside your profile a sync tool made copies, as two machines wrote it at once:",
	     &c->open);
	if (c->open.n + c->merged.n == 0)
		layout_plain(out, &style, "", LOOK_TEXT,
			     span_of("Beside your profile there are no copies that a sync tool "
				     "made. 'merge FILE' takes in your profile from another "
				     "machine."));
	if (c->open.n && !app->ui.interactive) {
		command(&line, app, &c->open);
		layout_plain(out, &style, "", LOOK_TEXT, span_of("To merge them, type:"));
		str_text(out, "  ");
		text_visible(out, span_str(&line)); /* whole, to be copied */
		str_byte(out, '\n');
	}
	str_release(&line);
}

/* Copies that were found are not merged unasked: who knows whose they are. */
static enum exit_status
offer(struct app *app, bool as_json)
{
	struct copies c;
	struct str out = STR_INIT;
	bool yes = true;

	copies_find(&c, app->profile_path, &app->history);
	if (as_json)
		list_json(&out, &c.open);
	else
		say_copies(&out, app, &c);
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	bool asks = status == EXIT_WELL && c.open.n && app->ui.interactive && !as_json;
	if (asks &&
	    ui_yes(&app->ui, "Merge them into your profile? [Y/n] ", "leaves; nothing is merged",
		   &yes) == LINE_TEXT &&
	    yes) {
		struct sources s = {c.open.paths, alloc_items(c.open.n, sizeof(*s.left)), c.open.n};
		status = merge_sources(app, &s, false);
		free(s.left);
	}
	copies_release(&c);
	return status;
}

enum exit_status
verb_merge(struct app *app, const struct args *args)
{
	if (!app_profile(app))
		return EXIT_IO;
	return args->n ? merge_named(app, args) : offer(app, args->json);
}

void
copies_note(struct str *out, const struct app *app)
{
	struct copies c;

	copies_find(&c, app->profile_path, NULL);
	if (c.open.n) {
		const char *slash = strrchr(c.open.paths[0], '/');
		str_printf(out, "Beside your profile lies a copy that a sync tool made: %s",
			   slash ? slash + 1 : c.open.paths[0]);
		if (c.open.n > 1)
			str_printf(out, ", and %zu more", c.open.n - 1);
		str_text(out, ". 'merge' takes in what it holds; remove it then.");
	}
	copies_release(&c);
}
