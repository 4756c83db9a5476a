/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/history.h"

#include <stdlib.h>
#include <string.h>

enum { DAY = 86400, TURNS_OVER = 4 * 3600 };

const char *const event_names[EVENT_KINDS] = {
    [EVENT_BEGIN] = "begin",   [EVENT_ITEM] = "item",	    [EVENT_ANSWER] = "answer",
    [EVENT_HINT] = "hint",     [EVENT_MARK] = "mark",	    [EVENT_UNMARK] = "unmark",
    [EVENT_AT] = "at",	       [EVENT_RESUME] = "resume",   [EVENT_FLAG] = "flag",
    [EVENT_UNFLAG] = "unflag", [EVENT_SUSPEND] = "suspend", [EVENT_UNSUSPEND] = "unsuspend",
    [EVENT_NOTE] = "note",     [EVENT_REPORT] = "report",   [EVENT_UNDO] = "undo",
    [EVENT_END] = "end",       [EVENT_SET] = "set",
};

const char *const certainty_names[CERTAINTIES] = {
    [CERTAINTY_NONE] = "-",
    [CERTAINTY_GUESS] = "guess",
    [CERTAINTY_SURE] = "sure",
};

const char *const mode_names[MODES] = {
    [MODE_PRACTICE] = "practice",
    [MODE_REVIEW] = "review",
    [MODE_EXAM] = "exam",
};

const char *const ending_names[ENDINGS] = {
    [ENDING_DONE] = "done",
    [ENDING_STOPPED] = "stopped",
    [ENDING_TIMEOUT] = "timeout",
};

void
history_init(struct history *h)
{
	*h = (struct history){0};
}

void
history_release(struct history *h)
{
	arena_release(&h->arena);
	arena_release(&h->derived);
	free(h->events);
	free(h->questions);
	free(h->sessions);
	free(h->notes);
	free(h->settings);
	free(h->stale_questions.items);
	free(h->stale_sessions.items);
	map_release(&h->by_question);
	map_release(&h->by_session);
	map_release(&h->by_setting);
	map_release(&h->hints);
	history_init(h);
}

const struct past_question *
history_question(const struct history *h, struct span name)
{
	const uint32_t *place = map_get(&h->by_question, name);
	return place ? &h->questions[*place] : NULL;
}

const struct past_session *
history_session(const struct history *h, struct span name)
{
	const uint32_t *place = map_get(&h->by_session, name);
	return place ? &h->sessions[*place] : NULL;
}

const struct span *
history_setting(const struct history *h, const char *key)
{
	const uint32_t *place = map_get(&h->by_setting, span_of(key));
	return place ? &h->settings[*place].value : NULL;
}

bool
event_value(const struct event *e, const char *key, struct span *value)
{
	struct span rest = {e->text, e->text_n};

	while (rest.n) {
		struct span field = span_cut(&rest, '\0');
		struct span name = span_cut(&field, '=');
		/* Without its = a field is a word and no key. */
		if (field.s > name.s + name.n && span_is(name, key)) {
			*value = field;
			return true;
		}
	}
	return false;
}

int64_t
history_day(int64_t time, int zone)
{
	int64_t there = time + zone - TURNS_OVER;
	return there / DAY - (there % DAY < 0);
}
