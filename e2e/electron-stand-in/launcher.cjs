// Answers require('electron') with the stand-in, loads the app's own main file the way Electron does, and emits `ready`
// only when that file has been evaluated: a top-level await on app.whenReady() hangs here as it hangs in Electron.
const Module = require('node:module');
const fs = require('node:fs');
const path = require('node:path');

const moduleFile = path.join(__dirname, 'electron.mjs');
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function resolve(request, ...rest) {
  return request === 'electron' ? moduleFile : resolveFilename.call(this, request, ...rest);
};

/** Splits Playwright's and our arguments: `-r` files to load first, and the app to run. */
function readArguments(argv) {
  const preloads = [];
  let target = '.';
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '-r' || argv[i] === '--require') preloads.push(argv[++i]);
    else if (!argv[i].startsWith('-')) {
      target = argv[i];
      break;
    }
  }
  return { preloads, target: path.resolve(target) };
}

/** The main file that package.json names, and the manifest itself. */
function readManifest(target) {
  const manifest = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'));
  return { manifest, mainFile: path.join(target, manifest.main ?? 'index.js') };
}

async function launch() {
  process.versions.electron = JSON.parse(
    fs.readFileSync(path.join(__dirname, '../../node_modules/electron/package.json'), 'utf8'),
  ).version;
  process.type = 'browser';
  const { preloads, target } = readArguments(process.argv.slice(2));
  process.argv = [path.join(__dirname, 'electron'), ...process.argv.slice(2)];
  const { standIn } = require(moduleFile);
  for (const file of preloads) require(path.resolve(file));
  const { manifest, mainFile } = readManifest(target);
  await standIn.start(target, manifest);
  Module._load(mainFile, null, true);
  standIn.ready();
}

launch().catch((error) => {
  console.error(error);
  process.exit(1);
});
