/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/reply.h"

#include <stdlib.h>

#include "base/alloc.h"

void
reply_init(struct reply *r)
{
	*r = (struct reply){.text = STR_INIT,
			    .response = STR_INIT,
			    .revision = STR_INIT,
			    .score = STR_INIT,
			    .seconds = STR_INIT,
			    .place = STR_INIT,
			    .at = STR_INIT,
			    .used = STR_INIT};
}

void
reply_release(struct reply *r)
{
	str_release(&r->text);
	str_release(&r->response);
	str_release(&r->revision);
	str_release(&r->score);
	str_release(&r->seconds);
	str_release(&r->place);
	str_release(&r->at);
	str_release(&r->used);
	free(r->entries);
}

void
reply_begin(struct reply *r, enum reply_kind kind)
{
	str_clear(&r->text);
	str_clear(&r->response);
	str_clear(&r->revision);
	str_clear(&r->score);
	str_clear(&r->seconds);
	str_clear(&r->place);
	str_clear(&r->at);
	str_clear(&r->used);
	r->n_entries = 0;
	r->outcome = (struct outcome){0};
	r->noted_ms = -1;
	r->to = 0;
	r->kind = kind;
}

struct entry *
reply_entry(struct reply *r, enum event_kind kind, const char *question)
{
	r->entries = alloc_room(r->entries, r->n_entries, &r->cap_entries, sizeof(*r->entries));
	struct entry *e = &r->entries[r->n_entries++];
	*e = (struct entry){.kind = kind};
	if (question)
		e->fields[e->n++] = span_of(question);
	return e;
}

void
reply_refuse(struct reply *r, const char *text)
{
	r->kind = REPLY_REFUSED;
	str_clear(&r->text);
	str_text(&r->text, text);
}
