/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/guess.h"

#include <math.h>

#include "bank/bank.h"
#include "base/str.h"
#include "engine/guess.h"
#include "engine/odds.h"
#include "figures/table.h"
#include "text/json.h"
#include "text/layout.h"

enum { NARROW = 72 };

static const struct {
	const char *name, *title, *remedy;
} strategies[GUESSES] = {
    [GUESS_LONGEST] = {"longest", "longest choice",
		       "Cut the right answer short, and move its detail to the explanation."},
    [GUESS_SHORTEST] = {"shortest", "shortest choice",
			"Cut the wrong choices to the right answer's length."},
    [GUESS_MIDDLE] = {"middle", "middle length",
		      "Let the right answer be the longest or the shortest as often as any."},
    [GUESS_FIRST] = {"first", "first as shown",
		     "Let the choices be shuffled, or change `place`; of true or false questions, "
		     "write more that are false."},
    [GUESS_LAST] = {"last", "last as shown",
		    "Let the choices be shuffled, or change `place`; of true or false questions, "
		    "write more that are true."},
    [GUESS_STEM] = {"stem", "most words of the stem",
		    "Say the right answer in other words than the question, or give the wrong "
		    "choices such words too."},
    [GUESS_ALIKE] = {"alike", "most like the others",
		     "Write wrong choices that differ from each other as much as from the right "
		     "one, not variations of it."},
    [GUESS_ODD] = {"odd", "odd one out",
		   "Write wrong choices of the same kind and in the same words as the right one."},
    [GUESS_CAREFUL] = {"careful", "commas and qualifiers",
		       "Qualify all choices or none: take commas and words such as usually out of "
		       "the right answer."},
    [GUESS_ALL] = {"all", "all of the above",
		   "Ask with several right answers (`answers`) instead of `all of the above`."},
    [GUESS_ABSOLUTE] = {"absolute", "no absolute words",
			"Take words such as always and never out of the wrong choices and "
			"statements."},
};

static const char *
mark_of(const struct guess_row *row)
{
	return guess_helps(row) ? "*" : guess_misleads(row) ? "-" : "";
}

static double
beyond(const struct guess_row *row)
{
	double points = round(100 * (row->right - row->chance));

	return points == 0 ? 0 : points; /* never -0 */
}

static void
add_interval(struct str *out, const struct guess_row *row)
{
	str_printf(out, "%.0f to %.0f %%", 100 * row->low, 100 * row->high);
}

static void
table_row(struct table *t, size_t s, const struct guess_row *row)
{
	struct str interval = STR_INIT;

	add_interval(&interval, row);
	table_cell(t, "  %s", strategies[s].title);
	table_cell(t, "%zu", row->n);
	table_cell(t, row->n ? "%.0f %%" : "", 100 * row->right);
	table_cell(t, row->n ? "%.0f %%" : "", 100 * row->chance);
	table_cell(t, row->n ? "%+.0f" : "", beyond(row));
	table_cell(t, "%s", row->n ? interval.s : "");
	table_cell(t, "%s", mark_of(row));
	str_release(&interval);
}

static void
draw_table(struct str *out, const struct style *style, const struct guesses *g)
{
	struct table t;

	table_init(&t, 7,
		   (const char *const[]){"  Strategy", "questions", "right", "chance", "beyond",
					 "95 % interval", ""});
	for (size_t s = 0; s < GUESSES; s++)
		table_row(&t, s, &g->rows[s]);
	table_draw(out, style, &t, "lrrrrrl", 0);
	table_release(&t);
}

static void
draw_lines(struct str *out, const struct style *style, const struct guesses *g)
{
	struct str line = STR_INIT;

	for (size_t s = 0; s < GUESSES; s++) {
		const struct guess_row *row = &g->rows[s];
		str_clear(&line);
		str_printf(&line, "%s%s", strategies[s].title, row->n ? ": " : ": says nothing");
		if (row->n) {
			str_printf(&line, "%.0f %% right of %zu, chance %.0f %%, %+.0f points; ",
				   100 * row->right, row->n, 100 * row->chance, beyond(row));
			str_text(&line, "95 % interval ");
			add_interval(&line, row);
		}
		if (guess_helps(row))
			str_text(&line, ": beats chance *");
		if (guess_misleads(row))
			str_text(&line, ": right less than by chance -");
		layout_plain(out, style, "  - ", LOOK_TEXT, span_str(&line));
	}
	str_release(&line);
}

static void
add_away(struct str *out, const struct guess_row *row)
{
	for (size_t i = 0; i < row->n_away; i++)
		str_printf(out, "%s%s",
			   i == 0		 ? ""
			   : i + 1 < row->n_away ? ", "
						 : " and ",
			   row->away[i]->name);
}

