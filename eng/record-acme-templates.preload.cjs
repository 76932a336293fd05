// Loaded before the oracle: gives its dry run the modes of the skeleton's files, which a run has and the API of a dry run cannot
// carry, and Roadie's own roadiehq:utils:fs:write.
const fs = require('node:fs');
const path = require('node:path');
const { RECORD_ORACLE: oracle, RECORD_ROADIE: roadie, RECORD_TEMPLATE: template } = process.env;

const packages = path.join(oracle, 'node_modules', '@backstage');
const node = require(path.join(packages, 'plugin-scaffolder-node'));
const dryRun = require(path.join(packages, 'plugin-scaffolder-backend/dist/scaffolder/dryrun/createDryRunner.cjs.js'));

const { deserializeDirectoryContents } = node;
node.deserializeDirectoryContents = async (target, files) => {
  await deserializeDirectoryContents(target, files);
  for (const file of files) fs.chmodSync(path.join(target, file.path), fs.statSync(path.join(template, file.path)).mode & 0o777);
};

const { createDryRunner } = dryRun;
dryRun.createDryRunner = options => {
  const write = path.join(roadie, 'dist/actions/fs/writeFile.cjs.js');
  if (fs.existsSync(write)) {
    options.actionRegistry.register(require(write).createWriteFileAction());
  } else if (fs.readFileSync(path.join(template, 'template.yaml'), 'utf8').includes('roadiehq:')) {
    throw new Error("the template uses Roadie's actions, which are not installed");
  }

  return createDryRunner(options);
};
