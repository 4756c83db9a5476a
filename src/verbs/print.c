/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paper: print. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "base/alloc.h"
#include "base/file.h"
#include "convert/paper.h"
#include "convert/pdf.h"
#include "engine/form.h"
#include "text/json.h"
#include "text/roff.h"
#include "text/unicode.h"
#include "verbs/verb.h"

enum { SEEDS = 1000000 }; /* of those drawn, so that one is easily typed */

/* What is printed, and how. */
struct print {
	const char *name;	 /* borrowed: the exam's or the bank's */
	const struct bank *bank; /* NULL: an exam */
	const char *file;	 /* -o, or NULL */
	struct form forms[PAPER_MAX_FORMS];
	struct paper paper;
	uint64_t seed;
	bool key, roff, json;
};

static void
print_release(struct print *p)
{
	for (size_t i = 0; i < PAPER_MAX_FORMS; i++)
		form_release(&p->forms[i]);
}

/* The first bank of that name: a translation has its original's. */
static const struct bank *
find_bank(const struct library *l, struct span name)
{
	for (size_t i = 0; i < l->n_banks; i++)
		if (span_is(name, l->banks[i]->name))
			return l->banks[i];
	return NULL;
}

static enum exit_status
unknown_source(struct app *app, const char *name)
{
	const struct library *l = &app->library;
	const char **names = alloc_items(l->n_exams + l->n_banks, sizeof(*names));
	size_t n = 0;

	for (size_t i = 0; i < l->n_exams; i++)
		names[n++] = l->exams[i]->name;
	for (size_t i = 0; i < l->n_banks; i++)
		names[n++] = l->banks[i]->name;
	const char *near = text_nearest(span_of(name), names, n);
	if (near)
		app_tell(app, "there is no exam or bank '%s'; did you mean '%s'?", name, near);
	else
		app_tell(app, "there is no exam or bank '%s'; 'banks' lists the banks", name);
	free(names);
	return EXIT_USAGE;
}

/* Finds the exam, or else the bank, of that name. */
static enum exit_status
find_source(struct app *app, struct print *p, const char *name)
{
	p->paper.exam = library_exam(&app->library, span_of(name));
	p->bank = find_bank(&app->library, span_of(name));
	if (!p->paper.exam && !p->bank)
		return unknown_source(app, name);
	p->name = name;
	if (p->paper.exam && p->bank)
		app_tell(app, "'%s' is an exam and a bank; this prints the exam", name);
	if (p->paper.exam)
		p->bank = NULL;
	p->paper.title = p->paper.exam ? p->paper.exam->title : p->bank->title;
	p->paper.about = p->paper.exam ? p->paper.exam->about : p->bank->about;
	return EXIT_WELL;
}

static enum exit_status
read_counts(struct app *app, struct print *p, const struct args *args)
{
	const char *forms = args_option(args, "--forms"), *seed = args_option(args, "--seed");
	uint64_t n = 1;

	if (forms && (!parse_count(span_of(forms), PAPER_MAX_FORMS, &n) || n == 0))
		return app_usage(app, "--forms takes a number from 1 to %d, not %s",
				 PAPER_MAX_FORMS, forms);
	p->paper.n_forms = (size_t)n;
	p->paper.forms = p->forms;
	if (seed && !parse_count(span_of(seed), UINT64_MAX, &p->seed))
		return app_usage(app, "--seed takes a whole number, not %s", seed);
	if (!seed)
		p->seed =
		    app->options.seeded ? app->options.seed : random_below(&app->random, SEEDS);
	return EXIT_WELL;
}

static enum exit_status
read_print(struct app *app, struct print *p, const struct args *args)
{
	*p = (struct print){.file = args_option(args, "-o"),
			    .key = args_option(args, "--key"),
			    .roff = args_option(args, "--roff"),
			    .json = args->json};
	if (args->n != 1)
		return app_usage(app, "print takes the name of one exam or bank; 'banks' lists the "
				      "banks");
	if (p->file && !*p->file)
		return app_usage(app, "-o takes the name of a file, or - for standard output");
	if (p->file && strcmp(p->file, "-") == 0 && p->json)
		return app_usage(app, "--json takes standard output; name a file behind -o");
	if (p->file && strcmp(p->file, "-") == 0 && !p->roff && isatty(STDOUT_FILENO))
		return app_usage(app, "a PDF is nothing to read on a terminal; name a file behind "
				      "-o, or take the groff source with --roff");
	return read_counts(app, p, args);
}

/* All live questions of a bank. */
static void
form_of_bank(struct form *f, const struct library *l, const struct bank *b, struct random *r)
{
	const struct question **live = alloc_items(l->n_questions, sizeof(*live));
	size_t n = 0;

	for (size_t i = 0; i < l->n_questions; i++) {
		const struct question *q = l->questions[i];
		if (q->status == STATUS_LIVE && strcmp(q->bank->name, b->name) == 0)
			live[n++] = q;
	}
	form_of(f, live, n, r);
	free(live);
}

/* The same questions in another order. */
static void
form_again(struct form *f, const struct form *first, struct random *r)
{
	const struct question **questions = alloc_items(first->n, sizeof(*questions));

	for (size_t i = 0; i < first->n; i++)
		questions[i] = first->items[i].question;
	form_of(f, questions, first->n, r);
	free(questions);
}

