import type { ReadingPlace } from '#core/context-parts.ts';
import { runUntrusted } from '../../reading/worker/run-untrusted.ts';
import { fillParts } from './fill-parts.ts';
import { type Placeholder, scanTemplate } from './scan-template.ts';
import type { TemplateData } from './template-data.ts';

/** What a reading process is told for an office's template: to find its placeholders, or to fill it. */
export type TemplateTask =
  | { kind: 'scan-template'; name: string; bytes: Uint8Array }
  | { kind: 'fill-template'; name: string; bytes: Uint8Array; data: TemplateData };

/** In that process. Errors: as `scanTemplate` and `fillParts`. */
export async function doTemplateTask(task: TemplateTask): Promise<unknown> {
  const { name, bytes } = task;
  return task.kind === 'scan-template' ? scanTemplate(name, bytes) : fillParts(name, bytes, task.data);
}

type TemplateFile = { name: string; bytes: Uint8Array } & ReadingPlace;

/** The placeholders of a template, found in a process of its own. Errors: as `scanTemplate` and `runUntrusted`. */
export function scanInWorker({ name, bytes, readingWorker }: TemplateFile): Promise<Placeholder[]> {
  return runUntrusted<TemplateTask, Placeholder[]>({
    readingWorker,
    name,
    task: { kind: 'scan-template', name, bytes },
    here: () => scanTemplate(name, bytes),
  });
}

/** A template filled in a process of its own. Errors: as `fillParts` and `runUntrusted`. */
export function fillInWorker({ name, bytes, readingWorker }: TemplateFile, data: TemplateData): Promise<Uint8Array> {
  return runUntrusted<TemplateTask, Uint8Array>({
    readingWorker,
    name,
    task: { kind: 'fill-template', name, bytes, data },
    here: () => fillParts(name, bytes, data),
  });
}
