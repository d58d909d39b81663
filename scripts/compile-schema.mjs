/** Writes `src/catalogue/rules.generated.ts`. Run it when `src/catalogue/schema.ts` has changed. */
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { module } = await runnerImport('./src/publish/compile-schema.ts', {
  root,
  configFile: false,
});
await writeFile(join(root, 'src/catalogue/rules.generated.ts'), await module.compileSchema());
