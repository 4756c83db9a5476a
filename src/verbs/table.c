/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "engine/filter.h"
#include "engine/sheet.h"
#include "text/unicode.h"
#include "verbs/verb.h"

#define FILTERS                                                                                    \
	"A filter is a word that each question must satisfy; several must all hold.\n\n"           \
	"- a topic, or the beginning of one up to a slash: trigger-points\n"                       \
	"- bank:NAME, tag:WORD\n"                                                                  \
	"- level:NAME, which is recall, apply or analyze\n"                                        \
	"- type:NAME, which is single, truefalse, multiple, order, match, short, numeric or "      \
	"cloze\n"                                                                                  \
	"- difficulty:NAME, which is easy, medium or hard\n"                                       \
	"- new, missed, flagged, due, critical\n\n"                                                \
	"A - before a word means the contrary: -missed."

const struct verb verbs[] = {
    {"practice", verb_practice, STUDENT, TAKES_FILTER, "[N] [FILTER..]", "--json",
     "questions with feedback after each",
     "Asks N questions, 10 where no number is given: those never seen first, then those last "
     "answered wrong, "
     "then those whose last answer is longest ago. " FILTERS},
    {"review", verb_review, STUDENT, TAKES_FILTER, "[N] [FILTER..]", "--ahead DAYS --json",
     "what you are closest to losing, then new questions",
     "Asks what is due by the schedule: first what you were sure of and had wrong, then what you "
     "are closest to losing, then new questions up to the day's limit ('set new N'); the first N "
     "of "
     "these, or all of them where no number is given. /quit stops at any time, and what you "
     "answered is saved. One answered wrong is asked once more at the end.\n\n"
     "--ahead DAYS also asks what falls due in that many days.\n\n"
     "'set exam-date 2027-03-01' has all fresh for that day; 'set retention 0.95' asks "
     "sooner. " FILTERS},
    {"exam", verb_exam, STUDENT, TAKES_EXAM, "[NAME]", "--about --form --untimed --json",
     "a practice exam, with its clock",
     "Begins the exam NAME: its questions are drawn and its clock starts at once. Without a name, "
     "lists the exams.\n\n"
     "- --about tells what the exam is, and begins nothing\n"
     "- --untimed sits it without a clock\n"
     "- --form draws a form and prints it, and asks nothing"},
    {"resume", verb_resume, STUDENT, TAKES_STOPPED, "[NAME]", "--json",
     "go on with an exam that was stopped",
     "Goes on at the same question, with the same answers, marks and time. Where several exams "
     "are stopped, NAME is the exam's name or the session's; without it they are listed."},
    {"progress", verb_progress, STUDENT, TAKES_FILTER, "[FILTER..]", "--json --csv --html FILE",
     "how far you are: readiness, topics, plots",
     "Shows what is due today, the chance to pass each exam, mastery by topic, your exams, how "
     "often "
     "you were right when sure, the reviews to come, and a calendar of your answers. With a "
     "filter, "
     "that part alone, with its questions where they are few. --csv writes a row a question, for a "
     "spreadsheet; --html writes it all to FILE as a page for a browser, and - is standard "
     "output.\n\n" FILTERS},
    {"history", verb_history, STUDENT, TAKES_SESSION, "[N|NAME [WALK]]", "--json --html FILE",
     "past sessions, and an exam's result again",
     "Shows the last N sessions, 20 where no number is given, the newest first. --json shows all "
     "of them, oldest first.\n\n"
     "With a session's name, as the list shows it, shows that session: of an exam the result, and "
     "with a word behind it a walk through its questions, with what you answered, the key and the "
     "explanation: missed, marked, sure (those you were sure of, and wrong) or all. --html writes "
     "the result to FILE as a page for a browser, - is standard output."},
    {"mistakes", verb_mistakes, STUDENT, TAKES_FILTER, "[N] [FILTER..]", "--json",
     "what to look at again",
     "Lists the questions whose last answer was not right, with that answer and the right one: "
     "first those "
     "you were sure of, then the newest. " FILTERS},
    {"optimize", verb_optimize, STUDENT, TAKES_NOTHING, "", "--json",
     "fit the schedule to how you remember",
     "The schedule foretells how likely you are to remember each question, from a model of memory "
     "with 21 weights. The default weights suit most people. Once you have 400 reviews, this fits "
     "the weights to yours, tries them on the newest fifth, which it leaves out of the fit, and "
     "keeps them only where they foretell these better, by more than chance.\n\n"
     "'set weights -' goes back to the default weights. Fitting again after every few hundred "
     "answers is often enough."},
    {"flag", verb_flag, STUDENT, TAKES_QUESTION, "[ID]", "", "mark a question for later",
     "Without a word, lists the questions that are flagged; 'practice flagged' asks them."},
    {"unflag", verb_unflag, STUDENT, TAKES_QUESTION, "ID", "", "take the mark off again", ""},
    {"note", verb_note, STUDENT, TAKES_QUESTION, "ID TEXT", "", "write a note on a question",
     "Notes stay in your profile."},
    {"report", verb_report, STUDENT, TAKES_QUESTION, "ID TEXT", "",
     "say what is wrong with a question",
     "The report stays in your profile, with the question's revision, for its author to read."},
    {"suspend", verb_suspend, STUDENT, TAKES_QUESTION, "[ID]", "", "never ask a question again",
     "Without a word, lists the questions that are suspended; 'unsuspend ID' asks one again. "
     "What was missed on 8 days or more, and once more just now, is named at the end of a session: "
     "such a leech eats the time of others."},
    {"unsuspend", verb_unsuspend, STUDENT, TAKES_QUESTION, "ID", "",
     "ask a suspended question again", ""},
    {"merge", verb_merge, STUDENT, TAKES_PATHS, "[PROFILE..]", "--json",
     "the copies of your profile into one",
     "Takes what you answered on another machine into your profile: each event once, in order. A "
     "PROFILE is a file, or a name as behind -p. It is not changed, and your profile as it was is "
     "kept beside it.\n\n"
     "Without a word, looks for the copies that a sync tool made beside your profile, and asks "
     "whether to merge them; in a pipe it only lists them."},
    {"banks", verb_banks, BOTH, TAKES_NOTHING, "", "--json",
     "the banks and how many questions they hold", ""},
    {"topics", verb_topics, BOTH, TAKES_NOTHING, "", "--json",
     "the topics and how many questions they have", ""},
    {"find", verb_find_text, BOTH, TAKES_TEXT, "TEXT", "--json", "questions that mention a text",
     "Capitals, accents and punctuation make no difference."},
    {"show", verb_show, BOTH, TAKES_QUESTION, "ID", "--json",
     "a question with its key, and your answers to it",
     "Shows everything that a bank says of a question, the right answer among it; and your own "
     "answers to it, with when it comes back and a curve of the chance that you know it."},
    {"new", verb_new, INSTRUCTOR, TAKES_BANK, "[BANK]", "--paste",
     "write a question, field by field",
     "Asks for a question in plain words, shows it as students will see it with what is wrong "
     "with it, and adds it at the end of the bank's file; all else in the file stays as it is. "
     "BANK "
     "is a bank's name or its file; a name that no bank has makes a new one in your own folder.\n\n"
     "--paste makes questions of text in the usual plain shape: a stem, choices a) b) c), and a "
     "star behind the right one or a line Answer: b."},
    {"edit", verb_edit, INSTRUCTOR, TAKES_QUESTION, "ID|FILE[:LINE]", "",
     "a question in your editor, and lint on return",
     "Opens $VISUAL or $EDITOR, or vi where neither is set, at the question's line. Once the "
     "editor "
     "is closed, shows what is wrong with the question, and whether its revision changed: answers "
     "keep the revision that they were given to, so that figures never mix two wordings, and what "
     "a student remembers goes on under the question's name. To ask about something else, 'retire' "
     "the question and write a new one."},
    {"preview", verb_preview, INSTRUCTOR, TAKES_PREVIEW, "ID|FILE[:LINE]",
     "--watch --html FILE --json", "a question as students see it, with its key",
     "Shows a question, or all of a bank by its name or file, which need not lie in a folder of "
     "banks: "
     "first what students see, then the key, each choice's why, the hint, and what a right and a "
     "wrong answer is told. FILE:LINE is the question at that line.\n\n"
     "- --watch shows it again whenever the file is saved, until Ctrl-C\n"
     "- --html writes the whole bank to FILE as a page for a browser, with its pictures and what "
     "lint says, for a colleague to review; - is standard output"},
    {"lint", verb_lint, INSTRUCTOR, TAKES_PATHS, "[PATH..]",
     "--notes --strict --explain [RULE] --guess --fix --yes --watch --json --sarif FILE",
     "what is wrong with banks and exams, line by line",
     "Reads the files, or all *.yaml of the folders and of their folder exams, and shows each "
     "finding with its line and column: what is wrong, and what gives an answer away or makes a "
     "question less than it could be. An exam is also checked against the banks at hand: whether "
     "they have enough questions for it. Without a path, all banks and exams are read. The exit "
     "status is 1 where there are errors.\n\n"
     "- --notes also shows what only a person can judge; it never changes the exit status\n"
     "- --strict has warnings count as errors\n"
     "- --explain RULE tells why the rule in brackets matters, with an example; without a rule it "
     "lists them\n"
     "- --guess plays the banks as somebody would who knows nothing and goes by how choices look, "
     "and shows what that scores\n"
     "- --fix mends what has one safe answer: it shows the changes to each bank, and asks; --yes "
     "makes them at once, and in a pipe they are made with that alone\n"
     "- --watch goes on, and lints again each time that a file is saved, until Ctrl-C\n"
     "- --sarif writes the findings to FILE for other programs; - is standard output"},
    {"rename", verb_rename, INSTRUCTOR, TAKES_QUESTION, "ID NEW", "",
     "give a question another name; answers stay with it",
     "Writes the new id into the bank, and the old one behind `was`, by which answers, marks and "
     "notes are found again; `excludes` that name it follow, and so do its translations. Nothing "
     "else in the files changes."},
    {"retire", verb_retire, INSTRUCTOR, TAKES_QUESTION, "ID", "",
     "a question is never asked again; answers count on",
     "Writes `status: retired` into the bank, and changes nothing else there. Names are for ever: "
     "a "
     "question that is no longer asked stays in its bank."},
    {"stats", verb_stats, INSTRUCTOR, TAKES_BANKS, "[BANK..]", "--json", "what the banks hold",
     "Counts the questions by topic, level, type, difficulty and source, and those that lack a "
     "why, an explanation or a source; retired ones are left aside. With several banks, a line "
     "each.\n\n"
     "Without a bank, of all of them, and of each exam how many forms can be drawn, one after the "
     "other, before a question comes again; a critical question may stand on any form."},
    {"print", verb_print, INSTRUCTOR, TAKES_PAPER, "EXAM|BANK",
     "--forms N --seed S --key --roff --json -o FILE",
     "paper forms with answer sheet and key, as PDF",
     "Writes NAME.pdf, or the file behind -o (- is standard output), which is then written over. "
     "--forms 3 makes forms A, B and C: the same questions, in another order on each. --key adds "
     "the key at the end, with explanations and sources; without it the file holds no answers. "
     "--seed prints the same forms again. --roff gives the groff source, on standard output where "
     "-o names no file. --json shows what stands where, and writes paper only where -o names a "
     "file."},
    {"set", verb_set, BOTH, TAKES_SETTING, "[KEY [VALUE]]", "", "your settings",
     "Without a word, shows all settings. With a key and a value, keeps the value in your "
     "profile."},
    {"help", verb_help, BOTH, TAKES_VERB, "[VERB]", "", "this list, or more on one verb", ""},
    {"quit", verb_quit, BOTH, TAKES_NOTHING, "", "", "leave; everything is saved already", ""},
};
const size_t n_verbs = sizeof(verbs) / sizeof(*verbs);

