/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/relax.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "engine/flow.h"
#include "engine/kernel.h"

#define NOBODY UINT32_MAX

/* A seen question costs more than all of a form's questions that might exclude others do. */
enum { CONTESTED = 1, SEEN = 2 * EXAM_MAX_QUESTIONS };

enum { SOURCE, SINK, FIRST_AREA };

/* Questions of one cell, all seen or all unseen, that count one by one: free ones and cliques that
 * exclude nobody outside, or cliques that do. */
struct lot {
	uint32_t clique; /* the first, or NOBODY; linked by network.next */
	uint32_t n, taken;
	uint32_t arc;
};

/* A clique of several cells: from its areas, through one arc, to its levels. */
struct bridge {
	uint32_t clique, first_arc, middle, end_arc;
};

struct network {
	const struct kernel *k;
	const struct demand *d;
	const struct choice_left *c;
	struct lot *lots;	/* owned: by (cell * 2 + seen) * 2 + contested */
	uint32_t *next;		/* owned: of each clique, the next of its lot */
	struct bridge *bridges; /* owned */
	size_t n_bridges;
	struct flow flow;
};

static uint32_t
area_node(size_t area)
{
	return (uint32_t)(FIRST_AREA + area);
}

static uint32_t
level_node(const struct network *n, size_t level)
{
	return (uint32_t)(FIRST_AREA + n->k->n_areas + level);
}

/* What is left of a clique: whether anything is, whether in one cell alone, and whether it excludes
 * somebody outside. */
struct extent {
	uint32_t first, last; /* contested; NOBODY: none */
	bool contested;
};

static struct extent
extent_of(const struct network *n, size_t clique)
{
	struct extent x = {NOBODY, NOBODY, false};

	for (size_t i = n->k->cliques.at[clique]; i < n->k->cliques.at[clique + 1]; i++) {
		uint32_t member = n->k->cliques.items[i];
		if (!n->c->left[member])
			continue;
		x.first = x.first == NOBODY ? member : x.first;
		x.last = member;
		x.contested |= n->c->outside[member] > 0;
	}
	return x;
}

static void
add_to_lot(struct network *n, uint32_t clique, const struct contested *c, bool contested)
{
	struct lot *lot = &n->lots[(c->cell * 2 + c->seen) * 2 + contested];

	n->next[clique] = lot->clique;
	lot->clique = clique;
	lot->n++;
}

static void
sort_cliques(struct network *n)
{
	const struct kernel *k = n->k;

	n->bridges = alloc_items(k->n_cliques, sizeof(*n->bridges));
	n->next = alloc_items(k->n_cliques, sizeof(*n->next));
	for (size_t i = 0; i < k->n_cliques; i++) {
		struct extent x = extent_of(n, i);
		if (x.first == NOBODY)
			continue;
		if (k->items[x.first].cell == k->items[x.last].cell)
			add_to_lot(n, (uint32_t)i, &k->items[x.first], x.contested);
		else
			n->bridges[n->n_bridges++] = (struct bridge){.clique = (uint32_t)i};
	}
}

static void
open_network(struct network *n, const struct kernel *k, const struct demand *d,
	     const struct choice_left *c)
{
	*n = (struct network){.k = k, .d = d, .c = c};
	n->lots = alloc_items(k->n_cells * 4, sizeof(*n->lots));
	for (size_t i = 0; i < k->n_cells * 4; i++)
		n->lots[i].clique = NOBODY;
	if (c)
		sort_cliques(n);
	flow_init(&n->flow, FIRST_AREA + k->n_areas + k->n_levels + 2 * n->n_bridges);
	for (size_t i = 0; i < k->n_areas; i++)
		flow_arc(&n->flow, SOURCE, area_node(i), (uint32_t)d->areas[i], 0);
	for (size_t i = 0; i < k->n_levels; i++)
		flow_arc(&n->flow, level_node(n, i), SINK, (uint32_t)d->levels[i], 0);
}

static void
close_network(struct network *n)
{
	free(n->lots);
	free(n->next);
	free(n->bridges);
	flow_release(&n->flow);
}

static uint32_t
n_free(const struct kernel *k, size_t lot)
{
	return (uint32_t)(k->free.at[lot + 1] - k->free.at[lot]);
}

static void
add_lots(struct network *n, uint32_t cell)
{
	uint32_t area = area_node(cell / n->k->n_levels);
	uint32_t level = level_node(n, cell % n->k->n_levels);

	for (uint32_t i = 0; i < 4; i++) {
		struct lot *lot = &n->lots[cell * 4 + i];
		bool seen = i >= 2, contested = i % 2;
		uint32_t room = lot->n + (contested ? 0 : n_free(n->k, cell * 2 + seen));
		int32_t cost = (seen ? SEEN : 0) + (contested ? CONTESTED : 0);
		lot->arc = room ? flow_arc(&n->flow, area, level, room, cost) : FLOW_NONE;
	}
}

/* What is left of a clique in one area, or at one level, at its cheapest. */
struct side {
	bool there[EXAM_MAX_AREAS], unseen[EXAM_MAX_AREAS];
	size_t n;
};

