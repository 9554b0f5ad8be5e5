// Says once, before the tests, which random input they get.

import { seed } from "./seed.js";

export function setup() {
  console.log(`Seed of random input: ${seed}. SEED=${seed} npm test repeats this run.`);
}
