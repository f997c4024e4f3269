import type { Change, Collection, Ledger } from '#shared/domain/ledger.ts';
import { meetingRoot } from '#shared/domain/meeting-root.ts';
import { votesOf } from '#shared/domain/votes-of-round.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf } from '../ledger-draft.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { placeOfDocument, placeOfRecord } from '../places/paper-place.ts';
import { toldUsage } from '../told-usage.ts';
import { meetingFinder, meetingNamed } from './find-meeting.ts';
import { joinMeetingNames } from './join-meeting-names.ts';

/** How many records of each collection name one of these meetings. */
function usageOf(
  ledger: Ledger,
  isIt: (name: string | null, paper: string | null) => boolean,
): Map<Collection, number> {
  const draft = draftOf(ledger);
  const papers = Object.values(ledger.documents).filter((one) => isIt(one.meeting, placeOfDocument(one)));
  const opinions = Object.values(ledger.opinions).filter((one) => {
    const paper = ledger.documents[one.document];
    const names = [one.meeting, ...[...one.rounds, one].flatMap(votesOf).map((vote) => vote.meeting)];
    return names.some((name) => isIt(name, paper ? placeOfDocument(paper) : null));
  });
  const isOfSession = (one: Parameters<typeof placeOfRecord>[1]) => isIt(one.session, placeOfRecord(draft, one));
  const motions = Object.values(ledger.motions).filter(isOfSession);
  const suggestions = Object.values(ledger.suggestions).filter(isOfSession);
  const briefs = Object.values(ledger.briefs).filter((one) => one.scope.meeting && isIt(one.scope.meeting, null));
  const all: [Collection, number][] = [
    ['documents', papers.length],
    ['opinions', opinions.length],
    ['motions', motions.length],
    ['suggestions', suggestions.length],
    ['briefs', briefs.length],
  ];
  return new Map(all.filter(([, count]) => count > 0));
}

/** Takes out a meeting that nothing names, with its other names. Errors: `not-found`; `record-in-use` with where it is named. */
export function removeMeeting(ledger: Ledger, nameOrId: string): { change: Change; id: string; title: string } {
  const { id, title } = meetingNamed(ledger, nameOrId);
  const find = meetingFinder(ledger);
  const names = Object.values(ledger.meetings).filter(
    (one) => one.id === id || meetingRoot(ledger.meetings, one.id)?.id === id,
  );
  const ids = new Set(names.map((one) => one.id));
  const usage = usageOf(ledger, (name, paper) => ids.has(name ?? '') || ids.has(find(name, paper)?.id ?? ''));
  if (usage.size > 0) throw new CoreError('record-in-use', { title, where: toldUsage(usage) });
  const draft = draftOf(ledger);
  for (const one of ids) draft.remove('meetings', one);
  joinMeetingNames(draft, draftPlaces(draft));
  return { change: draft.change('meeting-removed', title), id, title };
}
