/**
 * `node tools/complete-lock.mjs`, after a dependency was added or changed: names in package-lock.json the builds of native
 * packages for every other platform. npm leaves out those that the registry in use does not offer, and then `npm ci`
 * refuses the lock, here and on the platforms that need them.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './steps/run.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl', gnueabihf: 'glibc', musleabihf: 'musl' };

/** `@swc/core-linux-arm64-gnu` → linux, arm64, glibc; null for a name that tells no platform. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = os === 'linux' ? LIBRARIES[words.at(-1)] : undefined;
  return os && cpu ? { os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) } : null;
}

/** Whether a package of the lock finds a dependency in one of the node_modules above it. */
function finds(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

const lock = JSON.parse(fs.readFileSync(LOCK, 'utf8'));
const added = [];
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = platformOf(name);
    if (!platform || !/^\d/.test(version) || finds(lock.packages, place, name)) continue;
    const { cpu, libc, os } = platform;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(dev ? { dev } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os,
    };
    added.push(`${name}@${version}`);
  }

const byName = ([one], [other]) => one.localeCompare(other, 'en');
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byName));
fs.writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added:\n${added.join('\n')}` : 'Nothing was missing.');
