/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text for a page of HTML, in UTF-8. Everything passes text_drawable here, and what HTML would take
 * for a tag, an entity or the end of an attribute is escaped, so that untrusted text may be given
 * as it is: as the content of an element, or as an attribute's value between quotes of either kind.
 * Nowhere else: not in a script, a style, a comment or an attribute's name. */
#ifndef TEXT_HTML_H
#define TEXT_HTML_H

struct span; /* base/str.h */
struct str;

/* Text without markup. Line feeds and tabs stay; noncharacters, which HTML forbids, become U+FFFD.
 */
void html_text(struct str *out, struct span text);

/* Text with the banks' inline marks, as <strong> and <em>. */
void html_inline(struct str *out, struct span text);

/* Text with all of the banks' markup: <p>, and bullets as one <ul> for as many as follow each
 * other; nothing for text without a word. */
void html_markup(struct str *out, struct span text);
/* Bytes as a URI of their own (RFC 2397), of a media type such as image/png. */
void html_data(struct str *out, const char *type, struct span bytes);
#endif
