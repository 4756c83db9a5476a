/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/response.h"

#include <assert.h>
#include <string.h>

#include "engine/letters.h"
#include "engine/quantity.h"
#include "text/unicode.h"

void
response_init(struct response *r)
{
	*r = (struct response){.typed = STR_INIT};
	for (size_t i = 0; i < BANK_MAX_CHOICES; i++)
		str_init(&r->gaps[i]);
}

void
response_release(struct response *r)
{
	for (size_t i = 0; i < BANK_MAX_CHOICES; i++)
		str_release(&r->gaps[i]);
	str_release(&r->typed);
	response_init(r);
}

static bool
is_only_marks(struct span text)
{
	while (text.n && (text.s[text.n - 1] == '!' || text.s[text.n - 1] == '?'))
		text = span_trim((struct span){text.s, text.n - 1});
	return text.n == 0;
}

enum certainty
response_certainty(struct span *typed)
{
	struct span rest = span_trim(*typed);
	char mark = rest.n ? rest.s[rest.n - 1] : '\0';

	if ((mark != '!' && mark != '?') || is_only_marks(rest))
		return CERTAINTY_NONE;
	while (rest.s[rest.n - 1] == mark)
		rest = span_trim((struct span){rest.s, rest.n - 1});
	*typed = rest;
	return mark == '!' ? CERTAINTY_SURE : CERTAINTY_GUESS;
}

static bool
refuse(struct str *refusal, const char *text)
{
	str_clear(refusal);
	str_text(refusal, text);
	return false;
}