/* What to do about the strategy that beats chance by most. */
static void
draw_remedy(struct str *out, const struct style *style, const struct guesses *g)
{
	struct str line = STR_INIT;
	enum guess worst = guess_worst(g);

	if (worst == GUESSES) {
		layout_plain(out, style, "  ", LOOK_TEXT,
			     span_of("No strategy surely beats chance."));
		return;
	}
	const struct guess_row *row = &g->rows[worst];
	str_printf(&line, "Given away by '%s': %.0f %% right, where chance is %.0f %%. %s",
		   strategies[worst].title, 100 * row->right, 100 * row->chance,
		   strategies[worst].remedy);
	if (row->n_away)
		str_text(&line, " Begin with ");
	add_away(&line, row);
	if (row->n_away)
		str_byte(&line, '.');
	layout_plain(out, style, "  ", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

static void
draw_part(struct str *out, const struct style *style, const struct guess_part *part)
{
	const struct guesses *g = part->guesses;
	struct str head = STR_INIT;

	str_printf(&head, "%s: %zu question%s to guess at",
		   part->bank ? part->bank->title : "All banks together", g->questions,
		   g->questions == 1 ? "" : "s");
	layout_plain(out, style, "", LOOK_STRONG, span_str(&head));
	str_release(&head);
	if (g->questions == 0)
		return;
	if (style->plain || style->width < NARROW)
		draw_lines(out, style, g);
	else
		draw_table(out, style, g);
	draw_remedy(out, style, g);
	str_byte(out, '\n');
}

/* Whether a strategy was played, but on so few questions that little can be seen. */
static bool
is_few(const struct guess_part *parts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t s = 0; s < GUESSES; s++)
			if (parts[i].guesses->rows[s].n > 0 &&
			    parts[i].guesses->rows[s].n < GUESS_FEW)
				return true;
	return false;
}

/* Marks among how many intervals. */
static void
count_marks(const struct guess_part *parts, size_t n, size_t *marks, size_t *intervals)
{
	*marks = *intervals = 0;
	for (size_t i = 0; i < n; i++) {
		for (size_t s = 0; s < GUESSES; s++) {
			const struct guess_row *row = &parts[i].guesses->rows[s];
			*marks += guess_helps(row) || guess_misleads(row);
			*intervals += row->n > 0;
		}
	}
}

void
figure_guess(struct str *out, const struct style *style, const struct guess_part *parts, size_t n)
{
	struct str line = STR_INIT;
	size_t marks, intervals;

	for (size_t i = 0; i < n; i++)
		draw_part(out, style, &parts[i]);
	count_marks(parts, n, &marks, &intervals);
	str_printf(
	    &line,
	    "A strategy counts where it singles choices out, and ties are shared. * it beats "
	    "chance: the whole interval lies above; - it does worse than chance. %zu of %zu "
	    "intervals %s marked; where choices give nothing away up to 1 in 20 %s.",
	    marks, intervals, marks == 1 ? "is" : "are", "is");
	if (is_few(parts, n))
		str_printf(&line, " Of fewer than %d questions little can be told.", GUESS_FEW);
	layout_plain(out, style, "", LOOK_DIM, span_str(&line));
	str_release(&line);
}

static void
row_json(struct json *j, size_t s, const struct guess_row *row)
{
	const struct {
		const char *key;
		double value;
	} shares[] = {{"right", row->right},
		      {"chance", row->chance},
		      {"beyond", row->right - row->chance},
		      {"low", row->low},
		      {"high", row->high}};

	json_open(j, '{');
	json_key(j, "strategy");
	json_string(j, strategies[s].name);
	json_key(j, "questions");
	json_count(j, row->n);
	for (size_t i = 0; i < sizeof(shares) / sizeof(*shares); i++) {
		json_key(j, shares[i].key);
		json_number(j, row->n ? shares[i].value : NAN, 4);
	}
	json_key(j, "beats_chance");
	json_bool(j, guess_helps(row));
	json_key(j, "below_chance");
	json_bool(j, guess_misleads(row));
	json_key(j, "given_away");
	json_open(j, '[');
	for (size_t i = 0; i < row->n_away; i++)
		json_string(j, row->away[i]->name);
	json_close(j, ']');
	json_close(j, '}');
}

static void
guesses_json(struct json *j, const struct guesses *g)
{
	json_key(j, "questions");
	json_count(j, g->questions);
	json_key(j, "strategies");
	json_open(j, '[');
	for (size_t s = 0; s < GUESSES; s++)
		row_json(j, s, &g->rows[s]);
	json_close(j, ']');
}

void
figure_guess_json(struct str *out, const struct guess_part *parts, size_t n)
{
	struct json j = {.out = out};

	json_open(&j, '{');
	json_key(&j, "banks");
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		if (!parts[i].bank)
			continue;
		json_open(&j, '{');
		json_key(&j, "bank");
		json_string(&j, parts[i].bank->name);
		json_key(&j, "language");
		json_string(&j, parts[i].bank->language);
		json_key(&j, "file");
		json_string(&j, parts[i].bank->file);
		guesses_json(&j, parts[i].guesses);
		json_close(&j, '}');
	}
	json_close(&j, ']');
	for (size_t i = 0; i < n; i++)
		if (!parts[i].bank)
			guesses_json(&j, parts[i].guesses);
	json_close(&j, '}');
	str_byte(out, '\n');
}