const struct slash slashes[] = {
    {"hint", COMMAND_HINT, HOLDS_FEEDBACK, "",
     "a hint, where there is one; it is recorded with your answer"},
    {"skip", COMMAND_SKIP, HOLDS_PRACTICE, "", "go on without an answer"},
    {"next", COMMAND_NEXT, HOLDS_FREE, "", "go on; the question stays open"},
    {"back", COMMAND_BACK, HOLDS_FREE, "", "go back to the question before"},
    {"go", COMMAND_GO, HOLDS_FREE, "N", "go to question N"},
    {"mark", COMMAND_MARK, HOLDS_FREE, "",
     "mark the question to look at again, or take the mark off"},
    {"left", COMMAND_LEFT, HOLDS_EXAM, "", "your answer sheet: what is answered, open and marked"},
    {"time", COMMAND_TIME, HOLDS_EXAM, "", "the time used and the time left"},
    {"submit", COMMAND_SUBMIT, HOLDS_EXAM, "", "hand the exam in"},
    {"flag", COMMAND_FLAG, HOLDS_ALWAYS, "", "mark the question for later, or take the mark off"},
    {"note", COMMAND_NOTE, HOLDS_ALWAYS, "TEXT", "write a note on the question"},
    {"report", COMMAND_REPORT, HOLDS_ALWAYS, "TEXT", "say what is wrong with the question"},
    {"why", COMMAND_WHY, HOLDS_FEEDBACK, "", "the last feedback once more"},
    {"undo", COMMAND_UNDO, HOLDS_UNDO, "", "take back the last answer and answer again"},
    {"quit", COMMAND_QUIT, HOLDS_ALWAYS, "", "end the session; what you answered is saved"},
    {"help", COMMAND_HELP, HOLDS_ALWAYS, "", "this list"},
};
const size_t n_slashes = sizeof(slashes) / sizeof(*slashes);

