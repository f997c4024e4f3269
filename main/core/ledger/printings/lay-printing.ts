import type { Citation } from '#shared/domain/citation.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { AddedPoint, PrintedPassage } from '#shared/domain/offer.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { plainWords } from '../identity/compare-words.ts';
import { isSameView } from '../offers/same-view.ts';
import { joinedWords } from '../points/merge-points.ts';
import { layPoints, ownWords } from '../propose/lay-points.ts';
import { limitOfPoint } from '../propose/stated-limits.ts';
import { wasRead } from '../propose/sweep-vanished.ts';
import { cutAlike } from './cut-alike.ts';

/** The words that a printing has for a point, with its heading there and the day by which they want the work done. */
type Printed = { title: string; citation: Citation; limit: DueDate | null } & Partial<PrintedOrgans>;

/** The organs (ids) that words name; absent where a person cut or joined them, and nobody can tell whose they are. */
export type PrintedOrgans = Pick<PointRecord, 'lead' | 'support'>;

/**
 * What a printing says otherwise than the opinion that is followed. `limits`: by point, null where it names no day any more; `organs`: by point,
 * as far as it names other ones.
 */
export type SaidOtherwise = {
  passages: Map<string, PrintedPassage>;
  limits: Map<string, DueDate | null>;
  organs: Map<string, Partial<PrintedOrgans>>;
  added: AddedPoint[];
};

function saysOtherwise(point: PointRecord, citation: Citation): boolean {
  const words = plainWords(citation.quote);
  const read = point.read?.citation as Citation | null | undefined;
  return words !== plainWords(ownWords(point).quote) && words !== plainWords(read?.quote ?? '');
}

/** What the printing has for each part of what a person split, where it can be told. */
function wordsOfParts(
  { title, citation }: Printed,
  parts: readonly PointRecord[],
  date: string | null,
): Map<string, Printed> | null {
  const cut = cutAlike(
    citation,
    parts.map((part) => part.citation),
  );
  if (!cut) return null;
  const printed = cut.map((words) => ({ citation: words, limit: limitOfPoint(words, date) }));
  return new Map(
    parts.map((part, at) => [part.id, { title: at === 0 ? title : part.title, ...(printed[at] ?? printed[0]) }]),
  ) as Map<string, Printed>;
}

/** New words of a point into which a person merged others: each passage in its new words, where one has any. */
function rewordedMerger(point: PointRecord, words: ReadonlyMap<string, Printed>): Printed | null {
  const merged = point.merged ?? [];
  const changed = merged.flatMap(({ id, citation }) => {
    const printed = words.get(id);
    return printed && plainWords(printed.citation.quote) !== plainWords(citation.quote) ? [printed] : [];
  });
  if (changed.length === 0) return null;
  const parts = merged.map((part) => words.get(part.id)?.citation ?? part.citation);
  const [first = point.citation] = parts;
  const limits = changed.flatMap(({ limit }) => limit ?? []).sort((a, b) => (a.date < b.date ? 1 : -1));
  return { title: point.title, citation: joinedWords(first, parts), limit: limits[0] ?? point.limit };
}

function newWords(point: PointRecord, words: ReadonlyMap<string, Printed>, whole: Printed | undefined): Printed | null {
  if (whole) return plainWords(whole.citation.quote) === plainWords(point.citation.quote) ? null : whole;
  if (point.merged) return rewordedMerger(point, words);
  const printed = words.get(point.id);
  return printed && saysOtherwise(point, printed.citation) ? printed : null;
}

function passageOf(point: PointRecord, { title, citation }: Printed, words: ReadonlyMap<string, Printed>) {
  const merged = point.merged?.map((part) => ({ ...part, citation: words.get(part.id)?.citation ?? part.citation }));
  return { type: 'reworded' as const, title, citation, ...(merged ? { merged } : {}) };
}

/** The day that the words name is another than what stands and than what the opinion's own paper names. */
function isOtherLimit(point: PointRecord, limit: DueDate | null): boolean {
  const read = point.read?.limit as DueDate | null | undefined;
  const known = [point.limit?.date, ...(read === undefined ? [] : [read?.date])];
  return !known.some((day) => (day ?? null) === (limit?.date ?? null));
}

/** The organs that the words name otherwise than what stands and than what the opinion's own paper names. */
function otherOrgans(point: PointRecord, printed: Partial<PrintedOrgans>): Partial<PrintedOrgans> {
  const read: Partial<PrintedOrgans> = point.read ?? {};
  const isOther = (field: 'lead' | 'support') =>
    (printed[field]?.length ?? 0) > 0 &&
    ![point[field], ...(field in read ? [read[field]] : [])].some((known) => isSameView(known, printed[field]));
  const { lead, support } = printed;
  return {
    ...(lead !== undefined && isOther('lead') && { lead }),
    ...(support !== undefined && isOther('support') && { support }),
  };
}

