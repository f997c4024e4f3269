import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CallInput, type CallName, contract } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { isThorough } from '../../testing/chance.ts';
import { openTestDesk, type TestDesk } from '../../testing/test-desk.ts';
import type { Scenario } from './testing/staying/action.ts';
import { coreDisturbances } from './testing/staying/core-disturbances.ts';
import { doubledRecords } from './testing/staying/doubled-records.ts';
import { motionActions } from './testing/staying/motion-actions.ts';
import { newerReadings, sameReading } from './testing/staying/newer-readings.ts';
import { offerActions } from './testing/staying/offer-actions.ts';
import { officeActions } from './testing/staying/office-actions.ts';
import { opinionActions } from './testing/staying/opinion-actions.ts';
import { type ActionCall, otherCalls } from './testing/staying/other-calls.ts';
import { placeActions } from './testing/staying/place-actions.ts';
import { pointActions } from './testing/staying/point-actions.ts';
import { readAnew } from './testing/staying/read-anew.ts';
import { bytesOf, stayingFiles } from './testing/staying/staying-papers.ts';
import { lostValues, type SetValue, setBy } from './testing/staying/what-was-set.ts';

const actions = {
  ...opinionActions,
  ...pointActions,
  ...motionActions,
  ...officeActions,
  ...placeActions,
  ...offerActions,
};
const calls = Object.keys(actions) as ActionCall[];
const root = mkdtempSync(path.join(tmpdir(), 'duban-staying-'));
const base = path.join(root, 'base');

beforeAll(async () => {
  const desk = await openTestDesk(base);
  for (const file of stayingFiles) await desk.ask('sources.import', { name: file.name, bytes: bytesOf(file) });
  await desk.close();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Of several values for one place, the one that was set last; newest first. */
function latest(values: readonly SetValue[]): SetValue[] {
  const placeOf = ({ collection, id, path }: SetValue) => [collection, id, ...path].join(' ');
  return values.filter((one, at) => values.findIndex((other) => placeOf(other) === placeOf(one)) === at);
}

type Performed = { desk: TestDesk; set: SetValue[]; close: () => Promise<void> };

/** A workspace of its own in which the action has been performed, and what it set. */
async function perform(call: ActionCall, scenario: Scenario<ActionCall>): Promise<Performed> {
  const folder = mkdtempSync(path.join(root, 'one-'));
  cpSync(base, folder, { recursive: true });
  const desk = await openTestDesk(folder);
  const start = desk.store.state.seq;
  for (const step of scenario.before ?? []) await step(desk);
  const before = scenario.withBefore ? start : desk.store.state.seq;
  const input = await scenario.input(desk.store.ledger, desk);
  await desk.ask(call as CallName, input as CallInput<CallName>);
  const entries = await desk.store.log({ limit: desk.store.state.seq - before });
  const close = async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { desk, close, set: latest(entries.flatMap(setBy)).filter(scenario.sets ?? (() => true)) };
}

const scenarios = calls
  .flatMap((call) =>
    (actions[call] as Scenario<ActionCall>[]).map((scenario) => ({
      call,
      scenario,
      name: `${call}, ${scenario.what}`,
    })),
  )
  .map((one, at) => ({ ...one, at }));

/**
 * What is tried on one action. All of it takes minutes (`DUBAN_RUNS=1 npm run unit -- what-a-person-set-stays`); the gate tries every tenth
 * on each action, beginning with another one, so that each is tried on a tenth of all actions.
 */
function tried<T>(all: Readonly<Record<string, T>>, at: number): [string, T][] {
  return Object.entries(all).filter((_, place) => isThorough || place % 10 === at % 10);
}

describe('every call of the contract', () => {
  it('is an action that has to stay, or is known to set nothing', () => {
    const listed = [...calls, ...Object.keys(otherCalls)].sort();
    expect(listed).toEqual(Object.keys(contract).sort());
  });

  it.each(calls)('%s is tried in at least one way', (call) => {
    expect(actions[call].length).toBeGreaterThan(0);
  });
});

/** What is wrong with a ledger after a disturbance, in words. */
function wrongWith(ledger: Ledger, set: readonly SetValue[], doubledBefore: readonly string[]): string[] {
  return [...lostValues(ledger, set), ...doubledRecords(ledger).filter((one) => !doubledBefore.includes(one))];
}

describe.each(scenarios)('what a person or an action set, $name', ({ call, scenario, at }) => {
  let performed: Performed;

  // Once for both: to read anew leaves the workspace as it stands.
  beforeAll(async () => {
    performed = await perform(call, scenario);
  });

  afterAll(() => performed.close());

  it('stays when a newer reader reads', async () => {
    const { desk, set } = performed;
    const { ledger } = desk.store;
    expect(set).not.toEqual([]);
    const before = doubledRecords(ledger);
    const wrong: string[] = [];
    for (const [reading, change] of tried(newerReadings, at)) {
      const after = await readAnew(desk, ledger, change);
      const told = wrongWith(after.ledger, set, before);
      if (after.isRestless) told.push('the same once more changes something again');
      if (change === sameReading && after.ledger !== ledger) told.push('what was read already changes something');
      told.push(...wrongWith(after.back, set, before).map((one) => `and back: ${one}`));
      wrong.push(...told.map((one) => `${reading}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  it('stays through every call on the library, which undo takes back whole', async () => {
    const { desk, set } = performed;
    const standing = desk.store.ledger;
    const before = doubledRecords(standing);
    const wrong: string[] = [];
    for (const [what, steps] of tried(coreDisturbances, at)) {
      const from = desk.store.state.seq;
      for (const step of steps) {
        await step(desk);
        wrong.push(...wrongWith(desk.store.ledger, set, before).map((told) => `${what}: ${told}`));
      }
      for (let left = desk.store.state.seq - from; left > 0; left -= 1) await desk.ask('log.undo', undefined);
      if (!isDeepStrictEqual(desk.store.ledger, standing)) wrong.push(`${what}: undo does not bring everything back`);
    }
    expect(wrong).toEqual([]);
  });
});
