import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { addDays } from '../../calendar/iso-day.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { motionCore } from '../title-core.ts';
import type { Claimed } from './group-claims.ts';

export type MotionPapers = MotionRecord['papers'];
type Role = MotionPapers[number]['role'];

/** The order of the procedure. */
const roles: readonly Role[] = [
  'text',
  'review',
  'decision',
  'implementation',
  'research',
  'agenda',
  'opinion',
  'feedback',
  'mention',
];

function roleOf(document: DocumentRecord): Role {
  const { kind, title } = document;
  if (kind === 'research-report' || kind === 'duty-research-report') return 'research';
  if (kind === 'deliberation-opinion') return 'opinion';
  if (kind === 'feedback-report') return 'feedback';
  if (kind === 'decision' || kind === 'resolution') return 'decision';
  if (kind === 'motion-text') return 'text';
  if (kind === 'agenda') return 'agenda';
  if (kind === 'motion-review-report' || /处理意见的报告|审查/.test(title)) return 'review';
  return /(?:实施|办理|落实)情况/.test(title) ? 'implementation' : 'mention';
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

const numberedMotion =
  /第?(\d{1,3}|[一二三四五六七八九十]{1,3})号(?:代表)?议案|议案第?(\d{1,3}|[一二三四五六七八九十]{1,3})号/;
const sessionInTitle =
  /[\u4e00-\u9fff]{0,8}[〇零一二三四五六七八九十\d]{1,3}届人(?:民代表)?大(?:会)?第?[一二三四五六七八九十\d]{1,3}次会议/;
// A motion is decided on and reported within about a year of its session; its number comes back with the next.
const longestAfter = 400;

/** True for a title that says what the motion asks: that tells it better than a number. */
function namesByAsk(title: string): boolean {
  const core = motionCore(title);
  return core !== null && !/号$/.test(core);
}

/**
 * Papers whose title names a motion by its number (关于第1号议案办理情况的报告), by the id of that motion: of the session that the title names, else
 * of the only one that bears it, where the paper followed within a year. `dateOf` gives the ISO day of a paper.
 */
export function papersByNumber(
  draft: LedgerDraft,
  motions: readonly Claimed[],
  dateOf: (document: string) => string | null,
): Map<string, DocumentRecord[]> {
  const found = new Map<string, DocumentRecord[]>();
  for (const document of draft.all('documents')) {
    const title = document.title.replace(/\s/g, '');
    const named = document.kind === 'own-paper' || namesByAsk(title) ? null : numberedMotion.exec(title);
    const number = numberKey(named?.[1] ?? named?.[2] ?? null);
    if (number === null) continue;
    const session = sessionInTitle.exec(title)?.[0].replace(/^.*关于/, '') ?? null;
    const bearing = motions.filter(({ claims }) => claims.some((claim) => numberKey(claim.number) === number));
    const isBehind = ({ claims }: Claimed) =>
      claims.some((claim) => {
        const on = dateOf(claim.document);
        return (
          on !== null && document.date !== null && on <= document.date && document.date <= addDays(on, longestAfter)
        );
      });
    const fitting = bearing.filter((one) =>
      session === null ? isBehind(one) : compareSessions(session, one.session) === 'same',
    );
    const [only] = fitting;
    if (only && fitting.length === 1) found.set(only.id, [...(found.get(only.id) ?? []), document]);
  }
  return found;
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
  return [...papers.values()]
    .sort(
      (a, b) =>
        roles.indexOf(a.role) - roles.indexOf(b.role) ||
        (a.date < b.date ? -1 : a.date > b.date ? 1 : a.document < b.document ? -1 : 1),
    )
    .map(({ document, role }) => ({ document, role }));
}