/* Phones begin a line with a capital. */
static bool
same_name(struct span typed, const char *name)
{
	return typed.n == strlen(name) && strncasecmp(typed.s, name, typed.n) == 0;
}

const struct verb *
verb_find(struct span name)
{
	for (size_t i = 0; i < n_verbs; i++)
		if (same_name(name, verbs[i].name))
			return &verbs[i];
	return NULL;
}

const struct slash *
slash_find(struct span name)
{
	for (size_t i = 0; i < n_slashes; i++)
		if (same_name(name, slashes[i].name))
			return &slashes[i];
	return NULL;
}

bool
slash_holds(const struct slash *slash, const struct session *s)
{
	const struct terms *terms = s->sheet ? &s->sheet->terms : NULL;

	switch (slash->holds) {
	case HOLDS_PRACTICE:
		return !terms;
	case HOLDS_EXAM:
		return terms;
	case HOLDS_FREE:
		return terms && !terms->forward;
	case HOLDS_UNDO:
		return !terms || (!terms->forward && !terms->each);
	case HOLDS_FEEDBACK:
		return !terms || terms->each;
	default:
		return true;
	}
}

void
verb_unknown(struct app *app, const char *name)
{
	const char **names = alloc_items(n_verbs, sizeof(*names));

	for (size_t i = 0; i < n_verbs; i++)
		names[i] = verbs[i].name;
	const char *near = text_nearest(span_of(name), names, n_verbs);
	if (near)
		app_tell(app, "there is no '%s'; did you mean '%s'?", name, near);
	else
		app_tell(app, "there is no '%s'; 'help' lists what there is", name);
	free(names);
}

