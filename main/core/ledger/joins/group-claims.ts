import type { Candidate } from '#shared/domain/identity-record.ts';
import type { MotionClaim } from '#shared/domain/motion-record.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { groupBy } from '../../group-by.ts';
import { stableId } from '../../stable-id.ts';
import { compareSessions, isCommitteeMeeting } from '../identity/compare-sessions.ts';
import type { Decided } from '../identity/identity-questions.ts';
import { askCore, isShorterTitle, likeness, motionCore } from '../title-core.ts';

/** What a motion's title asks; two titles with one core name one motion (of one session). */
export function motionKey(title: string): string {
  return motionCore(title) ?? askCore(title);
}

/** One motion with all that papers say of it. */
export type Claimed = { id: string; key: string; session: string | null; claims: MotionClaim[] };

/** Claims of which nothing says for certain whose they are. */
export type AskedClaims = { key: string; claims: MotionClaim[]; candidates: Candidate[] };

export type GroupedClaims = { motions: Claimed[]; asked: AskedClaims[] };

/** What is known beside the claims: ids that motions keep because a person worked on them, and what persons decided. */
export type ClaimScene = {
  /** What keeps the claims of two places apart; empty for those of the workspace's own. */
  sign: string;
  keptId(key: string, session: string | null): string | null;
  decided(key: string, candidates: readonly Candidate[]): Decided;
};

type Group = Claimed & { number: string | null };

