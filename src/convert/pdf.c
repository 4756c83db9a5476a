/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/pdf.h"

#include <errno.h>
#include <string.h>
#include <sys/wait.h>

#include "base/diag.h"
#include "base/str.h"
#include "convert/process.h"

/* -S, which is the default too: no request that opens a file or runs a program is obeyed. A line
 * that cannot be broken well (-W break) is no loss. */
static const char *const groff[] = {"groff", "-S", "-Tpdf", "-ms", "-K",
				    "utf8",  "-W", "break", NULL};

static bool
not_run(struct diags *d)
{
	struct place nowhere = {0};

	if (errno == ENOENT)
		return diag_error(d, nowhere, "groff",
				  "there is no groff here, which makes the PDF; install it (on "
				  "Debian and Ubuntu: sudo apt install groff), or take the groff "
				  "source with --roff");
	return diag_error(d, nowhere, "groff",
			  "groff could not be run: %s; --roff gives its source", strerror(errno));
}

bool
pdf_make(struct str *pdf, struct span source, struct diags *d)
{
	struct str said = STR_INIT;
	struct place nowhere = {0};
	int status;

	bool made = process_run(groff, source, pdf, &said, NULL, &status) || not_run(d);
	struct span rest = span_str(&said), first = span_cut(&rest, '\n');
	if (made && WIFSIGNALED(status))
		made = diag_error(d, nowhere, "groff", "groff was stopped by signal %d; try again",
				  WTERMSIG(status));
	else if (made && (status != 0 || pdf->len == 0))
		made = diag_error(d, nowhere, "groff",
				  "groff made no PDF: %.*s; is the package groff installed whole, "
				  "not groff-base alone? --roff gives its source",
				  (int)first.n, first.s);
	else if (made && first.n)
		diag_warn(d, nowhere, "groff", "groff says of this paper: %.*s", (int)first.n,
			  first.s);
	str_release(&said);
	return made;
}
