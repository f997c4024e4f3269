import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { LintFacts } from './facts.ts';

/** What a ledger knows beyond the words of a paper: organs, names, remarks, holidays, new days that were consented to, members. */
export function factsOfLedger(ledger: Ledger): LintFacts {
  const office = officeOf(ledger);
  const extensions = extendedDays(ledger);
  return {
    organs: Object.values(ledger.organs)
      .filter(({ mergedInto }) => mergedInto === null)
      .map(({ title, shortNames, formerNames }) => ({ name: title, shortNames, formerNames })),
    notes: Object.values(ledger.deputies)
      .map(({ note }) => note)
      .filter((note) => note !== ''),
    restDays: Object.fromEntries(Object.values(ledger.holidays).map(({ id, title, rest }) => [id, { title, rest }])),
    extensions,
    ...(office.members != null && { members: office.members }),
  };
}

function extendedDays({ opinions, points, suggestions }: Ledger): string[] {
  const records = [...Object.values(opinions), ...Object.values(points), ...Object.values(suggestions)];
  return records.flatMap((record) =>
    'due' in record && record.due?.changes
      ? record.due.changes.filter(({ kind, letter }) => kind === 'extension' && letter !== '').map(({ to }) => to)
      : [],
  );
}
