/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/line.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

/* readline's headers want stdio before them. */
#include <readline/history.h>
#include <readline/readline.h>

#include "ui/reading.h"

enum { WIDEST = 80, NARROWEST = 20, USUAL_HEIGHT = 24, REMEMBERED = 1000, BEAT_MS = 500 };

static const int caught[SIGNALS] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP};
static const int lent[LENT] = {SIGINT, SIGQUIT, SIGTSTP};

/* readline's callbacks and signal handlers take no argument of ours: this is how they find us. */
static struct ui *active;

static void
on_signal(int number)
{
	int kept = errno;
	unsigned char byte = (unsigned char)number;
	/* A full pipe has enough signals in it to wake us. */
	ssize_t written = write(active->wake[1], &byte, 1);

	(void)written;
	errno = kept;
}

static void
measure(struct ui *ui)
{
	struct winsize size;
	size_t width = WIDEST, height = USUAL_HEIGHT;

	if (isatty(fileno(ui->out)) && ioctl(fileno(ui->out), TIOCGWINSZ, &size) == 0) {
		width = size.ws_col ? size.ws_col : width;
		height = size.ws_row ? size.ws_row : height;
	}
	ui->width = width > WIDEST ? WIDEST : width < NARROWEST ? NARROWEST : width;
	ui->height = height;
}

/* The program may end inside readline, for want of memory: the shell gets its terminal back all the
 * same. */
static void
restore_terminal(void)
{
	if (active && active->interactive)
		rl_callback_handler_remove();
}

static char *
next_offer(const char *word, int state)
{
	(void)word;
	(void)state;
	return NULL;
}

static char **
attempt(const char *word, int start, int end)
{
	struct offers o = {0};

	(void)end;
	rl_attempted_completion_over = 1;
	if (!active->complete)
		return NULL;
	active->complete(active->app, rl_line_buffer, (size_t)start, word, &o);
	if (o.n)
		return offers_matches(&o);
	return o.files ? rl_completion_matches(word, rl_filename_completion_function) : NULL;
}

/* Ctrl-S would stop the terminal, and with it the program at its next write, the clock of an exam
 * included: it searches, as readline has it. */
static void
prepare_terminal(int meta)
{
	struct termios modes;

	rl_prep_terminal(meta);
	if (tcgetattr(STDIN_FILENO, &modes) != 0)
		return;
	modes.c_iflag &= ~(tcflag_t)IXON;
	tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

static void
start_readline(struct ui *ui)
{
	rl_readline_name = "nmtquiz";
	rl_outstream = ui->out;
	rl_catch_signals = 0;
	rl_catch_sigwinch = 0;
	rl_change_environment = 0; /* COLUMNS in the environment would stop later resizes. */
	rl_prep_term_function = prepare_terminal;
	rl_attempted_completion_function = attempt;
	rl_completion_entry_function = next_offer;
	rl_basic_word_break_characters = " \t";
	rl_completer_word_break_characters = " \t";
	rl_completer_quote_characters = "";
	using_history();
	stifle_history(REMEMBERED);
}

static void
catch_signals(struct ui *ui)
{
	struct sigaction action = {.sa_handler = on_signal};

	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < SIGNALS; i++) {
		/* A resize in the middle of a page would else make its write fail. */
		bool ends = caught[i] == SIGTERM || caught[i] == SIGHUP;
		action.sa_flags = ends ? 0 : SA_RESTART;
		sigaction(caught[i], NULL, &ui->before[i]);
		/* What nohup or a background shell told us to ignore stays ignored. */
		if (ui->before[i].sa_handler != SIG_IGN &&
		    (ui->interactive || caught[i] != SIGTSTP))
			sigaction(caught[i], &action, NULL);
	}
}

void
ui_init(struct ui *ui, bool plain, bool json)
{
	const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");

	*ui = (struct ui){.out = json ? stderr : stdout, .line = STR_INIT, .wake = {-1, -1}};
	bool terminal = isatty(fileno(ui->out));
	ui->interactive = terminal && isatty(STDIN_FILENO);
	ui->plain = plain || !terminal || !term || strcmp(term, "dumb") == 0;
	ui->color = !ui->plain && !(no_color && *no_color);
	measure(ui);
	active = ui;
	if (pipe(ui->wake) == 0) {
		for (int i = 0; i < 2; i++) {
			fcntl(ui->wake[i], F_SETFL, O_NONBLOCK);
			fcntl(ui->wake[i], F_SETFD, FD_CLOEXEC);
		}
		catch_signals(ui);
	}
	if (ui->interactive) {
		start_readline(ui);
		atexit(restore_terminal);
	}
}

void
ui_release(struct ui *ui)
{
	restore_terminal();
	for (size_t i = 0; i < SIGNALS; i++)
		sigaction(caught[i], &ui->before[i], NULL);
	for (int i = 0; i < 2; i++)
		if (ui->wake[i] >= 0)
			close(ui->wake[i]);
	str_release(&ui->line);
	active = NULL;
}

