import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const read = (path) => readFileSync(new URL(path, import.meta.url));
const require = createRequire(import.meta.url);
const fromPackage = (name, file) => readFileSync(`${dirname(require.resolve(name))}/${file}`);

/** The place is reserved in every page, as docs/theme.md advises: what comes after doesn't jump. */
const pageOf = (head, body) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Trouver un accompagnement</title>
    <style>.place { min-block-size: 45em; font: 1rem/1.5 system-ui, sans-serif; }</style>
    ${head}
  </head>
  <body>
    <h1>Qui peut vous aider ?</h1>
    <div class="place">${body}</div>
    <p>Ce que la page dit ensuite.</p>
  </body>
</html>`;
const moduleScript = (src) => `<script type="module" src="${src}"></script>`;

export const WIDGET_FILES = {
  '/widget.html': pageOf(moduleScript('/ess/standalone.js'), '<ess-orientation order="fixed"></ess-orientation>'),
  '/ess/standalone.js': read('../../packages/widget/dist/standalone.js'),
  '/ess/dataset.min.json': read('../../packages/widget/dist/dataset.min.json'),
};

/** @returns the pages in competition, and every file that they ask for. */
export async function contestants(questions) {
  return {
    pages: [
      { name: '<ess-orientation>', path: '/widget.html' },
      { name: 'SurveyJS', path: '/survey.html' },
      { name: 'bare Lit', path: '/lit.html' },
    ],
    files: { ...WIDGET_FILES, ...surveyFiles(questions), ...(await litFiles(questions[0])) },
  };
}

/** As its documentation says for plain HTML; without its font, which it may do without. */
function surveyFiles(questions) {
  return {
    '/survey.html': pageOf(
      `<link rel="stylesheet" href="/survey/survey-core.css">
    <script defer src="/survey/survey.core.js"></script>
    <script defer src="/survey/survey-js-ui.js"></script>
    <script defer src="/survey/start.js"></script>`,
      '<div id="survey"></div>',
    ),
    '/survey/survey-core.css': fromPackage('survey-core', 'survey-core.fontless.min.css'),
    '/survey/survey.core.js': fromPackage('survey-core', 'survey.core.min.js'),
    '/survey/survey-js-ui.js': fromPackage('survey-js-ui', 'survey-js-ui.min.js'),
    '/survey/start.js': `new Survey.Model(${JSON.stringify(surveyOf(questions))}).render(document.getElementById('survey'));`,
  };
}

const surveyOf = (questions) => ({
  pages: questions.map(({ name, title, description, many, options }) => ({
    elements: [
      {
        type: many ? 'checkbox' : 'radiogroup',
        name,
        title,
        description,
        isRequired: true,
        choices: options.map(({ value, label, note }) => ({ value, text: note ? `${label} (${note})` : label })),
      },
    ],
  })),
});

async function litFiles(question) {
  const bundle = await rollup({
    input: fileURLToPath(new URL('lit-page.js', import.meta.url)),
    plugins: [nodeResolve()],
  });
  const { output } = await bundle.generate({
    format: 'es',
    banner: `const QUESTION = ${JSON.stringify(question)};`,
    plugins: [terser({ module: true })],
  });
  await bundle.close();
  return {
    '/lit.html': pageOf(moduleScript('/lit.js'), '<bare-question></bare-question>'),
    '/lit.js': output[0].code,
  };
}
