import { type Document, Packer } from 'docx';
import type { Form } from '../form/brief-styles.ts';
import { layReport } from '../layout/brief-layout.ts';
import { layLetter } from '../layout/letter-layout.ts';
import type { Brief } from '../outline/brief.ts';
import type { SourceMode } from '../outline/brief-input.ts';
import { finishPackage } from './post-pass.ts';

export type WriteOptions = { form: Form; mode: SourceMode; author: string; day: string };

/** The bytes of a paper as .docx. `day` (ISO) is written as the day of the file. */
export async function writeDocx(brief: Brief, options: WriteOptions): Promise<Uint8Array> {
  const bytes = await Packer.toBuffer(layBrief(brief, options));
  return finishPackage(new Uint8Array(bytes), options.form, {
    title: brief.title.replaceAll('\n', ''),
    subject: brief.subject,
    author: options.author,
    keywords: brief.kind,
    day: options.day,
  });
}

function layBrief(brief: Brief, options: WriteOptions): Document {
  if (brief.form === 'letter') return layLetter(options.form, brief, options.mode);
  return layReport(options.form, brief, options.mode);
}
