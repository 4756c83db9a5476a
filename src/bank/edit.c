/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/edit.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistr.h>

#include "bank/bank.h"
#include "bank/keys.h"
#include "bank/read.h"
#include "bank/same.h"
#include "base/alloc.h"
#include "base/diag.h"
#include "base/file.h"
#include "base/str.h"

/* One stretch of the text, and what stands there instead. */
struct change {
	size_t at, end;	      /* bytes */
	size_t words, behind; /* in edit.words */
};

struct edit {
	struct span text;
	struct bank bank;    /* as it was; once the changes are known, as it is to be */
	struct diags before; /* what is wrong with it */
	struct diags *d;     /* borrowed */
	struct question *q;
	struct change *changes; /* owned */
	size_t n, cap;
	struct str words;
	size_t byte; /* the place that was looked up last, */
	uint32_t character;
};

static enum edit_end
refuse(struct edit *e, const char *why)
{
	diag_error(e->d, (struct place){e->bank.file, e->q->line, e->q->column}, "edit",
		   "nothing is changed: %s", why);
	return EDIT_REFUSED;
}

/* The byte that a character of the file begins with. */
static size_t
byte_of(struct edit *e, uint32_t character)
{
	if (character < e->character) {
		e->character = 0;
		e->byte = span_starts(e->text, "\xef\xbb\xbf") ? 3 : 0;
	}
	for (; e->character < character && e->byte < e->text.n; e->character++) {
		e->byte++;
		while (e->byte < e->text.n && ((unsigned char)e->text.s[e->byte] & 0xc0) == 0x80)
			e->byte++;
	}
	return e->byte;
}

static char
byte_at(const struct edit *e, size_t at)
{
	return at < e->text.n ? e->text.s[at] : '\n';
}

/* Where the byte's line ends, before its line feed. */
static size_t
line_end(const struct edit *e, size_t at)
{
	while (byte_at(e, at) != '\n' && byte_at(e, at) != '\r')
		at++;
	return at;
}

static size_t
line_start(const struct edit *e, size_t at)
{
	while (at > 0 && e->text.s[at - 1] != '\n' && e->text.s[at - 1] != '\r')
		at--;
	return at;
}

/* How that line ends; at the file's end, how the first line does. */
static const char *
line_feed(const struct edit *e, size_t end)
{
	if (end >= e->text.n)
		end = line_end(e, 0);
	if (byte_at(e, end) == '\r')
		return byte_at(e, end + 1) == '\n' && end + 1 < e->text.n ? "\r\n" : "\r";
	return "\n";
}

/* Begins a change, whose words are added to e->words until change_end. */
static void
change_begin(struct edit *e, size_t at, size_t end)
{
	e->changes = alloc_room(e->changes, e->n, &e->cap, sizeof(*e->changes));
	e->changes[e->n++] = (struct change){at, end, e->words.len, e->words.len};
}

static void
change_end(struct edit *e)
{
	e->changes[e->n - 1].behind = e->words.len;
}

/* What YAML would take for something else without quotation marks. */
static void
add_word(struct edit *e, const char *word)
{
	bool quoted = word[0] == '-' || strcmp(word, "null") == 0;

	str_printf(&e->words, quoted ? "'%s'" : "%s", word);
}

/* Puts a word into a value's place, in the same quotation marks. False where that is no single word
 * on a line. */
static bool
replace(struct edit *e, const struct spot *spot, const char *word)
{
	size_t at = byte_of(e, spot->at), end = byte_of(e, spot->end);
	char mark = byte_at(e, at);

	if (mark == '|' || mark == '>')
		return false;
	change_begin(e, at, end);
	if (mark == '\'' || mark == '"')
		str_printf(&e->words, "%c%s%c", mark, word, mark);
	else
		add_word(e, word);
	change_end(e);
	return true;
}

/* Begins a key of its own behind the id, whose value is then added to e->words. */
static void
key_begin(struct edit *e, enum key key)
{
	size_t at = byte_of(e, question_spot(e->q, KEY_ID, SPOT_WHOLE)->end);

	if (byte_at(e, byte_of(e, e->q->at)) == '{') {
		change_begin(e, at, at);
		str_text(&e->words, ", ");
	} else {
		at = line_end(e, at);
		change_begin(e, at, at);
		str_text(&e->words, line_feed(e, at));
		str_fill(&e->words, ' ', e->q->column - 1);
	}
	str_printf(&e->words, "%s: ", keys[key].name);
}