enum exit_status
filter_words(struct app *app, struct filter *f, const struct args *args, size_t from)
{
	struct str refusal = STR_INIT;
	bool fits = true;

	for (size_t i = from; i < args->n && fits; i++)
		fits = filter_parse(f, span_of(args->words[i]), &app->library, &refusal);
	if (!fits)
		app_tell(app, "%s", refusal.s);
	if (fits && filter_asks_due(f)) {
		f->schedule = app_schedule(app);
		f->library = &app->library;
	}
	str_release(&refusal);
	return fits ? EXIT_WELL : EXIT_USAGE;
}

void
args_join(struct str *out, const struct args *args, size_t from)
{
	for (size_t i = from; i < args->n; i++) {
		if (out->len)
			str_byte(out, ' ');
		str_text(out, args->words[i]);
	}
}

const char *
args_option(const struct args *args, const char *name)
{
	for (size_t i = args->n_options; i-- > 0;)
		if (strcmp(args->options[i], name) == 0)
			return args->values[i] ? args->values[i] : "";
	return NULL;
}

/* Whether the verb has that option, and what it calls the value behind it (n 0: it has none). */
static bool
allows(const struct verb *verb, const char *option, struct span *value)
{
	struct span rest = span_of(verb->options);

	while (rest.n) {
		bool same = span_is(span_word(&rest), option);
		struct span behind = rest, word = span_word(&behind);
		bool valued = word.n && word.s[0] != '-';
		rest = valued ? behind : rest;
		*value = valued ? word : (struct span){"", 0};
		if (same)
			return true;
	}
	return false;
}

