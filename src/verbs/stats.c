/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the banks hold, for their authors: stats. */
#include "figures/stats.h"

#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "engine/forms.h"
#include "engine/inventory.h"
#include "text/unicode.h"
#include "verbs/verb.h"

static bool
is_wanted(const struct args *args, const char *bank)
{
	for (size_t i = 0; i < args->n; i++)
		if (strcmp(args->words[i], bank) == 0)
			return true;
	return args->n == 0;
}

/* Whether there is a bank of that name; says so where not. */
static bool
is_bank(struct app *app, const char *name)
{
	const struct library *l = &app->library;
	const char **names = alloc_items(l->n_banks, sizeof(*names));
	bool there = false;

	for (size_t i = 0; i < l->n_banks; i++) {
		names[i] = l->banks[i]->name;
		there = there || strcmp(names[i], name) == 0;
	}
	const char *near = there ? NULL : text_nearest(span_of(name), names, l->n_banks);
	if (near)
		app_tell(app, "there is no bank '%s'; did you mean '%s'?", name, near);
	else if (!there)
		app_tell(app, "there is no bank '%s'; 'banks' lists what there is", name);
	free(names);
	return there;
}

/* Counts the questions of the bank of that name, in whatever language they are shown; of all that
 * are wanted, where it is NULL. */
static void
take(struct inventory *v, const struct library *l, const struct args *args, const char *bank)
{
	const struct question **questions =
	    alloc_items(l->n_questions, sizeof(const struct question *));
	size_t n = 0;

	for (size_t i = 0; i < l->n_questions; i++) {
		const char *name = l->questions[i]->bank->name;
		if (bank ? strcmp(name, bank) == 0 : is_wanted(args, name))
			questions[n++] = l->questions[i];
	}
	inventory_take(v, questions, n);
	free(questions);
}

/* What there is to show, and what it points at. */
struct view {
	struct stats stats;
	struct inventory whole;
	struct stats_bank *banks; /* owned, as are the rest */
	struct inventory *held;
	struct stats_exam *exams;
	struct forms *forms;
	struct str *lacks;
};

/* Each bank once, whatever languages it is in. */
static void
take_banks(struct view *v, const struct library *l, const struct args *args)
{
	size_t n = 0;

	v->banks = alloc_items(l->n_banks, sizeof(*v->banks));
	v->held = alloc_items(l->n_banks, sizeof(*v->held));
	for (size_t i = 0; i < l->n_banks; i++) {
		const char *name = l->banks[i]->name;
		bool again = false;
		for (size_t k = 0; k < n && !again; k++)
			again = span_is(span_of(name), v->banks[k].name);
		if (again || !is_wanted(args, name))
			continue;
		take(&v->held[n], l, args, name);
		v->banks[n] = (struct stats_bank){name, &v->held[n]};
		n++;
	}
	v->stats.banks = v->banks;
	v->stats.n_banks = n;
	take(&v->whole, l, args, NULL);
	v->stats.whole = &v->whole;
}

static void
draw_exams(struct view *v, struct app *app)
{
	const struct library *l = &app->library;

	app_exams(app);
	v->exams = alloc_items(l->n_exams, sizeof(*v->exams));
	v->forms = alloc_items(l->n_exams, sizeof(*v->forms));
	v->lacks = alloc_items(l->n_exams, sizeof(*v->lacks));
	for (size_t i = 0; i < l->n_exams; i++) {
		str_init(&v->lacks[i]);
		bool drawn = forms_count(&v->forms[i], l->exams[i], l, &v->lacks[i]);
		v->exams[i] =
		    (struct stats_exam){l->exams[i], &v->forms[i], drawn ? NULL : v->lacks[i].s};
	}
	v->stats.exams = v->exams;
	v->stats.n_exams = l->n_exams;
}

static void
look_release(struct view *v)
{
	for (size_t i = 0; i < v->stats.n_banks; i++)
		inventory_release(&v->held[i]);
	for (size_t i = 0; i < v->stats.n_exams; i++)
		str_release(&v->lacks[i]);
	inventory_release(&v->whole);
	free(v->banks);
	free(v->held);
	free(v->exams);
	free(v->forms);
	free(v->lacks);
}

enum exit_status
verb_stats(struct app *app, const struct args *args)
{
	struct style style = app_style(app);
	struct str out = STR_INIT;
	struct view view = {.stats.part = args->n > 0};

	app_banks(app);
	for (size_t i = 0; i < args->n; i++)
		if (!is_bank(app, args->words[i]))
			return EXIT_USAGE;
	if (!view.stats.part)
		draw_exams(&view, app);
	take_banks(&view, &app->library, args);
	if (args->json)
		figure_stats_json(&out, &view.stats);
	else
		figure_stats(&out, &style, &view.stats);
	enum exit_status status = app_print(app, &out);
	look_release(&view);
	str_release(&out);
	return status;
}