void
ui_write(struct ui *ui, const struct str *text)
{
	if (fwrite(text->s, 1, text->len, ui->out) != text->len || fflush(ui->out) != 0)
		ui->broken = errno ? errno : EIO;
}

void
line_say(struct ui *ui, const char *text)
{
	struct str line = STR_INIT;

	str_text(&line, text);
	ui_write(ui, &line);
	str_release(&line);
}

void
line_finish(struct ui *ui, enum line_end end)
{
	ui->end = end;
	ui->done = true;
}

void
line_unread(struct ui *ui)
{
	ui->unread = errno;
	line_finish(ui, LINE_FAILED);
}

/* Where readline brackets what is pasted, it ends the prompt's line on Ctrl-D. */
static bool
ends_line_itself(void)
{
	const char *brackets = rl_variable_value("enable-bracketed-paste");
	return brackets && strcmp(brackets, "on") == 0;
}

static void
got_line(char *line)
{
	rl_callback_handler_remove();
	if (line)
		str_text(&active->line, line);
	else if (!ends_line_itself())
		line_say(active, "\n");
	free(line);
	line_finish(active, line ? LINE_TEXT : LINE_END);
}

/* Also in the midst of a search or of a key's count. */
static void
forget_line(void)
{
	rl_free_line_state();
	rl_callback_sigcleanup();
	rl_callback_handler_remove();
}

static void
drop_line(struct ui *ui)
{
	ui->interrupts = rl_end > 0 ? 1 : ui->interrupts + 1;
	rl_point = rl_end;
	rl_redisplay();
	/* Before the handler goes: to take bracketed paste off, readline returns to column 1. */
	line_say(ui, "^C\n");
	forget_line();
	if (ui->interrupts > 1) {
		ui->interrupts = 0;
		line_finish(ui, LINE_INTERRUPTED);
		return;
	}
	line_say(ui, "(Ctrl-C once more ");
	line_say(ui, ui->leaving);
	line_say(ui, ")\n");
	rl_callback_handler_install(ui->prompt, got_line);
}

/* Ctrl-Z: the shell gets a sane terminal, and the line stands there again afterwards. */
static void
stop_here(struct ui *ui)
{
	struct sigaction stop = {.sa_handler = SIG_DFL}, ours;

	rl_deprep_terminal();
	sigemptyset(&stop.sa_mask);
	sigaction(SIGTSTP, &stop, &ours);
	raise(SIGTSTP);
	sigaction(SIGTSTP, &ours, NULL);
	measure(ui);
	prepare_terminal(1);
	rl_forced_update_display();
}

static void
take_signal(struct ui *ui, int number)
{
	if (number == SIGTERM || number == SIGHUP) {
		if (ui->interactive) {
			rl_callback_handler_remove();
			line_say(ui, "\n");
		}
		ui->killed = true;
		line_finish(ui, LINE_KILLED);
	} else if (number == SIGWINCH) {
		measure(ui);
		if (ui->interactive)
			rl_resize_terminal();
	} else if (number == SIGINT && !ui->interactive) {
		line_finish(ui, LINE_INTERRUPTED);
	} else if (number == SIGINT) {
		drop_line(ui);
	} else if (number == SIGTSTP && ui->interactive) {
		stop_here(ui);
	}
}

bool
ui_interrupted(struct ui *ui)
{
	unsigned char number;
	bool wanted = ui->killed;

	while (read(ui->wake[0], &number, 1) == 1) {
		wanted |= number != SIGWINCH && number != SIGTSTP;
		if (number != SIGINT && number != SIGTSTP)
			take_signal(ui, number);
	}
	return wanted;
}

void
ui_lend(struct ui *ui)
{
	fflush(ui->out);
	if (ui->interactive)
		tcgetattr(STDIN_FILENO, &ui->modes);
	for (size_t i = 0; i < LENT; i++) {
		struct sigaction action = {.sa_handler = lent[i] == SIGTSTP ? SIG_DFL : SIG_IGN};
		sigemptyset(&action.sa_mask);
		sigaction(lent[i], &action, &ui->lent[i]);
	}
}

void
ui_take_back(struct ui *ui)
{
	for (size_t i = 0; i < LENT; i++)
		sigaction(lent[i], &ui->lent[i], NULL);
	if (ui->interactive)
		tcsetattr(STDIN_FILENO, TCSADRAIN, &ui->modes);
	measure(ui);
}

/* The cursor comes to the beginning of an empty line. What is on the screen stays where nothing may
 * be erased, and where the line ends here. */
static void
leave_line(struct ui *ui, bool ends)
{
	if (ui->interactive && !ends && !ui->plain) {
		rl_clear_visible_line();
		return;
	}
	if (ui->interactive) {
		rl_point = rl_end;
		rl_redisplay();
	}
	line_say(ui, "\n");
}

