/* SPDX-License-Identifier: GPL-3.0-or-later */
/* preview --html: a bank as a page, with its pictures in it. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "convert/image.h"
#include "figures/page.h"
#include "figures/review_html.h"
#include "text/html.h"
#include "verbs/preview.h"

enum { PICTURE_MOST = 4 * 1024 * 1024, PICTURES_MOST = 32 * 1024 * 1024 };

/* The pictures taken in so far. */
struct album {
	struct page_picture *items; /* owned, and so is each uri */
	size_t n, cap;
	size_t bytes; /* of the files */
};

/* A page shows SVG as an <img>, where it runs no script and loads nothing. */
static const char *const media_types[] = {
    [IMAGE_PNG] = "image/png",
    [IMAGE_JPEG] = "image/jpeg",
    [IMAGE_SVG] = "image/svg+xml",
};

static void
take_picture(struct album *a, const char *folder, const char *image)
{
	struct page_pictures have = {a->items, a->n};
	struct str bytes = STR_INIT, uri = STR_INIT;

	if (!image || page_picture(&have, image))
		return;
	a->items = alloc_room(a->items, a->n, &a->cap, sizeof(*a->items));
	struct page_picture *p = &a->items[a->n++];
	*p = (struct page_picture){.image = image};
	p->why = file_read_below(folder, image, PICTURE_MOST, &bytes);
	enum image_kind kind = image_kind(span_str(&bytes));
	if (!p->why && kind == IMAGE_NONE)
		p->why = "it is no PNG, JPEG or SVG";
	if (!p->why && bytes.len > PICTURES_MOST - a->bytes)
		p->why = "the pictures of this bank are larger than 32 MiB together";
	if (!p->why) {
		a->bytes += bytes.len;
		html_data(&uri, media_types[kind], span_str(&bytes));
		p->uri = str_take(&uri);
	}
	str_release(&bytes);
}

/* Its pictures, each once: those of the cases, and those of the questions. */
static void
take_pictures(struct album *a, const struct bank *b)
{
	const char *slash = strrchr(b->file, '/');
	struct str folder = STR_INIT;

	str_add(&folder, b->file, slash ? (size_t)(slash - b->file) + 1 : 0);
	if (!slash)
		str_byte(&folder, '.');
	for (size_t i = 0; i < b->n_vignettes; i++)
		take_picture(a, folder.s, b->vignettes[i].image);
	for (size_t i = 0; i < b->n_questions; i++)
		take_picture(a, folder.s, b->questions[i]->image);
	str_release(&folder);
}

enum exit_status
preview_page(struct app *app, const struct preview *p, const char *file)
{
	struct random r = p->target->r;
	struct str page = STR_INIT;
	struct album album = {0};

	take_pictures(&album, &p->bank);
	struct page_pictures pictures = {album.items, album.n};
	figure_review_html(&page, &p->bank, &p->found, &pictures, &r);
	enum exit_status status = app_page(app, &page, file);
	for (size_t i = 0; i < album.n; i++)
		free((char *)album.items[i].uri);
	free(album.items);
	str_release(&page);
	return status;
}
