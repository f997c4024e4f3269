import { z } from 'zod';
import type { ShippedPackage } from '#shared/contract/workspace-calls.ts';
import type { Assets } from '../context-parts.ts';
import { CoreError } from '../core-error.ts';

const packages = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }));

/**
 * The software of others that the program contains, as the build wrote it down (`scripts/supply`). Errors: `licences-missing` in a
 * program that was not built.
 */
export async function shippedPackages({ asset }: Assets): Promise<ShippedPackage[]> {
  const text = await asset('supply/licences.json').catch((error: unknown) => {
    throw new CoreError('licences-missing', {}, { cause: error });
  });
  return packages.parse(JSON.parse(text));
}
