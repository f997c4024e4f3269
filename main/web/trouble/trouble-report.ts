import { type MessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { errorLines } from './error-lines.ts';

/** What can go wrong that nobody expected. */
export type TroubleKind = 'uncaught' | 'rejected' | 'not-started' | 'page-gone' | 'page-hung' | 'part-gone';

/** `part` says which part ended and how, in the system's own words (`GPU crashed 5`). */
export type Trouble = { kind: TroubleKind; error?: unknown; part?: string };

/** What a report says of the program it is about. */
export type About = { version: string; host: 'electron' | 'browser'; machine: string };

/**
 * A report on something unexpected, as text to be read: when, what, which program, where in it. No word of a paper and no folder stands in it
 * (see `errorLines`); of `part` only what a system's words can be.
 */
export function troubleReport(language: Language, trouble: Trouble, about: About, now: Date): string {
  const say = (key: MessageKey, details = {}) => message(language, key, details);
  const line = (key: MessageKey, text: string) => `${say(key)}: ${text}`;
  const part = trouble.part?.replace(/[^\w .-]/g, '').slice(0, 80);
  const errors = trouble.error === undefined ? [] : errorLines(trouble.error);
  return [
    say('trouble.report-title'),
    say('trouble.report-note'),
    '',
    line('trouble.report-when', now.toISOString()),
    line('trouble.report-what', say(`trouble.${trouble.kind}`, { where: '' }).trim()),
    line('trouble.report-program', `${about.version} ${about.host}`),
    line('trouble.report-machine', about.machine),
    ...(part ? [line('trouble.report-part', part)] : []),
    ...errors.flatMap(({ name, frames }, index) => [
      line(index === 0 ? 'trouble.report-error' : 'trouble.report-cause', name),
      ...frames.map((one) => `  ${one}`),
    ]),
    '',
  ].join('\n');
}
