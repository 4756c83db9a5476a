/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef VERBS_VERSION_H
#define VERBS_VERSION_H

#define NMTQUIZ_VERSION "0.1.0"
#endif
