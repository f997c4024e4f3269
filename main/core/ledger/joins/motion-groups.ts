import { layMeetings } from '#shared/domain/lay-meetings.ts';
import { readMeeting } from '#shared/domain/meeting-identity.ts';
import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import { groupBy } from '../group-by.ts';
import { stableId } from '../stable-id.ts';
import { askCore, motionCore } from '../title-core.ts';

/** What a motion's title asks; two titles with one core name one motion (of one session). */
export function motionKey(title: string): string {
  return motionCore(title) ?? askCore(title);
}

/** A claim with the place of the paper that makes it; null where that is unknown. */
export type PlacedClaim = { claim: MotionClaim; place: string | null };

export type Claimed = { id: string; key: string; claims: MotionClaim[] };

function byPaper({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim): number {
  const left = `${a.document} ${String(a.citation.firstLine).padStart(7, '0')}`;
  const right = `${b.document} ${String(b.citation.firstLine).padStart(7, '0')}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The session of each claim under its fullest printed name: 市九届人大五次会议 is 云泽市第九届人民代表大会第五次会议. */
function fullSessions(claims: readonly PlacedClaim[]): Map<string, string> {
  const named = new Map(
    claims.flatMap(({ claim: { session }, place }) =>
      session === null ? [] : [[session, { id: session, name: session, key: readMeeting(session, place) }] as const],
    ),
  );
  return layMeetings([...named.values()]);
}

function claimedOf(key: string, sign: string, all: readonly PlacedClaim[]): Claimed[] {
  const full = fullSessions(all);
  const sessionOf = ({ session }: MotionClaim) => (session === null ? null : (full.get(session) ?? session));
  const claims = all.map(({ claim }) => claim);
  const sessions = [...new Set(claims.map(sessionOf))].filter((one) => one !== null).sort();
  const words = sign === '' ? [key] : [key, sign];
  if (sessions.length < 2) return [{ id: stableId('m', ...words), key, claims }];
  return sessions.map((session, index) => ({
    id: index === 0 ? stableId('m', ...words) : stableId('m', ...words, session),
    key,
    claims: claims.filter((claim) => (sessionOf(claim) ?? sessions.at(-1)) === session),
  }));
}

/**
 * Claims laid together: one motion per core, place and session. A claim without a session belongs to the latest one. The motion of
 * the earliest session has the plain id, so that a motion known without its session keeps its id when that is learnt. `signOf`
 * gives what keeps the papers of two places apart.
 */
export function groupClaims(claims: readonly PlacedClaim[], signOf: (place: string | null) => string): Claimed[] {
  const byKey = groupBy([...claims].sort(byPaper), ({ claim, place }) => `${signOf(place)}\n${motionKey(claim.title)}`);
  return [...byKey].flatMap(([word, all]) => {
    const [sign = '', key = ''] = word.split('\n');
    return claimedOf(key, sign, all);
  });
}

function claimSign({ document, citation, title }: MotionClaim): string {
  return `${document} ${citation.firstLine} ${title}`;
}

/** The groups with the ids of the motions that a person has worked on: work stays with its claims, however these are grouped. */
export function keepWorked(groups: readonly Claimed[], worked: readonly MotionRecord[]): Claimed[] {
  const held = new Map<string, string>();
  for (const motion of worked) for (const claim of motion.claims) held.set(claimSign(claim), motion.id);
  const taken = new Set<string>();
  const withWork = groups.map((group) => {
    const id = group.claims
      .map((claim) => held.get(claimSign(claim)))
      .find((one) => one !== undefined && !taken.has(one));
    if (id !== undefined) taken.add(id);
    return { group, id };
  });
  return withWork.map(({ group, id }) => {
    if (id !== undefined) return { ...group, id };
    if (!taken.has(group.id)) return group;
    return { ...group, id: stableId('m', group.id, ...group.claims.slice(0, 1).map(claimSign)) };
  });
}
