import { existsSync } from 'node:fs';
import { uptime } from 'node:os';
import { describe, expect, it } from 'vitest';
import { bootIdentity, isOtherBoot } from './boot-identity.ts';
import { diskFiles, type FilePort } from './file-port.ts';

const now = new Date('2026-11-21T09:00:00.000Z');

describe('bootIdentity', () => {
  it.runIf(existsSync('/proc/sys/kernel/random/boot_id'))('is the number that the kernel gave this start', async () => {
    expect(await bootIdentity(diskFiles, now)).toBe(await bootIdentity(diskFiles, new Date()));
  });

  it('is the instant of the start where the system has no such number', async () => {
    const noProc = { ...diskFiles, readFile: () => Promise.reject(new Error('ENOENT')) } as unknown as FilePort;
    const boot = await bootIdentity(noProc, now);
    const start = Date.parse(boot.replace('started ', ''));
    expect(Math.abs(now.getTime() - uptime() * 1000 - start)).toBeLessThan(60_000);
  });
});

describe('isOtherBoot', () => {
  it.each([
    ['8f2c', '8f2c', false],
    ['8f2c', '11ab', true],
    ['started 2026-11-21T00:00:00.000Z', 'started 2026-11-21T00:03:00.000Z', false],
    ['started 2026-11-20T00:00:00.000Z', 'started 2026-11-21T00:00:00.000Z', true],
    ['8f2c', 'started 2026-11-21T00:00:00.000Z', false],
    ['started nonsense', 'started 2026-11-21T00:00:00.000Z', false],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect(isOtherBoot(one, other)).toBe(expected);
  });
});
