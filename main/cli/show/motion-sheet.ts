import type { CallOutput } from '#shared/contract/contract.ts';
import { dispositionTold } from '#shared/messages/disposition-told.ts';
import { chaseEvents } from './chase-lines.ts';
import { dueLines } from './due-lines.ts';
import { dutyLines } from './duty-lines.ts';
import { actWords } from './opinion-sheet.ts';
import { fieldLines, inOrderOfDays, joined, organsInWords, type SheetScene, section } from './sheet.ts';

type MotionFile = CallOutput<'motions.get'>;

function fields(scene: SheetScene, { motion, mergedInto, parts }: MotionFile): string[] {
  const { say, tell } = scene;
  const named = ({ id, title, number }: { id: string; title: string; number: string | null }) =>
    joined([number && say('preview.motion-number', { number }), title, `[${id}]`]);
  return fieldLines([
    [say('cli.field-id'), motion.id],
    [say('cli.field-number'), motion.number],
    [
      say('cli.field-status'),
      `${say(`motion-status.${motion.status}`)}（${say('cli.round', { number: motion.round })}）`,
    ],
    [say('cli.field-session'), motion.session],
    [say('cli.field-proposers'), motion.leadProposers.join(say('reading.separator'))],
    [say('cli.field-signers'), motion.signers],
    [say('cli.field-disposition'), tell(dispositionTold(motion))],
    [say('motions.decided-on'), motion.dispositionOn ?? null],
    [say('cli.field-handlingCommittee'), motion.handlingCommittee ?? null],
    [say('cli.field-mergedInto'), mergedInto && named(mergedInto)],
    [say('cli.field-parts'), parts.map(named).join(say('reading.separator'))],
    [say('cli.field-convertedTo'), motion.convertedTo],
    [say('cli.field-lead'), organsInWords(scene, [motion.lead])],
    [say('cli.field-support'), organsInWords(scene, motion.support)],
    [say('cli.field-note'), motion.note],
  ]);
}

/** The day of the plan with the words that want it, and whose it is. */
function planLines(scene: SheetScene, duties: MotionFile['duties']): string[] {
  const name = scene.say('duty.plan');
  return duties
    .filter(({ kind }) => kind === 'plan')
    .flatMap(({ due, organs }) => dueLines(scene, name, due, organsInWords(scene, organs)));
}

/** A motion with its papers, what happened, its rounds, due dates and what is owed. */
export function motionSheet(scene: SheetScene, file: MotionFile): string[] {
  const { say, tell } = scene;
  const { motion, timeline, duties } = file;
  const report = say('duty.written-report');
  const acts = motion.acts.map((act) => ({
    on: act.on,
    words: actWords(scene, say(`motion-status.${act.type}`), act),
  }));
  return [
    motion.title,
    ...fields(scene, file),
    ...section(say('cli.section-dues'), [...planLines(scene, duties), ...dueLines(scene, report, motion.due)]),
    ...motion.rounds.flatMap((round) =>
      section(say('cli.section-dues-of-round', { number: round.number }), dueLines(scene, report, round.due)),
    ),
    ...section(
      say('cli.section-timeline'),
      timeline.map(
        ({ on, what, document }) => `${(on ?? '—').padEnd(10)}  ${joined([tell(what), document && `[${document}]`])}`,
      ),
    ),
    ...section(say('cli.section-facts'), inOrderOfDays([...acts, ...chaseEvents(scene, motion.chases)])),
    ...section(say('cli.section-duties'), dutyLines(scene, duties, motion.round > 1)),
  ];
}
