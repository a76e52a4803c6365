import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { Budget } from '../tree.js';
import { findLinks } from './findLinks.js';
import type { Guarded } from './guardReferences.js';
import { toAnchor } from './toAnchor.js';
import type { RichBlock, RichInline, RichItem } from './tree.js';

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree['children'][number];
type Nodes = readonly Node[];

/** Pieces a message: what comes after that stays as plain as it can be. */
const mostPieces = 4000;
/** Blocks in blocks, and formats in formats: deeper ones lose their frame, not their words. */
const deepest = 12;

/** Makes our tree of the parser's. */
export function createMarkdownReader(restore: Guarded['restore']) {
  const budget: Budget = { left: mostPieces };
  const definitions = new Map<string, string>();
  const characters = (value: string) => restore(value, 'characters');

  function blocks(nodes: Nodes, depth: number): RichBlock[] {
    return nodes.flatMap((node) => block(node, depth));
  }

  function block(node: Node, depth: number): RichBlock[] {
    budget.left -= 1;
    switch (node.type) {
      case 'paragraph':
        return paragraph(inline(node.children, 0));
      case 'heading':
        return [{ type: 'heading', level: node.depth, content: inline(node.children, 0) }];
      case 'thematicBreak':
        return [{ type: 'rule' }];
      case 'code': {
        const language = characters(node.lang ?? '').slice(0, 30);
        return [{ type: 'code', value: restore(node.value, 'written'), ...(language && { language }) }];
      }
      case 'html':
        return paragraph([{ type: 'text', value: restore(node.value, 'written') }]);
      case 'blockquote': {
        const content = blocks(node.children, depth + 1);
        return depth < deepest ? [{ type: 'quote', content }] : content;
      }
      case 'list': {
        const items = node.children.map((item): RichItem => {
          const content = blocks(item.children, depth + 1);
          return { content, ...(typeof item.checked === 'boolean' && { isDone: item.checked }) };
        });
        if (depth >= deepest) return items.flatMap(({ content }) => content);
        return [{ type: 'items', ...(node.ordered && { start: node.start ?? 1 }), items }];
      }
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) => row.children.map((cell) => inline(cell.children, 0)));
        return [{ type: 'table', head, rows }];
      }
      case 'definition':
        return [];
      default:
        return paragraph(inline([node], 0));
    }
  }

  function inline(nodes: Nodes, depth: number, isLinked = false): RichInline[] {
    return nodes.flatMap((node) => piece(node, depth, isLinked));
  }

  function piece(node: Node, depth: number, isLinked: boolean): RichInline[] {
    budget.left -= 1;
    switch (node.type) {
      case 'text': {
        const value = characters(node.value);
        return isLinked || budget.left <= 0 ? [{ type: 'text', value }] : findLinks(value, budget);
      }
      case 'break':
        return [{ type: 'text', value: '\n' }];
      case 'inlineCode':
        return [{ type: 'code', value: restore(node.value, 'written') }];
      case 'html':
        return [{ type: 'text', value: restore(node.value, 'written') }];
      case 'strong':
      case 'emphasis':
      case 'delete': {
        const content = inline(node.children, depth + 1, isLinked);
        return depth < deepest ? [{ type: node.type === 'delete' ? 'strike' : node.type, content }] : content;
      }
      case 'link':
        return toAnchor(characters(node.url), inline(node.children, depth, true));
      case 'linkReference':
        return toAnchor(addressOf(node.identifier), inline(node.children, depth, true));
      case 'image':
      case 'imageReference': {
        // A picture is never fetched: that would tell its owner who reads this, and when.
        const words: RichInline[] = node.alt ? [{ type: 'text', value: characters(node.alt) }] : [];
        const address = node.type === 'image' ? characters(node.url) : addressOf(node.identifier);
        return isLinked ? words : toAnchor(address, words);
      }
      default:
        return 'children' in node ? inline(node.children, depth + 1, isLinked) : [];
    }
  }

  function addressOf(identifier: string): string {
    return definitions.get(identifier) ?? '';
  }

  function collect(nodes: Nodes): void {
    for (const node of nodes) {
      if (node.type === 'definition' && !definitions.has(node.identifier))
        definitions.set(node.identifier, characters(node.url));
      if ('children' in node) collect(node.children);
    }
  }

  return {
    read(tree: Tree): RichBlock[] {
      collect(tree.children);
      return blocks(tree.children, 0);
    },
  };
}

function paragraph(content: RichInline[]): RichBlock[] {
  return content.length > 0 ? [{ type: 'paragraph', content }] : [];
}
