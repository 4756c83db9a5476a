/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/bank.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"

const char *const question_type_names[QUESTION_TYPES] = {
    [QUESTION_SINGLE] = "single",     [QUESTION_TRUEFALSE] = "truefalse",
    [QUESTION_MULTIPLE] = "multiple", [QUESTION_ORDER] = "order",
    [QUESTION_MATCH] = "match",	      [QUESTION_SHORT] = "short",
    [QUESTION_NUMERIC] = "numeric",   [QUESTION_CLOZE] = "cloze",
};

const char *const level_names[LEVELS] = {
    [LEVEL_RECALL] = "recall",
    [LEVEL_APPLY] = "apply",
    [LEVEL_ANALYZE] = "analyze",
};

const char *const status_names[STATUSES] = {
    [STATUS_LIVE] = "live",
    [STATUS_DRAFT] = "draft",
    [STATUS_RETIRED] = "retired",
};

void
question_former(struct str *name, const struct question *q, size_t i)
{
	str_printf(name, "%s/%s", q->bank->name, q->was.items[i]);
}

bool
bank_english(const struct bank *b)
{
	return strcmp(b->language, "en") == 0 || strncmp(b->language, "en-", 3) == 0;
}

void
bank_init(struct bank *b)
{
	*b = (struct bank){.language = "en"};
}

void
bank_release(struct bank *b)
{
	arena_release(&b->arena);
	free(b->questions);
	bank_init(b);
}
