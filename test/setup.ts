import fc from "fast-check";

// The same cases in every run, so that a failure can be had again; FC_SEED=n gives others, FC_RUNS=n fewer or more.
const { FC_SEED = 20_240_305, FC_RUNS = 100 } = process.env;
fc.configureGlobal({ seed: Number(FC_SEED), numRuns: Number(FC_RUNS) });