/* Draws form A, and the others from its questions. Who prints it, and what they have seen, makes no
 * difference. */
static enum exit_status
draw_forms(struct app *app, struct print *p)
{
	struct str lack = STR_INIT;
	struct history nobody;
	struct random r;
	bool drawn = true;

	random_seed(&r, p->seed);
	history_init(&nobody);
	if (p->bank)
		form_of_bank(&p->forms[0], &app->library, p->bank, &r);
	else
		drawn = form_draw(&p->forms[0], p->paper.exam, &app->library, &nobody, &r, &lack);
	for (size_t i = 1; i < p->paper.n_forms && drawn; i++)
		form_again(&p->forms[i], &p->forms[0], &r);
	if (!drawn)
		app_tell(app, "%s", lack.s);
	else if (p->forms[0].n == 0)
		app_tell(app, "'%s' has no live question; drafts and retired ones are not printed",
			 p->name);
	history_release(&nobody);
	str_release(&lack);
	return drawn && p->forms[0].n ? EXIT_WELL : EXIT_FINDINGS;
}

static void
tell_lacking(struct app *app, const struct roff *r)
{
	if (r->lacking == 1)
		app_tell(
		    app,
		    "1 character that the fonts lack is printed by its number, as [U+%04" PRIX32
		    "]",
		    r->one_lack);
	else if (r->lacking)
		app_tell(app,
			 "%zu characters that the fonts lack are printed by their numbers, such as "
			 "[U+%04" PRIX32 "]",
			 r->lacking, r->one_lack);
}

/* Writes the forms, as source or PDF. False after a message. */
static bool
make_paper(struct app *app, const struct print *p, struct str *paper)
{
	struct str source = STR_INIT;
	struct roff r = {.out = &source};
	bool made = true;

	paper_forms(&r, &p->paper);
	if (p->key)
		paper_key(&r, &p->paper);
	if (p->roff)
		str_span(paper, span_str(&source));
	else
		made = pdf_make(paper, span_str(&source), &app->diags);
	app_report(app);
	if (made)
		tell_lacking(app, &r);
	str_release(&source);
	return made;
}

/* One line on what was written where. It goes where standard output is not the paper or JSON. */
static enum exit_status
say_written(struct app *app, const struct print *p, const char *file)
{
	struct str text = STR_INIT, line = STR_INIT;
	struct style style = app_style(app);
	size_t n = p->paper.n_forms;
	enum exit_status status = EXIT_WELL;

	str_printf(&text,
		   "%s%s%zu form%s of %zu question%s%s. --seed %" PRIu64 " prints the same "
		   "again.",
		   file ? file : "", file ? ": " : "", n, n == 1 ? "" : "s", p->forms[0].n,
		   p->forms[0].n == 1 ? "" : "s", p->key ? ", with the key" : "", p->seed);
	if (file && !p->json) {
		layout_plain(&line, &style, "", LOOK_TEXT, span_str(&text));
		status = app_print(app, &line);
	} else {
		app_tell(app, "%s", text.s);
	}
	str_release(&text);
	str_release(&line);
	return status;
}

/* Puts the paper into its file: the one behind -o, or NAME.pdf where there is none yet. */
static enum exit_status
write_paper(struct app *app, const struct print *p)
{
	struct str paper = STR_INIT, usual = STR_INIT;
	enum exit_status status = EXIT_IO;

	str_printf(&usual, "%s.pdf", p->name);
	bool to_screen = p->file ? strcmp(p->file, "-") == 0 : p->roff;
	const char *file = to_screen ? NULL : p->file ? p->file : usual.s;
	if (file && !p->file && file_exists(file))
		app_tell(app, "%s is there already; '-o %s' writes over it, another name beside it",
			 file, file);
	else if (make_paper(app, p, &paper) && to_screen)
		status = app_print(app, &paper);
	else if (paper.len && file_write(file, span_str(&paper), &app->diags))
		status = EXIT_WELL;
	app_report(app);
	if (!status)
		status = say_written(app, p, file);
	str_release(&paper);
	str_release(&usual);
	return status;
}

static enum exit_status
print_json(struct app *app, const struct print *p)
{
	struct str out = STR_INIT;
	struct json j = {.out = &out};

	json_open(&j, '{');
	json_key(&j, "source");
	json_string(&j, p->name);
	json_key(&j, "title");
	json_string(&j, p->paper.title);
	json_key(&j, "seed");
	json_count(&j, p->seed);
	json_key(&j, "forms");
	paper_json(&j, &p->paper);
	json_close(&j, '}');
	str_byte(&out, '\n');
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}

enum exit_status
verb_print(struct app *app, const struct args *args)
{
	struct print p;
	enum exit_status status = read_print(app, &p, args);

	if (status)
		return status;
	app_exams(app);
	/* For the language that is set there; where it can't be read, a message said so. */
	app_profile(app);
	status = find_source(app, &p, args->words[0]);
	if (!status)
		status = draw_forms(app, &p);
	if (!status && (!p.json || p.file))
		status = write_paper(app, &p);
	if (!status && p.json)
		status = print_json(app, &p);
	print_release(&p);
	return status;
}
