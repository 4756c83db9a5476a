/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asking for the fields of a question, forwards and back. */
#include <stdarg.h>
#include <string.h>
#include <strings.h>

#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/app.h"
#include "verbs/authoring.h"
#include "verbs/new_fields.h"

enum { SHORT_DEFAULT = 30 };

void
authoring_say(struct authoring *a, const char *format, ...)
{
	struct str text = STR_INIT, out = STR_INIT;
	struct style style = app_style(a->app);
	va_list args;

	va_start(args, format);
	str_vprintf(&text, format, args);
	va_end(args);
	layout_plain(&out, &style, "", LOOK_TEXT, span_str(&text));
	ui_write(&a->app->ui, &out);
	str_release(&out);
	str_release(&text);
}

const char *
authoring_keep(struct authoring *a, struct span text)
{
	struct str visible = STR_INIT;

	text_visible(&visible, span_trim(text));
	struct span kept = span_trim(span_str(&visible));
	const char *copy = kept.n ? arena_text(&a->arena, kept) : NULL;
	str_release(&visible);
	return copy;
}

static void
help(struct authoring *a)
{
	authoring_say(a,
		      "Type what is asked for. A line that ends in \\ goes on in the next one; a "
		      "line of \\ alone begins a paragraph.");
	authoring_say(a,
		      "Enter keeps what stands in [ ], or leaves out what is optional; - takes it "
		      "out again.");
	authoring_say(a,
		      "/back goes to the field before, /go FIELD to any other, /fields shows them "
		      "all, /quit leaves without saving.");
}

static bool
is_command(struct span line, const char *name)
{
	return line.n == strlen(name) && strncasecmp(line.s, name, line.n) == 0;
}

/* A line that begins with a slash. STEP_ON: it is done, and the field is asked again. */
static enum step
obey(struct authoring *a, struct span line)
{
	struct span name = span_word(&line), field = span_trim(line);

	if (is_command(name, "/back"))
		return STEP_BACK;
	if (is_command(name, "/quit"))
		return STEP_LEAVE;
	if (is_command(name, "/go") && authoring_find_field(a, field, &a->target))
		return STEP_GO;
	if (is_command(name, "/help"))
		help(a);
	else if (is_command(name, "/fields") || is_command(name, "/go"))
		authoring_list(a);
	else
		authoring_say(a, "There is no %.*s here; /help lists what there is.", (int)name.n,
			      name.s);
	return STEP_ON;
}

static bool
goes_on(struct str *line)
{
	size_t n = line->len;

	if (n == 0 || line->s[n - 1] != '\\')
		return false;
	str_truncate(line, n - 1);
	return true;
}

/* Whether a line is for us, not for the question: no text of a question begins with a slash and a
 * letter alone. */
static bool
begins_command(const struct str *line)
{
	return line->len > 1 && line->s[0] == '/' &&
	       ((line->s[1] >= 'a' && line->s[1] <= 'z') ||
		(line->s[1] >= 'A' && line->s[1] <= 'Z'));
}

static enum step
read_lines(struct authoring *a, const char *prompt, struct str *text)
{
	struct str line = STR_INIT;
	bool more = true;

	str_clear(text);
	for (size_t n = 0; more; n++) {
		if (ui_line(&a->app->ui, n ? "more> " : prompt, UNSAVED, false, &line) !=
		    LINE_TEXT) {
			str_release(&line);
			return STEP_LEAVE;
		}
		more = goes_on(&line);
		str_text(text, n ? "\n" : "");
		str_span(text, span_str(&line));
	}
	str_release(&line);
	return STEP_ON;
}

enum step
authoring_line(struct authoring *a, const char *prompt, struct str *text)
{
	for (;;) {
		enum step step = read_lines(a, prompt, text);
		if (step != STEP_ON || (!begins_command(text) && strcmp(text->s, "?") != 0))
			return step;
		step = obey(a, strcmp(text->s, "?") == 0 ? span_of("/help") : span_str(text));
		if (step != STEP_ON)
			return step;
	}
}

/* What a field holds, on one line; empty: nothing. */
static void
value_of(struct str *out, struct authoring *a, size_t field)
{
	const struct field *f = &fields[field];
	const char **text = field_text(&a->q, field);

	if (text && *text)
		str_text(out, *text);
	else if (f->show)
		f->show(out, a);
	else if (f->list == LIST_SOURCES)
		for (size_t i = 0; i < a->q.n_sources; i++)
			str_printf(out, "%s%s%s%s", i ? "; " : "", a->q.sources[i].key,
				   a->q.sources[i].section ? " " : "",
				   a->q.sources[i].section ? a->q.sources[i].section : "");
	else if (f->list == LIST_WRONG)
		for (size_t i = 0; i < a->q.wrong.n; i++)
			str_printf(out, "%s%s", i ? "; " : "", a->q.wrong.items[i]);
	else if (f->list == LIST_PAIRS)
		for (size_t i = 0; i < a->q.lefts.n; i++)
			str_printf(out, "%s%s: %s", i ? "; " : "", a->q.lefts.items[i],
				   a->q.rights.items[i]);
	else if (f->list == LIST_RIGHT)
		for (size_t i = 0; i < a->q.rights.n; i++)
			str_printf(out, "%s%s", i ? "; " : "", a->q.rights.items[i]);
}

