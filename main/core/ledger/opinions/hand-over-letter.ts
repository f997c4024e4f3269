import type { LimitName } from '#shared/domain/covering-letter.ts';

export type HandOver = {
  /** ISO day of the letter. */
  on: string;
  number: string;
  /** The organ that it is handed to; null leaves the one that is known. */
  lead: string | null;
  /** All of them, where there are several. */
  leads?: string[] | undefined;
  /** Rule that the person named; left out, paper and packs decide. */
  rule?: string | undefined;
  /** ISO day of the report, as the person gives it for the organs of this letter, with the reason; left out, paper and packs decide. */
  due?: string | undefined;
  dueReason?: string | undefined;
  /** Document id of the imported letter whose days are taken, and those of them that the person leaves out. */
  letter?: string | undefined;
  leaveOut?: LimitName[] | undefined;
  confirmed?: string[] | undefined;
};
