/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be told of a picture from its first bytes, before anybody decodes it. */
#ifndef CONVERT_IMAGE_H
#define CONVERT_IMAGE_H

#include <stdbool.h>
#include <stdint.h>

struct span; /* base/str.h */

enum image_kind { IMAGE_NONE, IMAGE_PNG, IMAGE_JPEG, IMAGE_SVG };

/* By its bytes, whatever the file's name says. */
enum image_kind image_kind(struct span bytes);

/* How large a PNG or JPEG says that it is, in pixels, both at least 1. False: it is no such one, or
 * does not say. */
bool image_size(struct span bytes, uint32_t *width, uint32_t *height);
#endif
