import { applyChange } from '#core/ledger/apply-change.ts';
import { chasedByLetter } from '#core/ledger/chases/record-chase.ts';
import { nowOf } from '#core/ledger/now-of.ts';
import type { BriefChases, BriefScope } from '#shared/contract/brief-calls.ts';
import type { IssuedBriefRecord } from '#shared/domain/office-records.ts';
import type { TextPrint } from '#shared/domain/own-paper.ts';
import { chasesOf } from './brief-chases.ts';
import type { IssueContext } from './brief-context.ts';
import type { Brief } from './outline/brief.ts';
import { numberPart } from './words/reference-number.ts';

const manyRecords = 200;

/** Keeps the bytes of a paper and enters it in the history, and the chase that it is beside what it speaks of. A workspace that is only read keeps nothing. */
export async function issueBrief(
  context: IssueContext,
  paper: {
    brief: Brief;
    scope: BriefScope;
    format: 'docx' | 'xlsx';
    bytes: Uint8Array;
    print: TextPrint | null;
    seq: number;
    /** False where a person says that the letter is no chase to be entered. */
    chase: boolean;
  },
): Promise<{ record: IssuedBriefRecord; chased: BriefChases | null }> {
  const { store } = context;
  const { brief, bytes, print } = paper;
  const sha256 = store.state.readOnly ? '' : await store.putBlob('issued', bytes);
  const record: IssuedBriefRecord = {
    id: freshId(Object.keys(store.ledger.briefs)),
    title: brief.title.replaceAll('\n', ''),
    kind: brief.kind,
    scope: paper.scope,
    issuedAt: context.now().toISOString(),
    by: context.who(),
    sha256,
    bytes: bytes.length,
    seq: paper.seq,
    counts: brief.counts,
    records: compactRecords(brief.records),
    ...(print !== null && { textPrint: print }),
  };
  if (store.state.readOnly) return { record, chased: null };
  const operation = { collection: 'briefs' as const, id: record.id, before: null, after: record };
  // A letter goes out; its tables as a workbook do not.
  const chased = paper.format === 'docx' && paper.chase ? chasesOf(brief, context.today()) : null;
  const number = numberOf(brief);
  await applyChange(context, (ledger) => {
    const chases = chased === null ? [] : (brief.chases ?? []);
    const letter = { number, title: record.title, on: chased?.on ?? context.today() };
    const entered = chasedByLetter(ledger, chases, letter, nowOf(context));
    return { what: 'brief-issued', title: record.title, operations: [operation, ...entered] };
  });
  return { record, chased };
}

/** The number of a letter, where the office gave it its running number. */
function numberOf({ reference, freeParts }: Brief): string {
  const isGiven = freeParts.some((part) => part.name === numberPart && part.text !== '');
  return isGiven ? (reference ?? '') : '';
}

/** Next number of the register of issued papers. */
function freshId(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(/^issued-(\d+)$/.exec(id)?.[1] ?? 0));
  return `issued-${Math.max(0, ...numbers) + 1}`;
}

/** `<collection>/*` where a paper takes in very many records of one collection, so that the log stays small. */
function compactRecords(records: readonly string[]): string[] {
  const groups = new Map<string, Set<string>>();
  for (const record of records) {
    const collection = record.slice(0, record.indexOf('/'));
    groups.set(collection, (groups.get(collection) ?? new Set()).add(record));
  }
  return [...groups].flatMap(([collection, ids]) => (ids.size > manyRecords ? [`${collection}/*`] : [...ids].sort()));
}
