import { isContentsField } from '../contents-leader.ts';

/** Reads fields and control characters over a whole doc: fields reach over paragraphs. */
export class VisibleText {
  private readonly fields: { part: 'code' | 'result'; code: string }[] = [];
  private notes = 0;
  /** Pictures in the line and drawings beside it, so far. */
  pictures = 0;
  drawings = 0;

  /** The text a reader sees; a line break of the author is `\n`, the mark of a note `[n]`. */
  read(raw: string): string {
    let text = '';
    for (const char of raw) {
      const code = char.charCodeAt(0);
      // 0x13, 0x14, 0x15 open a field, part its code from its result, and close it ([MS-DOC] 2.8.25).
      const open = this.fields.at(-1);
      if (code === 0x13) this.fields.push({ part: 'code', code: '' });
      else if (code === 0x14 && open !== undefined) open.part = 'result';
      else if (code === 0x15) this.fields.pop();
      else if (open?.part === 'code') open.code += char;
      else if (!this.isInCode()) text += this.visible(char, code);
    }
    return text;
  }

  private isInCode(): boolean {
    return this.fields.some(({ part }) => part === 'code');
  }

  /** Whether the text read last stands in the field of a table of contents, which may end with it. */
  isInContents(): boolean {
    return this.fields.some(({ code }) => isContentsField(code));
  }

  private visible(char: string, code: number): string {
    if (code >= 0x20) return code === 0xfffc ? '' : char;
    switch (code) {
      case 0x01:
        this.pictures += 1;
        return '';
      case 0x08:
        this.drawings += 1;
        return '';
      case 0x02:
        this.notes += 1;
        return `[${this.notes}]`;
      case 0x09:
        return '\t';
      case 0x0b:
        return '\n';
      case 0x1e:
        return '-';
      default:
        // Comments' marks, optional hyphens.
        return '';
    }
  }
}
