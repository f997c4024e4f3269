import type { ListRecord } from '#shared/domain/list-record.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { jointOrgans, jointPlace } from '#shared/text/joint-place.ts';
import { levelOf, placeOf, rankOf, readPlace, samePlace } from '#shared/text/place-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { behindPlace, party } from './paper-place.rules.ts';

type Printed = Pick<ReadDocument, 'title' | 'meeting' | 'office' | 'author'>;

/** The place with which a title or the heading of a list begins (云泽市2026年代表建议); null where no organ, body or year follows it. */
export function placeOfTitle(title: string): string | null {
  const text = title.replace(/\s/g, '');
  const { end } = readPlace(text);
  return end > 0 && behindPlace.form.test(text.slice(end)) ? text.slice(0, end) : null;
}

function placeAtHead(text: string | null): string | null {
  return text === null ? null : placeOf(party.form.replace(text.replace(/\s/g, '')));
}

/** The smaller of two places with the larger before it; the first where neither can hold the other. */
function together(own: string | null, around: string | null): string | null {
  if (own === null || around === null || samePlace(own, around)) return own ?? around;
  const [small, wide] = [levelOf(own), levelOf(around)];
  if (small === null || wide === null || rankOf(small) === rankOf(wide)) return own;
  if (rankOf(small) < rankOf(wide)) return around;
  return readPlace(own).parts.length > 1 ? own : around + own;
}

/**
 * The place of a paper (云泽市, 云泽市东湖区) as itself says it: in its by-line and title, and in the name of the meeting that it was
 * given to. A district's report to the city's meeting is of that district of the city. A paper that organs of several places sign together is
 * of all of them (云泽市、北川市). Null when it names none.
 */
export function placeOfPaper({ title, meeting, office, author }: Printed): string | null {
  const signed = jointOrgans(author ?? '').flatMap((organ) => placeAtHead(organ) ?? []);
  if (signed.length > 1) return jointPlace(signed);
  return together(placeAtHead(office) ?? placeAtHead(author) ?? placeOfTitle(title), placeAtHead(meeting));
}

/** The place of a paper of the library; one that was entered before papers had places is asked afresh. */
export function placeOfDocument(document: DocumentRecord): string | null {
  if (document.place) return document.place;
  const known = placesRead.get(document);
  const place = known === undefined ? placeOfPaper(document) : known;
  placesRead.set(document, place);
  return place;
}

/** Every import asks each paper for its place; records are replaced, never altered. */
const placesRead = new WeakMap<DocumentRecord, string | null>();

/** The place of a list as its session or the lines above its table print it; null where neither does. */
export function placeOfList({ session, form }: Pick<ListRecord, 'session' | 'form'>): string | null {
  const told = form.above.flatMap((line) => placeOfTitle(line) ?? []);
  return placeOf(session?.replace(/\s/g, '') ?? '') ?? told[0] ?? null;
}

type FromPaper = { citation: { document: string } | null; session: string | null };

/** The place of a motion or a suggestion: of the paper that holds it, else of its session. */
export function placeOfRecord(draft: Pick<LedgerDraft, 'get'>, { citation, session }: FromPaper): string | null {
  return (citation && placeIn(draft, citation.document)) ?? placeOf(session?.replace(/\s/g, '') ?? '');
}

/** The place of the paper with this id; null where there is none or nothing tells. */
export function placeIn(draft: Pick<LedgerDraft, 'get'>, document: string): string | null {
  const paper = draft.get('documents', document);
  return paper && placeOfDocument(paper);
}
