// The program of the thread in a reading process: does one thing with each file it is given, and says what became of it. Bundled by
// scripts/build.mjs to dist/worker/reading-worker.mjs.
import { doLintTask, type LintTask } from './briefs/lint/lint-task.ts';
import { doTemplateTask, type TemplateTask } from './briefs/templates/template-tasks.ts';
import { doListTask, type ListTask } from './ledger/lists/list-task.ts';
import { keptRecogniser } from './reading/formats/scan/kept-recogniser.ts';
import { examineSource, type ReadStage } from './reading/read-source.ts';
import { doPageTask, type PageTask } from './reading/scans/page-task.ts';
import { doMarksTask, type MarksTask } from './reading/secrecy/marks-task.ts';
import { serveTasks } from './reading/worker/serve-tasks.ts';
import { holdWeight } from './reading/worker/weight-of.ts';
import type { ReadingTask } from './reading/worker/worker-message.ts';
import { readRecognition } from './store/recognition-parts.ts';

/** Beside this program stand the parts of recognition. */
const recogniser = keptRecogniser(() => readRecognition(new URL('./recognition/', import.meta.url)));

type Task = ReadingTask | PageTask | MarksTask | ListTask | TemplateTask | LintTask;

function resultOf(task: Task, onProgress: (stage: ReadStage, done: number, total: number) => void): Promise<unknown> {
  switch (task.kind) {
    case 'examine':
      return examineSource(task.bytes, task.name, {
        corrections: task.corrections,
        joinEntries: task.joinEntries,
        scan: { recogniser, known: task.scanned },
        onProgress,
      });
    case 'draw-page':
      return doPageTask(task, recogniser);
    case 'find-marks':
      return doMarksTask(task);
    case 'read-list':
      return doListTask(task);
    case 'lint-file':
      return doLintTask(task);
    case 'scan-template':
    case 'fill-template':
      return doTemplateTask(task);
  }
}

serveTasks(async (given, onProgress) => {
  // The program that starts this one is built with it.
  const task = given as Task;
  const result = await resultOf(task, onProgress);
  // What is handed over stands in the program's own memory.
  holdWeight(result, task.name);
  return result;
});
