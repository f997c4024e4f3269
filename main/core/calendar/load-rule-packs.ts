import { z } from 'zod';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { RulePack } from '#shared/domain/rule-pack.ts';
import { parseRulePack } from './rule-pack-schema.ts';

/**
 * Every rule pack at hand: those that come with the program (`assets/rules`, in the order of its index), each replaced by
 * the office's own version where the ledger holds one of the same id, then the office's further packs by id.
 */
export async function loadRulePacks(
  ledger: Pick<Ledger, 'rulePacks'>,
  asset: (name: string) => Promise<string>,
): Promise<RulePack[]> {
  const names = z.array(z.string()).parse(JSON.parse(await asset('rules/index.json')));
  const shipped = await Promise.all(names.map(async (name) => parseRulePack(await asset(`rules/${name}`))));
  const ids = new Set(shipped.map((pack) => pack.id));
  const own = Object.values(ledger.rulePacks)
    .filter((pack) => !ids.has(pack.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...shipped.map((pack) => ledger.rulePacks[pack.id] ?? pack), ...own];
}
