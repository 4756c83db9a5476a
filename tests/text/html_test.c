/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/html.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "corpus.h"
#include "text/unicode.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

typedef void writer(struct str *, struct span);

struct row {
	const char *text, *html;
};

static void
check_rows(const struct row *rows, size_t n, writer *write)
{
	struct str out = STR_INIT;

	for (size_t i = 0; i < n; i++) {
		str_clear(&out);
		write(&out, span_of(rows[i].text));
		assert_string_equal(out.s, rows[i].html);
	}
	str_release(&out);
}

static void
text_is_escaped(void **state)
{
	static const struct row rows[] = {
	    {"", ""},
	    {"a < b > c & d", "a &lt; b &gt; c &amp; d"},
	    {"\" ' &amp;", "&quot; &#39; &amp;amp;"},
	    {"</p><script>alert(1)</script>", "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;"},
	    {"**no** marks", "**no** marks"},
	    {"two\nlines\tof", "two\nlines\tof"},
	    {"\033[2J\r\177", "\u241B[2J\u240D\u2421"},
	    {"\xFF\xC2\x9B", "\uFFFD\uFFFD"},
	    {"a\u202Eb\u2066c", "a\uFFFDb\uFFFDc"},
	    {"\uFDD0\uFFFE\U0001FFFF\uFFFD", "\uFFFD\uFFFD\uFFFD\uFFFD"},
	    {"\uFDCF\uFDF0\uFFFD", "\uFDCF\uFDF0\uFFFD"},
	    {"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
	     "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"},
	};

	(void)state;
	check_rows(rows, COUNT(rows), html_text);
}

static void
inline_marks_become_elements(void **state)
{
	static const struct row rows[] = {
	    {"a **b** c", "a <strong>b</strong> c"},
	    {"*a* b", "<em>a</em> b"},
	    {"***a***", "<strong><em>a</em></strong>"},
	    {"**a *b* c**", "<strong>a </strong><strong><em>b</em></strong><strong> c</strong>"},
	    {"2 * 3 < 7", "2 * 3 &lt; 7"},
	    {"**<b>**", "<strong>&lt;b&gt;</strong>"},
	    {"a\n\nb", "a b"},
	};

	(void)state;
	check_rows(rows, COUNT(rows), html_inline);
}

static void
blocks_become_paragraphs_and_lists(void **state)
{
	static const struct row rows[] = {
	    {"", ""},
	    {" \n\n ", ""},
	    {"a\nb", "<p>a b</p>\n"},
	    {"a\n\nb", "<p>a</p>\n<p>b</p>\n"},
	    {"- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
	    {"a\n- b\n\nc", "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>\n"},
	    {"- a\n\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
	    {"- </li>*x*", "<ul>\n<li>&lt;/li&gt;<em>x</em></li>\n</ul>\n"},
	};

	(void)state;
	check_rows(rows, COUNT(rows), html_markup);
}

/* Reads one entity off the front, as what it stands for; 0: it is none of ours. */
static char
take_entity(struct span *html)
{
	static const struct {
		const char *entity;
		char c;
	} entities[] = {
	    {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};

	for (size_t i = 0; i < COUNT(entities); i++) {
		if (!span_starts(*html, entities[i].entity))
			continue;
		html->s += strlen(entities[i].entity);
		html->n -= strlen(entities[i].entity);
		return entities[i].c;
	}
	return 0;
}

/* What a browser makes of text without tags. */
static void
read_back(struct str *text, struct span html)
{
	while (html.n) {
		char c = take_entity(&html);
		if (c) {
			str_byte(text, c);
			continue;
		}
		if (strchr("&<>\"'", *html.s))
			fail_msg("not escaped: %s", html.s);
		str_byte(text, *html.s);
		html.s++;
		html.n--;
	}
}

static void
hostile_text_is_read_back_as_it_is(void **state)
{
	struct corpus c;

	(void)state;
	corpus_read(&c);
	for (size_t i = 0; i < c.n; i++) {
		struct str out = STR_INIT, back = STR_INIT, drawable = STR_INIT;
		html_text(&out, span_str(&c.items[i]));
		assert_null(corpus_raw_control(span_str(&out), "\n\t"));
		read_back(&back, span_str(&out));
		text_drawable(&drawable, span_str(&c.items[i]));
		/* Noncharacters aside, each of which is replaced. */
		if (!strstr(back.s, "\uFFFD"))
			assert_string_equal(back.s, drawable.s);
		str_release(&out);
		str_release(&back);
		str_release(&drawable);
	}
	corpus_release(&c);
}

/* Takes a tag of ours off the front; false where it is none. */
static bool
take_tag(struct span *html, size_t *depth, const char **stack)
{
	static const char *const names[] = {"p", "ul", "li", "strong", "em"};
	struct str tag = STR_INIT;
	bool found = false;

	for (size_t i = 0; i < COUNT(names) && !found; i++) {
		for (int closing = 0; closing < 2 && !found; closing++) {
			str_clear(&tag);
			str_printf(&tag, "<%s%s>", closing ? "/" : "", names[i]);
			if (!span_starts(*html, tag.s))
				continue;
			found = closing ? *depth > 0 && stack[*depth - 1] == names[i] : *depth < 8;
			if (closing && found)
				--*depth;
			else if (found)
				stack[(*depth)++] = names[i];
			html->s += tag.len;
			html->n -= tag.len;
		}
	}
	str_release(&tag);
	return found;
}

static void
hostile_markup_has_our_tags_alone_and_closes_them(void **state)
{
	struct corpus c;

	(void)state;
	corpus_read(&c);
	for (size_t i = 0; i < c.n; i++) {
		struct str out = STR_INIT, text = STR_INIT;
		const char *stack[8];
		size_t depth = 0;
		str_printf(&text, "**x** %s\n\n- *", c.items[i].s);
		str_span(&text, span_str(&c.items[i]));
		str_text(&text, "*\n- b");
		html_markup(&out, span_str(&text));
		for (struct span rest = span_str(&out); rest.n;) {
			if (*rest.s == '<') {
				if (!take_tag(&rest, &depth, stack))
					fail_msg("tags of %s", out.s);
				continue;
			}
			rest.s++;
			rest.n--;
		}
		assert_int_equal(depth, 0);
		str_release(&out);
		str_release(&text);
	}
	corpus_release(&c);
}

static void
bytes_become_a_uri(void **state)
{
	static const struct {
		const char *bytes;
		size_t n;
		const char *uri;
	} rows[] = {
	    {"", 0, "data:image/png;base64,"},
	    {"f", 1, "data:image/png;base64,Zg=="},
	    {"fo", 2, "data:image/png;base64,Zm8="},
	    {"foo", 3, "data:image/png;base64,Zm9v"},
	    {"foob", 4, "data:image/png;base64,Zm9vYg=="},
	    {"\xff\xfb\x00\xff", 4, "data:image/png;base64,//sA/w=="},
	};
	struct str out = STR_INIT;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		str_clear(&out);
		html_data(&out, "image/png", (struct span){rows[i].bytes, rows[i].n});
		assert_string_equal(out.s, rows[i].uri);
	}
	str_release(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(text_is_escaped),
	    cmocka_unit_test(inline_marks_become_elements),
	    cmocka_unit_test(blocks_become_paragraphs_and_lists),
	    cmocka_unit_test(hostile_text_is_read_back_as_it_is),
	    cmocka_unit_test(hostile_markup_has_our_tags_alone_and_closes_them),
	    cmocka_unit_test(bytes_become_a_uri),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
