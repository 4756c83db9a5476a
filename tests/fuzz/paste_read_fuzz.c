/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes as pasted text. Each question without a fault must have a stem and a key, and be
 * written as YAML that is put into a bank and read back. */
#include <stdint.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "bank/insert.h"
#include "bank/paste.h"
#include "bank/read.h"
#include "base/diag.h"
#include "base/file.h"
#include "base/str.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
check_question(struct authored *q)
{
	struct str text = STR_INIT, reason = STR_INIT;
	struct insertion where;
	struct diags d;
	struct bank b;

	q->id = "pasted";
	if (!insert_question(&text, span_of("bank: b\ntitle: T\nquestions:\n"), q, &where, &reason))
		abort();
	struct span written = span_str(&text);
	bank_init(&b);
	diags_init(&d);
	if (!bank_read(&b, "b.yaml", source_span(&written), &d))
		abort();
	/* Two choices may be the same, or a text too long: that is found. */
	if (b.n_questions != 1 && d.n_errors == 0)
		abort();
	bank_release(&b);
	diags_release(&d);
	str_release(&text);
	str_release(&reason);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct paste p;

	paste_init(&p);
	paste_read(&p, (struct span){(const char *)data, size});
	for (size_t i = 0; i < p.n; i++)
		if (!p.items[i].fault)
			check_question(&p.items[i].q);
	paste_release(&p);
	return 0;
}
