/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/str.h"
#include "text/drawing.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is refused leaves nothing, and what was drawn anew stays as it is if it is drawn again. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct drawing_room room = {.columns = 20, .rows = 8, .color = true};
	struct str once = STR_INIT, twice = STR_INIT;

	bool taken = drawing_take(&once, &room, (struct span){(const char *)data, size});
	if (!taken && once.len)
		abort();
	if (taken && (!drawing_take(&twice, &room, span_str(&once)) ||
		      !span_same(span_str(&once), span_str(&twice))))
		abort();
	str_release(&once);
	str_release(&twice);
	return 0;
}