function byPaper(a: MotionClaim, b: MotionClaim): number {
  const left = `${a.document} ${String(a.citation.firstLine).padStart(7, '0')}`;
  const right = `${b.document} ${String(b.citation.firstLine).padStart(7, '0')}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The sessions that claims name, each under its fullest name: 市九届人大五次会议 goes with 云泽市第九届人民代表大会第五次会议. */
function sessionsOf(claims: readonly MotionClaim[]): Map<string, string> {
  const names = [...new Set(claims.flatMap(({ session }) => session ?? []))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const fullest: string[] = [];
  const byName = new Map<string, string>();
  for (const name of names) {
    const full = fullest.find((one) => compareSessions(one, name) === 'same');
    if (full === undefined) fullest.push(name);
    byName.set(name, full ?? name);
  }
  return byName;
}

/** Id of a motion that asks `key`, with what sets it apart from others that ask the same. */
function idIn({ sign }: ClaimScene, key: string, apart: readonly string[]): string {
  return stableId('m', key, ...(sign === '' ? [] : [sign]), ...apart);
}

/** Id of a motion: the plain one for the earliest session, so that a motion known without its session keeps its id when that is learnt. */
function idOf(scene: ClaimScene, key: string, session: string | null, isFirst: boolean): string {
  return scene.keptId(key, session) ?? idIn(scene, key, isFirst || session === null ? [] : [session]);
}

/** The number that claims agree on; null where they have none, or count differently. */
function numberOf(claims: readonly MotionClaim[]): string | null {
  const [only = null, ...others] = new Set(claims.flatMap(({ number }) => numberKey(number) ?? []));
  return others.length === 0 ? only : null;
}

function stayTogether(a: Group, b: Group): boolean {
  return a.claims.some((one) => b.claims.some((other) => one.document === other.document));
}

/** Titles that are so alike under one number may be one title with a slip of the pen. */
const alike = 0.75;

/** Motions of the same session and number that ask nearly the same. A paper that has both tells them apart. */
function nearOf(group: Group, others: readonly Group[]): Candidate[] {
  return others.flatMap((other): Candidate[] => {
    const isOne = compareSessions(group.session, other.session) === 'same' && group.number === other.number;
    if (!isOne || group.number === null || group.key === other.key || stayTogether(group, other)) return [];
    return likeness(group.key, other.key) >= alike ? [{ record: other.id, reasons: ['number-other-title'] }] : [];
  });
}

/** True for a motion of which papers tell nothing but a title: none was moved under it for certain, and nobody worked on it. */
function isOnlyNamed({ key, session, claims }: Group, { keptId }: ClaimScene): boolean {
  if (keptId(key, session) !== null) return false;
  return claims.every(
    ({ number, session, leadProposers, disposition }) =>
      number === null && session === null && leadProposers.length === 0 && disposition === null,
  );
}

/** Motions whose title says more than the bare name that a paper gives one: 易涝点整治议案 for 关于加快城市易涝点整治提升防汛能力的议案. */
function fullerOf(group: Group, others: readonly Group[]): Candidate[] {
  const fuller = others.filter((other) => isShorterTitle(group.key, other.key) && !stayTogether(group, other));
  return fuller.map(({ id }) => ({ record: id, reasons: ['shorter-title'] }));
}

function keyOfGroup({ key, session, number }: Group, { sign }: ClaimScene): string {
  return [key, session ?? '', number ?? '', ...(sign === '' ? [] : [sign])].join('\u0001');
}

/** Adds a group to the motions: for itself, to the motion that a person named, or to those that a person is asked about. */
function settleGroup(
  grouped: GroupedClaims & { groups: Group[] },
  group: Group,
  near: Candidate[],
  scene: ClaimScene,
): void {
  const key = keyOfGroup(group, scene);
  const decided = near.length === 0 ? ({ is: 'none' } as const) : scene.decided(key, near);
  const target = decided.is === 'same' ? grouped.motions.find(({ id }) => id === decided.record) : undefined;
  if (decided.is === 'open') grouped.asked.push({ key, claims: group.claims, candidates: decided.candidates });
  else if (target) target.claims = [...target.claims, ...group.claims].sort(byPaper);
  else {
    grouped.motions.push({ id: group.id, key: group.key, session: group.session, claims: group.claims });
    grouped.groups.push(group);
  }
}

/** Claims that tell where the motion was moved. Where one names a session of the congress, a meeting of the committee only considered it. */
function movedAt(claims: readonly MotionClaim[]): readonly MotionClaim[] {
  const ofCongress = claims.filter(({ session }) => session !== null && !isCommitteeMeeting(session));
  return ofCongress.length > 0 ? ofCongress : claims;
}

/** Claims of one request: by session, those without one with the only session that there is; of several sessions a person says which. */
function groupsOf(key: string, claims: readonly MotionClaim[], scene: ClaimScene): { groups: Group[]; loose: Group[] } {
  const full = sessionsOf(movedAt(claims));
  const sessions = [...new Set(full.values())].sort();
  const bare = claims.filter(({ session }) => session === null || !full.has(session));
  if (sessions.length < 2) {
    const [session = null] = sessions;
    return {
      groups: [{ id: idOf(scene, key, session, true), key, session, number: numberOf(claims), claims: [...claims] }],
      loose: [],
    };
  }
  const groups = sessions.map((session, at): Group => {
    const told = claims.filter((claim) => claim.session !== null && full.get(claim.session) === session);
    return { id: idOf(scene, key, session, at === 0), key, session, number: numberOf(told), claims: told };
  });
  const numbers = groupBy(bare, ({ number }) => numberKey(number));
  const loose = [...numbers].map(([number, told]): Group => ({ id: '', key, session: null, number, claims: told }));
  return { groups, loose };
}

/** Sessions that a claim without one may be of; a number that only one of them has decides. */
function sessionCandidates(loose: Group, groups: readonly Group[]): readonly Group[] {
  const numbered = loose.number === null ? [] : groups.filter(({ number }) => number === loose.number);
  return numbered.length === 1 ? numbered : groups;
}

/**
 * Lays claims of papers of one place together, one motion per request and session. What nearly is another motion, and what names no session where the
 * request came in several, goes to a person. A motion that a person worked on keeps its id.
 */
export function groupClaims(claims: readonly MotionClaim[], scene: ClaimScene): GroupedClaims {
  const grouped: GroupedClaims & { groups: Group[] } = { motions: [], asked: [], groups: [] };
  const named: Group[] = [];
  for (const [key, all] of groupBy([...claims].sort(byPaper), (claim) => motionKey(claim.title))) {
    const { groups, loose } = groupsOf(key, all, scene);
    named.push(...groups.filter((one) => isOnlyNamed(one, scene)));
    for (const group of groups.filter((one) => !isOnlyNamed(one, scene)))
      settleGroup(grouped, group, nearOf(group, grouped.groups), scene);
    for (const group of loose) {
      const fitting = sessionCandidates(group, groups);
      const [only] = fitting;
      const target = fitting.length === 1 ? grouped.motions.find(({ id }) => id === only?.id) : undefined;
      if (target) target.claims = [...target.claims, ...group.claims].sort(byPaper);
      else {
        const candidates = fitting.map(({ id }): Candidate => ({ record: id, reasons: ['title-session-unknown'] }));
        settleGroup(grouped, { ...group, id: idIn(scene, key, ['', group.number ?? '']) }, candidates, scene);
      }
    }
  }
  // The fullest names first, so that a bare one is held against them in whatever order the papers came.
  const byLength = named.toSorted((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
  for (const group of byLength) settleGroup(grouped, group, fullerOf(group, grouped.groups), scene);
  return { motions: grouped.motions, asked: grouped.asked };
}