/**
 * What a table of tasks says of the points that stand, by pairs of a point and its task: days and organs as far as they differ. It names each
 * point by its heading, so that it says nothing of words, nor of points that it leaves out.
 */
export function layTasks(pairs: readonly (readonly [PointRecord, PointRecord])[]): SaidOtherwise {
  const said: SaidOtherwise = { passages: new Map(), limits: new Map(), organs: new Map(), added: [] };
  for (const [point, task] of pairs) {
    if (task.limit !== null && isOtherLimit(point, task.limit)) said.limits.set(point.id, task.limit);
    const organs = otherOrgans(point, task);
    if (Object.keys(organs).length > 0) said.organs.set(point.id, organs);
  }
  return said;
}

/** True where the words differ from those of the opinion's own paper, whether or not somebody took them over since. */
function isReworded({ citation, read }: PointRecord, printed: Printed): boolean {
  const own = (read?.citation as Citation | null | undefined) ?? citation;
  return plainWords(own.quote) !== plainWords(printed.citation.quote);
}

/** What a printing has for the points that stand: by point, and for mergers that it prints as one. */
type Laid = { words: Map<string, Printed>; wholes: Map<string, Printed>; passages: Map<string, PrintedPassage> };

/** Words that a person cut: to each part its own, or the offer to join the parts where nobody can tell which are whose. */
function layCut(laid: Laid, point: PointRecord, parts: readonly PointRecord[], date: string | null): void {
  const [first, ...others] = parts;
  if (!first) return;
  if (first.merged && others.length === 0) {
    laid.wholes.set(first.id, point);
    return;
  }
  const told = wordsOfParts(point, parts, date);
  for (const [part, its] of told ?? []) laid.words.set(part, its);
  const { title, citation } = point;
  if (!told) laid.passages.set(first.id, { type: 'joined', with: others.map((one) => one.id), title, citation });
}

/** Notes what is said of one point that is followed and of which nothing else is offered. */
function layPoint(said: SaidOtherwise, point: PointRecord, { words, wholes }: Laid, isFound: boolean): void {
  if (!isFound && wasRead(point)) said.passages.set(point.id, { type: 'gone' });
  const reworded = newWords(point, words, wholes.get(point.id));
  if (reworded) said.passages.set(point.id, passageOf(point, reworded, words));
  // What follows from words that were taken over is still offered, until somebody answers that too.
  const printed = reworded ?? words.get(point.id);
  if (!printed || (!reworded && (point.merged || !isReworded(point, printed)))) return;
  if (isOtherLimit(point, printed.limit)) said.limits.set(point.id, printed.limit);
  const organs = otherOrgans(point, printed);
  if (Object.keys(organs).length > 0) said.organs.set(point.id, organs);
}

/**
 * Lays a later printing of an opinion to the points that stand (`standing`, withdrawn ones too), by their words: whatever persons merged,
 * split or withdrew stays so, and what the printing says otherwise of a point that is followed is told. A reprint of the same words says
 * nothing. `date`: the printing's ISO day, for days printed without a year.
 */
export function layPrinting(
  standing: readonly PointRecord[],
  printed: readonly PointRecord[],
  date: string | null,
): SaidOtherwise {
  const read = printed.map(({ title, citation }) => ({ title, citation }));
  const { ids, claimed, kept, cut } = layPoints(read, standing, () => true);
  const byId = new Map(standing.map((point) => [point.id, point]));
  const passages = new Map<string, PrintedPassage>();
  for (const [id, offer] of kept) if (offer !== null) passages.set(id, offer);
  const laid: Laid = { words: new Map(), wholes: new Map(), passages };
  printed.forEach((point, place) => {
    const id = ids[place];
    if (id) laid.words.set(id, point);
    const parts = (cut.get(place) ?? []).flatMap((part) => byId.get(part) ?? []);
    layCut(laid, point, parts, date);
  });
  const added = printed
    .filter((_, place) => ids[place] === null && !claimed.has(place))
    .map(({ id, title, citation, limit }) => ({ point: id, title, citation, limit }));
  const said: SaidOtherwise = { passages, limits: new Map(), organs: new Map(), added };
  for (const point of standing.filter((one) => one.state !== 'withdrawn' && !passages.has(one.id))) {
    const isFound = laid.words.has(point.id) || kept.has(point.id) || point.merged !== undefined;
    layPoint(said, point, laid, isFound);
  }
  return said;
}
