/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A writer of JSON (RFC 8259) into a str: commas and escapes are its business, the order of calls
 * the caller's. Texts that are not UTF-8 get U+FFFD for each wrong byte; controls, U+2028, U+2029,
 * C1 and bidirectional controls are written as \u escapes. */
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
void json_number(struct json *j, double x,
		 int decimals); /* trailing zeros dropped; not finite: null */
void json_bool(struct json *j, bool truth);
void json_null(struct json *j);
#endif
