import { titleKey } from '#core/language/title-key.ts';
import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { addDays } from '../../calendar/iso-day.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { numbersIn } from '../named-motions.ts';
import { sessionIn } from '../named-session.ts';
import { askCore, isShorterTitle, motionCore } from '../title-core.ts';
import { papersOfDecision } from './decision-papers.ts';
import type { Claimed } from './group-claims.ts';
import { byCongress, endsInNumber, planOfMotion, reviewOfMotion, tellsCarryingOut } from './motion-papers.rules.ts';

export type MotionPapers = MotionRecord['papers'];
type Role = MotionPapers[number]['role'];

/** The order of the procedure. */
const roles: readonly Role[] = [
  'text',
  'review',
  'decision',
  'plan',
  'implementation',
  'research',
  'agenda',
  'opinion',
  'feedback',
  'mention',
];

/** True for the title of the plan by which an organ carries a motion out. */
export function isPlanOfMotion(title: string): boolean {
  return planOfMotion.form.test(title.replace(/\s/g, ''));
}

function roleOf(document: DocumentRecord): Role {
  const { kind, title } = document;
  if (kind === 'research-report' || kind === 'duty-research-report') return 'research';
  if (kind === 'deliberation-opinion') return 'opinion';
  if (kind === 'feedback-report') return 'feedback';
  if (kind === 'decision' || kind === 'resolution') return 'decision';
  if (kind === 'motion-text') return 'text';
  if (kind === 'agenda') return 'agenda';
  if (kind === 'motion-review-report' || reviewOfMotion.form.test(title)) return 'review';
  if (isPlanOfMotion(title)) return 'plan';
  if (document.planLetter) return document.planLetter.is === 'plan' ? 'plan' : 'mention';
  return tellsCarryingOut.form.test(title) && !asksForReport(document) ? 'implementation' : 'mention';
}

/** True for a letter of the congress, which asks for a report or sends it on and is none. */
function asksForReport({ kind, office, author }: DocumentRecord): boolean {
  return kind === 'letter' && byCongress.form.test(office ?? author ?? '');
}

/** What the motions ask that an agenda lists. */
function agendaCores({ agenda = [] }: DocumentRecord): string[] {
  return [...new Set(agenda.flatMap(({ title }) => motionCore(title) ?? []))];
}

/** Papers whose title or agenda names one motion, by what that motion asks. What this program wrote is no paper of a motion's file. */
export function papersByMotion(draft: LedgerDraft): Map<string, DocumentRecord[]> {
  const found = new Map<string, DocumentRecord[]>();
  const add = (core: string, document: DocumentRecord) => {
    const papers = found.get(core);
    if (papers) papers.push(document);
    else found.set(core, [document]);
  };
  for (const document of draft.all('documents')) {
    for (const core of agendaCores(document)) add(core, document);
    const isNamed = document.kind !== 'own-paper' && document.kind !== 'agenda' && document.title.includes('议案');
    const core = isNamed ? motionCore(document.title) : null;
    if (core !== null) add(core, document);
  }
  return found;
}

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

type Filed = { entry: MotionPapers[number]; paper: DocumentRecord | undefined };

/** The same paper in another source: of one kind, title, day and meeting. */
function isPrinting({ paper: a }: Filed, { paper: b }: Filed): boolean {
  if (!a || !b || a.source === b.source || a.kind !== b.kind || a.date === null || a.date !== b.date) return false;
  const isTitled = titleKey(a.title) === titleKey(b.title);
  return isTitled && (a.meeting === b.meeting || compareSessions(a.meeting, b.meeting) !== 'other');
}

/** Papers of a file with those marked that print once more what another one of the file prints: the first of them is the one that was imported first. */
export function withPrintings(papers: MotionPapers, draft: LedgerDraft): MotionPapers {
  const filed = papers.map((entry): Filed => ({ entry, paper: draft.get('documents', entry.document) ?? undefined }));
  const importedAt = ({ paper }: Filed) => draft.get('sources', paper?.source ?? '')?.importedAt ?? '';
  const firsts: Filed[] = [];
  const printingOf = new Map<Filed, string>();
  for (const one of filed.toSorted((a, b) => importedAt(a).localeCompare(importedAt(b)))) {
    const first = firsts.find(({ entry, paper }) => entry.role === one.entry.role && isPrinting({ entry, paper }, one));
    if (first) printingOf.set(one, first.entry.document);
    else firsts.push(one);
  }
  return filed.map((one) => {
    const first = printingOf.get(one);
    return first === undefined ? one.entry : { ...one.entry, printingOf: first };
  });
}

/**
 * The papers of one motion's file in the order of the procedure: those that name it in their title and those that tell of it. Where several
 * motions ask the same (`isAlone` false), a title alone says nothing: only papers of sources that tell of this one belong to it. `numbered`: those
 * that name it by its number.
 */
export function motionPapers(
  byMotion: ReadonlyMap<string, DocumentRecord[]>,
  key: string,
  claims: readonly MotionClaim[],
  isAlone: boolean,
  numbered: readonly DocumentRecord[] = [],
): MotionPapers {
  const papers = new Map<string, { document: string; role: Role; date: string }>();
  const sources = new Set(claims.map((claim) => claim.source));
  for (const document of byMotion.get(key) ?? []) {
    if (!isAlone && !sources.has(document.source)) continue;
    papers.set(document.id, { document: document.id, role: roleOf(document), date: document.date ?? '' });
  }
  for (const document of numbered)
    papers.set(document.id, { document: document.id, role: roleOf(document), date: document.date ?? '' });
  for (const claim of claims) {
    if (papers.has(claim.document)) continue;
    const role: Role = claim.disposition === null ? 'mention' : 'review';
    papers.set(claim.document, { document: claim.document, role, date: '' });
  }
  return inOrder([...papers.values()]);
}

type Dated = { document: string; role: Role; date: string };

function inOrder(papers: readonly Dated[]): MotionPapers {
  return papers
    .toSorted(
      (a, b) =>
        roles.indexOf(a.role) - roles.indexOf(b.role) ||
        (a.date < b.date ? -1 : a.date > b.date ? 1 : a.document < b.document ? -1 : 1),
    )
    .map(({ document, role }) => ({ document, role }));
}

/** The file of a motion with the plans and reports by which its decisions are carried out, whatever kind of paper they are. */
export function withPapersOfDecisions(papers: MotionPapers, draft: LedgerDraft): MotionPapers {
  const dateOf = (id: string) => draft.get('documents', id)?.date ?? '';
  const found = new Map<string, Dated>(papers.map((one) => [one.document, { ...one, date: dateOf(one.document) }]));
  const decisions = papers.flatMap(({ document, role }) => {
    const paper = role === 'decision' ? draft.get('documents', document) : null;
    return paper ? [paper] : [];
  });
  if (decisions.length === 0) return papers;
  const all = draft.all('documents');
  for (const { paper, role } of decisions.flatMap((one) => papersOfDecision(one, all)))
    found.set(paper.id, { document: paper.id, role, date: paper.date ?? '' });
  return inOrder([...found.values()]);
}
