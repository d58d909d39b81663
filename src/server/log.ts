/** Logs as lines of JSON. What is logged has no addresses and no tokens. */
import process from 'node:process';

type Fields = Record<string, string | number | boolean | undefined>;
export type Log = (event: string, fields?: Fields) => void;

export const logToStdout: Log = (event, fields) => {
  const line = { time: new Date().toISOString(), level: 'info', event, ...fields };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
