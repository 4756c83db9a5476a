/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Help, settings, and the way out. */
#include <string.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "profile/settings.h"
#include "text/layout.h"
#include "verbs/verb.h"

static void
usage_line(struct str *line, const struct verb *v)
{
	str_text(line, v->name);
	if (*v->arguments)
		str_printf(line, " %s", v->arguments);
	struct span rest = span_of(v->options);
	bool open = false;
	for (struct span word; (word = span_word(&rest)).n;) {
		bool option = word.s[0] == '-';
		str_printf(line, "%s%s%.*s", option && open ? "]" : "", option ? " [" : " ",
			   (int)word.n, word.s);
		open = true;
	}
	str_text(line, open ? "]" : "");
}

static void
list_for(struct str *out, const struct style *style, enum who who, const char *title)
{
	enum { NAMES = 28 };
	struct str lead = STR_INIT;

	layout_plain(out, style, "", LOOK_STRONG, span_of(title));
	for (size_t i = 0; i < n_verbs; i++) {
		if (verbs[i].who != who)
			continue;
		str_clear(&lead);
		str_printf(&lead, "  %s %s", verbs[i].name, verbs[i].arguments);
		/* In a narrow window the summary stands below its verb. */
		if (style->width < 2 * NAMES) {
			layout_plain(out, style, "", LOOK_TEXT, span_str(&lead));
			str_clear(&lead);
			str_fill(&lead, ' ', 6);
		} else {
			str_fill(&lead, ' ', lead.len < NAMES ? NAMES - lead.len : 1);
		}
		layout_plain(out, style, lead.s, LOOK_TEXT, span_of(verbs[i].summary));
	}
	str_release(&lead);
}

static void
help_on(struct str *out, const struct style *style, const struct verb *v)
{
	struct str line = STR_INIT;

	usage_line(&line, v);
	layout_plain(out, style, "", LOOK_STRONG, span_str(&line));
	str_clear(&line);
	str_text(&line, v->summary);
	str_byte(&line, '.');
	if (line.s[0] >= 'a' && line.s[0] <= 'z')
		line.s[0] = (char)(line.s[0] - 'a' + 'A');
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	if (*v->help)
		layout_markup(out, style, "", span_of(v->help));
	str_release(&line);
}

enum exit_status
verb_help(struct app *app, const struct args *args)
{
	struct str out = STR_INIT;
	struct style style = app_style(app);
	const struct verb *v = args->n ? verb_find(span_of(args->words[0])) : NULL;

	if (args->n && !v) {
		verb_unknown(app, args->words[0]);
		return EXIT_USAGE;
	}
	if (v) {
		help_on(&out, &style, v);
	} else {
		list_for(&out, &style, STUDENT, "To learn");
		list_for(&out, &style, INSTRUCTOR, "To write banks");
		list_for(&out, &style, BOTH, "To look around");
		layout_plain(
		    &out, &style, "", LOOK_TEXT,
		    span_of("'help VERB' says more. In a question, ? lists its commands."));
	}
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}

static void
settings_table(struct str *out, const struct app *app)
{
	struct style style = app_style(app);
	struct str lead = STR_INIT;

	for (size_t i = 0; i < n_settings; i++) {
		struct span value = setting_value(&app->history, settings[i].key);
		str_clear(&lead);
		str_printf(&lead, "%s: %.*s", settings[i].key, (int)value.n, value.s);
		layout_plain(out, &style, "", LOOK_STRONG, span_str(&lead));
		str_clear(&lead);
		str_printf(&lead, "%s (%s)", settings[i].about, settings[i].takes);
		layout_plain(out, &style, "    ", LOOK_TEXT, span_str(&lead));
	}
	str_release(&lead);
}

/* How far the exam is off, and that a date which is not ahead changes nothing. */
static void
tell_days(struct str *out, const struct app *app, struct span date)
{
	int32_t day, today = app_today(app);

	if (!day_parse(date, &day))
		return;
	if (day > today)
		str_printf(out, " That is in %d day%s.", (int)(day - today),
			   day - today == 1 ? "" : "s");
	else
		str_text(out, day == today
				  ? " That is today: what is not fresh is due now."
				  : " That day is past: review goes on as without an exam's date.");
}

/* How much of the banks is in the language that was just set, and how to know the rest. */
static void
tell_language(struct str *out, struct app *app, struct span value)
{
	const struct question *other = NULL;
	size_t n = 0;

	app_banks(app);
	app_relink(app);
	for (size_t i = 0; i < app->library.n_questions; i++)
		if (app->library.questions[i]->untranslated) {
			other = app->library.questions[i];
			n++;
		}
	if (span_is(value, "-") || !other)
		return;
	str_printf(out, " %zu of %zu questions are in it; the others come in their own language, ",
		   app->library.n_questions - n, app->library.n_questions);
	str_printf(out, "marked [%s].", other->bank->language);
}

static enum exit_status
change(struct app *app, const struct setting *s, struct span value)
{
	struct style style = app_style(app);
	struct str out = STR_INIT, text = STR_INIT;

	if (!s->fits(value))
		return app_usage(app, "'%s' takes %s", s->key, s->takes);
	struct entry e = {.kind = EVENT_SET, .n = 2, .fields = {span_of(s->key), value}};
	if (!app_save(app, &app->run, &e, 1))
		return EXIT_IO;
	str_printf(&text, "%s is %.*s now.", s->key, (int)value.n, value.s);
	if (strcmp(s->key, "exam-date") == 0)
		tell_days(&text, app, value);
	if (strcmp(s->key, "language") == 0)
		tell_language(&text, app, value);
	layout_plain(&out, &style, "", LOOK_TEXT, span_str(&text));
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	str_release(&text);
	return status;
}

enum exit_status
verb_set(struct app *app, const struct args *args)
{
	struct str out = STR_INIT;

	if (!app_profile(app))
		return EXIT_IO;
	const struct setting *s = args->n ? setting_find(span_of(args->words[0])) : NULL;
	if (args->n && !s)
		return app_usage(app, "there is no setting '%s'; 'set' lists them", args->words[0]);
	if (args->n > 2)
		return app_usage(app, "type one key and one value: set %s %s", s->key, s->fallback);
	if (args->n == 2) {
		enum exit_status status = change(app, s, span_of(args->words[1]));
		if (!status)
			app_relink(app);
		return status;
	}
	if (s) {
		struct span value = setting_value(&app->history, s->key);
		str_printf(&out, "%.*s\n", (int)value.n, value.s);
	} else {
		settings_table(&out, app);
	}
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}

enum exit_status
verb_quit(struct app *app, const struct args *args)
{
	(void)args;
	app->leaving = true;
	return EXIT_WELL;
}
