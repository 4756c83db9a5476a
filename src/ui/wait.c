/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <poll.h>

#include "ui/line.h"

bool
ui_wait(struct ui *ui, int ms)
{
	struct pollfd fd = {.fd = ui->wake[0], .events = POLLIN};

	/* An error is a signal that came: it is in the pipe. */
	poll(&fd, 1, ms);
	return ui_interrupted(ui);
}
