import type { Ledger } from '#shared/domain/ledger.ts';
import { isUnseenScan, type UnseenPaper, unseenPapers } from '#shared/domain/unseen-scan.ts';
import { paragraph } from '../outline/blocks.ts';
import type { Brief } from '../outline/brief.ts';
import { bookTitle } from '../words/book-title.ts';

type Cited = { citation?: { document: string; firstLine: number; lastLine: number } | null; document?: string | null };

function recordsOf(ledger: Ledger, name: string): Cited[] {
  const [collection = '', id = ''] = name.split('/');
  const records = (ledger as unknown as Record<string, Record<string, Cited> | undefined>)[collection] ?? {};
  if (id === '*') return Object.values(records);
  const record = records[id];
  return record ? [record] : [];
}

/** The paper on which a record rests with figures that were recognised and that nobody saw; null where it rests on none. */
function paperOf(ledger: Ledger, { citation, document }: Cited): string | null {
  if (citation) return isUnseenScan(ledger, citation) ? citation.document : null;
  return document ?? null;
}

/** The recognised papers that a brief stands on, with how many of their lines nobody laid beside the picture. */
export function scannedPapers(ledger: Ledger, { records }: Brief): UnseenPaper[] {
  const papers = records.flatMap((name) => recordsOf(ledger, name)).map((record) => paperOf(ledger, record));
  return unseenPapers(
    ledger,
    papers.filter((id) => id !== null),
  );
}

/** The brief with a note on what in it was only recognised, so that it does not stand there as a fact; the same brief where nothing was. */
export function withScanNote(brief: Brief, papers: readonly UnseenPaper[]): Brief {
  if (papers.length === 0) return brief;
  const titles = papers.map(({ title }) => bookTitle(title)).join('、');
  const text = `注：本件引用的${titles}为扫描件，其中数字、日期由文字识别所得，尚未对照原件，以原件为准。`;
  return { ...brief, blocks: [...brief.blocks, paragraph(text, '附注')], scanned: [...papers] };
}
