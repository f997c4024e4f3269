import { organKey } from '#core/ledger/organs/organ-name-form.ts';
import type { ImportResult } from '#shared/contract/library-calls.ts';
import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import { organChangesSentence } from '#shared/messages/organ-changes.ts';
import type { Tools } from '../command.ts';
import { nameableRecords } from '../records/nameable-records.ts';

/** The lines by which a change is entered, as a person would type them; a name that no organ bears has nothing to enter. */
function linesOf({ kind, names, to, on }: OrganChange, known: ReadonlySet<string>, { say }: Tools): string[] {
  const day = `--on ${on ?? say('organ-change.day-asked')}`;
  const borne = names.filter((name) => known.has(organKey(name)));
  if (borne.length === 0) return [];
  const isThere = known.has(organKey(to));
  if (kind === 'renaming' && !isThere) return borne.map((name) => `duban organs update ${name} --title ${to} ${day}`);
  const added = isThere ? [] : [`duban organs add ${to}`];
  return [...added, ...borne.map((name) => `duban organs merge ${name} ${to} ${day}`)];
}

/** Says which mergers and new names of organs the imported files tell of, and the lines to enter them by. */
export async function tellOrganChanges({ organChanges, entries }: ImportResult, tools: Tools): Promise<void> {
  const changes = [...(organChanges ?? []), ...entries.flatMap((one) => one.organChanges ?? [])];
  if (changes.length === 0) return;
  const organs = await nameableRecords('organs', tools);
  const known = new Set(organs.flatMap(({ title, names = [] }) => [title, ...names]).map(organKey));
  tools.print(organChangesSentence(changes, tools.say));
  for (const line of new Set(changes.flatMap((one) => linesOf(one, known, tools)))) tools.print(`  ${line}`);
}
