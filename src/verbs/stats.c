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
struct look {
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
take_banks(struct look *look, const struct library *l, const struct args *args)
{
	size_t n = 0;

	look->banks = alloc_items(l->n_banks, sizeof(*look->banks));
	look->held = alloc_items(l->n_banks, sizeof(*look->held));
	for (size_t i = 0; i < l->n_banks; i++) {
		const char *name = l->banks[i]->name;
		bool again = false;
		for (size_t k = 0; k < n && !again; k++)
			again = strcmp(look->banks[k].name, name) == 0;
		if (again || !is_wanted(args, name))
			continue;
		take(&look->held[n], l, args, name);
		look->banks[n] = (struct stats_bank){name, &look->held[n]};
		n++;
	}
	look->stats.banks = look->banks;
	look->stats.n_banks = n;
	take(&look->whole, l, args, NULL);
	look->stats.whole = &look->whole;
}

static void
draw_exams(struct look *look, struct app *app)
{
	const struct library *l = &app->library;

	app_exams(app);
	look->exams = alloc_items(l->n_exams, sizeof(*look->exams));
	look->forms = alloc_items(l->n_exams, sizeof(*look->forms));
	look->lacks = alloc_items(l->n_exams, sizeof(*look->lacks));
	for (size_t i = 0; i < l->n_exams; i++) {
		str_init(&look->lacks[i]);
		bool drawn = forms_count(&look->forms[i], l->exams[i], l, &look->lacks[i]);
		look->exams[i] = (struct stats_exam){l->exams[i], &look->forms[i],
						     drawn ? NULL : look->lacks[i].s};
	}
	look->stats.exams = look->exams;
	look->stats.n_exams = l->n_exams;
}

static void
look_release(struct look *look)
{
	for (size_t i = 0; i < look->stats.n_banks; i++)
		inventory_release(&look->held[i]);
	for (size_t i = 0; i < look->stats.n_exams; i++)
		str_release(&look->lacks[i]);
	inventory_release(&look->whole);
	free(look->banks);
	free(look->held);
	free(look->exams);
	free(look->forms);
	free(look->lacks);
}

enum exit_status
verb_stats(struct app *app, const struct args *args)
{
	struct style style = app_style(app);
	struct str out = STR_INIT;
	struct look look = {.stats.part = args->n > 0};

	app_banks(app);
	for (size_t i = 0; i < args->n; i++)
		if (!is_bank(app, args->words[i]))
			return EXIT_USAGE;
	if (!look.stats.part)
		draw_exams(&look, app);
	take_banks(&look, &app->library, args);
	if (args->json)
		figure_stats_json(&out, &look.stats);
	else
		figure_stats(&out, &style, &look.stats);
	enum exit_status status = app_print(app, &out);
	look_release(&look);
	str_release(&out);
	return status;
}