static void
note(struct side *s, size_t at, bool seen)
{
	s->n += !s->there[at];
	s->there[at] = true;
	s->unseen[at] |= !seen;
}

static void
find_sides(const struct network *n, uint32_t clique, struct side *areas, struct side *levels)
{
	const struct kernel *k = n->k;

	*areas = *levels = (struct side){.n = 0};
	for (size_t i = k->cliques.at[clique]; i < k->cliques.at[clique + 1]; i++) {
		uint32_t member = k->cliques.items[i];
		const struct contested *c = &k->items[member];
		if (!n->c->left[member])
			continue;
		note(areas, c->cell / k->n_levels, c->seen);
		note(levels, c->cell % k->n_levels, c->seen);
	}
}

/* Where one side is a single one the costs stand at the other and are exact. */
static void
add_bridge(struct network *n, size_t at)
{
	struct bridge *b = &n->bridges[at];
	struct side areas, levels;
	uint32_t in = (uint32_t)(FIRST_AREA + n->k->n_areas + n->k->n_levels + 2 * at);

	find_sides(n, b->clique, &areas, &levels);
	b->first_arc = (uint32_t)n->flow.n_arcs;
	for (size_t i = 0; i < n->k->n_areas; i++)
		if (areas.there[i])
			flow_arc(&n->flow, area_node(i), in, 1,
				 areas.n > 1 && !areas.unseen[i] ? SEEN : 0);
	b->middle = flow_arc(&n->flow, in, in + 1, 1, CONTESTED);
	for (size_t i = 0; i < n->k->n_levels; i++)
		if (levels.there[i])
			flow_arc(&n->flow, in + 1, level_node(n, i), 1,
				 areas.n == 1 && !levels.unseen[i] ? SEEN : 0);
	b->end_arc = (uint32_t)n->flow.n_arcs;
}

/* The cell that the flow through a bridge stands for. */
static uint32_t
cell_through(const struct network *n, const struct bridge *b)
{
	const struct flow *f = &n->flow;
	size_t area = 0, level = 0;

	for (uint32_t a = b->first_arc; a < b->end_arc; a += 2) {
		if (flow_through(f, a) == 0 || a == b->middle)
			continue;
		if (a < b->middle)
			area = f->arcs[a ^ 1].to - area_node(0);
		else
			level = f->arcs[a].to - level_node(n, 0);
	}
	return (uint32_t)(area * n->k->n_levels + level);
}

/* Taking what the flow says, so that as few as can be exclude each other. */
struct taking {
	const struct network *n;
	struct relaxed *r;
	bool *taken; /* owned: by contested */
};

static void
take(struct taking *t, uint32_t contested)
{
	t->taken[contested] = true;
	t->r->picks[t->r->n_picks++] = contested;
	t->r->actual += t->n->k->items[contested].seen;
}

static uint32_t
taken_excluder(struct taking *t, uint32_t contested)
{
	const struct lists *edges = &t->n->k->edges;

	for (size_t i = edges->at[contested]; i < edges->at[contested + 1]; i++, t->r->work++)
		if (t->taken[edges->items[i]])
			return edges->items[i];
	return NOBODY;
}

/* The cheapest of the clique in that cell, best one that nobody taken excludes; or NOBODY. */
static uint32_t
member_in(struct taking *t, uint32_t clique, uint32_t cell, bool *excluded)
{
	const struct kernel *k = t->n->k;
	uint32_t best = NOBODY;

	for (size_t i = k->cliques.at[clique]; i < k->cliques.at[clique + 1]; i++) {
		uint32_t member = k->cliques.items[i];
		const struct contested *c = &k->items[member];
		if (!t->n->c->left[member] || c->cell != cell)
			continue;
		if (best != NOBODY && k->items[best].seen != c->seen)
			break;
		best = best == NOBODY ? member : best;
		*excluded = taken_excluder(t, member) != NOBODY;
		if (!*excluded)
			return member;
	}
	return best;
}

/* A pair of which the one that excludes more is to be decided on. */
static void
note_pair(struct taking *t, uint32_t contested)
{
	const uint32_t *degree = t->n->c->degree;
	uint32_t other = taken_excluder(t, contested);
	uint32_t pivot = degree[contested] >= degree[other] ? contested : other;

	if (t->r->flaw == FLAW_PAIR && degree[t->r->pivot] >= degree[pivot])
		return;
	t->r->flaw = FLAW_PAIR;
	t->r->pivot = pivot;
}

static void
note_split(struct taking *t, uint32_t clique, uint32_t cell)
{
	if (t->r->flaw != FLAW_NONE)
		return;
	t->r->flaw = FLAW_SPLIT;
	t->r->clique = clique;
	t->r->area = cell / (uint32_t)t->n->k->n_levels;
}

