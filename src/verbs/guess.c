/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lint --guess: what guessing scores, by how the choices look. */
#include "engine/guess.h"

#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/read.h"
#include "base/alloc.h"
#include "base/file.h"
#include "figures/guess.h"
#include "verbs/lint.h"
#include "verbs/verb.h"

/* The banks that are played. */
struct game {
	struct bank **banks; /* owned */
	size_t n, cap;
	bool flawed; /* a file has errors; what it has else is played */
};

/* Reads one bank; what is wrong with it lint says, and here one line. */
static void
read_bank(struct app *app, struct game *game, const char *path)
{
	struct diags findings;
	struct file file;

	if (!file_open(&file, path, &app->diags)) {
		app_report(app);
		game->flawed = true;
		return;
	}
	diags_init(&findings);
	game->banks = alloc_room(game->banks, game->n, &game->cap, sizeof(struct bank *));
	struct bank *bank = game->banks[game->n++] = alloc_items(1, sizeof(*bank));
	bank_init(bank);
	bank_read(bank, path, source_file(&file), &findings);
	file_close(&file);
	if (findings.n_errors)
		app_tell(app, "%s: %zu question%s left out; 'nmtquiz lint %s' shows why", path,
			 bank->left_out, bank->left_out == 1 ? "" : "s", path);
	game->flawed = game->flawed || findings.n_errors > 0;
	diags_release(&findings);
}

/* Whether the bank translates another one of these: its questions are that one's, once more. */
static bool
repeats(const struct game *game, const struct bank *b)
{
	for (size_t i = 0; b->translates && i < game->n; i++)
		if (!game->banks[i]->translates && strcmp(game->banks[i]->name, b->name) == 0)
			return true;
	return false;
}

static void
play(struct guesses *g, struct bank *const *banks, size_t n, const struct game *all)
{
	const struct question **questions;
	size_t n_questions = 0, most = 0;

	for (size_t i = 0; i < n; i++)
		most += banks[i]->n_questions;
	questions = alloc_items(most, sizeof(const struct question *));
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < banks[i]->n_questions; k++)
			if (n == 1 || !repeats(all, banks[i]))
				questions[n_questions++] = banks[i]->questions[k];
	guess_play(g, questions, n_questions);
	free(questions);
}

static enum exit_status
play_all(struct app *app, const struct args *args, const struct game *game)
{
	struct guesses *guesses = alloc_items(game->n + 1, sizeof(*guesses));
	struct guess_part *parts = alloc_items(game->n + 1, sizeof(*parts));
	struct style style = app_style(app);
	struct str out = STR_INIT;

	for (size_t i = 0; i < game->n; i++) {
		play(&guesses[i], &game->banks[i], 1, game);
		parts[i] = (struct guess_part){game->banks[i], &guesses[i]};
	}
	play(&guesses[game->n], game->banks, game->n, game);
	parts[game->n] = (struct guess_part){NULL, &guesses[game->n]};
	if (args->json)
		figure_guess_json(&out, parts, game->n + 1);
	else
		figure_guess(&out, &style, parts, game->n + (game->n > 1));
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	free(parts);
	free(guesses);
	return status;
}

enum exit_status
lint_guess(struct app *app, const struct args *args)
{
	struct lint_files files;
	struct game game = {0};

	lint_files_find(app, args, &files);
	game.flawed = app->diags.n_errors > 0;
	app_report(app);
	for (size_t i = 0; i < files.n; i++)
		if (!lint_is_exam(files.paths[i]))
			read_bank(app, &game, files.paths[i]);
	enum exit_status status = EXIT_WELL;
	if (game.n || args->json)
		status = play_all(app, args, &game);
	else
		app_tell(app, "there is no bank to guess at here");
	for (size_t i = 0; i < game.n; i++) {
		bank_release(game.banks[i]);
		free(game.banks[i]);
	}
	free(game.banks);
	lint_files_release(&files);
	return status ? status : game.flawed || game.n == 0 ? EXIT_FINDINGS : EXIT_WELL;
}
