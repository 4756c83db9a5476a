/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rules that banks and exams are held to: each finding names one, in brackets. */
#ifndef BANK_RULES_H
#define BANK_RULES_H

#include "base/diag.h"

enum rule {
	/* The file and its bytes */
	RULE_SIZE,
	RULE_EMPTY_FILE,
	RULE_ENCODING,
	RULE_CONTROL,
	RULE_STOPPED,
	/* YAML */
	RULE_YAML,
	RULE_TAB,
	RULE_INDENT,
	RULE_COLON,
	RULE_QUOTE,
	RULE_START,
	RULE_COMMENT,
	RULE_ALIAS,
	RULE_TAG,
	RULE_DOCUMENT,
	RULE_DEPTH,
	/* Keys and the shape of their values */
	RULE_NO_BANK,
	RULE_KEY,
	RULE_PLACE,
	RULE_TWICE,
	RULE_ORDER,
	RULE_MISSING,
	RULE_EMPTY,
	RULE_SHAPE,
	RULE_LIMIT,
	RULE_VALUE,
	RULE_ID,
	/* Questions */
	RULE_ANSWER,
	RULE_TYPE,
	RULE_CHOICE,
	RULE_MATCH,
	RULE_NUMBER,
	RULE_GAP,
	RULE_IMAGE,
	RULE_SOURCE,
	RULE_CASE,
	RULE_EXCLUDES,
	RULE_WAS,
	RULE_TRANSLATION,
	/* Exams */
	RULE_NO_EXAM,
	RULE_SHARE,
	RULE_AREA,
	RULE_BLUEPRINT,
	RULE_SCALE,
	RULE_ADAPTIVE,
	RULE_FILTER,
	RULE_TOPIC,
	RULE_FORM,
	RULE_NONE,
	RULE_UNUSED,
	RULE_FOLDER,
	/* Libraries */
	RULE_LEFT_OUT,
	RULE_SAME_BANK,
	RULE_SAME_EXAM,
	RULES
};

struct rule_info {
	const char *name;
	enum severity level;
	const char *meaning; /* one line */
};

extern const struct rule_info rules[RULES];
#endif
