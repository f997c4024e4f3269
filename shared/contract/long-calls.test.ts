import { describe, expect, it } from 'vitest';
import { callFields } from './call-fields.ts';
import { type CallName, contract } from './contract.ts';
import { isLongCall } from './long-calls.ts';

describe('a long call', () => {
  it('is every one that can be cancelled or brings a file', () => {
    const carrying = (Object.keys(contract) as CallName[]).filter((name) =>
      Object.keys(callFields(name)).some((field) => field === 'bytes' || field === 'job'),
    );
    expect(carrying).toContain('sources.import');
    for (const name of carrying) expect([name, isLongCall(name)]).toEqual([name, name !== 'jobs.cancel']);
  });

  it('is none that a screen opens with', () => {
    for (const name of ['workspace.info', 'desk.get', 'opinions.get', 'jobs.cancel'])
      expect(isLongCall(name)).toBe(false);
  });
});
