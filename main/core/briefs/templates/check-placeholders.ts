import { CoreError } from '#core/core-error.ts';
import type { Placeholder } from './scan-template.ts';
import type { TemplateNames } from './template-data.ts';

/**
 * Holds the placeholders of a template against the names that its kind of paper has. Errors:
 * `template-placeholder-unknown` with the placeholder and its place, also for a loop that is not closed or not opened.
 */
export function checkPlaceholders(placeholders: readonly Placeholder[], names: TemplateNames): void {
  const open: Placeholder[] = [];
  for (const one of placeholders) {
    if (one.kind === 'open') {
      if (!names.loops.has(one.name)) throw unknown(one);
      open.push(one);
    } else if (one.kind === 'close') {
      if (open.pop()?.name !== one.name && one.name !== '') throw unknown(one);
    } else if (!isKnown(one.name, open, names)) throw unknown(one);
  }
  const left = open.at(-1);
  if (left) throw unknown(left);
}

function isKnown(name: string, open: readonly Placeholder[], names: TemplateNames): boolean {
  return names.texts.has(name) || open.some((loop) => names.loops.get(loop.name)?.has(name));
}

function unknown({ name, kind, place }: Placeholder): CoreError {
  const mark = kind === 'open' ? '#' : kind === 'close' ? '/' : '';
  return new CoreError('template-placeholder-unknown', { placeholder: `{${mark}${name}}`, place });
}
