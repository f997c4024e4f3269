import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startBrowserHost } from '../../http/start-browser-host.ts';
import { diceOf } from '../dice.ts';
import { enterHost } from '../enter-host.ts';
import { createTestCore } from '../test-core.ts';
import { attackHost, type Result } from './attack-host.ts';

/** A word that stands in the workspace which is attacked. */
const secret = '云泽市人大常委会督办室';

/**
 * Starts a host in a folder, attacks it by a seed with so many wrong codes, and ends it. The last result is a control: somebody who enters
 * properly is not refused, so that the others do not only show a host that answers nobody.
 */
export async function runAttack(
  folder: string,
  seed: number,
  guesses: number,
): Promise<{ results: Result[]; serves: boolean }> {
  const rendererDir = path.join(folder, 'page');
  mkdirSync(rendererDir);
  writeFileSync(path.join(rendererDir, 'index.html'), '<!doctype html><title>督办台</title>');
  const core = createTestCore(path.join(folder, 'workspace'));
  await core.dispatch('workspace.office', { title: secret });
  const clock = { now: 0 };
  const host = await startBrowserHost({ core, rendererDir, now: () => clock.now });
  const pass = (ms: number) => {
    clock.now += ms;
  };
  try {
    const results = await attackHost({ host, pass, secret }, diceOf(seed), guesses);
    return { results, serves: await servesOwner(host.newAddress(), pass) };
  } finally {
    await host.close();
    await core.close();
  }
}

async function servesOwner(address: string, pass: (ms: number) => void): Promise<boolean> {
  pass(30_000);
  const { origin, headers } = await enterHost(address);
  const answer = await fetch(`${origin}/api/workspace.info`, { method: 'POST', headers, body: '{}' });
  return answer.ok && (await answer.text()).includes(secret);
}
