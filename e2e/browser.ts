import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * The browser the tests run in: one that is there, else one that can be installed, else one clear sentence. Playwright knows no setting for
 * "the Chromium of this machine", hence this finder. As a script it prints the path: `npx tsx e2e/browser.ts`.
 */
export function findBrowser(env: Environment = process.env): string {
  return chosenBrowser(env) ?? ownBrowser() ?? installedBrowser(env) ?? installBrowser(env) ?? giveUp();
}

/** Reasons as in the table of flags: no GPU on build machines, no background traffic, and no sandbox only where Chromium refuses it (root). */
export function browserFlags(): string[] {
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

type Environment = Readonly<Record<string, string | undefined>>;

function chosenBrowser(env: Environment): string | null {
  const path = env['CHROME_PATH'];
  if (path === undefined || path === '') return null;
  if (isExecutable(path)) return path;
  throw new Error(`CHROME_PATH is ${path}, which is not a program that can be run.`);
}

/** Downloaded by Playwright earlier. */
function ownBrowser(): string | null {
  const path = chromium.executablePath();
  return path !== '' && isExecutable(path) ? path : null;
}

function installedBrowser(env: Environment): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces(env)].find((path) => isExecutable(path) && doesStart(path)) ?? null;
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

function usualPlaces(env: Environment): string[] {
  const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (one) => one !== undefined,
  );
  return [
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ];
}

/** Linux as root takes the distribution's package, which brings its libraries along; everyone else Playwright's download. */
function installBrowser(env: Environment): string | null {
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  console.error('No Chromium, Chrome or Edge found; trying to install one.');
  if (isLinuxRoot) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const installed = installedBrowser(env);
    if (installed !== null) return installed;
  }
  run(process.execPath, [
    fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url)),
    'install',
    'chromium',
  ]);
  return ownBrowser() ?? installedBrowser(env);
}

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 2, 2],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.error(`${command} ${args.join(' ')} did not succeed.`);
  }
}

function giveUp(): never {
  throw new Error(
    'The browser tests need Chromium, Google Chrome or Microsoft Edge, and none could be found or installed. ' +
      'Install one (Debian/Ubuntu: apt-get install chromium · Fedora: dnf install chromium · macOS: brew install --cask chromium · ' +
      'anywhere: npx playwright install --with-deps chromium), or set CHROME_PATH to the program.',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A name on the PATH may be a stub that only says how to get the real program. On Windows the question itself would open a window. */
function doesStart(path: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
