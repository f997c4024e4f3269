import type { Block, FreePart } from './brief.ts';
import type { BriefInput } from './brief-input.ts';

/** A free-text part: what a person wrote, else `proposal`. An empty text stays empty on purpose. */
export function freePart(input: BriefInput, part: { name: string; title: string; proposal: string }): FreePart {
  const written = input.freeParts[part.name];
  return { name: part.name, title: part.title, text: (written ?? part.proposal).trim() };
}

/** Paragraphs of a free-text part under their heading; nothing at all while it is empty. */
export function freeSection(part: FreePart): Block[] {
  if (part.text === '') return [];
  return [{ type: 'heading', level: 1, text: part.title }, ...freeParagraphs(part)];
}

export function freeParagraphs(part: FreePart): Block[] {
  return part.text
    .split(/\n+/u)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ type: 'paragraph', runs: [{ text }], place: part.title }));
}
