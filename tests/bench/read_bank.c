/* SPDX-License-Identifier: GPL-3.0-or-later */
/* read_bank FILE: reads a bank, and nothing else. */
#include <stdio.h>

#include "bank/bank.h"
#include "bank/read.h"
#include "base/diag.h"
#include "base/file.h"

int
main(int argc, char **argv)
{
	struct bank b;
	struct diags d;
	struct file f;

	diags_init(&d);
	if (argc != 2 || !file_open(&f, argv[1], &d))
		return 2;
	bank_init(&b);
	bool read = bank_read(&b, argv[1], source_file(&f), &d);
	printf("%zu questions, %zu findings\n", b.n_questions, d.n);
	bank_release(&b);
	file_close(&f);
	diags_release(&d);
	return read && b.left_out == 0 ? 0 : 1;
}
