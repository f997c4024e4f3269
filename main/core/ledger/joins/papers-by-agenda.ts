import type { DocumentRecord } from '#shared/domain/source-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { motionCore } from '../title-core.ts';

/** What the motions ask that an agenda lists. */
function agendaCores({ agenda = [] }: DocumentRecord): string[] {
  return [...new Set(agenda.flatMap(({ title }) => motionCore(title) ?? []))];
}

/** Papers whose title or agenda names one motion, by what that motion asks. What this program wrote is no paper of a motion's file. */
export function papersByMotion(draft: LedgerDraft): Map<string, DocumentRecord[]> {
  const found = new Map<string, DocumentRecord[]>();
  const add = (core: string, document: DocumentRecord) => {
    const papers = found.get(core);
    if (papers) papers.push(document);
    else found.set(core, [document]);
  };
  for (const document of draft.all('documents')) {
    for (const core of agendaCores(document)) add(core, document);
    const isNamed = document.kind !== 'own-paper' && document.kind !== 'agenda' && document.title.includes('议案');
    const core = isNamed ? motionCore(document.title) : null;
    if (core !== null) add(core, document);
  }
  return found;
}
