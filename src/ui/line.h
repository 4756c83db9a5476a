/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines that a person types: by readline on a terminal, plainly from a pipe, in one poll(2) loop
 * with the signals and the window's size. Nothing is redrawn but the line being typed, so that
 * scrollback and screen readers work. */
#ifndef UI_LINE_H
#define UI_LINE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <termios.h>

#include "base/str.h"

enum line_end {
	LINE_TEXT,	  /* a line was typed; it is in the text, without its line feed */
	LINE_INTERRUPTED, /* Ctrl-C twice: leave */
	LINE_END,	  /* Ctrl-D, or the end of a pipe */
	LINE_KILLED,	  /* SIGTERM or SIGHUP: leave at once; no line is asked for from then on */
	LINE_FAILED,	  /* standard input cannot be read, or what asks for the line be written */
	LINE_TICKED	  /* the ticker ended it; what was typed is not taken */
};

/* What Tab offers. */
struct offers {
	char **words; /* owned */
	size_t n, cap;
	bool files; /* file names may stand here as well */
};

void offers_add(struct offers *o, const char *word);

/* The words, one or more, as readline wants them, which frees them: first what all have in common,
 * then each, where they are several, then NULL. o is empty after. */
char **offers_matches(struct offers *o);

/* Fills o with what may stand instead of word, which begins at byte `at` of line. */
typedef void completer(void *app, const char *line, size_t at, const char *word, struct offers *o);

/* What has to be done while a line is awaited: called when it is asked for, at least once a second
 * from then on, and before it is taken as typed. Lines that it puts into text (empty before, ending
 * in a line feed) are shown above the prompt, where what is being typed then stands again. False:
 * the line ends here. */
typedef bool ui_ticker(void *app, struct str *text);

enum { SIGNALS = 5, LENT = 3, PIPE_BLOCK = 4096, LONGEST_LINE = 64 * 1024 };

struct ui {
	FILE *out; /* questions and prompts: standard output, or standard error beside --json */
	bool interactive; /* both ends are a terminal: readline, and questions that wait for an
			     answer */
	bool color, plain;
	size_t width;  /* columns to wrap at */
	size_t height; /* rows of the window */
	int broken;    /* errno of what could not be written to out; 0: all was */
	int unread;    /* errno of what could not be read; 0: all was */
	int wake[2];   /* signals come through this pipe */
	struct sigaction before[SIGNALS];
	struct sigaction lent[LENT]; /* while another program has the terminal: what these were */
	struct termios modes;	     /* and how the terminal was */
	completer *complete;	     /* for commands; NULL: nothing is offered */
	ui_ticker *tick;	     /* NULL: nothing has to be done */
	void *app;		     /* borrowed; for both */
	/* A line on its way: */
	struct str line;
	enum line_end end;
	bool done;
	bool killed;	     /* by a signal, for good */
	unsigned interrupts; /* Ctrl-C in a row */
	const char *prompt, *leaving;
	char buffer[PIPE_BLOCK]; /* of a pipe */
	size_t at, held;
	bool end_of_pipe;
};

/* Takes the terminal and the signals over. json: figures go to standard output, all else to
 * standard error. */
void ui_init(struct ui *ui, bool plain, bool json);
void ui_release(struct ui *ui); /* and gives them back */

/* Asks for a line. remember: it is a command, for the history that the arrow keys go through. On
 * Ctrl-C the line is dropped and asked again; leaving: what is said to happen on the next one. */
enum line_end ui_line(struct ui *ui, const char *prompt, const char *leaving, bool remember,
		      struct str *text);

/* Asks a question with a yes or no answer; an empty line leaves *yes as it is. What is no LINE_TEXT
 * is no answer either. */
enum line_end ui_yes(struct ui *ui, const char *question, const char *leaving, bool *yes);

/* Whether somebody wants long work to end: Ctrl-C or a signal came since a line was last asked for,
 * or this was last called. */
bool ui_interrupted(struct ui *ui);

/* Waits so many milliseconds, or until a signal comes. Whether somebody wants this to end, as
 * above. */
bool ui_wait(struct ui *ui, int ms);
/* Lends the terminal to another program, which then gets Ctrl-C for itself alone, and Ctrl-Z with
 * us; and takes it back as it was, however that program left it. Not while a line is asked for. */
void ui_lend(struct ui *ui);
void ui_take_back(struct ui *ui);

/* Writes text, and notes where it can't. */
void ui_write(struct ui *ui, const struct str *text);

/* The history of commands, from and to a file. A file that lacks is no failure. False: errno says
 * why. */
bool ui_history_load(struct ui *ui, const char *path);
bool ui_history_save(struct ui *ui, const char *path);
#endif
