import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTestCli } from '../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';

/** Gives new workspaces with papers of these texts in them, imported in this order; `out`: what the last import said. To be called at the top of a test file. */
export function workspacesOf() {
  const newFolder = temporaryFolders();
  return async (...texts: string[]) => {
    const folder = newFolder();
    const run = (...words: string[]) => runTestCli(path.join(folder, 'w'), ...words);
    let out = '';
    for (const [at, text] of texts.entries()) {
      const file = path.join(folder, `${at}.txt`);
      writeFileSync(file, text);
      out = (await run('import', file)).out;
    }
    return { run, out };
  };
}