/* Takes in the option words[*at], and the value behind it. False, after a message, where the verb
 * has none such. */
static bool
read_option(struct app *app, const struct verb *verb, const char *const *words, size_t n,
	    size_t *at, struct args *args)
{
	const char *name = words[*at];
	struct span value;

	if (!allows(verb, name, &value)) {
		app_tell(app, "%s has no option %s; 'help %s' shows what it takes", verb->name,
			 name, verb->name);
		return false;
	}
	/* A value in brackets may lack. */
	bool may_lack = value.n && value.s[0] == '[' && *at + 1 == n;
	if (may_lack)
		value.n = 0;
	if (value.n && *at + 1 == n) {
		app_tell(app, "%s wants a value behind it: %s %.*s", name, name, (int)value.n,
			 value.s);
		return false;
	}
	args->json = args->json || strcmp(name, "--json") == 0;
	args->strict = args->strict || strcmp(name, "--strict") == 0;
	args->options[args->n_options] = name;
	args->values[args->n_options++] = value.n ? words[++*at] : NULL;
	return true;
}

/* An option begins with two dashes; one is short, and a whole word. Any other word with a dash
 * negates a filter. */
static bool
is_option(const struct verb *verb, struct span word)
{
	struct span value;

	return span_starts(word, "--") ||
	       (word.n == 2 && word.s[0] == '-' && allows(verb, word.s, &value));
}

/* Sorts options from words. False, after a message, where the verb has no such option. */
static bool
read_args(struct app *app, const struct verb *verb, const char *const *words, size_t n,
	  struct args *args)
{
	bool options = true;

	for (size_t i = 0; i < n; i++) {
		struct span word = span_of(words[i]);
		if (options && span_is(word, "--")) {
			options = false;
		} else if (options && (span_is(word, "--help") || span_is(word, "-h"))) {
			args->help = true;
		} else if (options && span_is(word, "--plain")) {
			args->plain = true;
		} else if (options && is_option(verb, word)) {
			if (!read_option(app, verb, words, n, &i, args))
				return false;
		} else {
			args->words[args->n++] = words[i];
		}
	}
	return true;
}

enum exit_status
verb_run(struct app *app, const struct verb *verb, const char *const *words, size_t n)
{
	struct args args = {.words = alloc_items(n, sizeof(*args.words)),
			    .options = alloc_items(n, sizeof(*args.options)),
			    .values = alloc_items(n, sizeof(*args.values))};
	enum exit_status status = EXIT_USAGE;

	bool plain = app->ui.plain, color = app->ui.color;

	if (read_args(app, verb, words, n, &args)) {
		const char *name = verb->name;
		app->ui.plain = plain || args.plain;
		app->ui.color = color && !args.plain;
		struct args help = {.words = &name, .n = 1};
		if (args.help)
			status = verb_help(app, &help);
		else if (verb->takes == TAKES_NOTHING && !*verb->arguments && args.n)
			status = app_usage(app, "'%s' takes nothing behind it", verb->name);
		else
			status = verb->run(app, &args);
	}
	app->ui.plain = plain;
	app->ui.color = color;
	free(args.words);
	free(args.options);
	free(args.values);
	return status;
}
