/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines from a pipe or a file. */
#include <errno.h>
#include <unistd.h>

#include "text/unicode.h"
#include "ui/line.h"
#include "ui/reading.h"

static void
fill(struct ui *ui)
{
	ssize_t n;

	do
		n = read(STDIN_FILENO, ui->buffer, PIPE_BLOCK);
	while (n < 0 && errno == EINTR);
	ui->at = 0;
	ui->held = n > 0 ? (size_t)n : 0;
	ui->end_of_pipe = n == 0;
	if (n < 0)
		line_unread(ui);
}

/* The line's bytes that are here already; true when it is whole. */
static bool
take_bytes(struct ui *ui)
{
	struct span rest = {ui->buffer + ui->at, ui->held - ui->at};
	size_t before = rest.n;
	struct span part = span_cut(&rest, '\n');

	/* What no answer can be is not kept either, and is refused for its length. */
	if (ui->line.len + part.n > LONGEST_LINE)
		part.n = LONGEST_LINE + 1 > ui->line.len ? LONGEST_LINE + 1 - ui->line.len : 0;
	str_span(&ui->line, part);
	ui->at = ui->held - rest.n;
	return before > 0 && ui->buffer[ui->at - 1] == '\n';
}

static void
echo(struct ui *ui)
{
	struct str shown = STR_INIT;

	if (ui->line.len && ui->line.s[ui->line.len - 1] == '\r')
		str_truncate(&ui->line, ui->line.len - 1);
	if (ui->line.len > LONGEST_LINE) {
		str_clear(&ui->line);
		str_text(&shown, "(a line of over 64 KiB, which was not read)");
	} else {
		text_visible(&shown, span_str(&ui->line));
	}
	str_byte(&shown, '\n');
	ui_write(ui, &shown);
	str_release(&shown);
}

/* From a pipe or a file: what was read is shown behind the prompt, so that the output reads like a
 * session. */
void
pipe_read(struct ui *ui)
{
	line_say(ui, ui->prompt);
	while (!ui->done) {
		if (take_bytes(ui)) {
			line_finish(ui, LINE_TEXT);
		} else if (ui->end_of_pipe) {
			line_finish(ui, ui->line.len ? LINE_TEXT : LINE_END);
		} else if (line_wait(ui)) {
			fill(ui);
		}
	}
	if (ui->end == LINE_TEXT)
		echo(ui);
	else
		line_say(ui, "\n");
}
