import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import type { Form } from '../form/brief-styles.ts';
import type { Run, SourceNote } from '../outline/brief.ts';
import type { SourceMode } from '../outline/brief-input.ts';
import { textRuns } from './text-runs.ts';

/** A sentence with its sources, for the closing list of sources. */
export type CollectedSource = { number: number; sentence: string; source: SourceNote };

/** Gathers the sources of the running text while it is laid out: as footnotes, or for a list at the end. */
export class SourceCollector {
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  readonly collected: CollectedSource[] = [];
  readonly mode: SourceMode;
  readonly #form: Form;

  constructor(form: Form, mode: SourceMode) {
    this.#form = form;
    this.mode = mode;
  }

  /** What follows the sentence on the paper: footnote references, a number in brackets, or nothing. */
  marks(run: Run): TextRun[] {
    const sources = [...new Set(run.sources ?? [])];
    if (sources.length === 0 || this.mode === 'none') return [];
    if (this.mode === 'footnotes') return [this.#footnote(sources)];
    return sources.map((source) => this.#collect(run.text, source));
  }

  #footnote(sources: SourceNote[]): TextRun {
    const id = Object.keys(this.footnotes).length + 1;
    const text = ` ${sources.join('；')}。`;
    this.footnotes[String(id)] = {
      children: [new Paragraph({ style: 'FootnoteText', children: textRuns(this.#form, text, { base: 'body' }) })],
    };
    return new FootnoteReferenceRun(id);
  }

  #collect(sentence: string, source: SourceNote): TextRun {
    const number = this.collected.length + 1;
    this.collected.push({ number, sentence, source });
    return new TextRun({ text: `[${number}]`, superScript: true });
  }
}
