import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '#shared/domain/ledger.ts';

/** The ledger of a workspace that was closed, as its snapshots hold it. */
export async function ledgerOnDisk(folder: string): Promise<Ledger> {
  const files = ['ledger.json', 'workspace.json'].map((name) => readFile(path.join(folder, name), 'utf8'));
  const [ledger, workspace] = (await Promise.all(files)).map((text) => JSON.parse(text).collections);
  return { ...ledger, ...workspace };
}

/** How many records each collection holds, empty ones left out. */
export function countsOf(ledger: Ledger): Record<string, number> {
  const counts = Object.entries(ledger).map(([name, records]) => [name, Object.keys(records).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
