/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A writer of JSON (RFC 8259) into a str: commas and escapes are its business, the order of calls
 * the caller's. Texts that are not UTF-8 get U+FFFD for each wrong byte; controls (C0, DEL, C1),
 * U+2028, U+2029 and bidirectional controls are written as \u escapes. */
#ifndef TEXT_JSON_H
#define TEXT_JSON_H

#include <stdbool.h>
#include <stdint.h>

struct span; /* base/str.h */
struct str;

struct json {
	struct str *out; /* borrowed */
	bool comma;	 /* the next value in this place needs one before it */
};

void json_open(struct json *j, char bracket);  /* { or [ */
void json_close(struct json *j, char bracket); /* } or ] */
void json_key(struct json *j, const char *key);
void json_text(struct json *j, struct span text);
void json_string(struct json *j, const char *text); /* NULL: null */
void json_count(struct json *j, uint64_t n);

/* x rounded to so many decimals, 0 to 17, without the zeros at their end; not finite: null. */
void json_number(struct json *j, double x, int decimals);

void json_bool(struct json *j, bool truth);
void json_null(struct json *j);
#endif
