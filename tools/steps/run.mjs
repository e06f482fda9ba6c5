import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root, wherever it was cloned. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SHELL_NEEDED = process.platform === 'win32';

/** Runs a command in the project's root with its output shown; gives its exit code. */
export function run(command, args, env = {}) {
  const program = command === 'node' ? process.execPath : command;
  const done = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: SHELL_NEEDED && command !== 'node',
  });
  return done.status ?? 1;
}

/** Runs a command silently; gives whether it succeeded, and what it printed. */
export function probe(command, args) {
  const done = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
  return { ok: done.status === 0, out: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}
