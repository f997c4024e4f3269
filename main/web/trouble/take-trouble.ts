import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { type About, type Trouble, troubleReport } from './trouble-report.ts';
import { writeReport } from './write-report.ts';

export type TroubleDesk = { dataDir: string; language: Language; about: About; now(): Date };

/** Writes a report on something unexpected and gives the one sentence that the person is told. Never throws. */
export function takeTrouble(
  { dataDir, language, about, now }: TroubleDesk,
  trouble: Trouble,
  key?: 'page-gone-again',
): string {
  const at = now();
  const file = writeReport(dataDir, troubleReport(language, trouble, about, at), at);
  const where = file === null ? message(language, 'trouble.nowhere') : message(language, 'trouble.where', { file });
  return message(language, `trouble.${key ?? trouble.kind}`, { where });
}

/** The process whose unexpected errors are taken; a subset of Node's own. */
type Watched = { on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown };

/** At least so long in ms lies between two sentences on promises that failed, so that one that comes again and again covers nothing. */
const quiet = 60_000;

/**
 * Takes every error of a process that nobody expected: a report, and one sentence to `tell`. After an exception nobody knows how things stand, so
 * `end` is called once, after the sentence; what was acknowledged is on the disk. After a promise that failed unheard the program goes on.
 */
export function watchErrors(
  process: Watched,
  desk: TroubleDesk,
  tell: (sentence: string) => unknown,
  end: () => unknown,
): void {
  let ending = false;
  let told = Number.NEGATIVE_INFINITY;
  process.on('uncaughtException', (error) => {
    if (ending) return;
    ending = true;
    void Promise.resolve(takeTrouble(desk, { kind: 'uncaught', error }))
      .then(tell)
      .then(end, end);
  });
  process.on('unhandledRejection', (error) => {
    if (desk.now().getTime() - told < quiet) return;
    told = desk.now().getTime();
    void Promise.resolve(takeTrouble(desk, { kind: 'rejected', error })).then(tell, () => undefined);
  });
}
