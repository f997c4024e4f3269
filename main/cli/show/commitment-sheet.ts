import { commitmentDuties } from '#core/ledger/duties/commitment-duties.ts';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { dutyLines } from './duty-lines.ts';
import { fieldLines, organsInWords, type SheetScene, section } from './sheet.ts';

/** A promise with its words, its day, what became of it, and whether it is overdue. */
export function commitmentSheet(scene: SheetScene, commitment: CommitmentRecord): string[] {
  const { say } = scene;
  const { citation, shownBy } = commitment;
  // Whose account an organ's name is kept under was settled with the list of organs already.
  const duties = commitmentDuties({ organs: {} }, commitment);
  return [
    commitment.title,
    ...fieldLines([
      [say('cli.field-id'), commitment.id],
      [say('cli.field-status'), say(`commitment-state.${commitment.state}`)],
      [say('cli.field-organ'), organsInWords(scene, [commitment.organ])],
      [say('cli.field-due'), commitment.due ?? say('cli.no-due')],
      [say('cli.field-decidedOn'), commitment.decidedOn],
      [say('cli.field-quote'), citation.quote],
      [say('cli.field-citation'), `${citation.document} ${say('ui.line', { first: citation.firstLine })}`],
      [
        say('cli.field-shownBy'),
        shownBy && `${shownBy.document} ${say('ui.line', { first: shownBy.firstLine })}  ${shownBy.quote}`,
      ],
      [say('cli.field-note'), commitment.note],
    ]),
    ...section(say('cli.section-duties'), dutyLines(scene, duties, false)),
  ];
}
