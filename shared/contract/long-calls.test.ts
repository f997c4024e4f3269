import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CallName, contract } from './contract.ts';
import { isLongCall } from './long-calls.ts';

function fieldsOf(name: CallName): string[] {
  const input = contract[name].input;
  return input instanceof z.ZodObject ? Object.keys(input.shape) : [];
}

describe('a long call', () => {
  it('is every one that can be cancelled or brings a file', () => {
    const carrying = (Object.keys(contract) as CallName[]).filter((name) =>
      fieldsOf(name).some((field) => field === 'bytes' || field === 'job'),
    );
    expect(carrying).toContain('sources.import');
    for (const name of carrying) expect([name, isLongCall(name)]).toEqual([name, name !== 'jobs.cancel']);
  });

  it('is none that a screen opens with', () => {
    for (const name of ['workspace.info', 'desk.get', 'opinions.get', 'jobs.cancel'])
      expect(isLongCall(name)).toBe(false);
  });
});
