import { describe, expect, it } from 'vitest';
import { findCircles } from './find-circles.ts';
import { type SourceFile, sourceFiles, valueImports } from './source-files.ts';
import { type Room, tower } from './tower.ts';

// A corpus holds the texts that rules are tested by: the program never imports one.
const isTest = (file: SourceFile) => /\.(?:test|corpus)\.tsx?$|\/testing\//.test(file.name);
const all = ['shared', 'renderer', 'main'].flatMap(sourceFiles);
const program = all.filter((file) => !isTest(file));
const inRoom = (room: string) => program.filter((file) => file.name.startsWith(`${room}/`));

const standsIn = (name: string, place: string) => name === place || name.startsWith(`${place}/`);

function roomOf(name: string): Room | undefined {
  return tower.find((room) => standsIn(name, room.path));
}

/** `<file> → <import>` for every import that the tower does not allow. */
function forbiddenImports(file: SourceFile): string[] {
  const own = roomOf(file.name);
  const isAllowed = (wanted: string) => {
    const room = roomOf(wanted);
    if (room === undefined) return wanted.endsWith('.css') || own?.packages?.test(wanted) === true;
    return room === own || own?.may.some((place) => standsIn(wanted, place)) === true;
  };
  return file.imports.filter((wanted) => !isAllowed(wanted)).map((wanted) => `${file.name} → ${wanted}`);
}

/** Files whose code (comments left out) holds a pattern. */
function holding(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap((file) => {
    const found = pattern.exec(file.code)?.[0];
    return found === undefined ? [] : [`${file.name}: ${found}`];
  });
}

describe('the rooms of the house', () => {
  it('hold every file of the program, and each room has some', () => {
    for (const { path } of tower)
      expect(
        program.some((file) => standsIn(file.name, path)),
        path,
      ).toBe(true);
    expect(program.filter((file) => roomOf(file.name) === undefined).map((file) => file.name)).toEqual([]);
    // A scan that sees no imports would allow everything.
    expect(program.flatMap((file) => file.imports).length).toBeGreaterThan(program.length);
  });

  it('import only what the tower allows', () => {
    expect(program.flatMap(forbiddenImports)).toEqual([]);
  });

  it('of the ledger are pure: only what answers a call is given a workspace, a clock or a person', () => {
    const given = /main\/core\/(?:handler|context-parts)\.ts$/;
    const impure = inRoom('main/core/ledger').filter((file) => file.imports.some((wanted) => given.test(wanted)));
    const answering = impure.filter((file) =>
      /-handlers\.ts$|\/(?:apply-change|now-of|as-of-day)\.ts$/.test(file.name),
    );
    expect(answering.length).toBeGreaterThan(10);
    expect(impure).toEqual(answering);
  });

  it('stand on rooms below them alone', () => {
    const upward = tower.flatMap(({ path, may }, floor) =>
      may
        .filter((wanted) => !tower.slice(0, floor).some((room) => standsIn(room.path, wanted)))
        .map((wanted) => `${path} → ${wanted}`),
    );
    expect(upward).toEqual([]);
  });

  it('would name an import that goes up, out or across', () => {
    const imports = ['main/core/core.ts', 'shared/a.ts', 'node:fs'];
    expect(forbiddenImports({ name: 'renderer/desk/Desk.tsx', code: '', imports })).toEqual([
      'renderer/desk/Desk.tsx → main/core/core.ts',
      'renderer/desk/Desk.tsx → node:fs',
    ]);
    const other = ['renderer/ui/Field.tsx', 'renderer/opinions/OpinionPage.tsx'];
    expect(forbiddenImports({ name: 'renderer/desk/Desk.tsx', code: '', imports: other })).toEqual([
      'renderer/desk/Desk.tsx → renderer/opinions/OpinionPage.tsx',
    ]);
    expect(
      forbiddenImports({ name: 'main/core/ledger/a.ts', code: '', imports: ['main/core/store/store.ts'] }),
    ).toEqual(['main/core/ledger/a.ts → main/core/store/store.ts']);
  });

  it('hold no circle of files, not even of types', () => {
    expect(findCircles(program)).toEqual([]);
    const file = (name: string, ...imports: string[]) => ({ name, code: '', imports });
    expect(findCircles([file('a', 'b'), file('b', 'c'), file('c', 'b'), file('d', 'a')])).toEqual([['b', 'c']]);
  });

  it('ship no text that only tests need', () => {
    expect(program.filter((file) => file.imports.some((wanted) => wanted.endsWith('.corpus.ts')))).toEqual([]);
  });

  it('know electron in main/electron and main/preload alone', () => {
    const others = program.filter((file) => !/^main\/(?:electron|preload)\//.test(file.name));
    expect(others.filter((file) => file.imports.includes('electron')).map((file) => file.name)).toEqual([]);
  });
});

describe('the core', () => {
  it('touches the disk in the store alone', () => {
    const elsewhere = inRoom('main/core').filter((file) => !file.name.startsWith('main/core/store/'));
    const disk = /^node:(?:fs|fs\/promises|child_process|os)$|^fs(?:-extra)?$/;
    expect(elsewhere.filter((file) => file.imports.some((one) => disk.test(one))).map((file) => file.name)).toEqual([]);
  });

  it('reads neither the environment nor the clock nor the home folder', () => {
    const pattern = /process\.env|Date\.now\(|new Date\(\)|homedir|process\.cwd\(/;
    expect(holding([...inRoom('main/core'), ...inRoom('shared')], pattern)).toEqual([]);
  });
});

describe('the program', () => {
  it('holds no network code outside the loopback host', () => {
    const modules = /^node:(?:http|https|http2|net|tls|dgram|dns)$|^(?:axios|undici|node-fetch|ws|got)$/;
    const others = program.filter((file) => !file.name.startsWith('main/http/'));
    expect(others.filter((file) => file.imports.some((one) => modules.test(one))).map((file) => file.name)).toEqual([]);
    const calls = /\b(?:XMLHttpRequest|WebSocket|sendBeacon|RTCPeerConnection)\b/;
    expect(holding(others, calls)).toEqual([]);
  });

  it('asks only its own address where the page fetches', () => {
    // An address of its own begins with a path; a method that is called fetch is no call.
    const fetching = holding(program, /(?<!async )\b(?:fetch|new EventSource)\((?!\s*[`'"](?!\w+:|\/\/))[^)]{0,40}/);
    expect(fetching).toEqual([]);
  });

  it('gives the page no zod, which makes code from text: the policy of the page refuses that', () => {
    const byName = new Map(program.map((file) => [file.name, file]));
    const reached = new Set(inRoom('renderer').map((file) => file.name));
    const asking: string[] = [];
    for (const name of reached) {
      const file = byName.get(name);
      for (const wanted of file === undefined ? [] : valueImports(file)) {
        if (wanted === 'zod') asking.push(name);
        reached.add(wanted);
      }
    }
    expect(asking).toEqual([]);
    expect(reached).toContain('shared/domain/received-day.ts');
    const code = "import type { A } from './a.ts';\nimport { type B, c } from './b.ts';\nimport { z } from 'zod';";
    expect(valueImports({ name: 'shared/x.ts', code })).toEqual(['shared/b.ts', 'zod']);
  });

  it('has no default exports, no barrels and no way up three folders', () => {
    expect(holding(program, /\bexport default\b/)).toEqual([]);
    expect(holding(program, /\bexport \* from\b/)).toEqual([]);
    expect(holding(program, /['"]\.\.\/\.\.\/\.\.\//)).toEqual([]);
  });
});
