import { TemplateHandler } from 'easy-template-x';
import { unzipSync } from 'fflate';
import { CoreError } from '#core/core-error.ts';
import { cleanText } from '../../ooxml/clean-text.ts';
import { zipParts } from '../../ooxml/zip-parts.ts';
import type { Brief } from '../outline/brief.ts';
import { planOf } from '../plans/all-plans.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { scanTemplate } from './scan-template.ts';
import { type TemplateData, templateData, templateNames } from './template-data.ts';

/** The paper in the office's own layout. Errors: `template-damaged`, `template-placeholder-unknown`. */
export async function fillTemplate(name: string, template: Uint8Array, brief: Brief): Promise<Uint8Array> {
  checkPlaceholders(scanTemplate(name, template), templateNames(planOf(brief.kind)));
  try {
    const filled = await new TemplateHandler().process(Buffer.from(template), cleanData(templateData(brief)));
    // Zipped afresh, so that the same data give the same bytes.
    return zipParts(unzipSync(new Uint8Array(filled)));
  } catch (error) {
    throw new CoreError('template-damaged', { name }, { cause: error });
  }
}

function cleanData(data: TemplateData): TemplateData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? cleanText(value)
        : value.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, cleanText(text)]))),
    ]),
  );
}
