import { titleKey } from '#core/language/title-key.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import type { MotionPapers } from './motion-paper-role.ts';

type Filed = { entry: MotionPapers[number]; paper: DocumentRecord | undefined };

/** The same paper in another source: of one kind, title, day and meeting. */
function isPrinting({ paper: a }: Filed, { paper: b }: Filed): boolean {
  if (!a || !b || a.source === b.source || a.kind !== b.kind || a.date === null || a.date !== b.date) return false;
  const isTitled = titleKey(a.title) === titleKey(b.title);
  return isTitled && (a.meeting === b.meeting || compareSessions(a.meeting, b.meeting) !== 'other');
}

/** Papers of a file with those marked that print once more what another one of the file prints: the first of them is the one that was imported first. */
export function withPrintings(papers: MotionPapers, draft: LedgerDraft): MotionPapers {
  const filed = papers.map((entry): Filed => ({ entry, paper: draft.get('documents', entry.document) ?? undefined }));
  const importedAt = ({ paper }: Filed) => draft.get('sources', paper?.source ?? '')?.importedAt ?? '';
  const firsts: Filed[] = [];
  const printingOf = new Map<Filed, string>();
  for (const one of filed.toSorted((a, b) => importedAt(a).localeCompare(importedAt(b)))) {
    const first = firsts.find(({ entry, paper }) => entry.role === one.entry.role && isPrinting({ entry, paper }, one));
    if (first) printingOf.set(one, first.entry.document);
    else firsts.push(one);
  }
  return filed.map((one) => {
    const first = printingOf.get(one);
    return first === undefined ? one.entry : { ...one.entry, printingOf: first };
  });
}
