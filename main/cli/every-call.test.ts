import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callFields } from '#shared/contract/call-fields.ts';
import { type CallName, contract } from '#shared/contract/contract.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { findCommand } from './find-command.ts';
import { everyLine } from './testing/every-line.ts';
import { type Outcome, playEveryLine, writeInputs } from './testing/play-every-line.ts';

/** Calls that no command makes, and why. Everything else must be reached by a line below. */
const notByCommand: Partial<Record<CallName, string>> = {
  'jobs.cancel': 'a command is the job: Ctrl+C ends it, and nothing of it is stored',
  'packages.receive': 'a command names the file: nothing has to be sent',
  'log.people': 'the log names everybody beside what they did',
  'briefs.preview': 'brief --out writes the very bytes that a preview shows',
};

const names = Object.keys(contract) as CallName[];
const newFolder = temporaryFolders();

describe('every call of the contract', () => {
  let outcomes: Outcome[] = [];

  beforeAll(async () => {
    const out = newFolder();
    await writeInputs(out);
    outcomes = await playEveryLine({ workspace: path.join(newFolder(), 'workspace'), out });
  }, 60_000);

  it('has a line that makes it, or a reason why no command does', () => {
    const placed = new Set<string>([...everyLine.map(([name]) => name), ...Object.keys(notByCommand)]);
    expect(names.filter((name) => !placed.has(name))).toEqual([]);
    expect(everyLine.map(([name]) => name).filter((name) => name in notByCommand)).toEqual([]);
  });

  it('can be confirmed with --sure where it may ask', () => {
    const asking = everyLine.filter(([name]) => {
      const { confirmed } = callFields(name);
      // The `confirmed` of a rule pack is another word: yes or no.
      return confirmed !== undefined && z.safeParse(confirmed, ['code']).success;
    });
    expect(asking.length).toBeGreaterThan(10);
    const deaf = asking.filter(([, line]) => findCommand(line.split(' '))?.command.options.sure === undefined);
    expect(deaf).toEqual([]);
  });

  it.each(everyLine.map(([name, line], at) => ({ name, line, at })))(
    '$name is made by: duban $line',
    ({ name, at }) => {
      expect(outcomes[at]).toMatchObject({ code: 0, complaints: '' });
      expect(outcomes[at]?.calls).toContain(name);
    },
  );
});
