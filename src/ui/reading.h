/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For line.c and pipe.c: a line on its way, wherever it comes from. */
#ifndef UI_READING_H
#define UI_READING_H

#include <stdbool.h>

#include "ui/line.h"

void line_say(struct ui *ui, const char *text);
void line_finish(struct ui *ui, enum line_end end);

/* Standard input cannot be read; errno says why. The line ends here. */
void line_unread(struct ui *ui);

/* Waits until standard input has something, and meanwhile takes signals and ticks. False: it has
 * nothing yet, or the line is over. */
bool line_wait(struct ui *ui);

/* Asks for ui->line, and reads it from what is no terminal. */
void pipe_read(struct ui *ui);
#endif
