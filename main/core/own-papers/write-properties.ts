import { strFromU8, strToU8 } from 'fflate';
import { escapeXml } from '../ooxml/clean-text.ts';
import { ownPropertyPrefix } from '../reading/formats/own-properties.ts';

const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006';
const relationType = `${namespace}/relationships/custom-properties`;
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
/** The format that every program gives to custom properties a person or program named (ECMA-376 Part 1, 22.3.2.2). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const habit = 'docProps/custom.xml';
/** How the type ends in every edition of the format. */
const relationEnd = '/custom-properties"';
const ourName = new RegExp(`\\bname="${ownPropertyPrefix}`, 'u');

const bare = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${namespace}/custom-properties"></Properties>`;

type Parts = Record<string, Uint8Array>;

/**
 * Writes custom properties into the parts of a docx or xlsx, with the part's content type and relationship. Properties of
 * others that stand there (an office's own template may have some) stay; older ones of this program go.
 */
export function writeProperties(parts: Parts, properties: Record<string, string>): void {
  const name = relatedPart(parts) ?? habit;
  const standing = parts[name] === undefined ? bare : strFromU8(parts[name]);
  parts[name] = strToU8(withProperties(withoutOurs(opened(standing)), properties));
  insert(parts, '[Content_Types].xml', '</Types>', `PartName="/${name}"`, override(name));
  insert(parts, '_rels/.rels', '</Relationships>', relationEnd, relation(name));
}

function override(name: string): string {
  return `<Override PartName="/${name}" ContentType="${contentType}"/>`;
}

function relation(name: string): string {
  return `<Relationship Id="rIdDuban" Type="${relationType}" Target="${name}"/>`;
}

/** Puts `element` at the end of a part unless `sign` says that the like of it stands there. */
function insert(parts: Parts, name: string, end: string, sign: string, element: string): void {
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  if (!xml.includes(sign)) parts[name] = strToU8(xml.replace(end, () => `${element}${end}`));
}

function relatedPart(parts: Parts): string | null {
  const relations = strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).match(/<Relationship\b[^>]*>/gu) ?? [];
  const ours = relations.find((one) => one.includes(relationEnd));
  return /\bTarget="\/?([^"]+)"/u.exec(ours ?? '')?.[1] ?? null;
}

/** A part that holds no property yet may be one tag that closes itself. */
function opened(xml: string): string {
  return xml.replace(/<((?:\w+:)?Properties)\b([^>]*)\/>\s*$/u, '<$1$2></$1>');
}

function withoutOurs(xml: string): string {
  const element = /<((?:\w+:)?property)\b[^>]*>[\s\S]*?<\/\1>/gu;
  return xml.replace(element, (one) => (ourName.test(one) ? '' : one));
}

/** Ours behind those that stand, each number once; 0 and 1 are kept for the format itself. */
function withProperties(xml: string, properties: Record<string, string>): string {
  const numbers = [...xml.matchAll(/\bpid="(\d+)"/gu)].map((one) => Number(one[1]));
  const next = Math.max(1, ...numbers) + 1;
  const elements = Object.entries(properties).map(([name, value], index) => element(next + index, name, value));
  return xml.replace(/<\/(?:\w+:)?Properties>\s*$/u, (end) => `${elements.join('')}${end}`);
}

// Names its own namespaces: the part may have come with a template, under other prefixes.
function element(number: number, name: string, value: string): string {
  const attributes = `xmlns="${namespace}/custom-properties" fmtid="${formatId}" pid="${number}" name="${escapeXml(name)}"`;
  return `<property ${attributes}><vt:lpwstr xmlns:vt="${namespace}/docPropsVTypes">${escapeXml(value)}</vt:lpwstr></property>`;
}
