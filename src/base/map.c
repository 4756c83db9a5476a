/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/map.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

void
map_init(struct map *m)
{
	*m = (struct map){0};
}

void
map_release(struct map *m)
{
	free(m->slots);
	map_init(m);
}

/* Eight bytes a step: journals look up a million names, and a byte a step would show there. The
 * last step may read bytes twice, never past the key. */
uint32_t
map_hash(struct span key)
{
	uint64_t hash = key.n * 0x9e3779b97f4a7c15u, word = 0;
	size_t i = 0;

	for (; i + 8 < key.n; i += 8) {
		memcpy(&word, key.s + i, 8);
		hash = (hash ^ word) * 0xff51afd7ed558ccdu;
		hash ^= hash >> 32;
	}
	if (key.n >= 8) {
		memcpy(&word, key.s + key.n - 8, 8);
	} else {
		word = 0;
		memcpy(&word, key.s, key.n);
	}
	hash = (hash ^ word) * 0xff51afd7ed558ccdu;
	/* A product's low bits know nothing of a factor's high ones, where a name's last letters
	 * are. */
	hash = (hash ^ hash >> 32) * 0xc4ceb9fe1a85ec53u;
	return (uint32_t)(hash >> 32);
}

const struct map_slot *
map_likely(const struct map *m, uint32_t hash)
{
	size_t i = hash & (m->cap - 1);

	while (m->slots[i].key && m->slots[i].hash != hash)
		i = (i + 1) & (m->cap - 1);
	return &m->slots[i];
}

static struct map_slot *
find(const struct map *m, struct span key, uint32_t hash)
{
	size_t i = hash & (m->cap - 1);

	for (;; i = (i + 1) & (m->cap - 1)) {
		struct map_slot *slot = &m->slots[i];
		if (!slot->key)
			return slot;
		if (slot->hash == hash && slot->n == key.n && memcmp(slot->key, key.s, key.n) == 0)
			return slot;
	}
}

uint32_t *
map_get_hashed(const struct map *m, struct span key, uint32_t hash)
{
	if (m->n == 0)
		return NULL;
	struct map_slot *slot = find(m, key, hash);
	return slot->key ? &slot->value : NULL;
}

uint32_t *
map_get(const struct map *m, struct span key)
{
	return map_get_hashed(m, key, map_hash(key));
}

static void
grow(struct map *m)
{
	struct map old = *m;

	m->cap = old.cap ? old.cap * 2 : 64;
	m->slots = alloc_items(m->cap, sizeof(*m->slots));
	for (size_t i = 0; i < old.cap; i++) {
		struct map_slot *slot = &old.slots[i];
		if (slot->key)
			*find(m, (struct span){slot->key, slot->n}, slot->hash) = *slot;
	}
	free(old.slots);
}

uint32_t *
map_put(struct map *m, struct span key, uint32_t value, bool *added)
{
	if (m->n * 4 >= m->cap * 3)
		grow(m);
	uint32_t hash = map_hash(key);
	struct map_slot *slot = find(m, key, hash);
	*added = !slot->key;
	if (*added) {
		*slot = (struct map_slot){key.s, (uint32_t)key.n, hash, value};
		m->n++;
	}
	return &slot->value;
}
