#!/usr/bin/env node
import { createRequire } from 'node:module';
import process from 'node:process';
import { run } from './server/command.js';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
await run(process.argv.slice(2), version);