/* A list of its own: what `defaults` said, which it stands for now, and the word. */
static void
begin_list(struct edit *e, enum key key, const struct texts *list, const char *word)
{
	key_begin(e, key);
	str_byte(&e->words, '[');
	for (size_t i = 0; i < list->n; i++) {
		if (!list->items[i])
			continue; /* a mistake in `defaults` */
		add_word(e, list->items[i]);
		str_text(&e->words, ", ");
	}
	add_word(e, word);
	str_byte(&e->words, ']');
	change_end(e);
}

/* A line below the last item's, that begins like it. */
static bool
add_item_line(struct edit *e, const struct spot *last, const char *word)
{
	size_t item = byte_of(e, last->at), start = line_start(e, item), dash = start;
	size_t end = line_end(e, byte_of(e, last->end));

	while (byte_at(e, dash) == ' ')
		dash++;
	size_t behind = dash + 1;
	while (byte_at(e, behind) == ' ')
		behind++;
	if (byte_at(e, dash) != '-' || behind != item || byte_at(e, item) == '|' ||
	    byte_at(e, item) == '>')
		return false;
	change_begin(e, end, end);
	str_text(&e->words, line_feed(e, end));
	str_add(&e->words, e->text.s + start, item - start);
	add_word(e, word);
	change_end(e);
	return true;
}

static bool
add_to_list(struct edit *e, enum key key, const struct texts *list, const char *word)
{
	const struct spot *whole = question_spot(e->q, (uint16_t)key, SPOT_WHOLE);

	if (!whole) {
		begin_list(e, key, list, word);
		return true;
	}
	const struct spot *last = question_spot(e->q, (uint16_t)key, (uint16_t)(list->n - 1));
	if (!last)
		return false;
	if (byte_at(e, byte_of(e, whole->at)) != '[')
		return add_item_line(e, last, word);
	size_t at = byte_of(e, last->end);
	change_begin(e, at, at);
	str_text(&e->words, ", ");
	add_word(e, word);
	change_end(e);
	return true;
}

static size_t
place_in(const struct texts *list, const char *word)
{
	size_t i = 0;

	while (i < list->n && (!list->items[i] || strcmp(list->items[i], word) != 0))
		i++;
	return i;
}

/* The same list with one item more, in the arena. */
static void
append(struct edit *e, struct texts *list, const char *word)
{
	const char **items = arena_items(&e->bank.arena, list->n + 1, sizeof(*items));

	if (list->n)
		memcpy(items, list->items, list->n * sizeof(*items));
	items[list->n] = arena_text(&e->bank.arena, span_of(word));
	*list = (struct texts){items, list->n + 1};
}

/* `excludes` that name the old id, in questions and in `defaults`. */
static bool
follow_excludes(struct edit *e, const char *to)
{
	struct bank *b = &e->bank;
	const char *kept = arena_text(&b->arena, span_of(to));
	bool good = true;

	for (size_t i = 0; i < b->default_spots.n; i++) {
		const struct spot *spot = &b->default_spots.items[i];
		if (spot->key != KEY_EXCLUDES || spot->item == SPOT_WHOLE)
			continue;
		size_t at = byte_of(e, spot->at), end = byte_of(e, spot->end);
		bool marks = byte_at(e, at) == '\'' || byte_at(e, at) == '"';
		if (span_is((struct span){e->text.s + at + marks, end - at - 2 * marks}, e->q->id))
			good &= replace(e, spot, to);
	}
	for (size_t i = 0; i < b->n_questions; i++) {
		struct question *q = b->questions[i];
		for (size_t k = 0; k < q->excludes.n; k++) {
			const char *id = q->excludes.items[k];
			if (!id || strcmp(id, e->q->id) != 0)
				continue;
			const struct spot *spot = question_spot(q, KEY_EXCLUDES, (uint16_t)k);
			good &= !spot || replace(e, spot, to);
			q->excludes.items[k] = kept;
		}
	}
	return good;
}

