import type { OpinionRecord } from '#shared/domain/opinion-record.ts';

/** Whom an opinion addresses, as its paper prints it, without the colon behind: the letter sets its own. Null where it prints nobody. */
export function printedAddressee({ addressee }: Pick<OpinionRecord, 'addressee'>): string | null {
  return addressee?.replace(/[：:]\s*$/u, '') ?? null;
}
