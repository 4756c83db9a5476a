/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table from texts to numbers: a question's name to its place in an array. Keys are borrowed and
 * must outlive the map; nothing is ever taken out. */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct map_slot {
	const char *key; /* NULL: free */
	uint32_t n, hash, value;
};

struct map {
	struct map_slot *slots; /* owned; a power of two of them */
	size_t n, cap;
};

void map_init(struct map *m);
void map_release(struct map *m);

/* The value of key, or NULL. The pointer holds until the next map_put. */
uint32_t *map_get(const struct map *m, struct span key);

/* For whoever looks up many keys and does not want to wait for memory at each: a key's hash (the
 * search for it begins at slots[hash & (cap - 1)]); the first slot from there on with that hash, or
 * a free one, in a map that has a key; and map_get with the hash at hand. */
uint32_t map_hash(struct span key);
const struct map_slot *map_likely(const struct map *m, uint32_t hash);
uint32_t *map_get_hashed(const struct map *m, struct span key, uint32_t hash);

/* The value of key, which is made with `value` where it is not there yet (*added says so). A key is
 * shorter than 4 GiB. */
uint32_t *map_put(struct map *m, struct span key, uint32_t value, bool *added);
#endif
