import { describe, expect, it } from 'vitest';
import { answerCall, concerns } from './bridge.ts';

const core = { dispatch: async (name: string, input: unknown) => ({ ok: true as const, value: { name, input } }) };
const page = { id: 7, frameAddress: 'app://main/#/desk', isMainFrame: true };

describe('answerCall', () => {
  it('passes a call of the main frame of our window on to the core', async () => {
    const reply = await answerCall(core, new Set([7]), page, 'workspace.info', {});
    expect(reply).toEqual({ ok: true, value: { name: 'workspace.info', input: {} } });
  });

  it.each([
    ['a window that is not ours', { ...page, id: 8 }],
    ['a frame inside the page', { ...page, isMainFrame: false }],
    ['another address', { ...page, frameAddress: 'https://main/' }],
    ['an address that only begins like ours', { ...page, frameAddress: 'app://main.example/' }],
  ])('refuses %s', async (_name, sender) => {
    const reply = await answerCall(core, new Set([7]), sender, 'workspace.info', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it('refuses a name that is not a string', async () => {
    expect(await answerCall(core, new Set([7]), page, { toString: () => 'x' }, {})).toMatchObject({ ok: false });
  });
});

describe('a window', () => {
  it('hears of changes, and of the jobs it started itself', async () => {
    const clients: string[] = [];
    const asked = {
      dispatch: async (_name: string, _input: unknown, client: string) => {
        clients.push(client);
        return { ok: true as const, value: null };
      },
    };
    await answerCall(asked, new Set([7, 8]), page, 'sources.importSamples', {});
    const [client = ''] = clients;
    const progress = { type: 'progress', client, job: 'j', stage: 'opening', done: 0, total: 1, label: '' } as const;
    expect([concerns(progress, 7), concerns(progress, 8)]).toEqual([true, false]);
    expect(concerns({ type: 'changed', seq: 1, collections: ['office'] }, 8)).toBe(true);
  });
});