static bool
is_id(const char *word)
{
	size_t n = strlen(word);
	return n && n <= 64 && strspn(word, "abcdefghijklmnopqrstuvwxyz0123456789-") == n;
}

/* Why no question of the bank may be called that, or NULL. */
static const char *
taken(const struct edit *e, const char *id)
{
	if (!is_id(id))
		return "a name is 1 to 64 of the letters a to z, digits and hyphens";
	for (size_t i = 0; i < e->bank.n_questions; i++) {
		const struct question *q = e->bank.questions[i];
		if (strcmp(q->id, id) == 0)
			return "another question of this bank has that name";
		if (q != e->q && place_in(&q->was, id) < q->was.n)
			return "another question had that name before, and names are never used "
			       "again";
	}
	return NULL;
}

static enum edit_end
rename_question(struct edit *e, const char *to)
{
	static const char several[] = "an id in it is written over several lines; write it behind "
				      "its key or dash first";
	struct question *q = e->q;
	struct bank *b = &e->bank;

	if (strcmp(q->id, to) == 0)
		return EDIT_SAME;
	const char *why = taken(e, to);
	if (why)
		return refuse(e, why);
	/* A name that it had before is its own: the two change places. */
	size_t back = place_in(&q->was, to);
	bool good = replace(e, question_spot(q, KEY_ID, SPOT_WHOLE), to);
	if (back < q->was.n)
		good &= replace(e, question_spot(q, KEY_WAS, (uint16_t)back), q->id);
	else
		good &= add_to_list(e, KEY_WAS, &q->was, q->id);
	if (!good || !follow_excludes(e, to))
		return refuse(e, several);
	if (back < q->was.n)
		q->was.items[back] = q->id;
	else
		append(e, &q->was, q->id);
	struct str name = STR_INIT;
	str_printf(&name, "%s/%s", b->name, to);
	q->name = arena_text(&b->arena, span_str(&name));
	q->id = q->name + strlen(b->name) + 1;
	str_release(&name);
	return EDIT_DONE;
}

static enum edit_end
retire_question(struct edit *e)
{
	const struct spot *spot = question_spot(e->q, KEY_STATUS, SPOT_WHOLE);

	if (e->q->status == STATUS_RETIRED)
		return EDIT_SAME;
	e->q->status = STATUS_RETIRED;
	if (!spot) {
		key_begin(e, KEY_STATUS);
		str_text(&e->words, status_names[STATUS_RETIRED]);
		change_end(e);
	} else if (!replace(e, spot, status_names[STATUS_RETIRED])) {
		return refuse(e, "its status is written over several lines; write it behind its "
				 "key first");
	}
	return EDIT_DONE;
}

static enum edit_end
allow_rule(struct edit *e, const char *rule)
{
	if (place_in(&e->q->allow, rule) < e->q->allow.n)
		return EDIT_SAME;
	if (!add_to_list(e, KEY_ALLOW, &e->q->allow, rule))
		return refuse(e, "a rule in its `allow` is written over several lines; write it "
				 "behind its dash first");
	append(e, &e->q->allow, rule);
	return EDIT_DONE;
}

static int
by_place(const void *a, const void *b)
{
	const struct change *x = a, *y = b;

	return x->at != y->at ? (x->at < y->at ? -1 : 1)
			      : (x->words > y->words) - (x->words < y->words);
}

static void
apply(struct edit *e, struct str *out)
{
	size_t done = 0;

	qsort(e->changes, e->n, sizeof(*e->changes), by_place);
	for (size_t i = 0; i < e->n; i++) {
		const struct change *c = &e->changes[i];
		str_add(out, e->text.s + done, c->at - done);
		str_add(out, e->words.s + c->words, c->behind - c->words);
		done = c->end;
	}
	str_add(out, e->text.s + done, e->text.n - done);
}

/* The first finding that was not there before; NULL: none. */
static const struct finding *
new_finding(const struct diags *before, const struct diags *after)
{
	for (size_t i = 0; i < after->n; i++) {
		size_t k = 0;
		while (k < before->n && strcmp(before->items[k].message, after->items[i].message))
			k++;
		if (k == before->n)
			return &after->items[i];
	}
	return NULL;
}

