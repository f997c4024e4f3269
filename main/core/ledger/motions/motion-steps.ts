import { isDeepStrictEqual } from 'node:util';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { handledAs } from '#shared/domain/motion-root.ts';
import { type Telling, told, toldTogether } from '#shared/messages/catalogue.ts';
import { motionKey } from '../joins/group-claims.ts';

/** One thing that happened to a motion: its ISO day (null: nobody knows), what, and the paper that tells of it. */
export type MotionStep = { on: string | null; what: Telling; document: string | null };

type Basis = Pick<Ledger, 'motions' | 'documents'>;
type Filed = MotionRecord['papers'][number];

function words(parts: readonly Telling[]): Telling {
  return toldTogether(
    parts.filter((part) => part !== ''),
    'told.word-mark',
  );
}

/** Papers of a file as steps, in the order of the procedure; the same paper in the gazette and by itself is one step. */
function paperSteps({ documents }: Basis, { title }: MotionRecord, papers: readonly Filed[]): MotionStep[] {
  const key = motionKey(title);
  return papers.flatMap(({ document, role, printingOf }) => {
    const paper = printingOf === undefined ? documents[document] : undefined;
    if (!paper) return [];
    const item = paper.agenda?.find((one) => motionKey(one.title) === key);
    const name = item ? told('motions.agenda-item', { title: paper.title, number: item.number }) : paper.title;
    return [{ on: paper.date, what: words([told(`paper-role.${role}`), name]), document }];
  });
}

/** What persons recorded of a motion: hand-over, rounds, facts, chases. */
function recordedSteps(motion: MotionRecord): MotionStep[] {
  const { handedOverOn, rounds, acts, chases = [] } = motion;
  const document = null;
  return [
    ...(handedOverOn ? [{ on: handedOverOn, what: told('motion-status.handed-over'), document }] : []),
    ...rounds.map((one) => ({ on: one.closedOn, what: words([told('motion-act.redo'), one.reason]), document })),
    ...acts.map(({ type, on, number, note }) => ({
      on,
      what: words([told(`motion-status.${type}`), number, note]),
      document,
    })),
    ...chases.map(({ way, on, number, note }) => ({
      on,
      what: words([told('chase.by', { way: told(`chase-way.${way}`) }), number, note]),
      document,
    })),
  ];
}

/** The name of the motion as which another is handled: its number, else its title. */
function nameOf({ number, title }: MotionRecord): Telling {
  return number === null ? title : told('preview.motion-number', { number });
}

/** What belongs to another motion alone, however others are handled with it. */
const ownRoles: readonly Filed['role'][] = ['text', 'mention'];

/** What became of a motion with the one as which it is handled, said to be that one's; what it has itself is left out. */
export function stepsAlong(ledger: Basis, motion: MotionRecord): MotionStep[] {
  const root = handledAs(ledger.motions, motion);
  if (root === null) return [];
  const own = [...paperSteps(ledger, motion, motion.papers), ...recordedSteps(motion)];
  const filed = new Set(motion.papers.map(({ document }) => document));
  const shared = root.papers.filter(({ document, role }) => !filed.has(document) && !ownRoles.includes(role));
  const steps = [...paperSteps(ledger, root, shared), ...recordedSteps(root)];
  return steps
    .filter(({ on, what }) => !own.some((one) => isDeepStrictEqual([one.on, one.what], [on, what])))
    .map((step) => ({ ...step, what: words([told('motions.along', { motion: nameOf(root) }), step.what]) }));
}

/** Everything that happened to a motion, in the order of its days; what has no day stands last, in the order of the procedure. */
export function motionSteps(ledger: Basis, motion: MotionRecord): MotionStep[] {
  const steps = [...paperSteps(ledger, motion, motion.papers), ...recordedSteps(motion), ...stepsAlong(ledger, motion)];
  const dated = steps.filter(({ on }) => on !== null);
  const inOrder = dated.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  return [...inOrder, ...steps.filter(({ on }) => on === null)];
}
