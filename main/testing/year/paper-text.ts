import { drawText } from '#core/reading/formats/draw-text.ts';
import type { OfficeYear } from './office-year.ts';

/** The text of a paper of the office as a reader sees it, without breaks. `scope`: what the paper is about, as the call takes it. */
export async function paperText(office: OfficeYear, kind: string, scope: Record<string, string>): Promise<string> {
  const { bytes } = await office.ask('briefs.preview', { kind, scope });
  return (await drawText(bytes, 'brief.docx')).lines.map((line) => line.text).join('');
}