/* Whether the text reads as the model that it is to be. */
static enum edit_end
prove(struct edit *e, const struct str *out)
{
	struct span text = span_str(out);
	struct str what = STR_INIT;
	struct diags after;
	struct bank read;

	bank_init(&read);
	diags_init(&after);
	bool good = bank_read(&read, e->bank.file, source_span(&text), &after);
	if (after.n != e->before.n) {
		const struct finding *f = new_finding(&e->before, &after);
		str_printf(&what, "the file would have a mistake more (%s)",
			   f ? f->message : "one that it has already");
	} else if (!good) {
		str_text(&what, "the file could not be read any more");
	} else if (!bank_same(&e->bank, &read, &what)) {
		str_text(&what, " would change as well");
	}
	if (what.len)
		str_text(&what, "; make this change in an editor");
	enum edit_end end = what.len ? refuse(e, what.s) : EDIT_DONE;
	bank_release(&read);
	diags_release(&after);
	str_release(&what);
	return end;
}

static enum edit_end
edit_question(struct edit *e, enum edit_kind kind, const char *to, struct str *out)
{
	enum edit_end end = kind == EDIT_RENAME	  ? rename_question(e, to)
			    : kind == EDIT_RETIRE ? retire_question(e)
						  : allow_rule(e, to);

	if (end != EDIT_DONE)
		return end;
	apply(e, out);
	end = prove(e, out);
	if (end != EDIT_DONE)
		str_clear(out);
	return end;
}

static enum edit_end
no_bank(struct edit *e, const char *file)
{
	diag_error(e->d, (struct place){.file = file}, "edit",
		   "nothing is changed, as this file is no bank that can be read; 'nmtquiz lint "
		   "%s' shows why",
		   file);
	return EDIT_REFUSED;
}

enum edit_end
bank_edit(struct str *out, const char *file, struct span text, enum edit_kind kind, const char *id,
	  const char *to, struct diags *d)
{
	struct edit e = {.text = text, .d = d, .words = STR_INIT, .character = UINT32_MAX};
	struct span rest = text;
	enum edit_end end = EDIT_ABSENT;

	bank_init(&e.bank);
	diags_init(&e.before);
	e.bank.placed = true;
	if (u8_check((const uint8_t *)text.s, text.n) ||
	    !bank_read(&e.bank, file, source_span(&rest), &e.before))
		end = no_bank(&e, file);
	for (size_t i = 0; i < e.bank.n_questions && !e.q; i++)
		if (strcmp(e.bank.questions[i]->id, id) == 0)
			e.q = e.bank.questions[i];
	if (e.q)
		end = edit_question(&e, kind, to, out);
	bank_release(&e.bank);
	diags_release(&e.before);
	free(e.changes);
	str_release(&e.words);
	return end;
}

/* The value of a key that a line may begin with, behind a dash or a brace; empty where it has
 * another. */
static struct span
value_on(struct span line, const char *key)
{
	size_t n = strlen(key);

	line = span_trim(line);
	while (line.n && strchr("-{ ", line.s[0]))
		line = (struct span){line.s + 1, line.n - 1};
	if (!span_starts(line, key) || line.n == n || line.s[n] != ':')
		return (struct span){"", 0};
	line = span_trim((struct span){line.s + n + 1, line.n - n - 1});
	while (line.n && strchr("'\"", line.s[0]))
		line = (struct span){line.s + 1, line.n - 1};
	size_t end = 0;
	while (end < line.n && !strchr(" \t,}'\"#\r", line.s[end]))
		end++;
	return (struct span){line.s, end};
}

size_t
edit_find(struct span text, struct span id)
{
	for (size_t line = 1; text.n; line++)
		if (span_same(value_on(span_cut(&text, '\n'), "id"), id))
			return line;
	return 0;
}

struct span
edit_bank_name(struct span text)
{
	if (span_starts(text, "\xef\xbb\xbf"))
		text = (struct span){text.s + 3, text.n - 3};
	while (text.n) {
		struct span line = span_cut(&text, '\n');
		struct span name =
		    span_starts(line, "bank:") ? value_on(line, "bank") : (struct span){"", 0};
		if (name.n)
			return name;
	}
	return (struct span){"", 0};
}
