import type { ReadDocument, Reading } from '#shared/domain/reading.ts';
import type { DocumentRecord, SourceRecord } from '#shared/domain/source-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { stableId } from '../stable-id.ts';
import { settle } from './settle.ts';

/** Library id of a paper of a source. */
export function documentId(source: string, local: string): string {
  return `${source}-${local}`;
}

function meetingKind(title: string) {
  if (/主任会议/.test(title)) return 'directors' as const;
  return /常务委员会|常委会/.test(title) ? ('standing-committee' as const) : ('congress' as const);
}

function proposeMeeting(draft: LedgerDraft, document: ReadDocument): void {
  const title = document.meeting?.replace(/\s/g, '');
  if (!title) return;
  const id = stableId('e', title);
  if (draft.get('meetings', id)) return;
  draft.put('meetings', { id, title, kind: meetingKind(title), firstDay: null, lastDay: null, entered: [] });
}

/** What a reply letter answers; the suggestion itself is found by `joinReplies`, whichever comes first. */
function replyOf(draft: LedgerDraft, reading: Reading, document: ReadDocument): Pick<DocumentRecord, 'reply'> {
  if (document.kind !== 'suggestion-reply') return {};
  const read = reading.suggestions.find((one) => one.document === document.id);
  if (!read) return {};
  const { number, title, proposers, answerClass, session = null, channel = null } = read;
  const answeredOn = read.answeredOn ?? document.date;
  const organs = nameOrgans(draft, read.lead);
  return { reply: { number, session, channel, title, proposers, organs, answeredOn, answerClass } };
}

/** Enters the papers of a source and the meetings they name. */
export function proposeDocuments(draft: LedgerDraft, source: SourceRecord, reading: Reading): void {
  for (const read of reading.documents) {
    const record: DocumentRecord = {
      ...read,
      id: documentId(source.id, read.id),
      source: source.id,
      parent: read.parent === null ? null : documentId(source.id, read.parent),
      ...replyOf(draft, reading, read),
      entered: [],
    };
    settle(draft, 'documents', record, [
      'title',
      'kind',
      'firstLine',
      'lastLine',
      'parent',
      'author',
      'office',
      'date',
      'meeting',
      'page',
      'confidence',
      'because',
      'reply',
    ]);
    proposeMeeting(draft, read);
  }
}
