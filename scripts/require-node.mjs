// Loaded before every script of the root (`node --import`). Plain JavaScript, for it has to run on the Node that is too old.
import process from 'node:process';

const oldest = 22;

if (Number.parseInt(process.versions.node, 10) < oldest) {
  console.error(`Privet's scripts need Node ${oldest} or later, and this is Node ${process.versions.node}.`);
  console.error(
    'The workspace brings its own Node with its packages: run `npx pnpm install` in the root, see that it succeeds, and try again.',
  );
  process.exit(1);
}
