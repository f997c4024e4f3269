import type { OrganAccount } from '#shared/contract/organ-calls.ts';
import { rateLine } from '../rate-line.ts';
import { toldRenaming } from '../records/tell-merger.ts';
import { promisedTime } from './commitment-sheet.ts';
import { dutyLines } from './duty-lines.ts';
import { fieldLines, joined, type SheetScene, section } from './sheet.ts';

/** An organ with everything that it does and owes, and its rates. */
export function organSheet(scene: SheetScene, account: OrganAccount): string[] {
  const { say } = scene;
  const { organ, renamed, others = [], opinions, points, suggestions, led, motions, commitments, feedback } = account;
  const { rates, overdue, missed } = account;
  const records = [...opinions, ...points, ...suggestions, ...motions, ...commitments];
  const titles = new Map(records.map(({ id, title }) => [id, title]));
  const names = (list: readonly string[]) => list.join(say('reading.separator'));
  return [
    // The account itself bears the whole title, beside its short names: here one sees and mends what an organ is called.
    organ.title,
    ...others.flatMap(({ title, mergedOn: on }) =>
      on ? [say('cli.organ-merged', { name: title, on, into: organ.title })] : [],
    ),
    ...renamed.map((one) => toldRenaming(one, say)),
    ...fieldLines([
      [say('cli.field-id'), organ.id],
      [say('cli.field-shortNames'), names(organ.shortNames)],
      [say('cli.field-formerNames'), names(organ.formerNames)],
    ]),
    ...section(
      say('cli.section-overdue'),
      dutyLines(scene, overdue, false, (duty) => titles.get(duty.record) ?? duty.record),
    ),
    ...section(
      say('cli.section-missed'),
      dutyLines(scene, missed, false, (duty) => titles.get(duty.record) ?? duty.record),
    ),
    ...section(
      say('cli.one-opinions'),
      opinions.map(({ id, title, stage }) => joined([title, say(`stage.${stage}`), id])),
    ),
    ...section(
      say('cli.one-points'),
      points.map(({ id, title, status }) => joined([title, say(`status.${status}`), id])),
    ),
    ...section(
      say('organs.led', { suggestions: say('cli.one-suggestions'), ...led }),
      suggestions.map(({ id, title, status }) => joined([title, say(`suggestion-status.${status}`), id])),
    ),
    ...section(
      say('cli.one-motions'),
      motions.map(({ id, title, status }) => joined([title, say(`motion-status.${status}`), id])),
    ),
    ...section(
      say('cli.one-commitments'),
      commitments.map((one) =>
        joined([one.title, say(`commitment-state.${one.state}`), promisedTime(scene, one), one.id]),
      ),
    ),
    ...section(
      say('cli.one-feedback'),
      feedback.map(({ id, title }) => joined([title, id])),
    ),
    ...section(
      say('cli.section-rates'),
      rates.map((rate) => rateLine(rate, scene)),
    ),
  ];
}
