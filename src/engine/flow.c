/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/flow.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

void
flow_init(struct flow *f, size_t n_nodes)
{
	*f = (struct flow){.n_nodes = n_nodes};
	f->first = alloc_items(n_nodes, sizeof(*f->first));
	f->via = alloc_items(n_nodes, sizeof(*f->via));
	f->distance = alloc_items(n_nodes, sizeof(*f->distance));
	f->queue = alloc_items(n_nodes, sizeof(*f->queue));
	f->queued = alloc_items(n_nodes, sizeof(*f->queued));
	for (size_t i = 0; i < n_nodes; i++)
		f->first[i] = FLOW_NONE;
}

void
flow_release(struct flow *f)
{
	free(f->arcs);
	free(f->first);
	free(f->via);
	free(f->distance);
	free(f->queue);
	free(f->queued);
	*f = (struct flow){0};
}

static void
add_half(struct flow *f, uint32_t from, uint32_t to, uint32_t room, int32_t cost)
{
	f->arcs = alloc_room(f->arcs, f->n_arcs, &f->cap_arcs, sizeof(*f->arcs));
	f->arcs[f->n_arcs] = (struct flow_arc){to, f->first[from], room, cost};
	f->first[from] = (uint32_t)f->n_arcs++;
}

uint32_t
flow_arc(struct flow *f, uint32_t from, uint32_t to, uint32_t room, int32_t cost)
{
	uint32_t arc = (uint32_t)f->n_arcs;

	add_half(f, from, to, room, cost);
	add_half(f, to, from, 0, -cost);
	return arc;
}

static void
queue_node(struct flow *f, uint32_t node)
{
	if (f->queued[node])
		return;
	size_t end = f->head + f->n_queued++;

	f->queued[node] = 1;
	f->queue[end < f->n_nodes ? end : end - f->n_nodes] = node;
}

static uint32_t
unqueue_node(struct flow *f)
{
	uint32_t node = f->queue[f->head];

	f->head = f->head + 1 < f->n_nodes ? f->head + 1 : 0;
	f->n_queued--;
	f->queued[node] = 0;
	return node;
}

static void
leave_node(struct flow *f, uint32_t node)
{
	for (uint32_t a = f->first[node]; a != FLOW_NONE; a = f->arcs[a].next) {
		const struct flow_arc *arc = &f->arcs[a];
		int64_t distance = f->distance[node] + arc->cost;
		f->work++;
		if (arc->room == 0 || distance >= f->distance[arc->to])
			continue;
		f->distance[arc->to] = distance;
		f->via[arc->to] = a;
		queue_node(f, arc->to);
	}
}

/* Distances along arcs that have room; INT64_MAX where no path leads. The cheapest flow of its size
 * has no circle that costs less than nothing, so that this ends (Bellman, 1958). */
static void
find_paths(struct flow *f, uint32_t from)
{
	for (size_t i = 0; i < f->n_nodes; i++)
		f->distance[i] = INT64_MAX;
	f->distance[from] = 0;
	queue_node(f, from);
	while (f->n_queued > 0)
		leave_node(f, unqueue_node(f));
}

/* Fills the path to a node as far as it and what is wanted allow. */
static size_t
fill_path(struct flow *f, uint32_t from, uint32_t to, size_t want)
{
	size_t room = want;

	for (uint32_t node = to; node != from; node = f->arcs[f->via[node] ^ 1].to)
		room = f->arcs[f->via[node]].room < room ? f->arcs[f->via[node]].room : room;
	for (uint32_t node = to; node != from; node = f->arcs[f->via[node] ^ 1].to) {
		f->arcs[f->via[node]].room -= (uint32_t)room;
		f->arcs[f->via[node] ^ 1].room += (uint32_t)room;
	}
	return room;
}

size_t
flow_send(struct flow *f, uint32_t from, uint32_t to, size_t want, int64_t *cost)
{
	size_t sent = 0;

	*cost = 0;
	while (sent < want) {
		find_paths(f, from);
		if (f->distance[to] == INT64_MAX)
			break;
		size_t more = fill_path(f, from, to, want - sent);
		sent += more;
		*cost += (int64_t)more * f->distance[to];
	}
	return sent;
}

uint32_t
flow_through(const struct flow *f, uint32_t arc)
{
	return f->arcs[arc ^ 1].room;
}
