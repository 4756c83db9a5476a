/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/lessons.h"

const struct lesson lessons_choices[CRAFT_RULES] = {{0}};
