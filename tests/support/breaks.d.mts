export interface Break {
  readonly element: string;
  readonly before: string;
  readonly after: string;
}
export function breaksBetween(released: string, present: string): Promise<readonly Break[]>;
export function breaksIn(text: string): readonly (Break & { readonly why: string })[];
export function isReason(why: string): boolean;
