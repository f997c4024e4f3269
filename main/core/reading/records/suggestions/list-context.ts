import { meetingName } from '../../structure/meeting-name.ts';
import { bareSession, bothTimes, noSession, sessionClosed, sessionOpen } from './list-context.rules.ts';
import { aboutParts, type Part, type PartAbout, partOf, partsAfter } from './part-heading.ts';

/** What the lines over some rows say of all of them. */
export type ListContext = {
  session: string | null;
  channel: 'in-session' | 'between-sessions' | null;
  /** The parts of the list that the rows stand in, from the outside. */
  parts?: readonly Part[];
} & PartAbout;

/** The congress session that a title names (云泽市第九届人民代表大会第五次会议代表建议目录); null for none, and for meetings of committees. */
export function sessionIn(text: string): string | null {
  const plain = text.replace(/\s/g, '');
  const named = meetingName(plain) ?? bareSession.form.words(plain);
  return named === null || noSession.form.test(named) ? null : named;
}

/** The context after a title or the name of a part: what it does not say stays as it was before. */
export function contextAfter(before: ListContext, text: string): ListContext {
  const session = sessionIn(text) ?? before.session;
  if (bothTimes.form.test(text)) return { session, channel: null };
  if (sessionClosed.form.test(text)) return { session, channel: 'between-sessions' };
  return { session, channel: sessionOpen.form.test(text) ? 'in-session' : before.channel };
}

/** What the names of the file, the paper and the sheet say of all rows, the inner one more than those around it. */
export function contextUnder(names: readonly string[]): ListContext {
  const nothing: ListContext = { session: null, channel: null };
  return names.reduce((context, name) => contextAfter(context, name), nothing);
}

/** The context under the name of a part of the list, which may stand inside those above it. */
export function contextInPart(before: ListContext, text: string): ListContext {
  const parts = partsAfter(before.parts ?? [], partOf(text.trim()));
  const { session, channel } = before;
  return { ...contextAfter({ session, channel }, text), ...aboutParts(parts), parts };
}

/** True where the name of a part says something of the rows under it. */
export function saysSomething(text: string): boolean {
  const { session, channel } = contextAfter({ session: null, channel: null }, text);
  return session !== null || channel !== null || Object.keys(partOf(text.trim()).about).length > 0;
}
