import { describe, expect, it } from 'vitest';
import { answerCall } from './bridge.ts';

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
