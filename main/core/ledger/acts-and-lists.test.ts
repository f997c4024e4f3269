import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallInput, CallName } from '#shared/contract/contract.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { openTestDesk, type TestDesk } from '../../testing/test-desk.ts';
import type { Scenario } from './testing/staying/action.ts';
import { motionActions } from './testing/staying/motion-actions.ts';
import { offerActions } from './testing/staying/offer-actions.ts';
import { opinionActions } from './testing/staying/opinion-actions.ts';
import { placeActions } from './testing/staying/place-actions.ts';
import { pointActions } from './testing/staying/point-actions.ts';
import { bytesOf, stayingFiles } from './testing/staying/staying-papers.ts';
import { changeLines, differentLines, listedNow } from './testing/told-lines.ts';

const actions = { ...opinionActions, ...pointActions, ...motionActions, ...placeActions, ...offerActions };
const newFolder = temporaryFolders('after-all');
let desk: TestDesk;
/** What the lists say before any act: asked once for all acts that nothing has to stand before. */
let untouched: Awaited<ReturnType<typeof listedNow>>;

beforeAll(async () => {
  desk = await openTestDesk(newFolder());
  for (const file of stayingFiles) await desk.ask('sources.import', { name: file.name, bytes: bytesOf(file) });
  untouched = await listedNow(ask);
}, 60_000);
afterAll(() => desk.close());

const ask = <N extends CallName>(name: N, input: CallInput<N>) => desk.ask(name, input);

async function linesOf(call: CallName, scenario: Scenario<CallName>): Promise<string[]> {
  const from = desk.store.state.seq;
  try {
    for (const step of scenario.before ?? []) await step(desk);
    const before = scenario.before ? await listedNow(ask) : untouched;
    const seq = desk.store.state.seq;
    const input = await scenario.input(desk.store.ledger, desk);
    await desk.ask(call, input);
    const entries = await desk.store.log({ limit: desk.store.state.seq - seq });
    const lists = differentLines(before, await listedNow(ask));
    return [...entries.flatMap(changeLines), '', ...lists];
  } finally {
    for (let left = desk.store.state.seq - from; left > 0; left -= 1) await desk.ask('log.undo', undefined);
  }
}

describe('what an act changes, in the records and on every list', () => {
  it.each(Object.entries(actions))('is as it was: %s', async (call, scenarios) => {
    const lines: string[] = [];
    for (const scenario of scenarios as Scenario<CallName>[])
      lines.push(`## ${scenario.what}`, ...(await linesOf(call as CallName, scenario)), '');
    await expect(lines.join('\n')).toMatchFileSnapshot(
      path.join(import.meta.dirname, 'testing/frozen', `${call}.acts`),
    );
  });
});
