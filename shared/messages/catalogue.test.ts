import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, fillPlaces, isMessageKey, message, tell, told, toldList } from './catalogue.ts';

describe('message', () => {
  it('fills the places of a text with the details', () => {
    expect(message('en', 'app.saved', { time: '14:32' })).toBe('Saved 14:32');
  });

  it('chooses the singular when the detail is one', () => {
    expect(fillPlaces('{count} {count|point|points}', { count: 1 })).toBe('1 point');
    expect(fillPlaces('{count} {count|point|points}', { count: 4 })).toBe('4 points');
  });

  it('leaves a place visible when its detail is missing', () => {
    expect(fillPlaces('{who} did it', {})).toBe('{who} did it');
  });

  it('words a sentence inside a sentence in the language of its reader', () => {
    const sentence = told('need.only', { list: toldList([told('status.done'), told('status.in-progress')]) });
    expect(tell('zh-CN', sentence)).toBe(
      message('zh-CN', 'need.only', {
        list: `${message('zh-CN', 'status.done')}、${message('zh-CN', 'status.in-progress')}`,
      }),
    );
    expect(tell('en', JSON.parse(JSON.stringify(sentence)))).toContain(
      `${message('en', 'status.done')}, ${message('en', 'status.in-progress')}`,
    );
  });

  it('sets several words apart by the mark that is named', () => {
    expect(tell('zh-CN', told('app.saved', { time: toldList(['甲', '乙'], 'offers.separator') }))).toContain('甲；乙');
  });

  it('tells known keys from unknown ones', () => {
    expect(isMessageKey('app.product')).toBe(true);
    expect(isMessageKey('constructor')).toBe(false);
  });

  it('is given by one file alone for every key', async () => {
    const files = readdirSync(import.meta.dirname).filter(
      (name) => /^(?!define)[\w-]+\.ts$/.test(name) && !name.includes('.test.'),
    );
    const keys: string[] = [];
    for (const file of files) {
      const subjects: Record<string, unknown> = await import(`./${file}`);
      // Sentences made of messages stand beside them; only what holds both languages is a subject.
      for (const [name, messages] of Object.entries(subjects))
        if (name.endsWith('Messages')) keys.push(...Object.keys((messages as typeof catalogue)['zh-CN']));
    }
    expect(files.length).toBeGreaterThan(10);
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });

  it('names the same places in both languages', () => {
    const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((found) => found[1]))].sort();
    const english: Record<string, string> = catalogue.en;
    const different = Object.entries(catalogue['zh-CN']).filter(
      ([key, text]) => places(text).join() !== places(english[key] ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });
});
