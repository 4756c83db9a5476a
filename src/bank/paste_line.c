/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/paste_line.h"

#include <string.h>
#include <strings.h>

static const struct {
	const char *word;
	enum paste_kind kind;
} labels[] = {
    {"answer", PASTE_ANSWER},
    {"answers", PASTE_ANSWER},
    {"ans", PASTE_ANSWER},
    {"key", PASTE_ANSWER},
    {"correct", PASTE_ANSWER},
    {"correct answer", PASTE_ANSWER},
    {"correct answers", PASTE_ANSWER},
    {"right answer", PASTE_ANSWER},
    {"explanation", PASTE_EXPLAIN},
    {"explain", PASTE_EXPLAIN},
    {"rationale", PASTE_EXPLAIN},
    {"feedback", PASTE_EXPLAIN},
    {"source", PASTE_SOURCE},
    {"reference", PASTE_SOURCE},
    {"ref", PASTE_SOURCE},
    {"hint", PASTE_HINT},
    {"topic", PASTE_TOPIC},
    {"level", PASTE_LEVEL},
    {"difficulty", PASTE_DIFFICULTY},
    {"tags", PASTE_TAGS},
};

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static struct span
from(struct span s, size_t i)
{
	return (struct span){s.s + i, s.n - i};
}

static bool
ends_in(struct span s, const char *end)
{
	size_t n = strlen(end);

	return s.n >= n && memcmp(s.s + s.n - n, end, n) == 0;
}

/* `Answer: b`, in any case, with a colon right behind the word. */
static bool
read_label(struct span text, struct paste_line *line)
{
	const char *colon = memchr(text.s, ':', text.n);
	size_t n = colon ? (size_t)(colon - text.s) : 0;

	for (size_t i = 0; n && i < sizeof(labels) / sizeof(*labels); i++) {
		if (strlen(labels[i].word) != n || strncasecmp(labels[i].word, text.s, n) != 0)
			continue;
		line->kind = labels[i].kind;
		line->text = span_trim(from(text, n + 1));
		return true;
	}
	return false;
}

/* How many bytes the number of a stem takes: 1. 1) (1) Q1. Question 1: and Q: are numbers. */
static size_t
number_length(struct span text)
{
	size_t i = 0, digits = 0;
	bool open = text.n && text.s[0] == '(', word = false;

	if (text.n >= 8 && strncasecmp(text.s, "question", 8) == 0)
		i = 8;
	else if (text.n && (text.s[0] == 'Q' || text.s[0] == 'q'))
		i = 1;
	else
		i = open;
	word = i > open;
	while (word && i < text.n && text.s[i] == ' ')
		i++;
	for (; i < text.n && is_digit(text.s[i]) && digits < 4; i++)
		digits++;
	if ((digits == 0 && !word) || i >= text.n || !strchr(open ? ")" : ".):", text.s[i]))
		return 0;
	if (text.s[i] == ':' && !word)
		return 0;
	i++;
	/* 1.5 is a number. */
	return i == text.n || text.s[i] == ' ' || text.s[i] == '\t' ? i : 0;
}

/* Stars before a sign or a text. */
static size_t
stars(struct span text)
{
	size_t n = 0;

	while (n < text.n && n < 2 && text.s[n] == '*')
		n++;
	return n;
}

static bool
is_lettered(struct span text, char last, char *letter, size_t *n)
{
	size_t open = text.n && text.s[0] == '(';

	if (text.n < open + 2 || !is_letter(text.s[open]))
		return false;
	char sign = text.s[open + 1];
	bool ended = text.n == open + 2 || text.s[open + 2] == ' ' || text.s[open + 2] == '\t' ||
		     text.s[open + 2] == '*';
	if (open ? sign != ')' : sign != ')' && (sign != '.' || !ended))
		return false;
	*letter = (char)(text.s[open] | 0x20);
	*n = open + 2;
	/* An initial (B. Smith) begins a text. */
	return last ? *letter > last || *letter == 'a' : *letter == 'a';
}

static size_t
dash_length(struct span text)
{
	static const char *const dashes[] = {"- ", "-\t", "\u2022 ", "\u2013 ", "\u2022\t"};

	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes); i++)
		if (span_starts(text, dashes[i]))
			return strlen(dashes[i]);
	return 0;
}

static size_t
count_stars(struct span text)
{
	size_t n = 0;

	for (size_t i = 0; i < text.n; i++)
		n += text.s[i] == '*';
	return n;
}

/* Takes a star, or what stands for one, off either end of a choice. Stars in pairs are the banks'
 * markup, but for those round all of it. */
static bool
take_mark(struct span *text)
{
	static const char *const marks[] = {"(correct)", "[correct]", "(right)", "\u2713",
					    "\u2714"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		if (!ends_in(*text, marks[i]))
			continue;
		*text = span_trim((struct span){text->s, text->n - strlen(marks[i])});
		return true;
	}
	size_t n = count_stars(*text), first = stars(*text);
	bool last = text->n && text->s[text->n - 1] == '*';
	bool round = first && text->n > 2 * first && n == 2 * first &&
		     ends_in(*text, first == 2 ? "**" : "*");
	if (round)
		*text = span_trim((struct span){text->s + first, text->n - 2 * first});
	else if (n % 2 && last)
		*text = span_trim((struct span){text->s, text->n - 1});
	else if (n % 2 && first)
		*text = span_trim(from(*text, 1));
	return round || (n % 2 && (first || last));
}

static bool
read_choice(struct span text, char last, struct paste_line *line)
{
	size_t star = stars(text), n = 0;
	struct span rest = span_trim(from(text, star));
	char letter = 0;

	if (!is_lettered(rest, last, &letter, &n)) {
		letter = 0;
		n = dash_length(rest);
		/* A text may begin with an emphasised word. */
		if (n == 0 && (star == 0 || count_stars(text) != 1))
			return false;
	}
	*line = (struct paste_line){PASTE_CHOICE, span_trim(from(rest, n)), letter, star > 0};
	/* **a) all of it** */
	if (star == 2 && ends_in(line->text, "**"))
		line->text = span_trim((struct span){line->text.s, line->text.n - 2});
	line->right |= take_mark(&line->text);
	return true;
}

struct paste_line
paste_line_read(struct span text, char last)
{
	struct paste_line line = {PASTE_TEXT, span_trim(text), 0, false};
	size_t n;

	if (line.text.n == 0) {
		line.kind = PASTE_BLANK;
	} else if (read_label(line.text, &line) || read_choice(line.text, last, &line)) {
		return line;
	} else if ((n = number_length(line.text)) > 0) {
		line.kind = PASTE_NUMBERED;
		line.text = span_trim(from(line.text, n));
	}
	return line;
}
