// The program of the worker: does one thing with the one file it was started with, says what became of it, and ends. Bundled by
// scripts/build.mjs to dist/worker/reading-worker.mjs.
import { doTemplateTask, isTemplateTask } from './briefs/templates/template-tasks.ts';
import { doReadingTask } from './reading/worker/reading-tasks.ts';
import { serveTask } from './reading/worker/serve-task.ts';
import type { ReadingTask } from './reading/worker/worker-message.ts';

await serveTask(async (task, onProgress) =>
  isTemplateTask(task) ? doTemplateTask(task) : doReadingTask(task as ReadingTask, onProgress),
);
