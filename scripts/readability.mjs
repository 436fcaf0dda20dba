/**
 * How readable the locales are: every sentence that a person may read, its length, its acronyms, its passive voice.
 * `node scripts/readability.mjs` prints the figures and the sentences worth another look.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const LOCALES = fileURLToPath(new URL('../packages/widget/src/i18n/', import.meta.url));
/** Stands for a value in a sentence, counted as one word. */
const VALUE = '…';

/** What is asked of the words: CONTENT of the product's charter, in words a sentence. */
export const LIMITS = { mean: 15, longest: 25, passiveShare: 0.05 };

/** Words in capitals that no one needs to have explained, or that are names; and the numbers of articles of law. */
const PLAIN = new Set(['FR', 'PDF', 'OK', 'II']);
const NAMES = /ESS France/g;

const PASSIVE = {
  fr: /(?<![\p{L}’])(?:est|sont|sera|seront|était|étaient|été|être|soit|soient)\s(?:\p{L}+ment\s)?\p{L}{2,}(?:é|ée|és|ées|ie|is|ies|ue|us|ues|ert|erte|erts|ertes)(?!\p{L})/iu,
  en: /\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s)?\w+(?:ed|wn|pt|lt|sen|ten|ven|ade)\b/i,
};

/** @returns {{ locale: string, file: string, text: string }[]} every text of a locale, values replaced by “…”. */
export function textsOf(locale) {
  const folder = path.join(LOCALES, locale);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      literalsIn(path.join(folder, name)).map((text) => ({ locale, file: `${locale}/${name}`, text })),
    );
}

/** The sentences of a text: what ends with a full stop, or would. A colon opens a list, and ends one too. */
export const sentencesOf = (text) =>
  text
    .split(/(?<=[.?!:])[\s\u00a0]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence) > 0);

export const wordsIn = (sentence) => (sentence.match(/[\p{L}\p{N}…]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** Acronyms whose meaning isn't in the same text: “chambre régionale… (CRESS)” explains, “la CRESS” doesn't. */
export const unexplainedIn = (text) =>
  [...text.replace(NAMES, VALUE).matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)]
    .map(([word]) => word)
    .filter((word) => !PLAIN.has(word) && !new RegExp(`\\p{L}{3,}[^()]*\\((?:[^()]*, )?${word}\\)`, 'u').test(text));

export function readability(locale) {
  const texts = textsOf(locale);
  const sentences = texts.flatMap(({ file, text }) => sentencesOf(text).map((sentence) => ({ file, sentence })));
  // A label of three words says nothing about how long the sentences are.
  const whole = sentences.filter(({ sentence }) => /[.?!]$/.test(sentence));
  const lengths = whole.map(({ sentence }) => wordsIn(sentence));
  return {
    sentences: whole.length,
    mean: lengths.reduce((sum, one) => sum + one, 0) / lengths.length,
    tooLong: sentences.filter(({ sentence }) => wordsIn(sentence) > LIMITS.longest),
    unexplained: texts.flatMap(({ file, text }) => unexplainedIn(text).map((word) => ({ file, word, text }))),
    passive: whole.filter(({ sentence }) => PASSIVE[locale].test(sentence)),
  };
}

/** The strings of a file that are values, as a reader meets them: imports, types and keys are not. */
function literalsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isElementAccessExpression(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    // Codes are compared, not read.
    if (ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText())) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => VALUE + literal.text).join(''));
    if (!ts.isStringLiteralLike(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => /\p{L}{2,}/u.test(text));
}

function main() {
  for (const locale of ['fr', 'en']) {
    const { sentences, mean, tooLong, unexplained, passive } = readability(locale);
    console.log(`${locale}: ${sentences} sentences, ${mean.toFixed(1)} words on average (${LIMITS.mean} at most)`);
    console.log(`  longer than ${LIMITS.longest} words: ${tooLong.length}`);
    for (const { file, sentence } of tooLong) console.log(`    ${file}: ${sentence}`);
    console.log(`  acronyms without their meaning: ${unexplained.length}`);
    for (const { file, word, text } of unexplained) console.log(`    ${file}: ${word} in “${text}”`);
    console.log(`  passive: ${passive.length} (${((100 * passive.length) / sentences).toFixed(1)} %)`);
    for (const { file, sentence } of passive) console.log(`    ${file}: ${sentence}`);
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
