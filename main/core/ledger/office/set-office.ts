import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { joinAll } from '../joins/join-all.ts';
import { joinMotions } from '../joins/join-motions.ts';
import { readingDraft } from '../ledger-draft.ts';
import { decidedIds } from '../propose/is-touched.ts';

/**
 * The office's settings as a change. A new name of the committee may say that the workspace is of another place: then the bare names
 * of organs, meetings and deputies are given out anew.
 */
export function setOffice(ledger: Ledger, office: OfficeRecord): Change {
  const draft = readingDraft(ledger);
  draft.put('office', office);
  if (ledger.office.office?.committee !== office.committee) {
    joinMotions(draft, null, [], decidedIds(draft));
    joinAll(draft);
  }
  return draft.change('office-updated', office.title);
}