static void
take_up_line(struct ui *ui)
{
	if (!ui->interactive) {
		line_say(ui, ui->prompt);
		return;
	}
	rl_on_new_line();
	rl_redisplay();
}

/* Ticks. asked: the prompt stands on the screen. */
static void
beat(struct ui *ui, bool asked)
{
	struct str text = STR_INIT;

	if (!ui->tick)
		return;
	int point = asked && ui->interactive ? rl_point : 0;
	bool on = ui->tick(ui->app, &text);
	if (asked && (text.len || !on))
		leave_line(ui, !on);
	if (asked && !on && ui->interactive)
		forget_line();
	if (text.len)
		ui_write(ui, &text);
	if (!on) {
		line_finish(ui, LINE_TICKED);
	} else if (asked && text.len) {
		if (ui->interactive)
			rl_point = point;
		take_up_line(ui);
	}
	str_release(&text);
}

bool
line_wait(struct ui *ui)
{
	struct pollfd fds[2] = {{.fd = ui->wake[0], .events = POLLIN},
				{.fd = STDIN_FILENO, .events = POLLIN}};
	unsigned char number;

	if (poll(fds, 2, ui->tick ? BEAT_MS : -1) < 0 && errno != EINTR) {
		line_unread(ui);
		return false;
	}
	while (!ui->done && read(ui->wake[0], &number, 1) == 1)
		take_signal(ui, number);
	if (!ui->done)
		beat(ui, true);
	return !ui->done && fds[1].revents;
}

static void
read_keys(struct ui *ui)
{
	const char *pages = NULL;
	int query = 0;

	/* To ask about completions, readline waits for a key by itself, and nothing ticks. */
	if (ui->tick) {
		rl_initialize(); /* It reads the inputrc, which has a say before us. */
		pages = rl_variable_value("page-completions");
		query = rl_completion_query_items;
		rl_variable_bind("page-completions", "off");
		rl_completion_query_items = -1;
	}
	rl_eof_found = 0; /* readline forgets to, and would end each later line twice. */
	rl_callback_handler_install(ui->prompt, got_line);
	while (!ui->done)
		if (line_wait(ui))
			rl_callback_read_char();
	if (pages) {
		rl_variable_bind("page-completions", pages);
		rl_completion_query_items = query;
	}
}

static void
read_terminal(struct ui *ui, bool remember)
{
	static HISTORY_STATE none;
	HISTORY_STATE *commands = NULL;

	/* Answers are not commands: the arrow keys neither offer nor keep them. */
	if (!remember) {
		commands = history_get_history_state();
		history_set_history_state(&none);
	}
	read_keys(ui);
	if (commands)
		history_set_history_state(commands);
	free(commands);
	if (ui->end == LINE_TEXT && remember && ui->line.len)
		add_history(ui->line.s);
}

enum line_end
ui_line(struct ui *ui, const char *prompt, const char *leaving, bool remember, struct str *text)
{
	str_clear(&ui->line);
	str_clear(text);
	if (ui->killed)
		return LINE_KILLED;
	if (ui->broken || ui->unread)
		return LINE_FAILED;
	ui->done = false;
	ui->prompt = prompt;
	ui->leaving = leaving;
	beat(ui, false);
	if (ui->done)
		return ui->end;
	if (ui->interactive)
		read_terminal(ui, remember);
	else
		pipe_read(ui);
	if (ui->end == LINE_TEXT) {
		ui->interrupts = 0;
		beat(ui, false);
	}
	if (ui->end != LINE_TICKED)
		str_span(text, span_str(&ui->line));
	return ui->end;
}

/* A line that says neither yes nor no is asked about again, but not in a pipe, where it would eat
 * the lines that follow. */
enum line_end
ui_yes(struct ui *ui, const char *question, const char *leaving, bool *yes)
{
	struct str text = STR_INIT;
	enum line_end end;
	bool said;

	do {
		end = ui_line(ui, question, leaving, false, &text);
		struct span word = span_trim(span_str(&text));
		char c = end == LINE_TEXT && word.n ? word.s[0] : '\0';
		said = c == 'y' || c == 'Y' || c == 'n' || c == 'N';
		if (said)
			*yes = c == 'y' || c == 'Y';
		said = said || !c;
		if (!said && ui->interactive)
			fputs("Type y or n.\n", ui->out);
	} while (!said && ui->interactive);
	str_release(&text);
	return end;
}

bool
ui_history_load(struct ui *ui, const char *path)
{
	int failure = ui->interactive ? read_history(path) : 0;

	if (failure && failure != ENOENT)
		errno = failure;
	return !failure || failure == ENOENT;
}

bool
ui_history_save(struct ui *ui, const char *path)
{
	int failure = ui->interactive ? write_history(path) : 0;

	errno = failure;
	return !failure;
}
