/** `npm run build [-- --office=local] [-- --base=https://…] [-- --mode=development]`: pages and command line into dist/. */
import { build } from './steps/build-dist.mjs';
import { ensureInstalled } from './steps/install.mjs';

const settings = Object.fromEntries(
  process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split(/=(.*)/s).slice(0, 2)),
);

ensureInstalled();
process.exit((await build(settings)) ? 0 : 1);
