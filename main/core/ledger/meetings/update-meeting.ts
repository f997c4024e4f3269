import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { meetingRoot } from '#shared/domain/meeting-root.ts';
import type { MeetingRecord } from '#shared/domain/office-records.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { refuseCircle } from '../refuse-merger.ts';
import { meetingNamed } from './find-meeting.ts';
import { joinMeetingNames } from './join-meeting-names.ts';
import { printedMeeting } from './meeting-of-name.ts';

function withMerger(known: MeetingRecord, mergedInto: string | null | undefined): MeetingRecord {
  const { mergedInto: before, ...alone } = known;
  const into = mergedInto === undefined ? before : mergedInto;
  return into ? { ...alone, mergedInto: into } : alone;
}

/**
 * The meeting under which `meeting` is to be kept. A name that leads to it only because it is the shorter one is taken out of it first.
 * Errors: `merge-impossible` for a merger into itself or in a circle.
 */
function mergerTarget(draft: LedgerDraft, meeting: MeetingRecord, target: MeetingRecord): MeetingRecord {
  const root = meetingRoot(draft.records('meetings'), target.id) ?? target;
  if (root.id !== meeting.id) return root;
  if (target.id === meeting.id || target.mergedInto !== meeting.id || target.entered.includes('mergedInto')) {
    refuseCircle(meeting, target, root.id);
  }
  const { mergedInto: _, ...alone } = target;
  const freed = { ...alone, entered: withEntered(target.entered, 'mergedInto') };
  draft.put('meetings', freed);
  return freed;
}

/**
 * Sets name, days and merger of a meeting; a person's word is never changed by a reading. Errors: `not-found`; `merge-impossible` for a
 * merger in a circle; `bad-input` for a last day before the first.
 */
export function updateMeeting(ledger: Ledger, input: ParsedInput<'meetings.update'>): Change {
  const known = recordOf(ledger, 'meetings', input.id);
  const { title, firstDay, lastDay, mergedInto } = input;
  const draft = draftOf(ledger);
  const into = mergedInto ? mergerTarget(draft, known, recordOf(ledger, 'meetings', mergedInto)).id : mergedInto;
  const [first, last] = [
    firstDay === undefined ? known.firstDay : firstDay,
    lastDay === undefined ? known.lastDay : lastDay,
  ];
  if (first && last && last < first) throw new CoreError('bad-input', { field: 'lastDay', reason: last });
  const fields = Object.entries({ title, firstDay, lastDay, mergedInto }).filter(([, value]) => value !== undefined);
  const printed = title === undefined ? {} : { printed: printedMeeting(known) };
  draft.put('meetings', {
    ...withMerger(known, into),
    ...printed,
    title: title ?? known.title,
    firstDay: first,
    lastDay: last,
    entered: withEntered(known.entered, ...fields.map(([field]) => field)),
  });
  joinMeetingNames(draft, draftPlaces(draft));
  return draft.change('meeting-updated', title ?? known.title);
}

/** Lays one meeting under another; its days count where the other has none. Errors: `not-found`, `merge-impossible`. */
export function mergeMeetings(
  ledger: Ledger,
  input: ParsedInput<'meetings.merge'>,
): { change: Change; meeting: string } {
  const meeting = meetingNamed(ledger, input.id);
  const draft = draftOf(ledger);
  const into = mergerTarget(draft, meeting, meetingNamed(ledger, input.into));
  const entered = withEntered(meeting.entered, 'mergedInto');
  draft.put('meetings', { ...meeting, mergedInto: into.id, entered });
  joinMeetingNames(draft, draftPlaces(draft));
  return { change: draft.change('meetings-merged', into.title), meeting: into.id };
}
