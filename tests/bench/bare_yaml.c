/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bare_yaml FILE: libyaml's events and nothing else. What reading a bank costs is measured against
 * this. */
#include <stdio.h>

#include <yaml.h>

static int
count_events(FILE *file)
{
	yaml_parser_t parser;
	yaml_event_t event;
	unsigned long events = 0;
	yaml_event_type_t type = YAML_NO_EVENT;

	if (!yaml_parser_initialize(&parser))
		return 1;
	yaml_parser_set_input_file(&parser, file);
	while (type != YAML_STREAM_END_EVENT && yaml_parser_parse(&parser, &event)) {
		type = event.type;
		events++;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	printf("%lu events\n", events);
	return type != YAML_STREAM_END_EVENT;
}

int
main(int argc, char **argv)
{
	FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;

	if (!file) {
		fprintf(stderr, "usage: bare_yaml FILE\n");
		return 2;
	}
	int status = count_events(file);
	fclose(file);
	return status;
}
