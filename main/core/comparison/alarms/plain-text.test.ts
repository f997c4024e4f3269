import { describe, expect, it } from 'vitest';
import { toPlainText } from './plain-text.ts';

const plain = (text: string) => toPlainText(text).plain;

describe('the text that is compared', () => {
  it('has letters and digits only', () => {
    expect(plain('改造 食堂，36处（A区）。')).toBe('改造食堂36处A区');
  });

  it('leaves out titles of papers, titles in titles too', () => {
    expect(plain('按照《养老条例》办理')).toBe('按照办理');
    expect(plain('按照《关于《养老条例》的决定》办理')).toBe('按照办理');
    expect(plain('按照《养老条例》和《水法》办理')).toBe('按照和办理');
  });

  it('goes on behind a mark that closes nothing, and leaves out all behind one that is never closed', () => {
    expect(plain('养老》食堂《条例》办理')).toBe('养老食堂办理');
    expect(plain('按照《养老条例')).toBe('按照');
  });

  it('knows where each of its signs stands', () => {
    const { plain: signs, offsets } = toPlainText('按《水法》， 办 理');
    expect(signs).toBe('按办理');
    expect([...offsets]).toEqual([0, 7, 9]);
  });
});
