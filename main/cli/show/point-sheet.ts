import type { Duty } from '#shared/domain/duty.ts';
import type { EvidenceRecord } from '#shared/domain/finding-record.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { pointStatuses } from '#shared/domain/point-status.ts';
import type { Check, SelfReport } from '#shared/domain/verdict.ts';
import { reasonsInWords } from '../reasons-in-words.ts';
import { chaseEvents } from './chase-lines.ts';
import { dueLines } from './due-lines.ts';
import { dutyLines } from './duty-lines.ts';
import { entryWords, fieldLines, inOrderOfDays, joined, organsInWords, type SheetScene, section } from './sheet.ts';

export type PointFile = { point: PointRecord; opinionTitle: string; evidence: EvidenceRecord[]; duties: Duty[] };

type Verdicts = Pick<PointRecord, 'selfReport' | 'check'>;

function verdictLines(scene: SheetScene, { selfReport, check }: Verdicts): string[] {
  const { say } = scene;
  const line = (what: string, value: string, verdict: SelfReport | Check) => {
    const { on, by, note } = verdict;
    return joined([what, value, on, by, note, entryWords(scene, on, verdict)]);
  };
  return [
    ...(selfReport ? [line(say('verdict.self-report'), say(`self-report.${selfReport.value}`), selfReport)] : []),
    ...(check ? [line(say('verdict.check'), say(`check.${check.value}`), check)] : []),
  ];
}

function dues(scene: SheetScene, { due, limit }: Pick<PointRecord, 'due' | 'limit'>): string[] {
  const { say } = scene;
  return [...dueLines(scene, say('duty.written-report'), due), ...dueLines(scene, say('duty.carry-out'), limit)];
}

function isStatus(word: string): word is PointStatus {
  return pointStatuses.some((one) => one === word);
}

function steps(scene: SheetScene, { history, chases }: PointRecord): string[] {
  const nameOf = (status: string) => (isStatus(status) ? scene.say(`status.${status}`) : status);
  return inOrderOfDays([
    ...history.map((step) => ({
      on: step.on,
      words: joined([nameOf(step.to), step.by, step.note, entryWords(scene, step.on, step)]),
    })),
    ...chaseEvents(scene, chases),
  ]);
}

function roundLines(scene: SheetScene, round: PointRecord['rounds'][number]): string[] {
  const { say } = scene;
  const days = `${round.openedOn || '—'} – ${round.closedOn ?? '—'}`;
  return [
    joined([days, round.reason && say('cli.redo-because', { reason: round.reason })]),
    ...verdictLines(scene, round),
    ...dueLines(scene, say('duty.written-report'), round.due),
  ];
}

/** A point with its words, its verdicts, its steps, earlier rounds, due dates and what is owed. */
export function pointSheet(scene: SheetScene, { point, opinionTitle, evidence, duties }: PointFile): string[] {
  const { say } = scene;
  return [
    `${opinionTitle} #${point.number}  ${point.title}`,
    ...fieldLines([
      [say('cli.field-id'), point.id],
      [say('cli.field-status'), `${say(`status.${point.status}`)}（${say('cli.round', { number: point.round })}）`],
      [say('cli.field-state'), say(`point-state.${point.state}`)],
      [say('cli.field-lead'), organsInWords(scene, pointLeads(point))],
      [say('preview.field.groups'), point.groups?.join(say('reading.separator'))],
      [say('cli.field-support'), organsInWords(scene, point.support)],
      [say('cli.field-quote'), point.citation.quote],
      [say('cli.field-citation'), `${point.citation.document} ${say('ui.line', { first: point.citation.firstLine })}`],
      [say('cli.field-confidence'), `${Math.round(point.confidence * 100)}%`],
      [say('cli.field-because'), reasonsInWords(point.because, say)],
      [say('cli.field-nextStep'), point.nextStep],
      [say('cli.field-note'), point.note],
    ]),
    ...section(say('cli.section-dues'), dues(scene, point)),
    ...section(say('cli.section-verdicts'), verdictLines(scene, point)),
    ...section(say('cli.section-facts'), steps(scene, point)),
    ...point.rounds.flatMap((round) =>
      section(say('cli.section-round', { number: round.number }), roundLines(scene, round)),
    ),
    ...section(
      say('cli.field-evidence'),
      evidence.map(({ id, title, number, on }) => joined([title, number, on, `[${id}]`])),
    ),
    ...section(say('cli.section-duties'), dutyLines(scene, duties, point.round > 1)),
  ];
}