static void
take_from_lot(struct taking *t, size_t lot_at)
{
	const struct lot *lot = &t->n->lots[lot_at];
	uint32_t cell = (uint32_t)lot_at / 4;
	size_t wanted = lot->arc == FLOW_NONE ? 0 : flow_through(&t->n->flow, lot->arc);

	if (lot_at % 2 == 0) {
		uint32_t some = n_free(t->n->k, lot_at / 2);
		t->r->free[lot_at / 2] = some < wanted ? some : (uint32_t)wanted;
		t->r->actual += lot_at % 4 / 2 * t->r->free[lot_at / 2];
		wanted -= t->r->free[lot_at / 2];
	}
	/* The second time there is no choice left: who was not taken is excluded by somebody. */
	for (int turn = 0; turn < 2; turn++) {
		for (uint32_t q = lot->clique; q != NOBODY && wanted > 0; q = t->n->next[q]) {
			bool excluded = false;
			uint32_t member = member_in(t, q, cell, &excluded);
			if (t->taken[member] || excluded != (turn == 1))
				continue;
			if (excluded)
				note_pair(t, member);
			take(t, member);
			wanted--;
		}
	}
}

static void
take_from_bridge(struct taking *t, const struct bridge *b)
{
	bool excluded = false;

	if (flow_through(&t->n->flow, b->middle) == 0)
		return;
	uint32_t cell = cell_through(t->n, b);
	uint32_t member = member_in(t, b->clique, cell, &excluded);
	if (member == NOBODY) {
		note_split(t, b->clique, cell);
		return;
	}
	if (excluded)
		note_pair(t, member);
	take(t, member);
}

static void
take_all(struct network *n, struct relaxed *r)
{
	struct taking t = {n, r, alloc_items(n->k->n, sizeof(bool))};

	for (size_t i = 0; i < n->n_bridges; i++)
		take_from_bridge(&t, &n->bridges[i]);
	for (size_t i = 0; i < n->k->n_cells * 4; i++)
		take_from_lot(&t, i);
	free(t.taken);
}

/* Which bridge's seen question the flow took for an unseen one, where nothing else is wrong. */
static void
find_split(struct network *n, struct relaxed *r)
{
	struct side areas, levels;

	if (r->flaw != FLAW_NONE || r->actual == r->cost)
		return;
	for (size_t i = 0; i < n->n_bridges && r->flaw == FLAW_NONE; i++) {
		const struct bridge *b = &n->bridges[i];
		struct taking t = {n, r, NULL};
		find_sides(n, b->clique, &areas, &levels);
		if (flow_through(&n->flow, b->middle) && areas.n > 1 && levels.n > 1)
			note_split(&t, b->clique, cell_through(n, b));
	}
}

static void
open_relaxed(struct relaxed *r, const struct kernel *k)
{
	*r = (struct relaxed){.flaw = FLAW_NONE};
	r->free = alloc_items(k->n_cells * 2, sizeof(*r->free));
	r->picks = alloc_items(k->n, sizeof(*r->picks));
}

static void
run(struct network *n, struct relaxed *r, size_t want)
{
	int64_t cost;

	r->possible = flow_send(&n->flow, SOURCE, SINK, want, &cost) == want;
	r->cost = (size_t)(cost / SEEN);
	r->work = n->flow.work + n->k->n + n->flow.n_nodes;
}

void
relax(struct relaxed *r, const struct kernel *k, const struct demand *d, size_t want,
      const struct choice_left *c)
{
	struct network n;

	open_relaxed(r, k);
	open_network(&n, k, d, c);
	for (size_t i = 0; i < k->n_cells; i++)
		add_lots(&n, k->shuffled[i]);
	for (size_t i = 0; i < n.n_bridges; i++)
		add_bridge(&n, i);
	run(&n, r, want);
	if (r->possible) {
		take_all(&n, r);
		find_split(&n, r);
	}
	close_network(&n);
}

/* Takes one of its lot while the flow wants more of it than were taken. */
static void
take_if_wanted(struct network *n, struct relaxed *r, uint32_t contested)
{
	const struct contested *c = &n->k->items[contested];
	struct lot *lot = &n->lots[(c->cell * 2 + c->seen) * 2 + 1];

	if (lot->arc == FLOW_NONE || flow_through(&n->flow, lot->arc) == lot->taken)
		return;
	lot->taken++;
	r->picks[r->n_picks++] = contested;
}

void
relax_among(struct relaxed *r, const struct kernel *k, const struct demand *d, size_t want,
	    const uint32_t *contested, size_t n_contested)
{
	struct network n;

	open_relaxed(r, k);
	open_network(&n, k, d, NULL);
	for (size_t i = 0; i < n_contested; i++) {
		const struct contested *c = &k->items[contested[i]];
		n.lots[(c->cell * 2 + c->seen) * 2 + 1].n++;
	}
	for (size_t i = 0; i < k->n_cells; i++)
		add_lots(&n, k->shuffled[i]);
	run(&n, r, want);
	for (size_t i = 0; i < k->n_cells * 2 && r->possible; i++) {
		const struct lot *lot = &n.lots[i * 2];
		r->free[i] = lot[0].arc == FLOW_NONE ? 0 : flow_through(&n.flow, lot[0].arc);
	}
	for (size_t i = 0; i < n_contested && r->possible; i++)
		take_if_wanted(&n, r, contested[i]);
	close_network(&n);
}

void
relaxed_release(struct relaxed *r)
{
	free(r->free);
	free(r->picks);
	*r = (struct relaxed){0};
}
