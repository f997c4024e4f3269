import type { ListLevel, ListOfParagraph } from '../lists/list-level.ts';
import { childElement, childElements, valOf, type XmlNode } from '../xml.ts';

/** The lists of a docx: `listOf(numId)` is null for an unknown number and for 0, which means "no list". */
export type Numbering = {
  listOf: (numId: string) => ListOfParagraph | null;
  /** The level of a list that is tied to a paragraph style, null when there is none. */
  levelOfStyle: (numId: string, styleId: string) => number | null;
};

type Definition = { id: string; levels: Map<number, ListLevel>; styleLevels: Map<string, number>; link: string | null };

/** Reads `word/numbering.xml` (ECMA-376 17.9); null when the file has none. */
export function readNumbering(root: XmlNode | null): Numbering {
  const definitions = new Map<string, Definition>();
  const named = new Map<string, Definition>();
  for (const node of childElements(root ?? undefined, 'abstractNum')) {
    const definition = readDefinition(node);
    definitions.set(definition.id, definition);
    const styleLink = valOf(childElement(node, 'styleLink'));
    if (styleLink !== undefined) named.set(styleLink, definition);
  }
  const lists = new Map<string, { list: ListOfParagraph; definition: Definition }>();
  for (const node of childElements(root ?? undefined, 'num')) {
    const direct = definitions.get(valOf(childElement(node, 'abstractNumId')) ?? '');
    // A definition that only points at a list style takes the levels of the definition behind that style.
    const definition = direct?.link != null ? (named.get(direct.link) ?? direct) : direct;
    const numId = node.attributes.numId;
    if (definition === undefined || numId === undefined) continue;
    lists.set(numId, { list: readInstance(node, numId, definition), definition });
  }
  return {
    listOf: (numId) => lists.get(numId)?.list ?? null,
    levelOfStyle: (numId, styleId) => lists.get(numId)?.definition.styleLevels.get(styleId) ?? null,
  };
}

function readDefinition(node: XmlNode): Definition {
  const levels = new Map<number, ListLevel>();
  const styleLevels = new Map<string, number>();
  for (const levelNode of childElements(node, 'lvl')) {
    const at = Number(levelNode.attributes.ilvl ?? 0);
    levels.set(at, readLevel(levelNode));
    const style = valOf(childElement(levelNode, 'pStyle'));
    if (style !== undefined) styleLevels.set(style, at);
  }
  const link = valOf(childElement(node, 'numStyleLink')) ?? null;
  return { id: node.attributes.abstractNumId ?? '', levels, styleLevels, link };
}

function readLevel(node: XmlNode): ListLevel {
  const restart = valOf(childElement(node, 'lvlRestart'));
  const legal = childElement(node, 'isLgl');
  return {
    start: Number(valOf(childElement(node, 'start')) ?? 0),
    format: readFormat(node),
    text: valOf(childElement(node, 'lvlText')) ?? '',
    restartAfter: restart === undefined ? null : Number(restart),
    legal: legal !== undefined && valOf(legal) !== '0' && valOf(legal) !== 'false',
  };
}

/** Newer Word hides formats that older ones do not know in `mc:AlternateContent`; the choice is the true one. */
function readFormat(node: XmlNode): string {
  const alternate = childElement(node, 'AlternateContent');
  const chosen = childElement(childElement(alternate, 'Choice'), 'numFmt');
  const format = chosen ?? childElement(node, 'numFmt') ?? childElement(childElement(alternate, 'Fallback'), 'numFmt');
  if (valOf(format) === 'custom') return customFormat(format?.attributes.format ?? '');
  return valOf(format) ?? 'decimal';
}

/** A custom format is given by its first members, such as `001, 002, 003, ...`; only leading zeros occur. */
function customFormat(sample: string): string {
  return /^01\b/.test(sample) ? 'decimalZero' : 'decimal';
}

function readInstance(node: XmlNode, instance: string, definition: Definition): ListOfParagraph {
  const levels = new Map(definition.levels);
  const startOverrides = new Map<number, number>();
  for (const override of childElements(node, 'lvlOverride')) {
    const at = Number(override.attributes.ilvl ?? 0);
    const own = childElement(override, 'lvl');
    if (own !== undefined) levels.set(at, readLevel(own));
    const start = valOf(childElement(override, 'startOverride'));
    if (start !== undefined) startOverrides.set(at, Number(start));
  }
  return { list: definition.id, instance, levels, startOverrides };
}
