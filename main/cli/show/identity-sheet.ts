import type { IdentityRow } from '#shared/contract/identity-calls.ts';
import type { ComparedSide } from '#shared/contract/list-preview.ts';
import { fieldLines, type SheetScene, section } from './sheet.ts';

function sideLines(side: ComparedSide): string[] {
  return fieldLines(side.map(({ label, value }) => [label, value] as const));
}

/** A question whether what came in is one of the ledger's records, with both sides and how to answer it. */
export function identitySheet({ say }: SheetScene, question: IdentityRow): string[] {
  const { id, title, subject, from, own, candidates, decision } = question;
  return [
    title,
    ...fieldLines([
      [say('cli.field-id'), id],
      [say('column.kind'), say(`identity.subject.${subject}`)],
      [say('identity.from'), from],
      [say('column.status'), say(`cli.identity-status.${decision ? 'decided' : 'open'}`)],
    ]),
    ...section(say('identity.incoming'), sideLines(own)),
    ...candidates.flatMap(({ record, reasons, side }) =>
      section(`${say('identity.standing')} ${record}`, [...reasons, ...sideLines(side)]),
    ),
    ...(decision ? [] : ['', say('cli.identity-how', { id })]),
  ];
}
