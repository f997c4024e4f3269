import type { Ledger } from '#shared/domain/ledger.ts';
import { examineSource } from '../../reading/read-source.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from './invented-reading.ts';

/** The ledger with a further file of this text, under the id of its source; `name` is the file's. */
export async function withText(ledger: Ledger, id: string, text: string, name = `${id}.txt`): Promise<Ledger> {
  const { reading, papers } = await examineSource(new TextEncoder().encode(text), name);
  return applied(ledger, proposeRecords(ledger, inventedSource(id, { name }), reading, papers));
}

/** A ledger into which files of these texts were read, one after the other. */
export async function ledgerOf(...texts: string[]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, text] of texts.entries())
    ledger = await withText(ledger, String(at).repeat(12), text, `文件${at}.txt`);
  return ledger;
}
