/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/picture.h"

#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "bank/bank.h"
#include "base/file.h"
#include "convert/image.h"
#include "convert/process.h"
#include "figures/ask.h"
#include "text/drawing.h"
#include "ui/line.h"

enum {
	SHARE = 3,		      /* of the window's height that a picture takes at most */
	FEWEST_ROWS = 4,	      /* of which anything can be seen */
	MOST_ROWS = 40,		      /* at 80 columns no picture that lies is higher */
	MOST_BYTES = 4 * 1024 * 1024, /* of a file; preview --html takes as many */
	MOST_PIXELS = 4096,	      /* a side */
	MOST_DRAWN = 256 * 1024,      /* bytes; 80 columns and 40 rows in full colour take half */
	PATIENCE_MS = 3000,
};

/* What chafa is told for a terminal. Pictures are drawn for white paper, so that all colours stand
 * on white, whatever the terminal's own; without colours what is darker than light grey is drawn in
 * the terminal's text colour. */
struct manner {
	const char *colors, *symbols, *preprocess, *ink;
};

static const char blocks_and_lines[] = "block+border+space-wide";

static const struct manner without_colors = {"none", "block+space-extra-wide", "off", "#909090"};
/* Of the console's 8 backgrounds none is white, and its font has few blocks. */
static const struct manner of_console = {"none", "half+solid+space", "off", "#909090"};
static const struct manner of_16 = {"16", blocks_and_lines, "on", "black"};
/* Of 256, the first 16 are as the terminal's theme has them. */
static const struct manner of_256 = {"240", blocks_and_lines, "off", "black"};
static const struct manner of_all = {"full", blocks_and_lines, "off", "black"};

static const char *
variable(const char *name)
{
	const char *value = getenv(name);

	return value ? value : "";
}

static bool
names_all_colors(const char *term)
{
	const char *colors = variable("COLORTERM");

	/* GNU screen hands COLORTERM through and takes 24 bits for something else; tmux, which may
	 * call itself so, knows them. */
	if (strncmp(term, "screen", 6) == 0 && !*variable("TMUX"))
		return false;
	return strcmp(colors, "truecolor") == 0 || strcmp(colors, "24bit") == 0 ||
	       strstr(term, "-direct");
}

static const struct manner *
manner_of(const struct ui *ui)
{
	const char *term = variable("TERM");

	if (!ui->color)
		return &without_colors;
	if (strcmp(term, "linux") == 0)
		return &of_console;
	if (names_all_colors(term))
		return &of_all;
	return strstr(term, "256color") ? &of_256 : &of_16;
}

void
pictures_init(struct pictures *p)
{
	*p = (struct pictures){.of_case = {.of = STR_INIT, .rows = STR_INIT},
			       .own = {.of = STR_INIT, .rows = STR_INIT}};
}

static void
picture_release(struct picture *p)
{
	str_release(&p->of);
	str_release(&p->rows);
}

void
pictures_release(struct pictures *p)
{
	picture_release(&p->of_case);
	picture_release(&p->own);
}

/* A picture that may be handed on: of a kind that has no code in it, and of a size that a decoder
 * can bear. */
static bool
read_picture(struct str *bytes, const char *folder, const char *image)
{
	uint32_t width, height;

	return !file_read_below(folder, image, MOST_BYTES, bytes) &&
	       image_size(span_str(bytes), &width, &height) && width <= MOST_PIXELS &&
	       height <= MOST_PIXELS;
}

/* What chafa writes of the bytes. False: nothing that could be a drawing. */
static bool
run_chafa(struct pictures *p, const struct manner *m, const struct drawing_room *room,
	  struct span bytes, struct str *raw)
{
	static const struct process_limits limits = {.ms = PATIENCE_MS, .most = MOST_DRAWN};
	struct str said = STR_INIT;
	char size[64];
	int status = -1;

	snprintf(size, sizeof(size), "%zux%zu", room->columns, room->rows);
	const char *words[] = {"chafa", "-f",	       "symbols",   "--animate", "off",
			       "-O",	"0",	       "--threads", "1",	 "--size",
			       size,	"-c",	       m->colors,   "--symbols", m->symbols,
			       "-p",	m->preprocess, "--fg",	    m->ink,	 "--bg",
			       "white", "-t",	       "1",	    "-",	 NULL};
	bool ran = process_run(words, bytes, raw, &said, &limits, &status);
	p->given_up = ran && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
	str_release(&said);
	return ran && status == 0;
}

/* Rows of the picture, or nothing. */
static void
draw(struct pictures *p, struct str *rows, const struct manner *m, const struct drawing_room *room,
     const char *folder, const char *image)
{
	struct str bytes = STR_INIT, raw = STR_INIT;

	if (read_picture(&bytes, folder, image) && run_chafa(p, m, room, span_str(&bytes), &raw))
		drawing_take(rows, room, span_str(&raw));
	str_release(&bytes);
	str_release(&raw);
}

static void
add_folder(struct str *folder, const struct bank *b)
{
	const char *slash = strrchr(b->file, '/');

	str_add(folder, b->file, slash ? (size_t)(slash - b->file) + 1 : 0);
	if (!slash)
		str_text(folder, "./");
}

/* What decides how a picture looks. */
static void
describe(struct str *of, const char *folder, const char *image, const struct manner *m,
	 const struct drawing_room *room)
{
	str_printf(of, "%s%s", folder, image);
	struct file_stamp now = file_stamp(of->s);
	str_printf(of, " %" PRId64 ".%" PRId64 " %" PRIu64 " %" PRIu64 " %s %zux%zu", now.seconds,
		   now.nanoseconds, now.size, now.inode, m->colors, room->columns, room->rows);
}

/* The rows of a picture of that bank, drawn anew where it is not the last one; NULL: none. */
static const char *
show(struct pictures *p, struct picture *last, const struct ui *ui, const struct bank *b,
     const char *image)
{
	const struct manner *m = manner_of(ui);
	size_t most = ui->height / SHARE;
	struct drawing_room room = {ui->width, most < MOST_ROWS ? most : MOST_ROWS, ui->color};
	struct str of = STR_INIT, folder = STR_INIT;

	if (!image || ui->plain || room.rows < FEWEST_ROWS || p->given_up)
		return NULL;
	add_folder(&folder, b);
	describe(&of, folder.s, image, m, &room);
	if (!span_same(span_str(&of), span_str(&last->of))) {
		str_clear(&last->rows);
		draw(p, &last->rows, m, &room, folder.s, image);
		str_clear(&last->of);
		str_span(&last->of, span_str(&of));
	}
	str_release(&of);
	str_release(&folder);
	return last->rows.len ? last->rows.s : NULL;
}

void
pictures_draw(struct pictures *p, const struct ui *ui, const struct question *q, bool with_case,
	      struct drawn *drawn)
{
	const char *of_case = with_case && q->vignette ? q->vignette->image : NULL;

	drawn->of_case = show(p, &p->of_case, ui, q->bank, of_case);
	drawn->own = show(p, &p->own, ui, q->bank, q->image);
}
