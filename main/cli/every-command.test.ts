import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '#shared/contract/contract.ts';
import { type MessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { runTestCli } from '../testing/run-test-cli.ts';
import { allCommands } from './all-commands.ts';
import { commandGroups } from './command.ts';
import { findCommand } from './find-command.ts';
import { parseGiven } from './parse-given.ts';
import { splitLine } from './script/split-line.ts';

const languages: Language[] = ['zh-CN', 'en'];

describe('every command', () => {
  it('has a name of its own, and stands under one subject of the help', async () => {
    const names = allCommands.map((command) => command.name);
    expect(new Set(names).size).toBe(names.length);
    const { out } = await runTestCli('', 'help');
    const places = commandGroups.map((group) => out.indexOf(message('zh-CN', `cli.group-${group}`)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const name of names) expect(out.match(new RegExp(`^  ${name}  `, 'mg')), name).toHaveLength(1);
  });

  it.each(allCommands.map((command) => [command.name, command] as const))(
    'duban %s shows an example that is written rightly',
    (name, command) => {
      const split = splitLine(command.example);
      const found = findCommand('words' in split ? split.words : []);
      expect(found?.command.name).toBe(name);
      expect(() => parseGiven(command, found?.rest ?? [])).not.toThrow();
    },
  );

  it.each(allCommands.map((command) => [command.name, command] as const))(
    'duban help %s says in both languages how it is written, what every option means, and gives the example',
    async (name, command) => {
      for (const language of languages) {
        const { code, out } = await runTestCli('', 'help', ...name.split(' '), '--lang', language);
        expect(code).toBe(0);
        for (const usage of command.usage) expect(out).toContain(`duban ${usage}`);
        for (const [option, { about }] of Object.entries(command.options)) {
          expect(out).toMatch(
            new RegExp(
              `--${option}[ …].*${message(language, about)
                .slice(0, 8)
                .replace(/[^\w\u4e00-\u9fff]/g, '.')}`,
            ),
          );
        }
        expect(out).toContain(`duban ${command.example}`);
      }
    },
  );

  it('names in its help every fact that can be recorded, kind by kind, with its word', async () => {
    const facts = {
      'opinions.record': 'stage',
      'suggestions.record': 'suggestion-act',
      'motions.record': 'motion-status',
    } as const;
    const { out } = await runTestCli('', 'help', 'record');
    for (const [call, prefix] of Object.entries(facts)) {
      const { act } = z.toJSONSchema(contract[call as keyof typeof facts].input, {
        io: 'input',
        unrepresentable: 'any',
      }).properties as {
        act: { enum: string[] };
      };
      expect(act.enum.length).toBeGreaterThan(3);
      for (const code of act.enum)
        expect(out, call).toContain(`${code}（${message('zh-CN', `${prefix}.${code}` as MessageKey)}）`);
    }
    expect(out).toContain('promise-kept（承诺兑现）');
  });

  it('writes in its usage no option that it does not take', () => {
    for (const { name, usage, options } of allCommands) {
      const written = usage.flatMap((form) => [...form.matchAll(/--([\w-]+)/g)].map((found) => found[1] ?? ''));
      expect(
        written.filter((option) => options[option] === undefined),
        name,
      ).toEqual([]);
    }
  });
});

describe('duban help', () => {
  it('lists the commands that begin with one word', async () => {
    const { code, out } = await runTestCli('', 'help', 'points');
    expect(code).toBe(0);
    expect(out.match(/^ {2}points \w+/gm)).toHaveLength(4);
  });

  it('says what a word still needs, and which word was meant', async () => {
    const half = await runTestCli('', 'points');
    expect(half).toMatchObject({ code: 2, out: '' });
    expect(half.complaints).toContain('points merge');
    expect((await runTestCli('', 'points', 'mrege', 'a', 'b')).complaints).toContain('points merge');
    expect((await runTestCli('', 'help', 'points', 'mrege')).complaints).toContain('points merge');
    expect((await runTestCli('', 'help', 'imprt')).complaints).toContain('import');
  });

  it.each([
    '--data-dir X help sources correct',
    '--data-dir=X help sources correct',
    'help --data-dir X sources correct',
    'help sources --data-dir X correct',
    'help sources correct --data-dir X --lang zh',
    '--json --lang zh help sources correct',
    '--data-dir X sources correct --help',
    'sources --data-dir X correct --help',
    'sources --json correct -h',
  ])('is given for a command of two words as “%s”', async (line) => {
    const { code, out, complaints } = await runTestCli('', ...line.split(' '));
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(out).toContain('duban sources correct SOURCE');
  });

  it.each(['help foo bar', 'help sources correct nonsense', 'help list import', '--data-dir X help foo bar baz'])(
    'says in one sentence that “%s” names no command',
    async (line) => {
      const { code, out, complaints } = await runTestCli('', ...line.split(' '));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      const named = line.slice(line.indexOf('help') + 5);
      expect(complaints).toMatch(new RegExp(`^没有“${named}”这个命令.*\\n$`));
    },
  );

  it('is given for the commands that begin with one word when that word asks for it', async () => {
    const { code, out } = await runTestCli('', 'points', '--help');
    expect(code).toBe(0);
    expect(out).toContain('points merge');
    expect(await runTestCli('', 'points', 'nonsense', '--help')).toMatchObject({ code: 2, out: '' });
  });
});
