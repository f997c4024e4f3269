import type { CallOutput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { type Telling, told, toldTogether } from '#shared/messages/catalogue.ts';
import { dutiesOfRecord } from '../duties/all-duties.ts';
import { motionKey } from '../joins/group-claims.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { recordOf } from '../record-of.ts';
import { signersToCheck } from './few-signers.ts';

type TimelineEntry = { on: string | null; what: Telling; document: string | null };

/** Motions by session (latest first) and number. */
export function motionRows(ledger: Pick<Ledger, 'motions' | 'organs'>, status: string | undefined): MotionRecord[] {
  return Object.values(ledger.motions)
    .filter((motion) => status === undefined || motion.status === status)
    .sort(
      (a, b) =>
        (b.session ?? '').localeCompare(a.session ?? '') ||
        Number(a.number ?? Number.POSITIVE_INFINITY) - Number(b.number ?? Number.POSITIVE_INFINITY) ||
        (a.title < b.title ? -1 : 1),
    )
    .map((motion) => withOrgansOnce(ledger.organs, motion));
}

/** A motion with the papers of its file and everything dated, oldest first; undated papers stand in the order of the procedure. */
export function motionFile(ledger: Ledger, id: string): CallOutput<'motions.get'> {
  const motion = withOrgansOnce(ledger.organs, recordOf(ledger, 'motions', id));
  const papers = motion.papers.flatMap(({ document, role }) => {
    const paper = ledger.documents[document];
    return paper ? [{ document, role, title: paper.title, date: paper.date, kind: paper.kind }] : [];
  });
  const handedOver: TimelineEntry[] = motion.handedOverOn
    ? [{ on: motion.handedOverOn, what: told('motion-status.handed-over'), document: null }]
    : [];
  const redone: TimelineEntry[] = motion.rounds.map((one) => ({
    on: one.closedOn,
    what: toldTogether([told('motion-act.redo'), one.reason], 'told.word-mark'),
    document: null,
  }));
  const acts: TimelineEntry[] = motion.acts.map((act) => ({
    on: act.on,
    what: toldTogether(
      [told(`motion-status.${act.type}`), ...[act.number, act.note].filter(Boolean)],
      'told.word-mark',
    ),
    document: null,
  }));
  const chases: TimelineEntry[] = (motion.chases ?? []).map((chase) => ({
    on: chase.on,
    what: toldTogether(
      [told('chase.by', { way: told(`chase-way.${chase.way}`) }), ...[chase.number, chase.note].filter(Boolean)],
      'told.word-mark',
    ),
    document: null,
  }));
  const steps = [...handedOver, ...redone, ...acts, ...chases];
  const key = motionKey(motion.title);
  const nameOf = ({ document, title }: { document: string; title: string }) => {
    const item = ledger.documents[document]?.agenda?.find((one) => motionKey(one.title) === key);
    return item ? told('motions.agenda-item', { title, number: item.number }) : title;
  };
  // The same paper in the gazette and by itself is one step.
  const printings = new Set(motion.papers.filter((one) => one.printingOf !== undefined).map((one) => one.document));
  const dated = papers
    .filter(({ document }) => !printings.has(document))
    .map((paper) => ({
      on: paper.date,
      what: toldTogether([told(`paper-role.${paper.role}`), nameOf(paper)], 'told.word-mark'),
      document: paper.document,
    }));
  const timeline = [...dated, ...steps].sort((a, b) =>
    a.on === null || b.on === null ? 0 : a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
  const into = ledger.motions[motion.mergedInto ?? ''];
  const mergedInto = into ? { id: into.id, title: into.title } : null;
  const parts = motionRows(ledger, undefined)
    .filter((one) => one.mergedInto === id)
    .map(({ id: part, title }) => ({ id: part, title }));
  const toCheck = signersToCheck(ledger, motion);
  const duties = [...dutiesOfRecord(ledger, 'motions', id)];
  return { motion, mergedInto, parts, papers, timeline, duties, ...(toCheck.length > 0 && { toCheck }) };
}
