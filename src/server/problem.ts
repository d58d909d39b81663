/** Answers that say what went wrong (RFC 9457). */
import { STATUS_CODES } from 'node:http';
import type { VoteProblem } from '../votes/protocol.js';

/**
 * @param status of HTTP, from 400
 * @param detail what is wrong and what to do about it
 */
export const problemOf = (status: number, detail: string): VoteProblem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
});

export const PROBLEM_TYPE = 'application/problem+json';
