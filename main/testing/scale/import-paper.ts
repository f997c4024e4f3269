import { happens, textFile } from './office-dice.ts';
import type { ScaleOffice } from './scale-office.ts';

/** Imports a paper as text; nearly always somebody looks through it and confirms that it was read well. Gives the id of the source. */
export async function importPaper(office: ScaleOffice, name: string, text: string): Promise<string> {
  const { source } = await office.ask('sources.import', { ...textFile(name, text), replaces: null });
  if (source.state === 'to-review' && happens(office.dice, 97)) await office.ask('sources.confirm', { id: source.id });
  return source.id;
}
