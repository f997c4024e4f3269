import { randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that cannot be guessed, as letters that an address may hold. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** Compares two secrets without telling by the time it takes how much of them agrees. */
export function isSameSecret(given: string, known: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(known);
  return a.length === b.length && timingSafeEqual(a, b);
}
