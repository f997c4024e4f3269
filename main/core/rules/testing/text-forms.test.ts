import { describe, expect, it } from 'vitest';
import { unnoticedIn } from './hold-text-forms.ts';
import { formOfText, heldFormsIn } from './text-forms.ts';

const level = { id: 'level', means: 'a level', form: /(?<level>市|县)$/ };
const stems = '教育局|水务局';
const organ = { id: 'organ', means: 'an organ', form: new RegExp(`市(?:${stems})`), lists: { stems } };

describe('the forms of a file', () => {
  it('are found alone, in lists and by name', () => {
    expect(heldFormsIn({ level, some: [organ], byName: { 市: level }, other: '市', plain: /市/ })).toEqual([
      level,
      organ,
      level,
    ]);
  });

  it('are changed in each of their pieces, a list as a whole', () => {
    expect(formOfText(organ).regex.source).toBe('市(?:教育局|水务局)');
    expect(unnoticedIn({ has: ['市教育局'] }, organ)).toEqual(['any text has it', 'nothing for ‹stems›']);
    expect(unnoticedIn({ finds: { 市教育局: '市教育局' } }, organ)).toEqual([]);
  });

  it('name no list that does not stand in them', () => {
    expect(() => formOfText({ ...organ, lists: { stems: '教育局' } })).toThrow('no such list');
  });

  it('have no flags that the machine does not know', () => {
    expect(formOfText({ ...level, form: /市/g }).regex.source).toBe('市');
    expect(() => formOfText({ ...level, form: /no/i })).toThrow('flags');
  });
});

describe('a change of a form', () => {
  it('is noticed by a text that has it no more, that has it now, or in which something else is found', () => {
    expect(unnoticedIn({}, level).slice(0, 2)).toEqual(['the form gone', 'any text has it']);
    expect(unnoticedIn({ has: ['云泽市'] }, level)).toEqual(['any text has it', 'without ‹县›', 'no end ‹$›']);
    expect(unnoticedIn({ has: ['云泽市', '沛县'], hasNot: ['市教育局'] }, level)).toEqual([]);
    expect(unnoticedIn({ finds: { 沛县: { level: '县' }, 云泽市: '市', 市教育局: null } }, level)).toEqual([]);
  });
});
