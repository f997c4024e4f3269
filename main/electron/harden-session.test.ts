import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { hardenSession, isLocalRequest } from './harden-session.ts';

describe('the session', () => {
  it.each(['app://main/', 'app://main/assets/main.js', 'data:image/png;base64,AA==', 'blob:app://main/1'])(
    'lets %s through',
    (address) => expect(isLocalRequest(address)).toBe(true),
  );

  it.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://example.com/',
    'file:///etc/passwd',
    'ftp://x/',
    'app',
    '',
  ])('cancels %s', (address) => expect(isLocalRequest(address)).toBe(false));

  it('answers every permission with no', () => {
    const answers: unknown[] = [];
    const session = {
      setPermissionRequestHandler: (
        handler: (contents: null, permission: string, answer: (ok: boolean) => void) => void,
      ) => handler(null, 'media', (ok) => answers.push(ok)),
      setPermissionCheckHandler: (handler: () => boolean) => answers.push(handler()),
      webRequest: { onBeforeRequest: () => undefined },
    };
    hardenSession(session as unknown as Session);
    expect(answers).toEqual([false, false]);
  });
});
