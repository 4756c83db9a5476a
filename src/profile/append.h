/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What comes before a profile's file is changed: for append.c and merge_save.c alone. */
#ifndef PROFILE_APPEND_H
#define PROFILE_APPEND_H

#include <stdbool.h>
#include <stdint.h>

struct diags;	/* base/diag.h */
struct history; /* profile/history.h */
struct journal; /* profile/journal.h */

/* Opens the file for writing, if it is not open so already, and makes it where it is a new one.
 * False with a finding. */
bool append_prepare(struct journal *j, struct history *h, struct diags *d);

/* Under the lock: whether the path still names the file and its format is ours; h then knows all
 * its lines, a torn one is set aside, and the file ends behind *size bytes. False with a finding.
 */
bool append_check(struct journal *j, struct history *h, int64_t *size, struct diags *d);

/* Takes what stands at the path now in place of the file that is gone, replaced or was read-only,
 * and reads it into h from the start. False with a finding: j is as it was. */
bool append_renew(struct journal *j, struct history *h, struct diags *d);
#endif
