import { describe, expect, it } from 'vitest';
import { readLimits } from './limits.ts';
import { readOwnProperties } from './own-properties.ts';
import { zipOf } from './testing/made-files.ts';
import { openZip } from './zip-container.ts';

const property = (name: string, value: string) => `<property name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
const part = (...properties: string[]) => `<Properties>${properties.join('')}</Properties>`;
const relations = (type: string, target: string) =>
  `<Relationships><Relationship Type="other" Target="x.xml"/><Relationship Type="${type}" Target="${target}"/></Relationships>`;
const read = (members: Record<string, string>) =>
  readOwnProperties(openZip(zipOf(members), '稿.docx', readLimits), '稿.docx', readLimits);

describe('the properties of a paper', () => {
  it('are read where they are our own', () => {
    const all = part(property('DubanMark', ' a1 '), property('Company', '云泽'), property('duban', 'x'), '<property/>');
    expect(read({ 'docProps/custom.xml': all })).toEqual({ DubanMark: 'a1' });
    expect(read({ 'word/document.xml': '<a/>' })).toEqual({});
  });

  it('stand in the part that the package names', () => {
    const own = part(property('DubanMark', 'a1'));
    const type = 'http://schemas/2006/custom-properties';
    expect(read({ '_rels/.rels': relations(type, '/p/own.xml'), 'p/own.xml': own })).toEqual({ DubanMark: 'a1' });
    expect(read({ '_rels/.rels': relations(type, 'p/own.xml'), 'docProps/custom.xml': own })).toEqual({});
    expect(read({ '_rels/.rels': relations('styles', 'p/own.xml'), 'docProps/custom.xml': own })).toEqual({
      DubanMark: 'a1',
    });
  });

  it('are none where a name, a value or the part is longer than ours', () => {
    const of = (name: string, value: string) =>
      Object.keys(read({ 'docProps/custom.xml': part(property(name, value)) }));
    expect(of(`Duban${'x'.repeat(35)}`, 'a')).toHaveLength(1);
    expect(of(`Duban${'x'.repeat(36)}`, 'a')).toEqual([]);
    expect(of('Duban', 'x'.repeat(255))).toEqual(['Duban']);
    expect(of('Duban', 'x'.repeat(256))).toEqual([]);
    const long = part(property('Duban', 'a'), `<!--${' '.repeat(200_000)}-->`);
    expect(read({ 'docProps/custom.xml': long })).toEqual({});
  });

  it('are none in a damaged part, and a bomb there is one', () => {
    expect(read({ 'docProps/custom.xml': '<Properties><property name="Duban">' })).toEqual({});
    const bomb = '<!DOCTYPE a [<!ENTITY b "c">]><Properties/>';
    expect(() => read({ 'docProps/custom.xml': bomb })).toThrow(expect.objectContaining({ code: 'container-bomb' }));
  });
});
