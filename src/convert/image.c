/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/image.h"

#include <stddef.h>

#include "base/str.h"

static const char png_start[] = "\x89PNG\r\n\x1a\n", jpeg_start[] = "\xff\xd8\xff";

enum image_kind
image_kind(struct span bytes)
{
	if (span_starts(bytes, png_start))
		return IMAGE_PNG;
	if (span_starts(bytes, jpeg_start))
		return IMAGE_JPEG;
	if (span_starts(bytes, "\xef\xbb\xbf"))
		bytes = (struct span){bytes.s + 3, bytes.n - 3};
	bytes = span_trim(bytes);
	bool prolog = span_starts(bytes, "<?xml") || span_starts(bytes, "<!--") ||
		      span_starts(bytes, "<!DOCTYPE svg");
	for (struct span rest = bytes; prolog && rest.n; span_cut(&rest, '<'))
		if (span_starts(rest, "svg"))
			return IMAGE_SVG;
	return span_starts(bytes, "<svg") ? IMAGE_SVG : IMAGE_NONE;
}

/* n bytes, the most significant one first. */
static uint32_t
number_at(struct span bytes, size_t at, size_t n)
{
	uint32_t number = 0;

	for (size_t i = at; i < at + n; i++)
		number = number << 8 | (unsigned char)bytes.s[i];
	return number;
}

/* The header comes first: its length, IHDR, width, height (PNG, 5.6 and 11.2.2). */
static bool
png_size(struct span bytes, uint32_t *width, uint32_t *height)
{
	enum { LENGTH = 8, NAME = 12, WIDTH = 16, HEIGHT = 20, END = 24 };
	const uint32_t header = 0x49484452; /* IHDR */

	if (bytes.n < END || number_at(bytes, LENGTH, 4) != 13 ||
	    number_at(bytes, NAME, 4) != header)
		return false;
	*width = number_at(bytes, WIDTH, 4);
	*height = number_at(bytes, HEIGHT, 4);
	return true;
}

/* A frame's header, whatever its coding: C0 to CF but DHT, JPG and DAC (JPEG, table B.1). */
static bool
is_frame(unsigned marker)
{
	return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 &&
	       marker != 0xcc;
}

/* Markers that no length follows: TEM and RST. */
static bool
stands_alone(unsigned marker)
{
	return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/* Segments, each FF, a marker and its length, up to the frame's header: precision, height, width
 * (JPEG, B.2.2). Whoever decodes it reads them alike, or the size told here would not be its own.
 */
static bool
jpeg_size(struct span bytes, uint32_t *width, uint32_t *height)
{
	enum { FIRST = 2, HEIGHT = 5, WIDTH = 7, END = 9 };
	const unsigned end = 0xd9, scan = 0xda;
	size_t at = FIRST;

	while (bytes.n >= END && at <= bytes.n - END && number_at(bytes, at, 1) == 0xff) {
		unsigned marker = number_at(bytes, at + 1, 1);
		uint32_t length = number_at(bytes, at + 2, 2);
		if (is_frame(marker)) {
			*height = number_at(bytes, at + HEIGHT, 2);
			*width = number_at(bytes, at + WIDTH, 2);
			return true;
		}
		/* A marker may have any number of FF before it. */
		if (marker == 0xff)
			at++;
		else if (stands_alone(marker))
			at += 2;
		else if (marker == 0 || marker == end || marker == scan || length < 2)
			return false;
		else
			at += 2 + length;
	}
	return false;
}

bool
image_size(struct span bytes, uint32_t *width, uint32_t *height)
{
	enum image_kind kind = image_kind(bytes);
	bool told = (kind == IMAGE_PNG && png_size(bytes, width, height)) ||
		    (kind == IMAGE_JPEG && jpeg_size(bytes, width, height));

	return told && *width && *height;
}
