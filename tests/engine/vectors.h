/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reference outputs, which lie beside the repository where they lie at all. */
#ifndef TESTS_ENGINE_VECTORS_H
#define TESTS_ENGINE_VECTORS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/str.h"

/* The open file; where there is none the test is skipped. */
static inline FILE *
vectors_open(const char *name)
{
	const char *shared = getenv("NMTQUIZ_SHARED");
	struct str path = STR_INIT;

	str_printf(&path, "%s/vectors/%s", shared ? shared : "../shared", name);
	FILE *file = fopen(path.s, "r");
	str_release(&path);
	if (!file) {
		print_message("no vectors/%s in NMTQUIZ_SHARED or ../shared\n", name);
		skip();
	}
	return file;
}
#endif