static bool
same_word(struct span typed, const char *word)
{
	size_t n = strlen(word);

	if (typed.n != n)
		return false;
	for (size_t i = 0; i < n; i++) {
		char c = typed.s[i];
		if ((c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != word[i])
			return false;
	}
	return true;
}

static bool
parse_truth(struct response *r, struct span typed, struct str *refusal)
{
	static const char *const words[][2] = {
	    {"f", "t"}, {"false", "true"}, {"n", "y"}, {"no", "yes"}};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		for (size_t truth = 0; truth < 2; truth++)
			if (same_word(typed, words[i][truth])) {
				r->truth = truth == 1;
				return true;
			}
	return refuse(refusal, "Type t for true or f for false.");
}

static bool
parse_number_typed(struct response *r, const struct question *q, struct span typed,
		   struct str *refusal)
{
	str_clear(&r->typed);
	text_visible(&r->typed, typed);
	return quantity_parse(&r->number, q, span_str(&r->typed), refusal);
}

/* Something must be left of a text when it is folded, and the journal may not take it for a skip.
 */
static bool
is_answer(struct span text)
{
	struct str folded = STR_INIT;

	text_fold(&folded, text);
	bool blank = folded.len == 0;
	str_release(&folded);
	return !blank && !span_is(text, ".") && text.n <= BANK_MAX_TEXT;
}

static bool
add_gap(struct response *r, const struct question *q, struct span typed)
{
	struct str text = STR_INIT;

	if (r->n_gaps == q->n_gaps)
		return false;
	text_visible(&text, span_trim(typed));
	if (!is_answer(span_str(&text))) {
		str_release(&text);
		return false;
	}
	str_release(&r->gaps[r->n_gaps]);
	r->gaps[r->n_gaps++] = text;
	r->skipped = false;
	return true;
}

static bool
parse_fresh(struct response *r, const struct question *q, const struct shown *shown,
	    struct span typed, struct str *refusal)
{
	if (q->type == QUESTION_TRUEFALSE)
		return parse_truth(r, typed, refusal);
	if (q->type == QUESTION_NUMERIC)
		return parse_number_typed(r, q, typed, refusal);
	if (q->type == QUESTION_SHORT)
		return add_gap(r, q, typed) || refuse(refusal, "Type a word or a few.");
	return letters_parse(r->picks, &r->n_picks, q, shown, typed, refusal);
}

/* r becomes fresh where that is an answer, else it stays as it was. */
static bool
replace(struct response *r, struct response *fresh, bool is_one)
{
	if (!is_one) {
		response_release(fresh);
		return false;
	}
	response_release(r);
	*r = *fresh;
	return true;
}

bool
response_parse(struct response *r, const struct question *q, const struct shown *shown,
	       struct span typed, struct str *refusal)
{
	struct response fresh;

	typed = span_trim(typed);
	if (q->type == QUESTION_CLOZE) {
		assert(r->n_gaps < q->n_gaps && q->n_gaps <= BANK_MAX_CHOICES);
		return add_gap(r, q, typed) || refuse(refusal, "Type a word or a few.");
	}
	response_init(&fresh);
	return replace(r, &fresh, parse_fresh(&fresh, q, shown, typed, refusal));
}

static size_t
count_rights(const struct question *q)
{
	size_t n = 0;

	while (n < q->n_choices && q->choices[n].right)
		n++;
	return n;
}

/* +2 is the second right choice, -1 the first wrong one. */
static void
write_marks(struct str *out, const struct question *q, const struct response *r)
{
	size_t rights = count_rights(q);

	for (size_t i = 0; i < r->n_picks; i++) {
		bool right = r->picks[i] < rights;
		str_printf(out, "%c%zu", right ? '+' : '-', r->picks[i] + 1 - (right ? 0 : rights));
	}
}

void
response_write(struct str *out, const struct question *q, const struct response *r)
{
	if (r->skipped) {
		str_byte(out, '.');
		return;
	}
	switch (q->type) {
	case QUESTION_TRUEFALSE:
		str_text(out, r->truth ? "true" : "false");
		break;
	case QUESTION_NUMERIC:
		str_span(out, span_str(&r->typed));
		break;
	case QUESTION_ORDER:
		for (size_t i = 0; i < r->n_picks; i++)
			str_printf(out, "%s%zu", i ? "," : "", r->picks[i] + 1);
		break;
	case QUESTION_MATCH:
		for (size_t i = 0; i < r->n_picks; i++)
			str_printf(out, "%s%zu=%zu", i ? "," : "", i + 1, r->picks[i] + 1);
		break;
	case QUESTION_SHORT:
	case QUESTION_CLOZE:
		for (size_t i = 0; i < r->n_gaps; i++) {
			if (i)
				str_byte(out, EVENT_GAP);
			str_span(out, span_str(&r->gaps[i]));
		}
		break;
	default:
		write_marks(out, q, r);
		break;
	}
}

static bool
read_byte(struct span *rest, char c)
{
	if (rest->n == 0 || rest->s[0] != c)
		return false;
	rest->s++;
	rest->n--;
	return true;
}

/* A number from 1 to n without leading zeros, as a place from 0. */
static bool
read_place(struct span *rest, size_t n, size_t *place)
{
	struct span digits = {rest->s, 0};
	uint64_t number;

	while (digits.n < rest->n && rest->s[digits.n] >= '0' && rest->s[digits.n] <= '9')
		digits.n++;
	if (!parse_count(digits, n, &number) || digits.s[0] == '0')
		return false;
	rest->s += digits.n;
	rest->n -= digits.n;
	*place = (size_t)number - 1;
	return true;
}

/* The marks that write_marks writes: they ascend, so that none is there twice. */
static bool
read_marks(struct response *r, const struct question *q, struct span field)
{
	size_t rights = count_rights(q), place;
	size_t most = q->type == QUESTION_SINGLE ? 1 : q->n_choices;

	while (field.n) {
		bool right = read_byte(&field, '+');
		if (r->n_picks == most || (!right && !read_byte(&field, '-')) ||
		    !read_place(&field, right ? rights : q->n_choices - rights, &place))
			return false;
		place += right ? 0 : rights;
		if (r->n_picks && place <= r->picks[r->n_picks - 1])
			return false;
		r->picks[r->n_picks++] = place;
	}
	return r->n_picks > 0;
}

/* Places with commas between, none twice; in a matching, each behind its left side's number. */
static bool
read_list(struct response *r, const struct question *q, struct span field)
{
	bool match = q->type == QUESTION_MATCH, used[BANK_MAX_CHOICES] = {false};
	size_t n = match ? q->n_lefts : q->n_choices, left, place;

	for (size_t i = 0; i < n; i++) {
		if (i && !read_byte(&field, ','))
			return false;
		if (match &&
		    (!read_place(&field, n, &left) || left != i || !read_byte(&field, '=')))
			return false;
		if (!read_place(&field, q->n_choices, &place) || used[place])
			return false;
		used[place] = true;
		r->picks[r->n_picks++] = place;
	}
	return field.n == 0;
}

/* Exactly as many separators as gaps need, so that none is lost behind the last. */
static bool
read_gaps(struct response *r, const struct question *q, struct span field)
{
	size_t separators = 0;

	for (size_t i = 0; i < field.n; i++)
		separators += field.s[i] == EVENT_GAP;
	while (field.n)
		if (!add_gap(r, q, span_cut(&field, EVENT_GAP)))
			return false;
	return r->n_gaps == q->n_gaps && separators + 1 == q->n_gaps;
}

static bool
read_fresh(struct response *r, const struct question *q, struct span field)
{
	struct str refusal = STR_INIT;
	bool read;

	if (span_is(field, "."))
		return r->skipped = true;
	switch (q->type) {
	case QUESTION_TRUEFALSE:
		r->truth = span_is(field, "true");
		return r->truth || span_is(field, "false");
	case QUESTION_NUMERIC:
		read = parse_number_typed(r, q, field, &refusal);
		str_release(&refusal);
		return read;
	case QUESTION_ORDER:
	case QUESTION_MATCH:
		return read_list(r, q, field);
	case QUESTION_SHORT:
	case QUESTION_CLOZE:
		return read_gaps(r, q, field);
	default:
		return read_marks(r, q, field);
	}
}

bool
response_read(struct response *r, const struct question *q, struct span field)
{
	struct response fresh;

	response_init(&fresh);
	return replace(r, &fresh, read_fresh(&fresh, q, field));
}

bool
response_picked(const struct response *r, size_t choice)
{
	for (size_t i = 0; i < r->n_picks; i++)
		if (r->picks[i] == choice)
			return true;
	return false;
}
