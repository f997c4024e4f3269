import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { kindsThat } from '#shared/domain/document-kind.ts';
import type { DocumentRecord, SourceRecord } from '#shared/domain/source-record.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import type { AlarmPaper } from '../../comparison/alarms/alarm-paper.ts';
import { findCommitments } from '../../comparison/commitments/find-commitments.ts';
import { collectDone, findFulfilment } from '../../comparison/commitments/find-fulfilment.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import type { Steps } from '../../steps.ts';
import { isPlanOfMotion } from '../joins/motion-paper-role.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { nameOrgan } from '../organs/name-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { askPromisesKept, forgetAsked } from './ask-promises-kept.ts';
import { commitmentIds, workedPromises } from './commitment-ids.ts';
import { documentId } from './propose-documents.ts';
import { settle } from './settle.ts';

const promising = kindsThat('promises');

/** True for a paper in which an organ promises: by its kind, or as the plan by which the organ that signs it carries a motion out. */
function isPromising(paper: DocumentRecord): boolean {
  return promising.has(paper.kind) || (paper.kind === 'other' && paper.author !== null && isPlanOfMotion(paper.title));
}

function toAlarmPaper(draft: LedgerDraft, source: SourceRecord, paper: Paper): AlarmPaper {
  const id = documentId(source.id, paper.document.id);
  const known = draft.get('documents', id);
  const date = known?.date ?? paper.document.date;
  return { document: id, title: known?.title ?? paper.document.title, date, paragraphs: paper.body };
}

/** Takes away what a passage of this source showed of promises, unless a person set it. */
export function forgetShown(draft: LedgerDraft, source: string): void {
  for (const one of draft.all('commitments')) {
    const isOurs = one.shownBy?.document.startsWith(`${source}-`) && !one.entered.includes('shownBy');
    if (isOurs) draft.put('commitments', { ...one, shownBy: null });
  }
}

/** Lays passages of later papers beside the promises of earlier ones. Only a proposal: the state stays for a person to set. */
function* showFulfilled(draft: LedgerDraft, papers: readonly AlarmPaper[]): Steps<void> {
  const done = yield* collectDone(papers.filter((paper) => paper.date !== null));
  for (const one of draft.all('commitments')) {
    yield;
    const made = draft.get('documents', one.citation.document)?.date ?? null;
    if (one.shownBy !== null || one.entered.includes('shownBy') || made === null) continue;
    const place = placeIn(draft, one.citation.document);
    const isLater = (paper: AlarmPaper) =>
      paper.date !== null && paper.date > made && placesMeet(place, placeIn(draft, paper.document));
    const found = findFulfilment(one, done, isLater);
    if (found) draft.put('commitments', { ...one, shownBy: found.citation });
  }
}

/** `shownBy` is laid beside by later papers. */
const settled = ['title', 'citation', 'organ', 'due', 'dueText', 'figure'] as const;

/**
 * Enters the promises with a date or a number that the papers of a source make, and shows for promises of earlier papers
 * the passage of this source that tells of them as done, in steps. Gives the ids of what the papers hold.
 */
export function* proposeCommitments(
  draft: LedgerDraft,
  source: SourceRecord,
  papers: readonly Paper[],
): Steps<string[]> {
  forgetShown(draft, source.id);
  forgetAsked(draft, source.id);
  const read = papers.map((paper) => toAlarmPaper(draft, source, paper));
  // Once for all papers: what is entered below was not worked on.
  const worked = workedPromises(draft);
  const ids: string[] = [];
  for (const paper of read) {
    yield;
    const document = draft.get('documents', paper.document);
    if (document === null || !isPromising(document)) continue;
    const feedback = draft.get('feedback', paper.document);
    const promises = findCommitments(paper);
    const own = commitmentIds(paper.document, promises, worked.get(paper.document) ?? []);
    for (const [place, { ownWords: _, ...found }] of promises.entries()) {
      const record: CommitmentRecord = {
        ...found,
        id: own[place] ?? paper.document,
        organ:
          (found.organ ? nameOrgan(draft, found.organ, placeIn(draft, paper.document)) : null) ??
          feedback?.organ ??
          // Who signs a reply promises what it says.
          document.reply?.organs[0] ??
          (isPlanOfMotion(document.title) && document.author
            ? nameOrgan(draft, document.author, placeIn(draft, document.id))
            : null),
        point: null,
        feedback: feedback?.id ?? null,
        state: 'proposed',
        shownBy: null,
        note: '',
        entered: [],
      };
      settle(draft, 'commitments', record, settled);
      ids.push(record.id);
    }
  }
  yield;
  yield* showFulfilled(draft, read);
  yield;
  yield* askPromisesKept(draft, read);
  return ids;
}
