/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory that is there or ends the program: no caller checks for NULL. When there is none left,
 * alloc says so on standard error and calls exit(3); what a student was told is saved lies on disk
 * by then, and ui restores the terminal by atexit. */
#ifndef BASE_ALLOC_H
#define BASE_ALLOC_H

#include <stddef.h>

/* n zeroed items of size bytes; owned by the caller, to be given to free(). n * size may not
 * overflow (that ends the program as well). Never NULL, also for nothing at all. */
void *alloc_items(size_t n, size_t size);

/* p grown or shrunk to n items of size bytes, as realloc; new bytes are undefined. */
void *alloc_resize(void *p, size_t n, size_t size);

/* Room for one item more: items itself, or what it moved to. n are in use of *cap. */
void *alloc_room(void *items, size_t n, size_t *cap, size_t size);

/* Ends the program as above; for a library that returned NULL for want of memory. */
_Noreturn void alloc_failed(void);

/* From here on, n allocations succeed and the next fails; 0 turns that off. For tests. */
void alloc_fail_after(unsigned long n);
#endif
