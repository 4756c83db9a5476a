/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cheapest flow through a small network, by successive shortest paths (Ford & Fulkerson, 1962).
 * Costs are whole and not negative. */
#ifndef ENGINE_FLOW_H
#define ENGINE_FLOW_H

#include <stddef.h>
#include <stdint.h>

#define FLOW_NONE UINT32_MAX

struct flow_arc {
	uint32_t to, next; /* next: of the same node, or FLOW_NONE */
	uint32_t room;	   /* that is left */
	int32_t cost;
};

struct flow {
	struct flow_arc *arcs; /* owned; each is followed by its way back */
	size_t n_arcs, cap_arcs;
	uint32_t *first; /* owned, as all below: of each node, its newest arc */
	uint32_t *via;	 /* the arc by which a path comes to a node */
	int64_t *distance;
	uint32_t *queue; /* a ring: each node waits once at most */
	uint8_t *queued;
	size_t n_nodes, head, n_queued;
	uint64_t work; /* arcs looked at since flow_init */
};

void flow_init(struct flow *f, size_t n_nodes);
void flow_release(struct flow *f);

/* Adds an arc and returns its number, for flow_through. */
uint32_t flow_arc(struct flow *f, uint32_t from, uint32_t to, uint32_t room, int32_t cost);

/* Sends up to `want` from one node to the other, as cheaply as so much can be sent. Returns how
 * much went through; *cost is what it costs. */
size_t flow_send(struct flow *f, uint32_t from, uint32_t to, size_t want, int64_t *cost);

/* What goes through an arc. */
uint32_t flow_through(const struct flow *f, uint32_t arc);
#endif
