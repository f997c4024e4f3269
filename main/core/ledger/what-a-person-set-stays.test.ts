import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CallInput, type CallName, contract } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { openTestDesk, type TestDesk } from '../../testing/test-desk.ts';
import type { Scenario } from './testing/staying/action.ts';
import { coreDisturbances } from './testing/staying/core-disturbances.ts';
import { doubledRecords } from './testing/staying/doubled-records.ts';
import { motionActions } from './testing/staying/motion-actions.ts';
import { newerReadings } from './testing/staying/newer-readings.ts';
import { officeActions } from './testing/staying/office-actions.ts';
import { opinionActions } from './testing/staying/opinion-actions.ts';
import { type ActionCall, otherCalls } from './testing/staying/other-calls.ts';
import { pointActions } from './testing/staying/point-actions.ts';
import { readAnew } from './testing/staying/read-anew.ts';
import { bytesOf, stayingFiles } from './testing/staying/staying-papers.ts';
import { lostValues, type SetValue, setBy } from './testing/staying/what-was-set.ts';

const actions = { ...opinionActions, ...pointActions, ...motionActions, ...officeActions };
const calls = Object.keys(actions) as ActionCall[];
const root = mkdtempSync(path.join(tmpdir(), 'duban-staying-'));
const base = path.join(root, 'base');

beforeAll(async () => {
  const desk = await openTestDesk(base);
  for (const file of stayingFiles) await desk.ask('sources.import', { name: file.name, bytes: bytesOf(file) });
  await desk.close();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A workspace of its own in which the action has been performed, and what it set. */
async function perform(call: ActionCall, scenario: Scenario<ActionCall>): Promise<{ desk: TestDesk; set: SetValue[] }> {
  const folder = mkdtempSync(path.join(root, 'one-'));
  cpSync(base, folder, { recursive: true });
  const desk = await openTestDesk(folder);
  for (const step of scenario.before ?? []) await step(desk);
  const before = desk.store.state.seq;
  const input = await scenario.input(desk.store.ledger, desk);
  await desk.ask(call as CallName, input as CallInput<CallName>);
  const entries = await desk.store.log({ limit: desk.store.state.seq - before });
  return { desk, set: entries.flatMap(setBy).filter(scenario.sets ?? (() => true)) };
}

const scenarios = calls.flatMap((call) =>
  (actions[call] as Scenario<ActionCall>[]).map((scenario) => ({ call, scenario, name: `${call}, ${scenario.what}` })),
);

describe('every call of the contract', () => {
  it('is an action that has to stay, or is known to set nothing', () => {
    const listed = [...calls, ...Object.keys(otherCalls)].sort();
    expect(listed).toEqual(Object.keys(contract).sort());
  });

  it.each(calls)('%s is tried in at least one way', (call) => {
    expect(actions[call].length).toBeGreaterThan(0);
  });
});

describe('what a person or an action set', () => {
  it.each(scenarios)('stays when a newer reader reads: $name', async ({ call, scenario }) => {
    const { desk, set } = await perform(call, scenario);
    const { ledger } = desk.store;
    expect(set).not.toEqual([]);
    const before = doubledRecords(ledger);
    const lost: string[] = [];
    for (const [reading, change] of Object.entries(newerReadings)) {
      const after = await readAnew(desk, ledger, change);
      const told = [
        ...lostValues(after.ledger, set),
        ...doubledRecords(after.ledger).filter((one) => !before.includes(one)),
      ];
      if (after.isRestless) told.push('a second reading of the same changed something');
      lost.push(...told.map((one) => `${reading}: ${one}`));
      const back = await readAnew(desk, after.ledger, (read) => read);
      lost.push(...lostValues(back.ledger, set).map((one) => `${reading}, and back: ${one}`));
    }
    await desk.close();
    expect(lost).toEqual([]);
  });

  it.each(scenarios)(
    'stays through every call on the library, and each can be undone: $name',
    async ({ call, scenario }) => {
      const { desk, set } = await perform(call, scenario);
      const standing: Ledger = desk.store.ledger;
      const before = doubledRecords(standing);
      const lost: string[] = [];
      for (const [what, steps] of Object.entries(coreDisturbances)) {
        const from = desk.store.state.seq;
        for (const step of steps) {
          await step(desk);
          const told = [
            ...lostValues(desk.store.ledger, set),
            ...doubledRecords(desk.store.ledger).filter((one) => !before.includes(one)),
          ];
          lost.push(...told.map((one) => `${what}: ${one}`));
        }
        for (let entries = desk.store.state.seq - from; entries > 0; entries -= 1)
          await desk.ask('log.undo', undefined);
        if (JSON.stringify(desk.store.ledger) !== JSON.stringify(standing)) {
          const isSame = await import('node:util').then(({ isDeepStrictEqual }) =>
            isDeepStrictEqual(desk.store.ledger, standing),
          );
          if (!isSame) lost.push(`${what}: undo did not bring everything back`);
        }
      }
      await desk.close();
      expect(lost).toEqual([]);
    },
  );
});
