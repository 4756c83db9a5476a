/* SPDX-License-Identifier: GPL-3.0-or-later */
/* preview --html: a bank as a page, with its pictures in it. */
#include "verbs/preview.h"

enum exit_status
preview_page(struct app *app, const struct preview *p, const char *file)
{
	struct str page = STR_INIT;

	(void)p;
	enum exit_status status = app_page(app, &page, file);
	str_release(&page);
	return status;
}
