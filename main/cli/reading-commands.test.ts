import { describe, expect, it } from 'vitest';
import { allCommands } from './all-commands.ts';
import { readingCommands, readsFiles } from './reading-commands.ts';

describe('readsFiles', () => {
  it('knows just the commands that say so of themselves', () => {
    const known = allCommands.filter((command) => command.readsFiles).map(({ name }) => name);
    expect(readingCommands.toSorted()).toEqual(known.toSorted());
  });

  it.each([
    ['read 公报.docx', true],
    ['--data-dir 工作区 --json suggestions import 目录.xlsx', true],
    ['templates add 模板.docx --kind comparison', true],
    ['templates list', false],
    ['list points', false],
    ['', false],
  ])('says of “%s”: %s', (line, reads) => {
    expect(readsFiles(line.split(' ').filter((word) => word !== ''))).toBe(reads);
  });
});
