import type {
  AgeNode,
  AskNode,
  ChildFactNode,
  ChildValidityNode,
  CountChildrenNode,
  FactNode,
  Kleene,
  SomeChildNode,
  ValidityNode,
} from './types.ts';

export type LeafNode =
  FactNode | AskNode | AgeNode | ChildFactNode | SomeChildNode | CountChildrenNode | ValidityNode | ChildValidityNode;

/** One deciding condition with all that is needed to put it into words. */
export interface Leaf {
  /** JSON pointer of the node inside the rule. */
  readonly path: string;
  /** Key of its sentence: `residence.kobe`, `child.fyAge`, `child.count`, `childrenComplete`, `period`, `ask.…`. */
  readonly key: string;
  readonly node: LeafNode;
  readonly value: Kleene;
  /** Whether it speaks for the rule: `value`, turned round below `not`. */
  readonly favours: Kleene;
  /** Index of the child it is about. */
  readonly child: number | null;
  readonly birthMonth: string | null;
  readonly ward: string | null;
  readonly on: string;
  /** The fact to ask for, when an answer can still change this leaf. */
  readonly missing: string | null;
  /** The topic for the desk, when it is unknown for good. */
  readonly topic: string | null;
}
