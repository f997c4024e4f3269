import { describe, expect, it } from 'vitest';
import { callConfirmed } from './call-confirmed.ts';
import { CallError } from './call-error.ts';

const question = (doubts: string) => new CallError('confirm-needed', { doubts });

/** A core that asks about the doubts one after another, and takes the call once all are confirmed. */
function coreThatAsks(...doubts: string[]) {
  const sent: string[][] = [];
  const call = async (confirmed: string[]) => {
    sent.push(confirmed);
    const open = doubts.find((doubt) => !confirmed.includes(doubt));
    if (open) throw question(open);
    return 'stored';
  };
  return { sent, call };
}

describe('a call that the core asks about', () => {
  it('is sent as it is where nothing is asked', async () => {
    const { sent, call } = coreThatAsks();
    await expect(callConfirmed(call, async () => false)).resolves.toBe('stored');
    expect(sent).toEqual([[]]);
  });

  it('is sent again with everything confirmed so far', async () => {
    const { sent, call } = coreThatAsks('years-ago', 'before-meeting');
    await expect(callConfirmed(call, async () => true)).resolves.toBe('stored');
    expect(sent).toEqual([[], ['years-ago'], ['years-ago', 'before-meeting']]);
  });

  it('stays refused when the person goes back, after however many questions', async () => {
    const { sent, call } = coreThatAsks('years-ago', 'before-meeting');
    const answers = [true, false];
    await expect(callConfirmed(call, async () => answers.shift() ?? false)).rejects.toMatchObject({
      details: { doubts: 'before-meeting' },
    });
    expect(sent).toEqual([[], ['years-ago']]);
  });

  it('asks about nothing twice: a core that will not take the answer is told as a refusal', async () => {
    let asked = 0;
    const stubborn = async () => {
      throw question('years-ago');
    };
    const ask = async () => {
      asked += 1;
      return true;
    };
    await expect(callConfirmed(stubborn, ask)).rejects.toMatchObject({ code: 'confirm-needed' });
    expect(asked).toBe(1);
  });

  it('does not ask about what cannot be, nor about what went wrong', async () => {
    const ask = async () => {
      throw new Error('nothing was to be asked');
    };
    for (const error of [new CallError('implausible', { doubts: 'no-ballots' }), new TypeError('lost')]) {
      await expect(callConfirmed(async () => Promise.reject(error), ask)).rejects.toBe(error);
    }
    await expect(callConfirmed(async () => Promise.reject(question('')), ask)).rejects.toMatchObject({
      code: 'confirm-needed',
    });
  });
});