void
authoring_list(struct authoring *a)
{
	struct str out = STR_INIT, value = STR_INIT, lead = STR_INIT;
	struct style style = app_style(a->app);

	for (size_t i = 0; i < FIELDS; i++) {
		if (!field_fits(a, i))
			continue;
		str_clear(&value);
		str_clear(&lead);
		value_of(&value, a, i);
		str_printf(&lead, "  %-12s", fields[i].name);
		layout_plain(&out, &style, lead.s, LOOK_TEXT, span_str(&value));
	}
	ui_write(&a->app->ui, &out);
	str_release(&out);
	str_release(&value);
	str_release(&lead);
}

/* Whether the line fits the field, which holds it then. */
static bool
take(struct authoring *a, size_t field, struct span line, struct str *refusal)
{
	const struct field *f = &fields[field];
	const char **text = field_text(&a->q, field);

	if (f->take)
		return f->take(a, line, refusal);
	if (f->check && !f->check(line, refusal))
		return false;
	*text = authoring_keep(a, line);
	return true;
}

/* Takes what a field holds out. False where it has none that may go. */
static bool
take_out(struct authoring *a, size_t field)
{
	const char **text = field_text(&a->q, field);

	if (fields[field].wanted)
		return false;
	if (text)
		*text = NULL;
	else if (field == FIELD_UNIT)
		a->q.units.n = 0;
	else if (field == FIELD_TAGS)
		a->q.tags.n = 0;
	return true;
}

static void
prompt_with(struct str *prompt, struct authoring *a, const char *name, const struct str *value)
{
	str_clear(prompt);
	if (value->len && text_width(span_str(value)) <= SHORT_DEFAULT &&
	    !memchr(value->s, '\n', value->len)) {
		str_printf(prompt, "%s [%s]> ", name, value->s);
		return;
	}
	if (value->len)
		authoring_say(a, "Now: %s", value->s);
	str_printf(prompt, "%s> ", name);
}

/* Asks for a field that is one line. */
static enum step
ask_one(struct authoring *a, size_t field)
{
	struct str prompt = STR_INIT, line = STR_INIT, value = STR_INIT, refusal = STR_INIT;
	enum step step;
	bool taken = false;

	value_of(&value, a, field);
	prompt_with(&prompt, a, fields[field].prompt, &value);
	do {
		step = authoring_line(a, prompt.s, &line);
		struct span typed = span_trim(span_str(&line));
		if (step != STEP_ON)
			break;
		str_clear(&refusal);
		if (typed.n == 0 && (value.len || !fields[field].wanted))
			taken = true;
		else if (typed.n == 0)
			str_text(&refusal, "This one cannot be left out.");
		else if (span_is(typed, "-"))
			taken = take_out(a, field) || take(a, field, typed, &refusal);
		else
			taken = take(a, field, typed, &refusal);
		if (!taken)
			authoring_say(a, "%s", refusal.s);
	} while (!taken);
	str_release(&prompt);
	str_release(&line);
	str_release(&value);
	str_release(&refusal);
	return step;
}

enum step
authoring_field(struct authoring *a, size_t field)
{
	const struct field *f = &fields[field];
	enum step step;

	authoring_say(a, "%s%s", f->says,
		      f->wanted || f->least || field == FIELD_CRITICAL || field == FIELD_WITHIN
			  ? ""
			  : " Optional.");
	if (field == FIELD_KIND)
		fields_kinds(a);
	a->offer = f->offer;
	if (field == FIELD_ID && !a->q.id)
		a->q.id = authoring_suggest(a, a->q.ask ? a->q.ask : a->q.fill);
	step = f->list ? authoring_items(a, field) : ask_one(a, field);
	a->offer = NULL;
	a->done[field] |= step == STEP_ON;
	return step;
}

/* The first field from `from` on that goes with the question and was not asked yet; FIELDS: none.
 */
static size_t
next_field(const struct authoring *a)
{
	size_t i = 0;

	while (i < FIELDS && (a->done[i] || !field_fits(a, i)))
		i++;
	return i;
}

static size_t
field_before(struct authoring *a, size_t field)
{
	size_t i = field;

	while (i > 0)
		if (field_fits(a, --i))
			return i;
	authoring_say(a, "This is the first field.");
	return field;
}

enum step
authoring_fields(struct authoring *a)
{
	size_t field = next_field(a);

	while (field < FIELDS) {
		enum step step = authoring_field(a, field);
		if (step == STEP_LEAVE)
			return step;
		if (step == STEP_BACK) {
			field = field_before(a, field);
			a->done[field] = false;
		} else {
			field = step == STEP_GO ? a->target : next_field(a);
		}
	}
	return STEP_ON;
}
