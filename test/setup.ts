import fc from "fast-check";

// The same cases in every run, so that a failure can be had again; FC_SEED=n gives others, FC_RUNS=n fewer or more.
// FC_MILLIS=n ends a property after that time or with its first failure, since mutation testing asks it a thousand times.
const { FC_SEED = 20_240_305, FC_RUNS = 100, FC_MILLIS } = process.env;
fc.configureGlobal({
  seed: Number(FC_SEED),
  numRuns: Number(FC_RUNS),
  ...(FC_MILLIS && { interruptAfterTimeLimit: Number(FC_MILLIS), endOnFailure: true }),
});
