import { kindsThat } from '#shared/domain/document-kind.ts';
import { layMeetings } from '#shared/domain/lay-meetings.ts';
import { mayBeOneMeeting, readMeeting } from '#shared/domain/meeting-identity.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { groupBy } from '../../group-by.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { renewed } from '../offers/renew-record.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { titleCore } from '../title-core.ts';
import { linkedReport } from './deliberated-report.ts';

type Held = Pick<OpinionRecord, 'meeting' | 'date'>;
type Own = Held & { place: string | null };
type Reports = ReadonlyMap<string, DocumentRecord[]>;

const deliberated = kindsThat('deliberated');
/** A shorter subject is that of many papers. */
const shortestCore = 4;
/** An opinion is printed within this time of the meeting. */
const longestWait = 183 * 86_400_000;

/** A report of the same title may be that of another year: what the opinion's own paper prints must agree with it. */
function agrees(report: DocumentRecord, own: Own): boolean {
  const place = placeOfDocument(report);
  if (!placesMeet(place, own.place)) return false;
  if (own.meeting && report.meeting) {
    const printed = { name: report.meeting, paper: place };
    if (!mayBeOneMeeting({ name: own.meeting, paper: own.place }, printed)) return false;
  }
  if (!own.date || !report.date) return true;
  const wait = Date.parse(own.date) - Date.parse(report.date);
  return wait >= 0 && wait <= longestWait;
}

/** What all of the values agree on; null when they differ or there is none. */
function common(values: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(values.filter((value) => value !== null));
  return others.length === 0 ? first : null;
}

/** The fullest name of the one meeting that all the reports were given to; null when they name several, or none. */
function commonMeeting(reports: readonly DocumentRecord[]): string | null {
  const named = reports.flatMap((report) => {
    const name = report.meeting?.replace(/\s/g, '');
    return name ? [{ id: report.id, name, key: readMeeting(name, placeOfDocument(report)) }] : [];
  });
  const laid = layMeetings(named);
  const root = common(named.map((one) => laid.get(one.id) ?? one.id));
  const only = common(named.map((one) => one.name));
  return only ?? named.find((one) => one.id === root)?.name ?? null;
}

function heldAt(draft: LedgerDraft, reports: Reports, opinion: OpinionRecord): Held {
  const paper = draft.get('documents', opinion.document);
  const own = { meeting: paper?.meeting ?? null, date: paper?.date ?? null, place: paper && placeOfDocument(paper) };
  if (own.meeting !== null && own.date !== null) return { meeting: own.meeting, date: own.date };
  const linked = linkedReport({ sources: draft.records('sources'), documents: draft.records('documents') }, opinion);
  const core = titleCore(opinion.subject ?? opinion.title);
  const named = core.length < shortestCore ? [] : (reports.get(core) ?? []);
  const found = (linked ? [linked] : named).filter((report) => agrees(report, own));
  return {
    meeting: own.meeting ?? commonMeeting(found),
    date: own.date ?? common(found.map((report) => report.date)),
  };
}

/**
 * Gives opinions whose paper prints no meeting or no day those of the report that they deliberate on: the one that the
 * reading linked, else the library's reports of that title where they agree. What a person entered stays, and the paper's is offered. Looks at
 * everything each time, so that the order of import does not matter and a report that goes takes its meeting along.
 */
export function joinMeetings(draft: LedgerDraft): void {
  const papers = draft.all('documents').filter((paper) => deliberated.has(paper.kind));
  const reports = groupBy(papers, (paper) => titleCore(paper.title));
  for (const opinion of draft.all('opinions')) {
    const held = heldAt(draft, reports, opinion);
    const isAsked = opinion.entered.includes('meeting') || opinion.entered.includes('date');
    if (!isAsked && held.meeting === opinion.meeting && held.date === opinion.date) continue;
    draft.put('opinions', renewed('opinions', opinion, held));
  }
}
