import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** Which rooms a room may import, besides itself. The first room whose path a file begins with is its own. */
const rooms: Record<string, { may: string[]; packages?: RegExp }> = {
  shared: { may: [], packages: /^zod$/ },
  renderer: { may: ['shared'], packages: /^(?!node:|electron|fs$|path$|http)/ },
  'main/preload': { may: ['shared'], packages: /^electron$/ },
  'main/electron': { may: ['main/preload', 'main/web', 'main/core', 'shared'], packages: /^(?:electron|node:.*)$/ },
  'main/http': { may: ['main/web', 'main/core', 'shared'], packages: /^node:/ },
  'main/cli': { may: ['main/web', 'main/core', 'shared'], packages: /^node:/ },
  'main/web': { may: ['main/core', 'shared'], packages: /^node:/ },
  'main/core': { may: ['shared'], packages: /^(?!electron|react|antd)/ },
};

/** Rooms within the core: which of its folders a folder may import. Records flow one way. */
const coreRooms: Record<string, string[]> = {
  rules: [],
  language: ['rules'],
  reading: ['language', 'rules'],
  store: [],
  calendar: ['ledger'],
};

// A corpus holds the texts that rules are tested by: the program never imports one.
const isTest = (file: SourceFile) => /\.(?:test|corpus)\.tsx?$|\/testing\//.test(file.name);
const all = ['shared', 'renderer', 'main'].flatMap(sourceFiles);
const program = all.filter((file) => !isTest(file));
const inRoom = (room: string) => program.filter((file) => file.name.startsWith(`${room}/`));

function roomOf(name: string): string | undefined {
  return Object.keys(rooms).find((room) => name.startsWith(`${room}/`));
}

/** `<file> → <import>` for every import that the table does not allow. */
function forbiddenImports(file: SourceFile): string[] {
  const own = roomOf(file.name) ?? '';
  const { may, packages } = rooms[own] ?? { may: [] };
  const isAllowed = (wanted: string) => {
    const room = roomOf(wanted);
    if (room !== undefined) return room === own || may.includes(room);
    return wanted.endsWith('.css') || packages?.test(wanted) === true;
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
  it('reads every file of every room', () => {
    for (const room of Object.keys(rooms)) expect(inRoom(room).length, room).toBeGreaterThan(0);
    expect(program.every((file) => roomOf(file.name) !== undefined)).toBe(true);
    // A scan that sees no imports would allow everything.
    expect(program.flatMap((file) => file.imports).length).toBeGreaterThan(program.length);
  });

  it('import only what the table allows', () => {
    expect(program.flatMap(forbiddenImports)).toEqual([]);
  });

  it('would name a forbidden import', () => {
    const file = { name: 'renderer/desk/Desk.tsx', code: '', imports: ['main/core/core.ts', 'shared/a.ts', 'node:fs'] };
    expect(forbiddenImports(file)).toEqual([
      'renderer/desk/Desk.tsx → main/core/core.ts',
      'renderer/desk/Desk.tsx → node:fs',
    ]);
  });

  it('keep the folders of the core in their order', () => {
    const wrong = Object.entries(coreRooms).flatMap(([room, may]) =>
      inRoom(`main/core/${room}`).flatMap((file) =>
        file.imports
          .filter((wanted) => /^main\/core\/[^/]+\//.test(wanted))
          .filter((wanted) => ![room, ...may].some((one) => wanted.startsWith(`main/core/${one}/`)))
          .map((wanted) => `${file.name} → ${wanted}`),
      ),
    );
    expect(wrong).toEqual([]);
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

  it('has no default exports, no barrels and no way up three folders', () => {
    expect(holding(program, /\bexport default\b/)).toEqual([]);
    expect(holding(program, /\bexport \* from\b/)).toEqual([]);
    expect(holding(program, /['"]\.\.\/\.\.\/\.\.\//)).toEqual([]);
  });
});
