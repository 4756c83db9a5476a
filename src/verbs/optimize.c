/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fits the memory model to the student: optimize. */
#include <math.h>
#include <stdlib.h>

#include "engine/optimize.h"
#include "engine/schedule.h"
#include "figures/table.h"
#include "text/json.h"
#include "text/layout.h"
#include "verbs/verb.h"

/* From so many reviews on it takes a second or more. */
enum { MANY = 200000 };

static bool
wants_end(void *ui)
{
	return ui_interrupted(ui);
}

/* How sure the forecasts were of what then happened, in percent: the geometric mean, which is what
 * log loss is the logarithm of. */
static void
loss_row(struct table *t, const char *name, double loss)
{
	table_cell(t, "%s", name);
	table_cell(t, "%.1f %%", 100 * exp(-loss));
	table_cell(t, "%.4f", loss);
}

static void
losses(struct str *out, const struct style *style, const struct fit *f, bool own)
{
	struct table t;

	table_init(&t, 3, (const char *const[]){"Forecasts by", "sure of what came", "log loss"});
	loss_row(&t, "the default weights", f->loss_default);
	if (own)
		loss_row(&t, "the weights you have", f->loss_before);
	loss_row(&t, "weights fitted to you", f->loss_after);
	table_draw(out, style, &t, "lrr", 0);
	table_release(&t);
}

static const char *
verdict(const struct fit *f, bool own)
{
	if (f->better)
		return "The fitted weights foretell better, by more than chance. They are kept, "
		       "fitted to all your reviews now, and the schedule follows them from here "
		       "on. 'set weights -' goes back to the default weights.";
	if (own && f->loss_default < f->loss_before)
		return "The fitted weights are not kept: they are not better, or by too little to "
		       "tell from chance. The default weights foretold better than those you have: "
		       "'set weights -' goes back to them.";
	return "The fitted weights are not kept: they are not better, or by too little to tell "
	       "from chance. Nothing has changed. Try again after a few hundred answers more.";
}

static void
paragraph(struct str *out, const struct style *style, struct str *text)
{
	layout_plain(out, style, "", LOOK_TEXT, span_str(text));
	str_clear(text);
}

static void
report(struct str *out, const struct style *style, const struct fit *f, bool own)
{
	struct str text = STR_INIT;

	str_printf(&text,
		   "%zu reviews, %zu of them on a later day than the question's last one. "
		   "Weights were fitted to the older of these; the newest %zu were left out, and "
		   "then foretold:",
		   f->reviews, f->samples, f->held_out);
	paragraph(out, style, &text);
	str_byte(out, '\n');
	losses(out, style, f, own);
	str_byte(out, '\n');
	str_text(&text, "'Sure of what came' is how likely the forecasts took what then happened, "
			"right or wrong, on average; more is better. Log loss says the same as its "
			"logarithm; less is better, and 0.6931 is a coin's.");
	paragraph(out, style, &text);
	str_text(&text, verdict(f, own));
	paragraph(out, style, &text);
	str_release(&text);
}

static void
fit_json(struct str *out, const struct fit *f)
{
	struct json j = {.out = out};
	const struct {
		const char *key;
		double loss;
	} means[] = {{"loss_default", f->loss_default},
		     {"loss_before", f->loss_before},
		     {"loss_after", f->loss_after}};

	json_open(&j, '{');
	json_key(&j, "reviews");
	json_count(&j, f->reviews);
	json_key(&j, "missing");
	json_count(&j, f->enough ? 0 : OPTIMIZE_LEAST - f->reviews);
	json_key(&j, "held_out");
	json_count(&j, f->held_out);
	for (size_t i = 0; i < sizeof(means) / sizeof(*means); i++) {
		json_key(&j, means[i].key);
		json_number(&j, means[i].loss, 6);
	}
	json_key(&j, "better");
	json_bool(&j, f->better);
	json_key(&j, "weights");
	json_open(&j, '[');
	for (size_t i = 0; i < WEIGHTS; i++)
		json_number(&j, f->weights.w[i], 4);
	json_close(&j, ']');
	json_close(&j, '}');
	str_byte(out, '\n');
}

static bool
keep(struct app *app, const struct fit *f)
{
	struct str value = STR_INIT;

	weights_write(&value, &f->weights);
	struct entry e = {
	    .kind = EVENT_SET, .n = 2, .fields = {span_of("weights"), span_str(&value)}};
	bool kept = app_save(app, &app->run, &e, 1);
	str_release(&value);
	return kept;
}

static void
fit(struct app *app, struct fit *f, const struct plan *plan)
{
	struct str text = STR_INIT;
	struct review *reviews;
	size_t n = optimize_gather(&app->history, &app->library, &reviews);

	if (n >= MANY) {
		str_printf(&text, "Fitting to %zu reviews; Ctrl-C stops it.\n", n);
		ui_write(&app->ui, &text);
	}
	optimize(f, reviews, n, &plan->model.weights, wants_end, &app->ui);
	free(reviews);
	str_release(&text);
}

static enum exit_status
print_fit(struct app *app, const struct args *args, const struct fit *f, bool own)
{
	struct str out = STR_INIT;
	struct style style = app_style(app);

	if (args->json)
		fit_json(&out, f);
	else if (f->enough)
		report(&out, &style, f, own);
	else
		app_tell(app,
			 "%zu review%s so far; it takes %d to fit the weights to you: %zu more",
			 f->reviews, f->reviews == 1 ? "" : "s", OPTIMIZE_LEAST,
			 OPTIMIZE_LEAST - f->reviews);
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}

enum exit_status
verb_optimize(struct app *app, const struct args *args)
{
	struct plan plan;
	struct fit f;

	if (!app_profile(app))
		return EXIT_IO;
	app_banks(app);
	plan_of(&plan, &app->history, app_today(app), NULL);
	fit(app, &f, &plan);
	if (f.stopped) {
		app_tell(app, "stopped; your weights are as they were");
		return EXIT_FINDINGS;
	}
	if (f.better && !keep(app, &f))
		return EXIT_IO;
	enum exit_status status = print_fit(app, args, &f, plan.own_weights);
	return status == EXIT_WELL && !f.enough ? EXIT_FINDINGS : status;
}
