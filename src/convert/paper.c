/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/paper.h"

#include <stdio.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "base/str.h"
#include "convert/paper_parts.h"
#include "engine/form.h"
#include "text/roff.h"
#include "text/unicode.h"

/* Sizes fit A4 and US Letter alike. A keep (.KS) holds a question together. Text is set ragged, and
 * no word is parted, so that what is copied from the page is what was written. */
static const char prologue[] =
    ".nr PS 11\n.nr VS 14.5\n.nr PO 1i\n.nr LL 6.27i\n.nr LT 6.27i\n.nr HM .8i\n.nr FM .9i\n"
    ".nr HY 0\n.nr PORPHANS 3\n"
    ".ds LH\n.ds CH\n.ds RH\n.ds LF\n.ds CF\n.ds RF \\f[HR]\\s9Page \\\\n[PN]\\s0\\f[R]\n"
    ".\\\" Two spaces behind a sentence are one, ligatures are letters, hyphens stay with their "
    "word.\n"
    ".ss 12 0\n.lg 0\n.cflags 0 -\\[hy]\n"
    ".\\\" .HA INDENT WIDTH LABEL: the next text hangs behind a label.\n"
    ".de HA\n.br\n.in \\\\$1\n.ti -\\\\$2\n\\\\$3\\h'\\\\$2-\\w'\\\\$3'u'\\c\n..\n"
    ".\\\" .RU: a rule across the page.\n"
    ".de RU\n.br\n\\D'l \\\\n[LL]u 0'\n.br\n..\n"
    ".\\\" .SHEET: a new sheet of paper, that is a right-hand page; the back of the last stays "
    "blank.\n"
    ".de SHEET\n.bp\n.if e .BLANK\n..\n"
    ".de BLANK\n.ds LF\n.ds RF\n\\f[HR]\\s9This page is left blank.\\s0\\f[R]\n.bp\n"
    ".ds RF \\f[HR]\\s9Page \\\\\\\\n[PN]\\s0\\f[R]\n..\n"
    ".\\\" A bubble with its letter.\n"
    ".ds bubble \\Z@\\v'-.25m'\\D'c 1.6m'@\\h'(1.6m-\\w~\\f[HR]\\\\$1~u)/2u'\\f[HR]\\\\$1\\f[R]"
    "\\h'(1.6m-\\w~\\f[HR]\\\\$1~u)/2u+.3m'\n"
    ".LP\n.nh\n.ad l";

void
paper_sheet_begin(struct roff *r)
{
	roff_line(r, ".SHEET");
}

void
paper_first_page(struct roff *r)
{
	roff_line(r, ".SHEET\n.nr %% 1\n.nr PN 1");
}

void
paper_footer(struct roff *r, const char *text)
{
	roff_line(r, ".ds LF \\f[HR]\\s9%s\\s0\\f[R]", text);
}

void
paper_head(struct roff *r, const struct paper *p, const char *below)
{
	/* What ended the page before may have left space above. */
	roff_line(r, ".in 0\n.rs\n.sp |\\n[HM]u\n.ft HB\n.ps 18\n.vs 22");
	roff_text(r, span_of(p->title));
	roff_line(r, ".br\n.ps 12\n.vs 17\n%s\n.br\n.ft R\n.ps 11\n.vs 14.5", below);
}

void
paper_name_line(struct roff *r)
{
	roff_line(r, ".sp 1.2v\n\\f[HR]Name\\f[R]\\h'.1i'\\D'l 3.4i 0'\\h'.3i'\\f[HR]Date\\f[R]"
		     "\\h'.1i'\\D'l 1.5i 0'\n.br\n.sp .6v");
}

static bool
has_critical(const struct form *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->items[i].question->critical)
			return true;
	return false;
}

static void
instructions(struct roff *r, const struct paper *p, const struct form *f)
{
	struct str text = STR_INIT;
	size_t n = f->n;

	str_printf(&text, "%zu question%s", n, n == 1 ? "" : "s");
	if (p->exam && p->exam->minutes > 0) {
		str_text(&text, ", ");
		str_number(&text, p->exam->minutes, 2);
		str_text(&text, " minutes");
	}
	str_text(&text, ". Each question earns at most 1 point.");
	if (p->exam) {
		str_text(&text, " Passed with ");
		str_number(&text, p->exam->pass, 2);
		str_printf(&text, "%% of the points%s.",
			   has_critical(f) ? " and every critical question right" : "");
	}
	str_text(&text, " Mark your answers on the answer sheet behind the questions: only what "
			"stands there counts. Fill in the letter's circle, or write on the line.");
	roff_text(r, span_str(&text));
	str_release(&text);
}

static void
form_head(struct roff *r, const struct paper *p, const char *name, const struct form *f)
{
	paper_head(r, p, name);
	paper_name_line(r);
	if (p->about) {
		roff_line(r, ".br\n.ft I");
		roff_text(r, span_of(p->about));
		roff_line(r, ".br\n.ft R\n.sp .4v");
	}
	instructions(r, p, f);
	roff_line(r, ".RU\n.sp .8v");
}

static void
picture(struct roff *r, const char *image, const char *alt)
{
	struct str text = STR_INIT;

	if (!image)
		return;
	str_printf(&text, "[Picture: %s]", alt);
	roff_line(r, ".br\n.sp 3p\n.ft I");
	roff_text(r, span_str(&text));
	roff_line(r, ".br\n.ft R");
	str_release(&text);
}

