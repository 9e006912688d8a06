import { Script } from "node:vm";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import { spyOn } from "@vitest/spy";

/** A change can make a loop that never ends; no test takes as long as this otherwise. */
const timeout = 3_000;
const script = new Script("runOfTest()");

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0 }, expect);

const suiteOf = (name) => ({ name, parts: [], beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] });
let current = suiteOf("");

const hook = (kind) => (run) => current[kind].push(run);
const it = (name, ...rest) => {
  current.parts.push({ name, run: rest.find((one) => typeof one === "function") });
};
const describe = (name, run) => {
  const outer = current;
  current = suiteOf(name);
  outer.parts.push(current);
  run();
  current = outer;
};
/** One test or suite for each row; its position tells it from the others. */
const eachOf = (one) => (rows) => (name, run, timeout) => {
  const isTable = rows.every(Array.isArray);
  for (const [n, row] of rows.entries()) one(`${name} [${n}]`, () => (isTable ? run(...row) : run(row)), timeout);
};
it.each = eachOf(it);
describe.each = eachOf(describe);

/** What a test file imports from Vitest. */
export const vitest = {
  describe,
  it,
  test: it,
  expect,
  vi: { spyOn },
  ...Object.fromEntries(["beforeAll", "afterAll", "beforeEach", "afterEach"].map((kind) => [kind, hook(kind)])),
};

/** The tests that loading a file registers. */
export function collect(load) {
  const root = suiteOf("");
  current = root;
  load();
  return root;
}

/**
 * Run tests in order, those that are wanted alone.
 *
 * @param wanted - tells by its id whether a test is run.
 * @param around - is called before and after each test.
 * @returns whether to go on: `around.done` says no after the first failure.
 */
export async function runSuite(suite, id, wanted, around, hooks = []) {
  const named = suite.parts.map((part, n) => ({ part, id: `${id} ${part.name}#${n}` }));
  const each = [...hooks, suite];
  if (!named.some(({ part, id: inner }) => part.parts || wanted(inner))) return true;
  for (const run of suite.beforeAll) await run();
  let goesOn = true;
  for (const { part, id: inner } of named) {
    if (part.parts) goesOn = await runSuite(part, inner, wanted, around, each);
    else if (wanted(inner)) goesOn = await runTest(part, inner, around, each);
    if (!goesOn) break;
  }
  for (const run of suite.afterAll) await run();
  return goesOn;
}

async function runTest({ run }, id, around, each) {
  around.before(id);
  let failure;
  try {
    for (const suite of each) for (const before of suite.beforeEach) await before();
    globalThis.runOfTest = run;
    await script.runInThisContext({ timeout });
  } catch (error) {
    failure = String(error?.message ?? error);
  }
  for (const suite of each) for (const after of suite.afterEach) await after();
  return around.after(id, failure);
}
