import { addresseesOf, reportersOf } from '#shared/domain/addressees.ts';
import type { DueChange } from '#shared/domain/due-date.ts';
import type { ExtensionLetter, OpenExtension, WaitingExtension } from '#shared/domain/extension-letter.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { isNamedIn } from '#shared/domain/limits-apart.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { isOpenOpinion } from '#shared/domain/opinion-stage.ts';
import { pointReporters } from '#shared/domain/point-reporters.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { promiseOfExtension } from '../commitments/promise-of-extension.ts';
import { isAnsweredAtAll, pointAnswer } from '../duties/report-answer.ts';
import { pointsOf } from '../ledger-index.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { extensionPoints } from './extension-points.ts';
import { extensionReason, officeTail } from './open-extensions.rules.ts';
import { opinionsNamed } from './opinions-named.ts';

/** The only open opinion with a day of which the letter speaks; null where none or several fit. */
function opinionOf(ledger: Ledger, letter: DocumentRecord, { citation }: ExtensionLetter): OpinionRecord | null {
  const due = Object.values(ledger.opinions).filter(
    (one) => one.sameAs === null && one.due !== null && isOpenOpinion(one.stage),
  );
  const fitting = opinionsNamed(due, `${letter.title}${citation.quote}`);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The letter that asked for what another one grants: that whose number it names. */
function requestOf(ledger: Ledger, { citation }: ExtensionLetter): DocumentRecord | null {
  const words = citation.quote.replace(/\s/g, '');
  const asking = Object.values(ledger.documents).find(
    ({ extension }) => extension?.is === 'asked' && extension.number !== '' && words.includes(extension.number),
  );
  return asking ?? null;
}

/** The points of which a letter speaks, or the one that it answers. */
function pointsMeant(ledger: Ledger, opinion: OpinionRecord, letter: DocumentRecord, said: ExtensionLetter) {
  const own = extensionPoints(letter.title, said);
  const request = own.length === 0 && said.is === 'granted' ? requestOf(ledger, said) : null;
  const numbers = request?.extension ? extensionPoints(request.title, request.extension) : own;
  return pointsOf(ledger, opinion.id).filter(({ number }) => numbers.includes(number));
}

/** Which of several organs asks for more time, or is granted it, by the signature of the letter that asks; null where nothing says so. */
function organMeant(ledger: Ledger, organs: readonly string[], letter: DocumentRecord, said: ExtensionLetter) {
  const asking = said.is === 'asked' ? letter : requestOf(ledger, said);
  const signed = asking?.author ?? null;
  if (!asking || signed === null) return null;
  // The office of an organ writes for it.
  const names = [signed, officeTail.form.replace(signed)];
  const found = names.map((name) => resolveOrgan(ledger, name, placeOfDocument(asking))?.id ?? '');
  const alike = organs.filter((id) => names.some((name) => isNamedIn(ledger.organs, id, name)));
  return organs.find((id) => found.includes(id)) ?? (alike.length === 1 ? alike[0] : undefined) ?? null;
}

/** True once an extension was registered among the `changes` of a day: to the day of the letter, by its number, or decided after it asked. */
export function isExtensionIn(changes: readonly DueChange[], letter: DocumentRecord, said: ExtensionLetter): boolean {
  return changes.some(
    ({ kind, to, on, letter: number }) =>
      kind === 'extension' &&
      (to === said.to ||
        (number !== '' && number === said.number) ||
        (said.is === 'asked' && on >= (letter.date ?? '9'))),
  );
}

/** The same of the day of the opinion, of any of its organs. */
function isRegistered(ledger: Ledger, opinion: OpinionRecord, letter: DocumentRecord, said: ExtensionLetter): boolean {
  return addresseesOf(ledger.organs, opinion).some(({ due }) => isExtensionIn(due?.changes ?? [], letter, said));
}

/** True once the organs that answer for a point reported on it in the round under way. */
function isReportedOn(ledger: Ledger, opinion: OpinionRecord, point: PointRecord): boolean {
  const { number } = point;
  const reporters = reportersOf(ledger.organs, opinion, opinion.round).flatMap(({ organ }) => organ ?? []);
  const its = pointReporters(ledger.organs, reporters, point);
  const answers = its.map((organ) => pointAnswer(ledger, opinion, opinion.round, { organ, number }));
  return answers.length > 0 && answers.every((answer) => answer !== null);
}

/** Of whose report on what a letter speaks, as far as that is still open; null where nothing is. */
function meantBy(ledger: Ledger, opinion: OpinionRecord, letter: DocumentRecord, said: ExtensionLetter) {
  const { round } = opinion;
  if (isRegistered(ledger, opinion, letter, said)) return null;
  const points = pointsMeant(ledger, opinion, letter, said);
  const open = points.filter(
    (point) => !isReportedOn(ledger, opinion, point) && !isExtensionIn(point.due?.changes ?? [], letter, said),
  );
  if (points.length > 0) return open.length > 0 ? { points: open.map(({ id, number }) => ({ id, number })) } : null;
  if (isAnsweredAtAll(ledger, opinion, round)) return null;
  const organs = reportersOf(ledger.organs, opinion, round).flatMap(({ organ }) => organ ?? []);
  return organs.length > 1 ? { organ: organMeant(ledger, organs, letter, said) } : {};
}

/** True for a letter of which nobody has to be told: what is only asked for waits until somebody has gone through its source. */
export function isExtensionSeen(ledger: Ledger, { source }: DocumentRecord, { is }: ExtensionLetter): boolean {
  return is === 'asked' && ledger.sources[source]?.state !== 'to-review';
}

/** What the registration of a letter can be filled in by. */
export function waitingExtension(
  { id: document, title, date: on }: DocumentRecord,
  { is, to, number, citation }: ExtensionLetter,
): WaitingExtension {
  const reason = extensionReason.form.find(citation.quote)?.groups.reason?.trim() ?? '';
  return { document, title, on, is, to, number, reason };
}

function openOf(ledger: Ledger, letter: DocumentRecord): OpenExtension[] {
  const { extension } = letter;
  if (!extension || isExtensionSeen(ledger, letter, extension)) return [];
  const opinion = opinionOf(ledger, letter, extension);
  const meant = opinion && meantBy(ledger, opinion, letter, extension);
  if (!opinion || !meant || promiseOfExtension(ledger, letter, extension) !== null) return [];
  return [{ opinion: opinion.id, ...waitingExtension(letter, extension), ...meant }];
}

/**
 * Letters that ask for a later day for the report on a known opinion, or grant one, until it is registered: no letter moves a day. One that
 * speaks of a promise of the report is none of them.
 */
export function openExtensions(ledger: Ledger): OpenExtension[] {
  return Object.values(ledger.documents).flatMap((letter) => openOf(ledger, letter));
}
