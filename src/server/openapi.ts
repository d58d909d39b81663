/** The OpenAPI document of the votes, made of the schemas that the server checks by. */
import * as z from 'zod/mini';
import { MOST_MODELS_ASKED } from '../votes/protocol.js';
import { PROBLEM_TYPE } from './problem.js';
import * as schemas from './schemas.js';

const components = {
  Ballot: schemas.ballot,
  Receipt: schemas.receipt,
  VoteCounts: schemas.voteCounts,
  Health: schemas.health,
  Problem: schemas.problem,
};

/** A schema, in JSON Schema 2020-12, which is what OpenAPI 3.1 takes. */
function jsonSchema(schema: z.ZodMiniType): Record<string, unknown> {
  // Of what is read: a later version of the protocol may add fields to its answers.
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

const content = (name: keyof typeof components, type = 'application/json') => ({
  content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } },
});

const header = (description: string, type = 'string') => ({ description, schema: { type } });
const etag = { ETag: header('Names these counts.') };

const answer = (
  description: string,
  name: keyof typeof components,
  headers: Record<string, object> = {},
) => ({ description, headers, ...content(name) });

const problem = (description: string, headers: Record<string, object> = {}) => ({
  description,
  headers,
  ...content('Problem', PROBLEM_TYPE),
});

const retryAfter = { 'Retry-After': header('Seconds after which to ask again.', 'integer') };
const allow = { Allow: header('The methods that the address takes.') };
const unavailable = problem(
  'The database does not answer, or takes no votes. Ask again.',
  retryAfter,
);
const otherwise = problem(
  'Whatever else is wrong: 404 no such address, 405 no such method (with Allow), 408 too slow, ' +
    '431 too long, 500 the server failed.',
  allow,
);

const modelParameter = (schema: z.ZodMiniType, description: string) => ({
  name: 'model',
  in: 'query',
  required: true,
  description,
  style: 'form',
  explode: true,
  schema: jsonSchema(schema),
});

const preflight = {
  summary: 'What a browser asks before a vote from another origin',
  responses: {
    204: { description: 'The origin may.', headers: allow },
    403: problem('The origin is not allowed.'),
    default: otherwise,
  },
};

/** @param version of the package whose server this is */
export const openApi = (version: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Community vote of model-widgets',
    version,
    license: { name: 'MIT', identifier: 'MIT' },
    description:
      'Readers say of a model that they would ship it or skip it: one vote per reader and model, ' +
      'which may be changed or taken back. Version 1 of the protocol is at /v1.\n\n' +
      'A reader is a token, made at random on the device. A server keeps a hash of it only. ' +
      'Every answer varies by Origin; what goes wrong is a problem of RFC 9457.',
  },
  paths: {
    '/v1/votes': {
      get: {
        operationId: 'getVotes',
        summary: 'The counts of several models',
        parameters: [
          modelParameter(
            schemas.modelsAsked,
            `The models' ids, the parameter once for each, up to ${MOST_MODELS_ASKED}.`,
          ),
          {
            name: 'If-None-Match',
            in: 'header',
            description: 'The ETag of counts that the client has.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          200: answer('The counts. A model that nobody voted on has zeros.', 'VoteCounts', etag),
          304: { description: 'The counts are those that the client has.', headers: etag },
          422: problem('The models are none, too many, or not ids.'),
          503: unavailable,
          default: otherwise,
        },
      },
      put: {
        operationId: 'putVote',
        summary: 'Casts, changes or takes back the vote of a token on a model',
        description:
          'The same ballot sent again counts once, so that it may be sent until answered.',
        parameters: [
          modelParameter(schemas.modelVotedOn, "The model's id."),
          {
            name: 'Origin',
            in: 'header',
            description: 'The origin of the page; browsers say it. Needed unless all are allowed.',
            schema: { type: 'string' },
          },
        ],
        requestBody: { required: true, ...content('Ballot') },
        responses: {
          200: answer('The vote is on the disk; the counts with it.', 'Receipt'),
          400: problem('The body is not JSON.'),
          403: problem('The origin is not allowed.'),
          413: problem('The body is too long.'),
          415: problem('The body is not sent as application/json.'),
          422: problem('The model or the ballot is not as described, or not in the catalogue.'),
          429: problem('Too many votes from this address within a minute.', retryAfter),
          503: unavailable,
          default: otherwise,
        },
      },
      options: preflight,
    },
    '/health': {
      get: {
        operationId: 'getHealth',
        summary: 'Whether the server reaches its database, and can write to it',
        responses: {
          200: answer('It can.', 'Health'),
          503: unavailable,
          default: otherwise,
        },
      },
      options: preflight,
    },
  },
  components: {
    schemas: Object.fromEntries(
      Object.entries(components).map(([name, schema]) => [name, jsonSchema(schema)]),
    ),
  },
});
