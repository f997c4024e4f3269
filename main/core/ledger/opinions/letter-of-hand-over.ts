import { namesNumber } from '#core/language/document-numbers.ts';
import type { LimitName } from '#shared/domain/covering-letter.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { bodyOfName, isBodyItself, isNamedIn } from '#shared/domain/limits-apart.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { isOrganName, splitOrganList } from '#shared/text/organ-name.ts';
import { CoreError } from '../../core-error.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';
import { placeOfDocument } from '../places/paper-place.ts';

type Scene = Pick<Ledger, 'organs' | 'documents' | 'office' | 'lists'>;

/** An organ that a letter greets; its office (市人民政府办公室) takes the letter for the organ that the opinion addresses. */
function greeted(letter: DocumentRecord, addressed: readonly string[]): string[] {
  const names = splitOrganList(letter.covering?.to ?? '').filter(isOrganName);
  return names.map((name) => addressed.find((one) => name !== one && name.startsWith(one)) ?? name);
}

/**
 * The organs that a letter hands an opinion to, by id (by name where nobody knows them): those that it greets, and those of its limits that the
 * opinion addresses. None where it names nobody: then it is for whom the opinion is for.
 */
export function organsByLetter(ledger: Scene, opinion: OpinionRecord, letter: DocumentRecord): string[] {
  const paper = ledger.documents[opinion.document];
  const place = paper ? placeOfDocument(paper) : null;
  const idOf = (name: string) => resolveOrgan(ledger, name, place)?.id ?? name;
  const addressed = splitOrganList(opinion.addressee ?? '').filter(isOrganName);
  const own = new Set([...addressed.map(idOf), ...(organRoot(ledger.organs, opinion.lead)?.id ?? [])]);
  const limited = (letter.covering?.limits ?? []).flatMap(({ organs = [] }) => organs.map(idOf));
  return [...new Set([...greeted(letter, addressed).map(idOf), ...limited.filter((id) => own.has(id))])];
}

/** The limits of a letter that are for an opinion: all that name no other by its number. */
export function limitsFor(
  { documents }: Pick<Ledger, 'documents'>,
  opinion: OpinionRecord,
  limits: readonly StatedLimit[],
): StatedLimit[] {
  const number = documents[opinion.document]?.number ?? '';
  return limits.filter((one) => one.opinion === undefined || namesNumber(one.opinion, number));
}

export function isLeftOut(limit: StatedLimit, leftOut: readonly LimitName[]): boolean {
  return leftOut.some((one) => one.duty === limit.duty && one.organ === (limit.organs?.[0] ?? null));
}

/**
 * The opinion with the limits of a letter (its document id), but for those that the person leaves out; a letter that is registered again has its
 * limits taken anew. Errors: `bad-input` for a paper that hands nothing over, and for a limit to leave out that the letter does not give.
 */
export function withLetterLimits(
  ledger: Scene,
  opinion: OpinionRecord,
  letter: string | undefined,
  leaveOut: readonly LimitName[] = [],
): OpinionRecord {
  if (letter === undefined) return opinion;
  const covering = ledger.documents[letter]?.covering;
  if (!covering) throw new CoreError('bad-input', { field: 'letter', reason: 'hands-nothing-over' });
  const limits = limitsFor(ledger, opinion, covering.limits ?? []);
  if (limits.length === 0 && (covering.limits ?? []).length > 0)
    throw new CoreError('bad-input', { field: 'letter', reason: 'letter-of-others' });
  const unknown = leaveOut.find((one) => !limits.some((limit) => isLeftOut(limit, [one])));
  if (unknown) throw new CoreError('bad-input', { field: 'leaveOut', reason: unknown.organ ?? unknown.duty });
  const taken = limits.filter((limit) => !isLeftOut(limit, leaveOut));
  const others = (opinion.letters ?? []).filter(({ document }) => document !== letter);
  return { ...opinion, letters: [...others, { document: letter, limits: taken }] };
}

/** The limits of the letter for organs that are not among those (ids) that get the opinion: nobody can say whether they are to report. */
export function limitsOfStrangers(
  organs: Ledger['organs'],
  opinion: OpinionRecord,
  letter: string,
  ids: readonly string[],
) {
  const { limits = [] } = opinion.letters?.find(({ document }) => document === letter) ?? {};
  const isBound = (name: string) =>
    ids.some((id) => {
      if (isNamedIn(organs, id, name)) return true;
      const title = organRoot(organs, id)?.title ?? id;
      return isBodyItself(name) && bodyOfName(title) === bodyOfName(name);
    });
  return limits.filter((limit) => limit.organs !== undefined && !limit.organs.some(isBound));
}
