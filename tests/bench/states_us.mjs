// SPDX-License-Identifier: GPL-3.0-or-later
// What states_us.c does, by ts-fsrs: node states_us.mjs TS-FSRS FILE
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , library, file] = process.argv;
const { FSRSAlgorithm, generatorParameters } = await import(pathToFileURL(library));
const reviews = Int32Array.from(readFileSync(file, "utf8").trim().split(/\s+/), Number);
const model = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false }));

function replay() {
  const states = [], last = [];
  const began = process.hrtime.bigint();
  for (let i = 0; i < reviews.length; i += 3) {
    const question = reviews[i], day = reviews[i + 1];
    const state = states[question];
    const elapsed = state ? Math.max(0, day - last[question]) : 0;
    states[question] = model.next_state(state ?? null, elapsed, reviews[i + 2]);
    last[question] = day;
  }
  const took = Number(process.hrtime.bigint() - began) / 1e3;
  return [took, states.reduce((sum, state) => sum + (state?.stability ?? 0), 0)];
}

// The second time, V8 has compiled what it found to be hot.
replay();
const [took, sum] = replay();
console.log(took.toFixed(0), sum.toFixed(3));
