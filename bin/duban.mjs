#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/duban.mjs', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error('督办台还没有构建，请先运行 npm run build。 Duban is not built yet: run `npm run build` first.');
  process.exitCode = 1;
}
