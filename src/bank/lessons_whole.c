/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/lessons.h"

const struct lesson lessons_whole[CRAFT_RULES] = {{0}};
