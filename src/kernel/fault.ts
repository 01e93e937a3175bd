/** Why a value is no such value: which check failed, and at which character, counted from one, where one can be named. */
export interface ValueFault { readonly reason: string; readonly at: number | null }
