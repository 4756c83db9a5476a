/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/image.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))
/* Bytes with NULs among them. */
#define BYTES(s)                                                                                   \
	{                                                                                          \
		s, sizeof(s) - 1                                                                   \
	}
#define PNG "\x89PNG\r\n\x1a\n"
#define JPEG "\xff\xd8"
#define APP "\xff\xe0\0\4ab"
#define FRAME "\xff\xc0\0\x11\x8\1\2\3\4\3"

static void
the_kind_is_told_by_the_bytes(void **state)
{
	static const struct {
		const char *behaviour;
		struct span bytes;
		enum image_kind kind;
	} rows[] = {
	    {"PNG", BYTES(PNG "rest"), IMAGE_PNG},
	    {"JPEG", BYTES("\xff\xd8\xff\xe0"), IMAGE_JPEG},
	    {"SVG", BYTES("<svg xmlns='x'/>"), IMAGE_SVG},
	    {"SVG behind a byte order mark and space", BYTES("\xef\xbb\xbf\n <svg/>"), IMAGE_SVG},
	    {"SVG behind its prolog", BYTES("<?xml version='1.0'?><!-- a --><svg/>"), IMAGE_SVG},
	    {"XML of another kind", BYTES("<?xml version='1.0'?><html/>"), IMAGE_NONE},
	    {"GIF", BYTES("GIF89a"), IMAGE_NONE},
	    {"text", BYTES("none\n"), IMAGE_NONE},
	    {"nothing", BYTES(""), IMAGE_NONE},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		if (image_kind(rows[i].bytes) != rows[i].kind)
			fail_msg("%s: %d", rows[i].behaviour, (int)image_kind(rows[i].bytes));
}

static void
the_size_is_told_by_the_header(void **state)
{
	static const struct {
		const char *behaviour;
		struct span bytes;
		uint32_t width, height; /* 0: not told */
	} rows[] = {
	    {"a PNG's", BYTES(PNG "\0\0\0\rIHDR\0\0\2\xd0\0\0\1\xa0"), 0x2d0, 0x1a0},
	    {"one that is huge", BYTES(PNG "\0\0\0\rIHDR\xff\xff\xff\xff\0\0\0\1"), UINT32_MAX, 1},
	    {"cut short", BYTES(PNG "\0\0\0\rIHDR\0\0\2\xd0\0\0\1"), 0, 0},
	    {"another chunk first", BYTES(PNG "\0\0\0\rIDAT\0\0\0\1\0\0\0\1"), 0, 0},
	    {"another length", BYTES(PNG "\0\0\0\xeIHDR\0\0\0\1\0\0\0\1"), 0, 0},
	    {"no width", BYTES(PNG "\0\0\0\rIHDR\0\0\0\0\0\0\0\1"), 0, 0},
	    {"no height", BYTES(PNG "\0\0\0\rIHDR\0\0\0\1\0\0\0\0"), 0, 0},
	    {"a JPEG's", BYTES(JPEG FRAME), 0x304, 0x102},
	    {"behind other segments", BYTES(JPEG APP APP FRAME), 0x304, 0x102},
	    {"a progressive one's", BYTES(JPEG "\xff\xc2\0\x11\x8\1\2\3\4\3"), 0x304, 0x102},
	    {"not in a table", BYTES(JPEG "\xff\xc4\0\x9\x8\1\2\3\4\3\7" FRAME), 0x304, 0x102},
	    {"behind fill bytes", BYTES(JPEG "\xff\xff" APP "\xff\xff" FRAME), 0x304, 0x102},
	    {"behind a marker without length", BYTES(JPEG "\xff\xd0\xff\x01" FRAME), 0x304, 0x102},
	    {"not behind the picture's end", BYTES(JPEG "\xff\xd9\0\2" FRAME), 0, 0},
	    {"not in a scan", BYTES(JPEG "\xff\xda\0\2" FRAME), 0, 0},
	    {"not behind a length that is none", BYTES(JPEG "\xff\xe0\0\1" FRAME), 0, 0},
	    {"not behind other bytes", BYTES(JPEG APP "ab" FRAME), 0, 0},
	    {"nor behind the last byte", BYTES(JPEG "\xff\xe0\xff\xff" FRAME), 0, 0},
	    {"frame cut short", BYTES(JPEG "\xff\xc0\0\x11\x8\1\2\3"), 0, 0},
	    {"alone", BYTES("\xff\xd8\xff"), 0, 0},
	    {"an SVG's is not", BYTES("<svg width='1' height='1'/>"), 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		uint32_t width = 0, height = 0;
		bool told = image_size(rows[i].bytes, &width, &height);
		if (told != (rows[i].width > 0))
			fail_msg("%s: %s", rows[i].behaviour, told ? "told" : "not told");
		if (told && (width != rows[i].width || height != rows[i].height))
			fail_msg("%s: %u x %u", rows[i].behaviour, width, height);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_kind_is_told_by_the_bytes),
	    cmocka_unit_test(the_size_is_told_by_the_header),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
