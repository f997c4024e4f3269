import type { ReadingPlace } from '#core/context-parts.ts';
import { cleanText } from '../../ooxml/clean-text.ts';
import type { Brief } from '../outline/brief.ts';
import { planOf } from '../plans/all-plans.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { type TemplateData, templateData, templateNames } from './template-data.ts';
import { fillInWorker, scanInWorker } from './template-tasks.ts';

/** The paper in the office's own layout. Errors: `template-placeholder-unknown`, and those of scanning and filling a template. */
export async function fillTemplate(
  name: string,
  template: Uint8Array,
  brief: Brief,
  { readingWorker }: ReadingPlace,
): Promise<Uint8Array> {
  const file = { name, bytes: template, readingWorker };
  checkPlaceholders(await scanInWorker(file), templateNames(planOf(brief.kind)));
  return fillInWorker(file, cleanData(templateData(brief)));
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
