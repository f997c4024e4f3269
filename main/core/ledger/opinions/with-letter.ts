import type { Ledger } from '#shared/domain/ledger.ts';
import type { HandedTo, OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import { withEntered } from '../record-of.ts';
import { withFirstDues, withOwnDues } from './count-first-dues.ts';
import type { HandOver } from './hand-over-letter.ts';
import type { Arranged } from './handed-to.ts';

/** Sets days, numbers, organs and due dates; a due date that a person typed stays. */
export function withLetter(
  ledger: Ledger,
  opinion: OpinionRecord,
  { all, named }: Arranged,
  handOver: HandOver,
  now: Circumstances,
): OpinionRecord {
  const { on, number, rule } = handOver;
  const { alsoTo: _, ...before } = opinion;
  const entered = withEntered(opinion.entered, 'handedOverOn', 'lead', 'due', 'draftDue');
  const [first, ...others] = all;
  if (!first) {
    const counted = withFirstDues(ledger, opinion, { on, rule }, now);
    return { ...counted, handedOverOn: on, handOverNumber: number === '' ? opinion.handOverNumber : number, entered };
  }
  const { organ: lead, due, draftDue } = first;
  const base = { ...before, lead, due, draftDue, handedOverOn: first.on, handOverNumber: first.number, entered };
  const next = named.includes(first) ? withFirstDues(ledger, base, { on, rule }, now) : base;
  const isCounted = (one: HandedTo) => named.includes(one) && (opinion.round === 1 || one.due === null);
  const alsoTo = others.map((one) => (isCounted(one) ? withOwnDues(ledger, next, one, now, { rule }) : one));
  if (alsoTo.length === 0) return next;
  return { ...next, alsoTo, entered: withEntered(entered, 'alsoTo') };
}
