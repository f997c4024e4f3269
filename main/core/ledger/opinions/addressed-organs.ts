import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { isOrganName, splitOrganList } from '#shared/text/organ-name.ts';
import { otherBodies } from '../organs/organ-kind.rules.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { notLimited } from '../propose/limited-organs.rules.ts';

type Scene = Pick<Ledger, 'organs' | 'documents' | 'office' | 'lists'>;

/**
 * The organs by name that an addressee line lists, in its order (市人民政府及有关部门、市中级人民法院 → two); whoever goes with them under one word (有关部门,
 * 各县（市、区）) and the committee itself are none of them.
 */
export function organNamesOfLine(line: string | null): string[] {
  const names = splitOrganList(line ?? '').map((name) => otherBodies.form.replace(name));
  return names.filter((name) => isOrganName(name) && !notLimited.form.test(name));
}

/**
 * Names of all organs that an opinion addresses, where it has not gone out and addresses several: each is to have it and owes a report. None
 * otherwise, and where a person said who has it.
 */
export function addressedTogether({ addressee, handedOverOn, entered }: OpinionRecord): string[] {
  const names = handedOverOn === null && !entered.includes('lead') ? organNamesOfLine(addressee) : [];
  return names.length > 1 ? names : [];
}

/** The same as ids of the ledger; an organ that it does not know yet by its name. */
export function addressedIds(ledger: Scene, opinion: OpinionRecord): string[] {
  const paper = ledger.documents[opinion.document];
  const place = paper ? placeOfDocument(paper) : null;
  return [...new Set(addressedTogether(opinion).map((name) => resolveOrgan(ledger, name, place)?.id ?? name))];
}
