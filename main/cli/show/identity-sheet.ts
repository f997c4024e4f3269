import type { IdentityRow } from '#shared/contract/identity-calls.ts';
import type { ComparedSide } from '#shared/contract/list-preview.ts';
import { fieldLines, type SheetScene, section } from './sheet.ts';

function sideLines({ tell }: SheetScene, side: ComparedSide): string[] {
  return fieldLines(side.map(({ label, value }) => [tell(label), tell(value)] as const));
}

/** A question whether what came in is one of the ledger's records, with both sides and how to answer it. */
export function identitySheet(scene: SheetScene, question: IdentityRow): string[] {
  const { say, tell } = scene;
  const { id, title, subject, from, own, candidates, decision } = question;
  return [
    title,
    ...fieldLines([
      [say('cli.field-id'), id],
      [say('column.kind'), say(`identity.subject.${subject}`)],
      [say('identity.from'), tell(from)],
      [say('column.status'), say(`cli.identity-status.${decision ? 'decided' : 'open'}`)],
    ]),
    ...section(say('identity.incoming'), sideLines(scene, own)),
    ...candidates.flatMap(({ record, reasons, side }) =>
      section(`${say('identity.standing')} ${record}`, [...reasons.map(tell), ...sideLines(scene, side)]),
    ),
    ...(decision ? [] : ['', say('cli.identity-how', { id })]),
  ];
}
