import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const chartJs = {
  group: ['chart.js', 'chart.js/*'],
  message: 'Only src/charts/engine.ts imports chart.js: it is loaded when a chart is seen.',
};
const zod = {
  group: ['zod', 'zod/*'],
  message: 'Only src/catalogue/schema.ts and src/server import zod, and only zod/mini.',
};
const unsafeHtml = {
  group: ['lit/directives/unsafe-*', 'lit/static-html.js', 'lit/directives/style-map.js'],
  message: 'Catalogues are untrusted, and inline styles are blocked by a strict CSP.',
};
/** @param {object[]} patterns */
const refuseImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const everyTestRuns = {
  selector:
    'CallExpression > MemberExpression.callee[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo|fails)$/]',
  message: 'Every test runs.',
};
const awaited = {
  selector:
    'ExpressionStatement > CallExpression:matches([callee.property.name="accessible"], [callee.name=/^(fixture|oneEvent|waitUntil|nextFrame|elementUpdated|sendKeys|sendMouse|setViewport|emulateMedia)$/])',
  message: 'Await it.',
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Promises that nobody waits for, and conditions that are always true.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Tables keep their roles where the styles lay them out as lists.
      'lit-a11y/no-redundant-role': 'off',
      // In a popover, autofocus takes the focus when it opens, not when the page loads.
      'lit-a11y/no-autofocus': 'off',
      // Lit's base class has every lifecycle callback.
      'wc/guard-super-call': 'off',
      ...refuseImports(chartJs, zod, unsafeHtml),
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
          property,
          message: 'Catalogues are untrusted: bind text.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/ style="/]',
          message: 'A strict CSP blocks inline styles.',
        },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/analysis/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Intl', 'document', 'window', 'navigator', 'fetch', 'performance', 'setTimeout'].map(
          (name) => ({ name, message: 'The analysis is pure: no DOM, no words, no clock.' }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"], MemberExpression[object.name="Math"][property.name="random"], MemberExpression[property.name=/^toLocale/])',
          message: 'The analysis is pure: "as of" is an argument, and words are not its matter.',
        },
      ],
    },
  },
  { files: ['src/charts/engine.ts'], rules: refuseImports(zod, unsafeHtml) },
  {
    files: ['src/catalogue/schema.ts', 'src/server/{schemas,openapi}.ts'],
    rules: refuseImports(chartJs, unsafeHtml),
  },
  { files: ['src/publish/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Assertions of chai are expressions; tests know what they have made.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', everyTestRuns],
    },
  },
  {
    files: ['test/elements/**/*.ts', 'test/support/**/*.ts'],
    rules: {
      // The types of the assertions there say that each equal() is a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', everyTestRuns, awaited],
    },
  },
  prettier,
);
