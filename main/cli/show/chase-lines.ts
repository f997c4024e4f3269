import type { Chase } from '#shared/domain/chase-record.ts';
import { entryWords, joined, organsInWords, type SheetScene } from './sheet.ts';

/** The chases of a record, each with its day: how, whom, what was said, and the id by which it can be struck. */
export function chaseEvents(scene: SheetScene, chases: readonly Chase[] | undefined): { on: string; words: string }[] {
  const { say } = scene;
  return (chases ?? []).map((chase) => {
    const { id, on, way, organs, number, note } = chase;
    const what = say('chase.by', { way: say(`chase-way.${way}`) });
    return {
      on,
      words: joined([what, organsInWords(scene, organs), number, note, `[${id}]`, entryWords(scene, on, chase)]),
    };
  });
}
