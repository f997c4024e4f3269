import type { ExaminedSource } from '../examined-source.ts';
import { examineSource } from '../read-source.ts';

/** Reads a text as if it were the content of a UTF-8 file of this name. */
export function readText(text: string, name = 'paper.txt'): Promise<ExaminedSource> {
  return examineSource(new TextEncoder().encode(text), name);
}

/** Kind and title of every paper found, in order: what most tests look at. */
export async function papersIn(text: string, name?: string): Promise<string[]> {
  const { reading } = await readText(text, name);
  return reading.documents.map((document) => `${document.kind}: ${document.title}`);
}
