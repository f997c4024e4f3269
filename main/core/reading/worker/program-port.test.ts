import { describe, expect, it } from 'vitest';
import { programPort } from './program-port.ts';
import type { FromReadingProcess } from './worker-message.ts';

const begun: FromReadingProcess = { kind: 'begun' };

describe('the road to the program', () => {
  it("is Electron's in a utility process, which unwraps what comes and never tells that the program is gone", () => {
    const sent: unknown[] = [];
    const heard: unknown[] = [];
    const listeners = new Map<string, (event: { data: unknown }) => void>();
    const utility = {
      postMessage: (message: unknown) => sent.push(message),
      on: (event: string, take: (event: { data: unknown }) => void) => listeners.set(event, take),
    };
    Object.assign(process, { parentPort: utility });
    try {
      const port = programPort();
      port.send(begun);
      port.onMessage((message) => heard.push(message));
      port.onGone(() => heard.push('gone'));
    } finally {
      Reflect.deleteProperty(process, 'parentPort');
    }
    listeners.get('message')?.({ data: { kind: 'begin' } });
    expect([sent, heard, [...listeners.keys()]]).toEqual([[begun], [{ kind: 'begin' }], ['message']]);
  });
});
