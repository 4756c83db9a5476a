/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/copies.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"

#define HOST "anas-laptop"

static const struct {
	const char *name;
	enum copy kind;
} rows[] = {
    {"ana (conflicted copy 2026-11-23).profile", COPY_SURE},
    {"ana (Ana's conflicted copy 2026-11-23).profile", COPY_SURE},
    {"ana (Ana's MacBook's conflicted copy 2026-11-23 (1)).profile", COPY_SURE},
    {"ana (conflicted copy 2026-11-23 101500).profile", COPY_SURE},
    {"ana (Copia en conflicto de Ana 2026-11-23).profile", COPY_SURE},
    {"ana (In Konflikt stehende Kopie von Ana).profile", COPY_SURE},
    {"ana.sync-conflict-20261123-101500-ABCDEFG.profile", COPY_SURE},
    {"ana_conflict-20261123-101500.profile", COPY_SURE},
    {"ana (1).profile", COPY_SURE},
    {"ana (12).profile", COPY_SURE},
    {"ana-anas-laptop.profile", COPY_LIKELY},
    {"ana-ANAS-LAPTOP.profile", COPY_LIKELY},
    {"ana-DESKTOP-7HK2QLM.profile", COPY_LIKELY},
    {"ana-DESKTOP-7HK2QL.profile", COPY_NONE},
    {"ana-DESKTOP-7HK2QLMNO.profile", COPY_NONE},
    {"ana-LAPTOP-7HK2QLM9.profile", COPY_LIKELY},
    {"ana-LAPTOP-old.profile", COPY_NONE},
    {"ana-maria.profile", COPY_NONE},
    {"ana-.profile", COPY_NONE},
    {"ana.profile", COPY_NONE},
    {"ana2.profile", COPY_NONE},
    {"ana (school).profile", COPY_NONE},
    {"ana ().profile", COPY_NONE},
    {"ana (.profile", COPY_NONE},
    {"ana (1).profile.torn", COPY_NONE},
    {"ana.profile.before-merge", COPY_NONE},
    {"anamaria (1).profile", COPY_NONE},
    {"ben (1).profile", COPY_NONE},
};

static void
names_tell_copies(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (copy_kind("ana.profile", rows[i].name, HOST) != rows[i].kind)
			fail_msg("%s", rows[i].name);
	assert_int_equal(copy_kind("ana.profile", "ana-anas-laptop.profile", NULL), COPY_NONE);
	assert_int_equal(copy_kind("ana", "ana (1)", HOST), COPY_SURE);
	assert_int_equal(copy_kind("ana.b.txt", "ana.b (1).txt", HOST), COPY_SURE);
}

#define FLAG(session) "2026-11-23T08:00:00Z\tflag\t" session "\t1\tbank/y\n"

static void
put(const char *folder, const char *name, const char *text)
{
	char *path = path_join(folder, name);

	file_put(path, text, strlen(text), "w");
	free(path);
}

static void
copies_lie_beside_the_profile_or_what_it_links_to(void **state)
{
	char folder[64], elsewhere[64], profile[128], other[128];
	struct opened o;
	struct copies c;

	(void)state;
	folder_new(folder, sizeof(folder));
	folder_new(elsewhere, sizeof(elsewhere));
	snprintf(profile, sizeof(profile), "%s/ana.profile", folder);
	snprintf(other, sizeof(other), "%s/me.profile", elsewhere);
	assert_int_equal(symlink(profile, other), 0);
	put(folder, "ana.profile", HEADER FLAG("aaaaaaaa"));
	put(folder, "ana (2).profile", "");
	put(folder, "ana (1).profile", "Dear diary");
	put(folder, "ana (3).profile", HEADER FLAG("aaaaaaaa"));
	put(folder, "ana-DESKTOP-7HK2QLM.profile", HEADER FLAG("bbbbbbbb") FLAG("aaaaaaaa"));
	put(folder, "ana-DESKTOP-7HK2QLN.profile", HEADER FLAG("bbbbbbbb"));
	put(folder, "ben.profile", HEADER FLAG("aaaaaaaa"));
	put(elsewhere, "me (1).profile", "");
	assert_true(opened_begin(&o, profile, "cccccccc"));

	copies_find(&c, profile, &o.h);
	assert_int_equal(c.open.n, 2);
	assert_string_equal(strrchr(c.open.paths[0], '/'), "/ana (1).profile");
	assert_int_equal(c.merged.n, 2);
	assert_string_equal(strrchr(c.merged.paths[0], '/'), "/ana (2).profile");
	assert_string_equal(strrchr(c.merged.paths[1], '/'), "/ana (3).profile");
	assert_string_equal(strrchr(c.open.paths[1], '/'), "/ana-DESKTOP-7HK2QLM.profile");
	copies_release(&c);
	copies_find(&c, other, NULL);
	assert_int_equal(c.open.n, 1);
	assert_int_equal(c.merged.n, 2);
	assert_int_equal(strncmp(c.open.paths[0], folder, strlen(folder)), 0);
	copies_release(&c);
	copies_find(&c, "/no/such/folder/ana.profile", NULL);
	assert_int_equal(c.open.n, 0);
	copies_release(&c);

	opened_end(&o);
	folder_remove(folder);
	folder_remove(elsewhere);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(names_tell_copies),
	    cmocka_unit_test(copies_lie_beside_the_profile_or_what_it_links_to),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
