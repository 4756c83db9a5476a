/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nmtquiz: options, one verb or the prompt, and the exit status (nmtquiz(1)). */
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/str.h"
#include "text/unicode.h"
#include "verbs/verb.h"
#include "verbs/version.h"

static const char usage[] = "nmtquiz [-p PROFILE] [-q FOLDER].. [--seed N] [--plain] [VERB ..]";

static bool
wrong(const char *what, const char *word)
{
	struct str visible = STR_INIT;

	text_visible(&visible, span_of(word));
	fprintf(stderr, "nmtquiz: %s%s\nThe usage is: %s\n", what, visible.s, usage);
	str_release(&visible);
	return false;
}

static bool
is_help(const char *word)
{
	return strcmp(word, "-h") == 0 || strcmp(word, "--help") == 0;
}

static bool
is_version(const char *word)
{
	return strcmp(word, "--version") == 0;
}

static enum exit_status
print_version(void)
{
	return puts("nmtquiz " NMTQUIZ_VERSION) < 0 || fflush(stdout) ? EXIT_IO : EXIT_WELL;
}

/* Reads the options that stand before the verb, or before --help or --version in its place. *at:
 * the first word that is none. False after a message. */
static bool
read_options(struct options *o, int argc, char **argv, int *at)
{
	int i = 1;

	for (; i < argc && argv[i][0] == '-' && !is_help(argv[i]) && !is_version(argv[i]); i++) {
		const char *option = argv[i], *value = i + 1 < argc ? argv[i + 1] : NULL;
		bool valued = strcmp(option, "-p") == 0 || strcmp(option, "-q") == 0 ||
			      strcmp(option, "--seed") == 0;
		if (strcmp(option, "--") == 0) {
			i++;
			break;
		}
		if (valued && !value)
			return wrong("something must stand behind ", option);
		if (strcmp(option, "-p") == 0) {
			o->profile = value;
		} else if (strcmp(option, "-q") == 0) {
			o->folders = alloc_room(o->folders, o->n_folders, &o->cap_folders,
						sizeof(*o->folders));
			o->folders[o->n_folders++] = value;
		} else if (strcmp(option, "--seed") == 0) {
			if (!parse_count(span_of(value), UINT64_MAX, &o->seed))
				return wrong("--seed takes a whole number, not ", value);
			o->seeded = true;
		} else if (strcmp(option, "--plain") == 0) {
			o->plain = true;
		} else {
			return wrong("there is no option ", option);
		}
		i += valued;
	}
	*at = i;
	return true;
}

/* --plain and --json decide how the program talks before any verb runs. What follows -- is no
 * option. */
static void
look_ahead(struct options *o, int argc, char **argv, int at)
{
	for (int i = at; i < argc && strcmp(argv[i], "--") != 0; i++) {
		o->json = o->json || strcmp(argv[i], "--json") == 0;
		o->plain = o->plain || strcmp(argv[i], "--plain") == 0;
	}
}

/* A stream that was closed before the program began would give its number to the next file that
 * is opened, such as the profile, and messages would land in there. What stands in for it fails at
 * each read or write. */
static void
fill_streams(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0)
			open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

/* Texts are UTF-8 whatever the locale says; numbers keep their point. */
static void
use_utf8(void)
{
	static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8"};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (setlocale(LC_CTYPE, names[i]) && MB_CUR_MAX > 1)
			return;
}

static enum exit_status
run(struct app *app, int argc, char **argv, int at)
{
	if (at == argc)
		return repl(app);
	if (is_version(argv[at]))
		return print_version();
	const struct verb *verb = verb_find(span_of(is_help(argv[at]) ? "help" : argv[at]));
	if (verb)
		return verb_run(app, verb, (const char *const *)argv + at + 1,
				(size_t)(argc - at - 1));
	verb_unknown(app, argv[at]);
	return EXIT_USAGE;
}

int
main(int argc, char **argv)
{
	struct options options = {0};
	struct app app;
	int at = argc;

	fill_streams();
	/* Before all else: that needs neither a terminal nor memory. */
	if (argc > 1 && is_version(argv[1]))
		return (int)print_version();
	/* A limit on a file's size is then an error like a full disk, and no end in mid-sitting. */
	signal(SIGXFSZ, SIG_IGN);
	use_utf8();
	tzset();
	if (!read_options(&options, argc, argv, &at)) {
		free(options.folders);
		return EXIT_USAGE;
	}
	look_ahead(&options, argc, argv, at);
	enum exit_status status = EXIT_USAGE;
	if (app_init(&app, &options))
		status = app_settle(&app, run(&app, argc, argv, at));
	app_release(&app);
	return (int)status;
}
