import { TemplateHandler } from 'easy-template-x';
import { unzipSync } from 'fflate';
import { CoreError } from '#core/core-error.ts';
import { zipParts } from '../../ooxml/zip-parts.ts';
import type { TemplateData } from './template-data.ts';

/** A template with its placeholders filled; the data must be such as XML can hold. Errors: `template-damaged`. */
export async function fillParts(name: string, template: Uint8Array, data: TemplateData): Promise<Uint8Array> {
  try {
    const filled = await new TemplateHandler().process(Buffer.from(template), data);
    // Zipped afresh, so that the same data give the same bytes.
    return zipParts(unzipSync(new Uint8Array(filled)));
  } catch (error) {
    throw new CoreError('template-damaged', { name }, { cause: error });
  }
}
