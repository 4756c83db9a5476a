/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "bank/read.h"
#include "base/diag.h"
#include "base/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is no bank has an error, and what is left out as well. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span text = {(const char *)data, size};
	struct bank b;
	struct diags d;

	bank_init(&b);
	diags_init(&d);
	bool is_bank = bank_read(&b, "fuzz.yaml", source_span(&text), &d);
	if ((!is_bank || b.left_out) && d.n_errors == 0)
		abort();
	bank_release(&b);
	diags_release(&d);
	return 0;
}
