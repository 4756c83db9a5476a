/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What starting costs any program like ours: bare_readline [FILE..] reads a line from standard
 * input by readline, and each file by libyaml's parser, event by event, doing nothing with them. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include <readline/readline.h>
#include <yaml.h>

static bool
read_events(const char *path)
{
	yaml_parser_t parser;
	yaml_event_t event;
	FILE *f = fopen(path, "rb");
	bool more = f && yaml_parser_initialize(&parser), at_end = false;

	if (!more)
		return false;
	yaml_parser_set_input_file(&parser, f);
	while (more && !at_end) {
		more = yaml_parser_parse(&parser, &event);
		if (more) {
			at_end = event.type == YAML_STREAM_END_EVENT;
			yaml_event_delete(&event);
		}
	}
	yaml_parser_delete(&parser);
	fclose(f);
	return more;
}

int
main(int argc, char **argv)
{
	free(readline(""));
	for (int i = 1; i < argc; i++)
		if (!read_events(argv[i]))
			return 1;
	return 0;
}