/* The case of the questions from i on, which stand together. */
static void
print_case(struct roff *r, const struct form *f, size_t i)
{
	const struct vignette *v = f->items[i].question->vignette;
	size_t end = i + 1;

	while (end < f->n && f->items[end].question->vignette == v)
		end++;
	roff_line(r, ".in .4i\n.ft I");
	if (end == i + 1)
		roff_line(r, "Case for question %zu", end);
	else
		roff_line(r, "Case for questions %zu %s %zu", i + 1, end == i + 2 ? "and" : "to",
			  end);
	roff_line(r, ".br\n.ft R\n.sp 2p");
	if (v->text)
		roff_markup(r, span_of(v->text));
	picture(r, v->image, v->alt);
	roff_line(r, ".br\n.sp .6v");
}

static void
stem(struct roff *r, const struct question *q)
{
	struct str text = STR_INIT;

	if (q->ask)
		roff_markup(r, span_of(q->ask));
	picture(r, q->image, q->alt);
	if (q->type != QUESTION_CLOZE)
		return;
	if (q->ask || q->image)
		roff_line(r, ".br\n.sp .4v");
	for (size_t i = 0; i < q->n_gaps; i++) {
		str_text(&text, q->parts[i]);
		if (q->n_gaps == 1)
			str_text(&text, "____________");
		else
			str_printf(&text, "_____(%zu)_____", i + 1);
	}
	str_text(&text, q->parts[q->n_gaps]);
	roff_markup(r, span_str(&text));
	roff_line(r, ".br");
	str_release(&text);
}

/* Whether the stem says already that there may be several. */
static bool
says_all(const struct question *q)
{
	struct str folded = STR_INIT;

	text_fold(&folded, span_of(q->ask ? q->ask : ""));
	bool says = strstr(folded.s, "all that apply") != NULL;
	str_release(&folded);
	return says;
}

/* The unit that a number is asked in. */
static void
unit(struct roff *r, const char *unit)
{
	roff_line(r, ".br\n.sp 1p\n.ft I\nin");
	roff_text(r, span_of(unit));
	roff_line(r, ".br\n.ft R");
}

static void
how_to_answer(struct roff *r, const struct question *q)
{
	static const char *const how[QUESTION_TYPES] = {
	    [QUESTION_MULTIPLE] = "Mark all that apply.",
	    [QUESTION_ORDER] = "Write the letters in the right order.",
	    [QUESTION_MATCH] = "Write a letter for each number.",
	};
	bool told = !how[q->type] || (q->type == QUESTION_MULTIPLE && says_all(q));
	const char *plain = told ? "" : how[q->type];
	const char *strict = q->all_or_nothing ? "No points for a part." : "";

	if (*plain || *strict)
		roff_line(r, ".br\n.sp 1p\n\\f[I]%s%s%s\\f[R]", plain, *plain && *strict ? " " : "",
			  strict);
}

static void
print_choices(struct roff *r, const struct form_item *item, const char *indent)
{
	const struct question *q = item->question;

	for (size_t i = 0; i < item->shown.n; i++) {
		roff_line(r, ".br\n.sp 2p\n.HA %s .26i %c)", indent, (char)('a' + i));
		roff_inline(r, span_of(q->choices[item->shown.order[i]].text));
	}
	roff_line(r, ".br");
}

/* Two columns: down the left one, back up, and down the right one. */
static void
print_match(struct roff *r, const struct form_item *item)
{
	const struct question *q = item->question;

	roff_line(r, ".br\n.sp 2p\n.nr top \\n[.d]\n.ll 3.2i");
	for (size_t i = 0; i < q->n_lefts; i++) {
		roff_line(r, ".br\n.sp 2p\n.HA .66i .26i %zu.", i + 1);
		roff_inline(r, span_of(q->lefts[i]));
	}
	roff_line(r, ".br\n.nr bottom \\n[.d]\n.sp |\\n[top]u\n.ll \\n[LL]u");
	print_choices(r, item, "3.8i");
	roff_line(r, ".if \\n[bottom]>\\n[.d] .sp |\\n[bottom]u");
}

static void
print_question(struct roff *r, const struct form *f, size_t i)
{
	const struct form_item *item = &f->items[i];
	const struct question *q = item->question;
	const struct vignette *before = i ? f->items[i - 1].question->vignette : NULL;

	roff_line(r, ".KS");
	if (q->vignette && q->vignette != before)
		print_case(r, f, i);
	roff_line(r, ".HA .4i .4i \\f[HB]%zu.\\f[R]", i + 1);
	stem(r, q);
	how_to_answer(r, q);
	if (q->type == QUESTION_TRUEFALSE)
		roff_line(r,
			  ".sp 2p\n.HA .66i .26i a)\nTrue\n.sp 2p\n.HA .66i .26i b)\nFalse\n.br");
	else if (q->type == QUESTION_MATCH)
		print_match(r, item);
	else if (item->shown.n)
		print_choices(r, item, ".66i");
	else if (q->units.n)
		unit(r, q->units.items[0]);
	roff_line(r, ".in 0\n.KE\n.sp .9v");
}

void
paper_forms(struct roff *r, const struct paper *p)
{
	char name[] = "Form A", sheet[] = "Answer sheet, form A";

	roff_line(r, ".\\\" groff -Tpdf -ms -K utf8 THIS_FILE >PAPER.pdf\n%s", prologue);
	for (size_t i = 0; i < p->n_forms; i++) {
		const struct form *f = &p->forms[i];
		name[sizeof(name) - 2] = sheet[sizeof(sheet) - 2] = (char)('A' + i);
		if (i > 0)
			paper_first_page(r);
		paper_footer(r, name);
		form_head(r, p, name, f);
		for (size_t k = 0; k < f->n; k++)
			print_question(r, f, k);
		paper_sheet_begin(r);
		paper_footer(r, sheet);
		paper_head(r, p, sheet);
		paper_name_line(r);
		paper_sheet(r, f);
	}
}
