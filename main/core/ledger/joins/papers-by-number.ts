import type { MotionClaim } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { addDays } from '../../calendar/iso-day.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { numbersIn } from '../named-motions.ts';
import { sessionIn } from '../named-session.ts';
import { askCore, isShorterTitle, motionCore } from '../title-core.ts';
import type { Claimed } from './group-claims.ts';
import { endsInNumber, planOfMotion } from './motion-papers.rules.ts';

// A motion is decided on and reported within about a year of its session; its number comes back with the next.
const longestAfter = 400;

/** True for a title that says what the motion asks: that tells it better than a number. */
function namesByAsk(title: string): boolean {
  const core = motionCore(title);
  return core !== null && !endsInNumber.form.test(core);
}

type DayOf = (claim: MotionClaim) => string | null;

/** The day from which papers on a motion may follow: that of a paper that tells of it, else the first one of the source in which that stands. */
function dayOfClaims(draft: LedgerDraft): DayOf {
  const firstDays = new Map<string, string>();
  for (const { source, date } of draft.all('documents')) {
    const known = firstDays.get(source);
    if (date !== null && (known === undefined || date < known)) firstDays.set(source, date);
  }
  return ({ document, source }) => draft.get('documents', document)?.date ?? firstDays.get(source) ?? null;
}

/** True for a paper that followed a motion within about a year, or that stands in a source that tells of it. */
function isBehind(claims: readonly MotionClaim[], paper: DocumentRecord, dayOf: DayOf) {
  return claims.some((claim) => {
    if (claim.source === paper.source) return true;
    const on = dayOf(claim);
    return on !== null && paper.date !== null && on <= paper.date && paper.date <= addDays(on, longestAfter);
  });
}

/** The motion of whose carrying out a plan speaks by a bare name (甲议案实施方案), by its key; null where none or several may be meant. */
function plannedMotion(title: string, motions: readonly Claimed[]): Claimed | null {
  const named = planOfMotion.form.find(title)?.groups.named;
  if (named === undefined || motionCore(title) !== null) return null;
  const meant = motions.filter(({ key }) => askCore(named) === key || isShorterTitle(named, key));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** The one motion of a session that bears a number; null where none or several may be meant. */
function bearing(number: string, session: string | null, motions: readonly Claimed[]): Claimed | null {
  const found = motions.filter(
    (one) =>
      one.claims.some((claim) => numberKey(claim.number) === number) &&
      (session === null || compareSessions(session, one.session) === 'same'),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The motion of a title as papers ask for it, of a session that may be named; null where none or several may be meant. */
function entitled(title: string, session: string | null, motions: readonly Claimed[]): Claimed | null {
  const asked = motionCore(title);
  const found = motions.filter(
    ({ key, session: own }) => key === asked && (session === null || compareSessions(session, own) === 'same'),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The motions that a paper names: by their numbers in its title, by a plan's bare name, or, where the title of a decision names none, in its text.
 */
function motionsNamed(document: DocumentRecord, motions: readonly Claimed[], dayOf: DayOf): Claimed[] {
  const title = document.title.replace(/\s/g, '');
  const near = motions.filter(({ claims }) => isBehind(claims, document, dayOf));
  const session = sessionIn(title);
  const fitting = session === null ? near : motions;
  if (namesByAsk(title)) return [];
  const numbers = numbersIn(title);
  const named = numbers.map((number) => bearing(number, session, fitting));
  const inText = numbers.length > 0 ? [] : (document.motions ?? []);
  const told = inText.map(({ number, title: asked, session: said }) => {
    const among = (said ?? session) === null ? near : motions;
    if (number !== null) return bearing(number, said ?? session, among);
    return asked === null ? null : entitled(asked, said ?? session, among);
  });
  const plan = numbers.length === 0 ? plannedMotion(title, fitting) : null;
  return [...new Set([...named, ...told, plan])].filter((one) => one !== null);
}

/**
 * Papers that name motions otherwise than by what the one in their title asks, by the id of each: by numbers (关于第1号、第4号议案办理情况的报告), of
 * the session that is named, else of the only ones that bear them, where the paper followed within a year; decisions that name them in their text; a
 * plan (甲议案实施方案) is that of the only motion which its name fits.
 */
export function papersByNumber(draft: LedgerDraft, motions: readonly Claimed[]): Map<string, DocumentRecord[]> {
  const found = new Map<string, DocumentRecord[]>();
  const dayOf = dayOfClaims(draft);
  for (const document of draft.all('documents')) {
    const isOfMotions = document.title.includes('议案') || document.motions !== undefined;
    if (document.kind === 'own-paper' || !isOfMotions) continue;
    for (const one of motionsNamed(document, motions, dayOf))
      found.set(one.id, [...(found.get(one.id) ?? []), document]);
  }
  return found;
}
