/**
 * Translators of pages put elements of their own in the place of texts, and React then changes, or takes away, a text that is no
 * longer on the page: old words stay, or everything goes blank (react/react 11538). A text that is alone in its element is
 * safe. So no text that can change, and none beside something that can come and go, stands beside anything else.
 */
import ts from 'typescript';
import { root } from '../entries.mjs';

const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const views = fileNames.filter((path) => path.startsWith(`${root}src/`) && path.endsWith('.tsx'));
const program = ts.createProgram(views, { ...options, noEmit: true });
const checker = program.getTypeChecker();

const isBlank = (child) => ts.isJsxText(child) && child.containsOnlyTriviaWhiteSpaces;
const isEmpty = (child) => ts.isJsxExpression(child) && !child.expression;

const isTextType = (type) => {
  // What a host passes in: its own element is its own affair.
  const parts = type.isUnion() ? type.types : [type];
  if (parts.some((part) => part.symbol?.name === 'ReactPortal')) return false;
  return parts.some((part) => (part.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0);
};

/** Whether a text may come of it: of `a && b` that is `b`, for nobody sees the empty text that `a` may be. */
function givesText(expression) {
  if (ts.isParenthesizedExpression(expression)) return givesText(expression.expression);
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse].some(givesText);
  if (ts.isBinaryExpression(expression)) {
    if (expression.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return givesText(expression.right);
    if (/^[|?]{2}$/.test(expression.operatorToken.getText()))
      return [expression.left, expression.right].some(givesText);
  }
  if (ts.isStringLiteral(expression)) return expression.text.trim() !== '';
  const type = checker.getTypeAtLocation(expression);
  const element = checker.isArrayLikeType(type) && checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return isTextType(element || type);
}

function isTextChild(child) {
  if (ts.isJsxText(child)) return child.text.trim() !== '';
  return ts.isJsxExpression(child) && child.expression !== undefined && givesText(child.expression);
}

const problems = [];
function visit(node, file) {
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
    const children = node.children.filter((child) => !isBlank(child) && !isEmpty(child));
    const changes = children.some((child) => ts.isJsxExpression(child));
    if (children.length > 1 && changes) {
      for (const child of children.filter(isTextChild)) {
        const { line } = file.getLineAndCharacterOfPosition(child.getStart(file));
        problems.push(
          `${file.fileName.slice(root.length)}:${line + 1}: ${child.getText(file).trim()} stands beside something else: give it an element.`,
        );
      }
    }
  }
  ts.forEachChild(node, (child) => visit(child, file));
}
for (const path of views) visit(program.getSourceFile(path), program.getSourceFile(path));

for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
