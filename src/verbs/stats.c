/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the banks hold, for their authors: stats. */
#include "figures/stats.h"

#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "base/alloc.h"
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

/* Each bank once, whatever languages it is in. Owned by the caller. */
static struct stats_bank *
take_banks(const struct library *l, const struct args *args, size_t *n)
{
	struct stats_bank *banks = alloc_items(l->n_banks, sizeof(*banks));

	*n = 0;
	for (size_t i = 0; i < l->n_banks; i++) {
		const char *name = l->banks[i]->name;
		bool again = false;
		for (size_t k = 0; k < *n && !again; k++)
			again = strcmp(banks[k].name, name) == 0;
		if (again || !is_wanted(args, name))
			continue;
		banks[*n].name = name;
		take(&banks[(*n)++].held, l, args, name);
	}
	return banks;
}

static struct stats_exam *
draw_exams(struct app *app, size_t *n)
{
	const struct library *l = &app->library;

	app_exams(app);
	struct stats_exam *exams = alloc_items(l->n_exams, sizeof(*exams));
	*n = l->n_exams;
	for (size_t i = 0; i < *n; i++) {
		struct stats_exam *x = &exams[i];
		x->exam = l->exams[i];
		str_init(&x->lack);
		x->drawn = forms_count(&x->forms, x->exam, l, &x->lack);
	}
	return exams;
}

enum exit_status
verb_stats(struct app *app, const struct args *args)
{
	struct style style = app_style(app);
	struct str out = STR_INIT;
	struct inventory whole;
	struct stats s = {.whole = &whole, .part = args->n > 0};

	app_banks(app);
	for (size_t i = 0; i < args->n; i++)
		if (!is_bank(app, args->words[i]))
			return EXIT_USAGE;
	struct stats_exam *exams = s.part ? NULL : draw_exams(app, &s.n_exams);
	struct stats_bank *banks = take_banks(&app->library, args, &s.n_banks);
	take(&whole, &app->library, args, NULL);
	s.banks = banks;
	s.exams = exams;
	if (args->json)
		figure_stats_json(&out, &s);
	else
		figure_stats(&out, &style, &s);
	enum exit_status status = app_print(app, &out);
	for (size_t i = 0; i < s.n_banks; i++)
		inventory_release(&banks[i].held);
	for (size_t i = 0; i < s.n_exams; i++)
		str_release(&exams[i].lack);
	inventory_release(&whole);
	free(banks);
	free(exams);
	str_release(&out);
	return status;
}
