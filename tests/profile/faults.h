/* SPDX-License-Identifier: GPL-3.0-or-later */
/* System calls that fail when a test says so. The test is linked with --wrap for each of open,
 * close, read, write, fsync, fdatasync, ftruncate, flock, link, rename and unlink. */
#ifndef TESTS_PROFILE_FAULTS_H
#define TESTS_PROFILE_FAULTS_H

#include <stdbool.h>

enum fault {
	FAULT_ERROR,	   /* it fails with the error, and does nothing (close closes) */
	FAULT_SHORT,	   /* a write or a read moves a part; other calls do as ever */
	FAULT_SHORT_ERROR, /* a write moves a part, and the next one fails with the error */
	FAULT_KILL,	   /* the process dies before the call, */
	FAULT_KILL_HALF,   /* within it, where it is a write, */
	FAULT_KILL_AFTER,  /* or after it */
};

struct faults {
	bool on;
	enum fault kind;
	int error;
	unsigned at;	 /* which call, from 1 */
	bool lasting;	 /* all calls from there on */
	unsigned calls;	 /* counted while on */
	unsigned hits;	 /* of these, how many were met by the fault */
	unsigned syncs;	 /* fdatasync calls */
	unsigned writes; /* write calls */
};

extern struct faults faults;

/* Turns the fault on, with all counts at 0; and off. */
void faults_begin(enum fault kind, int error, unsigned at, bool lasting);
void faults_end(void);
#endif
